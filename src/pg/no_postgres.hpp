// Included last by every header that domain logic may see: the server's headers must not have leaked in there.
// Files that own the boundary say so by BACKOFFICE_BOUNDARY before they include anything.
#if defined(POSTGRES_H) && !defined(BACKOFFICE_BOUNDARY)
#error "domain logic must not include the server's headers"
#endif

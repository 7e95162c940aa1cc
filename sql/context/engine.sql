-- context: who is asking

CREATE FUNCTION backoffice.tenant_id() RETURNS uuid
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_tenant_id';
COMMENT ON FUNCTION backoffice.tenant_id() IS
  'The tenant of this transaction; never null. 28000 where no tenant was entered and the login is not bound.';

CREATE FUNCTION backoffice.user_id() RETURNS uuid
  LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_user_id';
COMMENT ON FUNCTION backoffice.user_id() IS
  'The user that this transaction works as; never null. 28000 where no tenant was entered and the login is not bound.';

CREATE FUNCTION backoffice.enter(tenant uuid, "user" uuid) RETURNS uuid
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_enter';
COMMENT ON FUNCTION backoffice.enter(uuid, uuid) IS
  'Enters a tenant as one of its users, for the rest of the transaction; returns the tenant. For members of backoffice_service and backoffice_platform (42501 otherwise). 22023: no such user in this tenant. 55000: user or tenant not active, or the transaction works for somebody else already. 22004: a null argument. 25006: the platform, where nothing can be written: its entries are recorded in the tenant''s audit log and, should the transaction roll back, in the server''s log. Warns (25P01) outside a transaction block.';

CREATE FUNCTION backoffice.bind_login(login text, tenant uuid, "user" uuid) RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_bind_login';
COMMENT ON FUNCTION backoffice.bind_login(text, uuid, uuid) IS
  'Makes a database login one user of one tenant: it enters at its first statement, with nothing to call. Replaces an earlier binding. For the platform (42501 otherwise). 22023: no such login or user, or a login that is a superuser, has BYPASSRLS, cannot log in, has members, or may enter any user. A role that was dropped and made again must be bound again.';

CREATE FUNCTION backoffice.unbind_login(login text) RETURNS boolean
  LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'bo_context_unbind_login';
COMMENT ON FUNCTION backoffice.unbind_login(text) IS
  'Takes a login''s binding back, from its next transaction on; false where there was none. For the platform (42501 otherwise).';

CREATE FUNCTION backoffice.uuid_v7() RETURNS uuid
  LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'bo_context_uuid_v7';
COMMENT ON FUNCTION backoffice.uuid_v7() IS
  'A new time-ordered UUID, version 7 (RFC 9562, 5.7). Those of one session never go backwards.';

REVOKE ALL ON FUNCTION backoffice.tenant_id(), backoffice.user_id(), backoffice.enter(uuid, uuid),
  backoffice.bind_login(text, uuid, uuid), backoffice.unbind_login(text), backoffice.uuid_v7() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION backoffice.tenant_id(), backoffice.user_id(), backoffice.uuid_v7()
  TO backoffice_owner, backoffice_user, backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.enter(uuid, uuid) TO backoffice_service, backoffice_platform;
GRANT EXECUTE ON FUNCTION backoffice.bind_login(text, uuid, uuid), backoffice.unbind_login(text) TO backoffice_platform;

// The library's only work at load: its settings and hooks. Everything else is made on first use.
#define BACKOFFICE_BOUNDARY
#include "pg/guard.hpp"

#include "context/hooks.hpp"
#include "pg/commit.hpp"
#include "pg/settings.hpp"
#include "version.hpp"

extern "C" {
PG_MODULE_MAGIC;
void _PG_init(void);
}

namespace bo {
const char *engine_version() noexcept { return BACKOFFICE_VERSION; }
}  // namespace bo

void _PG_init(void) {
  // Loaded late, the library defines nothing: its settings would come after a client's placeholders. Every function
  // then says what is missing.
  if (!process_shared_preload_libraries_in_progress) return;
  bo::pg::guarded([] {
    bo::pg::define_early_lock_release();
    bo::pg::settings::define();
    bo::context::install_hooks();
    bo::pg::set_preloaded();
  });
}

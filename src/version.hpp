#pragma once

namespace bo {
const char *engine_version() noexcept;  // as extension.control says; known to one object only
}

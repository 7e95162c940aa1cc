#pragma once

namespace bo::context {
void install_hooks();  // at preload
}

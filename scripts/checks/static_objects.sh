#!/usr/bin/env bash
# An object outside a function that needs a constructor or a destructor runs it while the server loads the library or a
# backend exits, where nothing may fail. The compiler says exactly which file has one: it makes a function for it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ -f backoffice.so ] || { echo "backoffice.so is not built: run scripts/setup"; exit 1; }
nm -C backoffice.so >build/symbols.txt 2>&1 || { cat build/symbols.txt; exit 1; }
[ -s build/symbols.txt ] || { echo "backoffice.so has no symbol table"; exit 1; }
if grep -E '_GLOBAL__(sub_)?[ID]_|__static_initialization|global (con|de)structors' build/symbols.txt | sed 's/^[0-9a-f]* //'; then
  echo "make it constinit, or a pointer that is filled on first use"
  exit 1
fi

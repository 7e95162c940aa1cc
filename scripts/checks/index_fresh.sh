#!/usr/bin/env bash
# docs/functions.md is how a reader gets from a function's name to its source and its tests; stale, it misleads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

scripts/index --print | diff docs/functions.md - >build/index.diff || {
  echo "docs/functions.md is stale: run scripts/index"
  head -n 20 build/index.diff
  exit 1
}

#!/usr/bin/env bash
# All extensions share one process: a symbol without our prefix meets another library's some day. src/exports.map says
# which the library shows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ -f backoffice.so ] || { echo "backoffice.so is not built: run scripts/setup"; exit 1; }
exported=$(nm -D --defined-only backoffice.so | awk '{print $NF}')
for name in _PG_init Pg_magic_func; do
  grep -qx "$name" <<<"$exported" || { echo "backoffice.so does not export $name"; exit 1; }
done
! grep -vxE 'bo_[a-z0-9_]+|pg_finfo_bo_[a-z0-9_]+|_PG_init|Pg_magic_func' <<<"$exported"

#!/usr/bin/env bash
# A check that nobody runs is worse than none. scripts/check hands over the names of those that it runs; each must say
# why it exists, and scripts/test must run scripts/check.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

failed=0
complain() { echo "$1"; failed=1; }
for file in scripts/checks/*; do
  name=$(basename "$file")
  case $name in
    __pycache__) continue ;;
    *.sh | *.py) ;;
    *) complain "$file: is neither .sh nor .py" ;;
  esac
  [ -x "$file" ] || complain "$file: is not executable"
  [[ "$(sed -n 2p "$file")" == "# "* ]] || complain "$file: does not say in its second line why it exists"
  [ -z "${BACKOFFICE_CHECKS+set}" ] || [[ " $BACKOFFICE_CHECKS " == *" $name "* ]] || complain "$file: is not run by scripts/check"
done
grep -q 'scripts/check' scripts/lib/groups.sh || complain "scripts/lib/groups.sh: does not run scripts/check"
exit $failed

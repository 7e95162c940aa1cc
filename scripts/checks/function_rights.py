#!/usr/bin/env python3
# PUBLIC may execute every new function until somebody says otherwise, and a function without COMMENT has no contract.
# So each has COMMENT, REVOKE FROM PUBLIC and a GRANT; those that nobody is granted are named here, as a decision.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

NOBODY = {  # signature: who calls it then
    "backoffice.deploy()": "a superuser",
    "backoffice.doctor()": "a superuser",
    "backoffice.before_drop()": "the server, as an event trigger",
    "pg_catalog.backoffice_bootstrap()": "CREATE EXTENSION",
    "pg_catalog.backoffice_install()": "CREATE EXTENSION",
}


def named(path, pattern):
    text = " ".join(source.sql_without_comments(source.read(path)).split())
    lists = re.findall(pattern, text)
    return {" ".join(s.split()) for one in lists for s in re.findall(r"[\w.]+\([^)]*\)", one)}


functions = source.sql_functions()
for f in functions:
    if f.signature not in named(f.path, r"COMMENT ON FUNCTION (.*?) IS '") and f.symbol not in (
            "bo_operations_bootstrap", "bo_operations_install"):
        source.finding(f.path, f.line, f"{f.signature} has no COMMENT")
    if f.signature not in named(f.path, r"REVOKE ALL ON FUNCTION (.*?) FROM PUBLIC;"):
        source.finding(f.path, f.line, f"{f.signature} is not revoked from PUBLIC")
    granted = f.signature in named(f.path, r"GRANT EXECUTE ON FUNCTION (.*?) TO [^;]*;")
    if granted == (f.signature in NOBODY):
        source.finding(f.path, f.line, f"{f.signature}: " + ("granted, though for nobody but " + NOBODY[f.signature]
                                                           if granted else "no GRANT, and not listed as nobody's"))
for signature in NOBODY.keys() - {f.signature for f in functions}:
    source.finding("scripts/checks/function_rights.py", 0, f"{signature} is gone")
source.finish()

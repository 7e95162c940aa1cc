#!/usr/bin/env python3
# Rules are plain C++: a domain source that sees the server's headers will sooner or later be left by longjmp with live
# objects. So only the boundary includes what leads to them, and each header that rules may see ends with the tripwire.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

BOUNDARY = re.compile(r"src/(pg/[^/]+|[^/]+/entry\.cpp|init\.cpp)$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
GUARD = "pg/no_postgres.hpp"

sources = source.files("src/**/*.cpp", "src/**/*.hpp", "src/**/*.h")
includes = {}
for path in sources:
    text = source.without_comments(source.read(path))
    includes[path] = [(m[1], m[2], source.line_of(text, m.start())) for m in INCLUDE.finditer(text)]


def leads_to_server(path, seen=()):
    """The header of the server that a source includes, be it through another one; or nothing."""
    for bracket, name, _ in includes[path]:
        ours = "src/" + name
        if ours not in includes:
            if bracket == '"':
                return name
        elif ours not in seen and leads_to_server(ours, (*seen, path)):
            return leads_to_server(ours, (*seen, path))
    return None


for path in sources:
    inside = BOUNDARY.match(path) is not None
    for bracket, name, line in includes[path]:
        ours = "src/" + name
        server = bracket == "<" and name.endswith(".h") and ("/" in name or "postgres" in name)
        if ours not in includes:
            if (bracket == '"' or server) and not path.startswith("src/pg/"):
                source.finding(path, line, f"{name} is a header of the server (or missing); src/pg/prelude.h brings those")
        elif not inside and leads_to_server(ours):
            source.finding(path, line, f"{name} leads to the server's headers ({leads_to_server(ours)})")
    if path.startswith("src/pg/") and path.endswith((".hpp", ".h")) and path != "src/" + GUARD:
        if not leads_to_server(path) and (not includes[path] or includes[path][-1][1] != GUARD):
            source.finding(path, 0, f"must end with #include \"{GUARD}\": rules may see it")
source.finish()

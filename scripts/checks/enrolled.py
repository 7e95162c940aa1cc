#!/usr/bin/env python3
# A table with tenant_id that nobody enrolled has neither isolation nor permissions nor a trail. The tables of
# backoffice_private are granted to nobody, and only the engine reads them.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

tables, enrolled = {}, {}
for path in source.files("sql/*/schema.sql"):
    text = source.sql_without_comments(source.read(path))
    for m in re.finditer(r"CREATE TABLE ([\w.]+) \(", text):
        body = text[m.end():source.closing(text, m.end() - 1)]
        tables[m[1]] = (path, source.line_of(text, m.start()), re.search(r"^\s+tenant_id\s", body, re.M) is not None)
    for m in re.finditer(r"backoffice\.enrol\('([\w.]+)'", text):
        enrolled.setdefault(m[1], []).append((path, source.line_of(text, m.start())))
    for m in re.finditer(r"GRANT [^;]*\bON\s+(backoffice_private\.\w+)", text):
        source.finding(path, source.line_of(text, m.start()), f"{m[1]} is the engine's alone")

for table, (path, line, of_tenant) in tables.items():
    times = len(enrolled.get(table, []))
    if of_tenant and table.startswith("backoffice.") and times != 1:
        source.finding(path, line, f"{table} has tenant_id and is enrolled {times} times, expected once")
for table, places in enrolled.items():
    if table not in tables:
        source.finding(*places[0], f"{table} is enrolled, but not made by a schema.sql")
if not tables or not enrolled:
    source.finding("sql", 0, "no tables were found: the check is blind")
source.finish()

#!/usr/bin/env python3
# A function of SQL is found by its C symbol: sql/<domain>/engine.sql names bo_<domain>_..., and src/<domain>/entry.cpp
# defines it. A symbol without SQL is dead, one without C makes CREATE EXTENSION fail, one with two names is a riddle.
from collections import Counter
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

defined = {symbol: (path, line) for symbol, path, line in source.c_symbols()}
functions = [f for f in source.sql_functions() if f.symbol]
named = Counter(f.symbol for f in functions)

for symbol, (path, line) in defined.items():
    domain = symbol.split("_")[1]
    if named[symbol] != 1:
        source.finding(path, line, f"{symbol} is named {named[symbol]} times in the SQL, expected once")
    if path != f"src/{domain}/entry.cpp":
        source.finding(path, line, f"{symbol} belongs into src/{domain}/entry.cpp")
for f in functions:
    domain = f.symbol.split("_")[1]
    if f.symbol not in defined:
        source.finding(f.path, f.line, f"no BO_FUNCTION defines {f.symbol}")
    if f.path not in (f"sql/{domain}/engine.sql", "sql/prelude.sql", "sql/final.sql"):
        source.finding(f.path, f.line, f"{f.symbol} belongs into sql/{domain}/engine.sql")
for path in source.files("sql/*/schema.sql", "sql/migrations/*.sql"):
    if "MODULE_PATHNAME" in source.read(path):
        source.finding(path, 0, "functions of the library are made by engine.sql: they go with the extension")
if not defined or not functions:
    source.finding("sql", 0, "no functions were found: the check is blind")
source.finish()

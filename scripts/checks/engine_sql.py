#!/usr/bin/env python3
# A statement that runs as the engine must mean what it says whatever is on the search path: an operator or function that
# somebody puts there would run with the rights of backoffice_owner. The path is pinned besides; this is the first lock.
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source
import statements

count = 0
for path, line, text in statements.engine_texts():
    count += 1
    for what in statements.suspects(text):
        source.finding(path, line, f"{what} is not qualified: {text[:60]}...")
if count < 20:
    source.finding("src", 0, f"only {count} statements of the engine were found: the check is blind")
source.finish()

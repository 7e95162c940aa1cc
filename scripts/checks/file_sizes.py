#!/usr/bin/env python3
# A file that nobody reads to its end is where mistakes live: 500 lines are the most, 60 for a check.
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

UNLIMITED = ("docs/functions.md", "expected/", "test/isolation/expected/", "test/upgrade/")  # generated or recorded

for path in source.all_files():
    if path.startswith(UNLIMITED):
        continue
    lines = source.read(path).count("\n")
    most = 60 if path.startswith("scripts/checks/") else 500
    if lines > most:
        source.finding(path, 0, f"has {lines} lines; {most} are the most")
source.finish()

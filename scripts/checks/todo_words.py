#!/usr/bin/env python3
# What is left to do is done, or stands in the plan; a mark in the source is read by nobody.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

MARKS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK|W" r"IP|T" r"BD)\b")

for path in source.all_files():
    for number, line in enumerate(source.read(path).split("\n"), 1):
        for m in MARKS.finditer(line):
            source.finding(path, number, m[0])
source.finish()

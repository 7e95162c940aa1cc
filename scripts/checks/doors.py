#!/usr/bin/env python3
# Errors cross between C++ and the server at two doors, both in src/pg. A PG_TRY, an ereport(ERROR) or a longjmp anywhere
# else skips destructors; a catch anywhere else swallows an error whose transaction the server believes failed.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

RAISES = re.compile(r"\b(PG_(?:TRY|CATCH|FINALLY|END_TRY|RE_THROW)\b|(?:sig)?(?:long|set)jmp\b|siglongjmp\b"
                    r"|(?:ereport|elog)\s*\(\s*(?:ERROR|FATAL|PANIC)\b|ReThrowError\b|ThrowErrorData\b)")
CATCHES = re.compile(r"\bcatch\s*\(")
# Behind a subtransaction that was rolled back an error of ours may become an answer; one such place each.
ANSWERS = {"src/operations/doctor.cpp": r"catch (const Error &error)"}
DEFINES = re.compile(r"\bPG_FUNCTION_INFO_V1\b")

for path in source.files("src/**/*.cpp", "src/**/*.hpp", "src/**/*.h"):
    if path.startswith("src/pg/"):
        continue
    text = source.code(source.read(path))
    for pattern, instead in ((RAISES, "throw bo::Error, or call the server through src/pg"),
                             (CATCHES, "only the doors of src/pg catch"),
                             (DEFINES, "BO_FUNCTION defines a function that SQL calls")):
        for i, m in enumerate(pattern.finditer(text)):
            if i == 0 and pattern is CATCHES and text.startswith(ANSWERS.get(path, "\0"), m.start()):
                continue
            source.finding(path, source.line_of(text, m.start()), f"{' '.join(m[0].split())}: {instead}")
source.finish()

#!/usr/bin/env python3
# std::regex recurses until the stack ends; threads and locks in a backend deadlock, since its errors leave by longjmp
# and its signals come to any thread; exit and abort take every session of the server with them.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

BANNED = re.compile(r"\bstd::(?:w?regex\w*|w?smatch|w?cmatch|j?thread|async|(?:\w+_)?mutex|lock_guard|unique_lock"
                    r"|scoped_lock|condition_variable\w*|call_once|cout|cerr|clog|exit|quick_exit|abort|terminate|system)\b"
                    r"|\b(?:thread_local|pthread_\w+|fork|system|abort|exit)\s*\("
                    r"|#\s*include\s*<(?:regex|thread|mutex|shared_mutex|condition_variable|future|iostream)>")

for path in source.files("src/**/*.cpp", "src/**/*.hpp", "src/**/*.h"):
    text = source.code(source.read(path))
    for m in BANNED.finditer(text):
        source.finding(path, source.line_of(text, m.start()), m[0].strip(" ("))
source.finish()

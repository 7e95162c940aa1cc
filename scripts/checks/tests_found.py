#!/usr/bin/env python3
# A test that no runner finds stays green for ever. Every file under test/ is one that its group's pattern finds (see
# scripts/lib/groups.sh and scripts/bench), or is named by one of those; every expected output has its test.
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
import source

RUN = {  # folder: what its runner looks for
    "sql": r"[^/]+\.sql", "pgtap": r"[^/]+/.*\.sql", "isolation": r"specs/[^/]+\.spec", "unit": r"[^/]+\.cpp",
    "lifecycle": r"[^/]+\.sh", "clients": r"[^/]+\.sh", "bench": r"[^/]+\.bench",
    "upgrade": r"\d+\.\d+\.\d+/(?:backoffice--[\d.]+\.sql|dump\.sql|schema\.sql|rows)",  # kept for lifecycle/upgrade.sh
    "module": r"Makefile|boundary\.(?:sql|cpp)",  # built and run by lifecycle/boundary.sh
}
OUTPUTS = {"expected/": "test/sql/{}.sql", "test/isolation/expected/": "test/isolation/specs/{}.spec"}

tests = [p for p in source.all_files() if p.startswith("test/")]
runners = ["scripts/test", "scripts/bench", "scripts/lib/groups.sh"]
texts = {p: source.read(p) for p in tests + runners if (source.TOP / p).exists()}


def is_run(path):
    folder, _, rest = path[len("test/"):].partition("/")
    if not re.fullmatch(RUN.get(folder, "(?!)"), rest) or Path(path).name == "setup.sql":
        return False
    return not path.endswith(".sh") or (source.TOP / path).stat().st_mode & 0o100 != 0


def is_named(path):
    name = re.compile(r"(?<![\w-])" + re.escape(Path(path).name) + r"\b")
    near = path.split("/")[1]
    return any(name.search(text) for other, text in texts.items()
               if other != path and (other in runners or other.split("/")[1] == near))


for path in tests:
    output = re.fullmatch(r"test/isolation/expected/(\w+)\.out", path)
    if not output and not is_run(path) and not is_named(path):
        source.finding(path, 0, "no runner finds it, and no test names it"
                       + (" (is it executable?)" if path.endswith(".sh") else ""))
for folder, test in OUTPUTS.items():
    outputs = {re.sub(r"_\d+$", "", Path(p).stem) for p in source.all_files() if re.fullmatch(folder + r"[^/]+\.out", p)}
    inputs = {Path(p).stem for p in tests if re.fullmatch(test.format(r"\w+").replace(".", r"\."), p)}
    for name in sorted(outputs - inputs):
        source.finding(f"{folder}{name}.out", 0, "is the output of no test")
    for name in sorted(inputs - outputs):
        source.finding(test.format(name), 0, f"has no {folder}{name}.out")
source.finish()

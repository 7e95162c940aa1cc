"""What the checks and the index know of the source: files, C++ without comments, SQL functions. No server, no compiler."""
import os
import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
found = []


def finding(path, line, what):
    found.append(f"{path}:{line}: {what}" if line else f"{path}: {what}")


def finish():
    """Ends a check: prints what was found, and fails if it was anything."""
    for what in found:
        print(what)
    sys.exit(1 if found else 0)


def read(path):
    return (TOP / path).read_text(encoding="utf-8", errors="surrogateescape")


def files(*globs):
    """Paths below the top that match, sorted; nothing of build/."""
    paths = {str(p.relative_to(TOP)) for g in globs for p in TOP.glob(g) if p.is_file()}
    return sorted(p for p in paths if not p.startswith(("build/", ".git/")))


def all_files():
    """Every text file of the checkout, whether it is committed yet or not."""
    listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"], cwd=TOP,
                            capture_output=True, text=True)
    if listed.returncode == 0:
        return sorted(p for p in set(listed.stdout.split("\n")) if p and (TOP / p).is_file())
    return [p for p in files("**/*") if not p.endswith((".o", ".d", ".so", ".pyc"))]


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


TOKENS = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|(?<!\w)\'(?:[^\'\\\n]|\\.)+\'', re.S)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """C++ with the comments blanked; every offset stays."""
    return TOKENS.sub(lambda m: blank(m[0]) if m[0][0] == "/" else m[0], text)


def code(text):
    """C++ with comments and the contents of literals blanked; every offset stays."""
    return TOKENS.sub(lambda m: blank(m[0]) if m[0][0] == "/" else m[0][0] + blank(m[0][1:-1]) + m[0][-1], text)


def closing(text, start):
    """The offset of the bracket that closes the one at start, in what code() gave."""
    depth = 0
    for i in range(start, len(text)):
        depth += (text[i] in "({[") - (text[i] in ")}]")
        if depth == 0:
            return i
    return len(text)


def sql_without_comments(text):
    return re.sub(r"--[^\n]*", lambda m: blank(m[0]), text)


class Function:
    """One CREATE FUNCTION of the SQL sources."""

    def __init__(self, path, line, name, arguments, returns, symbol):
        self.path, self.line, self.name, self.symbol = path, line, name, symbol
        self.arguments, self.returns = arguments, returns
        types = [re.sub(r"\s+DEFAULT\s.*", "", a, flags=re.S).split(None, 1)[1] for a in split_arguments(arguments)]
        self.signature = f"{name}({', '.join(types)})"
        self.is_trigger = returns in ("trigger", "event_trigger")


def split_arguments(text):
    return [a.strip() for a in re.split(r",(?![^({]*[)}])", text) if a.strip()]


def sql_functions():
    functions = []
    for path in files("sql/*.sql", "sql/*/*.sql"):
        text = sql_without_comments(read(path))
        for m in re.finditer(r"CREATE (?:OR REPLACE )?FUNCTION ([\w.]+)\(", text):
            end = closing(text, m.end() - 1)
            tail = text[end + 1:text.index(";", end)]
            returns = re.search(r"RETURNS\s+(TABLE|SETOF \w+|[\w\[\]]+)", tail)[1]
            symbol = re.search(r"'MODULE_PATHNAME',\s*'(\w+)'", tail)
            arguments = " ".join(text[m.end():end].split())
            functions.append(Function(path, line_of(text, m.start()), m[1], arguments, returns,
                                      symbol[1] if symbol else None))
    return functions


def c_symbols():
    """Each BO_FUNCTION: symbol, file, line."""
    for path in files("src/**/*.cpp"):
        text = code(read(path))
        for m in re.finditer(r"^BO_FUNCTION\((\w+)\)", text, re.M):
            yield m[1], path, line_of(text, m.start())

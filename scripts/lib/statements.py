"""The SQL texts inside C++ that run with the engine's rights, and what in them would be looked up by the search path."""
import re

import source

WORD = "_part_"  # stands for a C++ expression between two literals
LITERALS = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# Syntax that looks like a call. COALESCE and IN are pinned with the path, see EngineScope.
NOT_CALLS = set("""all and any as by case check coalesce conflict cross else except exists filter from full group having in
    inner insert intersect into is join key lateral left like limit not null offset on only operator or order over
    partition references returning right row select set some table then to union unique update using values when where
    with""".split())
BARE = re.compile(r"<=|>=|<>|!=|!~~?\*?|~~\*?|~\*?|->>?|#>>?|@>|<@|\|\||&&|[=<>+/%^#&|-]|\*(?=\s*[\w($'])")
KEYWORDS = re.compile(r"\b(LIKE|ILIKE|SIMILAR\s+TO|BETWEEN|NULLIF|GREATEST|LEAST|OVERLAPS|CASE\s+(?!WHEN\b)\S+)", re.I)


def engine_texts():
    """Each statement run As::engine: path, line, text."""
    for path in source.files("src/**/*.cpp"):
        raw = source.without_comments(source.read(path))
        code = source.code(raw)
        for m in re.finditer(r"\b(?:Statement|Rows)\b[^;({]*[({]", code):
            end = source.closing(code, m.end() - 1)
            body, line = raw[m.end():end], source.line_of(raw, m.start())
            if "As::engine" in code[m.end():end]:
                yield path, line, text_of(body)


def text_of(body):
    """The literals of an argument list up to the parameter types, with WORD for what stands between them."""
    parts, last = [], None
    for m in LITERALS.finditer(body):
        between = body[last:m.start()] if last is not None else ""
        if "," in re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)", "", between):
            break
        if "+" in between:
            parts.append(WORD)
        parts.append(m[1].replace('\\"', '"'))
        last = m.end()
    return "".join(parts)


def without_assignments(text):
    """UPDATE and DO UPDATE with the = of their SET lists taken out."""
    def assign(m):
        return m[0] if m[1].upper().startswith("ALTER") else re.sub(r"(?:(?<=SET)|(?<=,))(\s+\w+\s*)=", r"\1 ", m[0])
    return re.sub(r"\b(SET)\s.*?(?=\bWHERE\b|\bRETURNING\b|\bFROM\b|$)", assign, text, flags=re.S)


def suspects(text):
    """What of a statement is not qualified, one phrase each."""
    text = re.sub(r"'(?:[^']|'')*'", "'x'", text)
    text = re.sub(r"OPERATOR\(pg_catalog\.[^)\s]+\)", "AND", text)
    if re.match(r"\s*(CREATE|ALTER|DROP|GRANT|REVOKE)\b", text):
        return
    text = without_assignments(text).replace("count(*)", "count()")
    for m in BARE.finditer(re.sub(r"=>|SELECT \*|::", " ", text)):
        yield f"operator {m[0]}"
    for m in KEYWORDS.finditer(text):
        yield f"{m[0]} looks its operator up"
    for m in re.finditer(r"(?<![.\w\"])([A-Za-z_]\w*)\s*\(", text):
        alias = re.search(r"(\bAS|\))\s+$", text[:m.start()], re.I)
        if m[1].lower() not in NOT_CALLS and not alias:
            yield f"function {m[1]}()"
    for m in re.finditer(r"(?<!DISTINCT )\b(?:FROM|JOIN|INTO|(?<!KEY )(?<!DO )UPDATE)\s+([A-Za-z_]\w*)\b(?!\s*\.)", text):
        if m[1].upper() not in ("LATERAL", "SELECT", "ONLY", "SET", "OF") and m[1] not in ("changed_lines", WORD):
            yield f"table {m[1]}"
    for m in re.finditer(r"::\s*([A-Za-z_]\w*)\b(?!\s*\.)", text):
        yield f"type {m[1]}"

"""What stands in a Swift file: its declarations with their parameters, their lengths and their comments. No compiler: braces, brackets and words."""
import re
from dataclasses import dataclass, field

TYPES = "class|struct|enum|actor|protocol|extension"
HEAD = re.compile(rf"\b(?:({TYPES})\s+(?!func\b|var\b|let\b)([\w.`]+)|(func)\s+([^\s(<]+|[<>=!+\-*/%&|^~]+)|(init)[?!]?(?=\s*[<(])|(subscript)(?=\s*[<(])|(var|let)\s+([\w`]+|\()|"
                  rf"(case)\s+(?=[\w`])|(typealias|associatedtype)\s+(\w+))")
MODIFIERS = r"(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private|open|static|class|final|override|mutating|nonmutating|lazy|weak|unowned|" \
            r"indirect|convenience|required|nonisolated|dynamic|borrowing|consuming|(?:private|fileprivate|public|package)\(set\))\s+)*$"


@dataclass
class Declaration:
    kind: str
    name: str
    line: int
    modifiers: str
    scope: list                       # kinds and names of what it stands in
    parameters: list = field(default_factory=list)
    length: int = 0                   # lines of its body
    documented: bool = False


def blanked(text):
    """The text with comments and what stands in quotes as spaces; lines stay where they are."""
    out, i, n, closers = [], 0, len(text), []

    def blank(piece):
        out.append(re.sub(r"[^\n]", " ", piece))

    while i < n:
        two = text[i:i + 2]
        if two == "//":
            end = text.find("\n", i)
            end = n if end < 0 else end
            blank(text[i:end])
            i = end
        elif two == "/*":
            end = text.find("*/", i) + 2
            blank(text[i:end])
            i = end
        elif m := re.compile(r'(#*)("""|")').match(text, i):
            i = quoted(text, i, m, blank)
        else:
            out.append(text[i])
            i += 1
    return "".join(out)


def quoted(text, i, opening, blank):
    """The end of a text that begins at i, which is blanked with all that is interpolated."""
    close, escape, start = opening[2] + opening[1], "\\" + opening[1], i
    i = opening.end()
    while i < len(text) and not text.startswith(close, i):
        if text.startswith(escape + "(", i):
            i, depth = i + len(escape) + 1, 1
            while depth and i < len(text):
                if inner := re.compile(r'(#*)("""|")').match(text, i):
                    i = quoted(text, i, inner, lambda _: None)
                    continue
                depth += {"(": 1, ")": -1}.get(text[i], 0)
                i += 1
        else:
            i += 2 if text.startswith(escape, i) else 1
    i += len(close)
    blank(text[start:i])
    return i


def closing(code, i):
    """The place behind the bracket that closes the one at i."""
    pairs, depth = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}, 0
    while i < len(code):
        depth += pairs.get(code[i], 0)
        i += 1
        if depth == 0:
            return i
    return i


def split(inner):
    """The parts between commas that stand in no brackets."""
    parts, depth, last = [], 0, 0
    for i, c in enumerate(inner):
        if c in "([{<":
            depth += 1
        elif c in ")]}" or c == ">" and inner[i - 1] != "-":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(inner[last:i])
            last = i + 1
    return [p.strip() for p in (*parts, inner[last:]) if p.strip()]


def declarations(text):
    """All of a file, in their order."""
    code = blanked(text)
    lines = text.split("\n")
    found, scopes = [], []            # scopes: (end, kind, name)
    position = 0
    for m in HEAD.finditer(code):
        if m.start() < position:
            continue
        while scopes and scopes[-1][0] <= m.start():
            scopes.pop()
        line = code.count("\n", 0, m.start())
        before = re.search(MODIFIERS, code[max(0, m.start() - 200):m.start()])
        one = Declaration("", "", line + 1, before[0] if before else "", [s[1:] for s in scopes])
        one.documented = is_documented(lines, code[:m.start() - len(one.modifiers)].count("\n"))
        if m[1]:
            one.kind, one.name = m[1], m[2]
            start = code.find("{", m.end())
            if start < 0:
                continue
            scopes.append((closing(code, start), m[1], m[2]))
            position = start
        elif m[3] or m[5] or m[6]:
            one.kind, one.name = ("func", m[4]) if m[3] else ("init", "init") if m[5] else ("subscript", "subscript")
            start = code.find("(", m.end())
            end = closing(code, start)
            one.parameters = split(code[start + 1:end - 1])
            body = re.compile(r"[^{}\n]*(?:\n\s*(?:where|->|throws|async)[^{}\n]*)*\{").match(code, end)
            if body and not any(k == "protocol" for k, _ in one.scope[-1:]):
                stop = closing(code, body.end() - 1)
                one.length = code.count("\n", m.start(), stop) + 1
                scopes.append((stop, one.kind, one.name))
            position = end
        elif m[7]:
            one.kind, one.name = m[7], m[8]
        elif m[9]:
            if not (scopes and scopes[-1][1] == "enum"):
                continue
            end = code.find("\n", m.end())
            stop = m.end()
            while True:
                bracket = code.find("(", stop, end)
                if bracket < 0:
                    break
                stop = closing(code, bracket)
                end = code.find("\n", stop)
            for each in split(code[m.end():end]):
                name = re.match(r"[\w`]+", each)
                if not name:
                    continue
                values = split(each[each.index("(") + 1:closing(each, each.index("(")) - 1]) if "(" in each.split("=")[0] else []
                found.append(Declaration("case", name[0], line + 1, one.modifiers, one.scope, values, 0, one.documented))
            position = end
            continue
        else:
            one.kind, one.name = m[10], m[11]
        found.append(one)
    return found


def is_documented(lines, at):
    """Whether what stands in a line, with the attributes above it, has a comment of its own."""
    at -= 1
    while at >= 0 and lines[at].strip().startswith("@"):
        at -= 1
    return at >= 0 and lines[at].strip().startswith("///")

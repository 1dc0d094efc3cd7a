"""README.md and the pages of docs/: their blocks of examples, and what each block is.

The word behind the three backticks says it:
    siap             with lines that begin with "siap> ": a conversation, held again; else a script, which must end with status 0
    siap FILE, csv FILE      a file of that name, for the blocks that follow on the page
    sh               commands; with lines that begin with "$ ", what is printed below them is what they print
    text             neither typed nor printed by siap
"""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
README = ROOT / "README.md"
# docs/messages.md is written by a program, which looks at the answers itself.
PAGES = [README] + sorted(page for page in (ROOT / "docs").glob("*.md") if page.name != "messages.md")
# A block of code, at the beginning of a line; its contents may be empty.
BLOCK = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.M | re.S)


class Block:
    """One block of code of a page, with the line on which it begins."""

    def __init__(self, page, text, match):
        self.page = page
        self.line = text.count("\n", 0, match.start()) + 1
        self.kind, _, self.file = match.group(1).strip().partition(" ")
        self.text = match.group(2)
        self.span = match.span(2)

    def __str__(self):
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    @property
    def is_conversation(self):
        return self.kind == "siap" and not self.file and re.search(r"^siap> ", self.text, re.M) is not None

    def exchanges(self, prompt):
        """What stands above the first line with the prompt, and of each such line what was typed and what is printed below it."""
        parts = re.split(rf"^{re.escape(prompt)}(.*)$", self.text, flags=re.M)
        return parts[0], list(zip(parts[1::2], parts[2::2]))


def blocks(page):
    text = page.read_text(encoding="utf-8")
    return [Block(page, text, match) for match in BLOCK.finditer(text)]


def without_code(text):
    """The prose of a page: what stands in blocks or between backticks is no link and no heading."""
    return re.sub(r"`[^`\n]*`", "``", BLOCK.sub("", text))


def anchors(text):
    """The places of a page that a link may name, as GitHub makes them of its headings."""
    found, seen = set(), {}
    for heading in re.findall(r"^#+ +(.*?) *#*$", BLOCK.sub("", text), re.M):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        name = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found.add(f"{name}-{seen[name]}" if name in seen else name)
        seen[name] = seen.get(name, 0) + 1
    return found

"""README.md and the pages of docs/, tried: what is written there is what siap says; see pages.py for what a block is.

SIAP_RECORD=1 writes what is printed in conversations anew: look at the difference.
"""
import difflib
import os
import re
import subprocess

import pexpect
import pytest

from pages import PAGES, README, ROOT, anchors, blocks, without_code
from terminal import SIAP, default_signals, environment

CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
ASKED_BACK = r"\[y/N\] "
RECORDS = os.environ.get("SIAP_RECORD") == "1"
NAMED = [page.relative_to(ROOT).as_posix() for page in PAGES]


@pytest.fixture
def place(tmp_path):
    """A folder like that of the repository, where the examples of one page may write files, and a home of its own."""
    folder, home = tmp_path / "siap", tmp_path / "home"
    # How long an answer takes is no part of what is said there.
    config = home / "config" / "siap"
    config.mkdir(parents=True)
    (config / "init.dsl").write_text("set timing off\n", encoding="utf-8")
    folder.mkdir()
    for name in ("examples", "Sources", "Makefile"):
        (folder / name).symlink_to(ROOT / name)
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "siap").symlink_to(SIAP)
    # What make does is tested by itself; that there is such a goal, here.
    (programs / "make").write_text('#!/bin/sh\ngrep -q "^$1:" Makefile || { echo "make: no goal $1"; exit 2; }\n')
    (programs / "make").chmod(0o755)
    return folder, environment(home, term="dumb", PATH=f"{programs}:{os.environ['PATH']}")


def lines(text):
    return [line.rstrip() for line in text.split("\n") if line.strip()]


class Shell:
    """A shell that is spoken to as in a conversation of a page."""

    def __init__(self, folder, values):
        self.process = pexpect.spawn(SIAP, env=values, cwd=str(folder), encoding="utf-8", dimensions=(60, 80), echo=False, timeout=60, preexec_fn=default_signals)
        self.greeting = self.heard([])

    def heard(self, replies):
        """Everything up to the next prompt; what siap asks back is answered as the page has it."""
        text = ""
        while self.process.expect(["siap> ", ASKED_BACK]) == 1:
            reply = replies.pop(0) if replies else "n"
            text += f"{self.process.before}[y/N] {reply}\n"
            self.process.sendline(reply)
        return CONTROL.sub("", (text + self.process.before).replace("\r", ""))

    def ask(self, question, printed):
        self.process.sendline(question)
        return "\n".join(line.rstrip() for line in self.heard(re.findall(r"\[y/N\] (\w)", printed)).split("\n") if line != question)

    def close(self):
        self.process.sendeof()
        self.process.close()


def differences(printed, said):
    return "\n".join(difflib.unified_diff(lines(printed), lines(said), "the page", "siap", lineterm="", n=1))


def held(block, folder, values):
    """The conversation as it is now, and how that differs from the page."""
    shell = Shell(folder, values)
    greeting, exchanges = block.exchanges("siap> ")
    now, wrong = "", []
    if greeting.strip():
        now += shell.greeting.lstrip("\n")
        wrong.append(differences(greeting, shell.greeting))
    for question, printed in exchanges:
        now += f"siap> {question}\n"
        if question in ("quit", "selesai"):
            break
        said = shell.ask(question, printed)
        now += said.strip("\n") + "\n" if said.strip() else ""
        wrong.append(differences(printed, said))
    shell.close()
    return now, [difference for difference in wrong if difference]


def done(command, folder, values, text=None):
    return subprocess.run(command, input=text or "", cwd=folder, env=values, capture_output=True, text=True, timeout=60)


def typed(block, folder, values):
    """The commands of a block; of those with a prompt, what is printed, too. As `held`."""
    _, exchanges = block.exchanges("$ ")
    now, wrong = "", []
    for command, printed in exchanges or [(block.text, None)]:
        result = done(["bash", "-euo", "pipefail", "-c", command], folder, values)
        now += f"$ {command}\n{result.stdout}{result.stderr}" if exchanges else command
        if printed is None and result.returncode:
            wrong.append(f"{command}\nends with {result.returncode}\n{result.stdout}{result.stderr}")
        elif printed is not None:
            wrong.append(differences(printed, result.stdout + result.stderr))
    return now, [difference for difference in wrong if difference]


def tried(block, folder, values):
    """What the block is now, and what is wrong with it."""
    if block.file:
        (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
        (folder / block.file).write_text(block.text, encoding="utf-8")
    elif block.kind == "sh":
        return typed(block, folder, values)
    elif block.is_conversation:
        return held(block, folder, values)
    elif block.kind == "siap":
        result = done([SIAP, "-"], folder, values, block.text)
        return block.text, [f"ends with {result.returncode}\n{result.stderr}"] if result.returncode else []
    elif block.kind != "text":
        return block.text, [f"a block of the kind “{block.kind}” is not tried; pages.py names the kinds"]
    return block.text, []


@pytest.mark.parametrize("name", NAMED)
def test_what_a_page_shows_is_true(name, place):
    folder, values = place
    page, wrong, recorded = ROOT / name, [], []
    for block in blocks(page):
        now, differences_of_block = tried(block, folder, values)
        wrong += [f"{block}: {difference}" for difference in differences_of_block]
        if block.is_conversation or "\n$ " in "\n" + block.text:
            recorded.append((block.span, now))
    if RECORDS:
        text = page.read_text(encoding="utf-8")
        for (start, end), now in reversed(recorded):
            text = text[:start] + now + text[end:]
        page.write_text(text, encoding="utf-8")
    assert not wrong, "\n".join(wrong)


def test_the_pages_show_something():
    """The blocks are found: a page whose examples all went unseen would pass every other test."""
    everything = [block for page in PAGES for block in blocks(page)]
    assert sum(len(block.exchanges("siap> ")[1]) for block in everything if block.is_conversation) > 40
    assert sum(block.kind == "siap" and not block.is_conversation for block in everything) > 10


def test_the_first_page_is_short_and_leads_to_all_others():
    text = README.read_text(encoding="utf-8")
    assert len(text.split("\n")) <= 251
    for page in (ROOT / "docs").glob("*.md"):
        assert f"](docs/{page.name})" in text, f"README.md does not lead to docs/{page.name}"


def pages_with_links():
    folders = ("", "docs", "grammar", "grammar/editors", "examples/data", "Sources/ReadinessPack", "Tests/Oracle", "Tools/roster")
    return [page for folder in folders for page in sorted((ROOT / folder).glob("*.md"))]


@pytest.mark.parametrize("page", pages_with_links(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    """Every link within the repository names a file that is there, and a heading that the file has."""
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", without_code(text)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{target}: there is no such file"
        if anchor:
            assert anchor in anchors(file.read_text(encoding="utf-8")), f"{target}: there is no such heading"


def test_the_functions_that_architecture_names_are_there():
    """A function in the form `name(_:in:)` is one of the sources; in a row of the table of one query, of the files that the row names."""
    everywhere = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "Sources").rglob("*.swift"))
    rows = 0
    for line in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split("\n"):
        files = re.findall(r"\]\((Sources/[^)]*\.swift)\)", line) if line.startswith("| ") else []
        rows += bool(files)
        sources = "\n".join((ROOT / file).read_text(encoding="utf-8") for file in files) or everywhere
        for path, name in re.findall(r"`((?:\w+\.)*)(\w+)\((?:\w+(?: \w+)?:)*\)`", line):
            assert re.search(rf"\bfunc `?{name}`?[(<]", everywhere if path else sources), f"{path}{name}, in: {line}"
    assert rows == 10


def test_pages_that_are_named_are_there():
    """Sources, tests, tools and pages that name a page of docs/ name one that is there."""
    for folder in ("Sources", "Tests", "Tools", "Benchmarks", "grammar", "examples", "docs", "."):
        files = (ROOT / folder).glob("*") if folder == "." else (ROOT / folder).rglob("*")
        for file in files:
            if ".build" in file.parts or file.suffix not in (".md", ".swift", ".py", ".sh", ".dsl", ".csv", ".c", ".h", ".1", "") or not file.is_file():
                continue
            for name in re.findall(r"\bdocs/([\w-]+\.md)\b", file.read_text(encoding="utf-8", errors="replace")):
                assert (ROOT / "docs" / name).exists(), f"{file.relative_to(ROOT)} names docs/{name}"

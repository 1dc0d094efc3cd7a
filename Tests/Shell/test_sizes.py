"""The line at several sizes and in both tongues, as a person uses it."""

import re
import unicodedata
from pathlib import Path

import pytest

from screen import PROMPT, Screen
from terminal import CTRL_C, CTRL_R, CTRL_U, CTRL_W, ENTER, TAB, UP, Shell, history, paste

LEFT, RIGHT, HOME = "\x1b[D", "\x1b[C", "\x1b[H"
SIZES = [(80, 24), (20, 10), (200, 50)]
ENGLISH = {
    "question": "count wbp where (province = NTT or province = Babel) and age > 17",
    "word": ("count wbp where provin", "province"), "search": "search", "stopped": "stopped", "number": "1,493",
    "value": "count wbp where kind = ", "one": "detainee",
}
INDONESIAN = {
    "question": "hitung wbp yang (provinsi = NTT atau provinsi = Babel) dan umur > 17",
    "word": ("hitung wbp yang provin", "provinsi"), "search": "cari", "stopped": "dihentikan", "number": "1.493",
    "value": "hitung wbp yang jenis = ", "one": "tahanan",
}


@pytest.fixture(params=[(size, tongue) for size in SIZES for tongue in ("en", "id")], ids=lambda p: f"{p[0][0]}x{p[0][1]}-{p[1]}")
def at(request, home):
    (columns, rows), tongue = request.param
    words = ENGLISH if tongue == "en" else INDONESIAN
    screen = Screen(home, columns=columns, rows=rows, arguments=["--language", tongue])
    yield screen, words
    screen.close()


def text_of(screen):
    """The edited line, its rows joined where the screen broke it."""
    return screen.line()[len(PROMPT):]


def test_typed_mended_searched_and_recalled(at, home):
    screen, words = at
    question = words["question"]
    screen.type(question)
    assert text_of(screen) == question
    # In the middle: a mistake and its mend; the bracket at the cursor and its fellow are marked.
    place = question.index(")")
    screen.type(LEFT * (len(question) - place - 1))
    marked = [cell.data for row in screen.screen.buffer.values() for cell in row.values() if cell.underscore]
    assert sorted(marked) == ["(", ")"]
    screen.type("xyz\x7f\x7f\x7f")
    assert text_of(screen) == question
    screen.ask("")
    # Accepted with Right, searched with Ctrl-R, recalled with Up: each is the same line again.
    screen.type(question[:8] + RIGHT)
    assert text_of(screen) == question
    screen.type(CTRL_U + CTRL_R + "bab")
    shown = "".join(screen.screen.display)
    assert f"({words['search']} 'bab') " in shown and question in shown
    screen.type(RIGHT)
    assert text_of(screen) == question
    screen.type(CTRL_C)
    screen.type(UP)
    assert text_of(screen) == question
    assert history(home) == [question]


def test_pasted_completed_and_wide(at):
    screen, words = at
    screen.type(paste(f"{words['question'][:10]}\n\tx"))
    assert screen.rows() == [(PROMPT + words["question"][:10]).rstrip(), "        x"]
    screen.type(CTRL_C)
    typed, whole = words["word"]
    screen.type(typed + TAB)
    assert text_of(screen).startswith(typed.rsplit(" ", 1)[0] + " " + whole)
    screen.type(CTRL_U + "a日本e\u0301🙂z" + LEFT * 2 + "x")
    assert unicodedata.normalize("NFC", re.sub(r"\s", "", "".join(screen.rows()))) == "siap>a日本éx🙂z"
    assert screen.cursor() == (0, len(PROMPT) + 7)
    screen.type(CTRL_U + "\x0b" + words["value"] + TAB)
    if screen.screen.columns >= 80:
        assert any(line.split()[:2] == [words["one"], words["number"]] for line in screen.lines())
    else:
        assert any(words["one"] in line for line in screen.lines())
    assert text_of(screen).strip() == words["value"].strip()


def test_a_new_width_in_a_long_line(at):
    screen, words = at
    question = words["question"]
    screen.type(question + LEFT * 12)
    before = screen.screen.columns
    screen.resize(33, 12)
    screen.type("xy\x7f\x7f")
    assert text_of(screen) == question
    screen.resize(before, 24)
    screen.type("xy\x7f\x7f")
    assert text_of(screen) == question


def test_a_question_is_stopped(at):
    screen, words = at
    screen.process.send("for each $a in wbp { for each $b in wbp { let $c = count wbp where age > 17 } }" + ENTER)
    screen.wait_for("Ctrl-C")
    screen.process.send(CTRL_C)
    screen.wait_for_line()
    assert words["stopped"] in "".join(screen.screen.display)
    screen.ask("say 6 * 7")
    assert "42" in [line.strip() for line in screen.lines()]


def test_the_keys_that_help_names(home):
    screen = Screen(home)
    screen.type("one two three")
    screen.type(CTRL_W)
    assert text_of(screen) == "one two"
    screen.type("\x19")
    assert text_of(screen) == "one two three"
    screen.type("\x1b[1;5D\x1b[1;5D" + "\x0b")
    assert text_of(screen) == "one"
    screen.type("\x01\x19")
    assert text_of(screen) == "two threeone"
    screen.type("\x1b[1;5C!" + "\x05?")
    assert text_of(screen) == "two threeone! ?"
    screen.type(LEFT * 5 + CTRL_U)
    assert text_of(screen) == "ne! ?"
    screen.type(CTRL_C)
    # Ctrl-G gives up and brings back what was there.
    screen.ask("say 1")
    screen.type("draft" + CTRL_R + "say\x07")
    assert text_of(screen) == "draft"
    screen.close()


@pytest.mark.parametrize("colour", [None, "1"], ids=["live", "plain"])
def test_blocks_are_indented(home, colour):
    screen = Screen(home, NO_COLOR=colour)
    screen.type("if 1 = 1 {")
    screen.type(ENTER)
    assert screen.cursor() == (1, 4)
    screen.type("if 2 = 2 {")
    screen.type(ENTER)
    screen.type('say "{6 * 7}"')
    screen.type(ENTER)
    screen.type("}")
    screen.type(ENTER)
    assert screen.rows() == [PROMPT + "if 1 = 1 {", "    if 2 = 2 {", '        say "{6 * 7}"', "    }"]
    assert screen.cursor() == (4, 4)
    screen.type("}")
    screen.ask("")
    assert "42" in screen.lines()
    # In a line of its own kind a brace is a brace, and what is typed ahead keeps its own form.
    screen.ask('if 1 = 1 { say "a}b" }')
    assert "a}b" in screen.lines()
    screen.type("if 1 = 1 {\r  say 7\r")
    assert screen.rows()[:2] == [PROMPT + "if 1 = 1 {", "  say 7"]
    screen.close()


def test_vi_opens_the_line_with_v(home):
    (home / ".editrc").write_text("bind -v\n")
    screen = Screen(home, EDITOR="sed -i s/tps/satker/")
    screen.type("count tps")
    screen.type("\x1b")
    screen.type("v")
    screen.wait_for_line("count satker")
    screen.type("}\x7f")
    screen.ask("")
    assert "count  25" in screen.lines()
    screen.close()


MALLOC = Path("/lib/x86_64-linux-gnu/libc_malloc_debug.so.0")


@pytest.mark.parametrize("live", ["on", "off"])
def test_narrowed_while_typing_and_typed_on(home, live):
    """What libedit keeps of the line is as wide as the terminal: written beyond its rows, memory is lost, and the session with it."""
    strict = {"LD_PRELOAD": str(MALLOC), "MALLOC_CHECK_": "3"} if MALLOC.exists() else {}
    shell = Shell(home, columns=80, rows=30, NO_COLOR=None, **strict)
    shell.ask(f"set live {live}")
    for columns in (50, 23, 70, 99, 31):
        shell.process.setwinsize(20, 120)
        shell.settle(0.05)
        # The cursor stands one beyond what will be the last column.
        shell.type("x" * (columns + 1 - len(PROMPT)))
        shell.settle(0.05)
        shell.process.setwinsize(20, columns)
        shell.settle(0.05)
        shell.type("yyy")
        shell.settle(0.05)
        shell.type(CTRL_C)
        shell.settle(0.05)
    shell.process.setwinsize(30, 80)
    shell.settle(0.05)
    assert "5,822" in shell.ask("count wbp")
    assert shell.quit() == 0

"""Statements in the person's own editor."""

import os
import re
import shutil
import subprocess

import pytest

from screen import PROMPT, Screen
from terminal import ENTER, SIAP, UP, Shell, environment, history

EDIT_LINE = "\x18\x05"


@pytest.fixture
def editor(home):
    """Makes an editor of a few lines of shell; "$1" is its file. It notes the file's name, mode and text first."""
    def make(script):
        path = home / "my editor"
        path.write_text(f'#!/bin/sh\nstat -c "%a %n" "$1" > "{home}/file"\ncp "$1" "{home}/text"\n{script}\n')
        path.chmod(0o755)
        return {"EDITOR": f'"{path}"'}
    return make


def leftovers():
    return {name for name in os.listdir("/tmp") if re.fullmatch(r"siap-\w{6}\.dsl", name)}


@pytest.fixture(autouse=True)
def nothing_is_left_behind():
    before = leftovers()
    yield
    assert leftovers() == before


@pytest.mark.parametrize("word", ["edit", "sunting"])
def test_the_last_statement_comes_back_into_the_line(start, home, editor, word):
    shell = start(**editor('printf "say 6 * 7\\n" > "$1"'))
    shell.ask("say 1 + 1")
    shell.ask(word)
    assert (home / "text").read_text() == "say 1 + 1\n"
    mode, name = (home / "file").read_text().split(maxsplit=1)
    assert mode == "600" and re.fullmatch(r"/tmp/siap-\w{6}\.dsl\n", name)
    # It stands there and has not run.
    shell.process.expect_exact("say 6 * 7")
    assert history(home) == ["say 1 + 1", word]
    assert "42" in shell.ask("")
    assert history(home)[-1] == "say 6 * 7"


def test_an_entry_of_the_history(start, home, editor):
    shell = start(**editor('echo "# $(cat "$1")" > "$1"'))
    shell.ask("count wbp\x1b\rwhere age > 17")
    shell.ask("count satker")
    shell.ask("edit 1")
    assert (home / "text").read_text() == "count wbp\nwhere age > 17\n"
    shell.settle()
    shell.type("\x03")
    shell.answer()
    assert "S0862" in shell.ask("edit 99")
    assert "riwayat tidak memiliki entri 0" in shell.ask("sunting 0")
    assert shell.quit() == 0


def test_the_first_thing_in_a_session(start, home, editor):
    first = start()
    first.ask("count wbp")
    first.quit()
    shell = start(**editor('printf "\\357\\273\\277count satker\\r\\n\\r\\n" > "$1"'))
    shell.ask("edit")
    assert (home / "text").read_text() == "count wbp\n"
    shell.settle()
    assert re.search(r"\d", shell.ask(""))
    assert history(home)[-1] == "count satker"


@pytest.mark.parametrize("script", ["true", ': > "$1"', 'printf "\\n\\n" > "$1"', 'touch "$1"'], ids=["same", "empty", "blank", "touched"])
def test_nothing_changed_is_nothing_to_do(start, home, editor, script):
    shell = start(**editor(script))
    shell.ask("say 1 + 1")
    assert shell.ask("edit").strip() == ""
    assert shell.settle() == ""
    assert "4" in shell.ask("say 2 + 2")
    assert history(home)[-1] == "say 2 + 2"


@pytest.mark.parametrize("command, reason", [
    ("no-such-editor", "not found"), ("false", "status 1"), ("kill -9 $$; true", "signal 9"), ("/dev/null", "cannot be run"),
    ("rm", "taken its file away")])
def test_an_editor_that_fails(start, command, reason):
    shell = start(EDITOR=command)
    shell.ask("say 1 + 1")
    assert reason in shell.ask("edit")
    assert "4" in shell.ask("say 2 + 2")


@pytest.mark.parametrize("script, reason", [
    ('echo "say 7" > "$1"; exit 3', "berakhir dengan status 3"), ('printf "say \\377" > "$1"', "UTF-8"),
    ('head -c 70000 /dev/zero | tr "\\0" x > "$1"', "terlalu panjang")])
def test_what_was_written_is_not_thrown_away(start, editor, script, reason):
    shell = start(**editor(script))
    shell.ask("tulis 1 + 1")
    said = shell.ask("sunting").replace("\n", " ")
    assert reason in said
    kept = re.search(r"Tulisan Anda ada di (/tmp/siap-\w{6}\.dsl)", said).group(1)
    assert "4" in shell.ask("tulis 2 + 2")
    os.unlink(kept)


def test_no_editor_at_all(start, home):
    (home / "bin").mkdir()
    os.symlink(shutil.which("sh"), home / "bin" / "sh")
    shell = start(PATH=str(home / "bin"))
    assert "There is no editor" in shell.ask("edit")


def test_visual_goes_before_editor(start, home, editor):
    shell = start(VISUAL=editor("true")["EDITOR"], EDITOR="false")
    assert "status" not in shell.ask("edit") and (home / "text").read_text() == ""


# The line being typed


@pytest.mark.parametrize("colour", [None, "1"], ids=["live", "plain"])
def test_the_line_being_typed_is_opened_and_comes_back(home, editor, colour):
    screen = Screen(home, NO_COLOR=colour, **editor('sed -i "s/tps/satker/" "$1"'))
    screen.type("count tps" + EDIT_LINE)
    screen.wait_for_line("count satker")
    assert (home / "text").read_text() == "count tps\n"
    assert screen.cursor() == (0, len(PROMPT + "count satker"))
    screen.ask("")
    assert "count  25" in screen.lines()
    assert history(home) == ["count satker"]
    # What was there before it is there no more.
    assert colour or not any("tps" in line for line in screen.lines())
    screen.close()


def test_several_lines_come_back(home, editor):
    screen = Screen(home, columns=40, **editor('printf "count wbp\\n\\twhere age > 17\\nby sex\\n" > "$1"'))
    screen.type(EDIT_LINE)
    screen.wait_for("by sex")
    assert screen.rows() == [PROMPT + "count wbp", "        where age > 17", "by sex"]
    screen.close()


@pytest.mark.parametrize("command", ["false", "no-such-editor", "true"])
def test_the_line_is_not_lost(home, command):
    screen = Screen(home, EDITOR=command)
    screen.type("count satker" + EDIT_LINE)
    screen.wait_for_line("count satker")
    screen.close()


def test_a_real_editor(home):
    if not shutil.which("vi"):
        pytest.skip("vi is not here")
    screen = Screen(home, term="vt100", EDITOR="vi")
    screen.ask("count tps")
    screen.type("edit\r")
    screen.wait_for("~")
    screen.type("A where province = NTT\x1b")
    screen.process.send(":wq\r")
    screen.wait_for_line("count tps where province = NTT")
    # Up goes through the history as if it had been typed.
    screen.type("\x15" + UP)
    assert screen.line() == PROMPT + "edit"
    screen.close()


# Where there is no line, or nobody


@pytest.mark.parametrize("answer, runs", [("y", True), ("n", False)])
def test_a_terminal_without_a_moving_cursor_asks_first(start, editor, answer, runs):
    shell = start(term="dumb", **editor('echo "say 6 * 7" > "$1"'))
    shell.type("edit" + ENTER)
    shell.process.expect_exact("say 6 * 7")
    shell.process.expect_exact("Run it? [y/N] ")
    assert ("42" in shell.ask(answer)) == runs


def test_a_script_is_refused(home):
    (home / "other.dsl").write_text("sunting\n")
    more = environment(home, EDITOR="touch started")
    for arguments in (["-c", "edit"], [str(home / "other.dsl")]):
        run = subprocess.run([SIAP, *arguments], env=more, capture_output=True, text=True, timeout=20, cwd=home)
        assert run.returncode == 2 and "S0861" in run.stderr
    shell = Shell(home, EDITOR="touch started")
    assert "S0861" in shell.ask(f'include "{home}/other.dsl"')
    shell.close()
    assert not (home / "started").exists()

"""Answers longer than the screen, in the program that shows them page by page."""

import os
import signal
import subprocess
import time

import pytest

from screen import PROMPT, Screen
from terminal import CTRL_C, SIAP, Shell, environment, history

LONG = "count wbp by satker"
# Keys of a test that comes late are not to be taken for the command that writes a file.
LESS = {"SIAP_PAGER": None, "LESSSECURE": "1"}


@pytest.fixture
def begin(home):
    screens = []

    def start(**options):
        screens.append(Screen(home, **{**LESS, **options}))
        return screens[-1]

    yield start
    for screen in screens:
        screen.close()


def page(screen, question, sign):
    """Asks, and waits until the pager shows `sign`."""
    screen.type(question)
    screen.process.send("\r")
    screen.wait_for(sign)


def back(screen, keys="q"):
    screen.process.send(keys)
    screen.wait_for_line()


# On the screen


@pytest.mark.parametrize("size, question, way_out, end", [
    ((80, 24), LONG, "q comes back", "(end)"), ((20, 10), LONG, "q comes back", "(end)"),
    ((80, 24), "hitung wbp per satker", "q kembali", "(akhir)"), ((20, 10), "hitung wbp per satker", "q kembali", "(akhir)")])
def test_a_long_answer_is_shown_page_by_page(begin, size, question, way_out, end):
    screen = begin(columns=size[0], rows=size[1])
    page(screen, question, way_out)
    assert end not in "\n".join(screen.lines())
    screen.process.send("G")
    screen.wait_for(end)
    back(screen)
    screen.ask("say 1 + 1")
    assert "2" in [line.strip() for line in screen.lines()]


def test_nothing_of_a_table_is_cut(begin):
    screen = begin(rows=24)
    page(screen, "show satker", "Space goes")
    screen.process.send("G")
    screen.wait_for("(end)")
    assert "more rows" not in "\n".join(screen.lines())
    back(screen)


@pytest.mark.parametrize("locale", ["C", "xx_YY.UTF-8"])
def test_its_letters_are_whole_in_any_locale(begin, locale):
    screen = begin(LC_ALL=locale)
    page(screen, LONG, "Space goes")
    assert any("───" in line for line in screen.lines()[:4]) and "<E2>" not in "\n".join(screen.lines())
    back(screen)


def test_what_fits_is_printed(begin):
    screen = begin(rows=50)
    screen.ask(LONG)
    assert any(line.startswith("total") for line in screen.lines())


def test_help_is_paged_too(begin):
    screen = begin()
    page(screen, "help functions", "Space goes")
    back(screen)


def test_leaving_early_with_much_left(begin):
    """More than a pipe holds: the pager is gone while we still write."""
    screen = begin()
    page(screen, "show wbp", "Space goes")
    back(screen)
    screen.ask("say 1 + 1")
    assert "2" in [line.strip() for line in screen.lines()]


def test_control_c_in_the_pager_stays_there(begin):
    screen = begin()
    page(screen, LONG, "Space goes")
    screen.type(CTRL_C)
    back(screen)
    screen.ask("say 1 + 1; say 2 + 2")
    assert {"2", "4"} <= {line.strip() for line in screen.lines()}


def test_the_line_is_edited_as_before_behind_a_pager_that_was_killed(begin):
    screen = begin()
    page(screen, LONG, "Space goes")
    pid = int(subprocess.run(["pgrep", "-P", str(screen.process.pid)], capture_output=True, text=True, check=True).stdout.split()[0])
    os.kill(pid, signal.SIGKILL)
    screen.wait_for_line()
    assert "signal 9" in "\n".join(screen.lines())
    # The answer is not lost.
    assert any(line.startswith("total") for line in screen.lines())
    screen.type("say 3x\x7f" + "\x1b[D\x1b[D\x1b[C")
    screen.ask("")
    assert "3" in [line.strip() for line in screen.lines()]


# Settings


def shown(home, tmp_path, **options):
    """A shell whose pager keeps what it was given in a file."""
    kept = tmp_path / "kept"
    return Shell(home, SIAP_PAGER=f"cat > {kept}", **options), kept


@pytest.mark.parametrize("off", ["set pager off", "atur halaman nonaktif"])
def test_it_is_switched_off_and_on(home, tmp_path, off):
    shell, kept = shown(home, tmp_path)
    assert "Kupang" not in shell.ask(LONG) and "Lapas Kelas IIA Kupang" in kept.read_text()
    kept.unlink()
    shell.ask(off)
    assert "Lapas Kelas IIA Kupang" in shell.ask(LONG) and not kept.exists()
    shell.ask("set pager on")
    shell.ask(LONG)
    assert kept.exists()
    kept.unlink()
    shell.ask(f'set pager "head -1 > {kept}"')
    shell.ask(LONG)
    assert kept.read_text().count("\n") == 1
    shell.close()


def test_without_a_pager_the_whole_answer_is_printed_and_can_be_stopped(start):
    shell = start(rows=24)
    answer = shell.ask("set pager off; show satker")
    assert "more rows" not in answer and "\nMTK " in answer
    shell.type("show wbp\r")
    shell.process.expect_exact("W-00005")
    shell.type(CTRL_C)
    assert "… stopped" in shell.wait_for_prompt()[-100:]
    assert "2" in shell.ask("say 1 + 1")


@pytest.mark.parametrize("more", [
    {"SIAP_PAGER": ""}, {"SIAP_PAGER": "cat", "PAGER": "false"}, {"SIAP_PAGER": None, "PAGER": ""}, {"SIAP_PAGER": None, "PAGER": " cat "}])
def test_cat_and_nothing_are_off(start, more):
    answer = start(**more).ask(LONG)
    assert "Lapas Kelas IIA Kupang" in answer and "without it" not in answer


def test_siap_pager_goes_before_pager(home, tmp_path):
    shell, kept = shown(home, tmp_path, PAGER="false")
    shell.ask(LONG)
    assert kept.exists()
    shell.close()


@pytest.mark.parametrize("pager, reason", [
    ("no-such-pager", "not found"), ("false", "status 1"), ("head -1 > /dev/null; kill -9 $$", "signal 9"), ("/dev/null", "cannot be run")])
def test_a_pager_that_fails_loses_nothing(start, pager, reason):
    shell = start(SIAP_PAGER=pager)
    answer = shell.ask(LONG)
    assert reason in answer and "set pager off" in answer
    assert "Lapas Kelas IIA Kupang" in answer and "as of" in answer
    # It is said once, and the program is not tried again.
    answer = shell.ask(LONG)
    assert reason not in answer and "Lapas Kelas IIA Kupang" in answer


def test_a_pager_that_fails_is_told_in_indonesian(start):
    assert "tidak ditemukan; jawaban ditampilkan tanpanya" in start(SIAP_PAGER="no-such-pager").ask("hitung wbp per satker")


def test_a_file_that_is_included_starts_no_program(start, home):
    (home / "other.dsl").write_text('set pager "touch started"\n')
    shell = start()
    assert "S0861" in shell.ask(f'include "{home}/other.dsl"')
    shell.ask(LONG)
    assert not (home / "started").exists()


# Where there is nobody to turn pages


def test_never_in_a_script_or_a_pipe(home, tmp_path):
    kept = tmp_path / "kept"
    (home / "long.dsl").write_text(LONG + "\n")
    more = environment(home, SIAP_PAGER=f"cat > {kept}")
    for arguments in (["-c", LONG], [str(home / "long.dsl")], ["-"]):
        run = subprocess.run([SIAP, *arguments], input=LONG, env=more, capture_output=True, text=True, timeout=20)
        assert run.returncode == 0 and "Lapas Kelas IIA Kupang" in run.stdout and not kept.exists()


@pytest.mark.parametrize("term", ["dumb", None])
def test_not_on_a_terminal_that_cannot(start, home, term):
    assert "Lapas Kelas IIA Kupang" in start(term=term, SIAP_PAGER=f"cat > {home}/kept").ask(LONG)
    assert not (home / "kept").exists()


def test_the_history_is_numbered(start, home):
    shell = start()
    shell.ask("count wbp\x1b\rwhere age > 17")
    shell.ask("count satker")
    assert shell.ask("show history").split("\n")[:4] == ["1  count wbp", "   where age > 17", "2  count satker", "3  show history"]
    assert shell.ask("tampilkan riwayat 2").split("\n")[:2] == ["3  show history", "4  tampilkan riwayat 2"]
    file = home / "state" / "siap" / "history"
    file.write_text("".join(f"say {number}\n" for number in range(200)))
    listed = start(rows=80).ask("show history")
    assert "… 151 earlier: show history 201" in listed and "say 151" in listed and "say 149" not in listed
    assert history(home)[-1] == "show history"

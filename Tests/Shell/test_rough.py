"""Terminals, files and endings that nobody wishes for: the session goes on, or it ends as it should."""

import os
import signal
import subprocess
import threading
import time

import pexpect
import pytest

from screen import PROMPT, Screen
from terminal import CTRL_C, ENTER, PASTE_OFF, SIAP, UP, Shell, default_signals, environment, history, history_file

# Hours of work, asked in a line.
LONG = "for each $a in wbp { for each $b in wbp { let $c = count wbp where age > 17 } }"


# Terminals


def test_a_terminal_without_a_size_is_taken_for_the_usual_one(start):
    shell = start(columns=0, rows=0)
    lines = shell.ask("count wbp").split("\n")
    assert "count  5,822" in lines[:2] and max(map(len, lines)) <= 80 and len(lines) > 3
    shell.type("count wbp where province = NTT and age > 17 and sex = female and kind = detainee or age < 60")
    assert "9" not in shell.ask("")[:1]


@pytest.mark.parametrize("term", ["no-such-terminal", "unknown", "xterm-of-next-year", ""])
def test_a_terminal_that_nobody_knows(start, term):
    shell = start(term="dumb" if term in ("", "unknown", "no-such-terminal") else term, **({"TERM": term} if term else {"TERM": ""}))
    assert "2" in shell.ask("say 1 + 1")
    assert shell.quit() == 0


@pytest.mark.parametrize("size", [(80, 24), (20, 10), (200, 50), (1, 1)])
def test_sizes_changed_in_the_middle_of_a_long_line(home, size):
    screen = Screen(home, columns=60, rows=20)
    text = "count wbp where province = NTT and age > 17 and age < 60 and sex = perempuan"
    screen.type(text + "\x1b[D" * 20)
    screen.resize(*size)
    if size == (1, 1):
        screen.resize(60, 20)
    screen.type("X\x7f")
    assert screen.line() == PROMPT + text
    screen.ask("")
    assert history(home) == [text]
    screen.close()


# Histories


def spoil(home, how):
    path = history_file(home)
    if how == "no home":
        return
    path.parent.mkdir(parents=True)
    if how == "folder":
        path.mkdir()
    elif how == "pipe":
        os.mkfifo(path)
    elif how == "unwritable":
        path.symlink_to("/proc/version")
    elif how == "full":
        path.symlink_to("/dev/full")
    elif how == "not utf-8":
        path.write_bytes(b"say \xff\xfe\n")


@pytest.mark.parametrize("how", ["folder", "pipe", "unwritable", "full", "not utf-8", "no home"])
def test_a_history_that_cannot_be_kept(start, home, how):
    spoil(home, how)
    shell = start(**({"HOME": None, "XDG_STATE_HOME": None, "XDG_CONFIG_HOME": None} if how == "no home" else {}))
    said = shell.banner + shell.ask("say 6 * 7")
    assert "42" in said
    assert said.count("The history is kept for this session only") == (0 if how == "no home" else 1), said
    # In the session it is there all the same.
    assert "42" in shell.ask(UP)
    assert shell.quit() == 0


def test_a_state_folder_that_is_a_file(start, home):
    (home / "state").write_text("")
    shell = start()
    assert "Not a directory" in shell.ask("say 6 * 7") and "42" in shell.ask(UP)


def test_of_a_very_large_history_the_end_is_read(start, home):
    path = history_file(home)
    path.parent.mkdir(parents=True)
    line = b"count wbp where province = NTT and age > 17 by satker sort count desc top 5 # and so on\n"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(line * ((1 << 20) // len(line)))
        file.write(b"say 41 + 1\n")
    before = time.monotonic()
    shell = start()
    assert time.monotonic() - before < 5
    assert "history" not in shell.banner and "42" in shell.ask(UP)
    shell.ask("say 1 + 1")
    assert history(home)[-1] == "say 1 + 1"


def test_shells_that_write_the_history_at_once(home):
    shells = [Shell(home) for _ in range(3)]

    def work(number):
        for index in range(30):
            shells[number].ask(f'say "{number}.{index}"')

    threads = [threading.Thread(target=work, args=[number]) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = history(home)
    assert sorted(kept) == sorted(f'say "{number}.{index}"' for number in range(3) for index in range(30))
    for number in range(3):
        assert [entry for entry in kept if entry.startswith(f'say "{number}.')] == [f'say "{number}.{index}"' for index in range(30)]
    # Each knows what the others wrote.
    assert "90" in shells[0].ask("show history 200").split("\n")[89]
    for shell in shells:
        shell.close()


# Signals


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_told_to_end_at_the_prompt(start, home, number):
    shell = start()
    shell.ask("say 1 + 1")
    shell.type("count w")
    shell.settle(0.1)
    shell.process.kill(number)
    shell.process.expect_exact(PASTE_OFF)
    shell.process.expect(pexpect.EOF)
    shell.process.close()
    assert shell.process.signalstatus == number
    assert history(home) == ["say 1 + 1"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_in_a_question(start, home, number):
    shell = start()
    shell.type(LONG + ENTER)
    shell.process.expect_exact(PASTE_OFF)
    time.sleep(0.2)
    shell.process.kill(number)
    shell.process.expect(pexpect.EOF)
    shell.process.close()
    assert shell.process.signalstatus == number
    assert history(home) == [LONG]


def test_a_question_is_interrupted_and_the_session_goes_on(start):
    shell = start()
    shell.type(LONG + ENTER)
    shell.process.expect_exact("Ctrl-C stops")
    shell.type(CTRL_C)
    assert "S0503" in shell.wait_for_prompt()
    assert "2" in shell.ask("say 1 + 1")


def test_the_reading_of_a_large_file_is_interrupted_and_nothing_of_it_is_there(start, tmp_path):
    file = tmp_path / "large.csv"
    with file.open("w") as out:
        out.write("code,name,day,number\n")
        row = "K-{0:07},Somebody of cell {1},2024-01-{2:02},{0}\n"
        block = "".join(row.format(n, n % 700, n % 28 + 1) for n in range(100_000))
        for n in range(60):
            out.write(block.replace("K-", f"K{n}-"))
    shell = start()
    shell.type(f'load table large from "{file}"' + ENTER)
    shell.process.expect_exact("Ctrl-C stops")
    shell.type(CTRL_C)
    assert "S0503" in shell.wait_for_prompt()
    assert "S0" in shell.ask("count large")
    assert "2" in shell.ask("say 1 + 1")


@pytest.mark.parametrize("ignored", [False, True], ids=["usual", "nohup"])
def test_a_terminal_that_goes_away_takes_the_shell_with_it(home, ignored):
    command = f"trap '' HUP; exec '{SIAP}'" if ignored else f"exec '{SIAP}'"
    shell = Shell(home, command="/bin/sh", arguments=["-c", command])
    shell.type("count w")
    shell.settle(0.1)
    pid = shell.process.pid
    os.close(shell.process.child_fd)
    shell.process.closed = True
    for _ in range(50):
        done, _status = os.waitpid(pid, os.WNOHANG)
        if done:
            return
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    raise AssertionError("it goes on without a terminal")


@pytest.mark.parametrize("where", ["line", "question", "pager"])
def test_stopped_and_brought_back(home, where):
    """In a shell with job control, as people have it."""
    more = environment(home, SIAP_PAGER=None, PS1="$ ", HISTFILE="/dev/null", INPUTRC="/dev/null")
    bash = pexpect.spawn("/bin/bash", ["--norc", "--noprofile", "-i"], env=more, dimensions=(24, 80), timeout=20, encoding="utf-8",
                         preexec_fn=default_signals)
    bash.sendline(f"'{SIAP}'")
    bash.expect_exact("siap> ")
    if where == "line":
        bash.send("say 6 ")
        bash.expect_exact("6")
    elif where == "question":
        bash.send(LONG + "\r")
        bash.expect_exact("Ctrl-C stops")
    else:
        bash.send("count wbp by satker\r")
        bash.expect_exact("Space goes on")
    bash.send("\x1a")
    bash.expect_exact("Stopped")
    bash.sendline("fg")
    if where == "line":
        bash.expect_exact("say 6")
        bash.send("* 7\r")
    elif where == "question":
        bash.expect_exact("Ctrl-C stops")
        bash.send("\x03")
        bash.expect_exact("siap> ")
        bash.send("say 6 * 7\r")
    else:
        bash.expect_exact("Space goes on")
        bash.send("q")
        bash.expect_exact("siap> ")
        bash.send("say 6 * 7\r")
    bash.expect_exact("42\r\n")
    bash.close(force=True)


# Streams


def run(script, home, **more):
    return subprocess.run(
        ["/bin/sh", "-c", script], env=environment(home, SIAP=SIAP, **more), capture_output=True, text=True, timeout=20, cwd=home)


@pytest.mark.parametrize("script, status, said", [
    ('"$SIAP" -c "count wbp" > /dev/full', 3, "could not be written: No space left"),
    ('"$SIAP" -c "count wbp" >&-', 3, "could not be written: Bad file"),
    ('"$SIAP" --format csv -c "show wbp" > /dev/full', 3, "could not be written"),
    ('"$SIAP" <&-', 3, "Standard input cannot be read: Bad file"),
    ('"$SIAP" - < /', 3, "Standard input cannot be read: Is a directory"),
    ('LC_ALL=id_ID "$SIAP" - < /', 3, "Masukan baku tidak dapat dibaca"),
    ('"$SIAP" -c "cuont" 2>&-', 2, ""),
    ('"$SIAP" -c "count wbp" 2> /dev/full', 0, ""),
])
def test_streams_that_are_closed_or_full(home, script, status, said):
    done = run(script, home)
    assert done.returncode == status and said in done.stderr and len(done.stderr.splitlines()) <= 1


def test_a_file_never_takes_the_place_of_a_closed_stream(home):
    done = run('"$SIAP" -c "save satker to \\"out.csv\\"; count wbp" >&- 2>&-', home)
    assert done.returncode == 3
    text = (home / "out.csv").read_text()
    assert "5,822" not in text and "5822" not in text and "Lapas" in text


def test_a_reader_that_has_enough(home):
    done = run('"$SIAP" -c "show wbp" | head -1', home)
    assert done.stdout.startswith("id ") and done.stderr == ""


def test_a_shell_whose_results_cannot_be_written_goes_on(home):
    shell = Shell(home, command="/bin/sh", arguments=["-c", f'exec "{SIAP}" > /dev/full'])
    assert "No space left" in shell.ask("count wbp")
    # It is said once.
    assert "No space left" not in shell.ask("count wbp")
    assert shell.quit() == 0

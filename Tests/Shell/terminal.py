"""A siap shell behind a pseudo-terminal."""

import os
import re
import signal
import stat
from pathlib import Path

import pexpect

SIAP = str(Path(os.environ.get("SIAP", ".build/release/siap")).resolve())

ENTER, TAB, UP, DOWN = "\r", "\t", "\x1b[A", "\x1b[B"
ALT_ENTER = "\x1b\r"
CTRL_C, CTRL_D, CTRL_R, CTRL_U, CTRL_W = "\x03", "\x04", "\x12", "\x15", "\x17"
PASTE_ON, PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][0-9A-Z]?|\x0f")


def environment(home, term="xterm-256color", **more):
    """Nothing of the caller's own: no history, no .editrc, no locale."""
    values = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
        # Long answers are printed; tests of the pager say otherwise.
        "SIAP_PAGER": "cat",
    }
    if term is not None:
        values["TERM"] = term
    values.update(more)
    return {name: value for name, value in values.items() if value is not None}


def default_signals():
    """In the child before the program: nothing that the caller ignores or holds back, as `make test &` ignores SIGINT and SIGQUIT."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def history_file(home):
    return home / "state" / "siap" / "history"


def history(home):
    path = history_file(home)
    return path.read_text().splitlines() if path.exists() else []


def history_mode(home):
    return stat.S_IMODE(history_file(home).stat().st_mode)


def paste(text):
    return "\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~"


class Shell:
    """One session; `ask` types a line and answers what was printed for it."""

    def __init__(self, home, columns=80, rows=24, command=SIAP, arguments=(), term="xterm-256color", **more):
        self.edits = term not in (None, "dumb")
        self.process = pexpect.spawn(
            command,
            list(arguments),
            env=environment(home, term, **more),
            dimensions=(rows, columns),
            timeout=20,
            encoding="utf-8",
            codec_errors="replace",
            preexec_fn=default_signals,
        )
        self.process.delaybeforesend = None
        self.banner = self.wait_for_prompt()

    def wait_for_prompt(self):
        """Everything up to the next prompt. The editor announces it by switching bracketed paste on."""
        if self.edits:
            self.process.expect_exact(PASTE_ON)
        before = self.process.before if self.edits else ""
        self.process.expect(r"siap>(\x1b\[0?m)? ")
        return before if self.edits else self.process.before

    def type(self, keys):
        self.process.send(keys)

    def answer(self):
        """What was printed between the line's end and the next prompt."""
        if self.edits:
            self.process.expect_exact(PASTE_OFF)
        return ESCAPES.sub("", self.wait_for_prompt()).replace("\r", "")

    def ask(self, keys):
        self.type(keys + ENTER)
        return self.answer()

    def settle(self, seconds=0.3):
        """Reads what comes without a new prompt: lists of candidates, lines of a statement."""
        text = ""
        while True:
            try:
                text += self.process.read_nonblocking(65536, timeout=seconds)
            except (pexpect.TIMEOUT, pexpect.EOF):
                return ESCAPES.sub("", text).replace("\r", "")

    def quit(self):
        self.type(CTRL_D)
        return self.exit_status()

    def exit_status(self):
        self.process.expect(pexpect.EOF)
        self.process.close()
        return self.process.exitstatus

    def close(self):
        self.process.close(force=True)

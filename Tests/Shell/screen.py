"""What a person sees: a shell behind a terminal that is drawn in memory."""

import os
import time

import pexpect
import pyte

from terminal import SIAP, default_signals, environment

PROMPT = "siap> "


class Screen:
    """A session with colours and suggestions on; each look waits until nothing more comes."""

    def __init__(self, home, columns=80, rows=24, term="xterm-256color", arguments=(), **more):
        more.setdefault("NO_COLOR", None)
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.process = pexpect.spawn(
            SIAP, list(arguments), env=environment(home, term, **more), dimensions=(rows, columns), timeout=20, preexec_fn=default_signals)
        self.process.delaybeforesend = None
        self.wait_for(PROMPT)

    def read(self, quiet=0.1, first=None):
        """Draws what comes until nothing has come for that many seconds, or at `first` for so many; answers the bytes."""
        got = b""
        while True:
            try:
                data = self.process.read_nonblocking(65536, timeout=quiet if got or first is None else first)
            except (pexpect.TIMEOUT, pexpect.EOF):
                return got
            self.stream.feed(data)
            got += data

    def wait_for(self, text, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(0.05)
            if text.strip() in "\n".join(self.lines()):
                self.read(0.1)
                return
        raise AssertionError(f"no {text!r} on the screen:\n" + "\n".join(self.lines()))

    def type(self, keys):
        """Types at once, and looks when it is drawn."""
        self.process.send(keys)
        return self.read(first=0.4)

    def ask(self, keys):
        """Submits a line and waits for the prompt behind its answer."""
        self.type(keys)
        self.process.send("\r")
        self.wait_for_line()

    def wait_for_line(self, text=""):
        """Waits for a prompt with nothing but `text` behind it."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            self.read(0.05)
            if any(row.startswith(PROMPT.rstrip()) for row in self.lines()) and self.line().strip() == (PROMPT + text).strip():
                self.read(0.1)
                return
        raise AssertionError("no new prompt:\n" + "\n".join(self.lines()))

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self.process.setwinsize(rows, columns)
        self.read(first=0.4)

    def lines(self):
        return [row.rstrip() for row in self.screen.display]

    def first_row(self):
        """Where the last prompt begins."""
        return max(index for index, row in enumerate(self.lines()) if row.startswith(PROMPT.rstrip()))

    def rows(self):
        """The rows of the line being edited, from its prompt to the end of the screen."""
        rows = self.lines()[self.first_row():]
        while rows and not rows[-1]:
            rows.pop()
        return rows

    def line(self):
        """The line as shown, its rows joined; full rows and breaks are the test's to tell apart."""
        return "".join(self.padded_rows()).rstrip()

    def padded_rows(self):
        return [row for row in self.screen.display[self.first_row():]]

    def style(self, text):
        """(colour, bold) of the last place where `text` stands in the edited line's rows."""
        for index in range(self.screen.lines - 1, self.first_row() - 1, -1):
            at = self.screen.display[index].rfind(text)
            if at >= 0:
                cell = self.screen.buffer[index][at]
                return cell.fg, cell.bold
        raise AssertionError(f"no {text!r} on the screen:\n" + "\n".join(self.lines()))

    def cursor(self):
        return self.screen.cursor.y - self.first_row(), self.screen.cursor.x

    def close(self):
        self.process.close(force=True)

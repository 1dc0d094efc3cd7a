"""The conversations printed in README.md, held again: what is written there is what the shell says."""
import os
import re

import pexpect

from test_command import SIAP

README = os.path.join(os.path.dirname(__file__), "../../README.md")
CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


def conversations():
    """Each question with what is printed below it, in the order of the page."""
    with open(README, encoding="utf-8") as page:
        text = page.read()
    for block in re.findall(r"```\n(.*?)```", text, re.S):
        parts = re.split(r"^siap> (.*)$", block, flags=re.M)
        yield from zip(parts[1::2], parts[2::2])


def lines(text):
    return [line.rstrip() for line in text.split("\n") if line.strip()]


def test_the_conversations_of_the_readme_are_true(tmp_path):
    environment = dict(os.environ, TERM="dumb", NO_COLOR="1", HOME=str(tmp_path), LC_ALL="C.UTF-8")
    shell = pexpect.spawn(SIAP, env=environment, encoding="utf-8", dimensions=(60, 200), echo=False, timeout=60)
    shell.expect("siap> ")
    asked = 0
    for question, printed in conversations():
        if question == "quit":
            continue
        shell.sendline(question)
        shell.expect("siap> ")
        said = lines(CONTROL.sub("", shell.before.replace("\r", "")))
        assert [line for line in said if line != question] == lines(printed), question
        asked += 1
    assert asked > 10
    shell.sendline("quit")
    shell.expect(pexpect.EOF)

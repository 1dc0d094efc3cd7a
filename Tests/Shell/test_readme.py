"""The conversations printed in README.md, held again: what is written there is what the shell says."""
import os
import re

import pexpect

from test_command import SIAP

README = os.path.join(os.path.dirname(__file__), "../../README.md")
CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


def conversations():
    """The conversations of the page: of each, the questions with what is printed below them."""
    with open(README, encoding="utf-8") as page:
        text = page.read()
    for block in re.findall(r"```\n(.*?)```", text, re.S):
        parts = re.split(r"^siap> (.*)$", block, flags=re.M)
        if len(parts) > 1:
            yield list(zip(parts[1::2], parts[2::2]))


def lines(text):
    return [line.rstrip() for line in text.split("\n") if line.strip()]


def hold(conversation, environment):
    shell = pexpect.spawn(SIAP, env=environment, cwd=environment["HOME"], encoding="utf-8", dimensions=(60, 80), echo=False, timeout=60)
    shell.expect("siap> ")
    for question, printed in conversation:
        if question == "quit":
            continue
        shell.sendline(question)
        shell.expect("siap> ")
        said = lines(CONTROL.sub("", shell.before.replace("\r", "")))
        assert [line for line in said if line != question] == lines(printed), question
    shell.sendeof()
    shell.close()


def test_the_conversations_of_the_readme_are_true(tmp_path):
    environment = dict(os.environ, TERM="dumb", NO_COLOR="1", HOME=str(tmp_path), LC_ALL="C.UTF-8")
    # How long an answer takes is no part of what is said there.
    config = tmp_path / ".config" / "siap"
    config.mkdir(parents=True)
    (config / "init.dsl").write_text("set timing off\n", encoding="utf-8")
    environment["XDG_CONFIG_HOME"] = str(config.parent)
    asked = list(conversations())
    assert sum(len(conversation) for conversation in asked) > 10
    for conversation in asked:
        hold(conversation, environment)

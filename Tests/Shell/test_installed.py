"""What is installed beside the program: completions and the manual page, against the program's own --help."""
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

SIAP = os.path.abspath(os.environ.get("SIAP", ".build/release/siap"))
ROOT = Path(__file__).resolve().parents[2]
COMPLETIONS = ROOT / "Tools" / "completions"
ROOT_COMMANDS = ("run", "fmt", "lint", "learn", "synth", "bench")


def options(*command):
    """The options of a subcommand, as --help shows them."""
    text = subprocess.run([SIAP, *command, "--help"], capture_output=True, text=True).stdout
    return {word for line in text.splitlines() for word in re.findall(r"(?:^  |, )(--?[a-z-]+)", line)} - {"-h"}


def commands():
    text = subprocess.run([SIAP, "--help"], capture_output=True, text=True).stdout
    return re.findall(r"^  ([a-z]+)(?: \(default\))?  +", text.split("SUBCOMMANDS:")[1], re.MULTILINE)


ALL = set().union(*(options(command) for command in commands()))


def test_the_manual_names_every_option_and_command():
    page = (ROOT / "Tools/man/siap.1").read_text()
    named = {re.sub(r"^-?", "--", word, count=1) if word.startswith("-") else "-" + word
             for line in page.splitlines() if line.startswith(".It Fl") for word in re.findall(r"Fl (\S+)", line)}
    assert named - {"-h"} == ALL
    assert set(re.findall(r"^\.Cm ([a-z]+)", page, re.MULTILINE)) >= set(commands())


def test_zsh_and_fish_know_the_options():
    zsh = (COMPLETIONS / "_siap").read_text()
    assert set(re.findall(r"(?<=['*),])(--?[a-z-]+)[\[}]", zsh)) == ALL
    fish = (COMPLETIONS / "siap.fish").read_text()
    lines = [line for line in fish.splitlines() if line.startswith("complete")]
    long = {"--" + name for line in lines for name in re.findall(r" -l ([a-z-]+)", line)}
    short = {"-" + name for line in lines for name in re.findall(r" -s ([a-z]) -x", line)}
    assert long | short == ALL
    for command in commands():
        assert f"'{command}:" in zsh and f" -a {command} " in fish


def bash(words, cwd):
    """What bash offers after these words; the last one is being written."""
    script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _siap siap "${COMP_WORDS[COMP_CWORD]}" ' \
        '"${COMP_WORDS[COMP_CWORD - 1]}"; printf "%s\\n" "${COMPREPLY[@]}"'
    command = ["bash", "-c", script, "bash", str(COMPLETIONS / "siap.bash"), *words]
    return set(subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=True).stdout.split("\n")) - {""}


def test_bash_completes(tmp_path):
    (tmp_path / "daily report.dsl").write_text("")
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "pack").mkdir()
    assert bash(["siap", ""], tmp_path) == set(commands()) | {"help", "daily report.dsl", "pack"}
    assert bash(["siap", "-"], tmp_path) == options("run")
    for command in ROOT_COMMANDS:
        assert bash(["siap", command, "-"], tmp_path) == options(command)
    assert bash(["siap", "--format", "m"], tmp_path) == {"markdown"}
    assert bash(["siap", "run", "--language", ""], tmp_path) == {"id", "en"}
    assert bash(["siap", "--pack", ""], tmp_path) == {"pack"}
    assert bash(["siap", "fmt", "da"], tmp_path) == {"daily report.dsl"}
    assert bash(["siap", "-c", ""], tmp_path) == set()
    assert bash(["siap", "pack", ""], tmp_path) == {"check"}
    assert bash(["siap", "pack", "check", ""], tmp_path) == {"pack"}
    assert bash(["siap", "pack", "check", "-"], tmp_path) == options("pack", "check")
    assert bash(["siap", "pack", "check", "--language", ""], tmp_path) == {"id", "en"}
    assert bash(["siap", "help", "p"], tmp_path) == {"pack"}


def test_bash_offers_the_formats_there_are():
    for form in bash(["siap", "--format", ""], ROOT):
        assert subprocess.run([SIAP, "--format", form, "-c", "say 1"], capture_output=True).returncode == 0


@pytest.mark.parametrize("shell, name", [("bash", "siap.bash"), ("zsh", "_siap"), ("fish", "siap.fish")])
def test_the_shell_reads_its_completion(shell, name):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    assert subprocess.run([shell, "-n", str(COMPLETIONS / name)], capture_output=True, text=True).stderr == ""


def test_install_and_uninstall(tmp_path):
    """All of it goes under PREFIX, and nothing of it stays."""
    make = ["make", "-s", "-C", str(ROOT), f"PREFIX={tmp_path}", f"SIAP={SIAP}", "-o", "build"]
    subprocess.run(make + ["install"], check=True, capture_output=True)
    for path in ["bin/siap", "share/bash-completion/completions/siap", "share/zsh/site-functions/_siap", "share/man/man1/siap.1",
                 "share/fish/vendor_completions.d/siap.fish", "share/siap/editors/siap.tmLanguage.json", "share/siap/grammar/siap.ebnf"]:
        assert (tmp_path / path).stat().st_size > 0, path
    subprocess.run(make + ["uninstall"], check=True, capture_output=True)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

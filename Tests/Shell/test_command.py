"""The command as a whole: what it prints, where, and how it ends."""
import os
import subprocess

import pytest

SIAP = os.environ.get("SIAP", ".build/release/siap")


def run(*arguments, text=None, cwd=None, **environment):
    return subprocess.run([SIAP, *arguments], input=text, capture_output=True, text=True, cwd=cwd, timeout=60, env={**os.environ, **environment})


@pytest.mark.parametrize("question, expected", [
    ("sum dpt_inmates of tps where province = NTT", ["sum_dpt_inmates", "2184"]),
    ("count wbp where province = NTT and voter_list = DPT as of 2024-02-14", ["count", "1886"]),
    ("hitung wbp di NTT yang daftar_pemilih = DPTb per 14 Februari 2024", ["jumlah", "1006"]),
    ("count tps where province = NTT", ["count", "16"]),
    ("count tps where province = Babel", ["count", "11"]),
    ("sum dpt of tps where province = Babel", ["sum_dpt", "2194"]),
])
def test_published_figures(question, expected, tmp_path):
    done = run("--format", "csv", "-c", question, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.split() == expected
    assert done.stderr == ""


def test_a_wrong_name_is_pointed_at_and_mended():
    done = run("-c", "count wbp where provnce = NTT")
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.split("\n")
    assert lines[2].index("^^^^^^^") == lines[1].index("provnce")
    assert "province" in lines[2]


@pytest.mark.parametrize("arguments, status", [
    (["-c", "expect count tps where province = NTT gives 16"], 0),
    (["-c", "expect count tps where province = NTT gives 17"], 1),
    (["-c", "count wbp where"], 2),
    (["-c", "say 1/0"], 3),
    (["nowhere.dsl"], 3),
    (["--format", "nonsense"], 2),
    (["--nonsense"], 2),
    (["--pack", "nowhere", "-c", "count wbp"], 3),
    (["learn"], 2),
])
def test_exit_status(arguments, status, tmp_path):
    assert run(*arguments, cwd=tmp_path).returncode == status


def test_scripts_parameters_and_pipes(tmp_path):
    script = tmp_path / "a.dsl"
    script.write_text("#!/usr/bin/env siap\nparam p: province = NTT\ncount tps where province = $p\n")
    assert run("--format", "csv", str(script)).stdout.split() == ["count", "16"]
    assert run("--format", "csv", str(script), "--set", "p=Babel").stdout.split() == ["count", "11"]
    assert run("--format", "csv", str(script), "--set", "q=Babel").returncode == 2
    assert run("--format", "csv", str(script), "--set", "p=Bebel").returncode == 2
    assert run("--format", "csv", "-", text=script.read_text()).stdout.split() == ["count", "16"]
    assert run("--format", "csv", text=script.read_text()).stdout.split() == ["count", "16"]


def test_bytes_that_are_not_text(tmp_path):
    script = tmp_path / "bad.dsl"
    script.write_bytes(b"count wbp where \xff\xfe = 1\n")
    done = run(str(script))
    assert done.returncode == 2
    assert "bad.dsl:1:17" in done.stderr


def test_a_reader_that_leaves_ends_it_quietly():
    reader = subprocess.run(f"{SIAP} --format csv -c 'show wbp' | head -1", shell=True, capture_output=True, text=True)
    assert reader.stdout.startswith("id,")
    assert reader.stderr == ""


def test_private_names_need_a_word_from_whoever_runs_the_script():
    statements = 'set unmasked on; show name of wbp where id = "W-00005"'
    assert run("-c", statements).returncode == 2
    assert "Sintetis" in run("--unmasked", "-c", statements).stdout
    assert "•••" in run("-c", 'show name of wbp where id = "W-00005"').stdout


def test_formatting_checks_and_writes(tmp_path):
    script = tmp_path / "a.dsl"
    script.write_text("count   wbp   # people\n")
    assert run("fmt", "--check", str(script)).returncode == 1
    assert run("fmt", str(script)).returncode == 0
    assert script.read_text() == "count wbp  # people\n"
    assert run("fmt", "--check", str(script)).returncode == 0

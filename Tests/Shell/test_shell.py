"""The shell as a person meets it.  SIAP=.build/release/siap pytest Tests/Shell"""

import re
import subprocess

import pytest

from terminal import (
    ALT_ENTER, CTRL_C, CTRL_D, CTRL_R, CTRL_U, CTRL_W, DOWN, ENTER, SIAP, TAB, UP,
    environment, history, history_file, history_mode, paste,
)

QUERY = "count wbp where province = NTT"


def number(text):
    """The first number of an answer, without its separators."""
    found = re.search(r"\d[\d.,]*", text)
    assert found, f"no number in {text!r}"
    return int(re.sub(r"\D", "", found.group()))


# Answers and leaving


def test_a_query_answers_with_a_number(shell):
    assert number(shell.ask(QUERY)) > 0


def test_control_d_quits(shell):
    assert shell.quit() == 0


def test_control_d_on_text_deletes(shell):
    shell.type(QUERY + "x" + "\x1b[D" + CTRL_D)
    assert number(shell.ask("")) > 0


def test_control_c_abandons_the_line(shell):
    shell.type("count wbp where" + CTRL_C)
    assert not re.search(r"\d", shell.answer())
    assert number(shell.ask(QUERY)) > 0
    assert shell.quit() == 0


def test_a_wrong_line_does_not_end_the_session(shell):
    shell.ask("cuont wpb")
    assert number(shell.ask(QUERY)) > 0


# Completion


def test_tab_completes_a_name(shell):
    expected = number(shell.ask(QUERY))
    assert number(shell.ask("count wbp where prov" + TAB + "= NTT")) == expected


def test_tab_lists_what_is_ambiguous(shell):
    shell.type("count wbp where regis" + TAB + TAB)
    assert "register_number" in shell.settle()
    shell.type(CTRL_U)
    assert number(shell.ask(QUERY)) > 0


def test_a_list_is_no_wider_than_the_terminal(start):
    shell = start(columns=40)
    shell.settle()
    shell.type("count wbp where " + TAB + TAB)
    lines = shell.settle().split("\n")[1:-1]
    assert lines and all(len(line) < 40 for line in lines)


# Keys


@pytest.mark.parametrize("home_key", ["\x1b[H", "\x1bOH", "\x1b[1~", "\x01"])
@pytest.mark.parametrize("end_key", ["\x1b[F", "\x1bOF", "\x1b[4~", "\x05"])
def test_home_and_end(start, home_key, end_key):
    shell = start()
    assert number(shell.ask("wbp where province" + home_key + "count " + end_key + " = NTT")) > 0


def test_words_and_lines_are_deleted(shell):
    expected = number(shell.ask(QUERY))
    assert number(shell.ask("nonsense" + CTRL_U + QUERY + " nonsense" + CTRL_W)) == expected
    assert number(shell.ask("Xcount wbp" + "\x1b[1~\x1b[3~\x1b[4~" + " where province = NTT")) == expected


def test_keys_without_a_meaning_leave_nothing_behind(shell):
    assert number(shell.ask(QUERY + "\x1b[2~\x1b[5~\x1b[6~\x1b[15~\x1bOP\x1b[Z")) > 0


# Statements of several lines


def test_an_incomplete_statement_goes_on(shell):
    expected = number(shell.ask(QUERY))
    shell.type("count wbp where" + ENTER)
    assert not re.search(r"\d", shell.settle())
    assert number(shell.ask("province = NTT")) == expected


def test_alt_enter_breaks_a_complete_line(shell):
    expected = number(shell.ask(QUERY))
    assert number(shell.ask("count wbp" + ALT_ENTER + "where province = NTT")) == expected


def test_an_empty_line_submits_what_is_incomplete(shell):
    shell.type("count wbp where" + ENTER)
    shell.settle()
    shell.ask("")
    assert number(shell.ask(QUERY)) > 0


def test_pasted_statements_stay_apart(shell):
    people, places = number(shell.ask("count wbp")), number(shell.ask("count satker"))
    answer = shell.ask(paste("count wbp\ncount satker\n"))
    numbers = {int(re.sub(r"\D", "", found)) for found in re.findall(r"\d[\d.,]*", answer)}
    assert {people, places} <= numbers


def test_a_pasted_tab_does_not_complete(shell):
    expected = number(shell.ask(QUERY))
    assert number(shell.ask(paste("count wbp\twhere province = NTT"))) == expected


@pytest.mark.parametrize("character", [chr(code) for code in range(32) if chr(code) not in "\t\n\r\x1b"] + ["\x7f"])
def test_a_pasted_control_character_is_left_out(shell, character):
    expected = number(shell.ask(QUERY))
    assert number(shell.ask(paste(QUERY[:9] + character + QUERY[9:]))) == expected
    assert number(shell.ask(paste(character) + QUERY)) == expected


@pytest.mark.parametrize("key", ["\x00", "\x1c", "\x13", "\x16"])
def test_a_key_of_the_terminal_itself_does_not_end_the_session(shell, key):
    shell.type(key)
    shell.settle()
    shell.type(CTRL_C)
    shell.answer()
    assert number(shell.ask(QUERY)) > 0


def test_a_paste_that_never_ends_can_be_interrupted(shell):
    shell.type("\x1b[200~count wbp")
    shell.settle()
    shell.type(CTRL_C)
    shell.answer()
    assert number(shell.ask(QUERY)) > 0


def test_typed_ahead_lines_are_each_answered(shell):
    shell.type("count wbp" + ENTER + "count satker" + ENTER)
    assert number(shell.answer()) > number(shell.answer()) > 0


# History


def test_history_survives_a_restart(start, home):
    first = start()
    expected = number(first.ask(QUERY))
    first.quit()
    assert QUERY in history(home)
    assert history_mode(home) == 0o600
    assert number(start().ask(UP)) == expected


def test_a_statement_of_several_lines_is_one_entry(start, home):
    first = start()
    expected = number(first.ask("count wbp" + ALT_ENTER + "where province = NTT"))
    assert history(home) == ["count wbp\\nwhere province = NTT"]
    first.quit()
    assert number(start().ask(UP)) == expected


def test_up_keeps_to_the_beginning_typed(shell):
    expected = number(shell.ask("count satker"))
    shell.ask("say \"between\"")
    assert number(shell.ask("count" + UP)) == expected


def test_control_r_searches(shell):
    expected = number(shell.ask("count satker"))
    shell.ask("say \"between\"")
    assert number(shell.ask(CTRL_R + "SATK")) == expected


def test_a_long_entry_comes_back_whole(shell):
    long = "say \"" + "0123456789" * 200 + "\""
    shell.ask(paste(long))
    shell.ask("count satker")
    assert shell.ask(UP + UP + DOWN + UP).replace("\n", "").count("0123456789") == 200


def test_two_shells_share_one_history(start, home):
    first, second = start(), start()
    first.ask("count wbp")
    second.ask("count satker")
    first.ask("say \"again\"")
    assert history(home) == ["count wbp", "count satker", "say \"again\""]


@pytest.mark.parametrize("content", [b"\x00\x01\xff\xfe" * 500, None], ids=["binary", "100MB"])
def test_a_spoilt_history_is_warned_of_and_left_alone(start, home, content):
    path = history_file(home)
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        file.write(content) if content else file.truncate(100 << 20)
    size = path.stat().st_size
    shell = start()
    assert "history" in shell.banner
    assert number(shell.ask(QUERY)) == number(shell.ask(UP))
    assert path.stat().st_size == size


# Terminals and places that are none


def test_utf8_comes_through(shell):
    assert "é漢🙂" in shell.ask("say \"é漢🙂x\x7f\"")


@pytest.mark.parametrize("locale", ["C", "POSIX", "xx_YY.ISO-8859-1"])
def test_utf8_in_other_locales(start, locale):
    assert "é漢🙂" in start(LC_ALL=locale).ask("say \"é漢🙂\"")


def test_twenty_columns(start):
    shell = start(columns=20)
    expected = number(shell.ask(QUERY))
    assert number(shell.ask(UP)) == expected


def test_resizing_while_typing(start):
    shell = start()
    shell.type("count wbp where")
    shell.process.setwinsize(24, 30)
    shell.settle()
    assert number(shell.ask(" province = NTT")) > 0


@pytest.mark.parametrize("term", ["dumb", None], ids=["dumb", "unset"])
def test_a_terminal_without_a_moving_cursor(start, term):
    shell = start(term=term)
    expected = number(shell.ask(QUERY).split(QUERY)[-1])
    shell.type("count wbp where" + ENTER)
    shell.process.expect_exact("  ... ")
    answer = shell.ask("province = NTT")
    assert number(answer.split("province = NTT")[-1]) == expected
    assert "\x1b" not in answer
    shell.type("count wbp" + CTRL_C)
    shell.wait_for_prompt()
    assert shell.quit() == 0


def test_colour_only_where_it_is_wanted(start):
    shell = start(NO_COLOR=None)
    assert "\x1b[0m" in shell.process.after
    shell = start(NO_COLOR=None, arguments=["--no-color"])
    assert "\x1b" not in shell.process.after


def test_a_users_editrc_is_honoured(start, home):
    (home / ".editrc").write_text("bind ^T ed-move-to-beg\nbind ^I ed-insert\nedit off\n")
    shell = start()
    expected = number(shell.ask(QUERY))
    assert number(shell.ask("wbp where province = NTT" + "\x14count ")) == expected
    assert number(shell.ask("count wbp where prov" + TAB + "= NTT")) == expected


def test_vi_keys(start, home):
    (home / ".editrc").write_text("bind -v\n")
    shell = start()
    expected = number(shell.ask(QUERY))
    shell.type("\x1b")
    shell.settle()
    assert number(shell.ask("k")) == expected


@pytest.mark.parametrize("arguments", [[], ["-"]], ids=["plain", "dash"])
def test_standard_input_that_is_no_terminal(home, arguments):
    run = subprocess.run(
        [SIAP, *arguments], input=QUERY + "\n", env=environment(home), capture_output=True, text=True, timeout=20
    )
    assert run.returncode == 0
    assert number(run.stdout) > 0
    assert "siap>" not in run.stdout + run.stderr
    assert "\x1b" not in run.stdout + run.stderr
    assert history(home) == []


def test_results_in_a_file_leave_the_prompt_on_the_terminal(start, home):
    out = home / "out.txt"
    shell = start(command="/bin/sh", arguments=["-c", f'exec "{SIAP}" > "{out}"'])
    shell.ask(QUERY)
    assert shell.quit() == 0
    assert number(out.read_text()) > 0
    assert "siap>" not in out.read_text()


def test_the_history_keeps_no_names(shell, home):
    shell.ask('count wbp where nik = "3172030101930001"')
    shell.ask('count wbp where id = "W-00005"')
    shell.quit()
    kept = "\n".join(history(home))
    assert "3172030101930001" not in kept and "W-00005" in kept

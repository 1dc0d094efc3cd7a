"""Colours and suggestions in the line being typed, as they stand on the screen."""

import re

import pytest

from screen import PROMPT, Screen
from terminal import CTRL_C, CTRL_R, CTRL_U, TAB, UP, history, paste

HOME, END, LEFT, RIGHT = "\x1b[H", "\x1b[F", "\x1b[D", "\x1b[C"
QUERY = "count wbp where province = NTT and age > 17"


@pytest.fixture
def begin(home):
    screens = []

    def start(**options):
        screens.append(Screen(home, **options))
        return screens[-1]

    yield start
    for screen in screens:
        screen.close()


def shown(screen):
    """The edited line as one text, when it has no breaks of its own."""
    return screen.line()[len(PROMPT):] if screen.line() != PROMPT.strip() else ""


# Colours


def test_words_have_colours_by_what_they_are(begin):
    screen = begin()
    screen.type(QUERY + ' and name = "x" # note')
    assert screen.style("count") == ("default", True)
    assert screen.style("province") == ("cyan", False)
    assert screen.style("NTT") == ("green", False)
    assert screen.style("17") == ("magenta", False)
    assert screen.style('"x"') == ("green", False)
    assert screen.style(" > ") == ("default", False)


def test_an_unknown_word_stays_plain(begin):
    screen = begin()
    screen.type("count wbp where provinse = NTT")
    assert screen.style("provinse") == ("default", False)


def test_a_name_of_several_words_and_the_other_tongue(begin):
    screen = begin()
    screen.type("hitung wbp di NTT per jenis_kelamin")
    assert screen.style("hitung") == ("default", True)
    assert screen.style("NTT") == ("green", False)
    assert screen.style("jenis_kelamin") == ("cyan", False)


@pytest.mark.parametrize("options", [
    {"NO_COLOR": "1"}, {"arguments": ["--no-color"]},
])
def test_no_colour_is_asked_for(begin, options):
    screen = begin(**options)
    screen.ask(QUERY)
    got = screen.type("count wbp where p")
    assert b"\x1b[36m" not in got and shown(screen) == "count wbp where p"


@pytest.mark.parametrize("setting", ["set color off", "set live off", "atur langsung nonaktif"])
def test_a_setting_turns_it_off_and_on(begin, setting):
    screen = begin()
    screen.ask(QUERY)
    screen.ask(setting)
    screen.type("count wbp where p")
    assert shown(screen) == "count wbp where p"
    assert screen.style("wbp") == ("default", False)
    screen.type(CTRL_U)
    screen.ask(setting.replace("off", "on").replace("nonaktif", "aktif"))
    screen.type("count wbp where p")
    assert screen.style("wbp") == ("cyan", False)
    assert shown(screen) == QUERY


def test_brackets_that_belong_together_are_shown(begin):
    screen = begin()
    screen.type("count wbp where (age > 17)")
    row = screen.screen.buffer[screen.first_row()]
    marked = [row[x].data for x in range(80) if row[x].underscore]
    assert marked == ["(", ")"]
    screen.type(" ")
    row = screen.screen.buffer[screen.first_row()]
    assert not any(row[x].underscore for x in range(80))


# Suggestions


@pytest.mark.parametrize("accept", [RIGHT, "\x1bOC", END, "\x05", "\x06"])
def test_a_suggestion_is_taken_by_right_and_end(begin, accept):
    screen = begin()
    screen.ask(QUERY)
    screen.type("count w")
    assert shown(screen) == QUERY
    assert screen.cursor() == (0, len(PROMPT + "count w"))
    screen.type(accept)
    assert screen.cursor() == (0, len(PROMPT + QUERY))
    assert screen.style("NTT") == ("green", False)


def test_enter_never_runs_a_suggestion(begin, home):
    screen = begin()
    screen.ask("count wbp where province = NTT")
    screen.type("count wbp")
    assert shown(screen) == "count wbp where province = NTT"
    screen.ask("")
    assert history(home)[-1] == "count wbp"
    # Nor does any of it stay on the screen.
    assert "siap> count wbp" in screen.lines()


def test_an_abandoned_line_keeps_no_suggestion(begin):
    screen = begin()
    screen.ask(QUERY)
    screen.type("count w")
    screen.type(CTRL_C)
    assert "siap> count w^C" in screen.lines()


def test_the_only_word_that_fits_is_suggested(begin):
    screen = begin()
    screen.type("count wbp where provin")
    assert shown(screen) == "count wbp where province"
    screen.type(RIGHT)
    assert screen.cursor() == (0, len(PROMPT + "count wbp where province"))


def test_a_suggestion_goes_line_by_line(begin):
    screen = begin()
    screen.ask(paste("count wbp\nwhere age > 17"))
    screen.type("count w")
    assert screen.rows() == [PROMPT + "count wbp↵"]
    screen.type(RIGHT)
    assert screen.rows() == [PROMPT + "count wbp", "where age > 17"] or screen.cursor() == (1, 0)


def test_no_suggestion_inside_the_line_nor_without_dim_letters(begin):
    screen = begin()
    screen.ask(QUERY)
    screen.type("count wbp" + LEFT)
    assert shown(screen) == "count wbp"
    screen = begin(term="vt100")
    screen.type("count w")
    assert shown(screen) == "count w"


# The screen shows what is in the line


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_editing_in_the_middle_of_a_long_line(begin, columns):
    screen = begin(columns=columns)
    text = "count wbp where province = NTT and age > 17 and age < 60 and sex = perempuan"
    screen.type(text)
    assert shown(screen) == text
    for _ in range(30):
        screen.process.send(LEFT)
    screen.type("XY\x7f")
    place = len(text) - 30
    text = text[:place] + "X" + text[place:]
    assert shown(screen) == text
    at = len(PROMPT) + place + 1
    assert screen.cursor() == (at // columns, at % columns)
    screen.type(HOME + "\x1b[3~")
    assert shown(screen) == text[1:]


@pytest.mark.parametrize("columns", [20, 80])
def test_wide_and_combining_characters(begin, columns):
    screen = begin(columns=columns)
    screen.type("日本" * 8 + "e\u0301x" + LEFT + "y" + HOME + "a")
    assert re.sub(r"\s", "", screen.line().replace("\u0301", "")) == "siap>a" + "日本" * 8 + "éyx".replace("é", "e") or \
        re.sub(r"\s", "", screen.line()) == "siap>a" + "日本" * 8 + "\u00e9yx"
    assert screen.cursor() == (0, len(PROMPT) + 1)


def test_lines_of_their_own_in_the_middle(begin):
    screen = begin(columns=40)
    screen.type("count wbp\x1b\rwhere province = NTT\x1b\rby sex" + UP)
    screen.type("!")
    rows = screen.rows()
    assert rows[0] == PROMPT + "count wbp" and rows[2] == "by sex"
    assert rows[1].replace("!", "") == "where province = NTT" and "!" in rows[1]


def test_a_line_of_more_rows_than_the_screen(begin):
    screen = begin(columns=20, rows=6)
    text = "".join(f"{number:04d} " for number in range(60))
    screen.type(text + "END")
    assert any(row.endswith("END") for row in screen.lines()[-2:])
    screen.type(HOME)
    assert "0000 0001" in screen.lines()[0] and screen.screen.cursor.y == 0
    screen.type("\x1b[4~")
    assert any(row.endswith("END") for row in screen.lines()[-2:])


def test_a_full_row_at_the_bottom_of_the_screen(begin):
    screen = begin(columns=40, rows=8)
    for _ in range(4):
        screen.ask("count wbp")
    text = "x" * (40 - len(PROMPT))
    screen.type(text)
    assert shown(screen).rstrip() == text
    screen.type("yz" + "\x7f" * 3)
    assert shown(screen) == text[:-1]


def test_paste_shows_all_of_it(begin):
    screen = begin()
    screen.type(paste("count wbp\nwhere age > 17"))
    assert screen.rows() == [PROMPT + "count wbp", "where age > 17"]
    assert screen.style("where") == ("default", True)


def test_fast_typing_ends_in_the_same_picture(begin):
    screen = begin()
    text = QUERY + " and " + QUERY[len("count wbp where "):]
    screen.type((text + CTRL_U) * 20 + text)
    assert shown(screen) == text and screen.style("NTT") == ("green", False)


@pytest.mark.parametrize("columns", [30, 60, 100])
def test_a_new_size(begin, columns):
    screen = begin(columns=60)
    screen.type("count wbp where")
    screen.resize(columns, 24)
    screen.type(" province = NTT and age > 17")
    assert shown(screen) == QUERY
    assert screen.style("province") == ("cyan", False)


def test_search_shows_its_match_and_no_suggestion(begin):
    screen = begin()
    screen.ask(QUERY)
    screen.type("count")
    screen.type(CTRL_R + "prov")
    found = [line for line in screen.lines() if "prov'" in line]
    assert found and found[-1].endswith(QUERY)
    screen.type(RIGHT)
    assert screen.rows() == [PROMPT + QUERY]


def test_a_list_of_candidates_leaves_the_line_below(begin):
    screen = begin()
    screen.type("count wbp where regis")
    screen.type(TAB + TAB)
    assert any("register_number" in line for line in screen.lines())
    assert "siap> count wbp where regis" in screen.lines()[screen.first_row()]
    assert screen.style("where") == ("default", True)


def test_values_are_listed_with_their_counts(begin):
    screen = begin()
    screen.type("count wbp where kind = " + TAB)
    assert any(line.split()[:2] == ["detainee", "1,493"] for line in screen.lines())
    screen.type(CTRL_U + "hitung wbp di NT" + TAB)
    assert any(re.search(r"NTT +3\.229", line) for line in screen.lines())


def test_clearing_the_screen(begin):
    screen = begin()
    screen.type("count wbp\x0c")
    assert screen.rows() == [PROMPT + "count wbp"] and screen.first_row() == 0


def test_a_control_character_cannot_command_the_terminal(begin):
    screen = begin()
    screen.type("a\x16\x1bb")
    assert shown(screen).startswith("a^[b")


def test_dumb_terminals_stay_plain(begin):
    screen = begin(term="dumb")
    got = screen.type("count wbp")
    assert b"\x1b" not in got


def test_long_entries_are_recalled(begin):
    screen = begin(columns=100, rows=40)
    long = "count wbp where " + " or ".join(f"age = {number}" for number in range(150))
    assert len(long) > 1024
    screen.ask("count satker")
    screen.ask(long)
    screen.type(UP)
    assert shown(screen) == long
    screen.type(UP)
    assert shown(screen) == "count satker"
    screen.type("\x1b[B")
    assert shown(screen) == long

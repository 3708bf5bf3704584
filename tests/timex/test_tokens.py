"""Tokens of a text, each with its kind."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.days import Day
from chrono.timex.tagger import find_timexes
from chrono.timex.tokens import kinds_of, tokens_of
from chrono.timex.vocabulary import vocabulary
from tests.timex.reading import read_as

ENGLISH = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("28 March 2024", "DAY MONTH YEAR"),
        ("March 28th, 2024", "MONTH ORDINAL COMMA YEAR"),
        ("2024-03-28", "ISO_DAY"),
        ("2024-03", "ISO_MONTH"),
        ("2024-03-28T15:00Z", "TIME_STAMP"),
        ("28.03.2024", "NUMERIC_DAY"),
        ("28/03/2024", "NUMERIC_DAY"),
        ("the 1990s", "ARTICLE DECADE"),
        ("'90s", "DECADE"),
        ("Q3", "QUARTER"),
        ("H1", "HALF"),
        ("15:30", "CLOCK"),
        ("3 p.m.", "CLOCK"),
        ("$2024", "NUMBER"),
        ("2024/12/31", "ISO_DAY"),
        ("2024/1/1", "ISO_DAY"),
        ("2024/13/01", "NUMBER"),
        ("2024/12/32", "NUMBER"),
        ("2024/00/05", "NUMBER"),
        ("2024/05/00", "NUMBER"),
        ("1", "DAY"),
        ("31", "DAY"),
        ("999", "NUMBER"),
        ("1000", "YEAR"),
        ("2199", "YEAR"),
        ("2200", "NUMBER"),
        ("2024%", "NUMBER"),
        ("32", "NUMBER"),
        ("0", "NUMBER"),
        ("3000", "NUMBER"),
        ("1,990", "NUMBER"),
        ("12km", "NUMBER"),
        ("march", "WORD"),
        ("may", "WORD"),
        ("May", "MONTH"),
        ("sun", "WORD"),
        ("Sun", "SHORT_WEEKDAY"),
        ("Sept. 5", "MONTH DAY"),
        ("5–7", "DAY DASH DAY"),
        ("one\n\ntwo", "NUMBER_WORD GAP NUMBER_WORD"),
        ("three days ago", "NUMBER_WORD UNIT AGO"),
        ("last Monday", "RELATIVE WEEKDAY"),
        ("hello", "WORD"),
        ("", ""),
    ],
)
def test_text_has_its_kinds_when_read(text: str, kinds: str) -> None:
    assert " ".join(token.kind.name for token in tokens_of(text, ENGLISH)) == kinds


@pytest.mark.parametrize(
    ("text", "value"),
    [("March", 3), ("28", 28), ("2024", 2024), ("3rd", 3), ("Sunday", 6), ("yesterday", -1), ("Q4", 4)],
)
def test_token_has_its_value_when_it_counts(text: str, value: int) -> None:
    assert [token.value for token in tokens_of(text, ENGLISH)] == [value]


@given(st.one_of(st.text(max_size=60), st.text("0123456789-/.:,' TZMayQ1s\n–st", max_size=40)))
def test_tokens_come_in_order_inside_the_text_when_random(text: str) -> None:
    tokens = tokens_of(text, ENGLISH)
    assert all(0 <= one.start < one.end <= len(text) for one in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))


@given(st.one_of(st.text(max_size=60), st.text("0123456789-/.:,' TZMayQ1s\n–st", max_size=40)))
def test_every_token_has_one_character_when_random(text: str) -> None:
    tokens = tokens_of(text, ENGLISH)
    assert len(kinds_of(tokens)) == len(tokens)


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("98年", "zh", ["1998"]),
        ("60年", "zh", ["1960"]),
        ("59年", "zh", []),
        ("08年", "zh", ["2008"]),
        ("8年", "zh", []),
        ("1000年", "zh", ["1000"]),
        ("999年", "zh", []),
        ("2199年", "zh", ["2199"]),
        ("2200年", "zh", []),
        ("民国30年", "zh", ["1941"]),
        ("令和6年", "zh", ["2024"]),
        ("令和600年", "zh", ["XXXX"]),
        ("二〇二四年", "zh", ["2024"]),
        ("2024 жыл", "kk", ["2024"]),
        ("5 жыл", "kk", []),
        ("2024-м", "ru", ["2024"]),
        ("Q1 2024", "en", ["2024-33"]),
        ("1Q24", "en", ["2024-33"]),
        ("H2 2024", "en", ["2024-41"]),
        ("3.V.2024", "en", ["2024-05-03"]),
        ("01.02.24", "en", ["2024-02-01"]),
        ("2024.5.3", "en", ["2024-05-03"]),
        ("2024/5/3", "en", ["2024-05-03"]),
        ("2024/13/3", "en", []),
        ("20240503T1000Z", "en", ["2024-05-03"]),
        ("https://x.org/2024/05/03", "en", []),
        ("$2024", "en", []),
        ("№ 2024", "en", []),
        ("2024%", "en", []),
        ("2,024", "en", []),
        ("in 2024m", "en", []),
    ],
)
def test_which_signs_beside_a_number_make_a_date_of_it(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It was built c1780 for a merchant.", "1780"),
        ("a request at [14/Mar/2011:05:46:23 +0000]", "2011-03-14"),
    ],
)
def test_what_is_written_without_a_space_is_read(text: str, date: str) -> None:
    assert read_as(text)[0] == date


def test_the_twenties_of_a_month_have_a_sign_of_their_own() -> None:
    read = read_as("二〇〇三年四月廿日至廿二日；二〇〇三年十月卅一日", "zh")
    assert read == ["2003-04-20/2003-04-22", "2003-10-31"]


def test_no_date_runs_from_one_cell_of_a_table_into_the_next() -> None:
    found = find_timexes("The road was closed\t\n12\t\nMay 2024", Day(2024, 7, 1), "en")
    assert [str(one.date) for one in found] == ["2024-05"]
    found = find_timexes("The road was closed on\n12\nMay 2024", Day(2024, 7, 1), "en")
    assert [str(one.date) for one in found] == ["2024-05-12"]

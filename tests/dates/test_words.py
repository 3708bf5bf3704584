"""Dates in words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.parsing import parse_date
from chrono.dates.phrasebook import phrasebook_in
from chrono.dates.words import date_words, short_dated_months, year_in_date
from chrono.languages import Phrasebook, languages_with


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-03-28", "28 March 2024"),
        ("2023-05", "May 2023"),
        ("2024", "2024"),
        ("2024-33", "Q1 2024"),
        ("2024-41", "H2 2024"),
        ("2001-21", "spring 2001"),
        ("201X", "2010s"),
        ("201X-21", "spring 2010–2019"),
        ("20XX", "21st century"),
        ("2024-03-28/2024-03-30", "28–30 March 2024"),
        ("2024-03-28/2024-04-02", "28 March – 2 April 2024"),
        ("2023-12-28/2024-01-02", "28 December 2023 – 2 January 2024"),
        ("2024-03/2024-05", "March – May 2024"),
        ("2023-11/2024-02", "November 2023 – February 2024"),
        ("2024-03/2024-03", "March 2024"),
        ("2024-01-04T19:05/2024-01-05T03:30", "4 January, 19:05 – 5 January 2024, 03:30"),
        ("2023-12-31T19:05/2024-01-01T03:30", "31 December 2023, 19:05 – 1 January 2024, 03:30"),
        ("2024-03-28~/2024-03-30", "c. 28 March 2024 – 30 March 2024"),
        ("[2024-03-01..2024-03-26]", "between 1 and 26 March 2024"),
        ("[2024-03-30..2024-04-02]", "between 30 March and 2 April 2024"),
        ("[2023-12-30..2024-01-02]", "between 30 December 2023 and 2 January 2024"),
        ("[2024-03..2024-05]", "between March and May 2024"),
        ("[..2024-03-26]", "not later than 26 March 2024"),
        ("[1760-12..]", "not earlier than December 1760"),
        ("../2024-03-26", "until 26 March 2024"),
        ("2024-03-26/..", "since 26 March 2024"),
        ("/2024", "until 2024, begin unknown"),
        ("2024/", "from 2024, end unknown"),
        ("2025-02-14~", "c. 14 February 2025"),
        ("2025-02?", "February 2025 (?)"),
        ("2025%", "c. 2025 (?)"),
        ("-0043-03-15", "15 March 44 BC"),
        ("0000", "1 BC"),
        ("-11XX", "12th century BC"),
        ("-61XX", "6200–6101 BC"),
        ("0985", "985"),
        ("-0050/-0043", "51–44 BC"),
        ("{1960,1961-12}", "1960 and December 1961"),
        ("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"),
        ("2024-03-28T15:00+05:00", "28 March 2024, 15:00 UTC+05:00"),
        ("2024-03-28T15:00:01Z", "28 March 2024, 15:00:01 UTC"),
        ("2024-03-28T15:00", "28 March 2024, 15:00"),
        ("2004-XX-XX", "2004"),
        ("1985-04-XX", "April 1985"),
    ],
)
def test_date_reads_as_expected_when_in_english(text: str, words: str) -> None:
    assert date_words(parse_date(text)) == words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("2024-03-28", "ru", "28 марта 2024"),
        ("2023-05", "ru", "май 2023"),
        ("2024-03-28/2024-03-30", "ru", "28–30 марта 2024"),
        ("-0043-03-15", "ru", "15 марта 44 до н. э."),
        ("[..2024-03-26]", "ru", "не позднее 26 марта 2024"),
        ("-11XX", "ru", "XII век до н. э."),
        ("-11XX", "zh", "公元前12世纪"),
        ("[2024-03..2024-05]", "ru", "между мартом и маем 2024"),
        ("2024-03-28", "kk", "2024 ж. 28 наурыз"),
        ("2024-03-28/2024-04-02", "kk", "2024 ж. 28 наурыз – 2 сәуір"),
        ("2024-03-28/2024-04-02", "zh", "2024年3月28日至4月2日"),
        ("2024-03/2024-05", "zh", "2024年3月至5月"),
        ("2024-03-28", "zh", "2024年3月28日"),
        ("2024-03-28/2024-03-30", "zh", "2024年3月28至30日"),
        ("-0043", "zh", "公元前44年"),
    ],
)
def test_date_reads_as_expected_when_in_another_language(text: str, language: str, words: str) -> None:
    assert date_words(parse_date(text), language) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-03-28", "28 Mar 2024"),
        ("2024-03-28/2024-04-02", "28 Mar – 2 Apr 2024"),
        ("[..2024-03-26]", "by 26 Mar 2024"),
        ("[2024-03..]", "from Mar 2024 on"),
    ],
)
def test_months_are_abbreviated_when_short(text: str, words: str) -> None:
    assert date_words(parse_date(text), short=True) == words


def test_date_reads_as_english_when_the_language_is_unknown() -> None:
    assert date_words(parse_date("2024-03-28"), "tlh") == "28 March 2024"


@pytest.mark.parametrize("language", sorted(languages_with(Phrasebook)))
def test_language_has_twelve_months_when_listed(language: str) -> None:
    table = phrasebook_in(language)
    assert [len(names) for names in (table.months, table.short_months, table.dated_months)] == [12, 12, 12]


@pytest.mark.parametrize("language", sorted(languages_with(Phrasebook)))
def test_language_has_every_season_when_listed(language: str) -> None:
    assert sorted(phrasebook_in(language).seasons) == list(range(21, 42))


TEXTS = st.sampled_from(
    "2024-03-28 2023-05 2024 2024-33 2001-29 201X 20XX 2024-03-28/.. /2024 [..2024] "
    "[1667,1670..1672] {..1984} "
    "2024% -0043-03-15 Y-17E7 1950S2 156X-12-25 XXXX-12-XX 2024-03-28T15:00Z -004X Y170000002 2024-38".split()
)


@given(TEXTS, st.sampled_from(sorted(languages_with(Phrasebook))), st.booleans())
def test_words_hold_no_edtf_signs_when_any(text: str, language: str, short: bool) -> None:
    words = date_words(parse_date(text), language, short=short)
    assert words
    assert not set("{}[]~%") & set(words)
    assert not re.search(r"\dX|X\d|XXX", words)  # XX alone is a century's number
    assert ".." not in words


@given(st.integers(1, 9999), st.sampled_from(sorted(languages_with(Phrasebook))))
def test_doubt_is_said_when_the_date_has_it(year: int, language: str) -> None:
    plain = date_words(parse_date(f"{year:04}"), language)
    assert len({date_words(parse_date(f"{year:04}{mark}"), language) for mark in "?~%"} | {plain}) == 4


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("2024-03/..", "ru", "с марта 2024"),
        ("[..2024-03]", "ru", "не позднее марта 2024"),
        ("2024-03~", "ru", "ок. марта 2024"),
        ("[2024-03..2024-05]", "ru", "между мартом и маем 2024"),
        ("2024-03/..", "kk", "2024 ж. наурыз айынан бастап"),
        ("../2024", "kk", "2024 жылға дейін"),
        ("[..2024-03-26]", "kk", "2024 ж. 26 наурыз күнінен кешіктірмей"),
        ("XXXX-03-15", "en", "15 March, year unknown"),
        ("XXXX-03", "zh", "3月，年份不详"),
        ("XXXX", "en", "year unknown"),
        ("XXXX", "zh", "年份不详"),
        ("XXXX-12-XX", "en", "December, year unknown"),
    ],
)
def test_words_are_bent_as_the_language_does(date: str, language: str, words: str) -> None:
    assert date_words(parse_date(date), language) == words


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("18XX", "en", "19th century"),
        ("11XX", "ru", "XII век"),
        ("01XX", "zh", "2世纪"),
        ("00XX", "en", "1 BC–AD 99"),
        ("0079", "en", "AD 79"),
        ("0009-09", "en", "September AD 9"),
        ("0313", "en", "313"),
        ("-0263/-0240", "ru", "264–241 до н. э."),
        ("-0263/-0240", "zh", "公元前264年至公元前241年"),
        ("2024-21", "zh", "2024年春季"),
        ("2024-21", "kk", "2024 ж. көктем"),
        ("2024-02-14T07:10/2024-02-14T15:30", "en", "14 February 2024, 07:10–15:30"),
        ("2024-02-14T07:10Z/2024-02-14T15:30Z", "en", "14 February 2024, 07:10–15:30 UTC"),
        ("2024-02-14T07:10Z/2024-02-15T15:30Z", "en", "14 February, 07:10 – 15 February 2024, 15:30 UTC"),
    ],
)
def test_centuries_low_years_and_hours_are_told_as_people_tell_them(date: str, language: str, words: str) -> None:
    assert date_words(parse_date(date), language) == words


@pytest.mark.parametrize(("language", "part"), [("en", "2024"), ("ru", "2024"), ("kk", "2024 ж."), ("zh", "2024年")])
def test_year_of_a_date_has_what_belongs_to_it(language: str, part: str) -> None:
    assert year_in_date(2024, language) == part
    assert part in date_words(parse_date("2024-03-26"), language)


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("[2024-03..]", "с марта 2024"),
        ("[..2024-05]", "до мая 2024 вкл."),
        ("2024-01/..", "с янв. 2024"),
        ("[2024-03..2024-06]", "между мартом и июнем 2024"),
        ("2024-07~", "ок. июля 2024"),
    ],
)
def test_a_month_whose_short_form_is_the_whole_word_is_bent_in_short_dates_too(date: str, said: str) -> None:
    assert date_words(parse_date(date), "ru", short=True) == said


@pytest.mark.parametrize(
    ("language", "may", "june"), [("en", "May", "Jun"), ("ru", "мая", "июня"), ("kk", "мам", "мау")]
)
def test_short_months_beside_a_day_are_in_its_case(language: str, may: str, june: str) -> None:
    assert short_dated_months(language)[4:6] == (may, june)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[1667-05..1667-07]", "between May and July 1667"),
        ("{1667-05..1667-07}", "May – July 1667"),
        ("2024-03-28T15:00/2024-03-28T16:00", "28 March 2024, 15:00–16:00"),
        ("2024-03-28T15:00/2024-03-29T16:00", "28 March, 15:00 – 29 March 2024, 16:00"),
        ("2024-03-28/2024-03-28T16:00", "28 March 2024 – 28 March 2024, 16:00"),
        ("-0050-03/-0043", "March 51 BC – 44 BC"),
        ("-0050/0001", "51 BC – AD 1"),
        ("15XX-12-25", "1500–1599"),
        ("15XX", "16th century"),
        ("156X", "1560s"),
    ],
)
def test_both_ends_of_a_time_are_said_as_far_as_they_differ(text: str, words: str) -> None:
    assert date_words(parse_date(text)) == words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("2024-03~/..", "ru", "с ок. марта 2024"),
        ("2024-03/..", "ru", "с марта 2024"),
        ("2024~/..", "kk", "шам. 2024 ж. бастап"),
        ("2024/..", "kk", "2024 жылдан бастап"),
    ],
)
def test_a_date_that_is_not_sure_takes_no_ending(text: str, language: str, words: str) -> None:
    assert date_words(parse_date(text), language) == words

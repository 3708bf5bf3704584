"""Dated expressions of English texts, resolved from the day of publication."""

import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.dates.days import Day
from chrono.dates.parsing import parse_date
from chrono.dates.phrasebook import phrasebook_in
from chrono.timex.tagger import find_dates, find_timexes, has_language
from chrono.timex.vocabulary import vocabulary
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def dates(text: str, published: Day | None = TUESDAY) -> list[str]:
    return [str(one.date) for one in find_timexes(text, published)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The visit began on 28 March 2024.", "2024-03-28"),
        ("The visit began on March 28, 2024.", "2024-03-28"),
        ("The visit began on March 28th, 2024.", "2024-03-28"),
        ("On the 28th of March, 2024 he left.", "2024-03-28"),
        ("He left on 28 Mar 2024.", "2024-03-28"),
        ("He left on Mar. 28, 2024.", "2024-03-28"),
        ("He left on March 28 2024.", "2024-03-28"),
        ("It opened on 11 Sept 2001.", "2001-09-11"),
        ("The war ended on Nov. 11, 1918.", "1918-11-11"),
        ("Thursday, 28 March 2024", "2024-03-28"),
        ("Sun, 24 Mar 2024", "2024-03-24"),
        ("From March 28 to 30 he visited China.", "2024-03-28/2024-03-30"),
        ("from 28 to 30 March 2024", "2024-03-28/2024-03-30"),
        ("March 28-30, 2024", "2024-03-28/2024-03-30"),
        ("March 28–30", "2024-03-28/2024-03-30"),
        ("between March 28 and 30", "2024-03-28/2024-03-30"),
        ("between 2 and 5 May", "2024-05-02/2024-05-05"),
        ("12 to 15 May", "2024-05-12/2024-05-15"),
        ("from March 28 to April 2", "2024-03-28/2024-04-02"),
        ("28 March – 2 April 2024", "2024-03-28/2024-04-02"),
        ("28 March 2024 to 2 April 2024", "2024-03-28/2024-04-02"),
        ("June 1-July 2, 2023", "2023-06-01/2023-07-02"),
        ("28 December to 3 January", "2023-12-28/2024-01-03"),
        ("December 28, 2023 to January 3, 2024", "2023-12-28/2024-01-03"),
        ("March 3, 5 and 7", "{2024-03-03,2024-03-05,2024-03-07}"),
        ("on 3, 5 and 7 March 2024", "{2024-03-03,2024-03-05,2024-03-07}"),
        ("In May 2023 they met.", "2023-05"),
        ("in March, 2024", "2024-03"),
        ("March of 2024", "2024-03"),
        ("Sept. 2001", "2001-09"),
        ("March '24", "2024-03"),
        ("in January", "2024-01"),
        ("in December", "2023-12"),
        ("in early May", "2024-05"),
        ("last May", "2023-05"),
        ("next May", "2024-05"),
        ("May-June 2023", "2023-05/2023-06"),
        ("from May to June 2023", "2023-05/2023-06"),
        ("August 2023 to January 2024", "2023-08/2024-01"),
        ("January-March 2024", "2024-01/2024-03"),
        ("in 2019", "2019"),
        ("since 2010", "2010"),
        ("by the end of 2025", "2025"),
        ("1941-1945", "1941/1945"),
        ("1941–45", "1941/1945"),
        ("from 2010 to 2015", "2010/2015"),
        ("between 1941 and 1945", "1941/1945"),
        ("the 1990s", "199X"),
        ("the '90s", "199X"),
        ("the 2020s", "202X"),
        ("the first quarter of 2024", "2024-33"),
        ("Q1 2024", "2024-33"),
        ("the second half of 2023", "2023-41"),
        ("H2 2023", "2023-41"),
        ("spring 2023", "2023-21"),
        ("in the summer of 2022", "2022-22"),
        ("last summer", "2023-22"),
        ("yesterday", "2024-03-25"),
        ("tonight", "2024-03-26"),
        ("tomorrow", "2024-03-27"),
        ("On Monday he said so.", "2024-03-25"),
        ("On Tuesday he said so.", "2024-03-26"),
        ("He said so on Thursday.", "2024-03-21"),
        ("He will travel on Friday.", "2024-03-29"),
        ("The talks are scheduled for Thursday.", "2024-03-28"),
        ("last Friday", "2024-03-22"),
        ("last Tuesday", "2024-03-19"),
        ("next Friday", "2024-03-29"),
        ("Thursday, March 28", "2024-03-28"),
        ("last month", "2024-02"),
        ("next month", "2024-04"),
        ("last year", "2023"),
        ("this year", "2024"),
        ("three days ago", "2024-03-23"),
        ("six months ago", "2023-09"),
        ("five years ago", "2019"),
        ("2024-03-28", "2024-03-28"),
        ("2024-03-28/2024-03-30", "2024-03-28/2024-03-30"),
        ("2024-03-28T15:00+05:00", "2024-03-28"),
        ("28.03.2024", "2024-03-28"),
        ("03/28/2024", "2024-03-28"),
        ("2023-05", "2023-05"),
        ("February 29, 2024", "2024-02-29"),
        ("September 11, 2001", "2001-09-11"),
        ("the 4th of July", "2024-07-04"),
        ("at 15:00 on March 28", "2024-03-28"),
        ("1200 BC", "-1199"),
    ],
)
def test_expression_is_resolved_when_read(text: str, edtf: str) -> None:
    assert dates(text) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "the minister may visit",
        "they march on",
        "room 2024",
        "flight 1984",
        "No. 1776",
        "version 2024.1.2",
        "$2024",
        "2024 people",
        "2000 tonnes",
        "2,024 votes",
        "April Jones said",
        "May said she would",
        "12:30",
        "page 1999",
        "He sat in the sun.",
        "Boeing 747",
        "G20",
        "5 to 7 people",
        "about 2000 workers",
        "COVID-19",
        "Windows 2000",
        "the 2024th visitor",
        "Augustine",
        "fall in prices",
        "February 30, 2024",
        "31/02/2024",
        "ISBN 0306406152",
        "http://example.org/2024/03/28/news",
        "a second time",
        "in 3024",
        "April 31",
    ],
)
def test_nothing_is_found_when_the_words_are_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("on 30 December", Day(2024, 1, 5), "2023-12-30"),
        ("on 3 January", Day(2023, 12, 28), "2024-01-03"),
        ("on February 29", Day(2024, 2, 1), "2024-02-29"),
        ("yesterday", Day(2024, 3, 1), "2024-02-29"),
        ("tomorrow", Day(2023, 12, 31), "2024-01-01"),
        ("On Monday he left.", Day(2024, 3, 25), "2024-03-25"),
        ("last month", Day(2024, 1, 31), "2023-12"),
        ("in the '90s", Day(1998, 5, 1), "199X"),
    ],
)
def test_year_is_the_nearest_when_publication_is_near_its_turn(text: str, published: Day, edtf: str) -> None:
    assert dates(text, published) == [edtf]


@pytest.mark.parametrize("text", ["on March 28", "yesterday", "on Monday", "last year", "in May", "three days ago"])
def test_nothing_is_found_when_the_day_of_publication_is_needed_and_unknown(text: str) -> None:
    assert dates(text, None) == []


def test_whole_date_is_found_when_the_day_of_publication_is_unknown() -> None:
    assert dates("on 28 March 2024", None) == ["2024-03-28"]


def test_expressions_come_in_order_when_several() -> None:
    text = "On 5 May 2020 it began; by June 2021 all was over; today it is a museum."
    assert [text[one.start : one.end] for one in find_timexes(text, TUESDAY)] == [
        "5 May 2020",
        "June 2021",
        "today",
    ]


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("on March 28", ["2023-03-28", "2025-03-28"]),
        ("On Monday he left.", ["2024-03-18", "2024-04-01"]),
        ("03/04/2024", ["2024-04-03"]),
        ("28 March 2024", []),
        ("on February 29", []),
    ],
)
def test_other_readings_are_kept_when_the_expression_leaves_them_open(text: str, alternatives: list[str]) -> None:
    (one,) = find_timexes(text, TUESDAY)
    assert [str(date) for date in one.alternatives] == alternatives


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("about 3 May 2024", "about"),
        ("by March 30", "by"),
        ("since 2010", "since"),
        ("in early May", "early"),
        ("by the end of 2025", "by"),
        ("before the end of 2025", "by"),
        ("before mid-May 2024", "by"),
        ("after March 28", "after"),
        ("circa 1850", "about"),
        ("on 3 May 2024", ""),
    ],
)
def test_hedge_is_kept_when_it_stands_before(text: str, hedge: str) -> None:
    assert [one.hedge for one in find_timexes(text, TUESDAY)] == [hedge]


@pytest.mark.parametrize(
    ("text", "language", "hedge"),
    [
        ("к концу 2025 года", "ru", "by"),
        ("до конца 2025 года", "ru", "until"),
        ("в конце 2025 года", "ru", "late"),
        ("2025年底前建成", "zh", "by"),
        ("2025年前建成", "zh", "before"),
    ],
)
def test_what_bounds_says_more_than_a_part(text: str, language: str, hedge: str) -> None:
    assert [one.hedge for one in find_timexes(text, TUESDAY, language)] == [hedge]


@pytest.mark.parametrize(
    ("text", "relative"),
    [("28 March 2024", False), ("in 2019", False), ("on March 28", True), ("yesterday", True)],
)
def test_expression_is_relative_when_it_rests_on_publication(text: str, relative: bool) -> None:
    assert [one.relative for one in find_timexes(text, TUESDAY)] == [relative]


def test_dateline_is_told_when_at_the_head() -> None:
    (one,) = find_timexes("ASTANA, Kazakhstan, February 14. The minister spoke.", TUESDAY)
    assert (one.form, str(one.date)) == ("dateline", "2024-02-14")


def test_date_is_no_dateline_when_inside_a_sentence() -> None:
    (one,) = find_timexes("They met in Astana on February 14. The minister spoke.", TUESDAY)
    assert one.form != "dateline"


def test_date_is_no_dateline_when_an_acronym_begins_the_sentence() -> None:
    (one,) = find_timexes("UN envoys met on March 24.", TUESDAY)
    assert (one.form, str(one.date)) == ("month_day", "2024-03-24")


def test_year_is_found_when_a_sentence_begins_with_it() -> None:
    assert dates("In 2019 they met") == ["2019"]


def test_month_is_the_last_when_the_verb_looks_back() -> None:
    assert dates("The plant opened in May.") == ["2023-05"]


def test_next_day_goes_by_the_date_before_it() -> None:
    assert dates("Talks opened on March 4. The next day the sides signed.") == ["2024-03-04", "2024-03-05"]


def test_readings_begin_with_the_likeliest_when_listed() -> None:
    (one,) = find_timexes("on March 28", TUESDAY)
    assert [str(date) for date in one.readings] == ["2024-03-28", "2023-03-28", "2025-03-28"]


@pytest.mark.parametrize(("language", "known"), [("en", True), ("tlh", False)])
def test_language_is_read_when_it_has_words_of_dates(language: str, known: bool) -> None:
    assert has_language(language) is known


def test_nothing_is_found_when_the_language_has_no_words_of_dates() -> None:
    assert find_timexes("28 March 2024", TUESDAY, "tlh") == ()


WORDS = st.lists(
    st.sampled_from(
        "the 28 30 March May 2024 '24 1990s Q1 H2 first quarter half of last next this Monday week year days "
        "three ago to - , . and from between in by end mid late 2024-03-28 28.03.2024 31 "
        "BC \n\n noon will was 29 "
        "February winter following century 12:30 ( ) / fiscal same 99 2199 1000".split(" ")
    ),
    max_size=12,
).map(" ".join)


@given(
    st.one_of(st.text(max_size=60), WORDS),
    st.one_of(st.none(), st.dates().map(lambda d: Day(d.year, d.month, d.day))),
)
def test_expressions_lie_in_order_inside_the_text_when_random(text: str, published: Day | None) -> None:
    found = find_timexes(text, published)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.dates(datetime.date(1500, 1, 1), datetime.date(2099, 12, 31)))
def test_day_is_read_back_when_written_out(date: datetime.date) -> None:
    month = phrasebook_in("en").months[date.month - 1]
    assert dates(f"on {date.day} {month} {date.year}", None) == [date.isoformat()]


@pytest.mark.parametrize("published", ["2024-03-26", datetime.date(2024, 3, 26), parse_date("2024-03-26")])
def test_find_dates_takes_the_day_of_publication_in_any_form(published: object) -> None:
    (found,) = find_dates("They met on Monday.", published)  # type: ignore[arg-type]
    assert (found.start, found.end, str(found.date)) == (12, 18, "2024-03-25")


def test_find_dates_goes_by_the_language_of_the_text() -> None:
    assert [str(one.date) for one in find_dates("Переговоры прошли вчера.", "2024-03-26")] == ["2024-03-25"]


def test_find_dates_resolves_only_what_is_written_in_full_without_a_day_of_publication() -> None:
    assert [str(one.date) for one in find_dates("On Monday, and on 3 May 2020.", None)] == ["2020-05-03"]


DIGITS = (
    "28 29 3 31 45 2024 1999 44 2024-03-28 2023-05 28.03.2024 3/4/24 10:30 Q1 1990s '98 90年代 1990-е 20th "
    "- – / , . ( $5 % XIX "
    "2024-03-28T10:00Z 0000 2199 民国113年 98年"
).split()


def words_of(language: str) -> st.SearchStrategy[list[str]]:
    known = vocabulary(language)
    assert known is not None
    by_class: dict[str, list[str]] = {}
    for word, meaning in (*known.words.words.items(), *known.words.phrases.items()):
        by_class.setdefault(meaning.kind, []).append(word.capitalize())
    classes = st.sampled_from([*by_class.values(), DIGITS, DIGITS, DIGITS])
    return st.lists(classes.flatmap(st.sampled_from), min_size=1, max_size=9)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "zh"])
def test_any_order_of_the_words_of_dates_is_read_or_left_alone(language: str) -> None:
    joint = "" if language == "zh" else " "

    @settings(max_examples=400)
    @given(words_of(language), st.sampled_from([TUESDAY, None]))
    def holds(words: list[str], published: Day | None) -> None:
        text = joint.join(words)
        for found in find_timexes(text, published, language):
            assert 0 <= found.start < found.end <= len(text)
            assert all(one.earliest is None or str(one) for one in (found.meaning, *found.readings))

    holds()


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("It fell at 2024-05-03T10:00Z.", ["10:00Z"]),
        ("It fell on 3 May 2024 at 10 p.m.", ["22:00"]),
        ("At 10:30, on 3 May 2024, it fell.", ["10:30"]),
        ("It fell on 3 May 2024 at 10:30 and at 11:30.", ["10:30", "11:30"]),
        ("At 10:30 it fell. On 3 May 2024 it rose.", ["10:30", ""]),
        ("It fell at 10:30 in May 2024.", ["10:30", ""]),
    ],
)
def test_a_clock_time_goes_with_the_day_beside_it(text: str, clocks: list[str]) -> None:
    assert [one.clock for one in find_timexes(text, TUESDAY)] == clocks


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("He (born 3 May 1950) fell on 9 March 2024. The next day he rose.", "2024-03-10"),
        ("He fell on 9 March 2024 (born 3 May 1950). The next day he rose.", "2024-03-10"),
        ("He fell on 9 March 2024, born 3 May 1950. The next day he rose.", "1950-05-04"),
        ("He fell (in rain) on 9 March 2024 (a day). The next day he rose.", "2024-03-10"),
    ],
)
def test_a_date_in_brackets_is_none_that_a_story_goes_on_from(text: str, read: str) -> None:
    assert dates(text)[-1] == read


def test_a_day_that_its_month_has_not_leaves_the_others() -> None:
    assert dates("On 31 April, on 30 April and on 1 May 2024") == ["2024-04-30", "2024-05-01"]


@pytest.mark.parametrize("denied", ["not on", "rather than on", "instead of on"])
def test_a_denied_date_is_said_to_be_so(denied: str) -> None:
    (found,) = find_timexes(f"It fell {denied} 3 May 2024.", TUESDAY)
    assert not found.is_affirmed


@pytest.mark.parametrize(
    ("text", "language", "words", "hedge"),
    [
        ("not on 11 March 2024", "en", "11 March 2024", "not"),
        ("not in the March of 2024", "en", "March of 2024", "not"),
        ("They did not meet on 11 March 2024", "en", "11 March 2024", ""),
        ("by the end of May 2024", "en", "May 2024", "by"),
        ("before the end of May 2024", "en", "May 2024", "by"),
        ("since early May 2024", "en", "May 2024", "since"),
        ("about the middle of May 2024", "en", "May 2024", "about"),
        ("early in May 2024", "en", "May 2024", "early"),
        ("late 2024", "en", "2024", "late"),
        ("up to 11 March 2024", "en", "11 March 2024", ""),
        ("after 11 March 2024", "en", "11 March 2024", "after"),
        ("11 March 2024 at the latest", "en", "11 March 2024", "by"),
        ("mid-May 2024", "en", "mid-May 2024", ""),
        ("in 28/03/2024", "en", "28/03/2024", ""),
        ("2024年底前", "zh", "2024年底", "by"),
        ("2024年3月11日前", "zh", "2024年3月11日", "before"),
        ("2024年3月11日前后", "zh", "2024年3月11日", "about"),
        ("2024年3月11日前三天", "zh", "2024年3月11日", ""),
        ("к концу мая 2024 года", "ru", "мая 2024 года", "by"),
        ("до конца мая 2024 года", "ru", "мая 2024 года", "until"),
        ("не 11 марта 2024 года", "ru", "11 марта 2024 года", "not"),
        ("не раньше 11 марта 2024 года", "ru", "11 марта 2024 года", "not before"),
        ("2024 жылғы 11 наурызға дейін", "kk", "2024 жылғы 11 наурызға", "until"),
    ],
)
def test_a_date_has_its_own_words_and_the_hedge_beside_them(text: str, language: str, words: str, hedge: str) -> None:
    (found,) = find_timexes(text, Day(2024, 6, 20), language)
    assert (text[found.start : found.end], found.hedge) == (words, hedge)


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("the eve of 11 March 2024", "eve of 11 March 2024", "2024-03-10"),
        ("two days before 11 March 2024", "two days before 11 March 2024", "2024-03-09"),
        ("an hour before 11 March 2024", "an hour before 11 March 2024", "2024-03-11"),
        ("two days after 29 February", "two days after 29 February", "2024-03-02"),
    ],
)
def test_the_words_that_count_belong_to_the_date_that_is_counted(text: str, words: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2024, 6, 20))
    assert (text[found.start : found.end], str(found.date), found.form) == (words, date, "offset")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("10:30 a.m. on March 28 at 11:30 a.m.", ["2024-03-28 10:30", "2024-03-28 11:30"]),
        ("March 28, 10:30 a.m.", ["2024-03-28 10:30"]),
        ("March 28 (10:30 a.m.)", ["2024-03-28 10:30"]),
        ("March 28 when at 10:30 a.m. he", ["2024-03-28 ", "2024-03-28 10:30"]),
        ("28-30 March at 10:30 a.m.", ["2024-03-28/2024-03-30 ", "2024-06-20 10:30"]),
        ("2024-03-28T10:30Z", ["2024-03-28 10:30Z"]),
        ("31 June 2024 and July 2024", ["2024-07 "]),
        ("民国十三年改名。", ["XXXX "]),
    ],
)
def test_only_one_day_with_nothing_between_takes_a_clock_time(text: str, dates: list[str]) -> None:
    language = "en" if text.isascii() else "zh"
    assert [f"{one.date} {one.clock}" for one in find_timexes(text, Day(2024, 6, 20), language)] == dates


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("He (born 1950) left in 1990. A year later he died.", "en", "1991"),
        ("He left in 1990 (see 1950). A year later he died.", "en", "1991"),
        ("他于1990年离开（1950年生）。一年后去世。", "zh", "1991"),
    ],
)
def test_a_story_does_not_go_on_from_a_year_in_brackets(text: str, language: str, date: str) -> None:
    assert str(find_timexes(text, Day(2024, 6, 20), language)[-1].date) == date


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("The panel cannot have been painted before 1642.", "en", ["1642 starting from"]),
        ("The panel was never shown before 1642.", "en", ["1642 starting from"]),
        ("The panel was shown before 1642.", "en", ["1642 before"]),
        ("Икона не могла быть написана не ранее 1642 года.", "ru", ["1642 not before"]),
        ("The road was not opened until 1956.", "en", ["1956"]),
        ("It wasn't until 14 April 1956 that it opened.", "en", ["1956-04-14"]),
        ("The road was open until 1956.", "en", ["1956 until"]),
    ],
)
def test_a_bound_that_is_denied_bounds_the_other_way(text: str, language: str, read: list[str]) -> None:
    found = find_timexes(text, TUESDAY, language)
    assert [f"{one.date} {one.hedge}".strip() for one in found] == read


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The hull cannot be older: 建造时间不会早于1403年", "zh", "1403 not before"),
        ("It was argued at the January and April Terms, 1837, before them.", "en", "1837-04"),
        ("sealed on day 2018-W14-3 of the line", "en", "2018-04-04"),
        ("on Xmas Eve, 1914", "en", "1914-12-24"),
        ("on the eleventh of February, Meiji 22", "en", "1889-02-11"),
        ("on the penultimate day of September 1938", "en", "1938-09-29"),
        ("on the morrow of the great battle of 18 June 1815", "en", "1815-06-19"),
        ("on the tenth day after judgment was entered, January 28, 2002", "en", "2002-02-07"),
        ("from the eleventh to the fourteenth of this month", "en", "2024-03-11/2024-03-14"),
        ("filed on 9 No-\nvember 2000", "en", "2000-11-09"),
        ("Тысяча девятьсот семьдесят четвёртого года октября двадцать второго дня", "ru", "1974-10-22"),
        ("На улице 1905 года", "ru", ""),
        ("1916 тұрғыны бар ауыл", "kk", ""),
        ("Екі мың жыл бұрын", "kk", ""),
        ("көпес 1903 жылдан бұрын салдырған", "kk", "1903 before"),
        ("登记时间2014.11.5 09:20，报警", "zh", "2014-11-05"),
        ("They had something to sing about on Boxing Day.", "en", "2023-12-26"),
        ("9 марта 1933 года распустили. Назавтра арестовали двух.", "ru", "1933-03-10"),
        ("2021 жылғы 10 қарашада бұрынғы инженер айтпады", "kk", "2021-11-10"),
        ("1350 жылдан ерте салынған жоқ", "kk", "1350 not before"),
        ("From 28 April 2012 on the shop was closed.", "en", "2012-04-28 starting from"),
        ("It reigned from 1512 to the reform.", "en", "1512 starting from"),
        ("They attacked on 28 April 2012 on the road.", "en", "2012-04-28"),
        ("It was handed on 6 February 2024 to the president.", "en", "2024-02-06"),
        ("1916 жылғы бесінші мамырда", "kk", "1916-05-05"),
        ("Жаңа маусым 1 қыркүйекте", "kk", "2024-09-01"),
        ("В семидесятые через протоку", "ru", "197X"),
        ("тихо 2/II-43 г.", "ru", "1943-02-02"),
        ("16 сего марта упал", "ru", "2024-03-16"),
        ("зимовала с ноября по март 1934–1935 годов", "ru", "1934-11/1935-03"),
        ("1898、1899两年连遭大旱", "zh", "{1898,1899}"),
        ("1898、1899三年连遭大旱", "zh", "1899"),
        ("立约人于一九四七年十一月廿三日将田转让", "zh", "1947-11-23"),
        ("Storms carried it away in 1887 and again in '91.", "en", "1891"),
        ("Chapter VI. The Hungry Year, 1846. The parish had no corn.", "en", "1846"),
    ],
)
def test_forms_met_in_blind_trials(text: str, language: str, date: str) -> None:
    found = find_timexes(text, TUESDAY, language)
    assert (f"{found[-1].date} {found[-1].hedge}".strip() if found else "") == date


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("This past March 4 a rocket fell.", "en", "2024-03-04"),
        ("It fell at the end of October 1962. On the 28th Moscow radio said so.", "en", "1962-10-28"),
        ("It sat on Tuesday 6 and Tuesday 13 November 2001.", "en", "{2001-11-06,2001-11-13}"),
        ("made in the 1640s and '50s", "en", "{164X,165X}"),
        ("It will redeem its Notes due 2029 on May 15.", "en", "2024-05-15"),
        ("выкупит облигации с погашением в 2029 году 8 мая", "ru", "2024-05-08"),
        ("Notice was served on 3 April 2017, and it ended thirty days after that service.", "en", "2017-05-03"),
        ("Services will be restored the week after next.", "en", "2024-04-08/2024-04-14"),
        ("Ашаршылық 1931 жылдың күзінде күшейді. Келесі жылдың шілдесінде хат жолданды.", "kk", "1932-07"),
    ],
)
def test_forms_met_in_a_fourth_blind_trial(text: str, language: str, date: str) -> None:
    assert str(find_timexes(text, TUESDAY, language)[-1].date) == date


def test_the_28th_floor_is_no_day() -> None:
    assert dates("It fell in October 1962. On the 28th floor nobody knew.") == ["1962-10"]


def test_what_a_clause_between_denies_is_denied() -> None:
    *_, denied = find_timexes("He was buried on 2 August 1709, not, as the book has it, on 3 July.", TUESDAY)
    assert denied.hedge == "not"


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("She held the ward by 1832 votes to 1798.", "en", []),
        ("Света лишились жители в 1200 домах.", "ru", ["1200 open"]),
        ("1986 үйге көгілдір отын берілді", "kk", []),
        ("ERECTED BY SUBSCRIPTION MDCCCLI", "en", ["1851"]),
        ("In Q3 FY22 it grew.", "en", ["2024-35 open"]),
        ("In this year of grace sixteen hundred and sixty-six it came.", "en", ["1666"]),
        ("There will be a sale on Saturday week.", "en", ["2024-04-06 open"]),
        ("Far from opening in May 2018, it is a field.", "en", ["2018-05 open"]),
        ("2019 жылғы 22 наурыздың алдындағы күні ашылды", "kk", ["2019-03-21"]),
        ("最迟不得晚于2025年3月31日交付", "zh", ["2025-03-31 by"]),
        (
            "It fell on 12 February 2009. On the tenth anniversary of the crash they met.",
            "en",
            ["2009-02-12", "2019-02-12 open"],
        ),
    ],
)
def test_forms_met_in_a_fifth_blind_trial(text: str, language: str, read: list[str]) -> None:
    found = find_timexes(text, TUESDAY, language)
    told = [f"{one.date} {one.hedge if one.is_decisive else 'open'}".strip() for one in found]
    assert told == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("painted between 1805 and '07", "en", ["1805/1807"]),
        ("in Ramadan of the year 1344 of the Hijra", "en", ["XXXX", "XXXX"]),
        ("on the eve of his birthday, March 9, 2024", "en", ["2024-03-08"]),
        ("Three months ago to the day she left.", "en", ["2023-12-26"]),
        ("Месяц назад, день в день, она ушла.", "ru", ["2024-02-26"]),
        ("в XVII—XVIII вв. варили соль", "ru", ["16XX/17XX"]),
        ("27 августа (8 сентября н. ст.) 1855 г.", "ru", ["1855-09-08"]),
        ("пишу тебе 2/VIII 1914, завтра", "ru", ["1914-08-02", "2024-03-27"]),
        ("Накануне показа, объявленного на 15 февраля 2024 года, он слёг", "ru", ["2024-02-14"]),
        ("встали 3 апреля 2014 года, а в следующий понедельник вышли", "ru", ["2014-04-03", "2024-04-01 open"]),
        ("в двадцать пятую годовщину пуска, состоявшегося 17 мая 1941 года", "ru", ["1966-05-17"]),
        ("Вместо 5 апреля 2019 года тур провели 6-го, так как", "ru", ["2019-04-05 not", "2019-04-06"]),
        ("作于1861至64年间", "zh", ["1861/1864"]),
        ("货轮2017年3月10日离港，第三天沉没", "zh", ["2017-03-10", "2017-03-12"]),
        ("1916 нөмірлі мектеп", "kk", []),
    ],
)
def test_forms_met_in_a_sixth_blind_trial(text: str, language: str, read: list[str]) -> None:
    found = find_timexes(text, TUESDAY, language)
    told = [f"{one.date} {one.hedge if one.is_decisive else 'open'}".strip() for one in found]
    assert told == read


def test_a_weekend_of_a_story_is_that_of_its_day() -> None:
    text = "He wrote on 15 September 2017, after most had left for the weekend. The following Monday it broke."
    found = find_timexes(text, TUESDAY, "en")
    assert [str(one.date) for one in found] == ["2017-09-15", "2017-09-16/2017-09-17", "2017-09-18"]
    assert [one.is_decisive for one in found] == [True, False, False]  # Monday is as open as its weekend


def test_the_months_behind_a_winter_s_turn_may_be_of_its_second_year() -> None:
    text = "It swelled all through the winter of 1846–47. On 20 March the Board met."
    assert "1847-03-20" in [str(one) for one in find_timexes(text, TUESDAY, "en")[1].readings]


def test_what_is_highest_since_a_year_counts_from_no_day_of_it() -> None:
    text = "It broke on March 5, when the water was the highest since 1993. A day later they met."
    assert str(find_timexes(text, TUESDAY, "en")[2].date) == "2024-03-06"


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff"])
def test_signs_without_width_part_no_date(sign: str) -> None:
    for words in (f"1{sign}2 March 2024", f"12{sign} March 2024", f"12 Ma{sign}rch 2024"):
        text = f"It was signed on {words}{sign}, they said."
        (one,) = find_timexes(text, None, "en")
        assert (str(one.date), text[one.start : one.end]) == ("2024-03-12", words)


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("2011年合并。2月5日签约。次日开工。", "zh", "2011-02-06 or 2024-02-06 or 2023-02-06 or 2025-02-06 (open)"),
        ("2024年2月5日签约。次日开工。", "zh", "2024-02-06"),
        (
            "В 2011 году их слили. 5 февраля подписали договор. В тот же день начали.",
            "ru",
            "2011-02-05 or 2024-02-05 or 2023-02-05 or 2025-02-05 (open)",
        ),
        (
            "2011 жылы біріктірді. 5 ақпанда қол қойылды. Келесі күні басталды.",
            "kk",
            "2011-02-06 or 2024-02-06 or 2023-02-06 or 2025-02-06 (open)",
        ),
        ("2024 жылғы 5 ақпанда басталды, сол айдың 9-ында бітті.", "kk", "2024-02-09"),
    ],
)
def test_what_is_counted_from_an_open_date_is_open(text: str, language: str, read: str) -> None:
    assert read_as(text, language)[-1] == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Rates of 3/2017-11/2018 apply.", "en", []),
        ("Paid from 10/1/2017-11/2/2017.", "en", []),
        ("It ran 2017-11/2018-02.", "en", ["2017-11/2018-02"]),
        ("It opened on 3 May in 2012.", "en", ["2012-05-03"]),
        ("It opened on 3 May in 2012 villages.", "en", ["2024-05-03", "2012"]),
        ("过去十年中国变化很大。", "zh", []),
        ("去年年中盈利，年中开会。", "zh", ["2023", "2024"]),
        ("上上个周三完工，下下个月验收。", "zh", ["2024-06-05", "2024-08"]),
    ],
)
def test_what_looks_like_a_date_is_read_for_what_it_is(text: str, language: str, read: list[str]) -> None:
    assert [one.split(" or ")[0] for one in read_as(text, language)] == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("The March on Rome began.", "en", []),
        ("The March meeting began.", "en", ["2024-03 or 2023-03 or 2025-03"]),
        ("Май Борисевич умер.", "ru", []),
        ("Май выдался сухим.", "ru", ["2024-05 or 2023-05 or 2025-05"]),
        ("Клуб «5 июня» закрыт.", "ru", ["2024-06-05 or 2023-06-05 or 2025-06-05 (open)"]),
        ("Клуб 5 июня закрыт.", "ru", ["2024-06-05 or 2023-06-05 or 2025-06-05"]),
        (
            "He left a year ago Monday.",
            "en",
            ["2023-06-17 or 2023-06-10 or 2023-06-24 or 2024-06-17 or 2024-06-10 or 2024-06-24 (open)"],
        ),
        ("As told, three years earlier he had left.", "en", ["2021 (open)"]),
        ("It rose from a year earlier.", "en", ["2023"]),
    ],
)
def test_what_may_be_a_name_or_counted_from_elsewhere_is_not_sure(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


def test_a_year_in_brackets_is_not_that_of_what_follows() -> None:
    found = find_timexes("Roe (born 21 February 1968) resigned on 25 February.", Day(2024, 10, 20))[-1]
    assert not found.is_decisive
    assert found.date.text != "1968-02-25"

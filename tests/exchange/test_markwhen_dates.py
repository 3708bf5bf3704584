"""The dates of markwhen entries."""

import pytest

from chrono.dates import parse_date
from chrono.errors import NoRecord
from chrono.exchange.markwhen_dates import Surroundings, When, is_zone_name, offset_at, read_when
from chrono.exchange.markwhen_lines import entry_line
from chrono.tables.cell_dates import DayOrder


def read(when: str, above: str = "", order: str = "mdy", zone: str = "", **ids: str) -> When:
    line = entry_line(f"{when}: x")
    assert line is not None
    assert line.text == "x"
    by_id = {name: parse_date(date) if date else None for name, date in ids.items()}
    return read_when(line, Surroundings(DayOrder(order, "no date of the file says"), zone, parsed(above), by_id))


def parsed(date: str) -> object:
    return parse_date(date) if date else None


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("2024", "2024"),
        ("476", "0476"),
        ("2012-05", "2012-05"),
        ("2022-01-30", "2022-01-30"),
        ("04/1776", "1776-04"),
        ("09/11/2001", "2001-09-11"),
        ("11/11/2024-12/12/2024", "2024-11-11/2024-12-12"),
        ("1964/2008", "1964/2008"),
        ("2004-06 / 2006-08", "2004-06/2006-08"),
        ("2004-02-01/2005", "2004-02-01/2005"),
        ("1892/2021-08-12", "1892/2021-08-12"),
        ("2012-05 - 2013-06", "2012-05/2013-06"),
        ("1998-06/01/2000", "1998/2000-06-01"),
        ("2023 to 2024", "2023/2024"),
        ("18 March 2026", "2026-03-18"),
        ("may 5 2024", "2024-05-05"),
        ("MAY 2024", "2024-05"),
        ("Jan 5, 1998, 9:45am", "1998-01-05T09:45"),
        ("Jan 5 1998 12:05am", "1998-01-05T00:05"),
        ("2024-05-03 15:30", "2024-05-03T15:30"),
        ("2024-05-03 10:30 - 11:30", "2024-05-03T10:30/2024-05-03T11:30"),
        ("2031-11-19T01:35:10Z", "2031-11-19T01:35:10Z"),
        ("2024-05-01T10:00:00+0500", "2024-05-01T10:00:00+05:00"),
        ("44 BCE", "-0043"),
        ("300-200 BCE", "-0299/-0199"),
        ("50 BC - 50 AD", "-0049/0050"),
        ("24 ce", "0024"),
        ("12024", "Y12024"),
        ("2024-W05", "[2024-01-29..2024-02-04]"),
        ("2020W537", "2021-01-03"),
        ("2024~", "2024~"),
        ("2024-05-03?", "2024-05-03?"),
        ("2024-2024", "2024"),
        ("2024/03/28", "2024-03-28"),
    ],
)
def test_a_date_says_no_more_than_its_line(when: str, date: str) -> None:
    assert str(read(when).date) == date


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        ("", "it has no date"),
        ("now", '"now" is the day of reading'),
        ("- May 2024", '"- May 2024" says no beginning'),
        ("2024 -", '"2024 -" says no end'),
        ("2024-05-03 10", "is no date that can be read"),
        ("before", "hangs on another entry"),
        ("10", '"10" may be an hour or a year'),
        ("3:30pm - 4:30pm", '"3:30pm" is a clock time without a day'),
        ("2024-05-03 10am - 11:30", '"11:30" is a clock time without a day'),
        ("January 3 - Apr 6", '"January 3" has no year'),
        ("Nov 11 02:30", '"Nov 11" has no year'),
        ("Dec", '"Dec" has no year'),
        ("Jan 98", '"Jan 98" does not say the century'),
        ("3/4/24", "does not say the century"),
        ("28/03/2024", "is no date: month 28"),
        ("2024-02-30", '"2024-02-30" is no date: day 30'),
        ("2012-13", '"2012-13" is no date: month 13'),
        ("2025/2024", "ends before it begins"),
        ("2024-W60", "the year 2024 has no week 60"),
        ("2023-W53", "the year 2023 has no week 53"),
        ("2024-05-03 13:30pm", "has no such hour"),
        ("300 BCE - 200", "does not say BCE or CE at its end"),
        ("2022-08-07 every 12 months x30", r'it recurs \("every 12 months x30"\)'),
        ("1066 - 10 / 1087", "is no date that can be read"),
    ],
)
def test_what_is_not_certain_is_refused_with_the_reason(when: str, reason: str) -> None:
    with pytest.raises(NoRecord, match=reason):
        read(when)


def test_a_slashed_date_without_an_order_is_refused() -> None:
    with pytest.raises(NoRecord, match="no date of the file says: say --dates dmy or --dates mdy"):
        read("03/04/2024", order="")
    assert str(read("03/04/2024", order="dmy").date) == "2024-04-03"


@pytest.mark.parametrize("when", ["2005/now", "2005 - now"])
def test_until_now_is_an_open_end(when: str) -> None:
    assert read(when) == When(parse_date("2005/.."), (f'"{when}" has an open end',), True)


def test_what_is_finer_than_a_record_is_told() -> None:
    assert read("11/11/2011 8am").notes == ('"11/11/2011 8am" has no minutes, so the record has the day alone',)
    timed = read("2022-02-22T16:27:08.369Z")
    assert (str(timed.date), len(timed.notes)) == ("2022-02-22T16:27:08Z", 1)


@pytest.mark.parametrize(
    ("when", "above", "date"),
    [
        ("2 weeks", "2023-01-01/2023-01-14", "2023-01-15/2023-01-28"),
        ("1 year", "2021/2023", "2024"),
        ("1 month", "2023-01", "2023-02"),
        ("10 years 6 months", "2023-01", "2023-02/2033-07"),
        ("1 day", "2023-12-31", "2024-01-01"),
        ("after !x 3 days", "", "2022-12-26/2022-12-28"),
        ("!x 1 month", "", "2022-12-26/2023-01-25"),
        ("before !x 1 month", "", "2022-11-25/2022-12-24"),
        ("by !x 1 day", "", "2022-12-24"),
        ("2 hours", "2024-05-03T23:00Z", "2024-05-03T23:00Z/2024-05-04T01:00Z"),
        ("before 30 min", "2024-05-03T23:00", "2024-05-03T22:30/2024-05-03T23:00"),
        ("2023-01-01 - 2 weeks", "", "2023-01-01/2023-01-14"),
        ("2018/3 years", "", "2018/2020"),
    ],
)
def test_a_time_right_beside_another_is_reckoned(when: str, above: str, date: str) -> None:
    found = read(when, above, x="2022-12-25")
    assert str(found.date) == date
    assert "reckoned" in found.notes[0]


def test_what_it_is_reckoned_from_is_told() -> None:
    assert read("1 year", "2023").notes == ('"1 year" is reckoned from 2023, the date of the entry above',)


@pytest.mark.parametrize(
    ("when", "above", "reason"),
    [
        ("1 year", "", "hangs on the entry above, which has no date"),
        ("after !y 1 day", "2024", 'no entry above has the id "y"'),
        ("after !z 1 day", "2024", "hangs on the entry !z, which has no date"),
        ("1 week - 3 days", "2024-05-03", "not certain to the day"),
        ("after !x.start 3 days", "", "not certain to the day"),
        ("after !x", "", "not certain to the day"),
        ("6 months", "2018", "would be a date more precise than 2018"),
        ("2018/6 months", "", "would be a date more precise than 2018"),
        ("3 days", "2018-05", "would be a date more precise than 2018-05"),
        ("2 hours", "2018-05-03", "would be a date more precise than 2018-05-03"),
        ("5 week days", "2018-05-03", "counts working days"),
        ("10 secs", "2018-05-03T10:00", "counts seconds"),
        ("2 days", "2018-05-03T10:00", "from a clock time is not certain"),
        ("1 month", "2023-01-30", "not every month has that day"),
        ("1 year", "2023~", "is not certain"),
        ("1 year", "202X", "is no day, month or year"),
        ("1 year", "2023/..", "is not certain"),
        ("1 day", "[2024-01-29..2024-02-04]", "is not certain"),
        ("0 days", "2024-05-03", "is no time that lasts"),
        ("9999999 years", "2024", "is too long"),
    ],
)
def test_a_time_that_is_not_certain_is_not_reckoned(when: str, above: str, reason: str) -> None:
    with pytest.raises(NoRecord, match=reason):
        read(when, above, x="2022-12-25", z="")


@pytest.mark.parametrize(
    ("zone", "offset"), [("", ""), ("5", "+05:00"), ("-3", "-03:00"), ("+0530", "+05:30"), ("UTC", "Z")]
)
def test_a_clock_time_has_the_offset_of_its_zone(zone: str, offset: str) -> None:
    assert offset_at("2024-07-01T10:00", zone) == offset


def test_a_zone_by_name_has_the_offset_of_the_day() -> None:
    assert offset_at("2024-07-01T10:00", "Europe/Berlin") == "+02:00"
    assert offset_at("2024-01-01T10:00", "America/New_York") == "-05:00"
    with pytest.raises(NoRecord, match="twice or never on that day in Europe/Berlin"):
        offset_at("2024-10-27T02:30", "Europe/Berlin")
    with pytest.raises(NoRecord, match='its time zone "Mars" is not known'):
        offset_at("2024-10-27T02:30", "Mars")
    assert [is_zone_name(name) for name in ("Asia/Almaty", "+5", "../x", "Mars")] == [True, False, False, False]

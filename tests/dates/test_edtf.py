"""One EDTF date: first and last day, precision, doubt."""

import pytest

from chrono.dates.days import Day
from chrono.dates.edtf import SECONDS_A_DAY, Precision, parse_part
from chrono.dates.parsing import parse_date
from chrono.errors import InvalidDate


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1985-04-12", "1985-04-12", "1985-04-12", Precision.DAY),
        ("1985-04", "1985-04-01", "1985-04-30", Precision.MONTH),
        ("1985", "1985-01-01", "1985-12-31", Precision.YEAR),
        ("0000", "0000-01-01", "0000-12-31", Precision.YEAR),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", Precision.DAY),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2023-02", "2023-02-01", "2023-02-28", Precision.MONTH),
        ("2001-21", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("2001-22", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("2001-23", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("2001-24", "2001-12-01", "2002-02-28", Precision.SEASON),
        ("2001-25", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("2001-26", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("2001-27", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("2001-28", "2001-12-01", "2002-02-28", Precision.SEASON),
        ("2001-29", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("2001-30", "2001-12-01", "2002-02-28", Precision.SEASON),
        ("2001-31", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("2001-32", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("2024-33", "2024-01-01", "2024-03-31", Precision.QUARTER),
        ("2001-34", "2001-04-01", "2001-06-30", Precision.QUARTER),
        ("2001-35", "2001-07-01", "2001-09-30", Precision.QUARTER),
        ("2001-36", "2001-10-01", "2001-12-31", Precision.QUARTER),
        ("2001-37", "2001-01-01", "2001-04-30", Precision.THIRD),
        ("2001-38", "2001-05-01", "2001-08-31", Precision.THIRD),
        ("2001-39", "2001-09-01", "2001-12-31", Precision.THIRD),
        ("2001-40", "2001-01-01", "2001-06-30", Precision.HALF),
        ("2001-41", "2001-07-01", "2001-12-31", Precision.HALF),
        ("201X-21", "2010-03-01", "2019-05-31", Precision.DECADE),
        ("201X", "2010-01-01", "2019-12-31", Precision.DECADE),
        ("20XX", "2000-01-01", "2099-12-31", Precision.CENTURY),
        ("1XXX", "1000-01-01", "1999-12-31", Precision.MILLENNIUM),
        ("2004-XX", "2004-01-01", "2004-12-31", Precision.YEAR),
        ("1985-04-XX", "1985-04-01", "1985-04-30", Precision.MONTH),
        ("1985-XX-XX", "1985-01-01", "1985-12-31", Precision.YEAR),
        ("156X-12-25", "1560-12-25", "1569-12-25", Precision.DECADE),
        ("15XX-12-25", "1500-12-25", "1599-12-25", Precision.CENTURY),
        ("1560-XX-25", "1560-01-25", "1560-12-25", Precision.YEAR),
        ("-004X", "-0049-01-01", "-0040-12-31", Precision.DECADE),
        ("1XXX-02-29", "1004-02-29", "1996-02-29", Precision.MILLENNIUM),
        ("2023-0X-31", "2023-01-31", "2023-08-31", Precision.YEAR),
        ("Y170000002", "Y170000002-01-01", "Y170000002-12-31", Precision.YEAR),
        ("Y-170000002", "Y-170000002-01-01", "Y-170000002-12-31", Precision.YEAR),
        ("Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31", Precision.YEAR),
        ("1950S2", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("1950S3", "1950-01-01", "1959-12-31", Precision.DECADE),
        ("Y171010000S3", "Y171000000-01-01", "Y171999999-12-31", Precision.UNKNOWN),
    ],
)
def test_part_has_its_extent_when_valid(text: str, earliest: str, latest: str, precision: Precision) -> None:
    part = parse_part(text)
    assert (str(part.earliest), str(part.latest), part.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1984", False, False),
        ("1984?", False, True),
        ("2004-06~", True, False),
        ("2004-06-11%", True, True),
        ("2004-06~-11", True, False),
        ("2004?-06-11", False, True),
        ("?2004-06-~11", True, True),
        ("2004-%06-11", True, True),
        ("2004-06-~11", True, False),
    ],
)
def test_part_has_its_doubt_when_qualified(text: str, approximate: bool, uncertain: bool) -> None:
    part = parse_part(text)
    assert (part.approximate, part.uncertain) == (approximate, uncertain)


def test_qualifier_leaves_the_extent_when_it_stands_inside() -> None:
    assert parse_part("2004-06~-11").earliest == Day(2004, 6, 11)


def test_shape_drops_the_qualifiers_when_there_are_any() -> None:
    assert parse_part("?2004-06-~11").shape == "2004-06-11"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-13", 5, 7),
        ("2024-00", 5, 7),
        ("2024-02-31", 8, 10),
        ("2023-02-29", 8, 10),
        ("2024-13-01", 5, 7),
        ("-0043-13-01", 6, 8),
        ("-0043-02-30", 9, 11),
        ("2024-03-00", 8, 10),
        ("-0000", 0, 5),
        ("-0000-01-01", 0, 5),
        ("2024-03-28T25:00", 11, 16),
        ("2024-03-28T12:60", 11, 16),
        ("2024-03-28T12:00+15:00", 16, 22),
        ("2024-03-28T12:00-00:00", 16, 22),
    ],
)
def test_error_points_at_the_wrong_characters_when_out_of_range(text: str, start: int, end: int) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_part(text)
    assert (caught.value.start, caught.value.end) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2024-",
        "2024-3",
        "24",
        "20240328",
        "2024-3-8",
        "2024-03-28 ",
        "2024-03-28\n",
        "2024-42",
        "2024-20",
        "2024-22-01",
        "Y2024",
        "Y1E99",
        "1950S5",
        "1950S0",
        "2024-XX-32",
        "2024-02-3X",
        "2024-03-28T",
        "２０２４",
        "2024-03-28~T12:00",
        "2024-03T12:00",
        "2024-03-XXT12:00",
        "Y170000002-03",
        "+2024",
        "2024-03-28T24:01",
        "2024-2X",
    ],
)
def test_part_is_refused_when_not_edtf(text: str) -> None:
    with pytest.raises(InvalidDate):
        parse_part(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-13", 'month 13 in "2024-13" is out of range 01-12'),
        ("2024-02-31", 'day 31 in "2024-02-31" is out of range 01-29 of that month'),
        ("2023-02-29", 'day 29 in "2023-02-29" is out of range 01-28 of that month'),
        ("-0000", "there is no year -0000; year 0 is written 0000"),
        ("soon", '"soon" is not an EDTF date'),
        ("2024-03-28T12:00-00:00", "there is no offset -00:00 from UTC"),
        ("2024-03-28T12:00+14:01", "there is no offset +14:01 from UTC"),
        ("2024-03-28T12:00-12:01", "there is no offset -12:01 from UTC"),
        ("2024-03-28T12:00+05:60", "there is no offset +05:60 from UTC"),
        ("2024-03-28T24:00:01", "there is no clock time 24:00:01"),
        ("2024-03-28T23:60", "there is no clock time 23:60"),
        ("2024-03-28T23:59:60", "there is no clock time 23:59:60"),
        ("2024-03-2~8T12:00", '"2024-03-2~8T12:00" is not an EDTF date'),
        ("2024-2X-03T12:00", "a clock time needs a whole day before it"),
    ],
)
def test_error_says_why_when_refused(text: str, message: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_part(text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00", 0),
        ("1970-01-01T05:00:00+05:00", 0),
        ("1970-01-01T05:00:00+05", 0),
        ("1970-01-01T05:30:00+05:30", 0),
        ("1970-01-01T14:00:00+14:00", 0),
        ("1969-12-31T12:00:00-12:00", 0),
        ("1969-12-31T19:00:00-05:00", 0),
        ("1970-01-01T12:30:15Z", 45_015),
        ("1969-12-31T24:00:00Z", 0),
    ],
)
def test_moment_is_counted_in_utc_when_it_has_a_zone(text: str, utc: int) -> None:
    assert parse_part(text).first_second - 719_163 * SECONDS_A_DAY == utc


def test_moment_lasts_a_minute_when_without_seconds() -> None:
    part = parse_part("2024-03-28T15:00+05:00")
    assert part.last_second - part.first_second == 59


def test_moment_lasts_a_second_when_with_seconds() -> None:
    part = parse_part("2024-03-28T15:00:07Z")
    assert part.last_second == part.first_second


def test_moment_keeps_its_local_day_when_utc_has_another() -> None:
    assert parse_part("2024-03-28T01:00+05:00").earliest == Day(2024, 3, 28)


def test_day_lasts_all_its_seconds_when_whole() -> None:
    part = parse_part("2024-03-28")
    assert part.last_second - part.first_second == SECONDS_A_DAY - 1


def test_precisions_are_in_order_the_finest_first() -> None:
    assert [one.name for one in sorted(Precision)] == (
        "MOMENT DAY MONTH SEASON QUARTER THIRD HALF YEAR DECADE CENTURY MILLENNIUM UNKNOWN".split()
    )


def test_error_points_at_the_whole_date_when_a_clock_time_has_no_day() -> None:
    with pytest.raises(InvalidDate, match="a clock time needs a whole day before it") as error:
        parse_part("2024-1X-12T10:00")
    assert (error.value.start, error.value.end) == (0, 16)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("1950S4", "1950-01-01", "1950-12-31"),
        ("-1950S2", "-1999-01-01", "-1900-12-31"),
        ("Y171010000S3", "Y171000000-01-01", "Y171999999-12-31"),
        ("2024-XX-31", "2024-01-31", "2024-12-31"),
        ("2024-1X-31", "2024-10-31", "2024-12-31"),
        ("156X-12-25", "1560-12-25", "1569-12-25"),
        ("0000", "0000-01-01", "0000-12-31"),
    ],
)
def test_what_is_not_known_of_a_date_is_bounded_by_what_is(text: str, first: str, last: str) -> None:
    date = parse_date(text)
    assert (str(date.earliest), str(date.latest)) == (first, last)


@pytest.mark.parametrize(
    ("text", "message", "start", "end"),
    [
        ("Y1234567890123456", "years beyond ±10^15 are not supported", 0, 17),
        ("Y12345678901234567", "years beyond ±10^15 are not supported", 0, 18),
        ("Y1E100", "years beyond ±10^15 are not supported", 0, 6),
        ("1950S5", '"1950S5" claims more significant digits than the year has, or none', 0, 6),
        ("1950S0", '"1950S0" claims more significant digits than the year has, or none', 0, 6),
        ("1950S2-05", "a year written with Y or S stands alone, without month or day", 0, 9),
        ("1X50S2", "a year has either X or S, not both", 0, 6),
        ("2024-21-0X", '"2024-21-0X" gives a season (21) and a day', 5, 10),
        ("2024-05-XXT10:00", "a clock time needs a whole day before it", 0, 16),
        ("2024-05-03~T10:30", "a date with a clock time carries no qualifier", 0, 17),
        ("2024-05-03T10:30+5", '"+5" is not an offset from UTC (Z, +05 or +05:00)', 16, 18),
        ("2024-05-03T25:00Z", "there is no clock time 25:00", 11, 16),
        ("2024-05-03T24:01Z", "there is no clock time 24:01", 11, 16),
        ("2024-02-3X", 'no day fits "2024-02-3X"', 0, 10),
        ("2023-02-29", 'day 29 in "2023-02-29" is out of range 01-28 of that month', 8, 10),
        ("2024-13", 'month 13 in "2024-13" is out of range 01-12', 5, 7),
        ("2024-05-03T10:60Z", "there is no clock time 10:60", 11, 16),
        ("2024-05-03T10:30:60Z", "there is no clock time 10:30:60", 11, 19),
        ("2024-05-03T10:30-00:00", "there is no offset -00:00 from UTC", 16, 22),
        ("2024-05-03T10:30+14:01", "there is no offset +14:01 from UTC", 16, 22),
        ("2024-05-03T10:30-12:01", "there is no offset -12:01 from UTC", 16, 22),
        ("2024-05-03T10:30+05:60", "there is no offset +05:60 from UTC", 16, 22),
    ],
)
def test_what_is_wrong_with_a_date_is_told_with_its_place(text: str, message: str, start: int, end: int) -> None:
    with pytest.raises(InvalidDate) as wrong:
        parse_date(text)
    assert (str(wrong.value), wrong.value.start, wrong.value.end) == (message, start, end)


@pytest.mark.parametrize("text", ["2024-05-03T10:30+14:00", "2024-05-03T10:30-12:00", "2024-05-03T10:30+00:00"])
def test_offsets_in_use_are_read(text: str) -> None:
    assert str(parse_date(text)) == text

"""The dates in the cells of a table."""

import pytest

from chrono.errors import NoRecord
from chrono.tables.cell_dates import DayOrder, is_date, order_of, part_left_out, to_edtf

UNKNOWN = DayOrder("", "nothing says")


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("2024-03-28", "2024-03-28"),
        ("2024-3-28", "2024-03-28"),
        ("28 March 2024", "2024-03-28"),
        ("Thursday, 28 March 2024", "2024-03-28"),
        ("March 2024", "2024-03"),
        ("3/2024", "2024-03"),
        ("28.03.2024", "2024-03-28"),
        ("13/04/2024", "2024-04-13"),
        ("04/13/2024", "2024-04-13"),
        ("03/03/2024", "2024-03-03"),
        ("2024-03-00", "2024-03"),
        ("2024-00-00", "2024"),
        ("??/08/1999", "1999-08"),
        ("08/??/1999", "1999-08"),
        ("??/??/1999", "1999"),
        ("c. 1850", "1850~"),
        ("circa 1822-1824", "1822~/1824~"),
        ("12th or 13th century", "[11XX,12XX]"),
        ("1st century BC", "[-0099..0000]"),
        ("31 v. Chr.", "-0030"),
        ("1 v. Chr.", "0000"),
        ("44 г. до н.э.", "-0043"),
        ("before 530", "[..0529-12-31]"),
        ("c. 476", "0476~"),
        ("not later than 1822", "[..1822-12-31]"),
        ("no earlier than May 1822", "[1822-05-01..]"),
        ("не позднее 1822 г.", "[..1822-12-31]"),
        ("frühestens 1822", "[1822-01-01..]"),
        ("about March 1850", "1850-03~"),
        ("before 2024-05-01", "[..2024-04-30]"),
        ("<= 2024-05-01", "[..2024-05-01]"),
        ("after May 2024", "[2024-06-01..]"),
        (">=2024-05", "[2024-05-01..]"),
        ("1850s", "185X"),
        ("28–30 March 2024", "2024-03-28/2024-03-30"),
        ("2024-03-28 14:00", "2024-03-28T14:00"),
        ("2024-03-28 00:00:00", "2024-03-28"),
        ("28 марта 2024", "2024-03-28"),
        ("2024年3月28日", "2024-03-28"),
        ("28. März 2024", "2024-03-28"),
        ("ca. März 1850", "1850-03~"),
        ("vor 28. März 2024", "[..2024-03-27]"),
        ("12.03.2024 г.", "2024-03-12"),
        ("between 1751 and 1755", "[1751..1755]"),
        ("между 1846 и 1849", "[1846..1849]"),
        ("2024-W12", "[2024-03-18..2024-03-24]"),
        ("W12 2024", "[2024-03-18..2024-03-24]"),
        ("CW12/2024", "[2024-03-18..2024-03-24]"),
        ("2024 KW 12", "[2024-03-18..2024-03-24]"),
        ("Week 12, 2024", "[2024-03-18..2024-03-24]"),
        ("Q1 2024", "2024-33"),
        ("week of March 4, 2024", "[2024-03-04..2024-03-10]"),
        ("on or about 28/3/2024", "2024-03-28~"),
        ("150–200 CE", "0150/0200"),
        ("between 476 and 480", "[0476..0480]"),
        ("between 150 and 100 BC", "[-0149..-0099]"),
        ("между 476 и 480", "[0476..0480]"),
        ("1200×1250", "[1200..1250]"),
        ("winter 406/407", "0406-24"),
        ("winter 1941/42", "1941-24"),
        ("winter 1200–1201", "1200-24"),
        ("3 Jan 2020 14:30", "2020-01-03T14:30"),
        ("January 3, 2020 2:30 p.m.", "2020-01-03T14:30"),
        ("2000.0", "2000"),
    ],
)
def test_a_cell_says_no_more_than_it_does(cell: str, date: str) -> None:
    assert to_edtf(cell, UNKNOWN) == date


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "it has no date"),
        ("spring 1941/42", "no date that can be read"),
        ("03/04/2024", "may begin with the day or the month, and nothing says: say --dates dmy"),
        ("3/4/24", "does not say the century"),
        ("03.04.24", "does not say the century"),
        ("1723/24", "may be two years, or one that begins in another month"),
        ("FY2024", "may be two years, or one that begins in another month"),
        ("between May and June", "write it as EDTF"),
        ("2023-W53", "the year 2023 has no week 53"),
        ("12 May 1798 (O.S.)", "is of another calendar"),
        ("Mar-24", "may be a day of the month or a year"),
        ("24-Mar", "may be a day of the month or a year"),
        ("45379", "is a count of days"),
        ("Friday, 28 March 2024", "is no date that can be read"),
        ("early or mid 2024", "is no date that can be read"),
        ("28 March", "is no date that can be read without a year"),
        ("yesterday", "is no date that can be read"),
        ("TBD", "tells no date"),
        ("31/02/2024", "is no date: day 31"),
        ("2024-02-30 10:00", "is no date: day 30"),
        ("2024-13-00", "is no date: month 13"),
        ("32 March 2024", "is no date that can be read"),
        ("0000011", "is no date: a year has four digits"),
    ],
)
def test_what_has_no_one_reading_is_refused_with_what_to_do(cell: str, reason: str) -> None:
    with pytest.raises(NoRecord, match=reason):
        to_edtf(cell, UNKNOWN)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2024", "28/03/2024"], "dmy"),
        (["03/04/2024", "3/28/2024"], "mdy"),
        (["03/04/2024"], ""),
        (["28/03/2024", "3/28/2024"], ""),
        (["??/28/2024"], ""),
    ],
)
def test_the_whole_column_decides_which_comes_first(cells: list[str], order: str) -> None:
    assert order_of(cells).order == order


def test_the_order_is_that_of_the_column() -> None:
    assert to_edtf("03/04/2024", DayOrder("dmy", "")) == "2024-04-03"
    assert to_edtf("03/04/2024", DayOrder("mdy", "")) == "2024-03-04"
    with pytest.raises(NoRecord, match="is no date"):
        to_edtf("28/03/2024", DayOrder("mdy", ""))


def test_words_are_no_dates() -> None:
    assert [is_date(cell) for cell in ("03/04/2024", "May 2024", "A visit", "3/4/24")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("1 Muharram 1445", "is of another calendar"),
        ("25 Oct 1917 O.S.", "is of another calendar"),
        ("2024-03-28 2pm", "an hour without minutes"),
        ("28 March 2024 9am", "an hour without minutes"),
    ],
)
def test_what_is_no_day_of_this_calendar_or_no_minute_is_refused(cell: str, why: str) -> None:
    with pytest.raises(NoRecord, match=why):
        to_edtf(cell, DayOrder("dmy", ""))


def test_a_clock_time_with_minutes_is_read() -> None:
    assert to_edtf("28 March 2024 9:30 am", DayOrder("dmy", "")) == "2024-03-28T09:30"


def test_day_that_a_month_with_a_name_has_not_is_refused() -> None:
    with pytest.raises(NoRecord, match=r'"31\. Februar 2024" is no date that can be read: write it as EDTF'):
        to_edtf("31. Februar 2024", UNKNOWN)


@pytest.mark.parametrize(
    ("cell", "date", "part"),
    [
        ("early Jan 2020", "2020-01", "early"),
        ("late 1914", "1914", "late"),
        ("Jan 2020 (early)", "2020-01", "early"),
        ("mid-14th century", "13XX", "mid"),
        ("first half of the 14th century", "13XX", "first half of the"),
        ("середина XIV в.", "13XX", "середина"),
        ("1914年底", "1914", "底"),
        ("Ende 1914", "1914", "Ende"),
        ("first half of May 2020", "2020-05-01/2020-05-15", ""),
        ("second quarter of 2024", "2024-34", ""),
        ("by the end of 2019", "[..2019-12-31]", ""),
    ],
)
def test_a_part_that_no_record_holds_gives_the_whole_and_is_told(cell: str, date: str, part: str) -> None:
    assert to_edtf(cell, UNKNOWN) == date
    assert part_left_out(cell, date, UNKNOWN) == part


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("before late 1914", "[..1914-12-31]"),
        ("before mid-14th century", "[..1399-12-31]"),
        ("after early 1914", "[1914-01-01..]"),
    ],
)
def test_before_a_part_of_a_year_may_be_in_that_year(cell: str, date: str) -> None:
    assert to_edtf(cell, UNKNOWN) == date


def test_an_order_said_goes_for_the_whole_of_a_part() -> None:
    assert part_left_out("early 1900s", "190X", UNKNOWN) == ""


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("n.d.", '"n.d." tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out'),
        ("(unknown)", '"(unknown)" tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out'),
        ("б.д.", '"б.д." tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out'),
        ("不详", '"不详" tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out'),
        ("?", '"?" tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out'),
        ("1894/5", '"1894/5" may be two years, or a month of one: write 1894/1895, or 1894-05'),
        ("4 March 2019; 6 March 2019", '"4 March 2019; 6 March 2019" is several dates: make a row of each'),
    ],
)
def test_a_cell_without_one_date_is_refused_with_what_to_do(cell: str, why: str) -> None:
    with pytest.raises(NoRecord) as error:
        to_edtf(cell, UNKNOWN)
    assert str(error.value) == why


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("from 2017 to 2019", "2017/2019"),
        ("с 3 по 9 марта 2019 года", "2019-03-03/2019-03-09"),
        ("vom 3. bis 9. März 2019", None),
    ],
)
def test_a_time_with_a_word_before_its_first_date_is_read(cell: str, date: str | None) -> None:
    if date:
        assert to_edtf(cell, UNKNOWN) == date
    else:
        with pytest.raises(NoRecord):
            to_edtf(cell, UNKNOWN)


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("spring 2025?", "2025-21?"),
        ("20 May 2024 (?)", "2024-05-20?"),
        ("28/03/2024?", "2024-03-28?"),
        ("1740?", "1740?"),
    ],
)
def test_a_question_mark_leaves_a_date_in_doubt(cell: str, date: str) -> None:
    assert to_edtf(cell, UNKNOWN) == date


@pytest.mark.parametrize("cell", ["?", "??", "soon?"])
def test_a_question_mark_alone_is_no_date(cell: str) -> None:
    with pytest.raises(NoRecord):
        to_edtf(cell, UNKNOWN)

"""The heads of a table to what its columns mean."""

import pytest

from chrono.errors import CannotRead, UnknownName
from chrono.tables.columns import Looks, field_of, guess_columns


def columns(
    *heads: str,
    given: dict[str, str] | None = None,
    dated: int | tuple[int, ...] = -1,
    status: int = -1,
    sparse: int = -1,
    days: int = -1,
) -> dict[str, int]:
    looks = Looks(
        lambda number: number in (dated if isinstance(dated, tuple) else (dated,)),
        lambda number: number == status,
        lambda number: number == days,
        lambda number: number != sparse,
        [f'"{head}"' for head in heads],
    )
    return guess_columns(heads, given or {}, "a.csv", looks)


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (("Start Date", "End Date", "Headline"), {"date": 0, "end": 1, "title": 2}),
        (("Event", "WHEN", "Where:"), {"title": 0, "date": 1, "location": 2}),
        (("Year", "Month", "Day", "Headline", "Text"), {"year": 0, "month": 1, "day": 2, "title": 3, "summary": 4}),
        (("Дата", "Событие", "Место"), {"date": 0, "title": 1, "location": 2}),
        (("date", "description"), {"date": 0, "title": 1}),
        (("title", "date", "date"), {"title": 0, "date": 1}),
        (("Country", "Event", "Date"), {"title": 1, "date": 2, "location": 0}),
        (("Country", "City", "Event", "Date"), {"title": 2, "date": 3, "location": 1}),
        (("Event", "Date", "Cost"), {"title": 0, "date": 1}),
    ],
)
def test_heads_are_known_by_their_names(heads: tuple[str, ...], found: dict[str, int]) -> None:
    assert columns(*heads) == found


def test_a_column_of_dates_is_known_by_what_it_holds() -> None:
    assert columns("X", "Title", "Y", dated=2) == {"title": 1, "date": 2}
    assert columns("Day", "Title", dated=0) == {"title": 1, "date": 0}


def test_what_is_given_comes_before_what_is_guessed() -> None:
    assert columns("Title", "Name", "Date", given={"title": "Name"}) == {"title": 1, "date": 2}


def test_what_is_missing_is_asked_for() -> None:
    with pytest.raises(CannotRead, match=r'no column is the date: name it with --map date=COLUMN \(columns: "Title"'):
        columns("Title", "Other")
    with pytest.raises(UnknownName, match='no field is called "foo"'):
        columns("Title", given={"foo": "Title"})
    with pytest.raises(UnknownName, match='no column is called "Nope"'):
        columns("Title", given={"title": "Nope"})


def test_a_column_of_statuses_is_known_by_what_it_holds() -> None:
    assert columns("Date", "Title", "State", status=2) == {"date": 0, "title": 1, "status": 2}
    assert columns("Date", "Title", "State") == {"date": 0, "title": 1}


def test_remarks_in_few_rows_are_no_titles() -> None:
    assert columns("Date", "Notes") == {"date": 0, "title": 1}
    with pytest.raises(CannotRead, match="no column is the title"):
        columns("Date", "Notes", sparse=1)


@pytest.mark.parametrize(
    ("head", "field"),
    [("Date (UTC)", "date"), ("Дата / Date", "date"), ("No.", "id"), ("Date/Title", ""), ("State", "")],
)
def test_a_head_is_known_with_what_is_added_to_it(head: str, field: str) -> None:
    assert field_of(head) == field


def test_of_several_columns_of_dates_one_is_asked_for() -> None:
    message = r'a\.csv: several columns hold dates: name one with --map date=COLUMN \(columns: "Filed", "Decided"\)'
    with pytest.raises(CannotRead, match=message):
        columns("Filed", "Decided", "Title", dated=(0, 1))
    assert columns("Filed", "Decided", "Title", dated=(0, 1), given={"date": "Decided"})["date"] == 1


def test_a_german_day_is_one_where_its_cells_are_days_and_a_tag_else() -> None:
    heads = ("Jahr", "Monat", "Tag", "Ereignis")
    assert columns(*heads, days=2) == {"year": 0, "month": 1, "day": 2, "title": 3}
    assert columns(*heads) == {"year": 0, "month": 1, "category": 2, "title": 3}


@pytest.mark.parametrize(("head", "field"), [("投资额（亿元）", "figures"), ("DESCRIPTION OF EVENT", "summary")])
def test_heads_of_offices_are_known(head: str, field: str) -> None:
    assert field_of(head) == field


def test_a_type_is_a_category_but_in_the_sheets_of_timelinejs() -> None:
    assert columns("Date", "Title", "Type") == {"date": 0, "title": 1, "category": 2}
    assert columns("Date", "Title", "Type", "Category") == {"date": 0, "title": 1, "type": 2, "category": 3}
    assert columns("Year", "Headline", "Type") == {"year": 0, "title": 1, "type": 2}
    assert field_of("Source file") == "source"

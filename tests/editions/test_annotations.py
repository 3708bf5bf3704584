"""What is asked to be said at a date or an event."""

import pytest

from chrono.editions.annotations import asked_annotations
from chrono.editions.selection import Selection
from chrono.errors import CannotDraw, InvalidDate
from chrono.records.loader import load_text

CHRONOLOGY = load_text("title: x\nevents: [{id: '2023', title: A visit, date: 2024}]\n", {}).chronology


def test_an_id_goes_before_a_date_and_both_are_context() -> None:
    beside, dated = asked_annotations(("2023=The first", "2023-05 = a = b"), CHRONOLOGY)
    assert (beside.event, beside.date, beside.text, beside.context) == ("2023", None, "The first", True)
    assert (dated.event, str(dated.date), dated.text, dated.context) == (None, "2023-05", "a = b", True)


@pytest.mark.parametrize("asked", ["2023-05", "=The first", "2023-05=", ""])
def test_a_part_that_is_missing_is_told(asked: str) -> None:
    with pytest.raises(CannotDraw, match='is no annotation; write a date or the id of an event, "=", and the text'):
        asked_annotations((asked,), CHRONOLOGY)


def test_what_is_neither_id_nor_date_is_told() -> None:
    with pytest.raises(InvalidDate):
        asked_annotations(("someday=The first",), CHRONOLOGY)


def test_an_open_end_is_told() -> None:
    with pytest.raises(CannotDraw, match=r'"2023-05/\.\." has an open end; an annotation stands at one date'):
        asked_annotations(("2023-05/..=The first",), CHRONOLOGY)


def test_a_selection_adds_them_to_those_of_the_file() -> None:
    text = "title: x\nevents: [{id: a, title: A, date: 2024}]\nannotations: [{text: Own, date: 2024, context: true}]\n"
    chosen = Selection(annotations=("2024=Asked",)).of(load_text(text, {}).chronology)
    assert [one.text for one in chosen.annotations] == ["Own", "Asked"]

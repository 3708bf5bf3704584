"""What was typed, and where the rest of the text went."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.editor.changes import TextChange

law = settings(max_examples=300)
TEXTS = st.text(st.sampled_from("ab\n中"), max_size=12)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("abc", "abc", (3, 3, 3)),
        ("abc", "abXc", (2, 2, 3)),
        ("abXc", "abc", (2, 3, 2)),
        ("abc", "aXYc", (1, 2, 3)),
        ("", "abc", (0, 0, 3)),
        ("abc", "", (0, 3, 0)),
        ("aaa", "aaaa", (3, 3, 4)),
        ("title: 中国\n", "title: 中 国\n", (8, 8, 9)),
    ],
)
def test_change_is_the_one_stretch_that_differs(before: str, after: str, change: tuple[int, int, int]) -> None:
    assert TextChange.between(before, after) == change


@given(before=TEXTS, after=TEXTS)
@law
def test_change_makes_the_later_text_of_the_earlier(before: str, after: str) -> None:
    start, end, other_end = TextChange.between(before, after)
    assert before[:start] + after[start:other_end] + before[end:] == after


@given(before=TEXTS, after=TEXTS, data=st.data())
@law
def test_what_did_not_change_is_where_it_went(before: str, after: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(before)))
    change = TextChange.between(before, after)
    moved = change.to_after(offset)
    if moved is not None and offset > change.start:
        assert after[moved:] == before[offset:]
    elif moved is not None:
        assert after[:moved] == before[:offset]


@given(before=TEXTS, after=TEXTS, data=st.data())
@law
def test_there_and_back_is_where_it_was(before: str, after: str, data: st.DataObject) -> None:
    change = TextChange.between(before, after)
    offset = data.draw(st.integers(0, len(after)))
    back = change.to_before(offset)
    if back is not None and change.start not in (offset, back):
        assert change.to_after(back) == offset


def test_what_lies_in_the_change_went_nowhere() -> None:
    change = TextChange.between("title: old\n", "title: new\n")
    assert change.to_after(8) is None
    assert change.to_before(9) is None
    assert change.to_after(10) == 10


def test_long_texts_take_no_time_by_the_letter() -> None:
    text = "x" * 1_000_000
    assert TextChange.between(text, text[:500_000] + "y" + text[500_000:]) == (500_000, 500_000, 500_001)


@pytest.mark.parametrize(
    ("start", "end", "moved"),
    [(0, 5, (0, 5)), (7, 10, None), (0, 7, (0, 7)), (6, 8, None), (10, 11, (12, 13)), (0, 11, None), (8, 8, None)],
)
def test_stretch_that_changed_in_part_is_nowhere(start: int, end: int, moved: tuple[int, int] | None) -> None:
    assert TextChange.between("title: old\n", "title: newer\n").moved(start, end) == moved


def test_stretch_is_not_changed_by_what_is_typed_beside_it() -> None:
    assert TextChange.between("ab cd", "ab X cd").moved(0, 2) == (0, 2)
    assert TextChange.between("ab cd", "ab cXd").moved(3, 5) is None

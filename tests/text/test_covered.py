"""Stretches of a text and the places in them."""

from hypothesis import given
from hypothesis import strategies as st

from chrono.text import Covered

_PLACES = st.integers(0, 12)


def test_an_end_is_no_place_of_its_stretch() -> None:
    spans = Covered([(2, 4), (6, 7)])
    assert [place for place in range(9) if spans.have(place)] == [2, 3, 6]


@given(st.lists(st.tuples(_PLACES, _PLACES)), _PLACES)
def test_a_place_is_had_where_any_stretch_has_it(spans: list[tuple[int, int]], place: int) -> None:
    assert Covered(spans).have(place) == any(start <= place < end for start, end in spans)

"""Labels moved apart."""

from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.axes.displacement import displace

HEIGHTS = st.lists(st.floats(5, 40), min_size=1, max_size=30)


def test_labels_that_have_room_stay_where_they_are_wanted() -> None:
    assert displace([50, 100, 150], [10, 10, 10], 0, 200) == [45, 95, 145]


def test_labels_of_one_day_share_the_displacement() -> None:
    assert displace([100, 100], [10, 10], 0, 200) == [90, 100]


def test_labels_at_the_edge_are_kept_inside() -> None:
    assert displace([0, 0, 0], [10, 10, 10], 0, 200) == [0, 10, 20]
    assert displace([200, 200], [10, 10], 0, 200) == [180, 190]


@settings(max_examples=200)
@given(HEIGHTS, st.data())
def test_labels_never_overlap_and_never_leave_the_axis(heights: list[float], data: st.DataObject) -> None:
    bottom = sum(heights) * 1.2
    wanted = sorted(data.draw(st.lists(st.floats(0, bottom), min_size=len(heights), max_size=len(heights))))
    places = displace(wanted, heights, 0, bottom)
    ends = [place + height for place, height in zip(places, heights, strict=True)]
    assert all(end <= after + 0.02 for end, after in zip(ends, places[1:], strict=False))
    assert places[0] >= 0
    assert ends[-1] <= bottom + 0.02

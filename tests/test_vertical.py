"""Time from top to bottom."""

from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.layout import lay_out
from chrono.vertical import displace
from chrono.view import View
from tests.test_layout import chronology, measure

HEIGHTS = st.lists(st.floats(5, 40), min_size=1, max_size=30)


def test_labels_that_have_room_stay_where_they_are_wanted() -> None:
    assert displace([50, 100, 150], [10, 10, 10], 0, 200) == [45, 95, 145]


def test_labels_of_one_day_share_the_displacement() -> None:
    assert displace([100, 100], [10, 10], 0, 200) == [90, 100]


def test_labels_at_the_edge_are_kept_inside() -> None:
    assert displace([0, 0, 0], [10, 10, 10], 0, 200) == [0, 10, 20]
    assert displace([200, 200], [10, 10], 0, 200) == [180, 190]


@settings(derandomize=True, deadline=None, max_examples=200)
@given(HEIGHTS, st.data())
def test_labels_never_overlap_and_never_leave_the_axis(heights: list[float], data: st.DataObject) -> None:
    bottom = sum(heights) * 1.2
    wanted = sorted(data.draw(st.lists(st.floats(0, bottom), min_size=len(heights), max_size=len(heights))))
    places = displace(wanted, heights, 0, bottom)
    ends = [place + height for place, height in zip(places, heights, strict=True)]
    assert all(end <= after + 0.02 for end, after in zip(ends, places[1:], strict=False))
    assert places[0] >= 0
    assert ends[-1] <= bottom + 0.02


def test_leaders_of_one_picture_do_not_cross() -> None:
    (timeline,) = lay_out(chronology("burst", 40), measure, View(454, "vertical"))
    slanted = [one for one in timeline.strokes if one.role == "leader" and one.x1 != one.x2 and one.y1 != one.y2]
    ordered = sorted(slanted, key=lambda one: (one.y1, one.y2))
    assert [one.y2 for one in ordered] == sorted(one.y2 for one in ordered)


def test_marks_stand_at_their_day() -> None:
    source = chronology("uniform", 20)
    (timeline,) = lay_out(source, measure, View(454, "vertical"))
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    days = {event.id: event.date.first_second / 86_400 for event in source.events}
    first, last = min(days, key=lambda one: days[one]), max(days, key=lambda one: days[one])
    scale = (anchors[last] - anchors[first]) / (days[last] - days[first])
    for event, day in days.items():
        assert abs(anchors[first] + (day - days[first]) * scale - anchors[event]) < 0.5

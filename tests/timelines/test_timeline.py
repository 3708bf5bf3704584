"""Texts of a picture, and what belongs to an event."""

from dataclasses import replace

import pytest

from chrono.timelines.timeline import Band, Timeline, Words


@pytest.mark.parametrize(("align", "left"), [("left", 100.0), ("center", 80.0), ("right", 60.0)])
def test_box_begins_by_the_alignment_when_asked(align: str, left: float) -> None:
    assert Words("x", 100, 50, 10, "label", align, width=40).box == pytest.approx((left, 42.2, left + 40, 52.4))


def test_labels_are_the_texts_of_events_when_listed() -> None:
    title, label = Words("T", 0, 0, 12, "title"), Words("A visit", 0, 20, 10, "label", event="visit")
    picture = Timeline(100, 100, True, (title, label), (), (), (), "T", "")
    assert list(picture.labels()) == [label]


def test_a_band_ends_along_the_axis_whichever_way_that_runs() -> None:
    band = Band("War", 10, 20, 110, 220, (0, 0), False, "top", False, 0.1)
    assert band.ends == (10, 110)
    assert replace(band, down=True).ends == (20, 220)

"""How many events are near each other, above a long picture."""

import pytest

from chrono.axes.axis import Axis
from chrono.frames.density import HIGHEST, Strip, density, overview
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from tests.layout.test_layouts import chronology, measure

YEAR = Axis(738_886, 739_252, 10, 376)  # 2024, one point a day
TEXT = "title: x\nevents:\n" + "".join(
    f"  - {{id: e{at}, title: E, date: 2024-{month:02}-10}}\n" for at, month in enumerate([1] * 20 + [6] * 10)
)


def test_columns_are_as_high_as_they_have_events() -> None:
    made = load_text(TEXT, {}).chronology
    columns, most = density(frame_of(made, LayoutOptions(400), measure), made.events, YEAR, 50)
    assert most == 20
    assert [(column.y1, column.y2) for column in columns] == [(50 - HIGHEST, 50), (50 - HIGHEST / 2, 50)]
    assert [column.x1 for column in columns] == [pytest.approx(19.5, abs=6), pytest.approx(171, abs=6)]


def test_a_short_picture_has_none() -> None:
    made = load_text(TEXT, {}).chronology
    assert overview(frame_of(made, LayoutOptions(400), measure), made.events[:20], YEAR, 50) == Strip(50)


def test_bars_of_many_events_have_a_strip_and_say_what_it_is() -> None:
    (timeline,) = lay_out(chronology("uniform", 40), measure, LayoutOptions(454, "bars"))
    assert len({stroke.x1 for stroke in timeline.strokes if stroke.role == "density"}) > 10
    assert [word.text for word in timeline.words if word.role == "tick"].count("2022") == 2
    assert any("Columns at the top: how many events" in word.text for word in timeline.words)
    (short,) = lay_out(chronology("uniform", 12), measure, LayoutOptions(454, "bars"))
    assert not any(stroke.role == "density" for stroke in short.strokes)


def test_the_columns_stand_on_a_line() -> None:
    made = load_text(TEXT, {}).chronology
    *columns, ground = overview(frame_of(made, LayoutOptions(400), measure), made.events, YEAR, 50).columns
    assert (ground.role, ground.x1, ground.x2) == ("grid", 10, 376)
    assert {column.y2 for column in columns} == {ground.y1}

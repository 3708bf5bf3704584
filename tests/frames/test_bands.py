"""Eras in every layout: bands where their dates are, names where no other text is."""

import random

import pytest

from chrono.axes.axis import Axis
from chrono.axes.breaks import BrokenAxis
from chrono.dates.days import from_number
from chrono.errors import CannotDraw
from chrono.frames.bands import bands_beside, era_column, name_eras
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.eras import Era
from chrono.records.loader import load_text
from chrono.timelines.timeline import Band, Timeline, Words
from tests.layout.test_layouts import KINDS, chronology, measure

ALL = ("horizontal", "bars", "columns", "vertical", "list", "strip")
ACROSS = ("horizontal", "bars", "columns", "list", "strip")
TEXT = """\
title: A country
categories: {a: {label: Politics}, b: {label: Courts}}
events:
  - {id: e1, title: Budget passed, date: 2020-03-01, category: a}
  - {id: e2, title: Appeal rejected, date: 2021-07-12, category: b}
  - {id: e3, title: Border opened, date: 2022-05-02/2022-09-01, category: a}
  - {id: e4, title: Minister resigned, date: 2024-11-20, category: a}
eras:
"""
THREE = """\
  - {name: First term, date: 2020-04-01/2021-12-31, context: true}
  - {name: Second term, date: "2022-01-01/..", context: true}
  - {name: Plague, date: 2020-06-01/2020-08-01, evidence: [{source: a, quote: q}]}
"""


def made(eras: str = THREE) -> Chronology:
    return load_text(TEXT + eras, {}).chronology


def drawn(layout: str, eras: str = THREE, width: float = 454, **more: float) -> Timeline:
    return lay_out(made(eras), measure, LayoutOptions(width, layout, **more))[0]  # type: ignore[arg-type]


def named(timeline: Timeline) -> dict[str, Words]:
    """The first line of each era's name."""
    return {word.text: word for word in reversed(timeline.words) if word.role == "era"}


def bands(timeline: Timeline, name: str) -> list[Band]:
    return [band for band in timeline.bands if band.name == name]


@pytest.mark.parametrize("layout", ALL)
def test_every_layout_draws_every_era_with_its_name(layout: str) -> None:
    timeline = drawn(layout)
    assert set(named(timeline)) >= {"First term", "Second term", "Plague"}
    assert all(bands(timeline, name) for name in ("First term", "Second term", "Plague"))
    assert find_defects(timeline, made().events, made().eras) == []


@pytest.mark.parametrize("layout", ALL)
def test_without_eras_no_picture_changes(layout: str) -> None:
    timeline = drawn(layout, "")
    assert timeline.bands == ()
    assert not named(timeline)
    assert not [stroke for stroke in timeline.strokes if stroke.role == "era"]


@pytest.mark.parametrize("layout", ALL)
def test_context_is_dotted_and_told_in_the_key_beside_what_is_proved(layout: str) -> None:
    timeline = drawn(layout)
    assert {band.name: band.context for band in timeline.bands if band.name} == {
        "First term": True,
        "Second term": True,
        "Plague": False,
    }
    keys = [word.text for word in timeline.words if word.role == "key"]
    assert keys[-2:] == ["era (shaded)", "context, not proved"]
    assert [(any(band.fades), band.context) for band in bands(timeline, "")] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_proved_eras_alone_need_no_key() -> None:
    timeline = drawn("bars", "  - {name: Plague, date: 2020-06-01/2020-08-01}\n")
    assert bands(timeline, "") == []
    assert "context, not proved" not in [word.text for word in timeline.words]


def test_a_fade_is_explained_in_the_key() -> None:
    keys = [word.text for word in drawn("bars").words if word.role == "key"]
    assert "begin or end not known to the day" in keys
    sharp = drawn("bars", "  - {name: Plague, date: 2020-06-01/2020-08-01}\n")
    assert "begin or end not known to the day" not in [word.text for word in sharp.words if word.role == "key"]


@pytest.mark.parametrize("layout", ["horizontal", "bars", "list"])
def test_names_stand_above_the_rules_of_their_bands(layout: str) -> None:
    timeline = drawn(layout)
    highest = min(mark.cross for mark in timeline.marks if mark.event)
    for name in ("First term", "Second term", "Plague"):
        (band,) = bands(timeline, name)
        assert band.side == "top"
        assert named(timeline)[name].box[3] <= band.top < highest < band.bottom


@pytest.mark.parametrize("layout", ["columns", "strip"])
def test_below_leaders_names_stand_under_the_rules_of_their_bands(layout: str) -> None:
    timeline = drawn(layout)
    lowest = max(mark.cross for mark in timeline.marks if mark.event)
    for name in ("First term", "Second term", "Plague"):
        (band, *_) = bands(timeline, name)
        assert band.side == "bottom"
        assert lowest < band.bottom <= named(timeline)[name].box[1] + 3


@pytest.mark.parametrize("layout", ACROSS)
def test_a_name_stands_at_its_band(layout: str) -> None:
    timeline = drawn(layout)
    for name, word in named(timeline).items():
        found = bands(timeline, name)
        assert word.box[0] < max(band.right for band in found)
        assert word.box[2] > min(band.left for band in found)


@pytest.mark.parametrize("layout", ["bars", "list"])
def test_eras_that_follow_each_other_are_in_one_row_and_a_shorter_one_below(layout: str) -> None:
    names = named(drawn(layout))
    assert names["First term"].y == names["Second term"].y < names["Plague"].y


@pytest.mark.parametrize("layout", ACROSS)
def test_bands_stand_at_the_days_of_their_eras(layout: str) -> None:
    timeline = drawn(layout, "  - {name: Second, date: 2021-07-12/2022-04-30}\n")
    begin = next(mark for mark in timeline.marks if mark.event == "e2")
    found = bands(timeline, "Second")
    assert found[0].left == pytest.approx(begin.start, abs=0.6)
    assert found[-1].right < next(mark for mark in timeline.marks if mark.event == "e3").start + 0.1


def test_beside_a_vertical_axis_names_have_a_column_of_their_own() -> None:
    timeline = drawn("vertical")
    ticks = [word for word in timeline.words if word.role == "tick"]
    for word in named(timeline).values():
        assert word.box[0] >= 12
        assert word.box[2] < min(tick.box[0] for tick in ticks)
    assert all(band.down and band.side == "left" for band in timeline.bands if band.name)
    assert bands(timeline, "Plague")[0].left > bands(timeline, "First term")[0].left


def test_a_name_off_its_band_is_joined_to_it() -> None:
    many = "".join(
        f"  - {{name: Short {number}, date: 2021-03-0{number}/2021-03-0{number}, context: true}}\n"
        for number in range(1, 6)
    )
    timeline = drawn("vertical", many)
    lines = [stroke for stroke in timeline.strokes if stroke.role == "era"]
    assert len(lines) >= 4
    for line in lines:
        assert any(band.top - 0.1 <= line.y2 <= band.bottom + 0.1 for band in timeline.bands if band.name)
    assert find_defects(timeline, made(many).events, made(many).eras) == []


def test_names_that_are_higher_than_the_axis_are_refused_with_what_fits() -> None:
    many = tuple(
        Era.model_validate({"name": f"An era of several words {number}", "date": "2020", "context": True})
        for number in range(60)
    )
    frame = frame_of(Chronology(title="x", eras=many), LayoutOptions(454), measure)
    axis = BrokenAxis((Axis(737_000, 738_500, 100, 300),))
    with pytest.raises(CannotDraw, match="the names of 60 eras are higher than the axis; use the bars or the list"):
        bands_beside(frame, axis, 200)


def test_the_column_is_as_wide_as_the_names_and_no_wider_than_a_quarter() -> None:
    def column(*names: str) -> float:
        eras = tuple(Era.model_validate({"name": name, "date": "2020", "context": True}) for name in names)
        return era_column(frame_of(Chronology(title="x", eras=eras), LayoutOptions(400), measure))

    assert column() == 0
    assert column("War") == pytest.approx(measure("War", 7.5, True) + 8, abs=0.01)
    assert column("A name of a great many words that has to be wrapped") == pytest.approx(0.16 * 400 + 8)
    assert column("Donaudampfschifffahrtsgesellschaft") == pytest.approx(400 / 4 + 8)
    assert column("War", "Peace") == pytest.approx(
        measure("Peace", 7.5, True) + 8 + 3.5, abs=0.01
    )  # of one year: two rules


def test_a_long_name_is_wrapped_to_its_era_where_two_lines_do() -> None:
    axis = Axis(737_425, 738_520, 20, 420)  # 2020 to 2022, about 133 points a year
    eras = (
        Era.model_validate({"name": "Government of reform", "date": "2020-07-01/2021-02-28", "context": True}),
        Era.model_validate({"name": "A week", "date": "2022-03-01/2022-03-07", "context": True}),
    )
    frame = frame_of(Chronology(title="x", eras=eras), LayoutOptions(454), measure)
    placed = name_eras(frame, axis, 50)
    first = [word for word in placed.words if word.text != "A week"]
    assert [word.text for word in first] == ["Government", "of reform"]
    (band, week) = placed.down_to(200)
    assert band.left < first[0].box[0]
    assert first[0].box[2] < band.right
    (name,) = [word for word in placed.words if word.text == "A week"]
    assert (name.box[0] + name.box[2]) / 2 == pytest.approx((week.left + week.right) / 2, abs=1)


def test_names_at_the_edges_stay_on_the_canvas() -> None:
    axis = Axis(737_425, 738_520, 20, 440)
    eras = (
        Era.model_validate({"name": "A long name at first", "date": "2020-01-02/2020-01-09", "context": True}),
        Era.model_validate({"name": "A long name at last", "date": "2022-12-20/2022-12-28", "context": True}),
    )
    placed = name_eras(frame_of(Chronology(title="x", eras=eras), LayoutOptions(454), measure), axis, 50)
    assert all(word.box[0] >= 12 and word.box[2] <= 442 for word in placed.words)


def test_an_era_outside_the_time_shown_is_told() -> None:
    timeline = drawn("bars", THREE + "  - {name: Long ago, date: 1850/1870, context: true}\n")
    assert "Not in the time shown: Long ago." in " ".join(word.text for word in timeline.words if word.role == "foot")
    vertical = drawn("vertical", THREE + "  - {name: Long ago, date: 1850/1870, context: true}\n")
    assert "Not in the time shown: Long ago." in " ".join(word.text for word in vertical.words if word.role == "foot")


def test_a_list_says_the_eras_in_words_with_their_dates() -> None:
    foot = " ".join(word.text for word in drawn("list").words if word.role == "foot")
    assert "Eras: Plague, 1 Jun – 1 Aug 2020." in foot
    assert "Eras as context, not proved: First term, 1 Apr 2020 – 31 Dec 2021; Second term, since 1 Jan 2022." in foot


def test_pages_draw_the_eras_of_their_own_time() -> None:
    source = chronology("uniform", 60).model_copy(
        update={"eras": (Era.model_validate({"name": "Whole", "date": "2020/2035", "context": True}),)}
    )
    pages = lay_out(source, measure, LayoutOptions(454, "vertical", 500))
    assert len(pages) > 1
    for page in pages:
        assert find_defects(page, source.events, source.eras) == []
        assert "Not in the time shown" not in " ".join(word.text for word in page.words)
    assert any(bands(page, "Whole") for page in pages)


def scattered(kind: str, count: int, eras: int) -> Chronology:
    """A made-up chronology with eras of every form here and there, some outside its time."""
    chance = random.Random(f"{kind} {count} {eras}")  # noqa: S311
    found = []
    for _ in range(eras):
        first = 737_500 + chance.randint(0, 4000)
        day, later = from_number(first), from_number(first + chance.randint(1, 1500))
        date = chance.choice([f"{day}/{later}", f"{day.year}-{day.month:02}/{later}", f"{day.year}", f"{day}/..",
                              f"../{later}", f"{day}~/{later}?", f"{day}/"])  # fmt: skip
        words = [chance.choice(("War", "economy", "First", "government", "of")) for _ in range(chance.randint(1, 6))]
        found.append(Era.model_validate({"name": " ".join(words), "date": date, "context": True}))
    return chronology(kind, count).model_copy(update={"eras": tuple(found)})


@pytest.mark.parametrize("layout", ALL)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("count", "eras"), [(8, 1), (12, 6), (40, 9)])
def test_no_picture_with_eras_has_a_fault(layout: str, kind: str, count: int, eras: int) -> None:
    source = scattered(kind, count, eras)
    for width in (454, 900):
        try:
            timelines = lay_out(source, measure, LayoutOptions(width, layout))
        except CannotDraw:
            continue
        for timeline in timelines:
            assert find_defects(timeline, source.events, source.eras) == []


@pytest.mark.parametrize(("layout", "across"), [("bars", False), ("vertical", True)])
def test_an_era_too_short_for_a_band_is_a_line_across_the_picture(layout: str, across: bool) -> None:
    text = (
        "title: x\neras: [{name: Border opens, date: 2001-03-01, context: true}]\nevents:\n"
        "  - {id: a, title: A, date: 1990-01-01}\n  - {id: b, title: B, date: 2020-01-01}\n"
    )
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, layout))
    notes = [stroke for stroke in timeline.strokes if stroke.role == "note"]
    assert notes
    assert all((stroke.y1 == stroke.y2) is across for stroke in notes)
    (band,) = bands(timeline, "Border opens")
    for stroke in notes:
        place = stroke.y1 if across else stroke.x1
        assert band.ends[0] - 0.1 <= place <= band.ends[1] + 0.1

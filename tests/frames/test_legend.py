"""The key of a picture, made of what is in it."""

from dataclasses import replace

from chrono.frames.legend import key_of, key_shades, key_signs, key_width
from chrono.timelines.samples import fades_of, is_bracketed, ring_of
from chrono.timelines.timeline import Band, Mark, Shape


def mark(
    shape: Shape, *, planned: bool = False, off: str = "", cut: tuple[bool, bool] = (False, False), end: float = 10
) -> Mark:
    return Mark(shape, 0, end, 0, end, end / 2, 0, 0, planned, "e", off, cut)


def texts(*marks: Mark) -> list[str]:
    return [entry.text for entry in key_of(marks, (), "en")]


def test_dots_alone_need_no_key() -> None:
    assert texts(mark(Shape.DAY)) == []


def test_each_shape_has_one_entry() -> None:
    assert texts(mark(Shape.DAY), mark(Shape.RANGE), mark(Shape.RANGE)) == ["day known", "lasted"]


def test_a_dot_for_a_clock_time_is_said_to_be_one() -> None:
    day, minute = mark(Shape.DAY), replace(mark(Shape.DAY), event="m")
    assert [entry.text for entry in key_of([minute, mark(Shape.RANGE)], (), "en", {"m"})] == ["minute known", "lasted"]
    (first, _) = key_of([minute, day, mark(Shape.RANGE)], (), "en", {"m"})
    assert first.text == "day or minute known"


def test_a_fade_where_the_axis_shows_hours_is_said_to_be_of_minutes() -> None:
    faded = replace(mark(Shape.RANGE), sure_start=4.0)
    assert texts(faded) == ["begin or end not known to the day"]
    assert texts(replace(faded, hourly=True)) == ["begin or end not known to the minute"]


def test_what_is_planned_has_an_entry_of_its_own() -> None:
    (entry,) = key_of([mark(Shape.DAY, planned=True)], (), "en")
    assert (entry.text, [sample.planned for sample in entry.samples]) == ("planned (dashed)", [True])


def test_what_did_not_take_place_has_an_entry_of_its_own() -> None:
    (entry,) = key_of([mark(Shape.DAY, off="cancelled")], (), "en")
    assert (entry.text, [sample.off for sample in entry.samples]) == ("cancelled", ["cancelled"])


def test_dots_and_bars_of_one_status_are_signs_of_one_entry() -> None:
    (entry,) = key_of([mark(Shape.DAY, planned=True), mark(Shape.RANGE, planned=True)], (), "en")
    assert [sample.shape for sample in entry.samples] == [Shape.DAY, Shape.RANGE]


def test_a_bar_that_goes_on_beyond_the_picture_is_drawn_so_in_the_key() -> None:
    _, _, entry = key_of([mark(Shape.RANGE, cut=(True, False)), mark(Shape.RANGE), mark(Shape.DAY)], (), "en")
    assert (entry.text, [sample.cut for sample in entry.samples]) == ("goes on beyond the picture", [(True, False)])


def test_two_entries_of_the_same_sign_are_one() -> None:
    assert texts(mark(Shape.DAY), mark(Shape.RANGE, cut=(True, True))) == [
        "day known",
        "lasted; goes on beyond the picture",
    ]


def test_an_era_of_the_curator_has_an_entry() -> None:
    band = Band("E", 0, 0, 10, 10, (0, 0), False, "top", True, 0.1)
    (entry,) = key_of((), [band], "en")
    assert entry.text == "context, not proved"
    (shade,) = key_shades(entry, 12, 0, 8)
    assert (shade.left, shade.right, shade.context, shade.fades) == (12, 28, True, (0.0, 0.0))


def test_a_fade_of_eras_alone_is_shown_as_one_of_an_era() -> None:
    band = Band("E", 0, 0, 10, 10, (3, 0), False, "top", False, 0.1)
    (entry,) = key_of((), [band], "en")
    (shade,) = key_shades(entry, 12, 0, 8)
    assert (entry.text, all(shade.fades)) == ("begin or end not known to the day", True)


def test_a_fade_of_bars_is_shown_as_one_of_a_bar() -> None:
    band = Band("E", 0, 0, 10, 10, (3, 0), False, "top", False, 0.1)
    faded = replace(mark(Shape.RANGE), sure_start=4)
    _, lasted = key_of([mark(Shape.DAY), faded], [band], "en")
    assert lasted.text == "lasted; begin or end not known to the day"
    assert [fades_of(sample) for sample in lasted.samples] == [(True, False)]


def test_bars_that_all_fade_have_one_sign_with_both_words() -> None:
    faded = replace(mark(Shape.RANGE), sure_start=4)
    (_, lasted) = key_of([mark(Shape.DAY), faded, replace(faded, end=5.0, sure_end=4.5)], (), "en")
    assert (lasted.text, len(lasted.samples)) == ("lasted; begin or end not known to the day", 1)


def test_a_bound_is_dotted_in_the_key_only_where_it_is_nowhere_else_in_the_picture() -> None:
    (entry,) = key_of([mark(Shape.BEFORE, planned=True)], (), "en")
    assert entry.text == "not later than this date; planned (dashed)"
    assert [sample.planned for sample in entry.samples] == [True]
    first, _ = key_of([mark(Shape.BEFORE, planned=True), mark(Shape.BEFORE)], (), "en")
    assert [sample.planned for sample in first.samples] == [False]


def test_a_month_is_a_bare_ring_where_it_is_drawn_as_one() -> None:
    (entry,) = key_of([replace(mark(Shape.SPAN), end=3)], (), "en")
    assert [is_bracketed(sample) for sample in entry.samples] == [False]


def test_all_ways_in_which_a_shape_is_drawn_are_in_the_key_the_narrowest_first() -> None:
    (entry,) = key_of([mark(Shape.SPAN, end=40), mark(Shape.SPAN, end=3), mark(Shape.SPAN, end=2)], (), "en")
    assert [is_bracketed(sample) for sample in entry.samples] == [False, True]


def test_the_signs_of_an_entry_stand_beside_each_other() -> None:
    (entry,) = key_of([mark(Shape.SPAN, end=40), mark(Shape.SPAN, end=3)], (), "en")
    ring, bracket = key_signs(entry, 12, 50)
    assert (ring.cross, bracket.cross) == (50, 50)
    assert ring.anchor + ring_of(ring) < bracket.start
    assert bracket.end <= 12 + key_width(entry)


def test_a_sign_has_the_shape_of_a_lane_where_all_of_its_marks_are_in_that_lane() -> None:
    def lanes(*given: int) -> set[int]:
        (entry,) = key_of([replace(mark(Shape.SPAN), lane=lane) for lane in given], (), "en")
        return {sample.lane for sample in entry.samples}

    assert (lanes(2, 2), lanes(2, 3), lanes(0)) == ({-3}, {-1}, {-1})


def test_arrows_that_fade_are_told_of_beside_bars_that_do() -> None:
    bar, arrow = (replace(mark(shape), sure_start=4.0) for shape in (Shape.RANGE, Shape.ONGOING))
    entries = {entry.text: [one.shape for one in entry.samples] for entry in key_of([bar, arrow], (), "en")}
    assert entries["begin or end not known to the day"] == [Shape.RANGE, Shape.ONGOING]
    entries = {
        entry.text: [one.shape for one in entry.samples] for entry in key_of([bar, mark(Shape.ONGOING)], (), "en")
    }
    assert entries["lasted; begin or end not known to the day"] == [Shape.RANGE]

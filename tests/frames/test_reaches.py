"""Where an era lies on an axis, how much of it fades, and what of it a broken axis leaves."""

import pytest

from chrono.axes.axis import Axis
from chrono.axes.breaks import BrokenAxis
from chrono.dates.days import Day, to_number
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.frames.reaches import Reach, depth_of, era_order, left_over, pieces_of, reaches_of, tracks_of
from chrono.records.chronology import Chronology
from chrono.records.eras import Era
from tests.layout.test_layouts import measure

FIRST, LAST = to_number(Day(2020, 1, 1)), to_number(Day(2030, 1, 1))
YEARS = BrokenAxis((Axis(FIRST, LAST, 100, 100 + 365.3),))
"""Ten years, a year about 36.5 points, from 100 on."""


def eras(*dates: str) -> tuple[Era, ...]:
    return tuple(
        Era.model_validate({"name": f"Era {number}", "date": date, "context": True})
        for number, date in enumerate(dates, start=1)
    )


def found(*dates: str, axis: BrokenAxis = YEARS) -> list[Reach]:
    chronology = Chronology(title="x", eras=eras(*dates))
    return reaches_of(frame_of(chronology, LayoutOptions(600), measure), axis)


def at(year: int, month: int = 1, day: int = 1) -> float:
    return YEARS.at(to_number(Day(year, month, day)))


def fades(date: str) -> tuple[float, float]:
    """Points over which it fades in and out."""
    (one,) = found(date)
    return round(one.sure_start - one.start, 1), round(one.end - one.sure_end, 1)


def test_days_bound_an_era_sharply() -> None:
    (one,) = found("2022-02-14/2024-05-31")
    assert (one.start, one.end) == (at(2022, 2, 14), at(2024, 6, 1))
    assert fades("2022-02-14/2024-05-31") == (0, 0)


def test_the_years_of_a_lasting_time_fade_over_the_years() -> None:
    assert fades("2022/2025") == (pytest.approx(36.5, abs=0.2), pytest.approx(36.5, abs=0.2))
    (one,) = found("2022/2025")
    assert (one.start, one.sure_start, one.sure_end, one.end) == (at(2022), at(2023), at(2025), at(2026))


def test_one_year_that_is_an_era_begins_and_ends_with_it() -> None:
    (one,) = found("2022")
    assert (one.start, one.end) == (at(2022), at(2023))
    assert fades("2022") == (0, 0)


@pytest.mark.parametrize("date", ["2022-02/2024-05", "2022~", "2022-02-14~/2024-05-31?", "2022?"])
def test_what_is_in_doubt_fades_so_that_it_can_be_seen(date: str) -> None:
    assert all(fade >= 6 for fade in fades(date))


def test_only_the_end_that_is_in_doubt_fades() -> None:
    assert fades("2022-02-14/2024-05-31~") == (0, 6)
    assert fades("2022-02-14?/2024-05-31") == (6, 0)


@pytest.mark.parametrize(("date", "open_end"), [("2025-01-01/..", 1), ("../2025-01-01", 0)])
def test_an_open_end_reaches_the_end_of_the_axis_and_fades_there(date: str, open_end: int) -> None:
    (one,) = found(date)
    assert (one.start, one.end)[open_end] == pytest.approx((100, 465.3)[open_end], abs=0.01)
    assert fades(date)[open_end] == pytest.approx(0.12 * 365.3, abs=0.1)
    assert fades(date)[1 - open_end] == 0


def test_an_unknown_end_fades_from_the_beginning_on() -> None:
    (one,) = found("2025-01-01/")
    assert one.sure_end == one.start == at(2025)
    assert one.end == pytest.approx(at(2025) + 0.12 * 365.3, abs=0.1)


def test_a_short_era_in_doubt_is_surely_there_in_its_middle() -> None:
    (one,) = found("2022-02-14~/2022-02-20~")
    assert one.start < one.sure_start <= one.sure_end < one.end


def test_what_goes_on_beyond_the_axis_is_cut_there_without_a_fade() -> None:
    (one,) = found("2010-05/2035-05")
    assert (one.start, one.end) == (100, pytest.approx(465.3, abs=0.01))
    assert fades("2010-05/2035-05") == (0, 0)


@pytest.mark.parametrize("date", ["2010/2019", "2031/..", "../2019-12-31"])
def test_an_era_outside_the_axis_is_not_drawn_and_named(date: str) -> None:
    chronology = Chronology(title="x", eras=eras("2022/2024", date))
    frame = frame_of(chronology, LayoutOptions(600), measure)
    assert [one.era.name for one in reaches_of(frame, YEARS)] == ["Era 1"]
    assert left_over(frame, reaches_of(frame, YEARS)) == "Not in the time shown: Era 2."


def test_nothing_is_said_where_every_era_is_drawn() -> None:
    chronology = Chronology(title="x", eras=eras("2022/2024"))
    frame = frame_of(chronology, LayoutOptions(600), measure)
    assert left_over(frame, reaches_of(frame, YEARS)) == ""


def test_eras_are_in_the_order_of_time_and_take_turns_in_shade() -> None:
    reaches = found("2026/2027", "2020-01-01/2022", "2023/2024")
    assert [one.era.name for one in reaches] == ["Era 2", "Era 3", "Era 1"]
    assert reaches[0].shade == reaches[2].shade != reaches[1].shade


def test_many_eras_at_one_time_are_fainter() -> None:
    alone = found("2022/2024")[0].shade
    crowded = found(*["2022/2024"] * 6)
    assert crowded[0].shade == pytest.approx(alone / 3)
    assert sum(one.shade for one in crowded) < 0.2


@pytest.mark.parametrize(
    ("dates", "tracks"),
    [
        (("2020/2021", "2021/2022", "2022/2023"), [0, 0, 0]),
        (("2020-01-01/2021-02-14", "2021-02-14/2022"), [0, 0]),
        (("2020/2025", "2021/2022", "2023/2024"), [0, 1, 1]),
        (("2020/2025", "2021/2026", "2022/2027"), [0, 1, 2]),
        (("../2022", "2021/.."), [0, 1]),
    ],
)
def test_eras_that_follow_each_other_share_a_track(dates: tuple[str, ...], tracks: list[int]) -> None:
    ordered = sorted(eras(*dates), key=era_order)
    assert tracks_of(ordered) == tracks
    assert depth_of(ordered) == max(tracks) + 1


BROKEN = BrokenAxis(
    (
        Axis(to_number(Day(2020, 1, 1)), to_number(Day(2021, 1, 1)), 100, 200),
        Axis(to_number(Day(2024, 1, 1)), to_number(Day(2025, 1, 1)), 216, 316),
    )
)


def test_a_band_is_parted_where_the_axis_is_broken() -> None:
    (one,) = found("2020-07-01/2024-06-30", axis=BROKEN)
    pieces = list(pieces_of(one, BROKEN))
    assert [(start, end) for start, end, _ in pieces] == [
        (pytest.approx(149.7, abs=0.1), 200),
        (216, pytest.approx(265.7, abs=0.1)),
    ]
    assert [fade for _, _, fade in pieces] == [(0, 0), (0, 0)]


def test_only_true_ends_fade_in_a_parted_band() -> None:
    (one,) = found("2020-07/2024-06", axis=BROKEN)
    (first, second) = [fade for _, _, fade in pieces_of(one, BROKEN)]
    assert first[0] > 6
    assert second[1] > 6
    assert (first[1], second[0]) == (0, 0)


def test_an_era_that_a_break_leaves_out_is_a_line_in_the_break() -> None:
    (one,) = found("2022-03-01/2022-03-09", axis=BROKEN)
    ((start, end, _),) = pieces_of(one, BROKEN)
    assert 200 < start < end < 216
    assert end - start == pytest.approx(0.8, abs=0.01)


def test_an_era_is_found_on_a_long_unbroken_axis_of_centuries() -> None:
    axis = BrokenAxis((Axis(to_number(Day(-500, 1, 1)), to_number(Day(500, 1, 1)), 0, 1000),))
    (one,) = found("-0430/-0403", axis=axis)
    assert one.start == pytest.approx(70, abs=0.5)
    assert one.end == pytest.approx(98, abs=0.5)

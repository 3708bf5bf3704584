"""Drawing from scripts and notebooks."""

from datetime import date
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

import chrono
from chrono.errors import UnknownName
from chrono.proof.examples import VISIT
from chrono.proof.rules import date_too_precise
from chrono.records.loader import load_text

GOOD, BAD = date_too_precise.GOOD.load().chronology, date_too_precise.BAD.load().chronology


def test_draw_gives_one_figure_of_the_width_asked_for() -> None:
    figure = chrono.draw(GOOD, layout="vertical", width=5)
    assert figure.get_size_inches()[0] == pytest.approx(5)


def test_draw_pages_gives_a_list() -> None:
    assert len(chrono.draw_pages(GOOD, page_height=8)) == 1


def test_a_chronology_with_errors_is_drawn_as_a_draft() -> None:
    texts = [text.get_text() for text in chrono.draw(BAD).axes[0].texts]
    assert "DRAFT, NOT VERIFIED" in texts
    assert "DRAFT, NOT VERIFIED" not in [text.get_text() for text in chrono.draw(GOOD).axes[0].texts]


def test_to_ics_says_draft_where_there_are_errors() -> None:
    assert b"draft" in chrono.to_ics(BAD).lower()
    assert b"draft" not in chrono.to_ics(GOOD).lower()


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(chrono.UnknownName):
        chrono.draw(GOOD, layout="spiral")


def test_a_chronology_is_drawn_into_axes_of_the_users() -> None:
    figure = Figure(figsize=(8, 8))
    upper, lower = figure.subplots(2)
    assert chrono.draw(GOOD, ax=lower) is figure
    assert GOOD.events[0].title in " ".join(text.get_text() for text in lower.texts)
    assert not upper.texts
    width = lower.get_position().width * 8 * 72
    assert lower.get_xlim() == pytest.approx((0, width))
    FigureCanvasAgg(figure).draw()
    box = lower.get_window_extent()
    for text in lower.texts:
        extent = text.get_window_extent()
        assert box.x0 - 1 <= extent.x0
        assert extent.x1 <= box.x1 + 1
        assert box.y0 - 1 <= extent.y0


def test_axes_that_are_too_low_are_refused_with_the_height_it_takes() -> None:
    figure = Figure(figsize=(8, 0.5))
    with pytest.raises(chrono.CannotDraw, match=r"takes \d+\.\d cm of height, and the axes have 1\.0 cm"):
        chrono.draw(GOOD, ax=figure.subplots())


def test_a_notebook_shows_the_picture(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text(VISIT.chronology, encoding="utf-8")
    (tmp_path / "a.txt").write_text(VISIT.articles["a.txt"], encoding="utf-8")
    chronology = chrono.load(tmp_path / "events.yaml").chronology
    svg = chronology._repr_svg_()
    assert svg is not None
    assert "<svg" in svg
    assert chronology.title in svg
    assert "DRAFT" not in svg
    assert svg == chronology._repr_svg_()


def test_themes_can_be_named() -> None:
    assert chrono.draw(GOOD, theme="dark").get_facecolor() != chrono.draw(GOOD).get_facecolor()
    with pytest.raises(chrono.UnknownName, match="theme"):
        chrono.draw(GOOD, theme="sepia")


def test_days_are_taken_as_they_are_and_an_unknown_language_is_refused() -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2024-05-06}\n"
    chronology = load_text(text, {}).chronology
    assert chrono.draw(chronology, start=date(2024, 1, 1), today=date(2024, 5, 1)).axes
    with pytest.raises(UnknownName, match='no language is called "xx"'):
        chrono.draw(chronology, language="xx")


def test_the_library_takes_what_the_command_does() -> None:
    source = load_text(
        "title: x\nevents:\n  - {id: a, title: Talks, date: 2024-03-01, status: planned}\n"
        "  - {id: b, title: Treaty, date: 2024-05-01}\n",
        {},
    ).chronology
    figure = chrono.draw(source, size="16:9", highlight=["a"], lanes="status", where=["title~T"])
    assert tuple(figure.get_size_inches()) == pytest.approx((13.33, 7.5), abs=0.01)
    said = {text.get_text() for text in figure.axes[0].texts}
    assert {"Talks", "Treaty"} <= said
    only = chrono.draw(source, where=["status=planned"])
    assert "Treaty" not in {text.get_text() for text in only.axes[0].texts}


def test_the_library_draws_eras_and_counts_from_an_event() -> None:
    source = load_text(
        "title: x\nevents:\n  - {id: a, title: Talks, date: 2024-03-01}\n  - {id: b, title: Treaty, date: 2024-03-05}\n"
        "eras:\n  - {name: Truce, date: 2024-03-02/2024-03-04, context: true}\n",
        {},
    ).chronology
    said = {text.get_text() for text in chrono.draw(source, layout="bars", zero="a").axes[0].texts}
    assert {"Truce", "D", "D+4", "context, not proved"} <= said
    with pytest.raises(UnknownName, match='no event to count from is called "c"'):
        chrono.draw(source, zero="c")

"""Drawing from scripts and notebooks."""

import pytest

import chrono
from chrono.rules import date_too_precise

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

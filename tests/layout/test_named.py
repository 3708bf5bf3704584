"""Which of very many events have their titles, and how that is told."""

from itertools import pairwise

import pytest

from chrono.errors import UnknownName
from chrono.frames.frame import Frame, frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.named import named_events, named_note
from chrono.records.loader import load_text
from tests.layout.test_layouts import chronology, measure


def cited(*more: str, **view: object) -> Frame:
    """240 events, of which every tenth has three sources; what the first have besides."""
    lines = [
        f"  - {{id: e{n}, title: T{n}, date: {2000 + n // 12}-{n % 12 + 1:02}-01{more[n] if n < len(more) else ''}, "
        f"evidence: [{', '.join(f'{{source: s{s}, quote: x}}' for s in range(3 if n % 10 == 0 else 1))}]}}"
        for n in range(240)
    ]
    source = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    return frame_of(source, LayoutOptions(454, "strip", **view), measure)  # type: ignore[arg-type]


def names(frame: Frame, most: int = 24) -> list[str]:
    return [event.id for event in named_events(frame, frame.chronology.events, most)]


def note(frame: Frame, most: int = 24) -> str:
    events = frame.chronology.events
    return named_note(frame, events, named_events(frame, events, most))


def test_the_most_cited_have_their_titles() -> None:
    assert names(cited()) == [f"e{n}" for n in range(0, 240, 10)]


def test_what_is_highlighted_in_the_file_comes_first() -> None:
    assert names(cited("", ", highlight: true"), 3) == ["e0", "e1", "e160"]


def test_what_is_asked_to_be_highlighted_comes_first() -> None:
    assert "e7" in names(cited(highlighted=frozenset({"e7"})), 2)


def test_of_those_cited_alike_some_are_taken_from_every_stretch() -> None:
    frame = frame_of(chronology("uniform", 240), LayoutOptions(454), measure)
    order = [event.id for event in frame.chronology.events]
    places = sorted(order.index(name) for name in names(frame))
    assert len(places) == 24
    assert max(after - before for before, after in pairwise(places)) <= 20


def test_the_chosen_ones_are_those_that_are_asked_for() -> None:
    assert names(cited(shown=("e3", "e77"))) == ["e3", "e77"]


def test_an_unknown_choice_is_refused_by_name() -> None:
    with pytest.raises(UnknownName, match='no event is called "e999"'):
        names(cited(shown=("e999",)))


def test_it_is_told_how_they_were_chosen() -> None:
    assert note(cited()) == (
        "Titles of 24 of 240 events; every event has its mark. Named are the most cited; of those cited alike some "
        "from every stretch of time."
    )
    assert "Named are the highlighted, then the most cited;" in note(cited(highlighted=frozenset({"e7"})))


def test_of_those_that_were_asked_for_only_their_number_is_told() -> None:
    assert note(cited(shown=("e3",))) == "Titles of 1 of 240 events; every event has its mark."


def test_where_all_are_named_nothing_is_told() -> None:
    assert note(cited(), 240) == ""

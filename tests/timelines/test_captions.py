"""A picture's own words: every language has them all, and they are used."""

from dataclasses import fields

import pytest

from chrono.frames.options import LayoutOptions
from chrono.languages import Captions, Phrasebook, languages_with
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.records.states import Status
from chrono.timelines.captions import annotation_words, captions_in, era_words, left_out_words, scale_words
from chrono.timelines.timeline import Shape
from tests.layout.test_layouts import measure

TEXT = """title: T
as_of: 2024-03-26
sources: {s: {file: s.txt, title: S, published: 2024-03-26}}
events:
  - {id: a, title: A, date: 2024-03-28, status: planned, evidence: [{source: s, quote: q}]}
  - {id: b, title: B, date: 2023-05, status: cancelled, evidence: []}
  - {id: c, title: C, date: "[..2024-03-26]", evidence: []}
"""


def test_every_language_of_dates_has_captions() -> None:
    assert set(languages_with(Captions)) <= set(languages_with(Phrasebook))


@pytest.mark.parametrize("language", languages_with(Captions))
def test_nothing_is_left_empty_and_nothing_is_said_twice(language: str) -> None:
    said = captions_in(language)
    assert set(said.statuses) == set(Status)
    assert set(said.shapes) == set(Shape)
    assert all(getattr(said, one.name) for one in fields(said))
    assert len({*said.shapes.values()}) == len(Shape)
    assert len({*said.statuses.values()}) == len(Status)


@pytest.mark.parametrize("language", languages_with(Captions))
def test_patterns_take_what_they_are_given(language: str) -> None:
    said = captions_in(language)
    for pattern in (said.timeline, said.planned_as_of, said.sources, said.as_of):
        assert "X" in pattern.format(a="X")
    assert "3" in said.page.format(a=3, b=4)
    assert "4" in said.page.format(a=3, b=4)


def test_an_unknown_language_is_english() -> None:
    assert captions_in("xx") is captions_in("en")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "en",
            ["planned, as of", "cancelled", "not later than", "Sources: S, 26 Mar 2024. As of 26 Mar 2024."],
        ),
        ("ru", ["по состоянию на", "отменено", "не позднее этой даты", "Источники: S"]),
        ("kk", ["жағдай", "болдырылмады", "осы уақыттан кешіктірмей", "Дереккөздер: S"]),
        ("zh", ["截至", "已取消", "不晚于此时", "来源：S"]),
    ],
)
def test_a_picture_speaks_one_language(language: str, shown: list[str]) -> None:
    words = " ".join(
        one.text
        for one in lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(454, language=language))[0].words
    )
    for text in shown:
        assert text in words
    if language != "en":
        assert "Sources" not in words
        assert "planned" not in words


@pytest.mark.parametrize(
    ("language", "unit", "count", "words"),
    [
        ("en", "month", 22, "22 months"), ("en", "year", 1, "1 year"), ("ru", "year", 1, "1 год"),
        ("ru", "year", 22, "22 года"), ("ru", "year", 12, "12 лет"), ("ru", "day", 5, "5 дней"),
        ("kk", "month", 3, "3 ай"), ("zh", "day", 3, "3天"), ("de", "hour", 2, "2 hours"),
    ],
)  # fmt: skip
def test_what_is_left_out_stands_in_its_number(language: str, unit: str, count: int, words: str) -> None:
    assert left_out_words(language, unit, count) == words


ERAS = """title: T
eras:
  - {name: First term, date: 2022-02/2024-05}
  - {name: Own, date: "2023-09/..", context: true}
  - {name: Reform, date: 1990~}
"""


def test_eras_are_told_with_their_dates_and_context_apart() -> None:
    source = load_text(ERAS, {}).chronology
    assert era_words(source, "en") == (
        "Eras: First term, February 2022 – May 2024; Reform, c. 1990. "
        "Eras as context, not proved: Own, since September 2023."
    )
    assert era_words(source, "en", short=True).startswith("Eras: First term, Feb 2022 – May 2024;")


def test_nothing_is_told_of_no_eras() -> None:
    assert era_words(load_text("title: T\n", {}).chronology, "en") == ""


@pytest.mark.parametrize("language", languages_with(Captions))
def test_offsets_have_every_unit(language: str) -> None:
    offsets = captions_in(language).offsets
    assert set(offsets) == {"minute", "hour", "day", "week", "month", "year", "zero"}
    assert all("+3" in offsets[unit].format(a="+3") for unit in offsets if unit != "zero")
    said = captions_in(language).zero.format(a="DAY", b="TITLE")
    assert "DAY" in said
    assert "TITLE" in said


@pytest.mark.parametrize(
    ("grown", "words"), [(12.3, "×12"), (1 / 3, "÷3"), (2.55, "×2.5"), (2, "×2"), (1.02, ""), (1, "")]
)
def test_a_change_of_scale_is_told_as_a_factor(grown: float, words: str) -> None:
    assert scale_words(grown) == words


ANNOTATIONS = """title: T
events: [{id: signing, title: The signing, date: 2023}]
annotations:
  - {text: Border opens, date: 2023-01-08}
  - {text: The first, event: signing, context: true}
"""


def test_annotations_are_told_with_their_dates_or_events_and_context_apart() -> None:
    assert annotation_words(load_text(ANNOTATIONS, {}).chronology, "en") == (
        "Annotations: 8 January 2023: Border opens. Annotations as context, not proved: The signing: The first."
    )

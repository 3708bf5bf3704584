"""Words for those who cannot see the picture."""

from pathlib import Path

import pytest

from chrono.pictures.alt_text import alternative_text, snippet
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text


def example(title: str = "Trade") -> Chronology:
    text = (
        f"title: '{title}'\nevents:\n  - {{id: b, title: They sign, date: 2024-03, status: planned}}\n"
        "  - {id: a, title: They meet, date: 2023-05-09}\n"
    )
    return load_text(text, {}).chronology


def test_events_are_told_in_the_order_of_time_with_their_precision() -> None:
    assert alternative_text(example()) == "9 May 2023: They meet; March 2024: They sign (planned)"


def test_dates_are_told_in_the_language_asked_for() -> None:
    assert alternative_text(example(), "ru").startswith("9 мая 2023: They meet")


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        ("markdown", "![Timeline: Trade. 9 May 2023: They meet;"),
        ("html", '<img src="out/a.svg" alt="Timeline: Trade. 9 May 2023'),
        ("latex", "\\begin{figure}\n  \\centering\n  \\includegraphics[width=\\linewidth, alt={Timeline: Trade."),
    ],
)
def test_a_snippet_shows_the_picture_with_its_words(kind: str, start: str) -> None:
    text = snippet(example(), Path("out/a.svg"), kind)
    assert text.startswith(start)
    assert "out/a.svg" in text


@pytest.mark.parametrize(
    ("kind", "title", "written"),
    [
        ("markdown", "A [b] c", "A \\[b\\] c"),
        ("html", 'A "b" <c>', "A &quot;b&quot; &lt;c&gt;"),
        ("latex", "A & b_c 5% \\", "A \\& b\\_c 5\\% \\textbackslash{}"),
    ],
)
def test_characters_of_the_markup_are_escaped(kind: str, title: str, written: str) -> None:
    assert written in snippet(example(title), Path("a.svg"), kind)


def test_a_pdf_is_shown_as_one() -> None:
    found = snippet(example(), Path("a.pdf"), "html")
    assert found.startswith('<object data="a.pdf" type="application/pdf">')


def test_what_sources_dispute_is_said() -> None:
    text = (
        "title: x\nevents:\n  - {id: a, title: A, date: 2024, evidence: [{source: s, quote: q, says: {date: 2025}}]}\n"
    )
    assert alternative_text(load_text(text, {}).chronology) == "2024: A (disputed)"


def test_eras_are_said_after_the_events() -> None:
    text = (
        "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n"
        "eras:\n  - {name: First term, date: 2022-02/2024-05}\n  - {name: Own, date: 2023, context: true}\n"
    )
    assert alternative_text(load_text(text, {}).chronology) == (
        "2024: A. Eras: First term, February 2022 – May 2024. Eras as context, not proved: Own, 2023."
    )


def test_annotations_are_said_after_the_events() -> None:
    text = (
        "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n"
        "annotations:\n  - {text: Border opens, date: 2023}\n  - {text: The first, event: a, context: true}\n"
    )
    assert alternative_text(load_text(text, {}).chronology) == (
        "2024: A. Annotations: 2023: Border opens. Annotations as context, not proved: A: The first."
    )


def test_the_names_of_eras_are_escaped_in_a_snippet() -> None:
    text = (
        "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n"
        "eras: [{name: 'A <b>c</b>', date: 2023, context: true}]\n"
    )
    assert "A &lt;b&gt;c&lt;/b&gt;, 2023" in snippet(load_text(text, {}).chronology, Path("a.svg"), "html")

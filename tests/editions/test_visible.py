"""Nothing steers how a chronology is written."""

from chrono.editions.visible import with_visible_signs
from chrono.records import Chronology
from chrono.records.loader import load_text


def loaded(sign: str = "") -> Chronology:
    text = f"""\
title: "A{sign}b"
description: "D{sign}e"
sources: {{a: {{file: a.txt, publisher: "P{sign}q"}}}}
actors: {{x: {{name: "N{sign}m", role: "R{sign}s"}}}}
categories: {{c: {{label: "L{sign}m"}}}}
events:
  - {{id: e, title: "T{sign}u", date: 2024, location: "O{sign}p", participants: [x, "Y{sign}z"], summary: "S{sign}t"}}
"""
    return load_text(text, {"a.txt": "words"}).chronology


def test_what_turns_the_direction_is_a_sign_in_every_word() -> None:
    seen = with_visible_signs(loaded("\\u202e"))
    (event,) = seen.events
    assert (seen.title, seen.description) == ("A⟨U+202E⟩b", "D⟨U+202E⟩e")
    assert (event.title, event.location, event.summary) == ("T⟨U+202E⟩u", "O⟨U+202E⟩p", "S⟨U+202E⟩t")
    assert event.participants == ("x", "Y⟨U+202E⟩z")
    assert (seen.actors["x"].name, seen.actors["x"].role) == ("N⟨U+202E⟩m", "R⟨U+202E⟩s")
    assert (seen.sources["a"].publisher, seen.categories["c"].label) == ("P⟨U+202E⟩q", "L⟨U+202E⟩m")


def test_event_keeps_its_place_and_the_chronology_its_articles() -> None:
    whole = loaded("\\u2066")
    seen = with_visible_signs(whole)
    assert seen.events[0].path == whole.events[0].path
    assert seen.event("e") is seen.events[0]
    assert seen.articles == whole.articles


def test_chronology_without_such_characters_is_the_same() -> None:
    whole = loaded()
    assert with_visible_signs(whole) is whole


def test_marks_that_arabic_and_hebrew_need_stay() -> None:
    whole = loaded("\\u200f")
    assert with_visible_signs(whole) is whole


def test_the_names_of_eras_are_visible() -> None:
    text = 'title: x\neras: [{name: "A\\u202eb", date: 2024, context: true}]\n'
    whole = load_text(text, {}).chronology
    seen = with_visible_signs(whole)
    assert [era.name for era in seen.eras] == ["A⟨U+202E⟩b"]
    assert seen.eras[0].path == whole.eras[0].path


def test_the_texts_of_annotations_are_visible() -> None:
    text = 'title: x\nannotations: [{text: "A\\u202eb", date: 2024, context: true}]\n'
    seen = with_visible_signs(load_text(text, {}).chronology)
    assert [one.text for one in seen.annotations] == ["A⟨U+202E⟩b"]


def test_plain_names_of_eras_change_nothing() -> None:
    whole = load_text("title: x\neras: [{name: War, date: 2024, context: true}]\n", {}).chronology
    assert with_visible_signs(whole) is whole


def test_the_eras_that_cite_something_are_visible_as_what_is_judged_too() -> None:
    era = '{name: "A\\u202eb", date: 2024, evidence: [{source: a, quote: q}]}'
    text = f"title: x\nsources: {{a: {{file: a.txt}}}}\neras: [{era}]\n"
    seen = with_visible_signs(load_text(text, {"a.txt": "q"}).chronology)
    assert [one.title for one in seen.dated] == [era.name for era in seen.eras] == ["A⟨U+202E⟩b"]

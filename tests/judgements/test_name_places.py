"""Where a passage has names."""

import pytest

from chrono.judgements.name_places import in_another_case, is_in_passage, is_named_nearby, spans_in_sentence
from chrono.passages.passages import Passage, Passages, read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {a: {file: a.txt, published: 2024-03-26, language: %s}}
events:
  - id: e
    title: E
    date: 2024-03-25
    participants: [%s]
    evidence: [{source: a, quote: %s}]
"""
ARTICLE = "Anna Holm spoke. Trade grew. The envoys arrived on Monday. Carl Berg left. Peru waits."


def read(name: str, quote: str = "arrived on Monday", article: str = ARTICLE) -> tuple[Passage, Passages]:
    language = "en" if article.isascii() else "ru"
    chronology = load_text(TEXT % (language, name, quote), {"a.txt": f" date 2024-03-26 {article}\n"}).chronology
    passages = read_passages(chronology)
    return passages.of(chronology.events[0])[0], passages


@pytest.mark.parametrize(("name", "near"), [("Carl Berg", True), ("envoys", True), ("Anna Holm", False)])
def test_a_name_is_near_in_the_sentence_or_in_one_beside_it(name: str, near: bool) -> None:
    passage, passages = read(name)
    assert is_named_nearby(passage, (name,), passages) is near


def test_only_the_sentence_itself_is_the_passage() -> None:
    assert is_in_passage(*_asked("envoys"))
    assert not is_in_passage(*_asked("Carl Berg"))
    assert len(spans_in_sentence(*_asked("envoys"))) == 1
    assert spans_in_sentence(*_asked("Carl Berg")) == ()


def _asked(name: str) -> tuple[Passage, tuple[str, ...], Passages]:
    passage, passages = read(name)
    return passage, (name,), passages


def test_a_passage_that_was_not_found_has_no_names() -> None:
    passage, passages = read("envoys", "nobody came at all")
    assert spans_in_sentence(passage, ("envoys",), passages) == ()


def test_a_name_in_another_case_is_found_first_in_the_sentence() -> None:
    passage, _ = read("Астана", "прибыли в понедельник", "В Астане тихо. Послы прибыли в понедельник в Астану.")
    found = in_another_case(("Астана",), [passage])
    assert found is not None
    assert passage.text[slice(*found[1])] == "Астану"

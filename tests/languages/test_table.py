"""The table of languages, and what a new one takes."""

import sys
from collections.abc import Iterator
from dataclasses import fields
from types import ModuleType

import pytest

from chrono.dates import Day
from chrono.languages import ClaimWords, DateLinks, DateOwners, table
from chrono.languages.cue_words import Cues
from chrono.languages.kinds import TokenKind
from chrono.languages.language import Language
from chrono.languages.number_words import NumberWords
from chrono.languages.parts import DateWords, numbered
from chrono.languages.picture_parts import Captions
from chrono.languages.table import (
    LANGUAGES,
    every_part,
    languages_with,
    part,
    part_or_english,
    reading_part,
)
from chrono.timex import find_timexes, has_language
from chrono.timex.vocabulary import vocabulary
from tests.languages.readers import outcomes

SENTENCE = "Der Besuch am 28. März 2024 wurde abgesagt"


def forget() -> None:
    """Whatever was worked out from the table of languages."""
    for cached in (table.language, table._having, table._part, table._own, table._read_with, table._joined, vocabulary):
        cached.cache_clear()


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A sketch of German: a folder with words of dates and cues, and a line in the table."""
    folder, dates, cues = (ModuleType(f"chrono.languages.german{room}") for room in ("", ".dates", ".cues"))
    folder.LANGUAGE = Language("de", "German", frozenset({"dates", "cues"}))  # type: ignore[attr-defined]
    months = "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    dates.PART = DateWords(numbered(TokenKind.MONTH, months, first=1), ordinal=r"\.")  # type: ignore[attr-defined]
    cues.PART = Cues(  # type: ignore[attr-defined]
        frozenset({"nicht"}), cancelled=frozenset({"abgesagt"}), undone=frozenset({"nicht"})
    )
    for module in (folder, dates, cues):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(LANGUAGES, "de", "german")
    forget()
    yield
    monkeypatch.undo()
    forget()


def test_a_language_that_is_not_in_the_table_is_unchecked() -> None:
    assert not has_language("xx")
    assert set(outcomes("xx", SENTENCE).values()) == {"unchecked"}


@pytest.mark.usefixtures("german")
def test_a_folder_and_a_line_make_a_language() -> None:
    assert [one.date.text for one in find_timexes(SENTENCE, Day(2024, 4, 2), "de")] == ["2024-03-28"]
    assert outcomes("de", SENTENCE)["CH404"] == "failed"
    assert outcomes("de", "Der Besuch wurde nicht abgesagt")["CH404"] == "passed"
    assert "de" not in languages_with(NumberWords)
    known = table.language("de")
    assert known is not None
    assert known.name == "German"


@pytest.mark.usefixtures("german")
def test_dates_that_share_a_sentence_are_open_where_their_links_are_not_read() -> None:
    text = "Der Besuch, für den 15. März 2024 geplant, begann am 28. März 2024. Er endete am 2. April 2024."
    found = find_timexes(text, Day(2024, 4, 2), "de")
    assert [(one.date.text, one.is_decisive) for one in found] == [
        ("2024-03-15", False),
        ("2024-03-28", False),
        ("2024-04-02", True),
    ]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_has_the_parts_that_it_names(code: str) -> None:
    known = table.language(code)
    assert known is not None
    assert known.code == code
    for kind in (DateWords, Cues, NumberWords, Captions):
        assert (part(code, kind) is not None) == (code in languages_with(kind))  # type: ignore[type-var]
    assert set(known.beside) <= set(LANGUAGES)


def test_what_is_read_is_never_read_as_english_instead() -> None:
    assert reading_part("fr", Cues) is None
    assert part("uk", Captions) is None


def test_what_is_said_falls_back_to_english() -> None:
    assert part_or_english("uk", Captions) == part("en", Captions)
    assert part_or_english("ru", Captions) == part("ru", Captions)


def test_all_languages_joined_have_the_words_of_each() -> None:
    joined = every_part(Cues)
    for code in languages_with(Cues):
        one = part(code, Cues)
        assert one is not None
        assert one.negation <= joined.negation
        assert set(one.off_phrases) <= set(joined.off_phrases)


@pytest.mark.parametrize("kind", [DateWords, Cues, NumberWords, ClaimWords, DateOwners, DateLinks])
def test_the_parts_of_all_languages_can_be_joined(kind: type) -> None:
    joined = every_part(kind)
    first = part("en", kind)
    assert first is not None
    for one in fields(first):
        value = getattr(first, one.name)
        if isinstance(value, bool):
            assert getattr(joined, one.name) is any(
                getattr(part(code, kind), one.name) for code in languages_with(kind)
            )
        elif isinstance(value, frozenset):
            assert value <= getattr(joined, one.name)

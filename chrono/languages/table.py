"""The table of languages, and the one way to ask for a part of one."""

from dataclasses import fields
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from chrono.languages.language import Language

if TYPE_CHECKING:
    from chrono.languages.byline_words import BylineWords
    from chrono.languages.calendar_parts import CalendarWords
    from chrono.languages.claim_words import ClaimWords
    from chrono.languages.cue_words import Cues
    from chrono.languages.date_links import DateLinks
    from chrono.languages.date_owners import DateOwners
    from chrono.languages.locator_words import LocatorWords
    from chrono.languages.number_words import NumberWords
    from chrono.languages.page_parts import PageWords
    from chrono.languages.parts import DateWords, Phrasebook, SentenceMarks
    from chrono.languages.picture_parts import Captions
    from chrono.languages.statement_words import StatementWords
    from chrono.languages.table_words import TableWords
    from chrono.languages.title_words import TitleWords
    from chrono.languages.traits import Traits

LANGUAGES = {
    "en": "english",
    "ru": "russian",
    "kk": "kazakh",
    "zh": "chinese",
    "uk": "ukrainian",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "pl": "polish",
    "vi": "vietnamese",
}
"""The folder of each language, by its code: the one line that a new language takes here."""

_ROOMS: dict[str, str] = {
    "DateWords": "dates",
    "DateLinks": "links",
    "DateOwners": "owners",
    "ClaimWords": "claims",
    "StatementWords": "statements",
    "Cues": "cues",
    "NumberWords": "numbers",
    "SentenceMarks": "sentences",
    "Phrasebook": "words",
    "Captions": "captions",
    "PageWords": "page",
    "CalendarWords": "calendars",
    "LocatorWords": "locators",
    "BylineWords": "bylines",
    "TableWords": "tables",
    "TitleWords": "titles",
    "Traits": "traits",
}
"""The module of each kind of part, by the name of the kind: a kind is loaded where it is asked for."""

Part = TypeVar(
    "Part",
    "DateWords",
    "DateLinks",
    "DateOwners",
    "ClaimWords",
    "StatementWords",
    "Cues",
    "NumberWords",
    "SentenceMarks",
    "Phrasebook",
    "Captions",
    "PageWords",
    "CalendarWords",
    "LocatorWords",
    "BylineWords",
    "TableWords",
    "TitleWords",
    "Traits",
)


@cache
def language(code: str) -> Language | None:
    """The language of this code; None where there is no folder for it."""
    if code not in LANGUAGES:
        return None
    found: Language = import_module(f"chrono.languages.{LANGUAGES[code]}").LANGUAGE
    return found


def languages_with(kind: type[Part]) -> tuple[str, ...]:
    """The codes of the languages that have a part of this kind, in the order of the table."""
    return _having(_ROOMS[kind.__name__])


def is_read_with(code: str, spoken: str) -> bool:
    """Are words of a language understood in a text of another, or of the same?"""
    known = language(code)
    return known is not None and spoken in (code, *known.beside)


def part(code: str, kind: type[Part]) -> Part | None:
    """A language's part of this kind; None where it has none, so that nobody judges what nobody can read."""
    return cast("Part | None", _own(code, _ROOMS[kind.__name__]))


def part_or_english(code: str, kind: type[Part]) -> Part:
    """A language's part of this kind, else the English one: for what is said by chrono, never for what is read."""
    return cast(Part, _part(code if code in languages_with(kind) else "en", _ROOMS[kind.__name__]))


def reading_part(code: str, kind: type[Part]) -> Part | None:
    """What a text in this language is read with: its own part joined with those of the languages beside it.

    None where it has no such part itself.
    """
    return cast("Part | None", _read_with(code, _ROOMS[kind.__name__]))


def every_part(kind: type[Part]) -> Part:
    """The parts of all languages joined, for words whose language is not known."""
    return cast(Part, _every(_ROOMS[kind.__name__]))


@cache
def _every(room: str) -> Any:
    return _joined(_having(room), room)


@lru_cache(maxsize=1024)
def _own(code: str, room: str) -> Any:
    return _part(code, room) if code in _having(room) else None


@lru_cache(maxsize=1024)
def _read_with(code: str, room: str) -> Any:
    known = language(code)
    if known is None or code not in _having(room):
        return None
    return _joined((code, *(one for one in known.beside if one in _having(room))), room)


@cache
def _having(room: str) -> tuple[str, ...]:
    return tuple(code for code in LANGUAGES if (known := language(code)) and room in known.parts)


@cache
def _part(code: str, room: str) -> Any:
    return import_module(f"chrono.languages.{LANGUAGES[code]}.{room}").PART


@cache
def _joined(codes: tuple[str, ...], room: str) -> Any:
    """One part with the words of all; patterns are alternatives."""
    parts = [_part(code, room) for code in codes]
    return type(parts[0])(
        **{one.name: _together([getattr(each, one.name) for each in parts]) for one in fields(parts[0])}
    )


def _together(values: list[Any]) -> Any:
    if isinstance(values[0], bool):
        return any(values)
    if isinstance(values[0], str):
        return "|".join(filter(None, values))
    if isinstance(values[0], frozenset):
        return frozenset().union(*values)
    if isinstance(values[0], tuple):
        return tuple(dict.fromkeys(item for value in values for item in value))
    return {name: item for value in reversed(values) for name, item in value.items()}

"""A picture's own words, which no record has: key, statuses, sources line."""

from chrono.dates import date_words
from chrono.languages import Captions, part_or_english
from chrono.records import Annotation, Chronology
from chrono.text import isolated


def captions_in(language: str) -> Captions:
    """The words of a language (a two-letter code); one that has none is read as English."""
    return part_or_english(language, Captions)


def era_words(chronology: Chronology, language: str, *, short: bool = False) -> str:
    """The eras with their dates, those that are the curator's context apart: `Eras: First term, 2022 – 2024.`"""
    said = captions_in(language)
    kinds = [(said.eras, False), (said.context_eras, True)]
    named = [
        (pattern, "; ".join(f"{isolated(era.name)}, {date_words(era.date, language, short=short)}" for era in those))
        for pattern, context in kinds
        if (those := [era for era in chronology.eras if era.context is context])
    ]
    return " ".join(pattern.format(a=names) for pattern, names in named)


def annotation_words(chronology: Chronology, language: str) -> str:
    """The annotations with their dates or the titles of their events, those that are the curator's context apart."""
    said = captions_in(language)
    kinds = [(said.annotations, False), (said.context_annotations, True)]
    named = [
        (pattern, "; ".join(annotation_line(chronology, one, language) for one in those))
        for pattern, context in kinds
        if (those := [one for one in chronology.annotations if one.context is context])
    ]
    return " ".join(pattern.format(a=names) for pattern, names in named)


def annotation_line(chronology: Chronology, annotation: Annotation, language: str, *, short: bool = False) -> str:
    """Where an annotation stands, and its text: `8 January 2023: The border opens`."""
    event = chronology.event(annotation.event or "")
    place = event.title if event else annotation.event or ""
    where = date_words(annotation.date, language, short=short) if annotation.date else isolated(place)
    return f"{where}: {isolated(annotation.text)}"


def left_out_words(language: str, unit: str, count: int) -> str:
    """What a break leaves out: `22 months`, `5 лет`; `unit` is year, month, day or hour."""
    forms = captions_in(language).left_out[unit]
    return forms[_number(count, len(forms))].format(a=count)


def scale_words(grown: float) -> str:
    """How many times as large a scale is as the one before it: `×12`, `÷3`; empty where it is the same."""
    times = max(grown, 1 / grown)
    if times < _SAME:
        return ""
    return ("×" if grown > 1 else "÷") + (f"{times:.0f}" if times >= _WHOLE else f"{times:.1f}".removesuffix(".0"))


_SAME, _WHOLE = 1.05, 3.0
"""Up to the first, two scales are one; from the second on a number without a fraction says it."""


def _number(count: int, forms: int) -> int:
    """Which of the forms that a language has a number takes: one for all, one and several, or those of Slavic ones."""
    if forms < 3:
        return int(forms == 2 and count != 1)
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2

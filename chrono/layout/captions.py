"""A picture's own words, which no record has: key, statuses, sources line."""

from chrono.dates import date_words
from chrono.languages import Captions, part_or_english
from chrono.records import Chronology


def captions_in(language: str) -> Captions:
    """The words of a language (a two-letter code); one that has none is read as English."""
    return part_or_english(language, Captions)


def era_words(chronology: Chronology, language: str, *, short: bool = False) -> list[str]:
    """Each era with its date, and whether it is the curator's context: `First term, February 2022 to May 2024`."""
    said = captions_in(language)
    return [
        f"{era.name}, {date_words(era.date, language, short=short)}" + f" ({said.context})" * era.context
        for era in chronology.eras
    ]


def left_out_words(language: str, unit: str, count: int) -> str:
    """What a break leaves out: `22 months`, `5 лет`; `unit` is year, month, day or hour."""
    forms = captions_in(language).left_out[unit]
    return forms[_number(count, len(forms))].format(a=count)


def _number(count: int, forms: int) -> int:
    """Which of the forms that a language has a number takes: one for all, one and several, or those of Slavic ones."""
    if forms < 3:
        return int(forms == 2 and count != 1)
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2

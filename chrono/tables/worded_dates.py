"""What the words of a cell say of its date: a date in words, a part of a time, one time or another, rough ends."""

import re
from datetime import date

from chrono.errors import NoRecord
from chrono.languages import DateLinks, DateWords, TableWords, every_part, languages_with
from chrono.tables.month_names import day_with_name
from chrono.text import compiled, spaced
from chrono.timex import OTHER_CALENDAR, Timex, find_dates

_WEEK_OF = "week_of"
_OPENS = r"[\s(,]*"


def in_words(text: str) -> str:
    """The date that the whole text says in a language, the same in each that reads it; else the empty text."""
    found: set[str] = set()
    article = compiled(every_part(DateLinks).article)
    for language in languages_with(DateWords):
        for timex in find_dates(text, None, language):
            if article.sub("", text[: timex.start] + text[timex.end :]).strip("() ,;"):
                continue
            if timex.form == OTHER_CALENDAR:
                raise NoRecord(f'"{text}" is of another calendar: write the day of the one that is in use today')
            if timex.clock.endswith(":00") and not _has_minutes(text):
                raise NoRecord(f'"{text}" gives an hour without minutes: write it as 14:00, or leave it out')
            if says_one_date(timex) and timex.form == _WEEK_OF:
                found.add(f"[{timex.date.earliest}..{timex.date.latest}]")
            elif says_one_date(timex):
                found.add(f"{timex.date}T{timex.clock}" if timex.clock else str(timex.date))
    return found.pop() if len(found) == 1 else "" if found else day_with_name(text)


def says_one_date(timex: Timex) -> bool:
    """Does it say one date, and nothing beside it?"""
    is_open = timex.alternatives or timex.hedge or timex.relative or not timex.is_decisive
    return not is_open and timex.weekday != "wrong"


def why_unread(text: str, *, several: bool) -> NoRecord:
    """Why a cell gives no date, with what to do; `several` where it holds more than one."""
    words = every_part(TableWords)
    if compiled(rf"\(?\[?(?:{words.undated}|[?-]+)\]?\)?").fullmatch(text):
        return NoRecord(f'"{text}" tells no date: write what is known of it ([1850..1900], [..1900]), or leave it out')
    if several:
        return NoRecord(f'"{text}" is several dates: make a row of each')
    if _lacks_year(text):
        return NoRecord(
            f'"{text}" is no date that can be read without a year: write it, or give a column with the year'
        )
    return NoRecord(f'"{text}" is no date that can be read: write it as EDTF (2024-03-28, 2024-03, 1850~)')


def _lacks_year(text: str) -> bool:
    """Is the whole a day or month of no year?"""
    return any(
        timex[:2] == (0, len(text)) and timex.alternatives and timex.relative
        for language in languages_with(DateWords)
        for timex in find_dates(text, date(2001, 1, 1), language)
    )


def in_full(text: str) -> str:
    """The text with its short words for a century in full: `12th c.`, `XII в.`"""
    for short, full in every_part(TableWords).centuries.items():
        text = compiled(short).sub(full, text)
    return text


def without_part(text: str) -> tuple[str, str]:
    """The whole of which the text names a part, and the first words that do: 1914 of `late 1914`, else the text."""
    part = rf"(?:{every_part(TableWords).part})"
    pattern = compiled(every_part(TableWords).part and rf"\b{part}[\s-]+|{_OPENS}\b{part}\)?\Z")
    told = pattern.search(text) or compiled(every_part(TableWords).part_behind).search(text)
    rest = spaced(compiled(every_part(TableWords).part_behind).sub("", pattern.sub("", text)))
    return (rest, told[0].strip("( -),")) if told and rest else (text, "")


def choices(text: str) -> list[str]:
    """The times of which a word says that it was one: `1200 or 1201`; none where no such word stands."""
    either = every_part(TableWords).either
    if not compiled(either).search(text):
        return []
    return [one for one in re.split("\0", compiled(rf"{either}|,\s+").sub("\0", text)) if one.strip()]


def rough_ends(text: str) -> tuple[str, str] | None:
    """The ends of a time of which the last has a word for about beside it: `c. 1200 – c. 1250`."""
    found = compiled(rf"(.*\d\D*?)\s*[-–—]\s*((?:{every_part(TableWords).about}|~)\s*\S.*)").fullmatch(text)
    return (found[1], found[2]) if found else None


def _has_minutes(text: str) -> bool:
    hour = every_part(TableWords).hour
    return compiled(rf"\d(?:[:.]|{hour})\s?\d\d|\d{{4}}\s?(?:{hour})\b").search(text) is not None

"""What stands before a title in a calendar, to what it says of the event; and a date in doubt as a calendar shows it.

Calendar programs write "Canceled: " before the title of what was called off, and chrono "≈ May 2023: " before one whose
day is not known. Both stay in the title where a program drops all else.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from chrono.dates import DateForm, EdtfDate, Part, Precision, date_words, parse_date
from chrono.errors import InvalidDate
from chrono.languages import Captions, Phrasebook, TitleWords, known_title_words, languages_with, part_or_english
from chrono.records import Status
from chrono.text import spaced


class Headed(NamedTuple):
    """A title without what stood before it, the status that this told, and its words for a doubtful date."""

    title: str
    status: Status | None = None
    doubtful: str = ""


@lru_cache(maxsize=64)  # a series has one title for all of its dates
def headed(shown: str, *, ours: bool = False) -> Headed:
    """What a title says before itself. Of `ours`, whose description chrono wrote, all that it
    writes there is taken off; of others what says that it was called off."""
    bare = _drafts().sub("", shown, count=1)
    text, status = _called_off(bare if ours else shown)
    about = _ABOUT.match(text if ours or status else bare)
    if about and ours:
        text = text[about.end() :]
    if ours and status is None:
        text, status = _off(text, _own_statuses())
    return Headed(text, status, about[1] if about else "")


def _called_off(shown: str) -> tuple[str, Status | None]:
    """A title without what says that it was called off, and without the words for how it came that stand around that
    (Updated: Canceled:); and its status."""
    for came in _passing(shown):
        text, status = _off(came, _statuses())
        if status is not None:
            return [*_passing(text)][-1], status
    return shown, None


def _passing(text: str) -> Iterator[str]:
    """A text, and what of it stands behind each word for how it came."""
    words = _known().passing
    yield text
    while (found := _HEAD.match(text)) and _folded(found["plain"] or "") in words and found.end() < len(text):
        text = text[found.end() :]
        yield text


def _off(text: str, words: Mapping[str, Status]) -> tuple[str, Status | None]:
    """A text without a word for a status before it, and that."""
    found = _HEAD.match(text)
    if found is None:
        return text, None
    word = next(filter(None, found.groups())).strip()
    loud = found["loud"] is None or word.isupper()  # "Canceled - …" may be a name
    status = words.get(_folded(word)) if loud else None
    rest = text[found.end() :]
    return (rest, status) if status is not None and rest else (text, None)


def _folded(words: str) -> str:
    """In small letters, however its accents are written."""
    return spaced(unicodedata.normalize("NFC", words)).casefold()


_HEAD = re.compile(
    r"(?:[\[［【](?P<square>[^\]］】:]{2,30})[\]］】]|[(（](?P<round>[^)）:]{2,30})[)）]"
    r"|(?P<plain>[^\s:：\[［【(（][^:：]{0,30})[:：]"
    r"|(?P<loud>[\w\u0300-\u036f]{2,30})(?=\s+[-–—]\s))(?:\s+[-–—](?=\s))?\s*"
)
_ABOUT = re.compile(r"≈ (?=[^:：]*\d)([^:：]{2,80})(?:: |：)(?=\S)")  # a date; "≈ 50 people march" has none


@cache
def _known() -> TitleWords:
    return known_title_words()


@cache
def _statuses() -> dict[str, Status]:
    """What programs write before the title of what does not take place, in small letters."""
    return {word: Status(name) for word, name in _known().statuses.items()}


@cache
def _own_statuses() -> dict[str, Status]:
    """What chrono writes before a title, in every language."""
    captions = [part_or_english(code, Captions) for code in languages_with(Captions)]
    return {word.casefold(): Status(name) for one in captions for name, word in one.statuses.items()}


@cache
def _drafts() -> re.Pattern[str]:
    captions = [part_or_english(code, Captions) for code in languages_with(Captions)]
    return re.compile("|".join(rf"^\[{re.escape(one.draft.lower())}\] " for one in captions))


def in_doubt(shown: str, words: str = "") -> str:
    """Days that a calendar shows of a date in doubt, as that date: what its `words` say where chrono says one of them
    so; else a month or a year where they are all of it, or one day between, or about a day, as rough as the words are.
    Clock times stay as they are."""
    date = parse_date(shown)
    first, last = date.earliest, date.latest
    if "T" in shown or first is None or last is None:
        return shown
    said = spaced(words)
    for candidate in _rough_dates(str(first), str(last)) if said else ():
        if said in _words_of(candidate):
            return candidate
    return _signed(_roughly(str(first), str(last)), _said_sign(said))


def _roughly(first: str, last: str) -> str:
    """One of the days from the first to the last, or about the only one."""
    if first == last:
        return f"{first}~"
    whole = (each for each in (first[:7], first[:4]) if _covers(each, first, last))
    return next(whole, f"[{first}..{last}]")


def _covers(whole: str, first: str, last: str) -> bool:
    date = parse_date(whole)
    return (str(date.earliest), str(date.latest)) == (first, last)


def _rough_dates(first: str, last: str) -> Iterator[str]:
    """The dates that chrono shows as these days, or marks by the only one."""
    wholes = [_roughly(first, last).removesuffix("~")]
    if first == last:
        wholes += [whole for whole in (first[:7], first[:4]) if str(parse_date(whole).earliest) == first]
    yield from (_signed(whole, sign) for whole in wholes for sign in ("", "~", "?", "%") if sign or whole != first)
    if first == last:
        yield from (f"[..{first}]", f"[{first}..]", f"../{first}", f"{first}/..", f"/{first}", f"{first}/")
    else:
        spans = (f"{first[:7]}/{last[:7]}", f"{first[:4]}/{last[:4]}")
        yield from (span for span in spans if parsed_date(span) and _covers(span, first, last))


def parsed_date(text: str) -> EdtfDate | None:
    """A date; None where the text is none, or empty."""
    try:
        return parse_date(text) if text else None
    except InvalidDate:
        return None


def _words_of(date: str) -> list[str]:
    when = parse_date(date)
    return [spaced(date_words(when, code, short=True)) for code in languages_with(Phrasebook)]


def _said_sign(words: str) -> str:
    """The sign of a date that words say to be about one, or in question."""
    about = any(_says(one.about, words) or _says(one.uncertain, words, one.about) for one in _phrasebooks())
    unsure = any(_says(one.uncertain, words) for one in _phrasebooks())
    return "%" if about and unsure else "~" if about else "?" if unsure else ""


def _says(pattern: str, words: str, inner: str = "{a}") -> bool:
    before, _, behind = pattern.replace("{a}", inner).partition("{a}")
    return words.startswith(before) and words.endswith(behind)


@cache
def _phrasebooks() -> tuple[Phrasebook, ...]:
    return tuple(part_or_english(code, Phrasebook) for code in languages_with(Phrasebook))


def _signed(rough: str, sign: str) -> str:
    """A date, or both ends of what it lies between, with the sign of a doubt."""
    if not sign:
        return rough
    if rough.startswith("["):
        return "[" + "..".join(end + sign for end in rough.strip("[]").split("..")) + "]"
    return rough.removesuffix("~") + sign


def moved_to(own: EdtfDate, shown: str) -> str:
    """Where a date was moved to: a bound stays one, one day of a span one of the other, an end as rough as it was; a
    day within the span is the day, but that of what was about a year, or that lies outside, is about that day."""
    day = parse_date(shown)
    if "T" in shown or own.is_exact:
        return shown
    alone = day.earliest == day.latest
    if own.earliest is None or own.latest is None:
        return _bound(own, shown) if alone else shown
    if own.kind is DateForm.INTERVAL and not alone:
        return _still_rough(own, *shown.split("/"))
    sign = next(filter(None, map(_sign, own.parts)), "") if own.kind is not DateForm.INTERVAL else ""
    if not alone:
        return _signed(in_doubt(shown), sign)
    within = day.earliest is not None and own.earliest <= day.earliest <= own.latest
    return _signed(shown, sign or ("" if within else "~"))


def _bound(own: EdtfDate, day: str) -> str:
    if own.kind is not DateForm.INTERVAL:
        return f"[..{day}]" if own.earliest is None else f"[{day}..]"
    if own.earliest is None:
        return f"/{day}" if own.unknown_start else f"../{day}"
    return f"{day}/" if own.unknown_end else f"{day}/.."


def _still_rough(own: EdtfDate, first: str, last: str) -> str:
    return f"{_still_as(own.parts[0], first, 'earliest')}/{_still_as(own.parts[-1], last, 'latest')}"


def _still_as(part: Part, day: str, side: str) -> str:
    """An end of an interval: the month or year whose end it is, where it was known to no more; else about a day."""
    length = {Precision.MONTH: 7, Precision.YEAR: 4}.get(part.precision, len(day))
    whole = day[:length]
    if part.precision <= Precision.DAY or (length < len(day) and str(getattr(parse_date(whole), side)) == day):
        return whole + _sign(part)
    return day + (_sign(part) or "~")


def _sign(part: Part) -> str:
    return "%" if part.approximate and part.uncertain else "~" if part.approximate else "?" if part.uncertain else ""

"""A text and its date of publication to the dated expressions in it, each resolved, with its other readings.

The grammar is one regular expression over the letters that `tokens` gives. What an expression leaves open is filled
from the day of publication or from what the text has said before. Measured on news, the likeliest reading is right
about nine times in ten; so every result carries the other readings, and contradicts a record only if all of them do.
"""

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from chrono.dates import DateForm, Day, EdtfDate, Precision, parse_date
from chrono.errors import InvalidDate
from chrono.languages import DateLinks, DateWords, TokenKind, languages_with, part
from chrono.text import guess_language, without_widthless
from chrono.timex.clocks import clock_text
from chrono.timex.context import Candidates, Context
from chrono.timex.datelines import as_spoken, is_dateline, is_embargo
from chrono.timex.forms import Form
from chrono.timex.grammar import FORMS, form_pattern, forms_by_name, grammar
from chrono.timex.links import left_open, linked
from chrono.timex.offsets import core_of, counted_from, hedge_of, offset_before
from chrono.timex.timex import CLOCK, DATELINE, EMBARGO, OFFSET, Timex
from chrono.timex.tokens import Token, kinds_of, tokens_of
from chrono.timex.vocabulary import vocabulary


def find_dates(
    text: str, published: str | EdtfDate | datetime.date | None, language: str | None = None
) -> tuple[Timex, ...]:
    """Every dated expression of a text, in order, resolved from its day of publication.

    `published` is an EDTF date or a `datetime.date`; without a whole day only what is written in full is resolved.
    `language` is a two-letter code or None to go by script and words.

    Raises InvalidDate where `published` is no date.
    """
    known = published if isinstance(published, EdtfDate) else parse_date(str(published)[:10]) if published else None
    day = known.earliest if known and known.earliest == known.latest else None
    return find_timexes(text, day, language or guess_language(text))


@lru_cache(maxsize=512)  # several judgements and a rule ask for the dates of one title
def find_timexes(text: str, published: Day | None, language: str = "en") -> tuple[Timex, ...]:
    """The dated expressions of a text, in order. A language without words of dates gives none; see `has_language`."""
    plain, places = without_widthless(text)
    found = _timexes_of(plain, published, language)
    moved = (one._replace(start=places[one.start], end=places[one.end - 1] + 1) for one in found)
    return tuple(moved) if places else found


def _timexes_of(text: str, published: Day | None, language: str) -> tuple[Timex, ...]:
    known = vocabulary(language)
    if known is None:
        return ()
    tokens = tokens_of(text, known)
    context = Context(text, tuple(tokens), kinds_of(tokens), published, known.words)
    found = as_spoken(tuple(_found(context)), text, published)
    links = part(language, DateLinks)
    return linked(found, text, known.words, links) if links else left_open(found, text)


def has_language(language: str) -> bool:
    """Are dates read in this language (a two-letter code)?"""
    return language in languages_with(DateWords)


def _found(context: Context) -> Iterator[Timex]:
    waiting: Timex | None = None
    for timex in _expressions(context):
        if waiting is None or (timex.form == OFFSET and waiting.end > timex.start):
            waiting = timex
        elif joined := _joined(waiting, timex, context):
            waiting = joined
        else:
            yield waiting
            waiting = timex
    if waiting is not None:
        yield waiting


def _joined(first: Timex, second: Timex, context: Context) -> Timex | None:
    """A day and the clock time beside it are one expression: `10:30 a.m. on March 28`, `Tuesday at 3 p.m.`"""
    if (first.form == CLOCK) == (second.form == CLOCK):
        return None
    between = _WORDS_BETWEEN.findall(context.text[first.end : second.start].lower())
    if not all(word.isspace() or word in ",(" or word in context.words.beside_clock for word in between):
        return None
    day, clock = (second, first) if first.form == CLOCK else (first, second)
    if day.date.precision is not Precision.DAY or day.date.kind is not DateForm.DATE or day.clock:
        return None
    return day._replace(start=first.start, end=second.end, clock=clock.clock)


_WORDS_BETWEEN = re.compile(r"\w+|\s+|[^\w\s]")


def _expressions(context: Context) -> Iterator[Timex]:
    at = 0
    while found := grammar().search(context.kinds, at):
        form, here, reading = _read(found, context)
        first, last = here.first, here.last
        if reading is None:
            at = first + 1
            continue
        tokens = context.tokens[first:last]
        at = max(last, first + 1)
        if not (dates := _dates(reading)):  # 31 April: no day, and no April either
            continue
        core = core_of(tokens)
        start, end = core[0].start, core[-1].end
        name = _named(form, context, start, end)
        dates_event = form.dates_event and name not in (DATELINE, EMBARGO)
        in_brackets = _is_in_brackets(context.text, start, end)  # a life span, a year of birth
        counts = dates_event and not in_brackets and not here.is_aside(dates[0], reading)
        told = reading._replace(aside=reading.aside or in_brackets)
        context = here.after(told, dates if counts else (), from_now=form.from_now and dates_event)
        clock = _clock(str(tokens[0].value), context) if name == CLOCK else _stamped(tokens[0])
        found_timex = Timex(
            start,
            end,
            dates[0],
            dates[1:],
            name,
            hedge_of(context, first, tokens),
            reading.relative,
            clock,
            reading.weekday,
            form.is_period,
            dates_event,
            reading.decisive,
            is_counted=form.from_now or form.is_counted,
            either_order=form.either_order,
            is_vague=form.is_vague,
        )
        yield _offset(found_timex, context, first + tokens.index(core[0]))


def _is_in_brackets(text: str, start: int, end: int) -> bool:
    """Does an expression stand in brackets with nothing but a word or mark before it?"""
    opened = text.rfind("(", max(0, start - _BRACKETS), start), text.rfind("（", max(0, start - _BRACKETS), start)
    closed = min((at for sign in ")）" if (at := text.find(sign, end, end + _BRACKETS)) >= 0), default=-1)
    return max(opened) >= 0 and closed >= 0 and not re.search(r"[)）]", text[max(opened) : start])


_BRACKETS = 16  # characters beside an expression in which its brackets are


def _offset(timex: Timex, context: Context, core: int) -> Timex:
    """The date that is meant where the words count from the one that was found."""
    single = timex.is_affirmed and timex.date.kind is DateForm.DATE
    offset = offset_before(context, core) if single else None
    if offset is None:
        return timex
    counted = [counted_from(date, offset) for date in timex.readings]
    dates = [date for date in counted if date is not None]
    if offset.may_be_rate:
        return timex._replace(alternatives=(*timex.alternatives, *dates), is_decisive=False)
    if len(dates) < len(counted):
        return timex.counted(start=offset.start, dates_event=False)
    return timex.counted(start=offset.start, date=dates[0], alternatives=tuple(dates[1:]))


def _read(found: re.Match[str], context: Context) -> tuple[Form, Context, Candidates | None]:
    """The form that reads what was found, where it stands, and its reading.

    It is the first that fits, else a later one from the same place on; no reading where none does.
    """
    name = found.lastgroup or ""
    start, span = found.start(name), found.span(name)
    at = forms_by_name()[name]
    while True:
        here = context._replace(first=span[0], last=span[1])
        reading = FORMS[at].read(context.tokens[span[0] : span[1]], here)
        if reading is not None:
            return FORMS[at], here, reading
        for at in range(at + 1, len(FORMS)):  # noqa: B020
            if (other := form_pattern(FORMS[at]).match(context.kinds, start)) and other.end() > start:
                span = other.span()
                break
        else:
            return FORMS[at], here, None


def _named(form: Form, context: Context, start: int, end: int) -> str:
    """The form's name, or what its place in the text makes of it: a dateline, an embargo."""
    if not form.dates_event:
        return form.name
    if is_dateline(context.text, start, end, context.words):
        return DATELINE
    return EMBARGO if is_embargo(context.text, start, context.words) else form.name


def _clock(piece: str, context: Context) -> str:
    return clock_text(piece, context.words.half_days, context.words.minutes)


def _stamped(token: Token) -> str:
    return clock_text(str(token.value)[11:]) if token.kind == TokenKind.TIME_STAMP else ""


def _dates(reading: Candidates) -> tuple[EdtfDate, ...]:
    """The readings that are real days; 29 February drops the years that have none."""
    dates = []
    for text in reading.texts:
        try:
            dates.append(parse_date(text))
        except InvalidDate:
            continue
    return tuple(dict.fromkeys(dates))

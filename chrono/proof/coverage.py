"""A source's dated statements to what accounts for each: events, a dismissal with its reason, or nothing.

A statement is accounted for where a quotation covers it, where it dates the sentence of one that does, or where it
repeats the date of an event that cites the article and has a word of its quotation's sentence, or tells of nothing.
Beside the date of its event another of a quotation tells of something else, unless it is denied, may date nothing or is
the day of saying so. Datelines, embargoes and mere clock times state nothing.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

from chrono.dates import Day
from chrono.languages import LETTER, ClaimWords, part
from chrono.passages import Passage, Passages
from chrono.records import Chronology, Event
from chrono.tellings import is_day_of_saying, tells_nothing
from chrono.text import TitleWords, language_of
from chrono.timex import OTHER_CALENDAR, Timex


class Coverage(StrEnum):
    """What accounts for a dated statement: an event, a dismissal, or nothing yet."""

    COVERED = "covered"
    DISMISSED = "dismissed"
    OPEN = "open"


class DatedStatement(NamedTuple):
    """A dated expression of an article; `by` are the events that account for it, or the reason of its dismissal.

    An open one `may_repeat` an event of its date where the words of its language are not compared.
    """

    timex: Timex
    coverage: Coverage
    by: tuple[str, ...] = ()
    may_repeat: str = ""


def is_record_lost(chronology: Chronology) -> bool:
    """Could a record not be read that may account for a statement?"""
    return chronology.has_unread("events", "eras", "annotations", "dismissed")


def dated_statements(
    chronology: Chronology, passages: Passages, source: str, cited: Sequence[Passage]
) -> Iterator[DatedStatement]:
    """Every dated statement of a source, in order; `cited` are the passages of the source (`Passages.by_source`)."""
    article, reading = passages.articles.get(source), passages.readings[source]

    def is_of_saying(timex: Timex) -> bool:
        sentence = reading.sentence_at(timex.start)
        return article is not None and (
            is_day_of_saying(article.text, sentence, timex, article.language)
            or tells_nothing(article.text, sentence, timex, article.language)
        )

    def tells_of(timex: Timex, passage: Passage) -> bool:
        """Has the sentence of a repeated date a word of the one that is cited, or hardly a word beside the date?"""
        first, last = reading.sentence_at(timex.start)
        rest = f"{passage.text[first : timex.start]} {passage.text[timex.end : last]}"
        if len(re.findall(f"{LETTER}{{4,}}", rest)) < _TELLS:
            return True
        is_read = part(passage.language, ClaimWords) is not None
        return is_read and bool(TitleWords(passage.sentence, passage.language).among(rest.lower()))

    accounts = _Accounts(chronology, cited, is_of_saying, tells_of)
    dismissed = _Stretches(
        (span, dismissal.reason)
        for dismissal, match in passages.dismissed
        if dismissal.source == source and match.found and not match.cut
        for span in match.spans
    )
    for timex in reading.timexes:
        beside = article is not None and article.is_beside(timex.start, timex.end)
        if beside or (not timex.dates_event and timex.form != OTHER_CALENDAR):
            continue
        events = accounts.of(timex)
        reasons = tuple(dismissed.over(timex))
        state = Coverage.COVERED if events else Coverage.DISMISSED if reasons else Coverage.OPEN
        may_repeat = accounts.unread(timex) if state is Coverage.OPEN else ""
        yield DatedStatement(timex, state, events or reasons, may_repeat)


_Item = TypeVar("_Item")


class _Stretches(Generic[_Item]):
    """Things that lie over stretches of a text, found by a place without looking at all of them."""

    def __init__(self, stretches: Iterable[tuple[tuple[int, int], _Item]]) -> None:
        self._sorted = sorted(enumerate(stretches), key=lambda item: (item[1][0], item[0]))
        self._starts = [stretch[0] for _, (stretch, _) in self._sorted]
        # The furthest end of all that begin so far: before a place that none reaches nothing has to be looked at.
        self._reach = list(accumulate((stretch[1] for _, (stretch, _) in self._sorted), max))

    def over(self, timex: Timex) -> list[_Item]:
        """What lies over an expression at least in part, in the order in which it was given."""
        at = bisect_left(self._starts, timex.end) - 1
        found: list[tuple[int, _Item]] = []
        while at >= 0 and self._reach[at] > timex.start:
            number, (stretch, item) = self._sorted[at]
            if stretch[1] > timex.start:
                found.append((number, item))
            at -= 1
        return [item for _, item in sorted(found, key=lambda pair: pair[0])]


class _Accounts:
    """Which events account for a dated statement: by a quotation over it, by its sentence, or by the same date."""

    def __init__(
        self,
        chronology: Chronology,
        cited: Sequence[Passage],
        is_of_saying: Callable[[Timex], bool],
        tells_of: Callable[[Timex, Passage], bool],
    ) -> None:
        self._is_of_saying = is_of_saying
        self._tells_of = tells_of
        mine = [
            (number, passage, event)
            for number, passage in enumerate(cited)
            if passage.article is not None
            and passage.article.source == passage.evidence.source
            and not passage.elsewhere
            and (event := chronology.event(passage.event)) is not None
        ]
        self._quoted = _Stretches(
            (span, (number, event, _tells_date(passage, event)))
            for number, passage, event in mine
            for span in passage.match.spans
        )
        located = [(number, passage, event) for number, passage, event in mine if passage.located]
        self._sentences = _Stretches(
            (passage.placement.sentence, (number, event)) for number, passage, event in located
        )
        # By extent each event with all passages that cite the article.
        self._dated: dict[tuple[Day | None, Day | None], dict[str, list[tuple[int, Passage, Event]]]] = defaultdict(
            dict
        )
        for number, passage, event in located:
            extent = event.date.earliest, event.date.latest
            self._dated[extent].setdefault(event.id, []).append((number, passage, event))

    def of(self, timex: Timex) -> tuple[str, ...]:
        """Their ids, in the order in which they cite the article."""
        found = {
            number: event.id
            for number, event, tells_date in self._quoted.over(timex)
            if not tells_date or not _is_sure(timex) or timex.meets(event.date) or self._is_of_saying(timex)
        }
        for number, event in self._sentences.over(timex):
            if timex.meets(event.date):
                found[number] = event.id
        for citing in self._of_its_date(timex):
            number, _, event = citing[0]
            if number not in found and any(self._tells_of(timex, passage) for _, passage, _ in citing):
                found[number] = event.id
        return tuple(dict.fromkeys(found[number] for number in sorted(found)))

    def unread(self, timex: Timex) -> str:
        """The id of an event of its date with a passage of which no words are compared; or empty."""
        for citing in self._of_its_date(timex):
            if any(part(passage.language, ClaimWords) is None for _, passage, _ in citing):
                return citing[0][2].id
        return ""

    def _of_its_date(self, timex: Timex) -> Iterator[list[tuple[int, Passage, Event]]]:
        """Each event of the same extent, with all passages that cite the article."""
        for reading in timex.readings:
            for citing in self._dated.get((reading.earliest, reading.latest), {}).values():
                if citing[0][2].date.same_extent(reading):
                    yield citing


_TELLS = 4  # words of a sentence beside its date by which it tells of something else


def _tells_date(passage: Passage, event: Event) -> bool:
    """Has a quotation a date that is surely the one of its event?"""
    return any(_is_sure(timex) and timex.meets(event.date) for timex in passage.quoted)


def _is_sure(timex: Timex) -> bool:
    return timex.is_affirmed and timex.is_decisive


@lru_cache(maxsize=256)
def languages_of_paragraphs(text: str, stated: str) -> tuple[tuple[str, int], ...]:
    """The languages of the paragraphs with digits of a text, each with how many are in it."""
    counted = Counter(language_of(one, stated) for one in _BLANK_LINE.split(text) if _DIGIT.search(one))
    return tuple(sorted(counted.items()))


_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_DIGIT = re.compile(r"\d")

"""Whether every passage of what occurred says less than that it happened: planned, rumoured, or not so."""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.dates import EdtfDate
from chrono.findings import Excerpt
from chrono.judgements.told_status import has_words_of
from chrono.languages import CAPITAL, LETTER, SENTENCE_END_MARKS, ClaimWords, Cues, DateOwners, part
from chrono.passages import Passage, Passages
from chrono.records import Event, Status
from chrono.text import TitleWords, compiled, part_with, parts_between, spaced


class ReserveOutcome(StrEnum):
    """With what reserve the passages tell of an event."""

    NONE = "none"
    UNREAD = "unread"
    IN_ANOTHER_PART = "in another part"
    APART_FROM_DATE = "apart from the date"
    RESERVED = "reserved"


class ReserveJudgement(NamedTuple):
    """How the passages tell of an event: the `word` of one that says less, where it stands, and what is told apart."""

    outcome: ReserveOutcome
    passage: Passage
    word: str = ""
    span: tuple[int, int] | None = None
    told: str = ""

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage with the word marked, for a report."""
        return self.passage.excerpt([self.span]) if self.span else None


def judge_reserve(event: Event, passages: Passages) -> ReserveJudgement | None:
    """How the passages tell of what is said to have occurred; None of any other event, or where none was found."""
    cited = [passage for passage in passages.of(event, "status") if passage.located]
    if event.status is not Status.OCCURRED or not cited:
        return None
    read = [(passage, cues) for passage in cited if (cues := passage.cues) and cues.hearsay and cues.not_said]
    doubtful = [(passage, doubt) for passage, cues in read if (doubt := _doubt(event, passage, cues))]
    if len(doubtful) < len(read):
        return ReserveJudgement(ReserveOutcome.NONE, cited[0])
    if unread := [passage for passage in cited if passage not in [one for one, _ in read]]:
        return ReserveJudgement(ReserveOutcome.UNREAD, unread[0])
    passage, cue = next(((one, cue) for one, cue in doubtful if _is_beside_date(cue, one, event.date)), doubtful[0])
    if other := _told_in_another(event, passage, cue):
        return ReserveJudgement(ReserveOutcome.IN_ANOTHER_PART, passage, cue[0], cue.span(), other)
    beside = _is_beside_date(cue, passage, event.date)
    outcome = ReserveOutcome.RESERVED if beside else ReserveOutcome.APART_FROM_DATE
    return ReserveJudgement(outcome, passage, cue[0], cue.span())


def _doubt(event: Event, passage: Passage, cues: Cues) -> re.Match[str] | None:
    """The word of the quotation that says less than that it happened, unless another one says that it did."""
    text = passage.text
    for span in passage.match.spans:
        stated = [one for one in passage.within(span) if one.dates_event]
        dates = [one.start for one in stated if one.meets(event.date)]
        dates = dates or [one.start for one in stated]
        rumour = next(_of_the_date(cues.hearsay, text, span, dates, cues), None)
        if rumour and not (cues.unnamed and compiled(cues.unnamed).search(event.title)):
            return rumour
        bounding = list(compiled(cues.bounding).finditer(text, *span)) if cues.bounding else []
        for found in _of_the_date(cues.not_said, text, span, dates, cues):
            if any(one.start() <= found.start() < one.end() for one in bounding):
                continue
            if has_words_of(event.title, found[0], passage) and not _is_title(event, text[slice(*span)]):
                break
            if _is_of_another_half(found, text, span, dates, passage.language):
                continue
            if compiled(cues.said).search(text, found.end(), span[1]):
                break
            return found
    return None


def _is_title(event: Event, quoted: str) -> bool:
    """Is a title all of a quotation, but for how that begins? It has each of its words, and so none tells it."""
    return spaced(quoted).rstrip(".。").lower().endswith(event.title.rstrip(".。").lower())


def _is_of_another_half(
    cue: re.Match[str], text: str, span: tuple[int, int], dates: Sequence[int], language: str
) -> bool:
    """Does a word begin another predicate than the one that the dates stand with: `closed in 2019 and was to open`?"""
    known = part(language, DateOwners)
    if known is None or not known.predicates or not dates:
        return False
    parts = parts_between(text, span, rf"{known.predicates}|{known.clause}")
    mine = part_with(parts, cue.start()) or span
    with_date = [one for one in parts if any(one[0] <= date < one[1] for date in dates)]
    done = compiled(known.predicate)
    return mine not in with_date and any(done.search(text, *one) for one in with_date)


def _told_in_another(event: Event, passage: Passage, cue: re.Match[str]) -> str:
    """The part of the sentence that alone tells the title, where a word stands in another with none of it; or empty."""
    known = part(passage.language, DateOwners)
    if known is None or not known.predicates:
        return ""
    title = TitleWords(event.title, passage.language)
    borders = "|".join(one for one in (known.predicates, known.clause, known.relative) if one)
    parts = parts_between(passage.text, passage.placement.sentence, borders)
    mine = [one for one in parts if one[0] <= cue.start() < one[1]]
    named = {word for found in _NAMED.finditer(event.title) for word in title.among(found[0])}
    if any(title.among(passage.text[slice(*one)]) - named for one in mine):
        return ""
    told = (passage.text[slice(*one)] for one in parts if len(title.among(passage.text[slice(*one)])) >= _TOLD)
    return spaced(next(told, "")).rstrip(",，;；")


_NAMED = re.compile(rf"\A{CAPITAL}\w+")
_TOLD = 2  # words of a title, for the part of a sentence that has them to tell it


def _is_beside_date(cue: re.Match[str], passage: Passage, date: EdtfDate) -> bool:
    """Does a word stand in one part of the sentence with the date, with no comma between; or has it no date?

    A date that the sentence begins with belongs to all of it.
    """
    text = passage.text
    stated = [one for one in passage.quoted if one.dates_event and one.meets(date)]
    if not stated or any(_is_fronted(text[: one.start], passage.language) for one in stated):
        return True
    between = (text[min(cue.end(), one.end) : max(cue.start(), one.start)] for one in stated)
    return any("," not in piece and "，" not in piece for piece in between)


def _is_fronted(before: str, language: str) -> bool:
    """Does nothing stand before a date in its sentence but one short word, and an article?"""
    known = part(language, ClaimWords)
    articles = "|".join(sorted(known.articles)) if known else ""
    begins = rf"(?:\A|[{SENTENCE_END_MARKS}]\s*|\n\s*)"
    short = f"{LETTER}{{0,2}}" if known and known.signs else f"{LETTER}{{0,7}}"
    return compiled(rf"{begins}{short}\s?(?:(?:{articles})\s)?", at_end=True).search(before) is not None


def _of_the_date(
    words: str, text: str, span: tuple[int, int], dates: Sequence[int], cues: Cues
) -> Iterator[re.Match[str]]:
    """Such words in the statement of a date that the quotation has; in any, where it has no date."""
    borders: list[int] | None = None
    dated: set[int] = set()
    for found in compiled(words).finditer(text, *span):
        if borders is None:
            borders = [border.start() for border in compiled(cues.apart).finditer(text, *span)] if cues.apart else []
            dated = {bisect(borders, date) for date in dates}
        if not dates or bisect(borders, found.start()) in dated:
            yield found

"""Words to the sentences of the sources that have them: quotations that are ready to paste."""

import shlex
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.drafting.inserting import insert_evidence
from chrono.files import plain_key, read_bytes, scalar, write_whole
from chrono.findings import Location
from chrono.languages import has_no_spaces
from chrono.records import Chronology, Event
from chrono.text import lexemes, spaced, split_sentences
from chrono.timex import Timex, find_dates

_SHOWN = 8


class FoundQuotation(NamedTuple):
    """A sentence of a source, where it stands, how many of the words it has and which not, and the dates in it.

    `dates` are those in words, `on` as they are.
    """

    source: str
    quote: str
    location: Location
    found: int
    missing: tuple[str, ...]
    dates: tuple[str, ...]
    on: tuple[EdtfDate, ...] = ()

    @property
    def yaml(self) -> str:
        """An entry of `evidence`."""
        return f"- source: {plain_key(self.source)}\n  quote: {scalar(self.quote)}"

    def offer(self, event: str) -> str:
        """What it lacks, and the command that gives it to an event all the same."""
        words = shlex.join(self.quote.rstrip(".").split()[:_TELLING])
        return f"{self.location} lacks {', '.join(self.missing)}; take it by: chrono quote {words} --into {event}"


def find_quotations(words: str, chronology: Chronology, most: int = _SHOWN) -> list[FoundQuotation]:
    """The sentences of all sources that have these words in any form, those with most of them first, then as they come.

    Only sentences with at least half of the words are taken.
    """
    found = [
        quotation
        for source, article in chronology.articles.items()
        if not article.problem
        for quotation in _in_article(words, source, article, chronology.told_date(source))
    ]
    return sorted(found, key=lambda one: -one.found)[:most]


def _in_article(words: str, source: str, article: Article, published: EdtfDate | None) -> Iterator[FoundQuotation]:
    wanted = _forms(words, article.language)
    dates: list[Timex] | None = None
    for start, end in split_sentences(article.text):
        if article.is_doubtful(start, end):
            continue
        text = article.text[start:end]
        said = _forms(text, article.language)
        there = {sign for form, written in wanted.items() if form in said for sign in written}
        missing = tuple(
            written for form, written in wanted.items() if form not in said and not _is_parted(written, there)
        )
        number = len(wanted) - len(missing)
        if wanted and number * 2 >= len(wanted):
            if dates is None:  # they cost more than all else, and most articles have none of the words
                timexes = find_dates(article.text, published, article.language)
                dates = [one for one in timexes if one.dates_event]
            here = [one for one in dates if start <= one.start < end]
            told = tuple(f'"{article.words(*one[:2])}" ({_said(one)})' for one in here)
            on = tuple(reading for one in here for reading in one.readings)
            yield FoundQuotation(source, spaced(text), article.location(start, end), number, missing, told, on)


def _is_parted(pair: str, there: Container[str]) -> bool:
    """Are both signs of a pair in others that are there: `线开` of 三号线开通, where a date stands between these?"""
    return all(has_no_spaces(sign) and sign in there for sign in pair)


def _said(timex: Timex) -> str:
    """The date that a timex tells, or those of which one is meant."""
    return str(timex.date) if timex.is_decisive else " or ".join(map(str, timex.readings))


def _forms(text: str, language: str) -> dict[str, str]:
    """Words as they are written, by what they share in every form; without stems by their small letters."""
    known = {word.stem: word.written for word in lexemes(text, language) if word.says}
    if known:
        return known
    plain = {word.casefold().strip(".,;:!?\"'“”«»()"): word for word in text.split()}
    return {form: written for form, written in plain.items() if form}


def add_quotation(path: Path, chronology: Chronology, event: str, found: Sequence[FoundQuotation]) -> str:
    """Add the one quotation that has all of the words to an event of the `chronology`, which is read from `path`.

    Returns why nothing was added; empty where one was. Raises as `insert_evidence` does, and CannotWrite.
    """
    best = found[0]
    if best.missing:
        return f"no sentence has all of the words: the best one lacks {', '.join(best.missing)}"
    if len(found) > 1 and not found[1].missing:
        return "several sentences have all of the words; give more of them"
    record = chronology.event(event)
    if record and any((one.source, spaced(one.quote)) == (best.source, best.quote) for one in record.evidence):
        return "it has this quotation already"
    write_whole(path, insert_evidence(path, read_bytes(path, str(path)), event, best.yaml))
    return ""


def add_missing(path: Path, chronology: Chronology) -> list[tuple[str, str]]:
    """Add to each event without evidence the one sentence that has all words of its title and a date meeting its own.

    Returns each such event with the reason why nothing was added to it, or an empty text. Raises as `add_quotation`.
    """
    told: list[tuple[str, str]] = []
    raw = before = read_bytes(path, str(path))
    for event in chronology.events:
        if event.evidence:
            continue
        asked = find_quotations(event.title, chronology, _ALL)
        found = [one for one in asked if not one.missing and _is_of(one, event)]
        if len(found) == 1:
            raw = insert_evidence(path, raw, event.id, found[0].yaml)
        why = _WHY_NOT.get(len(found), "several sentences have all words of its title and its date")
        near = next((one for one in asked if one.missing and _is_of(one, event)), None)
        told.append((event.id, f"{why}; nearest: {near.offer(event.id)}" if near and not found else why))
    if raw != before:
        write_whole(path, raw)
    return told


_TELLING = 12  # words of a sentence that tell it from others
_ALL = 1000  # sentences of one title
_WHY_NOT = {0: "no sentence has all words of its title and a date that meets its own", 1: ""}


def _is_of(one: FoundQuotation, event: Event) -> bool:
    return any(date.meets(event.date) for date in one.on)

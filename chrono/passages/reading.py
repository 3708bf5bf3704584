"""An article in two stages: what its text says, whoever asks, and where the quotations and names asked for are in it.

The first is keyed by the article's text, language and day of publication, the second by the words of the question;
both are pure functions of picklable values, so either can be remembered or spread over processes as it is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from chrono.dates import Day
from chrono.text import (
    Figure,
    Match,
    Quotable,
    find_figures,
    find_name,
    find_quote,
    find_variant,
    fold_name,
    split_sentences,
)
from chrono.timex import Timex, find_timexes


class QuoteQuery(NamedTuple):
    """A quotation to be found, and what singles out one place of several."""

    quote: str
    prefix: str | None = None
    suffix: str | None = None
    occurrence: int | None = None


class Placement(NamedTuple):
    """Where a quotation is. `sentence` bounds the whole sentences it touches, `neighbours` those beside them too."""

    match: Match
    sentence: tuple[int, int] = (0, 0)
    neighbours: tuple[int, int] = (0, 0)


class ArticleReading(NamedTuple):
    """What one text says: every dated expression, its sentences, and the text made ready for quotations and names."""

    timexes: tuple[Timex, ...]
    sentences: tuple[tuple[int, int], ...]
    quotable: Quotable
    folded: str
    language: str = ""

    def sentence_at(self, place: int) -> tuple[int, int]:
        """The sentence in which a place of the text is, or the one before it; the first for what is before all."""
        return self.sentences[sentence_number(self.sentences, place)]

    def within(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The sentences of which anything may be between two places of the text."""
        return self.sentences[sentence_number(self.sentences, start) : sentence_number(self.sentences, end) + 1]


class NamesFound(NamedTuple):
    """Where each name is, and for the groups of names of which none is there, what is spelled nearly so."""

    places: Mapping[str, tuple[tuple[int, int], ...]]
    variants: Mapping[tuple[str, ...], str]


def read_source(text: str, language: str, published: Day | None) -> ArticleReading:
    """Read a text in a language (a two-letter code), with relative dates counted from its day of publication."""
    return ready(text, language, find_timexes(text, published, language), tuple(split_sentences(text)))


def ready(
    text: str, language: str, timexes: tuple[Timex, ...], sentences: tuple[tuple[int, int], ...]
) -> ArticleReading:
    """The reading of a text whose dates and sentences are known."""
    return ArticleReading(timexes, sentences, Quotable(text), fold_name(text), language)


def place_quote(reading: ArticleReading, asked: QuoteQuery) -> Placement:
    """Where a quotation is in what was read, with its sentence and those beside it."""
    match = find_quote(asked.quote, reading.quotable, asked.prefix, asked.suffix, asked.occurrence)
    if not match.spans:
        return Placement(match)
    text, bounds = reading.quotable.text, reading.sentences
    first = sentence_number(bounds, min(start for start, _ in match.spans))
    last = sentence_number(bounds, max(end for _, end in match.spans) - 1)
    sentence = bounds[first][0], bounds[last][1]
    before = first - 1 if first and not _parted(text, bounds[first - 1][1], sentence[0]) else first
    after = last + 1 if last + 1 < len(bounds) and not _parted(text, sentence[1], bounds[last + 1][0]) else last
    return Placement(match, sentence, (bounds[before][0], bounds[after][1]))


def sentence_number(bounds: Sequence[tuple[int, int]], place: int) -> int:
    """Which sentence a place of the text lies in."""
    return max(0, bisect_right(bounds, place, key=lambda bound: bound[0]) - 1)


def _near(timexes: Sequence[Timex], sentence: tuple[int, int]) -> Sequence[Timex]:
    """The dated expressions of a sentence, and the last before it, which may reach into it."""
    first = bisect_right(timexes, sentence[0], key=lambda timex: timex.start)
    last = bisect_right(timexes, sentence[1], key=lambda timex: timex.start)
    return timexes[max(0, first - 1) : last]


def timexes_within(timexes: Sequence[Timex], stretch: tuple[int, int]) -> tuple[Timex, ...]:
    """The dated expressions of an article, given in their order, that lie in a stretch at least in part."""
    first = bisect_left(timexes, stretch[0], key=lambda timex: timex.start)
    last = bisect_left(timexes, stretch[1], lo=first, key=lambda timex: timex.start)
    while first and timexes[first - 1].end > stretch[0]:
        first -= 1
    return tuple(timexes[first:last])


def find_names(reading: ArticleReading, groups: Iterable[tuple[str, ...]]) -> NamesFound:
    """Where names are in what was read; each group has all names of one that takes part."""
    asked, text = list(groups), reading.quotable.text
    places = {name: find_name((name,), reading.folded, text) for group in asked for name in group}
    absent = [group for group in asked if not any(places[name] for name in group)]
    return NamesFound(places, {group: near for group in absent if (near := find_variant(group, text))})


def _parted(text: str, end: int, start: int) -> bool:
    """Does a blank line lie between? Then they are different paragraphs."""
    return text[end:start].count("\n") > 1


def figures_within(text: str, sentence: tuple[int, int], timexes: Sequence[Timex], language: str) -> tuple[Figure, ...]:
    """The figures of a sentence of a text, of which no dated expression is one."""
    return _figures(text, sentence, tuple((one.start, one.end) for one in _near(timexes, sentence)), language)


@lru_cache(maxsize=512)
def _figures(
    text: str, sentence: tuple[int, int], masked: tuple[tuple[int, int], ...], language: str
) -> tuple[Figure, ...]:
    start, end = sentence
    inner = [(first - start, last - start) for first, last in masked if first < end and start < last]
    return tuple(
        Figure(
            figure.start + start,
            figure.end + start,
            figure.low,
            figure.high,
            figure.unit,
            figure.qualifier,
            figure.scale,
            figure.digits,
            figure.is_difference,
        )
        for figure in find_figures(text[start:end], inner, language=language)
    )

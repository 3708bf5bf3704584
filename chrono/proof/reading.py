"""An article and all that is asked of it to what was read there: dates, quotations, figures, names.

`read_source` is a pure function of picklable values, so it can be cached by the article's hash or spread over processes
as it is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from chrono.articles import Article
from chrono.dates import Day
from chrono.findings import Path
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
    """A quotation to be found, by its place in the chronology."""

    at: Path
    quote: str
    prefix: str | None = None
    suffix: str | None = None
    occurrence: int | None = None


class Placement(NamedTuple):
    """Where a quotation is. `sentence` bounds the whole sentences it touches, `neighbours` those beside them too."""

    match: Match
    sentence: tuple[int, int] = (0, 0)
    neighbours: tuple[int, int] = (0, 0)
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """What was read in one article: every dated expression, and what was asked for."""

    source: str
    timexes: tuple[Timex, ...] = ()
    placements: Mapping[Path, Placement] = field(default_factory=dict)
    names: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    variants: Mapping[tuple[str, ...], str] = field(default_factory=dict)


def read_source(
    article: Article, published: Day | None, asked: Iterable[QuoteQuery], names: Iterable[tuple[str, ...]]
) -> ArticleReading:
    """Read one article for all that cites it; `names` has all names of each that takes part."""
    quotable = Quotable(article.text)
    timexes = find_timexes(article.text, published, article.language)
    bounds = list(split_sentences(article.text))
    standings = {}
    for item in asked:
        match = find_quote(item.quote, quotable, item.prefix, item.suffix, item.occurrence)
        standings[item.at] = _standing(match, article.text, bounds, timexes)
    folded, groups = fold_name(article.text), list(names)
    named = {name: find_name((name,), folded, article.text) for group in groups for name in group}
    absent = [group for group in groups if not any(named[name] for name in group)]
    variants = {group: near for group in absent if (near := find_variant(group, article.text))}
    return ArticleReading(article.source, timexes, standings, named, variants)


def _standing(match: Match, text: str, bounds: list[tuple[int, int]], timexes: tuple[Timex, ...]) -> Placement:
    if not match.spans:
        return Placement(match)
    starts = [start for start, _ in bounds]
    first = max(0, bisect_right(starts, min(start for start, _ in match.spans)) - 1)
    last = max(0, bisect_right(starts, max(end for _, end in match.spans) - 1) - 1)
    sentence = bounds[first][0], bounds[last][1]
    before = first - 1 if first and not _parted(text, bounds[first - 1][1], sentence[0]) else first
    after = last + 1 if last + 1 < len(bounds) and not _parted(text, sentence[1], bounds[last + 1][0]) else last
    masked = [(timex.start, timex.end) for timex in timexes]
    figures = _figures(text, sentence, masked)
    return Placement(match, sentence, (bounds[before][0], bounds[after][1]), figures)


def _parted(text: str, end: int, start: int) -> bool:
    """Does a blank line lie between? Then they are different paragraphs."""
    return text[end:start].count("\n") > 1


def _figures(text: str, sentence: tuple[int, int], masked: list[tuple[int, int]]) -> tuple[Figure, ...]:
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
        )
        for figure in find_figures(text[start:end], inner)
    )

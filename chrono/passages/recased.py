"""A quotation in the capitals that a style makes of an article's words to where these stand.

The text keeps the spelling of its source; what a reader sees, and copies, may be in other capitals.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from chrono.articles import Article
from chrono.passages.reading import ArticleReading, Placement, QuoteQuery, place_quote
from chrono.text import SHOWN_SS, MatchKind, Quotable, fold


def place_as_shown(reading: ArticleReading, asked: QuoteQuery, article: Article) -> Placement:
    """Where a quotation is in an article, written as its source has it or as its styles show it."""
    standing = place_quote(reading, asked)
    if standing.match.found or not article.recased:
        return standing
    words = [small(one) if one else one for one in (asked.quote, asked.prefix, asked.suffix)]
    again = QuoteQuery(words[0] or "", words[1], words[2], asked.occurrence)
    shown = place_quote(reading._replace(quotable=_small(reading.quotable.text)), again)
    if not shown.match.found or not _is_written_so(asked.quote, shown.match.spans, article):
        return standing
    exact = shown.match.kind is MatchKind.EXACT
    return shown._replace(match=shown.match._replace(kind=MatchKind.TYPOGRAPHIC)) if exact else shown


def small(text: str) -> str:
    """A text in small letters, character for character; letters that styles show alike in capitals are one.

    So are the i of Turkish with and without its dot, Greek letters with and without their accent, and an ß and SS.
    """
    return text.replace("\u0130", "i").lower().translate(_ALIKE)  # İ is the one letter that two small ones stand for


_ALIKE = str.maketrans("ıςάέήίόύώΐΰ", "iσαεηιουωϊϋ") | {ord("ß"): SHOWN_SS}


@lru_cache(maxsize=32)
def _small(text: str) -> Quotable:
    """One article is asked for many quotations."""
    return Quotable(small(text))


def _is_written_so(quote: str, spans: Sequence[tuple[int, int]], article: Article) -> bool:
    """Does a quotation have every word that no style recases as it is written?"""
    folded, at = fold(quote).text, 0
    for span in spans:
        for start, end in _outside(span, article.recased):
            words = fold(article.text[start:end]).text.strip()
            at = folded.find(words, at)
            if at < 0:
                return False
    return True


def _outside(span: tuple[int, int], stretches: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of a span lies in none of some stretches."""
    at, end = span
    for first, last in sorted(stretches):
        if first >= end:
            break
        if first > at:
            yield at, first
        at = max(at, last)
    if at < end:
        yield at, end

"""A quotation and a text to where it is, and how it matches.

Exact, typographic, spacing and pieces are matches, in this order; near is the passage most like the quotation,
with the words that differ, and never a match: in 200 characters a wrong digit still scores 99.5 %.
"""

import re
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from chrono.languages import WORD
from chrono.text.cues import all_cues
from chrono.text.differences import Difference, differences
from chrono.text.sentence_ends import SPACED_STOP
from chrono.text.similarity import nearest
from chrono.text.speakers import joins_speakers
from chrono.text.typography import Folded, fold, squeeze, without_spaces
from chrono.text.word_edges import cut_word

# A quotation absent from an article scored 0.48 at most in 60 trials of 40 characters and 0.36 in 60 of 200;
# shorter ones meet by chance more easily.
NEAR = 0.65
NEAR_SHORT = 0.75
SHORT = 16
# Pieces further apart than this are no longer one statement.
FARTHEST_GAP = 600


class MatchKind(StrEnum):
    """How a quotation was found in a text; near, spliced and absent ones prove nothing."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    SPACING = "spacing"
    PIECES = "pieces"
    SPLICED = "spliced"
    NEAR = "near"
    ABSENT = "absent"


class Match(NamedTuple):
    """Where a quotation is: `spans` in the text, one, or one for each piece around an ellipsis.

    `score` is 1 for a match, and 1 - edits / length for a near passage. `places` counts how often it is,
    at the place singled out or not.
    The `differences` of a near passage have their `found_start` in the text. `cut` is the word or number that the
    quotation's first or last character lies inside, or empty.
    """

    kind: MatchKind
    spans: tuple[tuple[int, int], ...] = ()
    score: float = 1.0
    places: int = 1
    differences: tuple[Difference, ...] = ()
    cut: str = ""

    @property
    def found(self) -> bool:
        """Are the words in the text?"""
        return self.kind not in (MatchKind.NEAR, MatchKind.ABSENT)

    @property
    def start(self) -> int:
        """Where the first piece begins; 0 where there is none."""
        return self.spans[0][0] if self.spans else 0

    @property
    def end(self) -> int:
        """Where the last piece ends; 0 where there is none."""
        return self.spans[-1][1] if self.spans else 0


class Quotable:
    """A text for many quotations, made ready for them when one is asked for; two of one text are equal."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Quotable) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    @cached_property
    def folded(self) -> Folded:
        """The text without typesetting."""
        return fold(self.text)

    @cached_property
    def squeezed(self) -> Folded:
        """The folded text without spaces and inner hyphens."""
        return squeeze(self.folded.text)

    @cached_property
    def bare(self) -> str:
        """The folded text without any space or hyphen, which has what the squeezed one has and is soon made."""
        return without_spaces(self.folded.text)


def find_quote(
    quote: str, within: Quotable, prefix: str | None = None, suffix: str | None = None, occurrence: int | None = None
) -> Match:
    """Find a quotation. `prefix`, `suffix` (the words around it) and `occurrence` (from 1) single out one place.

    A quotation without a letter or digit is ABSENT: it would be everywhere and prove nothing.
    """
    quote = quote.strip()
    if not any(char.isalnum() for char in quote):
        return Match(MatchKind.ABSENT, score=0.0, places=0)
    if match := _standing(quote, within, (prefix, suffix, occurrence)):
        return match
    plain = _MARKED.sub(r"[\g<0>]", _BARS.sub(" ", quote)).strip()  # tables of Markdown, and marks of notes in a copy
    match = _standing(plain, within, (prefix, suffix, occurrence)) if plain != quote else None
    return match if match and match.found else _near(quote, within)


def _standing(quote: str, within: Quotable, asked: tuple[str | None, str | None, int | None]) -> Match | None:
    """Where the words stand, in one way or another."""
    for kind, places in _WORD_FOR_WORD:
        if spans := places(quote, within):
            return _chosen(kind, spans, within, *asked)
    if pieces := _pieces(quote, within):
        return pieces
    if spans := _spacing(quote, within):
        return _chosen(MatchKind.SPACING, spans, within, *asked)
    return None


_MARKED = re.compile(r"(?:(?<=[^\W\d]{4})|(?<=[^\W\d][.,;:!?])|(?<=[)\]”’\"']))\d{1,3}(?=\s|\Z)")
_BARS = re.compile(r"(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?|\|")


def find_exactly(quote: str, within: Quotable) -> Match | None:
    """Where the quotation stands word for word but for typesetting, whole or around its ellipses; None if nowhere."""
    for kind, places in _WORD_FOR_WORD:
        if whole := next((span for span in places(quote, within) if not cut_word(within.text, *span)), None):
            return Match(kind, (whole,))
    pieces = _pieces(quote, within)
    return pieces if pieces and pieces.kind is MatchKind.PIECES and not pieces.cut else None


def _exact(quote: str, within: Quotable) -> list[tuple[int, int]]:
    return _all(quote, within.text)


def _folded(quote: str, within: Quotable) -> Folded:
    """The quotation without typesetting; its numbers in brackets are footnote marks only if the text has them too."""
    return _fold_quote(quote, any(mark not in within.text for mark in _NOTE.findall(quote)))


@lru_cache(maxsize=1024)
def _fold_quote(quote: str, notes: bool) -> Folded:
    """One quotation is looked for in many articles."""
    return fold(quote, notes=notes)


_NOTE = re.compile(r"\[\d{1,3}\]")


def _all(needle: str, text: str) -> list[tuple[int, int]]:
    spans, at = [], text.find(needle)
    while at >= 0:
        spans.append((at, at + len(needle)))
        at = text.find(needle, at + 1)
    return spans


def _typographic(quote: str, within: Quotable) -> list[tuple[int, int]]:
    needle = _folded(quote, within).text.strip()
    return [within.folded.offsets.span(*span) for span in _all(needle, within.folded.text)] if needle else []


_WORD_FOR_WORD = ((MatchKind.EXACT, _exact), (MatchKind.TYPOGRAPHIC, _typographic))


def _spacing(quote: str, within: Quotable) -> list[tuple[int, int]]:
    """Places where only spaces and hyphens differ, and no word of weight arises or goes by it but at a line wrap."""
    folded_quote = _folded(quote, within).text.strip()
    if without_spaces(folded_quote) not in within.bare:
        return []
    spans = []
    for start, end in _all(squeeze(folded_quote).text, within.squeezed.text):
        first, last = within.squeezed.offsets.span(start, end)
        changes = differences(folded_quote, within.folded.text[first:last])
        if not any(_weighs(difference, first, within) for difference in changes):
            spans.append(within.folded.offsets.span(first, last))
    return spans


def _weighs(difference: Difference, first: int, within: Quotable) -> bool:
    if not difference.found:
        return difference.changes_meaning
    start, end = within.folded.offsets.span(first + difference.found_start, first + difference.found_end)
    written = within.text[start:end]
    joins_numbers = _DIGITS_APART.search(written) is not None
    wrapped = "\u00ad" in written or _WRAPPED.search(within.text[max(0, start - 2) : end + 2]) is not None
    joins_words = difference.found.replace("-", "").replace(" ", "").isalpha()
    return joins_numbers or ((difference.changes_meaning or joins_words) and not wrapped)


# A word is broken at a line's end only by a hyphen; at the end of a page the number of that stands between.
_WRAPPED = re.compile(r"[-‐][ \t]*\r?\n(?:(?!\s*\n)|\s*\d{1,4}[ \t]*\r?\n)")
_DIGITS_APART = re.compile(r"\d\s+\d")


def _chosen(
    kind: MatchKind,
    spans: list[tuple[int, int]],
    within: Quotable,
    prefix: str | None,
    suffix: str | None,
    occurrence: int | None,
) -> Match:
    found = len(spans)
    if prefix or suffix:
        spans = [span for span in spans if _stands_between(span, within.text, prefix or "", suffix or "")]
        if not spans:
            return Match(MatchKind.ABSENT, score=0.0, places=found)
    if occurrence is not None:
        if not 1 <= occurrence <= len(spans):
            return Match(MatchKind.ABSENT, score=0.0, places=found)
        spans = [spans[occurrence - 1]]
    whole = [span for span in spans if not cut_word(within.text, *span)]
    span = (whole or spans)[0]
    return Match(kind, (span,), places=len(whole or spans), cut=cut_word(within.text, *span))


def _stands_between(span: tuple[int, int], text: str, prefix: str, suffix: str) -> bool:
    before = fold(text[max(0, span[0] - 4 * len(prefix) - 40) : span[0]]).text.rstrip()
    after = fold(text[span[1] : span[1] + 4 * len(suffix) + 40]).text.lstrip()
    return before.endswith(fold(prefix).text.strip()) and after.startswith(fold(suffix).text.strip())


_ELLIPSIS = re.compile(r"\s*[\[(]?\s*(?:\.\.\.+|…)\s*[\])]?\s*")


def _pieces(quote: str, within: Quotable) -> Match | None:
    """The parts of a quotation around its ellipses, each found; SPLICED where together they say something else."""
    parts = [part for part in _ELLIPSIS.split(quote) if part.strip()]
    if len(parts) == len(_ELLIPSIS.split(quote)) == 1:
        return None
    options = [_exact(part, within) or _typographic(part, within) or _spacing(part, within) for part in parts]
    if not options or not all(options):
        return None
    for start in options[0]:
        chain = _follow(start, options[1:])
        if chain and not _skips_denial(chain, within.text) and not joins_speakers(chain, within.text):
            cut = next((word for span in chain if (word := cut_word(within.text, *span))), "")
            return Match(MatchKind.PIECES, tuple(chain), cut=cut)
    return Match(MatchKind.SPLICED, tuple(found[0] for found in options))


def _skips_denial(chain: list[tuple[int, int]], text: str) -> bool:
    """Does an ellipsis leave out a negation or condition of the sentence that it cuts short or breaks into?"""
    turning = all_cues().negation | all_cues().conditional
    for (_, end), (start, _) in pairwise(chain):
        gap = text[end:start]
        stops = [found.end() for found in SPACED_STOP.finditer(gap)]
        left_out = gap if not stops else gap[: stops[0]] + " " + gap[stops[-1] :]
        words = _LETTERS.findall(left_out.lower())
        if any(word in turning or word.endswith(all_cues().denying_endings) for word in words):
            return True
    return False


_LETTERS = re.compile(WORD)


def _follow(first: tuple[int, int], rest: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    chain = [first]
    for spans in rest:
        after = next((span for span in spans if span[0] >= chain[-1][1]), None)
        if after is None:
            return []
        chain.append(after)
    return chain if all(b[0] - a[1] <= FARTHEST_GAP for a, b in pairwise(chain)) else []


def _near(quote: str, within: Quotable) -> Match:
    """The passage most like the quotation, or one for each part around its ellipses."""
    parts = [part for part in _ELLIPSIS.split(_folded(quote, within).text.strip()) if part.strip()]
    spans, differing, worst = [], [], 1.0
    for part in parts:
        start, end, score = nearest(part, within.folded.text, NEAR_SHORT if len(part) < SHORT else NEAR)
        worst = min(worst, score)
        if start >= end:
            return Match(MatchKind.ABSENT, score=worst, places=0)
        spans.append(within.folded.offsets.span(start, end))
        for difference in differences(part, within.folded.text[start:end]):
            first = within.folded.offsets.origin(start + difference.found_start)
            last = (
                within.folded.offsets.span(start + difference.found_start, start + difference.found_end)[1]
                if difference.found
                else first
            )
            differing.append(difference._replace(found_start=first, found_end=last))
    return Match(MatchKind.NEAR, tuple(spans), worst, 0, tuple(differing))

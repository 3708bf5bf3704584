"""Two wordings to the words in which they differ, and whether these change the meaning."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from chrono.languages import HAN, KANA, LETTER, has_no_spaces
from chrono.text.cues import all_cues, names_of_days, words_of_numbers

_PIECES = (
    r"(?<![\w-])[-+]?\d+(?:[.,:/]\d+)*|\d+(?:[.,:/]\d+)*"
    rf"|[{KANA}{HAN}]"
    rf"|[^\W\d_{KANA}{HAN}]+(?:'{LETTER}+)*"
    r"|[$€£¥₸₽%‰]|\S"
)


class DifferenceKind(StrEnum):
    """What kind of word differs. The first six change what is claimed."""

    FIGURE = "figure"
    DATE = "date"
    NEGATION = "negation"
    MODALITY = "modality"
    NAME = "name"
    CURRENCY = "currency"
    CASE = "case"
    PUNCTUATION = "punctuation"
    WORDING = "wording"


class Difference(NamedTuple):
    """Where a quotation has `quoted`, the text has `found`; either may be empty. Offsets are into each."""

    kind: DifferenceKind
    quoted: str
    found: str
    quoted_start: int
    found_start: int
    found_end: int

    @property
    def changes_meaning(self) -> bool:
        """Does it change what is claimed, and not only how it is put?"""
        return self.kind not in (DifferenceKind.CASE, DifferenceKind.PUNCTUATION, DifferenceKind.WORDING)


def differences(quote: str, passage: str) -> tuple[Difference, ...]:
    """The words in which a quotation departs from a passage, in order, each with its weight."""
    quoted, found = list(re.finditer(_PIECES, quote)), list(re.finditer(_PIECES, passage))
    matcher = SequenceMatcher(None, [token[0] for token in quoted], [token[0] for token in found], autojunk=False)
    result: list[Difference] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            result.extend(
                _judged(
                    quote,
                    passage,
                    quoted[a:b],
                    found[c:d],
                    _edge(quoted, a, quote),
                    _edge(found, c, passage),
                    first=not a,
                    last=b == len(quoted),
                )
            )
    return tuple(result)


def _edge(tokens: list[re.Match[str]], at: int, text: str) -> int:
    return tokens[at].start() if at < len(tokens) else len(text)


def _judged(
    quote: str,
    passage: str,
    quoted: list[re.Match[str]],
    found: list[re.Match[str]],
    at: int,
    there: int,
    *,
    first: bool,
    last: bool,
) -> Iterator[Difference]:
    left = quote[quoted[0].start() : quoted[-1].end()] if quoted else ""
    right = passage[found[0].start() : found[-1].end()] if found else ""
    mine = [token[0] for token in quoted]
    theirs = [token[0] for token in found]
    yield Difference(_weigh(mine, theirs, first, at_edge=first or last), left, right, at, there, there + len(right))


def _weigh(quoted: list[str], found: list[str], at_start: bool, *, at_edge: bool) -> DifferenceKind:
    if _words(quoted) == _words(found):
        return DifferenceKind.CASE
    if "".join(_words(quoted)).replace("-", "") == "".join(_words(found)).replace("-", ""):
        turned = any(word in all_cues().negation or word[0].isdigit() for word in _words([*quoted, *found]))
        return DifferenceKind.NEGATION if turned else DifferenceKind.PUNCTUATION
    if _plain_numbers(quoted) == _plain_numbers(found):
        return DifferenceKind.PUNCTUATION
    odd = _odd(quoted, found)
    if _is_misspelt(quoted, found):
        return DifferenceKind.WORDING
    weight = _weigh_all(odd, at_start)
    if weight is DifferenceKind.WORDING and quoted and at_edge and all(has_no_spaces(token[0]) for token in odd):
        return DifferenceKind.NAME  # its counterpart lies outside the nearest passage
    if weight is DifferenceKind.WORDING and quoted and found:
        if all(has_no_spaces(token[0]) for token in odd):
            return DifferenceKind.NAME  # nothing tells a name from another word in these scripts
        polarity = all_cues().polarity
        if polarity & {*_words(quoted)} and polarity & {*_words(found)}:
            return DifferenceKind.NEGATION
        if _denies("".join(_words(quoted)), "".join(_words(found))):
            return DifferenceKind.NEGATION
    return weight


def _plain_numbers(tokens: list[str]) -> list[str]:
    """The tokens with numbers freed of the marks between thousands: 1,400 is 1400."""
    return [re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", token).lower() for token in tokens]


_ALIKE = 0.75


def _is_listed(word: str) -> bool:
    cues = all_cues()
    lists = (cues.negation, names_of_days(), words_of_numbers(), cues.modality, cues.polarity)
    return any(word in listed for listed in lists)


def _is_misspelt(quoted: list[str], found: list[str]) -> bool:
    """Is one small-lettered word the other with letters astray, and no word of weight itself: mililon for million?"""
    if len(quoted) != 1 or len(found) != 1:
        return False
    (mine,), (theirs,) = quoted, found
    if _is_listed(mine) or not (mine + theirs).islower() or _denies(mine, theirs):
        return False
    letters = mine.isalpha() and theirs.isalpha() and min(len(mine), len(theirs)) > 4
    return letters and SequenceMatcher(None, mine, theirs).ratio() >= _ALIKE


def _denies(first: str, second: str) -> bool:
    """Is one the other with a denying syllable before it: legal, illegal?"""
    shorter, longer = sorted((first, second), key=len)
    return any(longer == prefix + shorter for prefix in all_cues().prefixes)


def _words(tokens: list[str]) -> list[str]:
    return [token.lower() for token in tokens]


def _odd(quoted: list[str], found: list[str]) -> list[str]:
    """The tokens that are on one side only, compared without case."""
    mine, theirs = Counter(_words(quoted)), Counter(_words(found))
    odd = (mine - theirs) + (theirs - mine)
    return [token for token in (*quoted, *found) if token.lower() in odd]


def _weigh_all(tokens: list[str], at_start: bool) -> DifferenceKind:
    lowered, cues = [token.lower() for token in tokens], all_cues()
    for weight, words in (
        (DifferenceKind.NEGATION, cues.negation),
        (DifferenceKind.DATE, names_of_days()),
        (DifferenceKind.FIGURE, words_of_numbers()),
        (DifferenceKind.MODALITY, cues.modality),
    ):
        if any(word in words or word.endswith(cues.denying_endings) for word in lowered if word not in cues.common):
            return weight
    if any(char.isnumeric() for token in tokens for char in token):
        return DifferenceKind.FIGURE
    if any(piece in "$€£¥₸₽%‰+" for piece in tokens):
        return DifferenceKind.CURRENCY
    if any(token[0].isupper() for token in tokens[1 if at_start else 0 :]):
        return DifferenceKind.NAME
    return DifferenceKind.PUNCTUATION if not any(token.isalnum() for token in lowered) else DifferenceKind.WORDING

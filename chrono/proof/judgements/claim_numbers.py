"""The numbers of a claim against those of its quotations: each before the same word, and the only one of its kind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from chrono.languages import NumberWords, part
from chrono.proof.judgements.claim_case import ClaimCase
from chrono.text import stem
from chrono.timex import find_timexes

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|%|‰")


class _Numeral(NamedTuple):
    """A number as it is written, with the words around it; numbers in words are one each."""

    before: str
    written: str
    after: str


def moved_number(case: ClaimCase) -> str:
    """Why a number of the claim may not be the one of the quotation; empty where nothing speaks against it.

    A title may be wrong with nothing but the quotation's own numbers: those of two things exchanged, or the old value
    in place of the new.
    """
    quoted = list(_numerals(case.layers.quoted_text, case))
    claimed = list(_numerals(case.claim, case))
    for number in claimed:
        same = [other for other in quoted if other.written == number.written]
        if not any(other.after == number.after and other.before == number.before for other in same):
            return f'"{number.written}" stands beside other words in the quotation: what it counts is left open'
    for number in claimed:
        rivals = {other.written for other in quoted if other.after == number.after}
        if rivals - {one.written for one in claimed}:
            return f'the quotation has more than one number like "{number.written}": which is meant is left open'
    return ""


def _numerals(text: str, case: ClaimCase) -> Iterator[_Numeral]:
    words = part(case.language, NumberWords)
    small = {word.lower() for word in words.small} if words else set()
    dated = [(timex.start, timex.end) for timex in find_timexes(text, case.event.date.earliest, case.language)]
    tokens = [found for found in _TOKEN.finditer(text) if not any(a <= found.start() < b for a, b in dated)]
    for at, found in enumerate(tokens):
        written = found[0].lower()
        if not written[0].isdigit() and written not in small:
            continue
        after = tokens[at + 1][0].lower() if at + 1 < len(tokens) else ""
        before = tokens[at - 1][0].lower() if at else ""
        is_number = before in small or before[:1].isdigit()
        yield _Numeral(before if is_number else "", written, stem(after, case.language))

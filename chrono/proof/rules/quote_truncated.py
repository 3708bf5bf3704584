"""The words just outside the quotation turn its sense: not, never, denied, unless, if, reportedly, called off.

"The minister visited Rome" is in the article that says "The minister never visited Rome" after "never" is left out at
the front, and "talks set for 9 May" in the one that goes on "were called off". Quote the whole statement.
"""

import re
from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import Example
from chrono.proof.passages import Passage, Passages
from chrono.records import Chronology
from chrono.text import CANCELLED, NEGATION, POSTPONED

CODE = "CH206"
NAME = "quote-truncated"
SEVERITY = Severity.WARNING
_ARTICLES = {"a.txt": " date 2024-03-26 The minister is not scheduled to visit China from March 28 to 30, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: The minister visits China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "quote: scheduled to visit China from March 28 to 30", "quote: is not scheduled to visit China from March 28 to 30"
)

_TURNING = NEGATION | {
    "if",
    "whether",
    "reportedly",
    "allegedly",
    "rumoured",
    "false",
    "untrue",
    "если",
    "якобы",
    "егер",
}
_AFTER = CANCELLED | POSTPONED | {"unless", "if", "not", "never", "off", "provided", "except", "если", "не"}
# Conditions of several words, and those of a script without spaces; they stand right after the quotation, or before.
_CONDITIONS = re.compile(
    r"[\s,，]*(so long as|as long as|in case|once|subject to|on condition|only if|barring|при условии|за исключением|"
    r"при том|кроме случа|除非|如果|但前提|前提是|只要|若|егер)",
    re.IGNORECASE,
)
_CONDITION_BEFORE = re.compile(r"(如果|除非|若|据称|如)[^。，]{0,12}[，]?\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CLAUSE = re.compile(r"[,;:]\s+(?:and|but|so|yet|и|но|а)\s+|;\s+")  # here another statement begins
_NEAR = 4  # words before or after; further away they belong to something else


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    for passage in passages.all():
        if not passage.match.found or not passage.located or passage.match.cut:
            continue
        at = (*passage.at, "quote")
        turning = _turning(passage)
        if turning is None:
            yield passed(at, passage.event)
        else:
            message = f'just outside the quotation stands "{turning[0]}", which turns its sense'
            yield failed(at, message, passage.event, passage.excerpt([turning[1]]))


def _turning(passage: Passage) -> tuple[str, tuple[int, int]] | None:
    text = passage.article.text if passage.article else ""
    first, last = passage.placement.sentence
    clause = [found.end() for found in _CLAUSE.finditer(text, first, passage.match.start)]
    before = list(_WORD.finditer(text, max([first, *clause]), passage.match.start))[-_NEAR:]
    after = list(_WORD.finditer(text, passage.match.end, last))[:_NEAR]
    if found := _CONDITIONS.match(text, passage.match.end, last) or _CONDITION_BEFORE.search(
        text, first, passage.match.start
    ):
        return found[1], found.span(1)
    for words, cues in ((before, _TURNING), (after, _AFTER)):
        for word in words:
            if word[0].lower() in cues or word[0].lower().endswith(("n't", "n’t")):
                return word[0], word.span()
    return None

"""The quotation stands more than once in its article, and nothing singles out which place is meant.

Lengthen it, or give `prefix`, `suffix` (the words around it) or `occurrence` (1 for the first).
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH208"
NAME = "quote-ambiguous"
SEVERITY = Severity.INFO
TO_DO = "lengthen the quotation, or say which place is meant: occurrence: 2"
PROVES: tuple[str, ...] = ()
_TWICE = {
    "a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said. "
    "The minister added that trade turnover amounted to $30.1 billion in 2024.\n"
}
_QUOTE = "quote: trade turnover amounted to $30.1 billion in 2024\n"
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade between both countries
    date: 2024
    figures:
      - {label: trade turnover, value: 30.1 billion, unit: USD}
    evidence:
      - source: a
        quote: trade turnover amounted to $30.1 billion in 2024
""",
    _TWICE,
)
GOOD = BAD.but(
    "        quote: trade turnover amounted to $30.1 billion in 2024\n",
    "        quote: trade turnover amounted to $30.1 billion in 2024\n        occurrence: 1\n",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    for passage in judgements.passages.all():
        if not passage.match.found:
            continue
        at = passage.field("quote")
        if passage.match.places > 1 and not passage.evidence.names_place:
            message = worded(
                "stands {places} times in the article, and the first is taken", places=passage.match.places
            )
            yield failed(at, message, passage.excerpt())
        else:
            yield passed(at)

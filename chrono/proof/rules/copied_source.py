"""Two sources that support the same event are near-identical text.

A report that two papers print is one witness, not two. Keep one of them as evidence; the other may stand as
`stance: context`.
"""

import re
import zlib
from collections.abc import Iterator
from itertools import combinations

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked
from chrono.proof.examples import Example
from chrono.proof.judgements.judgements import Judgements
from chrono.records import Chronology, Event, Stance

CODE = "CH105"
NAME = "copied-source"
SEVERITY = Severity.WARNING
_TOLD = "Their trade turnover amounted to $30.1 billion in 2024, officials said after the talks held in the capital.\n"
_OTHER = "According to customs, trade turnover amounted to $30.1 billion in 2024, which nobody at the port expected.\n"
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
  b: {file: b.txt, published: 2025-02-15}
events:
  - id: turnover
    title: Trade between both countries
    date: 2024
    figures:
      - {label: trade turnover, value: 30.1 billion, unit: USD}
    evidence:
      - source: a
        quote: trade turnover amounted to $30.1 billion in 2024
      - {source: b, quote: trade turnover amounted to $30.1 billion in 2024}
""",
    {
        "a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said after "
        "the talks held in the capital.\n",
        "b.txt": " date 2025-02-15 Their trade turnover amounted to $30.1 billion in 2024, officials said after "
        "the talks held in the capital.\n",
    },
)
GOOD = Example(
    BAD.chronology,
    {
        "a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said after "
        "the talks held in the capital.\n",
        "b.txt": " date 2025-02-15 According to customs, trade turnover amounted to $30.1 billion in 2024, which "
        "nobody at the port expected.\n",
    },
)

_WORD = re.compile(r"\w+")
_RUN = 5  # words
_COPIED = 0.8
_ENOUGH = 20  # runs; shorter texts are alike by their matter


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check for each two sources that support the same event, at the later of them."""
    pairs = {pair for event in chronology.events for pair in combinations(_supporting(chronology, event), 2)}
    runs = {source: _runs(chronology, source) for pair in pairs for source in pair}
    for first, second in sorted(pairs):
        at = Field(("sources", second))
        if not runs[first] or not runs[second]:
            yield unchecked(at, f'too little can be read to compare it with "{first}"')
            continue
        fewest = min(len(runs[first]), len(runs[second]))
        shared = len(runs[first] & runs[second]) / fewest
        if runs[first] == runs[second] or (fewest >= _ENOUGH and shared >= _COPIED):
            yield failed(at, f'{shared:.0%} of the text stands in "{first}" too: one witness, not two')
        else:
            yield passed(at)


def _supporting(chronology: Chronology, event: Event) -> list[str]:
    sources = {evidence.source for evidence in event.evidence if evidence.stance is Stance.SUPPORTS}
    return sorted(sources & chronology.sources.keys())


def _runs(chronology: Chronology, source: str) -> frozenset[int]:
    """Hashes of all runs of words; empty where nothing could be read."""
    article = chronology.articles.get(source)
    words = _WORD.findall(article.text.lower()) if article else []
    return frozenset(zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1))

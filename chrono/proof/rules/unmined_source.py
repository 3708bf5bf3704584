"""A source with dated statements that no event cites, though some of them are dismissed.

Dismissals alone make no chronology: either an event was forgotten, or the source need not be listed.
"""

from collections.abc import Iterator

from chrono.findings import Counted, Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import ARTICLES, Example
from chrono.records import Chronology

CODE = "CH803"
NAME = "unmined-source"
SEVERITY = Severity.WARNING
TO_DO = "make an event of one of them, or take the source out"
PROVES: tuple[str, ...] = ()
SEVERAL = True
_B = {"b.txt": " date 2024-03-27 The minister was in China in 2019 and in 2021.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-27}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: b, quote: "was in China in 2019 and in 2021", reason: background}
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    {
        "a.txt": " date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. In "
        "May 2023, both countries signed an agreement on visas.\n",
        "b.txt": " date 2024-03-27 The minister was in China in 2019 and in 2021.\n",
    },
)
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    ARTICLES,
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source that something refers to and that has dated statements."""
    cited = {evidence.source for event in chronology.events for evidence in event.evidence}
    cited |= {passage.elsewhere for passage in judgements.passages.all() if passage.elsewhere}
    bare = any(not event.evidence for event in chronology.events)
    dismissed = {dismissal.source for dismissal in chronology.dismissed}
    for source, reading in judgements.passages.readings.items():
        dated = sum(timex.dates_event for timex in reading.timexes)
        if source not in chronology.sources or not dated or source not in cited | dismissed:
            continue
        at = Field(("sources", source))
        if source in cited:
            yield passed(at)
        elif bare or chronology.has_unread("events"):
            yield unchecked(at, "an event without evidence, or one that could not be read, may rest on it")
        else:
            yield failed(
                at, worded("no event cites it, though it has {count}", count=Counted(dated, "dated statement"))
            )

"""The quoted words are not in the cited article, but stand word for word in another one.

The evidence names the wrong source. The edit names the right one.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import why_incomplete
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH207"
NAME = "quote-elsewhere"
SEVERITY = Severity.ERROR
TO_DO = "name the source that has the words"
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
  # b has nothing dated
dismissed:
  - {source: b, quote: discuss trade, reason: an expectation}
  - {source: a, quote: "In May 2023", reason: background}
as_of: 2024-03-26
""",
    {
        "a.txt": " date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. In "
        "May 2023, both countries signed an agreement on visas.\n",
        "b.txt": " date 2024-03-26 Analysts expect the minister of Ruritania to discuss trade with China.\n",
    },
)
BAD = GOOD.but("- source: a", "- source: b")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """A failure for each quotation that another source has."""
    for passage in judgements.passages.all():
        if passage.elsewhere and not passage.problem:
            at = passage.field("source")
            if incomplete := why_incomplete(chronology, passage):
                yield unchecked(at, incomplete)
                continue
            message = worded(
                'the words are not in "{source}" but in "{elsewhere}"',
                source=passage.evidence.source,
                elsewhere=passage.elsewhere,
            )
            yield failed(at, message, edit=Edit(at, passage.elsewhere))

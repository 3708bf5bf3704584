"""The quoted words are not in the cited article, but stand word for word in another one.

The evidence names the wrong source. The edit names the right one.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, unchecked
from chrono.proof.examples import VISIT
from chrono.proof.passages import Passages
from chrono.records import Chronology

CODE = "CH207"
NAME = "quote-elsewhere"
SEVERITY = Severity.ERROR
GOOD = (
    VISIT.but("dismissed:", "  # b has nothing dated\ndismissed:")
    .but(
        "events:",
        "  b: {file: b.txt, published: 2024-03-26}\nevents:",
        {
            **VISIT.articles,
            "b.txt": " date 2024-03-26 Analysts expect the minister of Ruritania to discuss trade with China.\n",
        },
    )
    .but("dismissed:", "dismissed:\n  - {source: b, quote: discuss trade, reason: an expectation}")
)
BAD = GOOD.but("      - source: a\n", "      - source: b\n")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """A failure for each quotation that another source has."""
    for passage in passages.all():
        if passage.elsewhere and not passage.problem:
            at = (*passage.at, "source")
            source = chronology.sources.get(passage.evidence.source)
            if source and not source.complete:
                yield unchecked(at, f'only an excerpt of "{passage.evidence.source}" is held', passage.event)
                continue
            message = f'the words are not in "{passage.evidence.source}" but in "{passage.elsewhere}"'
            yield failed(at, message, passage.event, edit=Edit(at, passage.elsewhere))

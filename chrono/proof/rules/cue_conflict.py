"""The record says that it occurred, and the passage only that it was planned, may have happened or did not happen.

Words decide nothing by themselves, so this only warns: "were scheduled for 9 May", "did not take place", "may have
fallen", "reportedly". Quote the words that say it happened, or change the status.
"""

import re
from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import Example
from chrono.proof.passages import Passage, Passages
from chrono.records import Chronology, Status

CODE = "CH405"
NAME = "cue-conflict"
SEVERITY = Severity.WARNING
_ARTICLES = {"a.txt": " date 2024-04-02 The talks were scheduled for March 28, 2024 and took place then, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-04-02}
events:
  - id: visit
    title: The minister visits China
    date: 2024-03-28
    status: occurred
    evidence:
      - source: a
        quote: The talks were scheduled for March 28, 2024
as_of: 2024-04-02
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "quote: The talks were scheduled for March 28, 2024",
    "quote: The talks were scheduled for March 28, 2024 and took place then",
)

_NOT_SAID = re.compile(
    r"\b(?:is|are|was|were|been|being)\s+(?:scheduled|planned|expected|due|set|slated)\s+(?:to|for)\b"
    r"|(?:\b(?:did|does|has|have|had)\s+not|\b(?:didn|hasn|haven|hadn)['’]t|\bnever)\b(?!\s+(?:been\s+)?(?:postponed|cancel|called))"
    r"|\b(?:may|might|could)\s+have\b|\b(?:reportedly|allegedly|purportedly)\b"
    r"|\b(?:is|are|was|were)\s+to\s+be\b|\b(?:has|have|had)\s+until\b|\b(?:will|shall)\s+(?:be\s+)?\w+"
    r"|\b(?:запланирован\w*|планиру\w+|якобы|не состоял\w+)\b|计划|预计|据称",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:took place|was held|were held|was signed|were signed|happened|occurred|arrived|ended|began|opened|met)\b"
    r"|\b(?:состоял\w+|прош[её]л|прошл\w|подписан\w*)\b|举行了|签署了",
    re.IGNORECASE,
)


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check an event that is said to have occurred and whose passages were found."""
    for event in chronology.events:
        cited = [passage for passage in passages.of(event, "status") if passage.located]
        if event.status is not Status.OCCURRED or not cited:
            continue
        at = (*event.path, "status")
        doubtful = [passage for passage in cited if _doubt(passage)]
        if len(doubtful) < len(cited):
            yield passed(at, event.id, "a passage tells of it without reserve")
            continue
        cue = _doubt(doubtful[0])
        if cue:
            message = f'"occurred", but the passage says "{cue[0]}"'
            yield failed(at, message, event.id, doubtful[0].excerpt([cue.span()]))


def _doubt(passage: Passage) -> re.Match[str] | None:
    """The word of the quotation that says less than that it happened, unless another one says that it did."""
    text = passage.article.text if passage.article else ""
    for start, end in passage.match.spans:
        if (found := _NOT_SAID.search(text, start, end)) and not _SAID.search(text, found.end(), end):
            return found
    return None

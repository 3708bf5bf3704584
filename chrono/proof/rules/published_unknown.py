"""No date of publication is known, neither from the record nor from the article.

Without it "on Tuesday" has no date, a plan cannot be told from an outcome, and both stay unchecked.
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH103"
NAME = "published-unknown"
SEVERITY = Severity.WARNING
TO_DO = "look the day up and write it below the source, such as published: 2024-03-26"
PROVES: tuple[str, ...] = ()
SEVERAL = True
_UNDATED = {"a.txt": "The minister of Ruritania is scheduled to visit China from March 28 to 30, 2024.\n"}
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30, 2024
as_of: 2024-03-26
""",
    _UNDATED,
)
BAD = GOOD.but("a: {file: a.txt, published: 2024-03-26}", "a: {file: a.txt}")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source whose article can be read."""
    for name in chronology.sources:
        article = chronology.articles.get(name)
        if article is None or article.problem:
            continue
        if chronology.published(name) is None:
            yield failed(
                Field(("sources", name)), worded('no date of publication is known for "{source}"', source=name)
            )
        else:
            yield passed(Field(("sources", name)))

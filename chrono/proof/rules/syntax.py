"""The file is not YAML.

A chronology is read as a whole or not at all where its YAML is broken: nothing after the fault could be trusted.
The place is the parser's. Common causes: a colon followed by a space inside a plain text (put it in quotes), a tab
for indentation, a bracket or quotation mark left open.
"""

from collections.abc import Iterator

from chrono.findings import SYNTAX, Field, Verdict, from_problems
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE, NAME, SEVERITY = SYNTAX
TO_DO = "mend the line that is named; most often a text with a colon wants quotation marks"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("title: An example", "title: An example: broken")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check: the file."""
    yield from from_problems(chronology.origin.problems, CODE, [Field()])

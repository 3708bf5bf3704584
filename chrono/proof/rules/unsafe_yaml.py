"""The file holds YAML that programs read differently, or that could exhaust them.

Refused are: text that is not UTF-8, control characters, characters that some programs take for line ends (U+0085,
U+2028, U+2029), anchors and aliases, tags, merge keys, a second document, and nesting over 64.
"""

from collections.abc import Iterator

from chrono.findings import UNSAFE_YAML, Field, Verdict, from_problems
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE, NAME, SEVERITY = UNSAFE_YAML
TO_DO = "write it as plain YAML: a text in quotation marks, no tags, anchors or second document"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("title: An example", "title: !!str An example")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check: the file."""
    yield from from_problems(chronology.origin.problems, CODE, [Field()])

"""The pin cite names another page than the one that the quotation stands on.

A court, an editor or a reader looks the passage up where `locator` says. It is held against the page's number in the
document, its own label, and the Bates number stamped on it. A locator that names no page, and one of a source without
pages, cannot be checked.
"""

import re
from collections.abc import Iterator

from chrono.findings import Said, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.languages import LocatorWords, every_part
from chrono.passages import Passage
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.text import compiled

CODE = "CH210"
NAME = "locator-mismatch"
SEVERITY = Severity.ERROR
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: pact
    title: The pact is signed
    date: 2023-05-09
    evidence:
      - source: a
        quote: both countries signed an agreement on 9 May 2023
        locator: line 3
""",
    {"a.txt": " date 2025-02-14 The ministers met.\n\nIn Bern both countries signed an agreement on 9 May 2023.\n"},
)
BAD = GOOD.but("locator: line 3", "locator: line 1")

_LINE = r"(\d+)(?:\s*[-–—]\s*(\d+))?"
_PAGE = r"(\d+|[ivxlc]+)(?:\s*[-–—]\s*(\d+))?"
# A stamped number such as EXP-0000998.
_STAMP = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]*(?:[-_. ][A-Z][A-Z0-9]*)*[-_. ]?\d{3,10}(?![\w-])")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a locator."""
    for passage in judgements.passages.all():
        if passage.evidence.locator is None:
            continue
        at = passage.field("locator")
        if not passage.located or passage.article is None:
            yield unchecked(at, "the quotation was not found, so its place is not known")
        elif (reason := _why_another(passage.evidence.locator, passage)) is None:
            yield unchecked(
                at, worded('"{locator}" names no page or line that can be checked', locator=passage.evidence.locator)
            )
        elif reason:
            yield failed(at, reason, passage.excerpt())
        else:
            yield passed(at, worded("stands on {place}", place=_where(passage)), passage.excerpt())


def _where(passage: Passage) -> Said:
    place = passage.article.location(passage.match.start, passage.match.end) if passage.article else None
    return (place.page or worded("line {line}", line=place.line)) if place else ""


def _why_another(locator: str, passage: Passage) -> Said | None:
    """Why the locator is wrong; empty where it is right, None where nothing of it can be checked."""
    if passage.article is None:
        return None
    place = passage.article.location(passage.match.start, passage.match.end)
    words = every_part(LocatorWords)
    if place.page:
        stamp = _STAMP.search(locator)
        if stamp and (own := _STAMP.search(place.page)):
            same = _plain(stamp[0]) == _plain(own[0])
            return (
                ""
                if same
                else worded('the quotation stands on {page}, not on "{locator}"', page=place.page, locator=stamp[0])
            )
        named = compiled(rf"(?<!\w)(?:{words.pages})\s*{_PAGE}").search(locator)
        numbers = set(re.findall(r"(?:p\.|par\.|sheet) ([\w-]+)", place.page))
        if place.page.startswith("p. "):
            numbers |= {str(number) for number in range(place.line, place.end_line + 1)}
    else:
        named = compiled(rf"(?<!\w)(?:{words.lines})\s*{_LINE}").search(locator)
        numbers = {str(line) for line in range(place.line, place.end_line + 1)}
    if named is None:
        return None
    first, last = named[1], named[2] or named[1]
    said = {str(number) for number in range(int(first), int(last) + 1)} if first.isdigit() else {first.lower()}
    return (
        ""
        if said & {number.lower() for number in numbers}
        else worded('the quotation stands on {place}, not on "{locator}"', place=_where(passage), locator=named[0])
    )


def _plain(stamp: str) -> str:
    return re.sub(r"[-_. ]|(?<=\D)0+", "", stamp).upper()

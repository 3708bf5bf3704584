"""The pin cite names another page than the one that the quotation stands on.

A court, an editor or a reader looks the passage up where `locator` says. It is held against the page's number in the
document, its own label, and the Bates number stamped on it. A locator that names no page, and one of a source without
pages, cannot be checked.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.articles import Article
from chrono.files import Pages
from chrono.findings import Location, PageName, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import Passage
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.text import CiteKind, PinCite, pin_cites, stamps_in

CODE = "CH210"
NAME = "locator-mismatch"
SEVERITY = Severity.ERROR
TO_DO = "write the place where it stands as locator"
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


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a locator."""
    for passage in judgements.passages.all():
        locator, article = passage.evidence.locator, passage.article
        if locator is None:
            continue
        at = passage.field("locator")
        if not passage.located or article is None:
            yield unchecked(at, "the quotation was not found, so its place is not known")
            continue
        places = [article.location(*span) for span in _occurrences(article.text, passage)]
        judged = [_judged(pin_cites(locator), place, article) for place in places]
        place, best = next(((one, told) for one, told in zip(places, judged, strict=True) if told.is_right),
                           (places[0], judged[0]))  # fmt: skip
        where = place.page or worded("line {line}", line=place.line)
        if best.wrong:
            said = 'the quotation stands on {place}, not on "{locator}"'
            yield failed(at, worded(said, place=where, locator=best.wrong), passage.excerpt())
        elif best.is_right:
            yield passed(at, worded("stands on {place}", place=where), passage.excerpt())
        elif best.right:
            said = 'stands on {place}, but "{locator}" cannot be checked'
            yield unchecked(at, worded(said, place=where, locator=best.unknown))
        else:
            yield unchecked(at, worded('"{locator}" names no page or line that can be checked', locator=locator))


class _Judged(NamedTuple):
    """What of a locator is right, what is wrong and what cannot be checked, in its words; empty where there is none."""

    right: str = ""
    wrong: str = ""
    unknown: str = ""

    @property
    def is_right(self) -> bool:
        return bool(self.right) and not self.wrong and not self.unknown


def _occurrences(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the words of a passage stand: as it was found, then elsewhere in the article."""
    start, end = passage.match.start, passage.match.end
    yield start, end
    words, at = text[start:end], -1
    for _ in range(_MOST_OCCURRENCES):
        if (at := text.find(words, at + 1)) < 0:
            return
        yield at, at + len(words)


_MOST_OCCURRENCES = 50


def _judged(cites: Sequence[PinCite], place: Location, article: Article) -> _Judged:
    """Of each kind one that is right is enough, for a list names several pages."""
    by_kind: dict[CiteKind, list[PinCite]] = {}
    for cite in cites:
        by_kind.setdefault(cite.kind, []).append(cite)
    right: list[str] = []
    wrong: list[str] = []
    unknown: list[str] = []
    for listed in by_kind.values():
        told = [_names(cite, place, article) for cite in listed]
        words = ", ".join(cite.words for cite in listed)
        if None in told and True not in told and listed[0].kind is CiteKind.STAMP and len(by_kind) > 1:
            continue  # the number of an exhibit beside its page
        (right if True in told else unknown if None in told else wrong).append(words)
    return _Judged(*(", ".join(words) for words in (right, wrong, unknown)))


def _names(cite: PinCite, place: Location, article: Article) -> bool | None:
    """Does a pin cite name a place? None where that cannot be told."""
    numbers = [str(number) for number in range(place.line, place.end_line + 1)]
    if not place.page:
        return any(map(cite.holds, numbers)) if cite.kind is CiteKind.LINE else None
    names = article.lines.names if isinstance(article.lines, Pages) else (place.page,)
    mine = names[place.line - 1 : place.end_line]
    if not place.page.is_page:
        labels = [_printed_number(article, place) or name.label for name in mine]
        return any(map(cite.holds, labels)) if cite.kind is CiteKind.PARAGRAPH else None
    if cite.kind is CiteKind.STAMP:
        return _is_stamped(cite, mine)
    if cite.kind is CiteKind.SHEET:
        return any(map(cite.holds, numbers))
    if cite.kind is not CiteKind.PAGE:
        return None
    return _names_page(cite, names, mine, numbers)


def _names_page(
    cite: PinCite, names: Sequence[PageName], mine: Sequence[PageName], numbers: Sequence[str]
) -> bool | None:
    """Does the number of a page name one of `mine`, by the number printed on it, its label or its place in the file?

    None where the place in the file is right and another page has that number printed on it, or where several pages
    are printed on its sheet.
    """
    printed, others = ([number for name in some for number in _printed_on(name)] for some in (mine, names))
    if any(map(cite.holds, printed)):
        return True if all(cite.holds(number) for name in mine for number in _printed_on(name)) else None
    labels, every = [name.label for name in mine], [name.label for name in names]
    if any(map(cite.holds, labels)):
        return None if any(map(cite.holds, others)) else True
    counted = not any(map(cite.holds, every))  # by sheets, where no page is called so
    if counted and cite.first.isdigit() and int(cite.first) > len(names) + _FAR_BEYOND and not any(others):
        return None  # as of an offprint, the number that is printed on the page, it may be
    return counted and any(map(cite.holds, numbers))


def _printed_on(name: PageName) -> Sequence[str]:
    """The numbers that are printed on a page: several of a sheet of a transcript (`5-8`)."""
    first, _, last = name.printed.partition("-")
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), int(last) + 1)]
    return [name.printed] if name.printed else []


_FAR_BEYOND = 20  # pages after the last
_PRINTED = re.compile(r"\s*(\d{1,4})[.)]\s")


def _printed_number(article: Article, place: Location) -> str:
    """The number that a paragraph begins with; empty where it has none."""
    starts = article.lines.starts if isinstance(article.lines, Pages) else ()
    found = _PRINTED.match(article.text, starts[place.line - 1]) if place.line <= len(starts) else None
    return found[1] if found else ""


def _is_stamped(cite: PinCite, names: Sequence[PageName]) -> bool | None:
    """Is the number among those stamped on the pages? None where it is no number of that kind, as of an exhibit."""
    own = [stamp.key for name in names for stamp in list(stamps_in(name.stamp))[:1]]
    if not own:
        return None
    if any(cite.holds(number) and cite.prefix in ("", prefix) for prefix, number in own):
        return True
    stamped = re.match(r"[A-Z]{2}", cite.words) is not None
    alike = any(cite.prefix == prefix or (stamped and len(cite.first) == len(number)) for prefix, number in own)
    return False if alike or not cite.prefix else None

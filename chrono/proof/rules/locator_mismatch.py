"""The pin cite names another page than the one that the quotation stands on.

A court, an editor or a reader looks the passage up where `locator` says. It is held against the page's number in the
document, its own label, and the Bates number stamped on it. A locator that names no page, and one of a source without
pages, cannot be checked.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.articles import Article
from chrono.documents import printed_on
from chrono.files import NumberedLine, Pages
from chrono.findings import Location, Message, PageName, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import Passage
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.text import CiteKind, PinCite, keys_of, pin_cites, roman

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
        spots = [_spot(article, *span) for span in _occurrences(article.text, passage)]
        judged = [_judged(pin_cites(locator), spot) for spot in spots]
        spot, best = next(((one, told) for one, told in zip(spots, judged, strict=True) if told.is_right),
                          (spots[0], judged[0]))  # fmt: skip
        where = spot.said
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


class _Spot(NamedTuple):
    """Where a quotation stands: the place, the names of all pages and of its own, and of a transcript its lines."""

    place: Location
    article: Article
    names: Sequence[PageName]
    mine: Sequence[PageName]
    lines: tuple[NumberedLine, ...]

    @property
    def said(self) -> Message | PageName:
        """The place in words."""
        if self.place.page is None:
            return worded("line {line}", line=self.place.line)
        if not self.lines or any(line.page is None for line in self.lines):
            return self.place.page
        numbers = ", ".join(f"{page}:{number}" for page, number in self.page_lines)
        return worded("{page} at {lines}", page=self.place.page, lines=numbers)

    @property
    def page_lines(self) -> list[tuple[str, int]]:
        """Each line of a transcript that it stands on, behind the number of its page."""
        return [self.article.page_line(line) for line in self.lines]


def _spot(article: Article, start: int, end: int) -> _Spot:
    place = article.location(start, end)
    names = article.lines.names if isinstance(article.lines, Pages) else ()
    mine = names[place.line - 1 : place.end_line]
    return _Spot(place, article, names, mine, article.numbered_within(start, end))


def _judged(cites: Sequence[PinCite], spot: _Spot) -> _Judged:
    """Of each kind one that is right is enough, for a list names several pages."""
    by_kind: dict[CiteKind, list[PinCite]] = {}
    for cite in cites:
        by_kind.setdefault(cite.kind, []).append(cite)
    right: list[str] = []
    wrong: list[str] = []
    unknown: list[str] = []
    for kind, listed in by_kind.items():
        if kind is CiteKind.LINE and spot.place.page:
            told: list[bool | None] = [_names_line(listed, by_kind.get(CiteKind.PAGE, []), spot)]
        else:
            told = [_names(cite, spot) for cite in listed]
        words = ", ".join(cite.words for cite in listed)
        if None in told and True not in told and listed[0].kind is CiteKind.STAMP and len(by_kind) > 1:
            continue  # the number of an exhibit beside its page
        (right if True in told else unknown if None in told else wrong).append(words)
    return _Judged(*(", ".join(words) for words in (right, wrong, unknown)))


def _names(cite: PinCite, spot: _Spot) -> bool | None:
    """Does a pin cite name a place? None where that cannot be told."""
    place = spot.place
    numbers = [str(number) for number in range(place.line, place.end_line + 1)]
    if not place.page:
        return any(map(cite.holds, numbers)) if cite.kind is CiteKind.LINE else None
    if not place.page.is_page:
        return _names_paragraph(cite, spot) if cite.kind is CiteKind.PARAGRAPH else None
    if cite.kind is CiteKind.STAMP:
        return _is_stamped(cite, spot.mine)
    if cite.kind is CiteKind.SHEET:
        return any(map(cite.holds, numbers))
    if cite.kind is CiteKind.PAGE_LINE:
        return _names_page_line(cite, spot)
    if cite.kind is not CiteKind.PAGE:
        return None
    return _names_page(cite, spot, numbers)


def _names_paragraph(cite: PinCite, spot: _Spot) -> bool | None:
    """By the number before a paragraph, else by its place; None where that is the number before another one."""
    if any(map(cite.holds, (name.printed for name in spot.mine))):
        return True
    by_place = any(cite.holds(name.label) for name in spot.mine if not name.printed)
    return None if by_place and any(map(cite.holds, (name.printed for name in spot.names))) else by_place


def _names_page_line(cite: PinCite, spot: _Spot) -> bool | None:
    """Does `45:12` name one of the lines? Where those have no numbers it is wrong where its pages are."""
    pages = PinCite(CiteKind.PAGE, cite.first.partition(":")[0], cite.last.partition(":")[0], cite.words)
    numbers = [str(number) for number in range(spot.place.line, spot.place.end_line + 1)]
    told = _names_page(pages, spot, numbers)
    if told is not True or not spot.lines:
        return False if told is False else None
    return any(cite.holds(f"{page}:{number}") for page, number in spot.page_lines if page.isdigit())


def _names_line(cites: Sequence[PinCite], pages: Sequence[PinCite], spot: _Spot) -> bool | None:
    """Do lines name those of a transcript's page? None where they have no numbers, or several pages are named."""
    if not spot.lines or len(pages) > 1 or any(line.page is None for line in spot.lines):
        return None
    lines = [str(number) for page, number in spot.page_lines if not pages or pages[0].holds(page)]
    return any(cite.holds(line) for cite in cites for line in lines) if lines else None


def _names_page(cite: PinCite, spot: _Spot, numbers: Sequence[str]) -> bool | None:
    """Does the number of a page name one of those that a quotation stands on, by the number printed on it, its label or
    its place in the file?

    None where the place in the file is right and another page has that number printed on it, or where several pages
    are printed on its sheet and it is not known which of them it stands on.
    """
    names, mine = spot.names, spot.mine
    if any(line.page is None for line in spot.lines):
        return None
    if (told := _names_compound(cite, spot)) is not None or not (cite.first.isdigit() or roman(cite.first)):
        return told
    printed, others = ([number for name in some for number in printed_on(name)] for some in (mine, names))
    if any(map(cite.holds, printed)):
        if own := [line.page for line in spot.lines if line.page]:
            return any(map(cite.holds, own))
        return True if all(cite.holds(number) for name in mine for number in printed_on(name)) else None
    labels, every = [name.label for name in mine], [name.label for name in names]
    if any(map(cite.holds, labels)):
        return None if any(map(cite.holds, others)) else True
    counted = not any(map(cite.holds, every))  # by sheets, where no page is called so
    beyond = len(names) + (0 if spot.lines else _FAR_BEYOND)
    if counted and cite.first.isdigit() and int(cite.first) > beyond and not any(others):
        return None  # as of an offprint or a part of a transcript, the number that is printed on the page, it may be
    return counted and any(map(cite.holds, numbers))


def _names_compound(cite: PinCite, spot: _Spot) -> bool | None:
    """Does it name a page by its number with that of its chapter (`3-12`, `A-5`)? None where it has no such number."""
    own, every = ({one for name in some for one in _compounds(name)} for some in (spot.mine, spot.names))
    told = cite.first if cite.first == cite.last else f"{cite.first}-{cite.last}"
    return told in own if told.rstrip("0123456789") in {one.rstrip("0123456789") for one in every} else None


def _compounds(name: PageName) -> Iterator[str]:
    """The numbers of a page that have a letter or another number before them, in small letters."""
    ranged = "-" in name.printed  # the pages on a sheet
    for written in (name.label, "" if ranged else name.printed.replace("\u2011", "-")):
        if written[-1:].isdigit() and not written.isdigit():
            yield written.lower()


_FAR_BEYOND = 20  # pages after the last


def _is_stamped(cite: PinCite, names: Sequence[PageName]) -> bool | None:
    """Is the number among those stamped on the pages? None where it is no number of that kind, as of an exhibit."""
    own = [key for name in names for key in sorted(keys_of(name.stamp))]
    if not own:
        return None
    as_one = keys_of(cite.words)  # a number of two parts, which looks like a range
    if any(one in as_one or (cite.holds(one[1]) and cite.prefix in ("", one[0])) for one in own):
        return True
    stamped = re.match(r"[A-Z]{2}", cite.words) is not None
    alike = any(cite.prefix == prefix or (stamped and len(cite.first) == len(number)) for prefix, number in own)
    return False if alike or not cite.prefix else None

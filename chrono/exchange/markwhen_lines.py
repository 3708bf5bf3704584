"""The lines of a markwhen file: its headers, sections and entries, each with the line where it begins.

An entry is a line that begins with a date, a span or a duration and a colon; what follows it, up to the next entry or
section, is its properties and its text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from chrono.languages import Phrasebook, part_or_english
from chrono.text import spaced

_TIME = r"(?:\d{1,2}(?::\d\d)?[ ]?[ap]m\b|\d{1,2}:\d\d)"
_ENGLISH = part_or_english("en", Phrasebook)  # whatever the language of the entries
_MONTH = f"(?:{'|'.join((*_ENGLISH.months, *_ENGLISH.short_months))})"
_UNIT = (
    r"(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|(?:(?:week|work|business)[ ]*)?(?:days?|d)|"
    r"weeks?|w|months?|years?|y)"
)
AMOUNT = re.compile(rf"(-?\d+)[^\w:]{{0,9}}({_UNIT})\b[ ,]*", re.IGNORECASE | re.ASCII)
_RELATION = r"(?:(?:by|before|after)[ ]*)?(?:(?:!\w+)?(?:\.(?:start|end)\b)?[ ]*)?(?:(?:plus|\+)[ ]*)?"
_HOUR = rf"(?:{_TIME}|\d{{1,2}})"
_DAY_AND_MONTH = rf"(?:\d{{1,2}}[ ]+{_MONTH}|{_MONTH}[ ]+\d{{1,2}}(?!\d))"
_POINT = "|".join(
    (
        r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d*)?)?(?:Z|[+-]\d\d:?\d\d)?",
        r"\d{4}-?W\d\d(?:-?[1-7])?",
        rf"\d{{4}}-\d\d(?:-\d\d(?:[ ,]+{_HOUR})?)?",
        rf"\d{{1,2}}/\d{{1,5}}(?:/\d{{1,5}}(?:[ ,]+{_HOUR})?)?",
        rf"{_DAY_AND_MONTH},?(?:[ ]+\d{{4}},?)?(?:[ ]+{_HOUR})?",
        rf"{_MONTH}(?:[ ]+\d{{1,4}})?",
        _TIME,
        r"\d{1,5}[ ]?(?:BCE|BC|CE|AD)\b",
        r"now",
        rf"(?=[!.+\d]|-\d|by|before|after|plus){_RELATION}(?:{AMOUNT.pattern})*",
        r"\d{1,5}",
    )
)
_POINT = re.sub(r"\((?!\?)", "(?:", _POINT)
_ENTRY = re.compile(
    rf"\s*(?P<when>(?P<start>{_POINT})?"
    rf"(?:(?:\s*(?:-|/(?!\s*\d{{1,2}}/))\s*|(?(start)(?:\s*–\s*|\s+to\s+)|(?!)))(?P<end>{_POINT})?)?"
    r"(?P<every>\s*every[^:]+)?)\s*:",
    re.IGNORECASE | re.ASCII,
)
# What a reader takes for a date though markwhen has none such: 2024~, [..2024], 2024.05.03.
_LIKE_A_DATE = re.compile(r"\s*(?P<when>[\[{~?%]?(?:\.\.)?(?:[\dX]{4}|\d{1,2}[./]\d)[\dX?~%.,/–\]} -]*)\s*:", re.ASCII)
_MAY_BE_ENTRY = re.compile(
    rf"[^:.!?>/]{{0,40}}?\b(?:\d{{4}}s?|{_MONTH})\b[^\w:/]{{0,5}}:(?!//)", re.IGNORECASE | re.ASCII
)
_LONGEST_DATE = 160
"""Characters of a line in which its date stands."""

SECTION = re.compile(r"(#{1,6})\s+(.*)\Z")
_PROPERTY = re.compile(r"(?!-)\s*([\w.-]+):(?:\s+(.*))?\Z")
_COMMENT = re.compile(r"\s*//")
_OLD_GROUP = re.compile(r"\s*(?:group|section)\s+(?P<title>.*?)(?:\s+//.*)?\Z", re.IGNORECASE)
_OLD_END = re.compile(r"\s*end(?:group|section)\s*\Z", re.IGNORECASE)
_PAGE = re.compile(r"\s*_-_-_break_-_-_\s*\Z")
_FENCE = "---"


@dataclass(frozen=True, slots=True)
class DateLine:
    """The date at the head of an entry's line: as written, from where to where, how it recurs; and the text behind."""

    when: str
    start: str
    end: str
    every: str
    text: str


@dataclass(slots=True)
class MarkwhenEntry:
    """An entry at its line, the titles of the sections that it stands in, what they say, its properties and text."""

    line: int
    date: DateLine
    sections: tuple[str, ...]
    inherited: dict[str, str]
    properties: dict[str, str] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """A page: the lines of its header, its entries, and how many lines of comments or outside entries it has."""

    header: list[str] = field(default_factory=list)
    entries: list[MarkwhenEntry] = field(default_factory=list)
    comments: int = 0
    loose: list[int] = field(default_factory=list)


def entry_line(line: str) -> DateLine | None:
    """What the line says as the head of an entry; None where it is none."""
    head = line[:_LONGEST_DATE]
    if found := _ENTRY.match(head):
        when, start, end, every = (spaced(found[name] or "") for name in ("when", "start", "end", "every"))
        return DateLine(when, start, end, every, line[found.end() :].strip())
    if found := _LIKE_A_DATE.match(head):
        when = found["when"].strip()
        return DateLine(when, when, "", "", line[found.end() :].strip())
    return None


def is_structure(line: str) -> bool:
    """Would markwhen take a line of text for something else: an entry, a section, a comment, a mark of the file?"""
    return bool(
        entry_line(line)
        or SECTION.match(line)
        or _COMMENT.match(line)
        or _OLD_GROUP.match(line)
        or _OLD_END.match(line)
        or _PAGE.match(line)
        or line.startswith((_FENCE, ">", ". "))
    )


def may_be_entry(line: str) -> bool:
    """Has a line of text a year or a month before a colon, as `circa 1968: the dam` or `spring 2025: the report`?"""
    return bool(_MAY_BE_ENTRY.match(line))


def read_pages(text: str) -> list[Page]:
    """The pages of a file; one without a break is one page."""
    lines = re.split(r"\r\n|\r|\n", text)
    has_ends = any(map(_OLD_END.match, lines))
    pages: list[Page] = []
    begin = 0
    for number in [*(number for number, line in enumerate(lines) if _PAGE.match(line)), len(lines)]:
        pages.append(_Reading(lines[begin:number], begin + 1, has_ends).page)
        begin = number + 1
    return pages


class _Reading:
    """One pass over the lines of a page."""

    def __init__(self, lines: list[str], first: int, has_ends: bool) -> None:
        self.lines, self.first, self.has_ends = lines, first, has_ends
        self.page = Page()
        self.sections: list[tuple[int, str, dict[str, str]]] = []
        body = self._header()
        while body < len(lines):
            body = self._line(body)

    def _header(self) -> int:
        """Read the header; the index of the first line behind it."""
        fenced = False
        for index, line in enumerate(self.lines):
            if line.startswith(_FENCE):
                if fenced:
                    return index + 1
                fenced = True
            elif not fenced and (entry_line(line) or SECTION.match(line) or self._opens(line)):
                return index
            elif _COMMENT.match(line):
                self.page.comments += 1
            else:
                self.page.header.append(line)
        return len(self.lines)

    def _opens(self, line: str) -> re.Match[str] | None:
        """A line that begins a group as they were written before markwhen 1.0, in a file that ends any."""
        return _OLD_GROUP.match(line) if self.has_ends else None

    def _line(self, index: int) -> int:
        """Read what begins at a line; the index of the line after it."""
        line = self.lines[index]
        if date := entry_line(line):
            inherited = {key: value for _, _, found in self.sections for key, value in found.items()}
            titles = tuple(title for _, title, _ in self.sections if title)
            entry = MarkwhenEntry(self.first + index, date, titles, inherited)
            self.page.entries.append(entry)
            entry.properties, index = self._properties(index + 1)
            return self._text(entry, index)
        if found := SECTION.match(line):
            level = len(found[1])
            self.sections = [one for one in self.sections if one[0] < level]
            properties, index = self._properties(index + 1)
            self.sections.append((level, found[2].strip(), properties))
            return index
        if self.has_ends and _OLD_END.match(line):
            self.sections = self.sections[:-1]
        elif found := self._opens(line):
            self.sections.append((len(self.sections) + 1, found["title"].strip(), {}))
        elif _COMMENT.match(line):
            self.page.comments += 1
        elif line.strip():
            self.page.loose.append(self.first + index)
        return index + 1

    def _text(self, entry: MarkwhenEntry, index: int) -> int:
        while index < len(self.lines):
            line = self.lines[index]
            if entry_line(line) or SECTION.match(line) or self._opens(line) or (self.has_ends and _OLD_END.match(line)):
                break
            if _COMMENT.match(line):
                self.page.comments += 1
            else:
                entry.text.append(line)
            index += 1
        return index

    def _properties(self, index: int) -> tuple[dict[str, str], int]:
        found = dict(self._found_properties(index))
        return found, index + len(found)

    def _found_properties(self, index: int) -> Iterator[tuple[str, str]]:
        """Each property once: a line with a key that was there begins the text."""
        seen: set[str] = set()
        for at in range(index, len(self.lines)):
            match = _PROPERTY.match(self.lines[at])
            if not match or match[1] in seen or entry_line(self.lines[at]):
                return
            seen.add(match[1])
            yield match[1], (match[2] or "").strip()

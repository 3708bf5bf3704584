"""A date's place in a text to whether it is the day of the report: a dateline, or a line that embargoes it."""

import re

from chrono.languages import DateWords
from chrono.text import compiled

_CAPITALS = r"[^\W\d_a-z][^\W\d_a-z.'’-]+"
_PLACE = r"(?:, ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*){0,2}"
_LOUD = re.compile(rf"(?:^|\n)[ \t]*(?P<city>{_CAPITALS}(?:[ /]{_CAPITALS})*){_PLACE}(?: \([\w .]+\))?[,(]? ?\Z")
_QUIET = re.compile(r"(?:^|\n)[ \t]*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?" + _PLACE + r", ?\Z")
_AGENCY = re.compile(r"\)?\s*(?:\([\w .]+\)|/[\w .]+/)?\s*(?:[—–]|--?)\s")


def is_dateline(text: str, start: int, end: int, words: DateWords) -> bool:
    """`ASTANA, Kazakhstan, February 14.` or `Astana, February 14 (Agency) —`, at the head of a paragraph near the
    start: the day of the report."""
    head, after = text[max(0, start - 80) : start], text[end : end + 40]
    if start >= 1500:
        return False
    city = _LOUD.search(head)
    loud = city is not None and city["city"].isupper() and after.lstrip(") ")[:1] in tuple(".—–-:/(")
    if words.dateline and re.match(words.dateline_end, after) and compiled(words.dateline, at_end=True).search(head):
        return True
    return loud or (_QUIET.search(head) is not None and _AGENCY.match(after) is not None)


def is_embargo(text: str, start: int, words: DateWords) -> bool:
    """A line that tells when a text may be published tells of no event."""
    line = text.rfind("\n", max(0, start - _LINE), start) + 1
    head = text[max(line, start - _LINE) : start].lower()
    return (line > 0 or start < _LINE) and compiled(words.embargo).search(head) is not None


_LINE = 120

"""The properties of iCalendar that chrono writes for itself, and one property read as text."""

import re
from functools import cache
from typing import Any

from chrono.languages import CalendarWords, languages_with, part_or_english


def is_approximate(category: str) -> bool:
    """Is it the category of an event whose day is not known, in any language?"""
    return category in _approximate()


@cache
def _approximate() -> frozenset[str]:
    return frozenset(part_or_english(code, CalendarWords).approximate for code in languages_with(CalendarWords))


def property_text(item: Any, name: str) -> str:
    """A property's text without control characters; the first, where it is several times."""
    value = item.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return ""
    try:
        text = str(value)
    except (ValueError, TypeError, AttributeError):
        return ""
    if name.startswith("X-"):  # icalendar leaves these as they stand in the file
        text = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
    return _CONTROLS.sub("", text.replace("\r\n", "\n")).strip()


_ESCAPED = re.compile(r"\\([\\;,nN])")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")

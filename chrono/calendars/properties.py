"""The properties of iCalendar that chrono writes for itself, and one property read as text."""

import re
from typing import Any

APPROXIMATE = "approximate date"
"""The category of an event whose day is not known."""


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

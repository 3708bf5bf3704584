"""What a wing found, as words on one line."""

import dataclasses
from enum import IntEnum
from typing import Any

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.findings import Excerpt, Verdict
from chrono.passages import Passage
from chrono.text import Figure
from chrono.timex import Timex
from tests.corpus.recordings import plain


def in_words(value: object) -> str:
    """Any value: what names and places say, and of a record each field that says something."""
    return plain(" ".join(_said(value).split()))


def _said(value: Any) -> str:
    match value:
        case None | False | () | "":
            return ""
        case Passage():
            return str(value.at.within)
        case Timex():
            return f"<{value.start} {'|'.join(date.text for date in value.readings)} {value.hedge}>"
        case Figure():
            return f"<{value.start} {value}>"
        case Excerpt():
            place = f"{value.location.line}:{value.location.column}"
            return f"<{place} {' '.join(f'{first}-{last}' for first, last in value.marks)}>"
        case IntEnum():
            return value.name.lower()
        case EdtfDate():
            return value.text
        case Article():
            return value.source
        case Verdict():
            return f"{value.outcome} {value.message} {_said(value.excerpt)} {value.edit.text if value.edit else ''}"
        case str() | int():
            return str(value)
    if dataclasses.is_dataclass(value):
        return "; ".join(filter(None, (_said(getattr(value, one.name)) for one in dataclasses.fields(value))))
    if isinstance(value, tuple) and not hasattr(value, "template"):
        return "; ".join(filter(None, map(_said, value)))
    return str(value)

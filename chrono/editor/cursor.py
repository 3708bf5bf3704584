"""A half-typed text and an offset to what is being typed there: the path of the value, and what stands in its place.

The value is replaced by a word of its own and the text is read; where it still cannot be, without what follows. What
YAML makes of the text decides, whether it is written in lines or in brackets, and no half-typed value is in the way.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from chrono.files import read_marks
from chrono.findings import Path

_WORD = "chrono-types-here"
_LIST_ITEM = re.compile(r"[ \t]*(?:-[ \t]+)+")
_CLOSING = {"[": "]", "{": "}"}


class Cursor(NamedTuple):
    """A value that is being typed, between `start` and `end`; `typed` is its part before the cursor.

    `data` is the file with a word of its own in place of the value.
    """

    path: Path
    start: int
    end: int
    typed: str
    data: Any


class _Slot(NamedTuple):
    """Where a value begins on a line, the quotation mark that it is in, and the brackets around it."""

    start: int
    quote: str = ""
    brackets: str = ""


def cursor_at(text: str, offset: int) -> Cursor | None:
    """What is being typed at an offset; None where that is no value of one line."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    ends = [end for end in (text.find("\n", offset), text.find("\r", offset)) if end >= 0]
    stop = min(ends, default=len(text))
    slot = _slot(text[start:offset])
    if slot is None:
        return None
    first = start + slot.start
    end = offset + _rest(text[offset:stop], slot, empty=first == offset)
    for repaired in _repaired(text, first, end, stop, slot):
        marked = read_marks(repaired.encode("utf-8", "surrogatepass"), "")
        found = next((path for path, span in marked.values.items() if span[0] == first), None)
        if found is not None and marked.data is not None:
            return Cursor(found, first, end, text[first:offset], marked.data)
    return None


def _repaired(text: str, first: int, end: int, stop: int, slot: _Slot) -> Iterator[str]:
    """The text with a word in place of the value, as the little is changed that lets it be read."""
    closing = "".join(_CLOSING[one] for one in reversed(slot.brackets))
    yield text[:first] + _WORD + text[end:]
    if closing:
        yield text[:first] + _WORD + closing + text[stop:]
    yield text[:first] + _WORD + closing


def _slot(head: str) -> _Slot | None:
    """Where the value begins that a line's beginning ends in; None where it ends in a key or a comment."""
    item = _LIST_ITEM.match(head)
    at = start = item.end() if item else 0
    has_slot, quote, brackets = item is not None, "", ""
    while at < len(head):
        sign = head[at]
        if quote:
            if sign == "\\" and quote == '"':
                at += 1
            elif sign == quote:
                quote = ""
        elif sign in "\"'" and not head[start:at].strip():
            quote, start = sign, at
        elif sign == "#" and (at == 0 or head[at - 1].isspace()):
            return None
        elif sign in _CLOSING and not head[start:at].strip():
            brackets, has_slot, start = brackets + sign, sign == "[", at + 1
        elif brackets and sign in "]}":
            brackets, has_slot, start = brackets[:-1], False, at + 1
        elif brackets and sign == ",":
            has_slot, start = brackets[-1] == "[", at + 1
        elif sign == ":" and head[at + 1 : at + 2].isspace():
            has_slot, start = True, at + 1
        at += 1
    start += len(head[start:]) - len(head[start:].lstrip()) if not quote else 0
    return _Slot(start, quote, brackets) if has_slot else None


def _rest(tail: str, slot: _Slot, *, empty: bool) -> int:
    """How much of what follows on the line belongs to the value."""
    if slot.quote:
        closed = re.match(r'(?:[^"\\]|\\.)*"' if slot.quote == '"' else r"(?:[^']|'')*'", tail)
        if closed:
            return closed.end()
        return re.match(r"[^\]},]*", tail).end() if slot.brackets else len(tail.rstrip())  # type: ignore[union-attr]
    if empty and not tail[:1].isalnum():
        return 0
    ends = r"[^,\]}#]*" if slot.brackets else r"(?:[^#]|(?<!\s)#)*"
    found = re.match(ends, tail)
    return len(found[0].rstrip()) if found else 0

"""A text in EDTF (ISO 8601-2) to an EdtfDate, or to what is wrong with it and where."""

from functools import lru_cache

from chrono.dates.date import DateForm, EdtfDate, Span
from chrono.dates.edtf import Part, parse_part
from chrono.dates.hints import is_ambiguous, respell
from chrono.errors import InvalidDate


@lru_cache(maxsize=4096)
def parse_date(text: str) -> EdtfDate:
    """Read an EDTF date of any level.

    Raises InvalidDate with the offending characters and, where there is exactly one, the EDTF form meant.
    """
    try:
        return _parse(text)
    except InvalidDate as error:
        if error.suggestion is None:
            raise InvalidDate(*_explain(text, error)) from None
        raise


def _parse(text: str) -> EdtfDate:
    if text[:1] in ("[", "{"):
        return _set(text)
    if "/" in text:
        return _interval(text)
    part = parse_part(text)
    return EdtfDate(text, DateForm.DATE, (Span(part, part),))


def _interval(text: str) -> EdtfDate:
    left, _, right = text.partition("/")
    start, end = _end(left, 0), _end(right, len(left) + 1)
    if start is None and end is None:
        raise InvalidDate("an interval needs a date at one end at least", 0, len(text))
    if start and end and start.first_second > end.last_second:
        raise InvalidDate(f'"{text}" ends before it begins', 0, len(text), _reversed(text, left, right))
    return EdtfDate(
        text,
        DateForm.INTERVAL,
        (Span(start, end),),
        open_start=left == "..",
        open_end=right == "..",
        unknown_start=left == "",
        unknown_end=right == "",
    )


def _reversed(text: str, left: str, right: str) -> str | None:
    return f"{right}/{left}" if text.count("/") == 1 else None


def _end(text: str, at: int) -> Part | None:
    return None if text in ("", "..") else _part_at(text, at)


def _part_at(text: str, at: int) -> Part:
    try:
        return parse_part(text)
    except InvalidDate as error:
        raise InvalidDate(error.message, at + error.start, at + error.end) from None


def _set(text: str) -> EdtfDate:
    closing = "]" if text[0] == "[" else "}"
    if not text.endswith(closing) or len(text) < 3:
        raise InvalidDate(f'"{text[0]}" opens a set that no "{closing}" closes', 0, len(text))
    spans, at = [], 1
    for member in text[1:-1].split(","):
        padding = len(member) - len(member.lstrip(" "))
        spans.append(_member(member.strip(" "), at + padding))
        at += len(member) + 1
    if any(span.start is None for span in spans[1:]) or any(span.end is None for span in spans[:-1]):
        raise InvalidDate('".." is open only before the first or after the last member', 0, len(text))
    kind = DateForm.ONE_OF if text[0] == "[" else DateForm.ALL_OF
    return EdtfDate(text, kind, tuple(spans), open_start=text[1:3] == "..", open_end=text[-3:-1] == "..")


def _member(text: str, at: int) -> Span:
    if ".." not in text:
        part = _part_at(text, at)
        return Span(part, part)
    left, _, right = text.partition("..")
    start = _part_at(left, at) if left else None
    end = _part_at(right, at + len(left) + 2) if right else None
    if start is None and end is None:
        raise InvalidDate('".." needs a date on one side', at, at + len(text))
    if start and end:
        if start.first_second > end.first_second:
            raise InvalidDate(f'"{text}" ends before it begins', at, at + len(text))
        if start.precision != end.precision:
            raise InvalidDate(f'both ends of "{text}" need the same precision', at, at + len(text))
    return Span(start, end)


def _explain(text: str, error: InvalidDate) -> tuple[str, int, int, str | None]:
    """The error with the EDTF form that was meant, where the writing leaves only one."""
    if is_ambiguous(text):
        return f'"{text}" is ambiguous: day and month may be either', 0, len(text), None
    meant = respell(text.strip())
    if meant is None or not _is_valid(meant):
        return error.message, error.start, error.end, None
    return f'"{text}" is not EDTF', 0, len(text), meant


def _is_valid(text: str) -> bool:
    try:
        _parse(text)
    except InvalidDate:
        return False
    return True

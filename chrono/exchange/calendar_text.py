"""The bytes of an iCalendar file to the lines of its events, whatever state the file is in.

Every `BEGIN:VEVENT` of the bytes gives one EventText: also in a second calendar, after a damaged one, or where the end
is missing. Lines are unfolded as bytes, for a fold may stand inside a character.
"""

import base64
import quopri
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple


class EventText(NamedTuple):
    """The lines of an event without those of what stands inside it (alarms), and the number of its calendar.

    `cut` says that the file ends within it, `headless` that its beginning is missing.
    """

    lines: tuple[str, ...]
    calendar: int
    cut: bool = False
    headless: bool = False


class CalendarText(NamedTuple):
    """The lines of a calendar's own properties, and each of its definitions of time zones as a text."""

    lines: tuple[str, ...]
    zones: tuple[str, ...]


class FileText(NamedTuple):
    """All of a file: its calendars, its events, how many there are of other kinds, and what a reader should know."""

    calendars: tuple[CalendarText, ...]
    events: tuple[EventText, ...]
    others: Counter[str]
    notes: tuple[str, ...]


class _Open:
    """What is being read: the calendar, the event, the zone, and what is open inside the event."""

    def __init__(self) -> None:
        self.calendars: list[tuple[list[str], list[str]]] = []
        self.events: list[EventText] = []
        self.others: Counter[str] = Counter()
        self.event: list[str] | None = None
        self.zone: list[str] | None = None
        self.inside: list[str] = []
        self.unended = 0
        self.loose = 0

    def end_event(self, *, cut: bool = False, missing: bool = False) -> None:
        if self.event is not None:
            self.events.append(EventText(tuple(self.event), len(self.calendars) - 1, cut))
            self.unended += missing
        self.event, self.inside = None, []

    def end_headless(self) -> None:
        """An end without a beginning: the lines since the last part ended are those of the event."""
        if self.calendars:
            own = self.calendars[-1][0]
            self.events.append(EventText(tuple(own[self.loose :]), len(self.calendars) - 1, headless=True))
            del own[self.loose :]

    def end_zone(self) -> None:
        if self.zone is not None and self.calendars:
            self.calendars[-1][1].append("\r\n".join((*self.zone, "END:VTIMEZONE", "")))
        self.zone = None


def split_calendar(raw: bytes) -> FileText:
    """The parts of a file. Nothing of it is understood yet but where its parts begin and end."""
    notes: list[str] = []
    state = _Open()
    for line in _lines(raw, notes):
        _take(line, state)
    state.end_event(cut=True)
    state.end_zone()
    if state.unended:
        notes.append(f"the end (END:VEVENT) of {state.unended} of the events is missing; each was read up to the next")
    calendars = tuple(CalendarText(tuple(lines), tuple(zones)) for lines, zones in state.calendars)
    return FileText(calendars, tuple(state.events), state.others, tuple(notes))


def _take(line: str, state: _Open) -> None:
    found = _BORDER.search(line)
    kind, name = (found[1].upper(), found[2].upper()) if found else ("", "")
    if kind == "BEGIN" and name in ("VCALENDAR", "VEVENT"):
        state.end_event(missing=True)
        state.end_zone()
        if name == "VCALENDAR" or not state.calendars:
            state.calendars.append(([], []))
        if name == "VEVENT":
            state.event = []
    elif kind == "END" and name in ("VEVENT", "VCALENDAR"):
        if name == "VEVENT" and state.event is None:
            state.end_headless()
        state.end_event(missing=name == "VCALENDAR")
        state.end_zone()
        state.loose = len(state.calendars[-1][0]) if state.calendars else 0
    elif state.event is not None:
        _inside_event(kind, name, line, state)
    elif state.zone is not None:
        if (kind, name) == ("END", "VTIMEZONE"):
            state.end_zone()
        else:
            state.zone.append(line)
    elif (kind, name) == ("BEGIN", "VTIMEZONE"):
        state.zone = [line]
    elif kind == "BEGIN":
        state.others[name] += 1
        state.inside.append(name)
    elif kind == "END":
        state.inside = state.inside[: state.inside.index(name)] if name in state.inside else state.inside
    elif state.calendars and not state.inside:
        state.calendars[-1][0].append(line)


def _inside_event(kind: str, name: str, line: str, state: _Open) -> None:
    if kind == "BEGIN":
        state.inside.append(name)
    elif kind == "END":
        state.inside = state.inside[: state.inside.index(name)] if name in state.inside else state.inside
    elif not state.inside and state.event is not None:
        state.event.append(line)


# A border of a part. What stands before it on the line (`NoneBEGIN:VEVENT`, `END:VEVENTBEGIN:VEVENT`) does not count,
# unless that is a text, which may end so.
_BORDER = re.compile(
    r"^(?:(?!SUMMARY|DESC|LOCA|COMMENT|CONTACT|CATEG|X-|AT|ORG|URL|RES).+?(?=BEGIN:VEVENT))?"
    r"(BEGIN|END):\s*([\w-]+)\s*$",
    re.IGNORECASE,
)


def _lines(raw: bytes, notes: list[str]) -> Iterator[str]:
    """The lines of a file, unfolded, each decoded by itself, with quoted-printable values undone."""
    guessed = quoted = in_base64 = 0
    for line in _unfolded(raw.removeprefix(b"\xef\xbb\xbf")):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text, guessed = line.decode("cp1252", "replace"), guessed + 1
        if found := _QUOTED.match(text):
            text, quoted = _unquoted(found), quoted + 1
        elif found := _BASE64.match(text):
            text, in_base64 = _unquoted(found), in_base64 + 1
        yield text
    if guessed:
        notes.append("the file is not UTF-8, as calendars have to be; what is not was read as Windows-1252")
    if quoted:
        notes.append(f"{quoted} values in the encoding quoted-printable, which is of an older standard, were decoded")
    if in_base64:
        notes.append(f"texts in the encoding base64 that were decoded: {in_base64}")


def _unfolded(raw: bytes) -> Iterator[bytes]:
    """Logical lines: one that begins with a space goes on with the one before, and quoted-printable after a =.

    In a file whose lines all begin with one, as when it was set in, it is taken away.
    """
    held: list[bytes] = []
    lines = re.split(rb"\r\n|\n|\r", raw)
    if all(line[:1] in (b" ", b"\t") for line in lines if line.strip()):
        lines = [line.lstrip(b" \t") for line in lines]
    for line in lines:
        if held and line[:1] in (b" ", b"\t"):
            held.append(line[1:])
        elif held and held[-1].endswith(b"=") and b"QUOTED-PRINTABLE" in held[0].upper():
            held[-1] = held[-1][:-1]
            held.append(line)
        else:
            if held:
                yield b"".join(held)
            held = [line] if line.strip() else []
    if held:
        yield b"".join(held)


_QUOTED = re.compile(
    r"^([A-Z-]+)((?:;[^:;]*)*?);\s*ENCODING=QUOTED-PRINTABLE((?:;[^:;]*)*):(.*)$", re.IGNORECASE | re.DOTALL
)
_BASE64 = re.compile(
    r"^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES)((?:;[^:;]*)*?);\s*ENCODING=(?:BASE64|B)((?:;[^:;]*)*):(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(r";\s*CHARSET=([^;]*)", re.IGNORECASE)


def _unquoted(found: re.Match[str]) -> str:
    """A line with a value in quoted-printable or base64 as one without, its line breaks and marks escaped."""
    parameters = re.sub(r";\s*VALUE=BINARY", "", found[2] + found[3], flags=re.IGNORECASE)
    charset = _CHARSET.search(parameters)
    written = found[4].encode("utf-8", "replace")
    try:
        value = base64.b64decode(written) if found.re is _BASE64 else quopri.decodestring(written)
    except ValueError:
        return found[0]
    try:
        text = value.decode(charset[1].strip() if charset else "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = value.decode("cp1252", "replace")
    text = re.sub(r"\r\n|\n|\r", r"\\n", text)
    text = re.sub(r"(?<!\\)([,;])", r"\\\1", text)
    return f"{found[1]}{_CHARSET.sub('', parameters)}:{text}"

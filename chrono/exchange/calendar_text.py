"""The bytes of an iCalendar file to the lines of its events, whatever state the file is in.

Every `BEGIN:VEVENT` of the bytes gives one EventText: also in a second calendar, after a damaged one, or where the end
is missing. Lines are unfolded as bytes, for a fold may stand inside a character.
"""

import base64
import quopri
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.exchange.calendar_encodings import decoded_line


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
        self.within: list[str] = []
        self.unended = 0
        self.unclosed = 0
        self.loose = 0
        self.stray = 0

    def end_event(self, *, cut: bool = False, missing: bool = False) -> None:
        if self.event is not None:
            self.unclosed += bool(self.inside)
            texts = _parted([*self.event, *_given_back(self.event, self.within if self.inside else ())])
            for number, lines in enumerate(texts, 1):
                self.events.append(EventText(tuple(lines), len(self.calendars) - 1, cut and number == len(texts)))
            self.unended += missing + len(texts) - 1
        self.event, self.inside, self.within = None, [], []

    def end_headless(self) -> None:
        """An end without a beginning: the lines since the last part ended are those of the event, if there are any."""
        own = self.calendars[-1][0] if self.calendars else []
        if any(_name_of_line(line) in _OF_ANY for line in own[self.loose :]):
            self.events.append(EventText(tuple(own[self.loose :]), len(self.calendars) - 1, headless=True))
            del own[self.loose :]
        else:
            self.stray += 1

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
    if state.stray:
        notes.append(f"ends (END:VEVENT) with no event before them, which were passed over: {state.stray}")
    if state.unclosed:
        notes.append(
            f"the end of an alarm in {state.unclosed} of the events is missing; what no alarm has was read as theirs"
        )
    calendars = tuple(CalendarText(tuple(lines), tuple(zones)) for lines, zones in state.calendars)
    return FileText(calendars, tuple(state.events), state.others, tuple(notes))


def _take(line: str, state: _Open) -> None:
    kind, name, rest = _border(line)
    if kind == "BEGIN" and name in ("VCALENDAR", "VEVENT"):
        state.end_event(missing=True)
        state.end_zone()
        if name == "VCALENDAR" or not state.calendars:
            state.calendars.append(([], []))
        if name == "VEVENT":
            state.event = [rest] if rest else []
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
        state.within = state.within if state.inside else []
    elif state.inside:
        state.within.append(line)
    elif state.event is not None:
        state.event.append(line)


_OF_EVENTS = frozenset(
    "DTSTART DTEND DTSTAMP RRULE EXRULE RDATE EXDATE RECURRENCE-ID STATUS LOCATION CATEGORIES URL SEQUENCE CLASS "
    "TRANSP CREATED LAST-MODIFIED GEO ORGANIZER PRIORITY".split()
)
"""Properties of events that no alarm has."""
_OF_EACH = ("UID", "SUMMARY")
"""Properties of events that an alarm may have as well."""
_OF_ANY = _OF_EVENTS.union(_OF_EACH)


def _given_back(event: Sequence[str], within: Sequence[str]) -> Iterator[str]:
    """The lines of an event that stand in an alarm without an end."""
    own = {_name_of_line(line) for line in event}
    for line in within:
        name = _name_of_line(line)
        if name in _OF_EVENTS or name.startswith("X-CHRONO-") or (name in _OF_EACH and name not in own):
            yield line


def _name_of_line(line: str) -> str:
    return re.split("[;:]", line, maxsplit=1)[0].strip().upper()


_ONCE = ("UID", "DTSTART", "DTSTAMP", "SUMMARY")


def _parted(lines: Sequence[str]) -> list[list[str]]:
    """The lines of an event, or of several where a text ends in BEGIN:VEVENT and what events have once comes twice."""
    texts: list[list[str]] = [[]]
    names = [_name_of_line(line) for line in lines]
    ahead, before = Counter(names), set[str]()
    for line, name in zip(lines, names, strict=True):
        ahead[name] -= 1
        before.add(name)
        if line[-len(_GLUED) :].upper() == _GLUED and any(name in before and ahead[name] for name in _ONCE):
            texts[-1].append(line[: -len(_GLUED)])
            texts.append([])
            before.clear()
        else:
            texts[-1].append(line)
    return texts


_GLUED = "BEGIN:VEVENT"


def _border(line: str) -> tuple[str, str, str]:
    """Whether a line begins or ends a part, the part's name, and what stands behind it; all empty for another line."""
    found = _BORDER.search(line)
    if found is None:
        return "", "", ""
    if found[1]:
        return "BEGIN", "VEVENT", found[1].strip()
    return (found[2] or "BEGIN").upper(), (found[3] or "VEVENT").upper(), ""


# A border of a part. What stands before it on the line (`NoneBEGIN:VEVENT`, `END:VEVENTBEGIN:VEVENT`) does not count,
# unless that is a text, which may end so. What stands behind the beginning of an event is a line of it.
_BORDER = re.compile(
    r"^(?:(?!SUMMARY|DESC|LOCA|COMMENT|CONTACT|CATEG|X-|AT|ORG|URL|RES).+?(?=BEGIN:VEVENT))?"
    r"(?:BEGIN:\s*VEVENT(.*)|(BEGIN|END):\s*([\w-]+)\s*)$",
    re.IGNORECASE,
)


def _lines(raw: bytes, notes: list[str]) -> Iterator[str]:
    """The lines of a file, unfolded, each decoded by itself, with quoted-printable values undone."""
    guessed = damaged = quoted = in_base64 = 0
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) and b"BEGIN" not in raw:
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
        notes.append("the file is UTF-16, not UTF-8, as calendars have to be; it was read as that")
    for line in _unfolded(raw.removeprefix(b"\xef\xbb\xbf")):
        text, is_guessed, is_damaged = decoded_line(line)
        guessed, damaged = guessed + is_guessed, damaged + is_damaged
        if found := _QUOTED.match(text):
            text, quoted = _unquoted(found), quoted + 1
        elif found := _BASE64.match(text):
            text, in_base64 = _unquoted(found), in_base64 + 1
        yield text
    if guessed:
        notes.append("the file is not UTF-8, as calendars have to be; what is not was read as Windows-1252")
    if damaged:
        notes.append(f"lines with bytes that are no UTF-8, each shown as \ufffd: {damaged}")
    if quoted:
        notes.append(f"texts in the encoding quoted-printable, of an older standard, that were decoded: {quoted}")
    if in_base64:
        notes.append(f"texts in the encoding base64 that were decoded: {in_base64}")


def _unfolded(raw: bytes) -> Iterator[bytes]:
    """Logical lines: one that begins with a space goes on with the one before, and quoted-printable after a =.

    In a file whose lines all begin with one, as when it was set in, it is taken away.
    """
    held: list[bytes] = []
    lines = re.split(rb"\r*\n|\r", raw)
    if all(line[:1] in (b" ", b"\t") for line in lines if line.strip()):
        lines = [line.lstrip(b" \t") for line in lines]
    for line in lines:
        goes_on = bool(held) and held[-1].endswith(b"=") and _is_quoted(held[0]) and not _BORDER_BYTES.match(line)
        if held and line[:1] in (b" ", b"\t"):
            if goes_on and not _IN_ESCAPE.match(line):
                held[-1] = held[-1][:-1]
            held.append(line[1:])
        elif goes_on:
            held[-1] = held[-1][:-1]
            held.append(line)
        else:
            if held:
                yield b"".join(held)
            held = [line] if line.strip() else []
    if held:
        yield b"".join(held)


_BORDER_BYTES = re.compile(rb"(BEGIN|END):V", re.IGNORECASE)
_IN_ESCAPE = re.compile(rb"[ \t][0-9A-F]{2}")  # a fold between the sign of an escape and its digits


def _is_quoted(line: bytes) -> bool:
    """Does a line say before its value that this is quoted-printable?"""
    return b"QUOTED-PRINTABLE" in line.upper().partition(b":")[0]


_QUOTED = re.compile(
    r"^([A-Z-]+)((?:;[^:;]*)*?);\s*(?:ENCODING=)?QUOTED-PRINTABLE((?:;[^:;]*)*):(.*)$", re.IGNORECASE | re.DOTALL
)
_BASE64 = re.compile(
    r"^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES)((?:;[^:;]*)*?);\s*(?:ENCODING=(?:BASE64|B)|BASE64)((?:;[^:;]*)*):(.*)$",
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
    except (ValueError, LookupError):
        text = value.decode("cp1252", "replace")
    text = re.sub(r"\r\n|\n|\r", r"\\n", text)
    text = re.sub(r"(?<!\\)([,;])", r"\\\1", text)
    return f"{found[1]}{_CHARSET.sub('', parameters)}:{text}"

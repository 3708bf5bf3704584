"""A chronology to markwhen: a section for each lane, an entry for each event, and what markwhen has no word for as
properties below it.

Markwhen's dates have no doubt, no open end but "now", and before our era years only. Such an entry stands at what is
known of its date; `edtf` has the date itself and `when` says it in words. Comments at the head say what is not held.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from chrono.dates import DateForm, EdtfDate, Part, Precision, date_words
from chrono.errors import NoRecord
from chrono.exchange.markwhen_dates import Surroundings, read_when
from chrono.exchange.markwhen_lines import entry_line, is_structure
from chrono.exchange.markwhen_titles import TitleLine, read_title
from chrono.files import scalar
from chrono.records import Chronology, Event, Status
from chrono.tables import MONTH_FIRST, DayOrder
from chrono.text import spaced

_LARGEST_YEAR = 99_999
_ZONE = re.compile(r"T[\d:]+(?:(Z)|([+-]\d\d)(?::?(\d\d))?)\Z", re.ASCII)
_NOT_HELD = """
// Not in this file: what is known of actors but their names, what dates rest on, figures, attributions, relations
// between events, eras, waivers, dismissals and verdicts. Evidence is text: the words of a source, then its name.
// Status, place and participants are properties, which most views of markwhen do not show.
// An entry with "edtf" has a date that markwhen cannot write: it stands at what is known of it; "when" has it in words.
"""


def to_markwhen(chronology: Chronology, language: str = "en", *, draft: bool = False) -> str:
    """The text of the file, the same for the same chronology; with an error in it the header calls it a draft."""
    left_out = dict.fromkeys(event.id for event in chronology.events if not line_date(event.date))
    lanes: dict[str, list[Event]] = {"": [], **{name: [] for name in chronology.categories}}
    for event in chronology.events:
        if event.id not in left_out:
            lanes.setdefault(event.category[0] if event.category else "", []).append(event)
    named = {name for event in chronology.events for name in event.category}
    known = {name: category.label for name, category in chronology.categories.items() if name in named}
    labels = known | {name: name for name in sorted(named - known.keys())}
    counts = Counter(labels.values())
    alike = {name for name, label in labels.items() if counts[label] > 1}
    lines = [*_header(chronology, labels, draft=draft), *_NOT_HELD.strip().splitlines()]
    if left_out:
        lines.append(f"// Left out, for markwhen cannot write their dates: {', '.join(left_out)}.")
    for name, events in lanes.items():
        if name and events:
            lines += ["", f"# {spaced(labels[name])}"]
        for event in events:
            lines += ["", *_entry(event, chronology, alike, language)]
    return "\n".join(lines) + "\n"


def _header(chronology: Chronology, labels: Mapping[str, str], *, draft: bool) -> Iterator[str]:
    about = " ".join(filter(None, ["Draft, not verified." if draft else "", chronology.description or ""]))
    yield "---"
    yield f"title: {_quoted(chronology.title)}"
    for key, value in (("id", chronology.id), ("description", about), ("timezone", chronology.timezone)):
        if value:
            yield f"{key}: {_quoted(str(value))}"
    if labels:
        yield "categories: {" + ", ".join(f"{_quoted(name)}: {_quoted(labels[name])}" for name in labels) + "}"
    yield "---"


def line_date(date: EdtfDate, *, is_on: bool = False) -> str:
    """A date as markwhen writes it, no finer than it is; with `is_on` an open end is now. Empty where it has none."""
    if not date.parts or any(part.text.startswith("XXXX") for part in date.parts):
        return ""
    start = min(date.parts, key=lambda part: part.earliest)
    end = max(date.parts, key=lambda part: part.latest)
    if date.earliest is None or date.latest is None:  # bounded on one side: that one alone
        start = end = start if date.latest is None else end
    years = (start.earliest.year, end.latest.year)
    if min(years) <= -_LARGEST_YEAR or max(years) > _LARGEST_YEAR:
        return ""
    if is_on and date.open_end and date.kind is DateForm.INTERVAL and years[0] in range(1, 10_000):
        return f"{_point(start, years[0])}/now"
    if min(years) <= 0 or max(years) > 9999:
        one, other = (_far_year(year, with_era=min(years) <= 0) for year in years)
        return one if one == other else f"{one} - {other}"
    one, other = _point(start, years[0]), _point(end, years[1])
    return one if one == other or (start is end and start.precision <= Precision.MONTH) else f"{one}/{other}"


def _far_year(year: int, *, with_era: bool) -> str:
    """A year with its era, or one of five digits."""
    return (f"{year} CE" if year > 0 else f"{1 - year} BCE") if with_era else f"{year:04}"


def _point(part: Part, year: int) -> str:
    """The day, month or clock time where they are known, else the year."""
    day = part.earliest
    if part.precision > Precision.MONTH:
        return f"{year:04}"
    written = f"{day.year:04}-{day.month:02}"
    if part.precision <= Precision.DAY:
        written += f"-{day.day:02}"
    return f"{written} {part.time[:5]}" if part.precision is Precision.MOMENT else written


def _entry(event: Event, chronology: Chronology, alike: AbstractSet[str], language: str) -> Iterator[str]:
    """The lines of an event; its categories are named where the label of one is `alike` another's."""
    is_on = event.status is Status.ONGOING
    written, title = line_date(event.date, is_on=is_on), spaced(event.title)
    zone = _zone(event.date)
    yield f"{written}: {title}"
    yield f"id: {_quoted(event.id)}"
    if read_title(title) != TitleLine(event.title):
        yield f"title: {_quoted(event.title)}"
    if zone:
        yield f"tz: {_quoted(zone)}"
    if _read_back(written, zone) != event.date:
        yield f"edtf: {_quoted(str(event.date))}"
        yield f"when: {_quoted(date_words(event.date, language))}"
    if event.status is not Status.OCCURRED:
        yield f"status: {event.status}"
    if len(event.category) > 1 or not alike.isdisjoint(event.category):
        yield f"category: {_listed(event.category)}"
    if event.location:
        yield f"location: {_quoted(chronology.names_of(event.location)[0])}"
    if event.participants:
        yield f"participants: {_listed([chronology.names_of(one)[0] for one in event.participants])}"
    if event.url:
        yield f"url: {_quoted(str(event.url))}"
    yield from _text(event, chronology)


def _read_back(written: str, zone: str) -> EdtfDate | None:
    """The date that the line is read as again."""
    line = entry_line(f"{written}: x")
    try:
        return read_when(line, Surroundings(DayOrder(MONTH_FIRST, ""), zone)).date if line else None
    except NoRecord:
        return None


def _zone(date: EdtfDate) -> str:
    """The offset of the clock times in a date, where all have the same."""
    found = {f"{match[2] or '+00'}:{match[3] or '00'}" for part in date.parts if (match := _ZONE.search(part.text))}
    return found.pop() if len(found) == 1 else ""


def _text(event: Event, chronology: Chronology) -> Iterator[str]:
    """The summary, then each quotation with the name of its source; a line that markwhen would misread has a dot."""
    if event.summary:
        yield ""
        for line in event.summary.strip().split("\n"):
            yield f". {line}" if is_structure(line) else line
    for evidence in event.evidence:
        source = chronology.sources.get(evidence.source)
        yield ""
        yield f"> {spaced(evidence.quote)}"
        yield f"> — {spaced((source and (source.title or source.publisher)) or evidence.source)}"


def _listed(names: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, names))}]"


def _quoted(text: str) -> str:
    """A text in quotation marks, in which markwhen sees no tag."""
    return scalar(text).replace("#", "\\u0023")

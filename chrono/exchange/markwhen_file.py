"""A markwhen file to draft records: every entry is in the result, or refused with its line and the reason."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from chrono.dates import EdtfDate, parse_date
from chrono.errors import InvalidDate, NoRecord
from chrono.exchange.drafts import Draft, FileReader, Imported, Refused, id_of, is_id
from chrono.exchange.markwhen import line_date
from chrono.exchange.markwhen_dates import Surroundings, When, is_zone_name, read_when
from chrono.exchange.markwhen_header import MarkwhenHeader, plain_value, read_header, several_values
from chrono.exchange.markwhen_lines import MarkwhenEntry, Page, is_structure, may_be_entry, read_pages
from chrono.exchange.markwhen_titles import TitleLine, read_title, without_signs
from chrono.files import TakenNames, slug
from chrono.findings import amount
from chrono.records import Status
from chrono.tables import DayOrder, decoded, order_of
from chrono.text import spaced, without_markdown

_SLASHED = re.compile(r"\d{1,2}/\d{1,2}/\d{2,5}", re.ASCII)
_SOURCE = "—"
_NO_QUOTATION = (("", ""),)


def read_markwhen(raw: bytes, shown: str, order: str = "") -> Imported:
    """Read a markwhen file; `order` is `dmy` or `mdy`, or empty for the file to say.

    Raises CannotRead where it is no text or has a way of its own to write dates.
    """
    reading = _Reading(order)
    for page in read_pages(decoded(raw, shown)):
        reading.read(page, read_header(page.header, shown))
    return reading.imported(shown)


class _Reading:
    """What was made of the pages so far."""

    def __init__(self, order: str) -> None:
        self.order = order
        self.head = MarkwhenHeader()
        self.drafts: list[Draft] = []
        self.refused: list[Refused] = []
        self.notes: list[str] = []
        self.taken = TakenNames()
        self.comments = self.pages = 0

    def imported(self, shown: str) -> Imported:
        if self.comments:
            self.notes.append(f"{amount(self.comments, 'line')} of comments are in no record")
        if self.drafts:
            self.notes.append('where the file says no status it is "occurred": correct what is still to come')
        head = self.head
        made = (tuple(self.drafts), tuple(self.refused), tuple(self.notes))
        name = head.id if is_id(head.id) else ""
        return Imported(head.title or Path(shown).stem, *made, name, head.timezone, head.description)

    def read(self, page: Page, header: MarkwhenHeader) -> None:
        self._take(header)
        self.comments += page.comments
        self.notes += [f"line {line}: it is of no entry, and in no record" for line in page.loose]
        around, known = Surroundings(self._day_order(page, header)), dict[str, EdtfDate | None]()
        around.by_id = known
        for entry in page.entries:
            title, when = read_title(entry.date.text), None
            try:
                around.zone = _zone(entry, title, header, self.head.timezone)
                when = read_when(entry.date, around)
                draft, notes = _draft(entry, title, when, header)
                self.drafts.append(draft._replace(id=self.taken.unique(draft.id)))
                self.notes += [f"line {entry.line}: {note}" for note in notes]
            except NoRecord as error:
                self.refused.append(Refused(f"line {entry.line}: {title.text or entry.date.when}", str(error)))
                if below := sum(bool(line.strip()) for line in entry.text):
                    self.notes.append(f"line {entry.line}: its text ({amount(below, 'line')}) is in no record either")
            around.above = when.date if when else None
            if own := plain_value(entry.properties.get("id", "")) or title.id:
                known.setdefault(own, around.above)

    def _take(self, header: MarkwhenHeader) -> None:
        """What the header says of the whole, which the first page says."""
        self.pages += 1
        lost = list(header.others)
        if self.pages == 1:
            # An offset stands with each clock time.
            self.head = replace(header, timezone=header.timezone if is_zone_name(header.timezone) else "")
        else:
            lost += [name for name in ("title", "id", "description") if getattr(header, name)]
        if lost:
            where = "the header" if self.pages == 1 else f"the header of page {self.pages}"
            self.notes.append(f"of {where} is in no record: {', '.join(lost)}")

    def _day_order(self, page: Page, header: MarkwhenHeader) -> DayOrder:
        cells = [cell for entry in page.entries for cell in _SLASHED.findall(entry.date.when)]
        found = order_of(cells)
        if self.order:
            found = DayOrder(self.order, "it was said")
        elif header.order:
            found = DayOrder(header.order, "dateFormat says so")
        elif not found.order:
            why = found.why.replace("cell of the column", "date of the file")
            found = DayOrder("", f"{why} (markwhen itself takes mdy)")
        if cells and found.order:
            first = "day" if found.order == "dmy" else "month"
            self.notes.append(f"dates such as 03/04/2024 begin with the {first}: {found.why}")
        return found


def _zone(entry: MarkwhenEntry, title: TitleLine, header: MarkwhenHeader, whole: str) -> str:
    """The zone of the entry's clock times; empty where it is that of the whole."""
    said = [found.get("timezone") or found.get("tz", "") for found in (entry.properties, entry.inherited)]
    tagged = [header.tag_zones.get(tag, "") for tag in title.tags]
    zone = next((plain_value(one) for one in (*said, *tagged, header.timezone) if one), "")
    return "" if zone == whole else zone


def _draft(entry: MarkwhenEntry, title: TitleLine, when: When, header: MarkwhenHeader) -> tuple[Draft, list[str]]:
    """The record, with the id that it would like, and the notes to it."""
    notes = list(when.notes)
    rest = dict(entry.properties)
    exact = plain_value(rest.get("title", ""))
    if exact and read_title(spaced(exact)) == title:
        del rest["title"]
        title = TitleLine(exact)
    words, text = _words(title, entry.text)
    own = plain_value(rest.pop("id", "")) or title.id
    date, status = _date(when, entry, rest, notes), _status(when, rest)
    category_ids, categories = _categories(entry, title, header, several_values(rest.pop("category", "")))
    location = plain_value(rest.pop("location", "") or rest.pop("locations", "")) or title.location
    url = plain_value(rest.pop("url", "") or rest.pop("link", "")) or title.url
    people = several_values(rest.pop("participants", "") or rest.pop("people", ""))
    if "T" in date:
        rest.pop("tz" if "tz" in rest else "timezone", "")
    quotations, lines = _quotations(text)
    notes += [f'"{line.strip()}" stands in the summary: no date is read there' for line in lines if may_be_entry(line)]
    kept = [] if title.is_whole else [entry.date.text]
    summary = [*kept, *(f"{key}: {plain_value(value)}" for key, value in rest.items()), *lines]
    draft = Draft(
        own if is_id(own) else id_of(slug(words, "event")),
        words,
        date,
        status,
        location=location,
        summary=without_signs("\n".join(summary)).strip(),
        url=url,
        categories=categories,
        category_ids=category_ids,
        participants=people,
        source=quotations[0][0],
        quote=quotations[0][1],
        more=tuple(quotations[1:]),
    )
    return draft, notes


def _words(title: TitleLine, text: Sequence[str]) -> tuple[str, list[str]]:
    """The title, or the first line of the text where the line with the date has none; and the rest of the text."""
    if title.text:
        return title.text, list(text)
    for number, line in enumerate(text):
        if line.strip() and (words := without_markdown(without_signs(line)).strip()):
            return words, [*text[:number], *text[number + 1 :]]
    raise NoRecord("it has no title")


def _date(when: When, entry: MarkwhenEntry, rest: dict[str, str], notes: list[str]) -> str:
    """The date of the property `edtf` as chrono writes it, if the line still stands for that; else that of the line."""
    said = plain_value(rest.pop("edtf", ""))
    if not said:
        return str(when.date)
    rest.pop("when", "")
    try:
        exact = parse_date(said)
    except InvalidDate as error:
        raise NoRecord(f'its edtf "{said}" is no date: {error}') from error
    if entry.date.when in (line_date(exact), line_date(exact, is_on=True)):
        return str(exact)
    notes.append(f'the line says "{entry.date.when}", its edtf "{said}": the record has the date of the line')
    return str(when.date)


def _status(when: When, rest: dict[str, str]) -> str:
    """The status that its property says; one that is none stays in the summary."""
    said = plain_value(rest.get("status", "")).lower()
    if said in map(str, Status):
        del rest["status"]
        return said
    return str(Status.ONGOING if when.is_on else Status.OCCURRED)


def _categories(
    entry: MarkwhenEntry, title: TitleLine, header: MarkwhenHeader, ids: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids, where chrono wrote them, and the labels: of the property, else of its sections and tags."""
    if ids and all(is_id(name) for name in ids):
        return ids, tuple(header.labels.get(name, name) for name in ids)
    by_label = {spaced(label): name for name, label in header.labels.items()}
    if entry.sections and not title.tags and all(section in by_label for section in entry.sections):
        return tuple(by_label[section] for section in entry.sections), tuple(
            header.labels[by_label[section]] for section in entry.sections
        )
    read = [read_title(section) for section in entry.sections]
    names = [name for one in read for name in (one.text, *one.tags)]
    return (), tuple(dict.fromkeys(filter(None, (*ids, *names, *title.tags))))


def _quotations(text: Sequence[str]) -> tuple[Sequence[tuple[str, str]], list[str]]:
    """Each quotation (lines that begin with >) with the source in the line behind it; and the other lines."""
    found: list[tuple[str, str]] = []
    others: list[str] = []
    is_open = False
    for line in text:
        said = line[1:].strip() if line.startswith(">") else None
        if said is None:
            is_open = False
            others.append(line[2:] if line.startswith(". ") and is_structure(line[2:]) else line)
        elif is_open and said.startswith(_SOURCE):
            found[-1] = (without_signs(said.removeprefix(_SOURCE)).strip(), found[-1][1])
            is_open = False
        elif is_open:
            found[-1] = ("", f"{found[-1][1]} {without_signs(said)}")
        else:
            found.append(("", without_signs(said)))
            is_open = True
    return found or _NO_QUOTATION, others


READER = FileReader(lambda raw, file, asked: read_markwhen(raw, file, asked.order), "entry")

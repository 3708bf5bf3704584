"""A GEDCOM file (genealogy, versions 5.5.1 and 7) to draft records: every event of a person or family is in the result,
or refused with its line and the reason.

Dates say no more than the file: `ABT 1850` is approximate, `BEF 1850` not later than that year. What is in another
calendar, in two styles or in words alone is refused.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.drafts import Draft, FileReader, Imported, Refused
from chrono.files import TakenNames, slug
from chrono.findings import amount
from chrono.languages import MONTH_CODES
from chrono.records import Status
from chrono.tables import decoded
from chrono.text import spaced

_LINE = re.compile(r"\s*(\d{1,2}) +(?:@([^@]+)@ +)?(\w+)(?: (.*))?", re.ASCII)
_EVENTS = {
    "BIRT": "Birth", "CHR": "Christening", "BAPM": "Baptism", "DEAT": "Death", "BURI": "Burial", "CREM": "Cremation",
    "ADOP": "Adoption", "CONF": "Confirmation", "FCOM": "First communion", "ORDN": "Ordination",
    "NATU": "Naturalization", "EMIG": "Emigration", "IMMI": "Immigration", "CENS": "Census", "PROB": "Probate",
    "WILL": "Will", "GRAD": "Graduation", "RETI": "Retirement", "RESI": "Residence", "OCCU": "Occupation",
    "EDUC": "Education", "ENGA": "Engagement", "MARB": "Marriage banns", "MARR": "Marriage", "DIV": "Divorce",
    "ANUL": "Annulment", "EVEN": "",
}  # fmt: skip
_NO_EVENTS = ("NO", "CHAN", "CREA", "SOUR", "NOTE", "OBJE")  # of the file itself, or what there was not
_READ = ("DATE", "PLAC", "TYPE", "CAUS", "AGE", "AGNC", "NOTE", "SOUR", "CONC", "CONT")
_MONTHS = {name.upper(): number for name, number in MONTH_CODES.items()}
_DAY = re.compile(rf"(?:(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) )?(\d{{1,4}})( (?:B\.?C\.?|BCE))?\Z", re.ASCII)
_ABOUT = ("ABT ", "CAL ", "EST ")
_RANGES = (("BET ", " AND ", "[{}..{}]"), ("FROM ", " TO ", "{}/{}"))
_OPEN = (("BEF ", "[..{}]"), ("AFT ", "[{}..]"), ("FROM ", "{}/.."), ("TO ", "../{}"))


class _Node(NamedTuple):
    """A line with those below it; `number` counts from 1."""

    number: int
    name: str
    tag: str
    value: str
    below: "list[_Node]"

    def first(self, tag: str) -> "_Node | None":
        return next((one for one in self.below if one.tag == tag), None)

    def text(self, tag: str) -> str:
        """The words of the first line of this kind, with those that go on with it."""
        found = self.first(tag)
        return found.words if found else ""

    @property
    def words(self) -> str:
        more = ((" " if one.tag == "CONT" else "") + one.value for one in self.below if one.tag in ("CONT", "CONC"))
        return spaced(self.value.replace("@@", "@") + "".join(more))


def read_gedcom(raw: bytes, shown: str) -> Imported:
    """Read a file of families. Raises CannotRead where it is none, or its letters are in another encoding than UTF."""
    top = _nodes(decoded(raw, shown), shown)
    named = {one.name: one for one in top if one.name}
    taken, drafts, refused = TakenNames(), [], []
    for owner in top:
        for event in owner.below if owner.tag in ("INDI", "FAM") else ():
            if not _is_event(event):
                continue
            made = _draft(owner, event, named)
            if isinstance(made, Refused):
                refused.append(made)
            else:
                drafts.append(made._replace(id=taken.unique(slug(made.title, "event"))))
    return Imported(shown, tuple(drafts), tuple(refused), tuple(_notes(top)))


def _is_event(line: _Node) -> bool:
    """Is it an event of a known kind, or one of another that has a date?"""
    return line.tag in _EVENTS or (line.tag not in _NO_EVENTS and line.first("DATE") is not None)


def _nodes(text: str, shown: str) -> list[_Node]:
    top: list[_Node] = []
    open_: list[_Node] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line)
        level = int(found[1]) if found else -1
        if found is None or level > len(open_) or (not top and found[3] != "HEAD"):
            raise CannotRead(shown, f"line {number} is no line of GEDCOM")
        node = _Node(number, found[2] or "", found[3].upper(), found[4] or "", [])
        (open_[level - 1].below if level else top).append(node)
        open_[level:] = [node]
    return top


def _notes(top: Sequence[_Node]) -> Iterator[str]:
    """What of the file is in no record."""
    people = [one for one in top if one.tag in ("INDI", "FAM")]
    events = [event for one in people for event in one.below if _is_event(event)]
    if facts := sum(len(one.below) for one in people) - len(events):
        yield f"not in a record: {amount(facts, 'fact')} of people and families without an event (names, links, notes)"
    if lost := sorted({line.tag for event in events for line in event.below} - {*_READ}):
        yield f"not in a record: what events have as {', '.join(lost)}"
    if rest := sorted({one.tag for one in top} - {"INDI", "FAM", "SOUR", "HEAD", "TRLR"}):
        yield f"not in a record: entries of the kind {', '.join(rest)}"


def _draft(owner: _Node, event: _Node, named: dict[str, _Node]) -> Draft | Refused:
    people = [spaced(one.text("NAME").replace("/", " ")) or one.name for one in _people(owner, named)]
    known = _EVENTS.get(event.tag)
    kind = known or event.text("TYPE") or event.words or event.tag.strip("_").capitalize()
    title = f"{kind}{' of' if known else ':'} {' and '.join(people)}" if people else kind
    name = f"line {event.number}, {title}"
    when = event.text("DATE")
    if not when:
        return Refused(name, "it has no date")
    try:
        date = str(parse_date(gedcom_date(when)))
    except InvalidDate as error:
        return Refused(name, f'"{when}": {error}')
    told = [] if event.words in ("", "Y", kind) else [event.words]
    told += [event.text(tag) for tag in ("TYPE", "CAUS", "AGE", "AGNC", "NOTE") if event.text(tag)]
    cited = [_cited(one, named) for one in event.below if one.tag == "SOUR"]
    source, quote = cited[0] if cited else ("", "")
    return Draft(
        id="",
        title=title,
        date=date,
        status=str(Status.OCCURRED),
        location=event.text("PLAC"),
        summary="; ".join(one for one in told if one not in title),
        participants=tuple(dict.fromkeys(people)),
        source=source,
        quote=quote,
        more=tuple(cited[1:]),
    )


def _people(owner: _Node, named: dict[str, _Node]) -> Iterator[_Node]:
    """A person, or the two of a family."""
    if owner.tag == "INDI":
        yield owner
    for one in owner.below if owner.tag == "FAM" else ():
        if one.tag in ("HUSB", "WIFE") and (found := named.get(one.value.strip("@"))):
            yield found


def _cited(citation: _Node, named: dict[str, _Node]) -> tuple[str, str]:
    """The source of an event with the page, and what it says."""
    record = named.get(citation.value.strip("@"))
    title = (record.text("TITL") or record.name) if record else citation.words
    data = citation.first("DATA")
    quote = (data.text("TEXT") if data else "") or citation.text("TEXT")
    return ", ".join(filter(None, (title, citation.text("PAGE")))), quote


def gedcom_date(when: str) -> str:
    """A date of GEDCOM as EDTF: `BET 1850 AND 1852` as `[1850..1852]`.

    Raises InvalidDate where it is in another calendar, in two styles, in words or none.
    """
    when = spaced(when.upper().removeprefix("@#DGREGORIAN@").removeprefix("GREGORIAN "))
    for begin, between, form in _RANGES:
        first, found, last = when.removeprefix(begin).partition(between)
        if when.startswith(begin) and found:
            return form.format(_plain(first), _plain(last))
    for begin, form in _OPEN:
        if when.startswith(begin):
            return form.format(_plain(when.removeprefix(begin)))
    about = when.startswith(_ABOUT)
    return _plain(when[len(_ABOUT[0]) :] if about else when) + ("~" if about else "")


def _plain(when: str) -> str:
    """A year, month or day as EDTF."""
    found = _DAY.match(when.strip())
    if found is None or int(found[3]) == 0:
        raise InvalidDate("no year, month or day of the Gregorian calendar")
    day, month, year, before = found.groups()
    counted = 1 - int(year) if before else int(year)  # 1 BC is the year 0
    sign = "-" if counted < 0 else ""
    parts = [f"{sign}{abs(counted):04d}"]
    parts += [f"{_MONTHS[month]:02d}"] if month else []
    return "-".join([*parts, *([f"{int(day):02d}"] if day else [])])


READER = FileReader(lambda raw, file, _: read_gedcom(raw, file), "event")

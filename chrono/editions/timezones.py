"""A chronology to the same one with every clock time in one zone, which its picture counts in.

A day has no zone: "1 May" is the day where one is. On an axis that shows hours both have to lie as people there count
them.
"""

import re
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Part, Precision, from_number, parse_date
from chrono.records import Annotation, Chronology, Era, Event

_Beside = TypeVar("_Beside", Era, Annotation)


class InOneZone(NamedTuple):
    """A chronology whose clock times are those of `zone`; empty where it has none that say theirs."""

    chronology: Chronology
    zone: str


def in_one_zone(chronology: Chronology) -> InOneZone:
    """Clock times with a zone are moved to the chronology's, else to the one that all have, else to UTC; those without
    one stay as they are."""
    name, zone = _zone_of(chronology)
    moved = {event.id: date for event in chronology.events if (date := _moved(event.date, zone)) != event.date}
    eras = tuple(_beside_in(era, zone) for era in chronology.eras)
    annotations = tuple(_beside_in(one, zone) for one in chronology.annotations)
    if not moved and eras == chronology.eras and annotations == chronology.annotations:
        return InOneZone(chronology, "")
    events = tuple(_with(event, moved) for event in chronology.events)
    return InOneZone(chronology.with_parts(events=events, eras=eras, annotations=annotations), name)


def _zone_of(chronology: Chronology) -> tuple[str, tzinfo]:
    """The chronology's own, or the one offset from UTC that all of its clock times have: `UTC+5`, `UTC−3:30`."""
    if chronology.timezone:
        return chronology.timezone, ZoneInfo(chronology.timezone)
    dates = [*(event.date for event in chronology.events), *(era.date for era in chronology.eras)]
    dates += [one.date for one in chronology.annotations if one.date]
    offsets = {_offset(part) for date in dates for part in date.parts if _is_zoned(part)}
    if len(offsets) != 1 or not (given := _OFFSET.fullmatch(offsets.pop())):
        return "UTC", UTC
    sign, hours, minutes = given[1], int(given[2]), int(given[3] or 0)
    away = timedelta(hours=hours, minutes=minutes) * (1 if sign == "+" else -1)
    shown = f"{'+' if sign == '+' else '−'}{hours}" + (f":{minutes:02}" if minutes else "")
    return ("UTC" + shown if away else "UTC"), timezone(away)


_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?")


def _beside_in(aside: _Beside, zone: tzinfo) -> _Beside:
    given: EdtfDate | None = aside.date
    date = _moved(given, zone) if given else None
    return aside if date == given else aside.model_copy(update={"date": date})


def _with(event: Event, moved: dict[str, EdtfDate]) -> Event:
    return event.model_copy(update={"date": moved[event.id]}) if event.id in moved else event


def _moved(date: EdtfDate, zone: tzinfo) -> EdtfDate:
    if date.kind is DateForm.DATE:
        return parse_date(_text(date.parts[0], zone)) if _is_zoned(date.parts[0]) else date
    ends = [date.spans[0].start, date.spans[0].end]
    if date.kind is not DateForm.INTERVAL or not any(part and _is_zoned(part) for part in ends):
        return date
    return parse_date("/".join(_text(part, zone) if part else ".." for part in ends))


def _is_zoned(part: Part) -> bool:
    return part.precision is Precision.MOMENT and _offset(part) != ""


def _offset(part: Part) -> str:
    """What follows a clock time: `Z`, `+05:00`, or nothing."""
    return part.time.lstrip("0123456789:")


def _text(part: Part, zone: tzinfo) -> str:
    if not _is_zoned(part) or not MINYEAR < part.earliest.year < MAXYEAR:
        return part.text
    day, second = divmod(part.first_second, SECONDS_A_DAY)
    local = (datetime(*from_number(day), tzinfo=UTC) + timedelta(seconds=second)).astimezone(zone)
    seconds = f":{local.second:02}" if part.first_second == part.last_second else ""
    return f"{local.year:04}-{local.month:02}-{local.day:02}T{local.hour:02}:{local.minute:02}{seconds}"

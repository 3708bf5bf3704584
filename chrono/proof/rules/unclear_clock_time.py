"""A clock time that the record's time zone does not have, or has twice.

Where clocks are put forward an hour is left out (01:30 on 31 March 2024 in London), and where they are put back one
comes twice. Such a time means no moment, or two. Write it with its offset: `2024-10-27T01:30+01:00`.
"""

from collections.abc import Iterator
from datetime import MAXYEAR, datetime
from zoneinfo import ZoneInfo

from chrono.dates import EdtfDate, Precision
from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH313"
NAME = "unclear-clock-time"
SEVERITY = Severity.ERROR
TO_DO = "write it with its offset: 2024-10-27T01:30+01:00"
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
timezone: Europe/London
sources:
  a: {file: a.txt, published: 2024-11-02}
events:
  - id: fire
    title: A fire at the mill
    date: 2024-10-27T01:30+01:00
    evidence:
      - source: a
        quote: broke out at 1:30 a.m. BST on 27 October 2024
""",
    {"a.txt": " date 2024-11-02 The fire broke out at 1:30 a.m. BST on 27 October 2024.\n"},
)
BAD = GOOD.but("date: 2024-10-27T01:30+01:00", "date: 2024-10-27T01:30")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a clock time without an offset, where the chronology has a time zone."""
    if chronology.timezone is None:
        return
    zone = ZoneInfo(chronology.timezone)
    for event in chronology.events:
        for moment in _clock_times(event.date):
            at = event.field("date")
            if template := _why_unclear(moment, zone):
                message = worded(
                    template,
                    claim=f"{moment:%Y-%m-%dT%H:%M}",
                    timezone=chronology.timezone,
                    offset=_offset(moment, zone),
                )
                yield failed(at, message)
            else:
                yield passed(at)


def _clock_times(date: EdtfDate) -> Iterator[datetime]:
    """The clock times of a date that say no offset of their own."""
    for part in date.parts:
        zoned = part.time.lstrip("0123456789:.") != ""
        if part.precision is Precision.MOMENT and not zoned and 1 < part.earliest.year < MAXYEAR:
            hour, minute = (int(piece) for piece in part.time.split(":")[:2])
            yield datetime(*part.earliest, hour, minute)


def _why_unclear(moment: datetime, zone: ZoneInfo) -> str:
    """What to say of a time that the zone skips, or has twice (PEP 495); empty where it does neither."""
    first, second = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    if before is None or after is None or before == after:
        return ""
    return _TWICE if before > after else _SKIPPED


_TWICE = "{claim} comes twice in {timezone}; write its offset, as in {claim}{offset}"
_SKIPPED = "{claim} does not exist in {timezone}; write its offset, as in {claim}{offset}"


def _offset(moment: datetime, zone: ZoneInfo) -> str:
    """The offset of the earlier of the two times."""
    written = f"{moment.replace(tzinfo=zone, fold=0):%z}"
    return f"{written[:3]}:{written[3:]}"

"""An event of a calendar as a draft record: its date, status and words, and what was changed in a calendar program."""

import pytest

from chrono.calendars.calendar import to_calendar
from chrono.exchange.icalendar_file import read_calendar
from chrono.records.loader import load_text
from tests.exchange.test_icalendar_file import one


@pytest.mark.parametrize(
    ("times", "date"),
    [
        ("DTSTART;VALUE=DATE:20240328\nDTEND;VALUE=DATE:20240329", "2024-03-28"),
        ("DTSTART;VALUE=DATE:20240328\nDTEND;VALUE=DATE:20240331", "2024-03-28/2024-03-30"),
        ("DTSTART;VALUE=DATE:20240328", "2024-03-28"),
        ("DTSTART;VALUE=DATE:20240328\nDURATION:P2D", "2024-03-28/2024-03-29"),
        ("DTSTART:20240328T100000Z\nDTEND:20240328T110000Z", "2024-03-28T10:00Z/2024-03-28T11:00Z"),
        ("DTSTART:20240328T235959Z", "2024-03-28T23:59:59Z"),
        ("DTSTART:20240328T100000Z\nDURATION:PT2H", "2024-03-28T10:00Z/2024-03-28T12:00Z"),
        ("DTSTART;TZID=Asia/Almaty:20240328T150000", "2024-03-28T15:00+05:00"),
        ("DTSTART;TZID=Asia/Almaty:20240228T150000", "2024-02-28T15:00+06:00"),
        ("DTSTART:20240328T100000", "2024-03-28T10:00"),
        ("DTSTART;VALUE=DATE:10661014", "1066-10-14"),
    ],
)
def test_days_spans_and_moments_are_read(times: str, date: str) -> None:
    assert one(f"UID:u\nSUMMARY:S\n{times}").date == date


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ("STATUS:CANCELLED", "cancelled"),
        ("STATUS:TENTATIVE", "planned"),
        ("STATUS:CONFIRMED", "planned"),
        ("DTSTAMP:20240101T000000Z", "planned"),
        ("DTSTAMP:20240401T000000Z", "occurred"),
    ],
)
def test_the_status_is_what_the_calendar_can_know(more: str, status: str) -> None:
    assert one(f"UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328\n{more}").status == status


def test_words_and_links_come_along() -> None:
    found = one("UID:u\\,1\nSUMMARY:A\\, B\nDTSTART;VALUE=DATE:20240328\nLOCATION:Lima\nDESCRIPTION:x\\ny\nURL:http://e.x/"
                "\nCATEGORIES:Talks,Trade")  # fmt: skip
    assert found[1:2] == ("A, B",)
    assert (found.location, found.summary, found.url) == ("Lima", "x\ny", "http://e.x/")
    assert found.categories == ("Talks", "Trade")


VISIT = load_text(
    "id: c\ntitle: x\nevents:\n  - {id: v, title: Visit, date: 2024-03-28/2024-03-30, status: planned}\n"
    "  - {id: m, title: Month, date: 2023-05}\n", {}
).chronology  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "told", "note"),
    [
        ("DTSTART;VALUE=DATE:20240328", "DTSTART;VALUE=DATE:20240329", ("Visit", "2024-03-29/2024-03-30", "planned"),
         '"Planned: Visit" was moved in a calendar program from 2024-03-28/2024-03-30 to 2024-03-29/2024-03-30'),
        ("SUMMARY:Planned: Visit", "SUMMARY:Journey", ("Journey", "2024-03-28/2024-03-30", "planned"),
         'the title "Visit" was changed in a calendar program to "Journey"'),
        ("STATUS:TENTATIVE", "STATUS:CANCELLED", ("Visit", "2024-03-28/2024-03-30", "cancelled"),
         'the status of "Planned: Visit" was changed in a calendar program from planned to cancelled'),
    ],
)  # fmt: skip
def test_what_was_changed_in_a_calendar_program_wins_and_is_told(
    old: str, new: str, told: tuple[str, str, str], note: str
) -> None:
    raw = to_calendar(VISIT)
    assert old.encode() in raw
    found = read_calendar(raw.replace(old.encode(), new.encode(), 1), "x.ics")
    month, visit = found.drafts
    assert (visit.title, visit.date, visit.status) == told
    assert (month.date, found.notes) == ("2023-05", (note,))


def test_a_marker_is_still_its_own_date() -> None:
    raw = to_calendar(VISIT).replace(b"DTEND;VALUE=DATE:20230601", b"DTEND;VALUE=DATE:20230502")
    assert [draft.date for draft in read_calendar(raw, "x.ics").drafts] == ["2023-05", "2024-03-28/2024-03-30"]

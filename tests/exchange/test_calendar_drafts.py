"""An event of a calendar as a draft record: its date, status and words, and what was changed in a calendar program."""

import re

import pytest

from chrono.calendars.calendar import to_calendar
from chrono.calendars.options import CalendarOptions
from chrono.exchange.icalendar_file import read_calendar
from chrono.records.loader import load_text
from tests.exchange.test_icalendar_file import calendar, one


@pytest.mark.parametrize(
    ("times", "date"),
    [
        ("DTSTART;VALUE=DATE:20240328\nDTEND;VALUE=DATE:20240329", "2024-03-28"),
        ("DTSTART;VALUE=DATE:20240328\nDTEND;VALUE=DATE:20240331", "2024-03-28/2024-03-30"),
        ("DTSTART;VALUE=DATE:20240328", "2024-03-28"),
        ("DTSTART;VALUE=DATE:20240328\nDURATION:P2D", "2024-03-28/2024-03-29"),
        ("DTSTART:20240328T100000Z\nDTEND:20240328T110000Z", "2024-03-28T10:00Z/2024-03-28T11:00Z"),
        ("DTSTART:20240328T235959Z", "2024-03-28T23:59:59Z"),
        ("DTSTART:20240328T100000Z\nDTEND:20240328T100100Z", "2024-03-28T10:00Z"),
        ("DTSTART:20240328T100030Z\nDTEND:20240328T100130Z", "2024-03-28T10:00:30Z/2024-03-28T10:01:30Z"),
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
        ("STATUS:Canceled", "cancelled"),
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
        ("SUMMARY:Planned: Visit", "SUMMARY:Canceled: Planned: Visit", ("Visit", "2024-03-28/2024-03-30", "cancelled"),
         '"Canceled: Planned: Visit": the word before the title was taken for its status, cancelled'),
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
    assert (month.date, found.notes[:1]) == ("2023-05", (note,))


def test_what_programs_say_before_a_title_is_its_status_and_is_told() -> None:
    body = "UID:u\nSUMMARY:Canceled: Board\nSTATUS:CONFIRMED\nDTSTAMP:20250101T000000Z\nDTSTART;VALUE=DATE:20240328"
    found = read_calendar(calendar(body), "x.ics")
    assert [(draft.title, draft.status) for draft in found.drafts] == [("Board", "cancelled")]
    assert found.notes == ('"Canceled: Board": the word before the title was taken for its status, cancelled',)
    assert read_calendar(calendar(body.replace("CONFIRMED", "CANCELLED")), "x.ics").notes == ()


def test_a_month_that_was_moved_is_a_month() -> None:
    raw = to_calendar(VISIT).replace(b"VALUE=DATE:20230601", b"VALUE=DATE:20230701").replace(b":20230501", b":20230601")
    found = read_calendar(raw, "x.ics")
    assert [draft.date for draft in found.drafts] == ["2023-06", "2024-03-28/2024-03-30"]
    (note,) = found.notes
    assert note.endswith("was moved in a calendar program from 2023-05 to 2023-06")


@pytest.mark.parametrize(
    ("gone", "date", "title"),
    [
        (("X-CHRONO", "CATEGORIES"), "2023-05", "Month"),
        (("X-CHRONO", "CATEGORIES", "DESCRIPTION"), "2023-05", "≈ May 2023: Month"),
    ],
)
def test_what_a_program_left_out_makes_no_date_more_precise(gone: tuple[str, ...], date: str, title: str) -> None:
    lines = to_calendar(VISIT).decode().replace("\r\n ", "").split("\r\n")
    raw = "\r\n".join(line for line in lines if not line.startswith(gone)).encode()
    first = read_calendar(raw, "x.ics").drafts[0]
    assert (first.date, first.title) == (date, title)


def test_a_marker_is_still_its_own_date() -> None:
    raw = to_calendar(VISIT).replace(b"DTEND;VALUE=DATE:20230601", b"DTEND;VALUE=DATE:20230502")
    assert [draft.date for draft in read_calendar(raw, "x.ics").drafts] == ["2023-05", "2024-03-28/2024-03-30"]


HEARINGS = load_text(
    "id: c\ntitle: x\nevents:\n"
    '  - {id: h, title: Hearing, date: "{2024-03-04,2024-03-11,2024-03-18}", category: [law, city]}\n'
    '  - {id: m, title: Start, date: "2024-02-28T15:00Z"}\n'
    "  - {id: n, title: Talk, date: 2024-02-01, status: denied}\n",
    {},
).chronology


def edited(old: str, new: str) -> tuple[list[tuple[str, str, str, str]], tuple[str, ...]]:
    """What of the hearings comes back, and what is told, after one change of the calendar's text."""
    raw = to_calendar(HEARINGS).decode()
    assert old in raw
    found = read_calendar(raw.replace(old, new, 1).encode(), "x.ics")
    return [(one.id, one.title, one.date, one.status) for one in found.drafts if one.id.startswith("h")], found.notes


SECOND = "SUMMARY:Hearing\r\nDTSTART;VALUE=DATE:20240311\r\nDTEND;VALUE=DATE:20240312\r\n"
ALL = "{2024-03-04,2024-03-11,2024-03-18}"


def test_a_moved_day_of_a_set_is_moved_in_its_record() -> None:
    new = SECOND.replace("20240312", "20240313").replace("20240311", "20240312")
    whole = "{2024-03-04,2024-03-12,2024-03-18}"
    assert edited(SECOND, new) == (
        [("h", "Hearing", whole, "occurred")],
        (f'"Hearing" was moved in a calendar program from {ALL} to {whole}',),
    )


def test_a_deleted_day_of_a_set_is_no_more_in_its_record() -> None:
    raw = to_calendar(HEARINGS).decode()
    begin = raw.rindex("BEGIN:VEVENT", 0, raw.index(SECOND))
    end = raw.index("END:VEVENT\r\n", begin) + len("END:VEVENT\r\n")
    found = read_calendar((raw[:begin] + raw[end:]).encode(), "x.ics")
    assert [one.date for one in found.drafts if one.id == "h"] == ["{2024-03-04,2024-03-18}"]
    assert f'"Hearing" was moved in a calendar program from {ALL} to {{2024-03-04,2024-03-18}}' in found.notes


def test_a_day_of_a_set_that_was_renamed_is_a_record_of_its_own() -> None:
    found, notes = edited(SECOND, SECOND.replace("Hearing", "Judgment"))
    assert found == [
        ("h", "Hearing", "{2024-03-04,2024-03-18}", "occurred"),
        ("h-2", "Judgment", "2024-03-11", "occurred"),
    ]
    assert 'the title "Hearing" was changed in a calendar program to "Judgment"' in notes


def test_a_day_of_a_set_that_was_called_off_is_a_record_of_its_own() -> None:
    found, _ = edited(SECOND, SECOND + "X-A:b\r\n")
    assert found == [("h", "Hearing", ALL, "occurred")]
    raw = to_calendar(HEARINGS).decode()
    at = raw.index("STATUS:CONFIRMED", raw.index(SECOND))
    off = raw[:at] + "STATUS:CANCELLED" + raw[at + len("STATUS:CONFIRMED") :]
    told = {(one.date, one.status) for one in read_calendar(off.encode(), "x.ics").drafts if one.title == "Hearing"}
    assert told == {("{2024-03-04,2024-03-18}", "occurred"), ("2024-03-11", "cancelled")}


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("DESCRIPTION:Date: 1 Feb", "DESCRIPTION:In room 5.\\nDate: 1 Feb",
         'the description of "Denied: Talk" was changed in a calendar program: its summary is what stands there beside '
         "the words of chrono"),
        ("Status: denied", "Status: settled",
         'the description of "Denied: Talk" was changed in a calendar program: 1 line of chrono\'s words '
         'changed or gone '
         '("Status: settled" stands there now), which is in no record'),
        ("DTSTART:20240228T150000Z", "DTSTART:20240228T150000Z\r\nDTEND:20240228T170000Z",
         '"Start" was moved in a calendar program from 2024-02-28T15:00Z to 2024-02-28T15:00Z/2024-02-28T17:00Z'),
        ("CATEGORIES:law,city", "CATEGORIES:law,city,new",
         'the categories of "Hearing" were changed in a calendar program to law, city, new'),
    ],
)  # fmt: skip
def test_every_edit_is_told(old: str, new: str, note: str) -> None:
    assert note in edited(old, new)[1]


def test_what_was_denied_comes_back_so_where_it_is_struck_out() -> None:
    raw = to_calendar(HEARINGS, options=CalendarOptions(cancelled="mark"))
    assert b"STATUS:CANCELLED" in raw
    found = read_calendar(raw, "x.ics")
    assert [one.status for one in found.drafts if one.id == "n"] == ["denied"]
    assert not [note for note in found.notes if "status" in note]


def test_a_label_with_a_comma_comes_back_with_it() -> None:
    head = "id: c\ntitle: x\ncategories: {a: {label: 'Law, order; etc'}}\n"
    text = f"{head}events:\n  - {{id: e, title: E, date: 2024, category: a}}\n"
    found = read_calendar(to_calendar(load_text(text, {}).chronology), "x.ics")
    assert found.drafts[0].categories == ("Law, order; etc",)


@pytest.mark.parametrize("language", ["ru", "kk", "zh"])
def test_what_chrono_wrote_in_another_language_comes_back_as_it_was(language: str) -> None:
    raw = to_calendar(VISIT, options=CalendarOptions(language=language, draft=True))
    found = read_calendar(raw, "x.ics")
    assert [(one.title, one.date, one.status, one.categories) for one in found.drafts] == [
        ("Month", "2023-05", "occurred", ()),
        ("Visit", "2024-03-28/2024-03-30", "planned", ()),
    ]
    assert found.notes == ()


PLACE = """\
id: c
title: x
actors: {beijing: {name: Beijing, coordinates: "39.9042, 116.4074"}}
events:
  - {id: e, title: E, date: 2024, location: beijing}
"""


def test_the_coordinates_of_a_place_come_back() -> None:
    found = read_calendar(to_calendar(load_text(PLACE, {}).chronology), "x.ics")
    assert [(one.location, one.coordinates) for one in found.drafts] == [("Beijing", "39.9042, 116.4074")]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("GEO:1;2", "have no name of a place (LOCATION) beside them"),
        ("LOCATION:Paris\nGEO:100;2", "cannot be read"),
        ("LOCATION:Paris\nGEO:48.85,2.35", "cannot be read"),
    ],
)
def test_coordinates_that_are_in_no_record_are_told(lines: str, why: str) -> None:
    found = read_calendar(calendar(f"UID:1\nSUMMARY:One\nDTSTART;VALUE=DATE:20240101\n{lines}"), "x.ics")
    assert [one.coordinates for one in found.drafts] == [""]
    assert f'the coordinates (GEO) of "One" {why}: they are in no record' in found.notes


SUMMED = """\
id: c
title: x
events:
  - id: e
    title: E
    date: 2024-03-28
    summary: |
      The first visit.

      - In *Beijing*; all of it
    participants: [China]
"""


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_summary_comes_back_alone(language: str) -> None:
    raw = to_calendar(load_text(SUMMED, {}).chronology, options=CalendarOptions(language=language))
    found = read_calendar(raw, "x.ics")
    assert [one.summary for one in found.drafts] == ["The first visit.\n\n- In *Beijing*; all of it"]
    assert found.notes == ()


def test_a_summary_that_was_edited_is_taken_in() -> None:
    raw = to_calendar(load_text(SUMMED, {}).chronology).replace(b"The first", b"The last")
    assert [one.summary for one in read_calendar(raw, "x.ics").drafts] == [
        "The last visit.\n\n- In *Beijing*; all of it"
    ]


@pytest.mark.parametrize("end", ["DTEND:20240328T100100Z\r\n", "DTEND:20240328T100000Z\r\n", ""])
def test_a_moment_is_not_moved_where_a_program_leaves_out_its_end(end: str) -> None:
    text = "id: c\ntitle: x\nevents:\n  - {id: e, title: E, date: '2024-03-28T10:00Z'}\n"
    raw = to_calendar(load_text(text, {}).chronology)
    found = read_calendar(raw.replace(b"DTEND:20240328T100100Z\r\n", end.encode()), "x.ics")
    assert ([one.date for one in found.drafts], found.notes) == (["2024-03-28T10:00Z"], ())


def test_a_moment_that_was_given_another_end_was_moved() -> None:
    text = "id: c\ntitle: x\nevents:\n  - {id: e, title: E, date: '2024-03-28T10:00Z'}\n"
    raw = to_calendar(load_text(text, {}).chronology).replace(b"DTEND:20240328T1001", b"DTEND:20240328T1130")
    assert [one.date for one in read_calendar(raw, "x.ics").drafts] == ["2024-03-28T10:00Z/2024-03-28T11:30Z"]


def test_what_lasted_until_a_day_before_the_calendar_was_written_is_over() -> None:
    record = 'id: c\ntitle: x\nevents:\n  - {id: e, title: Strike, date: "[..2024-03-26]", status: occurred}\n'
    lines = to_calendar(load_text(record, {}).chronology).decode().replace("\r\n ", "").split("\r\n")
    raw = "\r\n".join(line for line in lines if not line.startswith(("X-CHRONO", "CATEGORIES"))).encode()
    for stamp, status in (("20240401", "occurred"), ("20240301", "planned")):
        told = re.sub(rb"DTSTAMP:\d{8}", b"DTSTAMP:" + stamp.encode(), raw)
        assert read_calendar(told, "x.ics").drafts[0].status == status

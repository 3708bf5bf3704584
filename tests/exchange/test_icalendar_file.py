"""Calendars as draft records: as many as there are events, or refused with the reason."""

import random
from datetime import date
from time import process_time

import pytest

from chrono.calendars.calendar import to_calendar
from chrono.errors import CannotRead
from chrono.exchange.calendar_drafts import draft_of
from chrono.exchange.calendar_events import CalendarEvent
from chrono.exchange.drafts import Draft, Imported, Refused, to_records
from chrono.exchange.icalendar_file import read_calendar
from chrono.proof.checker import check
from chrono.records.loader import load_text


def calendar(*events: str) -> bytes:
    body = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nX-WR-CALNAME:Mine\n{body}END:VCALENDAR\n".replace(
        "\n", "\r\n"
    ).encode()


def one(event: str) -> Draft:
    (draft,) = read_calendar(calendar(event), "x.ics").drafts
    return draft


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("UID:u\nSUMMARY:S", "it has no date that can be read"),
        ("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:202305", "it has no date that can be read"),
        ("UID:u\nDTSTART;VALUE=DATE:20240328", "it has no title"),
        ("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328\nRRULE:FREQ=DAILY", "it recurs: say with --window"),
    ],
)
def test_what_cannot_be_a_record_is_refused_with_the_reason(event: str, reason: str) -> None:
    found = read_calendar(calendar(event, "UID:v\nSUMMARY:T\nDTSTART;VALUE=DATE:20240328"), "x.ics")
    assert [one.title for one in found.drafts] == ["T"]
    assert found.refused[0].reason.startswith(reason)


def test_ids_are_told_apart() -> None:
    alike = [f"UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:2024032{day}" for day in range(3)]
    assert [draft.id for draft in read_calendar(calendar(*alike), "x").drafts] == ["u", "u-2", "u-3"]


def test_a_change_that_cannot_be_read_is_refused_once() -> None:
    series = "UID:u\nSUMMARY:S\nDTSTART:20240326T160000Z\nRRULE:FREQ=DAILY;COUNT=2"
    change = "UID:u\nSUMMARY:T\nRECURRENCE-ID:20240327T160000Z"
    changes = f"{change}\nSEQUENCE:4\nDTSTART:soon", f"{change}\nSEQUENCE:5\nDTSTART:20240328"
    found = read_calendar(calendar(series, *changes), "x.ics", (date(2024, 1, 1), date(2025, 1, 1)))
    assert [draft.date for draft in found.drafts] == ["2024-03-26T16:00Z", "2024-03-28"]
    assert [one.reason for one in found.refused] == ["it has no date that can be read"]


def test_what_stands_in_a_file_twice_word_for_word_is_one_record() -> None:
    event, other = "UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328", "SUMMARY:T\nDTSTART;VALUE=DATE:20240328"
    found = read_calendar(calendar(event, event, other, other), "x.ics")
    assert [draft.title for draft in found.drafts] == ["S", "T", "T"]
    assert found.refused == (Refused("S", "it stands in the file before, word for word and under one UID"),)
    assert not [note for note in found.notes if "UID" in note]


@pytest.mark.parametrize("raw", [b"", b"x", b"BEGIN:VCALENDAR\r\n", b"\xff\xfe\x00", b"BEGIN:VTODO\r\nEND:VTODO\r\n"])
def test_what_is_no_calendar_is_refused(raw: bytes) -> None:
    with pytest.raises(CannotRead, match="iCalendar"):
        read_calendar(raw, "x.ics")


OWN = """\
id: c
title: An example
categories:
  talks: {label: Talks}
events:
  - {id: a, title: "A, b; c \\\\ d", date: 2023-05, category: talks}
  - {id: b, title: 会晤 🎉, date: "[..2024-03-26]", status: cancelled}
  - {id: c, title: Visit, date: 2024-03-28/2024-03-30, status: planned}
  - {id: d, title: Moment, date: "2024-02-28T15:00+06:00"}
  - {id: e, title: About, date: "1999~", status: postponed}
"""


def test_what_chrono_wrote_comes_back_as_it_was() -> None:
    chronology = load_text(OWN, {}).chronology
    found = read_calendar(to_calendar(chronology), "x.ics")
    back = load_text(to_records(found.title, found.drafts), {}).chronology
    told = [{(e.id, e.title, str(e.date), e.status) for e in each.events} for each in (chronology, back)]
    assert told[0] == told[1]
    assert {name for event in back.events for name in event.category} == {"talks"}


def test_drafts_fail_until_they_are_proved() -> None:
    chronology = load_text(OWN, {}).chronology
    found = read_calendar(to_calendar(chronology), "x.ics")
    report = check(load_text(to_records(found.title, found.drafts), {}).chronology)
    assert [one.code for one in report.findings if one.code == "CH106"] == ["CH106"] * 5


def test_no_mutation_loses_an_event_in_silence() -> None:
    raw = to_calendar(load_text(OWN, {}).chronology)
    for seed in range(300):
        chance = random.Random(seed)  # noqa: S311
        broken = bytearray(raw)
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(broken))
            broken[at : at + chance.randint(0, 3)] = bytes(
                chance.choices(b"\r\n:;,ABZ0129\\\xd0\x00", k=chance.randint(0, 3))
            )
        try:
            found = read_calendar(bytes(broken), "x.ics")
        except CannotRead:
            continue
        assert isinstance(found, Imported)
        records = to_records(found.title, found.drafts)
        read = load_text(records, {})
        assert len(read.chronology.events) == len(found.drafts), records


YEAR = (date(2024, 1, 1), date(2025, 1, 1))
ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:20240101T000000\r\nTZOFFSETFROM:+0600\r\n"
    "TZOFFSETTO:+0600\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"
)


def spread(event: str, window: tuple[date, date] = YEAR) -> Imported:
    return read_calendar(calendar(event), "x.ics", window)


def test_recurring_days_are_spread_out_within_the_window() -> None:
    found = spread("UID:u\nSUMMARY:Summit\nDTSTART;VALUE=DATE:20231215\nRRULE:FREQ=MONTHLY;COUNT=4")
    assert [draft.date for draft in found.drafts] == ["2024-01-15", "2024-02-15", "2024-03-15"]
    assert len({draft.id for draft in found.drafts}) == 3
    assert found.refused == ()


def test_days_taken_out_of_a_recurrence_stay_out_and_added_ones_come_in() -> None:
    found = spread(
        "UID:u\nSUMMARY:Talks\nDTSTART;VALUE=DATE:20240301\nRRULE:FREQ=DAILY;COUNT=3\n"
        "EXDATE;VALUE=DATE:20240302\nRDATE;VALUE=DATE:20240601"
    )
    assert sorted(draft.date for draft in found.drafts) == ["2024-03-01", "2024-03-03", "2024-06-01"]


def test_moments_recur_in_the_calendars_own_zone() -> None:
    event = "UID:u\nSUMMARY:Call\nDTSTART;TZID=Office:20240228T150000\nRRULE:FREQ=DAILY;COUNT=3"
    raw = calendar(event).replace(b"BEGIN:VEVENT", ZONE.encode(), 1)
    found = read_calendar(raw, "x.ics", YEAR)
    assert [draft.date for draft in found.drafts] == [f"2024-02-{day}T15:00+06:00" for day in (28, 29)] + [
        "2024-03-01T15:00+06:00"
    ]


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20300328\nRRULE:FREQ=YEARLY", "none of its dates lies in the window"),
        ("UID:u\nSUMMARY:S\nDTSTART:20240101T000000Z\nRRULE:FREQ=HOURLY", "it recurs more than 1000 times"),
    ],
)
def test_recurrences_that_are_refused(event: str, reason: str) -> None:
    found = spread(event)
    assert found.drafts == ()
    assert len(found.refused) == 1
    assert reason in found.refused[0].reason


def test_an_event_without_a_calendar_around_it_is_read() -> None:
    raw = calendar("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328").partition(b"X-WR-CALNAME:Mine\r\n")[2]
    found = read_calendar(raw.removesuffix(b"END:VCALENDAR\r\n"), "x.ics")
    assert [(draft.title, draft.date) for draft in found.drafts] == [("S", "2024-03-28")]


def test_several_calendars_in_one_file_are_read() -> None:
    event = "SUMMARY:S\nDTSTART;VALUE=DATE:20240328"
    found = read_calendar(calendar(f"UID:a\n{event}") + calendar(f"UID:b\n{event}"), "x.ics")
    assert [draft.id for draft in found.drafts] == ["a", "b"]


def test_a_calendar_that_cannot_be_read_whole_is_read_event_by_event() -> None:
    raw = calendar(
        "UID:a\nSUMMARY:Sound\nDTSTART;VALUE=DATE:20240328",
        "UID:b\nSUMMARY:Damaged\nDTSTART;VALUE=DATE:2024",
        "UID:c\nSUMMARY:Odd\nDTSTART;VALUE=DATE:20240329\nEND:VALARM\nno line",
    )
    found = read_calendar(raw, "x.ics")
    assert [draft.title for draft in found.drafts] == ["Sound", "Odd"]
    assert len(found.drafts) + len(found.refused) == 3
    assert found.refused[0].name == "Damaged"


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY;COUNT=100000"])
def test_what_recurs_for_ever_within_the_day_is_refused(rule: str) -> None:
    raw = calendar(f"UID:u\nSUMMARY:S\nDTSTART:20240328T100000Z\nRRULE:{rule}")
    found = read_calendar(raw, "x.ics", (date(2000, 1, 1), date(2030, 1, 1)))
    assert found.refused[0].reason.startswith("it recurs more than 1000 times in the window")


def test_a_few_times_within_the_day_are_spread_out() -> None:
    raw = calendar("UID:u\nSUMMARY:S\nDTSTART:20240328T100000Z\nRRULE:FREQ=HOURLY;COUNT=3")
    found = read_calendar(raw, "x.ics", (date(2000, 1, 1), date(2030, 1, 1)))
    assert [draft.date for draft in found.drafts] == [f"2024-03-28T{hour}:00Z" for hour in (10, 11, 12)]


def test_a_rule_that_cannot_be_read_is_a_reason() -> None:
    raw = calendar("UID:u\nSUMMARY:S\nDTSTART:20240328T100000Z\nRRULE:FREQ=WEEKL?Y")
    found = read_calendar(raw, "x.ics", (date(2000, 1, 1), date(2030, 1, 1)))
    assert (found.drafts, len(found.refused)) == ((), 1)


ROUND = """\
id: round
title: A, B; C
timezone: Asia/Almaty
categories:
  dip: {label: "Diplomacy, talks"}
  two: {label: "Diplomacy, talks"}
events:
  - {id: a, title: 'C:\\new\\Name and \\N', date: 2024-03-28, category: [two, dip]}
  - {id: -x-, title: "Two, parts; held", date: "2024-03-28T10:00+05:00/2024-03-28T12:00+05:00"}
  - {id: IDS, title: Long id, date: 2023-05}
""".replace("IDS", "long-" * 18 + "id")


def test_the_round_trip_keeps_ids_titles_categories_and_the_chronology_itself() -> None:
    before = load_text(ROUND, {}).chronology
    found = read_calendar(to_calendar(before), "x.ics")
    after = load_text(to_records(found.title, found.drafts, found.id, found.timezone), {}).chronology
    assert (after.id, after.title, after.timezone) == ("round", "A, B; C", "Asia/Almaty")
    assert {name: one.label for name, one in after.categories.items()} == {
        "two": "Diplomacy, talks", "dip": "Diplomacy, talks"
    }  # fmt: skip
    told = {event.id: (event.title, str(event.date), event.category) for event in after.events}
    assert told == {event.id: (event.title, str(event.date), event.category) for event in before.events}


def test_a_file_that_is_cut_off_gives_its_whole_events() -> None:
    whole = calendar(*(f"UID:{n}\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328" for n in range(3)))
    found = read_calendar(whole[: whole.rindex(b"DTSTART")], "x.ics")
    assert (len(found.drafts), [one.reason for one in found.refused]) == (2, ["the file ends within it"])
    assert not any("ends without" in note for note in found.notes)


@pytest.mark.parametrize(
    ("left_out", "is_told"), [(b"", False), (b"END:VCALENDAR\r\n", True), (b"NDAR\r\n", True), (b"\r\n", False)]
)
def test_a_file_that_is_cut_off_between_events_says_so(left_out: bytes, is_told: bool) -> None:
    whole = calendar("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328")
    found = read_calendar((whole + whole.replace(b"UID:u", b"UID:v")).removesuffix(left_out), "x.ics")
    assert len(found.drafts) == 2
    told = "the file ends without the end of its calendar (END:VCALENDAR): events may be missing"
    assert (told in found.notes) == is_told


def test_events_that_stand_in_no_calendar_are_not_missed() -> None:
    found = read_calendar(b"BEGIN:VEVENT\nUID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328\nEND:VEVENT\n", "x.ics")
    assert (len(found.drafts), [note for note in found.notes if "ends without" in note]) == (1, [])


def test_what_is_no_event_and_no_utf_8_is_said() -> None:
    raw = (
        calendar("UID:u\nSUMMARY:Caf\u00e9\nDTSTART;VALUE=DATE:20240328\nDTSTAMP:20240101T000000Z")
        .decode("utf-8")
        .encode("cp1252")
    )
    todo = b"BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    found = read_calendar(raw.replace(b"END:VCALENDAR\r\n", todo), "x.ics")
    assert found.drafts[0].title == "Caf\u00e9"
    assert [note.split(",")[0] for note in found.notes] == ["the file is not UTF-8", "not read: 1 of VTODO"]


def test_an_id_is_made_of_what_ids_are_made_of() -> None:
    assert one("UID:a½b@c{d}²\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328").id == "a-b-c-d"
    assert one("UID:встреча-1\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328").id == "встреча-1"


def test_a_calendar_that_calls_off_what_it_holds() -> None:
    event = "UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328"
    first = calendar(event)
    found = read_calendar(first + calendar(event).replace(b"VERSION", b"METHOD:CANCEL\r\nVERSION"), "x.ics")
    assert [(draft.title, draft.status) for draft in found.drafts] == [("S", "cancelled")]
    assert found.refused[0].reason == "a later edition of it stands in the file (which calls it off)"


def test_one_name_of_a_zone_means_in_each_calendar_what_that_says() -> None:
    event = "SUMMARY:S\nDTSTART;TZID=Office:20240701T100000"
    other = ZONE.replace("+0600", "-0600")
    raw = b"".join(
        calendar(f"UID:{name}\n{event}").replace(b"BEGIN:VEVENT", zone.encode(), 1)
        for name, zone in (("a", ZONE), ("b", other))
    )
    dates = [draft.date for draft in read_calendar(raw, "x.ics").drafts]
    assert dates == ["2024-07-01T10:00+06:00", "2024-07-01T10:00-06:00"]


@pytest.mark.parametrize(
    ("length", "date"),
    [
        ("PT1H", "2024-10-27T02:30+02:00/2024-10-27T02:30+01:00"),
        ("PT45M", "2024-10-27T02:30+02:00/2024-10-27T02:15+01:00"),
        ("-PT1H", "2024-10-27T02:30+02:00"),
    ],
)
def test_what_lasts_while_the_clock_is_put_back_has_its_end(length: str, date: str) -> None:
    event = f"UID:u\nSUMMARY:S\nDTSTART;TZID=Europe/Berlin:20241027T023000\nDURATION:{length}"
    assert one(event).date == date


def test_without_a_stamp_nothing_is_past() -> None:
    found = read_calendar(calendar("UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20240328"), "x.ics")
    assert found.drafts[0].status == "planned"
    assert found.notes == ("without DTSTAMP nothing says what was past: status planned for 1 of the events",)


@pytest.mark.parametrize(
    "line", ["STATUS:CANCELLED", "STATUS:TENTATIVE", "DTSTAMP:20240101T000000Z", "RRULE:FREQ=DAILY"]
)
def test_a_status_that_rests_on_another_thing_than_a_stamp_is_not_told(line: str) -> None:
    found = read_calendar(calendar(f"UID:u\nSUMMARY:S\n{line}\nDTSTART;VALUE=DATE:20240328"), "x.ics")
    assert not [note for note in found.notes if "DTSTAMP" in note]


def test_a_set_of_days_stands_on_each_and_comes_back_as_one_record() -> None:
    text = 'id: c\ntitle: x\nevents:\n  - {id: s, title: Sessions, date: "{2024-03-04,2024-03-11}"}\n'
    raw = to_calendar(load_text(text, {}).chronology)
    assert [raw.count(f"DTSTART;VALUE=DATE:{day}".encode()) for day in (20240304, 20240311)] == [1, 1]
    assert b"SUMMARY:Sessions\r\n" in raw
    found = read_calendar(raw, "x.ics")
    assert [(draft.id, draft.date) for draft in found.drafts] == [("s", "{2024-03-04,2024-03-11}")]
    assert found.notes == ('the 2 days of "s" are one record, {2024-03-04,2024-03-11}',)


def test_an_event_that_ends_as_it_begins_has_no_end() -> None:
    text = "id: c\ntitle: x\nevents:\n  - {id: s, title: S, date: 2024-03-04T09:00Z/2024-03-04T09:00Z}\n"
    raw = to_calendar(load_text(text, {}).chronology)
    assert b"DTSTART:20240304T090000Z" in raw
    assert b"DTEND" not in raw


@pytest.mark.parametrize(
    ("event", "note"),
    [
        ("DTSTART;VALUE=DATE:20240328\nDTEND:tomorrow", 'no date can be read in its DTEND "tomorrow"'),
        ("DTSTART;VALUE=DATE:20240328\nDURATION:3 hours", "its length (DURATION) cannot be read"),
        ("DTSTART;VALUE=DATE:20240328\nDTSTART;VALUE=DATE:20240329", "it has several DTSTART: the first was read"),
        (
            "DTSTART:20240328T100000Z\nDTEND:20240328T110000Z\nDURATION:PT3H",
            "it has an end (DTEND) and another length (DURATION): the end was read",
        ),
        ("DTSTART;VALUE=DATE:20240328\nSUMMARY:T", "it has several SUMMARY: the first was read"),
    ],
)
def test_what_is_lost_of_an_event_is_told(event: str, note: str) -> None:
    found = read_calendar(calendar(f"UID:u\nSUMMARY:S\nDTSTAMP:20250101T000000Z\n{event}"), "x.ics")
    assert len(found.drafts) == 1
    assert note in found.notes


def test_what_no_record_has_a_field_for_is_told_with_its_number() -> None:
    invited = "ATTENDEE;CN=Ada:mailto:a@example.org\nATTENDEE:mailto:b@example.org\nCOMMENT:to follow"
    found = read_calendar(
        calendar(f"UID:1\nSUMMARY:Talks\nDTSTAMP:20240101T000000Z\nDTSTART:20240304T100000Z\n{invited}"),
        "a.ics",
    )
    assert found.notes == ("in no record, which has no field for it: 2 of ATTENDEE, 1 of COMMENT",)


def test_an_event_without_its_beginning_is_refused_by_name() -> None:
    raw = calendar("UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20240328", "UID:b\nSUMMARY:B\nDTSTART;VALUE=DATE:20240329")
    found = read_calendar(raw[::-1].replace(b"BEGIN:VEVENT\r\n"[::-1], b"", 1)[::-1], "x.ics")
    assert [one.title for one in found.drafts] == ["A"]
    assert [(one.name, one.reason) for one in found.refused] == [("B", "its beginning (BEGIN:VEVENT) is missing")]


@pytest.mark.parametrize(("begin", "end"), [("BEGIN: VEVENT", "END: VEVENT"), (" BEGIN:VEVENT", " END:VEVENT")])
def test_borders_with_a_space_are_borders(begin: str, end: str) -> None:
    raw = calendar("UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20240328")
    raw = raw.replace(b"BEGIN:VEVENT", begin.encode()).replace(b"END:VEVENT", end.encode())
    if begin[0] == " ":
        raw = b"\r\n".join(b" " + line.strip() for line in raw.split(b"\r\n"))
    assert [one.title for one in read_calendar(raw, "x.ics").drafts] == ["A"]


def test_a_calendar_of_other_years_is_refused() -> None:
    raw = calendar("UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:14450901").replace(b"PRODID:x", b"PRODID:x\r\nCALSCALE:HIJRI")
    (refused,) = read_calendar(raw, "x.ics").refused
    assert "CALSCALE:HIJRI" in refused.reason


def test_a_birthday_without_a_year_is_refused() -> None:
    raw = calendar("UID:a\nSUMMARY:A\nDTSTART;X-APPLE-OMIT-YEAR=1604;VALUE=DATE:16040512")
    (refused,) = read_calendar(raw, "x.ics").refused
    assert refused.reason == "it has no year"


def test_texts_in_base64_are_decoded() -> None:
    assert (
        one("UID:u\nSUMMARY;ENCODING=BASE64;VALUE=BINARY:TWVldGluZw==\nDTSTART;VALUE=DATE:20240328").title == "Meeting"
    )


@pytest.mark.parametrize("rule", ["COUNT=0", "COUNT=-2", "BYMONTHDAY=0", "BYMONTH=13", "INTERVAL=0", "BYHOUR=24"])
def test_rules_of_numbers_that_are_none_are_refused(rule: str) -> None:
    (refused,) = spread(f"UID:u\nSUMMARY:S\nDTSTART:20240301T100000Z\nRRULE:FREQ=DAILY;{rule}").refused
    assert refused.reason.endswith(f"there is no {rule}")


def test_a_date_that_was_moved_may_be_named_by_its_day() -> None:
    moved = "UID:u\nSUMMARY:M\nRECURRENCE-ID;VALUE=DATE:20240302\nDTSTART:20240302T150000Z"
    raw = calendar("UID:u\nSUMMARY:S\nDTSTART:20240301T120000Z\nRRULE:FREQ=DAILY;COUNT=3", moved)
    found = read_calendar(raw, "x.ics", YEAR)
    assert [draft.date for draft in found.drafts] == ["2024-03-01T12:00Z", "2024-03-02T15:00Z", "2024-03-03T12:00Z"]


def test_an_approximate_date_comes_back_from_the_description_where_a_program_left_out_the_rest() -> None:
    shown = "UID:u\nSUMMARY:≈ May 2023: S\nDTSTART;VALUE=DATE:20230501\nDTEND;VALUE=DATE:20230601\n"
    shown += "CATEGORIES:approximate date"
    assert one(f"{shown}\nDESCRIPTION:Date: May 2023 (EDTF 2023-05)").date == "2023-05"
    found = read_calendar(calendar(shown), "x.ics")
    assert any("was marked as approximate" in note for note in found.notes)


BERLIN = "SUMMARY:Ev\nDTSTART;TZID=Europe/Berlin:20240304T090000\nRRULE:FREQ=WEEKLY;COUNT=3"
IN_2024 = (date(2024, 1, 1), date(2025, 1, 1))


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART;VALUE=DATE:20240101\nDTEND:99991231T235900Z",
        "DTSTART;TZID=Asia/Tokyo:00010101T000000\nRRULE:FREQ=YEARLY",
        "DTSTART;TZID=America/New_York:99991231T230000\nRRULE:FREQ=DAILY",
        "RECURRENCE-ID;TZID=Asia/Tokyo:00010101T000000\nDTSTART:20240301T090000Z",
    ],
)
def test_a_date_that_cannot_be_counted_refuses_its_event_alone(event: str) -> None:
    good = "UID:v\nSUMMARY:Good\nDTSTART;VALUE=DATE:20240328"
    found = read_calendar(calendar(f"UID:u\nSUMMARY:S\n{event}", good), "x.ics", IN_2024)
    assert [draft.title for draft in found.drafts] == ["Good"]
    assert [one.reason for one in found.refused] == ["a date of it lies outside the years 1 to 9999"]


def test_whatever_an_event_raises_is_its_own_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(event: CalendarEvent, timezone: str, notes: list[str], undated: Draft | None) -> Draft:
        if event.name == "Bad":
            raise RuntimeError("unforeseen")
        return draft_of(event, timezone, notes, undated)

    monkeypatch.setattr("chrono.exchange.icalendar_file.draft_of", broken)
    events = (f"UID:{name}\nSUMMARY:{name}\nDTSTART;VALUE=DATE:20240328" for name in ("Bad", "Good"))
    found = read_calendar(calendar(*events), "x.ics")
    assert [draft.title for draft in found.drafts] == ["Good"]
    assert found.refused[0].reason == "it is damaged in a way that nobody foresaw (RuntimeError)"


@pytest.mark.parametrize(
    ("start", "reason"),
    [
        ("DTSTART;TZID=Nowhere/Foo:20240312T140000", 'nobody knows its time zone "Nowhere/Foo"'),
        ("DTSTART:20240231T140000Z", "it has no date that can be read"),
    ],
)
def test_a_change_that_cannot_be_read_takes_its_date_with_it(start: str, reason: str) -> None:
    change = f"UID:u\nSUMMARY:Moved\nRECURRENCE-ID;TZID=Europe/Berlin:20240311T090000\n{start}"
    found = read_calendar(calendar(f"UID:u\n{BERLIN}", change), "x.ics", IN_2024)
    assert [draft.date for draft in found.drafts] == ["2024-03-04T09:00+01:00", "2024-03-18T09:00+01:00"]
    assert [one.name for one in found.refused] == ["Moved"]
    assert found.refused[0].reason.startswith(reason)


def test_a_change_of_nobody_knows_which_date_replaces_no_series() -> None:
    change = "UID:u\nSUMMARY:Ev\nSEQUENCE:2\nRECURRENCE-ID:20240231T090000Z\nDTSTART:20240312T140000Z"
    found = read_calendar(calendar(f"UID:u\n{BERLIN}", change), "x.ics", IN_2024)
    assert len(found.drafts) == 3
    assert found.refused[0].reason == "nobody can tell which date of its series it changes (RECURRENCE-ID)"


def test_a_change_outside_the_window_is_refused() -> None:
    change = "UID:u\nSUMMARY:Moved\nRECURRENCE-ID;TZID=Europe/Berlin:20240318T090000\nDTSTART:20250118T090000Z"
    found = read_calendar(calendar(f"UID:u\n{BERLIN}", change), "x.ics", (date(2024, 1, 1), date(2024, 3, 15)))
    assert len(found.drafts) == 2
    assert [(one.name, one.reason) for one in found.refused] == [("Moved", "its date lies outside the window")]


def with_zone(name: str, event: str) -> Imported:
    raw = calendar(f"UID:u\nSUMMARY:S\nDTSTAMP:20250101T000000Z\n{event}")
    return read_calendar(raw.replace(b"PRODID:x", b"PRODID:x\r\nX-WR-TIMEZONE:" + name.encode()), "x.ics")


def test_a_time_without_a_zone_is_one_of_its_calendars_zone() -> None:
    found = with_zone("America/New_York", "DTSTART:20240304T090000\nDTEND:20240304T100000")
    assert found.drafts[0].date == "2024-03-04T09:00-05:00/2024-03-04T10:00-05:00"
    assert found.notes == ("its time, which has no time zone, was read in that of its calendar (X-WR-TIMEZONE)",)


def test_a_time_whose_zone_nobody_says_is_told() -> None:
    found = with_zone("Nowhere", "DTSTART:20240304T090000")
    assert found.drafts[0].date == "2024-03-04T09:00"
    assert found.notes == (
        "its time has no time zone: it was kept without one",
        'nobody knows the time zone of the calendar, "Nowhere" (X-WR-TIMEZONE)',
    )


def test_events_that_share_a_uid_are_told() -> None:
    events = (f"UID:u\nSUMMARY:{name}\nDTSTART;VALUE=DATE:202403{day}" for name, day in (("A", "01"), ("B", "02")))
    assert '2 events have the UID "u": each was read as one of its own' in read_calendar(calendar(*events), "x").notes


def test_no_file_takes_long() -> None:
    hourly = "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=0,30"
    events = [f"UID:{number}\nSUMMARY:S\nDTSTART:19000101T000000Z\n{hourly}" for number in range(20)]
    began = process_time()
    found = read_calendar(calendar(*events), "x.ics", IN_2024)
    assert process_time() - began < 5
    assert len(found.refused) == 20


def test_an_event_whose_only_date_is_changed_is_read_once() -> None:
    alone = "UID:u\nSUMMARY:Talk\nDTSTART:20240311T090000Z"
    change = "UID:u\nRECURRENCE-ID:20240311T090000Z\nDTSTART:20240312T140000Z"
    found = read_calendar(calendar(alone, change), "x.ics")
    assert [(draft.title, draft.date) for draft in found.drafts] == [("Talk", "2024-03-12T14:00Z")]
    assert [(one.name, one.reason) for one in found.refused] == [
        ("Talk", "another event of the file stands in the place of its only date (RECURRENCE-ID)")
    ]

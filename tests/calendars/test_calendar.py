"""The calendar: its bytes, its dates, its doubt."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

import chrono
from chrono.calendars.calendar import calendar_contents, notices, sequenced, to_calendar, uid
from chrono.calendars.options import CANCELLED, FUZZY, CalendarOptions
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text

ROOT = Path(__file__).resolve().parents[2]


def made(date: str, more: str = "", title: str = "Signing", head: str = "id: c\n") -> Chronology:
    text = f'{head}title: T\ntimezone: Asia/Almaty\nevents:\n  - {{id: e, title: "{title}", date: "{date}"{more}}}\n'
    return load_text(text, {}).chronology


def lines(chronology: Chronology) -> dict[str, str]:
    """The properties of the first event, unfolded, by name with parameters."""
    text = to_calendar(chronology).decode().replace("\r\n ", "")
    body = text[text.index("BEGIN:VEVENT") : text.index("END:VEVENT")]
    return dict(line.split(":", 1) for line in body.split("\r\n") if ":" in line)


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2024-03-28", "20240328", "20240329"),
        ("2024-03-28/2024-03-30", "20240328", "20240331"),
        ("2023-05", "20230501", "20230601"),
        ("2024", "20240101", "20250101"),
        ("2024-02", "20240201", "20240301"),
        ("2024-33", "20240101", "20240401"),
        ("[2024-03-01..2024-03-26]", "20240301", "20240327"),
        ("2024-12-31", "20241231", "20250101"),
        ("2024-03-28~", "20240328", "20240329"),
    ],
)
def test_days_are_whole_and_the_end_is_exclusive(date: str, start: str, end: str) -> None:
    event = lines(made(date))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == (start, end)


@pytest.mark.parametrize(
    ("date", "title"),
    [
        ("2024-03-28", "Signing"),
        ("2024-03-28/2024-03-30", "Signing"),
        ("2023-05", "≈ May 2023: Signing"),
        ("2024", "≈ 2024: Signing"),
        ("[..2024-03-26]", "≈ by 26 Mar 2024: Signing"),
        ("[2024-03-26..]", "≈ from 26 Mar 2024 on: Signing"),
        ("2024-03-28~", "≈ c. 28 Mar 2024: Signing"),
    ],
)
def test_a_doubtful_date_is_the_first_thing_a_reader_sees(date: str, title: str) -> None:
    assert lines(made(date))["SUMMARY"] == title


def test_an_open_end_is_a_marker_on_the_known_bound_that_says_so() -> None:
    event = lines(made("[..2024-03-26]"))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20240326", "20240327")
    assert "only this bound is known (EDTF [..2024-03-26])" in event["DESCRIPTION"]


def test_the_machine_gets_the_date_as_it_was_written() -> None:
    assert lines(made("2023-05"))["X-CHRONO-DATE"] == "2023-05"


def test_a_moment_is_in_utc_with_the_local_time_in_words() -> None:
    event = lines(made("2024-02-28T15:00+06:00"))
    assert event["DTSTART"] == "20240228T090000Z"
    assert "Local time: 15:00 (Asia/Almaty)" in event["DESCRIPTION"]
    assert "Local time: 15:00 (Asia/Almaty)" in lines(made("2024-03-28T15:00+05:00"))["DESCRIPTION"]


@pytest.mark.parametrize(
    ("status", "property_", "title"),
    [
        ("occurred", "CONFIRMED", "Signing"),
        ("planned", "TENTATIVE", "Planned: Signing"),
        ("postponed", "TENTATIVE", "Postponed: Signing"),
        ("cancelled", "CONFIRMED", "Cancelled: Signing"),
    ],
)
def test_status_is_said_in_words_and_never_hides_the_event(status: str, property_: str, title: str) -> None:
    event = lines(made("2024-03-28", f", status: {status}"))
    assert (event["STATUS"], event["SUMMARY"]) == (property_, title)


def test_nobody_becomes_busy() -> None:
    assert lines(made("2024-03-28"))["TRANSP"] == "TRANSPARENT"


def test_the_uid_stays_when_title_and_date_change() -> None:
    first, second = made("2024-03-28"), made("2023", title="Another title")
    assert uid(first, first.events[0]) == uid(second, second.events[0])


def test_the_uid_depends_on_the_chronology() -> None:
    first, second = made("2024"), made("2024", head="id: d\n")
    assert uid(first, first.events[0]) != uid(second, second.events[0])


def test_stamps_come_from_the_record() -> None:
    event = lines(made("2024-03-28", ", updated: 2024-04-05"))
    assert event["DTSTAMP"] == event["LAST-MODIFIED"] == "20240405T000000Z"


def test_text_is_escaped() -> None:
    event = lines(made("2024-03-28", title="Visas; trade, and C:\\\\new"))
    assert event["SUMMARY"] == "Visas\\; trade\\, and C:/new"


def test_categories_hold_no_comma() -> None:
    text = "id: c\ntitle: T\ncategories: {a: {label: 'Trade, tax'}}\nevents:\n" + (
        "  - {id: e, title: E, date: 2024-03-28, category: a}\n"
    )
    assert lines(load_text(text, {}).chronology)["CATEGORIES"] == "Trade tax"


def test_a_title_and_a_category_are_one_line() -> None:
    text = 'id: c\ntitle: T\ncategories: {a: {label: "Trade\\n tax"}}\nevents:\n' + (
        '  - {id: e, title: "Two\\nlines", date: 2024-03-28, category: a, location: "Lima,\\n Peru"}\n'
    )
    said = lines(load_text(text, {}).chronology)
    assert (said["SUMMARY"], said["CATEGORIES"]) == ("Two lines", "Trade tax")
    assert (said["LOCATION"], said["X-CHRONO-TITLE"]) == ("Lima\\, Peru", "Two\\nlines")


def test_an_exact_day_of_a_set_is_not_approximate() -> None:
    assert "CATEGORIES" not in lines(made("{2024-03-04,2024-03-11}"))
    assert lines(made("{2024-03-04,2024-03~}"))["CATEGORIES"] == "approximate date"


def test_a_url_is_ascii_and_without_commas() -> None:
    event = lines(made("2024-03-28", ', url: "https://example.org/а,b c"'))
    assert event["URL"] == "https://example.org/%D0%B0%2Cb%20c"


@pytest.mark.parametrize(
    ("date", "reason"),
    [
        ("1066-10-14", "calendars hold no year before 1601"),
        ("-0043-03-15", "calendars hold no year before 1601"),
        ("5000", "calendars hold no year after 4500"),
    ],
)
def test_what_no_calendar_holds_is_left_out_and_listed(date: str, reason: str) -> None:
    chronology = made(date)
    assert [why for _, why in calendar_contents(chronology).excluded] == [reason]
    text = to_calendar(chronology).decode().replace("\r\n ", "")
    assert "BEGIN:VEVENT" not in text
    assert "Not in this calendar: Signing" in text
    assert reason in text


def shipped() -> bytes:
    return chrono.to_ics(chrono.load(ROOT / "events.yaml").chronology)


def test_every_event_of_the_shipped_chronology_is_in_it() -> None:
    calendar = Calendar.from_ical(shipped())
    assert len(list(calendar.walk("VEVENT"))) == 6
    assert [component.errors for component in calendar.walk() if component.errors] == []


def test_the_bytes_keep_to_rfc_5545() -> None:
    raw = shipped()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert re.search(b"(?<!\r)\n", raw) is None
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    for line in raw.split(b"\r\n"):
        line.decode("utf-8")


def test_the_calendar_itself_has_a_name_and_no_uid() -> None:
    calendar = Calendar.from_ical(shipped())
    assert str(calendar["X-WR-CALNAME"]) == "Kazakhstan–China relations 2023–2025"
    assert "UID" not in calendar


def test_the_description_proves_the_date() -> None:
    text = shipped().decode().replace("\r\n ", "")
    assert "date confirmed by visit-preview\\, 26 March 2024 (stated as" in text
    assert "Reported as planned on 26 March 2024." in text
    assert "Status: planned\\, as of 26 March 2024" in text


@pytest.mark.parametrize(("fuzzy", "end"), [("span", "20250101"), ("marker", "20240102")])
def test_a_doubtful_date_is_its_span_or_a_marker(fuzzy: str, end: str) -> None:
    text = to_calendar(made("2024"), None, CalendarOptions(fuzzy=fuzzy)).decode()
    assert f"DTSTART;VALUE=DATE:20240101\r\nDTEND;VALUE=DATE:{end}\r\n" in text
    assert "SUMMARY:≈ 2024: Signing" in text


def test_a_doubtful_date_that_is_left_out_is_said_to_be() -> None:
    chronology = made("2024")
    text = to_calendar(chronology, None, CalendarOptions(fuzzy="skip")).decode().replace("\r\n ", "")
    assert "BEGIN:VEVENT" not in text
    assert "Not in this calendar: Signing (2024): its day is not known" in text
    assert [reason for _, reason in calendar_contents(chronology, CalendarOptions(fuzzy="skip")).excluded] == [
        "its day is not known"
    ]


def test_subscribers_are_told_how_often_to_look() -> None:
    text = to_calendar(made("2024")).decode()
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in text
    assert "X-PUBLISHED-TTL:PT12H\r\n" in text


def test_only_plans_remind() -> None:
    day = timedelta(days=1)
    assert (
        "TRIGGER:-P1D"
        in to_calendar(made("2030-01-01", ", status: planned"), None, CalendarOptions(remind=day)).decode()
    )
    assert "VALARM" not in to_calendar(made("2024-01-01"), None, CalendarOptions(remind=day)).decode()


def test_the_stamp_of_one_event_does_not_depend_on_another() -> None:
    more = "\n  - {id: f, title: F, date: 2025, updated: 2025-06-01}"
    plain = made("2024-03-28")
    with_more = load_text(
        'id: c\ntitle: T\nevents:\n  - {id: e, title: "Signing", date: "2024-03-28"}' + more + "\n", {}
    ).chronology
    first = to_calendar(plain).decode().split("BEGIN:VEVENT")[1].split("END:VCALENDAR")[0]
    assert first == to_calendar(with_more).decode().split("BEGIN:VEVENT")[1]


def test_the_whole_is_what_the_package_would_write() -> None:
    written = shipped()
    assert Calendar.from_ical(written).to_ical() == written


def test_a_feed_says_where_it_is_to_be_found() -> None:
    chronology = made("2024-03-28")
    text = (
        to_calendar(chronology, None, CalendarOptions(feed="https://example.org/a b.ics")).decode().replace("\r\n ", "")
    )
    assert "SOURCE;VALUE=URI:https://example.org/a%20b.ics\r\nURL:https://example.org/a%20b.ics\r\n" in text
    assert "SOURCE" not in to_calendar(chronology).decode()


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2024-03-01T10:30", "20240301T053000Z", "20240301T053100Z"),
        ("2024-03-01T10:30:20", "20240301T053020Z", "20240301T053021Z"),
        ("2024-03-01T10:30/2024-03-01T10:30", "20240301T053000Z", None),
        ("2024-03-28T10:00+05:00/2024-03-28T12:00+05:00", "20240328T050000Z", "20240328T070000Z"),
        ("2024-03-28T22:00+05:00/2024-03-29T02:00+05:00", "20240328T170000Z", "20240328T210000Z"),
    ],
)
def test_clock_times_are_in_utc_and_a_moment_is_as_long_as_it_is_known_to(
    date: str, start: str, end: str | None
) -> None:
    event = lines(made(date))
    assert (event["DTSTART"], event.get("DTEND")) == (start, end)


def test_a_moment_that_utc_puts_before_the_first_year_is_left_out() -> None:
    assert [reason for _, reason in calendar_contents(made("1601-01-01T01:00+05:00")).excluded] == [
        "calendars hold no year before 1601"
    ]


def test_of_two_events_with_one_id_the_second_is_left_out_and_listed() -> None:
    text = "id: c\ntitle: T\nevents:\n  - {id: e, title: A, date: 2024}\n  - {id: e, title: B, date: 2025}\n"
    chronology = load_text(text, {}).chronology
    assert to_calendar(chronology).count(b"BEGIN:VEVENT") == 1
    assert [reason for _, reason in calendar_contents(chronology).excluded] == ["another event has the same id"]


def test_the_name_of_a_draft_holds_no_comma() -> None:
    text = to_calendar(made("2024"), None, CalendarOptions(draft=True)).decode()
    assert "X-WR-CALNAME:T (draft – not verified)" in text.replace("\r\n ", "")


@pytest.mark.parametrize(
    ("cancelled", "status", "left_out"),
    [("keep", "STATUS:CONFIRMED", []), ("mark", "STATUS:CANCELLED", []), ("drop", "", ["it was cancelled"])],
)
def test_what_was_called_off_follows_the_choice(cancelled: str, status: str, left_out: list[str]) -> None:
    text = "title: x\nid: x\nevents:\n  - {id: a, title: Talks, date: 2024-05-01, status: cancelled}\n"
    chronology = load_text(text, {}).chronology
    options = CalendarOptions(cancelled=cancelled)
    assert status in to_calendar(chronology, None, options).decode()
    assert [reason for _, reason in calendar_contents(chronology, options).excluded] == left_out


_FIRST = (
    "id: trial\ntitle: Trial\ntimezone: Asia/Almaty\nas_of: 2024-05-01\ncategories: {d: {label: 'Talks, and more'}}\n"
)
_EVENTS = {
    "plan": ["Summit", "2024-09-03", "planned", "summary: One"],
    "month": ["Session", "2024-03", "occurred", "category: d"],
    "moment": ["Vote", '"2024-03-01T15:00"', "occurred", "location: Astana"],
    "days": ["Hearings", '"{2024-03-04,2024-03-11}"', "occurred", "summary: A day each"],
    "off": ["Called off", "2024-05-05", "cancelled", "url: https://x.example/a"],
}
_CHANGES = st.dictionaries(
    st.sampled_from(list(_EVENTS)),
    st.sampled_from(
        [(0, "Another title"), (1, "2024-04-02"), (2, "postponed"), (3, "summary: Two"), (3, "updated: 2024-02-02")]
    ),
    max_size=3,
)
_OPTIONS = st.builds(
    CalendarOptions,
    draft=st.booleans(),
    fuzzy=st.sampled_from(FUZZY),
    cancelled=st.sampled_from(CANCELLED),
    remind=st.sampled_from([None, timedelta(days=1), timedelta(hours=2)]),
    feed=st.sampled_from([None, "https://x.example/f.ics"]),
    part=st.sampled_from(["", "Talks"]),
    language=st.sampled_from(["en", "ru", "kk", "zh"]),
)


def _with(changes: dict[str, tuple[int, str]]) -> Chronology:
    lines = []
    for name, said in _EVENTS.items():
        at, instead = changes.get(name, (-1, ""))
        title, date_, status, more = [instead if at == place else one for place, one in enumerate(said)]
        lines.append(f"  - {{id: {name}, title: {title}, date: {date_}, status: {status}, {more}}}")
    return load_text(f"{_FIRST}events:\n" + "\n".join(lines) + "\n", {}).chronology


def _entries(chronology: Chronology, options: CalendarOptions) -> dict[str, tuple[int, bytes]]:
    """By UID the SEQUENCE of each entry, and its bytes without that and its stamps."""
    found = {}
    for entry in to_calendar(chronology, None, options).split(b"BEGIN:VEVENT")[1:]:
        name, number = re.search(rb"UID:(\S+)", entry), re.search(rb"SEQUENCE:(\d+)", entry)
        assert name is not None
        assert number is not None
        found[name[1].decode()] = int(number[1]), re.sub(rb"\n(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):[^\r]*\r", b"", entry)
    return found


@settings(max_examples=40, deadline=None)
@given(_CHANGES, _OPTIONS, _CHANGES, _OPTIONS)
def test_sequence_rises_exactly_where_the_bytes_of_an_entry_do(
    first: dict[str, tuple[int, str]], one: CalendarOptions, second: dict[str, tuple[int, str]], other: CalendarOptions
) -> None:
    before = sequenced(_with(first), None, {}, one)
    after = sequenced(_with(second), None, before, other)
    old = _entries(_with(first), replace(one, sequences=before))
    new = _entries(_with(second), replace(other, sequences=after))
    for name, (number, said) in new.items():
        if name in old:
            assert number == old[name][0] + (said != old[name][1])


def test_eras_and_annotations_are_said_not_to_be_in_a_calendar() -> None:
    text = (
        "id: x\ntitle: x\neras: [{name: War, date: 2022, context: true}]\n"
        "annotations: [{text: A, date: 2022, context: true}, {text: B, date: 2023, context: true}]\n"
    )
    assert list(notices(load_text(text, {}).chronology)) == [
        "not in the calendar: 1 era, which only pictures and pages show",
        "not in the calendar: 2 annotations, which only pictures and pages show",
    ]

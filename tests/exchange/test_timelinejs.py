"""A chronology as the JSON of TimelineJS."""

import json
from typing import Any

import pytest

from chrono.exchange.table_file import read_table
from chrono.exchange.timelinejs import to_timelinejs
from chrono.records.loader import load_text


def exported(*events: str, head: str = "") -> dict[str, Any]:
    text = "title: A & B\n" + head + "events:\n" + "".join(f"  - {{{event}}}\n" for event in events)
    found = json.loads(to_timelinejs(load_text(text, {}).chronology))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("date", "start", "end", "shown"),
    [
        ("2024-03-28", {"year": 2024, "month": 3, "day": 28}, None, "28 March 2024"),
        ("2023-05", {"year": 2023, "month": 5}, None, "May 2023"),
        ("2024", {"year": 2024}, None, "2024"),
        ("2024-03-28T10:30", {"year": 2024, "month": 3, "day": 28, "hour": 10, "minute": 30}, None, None),
        ("2024-03-28/2024-03-30", {"year": 2024, "month": 3, "day": 28}, {"year": 2024, "month": 3, "day": 30}, None),
        ("2023-05/2024", {"year": 2023, "month": 5}, {"year": 2024}, None),
        ("'[..2025-02-14]'", {"year": 2025, "month": 2, "day": 14}, None, "not later than 14 February 2025"),
        ("199X", {"year": 1990}, {"year": 1999}, "1990s"),
        ("1850~", {"year": 1850}, None, "c. 1850"),
        ("-0043-03-15", {"year": -43, "month": 3, "day": 15}, None, None),
    ],
)
def test_a_date_is_no_finer_than_the_record_and_said_in_words(
    date: str, start: dict[str, int], end: dict[str, int] | None, shown: str | None
) -> None:
    (slide,) = exported(f"id: a, title: T, date: {date}")["events"]
    assert (slide["start_date"], slide.get("end_date")) == (start, end)
    assert shown is None or slide["display_date"] == shown


def test_texts_are_escaped_and_quotations_name_their_sources() -> None:
    head = "sources: {a: {file: a.txt, title: The <b>, url: 'https://example.org/?a=1&b=2'}}\n"
    found = exported('id: a, title: "<script>", date: 2024, evidence: [{source: a, quote: "x < y"}]', head=head)
    (slide,) = found["events"]
    assert slide["text"]["headline"] == "&lt;script&gt;"
    assert slide["text"]["text"] == (
        '<blockquote>x &lt; y</blockquote><p><a href="https://example.org/?a=1&amp;b=2">The &lt;b&gt;</a></p>'
    )
    assert found["title"]["text"]["headline"] == "A &amp; B"


def test_what_has_no_date_is_named_as_left_out() -> None:
    found = exported("id: a, title: T, date: 2024", "id: b, title: U, date: XXXX-12-25")
    assert [slide["unique_id"] for slide in found["events"]] == ["a"]
    assert found["title"]["text"]["text"] == "Left out, for they have no date: b."


def test_what_was_written_is_read_again() -> None:
    events = ["id: a, title: Talks, date: 2024-03-28/2024-03-30", "id: b, title: Treaty, date: 2023-05"]
    text = "title: x\nevents:\n" + "".join(f"  - {{{event}}}\n" for event in events)
    raw = to_timelinejs(load_text(text, {}).chronology).encode()
    drafts = read_table(raw, "x.json", {}, "").drafts
    assert [(one.title, one.date) for one in drafts] == [("Talks", "2024-03-28/2024-03-30"), ("Treaty", "2023-05")]


@pytest.mark.parametrize(
    "date",
    [
        "[..2024-05-14]",
        "2024-05-10~",
        "2023?",
        "[2024-05-02,2024-05-20]",
        "2024-05-01/..",
        "-0043-03-15",
        "199X",
        "2024",
    ],
)
@pytest.mark.parametrize("status", ["occurred", "postponed", "denied", "ongoing"])
def test_dates_and_statuses_come_back_as_they_were(date: str, status: str) -> None:
    written = json.dumps(exported(f"id: a, title: T, date: '{date}', status: {status}"))
    (draft,) = read_table(written.encode(), "x.json").drafts
    assert (draft.date, draft.status) == (date, status)


def test_a_date_that_was_changed_in_the_slide_counts() -> None:
    slides = exported("id: a, title: T, date: '2024-05-10~'")
    slides["events"][0]["start_date"]["day"] = 11
    found = read_table(json.dumps(slides).encode(), "x.json")
    assert [draft.date for draft in found.drafts] == ["2024-05-11"]
    assert any('"edtf" is in no record' in note for note in found.notes)


def test_annotations_are_said_to_be_left_out() -> None:
    head = "annotations: [{text: Border opens, date: 2022, context: true}]\n"
    assert (
        "Annotations are not in this file."
        in exported("id: a, title: T, date: 2024", head=head)["title"]["text"]["text"]
    )


def test_eras_are_said_to_be_left_out() -> None:
    head = "eras: [{name: The first term, date: 2022/2024, context: true}]\n"
    assert "Eras are not in this file." in exported("id: a, title: T, date: 2024", head=head)["title"]["text"]["text"]

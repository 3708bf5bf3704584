"""A chronology file to records, and to a finding for each thing that cannot be one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles import Pin
from chrono.errors import CannotRead
from chrono.records.loader import load, load_bytes, load_text

EVENTS = "title: T\nevents:\n"


def said(text: str) -> list[str]:
    return [str(finding).removeprefix("events.yaml:") for finding in load_text(text, {}).findings]


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        (
            "{id: a, title: A, date: 28.03.2024}",
            '3:27: CH301 "28.03.2024" is not EDTF; write 2024-03-28 [invalid-date]',
        ),
        (
            "{id: a, title: A, date: 2024-02-31}",
            '3:35: CH301 day 31 in "2024-02-31" is out of range 01-29 of that month [invalid-date]',
        ),
        (
            "{id: a, title: A, date: 03/04/2024}",
            '3:27: CH301 "03/04/2024" is ambiguous: day and month may be either [invalid-date]',
        ),
        (
            "{id: a, title: A, date: [2024]}",
            "3:27: CH301 expected a date in EDTF; dates with [ ] or { } need quotation marks [invalid-date]",
        ),
        ("{id: a, title: A}", '3:3: CH003 "date" is missing [schema]'),
        (
            "{id: a, title: A, date: 2024, loction: x}",
            '3:33: CH003 unknown field "loction", did you mean "location" [schema]',
        ),
        (
            "{id: a b, title: A, date: 2024}",
            "3:8: CH003 id: an id is made of letters, digits and . : - _ [schema]",
        ),
        (
            "{id: a, title: '', date: 2024}",
            "3:18: CH003 title: expected a text, nothing stands here [schema]",
        ),
        ("{id: a, title: [x], date: 2024}", "3:18: CH003 title: expected a text [schema]"),
        (
            "{id: a, title: A, date: 2024, order: 0}",
            "3:40: CH003 order: expected a number from 1 on [schema]",
        ),
        ("{id: a, title: A, date: 2024, order: 1.5}", "3:40: CH003 order: expected a whole number [schema]"),
        (
            "{id: a, title: A, date: 2024, participants: China}",
            "3:47: CH003 participants: expected a list [schema]",
        ),
        ("{id: a, title: A, date: 2024, evidence: [{source: s}]}", '3:44: CH003 "quote" is missing [schema]'),
        (
            "{id: a, title: A, date: 2024, evidence: [{source: s, quote: q, qoute: x}]}",
            '3:66: CH003 unknown field "qoute", did you mean "quote" [schema]',
        ),
        (
            "{id: a, title: A, date: 2024, evidence: [{source: s, quote: q, says: {date: soon}}]}",
            '3:79: CH301 "soon" is not an EDTF date [invalid-date]',
        ),
        (
            "{id: a, title: A, date: 2024, status: done}",
            "3:41: CH003 status: expected one of planned, ongoing, occurred, postponed, cancelled or denied [schema]",
        ),
        (
            "{id: a, title: A, date: 2024, figures: [{label: l, value: many}]}",
            "3:61: CH003 value: expected one number or range, such as 30.1 billion or 40-50 [schema]",
        ),
        ("{id: [a], title: A, date: 2024}", "3:8: CH003 id: expected a text [schema]"),
        ("{id: a, title: , date: 2024}", "3:11: CH003 title: expected a text [schema]"),
        ("{id: a, title: A, date: }", "3:21: CH301 expected a date in EDTF [invalid-date]"),
        (
            "{id: a, title: A, date: 2024, participants: [x, [y]]}",
            "3:51: CH003 participants[1]: expected a text [schema]",
        ),
        (
            "{id: a, title: A, date: 2024, figures: [x]}",
            "3:43: CH003 figures[0]: expected a mapping of fields [schema]",
        ),
        ("{id: a, title: A, date: 2024, waive: {x: [y]}}", "3:44: CH003 x: expected a text [schema]"),
        ("{id: a, title: A, date: 2024, waive: x}", "3:40: CH003 waive: expected a mapping [schema]"),
        ("{id: a, title: A, date: 2024, order: x}", "3:40: CH003 order: expected a whole number [schema]"),
        (
            "{id: 'a b', title: A, date: 2024}",
            "3:8: CH003 id: an id is made of letters, digits and . : - _ [schema]",
        ),
        ("x", "3:3: CH003 a text stands where the fields of an event belong [schema]"),
        ("[x]", "3:3: CH003 a list stands where the fields of an event belong [schema]"),
        ("", "3:2: CH003 nothing stands where the fields of an event belong [schema]"),
    ],
)
def test_event_is_a_finding_at_its_place_when_wrong(line: str, finding: str) -> None:
    assert said(f"{EVENTS}- {line}") == [finding]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "",
            "1:1: CH003 the file is empty; a chronology is a mapping with title, sources and events [schema]",
        ),
        ("title: [a]", "1:8: CH003 title: expected a text [schema]"),
        ("events: []", '1:1: CH003 "title" is missing [schema]'),
        ("title: T\nevents: x", "2:9: CH003 events is a list, not a text [schema]"),
        ("title: T\nevents: {a: 1}", "2:9: CH003 events is a list, not a mapping [schema]"),
        ("title: T\nsources: [a]", "2:10: CH003 sources is a mapping of ids, not a list [schema]"),
        (
            "title: T\nsources: {a: }",
            "2:11: CH003 nothing stands where the fields of a source belong [schema]",
        ),
        (
            "title: T\nsources: {a: {file: a.txt, sha256: xx}}",
            "2:36: CH003 sha256: expected a SHA-256 of 64 hexadecimal digits [schema]",
        ),
        (
            "title: T\nsources: {a: {file: a.txt, complete: maybe}}",
            "2:38: CH003 complete: expected true or false [schema]",
        ),
        (
            "title: T\ncategories: {a: {label: A, color: red}}",
            '2:35: CH003 color: expected a colour such as "#0072B2" [schema]',
        ),
        (
            "title: T\nas_of: 2024-13-01",
            '2:13: CH301 month 13 in "2024-13-01" is out of range 01-12 [invalid-date]',
        ),
        (
            "title: T\nsources: {a: {file: a.txt, pages: 9-3}}",
            "2:35: CH003 pages: the first page stands after the last [schema]",
        ),
        (
            "title: T\ntimezone: Nowhere/Else",
            "2:11: CH003 timezone: expected an IANA time zone such as Asia/Almaty [schema]",
        ),
        (
            "title: T\nactors: {a: {name: A, coordinates: '95, 20'}}",
            "2:36: CH003 coordinates: the latitude 95 lies outside -90 to 90; it comes first [schema]",
        ),
        ("title: T\nevnts: []", '2:1: CH003 unknown field "evnts", did you mean "events" [schema]'),
        ("title: T\ntitle: U", '2:1: CH002 "title" stands already in line 1 [duplicate-key]'),
        ("title: &x T", "1:8: CH004 anchor &x: chrono has no aliases [unsafe-yaml]"),
    ],
)
def test_chronology_is_a_finding_at_its_place_when_wrong(text: str, finding: str) -> None:
    assert said(text) == [finding]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("title: T\nevnts: []", {"field": "evnts", "near": "events"}),
        ("sources: {}", {"field": "title"}),
        ("title: T\nas_of: 28.03.2024", {"meant": "2024-03-28"}),
        ("title: T\ntimezone: Nowhere/Else", {"field": "timezone"}),
    ],
)
def test_a_finding_holds_its_values(text: str, values: dict[str, str]) -> None:
    assert [finding.values for finding in load_text(text, {}).findings] == [values]


def test_an_unknown_field_that_is_near_none_names_those_that_are_known() -> None:
    (finding,) = load_text("title: T\nzzz: 1", {}).findings
    assert finding.values["known"][:2] == ["id", "title"]


def test_every_error_is_found_when_an_event_has_several() -> None:
    assert [line.partition(" ")[0] for line in said(f"{EVENTS}- {{id: a b, title: '', date: soon}}")] == [
        "3:8:",
        "3:20:",
        "3:30:",
    ]


def test_good_event_is_kept_when_another_is_bad() -> None:
    loaded = load_text(f"{EVENTS}- {{id: a, title: A, date: soon}}\n- {{id: b, title: B, date: 2024}}\n- x\n", {})
    assert ([event.id for event in loaded.chronology.events], len(loaded.findings)) == (["b"], 2)


def test_event_keeps_its_place_in_the_file_when_one_before_is_bad() -> None:
    loaded = load_text(f"{EVENTS}- x\n- {{id: b, title: B, date: 2024}}\n", {})
    (event,) = loaded.chronology.events
    assert loaded.chronology.origin.position(event.field("date")).path == ("events", 1, "date")
    assert loaded.chronology.origin.locate(event.field("date")).line == EVENTS.count("\n") + 2


def test_an_event_is_the_same_wherever_it_stands_in_the_file() -> None:
    (before,) = load_text(f"{EVENTS}- {{id: b, title: B, date: 2024}}\n", {}).chronology.events
    _, after = load_text(
        f"{EVENTS}- {{id: a, title: A, date: 2024}}\n- {{id: b, title: B, date: 2024}}\n", {}
    ).chronology.events
    assert before == after
    assert before.field("date") == after.field("date")


def test_the_second_event_of_one_id_is_known_by_its_place() -> None:
    text = f"{EVENTS}- {{id: b, title: B, date: 2024}}\n- {{id: b, title: C, date: 2024}}\n"
    assert [event.path for event in load_text(text, {}).chronology.events] == [("events", "b"), ("events", 1)]


def test_unread_records_are_counted_when_some_are_bad() -> None:
    loaded = load_text(f"{EVENTS}- x\n- {{id: b, title: B, date: 2024}}\n", {})
    assert loaded.chronology.origin.unread == {"events": 1}


def test_id_is_declared_when_its_event_is_bad() -> None:
    loaded = load_text(f"{EVENTS}- {{id: a, title: A, date: soon}}\n", {})
    assert loaded.chronology.origin.declared["events"] == {"a"}


def test_finding_names_its_event_when_the_id_is_readable() -> None:
    (finding,) = load_text(f"{EVENTS}- {{id: a, title: A, date: soon}}\n", {}).findings
    assert (finding.event, finding.field) == ("a", "events[0].date")


def test_finding_offers_the_edit_when_the_date_was_meant_otherwise() -> None:
    (finding,) = load_text(f"{EVENTS}- {{id: a, title: A, date: March 2024}}\n", {}).findings
    assert finding.edit is not None
    assert (finding.edit.at.path, finding.edit.text) == (("events", 0, "date"), "2024-03")


def test_sound_header_fields_are_kept_when_one_is_bad() -> None:
    header = load_text("title: T\nid: a b\nas_of: 2024\n", {}).chronology
    assert (header.title, header.id, str(header.as_of)) == ("T", None, "2024")


@pytest.mark.parametrize(("scalar", "title"), [("NO", "NO"), ("1.10", "1.10"), ("0476", "0476"), ("12:30", "12:30")])
def test_title_stays_the_text_when_yaml_would_convert_it(scalar: str, title: str) -> None:
    assert load_text(f"title: {scalar}", {}).chronology.title == title


def test_article_is_read_when_given() -> None:
    loaded = load_text("title: T\nsources: {a: {file: a.txt}}", {"a.txt": " date 2024-03-26 Words."})
    assert str(loaded.chronology.published("a")) == "2024-03-26"


def test_article_says_why_when_not_given() -> None:
    loaded = load_text("title: T\nsources: {a: {file: a.txt}}", {})
    assert (loaded.chronology.articles["a"].problem, loaded.findings) == ("no such file", ())


def _file(folder: Path, source: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "events.yaml"
    file.write_text(f"title: T\nsources: {{a: {{file: {source}}}}}\n", "utf-8")
    return file


def test_article_is_read_beside_the_file_when_loaded_from_a_path(tmp_path: Path) -> None:
    file = _file(tmp_path / "in", "a.txt")
    (tmp_path / "in" / "a.txt").write_text("Words.", "utf-8")
    assert load(file).chronology.articles["a"].text == "Words."


def test_article_is_not_read_when_outside_the_folder(tmp_path: Path) -> None:
    file = _file(tmp_path / "in", "../a.txt")
    (tmp_path / "a.txt").write_text("Secret.", "utf-8")
    assert load(file).chronology.articles["a"].problem == "lies outside the chronology's folder"


def test_article_is_not_read_when_a_link_leads_outside(tmp_path: Path) -> None:
    file = _file(tmp_path / "in", "a.txt")
    (tmp_path / "a.txt").write_text("Secret.", "utf-8")
    (tmp_path / "in" / "a.txt").symlink_to(tmp_path / "a.txt")
    assert load(file).chronology.articles["a"].problem == "lies outside the chronology's folder"


def test_article_is_not_read_when_links_lead_in_a_circle(tmp_path: Path) -> None:
    file = _file(tmp_path, "a.txt")
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert load(file).chronology.articles["a"].problem == "links lead in a circle"


def test_article_is_not_read_when_its_path_is_absolute(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Secret.", "utf-8")
    file = _file(tmp_path / "in", (tmp_path / "a.txt").as_posix())
    assert load(file).chronology.articles["a"].problem == "lies outside the chronology's folder"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("../b.txt", "its text ../b.txt: lies outside the chronology's folder"),
        ("b.txt", "its text b.txt: no such file"),
    ],
)
def test_text_of_a_scan_is_not_read_when_outside_or_missing(tmp_path: Path, text: str, problem: str) -> None:
    file = _file(tmp_path / "in", "a.jpg")
    file.write_text(file.read_text("utf-8").replace("a.jpg", f"a.jpg, text: {text}"), "utf-8")
    (tmp_path / "in" / "a.jpg").write_bytes(b"x")
    (tmp_path / "b.txt").write_text("Secret.", "utf-8")
    assert load(file).chronology.articles["a"].problem == problem


def test_text_of_a_scan_is_read_in_its_place(tmp_path: Path) -> None:
    file = _file(tmp_path / "in", "a.jpg")
    file.write_text(file.read_text("utf-8").replace("a.jpg", "a.jpg, text: b.txt"), "utf-8")
    (tmp_path / "in" / "a.jpg").write_bytes(b"x")
    (tmp_path / "in" / "b.txt").write_text("Words.", "utf-8")
    article = load(file).chronology.articles["a"]
    assert (article.text, article.path) == ("Words.", (tmp_path / "in" / "a.jpg").as_posix())


def test_loading_stops_when_the_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no such file"):
        load(tmp_path / "events.yaml")


WORDS = st.sampled_from(
    [
        "title:",
        "events:",
        "sources:",
        "actors:",
        "- ",
        "id: ",
        "date: ",
        "evidence:",
        "x",
        "2024",
        "\n",
        "\n  ",
        "\n- ",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ": ",
        "~",
        "waive:",
        "figures:",
        "says:",
        "'",
        "null",
        "categories:",
        "dismissed:",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=20).map("".join)))
def test_text_is_loaded_or_found_wrong_when_random(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    loaded = load_text(text, {})
    assert loaded.findings or loaded.chronology.title


def test_what_the_lock_pins_is_known_where_the_file_came_from() -> None:
    pins = {"a": Pin("1", "2", "txt")}
    loaded = load_bytes(b"title: An example\n", "events.yaml", Path(), pins)
    assert loaded.chronology.origin.pins == pins

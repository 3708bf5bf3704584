"""Reports to dossiers: what stands in each, and that nothing is lost or more precise on the way."""

import pytest

from chrono.dossiers.making import make_dossier
from chrono.editions.filters import select
from chrono.proof.standing import Standing, Whole
from tests.conftest import report_on
from tests.dossiers.samples import ARTICLES, TEXT, dossier_of, entry_of


def test_head_is_that_of_the_chronology() -> None:
    dossier = dossier_of()
    assert (dossier.title, dossier.description, dossier.as_of) == (
        "Peru and Chile",
        "What one article tells.",
        "2 June 2023",
    )
    assert (dossier.categories, dossier.actors) == ((("trade", "Trade"),), (("Chile", "Chile"), ("peru", "Peru")))
    assert dossier.checks == report_on(TEXT, ARTICLES).counts


def test_every_field_has_its_value_its_verdict_and_the_reason() -> None:
    (entry,) = dossier_of().entries
    assert [(row.key, row.value, str(row.standing), row.reasons[0].words) for row in entry.rows] == [
        ("date", "9 May 2023", "confirmed", 'stated as "9 May 2023" (2023-05-09)'),
        ("title", "Peru and Chile signed a trade treaty", "confirmed", ROW),
        ("status", "occurred", "confirmed", "a source of that day or later tells of it"),
        ("participants", "Peru (a republic)", "confirmed", NAMED),
        ("participants", "Chile", "confirmed", NAMED),
    ]
    assert (entry.whole, entry.plain) == (Whole.PROVED, (("category", "Trade"),))


NAMED = "the sentence of the quotation names it"
ROW = "its words stand in the quotation in this order, and none left out may turn them"


def test_passage_stands_in_its_sentence_with_its_place_and_link() -> None:
    note = dossier_of().notes[0]
    passage = "Peru and Chile signed a trade treaty in Bern on 9 May 2023"
    assert note.context == ("", passage, ", in the old library.")
    assert (note.found, note.place, note.locator, note.language) == (True, "line 1", "line 1", "en")
    assert note.link.startswith("https://example.org/treaty#:~:text=Peru%20and%20Chile")


def test_quotation_that_is_not_there_is_no_link_and_says_so() -> None:
    entry = entry_of(
        "  - {id: a, title: Treaty, date: 2023-05-09, evidence: [{source: gazette, quote: the moon is made of cheese}]}"
    )
    (note,) = entry.notes
    assert (note.found, note.standing, note.place, note.link) == (
        False,
        Standing.UNPROVED,
        "",
        "https://example.org/treaty",
    )
    assert note.reason
    assert entry.whole is Whole.UNPROVED


def test_passages_are_marked_in_their_article() -> None:
    gazette = dossier_of().sources[0]
    pieces = gazette.paragraphs[0].pieces
    assert [(piece.notes, piece.begins, piece.ends) for piece in pieces] == [
        ((), (), ()),
        ((1,), (1,), ()),
        ((1, 2), (2,), (1,)),
        ((2,), (), (2,)),
        ((), (), ()),
    ]
    assert gazette.cited == 2


def test_dated_statements_that_no_event_covers_are_marked() -> None:
    gazette = dossier_of().sources[0]
    assert gazette.open_statements == 1
    assert [piece.statement for piece in gazette.paragraphs[1].pieces] == ["", "20 May 2023", ""]


def test_source_that_is_not_cited_is_there() -> None:
    radio = dossier_of().sources[1]
    assert (radio.id, radio.cited, radio.paragraphs[0].pieces[0].text) == ("radio", 0, "Nothing new.")


def test_article_that_cannot_be_read_says_why() -> None:
    dossier = make_dossier(report_on(TEXT, {"radio.txt": "Nothing new."}))
    assert (dossier.sources[0].problem, dossier.sources[0].paragraphs) == ("no such file", ())
    assert dossier.entries[0].whole is not Whole.PROVED


@pytest.mark.parametrize(
    ("date", "when", "first", "last", "group"),
    [
        ("2023-05", "May 2023", "2023-05-01", "2023-05-31", "2023"),
        ("2023-05~", "c. May 2023", "", "", "2023"),
        ("2023/2024", "2023 – 2024", "2023-01-01", "2024-12-31", "2023"),
        ('"[..2023-05-09]"', "not later than 9 May 2023", "", "2023-05-09", "2023"),
        ('"2023-05-09/.."', "since 9 May 2023", "2023-05-09", "", "2023"),
        ("18XX", "19th century", "1800-01-01", "1899-12-31", "19th century"),
        ("-0043-03-15", "15 March 44 BC", "-0043-03-15", "-0043-03-15", "44 BC"),
    ],
)
def test_date_is_said_as_precisely_as_it_is_known(date: str, when: str, first: str, last: str, group: str) -> None:
    entry = entry_of(f"  - {{id: a, title: A, date: {date}}}")
    assert (entry.when, entry.first, entry.last, entry.group) == (when, first, last, group)
    assert next(row.value for row in entry.rows if row.key == "date") == when


def test_event_without_evidence_is_unproved_and_its_fields_unchecked() -> None:
    entry = entry_of("  - {id: a, title: A treaty, date: 2023-05-09, location: Bern}")
    assert entry.whole is Whole.UNPROVED
    assert {row.key: str(row.standing) for row in entry.rows} == {
        "date": "unchecked",
        "title": "unchecked",
        "status": "unchecked",
        "location": "unchecked",
    }


def test_waived_title_is_no_proof_of_the_event() -> None:
    entry = entry_of(
        "  - {id: a, title: A treaty of Peru and Chile, gist: true, date: 2023-05-09, "
        'evidence: [{source: gazette, quote: "Peru and Chile signed a trade treaty in Bern on 9 May 2023"}]}'
    )
    assert (entry.whole, [str(row.standing) for row in entry.rows][:2]) == (Whole.WAIVED, ["confirmed", "waived"])


def test_events_stand_in_the_order_of_their_days() -> None:
    text = TEXT + "".join(
        f"  - {{id: {name}, title: {name}, date: {date}}}\n"
        for name, date in (("by", '"[..2023-04-01]"'), ("march", "2023-03"), ("old", "1999"))
    )
    assert [entry.id for entry in dossier_of(text).entries] == ["old", "march", "by", "treaty"]


def test_plan_says_as_of_when() -> None:
    entry = entry_of(
        "  - {id: a, title: A, date: 2023-08-09, status: planned, evidence: [{source: gazette, quote: Trade rose}]}"
    )
    assert (entry.status, entry.status_key) == ("planned, as of 1 June 2023", "planned")


def test_relations_name_the_other_event() -> None:
    text = TEXT + "  - {id: b, title: The envoys met again, date: 2023-05-20, after: treaty, follows: treaty}\n"
    entry = dossier_of(text).entries[1]
    assert dict(entry.by_field)["after"][0].value == "Peru and Chile signed a trade treaty"
    assert dict(entry.plain)["follows"] == "Peru and Chile signed a trade treaty"


def test_figures_and_attribution_are_rows() -> None:
    entry = entry_of(
        "  - {id: a, title: Trade rose, date: 2023, attributed_to: peru, "
        "figures: [{label: trade, value: 5, unit: '%'}], "
        "evidence: [{source: gazette, quote: Trade rose by 5 per cent}]}"
    )
    rows = dict(entry.by_field)
    assert (rows["figures"][0].value, rows["attributed_to"][0].value) == ("trade: 5 %", "Peru (a republic)")
    assert rows["figures"][0].standing is Standing.CONFIRMED


def test_links_of_records_lead_to_pages_alone() -> None:
    event = "  - {id: a, title: A, date: 2023, url: %s}"
    assert entry_of(event % "https://example.org/a").link == "https://example.org/a"
    assert entry_of(event % '"file:///etc/passwd"').link == ""


def test_records_that_cannot_be_read_are_counted_and_named() -> None:
    dossier = dossier_of(TEXT + "  - {id: b, title: Bad, date: 2023-13}\n")
    assert dossier.left_out[0] == "records of the file that could not be read: 1"
    assert len(dossier.left_out) == 2
    assert "2023-13" in dossier.left_out[1]


def test_part_of_a_chronology_says_what_is_left_out() -> None:
    report = report_on(TEXT + "  - {id: b, title: B, date: 1999}\n", ARTICLES)
    part = report._replace(chronology=select(report.chronology, where=("status=planned",)))
    dossier = make_dossier(part, left_out=("2 of 2 events, which were not chosen",), draft=True)
    assert (dossier.entries, dossier.draft) == ((), True)
    assert dossier.left_out == ("2 of 2 events, which were not chosen",)
    assert len(dossier.sources) == 2


def test_frame_is_in_the_language_of_the_reader() -> None:
    dossier = dossier_of(language="ru")
    assert (dossier.entries[0].when, dossier.entries[0].status) == ("9 мая 2023", "состоялось")


def test_texts_of_strangers_hold_nothing_that_steers() -> None:
    report = report_on(
        'title: "A\\u202Eb"\nsources: {a: {file: a.txt, publisher: "P\\u2066"}}\nevents:\n'
        '  - {id: a, title: "T\\u200F", date: 2023, participants: ["X\\u202A"], '
        'evidence: [{source: a, quote: "q\\u202E"}]}\n',
        {"a.txt": "q\u202e and more\x1b words"},
    )
    dossier = make_dossier(report)
    assert "\u202e" not in repr(dossier)
    assert not {char for char in str(dossier) if char in "\u202a\u202e\u200f\u2066\x1b"}


def test_long_sentence_around_a_passage_is_cut_at_words() -> None:
    long = " ".join(["word"] * 100)
    entry = entry_of(
        "  - {id: a, title: A, date: 2023, evidence: [{source: radio, quote: signed on 9 May 2023}]}",
        {"radio.txt": f"{long} signed on 9 May 2023 {long}"},
    )
    before, passage, after = entry.notes[0].context
    assert (before[:6], passage, after[-6:]) == ("… word", "signed on 9 May 2023", "word …")
    assert len(before) < 260
    assert len(after) < 260


@pytest.mark.parametrize(
    ("title", "language"), [("Peru signed it", "en"), ("Совет собрался в Осло", "ru"), ("افتتح المصنع", "ar")]
)
def test_language_of_a_record_is_that_of_its_title(title: str, language: str) -> None:
    assert entry_of(f"  - {{id: a, title: {title}, date: 2023}}").language == language

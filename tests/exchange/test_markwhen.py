"""A chronology as markwhen, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates import Precision, parse_date
from chrono.errors import InvalidDate
from chrono.exchange.drafts import Draft, to_records
from chrono.exchange.markwhen import line_date, to_markwhen
from chrono.exchange.markwhen_dates import Surroundings, read_when
from chrono.exchange.markwhen_file import read_markwhen
from chrono.exchange.markwhen_lines import entry_line
from chrono.records import Chronology
from chrono.records.loader import load_text
from chrono.tables.cell_dates import DayOrder
from tests.dates.strategies import DATES


def chronology(*events: str, head: str = "") -> Chronology:
    loaded = load_text("title: A\n" + head + "events:\n" + "".join(f"  - {{{event}}}\n" for event in events), {})
    assert [finding.message for finding in loaded.findings] == []
    return loaded.chronology


def there_and_back(*events: str, head: str = "") -> tuple[Draft, ...]:
    found = read_markwhen(to_markwhen(chronology(*events, head=head)).encode("utf-8"), "x.mw")
    assert found.refused == ()
    return found.drafts


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2024", "2024"),
        ("2023-05", "2023-05"),
        ("2024-03-28", "2024-03-28"),
        ("2024-03-28/2024-03-30", "2024-03-28/2024-03-30"),
        ("2023-05/2024", "2023-05/2024"),
        ("2024-03-28T10:30", "2024-03-28 10:30"),
        ("2024-03-28T10:30:15Z", "2024-03-28 10:30"),
        ("2023-05~", "2023-05"),
        ("[..2025-02-14]", "2025-02-14"),
        ("[2024-03-01..2024-03-26]", "2024-03-01/2024-03-26"),
        ("2023-05/..", "2023-05"),
        ("../2024-03", "2024-03"),
        ("199X", "1990/1999"),
        ("2024-21", "2024"),
        ("2024-24", "2024/2025"),
        ("0476", "0476"),
        ("-0043-03-15", "44 BCE"),
        ("-0299/0050", "300 BCE - 50 CE"),
        ("Y12024", "12024"),
        ("2024/Y12024", "2024 - 12024"),
        ("Y170000002", ""),
        ("XXXX-12-25", ""),
    ],
)
def test_a_date_is_written_no_finer_than_it_is(date: str, written: str) -> None:
    assert line_date(parse_date(date)) == written


def test_what_goes_on_lasts_until_now() -> None:
    assert line_date(parse_date("2023-05/.."), is_on=True) == "2023-05/now"
    assert line_date(parse_date("2023-05"), is_on=True) == "2023-05"


def test_an_entry_has_its_lane_and_what_markwhen_has_no_word_for() -> None:
    head = (
        "categories: {d: {label: Diplomacy}}\nactors: {k: {name: Kazakhstan}}\nsources: {s: {file: a.txt, title: T}}\n"
    )
    text = to_markwhen(
        chronology(
            "id: a, title: Talks, date: 2023-05~, category: d, status: planned, location: k, participants: [k, Li], "
            "summary: 2024 was near, evidence: [{source: s, quote: they talk}]",
            head=head,
        )
    )
    assert text.startswith('---\ntitle: "A"\ncategories: {"d": "Diplomacy"}\n---\n// Not in this file: ')
    assert text.endswith(
        """
# Diplomacy

2023-05: Talks
id: "a"
edtf: "2023-05~"
when: "c. May 2023"
status: planned
location: "Kazakhstan"
participants: ["Kazakhstan", "Li"]

2024 was near

> they talk
> — T
"""
    )


def test_what_has_no_date_in_markwhen_is_named_as_left_out() -> None:
    text = to_markwhen(chronology("id: a, title: T, date: 2024", "id: b, title: U, date: XXXX-12-25"))
    assert "// Left out, for markwhen cannot write their dates: b.\n" in text
    assert "U" not in text.split("\n\n", 1)[1]


def test_a_draft_says_so() -> None:
    assert 'description: "Draft, not verified. D"' in to_markwhen(
        chronology("id: a, title: T, date: 2024", head="description: D\n"), draft=True
    )


@pytest.mark.parametrize(
    "title",
    [
        "Қазақстан төрағасы Бейжіңге барды",
        "哈萨克斯坦外长访华：会谈",
        "#tag first, C# and !x [l](http://a.b)",
        "10: 30 thirty",
        "[x] **bold**",
        "=1+1",
        "> quoted // and more",
        'He said \\"no\\"',
    ],
)
def test_titles_come_back(title: str) -> None:
    (draft,) = there_and_back(f'id: a, title: "{title}", date: 2024')
    assert draft.title == title.replace('\\"', '"')


@pytest.mark.parametrize(
    "date",
    [
        "2023-05~",
        "2024-03-28?",
        "[..2025-02-14]",
        "2023-05/..",
        "/2024",
        "{1960,1961-12}",
        "199X",
        "2024-21",
        "-0043-03-15",
        "2024-03-28T10:30",
        "2024-03-28T10:30+05:00",
        "2024-03-28T10:30:15Z",
        "2024-03-28T10:00Z/2024-03-28T18:00+05:00",
    ],
)
def test_dates_come_back(date: str) -> None:
    for status in ("occurred", "ongoing", "planned"):
        (draft,) = there_and_back(f"id: a, title: T, date: '{date}', status: {status}", head="timezone: Asia/Almaty\n")
        assert (draft.date, draft.status) == (date, status)


def test_all_else_comes_back_or_is_listed() -> None:
    head = "categories: {d: {label: Дипломатия}, t: {label: '外交 #x'}, e: {label: Дипломатия}}\n"
    events = [
        "id: a, title: A, date: 2024, category: d, url: 'https://example.org/#a', location: Astana",
        "id: b, title: B, date: 2024, category: [t, d], participants: ['Li; Wu', 'Kim, Jr.']",
        "id: c, title: C, date: 2024, category: e",
        r'id: d, title: D, date: 2024, category: t, summary: "2024: x\n\n# y\n> z\n// c\nkey: v\n. 2024: dot\n---"',
    ]
    found = {one.id: one for one in there_and_back(*events, head=head)}
    assert {name: one.category_ids for name, one in found.items()} == {
        "a": ("d",),
        "b": ("t", "d"),
        "c": ("e",),
        "d": ("t",),
    }
    assert (found["a"].url, found["a"].location) == ("https://example.org/#a", "Astana")
    assert found["b"].participants == ("Li; Wu", "Kim, Jr.")
    assert found["d"].summary == "2024: x\n\n# y\n> z\n// c\nkey: v\n. 2024: dot\n---"


def test_the_whole_comes_back_and_is_written_the_same_again() -> None:
    head = "id: x-y\ndescription: 'D #1'\ntimezone: Asia/Almaty\ncategories: {d: {label: 'L #1'}}\n"
    text = to_markwhen(chronology("id: a, title: T, date: 2024~, category: d, status: denied", head=head))
    found = read_markwhen(text.encode("utf-8"), "x.mw")
    assert (found.title, found.id, found.timezone, found.description) == ("A", "x-y", "Asia/Almaty", "D #1")
    again = load_text(to_records(found.title, found.drafts, found.id, found.timezone, found.description), {})
    assert to_markwhen(again.chronology) == text


def test_every_quotation_comes_back_as_a_comment_with_its_source() -> None:
    head = "sources: {s: {file: a.txt, title: T}, u: {file: b.txt}}\n"
    quoted = "evidence: [{source: s, quote: '— one: 2024'}, {source: u, quote: two}]"
    (draft,) = there_and_back(f"id: a, title: A, date: 2024, {quoted}", head=head)
    assert (draft.source, draft.quote, draft.more) == ("T", "— one: 2024", (("u", "two"),))


_LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)


@given(_LINES, st.lists(_LINES, max_size=3))
def test_any_title_and_summary_come_back(title: str, lines: list[str]) -> None:
    (event,) = chronology("id: a, title: T, date: 2024").events
    titled = event.model_copy(update={"title": " ".join(title.split()) or "T", "summary": "\n".join(lines).strip()})
    text = to_markwhen(chronology("id: b, title: U, date: 2025").with_events((titled,)))
    found = read_markwhen(text.encode("utf-8"), "x.mw").drafts
    assert [(one.id, one.title, one.summary) for one in found] == [("a", titled.title, titled.summary)]


@given(DATES, st.sampled_from(["occurred", "ongoing"]))
def test_any_date_comes_back_or_is_named_as_left_out(date: str, status: str) -> None:
    try:
        parse_date(date)
    except InvalidDate:
        return
    text = to_markwhen(chronology(f"id: a, title: T, date: '{date}', status: {status}"))
    found = read_markwhen(text.encode("utf-8"), "x.mw")
    assert found.refused == ()
    if "// Left out, for markwhen cannot write their dates: a." in text:
        assert found.drafts == ()
    else:
        assert [(one.date, one.status) for one in found.drafts] == [(str(parse_date(date)), status)]


@given(DATES)
def test_a_line_never_says_more_than_the_date(date: str) -> None:
    """Neither a finer unit than is written nor a day outside the date."""
    try:
        read = parse_date(date)
    except InvalidDate:
        return
    line = entry_line(f"{line_date(read)}: x")
    assert line is not None
    if not line.when:
        return
    said = read_when(line, Surroundings(DayOrder("mdy", ""))).date
    assert min(part.precision for part in said.parts) >= min(Precision.YEAR, *(part.precision for part in read.parts))
    if read.earliest is not None and read.latest is not None:
        assert said.earliest is not None
        assert said.latest is not None
        assert said.earliest <= read.earliest <= read.latest <= said.latest


def test_lanes_stand_in_the_order_of_the_categories() -> None:
    head = "categories: {b: {label: B}, a: {label: A}, c: {label: C}}\n"
    events = ["id: x, title: X, date: 2024, category: a", "id: y, title: Y, date: 2025, category: b"]
    text = to_markwhen(chronology(*events, "id: z, title: Z, date: 2026", head=head))
    lines = [line for line in text.splitlines() if line.startswith("# ") or (": " in line and line[0] == "2")]
    assert lines == ["2026: Z", "# B", "2025: Y", "# A", "2024: X"]


def test_a_tag_in_a_text_of_the_header_is_written_so_that_markwhen_leaves_it() -> None:
    text = to_markwhen(chronology("id: a, title: T, date: 2024", head="description: 'No #1 and #x'\n"))
    assert r'description: "No \u00231 and \u0023x"' in text


def test_words_for_a_date_are_in_the_language_asked_for() -> None:
    text = to_markwhen(chronology("id: a, title: T, date: 2023-05~"), "ru")
    assert 'when: "ок. мая 2023"' in text


def test_same_chronology_same_text() -> None:
    events = ["id: a, title: A, date: 2024, category: [x, y]", "id: b, title: B, date: 2025~, category: y"]
    head = "categories: {x: {label: X}, y: {label: Y}}\n"
    assert to_markwhen(chronology(*events, head=head)) == to_markwhen(chronology(*events, head=head))

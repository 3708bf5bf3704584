"""The lines of a markwhen file."""

import time

import pytest

from chrono.exchange.markwhen_lines import entry_line, is_structure, read_pages


@pytest.mark.parametrize(
    ("line", "when", "text"),
    [
        ("2024: one", "2024", "one"),
        ("  2024-05: indented", "2024-05", "indented"),
        ("2024-05-03 10:30: at a time", "2024-05-03 10:30", "at a time"),
        ("2024-05-03 10:30 - 11:30: a span", "2024-05-03 10:30 - 11:30", "a span"),
        ("2004-06 / 2006-08: a span", "2004-06 / 2006-08", "a span"),
        ("11/11/2024-12/12/2024: a span", "11/11/2024-12/12/2024", "a span"),
        ("1 Jan 1998 to 11/11/2011 8am: mixed", "1 Jan 1998 to 11/11/2011 8am", "mixed"),
        ("2031-11-19T01:35:10Z-2099-08-04T18:22:48Z: exact", "2031-11-19T01:35:10Z-2099-08-04T18:22:48Z", "exact"),
        ("44 BCE: the Ides: of March", "44 BCE", "the Ides: of March"),
        ("after !Christmas 3 weeks 2 days: x", "after !Christmas 3 weeks 2 days", "x"),
        ("10 years 6 months, 3 days: x", "10 years 6 months, 3 days", "x"),
        ("2005/now: since", "2005/now", "since"),
        ("March 2024 every year for 3 times: x", "March 2024 every year for 3 times", "x"),
        ("every 2 weeks: x", "every 2 weeks", "x"),
        ("- May 2024: an item of a list", "- May 2024", "an item of a list"),
        ("2024-05-03 10: at an hour", "2024-05-03 10", "at an hour"),
        ("Before: x", "Before", "x"),
        (": without a date", "", "without a date"),
        ("2024-05-03?: no date of markwhen", "2024-05-03?", "no date of markwhen"),
        ("[..2024-05]: no date of markwhen", "[..2024-05]", "no date of markwhen"),
        ("199X: no date of markwhen", "199X", "no date of markwhen"),
        ("2024:哈萨克斯坦", "2024", "哈萨克斯坦"),
    ],
)
def test_a_line_that_begins_with_a_date_is_an_entry(line: str, when: str, text: str) -> None:
    found = entry_line(line)
    assert found is not None
    assert (found.when, found.text) == (when, text)


@pytest.mark.parametrize(
    "line",
    [
        "To: the minister",
        "to 2024: x",
        "– 2024: x",
        "1, 2024: the end of a line",
        "Later, 1962: it would happen",
        "text",
        "- [ ] 2024: task",
        "> 2024: said",
        "// 2024: no",
        ". 2024: no",
        "",
    ],
)
def test_a_line_that_begins_with_a_word_is_none(line: str) -> None:
    assert entry_line(line) is None


def test_a_span_has_two_ends() -> None:
    found = entry_line("2004-02-01/ 2005-02: x")
    assert found is not None
    assert (found.start, found.end, found.every) == ("2004-02-01", "2005-02", "")


def test_properties_are_right_below_and_text_is_what_follows() -> None:
    text = "2024: a\n  id: x\n  riders: Tom, Jerry\n\nnote: this is text\n// left out\n- a list\n2025: b\nText.\n"
    one, other = read_pages(text)[0].entries
    assert one.properties == {"id": "x", "riders": "Tom, Jerry"}
    assert one.text == ["", "note: this is text", "- a list"]
    assert (other.line, other.properties, other.text) == (8, {}, ["Text.", ""])


def test_a_key_twice_begins_the_text() -> None:
    (entry,) = read_pages("2024: a\nid: x\nid: y")[0].entries
    assert (entry.properties, entry.text) == ({"id": "x"}, ["id: y"])


def test_sections_nest_and_close_by_their_level() -> None:
    text = "# The 90s\ntz: -5\n1991: a\n## Films\n1999: b\n# Later\n2020: c\n"
    entries = read_pages(text)[0].entries
    assert [one.sections for one in entries] == [("The 90s",), ("The 90s", "Films"), ("Later",)]
    assert [one.inherited for one in entries] == [{"tz": "-5"}, {"tz": "-5"}, {}]


def test_groups_as_they_were_written_before_are_read_where_the_file_ends_any() -> None:
    text = "group The 90s // a comment\n1991: a\nsection Films\n1999: b\nendSection\n1998: c\nendGroup\n2020: d\n"
    sections = [one.sections for one in read_pages(text)[0].entries]
    assert sections == [("The 90s",), ("The 90s", "Films"), ("The 90s",), ()]
    (entry,) = read_pages("1991: a\nGroup of people came\n")[0].entries
    assert entry.text == ["Group of people came", ""]


def test_header_is_what_stands_before_the_first_entry_or_between_the_dashes() -> None:
    (page,) = read_pages("title: x\n// comment\n#tag: red\n2024: a\n")
    assert (page.header, page.comments, len(page.entries)) == (["title: x", "#tag: red"], 1, 1)
    (page,) = read_pages("---\ntitle: x\n2024: not yet\n---\nloose\n2024: a\n")
    assert (page.header, page.loose) == (["title: x", "2024: not yet"], [5])
    assert [one.line for one in page.entries] == [6]


def test_each_page_has_a_header_and_the_lines_of_the_file() -> None:
    one, other = read_pages("2024: a\r\n_-_-_break_-_-_\r\ntitle: two\r\n2025: b")
    assert (one.header, other.header) == ([], ["title: two"])
    assert other.entries[0].line == 4


@pytest.mark.parametrize(
    "line", ["2024: x", "# x", "// x", "> x", "---", "group x", "endGroup", ". x", "_-_-_break_-_-_"]
)
def test_what_markwhen_takes_for_something_else_is_known(line: str) -> None:
    assert is_structure(line)
    assert not is_structure(f"x {line}")


@pytest.mark.parametrize("line", ["1" * 9000, "1 d " * 9000, "1 d," * 40 + "x:", "2024" + " " * 9000, "every " * 9000])
def test_hostile_lines_are_read_at_once(line: str) -> None:
    began = time.process_time()
    entry_line(line)
    assert time.process_time() - began < 5

"""A markwhen file to draft records."""

import re

import pytest

from chrono.dates import Day, parse_date, shift
from chrono.errors import CannotRead
from chrono.exchange.drafts import Imported, to_records
from chrono.exchange.markwhen_file import read_markwhen
from chrono.records.loader import load_text

CORPUS = """\
---
title: Space
timezone: Asia/Almaty
#crewed: blue
---
// an account of E
1957-10-04: E01 Sputnik #Soviet
  id: sputnik
  url: https://example.org/sputnik

The first satellite.
Later, 1961 followed: a man.
> The satellite was launched
> in October
> — Pravda
# Flights
1961-04-12 / 1961-04-13: E02 Gagarin !gagarin
3/18/1965 - 03/19/1965: E03 A walk
after !gagarin 1 week: E04 Celebrations
1 week - 3 days: E05 Not certain
after !nobody 1 day: E06 Nobody
5 week days: E07 Office
## Stations
1986 - 2001: E08 Mir
1998/now: E09 The station
now: E10 Reading
2022-08-07 every 12 months x30: E11 Again
10:30: E12 A clock
Jan 5: E13 No year
1998-11-20T06:40:00Z: E14 Zarya
2024-02-30: E15 No such day
2024-05-03?: E16 Doubtful
4 Oct 2025 10:30am: E17 Ceremony
  tz: Europe/Moscow
2024.05.03.: E18 Dotted
44 BCE: E19 Comet
: E20 Nothing
2030:

  E21 Below its date
2031:
"""


def imported(text: str, order: str = "") -> Imported:
    return read_markwhen(text.encode("utf-8"), "x.mw", order)


def test_every_entry_is_a_record_or_refused_with_its_line() -> None:
    found = imported(CORPUS)
    written = sorted(re.findall(r"E\d\d", CORPUS))
    told = [*(one.title[:3] for one in found.drafts), *(one.name.split(": ")[1][:3] for one in found.refused)]
    assert sorted(told) == sorted([*written, "203"])  # 2031, which has no title
    lines = CORPUS.splitlines()
    for one in found.refused:
        line, words = one.name.removeprefix("line ").split(": ", 1)
        assert words[:3] in lines[int(line) - 1]
        assert one.reason


def test_records_have_what_their_entries_say() -> None:
    found = {one.title[:3]: one for one in imported(CORPUS).drafts}
    assert {name: one.date for name, one in found.items()} == {
        "E01": "1957-10-04",
        "E02": "1961-04-12/1961-04-13",
        "E03": "1965-03-18/1965-03-19",
        "E04": "1961-04-14/1961-04-20",
        "E08": "1986/2001",
        "E09": "1998/..",
        "E14": "1998-11-20T06:40:00Z",
        "E16": "2024-05-03?",
        "E17": "2025-10-04T10:30+03:00",
        "E19": "-0043",
        "E21": "2030",
    }
    first = found["E01"]
    assert (first.id, first.url, first.categories) == ("sputnik", "https://example.org/sputnik", ("Soviet",))
    assert first.summary == "The first satellite.\nLater, 1961 followed: a man."
    assert (first.source, first.quote) == ("Pravda", "The satellite was launched in October")
    assert found["E08"].categories == ("Flights", "Stations")
    assert (found["E09"].status, found["E08"].status) == ("ongoing", "occurred")


def test_notes_tell_what_was_decided_and_what_is_in_no_record() -> None:
    assert imported(CORPUS).notes == (
        'dates such as 03/04/2024 begin with the month: "3/18/1965" is one',
        'line 19: "after !gagarin 1 week" is reckoned from 1961-04-12/1961-04-13, the date of the entry !gagarin',
        'line 25: "1998/now" has an open end',
        "1 line of comments are in no record",
        'where the file says no status it is "occurred": correct what is still to come',
    )


def test_drafts_are_a_chronology() -> None:
    found = imported(CORPUS)
    loaded = load_text(to_records(found.title, found.drafts, found.id, found.timezone), {})
    assert [finding.message for finding in loaded.findings] == []
    assert len(loaded.chronology.events) == len(found.drafts) == 11
    assert str(loaded.chronology.timezone) == "Asia/Almaty"


@pytest.mark.parametrize(
    ("text", "order", "date"),
    [
        ("dateFormat: d/M/y\n03/04/2024: A", "", "2024-04-03"),
        ("28/03/2024: B\n03/04/2024: A", "", "2024-04-03"),
        ("3/28/2024: B\n03/04/2024: A", "", "2024-03-04"),
        ("03/04/2024: A", "dmy", "2024-04-03"),
        ("dateFormat: d/M/y\n03/04/2024: A", "mdy", "2024-03-04"),
        ("03/03/2024: A", "", "2024-03-03"),
    ],
)
def test_the_file_decides_whether_the_day_is_first(text: str, order: str, date: str) -> None:
    assert [one.date for one in imported(text, order).drafts if one.title == "A"] == [date]


def test_an_order_that_nothing_says_is_refused() -> None:
    (refused,) = imported("03/04/2024: A").refused
    assert refused.reason == (
        '"03/04/2024" may begin with the day or the month, and no date of the file says which comes first '
        "(markwhen itself takes mdy): say --dates dmy or --dates mdy"
    )


def test_a_duration_below_a_refused_entry_is_refused_too() -> None:
    found = imported("now: A\n1 week: B\n2024: C\n1 year: D")
    assert [one.name for one in found.refused] == ["line 1: A", "line 2: B"]
    assert [(one.title, one.date) for one in found.drafts] == [("C", "2024"), ("D", "2025")]


def test_properties_without_a_field_stay_in_the_summary() -> None:
    (draft,) = imported("2024: A\nfee: $4\nstatus: fun\nstatus2: x\npeople: Tom, Jerry\n\nText.").drafts
    assert draft.summary == "fee: $4\nstatus: fun\nstatus2: x\n\nText."
    assert (draft.status, draft.participants) == ("occurred", ("Tom", "Jerry"))


def test_a_title_that_is_not_whole_stays_in_the_summary() -> None:
    (draft,) = imported("2024: [x] Taxes ![a](b.png)").drafts
    assert (draft.title, draft.summary) == ("Taxes a", "[x] Taxes ![a](b.png)")


def test_edtf_of_a_line_that_was_changed_is_not_taken() -> None:
    found = imported(
        '2024-06: A\nedtf: "2023-05~"\nwhen: "c. May 2023"\n2024-06: B\nedtf: "2024-06~"\n2024: C\nedtf: x'
    )
    assert [one.date for one in found.drafts] == ["2024-06", "2024-06~"]
    assert found.notes[0] == (
        'line 1: the line says "2024-06", its edtf "2023-05~": the record has the date of the line'
    )
    assert found.refused[0].reason.startswith('its edtf "x" is no date')


def test_zones_are_those_of_entry_section_tag_and_header() -> None:
    text = (
        "---\ntz: +5\n#london:\n  timezone: Europe/London\n---\n2024-01-01 10:00: A\n2024-01-01 10:00: B #london\n"
        "# S\ntz: -3\n2024-01-01 10:00: C\n2024-01-01 10:00: D\n  tz: UTC\n2024-01-01: E\n"
        "2024-01-01 10:00: F\ntz: Mars\n"
    )
    found = imported(text)
    assert [one.date.removeprefix("2024-01-01T10:00") for one in found.drafts] == [
        "+05:00",
        "+00:00",
        "-03:00",
        "Z",
        "2024-01-01",
    ]
    assert found.timezone == ""
    assert 'time zone "Mars" is not known' in found.refused[0].reason


def test_pages_are_one_chronology() -> None:
    found = imported("title: One\n2024: A\n_-_-_break_-_-_\ntitle: Two\n1 year: B\n2025: A")
    assert (found.title, [one.id for one in found.drafts]) == ("One", ["a", "a-2"])
    assert found.refused[0].name == "line 5: B"
    assert "of the header of page 2 is in no record: title" in found.notes


def test_lines_of_no_entry_are_told() -> None:
    assert "line 4: it is of no entry, and in no record" in imported("---\ntitle: x\n---\nloose\n2024: A").notes
    assert "of the header is in no record: view" in imported("view: a@example.org\n2024: A").notes


def test_hostile_texts_stay_texts() -> None:
    found = imported('2024: "]}\n- id: evil\n\x1b[31m<script>\n> "quoted" # no comment\n')
    loaded = load_text(to_records(found.title, found.drafts), {})
    assert [event.title for event in loaded.chronology.events] == ['"]}']
    assert "\x1b" not in (loaded.chronology.events[0].summary or "")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(CannotRead, match="is not UTF-8"):
        read_markwhen(b"2024: \xff", "x.mw")
    assert imported("").drafts == ()


AS_MARKWHEN_READS_THEM = """
2024                        2024-01-01 2025-01-01
476                         0476-01-01 0477-01-01
2012-05/2013-06             2012-05-01 2013-07-01
03/04/2024                  2024-03-04 2024-03-05
3/2024                      2024-03-01 2024-04-01
11/11/2024-12/12/2024       2024-11-11 2024-12-13
1998-06/01/2000             1998-01-01 2000-06-02
2024-02-29                  2024-02-29 2024-03-01
2004-06 / 2006-08           2004-06-01 2006-09-01
2004-02-01/2005             2004-02-01 2006-01-01
1892/2021-08-12             1892-01-01 2021-08-13
1066-1087                   1066-01-01 1088-01-01
5/2024-7/2024               2024-05-01 2024-08-01
2023 to 2024                2023-01-01 2025-01-01
May 2024                    2024-05-01 2024-06-01
may 5 2024                  2024-05-05 2024-05-06
18 March 2026               2026-03-18 2026-03-19
Jan 5, 1998                 1998-01-05 1998-01-06
1 Jan 1998 to 11/11/2011    1998-01-01 2011-11-12
2024-W05                    2024-01-29 2024-02-05
2020-W53                    2020-12-28 2021-01-04
2018/3 years                2018-01-01 2021-01-01
2021 - 2023                 2021-01-01 2024-01-01
1 year                      2024-01-01 2025-01-01
2022-12-25                  2022-12-25 2022-12-26
after !n25 3 days           2022-12-26 2022-12-29
before !n25 1 month         2022-11-25 2022-12-25
before !n25 2 weeks         2022-12-11 2022-12-25
by !n25 1 day               2022-12-24 2022-12-25
2020-01-31                  2020-01-31 2020-02-01
1 week                      2020-02-01 2020-02-08
"""
"""Measured with version 1.2.0 of its parser: where an entry begins, and the day after it ends."""


def test_entries_lie_where_markwhen_itself_puts_them() -> None:
    rows = [re.split(r" {2,}", line) for line in AS_MARKWHEN_READS_THEM.strip().splitlines()]
    text = "".join(f"{row[0]}: T{number}\nid: n{number}\n" for number, row in enumerate(rows, start=1))
    drafts = imported(text, "mdy").drafts
    assert len(drafts) == len(rows) == 31
    for draft, (_, days) in zip(drafts, rows, strict=True):
        date = parse_date(draft.date)
        assert date.earliest is not None
        assert date.latest is not None
        assert f"{_iso(date.earliest)} {_iso(shift(date.latest, 1))}" == days


def _iso(day: Day) -> str:
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


@pytest.mark.parametrize(
    "line", ["circa 1968: Dam built", "spring 2025: Report due", "early March: The talks", "the 1990s: A slow decade"]
)
def test_a_line_of_text_that_may_be_an_entry_is_told(line: str) -> None:
    found = read_markwhen(f"2024-05-01: First\n{line}\n".encode(), "n.mw")
    assert f'line 1: "{line}" stands in the summary: no date is read there' in found.notes


@pytest.mark.parametrize(
    "line", ["See: the annex", "They met in 1999.", "https://example.org/1999/a", "He said (1999)"]
)
def test_other_text_is_not(line: str) -> None:
    assert not [
        note for note in read_markwhen(f"2024-05-01: First\n{line}\n".encode(), "n.mw").notes if "line 1" in note
    ]


def test_the_text_below_a_refused_entry_is_told() -> None:
    found = read_markwhen(b"2024-05-01: First\nnow: Later\nspring 2025: Report due\n\n", "n.mw")
    assert "line 2: its text (1 line) is in no record either" in found.notes

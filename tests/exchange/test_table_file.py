"""A table to draft records."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.errors import CannotRead
from chrono.exchange.drafts import Imported, to_records
from chrono.exchange.table_file import read_table
from chrono.records.loader import load_text


def table(*lines: str, **options: object) -> Imported:
    return read_table("\n".join(lines).encode(), "a.csv", **options)  # type: ignore[arg-type]


def test_a_row_becomes_a_record() -> None:
    (draft,) = table(
        "Date,End Date,Title,Text,Place,People,Tags,Status,Link,Source,Quote,ID",
        '2024-03-28,2024-03-30,A visit,"of,\nhim",Beijing,"Kazakhstan; China",b,planned,https://e.x/,a.txt,is to,v-1',
    ).drafts
    assert (draft.id, draft.title, draft.date, draft.status) == ("v-1", "A visit", "2024-03-28/2024-03-30", "planned")
    assert (draft.summary, draft.location, draft.participants) == ("of,\nhim", "Beijing", ("Kazakhstan", "China"))
    assert (draft.categories, draft.url, draft.source, draft.quote) == (("b",), "https://e.x/", "a.txt", "is to")


def test_the_records_of_a_table_are_a_chronology() -> None:
    found = table(
        "date,title,source,quote,tag,people",
        "2024-03,A: #1,a.txt,it was so,x,y",
        "2024,B,a.txt,and so,x,y",
        '2023,C,https://e.x/,"not, ""kept""",,',
    )
    text = to_records(found.title, found.drafts)
    loaded = load_text(text, {})
    events = loaded.chronology.events
    assert [event.title for event in events] == ["A: #1", "B", "C"]
    assert [[item.quote for item in event.evidence] for event in events] == [["it was so"], ["and so"], []]
    assert [source.file for source in loaded.chronology.sources.values()] == ["a.txt"]
    assert '#    quote: "not, \\"kept\\""' in text
    assert events[2].url == "https://e.x/"


def test_months_may_be_words_and_a_year_may_have_its_own_column() -> None:
    found = table("Day,Month,Year,Event", "9,January,2024,A", ",март,2024,B", "5,May,,C")
    assert [draft.date for draft in found.drafts] == ["2024-01-09", "2024-03"]
    assert [reason for _, reason in found.refused] == ["it has no date"]
    found = table("Year,Date,Event", "2024,9 January,A", "2024,3月5日,B", "2023,29 February,C")
    assert [draft.date for draft in found.drafts] == ["2024-01-09", "2024-03-05"]
    assert len(found.refused) == 1


def test_tables_below_each_other_have_their_own_columns_and_ids() -> None:
    found = table("Date,Event", "2024,Fire", "Planned,", "When,What,Where", "2025,Fire,Bonn", "* provisional,")
    assert [(draft.id, draft.date, draft.location) for draft in found.drafts] == [
        ("fire", "2024", ""),
        ("fire-2", "2025", "Bonn"),
    ]
    assert found.refused == ()
    assert 'line 6: "* provisional" stands below the table and is in no record' in found.notes


def test_a_table_without_heads_asks_with_what_its_columns_hold() -> None:
    lines = ("2024-01-09,The bridge at Kerra was opened to traffic,North", "2024-02-03,Flood,South")
    with pytest.raises(CannotRead, match=r'"A" \(2024-01-09\), "B" \(The bridge at Kerra was …\), "C" \(North\)'):
        table(*lines)
    found = table(*lines, given={"title": "B"})
    assert [(draft.title, draft.date) for draft in found.drafts][1] == ("Flood", "2024-02-03")


def test_words_for_statuses_are_told_as_what_they_were_taken() -> None:
    found = table("Date,Event,State", "2024,A,Completed", "2025,B,planned")
    assert [draft.status for draft in found.drafts] == ["occurred", "planned"]
    assert 'words of the status are taken: "Completed" for occurred' in found.notes


def test_dates_in_parts_end_with_the_last_part() -> None:
    found = table(
        "Year,Month,Day,Time,End Year,End Month,Headline,Type",
        "2024,,,,,,The whole,title",
        "2024,3,,,,,Month,",
        "2024,3,28,17:30,,,Time,",
        '"1,066",10,14,,,,Battle,',
        "1941,,,,1945,5,War,",
        "1941,,,,1945,,Era,era",
        "2024,,5,,,,No month,",
        "-44,,,,,,Ides,",
        "2024,x,,,,,Word,",
        ",,,,,,Nothing,",
    )
    assert found.title == "The whole"
    assert [draft.date for draft in found.drafts] == ["2024-03", "2024-03-28T17:30", "1066-10-14", "1941/1945-05"]
    reasons = [reason for _, reason in found.refused]
    assert [reason[:30] for reason in reasons] == [
        "it is the title of the whole, ",
        "it is an era, which is no even",
        'it has the day "5" without a m',
        '"-44" may be 44 BC or 45 BC: w',
        'the month "x" is neither a num',
        "it has no date",
    ]


def test_what_is_lost_is_told() -> None:
    notes = table("Date,Title,Confidence,Time", "28/03/2024,A,high,half past five", "03/04/2024,B,,").notes
    assert 'the column "Confidence" is in no record (1 cell)' in notes
    assert 'line 2: the time "half past five" is in no record: write it as 17:30, beside a day' in notes
    assert 'dates such as 03/04/2024 begin with the day: "28/03/2024" is one' in notes
    assert notes[0] == 'columns: date from "Date", title from "Title", time from "Time"'


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("03/04/2024,A,", "may begin with the day or the month"),
        ("2024,,", "it has no title"),
        ("2024,A,disputed", 'its status "disputed" is none of planned'),
        ("2024,A,,more", "it has 4 cells under 3 heads"),
    ],
)
def test_a_row_that_cannot_be_a_record_is_refused_at_its_line(row: str, reason: str) -> None:
    found = table("date,title,status", "2023,First,", row)
    assert len(found.drafts) == 1
    ((name, why),) = found.refused
    assert name.startswith("line 3: ")
    assert reason in why


def test_the_order_that_is_said_holds() -> None:
    assert table("date,title", "03/04/2024,A", order="mdy").drafts[0].date == "2024-03-04"


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    ((_, why),) = table("date,end,title", "2024-03-02,2024-03-01,A").refused
    assert "from 2024-03-02 to 2024-03-01 is no time" in why


def test_ids_are_the_rows_own_and_each_once() -> None:
    drafts = table("date,title,id", "2024,A,7", "2024,A,", "2024,B,x.1", "2024,B,x.1", f"2024,{'long ' * 40},").drafts
    assert [draft.id for draft in drafts[:4]] == ["a", "a-2", "x.1", "x.1-2"]
    assert len(drafts[4].id) <= 80


_CELLS = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(["2024-03", "03/04/2024", "c. 1850", "A"])


@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=8))
def test_every_row_is_in_the_result_or_refused(cells: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows([["date", "title", "people"], *cells])
    found = read_table(written.getvalue().encode(), "a.csv")
    known = read_table(written.getvalue().encode(), "a.csv", {"summary": "people"})
    assert len(found.drafts) + len(found.refused) == len(known.drafts) + len(known.refused) <= len(cells)
    loaded = load_text(to_records(found.title, found.drafts), {})
    assert [str(event.date) for event in loaded.chronology.events] == [draft.date for draft in found.drafts]


def test_an_id_column_is_not_the_number_of_the_row() -> None:
    (draft,) = table("number,id,date,title", "1,visit,2024,A").drafts
    assert draft.id == "visit"


def test_names_a_line_each_keep_their_commas_and_semicolons() -> None:
    (draft,) = table("date,title,people", '2024,A,"A, B\nC; D"').drafts
    assert draft.participants == ("A, B", "C; D")


@pytest.mark.parametrize(
    ("said", "status"), [("Состоялось", "occurred"), ("отменено", "cancelled"), ("已推迟", "postponed")]
)
def test_a_status_may_be_said_as_pictures_say_it_in_any_language(said: str, status: str) -> None:
    found = read_table(f"Date,Title,Status\n2024-03-28,Visit,{said}\n".encode(), "a.csv")
    assert [one.status for one in found.drafts] == [status]


def test_a_column_that_is_not_known_is_told_with_what_it_may_be_taken_for() -> None:
    notes = table("Date,Title,Kind,Place,Status", "2024,A,b,,").notes
    assert notes[1:3] == (
        'the column "Kind" is in no record (1 cell)',
        'to use one, name it: --map category="Kind" (a column may be category or participants or summary or source '
        "or quote or url or figures)",
    )
    assert not [note for note in table("Date,Title,Place", "2024,A,b").notes if "--map" in note]


@pytest.mark.parametrize(
    ("link", "known"),
    [
        ("articles/a.PDF", ("articles/a.PDF", "")),
        ("https://e.x/a.pdf", ("", "https://e.x/a.pdf")),
        ("e.x/about", ("", "e.x/about")),
    ],
)
def test_a_link_to_an_article_in_a_folder_is_its_source(link: str, known: tuple[str, str]) -> None:
    (draft,) = table("Date,Title,Link", f"2024,A,{link}").drafts
    assert (draft.source, draft.url) == known


def test_figures_are_in_the_record_with_what_they_count_and_their_unit() -> None:
    found = table("Date,Title,Cost (USD bn),Killed,Page", "2024,A,1.5,none told,7")
    assert [one.figures for one in found.drafts] == [(("Cost", "1.5 bn", "USD"),)]
    assert found.notes[0].endswith('title from "Title", figures from "Cost (USD bn)"')


def test_a_column_named_as_figures_is_one() -> None:
    (draft,) = read_table(b"Date,Title,Page\n2024,A,7\n", "a.csv", {"figures": "Page"}).drafts
    assert draft.figures == (("Page", "7", ""),)


def test_a_column_called_year_may_hold_dates_in_words() -> None:
    found = table(
        "Year,Event", "44 BC,Ides", "c. 1740,Mill", "1066,Battle", "28/03/2024,Talks", "03/04/2024,Fair", "-44,X"
    )
    assert [draft.date for draft in found.drafts] == ["-0043", "1740~", "1066", "2024-03-28", "2024-04-03"]
    assert found.refused == (("line 7: X", '"-44" may be 44 BC or 45 BC: write -0043 for 44 BC'),)


def test_records_and_refused_lines_are_all_lines_that_hold_anything() -> None:
    found = read_table(b'{"date": "2024", "title": "A"}\n{"date":\n\n{"date": "late 1914", "title": "B"}\n', "a.jsonl")
    assert [draft.date for draft in found.drafts] == ["2024", "1914"]
    assert [name for name, _ in found.refused] == ["line 2"]
    assert 'line 4: "late" of "late 1914" is in no record, whose date is 1914' in found.notes


def test_html_in_cells_is_read_as_a_reader_sees_it() -> None:
    (draft,) = table("Date,Headline,Text", '2024,Pier <b>works</b>,"<p>The <i>pier</i><br>at Lom</p>"').drafts
    assert (draft.title, draft.summary) == ("Pier works", "The pier\nat Lom")
    assert table("Date,Title", "2024,a < b and c > d").drafts[0].title == "a < b and c > d"


def test_a_unit_may_stand_in_wide_brackets() -> None:
    (draft,) = table("日期,事件,投资额（亿元）", "2024,开工,3.5").drafts
    assert [(label, value) for label, value, _ in draft.figures] == [("投资额", "3.5 亿元")]

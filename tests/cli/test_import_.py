"""`chrono import` as a user runs it."""

from pathlib import Path

import pytest

from chrono.cli.main import main

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:Mine\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:S\r\n"
    "DTSTART;VALUE=DATE:20240328\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:v\r\nSUMMARY:T\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_import_writes_drafts_and_lists_what_it_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.ics").write_text(CALENDAR, encoding="utf-8")
    assert main(["import", "x.ics", "-o", "drafts.yaml"]) == 1
    told = capsys.readouterr().err
    assert 'refused: "T": it has no date that can be read' in told
    assert "x.ics: 1 record made, 1 event refused, wrote drafts.yaml" in told
    assert 'title: "Mine"' in (folder / "drafts.yaml").read_text(encoding="utf-8")
    assert main(["check", "drafts.yaml"]) == 1
    assert "CH106" in capsys.readouterr().out


@pytest.mark.parametrize("window", ["9999", "-0043"])
def test_a_window_that_no_calendar_has_is_refused(
    folder: Path, window: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", encoding="utf-8")
    assert main(["import", "x.ics", "--window", window]) == 2
    assert "not between the years 1 and 9998" in capsys.readouterr().err


def test_a_table_is_imported_and_its_columns_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.csv").write_text("Wann,Was\n2024-03,A\n03/04/2024,B\n", encoding="utf-8")
    assert main(["import", "x.csv", "--map", "title=Was"]) == 1
    told = capsys.readouterr()
    assert 'columns: date from "Wann", title from "Was"' in told.err
    assert "x.csv: 1 record made, 1 row refused" in told.err
    assert 'id: "x"\n' in told.out
    assert 'date: "2024-03"' in told.out
    assert main(["import", "x.csv", "--map", "title=Was", "--dates", "dmy"]) == 0
    assert 'date: "2024-04-03"' in capsys.readouterr().out


ADD = "chrono add ARTICLE…   (the articles that the file did not name)"
QUOTE = "chrono quote --missing --file c.yaml   (finds the words that prove each), chrono check c.yaml"


@pytest.mark.parametrize(
    ("rows", "steps"),
    [
        ("a.md,It rained.\nb.md,It snowed.", ["next: chrono check c.yaml"]),
        ("a.md,It rained.\nb.md,", [f"next: {QUOTE}"]),
        ("a.md,It rained.\nThe Times,It snowed.", [f"next: {ADD}", f"then: {QUOTE}"]),
    ],
)
def test_the_next_steps_are_those_that_the_file_leaves(
    folder: Path, rows: str, steps: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [f"2024,{number},{row}" for number, row in enumerate(rows.split("\n"))]
    (folder / "x.csv").write_text("\n".join(("date,title,source,quote", *lines)), encoding="utf-8")
    main(["import", "x.csv", "-o", "c.yaml"])
    said = capsys.readouterr().err.splitlines()
    assert said[said.index("x.csv: 2 records made, 0 rows refused, wrote c.yaml") + 1 :] == steps


def test_rows_refused_for_one_reason_are_named_in_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "".join(f"{45300 + number},E{number}\n" for number in range(6))
    (folder / "x.csv").write_text(f"date,title\n2024,A\nTBD,B\n{rows}", encoding="utf-8")
    assert main(["import", "x.csv"]) == 1
    told = capsys.readouterr().err
    assert told.count("is a count of days") == 3
    assert 'refused likewise, 3 more: "line 7: E3", "line 8: E4", "line 9: E5"' in told
    assert "1 record made, 7 rows refused" in told


def test_json_is_imported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.jsonl").write_text('{"date": "2024-03", "title": "A"}\n', encoding="utf-8")
    assert main(["import", "x.jsonl"]) == 0
    assert 'title: "A"' in capsys.readouterr().out


def test_markwhen_is_imported_and_what_was_refused_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.mw").write_text("2024-03: A\nnow: B\n03/04/2024: C\n", encoding="utf-8")
    assert main(["import", "x.mw"]) == 1
    told = capsys.readouterr()
    assert 'refused: "line 2: B": "now" is the day of reading: write the date' in told.err
    assert "x.mw: 1 record made, 2 entries refused" in told.err
    assert 'date: "2024-03"' in told.out
    (folder / "x.mw").rename(folder / "x.markwhen")
    assert main(["import", "x.markwhen", "--dates", "dmy"]) == 1
    assert 'date: "2024-04-03"' in capsys.readouterr().out


def test_what_a_table_wants_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (folder / "x.ods").write_bytes(b"PK")
    assert main(["import", "x.csv"]) == 2
    assert "name it with --map title=COLUMN" in capsys.readouterr().err
    assert main(["import", "x.csv", "--map", "title"]) == 2
    assert "--map wants FIELD=COLUMN" in capsys.readouterr().err
    assert main(["import", "x.csv", "--map", "foo=a"]) == 2
    assert 'no field is called "foo"' in capsys.readouterr().err
    assert main(["import", "x.ods"]) == 2
    assert "save it as .xlsx or as CSV UTF-8" in capsys.readouterr().err


def test_a_file_that_is_there_is_not_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.csv").write_text("Wann,Was\n2024-03,A\n", encoding="utf-8")
    (folder / "mine.yaml").write_text("title: Mine\n", encoding="utf-8")
    assert main(["import", "x.csv", "-o", "mine.yaml"]) == 2
    assert "mine.yaml: cannot write: is there already, and is not written over" in capsys.readouterr().err
    assert (folder / "mine.yaml").read_text(encoding="utf-8") == "title: Mine\n"


def test_nothing_is_written_of_a_file_without_a_record(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.csv").write_text("date,title\nfoo,A\n", encoding="utf-8")
    assert main(["import", "x.csv", "-o", "drafts.yaml"]) == 1
    assert "x.csv: 0 records made, 1 row refused, wrote nothing" in capsys.readouterr().err
    assert not (folder / "drafts.yaml").exists()


def test_a_field_has_one_column(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.csv").write_text("date,A,B\n2024-03,1,2\n", encoding="utf-8")
    assert main(["import", "x.csv", "--map", "title=A", "--map", "title=B"]) == 2
    assert '--map names the column of "title" twice' in capsys.readouterr().err


def test_the_articles_of_a_table_are_sources_with_what_they_say(folder: Path) -> None:
    (folder / "a.txt").write_text(" date 2024-03-26 It rained on 24 March 2024.\n", "utf-8")
    (folder / "x.csv").write_text("Date,Event,Source file\n2024-03-24,Rain,a.txt\n2024-03-25,Snow,b.txt\n", "utf-8")
    assert main(["import", "x.csv", "-o", "c.yaml"]) == 0
    written = (folder / "c.yaml").read_text("utf-8")
    assert '    file: "a.txt"\n    # title:\n    # publisher:\n    published: 2024-03-26\n' in written
    assert '{file: "b.txt"}' in written

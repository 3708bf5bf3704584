"""The commands, run as users run them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chrono.proof.rules import date_contradicted, published_unknown, unused

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = date_contradicted.GOOD


def run(
    *arguments: str, folder: Path = ROOT, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run chrono in a process of its own."""
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "chrono", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env={**clean, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the example chronology, clean, and its article."""
    (tmp_path / "events.yaml").write_text(EXAMPLE.chronology, encoding="utf-8")
    for name, text in EXAMPLE.articles.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def spoil(folder: Path, old: str, new: str) -> None:
    (folder / "events.yaml").write_text(EXAMPLE.but(old, new).chronology, encoding="utf-8")


def test_check_exits_0_on_the_shipped_chronology() -> None:
    done = run("check")
    assert done.returncode == 0
    assert done.stderr == b""
    assert b"every check passed or is waived with a reason" in done.stdout


def test_check_exits_1_and_shows_the_place_in_both_files(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("check", folder=folder)
    assert done.returncode == 1
    assert done.stdout.decode() == (
        'events.yaml:7:11: CH302 date 2024-03-28/2024-03-31 does not agree with "March 28 to 30" '
        "(2024-03-28/2024-03-30) [date-contradicted]\n"
        "  6 |     title: The minister visits China\n"
        "  7 |     date: 2024-03-28/2024-03-31\n"
        "    |           ^^^^^^^^^^^^^^^^^^^^^\n"
        "  a.txt:1:77\n"
        "  | The minister of Ruritania is scheduled to visit China from March 28 to 30.\n"
        "  |                                                            ^^^^^^^^^^^^^^\n"
        "\n"
        "events.yaml: 1 event, 1 source, 1 dismissal\n"
        "39 checks: 38 passed, 1 failed, 0 waived, 0 unchecked\n"
        "1 error, 0 warnings\n"
    )


def test_check_exits_1_on_a_warning(folder: Path) -> None:
    (folder / "events.yaml").write_text(unused.BAD.chronology, encoding="utf-8")
    assert run("check", folder=folder).returncode == 1


def test_check_exits_0_on_a_note_and_1_when_strict(folder: Path) -> None:
    spoil(folder, 'dismissed:\n  - {source: a, quote: "In May 2023", reason: background}\n', "")
    assert run("check", folder=folder).returncode == 0
    assert run("check", "--strict", folder=folder).returncode == 1


def test_strict_fails_on_what_is_unchecked(folder: Path) -> None:
    spoil(folder, "{file: a.txt, published: 2024-03-26}", "{file: a.txt, published: 2024-03-26, language: fr}")
    assert run("check", folder=folder).returncode == 0
    done = run("check", "--strict", folder=folder)
    assert done.returncode == 1
    assert b'unchecked date of "visit": dates in the language "fr" are not read' in done.stdout


def test_check_reads_standard_input(folder: Path) -> None:
    done = run("check", "-", folder=folder, stdin=EXAMPLE.chronology.encode())
    assert done.returncode == 0
    assert done.stdout.startswith(b"<stdin>: 1 event")


def test_select_and_ignore_take_codes_slugs_and_beginnings(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    assert run("check", "--select", "CH2,CH5", folder=folder).returncode == 0
    assert run("check", "--select", "date-contradicted", folder=folder).returncode == 1
    assert run("check", "--ignore", "CH302", folder=folder).returncode == 0


def test_an_unknown_rule_is_named_with_the_nearest() -> None:
    done = run("check", "--select", "date-contradict")
    assert done.returncode == 2
    assert done.stderr.decode() == ('chrono: no rule is called "date-contradict", did you mean "date-contradicted"\n')


def test_json_has_the_documented_shape(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28")
    document = json.loads(run("check", "--format", "json", folder=folder).stdout)
    assert list(document) == ["version", "chrono", "path", "clean", "summary", "findings", "waived", "unchecked"]
    assert document["version"] == 1
    assert document["clean"] is False
    assert document["summary"]["checks"]["failed"] == 1
    (finding,) = document["findings"]
    assert (finding["code"], finding["field"], finding["line"], finding["column"]) == ("CH305", "events[0].date", 7, 11)
    assert finding["passage"]["path"] == "a.txt"
    assert finding["edit"] == {"field": "events[0].date", "text": "2024-03-28/2024-03-30"}


def test_no_colour_goes_into_a_pipe_unless_forced(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28")
    assert b"\x1b[" not in run("check", folder=folder).stdout
    assert b"\x1b[" in run("check", folder=folder, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in run("check", folder=folder, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_explain_prints_the_page_of_a_rule_by_code_or_slug() -> None:
    by_code, by_slug = run("explain", "CH302"), run("explain", "date-contradicted")
    assert by_code.stdout == by_slug.stdout
    assert by_code.stdout.startswith(b"CH302 date-contradicted (error)\n\nThe dates that the passage states")


def test_explain_shows_an_event_with_the_words_that_prove_it() -> None:
    text = run("explain", "visa-free-agreement").stdout.decode()
    assert 'passed     stated as "May 2023" (2023-05)' in text
    assert "| In May 2023, an agreement on a visa-free regime between Kazakhstan and China was signed.\n" in text


def test_explain_of_an_unknown_name_hints_at_an_event() -> None:
    done = run("explain", "visa-free-agreemnt")
    assert done.returncode == 2
    assert b'did you mean "visa-free-agreement"' in done.stderr


def test_schema_prints_json_schema() -> None:
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$defs"]["Event"]["required"] == ["id", "title", "date"]


def test_a_misspelt_command_is_answered_with_the_nearest() -> None:
    done = run("chekc")
    assert done.returncode == 2
    assert b'no command is called "chekc", did you mean "check"' in done.stderr


def test_render_without_output_writes_every_format_into_build(folder: Path) -> None:
    done = run("render", folder=folder)
    assert done.returncode == 0
    assert sorted(path.name for path in (folder / "build").iterdir()) == [
        "events.ics",
        "events.pdf",
        "events.png",
        "events.svg",
    ]
    assert b"wrote build" in done.stdout


def test_render_writes_nothing_while_there_is_an_error(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("render", "-o", "out.svg", folder=folder)
    assert done.returncode == 1
    assert b"CH302" in done.stderr
    assert b"nothing was written" in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "events.yaml"]


def test_a_draft_says_so_in_picture_and_calendar(folder: Path) -> None:
    spoil(folder, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("render", "--draft", "-o", "out.ics", "-o", "out.pdf", folder=folder)
    assert done.returncode == 0
    assert b"SUMMARY:[draft\\, not verified] " in (folder / "out.ics").read_bytes()
    assert b"draft, not verified" in done.stdout


def test_draft_of_a_clean_chronology_is_no_draft(folder: Path) -> None:
    run("render", "--draft", "-o", "out.ics", folder=folder)
    assert b"draft" not in (folder / "out.ics").read_bytes().lower()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "out.xyz"], 'no format is called ".xyz" (known: .svg, .png, .pdf, .ics)'),
        (["-o", "out"], 'no format is called "out"'),
        (["-o", "a.svg", "-o", "./a.svg"], "the same output is named twice"),
        (["--width", "wide"], '"wide" is not a length such as 16cm or 6.3in'),
        (["--width", "5mm"], '"5mm" is not between 2.54cm and 508cm'),
        (["--width", "6cm", "-o", "a.svg"], "a width of 6.0 cm is too narrow; the least is 7.1 cm"),
    ],
)
def test_render_refuses_what_it_cannot_do(folder: Path, arguments: list[str], message: str) -> None:
    done = run("render", *arguments, folder=folder)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "events.yaml"]


def test_an_output_that_cannot_be_written_leaves_the_others_as_they_were(folder: Path) -> None:
    (folder / "one.svg").write_text("old", encoding="utf-8")
    (folder / "two.svg").mkdir()
    done = run("render", "-o", "one.svg", "-o", "two.svg", folder=folder)
    assert done.returncode == 2
    assert done.stderr.decode() == "chrono: two.svg: cannot write: is a folder\n"
    assert (folder / "one.svg").read_text(encoding="utf-8") == "old"
    assert not list(folder.glob(".*.part"))


def test_a_missing_file_is_one_line_and_2(folder: Path) -> None:
    done = run("check", "nothing.yaml", folder=folder)
    assert done.returncode == 2
    assert done.stderr == b"chrono: nothing.yaml: no such file\n"


def test_a_folder_is_one_line_and_2(folder: Path) -> None:
    done = run("check", ".", folder=folder)
    assert done.returncode == 2
    assert done.stderr == b"chrono: .: is a folder, not a file\n"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "1:1: CH003 the file is empty; a chronology is a mapping with title, sources and events"),
        (b"- a\n", "1:1: CH003 a list stands here; a chronology is a mapping with title, sources and events"),
        (b"\x00\x01\x02", "1:1: CH004 character U+0000 is not allowed"),
        (b"\xff\xd8\xff\xe0", "1:1: CH004 byte 0xFF is not UTF-8"),
        (b"a: [1\n", "CH001 not YAML"),
        (b"[" * 100_000, "1:65: CH004 nested deeper than 64"),
        (b"title: x\nevents: 5\n", "2:9: CH003 events is a list, not a text"),
    ],
)
def test_bad_input_is_a_finding_with_its_place(folder: Path, raw: bytes, message: str) -> None:
    (folder / "events.yaml").write_bytes(raw)
    done = run("check", folder=folder)
    assert done.returncode == 1
    assert f"events.yaml:{message}" in done.stdout.decode() or message in done.stdout.decode()
    assert b"Traceback" not in done.stderr


def test_an_endless_file_is_refused_by_its_size() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("there is no /dev/zero on this system")
    done = run("check", "/dev/zero")
    assert done.returncode == 2
    assert done.stderr == b"chrono: /dev/zero: larger than 64 MiB\n"


def test_a_binary_article_is_a_finding(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    done = run("check", folder=folder)
    assert done.returncode == 1
    assert b"CH101 a.txt: not UTF-8 text: byte 0x89 at byte 0 [unreadable-source]" in done.stdout


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="every file is readable here")
def test_a_file_without_permission_is_one_line_and_2(folder: Path) -> None:
    (folder / "events.yaml").chmod(0)
    done = run("check", folder=folder)
    assert done.returncode == 2
    assert done.stderr == b"chrono: events.yaml: no permission to read it\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this system")
def test_a_full_disk_is_one_line_and_2() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "chrono", "schema"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"chrono: cannot write the output: No space left on device\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "chrono", "schema"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait()


def test_render_says_what_no_calendar_holds_and_what_ids_are_made_from(folder: Path) -> None:
    example = published_unknown.GOOD
    text = example.chronology.replace("title: An example", "title: An example of old").replace(
        "date: 2024-03-28/2024-03-30", "date: 1066-10-14"
    )
    (folder / "events.yaml").write_text(text, encoding="utf-8")
    done = run("render", "--draft", "-o", "out.ics", folder=folder)
    assert done.stderr.decode() == (
        'not in the calendar: "visit" (1066-10-14): calendars hold no year before 1601\n'
        'calendar ids are made from the file name "events"; give the chronology an id to keep them\n'
    )


def test_dates_shows_what_check_compares_with() -> None:
    done = run("dates", "seeds/000_8320871cea9754c5.txt")
    assert done.returncode == 0
    assert '"March 28 to 30" is 2024-03-28/2024-03-30 (28–30 March 2024)' in done.stdout.decode()


def test_dates_of_an_article_that_cannot_be_read_is_one_line_and_2(folder: Path) -> None:
    done = run("dates", "nothing.txt", folder=folder)
    assert (done.returncode, done.stderr) == (2, b"chrono: nothing.txt: no such file\n")


def test_dates_takes_the_day_of_publication_where_the_article_does_not_say_it(folder: Path) -> None:
    (folder / "note.txt").write_text("They met on Monday.", encoding="utf-8")
    (article,) = json.loads(
        run("dates", "note.txt", "--published", "2024-03-26", "--format", "json", folder=folder).stdout
    )
    assert [one["date"] for one in article["dates"]] == ["2024-03-25"]

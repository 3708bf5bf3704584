"""`chrono check` as a user runs it."""

import json
from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.proof.rules import date_too_precise, unused
from tests.cli.running import EXAMPLE, run, run_apart, spoil


def test_check_exits_0_on_the_shipped_chronology() -> None:
    done = run_apart("check")
    assert done.returncode == 0
    assert done.stderr == b""
    assert b"every check passed or is waived with a reason" in done.stdout


def test_check_exits_1_and_shows_the_place_in_both_files(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("check", folder=example)
    assert done.returncode == 1
    assert done.stdout.decode() == (
        'events.yaml:6:12: unchecked title of "visit": it leaves out "minister", which may turn its sense '
        "[claim-contradicted]\n"
        "\n"
        'events.yaml:7:11: CH302 date 2024-03-28/2024-03-31 does not agree with "March 28 to 30" '
        "(2024-03-28/2024-03-30) [date-contradicted]\n"
        "  6 |     title: A visit to China\n"
        "  7 |     date: 2024-03-28/2024-03-31\n"
        "    |           ^^^^^^^^^^^^^^^^^^^^^\n"
        "  a.txt:1:77\n"
        "  | The minister of Ruritania is scheduled to visit China from March 28 to 30.\n"
        "  |                                                            ^^^^^^^^^^^^^^\n"
        "  do: take the date of the passage, or quote the passage that has yours\n"
        "\n"
        "events.yaml: 1 event, 1 source, 1 dismissal\n"
        "40 checks: 38 passed, 1 failed, 0 waived, 1 unchecked\n"
        "1 error, 0 warnings; not checked: 1 title\n"
    )


def test_check_exits_1_on_a_warning(example: Path) -> None:
    (example / "events.yaml").write_text(unused.BAD.chronology, encoding="utf-8")
    assert run("check", folder=example).returncode == 1


def test_notes_are_shown_with_their_passages_when_asked_for(example: Path) -> None:
    spoil(example, 'dismissed:\n  - {source: a, quote: "In May 2023", reason: background}\n', "")
    passage = b"\n  a.txt:"
    assert passage not in run("check", folder=example).stdout
    assert passage in run("check", "--notes", folder=example).stdout


def test_check_exits_0_on_a_note_and_1_when_strict(example: Path) -> None:
    spoil(example, 'dismissed:\n  - {source: a, quote: "In May 2023", reason: background}\n', "")
    assert run("check", folder=example).returncode == 0
    assert run("check", "--strict", folder=example).returncode == 1


def test_strict_fails_on_what_is_unchecked(example: Path) -> None:
    spoil(example, "{file: a.txt, published: 2024-03-26}", "{file: a.txt, published: 2024-03-26, language: fr}")
    assert run("check", folder=example).returncode == 0
    done = run("check", "--strict", folder=example)
    assert done.returncode == 1
    assert b'unchecked date of "visit": dates in the language "fr" are not read' in done.stdout


def test_check_reads_standard_input(example: Path) -> None:
    done = run("check", "-", folder=example, stdin=EXAMPLE.chronology.encode())
    assert done.returncode == 0
    assert b"\n<stdin>: 1 event" in done.stdout


def test_select_and_ignore_take_codes_slugs_and_beginnings(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    assert run("check", "--select", "CH2,CH5", folder=example).returncode == 0
    assert run("check", "--select", "date-contradicted", folder=example).returncode == 1
    assert run("check", "--ignore", "CH302", folder=example).returncode == 0


def test_an_unknown_rule_is_named_with_the_nearest() -> None:
    done = run("check", "--select", "date-contradict")
    assert done.returncode == 2
    assert done.stderr.decode() == ('chrono: no rule is called "date-contradict", did you mean "date-contradicted"\n')


def test_json_has_the_documented_shape(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28")
    document = json.loads(run("check", "--format", "json", folder=example).stdout)
    fields = [
        "version",
        "chrono",
        "path",
        "clean",
        "summary",
        "events",
        "eras",
        "annotations",
        "findings",
        "waived",
        "unchecked",
    ]
    assert list(document) == fields
    assert document["version"] == 1
    assert document["clean"] is False
    assert document["summary"]["checks"]["failed"] == 1
    (finding,) = document["findings"]
    assert (finding["code"], finding["field"], finding["line"], finding["column"]) == ("CH305", "events[0].date", 7, 11)
    assert finding["passage"]["path"] == "a.txt"
    assert finding["edit"] == {"field": "events[0].date", "text": "2024-03-28/2024-03-30"}


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
def test_bad_input_is_a_finding_with_its_place(example: Path, raw: bytes, message: str) -> None:
    (example / "events.yaml").write_bytes(raw)
    done = run("check", folder=example)
    assert done.returncode == 1
    assert f"events.yaml:{message}" in done.stdout.decode() or message in done.stdout.decode()
    assert b"Traceback" not in done.stderr


def test_an_endless_file_is_refused() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("there is no /dev/zero on this system")
    done = run("check", "/dev/zero")
    assert done.returncode == 2
    assert done.stderr == b"chrono: /dev/zero: is a pipe or a device, not a file; standard input is read as -\n"


def test_a_binary_article_is_a_finding(example: Path) -> None:
    (example / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    done = run("check", folder=example)
    assert done.returncode == 1
    assert b"CH101 a.txt: not UTF-8 text: byte 0x89 at byte 0 [unreadable-source]" in done.stdout


def test_diff_shows_the_edit_and_changes_nothing(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff"]) == 1
    shown = capsys.readouterr().out
    assert "-    date: 2023-05-17\n+    date: 2023-05\n" in shown
    assert (bad / "events.yaml").read_text(encoding="utf-8") == date_too_precise.BAD.chronology


def test_fix_makes_the_edit_and_checks_again(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix"]) == 0
    assert "mended 1 finding in events.yaml" in capsys.readouterr().err
    assert "date: 2023-05\n" in (bad / "events.yaml").read_text(encoding="utf-8")
    assert main(["check", "--fix"]) == 0
    assert "nothing to mend" in capsys.readouterr().err


def test_coverage_beside_a_fix_is_that_of_the_mended_file(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(bad / "events.yaml"), "--fix", "--coverage"])
    first = capsys.readouterr().out
    main(["check", str(bad / "events.yaml"), "--coverage"])
    assert first == capsys.readouterr().out


def test_a_byte_order_mark_stays(bad: Path) -> None:
    (bad / "events.yaml").write_text("\ufeff" + date_too_precise.BAD.chronology, encoding="utf-8")
    assert main(["check", "--fix"]) == 0
    assert (bad / "events.yaml").read_bytes().startswith(b"\xef\xbb\xbftitle")


def test_settings_beside_the_chronology_count(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (bad / "chrono.toml").write_text('severity = {date-too-precise = "info"}\n', encoding="utf-8")
    assert main(["check"]) == 0
    assert "0 errors" not in capsys.readouterr().out
    (bad / "chrono.toml").write_text('ignore = ["CH304"]\n', encoding="utf-8")
    assert main(["check"]) == 0
    (bad / "chrono.toml").write_text('severity = {nonsense = "info"}\n', encoding="utf-8")
    assert main(["check"]) == 2


@pytest.mark.usefixtures("folder")
def test_coverage_is_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--coverage", "--window", "2024"]) == 0
    assert "a.txt: 2 dated statements: 1 covered, 0 dismissed, 0 open, 1 outside the window" in capsys.readouterr().out


@pytest.mark.usefixtures("bad")
@pytest.mark.parametrize("format_", ["concise", "sarif", "github", "json", "text"])
def test_every_format_is_written(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", format_]) == 1
    assert "CH304" in capsys.readouterr().out


@pytest.fixture
def two(example: Path) -> Path:
    """Two chronologies of one article, of which the second is wrong."""
    text = (example / "events.yaml").read_text(encoding="utf-8")
    wrong = text.replace("2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    (example / "two.chrono.yaml").write_text(wrong, encoding="utf-8")
    return example


def test_several_files_are_checked_and_one_that_fails_fails_all(two: Path) -> None:
    done = run("check", "--format", "concise", "events.yaml", "two.chrono.yaml", folder=two)
    assert done.returncode == 1
    assert [line.split(" ")[0] for line in done.stdout.decode().splitlines()] == [
        "events.yaml:",
        "two.chrono.yaml:7:11:",
        "two.chrono.yaml:",
    ]
    assert run("check", "events.yaml", "events.yaml", folder=two).returncode == 0


def test_several_files_make_one_document_for_programs(two: Path) -> None:
    reports = json.loads(run("check", "--format", "json", "events.yaml", "two.chrono.yaml", folder=two).stdout)
    assert [report["clean"] for report in reports] == [True, False]
    log = json.loads(run("check", "--format", "sarif", "events.yaml", "two.chrono.yaml", folder=two).stdout)
    assert [len(entry["results"]) for entry in log["runs"]] == [0, 1]
    names = [entry["automationDetails"]["id"] for entry in log["runs"]]
    assert names == ["chrono/events.yaml/", "chrono/two.chrono.yaml/"]


def test_what_changed_leads_to_the_chronologies_that_cite_it(two: Path) -> None:
    done = run("check", "--format", "concise", "--changed", "a.txt", folder=two)
    assert done.returncode == 1
    assert b"two.chrono.yaml:7:11: CH302" in done.stdout
    nothing = run("check", "--changed", "unknown.txt", folder=two)
    assert (nothing.returncode, nothing.stdout) == (0, b"")


def test_a_baseline_leaves_what_is_new(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("check", "--format", "json", folder=example)
    (example / "old.json").write_bytes(done.stdout)
    again = run("check", "--baseline", "old.json", folder=example)
    assert (done.returncode, again.returncode) == (1, 0)
    assert again.stderr.decode().startswith("events.yaml: 1 finding known from the baseline, 0 gone")
    assert b"CH302" not in again.stdout


def test_a_baseline_that_is_no_report_is_refused(example: Path) -> None:
    done = run("check", "--baseline", "events.yaml", folder=example)
    assert (done.returncode, b"is no report of chrono check --format json" in done.stderr) == (2, True)


def test_every_passed_check_is_for_programs_alone(example: Path) -> None:
    document = json.loads(run("check", "--format", "jsonl", "--all", folder=example).stdout)
    assert len(document["passed"]) == document["summary"]["checks"]["passed"]
    done = run("check", "--all", folder=example)
    assert (done.returncode, b"--all is for --format json and jsonl" in done.stderr) == (2, True)


def test_json_lines_are_one_a_file(example: Path) -> None:
    (example / "b.yaml").write_bytes((example / "events.yaml").read_bytes())
    lines = run("check", "--format", "jsonl", "events.yaml", "b.yaml", folder=example).stdout.splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["events.yaml", "b.yaml"]


def many(folder: Path) -> None:
    """Five chronologies, of which one has an error, one is not YAML and one is missing."""
    for name in "abcd":
        (folder / name).mkdir()
        (folder / name / "events.yaml").write_bytes((folder / "events.yaml").read_bytes())
        (folder / name / "a.txt").write_bytes((folder / "a.txt").read_bytes())
    spoil(folder / "b", "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    (folder / "c" / "events.yaml").write_text("a: [", "utf-8")


@pytest.mark.parametrize("format_", ["text", "concise", "json", "jsonl", "sarif", "github"])
def test_more_processes_tell_the_same(example: Path, format_: str) -> None:
    many(example)
    asked = ("check", "[abcd]/events.yaml", "e/events.yaml", "--format", format_)
    one, two = run(*asked, folder=example), run(*asked, "--jobs", "2", folder=example)
    assert (one.stdout, one.returncode) == (two.stdout, two.returncode)
    assert one.returncode == 2
    assert one.stderr.decode() == (
        "chrono: e/events.yaml: no such file; `chrono init --folder e` begins a chronology with the articles of that "
        "folder\n"
    )


def test_a_pattern_means_the_files_that_fit_it_in_order(example: Path) -> None:
    many(example)
    done = run("check", "**/events.yaml", "--format", "jsonl", folder=example)
    paths = [Path(json.loads(line)["path"]).as_posix() for line in done.stdout.splitlines()]
    assert paths == [f"{name}/events.yaml" for name in "abcd"] + ["events.yaml"]


def test_a_pattern_that_nothing_fits_is_an_error(example: Path) -> None:
    done = run("check", "x*/events.yaml", folder=example)
    assert (done.returncode, done.stderr.decode()) == (2, "chrono: x*/events.yaml: no file fits\n")


def test_a_scheduler_without_its_engine_is_refused(example: Path) -> None:
    done = run("check", "--scheduler", "tcp://127.0.0.1:1", folder=example)
    assert done.returncode == 2
    assert b"--scheduler is for --engine dask" in done.stderr


def test_what_was_read_is_kept_unless_it_is_not_wanted(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "kept"))
    told = run("check", "--no-cache", folder=example).stdout
    assert not (tmp_path / "kept").exists()
    assert [run("check", folder=example).stdout for _ in range(2)] == [told, told]
    assert len(list((tmp_path / "kept").rglob("*.json"))) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--coverage", "--format", "json"), "--coverage is shown as text only"),
        (("--fix", "-"), "a chronology from standard input cannot be mended in place"),
    ],
)
def test_what_does_not_go_together_is_refused(example: Path, arguments: tuple[str, ...], told: str) -> None:
    result = run("check", *arguments, folder=example, stdin=(example / "events.yaml").read_bytes())
    assert (result.returncode, told in result.stderr.decode()) == (2, True)

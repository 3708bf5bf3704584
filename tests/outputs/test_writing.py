"""Files appear whole or not at all."""

import stat
from pathlib import Path

import pytest

from chrono.errors import CannotDraw, CannotWrite
from chrono.outputs import OutputOptions, write_all
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.proof.rules import date_too_precise
from chrono.records.loader import load_text


@pytest.fixture
def report() -> Report:
    return check(date_too_precise.GOOD.load().chronology)


def test_every_format_is_written_by_its_suffix(report: Report, tmp_path: Path) -> None:
    outputs = [tmp_path / f"out.{suffix}" for suffix in ("svg", "png", "pdf", "ics")]
    write_all([(report, path) for path in outputs], OutputOptions())
    heads = [path.read_bytes()[:5] for path in outputs]
    assert heads == [b"<?xml", b"\x89PNG\r", b"%PDF-", b"BEGIN"]


def test_folders_are_made(report: Report, tmp_path: Path) -> None:
    write_all([(report, tmp_path / "a" / "b" / "out.ics")], OutputOptions())
    assert (tmp_path / "a" / "b" / "out.ics").exists()


def test_nothing_is_written_where_one_cannot_be_drawn(tmp_path: Path) -> None:
    made = check(load_text("title: x\nevents:\n  - {id: a, title: यात्रा, date: 2024}\n", {}).chronology)
    with pytest.raises(CannotDraw):
        write_all([(made, tmp_path / "out.ics"), (made, tmp_path / "out.svg")], OutputOptions())
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_changed_where_one_cannot_be_written(report: Report, tmp_path: Path) -> None:
    (tmp_path / "out.ics").write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite):
        write_all([(report, tmp_path / "out.ics"), (report, tmp_path / "file" / "out.svg")], OutputOptions())
    assert (tmp_path / "out.ics").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "out.ics"]


def test_a_new_file_has_the_rights_of_any_new_file(report: Report, tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_all([(report, tmp_path / "out.ics")], OutputOptions())
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("plain", "out.ics")]
    assert modes[0] == modes[1]


def test_page_names_the_files_beside_it_in_any_order(report: Report, tmp_path: Path) -> None:
    paths = [tmp_path / "a.html", tmp_path / "a.ics", tmp_path / "a.csv", tmp_path / "b" / "c.svg"]
    written = write_all([(report, path) for path in paths], OutputOptions())
    assert [path.name for path in written] == ["a.html", "a.ics", "a.csv", "a-passages.csv", "a-sources.csv", "c.svg"]
    page = (tmp_path / "a.html").read_text("utf-8")
    assert 'href="a.ics"' in page
    assert 'href="a-passages.csv"' in page
    assert 'href="c.svg"' not in page

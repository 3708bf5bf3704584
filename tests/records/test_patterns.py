"""Names of files, folders and patterns to the chronologies that are meant."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.records.patterns import chronologies_at, chronology_at


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "events.yaml").write_text("title: x\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_folder_means_its_chronology() -> None:
    assert Path(chronology_at("a")) == Path("a/events.yaml")
    assert chronology_at("other.yaml") == "other.yaml"


def test_pattern_means_all_that_fits_in_order_and_each_once() -> None:
    assert [Path(one) for one in chronologies_at(["b", "*/events.yaml", "-"])] == [
        Path("b/events.yaml"), Path("a/events.yaml"), Path("-")
    ]  # fmt: skip


def test_pattern_that_nothing_fits_is_refused() -> None:
    with pytest.raises(CannotRead, match=r"x\*\.yaml: no file fits"):
        chronologies_at(["x*.yaml"])


def test_file_with_signs_of_a_pattern_in_its_name_is_that_file(folder: Path) -> None:
    (folder / "a[1].yaml").write_text("title: x\n", encoding="utf-8")
    assert chronologies_at(["a[1].yaml"]) == ["a[1].yaml"]

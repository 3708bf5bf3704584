"""Files that are no chronology are refused with what to do."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.records.refusals import refuse_missing, refuse_other_kinds


def test_a_folder_without_a_chronology_is_told_what_begins_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotRead, match="`chrono init` begins a chronology with the articles of this folder"):
        refuse_missing("events.yaml")
    with pytest.raises(CannotRead, match=r"`chrono init --folder old` begins .* of that folder"):
        refuse_missing("old/events.yaml")
    refuse_missing("other.yaml")


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("a.PNG", "is a picture, not a chronology"),
        ("a.html", "is an article, not a chronology: `chrono add .*html` makes it a source"),
        ("a.csv", "is no chronology yet: `chrono import .*csv -o events.yaml`"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, name: str, advice: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(CannotRead, match=advice):
        refuse_other_kinds(str(tmp_path / name))


def test_what_is_not_there_is_left_to_who_reads_it(tmp_path: Path) -> None:
    refuse_other_kinds(str(tmp_path / "gone.csv"))

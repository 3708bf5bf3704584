"""`chrono lock` as its user runs it."""

from pathlib import Path

from chrono.calendars.sequence import Sequenced, lock_text, read_lock
from chrono.dates.days import Day
from tests.cli.running import run

ONE = lock_text({"a": Sequenced("1", 2, Day(2024, 3, 1))})
TWO = lock_text({"a": Sequenced("2", 2, Day(2024, 3, 2)), "b": Sequenced("3", 0, Day(2024, 3, 2))})


def test_a_conflict_is_settled_in_place(tmp_path: Path) -> None:
    lines, others = ONE.splitlines(keepends=True), TWO.splitlines(keepends=True)
    conflict = [*lines[:3], "<<<<<<< HEAD\n", lines[3], "=======\n", *others[3:5], ">>>>>>> other\n", *lines[4:]]
    (tmp_path / "calendar.lock").write_text("".join(conflict), "utf-8")
    done = run("lock", "--merge", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"wrote calendar.lock (2 events, 1 of which differed)\n")
    assert read_lock((tmp_path / "calendar.lock").read_text("utf-8"), "x")["a"] == Sequenced("", 2, Day(2024, 3, 2))


def test_a_merge_driver_writes_into_ours(tmp_path: Path) -> None:
    for name, text in (("base", ONE), ("ours", ONE), ("theirs", TWO)):
        (tmp_path / name).write_text(text, "utf-8")
    assert run("lock", "--merge", "base", "ours", "theirs", folder=tmp_path).returncode == 0
    assert sorted(read_lock((tmp_path / "ours").read_text("utf-8"), "x")) == ["a", "b"]
    assert (tmp_path / "theirs").read_text("utf-8") == TWO


def test_two_files_are_refused_with_what_is_expected(tmp_path: Path) -> None:
    done = run("lock", "--merge", "a", "b", folder=tmp_path)
    assert (done.returncode, b"name one file, or three: the base, ours and theirs" in done.stderr) == (2, True)

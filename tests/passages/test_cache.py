"""What was read of articles, kept between two runs."""

import json
import os
from pathlib import Path

import pytest

from chrono.dates import Day
from chrono.passages.cache import ReadingCache, _changed
from chrono.passages.reading import read_source
from chrono.timex import DateDoubt

TEXT = (
    "Talks began on 4 May 2023. They go on until Friday, or about mid-June; nothing is known of last year. The launch, "
    "first planned for 6 May 2022, took place on 20 May 2022.\n"
)
ASKED = (TEXT, "en", Day(2023, 5, 10))


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"))


def test_what_was_kept_is_what_was_read(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    first, second = cache.read(ASKED), cache.read(ASKED)
    assert first == second == read_source(*ASKED)
    assert len(first.timexes) > 2
    assert any(one.doubt is DateDoubt.PLANNED_ONLY for one in second.timexes)
    assert len(files(tmp_path)) == 1


def test_what_was_kept_is_used(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.read(ASKED)
    (file,) = files(tmp_path)
    document = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**document, "dates": document["dates"][:1]}), "utf-8")
    assert len(cache.read(ASKED).timexes) == 1


@pytest.mark.parametrize("other", [(TEXT + " ", *ASKED[1:]), (TEXT, "ru", ASKED[2]), (TEXT, "en", None)])
def test_another_text_language_or_day_is_read_for_itself(tmp_path: Path, other: tuple[str, str, Day | None]) -> None:
    cache = ReadingCache(tmp_path)
    cache.read(ASKED)
    assert cache.read(other) == read_source(*other)
    assert len(files(tmp_path)) == 2


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b'{"dates": [], "sentences": [[0, 999999]]}',
        b'{"dates": [[0, 3, "no date", []]], "sentences": []}',
        b'{"dates": [[0, 3, "2023", [], "form", 5]], "sentences": []}',
        b'{"dates": [[5, 3, "2023", []]], "sentences": []}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_does_not_hold_together_is_read_anew(tmp_path: Path, damaged: bytes) -> None:
    cache = ReadingCache(tmp_path)
    cache.read(ASKED)
    (file,) = files(tmp_path)
    file.write_bytes(damaged)
    assert cache.read(ASKED) == read_source(*ASKED)
    assert json.loads(file.read_text("utf-8"))["sentences"]


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert ReadingCache(tmp_path / "file" / "inside").read(ASKED) == read_source(*ASKED)


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    assert ReadingCache(None).read(ASKED) == read_source(*ASKED)
    assert ReadingCache(None).tidy() == 0
    assert files(tmp_path) == []


def test_the_oldest_are_deleted_where_there_are_too_many(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path, most=10)
    for number in range(12):
        cache.read((f"{TEXT}{number}", "en", None))
    for number, file in enumerate(files(tmp_path)):
        os.utime(file, ns=(number, number))
    old = files(tmp_path)[:3]
    (tmp_path / "notes.json").write_text("{}", "utf-8")
    assert cache.tidy() == 3
    assert not any(file.exists() for file in old)
    assert (tmp_path / "notes.json").exists()
    assert cache.tidy() == 0


def test_what_another_state_of_the_code_has_kept_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = ReadingCache(tmp_path)
    cache.read(ASKED)
    monkeypatch.setattr("chrono.passages.cache._last_change", lambda: 1)
    cache.read(ASKED)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_change_of_a_module_that_reads_is_seen(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    for name in ("a.py", "inner/b.py", "inner/c.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    os.utime(tmp_path / "a.py", ns=(5, 5))
    os.utime(tmp_path / "inner" / "b.py", ns=(9, 9))
    assert _changed(tmp_path) == 9
    assert _changed(tmp_path / "none") == 0

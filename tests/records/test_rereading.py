"""The bytes of an article once more."""

from pathlib import Path

from chrono.records.loader import load
from chrono.records.rereading import article_bytes


def test_bytes_are_given_where_they_are_those_that_were_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"They met.")
    (tmp_path / "e.yaml").write_text("title: x\nsources: {a: {file: a.txt}, b: {file: ../b.txt}}\n", "utf-8")
    chronology = load(tmp_path / "e.yaml").chronology
    assert article_bytes(chronology, "a") == b"They met."
    assert article_bytes(chronology, "b") == article_bytes(chronology, "c") == b""
    (tmp_path / "a.txt").write_bytes(b"They parted.")
    assert article_bytes(chronology, "a") == b""
    (tmp_path / "a.txt").unlink()
    assert article_bytes(chronology, "a") == b""

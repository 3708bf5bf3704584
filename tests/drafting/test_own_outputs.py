"""What chrono wrote is no source."""

from pathlib import Path

import pytest

from chrono.drafting import begin
from chrono.drafting.new_sources import gather
from tests.cli.running import run

ARTICLE = " date 2024-03-26 The envoys met in Bern on 20 March 2024.\n"
CHRONOLOGY = """\
id: c
title: An example
sources: {a: {file: a.txt, published: 2024-03-26}}
events:
  - id: meeting
    title: The envoys met in Bern
    date: 2024-03-20
    evidence: [{source: a, quote: The envoys met in Bern on 20 March 2024}]
"""


def outputs(folder: Path, *options: str) -> list[Path]:
    """What `chrono render` wrote of the chronology."""
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    (folder / "c.yaml").write_text(CHRONOLOGY, "utf-8")
    names = ["o.html", "o.md", "o.docx", "o.pdf"]
    assert run("render", "c.yaml", *options, *(f"-o{name}" for name in names), folder=folder).returncode == 0
    return [folder / name for name in names]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "zh"])
def test_what_chrono_wrote_is_left_out_and_told(tmp_path: Path, language: str) -> None:
    made = outputs(tmp_path, "--language", language)
    reason = "chrono wrote it: it says nothing that its own sources do not"
    assert gather(tmp_path, made) == ((), (), tuple(f"{path}: {reason}" for path in made))


def test_a_chronology_begins_with_the_articles_beside_what_chrono_wrote(tmp_path: Path) -> None:
    outputs(tmp_path)
    assert [name for name, _ in begin(tmp_path, []).articles] == ["a.txt"]

"""The tutorial, the how-tos and other pages with sessions are played, and what comes out is what they show."""

import os
from pathlib import Path

import pytest

from tests.pages.sessions import ROOT, blocks_in, played, steps_in

HOW_TO = sorted((ROOT / "docs" / "howto").glob("*.md"))
WALKS = [ROOT / "docs" / "tutorial.md", *HOW_TO]
PLAYED = [path for path in sorted((ROOT / "docs").rglob("*.md")) if "\n$ " in path.read_text(encoding="utf-8")]


@pytest.mark.skipif(os.name == "nt", reason="the commands are written for a POSIX shell")
@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.stem)
def test_the_commands_of_a_page_print_what_it_shows(path: Path, tmp_path: Path, update: bool) -> None:
    page = path.read_text(encoding="utf-8")
    now = played(page, tmp_path)
    if update:
        path.write_text(now, encoding="utf-8")
    assert now == page, "python -m pytest tests/pages --update writes what comes out now"


@pytest.mark.parametrize("path", WALKS, ids=lambda path: path.stem)
def test_a_page_leads_from_its_own_files_to_a_proof_and_an_end_product(path: Path) -> None:
    blocks = blocks_in(path.read_text(encoding="utf-8"))
    commands = [step.command for block in blocks for step in steps_in(block)]
    assert [block.title for block in blocks if block.title]
    assert any(command.startswith("chrono check") for command in commands)
    assert any(command.startswith("chrono render") for command in commands)


def test_every_walk_is_played() -> None:
    assert set(WALKS) < set(PLAYED)


def test_there_is_a_page_for_each_kind_of_user() -> None:
    assert [path.stem for path in HOW_TO] == ["analyst", "historian", "journalist", "litigator", "pipeline"]

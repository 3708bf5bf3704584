"""The pages as a site: all are in its navigation, every link leads somewhere, mkdocs builds it without a warning."""

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pages.sessions import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
CONFIG = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
_LINK = re.compile(r"\]\(<?((?!https?:|mailto:)[^)>\s]+)>?\)")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def named_in(entry: Any) -> Iterator[str]:
    """The pages of a part of the navigation."""
    if isinstance(entry, str):
        yield entry
    else:
        for part in entry.values() if isinstance(entry, dict) else entry:
            yield from named_in(part)


def prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text(encoding="utf-8"))


def anchors(path: Path) -> set[str]:
    """The addresses of a page's headings, as mkdocs and code hosts make them."""
    heads = re.findall(r"^#+ (.*)$", prose(path), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


def test_every_page_has_its_line_in_the_navigation() -> None:
    assert sorted(named_in(CONFIG["nav"])) == [path.relative_to(DOCS).as_posix() for path in PAGES]


def test_the_navigation_has_the_four_kinds_of_page() -> None:
    titles = [next(iter(entry)) for entry in CONFIG["nav"]]
    assert titles == ["Start", "Install", "Tutorial", "How-to", "Reference", "Explanation"]


def test_the_site_asks_for_nothing_from_elsewhere() -> None:
    assert CONFIG["theme"]["font"] is False


@pytest.mark.parametrize("path", [ROOT / "README.md", *PAGES], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    for link in _LINK.findall(prose(path)):
        file, _, anchor = link.partition("#")
        target = (path.parent / file) if file else path
        assert target.is_file(), link
        if path.parent != ROOT:
            assert target.resolve().is_relative_to(DOCS), f"{link} leads out of the site"
        assert not anchor or anchor in anchors(target), link


def test_a_page_has_one_title_and_begins_with_it() -> None:
    heads = {path.name: re.findall(r"^# .+$", prose(path), re.MULTILINE) for path in PAGES}
    assert {name: found for name, found in heads.items() if len(found) != 1} == {}
    assert [path.name for path in PAGES if not path.read_text(encoding="utf-8").startswith("# ")] == []


@pytest.mark.skipif(importlib.util.find_spec("material") is None, reason="mkdocs-material is not installed")
def test_mkdocs_builds_it_without_a_warning(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", env=quiet, check=False)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    built = (tmp_path / "howto" / "historian.html").read_text(encoding="utf-8")
    assert "date 1740-01-01 is more precise than" in built
    assert re.findall(r'<(?:script|img|link|iframe)[^>]+(?:src|href)="?(https?://[^">]+)', built) == []

"""The version, which stands in one place."""

import re
from pathlib import Path

import chrono
from chrono.version import __version__

ROOT = Path(__file__).resolve().parents[1]


def test_the_version_stands_in_one_place() -> None:
    assert chrono.__version__ == __version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
    assert not re.search(r'^version = "', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

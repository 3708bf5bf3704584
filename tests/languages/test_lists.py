"""The lists of languages in the documentation are those of the table."""

from pathlib import Path

import pytest

from chrono.languages import Captions, DateWords, languages_with
from chrono.languages.table import language

ROOT = Path(__file__).parents[2]


def named(codes: tuple[str, ...], joint: str) -> str:
    names = [found.name for code in codes if (found := language(code))]
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"


@pytest.mark.parametrize("page", ["README.md", "docs/dates.md", "docs/languages.md"])
def test_languages_that_are_read_are_named(page: str) -> None:
    assert named(languages_with(DateWords), "and") in (ROOT / page).read_text("utf-8")


def test_languages_of_pictures_are_named() -> None:
    assert named(languages_with(Captions), "or") in (ROOT / "docs/drawing.md").read_text("utf-8")

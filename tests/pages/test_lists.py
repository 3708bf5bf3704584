"""The lists of languages in the documentation are those of the table."""

import re
from pathlib import Path

import pytest

from chrono.languages import LANGUAGES, Captions, DateWords, languages_with
from chrono.languages.table import language

ROOT = Path(__file__).parents[2]
NAMES = "|".join(known.name for code in LANGUAGES if (known := language(code)))


@pytest.mark.parametrize("page", ["README.md", "docs/dates.md", "docs/languages.md"])
def test_languages_that_are_read_are_named(page: str, update: bool) -> None:
    check_list(ROOT / page, languages_with(DateWords), "and", update=update)


def test_languages_of_pictures_are_named(update: bool) -> None:
    check_list(ROOT / "docs/drawing.md", languages_with(Captions), "or", update=update)


def check_list(page: Path, codes: tuple[str, ...], joint: str, *, update: bool) -> None:
    """A list of at least three languages is all of these, or is made so."""
    names = [known.name for code in codes if (known := language(code))]
    whole = f"{', '.join(names[:-1])} {joint} {names[-1]}"
    if update:
        listed = re.compile(rf"(?:(?:{NAMES}), ){{2,}}(?:{NAMES}) {joint} (?:{NAMES})")
        page.write_text(listed.sub(whole, page.read_text("utf-8"), count=1), "utf-8")
    assert whole in page.read_text("utf-8"), "python -m pytest tests/pages --update"

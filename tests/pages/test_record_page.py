"""docs/record.md is what the model says of every field."""

from chrono.records.reference import to_reference
from tests.pages.sessions import ROOT

PAGE = ROOT / "docs" / "record.md"


def test_the_page_is_the_one_that_the_model_gives(update: bool) -> None:
    if update:
        PAGE.write_text(to_reference(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == to_reference(), "python -m pytest tests/pages --update"

"""What docs/dates.md says of dates is what the rules do."""

import re

import pytest

from chrono.proof.rules import RULES
from tests.conftest import codes_of, pact
from tests.pages.sessions import ROOT

PAGE = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8")
CODES = {rule.NAME: rule.CODE for rule in RULES}
SENTENCES = {
    "28 to 30 March 2024": "The pact was discussed from 28 to 30 March 2024",
    "May 2023": "A pact was signed in May 2023",
    "by 15 April": "A pact is to be signed by 15 April",
    "yesterday, in an article of 12 March": "A pact was signed yesterday",
    "28 March 2024": "A pact was signed on 28 March 2024",
}
ROWS = re.findall(r"^\| ([^|`]+) \| `([^`|]+)` \| ([^|]+) \|$", PAGE, re.MULTILINE)


def test_the_table_is_found() -> None:
    assert len(ROWS) == 7


@pytest.mark.parametrize(("passage", "date", "told"), ROWS)
def test_a_row_of_the_table_is_what_comes_out(passage: str, date: str, told: str) -> None:
    published = "2025-03-12" if "April" in passage or "12 March" in passage else "2025-06-01"
    found = [code for code in codes_of(pact(date, SENTENCES[passage], published=published)) if code.startswith("CH3")]
    named = re.search(r"\[`([\w-]+)`\]", told)
    assert found == ([CODES[named[1]]] if named else [])
    assert named or told.startswith("passed")

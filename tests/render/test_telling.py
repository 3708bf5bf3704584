"""What a calendar shows of an event, in words."""

import pytest

from chrono.checker import check
from chrono.examples import TREATY, VISIT, Example
from chrono.render.telling import categories_of, description_of, name_of, summary_of


def description(example: Example) -> list[str]:
    chronology = example.load().chronology
    return description_of(chronology, chronology.events[0], check(chronology), draft=False).split("\n")


def test_the_date_and_its_precision_come_first_and_the_verdict_last() -> None:
    lines = description(TREATY)
    assert lines[0] == "Date: May 2023, known to the month only (EDTF 2023-05)"
    assert lines[-1].startswith("Checked by chrono:")


def test_the_passage_stands_with_its_source_and_day() -> None:
    lines = description(VISIT)
    assert "“scheduled to visit China from March 28 to 30”" in lines
    assert "— a, 26 March 2024" in lines


def test_a_plan_says_as_of_when() -> None:
    assert "Status: planned, as of 26 March 2024" in description(VISIT)


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("date: 2023-05\n", "date: 2023-05\n", "≈ May 2023: Agreement on visas"),
        ("date: 2023-05\n", "date: 2023-05-09\n", "Agreement on visas"),
        ("date: 2023-05\n", "date: 2023-05-09\n    status: cancelled\n", "Cancelled: Agreement on visas"),
    ],
)
def test_a_title_begins_with_what_is_doubtful_or_off(old: str, new: str, title: str) -> None:
    event = TREATY.but(old, new).load().chronology.events[0]
    assert summary_of(event, draft=False) == title
    assert summary_of(event, draft=True) == f"[draft, not verified] {title}"


def test_an_approximate_date_is_a_category() -> None:
    chronology = TREATY.load().chronology
    assert categories_of(chronology, chronology.events[0]) == ["approximate date"]


def test_an_actor_stands_with_the_role() -> None:
    text = TREATY.but("events:", "actors:\n  h: {name: Anna Holm, role: minister}\nevents:")
    assert name_of(text.load().chronology, "h") == "Anna Holm (minister)"
    assert name_of(text.load().chronology, "Peru") == "Peru"

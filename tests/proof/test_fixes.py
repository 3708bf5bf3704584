"""Edits that have exactly one answer, made so that every other byte stays."""

import pytest

from chrono.findings import Edit, Field
from chrono.proof.checker import check
from chrono.proof.fixes import FixedText, apply_fixes
from chrono.proof.rules import date_too_precise, qualifier_lost
from chrono.records.loader import load_text

BAD = date_too_precise.BAD


def mended(chronology: str = BAD.chronology, articles: dict[str, str] | None = None) -> FixedText:
    return apply_fixes(check(load_text(chronology, articles or dict(BAD.articles)).chronology))


def test_one_scalar_is_replaced_and_nothing_else() -> None:
    found = mended()
    assert found.after == BAD.chronology.replace("date: 2023-05-17", "date: 2023-05")
    assert [one.code for one in found.applied] == ["CH304"]
    assert found.skipped == ()


@pytest.mark.parametrize("date", ["'2023-05-17'", '"2023-05-17"', "2023-05-17   # about then"])
def test_quotation_marks_and_comments_stay(date: str) -> None:
    text = BAD.chronology.replace("2023-05-17", date)
    assert mended(text).after == text.replace("2023-05-17", "2023-05")


def test_line_ends_stay() -> None:
    text = BAD.chronology.replace("\n", "\r\n")
    assert mended(text).after == text.replace("2023-05-17", "2023-05")


def test_the_mended_text_has_no_finding() -> None:
    assert check(load_text(mended().after, BAD.articles).chronology).findings == ()


def test_a_text_with_characters_of_yaml_is_quoted() -> None:
    example = qualifier_lost.BAD
    text = example.chronology.replace("value: 30.1 billion", "value: 30.1 billion ")
    found = mended(text, dict(example.articles))
    assert "value: more than 30.1 billion" in found.after


def test_nothing_is_changed_where_no_finding_offers_an_edit() -> None:
    found = mended(BAD.chronology.replace("2023-05-17", "2023-05"))
    assert (found.after, found.applied) == (found.before, ())


def test_a_text_of_several_lines_is_left() -> None:
    text = BAD.chronology.replace("date: 2023-05-17", "date:\n      2023-05-\\\n      17")
    assert mended(text).applied == ()


def test_several_findings_are_mended_at_once() -> None:
    event = BAD.chronology[BAD.chronology.index("  - id: treaty") : BAD.chronology.index("dismissed:")]
    second = event.replace("id: treaty", "id: pact").replace("Agreement on visas", "Pact of the harbours")
    text = BAD.chronology.replace("dismissed:", second + "dismissed:")
    assert mended(text).after.count("date: 2023-05\n") == 2


def offering(*edits: Edit) -> FixedText:
    """What is made of findings that offer these edits."""
    report = check(load_text(BAD.chronology, BAD.articles).chronology)
    return apply_fixes(report._replace(findings=tuple(report.findings[0]._replace(edit=edit) for edit in edits)))


DATE, TITLE = Field(("events", 0), "date"), Field(("events", 0), "title")


@pytest.mark.parametrize(
    ("edits", "reason"),
    [
        ([Edit(DATE, "2023-05"), Edit(DATE, "2023")], "there is more than one answer: 2023 or 2023-05"),
        ([Edit(Field(("events", 0), "location"), "Lima")], "the field does not stand in the file"),
        ([Edit(TITLE, "two\nlines")], "the text is written over several lines"),
    ],
)
def test_an_edit_without_one_answer_is_left_with_the_reason(edits: list[Edit], reason: str) -> None:
    found = offering(*edits)
    assert (found.after, found.applied) == (found.before, ())
    assert [why for _, why in found.skipped] == [reason] * len(edits)


def test_what_has_an_anchor_is_left() -> None:
    text = BAD.chronology.replace("2023-05-17", "&day 2023-05-17")
    report = check(load_text(text, BAD.articles).chronology)
    edited = report._replace(findings=tuple(report.findings[0]._replace(edit=edit) for edit in [Edit(DATE, "2023-05")]))
    assert [why for _, why in apply_fixes(edited).skipped] == ["the text has an anchor or a tag"]


def test_one_edit_is_made_where_another_is_left() -> None:
    found = offering(Edit(DATE, "2023-05"), Edit(TITLE, "two\nlines"))
    assert found.after == BAD.chronology.replace("2023-05-17", "2023-05")
    assert (len(found.applied), len(found.skipped)) == (1, 1)


def test_the_same_edit_of_two_findings_is_made_once() -> None:
    found = offering(Edit(DATE, "2023-05"), Edit(DATE, "2023-05"))
    assert found.after == BAD.chronology.replace("2023-05-17", "2023-05")
    assert len(found.applied) == 2

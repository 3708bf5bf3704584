"""CH009: a placeholder was left in."""

import pytest

from chrono.proof.rules import placeholder
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = placeholder.GOOD


def said(old: str, new: str) -> list[str]:
    example = VISIT.but(old, new)
    return [line for line in lines_of(report_on(example.chronology, example.articles)) if "CH009" in line]


@pytest.mark.parametrize("text", ["TODO", "TBD", "FIXME", "xxx", "…", "...", "???", "n/a", "lorem ipsum"])
def test_fails_when_a_placeholder_is_all_there_is(text: str) -> None:
    assert said("    status:", f'    summary: "{text}"\n    status:') == [f'8:15 CH009 "{text}" is a placeholder']


@pytest.mark.parametrize(
    ("text", "column"),
    [("Визит министра, TODO", 30), ("访问 [TODO]", 18), ("'It’s “TODO” yet'", 21)],
)
def test_points_at_the_placeholder_inside_a_text(text: str, column: int) -> None:
    assert said("    status:", f"    summary: {text}\n    status:") == [f'8:{column} CH009 "TODO" is a placeholder']


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("title: An example", "title: TODO", "1:8"),
        ("title: An example", "title: An example\ndescription: |\n  One line.\n  TODO: another", "4:3"),
        ("[China]", "[China, TODO]", "9:27"),
        ("reason: background", "reason: TODO", "14:47"),
        ("[China]", "[China]\n    waive: {date-not-stated: TODO}", "10:30"),
    ],
)
def test_looks_into_every_text_of_a_record(old: str, new: str, place: str) -> None:
    assert said(old, new) == [f'{place} CH009 "TODO" is a placeholder']


@pytest.mark.parametrize(
    "text",
    [
        "Todos los Santos",
        "He said …",
        "...and then",
        "XXXVIII Congress",
        "AXXXIV",
        "Действия?",
        "2024 - 2025",
    ],
)
def test_passes_words_that_only_look_like_one(text: str) -> None:
    assert said("    status:", f'    summary: "{text}"\n    status:') == []


def test_passes_an_ellipsis_in_a_quotation() -> None:
    assert said("to visit China from March 28", "to visit … from March 28") == []


def test_counts_one_check_a_record() -> None:
    report = report_on(VISIT.chronology, VISIT.articles)
    assert verdicts_of(report, "CH009") == ["passed: ", "passed: ", "passed: ", "passed: "]

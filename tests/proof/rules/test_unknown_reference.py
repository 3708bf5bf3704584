"""CH006: a source, category or event is named that is not defined."""

import pytest

from chrono.proof.rules import unknown_reference
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = unknown_reference.GOOD
LANES = VISIT.but("events:", "categories:\n  talks: {label: Talks}\nevents:")


def said(text: str) -> list[str]:
    return [line for line in lines_of(report_on(text, VISIT.articles)) if "CH006" in line]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("      - source: a\n", "      - source: A\n", '11:17 CH006 no source is called "A"'),
        ('{source: a, quote: "In', '{source: "b", quote: "In', '14:15 CH006 no source is called "b"'),
        ("    status:", "    after: [visti]\n    status:",
         '8:13 CH006 no event is called "visti", did you mean "visit"'),
        ("    status:", "    same_day:\n      - 访问\n    status:", '9:9 CH006 no event is called "访问"'),
        ("    status:", "    follows: vsit\n    status:",
         '8:14 CH006 no event is called "vsit", did you mean "visit"'),
    ],
)  # fmt: skip
def test_fails_when_a_name_is_not_defined(old: str, new: str, line: str) -> None:
    assert said(VISIT.but(old, new).chronology) == [line]


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("talk", '10:15 CH006 no category is called "talk", did you mean "talks"'),
        ("[talks, trip]", '10:23 CH006 no category is called "trip"'),
    ],
)
def test_fails_when_a_category_is_not_among_those_defined(category: str, line: str) -> None:
    assert said(LANES.but("    status:", f"    category: {category}\n    status:").chronology) == [line]


def test_passes_any_category_where_none_is_defined() -> None:
    assert said(VISIT.but("    status:", "    category: Переговоры\n    status:").chronology) == []


def test_passes_a_participant_who_is_no_actor() -> None:
    assert said(VISIT.but("events:", "actors:\n  minister: {name: The minister}\nevents:").chronology) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dismissed:", "  - {id: talks}\ndismissed:"),
        ("    status:", "    title: Talks\n    status:"),
    ],
)
def test_passes_a_name_whose_own_record_could_not_be_read(old: str, new: str) -> None:
    wanted = "talks" if old == "dismissed:" else "visit"
    text = VISIT.but("participants: [China]", f"participants: [China]\n    follows: {wanted}").but(old, new)
    assert said(text.chronology) == []


def test_leaves_the_quotation_unchecked_when_its_source_is_not_defined() -> None:
    text = VISIT.but("      - source: a\n", "      - source: b\n").chronology
    assert verdicts_of(report_on(text, VISIT.articles), "CH201") == ["unchecked: b: the source is not defined"]

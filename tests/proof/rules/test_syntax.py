"""CH001: the file is not YAML."""

import pytest

from chrono.proof.rules import syntax
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = syntax.GOOD


@pytest.mark.parametrize(
    ("title", "column"),
    [("Пример: Визит", 14), ("🎉🎉 example: broken", 18), ("访问: 中国: 三月", 10)],
)
def test_points_at_the_second_colon_in_any_script(title: str, column: int) -> None:
    example = VISIT.but("title: An example", f"title: {title}")
    assert lines_of(report_on(example.chronology, example.articles)) == [
        f"1:{column} CH001 not YAML: mapping values are not allowed in this context"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "    status: planned",
            "\tstatus: planned",
            "8:1 CH001 not YAML: while scanning a plain scalar found a tab character that violates indentation",
        ),
        (
            "[China]",
            "[China",
            "10:13 CH001 not YAML: while parsing a flow sequence did not find expected ',' or ']'",
        ),
        (
            "    status: planned",
            "   status: planned",
            "8:4 CH001 not YAML: while parsing a block collection did not find expected '-' indicator",
        ),
        (
            "title: An example",
            "title: @home",
            "1:8 CH001 not YAML: while scanning for the next token found character that cannot start any token",
        ),
    ],
)
def test_says_what_the_parser_says(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


def test_points_at_the_same_place_when_lines_end_in_crlf() -> None:
    text = VISIT.but("[China]", "[China").chronology.replace("\n", "\r\n")
    assert lines_of(report_on(text, VISIT.articles)) == [
        "10:13 CH001 not YAML: while parsing a flow sequence did not find expected ',' or ']'"
    ]


@pytest.mark.parametrize(
    "title",
    ["see http://example.org/a", "访问：中国", '"Talks: the second round"', "'Talks: on'", "R&D, 50% off"],
)
def test_passes_a_colon_that_yaml_allows(title: str) -> None:
    example = VISIT.but("title: An example", f"title: {title}")
    assert lines_of(report_on(example.chronology, example.articles)) == []


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_passes_an_empty_file_which_is_yaml(text: str) -> None:
    assert verdicts_of(report_on(text), "CH001") == ["passed: "]


def test_judges_no_event_of_a_broken_file() -> None:
    example = VISIT.but("title: An example", "title: An example: broken")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH201") == []

"""Findings and verdicts."""

import pytest

from chrono.findings import (
    INVALID_DATE,
    SCHEMA,
    SYNTAX,
    Edit,
    Excerpt,
    Field,
    Finding,
    FindingKind,
    Location,
    Outcome,
    Path,
    Severity,
    from_problems,
    passed,
    unchecked,
    worded,
)
from chrono.findings import failed as failing

PLACE = Location("events.yaml", 3, 7, 3, 12)


def finding(kind: FindingKind = SCHEMA, at: Path = ("events", 0, "date")) -> Finding:
    return Finding(kind.code, kind.name, kind.severity, "something is wrong", PLACE, Field.from_path(at, "e"))


QUOTE = Field(("events", 2), "evidence", (0, "quote"), "visit")


def test_finding_prints_place_code_message_and_slug() -> None:
    assert str(finding()) == "events.yaml:3:7: CH003 something is wrong [schema]"


def test_a_finding_is_about_the_event_of_its_field() -> None:
    assert finding().event == "e"


def test_finding_names_its_field_when_it_has_a_path() -> None:
    assert finding().field == "events[0].date"


@pytest.mark.parametrize(("kind", "code"), [(SYNTAX, "CH001"), (SCHEMA, "CH003"), (INVALID_DATE, "CH301")])
def test_kind_is_an_error_when_the_file_cannot_be_read(kind: FindingKind, code: str) -> None:
    assert (kind.code, kind.severity) == (code, Severity.ERROR)


def test_verdict_passes_when_passed() -> None:
    assert passed(Field(name="title")).outcome is Outcome.PASSED


def test_verdict_keeps_excerpt_edit_and_focus_when_failed() -> None:
    excerpt, edit = Excerpt("a", PLACE, "words"), Edit(Field(name="title"), "new")
    verdict = failing(QUOTE, "wrong", excerpt, edit, "focus")
    assert (
        verdict.outcome,
        verdict.message,
        verdict.event,
        verdict.excerpt,
        verdict.edit,
        verdict.focus,
    ) == (
        Outcome.FAILED,
        "wrong",
        "visit",
        excerpt,
        edit,
        "focus",
    )


def test_verdict_says_why_when_unchecked() -> None:
    verdict = unchecked(Field(name="title"), "no article")
    assert (verdict.outcome, verdict.message) == (Outcome.UNCHECKED, "no article")


def test_problems_become_failures_when_of_the_code() -> None:
    verdicts = list(from_problems([finding(), finding(SYNTAX)], "CH003", [Field(name="title")]))
    assert [(one.outcome, one.at, one.location) for one in verdicts] == [
        (Outcome.FAILED, Field(("events", 0), "date", (), "e"), PLACE),
    ]


def test_sound_places_pass_when_there_is_no_problem() -> None:
    assert [one.outcome for one in from_problems([finding(SYNTAX)], "CH003", [Field(name="title")])] == [Outcome.PASSED]


def test_sound_places_pass_beside_problems_when_always() -> None:
    verdicts = from_problems([finding()], "CH003", [Field(name="title")], always=True)
    assert [one.outcome for one in verdicts] == [Outcome.FAILED, Outcome.PASSED]


def test_the_words_of_others_begin_no_line_of_a_message() -> None:
    assert failing(Field(), 'no "a\n0 failed\r\nb"').message == 'no "a 0 failed b"'
    assert unchecked(Field(), "a\u2028b").message == "a b"


def test_a_verdict_holds_the_values_of_its_message() -> None:
    verdict = failing(Field(), worded("date {claim}: {reason}", claim="2024", reason=worded("no {words}", words="May")))
    assert verdict.message == "date 2024: no May"
    assert verdict.values == {"claim": "2024", "words": "May"}
    assert passed(Field(), "as it is").values == {}

"""Words that turn a sense, in Ukrainian."""

import pytest

from chrono.claims import unreal_verbs
from chrono.languages import Cues, part
from tests.conftest import report_on
from tests.languages.readers import outcomes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Візит скасовано в понеділок", "planned"),
        ("Переговори перенесли на літо", "planned"),
        ("Міністр спростував, що візит відбувся", "occurred"),
    ],
)
def test_what_is_off_is_not_said_to_be_on(sentence: str, status: str) -> None:
    assert outcomes("uk", sentence, status=status)["CH404"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Візит не скасовано", "planned"),
        ("Суд спростував слова про візит", "occurred"),
    ],
)
def test_what_is_not_off_passes(sentence: str, status: str) -> None:
    assert outcomes("uk", sentence, status=status)["CH404"] == "passed"


@pytest.mark.parametrize("sentence", ["Візит заплановано на 2024 рік", "Міністр нібито прибув"])
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("uk", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Міністр ніколи не відвідував Рим", "відвідував Рим"),
        ("Переговори пройдуть за умови миру", "Переговори пройдуть"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("uk", sentence, quote)["CH206"] == "failed"


def test_an_ellipsis_does_not_leave_out_a_negation() -> None:
    assert outcomes("uk", "Міністр, який не літав, відвідав Рим", "Міністр … відвідав Рим")["CH205"] == "failed"


@pytest.mark.parametrize("sentence", ["За чутками, візит відбувся", "Стверджують, що візит відбувся"])
def test_what_is_only_alleged_is_unchecked(sentence: str) -> None:
    assert outcomes("uk", sentence, "візит відбувся", status="occurred")["CH404"] == "unchecked"


def told(field: str, title: str, quote: str, date: str, more: str = "") -> str:
    """How the field of an event that quotes these sentences ends, and why."""
    text = f"""\
title: Приклад
sources: {{a: {{file: a.txt, published: 2025-02-14, language: uk}}}}
events:
  - id: e
    title: "{title}"
    date: {date}
{more}    evidence: [{{source: a, quote: "{quote}"}}]
"""
    report = report_on(text, {"a.txt": f" date 2025-02-14 {quote}.\n"})
    (found,) = [one.verdict for one in report.verdicts if one.rule.code in ("CH302", "CH504", "CH501")
                and one.verdict.at.name == field]  # fmt: skip
    return f"{found.outcome} {found.message}"


def test_what_a_correction_gives_as_wrong_proves_nothing() -> None:
    quote = "У попередній версії статті йшлося, що комісію створили 6 червня 2024 року"
    assert 'unchecked the passage corrects what is told there ("У попередній версії")' in told(
        "date", "Комісію створили", quote, "2024-06-06"
    )


@pytest.mark.parametrize(
    ("field", "record"), [("location", "location: Львові"), ("participants", "participants: [Львові]")]
)
def test_whether_a_name_stands_with_the_title_is_not_read(field: str, record: str) -> None:
    quote = "Перегони у Львові відбулися в травні 2024 року"
    assert told(field, "Перегони", quote, "2024-05", f"    {record}\n") == (
        'unchecked words in the language "uk" are not compared'
    )


def test_what_is_only_announced_did_not_occur() -> None:
    sentence = "Прем'єр оголосив про закриття заводу"
    assert outcomes("uk", sentence, status="occurred")["CH404"] == "unchecked"


def test_what_would_be_has_its_verb() -> None:
    cues = part("uk", Cues)
    assert cues is not None
    assert [verb for _, verb in unreal_verbs("Міністр прибув би в четвер", cues)] == ["прибув"]


def test_a_doubt_before_a_quotation_is_not_cut_off() -> None:
    assert outcomes("uk", "Навряд чи візит відбудеться", "візит відбудеться")["CH206"] == "failed"


def test_what_only_begins_like_a_denial_turns_nothing() -> None:
    sentence = "Він прибув не пізніше 3 травня"
    assert (
        outcomes("uk", sentence, "прибув")["CH206"] == outcomes("ru", "Он прибыл не позднее 3 мая", "прибыл")["CH206"]
    )


@pytest.mark.parametrize(
    ("quote", "status", "outcome"),
    [
        ("відвідати Рим", "occurred", "unchecked"),
        ("відвідати Рим", "planned", "passed"),
        ("Міністр хотів відвідати Рим", "occurred", "passed"),
    ],
)
def test_whether_what_stands_before_a_quotation_only_wishes_is_not_read(quote: str, status: str, outcome: str) -> None:
    assert outcomes("uk", "Міністр хотів відвідати Рим", quote, status=status)["CH206"] == outcome

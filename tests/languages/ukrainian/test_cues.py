"""Words that turn a sense, in Ukrainian."""

import pytest

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

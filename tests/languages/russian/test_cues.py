"""Words that turn a sense, in Russian."""

import pytest

from tests.languages.readers import outcomes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Визит отменён в понедельник", "planned"),
        ("Переговоры перенесли на лето", "planned"),
        ("Министр опроверг, что визит состоялся", "occurred"),
    ],
)
def test_what_is_off_is_not_said_to_be_on(sentence: str, status: str) -> None:
    assert outcomes("ru", sentence, status=status)["CH404"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Визит не отменён", "planned"),
        ("Суд опроверг слова о визите", "occurred"),
    ],
)
def test_what_is_not_off_passes(sentence: str, status: str) -> None:
    assert outcomes("ru", sentence, status=status)["CH404"] == "passed"


@pytest.mark.parametrize("sentence", ["Визит запланирован на 2024 год", "Министр якобы прибыл"])
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("ru", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Министр никогда не посещал Рим", "посещал Рим"),
        ("Переговоры пройдут при условии мира", "Переговоры пройдут"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("ru", sentence, quote)["CH206"] == "failed"


def test_an_ellipsis_does_not_leave_out_a_negation() -> None:
    assert outcomes("ru", "Министр, который не летал, посетил Рим", "Министр … посетил Рим")["CH205"] == "failed"


@pytest.mark.parametrize("word", ["отменены", "приостановлены", "отложены", "сорваны"])
def test_what_is_off_in_any_form_is_no_plan(word: str) -> None:
    assert outcomes("ru", f"Гастроли в Казани, которые должны были пройти в 2024 году, {word}.")["CH404"] != "passed"

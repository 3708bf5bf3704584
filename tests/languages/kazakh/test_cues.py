"""Words that turn a sense, in Kazakh."""

import pytest

from tests.languages.readers import outcomes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Сапар тоқтатылды", "planned"),
        ("Сапар кейінге қалдырылды", "planned"),
        ("Сапар болмай қалды", "planned"),
        ("Министр сапарды жоққа шығарды", "occurred"),
    ],
)
def test_what_is_off_is_not_said_to_be_on(sentence: str, status: str) -> None:
    assert outcomes("kk", sentence, status=status)["CH404"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Сапар өтті", "occurred"),
    ],
)
def test_what_is_not_off_passes(sentence: str, status: str) -> None:
    assert outcomes("kk", sentence, status=status)["CH404"] == "passed"


@pytest.mark.parametrize("sentence", ["Сапар жоспарланған", "Сапар күтілуде"])
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("kk", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Министр Римде болды емес", "Министр Римде болды"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("kk", sentence, quote)["CH206"] == "failed"


def test_an_ellipsis_does_not_leave_out_a_negation() -> None:
    assert outcomes("kk", "Министр, ол ешқашан ұшпаған, Римге барды", "Министр … Римге барды")["CH205"] == "failed"


@pytest.mark.parametrize("cut", ["Акционерлер келіссе, ", "Егер "])
def test_a_condition_before_the_quotation_is_told(cut: str) -> None:
    assert outcomes("kk", f"{cut}Сапар өтеді", quote="Сапар өтеді", status="planned")["CH206"] == "failed"


def test_what_was_to_be_and_was_given_up_is_no_plan() -> None:
    sentence = "Кәсіподақ 10 маусымда ереуіл өткізбек болған, алайда кеше одан бас тартты"
    assert outcomes("kk", sentence, status="planned")["CH404"] == "unchecked"

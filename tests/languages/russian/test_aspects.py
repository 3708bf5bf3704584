"""Russian: verbs of one act in both aspects."""

import pytest

from chrono.text import stem


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("остановил", "останавливает"),
        ("подписали", "подписывают"),
        ("взяла", "берёт"),
        ("исследовали", "исследуют"),
        ("умер", "умирает"),
    ],
)
def test_a_title_s_present_is_the_verb_of_the_passage_s_past(told: str, title: str) -> None:
    assert stem(told, "ru") == stem(title, "ru")


@pytest.mark.parametrize(("one", "other"), [("открыл", "закрыл"), ("купил", "продал"), ("ввёл", "вывел")])
def test_other_verbs_stay_others(one: str, other: str) -> None:
    assert stem(one, "ru") != stem(other, "ru")

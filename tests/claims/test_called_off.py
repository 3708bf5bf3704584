"""Words that call an event off."""

import pytest

from chrono.claims.called_off import calls_off
from chrono.languages import Cues, part
from chrono.records import Status


@pytest.mark.parametrize(
    ("language", "text", "word", "status"),
    [
        ("en", "The talks were cancelled", "cancelled", Status.CANCELLED),
        ("en", "The talks were put off", "put", Status.POSTPONED),
        ("ru", "Встреча отменена", "отменена", Status.CANCELLED),
        ("zh", "会议推迟", "推迟", Status.POSTPONED),
    ],
)
def test_the_word_its_status_and_its_place(language: str, text: str, word: str, status: Status) -> None:
    cues = part(language, Cues)
    assert cues
    assert calls_off(text, (0, len(text)), cues, cues.undone) == (
        word,
        status,
        (text.find(word), text.find(word) + len(word)),
    )


@pytest.mark.parametrize("text", ["The talks were held", "The talks were not cancelled"])
def test_what_is_held_or_denied_calls_nothing_off(text: str) -> None:
    cues = part("en", Cues)
    assert cues
    assert calls_off(text, (0, len(text)), cues, cues.undone) is None


@pytest.mark.parametrize(
    ("language", "text", "word", "status"),
    [
        ("en", "The talks were called off", "called", Status.CANCELLED),
        ("en", "The talks were never cancelled but were put off", "put", Status.POSTPONED),
        ("en", "They did not say that it was so but the talks were cancelled", "cancelled", Status.CANCELLED),
        ("en", "He denied that the talks were held", "denied", Status.DENIED),
        ("en", "He denied it was so and it was postponed", "postponed", Status.POSTPONED),
        ("ru", "Встреча перенесена", "перенесена", Status.POSTPONED),
        ("zh", "会议取消", "取消", Status.CANCELLED),
        ("kk", "Кездесу тоқтатылды", "тоқтатылды", Status.CANCELLED),
        ("kk", "Кездесу кейінге қалдырылды", "кейінге", Status.POSTPONED),
    ],
)
def test_the_first_word_that_is_not_lifted_calls_off(language: str, text: str, word: str, status: Status) -> None:
    cues = part(language, Cues)
    assert cues
    found = calls_off(text, (0, len(text)), cues, cues.undone)
    assert found
    assert found[:2] == (word, status)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The talks were not postponed"), ("ru", "Встреча не отменена"), ("zh", "会议未取消")],
)
def test_a_word_that_is_lifted_calls_nothing_off(language: str, text: str) -> None:
    cues = part(language, Cues)
    assert cues
    assert calls_off(text, (0, len(text)), cues, cues.undone) is None

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

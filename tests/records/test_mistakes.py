"""What is said of a field that is not what it may be."""

import pytest
from pydantic import ValidationError

from chrono.records.mistakes import error_in_words
from chrono.records.model import Actor, Category, Evidence


@pytest.mark.parametrize(
    ("model", "data", "words"),
    [
        (
            Evidence,
            {"source": "a", "quote": "words", "stance": "maybe"},
            "expected one of supports, disputes or context",
        ),
        (Category, {"label": "Trade", "color": "blue"}, 'expected a colour such as "#0072B2"'),
        (Actor, {"name": ""}, "expected a text, nothing stands here"),
        (Evidence, {"source": "a", "quote": "words", "occurrence": "0"}, "expected a number from 1 on"),
        (Evidence, {"source": "a", "quote": "words", "occurrence": "two"}, "expected a whole number"),
    ],
)
def test_an_error_says_what_is_expected(model: type, data: dict[str, str], words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        model(**data)
    assert [error_in_words(error) for error in caught.value.errors()] == [words]


def test_an_error_of_another_kind_says_what_pydantic_says() -> None:
    assert error_in_words({"type": "odd", "msg": "Input is odd"}) == "input is odd"

"""Where sentences end in English."""

import pytest

from chrono.text import split_sentences


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mr. Lee met Dr. Ito. They spoke.", 2),
        ("Here died the Rev. Mr. Gill. He was old.", 2),
        ("It rose in Jan. 2024 by 5 p.m. as said.", 1),
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str, number: int) -> None:
    assert len(list(split_sentences(text))) == number

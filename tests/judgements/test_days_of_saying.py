"""Days on which something was only told."""

import pytest

from chrono.judgements.days_of_saying import is_day_of_saying, tells_nothing
from chrono.timex import find_dates


def of_saying(text: str, language: str) -> list[bool]:
    dates = find_dates(text, "2024-03-26", language)
    return [is_day_of_saying(text, (0, len(text)), one, language) for one in dates]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The talks of 3 March were called off, the ministry said on Friday.", "en", [False, True]),
        ("The ministry said on Friday that the talks began on 3 March.", "en", [True, False]),
        ("He said the talks began on 3 March.", "en", [False]),
        ("Переговоры 3 марта отменены, сообщил он 22 марта.", "ru", [False, True]),
        ("The ministry announced, on 3 March, a plan.", "en", [False]),
        ("He spoke, and the ministry announced on 3 March a plan.", "en", [True]),
        ("The ministry announced a plan of works on 3 March, he said.", "en", [False]),
        ("Il ministro ha detto venerdì 3 maggio 2024.", "it", []),
    ],
)
def test_a_date_at_a_verb_of_saying_is_the_day_of_it(text: str, language: str, expected: list[bool]) -> None:
    assert of_saying(text, language) == expected


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Trade reached a peak in 2023, which is more than in 2022.", True),
        ("The mill ran until 1960, and the line carried coal until 1967.", False),
        ("He visits China in March 2024 and Peru in April 2024.", False),
    ],
)
def test_a_part_without_a_verb_or_a_name_tells_nothing(text: str, nothing: bool) -> None:
    last = find_dates(text, "2024-05-01", "en")[-1]
    assert tells_nothing(text, (0, len(text)), last, "en") is nothing

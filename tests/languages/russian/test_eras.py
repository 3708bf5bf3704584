"""Russian eras and months of other calendars."""

import pytest

from chrono.languages.kinds import TokenKind
from chrono.languages.russian.eras import ERAS


@pytest.mark.parametrize("word", ["брюмера", "термидора", "рамадана"])
def test_a_month_of_another_calendar_is_known_as_one(word: str) -> None:
    assert ERAS[word].kind is TokenKind.OTHER_MONTH


def test_an_era_is_known_as_one() -> None:
    assert ERAS["хиджры"].kind is TokenKind.OTHER_ERA

"""The words of bylines."""

import re

from chrono.languages import BylineWords, every_part, languages_with, part
from chrono.languages.byline_words import months_from


def test_those_of_all_languages_are_asked_for_at_once() -> None:
    together = every_part(BylineWords)
    for code in languages_with(BylineWords):
        mine = part(code, BylineWords)
        assert mine
        assert mine.published in together.published


def test_every_language_tells_a_change_from_the_publication() -> None:
    for code in languages_with(BylineWords):
        mine = part(code, BylineWords)
        assert mine
        assert not re.search(mine.changed, mine.published, re.IGNORECASE)


def test_the_names_of_months_have_the_numbers_of_their_places() -> None:
    assert months_from("janvier janv|février") == {"janvier": 1, "janv": 1, "février": 2}

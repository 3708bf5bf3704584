"""The words that programs and people put before a title in a calendar."""

from chrono.languages import TitleWords, every_part, languages_with, part
from chrono.records import Status


def test_those_of_all_languages_are_asked_for_at_once() -> None:
    together = every_part(TitleWords)
    for code in languages_with(TitleWords):
        mine = part(code, TitleWords)
        assert mine
        assert set(mine.statuses) <= set(together.statuses)
        assert mine.passing <= together.passing


def test_they_are_in_small_letters_and_tell_what_does_not_take_place() -> None:
    together = every_part(TitleWords)
    assert set(together.statuses.values()) == {Status.CANCELLED, Status.POSTPONED}
    assert all(word == word.casefold() for word in (*together.statuses, *together.passing))
    assert not together.passing & set(together.statuses)

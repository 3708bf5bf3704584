"""The words of pin cites."""

from chrono.languages import LocatorWords, every_part, languages_with, part


def test_those_of_all_languages_are_asked_for_at_once() -> None:
    together = every_part(LocatorWords)
    for code in languages_with(LocatorWords):
        mine = part(code, LocatorWords)
        assert mine
        assert all(one in together.pages for one in mine.pages.split("|"))

"""The words of spreadsheets."""

from chrono.languages import TableWords, every_part, languages_with, part


def test_those_of_all_languages_are_asked_for_at_once() -> None:
    together = every_part(TableWords)
    for code in languages_with(TableWords):
        mine = part(code, TableWords)
        assert mine
        assert set(mine.heads) <= set(together.heads)

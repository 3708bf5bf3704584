"""What stands before titles in calendars, in languages without a folder."""

import pytest

from chrono.languages import TitleWords, every_part
from chrono.languages.unread_titles import known_title_words
from chrono.records import Status


@pytest.mark.parametrize("word", ["中止", "취소됨", "iptal edildi", "zrušeno", "lemondva", "ακυρώθηκε", "ملغى", "בוטל"])
def test_words_of_languages_without_a_folder_tell_what_was_called_off(word: str) -> None:
    assert word not in every_part(TitleWords).statuses
    assert known_title_words().statuses[word] == Status.CANCELLED


def test_those_of_a_language_with_a_folder_come_first() -> None:
    read, together = every_part(TitleWords), known_title_words()
    assert {word: together.statuses[word] for word in read.statuses} == dict(read.statuses)
    assert read.passing < together.passing


def test_they_are_in_small_letters_and_each_says_one_thing() -> None:
    together = known_title_words()
    assert set(together.statuses.values()) == {Status.CANCELLED, Status.POSTPONED}
    assert all(word == word.casefold().strip() for word in (*together.statuses, *together.passing))
    assert not together.passing & set(together.statuses)

"""Chinese: words of a title that say no more than others."""

from chrono.languages.chinese.synonyms import SYNONYMS


def test_each_line_has_words_and_what_they_are_told_by() -> None:
    assert all(one.words and one.told for one in SYNONYMS)
    assert any("外长" in one.words and "外交部长" in one.told for one in SYNONYMS)


def test_no_line_says_what_another_says() -> None:
    told = [(word, other) for one in SYNONYMS for word in one.words for other in one.told - {word} if not one.objects]
    assert len(told) == len(set(told))

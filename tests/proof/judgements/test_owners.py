"""Whose date a date of a sentence is."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Her journal, begun in 1699, was published in London", "Her journal was published"),
        ("The minister resigned in the city where his predecessor vanished in 2019", "The minister resigned"),
        ("She married Olof, and the marriage was dissolved in 1969", "She married Olof"),
    ],
)
def test_a_date_stands_with_the_verb_nearest_to_it(sentence: str, title: str) -> None:
    assert "which the title does not tell" in owner("en", sentence, title)


def test_a_title_that_names_the_noun_has_its_date() -> None:
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "Vote of no confidence") == ""
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "The minister resigned") != ""


def test_an_article_may_say_that_its_dates_are_of_another_calendar() -> None:
    sentence = "All dates are Old Style. The tsar died on 28 January 1725"
    assert "may be of another calendar" in owner("en", sentence, "The tsar died")


def test_a_title_without_a_verb_of_the_sentence_is_not_asked_for_one() -> None:
    assert owner("en", "The agreement was signed and announced on 4 May 2024", "Agreement on visas") == ""

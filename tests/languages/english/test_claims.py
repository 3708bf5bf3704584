"""English words for titles."""

import re

import pytest

from chrono.languages.english.claims import PART


@pytest.mark.parametrize(
    "text", ["according to police", "he alleged that", "suspects him of theft", "was accused of fraud"]
)
def test_what_is_somebody_s_word(text: str) -> None:
    assert re.search(PART.alleged, text, re.IGNORECASE)


@pytest.mark.parametrize(
    "text", ["he signed it", "the claimant won", "an accord", "the suspects fled", "a man accused of fraud left"]
)
def test_what_is_told_by_the_article_itself(text: str) -> None:
    assert not re.search(PART.alleged, text, re.IGNORECASE)


@pytest.mark.parametrize("title", ["Police: he did it", "Otten says the bridge is safe", "Firm denies fraud"])
def test_a_title_that_says_whose_word_it_is(title: str) -> None:
    assert re.search(PART.telling, title, re.IGNORECASE)


def test_no_irregular_form_leads_to_an_irregular_form() -> None:
    onward = {form: to for form, to in PART.irregular.items() if PART.irregular.get(to, to) != to}
    assert onward == {}

"""English: which words a date belongs to."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("Following the vote of 4 May 2024, the minister resigned", "The minister resigned", 'is the date of "vote"'),
        ("The minister resigned over a letter dated 4 May 2024", "The minister resigned", 'stands with "dated"'),
        ("Parliament repealed the 2019 law", "Parliament repealed the law", '"law"'),
        ("The minister resigned and was replaced on 4 May 2024", "The minister resigned", 'stands with "replaced"'),
        ("The judge set a hearing for 4 May 2024", "The judge set a hearing", "is what something was set for"),
        ("The ministers agreed to meet on 4 May 2024", "The ministers agreed", "is what something was set for"),
        ("Sales fell to the lowest since May 2024", "Sales fell", "is what the sentence compares with"),
        ("Sales fell in the three months to March 2024", "Sales fell", "is the end of a period"),
        ("The tsar died on 28 January 1725 (Julian)", "The tsar died", "is a day of another calendar"),
        (
            "He was detained on 9 July 2025 and released three days later",
            "He was released",
            'is what "three days later" counts from',
        ),
        ("The minister resigned on 4 May 2024", "The minister resigned", ""),
        ("After the talks of 4 May 2024 both sides left", "Talks in Lima", ""),
        ("On 4 May 2024 the minister, who had been elected twice, resigned", "The minister resigned", ""),
        ("The rule is in force since March 2024", "The rule in force", ""),
    ],
)
def test_a_date_is_of_what_the_title_tells_or_of_something_else(sentence: str, title: str, reason: str) -> None:
    found = owner("en", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)

"""Where a report's dateline ends, seen by what passes."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    "article",
    [
        "WELLINGTON, New Zealand -- Prosecutors opened a case on 11 November 2024.",
        "(CNN)Prosecutors opened a case on 11 November 2024.",
        "Marlow, Vermont (CNN) Prosecutors opened a case on 11 November 2024.",
    ],
)
def test_a_dateline_is_none_of_the_sentence(article: str) -> None:
    (found, *_) = title_judged("Prosecutors open case", article, article.rstrip("."))
    assert found.startswith("passed")


def test_a_name_with_its_letters_behind_it_is_no_dateline() -> None:
    article = "The Vermont Guild of Pilots (VGP) opened a case on 11 November 2024."
    (found, *_) = title_judged("Opened a case", article, article.rstrip("."))
    assert not found.startswith("passed")

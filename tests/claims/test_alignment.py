"""Titles that say no more than their passage, part for part."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (
            "The foundation stone was laid on 14 February 2025 by the mayor, Ada Otten.",
            "Mayor Otten lays foundation stone",
        ),
        ("Norvik Group (NG) closed the mine in Quill on 14 February 2025.", "Mine in Quill closed"),
    ],
)
def test_a_title_passes_in_an_order_of_its_own(article: str, title: str) -> None:
    (found, *_) = title_judged(title, article, article.rstrip("."))
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("In the musical Evita, Otten shot the general on 14 February 2025.", "General shot"),
        ("The mayor verbally attacked the judge on 14 February 2025.", "Judge attacked by mayor"),
        ("Some believe the mayor attacked the judge on 14 February 2025.", "Judge attacked by mayor"),
    ],
)
def test_what_may_not_be_so_stays_open(article: str, title: str) -> None:
    (found, *_) = title_judged(title, article, article.rstrip("."))
    assert not found.startswith("passed")

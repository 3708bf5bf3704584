"""Groups of English words of which two cannot both be so."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "title", "fails"),
    [
        ("The curfew was extended on 14 February 2025.", "Curfew lifted", True),
        ("The minister called it crucial on 14 February 2025.", "Minister calls it unnecessary", True),
        ("The driver was charged on 14 February 2025.", "Driver convicted", True),
        ("The driver, charged in May, was jailed for a year on 14 February 2025.", "Driver convicted", False),
        ("The driver was convicted on 14 February 2025.", "Driver charged", False),
    ],
)
def test_words_that_cannot_both_be_so(article: str, title: str, fails: bool) -> None:
    (found,) = title_judged(title, article)
    assert found.startswith("failed") is fails

"""English words by which a sentence may tell of what was not so."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "passes"),
    [
        ("The mayor attacked the judge on 14 February 2025.", True),
        ("The mayor sarcastically attacked the judge on 14 February 2025.", False),
        ("The mayor attacked the judge in a television drama on 14 February 2025.", False),
        ("By most accounts, the mayor attacked the judge on 14 February 2025.", False),
        ("The mayor attacked the judge on 14 February 2025, most likely.", False),
    ],
)
def test_what_is_of_a_play_or_in_some_way_only_does_not_pass(article: str, passes: bool) -> None:
    (found,) = title_judged("Mayor attacks judge", article, article.rstrip("."))
    assert found.startswith("passed") is passes

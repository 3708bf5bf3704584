"""What tokens write."""

import pytest

from chrono.timex.token_values import full_year
from tests.timex.test_context import context


@pytest.mark.parametrize(("digits", "year"), [(24, 2024), (34, 2034), (35, 1935), (99, 1999)])
def test_two_digits_are_the_year_nearest_to_publication(digits: int, year: int) -> None:
    assert full_year(digits, context()) == year

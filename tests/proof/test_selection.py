"""Names of rules to the rules."""

import pytest

from chrono.errors import UnknownName
from chrono.proof.selection import find_rule


def test_an_unknown_rule_is_refused_with_a_hint() -> None:
    with pytest.raises(UnknownName, match='no rule is called "quote-not-fond", did you mean "quote-not-found"'):
        find_rule("quote-not-fond")

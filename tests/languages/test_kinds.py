"""The kinds of tokens."""

import re

from chrono.languages import TokenKind


def test_every_kind_is_one_character_that_means_nothing_to_patterns() -> None:
    assert len({kind.value for kind in TokenKind}) == len(TokenKind)
    assert all(len(kind) == 1 and ord(kind) < 256 and re.escape(kind) == kind for kind in TokenKind)

"""A language as a value."""

from chrono.languages.language import Language


def test_a_language_stands_alone_unless_it_says_otherwise() -> None:
    assert Language("de", "German", frozenset({"dates"})).beside == ()

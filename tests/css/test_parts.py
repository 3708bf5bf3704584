"""The parts of a value of a declaration."""

from chrono.css.parts import comma_parts, value_words


def test_list_is_parted_outside_brackets() -> None:
    assert list(comma_parts(":is(a, b), [x=','], c")) == [":is(a, b)", "[x=',']", "c"]


def test_words_keep_their_functions_whole() -> None:
    assert value_words("calc(1px + (2px)) rgb(1 2 3) red") == ["calc(1px + (2px))", "rgb(1 2 3)", "red"]

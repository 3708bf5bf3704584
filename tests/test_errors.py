"""Why the program stops, as one line."""

import pytest

from chrono.errors import (
    CannotDraw,
    CannotFetch,
    CannotRead,
    CannotWrite,
    ChronoError,
    InvalidDate,
    UnknownName,
    near_name,
)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (InvalidDate("month 13 is out of range", 5, 7), "month 13 is out of range"),
        (CannotRead("events.yaml", "no such file"), "events.yaml: no such file"),
        (CannotWrite("out.svg", "no permission"), "out.svg: cannot write: no permission"),
        (CannotFetch("https://example.org/", "is empty"), "https://example.org/: is empty"),
        (CannotDraw("too many events"), "too many events"),
        (UnknownName("rule", "CH999"), 'no rule is called "CH999"'),
        (UnknownName("format", "sgv", ("svg",)), 'no format is called "sgv", did you mean "svg"'),
    ],
)
def test_error_reads_as_one_line_when_printed(error: ChronoError, line: str) -> None:
    assert str(error) == line


@pytest.mark.parametrize(
    "error",
    [
        InvalidDate("x"),
        CannotRead("a", "b"),
        CannotWrite("a", "b"),
        CannotDraw("x"),
        CannotFetch("a", "b"),
        UnknownName("a", "b"),
    ],
)
def test_error_is_caught_as_chrono_error_when_raised(error: ChronoError) -> None:
    with pytest.raises(ChronoError):
        raise error


def test_invalid_date_is_a_value_error_too() -> None:
    assert issubclass(InvalidDate, ValueError)


def test_invalid_date_holds_its_place_and_suggestion() -> None:
    error = InvalidDate("x", 2, 5, "2024")
    assert (error.start, error.end, error.suggestion) == (2, 5, "2024")


def test_unknown_name_holds_what_is_known() -> None:
    assert UnknownName("rule", "x", ("a", "b")).known == ("a", "b")


@pytest.mark.parametrize(("name", "near"), [("visti", "visit"), ("Visit", "visit"), ("xyz", ""), ("", "")])
def test_the_nearest_of_the_known_names_is_meant(name: str, near: str) -> None:
    assert near_name(name, ("visit", "talks", "visitors")) == near


def test_a_closer_likeness_may_be_asked_for() -> None:
    assert near_name("vist", ("visit",), 0.95) == ""

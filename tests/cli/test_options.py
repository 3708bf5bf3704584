"""What the commands share."""

from datetime import timedelta

import click
import pytest

from chrono.cli.options import Group, Length, load_file, names_in, parse_duration
from chrono.errors import CannotDraw, CannotRead


def test_names_may_be_given_with_commas_or_apart() -> None:
    assert names_in(["CH3, CH4", "quote-thin", " "]) == ["CH3", "CH4", "quote-thin"]


@pytest.mark.parametrize(("text", "inches"), [("2.54cm", 1.0), ("10", 3.937), ("72pt", 1.0), ("50mm", 1.9685)])
def test_a_length_is_given_in_inches(text: str, inches: float) -> None:
    assert Length().convert(text, None, None) == pytest.approx(inches, abs=1e-3)


@pytest.mark.parametrize("text", ["0cm", "-3cm", "900cm", "wide", "3 ells"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter):
        Length().convert(text, None, None)


def test_a_file_that_is_not_there_is_refused() -> None:
    with pytest.raises(CannotRead, match="no such file"):
        load_file("nowhere/events.yaml")


def test_a_command_that_does_not_exist_is_answered_with_the_nearest() -> None:
    group = Group(name="chrono", commands={"check": click.Command("check")})
    with pytest.raises(click.UsageError, match='did you mean "check"'):
        group.resolve_command(click.Context(group), ["chekc"])


@pytest.mark.parametrize(
    ("text", "length"), [("1d", timedelta(days=1)), ("12h", timedelta(hours=12)), ("30 m", timedelta(minutes=30))]
)
def test_a_length_of_time_is_read(text: str, length: timedelta) -> None:
    assert parse_duration(text) == length


@pytest.mark.parametrize("text", ["", "d", "1", "-1d", "1 year"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(CannotDraw):
        parse_duration(text)

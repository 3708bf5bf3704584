"""What the commands say: nothing in it steers the terminal, whatever articles, calendars and file names hold."""

import click

from chrono.reports import visible_but_colours


def say(text: str, *, err: bool = False, nl: bool = True, color: bool | None = None) -> None:
    """Print a text for people, to standard error where `err`, with a line break after it where `nl`."""
    click.echo(visible_but_colours(text), err=err, nl=nl, color=color)

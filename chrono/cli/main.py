"""The commands; the only room that talks. It reads arguments, calls one function, prints, and sets the exit code.

0: clean. 1: findings. 2: could not run.
"""

import os
import sys
from contextlib import suppress

import click

from chrono.cli.check import check
from chrono.cli.dates import dates
from chrono.cli.diff import diff
from chrono.cli.explain import explain
from chrono.cli.import_ import import_
from chrono.cli.options import CLEAN, FAILED, Group
from chrono.cli.pin import pin
from chrono.cli.publish import publish
from chrono.cli.render import render
from chrono.cli.schema import schema
from chrono.errors import ChronoError, InvalidDate, UnknownName
from chrono.version import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give the exit code."""
    try:
        result = chrono.main(arguments, prog_name="chrono", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return FAILED
    except click.Abort:
        return FAILED
    except ChronoError as error:
        click.echo(f"chrono: {error}{_known(error)}", err=True)
        return FAILED
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except OSError as error:
        click.echo(f"chrono: cannot write the output: {error.strerror or error}", err=True)
        _drop_output()
        return FAILED
    return result if isinstance(result, int) else CLEAN


def _drop_output() -> None:
    """Nobody reads on, or the disk is full: keep Python from saying so once more at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _known(error: ChronoError) -> str:
    if isinstance(error, UnknownName) and error.known and len(error.known) < 20:
        return f" (known: {', '.join(error.known)})"
    if isinstance(error, InvalidDate) and error.suggestion:
        return f"; write {error.suggestion}"
    return ""


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="chrono")
@click.pass_context
def chrono(ctx: click.Context) -> None:
    """Prove a chronology against its sources, draw it, and put it into calendars.

    A chronology is a YAML file of dated events, each with the words of the articles that prove it.
    """
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", dict)(encoding="utf-8", errors="replace")
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    elif os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE"):
        ctx.color = True


for _command in (check, render, explain, dates, pin, diff, import_, publish, schema):
    chrono.add_command(_command)

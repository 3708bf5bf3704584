"""The commands; the only room that talks. It reads arguments, calls one function, prints, and sets the exit code.

0: clean. 1: findings. 2: could not run. 130: interrupted.
"""

import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, FAILED, Group
from chrono.cli.output import say
from chrono.errors import ChronoError, InvalidDate, UnknownName
from chrono.version import __version__

INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give the exit code; 130 where it was interrupted, as shells have it."""
    try:
        result = chrono.main(arguments, prog_name="chrono", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        say(shown.getvalue(), err=True, nl=False)
        if isinstance(error, click.exceptions.NoArgsIsHelpError) and not Path(DEFAULT_FILE).exists():
            say(_BEGIN, err=True)
        return FAILED
    except click.Abort:  # what click makes of an interrupt
        say("chrono: interrupted; no file is half written", err=True)
        return INTERRUPTED
    except ChronoError as error:
        say(f"chrono: {error}{_known(error)}", err=True)
        return FAILED
    except RuntimeError as error:  # before Python 3.13 a circle of links is one
        if "ymlink loop" not in str(error):
            raise
        say(f"chrono: links lead in a circle: {str(error).rpartition('from ')[2]}", err=True)
        return FAILED
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except OSError as error:
        say(f"chrono: cannot write the output: {error.strerror or error}", err=True)
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


_BEGIN = """
No chronology is in this folder. To begin one, put the articles here and type: chrono init
To see one: chrono init --example"""


COMMANDS = {
    "add": "Add articles to the sources of a chronology.",
    "check": "Prove a chronology against its articles.",
    "dates": "Show the dates of an article and how each was read.",
    "diff": "Say what changed between two editions.",
    "explain": "Explain a rule, or an event with the passages that prove it.",
    "import": "Make draft records of a calendar or a table.",
    "init": "Begin a chronology with the articles of a folder.",
    "lock": "Settle a merge conflict in a calendar lock.",
    "lsp": "Serve an editor: findings while typing, completion, fixes.",
    "pin": "Pin the articles and quotations as they are now.",
    "publish": "Bring a calendar on a server up to date.",
    "quote": "Find quotations by their words, ready to paste.",
    "render": "Prove it, then write pictures and calendars.",
    "save": "Fetch pages and PDFs from the web as sources.",
    "schema": "Print the JSON Schema that editors complete from.",
    "serve": "Show the page on this machine while the file is edited.",
    "suggest": "Draft events of what the articles date and no event has.",
}
"""The commands, each of which is loaded from the file of its name when it is run, with a line of help."""


class Commands(Group):
    """The commands by their names; only the one that is run is loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name, from its file."""
        if cmd_name not in COMMANDS:
            return None
        name = "import_" if cmd_name == "import" else cmd_name  # a word of the language
        command: click.Command = getattr(import_module(f"chrono.cli.{name}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list that `--help` shows."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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

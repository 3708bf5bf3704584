"""`chrono lsp`: what editors start to show findings, passages and completions while a chronology is typed."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN
from chrono.errors import CannotServe

if TYPE_CHECKING:
    from chrono.editor import Choices


@click.command()
@click.option("--stdio", is_flag=True, help="What editors add: standard input and output, which is the only way.")
def lsp(stdio: bool) -> int:  # noqa: ARG001
    """Serve an editor over standard input and output (Language Server Protocol); editors start it, not people.

    Findings while typing, articles under quotations, completion, quick fixes. Needs the extra: pip install
    "chrono-proof[lsp]".
    """
    try:
        from chrono.editor import ChronologyServer
    except ImportError as error:
        raise CannotServe('the language server needs an extra: pip install "chrono-proof[lsp]"') from error
    if sys.stdin.isatty():
        raise click.UsageError("an editor starts this and speaks to it; set one up as docs/editor.md says")
    # Only the protocol may be written to standard output, so it is put out of the reach of all else, even of C.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as target:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        ChronologyServer(_choices).run(sys.stdin.buffer, target)
    return CLEAN


def _choices(folder: Path) -> "Choices":
    """The settings beside a chronology, or above it. Raises CannotRead."""
    from chrono.editor import Choices
    from chrono.proof import read_settings

    settings = read_settings(folder)
    return Choices(settings.select, settings.ignore, settings.severity)

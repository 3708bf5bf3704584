"""`chrono diff`: what changed between two editions."""

import click

from chrono.cli.options import CLEAN, FINDINGS
from chrono.cli.output import say


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format", "format_", type=click.Choice(["text", "json", "markdown"]), default="text", help="How to say it."
)
@click.pass_context
def diff(ctx: click.Context, old: str, new: str, format_: str) -> int:
    """Say what changed from OLD to NEW: events added, moved, with another status, retitled, removed.

    Each is a chronology, a calendar that chrono wrote, or a file as it was in a git revision (HEAD~1:events.yaml).
    Exit code 0: nothing changed; 1: something did.
    """
    from chrono.editions import changes
    from chrono.exchange import read_editions
    from chrono.reports import changes_json, changes_markdown, changes_text

    before, after = read_editions(old, new)
    for line in (*before.left_out, *after.left_out):
        say(f"not compared: {line}", err=True)
    found = changes(before.events, after.events)
    writer = {"text": changes_text, "json": changes_json, "markdown": changes_markdown}[format_]
    tell = click.echo if format_ == "json" else say
    tell(writer(found), nl=False, color=ctx.color)
    return FINDINGS if found else CLEAN

"""`chrono diff`: what changed between two editions."""

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, FINDINGS
from chrono.cli.output import say
from chrono.errors import CannotRead

if TYPE_CHECKING:
    from chrono.editions import EventSnapshot


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
    from chrono.reports import changes_json, changes_markdown, changes_text

    calendars = [name.lower().endswith(".ics") for name in (old, new)]
    held = any(calendars) and not all(calendars)
    found = changes(_edition(old, held=held), _edition(new, held=held))
    writer = {"text": changes_text, "json": changes_json, "markdown": changes_markdown}[format_]
    tell = click.echo if format_ == "json" else say
    tell(writer(found), nl=False, color=ctx.color)
    return FINDINGS if found else CLEAN


def _edition(name: str, *, held: bool) -> "dict[str, EventSnapshot]":
    """The events of a file, or of a file in a git revision, by id; only those that a calendar can hold, if `held`."""
    from chrono.calendars import calendar_contents
    from chrono.editions import EventSnapshot, snapshots
    from chrono.files import read_bytes
    from chrono.findings import Severity
    from chrono.records import load_bytes

    path = Path(name)
    if path.exists() or ":" not in name:
        raw = read_bytes(path, name)
    else:
        done = subprocess.run(["git", "show", name], capture_output=True, check=False)  # noqa: S603, S607
        if done.returncode:
            raise CannotRead(name, done.stderr.decode("utf-8", "replace").strip() or "git cannot show it")
        raw, path = done.stdout, Path(name.partition(":")[2])
    if path.suffix.lower() == ".ics":
        from chrono.exchange import read_calendar

        return {
            draft.id: EventSnapshot(draft.id, draft.title, draft.date, draft.status)
            for draft in read_calendar(raw, name).drafts
        }
    loaded = load_bytes(raw, str(path), path.parent)
    if loaded.chronology.has_unread("events") or not loaded.chronology.events:
        first = next((f": {finding}" for finding in loaded.findings if finding.severity is Severity.ERROR), "")
        raise CannotRead(name, f"cannot be compared: not every event of it can be read{first}")
    twice = [event.id for event in loaded.chronology.events if loaded.chronology.event(event.id) is not event]
    if twice:
        raise CannotRead(name, f'cannot be compared: two events have the id "{twice[0]}"')
    events = snapshots(loaded.chronology)
    for event, reason in calendar_contents(loaded.chronology).excluded if held else ():
        events.pop(event.id, None)
        say(f'not compared: "{event.id}" ({event.date}): {reason}', err=True)
    return events

"""`chrono import`: draft records of a calendar."""

import datetime
from pathlib import Path

import click

from chrono.cli.options import CLEAN, FINDINGS
from chrono.cli.output import say


@click.command("import")
@click.argument("calendar", metavar="FILE.ics")
@click.option("-o", "--output", metavar="OUT", help="The chronology to write; otherwise it is printed.")
@click.option(
    "--window", metavar="DATES", help="The years or days in which recurring events are spread out (2024/2025)."
)
def import_(calendar: str, output: str | None, window: str | None) -> int:
    """Make a draft record of every event of FILE.ics.

    No record has evidence: `chrono check` reports each until it is proved. An event that cannot be made a record is
    listed with the reason; those made and those refused are together all that the calendar has.
    """
    from chrono.exchange import read_calendar, to_records
    from chrono.files import read_bytes, write_whole

    found = read_calendar(read_bytes(Path(calendar), calendar), calendar, _days(window) if window else None)
    text = to_records(found.title, found.drafts, found.id, found.timezone)
    if output:
        write_whole(Path(output), text.encode("utf-8"))
    else:
        click.echo(text, nl=False)
    for note in found.notes:
        say(note, err=True)
    for name, reason in found.refused:
        say(f'refused: "{name}": {reason}', err=True)
    made = f"{len(found.drafts)} records made, {len(found.refused)} events refused"
    say(f"{calendar}: {made}{f', wrote {output}' if output else ''}", err=True)
    return FINDINGS if found.refused else CLEAN


def _days(window: str) -> tuple[datetime.date, datetime.date]:
    """The first day of a window, and the day after its last."""
    from chrono.dates import parse_date

    dates = parse_date(window)
    if dates.earliest is None or dates.latest is None:
        raise click.UsageError(f'the window "{window}" has no end')
    if not 1 <= dates.earliest.year <= dates.latest.year < datetime.MAXYEAR:
        raise click.UsageError(f'the window "{window}" is not between the years 1 and 9998')
    return datetime.date(*dates.earliest), datetime.date(*dates.latest) + datetime.timedelta(days=1)

"""`chrono import`: draft records of a calendar, a table or a markwhen file."""

import datetime
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from chrono.cli.options import CLEAN, FINDINGS
from chrono.cli.output import say
from chrono.errors import CannotWrite
from chrono.findings import amount


@click.command("import")
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", metavar="OUT", help="The chronology to write; otherwise it is printed.")
@click.option(
    "--window",
    metavar="DATES",
    help="For calendars: the years or days in which recurring events are spread out (2024/2025).",
)
@click.option(
    "--map",
    "columns",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="For tables: the column of a field (title=Headline).",
)
@click.option(
    "--dates",
    type=click.Choice(["dmy", "mdy"]),
    help="For tables and markwhen: whether 03/04/2024 begins with the day or the month, where the file shows neither.",
)
@click.option(
    "--sheet", metavar="NAME", default="", help="For workbooks (.xlsx): the sheet to read, instead of the first."
)
def import_(
    file: str, output: str | None, window: str | None, columns: tuple[str, ...], dates: str | None, sheet: str
) -> int:
    """Make a draft record of every event of FILE: a calendar (.ics), a table with a row for each event (.csv, .tsv,
    .xlsx), JSON (that of TimelineJS, or an object on each line, .jsonl), or markwhen (.mw, .markwhen).

    What a column means is guessed by its head and said. No record is proved: `chrono check` reports each until it is.
    What cannot be made a record is listed with the reason; those made and those refused are together all that FILE has.
    """
    from chrono.exchange import ImportOptions, read_drafts, to_records
    from chrono.files import read_bytes, write_whole

    if output and Path(output).exists():
        raise CannotWrite(output, "is there already, and is not written over: choose another name")
    raw = read_bytes(Path(file), file)
    asked = ImportOptions(_fields(columns), dates or "", sheet, _days(window) if window else None)
    found = read_drafts(raw, file, asked)
    text = to_records(found.title, found.drafts, found.id, found.timezone, found.description)
    if output and found.drafts:
        write_whole(Path(output), text.encode("utf-8"))
    elif not output:
        click.echo(text, nl=False)
    for note in found.notes:
        say(note, err=True)
    for line in _refusals(found.refused):
        say(line, err=True)
    made = f"{amount(len(found.drafts), 'record')} made, {amount(len(found.refused), found.unit)} refused"
    wrote = "" if not output else f", wrote {output}" if found.drafts else ", wrote nothing"
    say(f"{file}: {made}{wrote}", err=True)
    if output and found.drafts:
        say("next: chrono add ARTICLE…   (the articles that the table did not name)", err=True)
        say(
            f"then: chrono quote --missing --file {output}   (finds the words that prove each), chrono check {output}",
            err=True,
        )
    return FINDINGS if found.refused else CLEAN


def _refusals(refused: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Each that was refused by its name: the first of a kind with their reasons, the others in one line."""
    kinds: dict[str, list[tuple[str, str]]] = {}
    for name, reason in refused:
        kinds.setdefault(re.sub(r'"[^"]*"', '""', reason), []).append((name, reason))
    for ones in kinds.values():
        shown = ones if len(ones) <= _MOST_OF_A_KIND + 1 else ones[:_MOST_OF_A_KIND]
        for name, reason in shown:
            yield f'refused: "{name}": {reason}'
        if others := ones[len(shown) :]:
            yield f"refused likewise, {len(others)} more: " + ", ".join(f'"{name}"' for name, _ in others)


_MOST_OF_A_KIND = 3


def _fields(columns: tuple[str, ...]) -> dict[str, str]:
    """The column of each field that was named."""
    pairs = [one.partition("=") for one in columns]
    if wrong := next((field for field, mark, head in pairs if not (mark and head)), None):
        raise click.UsageError(f'--map wants FIELD=COLUMN, such as title=Headline, not "{wrong}"')
    fields = [field.strip() for field, _, _ in pairs]
    if twice := next((field for field in fields if fields.count(field) > 1), None):
        raise click.UsageError(f'--map names the column of "{twice}" twice: a field is read from one column')
    return {field.strip(): head.strip() for field, _, head in pairs}


def _days(window: str) -> tuple[datetime.date, datetime.date]:
    """The first day of a window, and the day after its last."""
    from chrono.dates import parse_date

    dates = parse_date(window)
    if dates.earliest is None or dates.latest is None:
        raise click.UsageError(f'the window "{window}" has no end')
    if not 1 <= dates.earliest.year <= dates.latest.year < datetime.MAXYEAR:
        raise click.UsageError(f'the window "{window}" is not between the years 1 and 9998')
    return datetime.date(*dates.earliest), datetime.date(*dates.latest) + datetime.timedelta(days=1)

"""`chrono import`: draft records of a calendar, a table or a markwhen file."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, FINDINGS
from chrono.cli.output import say
from chrono.findings import amount

if TYPE_CHECKING:
    from chrono.exchange import Draft, Imported


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
@click.option(
    "--encoding", metavar="NAME", default="", help="For tables that are not UTF-8: what they are in (windows-1251)."
)
def import_(
    file: str,
    output: str | None,
    window: str | None,
    columns: tuple[str, ...],
    dates: str | None,
    sheet: str,
    encoding: str,
) -> int:
    """Make a draft record of every event of FILE: a calendar (.ics), a table with a row for each event (.csv, .tsv,
    .xlsx), JSON (that of TimelineJS, or an object on each line, .jsonl), markwhen (.mw, .markwhen), or GEDCOM (.ged).

    What a column means is guessed by its head and said. No record is proved: `chrono check` reports each until it is.
    What cannot be made a record is listed with the reason; those made and those refused are together all that FILE has.
    """
    from chrono.drafting import source_facts
    from chrono.exchange import ImportOptions, files_of, parse_window, read_drafts, to_records
    from chrono.files import read_bytes, refuse_existing, slug, write_whole
    from chrono.reports import refusal_lines

    if output:
        refuse_existing(Path(output))
    raw = read_bytes(Path(file), file)
    spread = parse_window(window) if window else None
    found = read_drafts(raw, file, ImportOptions(_fields(columns), dates or "", sheet, spread, encoding))
    facts = source_facts(Path(output or file).parent, files_of(found.drafts))
    own = found.id or slug(Path(file).stem)
    text = to_records(found.title, found.drafts, own, found.timezone, found.description, facts)
    if output and found.drafts:
        write_whole(Path(output), text.encode("utf-8"))
    elif not output:
        click.echo(text, nl=False)
    for note in found.notes:
        say(note, err=True)
    for line in refusal_lines(found.refused):
        say(line, err=True)
    _tell_made(found, file, output)
    return FINDINGS if found.refused else CLEAN


def _tell_made(found: "Imported", file: str, output: str | None) -> None:
    """Say how many records were made, where they are, and how to go on."""
    made = f"{amount(len(found.drafts), 'record')} made, {amount(len(found.refused), found.unit)} refused"
    wrote = "" if not output else f", wrote {output}" if found.drafts else ", wrote nothing"
    say(f"{file}: {made}{wrote}", err=True)
    if output and found.drafts:
        for word, step in zip(("next", "then"), _steps(found.drafts, output), strict=False):
            say(f"{word}: {step}", err=True)


def _steps(drafts: Sequence["Draft"], output: str) -> Iterator[str]:
    """The commands to go on with: those of articles and quotations only where a draft has none."""
    from chrono.exchange import has_evidence, names_article

    if not all(map(names_article, drafts)):
        yield "chrono add ARTICLE…   (the articles that the file did not name)"
    if all(map(has_evidence, drafts)):
        yield f"chrono check {output}"
    else:
        yield f"chrono quote --missing --file {output}   (finds the words that prove each), chrono check {output}"


def _fields(columns: tuple[str, ...]) -> dict[str, str]:
    """The column of each field that was named."""
    pairs = [one.partition("=") for one in columns]
    if wrong := next((field for field, mark, head in pairs if not (mark and head)), None):
        raise click.UsageError(f'--map wants FIELD=COLUMN, such as title=Headline, not "{wrong}"')
    fields = [field.strip() for field, _, _ in pairs]
    if twice := next((field for field in fields if fields.count(field) > 1), None):
        raise click.UsageError(f'--map names the column of "{twice}" twice: a field is read from one column')
    return {field.strip(): head.strip() for field, _, head in pairs}

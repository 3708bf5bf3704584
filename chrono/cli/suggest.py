"""`chrono suggest`: draft events of what the articles date."""

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, load_file, tell_problems
from chrono.cli.output import say
from chrono.errors import UnknownName
from chrono.findings import amount


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology whose sources are read.")
@click.option("--window", metavar="DATES", help="Only statements that may lie in these (2023/2025).")
def suggest(sources: tuple[str, ...], file: str, window: str | None) -> int:
    """Draft an event of every dated statement of the SOURCEs (by default all) that no event or dismissal accounts for.

    A draft has the sentence as title and quotation, the date as precise as it is told, and the status that the passage
    bears; what `chrono check` does not find proved of it stands above it. Choose, shorten and paste.
    """
    from chrono.dates import parse_date
    from chrono.exchange import suggest_events

    if file == "-":
        raise click.UsageError("the articles of a chronology from standard input are not known")
    loaded = load_file(file)
    chronology = loaded.chronology
    for source in sources:
        if source not in chronology.sources:
            raise UnknownName("source", source, tuple(chronology.sources))
    found = suggest_events(chronology, sources, parse_date(window) if window else None)
    for one in found:
        say(one.yaml)
    tell_problems(loaded, file)
    ready = sum(not one.open for one in found)
    say(f"{amount(len(found), 'draft')}, {ready} with every field proved", err=True)
    return CLEAN

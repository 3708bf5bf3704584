"""`chrono suggest`: draft events of what the articles date."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, complete_sources, load_file, tell_problems
from chrono.cli.output import say
from chrono.findings import amount

if TYPE_CHECKING:
    from chrono.records import Chronology


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=complete_sources)
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology whose sources are read.")
@click.option("--window", metavar="DATES", help="Only statements that may lie in these (2023/2025).")
@click.option("--ready", is_flag=True, help="Only drafts of which nothing is open.")
@click.option("--write", is_flag=True, help="Add the drafts to the chronology, at the end of its events.")
def suggest(sources: tuple[str, ...], file: str, window: str | None, ready: bool, write: bool) -> int:
    """Draft an event of every dated statement of the SOURCEs (by default all) that no event or dismissal accounts for.

    A draft has the sentence as title and quotation, the date as precise as it is told, and the status that the passage
    bears; what `chrono check` does not find proved of it stands above it. Choose, shorten and paste; or let --write add
    them all, and mend them there.
    """
    from chrono.dates import parse_date
    from chrono.drafting import insert_events, suggest_events
    from chrono.files import read_bytes, write_whole

    if file == "-":
        raise click.UsageError("the articles of a chronology from standard input are not known")
    loaded = load_file(file)
    found = suggest_events(loaded.chronology, sources, parse_date(window) if window else None)
    proved = [one for one in found if not one.open]
    chosen = proved if ready else found
    if write and chosen:
        path = Path(file)
        write_whole(path, insert_events(path, read_bytes(path, file), [one.yaml for one in chosen]))
    for one in () if write else chosen:
        say(one.yaml)
    tell_problems(loaded, file)
    _tell_undated(loaded.chronology, sources)
    if not loaded.chronology.sources:
        say(f"{file} has no sources: chrono add ARTICLE… names the articles", err=True)
    added = f"; {len(chosen)} added to {file}" if write else ""
    say(f"{amount(len(found), 'draft')}, {len(proved)} with every field proved{added}", err=True)
    return CLEAN


def _tell_undated(chronology: "Chronology", sources: Sequence[str]) -> None:
    """Say of which sources no day of publication is known, and what that costs."""
    undated = [
        f'"{source}"'
        for source in sources or chronology.sources
        if source in chronology.articles
        and not chronology.articles[source].problem
        and chronology.published(source) is None
    ]
    if undated:
        say(
            f"no day of publication is known of {', '.join(undated)}: whether what they tell had happened by then is "
            "unchecked, and a weekday, or a day without its year, gives no draft; look it up and write it below each, "
            "such as published: 2024-03-26, or as much as is known of it, such as published: 1823",
            err=True,
        )

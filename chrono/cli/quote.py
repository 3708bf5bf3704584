"""`chrono quote`: quotations by their words, ready to paste."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, FINDINGS, complete_events, load_file, tell_problems
from chrono.cli.output import say
from chrono.errors import UnknownName
from chrono.findings import amount

if TYPE_CHECKING:
    from chrono.records import Loaded


@click.command()
@click.argument("words", nargs=-1)
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology whose sources are searched.")
@click.option("--most", default=8, show_default=True, type=click.IntRange(1), help="How many are shown at most.")
@click.option(
    "--into",
    metavar="EVENT",
    shell_complete=complete_events,
    help="Add the sentence that has all of the words to the evidence of this event, if it is the only one.",
)
@click.option(
    "--missing",
    is_flag=True,
    help="Instead of WORDS: give every event without evidence the one sentence that has all words of its title and its "
    "date, if there is one.",
)
def quote(words: tuple[str, ...], file: str, most: int, into: str | None, *, missing: bool) -> int:
    """Find the sentences of all sources that have these WORDS, in any form and order.

    Each is printed as an entry of `evidence`, below a comment with its place and the dates in it.
    """
    from chrono.drafting import add_quotation, find_quotations

    if bool(words) == missing or (missing and into):
        raise click.UsageError("say which WORDS are sought, or --missing alone")
    loaded = load_file(file)
    if missing:
        return _add_missing(file, loaded)
    if into and loaded.chronology.event(into) is None and not loaded.findings:
        raise UnknownName("event", into, tuple(event.id for event in loaded.chronology.events))
    found = find_quotations(" ".join(words), loaded.chronology, most)
    for quotation in found:
        dates = f"; dates: {', '.join(quotation.dates)}" if quotation.dates else ""
        say(f"# {quotation.location}{dates}\n{quotation.yaml}")
    if into and found and (reason := add_quotation(Path(file), loaded.chronology, into, found)):
        say(f"nothing was added to {into}: {reason}", err=True)
        return FINDINGS
    if into and found:
        say(f"added the first to {into}", err=True)
    tell_problems(loaded, file)
    if not found:
        say(f'no sentence of the sources has at least half of the words "{" ".join(words)}"', err=True)
    return CLEAN if found else FINDINGS


def _add_missing(file: str, loaded: "Loaded") -> int:
    """Give every event its evidence where there is one answer; say of the others why they have none."""
    from chrono.drafting import add_missing

    told = add_missing(Path(file), loaded.chronology)
    left = [(event, reason) for event, reason in told if reason]
    by_reason: dict[str, list[str]] = {}
    for event, reason in left:
        by_reason.setdefault(reason, []).append(event)
    for reason, events in by_reason.items():
        whose = events[0] if len(events) == 1 else f"{len(events)} events ({', '.join(events)})"
        say(f"nothing was added to {whose}: {reason}", err=True)
    tell_problems(loaded, file)
    added, whole = len(told) - len(left), amount(len(told), "event")
    say(f"{added} of {whole} without evidence have a quotation now; chrono check {file} proves it", err=True)
    return FINDINGS if left else CLEAN

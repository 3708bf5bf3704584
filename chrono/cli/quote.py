"""`chrono quote`: quotations by their words, ready to paste."""

from pathlib import Path

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, FINDINGS, complete_events, load_file, tell_problems
from chrono.cli.output import say


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology whose sources are searched.")
@click.option("--most", default=8, show_default=True, type=click.IntRange(1), help="How many are shown at most.")
@click.option(
    "--into",
    metavar="EVENT",
    shell_complete=complete_events,
    help="Add the sentence that has all of the words to the evidence of this event, if it is the only one.",
)
def quote(words: tuple[str, ...], file: str, most: int, into: str | None) -> int:
    """Find the sentences of all sources that have these WORDS, in any form and order.

    Each is printed as an entry of `evidence`, below a comment with its place and the dates in it.
    """
    from chrono.drafting import add_quotation, find_quotations

    loaded = load_file(file)
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

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
    help="Add the one sentence that fits best to the evidence of this event.",
)
def quote(words: tuple[str, ...], file: str, most: int, into: str | None) -> int:
    """Find the sentences of all sources that have these WORDS, in any form and order.

    Each is printed as an entry of `evidence`, below a comment with its place and the dates in it.
    """
    from chrono.drafting import find_quotations, insert_evidence
    from chrono.files import read_bytes, write_whole

    loaded = load_file(file)
    found = find_quotations(" ".join(words), loaded.chronology, most)
    for quotation in found:
        dates = f"; dates: {', '.join(quotation.dates)}" if quotation.dates else ""
        say(f"# {quotation.location}{dates}\n{quotation.yaml}")
    if into and found:
        if len(found) > 1 and found[1].found == found[0].found:
            say(f"nothing was added to {into}: several sentences fit as well; give more of the words", err=True)
            return FINDINGS
        path = Path(file)
        write_whole(path, insert_evidence(path, read_bytes(path, file), into, found[0].yaml))
        say(f"added the first to {into}", err=True)
    tell_problems(loaded, file)
    if not found:
        say(f'no sentence of the sources has at least half of the words "{" ".join(words)}"', err=True)
    return CLEAN if found else FINDINGS

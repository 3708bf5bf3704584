"""`chrono quote`: quotations by their words, ready to paste."""

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, FINDINGS, load_file, tell_problems
from chrono.cli.output import say


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology whose sources are searched.")
@click.option("--most", default=8, show_default=True, type=click.IntRange(1), help="How many are shown at most.")
def quote(words: tuple[str, ...], file: str, most: int) -> int:
    """Find the sentences of all sources that have these WORDS, in any form and order.

    Each is printed as an entry of `evidence`, below a comment with its place and the dates in it.
    """
    from chrono.exchange import find_quotations

    loaded = load_file(file)
    found = find_quotations(" ".join(words), loaded.chronology, most)
    for quotation in found:
        dates = f"; dates: {', '.join(quotation.dates)}" if quotation.dates else ""
        say(f"# {quotation.location}{dates}\n{quotation.yaml}")
    tell_problems(loaded, file)
    if not found:
        say(f'no sentence of the sources has at least half of the words "{" ".join(words)}"', err=True)
    return CLEAN if found else FINDINGS

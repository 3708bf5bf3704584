"""`chrono add`: more articles for a chronology."""

from pathlib import Path

import click

from chrono.cli.options import DEFAULT_FILE, ENCODING, tell_left, tell_source


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology that gets the sources.")
@ENCODING
def add(articles: tuple[str, ...], file: str, encoding: str) -> int:
    """Add each ARTICLE to the sources of the chronology, with what it says of itself.

    An article from elsewhere is copied into sources/ beside the chronology, over no file. Nothing else is touched. What
    cannot be read, or is a source already, is left out and told.
    """
    from chrono.drafting import add_sources
    from chrono.files import read_bytes, write_together
    from chrono.records import refuse_missing

    refuse_missing(file)
    path = Path(file)
    added = add_sources(path, read_bytes(path, file), [Path(name) for name in articles], encoding)
    write_together([(target, [content]) for target, content in added.written])
    for key, article in added.articles:
        tell_source(key, article)
    return tell_left(added.left)

"""`chrono init`: the files that a chronology begins with."""

from pathlib import Path

import click

from chrono.cli.options import CLEAN, ENCODING, tell_left, tell_source
from chrono.cli.output import say
from chrono.findings import amount


@click.command()
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--folder", default=".", show_default=True, help="The folder of the chronology; it may be a new one.")
@click.option("--example", is_flag=True, help="Write the shipped example instead: six events and their two articles.")
@ENCODING
def init(articles: tuple[str, ...], folder: str, example: bool, encoding: str) -> int:
    """Begin a chronology of the ARTICLEs, or of those in the folder and in the folders right below it.

    Writes events.yaml with the sources and what their articles say of themselves, chrono.toml, and the schema from
    which editors complete. An article from elsewhere is copied into sources/. Nothing is written over. What cannot be
    read is left out and told.
    """
    from chrono.drafting import CHRONOLOGY, begin
    from chrono.files import write_together

    where = "" if folder == "." else f"cd {folder} && "
    if example:
        return _example(articles, folder, where)
    begun = begin(Path(folder), [Path(name) for name in articles], encoding)
    write_together([(path, [content]) for path, content in begun.written])
    for path, _ in begun.written:
        say(f"wrote {path}")
    for name, article in begun.articles:
        tell_source(name, article)
    code = tell_left(begun.left)
    if not begun.written:
        return code
    if undated := [name for name, article in begun.articles if not article.published]:
        say(
            f"look up when {amount(len(undated), 'article')} came out, and write it in {CHRONOLOGY} (published: …): "
            "a weekday or a day without its year is counted from it, and what had happened is judged by it"
        )
    if begun.articles:
        say(f"next: {where}chrono suggest   (drafts events), then edit {CHRONOLOGY} and run: chrono check")
    else:
        say(f"next: save articles into this folder and type: {where}chrono add ARTICLE…   (then: chrono suggest)")
    return code


def _example(articles: tuple[str, ...], folder: str, where: str) -> int:
    """Write the example, and say how to look at it."""
    from chrono.drafting import example_files
    from chrono.files import write_together

    if articles:
        raise click.UsageError("--example has its own articles: leave out either it or ARTICLE")
    written = example_files(Path(folder))
    write_together([(path, [content]) for path, content in written.items()])
    for path in written:
        say(f"wrote {path}")
    say(f"next: {where}chrono check    (proves each event by the articles)")
    say("then: chrono render   (pictures, a calendar and a page, into build/)")
    return CLEAN

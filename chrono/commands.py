"""The commands beside check and render: explaining, showing dates, pinning, the schema."""

from difflib import get_close_matches
from pathlib import Path

import click

from chrono.errors import CannotRead, UnknownName
from chrono.options import CLEAN, FILE, FINDINGS, load_file


@click.command(short_help="Explain a rule, or an event with the passages that prove it.")
@click.argument("name")
@FILE
@click.pass_context
def explain(ctx: click.Context, name: str, file: str) -> int:
    """Explain NAME: a rule by its code or slug (CH302), or an event of FILE by its id.

    A rule's page says what it finds, with an example that fails and one that passes. An event is shown field by
    field, each with its verdict and the passage that proves it.
    """
    from chrono.checker import check as run_check
    from chrono.checker import find_rule, is_rule
    from chrono.render.explain import explain_event, explain_rule

    if name.upper().removeprefix("CH").isdigit() or is_rule(name):
        click.echo(explain_rule(find_rule(name)), color=ctx.color)
        return CLEAN
    report = run_check(load_file(file).chronology)
    event = report.chronology.event(name)
    if event is None:
        known = [one.id for one in report.chronology.events]
        near = get_close_matches(name, known, 1)
        raise UnknownName(f"rule, and no event of {file},", name, tuple(known), near[0] if near else None)
    click.echo(explain_event(report, event), color=ctx.color)
    return CLEAN


@click.command(short_help="Show the dates of an article and how each was read.")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--published", metavar="DATE", help="Day of publication, where the article does not say it.")
@click.option("--language", type=click.Choice(["en", "ru", "kk", "zh"]), help="Language, instead of going by the text.")
@click.option(
    "--format", "format_", type=click.Choice(["text", "json"]), default="text", help="For people or programs."
)
@click.pass_context
def dates(
    ctx: click.Context, articles: tuple[str, ...], published: str | None, language: str | None, format_: str
) -> int:
    """Show every dated expression of each ARTICLE, and how it was resolved.

    This is what `chrono check` compares records with: the words, the date they mean, the rule that read them, and
    what else they may mean.
    """
    from chrono.articles import read_article
    from chrono.render.dates import dates_json, dates_text
    from chrono.tagger import find_dates

    found = []
    for name in articles:
        article = read_article(name, Path(name), name, language)
        if article.problem:
            raise CannotRead(name, article.problem)
        day = published or article.published
        found.append((article, find_dates(article.text, day, article.language)))
    text = "\n".join(dates_text(article, timexes) for article, timexes in found)
    click.echo(dates_json(found) if format_ == "json" else text, nl=False, color=ctx.color)
    return CLEAN


@click.command(short_help="Print the JSON Schema that editors complete from.")
def schema() -> None:
    """Print the JSON Schema of a chronology, from which editors complete and check while you type.

    Save it beside the chronology and begin the file with: # yaml-language-server: $schema=./events.schema.json
    """
    from chrono.render.schema import to_schema

    click.echo(to_schema(), nl=False)


@click.command(short_help="Pin the articles and quotations as they are now.")
@FILE
@click.pass_context
def pin(ctx: click.Context, file: str) -> int:
    """Write chronology.lock beside FILE: what was read, so that `chrono check` tells when an article changes.

    It has the hash of every article and of its text, and the place of every quotation. Review it in differences. A
    quotation that is not found, or stands in more than one place, is refused, and nothing is written.
    """
    from chrono.passages import read_passages
    from chrono.pins import lock_of
    from chrono.render.files import write_whole
    from chrono.render.lock import to_lock, unresolved

    if file == "-":
        raise click.UsageError("a chronology from standard input has no place to keep its lock")
    chronology = load_file(file).chronology
    passages = read_passages(chronology)
    lost = unresolved(passages)
    for passage in lost:
        place = chronology.origin.places.locate((*passage.at, "quote"))
        reason = passage.problem or _why_lost(passage.match.places)
        click.echo(f"{place}: {passage.event}: {reason}", err=True)
    if lost or chronology.origin.problems:
        click.echo("nothing was written; see `chrono check`", err=True)
        return FINDINGS
    lock = lock_of(Path(file))
    write_whole(lock, to_lock(chronology, passages).encode("utf-8"))
    quotes = sum(1 for _ in passages.all())
    click.echo(f"wrote {lock} ({len(chronology.sources)} sources, {quotes} quotations)", color=ctx.color)
    return CLEAN


def _why_lost(places: int) -> str:
    if places > 1:
        return f"the quotation stands {places} times; single one out with prefix, suffix or occurrence"
    return "the quotation does not stand in the article word for word"

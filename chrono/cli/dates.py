"""`chrono dates`: the dated expressions of articles."""

from dataclasses import replace
from pathlib import Path

import click

from chrono.cli.options import CLEAN
from chrono.cli.output import say
from chrono.errors import CannotRead
from chrono.languages import DateWords, languages_with


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--published", metavar="DATE", help="Day of publication, where the article does not say it.")
@click.option(
    "--language", type=click.Choice(languages_with(DateWords)), help="Language, instead of going by the text."
)
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
    from chrono.dates import parse_date
    from chrono.reports import dates_json, dates_text
    from chrono.timex import find_dates

    found = []
    for name in articles:
        article = read_article(name, Path(name), name, language)
        if article.problem:
            raise CannotRead(name, article.problem)
        if published:
            article = replace(article, published=parse_date(published))
        found.append((article, find_dates(article.text, article.published, article.language)))
    text = "\n".join(dates_text(article, timexes) for article, timexes in found)
    if format_ == "json":
        click.echo(dates_json(found), nl=False)
    else:
        say(text, nl=False, color=ctx.color)
    return CLEAN

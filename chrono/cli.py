"""The commands; the only room that talks. It reads arguments, calls one function, prints, and sets the exit code.

0: clean. 1: findings. 2: could not run.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chrono import __version__
from chrono.errors import CannotDraw, CannotRead, ChronoError, UnknownName

if TYPE_CHECKING:
    from chrono.checker import Report
    from chrono.loader import Loaded

CLEAN, FINDINGS, FAILED = 0, 1, 2
DEFAULT_FILE = "events.yaml"
_STDIN = "<stdin>"
_SUFFIXES = ("svg", "png", "pdf", "ics")


class _Group(click.Group):
    """Commands, with the nearest name for one that does not exist."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        near = get_close_matches(args[0], self.list_commands(ctx), 1)
        if near and args[0] not in self.commands:
            raise click.UsageError(f'no command is called "{args[0]}", did you mean "{near[0]}"?', ctx)
        return super().resolve_command(ctx, args)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give the exit code."""
    try:
        result = chrono.main(arguments, prog_name="chrono", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return FAILED
    except click.Abort:
        return FAILED
    except ChronoError as error:
        click.echo(f"chrono: {error}{_known(error)}", err=True)
        return FAILED
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except OSError as error:
        click.echo(f"chrono: cannot write the output: {error.strerror or error}", err=True)
        _drop_output()
        return FAILED
    return result if isinstance(result, int) else CLEAN


def _drop_output() -> None:
    """Nobody reads on, or the disk is full: keep Python from saying so once more at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _known(error: ChronoError) -> str:
    if isinstance(error, UnknownName) and error.known and len(error.known) < 20:
        return f" (known: {', '.join(error.known)})"
    return ""


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="chrono")
@click.pass_context
def chrono(ctx: click.Context) -> None:
    """Prove a chronology against its sources, draw it, and put it into calendars.

    A chronology is a YAML file of dated events, each with the words of the articles that prove it.
    """
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", dict)(encoding="utf-8", errors="replace")
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    elif os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE"):
        ctx.color = True


_FILE = click.argument("file", default=DEFAULT_FILE, metavar="[FILE]")


@chrono.command(short_help="Prove a chronology against its articles.")
@_FILE
@click.option(
    "--format", "format_", type=click.Choice(["text", "json"]), default="text", help="For people or programs."
)
@click.option(
    "--select", multiple=True, metavar="RULES", help="Only these rules: codes, slugs or code beginnings, with commas."
)
@click.option("--ignore", multiple=True, metavar="RULES", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Also fail on notes and on what could not be checked.")
@click.pass_context
def check(
    ctx: click.Context, file: str, format_: str, select: tuple[str, ...], ignore: tuple[str, ...], strict: bool
) -> int:
    """Check FILE field by field against its articles (default: events.yaml; - reads standard input).

    Every finding is printed with its place in the chronology and in the article. Exit code 0: no error and no
    warning; 1: there are; 2: the check could not run.
    """
    from chrono.checker import check as run_check
    from chrono.render.report import to_json, to_text

    report = run_check(_load(file).chronology, _names(select), _names(ignore))
    click.echo(to_json(report) if format_ == "json" else to_text(report), nl=False, color=ctx.color)
    return CLEAN if report.clean(strict=strict) else FINDINGS


def _names(values: Iterable[str]) -> list[str]:
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def _load(file: str) -> "Loaded":
    from chrono.articles import LARGEST_FILE
    from chrono.loader import load, load_bytes

    if file != "-":
        return load(file)
    raw = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if len(raw) > LARGEST_FILE:
        raise CannotRead(_STDIN, f"larger than {LARGEST_FILE // 2**20} MiB")
    return load_bytes(raw, _STDIN, Path())


class _Width(click.ParamType[float]):
    """A length in centimetres, or with its unit; gives inches."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        from chrono.render.drawing import inches

        try:
            length = inches(value, "cm")
        except CannotDraw as error:
            self.fail(str(error), param, ctx)
        if not 1 <= length <= 200:
            self.fail(f'"{value}" is not between 2.54cm and 508cm', param, ctx)
        return length


@chrono.command(short_help="Prove it, then write pictures and calendars.")
@_FILE
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="OUT",
    help="A file to write, in the format of its suffix: .svg, .png, .pdf or .ics. May be given several times.",
)
@click.option(
    "--layout",
    type=click.Choice(["auto", "horizontal", "vertical"]),
    default="auto",
    show_default=True,
    help="How time runs.",
)
@click.option(
    "--width", type=_Width(), default="16cm", show_default=True, help="Width of the picture, in cm, mm, in or pt."
)
@click.option(
    "--language",
    type=click.Choice(["en", "ru", "kk"]),
    default="en",
    show_default=True,
    help="Language of the dates in pictures.",
)
@click.option(
    "--draft", is_flag=True, help="Write in spite of errors; pictures and calendars say that they are drafts."
)
@click.pass_context
def render(
    ctx: click.Context, file: str, outputs: tuple[str, ...], layout: str, width: float, language: str, draft: bool
) -> int:
    """Check FILE, then draw it and write its calendar (default: events.yaml, into build/ in every format).

    With an error nothing is written and the exit code is 1, unless --draft is given. Files appear whole or not at all.
    """
    from chrono.checker import check as run_check
    from chrono.render.drawing import Drawing
    from chrono.render.files import format_of, write_all
    from chrono.render.report import to_text

    name = "chronology" if file == "-" else Path(file).stem
    paths = [Path(output) for output in outputs or (f"build/{name}.{suffix}" for suffix in _SUFFIXES)]
    for path in paths:
        format_of(path)
    if len({path.resolve() for path in paths}) < len(paths):
        raise click.UsageError("the same output is named twice")
    report = run_check(_load(file).chronology)
    if report.errors and not draft:
        click.echo(to_text(report), err=True, nl=False, color=ctx.color)
        click.echo("nothing was written; mend the errors, or write a draft with --draft", err=True)
        return FINDINGS
    write_all(report, paths, Drawing(layout, width, language=language, draft=report.errors > 0))
    _say_written(report, paths, draft=report.errors > 0)
    return CLEAN


def _say_written(report: "Report", paths: list[Path], *, draft: bool) -> None:
    from chrono.findings import Outcome
    from chrono.render.files import format_of

    counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in Outcome)
    click.echo(
        f"{report.chronology.origin.path}: {len(report.chronology.events)} events, {report.made} checks: {counts}"
    )
    for path in paths:
        click.echo(f"wrote {path} ({format_of(path).name}{', draft, not verified' if draft else ''})")
    if any(path.suffix.lower() == ".ics" for path in paths):
        for line in import_module("chrono.render.ics").notices(report.chronology):
            click.echo(line, err=True)


@chrono.command(short_help="Explain a rule, or an event with the passages that prove it.")
@click.argument("name")
@_FILE
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
    report = run_check(_load(file).chronology)
    event = report.chronology.event(name)
    if event is None:
        known = [one.id for one in report.chronology.events]
        near = get_close_matches(name, known, 1)
        raise UnknownName(f"rule, and no event of {file},", name, tuple(known), near[0] if near else None)
    click.echo(explain_event(report, event), color=ctx.color)
    return CLEAN


@chrono.command(short_help="Show the dates of an article and how each was read.")
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


@chrono.command(short_help="Print the JSON Schema that editors complete from.")
def schema() -> None:
    """Print the JSON Schema of a chronology, from which editors complete and check while you type.

    Save it beside the chronology and begin the file with: # yaml-language-server: $schema=./events.schema.json
    """
    from chrono.render.schema import to_schema

    click.echo(to_schema(), nl=False)

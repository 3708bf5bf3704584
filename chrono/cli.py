"""The commands; the only room that talks. It reads arguments, calls one function, prints, and sets the exit code.

0: clean. 1: findings. 2: could not run.
"""

import codecs
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono import __version__
from chrono.commands import dates, explain, pin, schema
from chrono.errors import ChronoError, UnknownName
from chrono.options import CLEAN, FAILED, FILE, FINDINGS, Group, Length, load_file, names_in

if TYPE_CHECKING:
    from chrono.checker import Report

LANES = ("category", "actor", "source", "status")
SNIPPETS = ("markdown", "html", "latex")
_SUFFIXES = ("svg", "png", "pdf", "ics")


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


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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


@chrono.command(short_help="Prove a chronology against its articles.")
@FILE
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "concise", "json", "sarif", "github"]),
    default="text",
    help="For people (text, concise) or programs.",
)
@click.option("--coverage", is_flag=True, help="Show each article with its dated statements: covered, dismissed, open.")
@click.option("--window", metavar="DATES", help="With --coverage: only statements that may lie in these (2023/2025).")
@click.option(
    "--select", multiple=True, metavar="RULES", help="Only these rules: codes, slugs or code beginnings, with commas."
)
@click.option("--ignore", multiple=True, metavar="RULES", help="All rules but these.")
@click.option("--fix", is_flag=True, help="Mend in FILE what has exactly one answer, and check again.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; with --fix, what it changed.")
@click.option("--strict", is_flag=True, help="Also fail on notes and on what could not be checked.")
@click.pass_context
def check(
    ctx: click.Context,
    file: str,
    format_: str,
    coverage: bool,
    window: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    diff: bool,
    strict: bool,
) -> int:
    """Check FILE field by field against its articles (default: events.yaml; - reads standard input).

    Every finding is printed with its place in the chronology and in the article. Exit code 0: no error and no
    warning; 1: there are; 2: the check could not run. Settings are read from chrono.toml or pyproject.toml beside it.
    """
    from chrono.checker import check as run_check
    from chrono.passages import read_passages
    from chrono.settings import read_settings

    settings = read_settings(Path() if file == "-" else Path(file).parent)
    chosen, ignored = names_in(select) or settings.select, [*names_in(ignore), *settings.ignore]
    strict = strict or settings.strict
    chronology = load_file(file).chronology
    passages = read_passages(chronology)
    report = run_check(chronology, chosen, ignored, passages, settings.severity)
    if fix or diff:
        changed = _mend(report, file, write=fix, show=diff, color=ctx.color)
        if diff and not fix:
            return FINDINGS if changed else CLEAN
        report = run_check(load_file(file).chronology, chosen, ignored, severity=settings.severity)
    if coverage:
        from chrono.dates import parse_date
        from chrono.render.coverage import to_coverage

        within = parse_date(window) if window else None
        click.echo(to_coverage(chronology, passages, within), nl=False, color=ctx.color)
        return CLEAN if report.clean(strict=strict) else FINDINGS
    module, writer = _WRITERS[format_]
    click.echo(getattr(import_module(module), writer)(report), nl=False, color=ctx.color)
    return CLEAN if report.clean(strict=strict) else FINDINGS


_WRITERS = {
    "text": ("chrono.render.report", "to_text"),
    "json": ("chrono.render.report", "to_json"),
    "concise": ("chrono.render.exchange", "to_concise"),
    "github": ("chrono.render.exchange", "to_github"),
    "sarif": ("chrono.render.exchange", "to_sarif"),
}


def _mend(report: "Report", file: str, *, write: bool, show: bool, color: bool | None) -> bool:
    """Show and write the edits that have exactly one answer; was there any?"""
    from chrono.mending import mend
    from chrono.render.files import write_whole
    from chrono.render.frames import difference

    if file == "-":
        raise click.UsageError("a chronology from standard input cannot be mended in place")
    mended = mend(report)
    if show:
        click.echo(difference(mended.before, mended.after, file), nl=False, color=color)
    for finding, reason in mended.left:
        click.echo(f"{finding.location}: {finding.code} is left: {reason}", err=True)
    if write and mended.made:
        mark = codecs.BOM_UTF8 if Path(file).read_bytes().startswith(codecs.BOM_UTF8) else b""
        write_whole(Path(file), mark + mended.after.encode("utf-8"))
        click.echo(f"mended {len(mended.made)} finding{'' if len(mended.made) == 1 else 's'} in {file}", err=True)
    if not mended.made:
        click.echo("no finding has exactly one answer: nothing to mend", err=True)
    return bool(mended.made)


@chrono.command(short_help="Prove it, then write pictures and calendars.")
@FILE
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
    "--width", type=Length(), default="16cm", show_default=True, help="Width of the picture, in cm, mm, in or pt."
)
@click.option(
    "--language",
    type=click.Choice(["en", "ru", "kk"]),
    default="en",
    show_default=True,
    help="Language of the dates in pictures.",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark", "print"]), default="light", show_default=True, help="Colours."
)
@click.option("--lanes", type=click.Choice(LANES), default="category", show_default=True, help="What a lane is.")
@click.option("--category", "categories", multiple=True, metavar="ID", help="Only events of this category.")
@click.option("--actor", "actors", multiple=True, metavar="ID", help="Only events with this participant.")
@click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Only events of this status.")
@click.option("--window", metavar="DATES", help="Only events that may lie in these dates (2023/2025).")
@click.option("--alt", type=click.Choice(SNIPPETS), help="Print a snippet that shows each picture, with words for it.")
@click.option(
    "--draft", is_flag=True, help="Write in spite of errors; pictures and calendars say that they are drafts."
)
@click.pass_context
def render(
    ctx: click.Context,
    file: str,
    outputs: tuple[str, ...],
    layout: str,
    width: float,
    language: str,
    theme: str,
    lanes: str,
    categories: tuple[str, ...],
    actors: tuple[str, ...],
    statuses: tuple[str, ...],
    window: str | None,
    alt: str | None,
    draft: bool,
) -> int:
    """Check FILE, then draw it and write its calendar (default: events.yaml, into build/ in every format).

    With an error nothing is written and the exit code is 1, unless --draft is given. Files appear whole or not at all.
    """
    from chrono.checker import check as run_check
    from chrono.choosing import choose, regroup
    from chrono.dates import parse_date
    from chrono.render.alternative import snippet
    from chrono.render.drawing import Drawing
    from chrono.render.files import format_of, write_all
    from chrono.render.report import to_text

    name = "chronology" if file == "-" else Path(file).stem
    paths = [Path(output) for output in outputs or (f"build/{name}.{suffix}" for suffix in _SUFFIXES)]
    for path in paths:
        format_of(path)
    if len({path.resolve() for path in paths}) < len(paths):
        raise click.UsageError("the same output is named twice")
    report = run_check(load_file(file).chronology)
    if report.errors and not draft:
        click.echo(to_text(report), err=True, nl=False, color=ctx.color)
        click.echo("nothing was written; mend the errors, or write a draft with --draft", err=True)
        return FINDINGS
    whole = len(report.chronology.events)
    within = parse_date(window) if window else None
    part = regroup(choose(report.chronology, categories, actors, statuses, within), lanes)
    report = report._replace(chronology=part)
    drawing = Drawing(layout, width, language=language, draft=report.errors > 0, theme=theme)
    write_all(report, paths, drawing)
    _say_written(report, paths, whole, draft=report.errors > 0)
    for path in paths if alt else ():
        if format_of(path).name == "picture":
            click.echo(snippet(part, path, alt or "", language), nl=False)
    return CLEAN


def _say_written(report: "Report", paths: list[Path], whole: int, *, draft: bool) -> None:
    from chrono.findings import Outcome
    from chrono.render.files import format_of

    counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in Outcome)
    chosen = len(report.chronology.events)
    number = f"{chosen} events" if chosen == whole else f"{chosen} of {whole} events chosen"
    click.echo(f"{report.chronology.origin.path}: {number}, {report.made} checks: {counts}")
    for path in paths:
        click.echo(f"wrote {path} ({format_of(path).name}{', draft, not verified' if draft else ''})")
    if any(path.suffix.lower() == ".ics" for path in paths):
        for line in import_module("chrono.render.ics").notices(report.chronology):
            click.echo(line, err=True)


for _command in (explain, dates, pin, schema):
    chrono.add_command(_command)

"""The command that makes pictures and calendars."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.options import CLEAN, DPI, FILE, FINDINGS, FUZZY, Length, load_file, refuse

if TYPE_CHECKING:
    from chrono.checker import Report

LANES = ("category", "actor", "source", "status")
SPLITS = ("category", "year", "actor")
LARGEST_CALENDAR = 1_000_000  # bytes
SNIPPETS = ("markdown", "html", "latex")
_SUFFIXES = ("svg", "png", "pdf", "ics")


@click.command(short_help="Prove it, then write pictures and calendars.")
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
    "--width", type=Length(), default="16cm", show_default=True, help="Width of the picture, in cm, mm, in, pt or px."
)
@click.option(
    "--dpi",
    type=click.IntRange(36, 2400),
    default=DPI,
    show_default=True,
    is_eager=True,
    help="Pixels to the inch of a PNG.",
)
@click.option(
    "--language",
    type=click.Choice(["en", "ru", "kk", "zh"]),
    default="en",
    show_default=True,
    help="Language of the dates and captions in pictures.",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark", "print"]), default="light", show_default=True, help="Colours."
)
@click.option(
    "--font", "fonts", multiple=True, metavar="FONT", help="A font file, or an installed family, before DejaVu Sans."
)
@click.option("--lanes", type=click.Choice(LANES), default="category", show_default=True, help="What a lane is.")
@click.option("--category", "categories", multiple=True, metavar="ID", help="Only events of this category.")
@click.option("--actor", "actors", multiple=True, metavar="ID", help="Only events with this participant.")
@click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Only events of this status.")
@click.option("--window", metavar="DATES", help="Only events that may lie in these dates (2023/2025).")
@FUZZY
@click.option("--remind", metavar="TIME", help="In calendars, an alarm so long before a planned event: 1d, 12h, 30m.")
@click.option("--split", "split_by", type=click.Choice(SPLITS), help="A calendar for each category, year or actor.")
@click.option("--track", is_flag=True, help="Keep calendar.lock, so that subscribers see what changed and only that.")
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
    dpi: int,
    language: str,
    theme: str,
    fonts: tuple[str, ...],
    lanes: str,
    categories: tuple[str, ...],
    actors: tuple[str, ...],
    statuses: tuple[str, ...],
    window: str | None,
    fuzzy: str,
    remind: str | None,
    split_by: str | None,
    track: bool,
    alt: str | None,
    draft: bool,
) -> int:
    """Check FILE, then draw it and write its calendar (default: events.yaml, into build/ in every format).

    With an error nothing is written and the exit code is 1, unless --draft is given. Files appear whole or not at all.
    """
    from chrono.checker import check as run_check
    from chrono.choosing import choose, regroup, split
    from chrono.dates import parse_date
    from chrono.render.alternative import snippet
    from chrono.render.drawing import Drawing
    from chrono.render.files import format_of, write_all
    from chrono.render.locks import duration, update_lock
    from chrono.render.scalars import slug

    name = "chronology" if file == "-" else Path(file).stem
    paths = [Path(output) for output in outputs or (f"build/{name}.{suffix}" for suffix in _SUFFIXES)]
    for path in paths:
        format_of(path)
    if len({path.resolve() for path in paths}) < len(paths):
        raise click.UsageError("the same output is named twice")
    report = run_check(load_file(file).chronology)
    if report.errors and not draft:
        refuse(report, "nothing was written; mend the errors, or write a draft with --draft", color=ctx.color)
        return FINDINGS
    whole = len(report.chronology.events)
    within = parse_date(window) if window else None
    part = regroup(choose(report.chronology, categories, actors, statuses, within), lanes)
    report = report._replace(chronology=part)
    is_draft = report.errors > 0
    tracked = update_lock(Path(file), report, draft=is_draft, fuzzy=fuzzy, create=track) if file != "-" else None
    drawing = Drawing(layout, width, language=language, draft=is_draft, theme=theme, fuzzy=fuzzy)
    drawing = replace(drawing, dpi=dpi, fonts=fonts, tracked=tracked, remind=duration(remind) if remind else None)
    calendars = [path for path in paths if split_by and format_of(path).name == "calendar"]
    paths = [path for path in paths if path not in calendars]
    write_all(report, paths, drawing)
    for path in calendars:
        for name, calendar in split(part, split_by or "").items():
            beside = path.with_name(f"{path.stem}-{slug(name)}{path.suffix}")
            write_all(report._replace(chronology=calendar), [beside], drawing)
            paths.append(beside)
    _say_written(report, paths, whole, fuzzy, draft=is_draft)
    for path in paths if alt else ():
        if format_of(path).name == "picture":
            click.echo(snippet(part, path, alt or "", language), nl=False)
    return CLEAN


def _say_written(report: "Report", paths: list[Path], whole: int, fuzzy: str, *, draft: bool) -> None:
    from chrono.render.files import format_of

    chosen = len(report.chronology.events)
    number = f"{chosen} events" if chosen == whole else f"{chosen} of {whole} events chosen"
    click.echo(f"{report.chronology.origin.path}: {number}, {report.made} checks: {report.counts}")
    for path in paths:
        click.echo(f"wrote {path} ({format_of(path).name}{', draft, not verified' if draft else ''})")
    calendars = [path for path in paths if format_of(path).name == "calendar"]
    for path in calendars:
        if path.stat().st_size > LARGEST_CALENDAR:
            click.echo(f"{path} is over 1 MB, which Google Calendar refuses; write parts with --split", err=True)
    if calendars:
        for line in import_module("chrono.render.ics").notices(report.chronology, fuzzy):
            click.echo(line, err=True)

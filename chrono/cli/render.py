"""`chrono render`: prove a chronology, then write pictures, calendars, pages, documents and tables."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chrono.calendars import CalendarOptions
from chrono.cli.options import CLEAN, FILE, FINDINGS, prove_file, refuse
from chrono.cli.output import say
from chrono.cli.render_options import SPLIT_CHOICES, RenderOptions, render_options
from chrono.errors import CannotWrite
from chrono.findings import amount

if TYPE_CHECKING:
    from chrono.proof import Report

LARGEST_CALENDAR = 1_000_000  # bytes
LARGEST_PAGE = 5_000_000
SNIPPETS = ("markdown", "html", "latex")
_SUFFIXES = ("svg", "png", "pdf", "ics", "html")


@click.command()
@FILE
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="OUT",
    help="A file to write, in the format of its suffix: .svg, .png, .pdf, .ics, .html, .docx, .md, .csv, .xlsx, "
    ".json (TimelineJS) or .mw (markwhen); a folder (site/) for a page whose articles are files of their own. "
    "May be given several times.",
)
@render_options
@click.option("--split", type=click.Choice(SPLIT_CHOICES), help="A calendar for each category, year or actor.")
@click.option("--track", is_flag=True, help="Keep calendar.lock, so that subscribers see what changed and only that.")
@click.option("--alt", type=click.Choice(SNIPPETS), help="Print a snippet that shows each picture, with words for it.")
@click.option("--explain-layout", is_flag=True, help="Say which layouts were tried, and which was taken.")
@click.option("--draft", is_flag=True, help="Write in spite of errors; every output says that it is a draft.")
@click.pass_context
def render(
    ctx: click.Context,
    /,
    file: str,
    outputs: tuple[str, ...],
    split: str | None,
    track: bool,
    alt: str | None,
    explain_layout: bool,
    draft: bool,
    **options: Any,
) -> int:
    """Check FILE, then draw it and write its calendar and page (default: events.yaml, into build/).

    With an error nothing is written and the exit code is 1, unless --draft is given. Files appear whole or not at all.
    """
    from chrono.calendars import update_lock
    from chrono.outputs import format_of, parted, write_all
    from chrono.pictures import snippet, tried_layouts

    asked = RenderOptions.of(options)
    paths = _paths(file, outputs)
    if split and not any(format_of(path).name == "calendar" for path in paths):
        raise click.UsageError("--split parts calendars: ask for one, such as -o events.ics")
    report = prove_file(file)
    if reason := report.refusal(draft=draft):
        refuse(report, f"nothing was written: {reason}", color=ctx.color)
        return FINDINGS
    _spare_articles(file, report, paths)
    whole = len(report.chronology.events)
    formats = asked.outputs.as_draft() if report.errors else asked.outputs
    if file != "-" and (track or any(format_of(path).name == "calendar" for path in paths)):
        tracked = update_lock(Path(file), report, formats.calendar, create=track)
        formats = replace(formats, calendar=replace(formats.calendar, sequences=tracked))
    report = report._replace(chronology=asked.select(report.chronology))
    if missing := whole - len(report.chronology.events):
        left_out = (f"{missing} of {whole} events, which were not chosen",)
        formats = replace(formats, dossier=replace(formats.dossier, left_out=left_out))
    folders = frozenset(_path(output) for output in outputs if _is_folder(output))
    formats = replace(formats, dossier=replace(formats.dossier, folders=folders))
    made, parts = parted(report, paths, split) if split else ([(report, path) for path in paths], {})
    written = write_all(made, formats, parts)
    for problem in report.chronology.origin.problems if report.chronology.has_unread("events") else ():
        say(f"left out: {problem}", err=True)
    _say_written(report, written, whole, formats.calendar)
    if explain_layout:
        for number, line in enumerate(tried_layouts(report.chronology, formats.picture)):
            say(f"{'tried' if number else 'drawn'} {line}")
    for path in written if alt else ():
        if format_of(path).name == "picture":
            click.echo(snippet(report.chronology, path, alt or "", formats.picture.language), nl=False)
    return CLEAN


def _paths(file: str, outputs: tuple[str, ...]) -> list[Path]:
    """Where to write: as asked, else every format into build/. No path may be named twice."""
    from chrono.outputs import format_of

    name = "chronology" if file == "-" else Path(file).stem
    paths = [_path(output) for output in outputs or (f"build/{name}.{suffix}" for suffix in _SUFFIXES)]
    for path in paths:
        format_of(path)  # an unknown suffix is told before anything is proved
    if len({path.resolve() for path in paths}) < len(paths):
        raise click.UsageError("the same output is named twice")
    return paths


def _spare_articles(file: str, report: "Report", paths: list[Path]) -> None:
    """No output may take the place of the chronology or of an article that proves it."""
    from chrono.records import file_of

    folder = Path() if file == "-" else Path(file).parent
    sources = report.chronology.sources.values()
    names = [name for source in sources for name in (source.file, source.text) if name]
    taken = {file_of(name, folder)[0]: "an article of this chronology" for name in names}
    if file != "-":
        taken[Path(file).resolve()] = "the chronology itself"
    for path in paths:
        if what := taken.get(path.resolve()):
            raise CannotWrite(str(path), f"is {what}, and is not written over: choose another name")


def _path(output: str) -> Path:
    """A folder is that of a page in parts, which begins with its `index.html`."""
    return Path(output) / "index.html" if _is_folder(output) else Path(output)


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or (not Path(output).suffix and Path(output).is_dir())


def _say_written(report: "Report", paths: list[Path], whole: int, calendar: CalendarOptions) -> None:
    from chrono.outputs import format_of

    chosen = len(report.chronology.events)
    number = amount(chosen, "event") if chosen == whole else f"{chosen} of {amount(whole, 'event')} chosen"
    say(f"{report.chronology.origin.path}: {number}, {report.made} checks: {report.counts}")
    for path in paths:
        say(f"wrote {path} ({format_of(path).name}{', draft, not verified' if calendar.draft else ''})")
    for path in paths:
        if format_of(path).name == "page" and path.stat().st_size > LARGEST_PAGE:
            say(f"{path} is over 5 MB; -o {path.stem}/ gives each article a file of its own", err=True)
    calendars = [path for path in paths if format_of(path).name == "calendar"]
    for path in calendars:
        if path.stat().st_size > LARGEST_CALENDAR:
            say(f"{path} is over 1 MB, which Google Calendar refuses; write parts with --split", err=True)
    if calendars:
        from chrono.calendars import notices

        for line in notices(report.chronology, calendar):
            say(line, err=True)

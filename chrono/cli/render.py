"""`chrono render`: prove a chronology, then write pictures, calendars, pages, documents and tables."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chrono.cli.options import CLEAN, FILE, FINDINGS, prove_file, refuse
from chrono.cli.output import say
from chrono.cli.render_options import SPLIT_CHOICES, render_options
from chrono.findings import amount

if TYPE_CHECKING:
    from chrono.outputs import Rendered

SNIPPETS = ("markdown", "html", "latex")


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
@click.option(
    "-v", "--explain-layout", is_flag=True, help="Say which layouts were tried, how they measure, and which was taken."
)
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
    from chrono.outputs import Rendering, asked_for, format_of, render_report, targets
    from chrono.pictures import snippet, tried_layouts

    asked = asked_for(options)
    found = targets(outputs, "chronology" if file == "-" else Path(file).stem, split)
    report = prove_file(file)
    if reason := report.refusal(draft=draft):
        refuse(report, f"nothing was written: {reason}", color=ctx.color)
        return FINDINGS
    path = None if file == "-" else Path(file)
    done = render_report(report, Rendering(found, asked.outputs, asked.selection, split, path, track))
    _say_written(done)
    chronology, picture = done.report.chronology, done.options.picture
    if explain_layout:
        for number, line in enumerate(tried_layouts(chronology, picture)):
            say(f"{'tried' if number else 'drawn'} {line}")
    for target in done.written if alt else ():
        if format_of(target).name == "picture":
            click.echo(snippet(chronology, target, alt or "", picture.language), nl=False)
    return CLEAN


def _say_written(done: "Rendered") -> None:
    from chrono.outputs import format_of

    report, whole = done.report, done.whole
    chosen = len(report.chronology.events)
    number = amount(chosen, "event") if chosen == whole else f"{chosen} of {amount(whole, 'event')} chosen"
    say(f"{report.chronology.origin.path}: {number}, {report.made} checks: {report.counts}")
    for path in done.written:
        say(f"wrote {path} ({format_of(path).name}{', draft, not verified' if done.options.calendar.draft else ''})")
    for line in done.notices:
        say(line, err=True)

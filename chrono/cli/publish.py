"""`chrono publish`: a calendar on a server brought up to date."""

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chrono.calendars import CalendarOptions
from chrono.cli.options import CLEAN, FAILED, FILE, FINDINGS, prove_file, refuse
from chrono.cli.output import say
from chrono.cli.render_options import derived_options
from chrono.languages import CalendarWords, languages_with

if TYPE_CHECKING:
    from chrono.calendars import Publication

_fuzzy, _cancelled, _remind = (
    option for _, option in derived_options(CalendarOptions, ("fuzzy", "cancelled", "remind"))
)


@click.command()
@FILE
@click.argument("url")
@click.option("--dry-run", is_flag=True, help="Show what would be done, and do nothing.")
@click.option("--create", metavar="NAME", help="Make a calendar of this name at URL, which is a place with calendars.")
@_fuzzy
@_cancelled
@_remind
@click.option(
    "--language",
    type=click.Choice(languages_with(CalendarWords)),
    default="en",
    show_default=True,
    help="Language of the words that chrono adds.",
)
@click.option("--draft", is_flag=True, help="Publish in spite of errors; every event says that it is a draft.")
@click.option("--empty", is_flag=True, help="Remove all that were published, if the chronology has no event.")
@click.pass_context
def publish(ctx: click.Context, /, file: str, url: str, create: str | None, **given: Any) -> int:
    """Check FILE, then make the CalDAV calendar at URL hold its events.

    Only events of this chronology are created, changed or removed; a run that was stopped is finished by running
    again. User and password are those of CHRONO_CALDAV_USER and CHRONO_CALDAV_PASSWORD; a password that is not there
    is looked for in the keyring, under "chrono HOST". Needs the extra: pip install "chrono-proof[publish]"
    """
    from chrono.calendars import notices, plan_publication, publishing_refusal
    from chrono.outputs import asked_for

    report = prove_file(file)
    if reason := publishing_refusal(report, draft=given["draft"]):
        refuse(report, reason, color=ctx.color)
        return FINDINGS
    options = asked_for(given).outputs.of(report).calendar
    where = None if file == "-" else Path(file)
    found = plan_publication(url, report, options, os.environ, file=where, new_name=create or "", empty=given["empty"])
    failed = _tell_and_do(found, dry_run=given["dry_run"])
    for line in notices(report.chronology, options):
        say(line, err=True)
    return FAILED if failed else CLEAN


def _tell_and_do(found: "Publication", *, dry_run: bool) -> int:
    """Do it and say it, or only say it; how many steps the server refused."""
    if found.new_name:
        if not dry_run:
            found.make_calendar()
        say(f"{'would make' if dry_run else 'made'} the calendar {found.url}")
    steps, refused = found.plan.steps, Counter[str]()
    for step, error in ((step, None) for step in steps) if dry_run else found.carry_out():
        if error is None:
            say(f"{'would ' if dry_run else ''}{step.action} {step.date} {step.title}")
            continue
        refused[error.reason] += 1
        if refused[error.reason] <= _TOLD:
            say(str(error), err=True)
    for reason, number in refused.items():
        if number > _TOLD:
            say(f"refused likewise, {number - _TOLD} more: {reason}", err=True)
    failed = refused.total()
    counts = ", ".join(
        f"{sum(step.action == action for step in steps)} to {action}" for action in ("create", "change", "remove")
    )
    outcome = "nothing was done" if dry_run else f"{len(steps) - failed} done, {failed} refused"
    say(f"{found.url}: {counts}, {found.plan.same} as they are, {found.plan.others} of others left alone; {outcome}")
    return failed


_TOLD = 5
"""Refusals for one reason that are each told."""

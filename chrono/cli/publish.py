"""`chrono publish`: a calendar on a server brought up to date."""

import os
from dataclasses import replace
from pathlib import Path

import click

from chrono.calendars import CalendarOptions
from chrono.cli.options import CLEAN, FAILED, FILE, FINDINGS, prove_file, refuse
from chrono.cli.output import say
from chrono.cli.render_options import derived_options

(_, _fuzzy), (_, _cancelled) = derived_options(CalendarOptions, ("fuzzy", "cancelled"))


@click.command()
@FILE
@click.argument("url")
@click.option("--dry-run", is_flag=True, help="Show what would be done, and do nothing.")
@_fuzzy
@_cancelled
@click.option("--draft", is_flag=True, help="Publish in spite of errors; every event says that it is a draft.")
@click.option("--empty", is_flag=True, help="Remove all that were published, if the chronology has no event.")
@click.pass_context
def publish(
    ctx: click.Context, file: str, url: str, dry_run: bool, fuzzy: str, cancelled: str, draft: bool, empty: bool
) -> int:
    """Check FILE, then make the CalDAV calendar at URL hold its events.

    Only events of this chronology are created, changed or removed; a run that was stopped is finished by running
    again. User and password are those of CHRONO_CALDAV_USER and CHRONO_CALDAV_PASSWORD; a password that is not there
    is looked for in the keyring, under "chrono HOST". Needs the extra: pip install "chrono-proof[publish]"
    """
    from chrono.calendars import (
        carry_out,
        connect_to_calendar,
        next_lock,
        notices,
        plan_publishing,
        publishing_refusal,
    )

    report = prove_file(file)
    if reason := publishing_refusal(report, draft=draft):
        refuse(report, reason, color=ctx.color)
        return FINDINGS
    calendar = connect_to_calendar(url, os.environ)
    options = CalendarOptions(draft=report.errors > 0, fuzzy=fuzzy, cancelled=cancelled)
    lock = next_lock(Path(file), report, options, create=False, published=True) if file != "-" else None
    options = replace(options, sequences=lock.sequences) if lock else options
    found = plan_publishing(calendar, report, options, empty=empty)
    failed = 0
    done = ((step, None) for step in found.steps) if dry_run else carry_out(calendar, found)
    for step, error in done:
        failed += error is not None
        said = str(error) if error else f"{'would ' if dry_run else ''}{step.action} {step.date} {step.title}"
        say(said, err=error is not None)
    if lock and not (dry_run or failed):  # a run that failed is told as one change when it is finished
        lock.save()
    for line in notices(report.chronology, options):
        say(line, err=True)
    counts = ", ".join(
        f"{sum(step.action == action for step in found.steps)} to {action}" for action in ("create", "change", "remove")
    )
    outcome = "nothing was done" if dry_run else f"{len(found.steps) - failed} done, {failed} refused"
    say(f"{url}: {counts}, {found.same} as they are, {found.others} of others left alone; {outcome}")
    return FAILED if failed else CLEAN

"""`chrono publish`: a calendar on a server brought up to date."""

from pathlib import Path

import click

from chrono.calendars import CalendarOptions
from chrono.cli.options import CLEAN, FAILED, FILE, FINDINGS, load_file, refuse
from chrono.cli.render_options import derived_options
from chrono.errors import CannotPublish

((_, _fuzzy),) = derived_options(CalendarOptions, ("fuzzy",))


@click.command()
@FILE
@click.argument("url")
@click.option("--dry-run", is_flag=True, help="Show what would be done, and do nothing.")
@_fuzzy
@click.option("--draft", is_flag=True, help="Publish in spite of errors; every event says that it is a draft.")
@click.option("--empty", is_flag=True, help="Remove all that were published, if the chronology has no event.")
@click.pass_context
def publish(ctx: click.Context, file: str, url: str, dry_run: bool, fuzzy: str, draft: bool, empty: bool) -> int:
    """Check FILE, then make the CalDAV calendar at URL hold its events.

    Only events of this chronology are created, changed or removed; a run that was stopped is finished by running
    again. User and password are those of CHRONO_CALDAV_USER and CHRONO_CALDAV_PASSWORD; a password that is not there
    is looked for in the keyring, under "chrono HOST". Needs the extra: pip install "chrono-proof[publish]"
    """
    from chrono.calendars import carry_out_step, connect_to_calendar, notices, plan_publishing, update_lock
    from chrono.proof import check as run_check

    report = run_check(load_file(file).chronology)
    if report.errors and not draft:
        refuse(report, "nothing was published; mend the errors, or publish a draft with --draft", color=ctx.color)
        return FINDINGS
    if report.chronology.has_unread("events"):
        refuse(report, "nothing was published: an event that cannot be read would be removed", color=ctx.color)
        return FINDINGS
    if not report.chronology.events and not empty:
        raise CannotPublish(file, "has no event; to remove all that were published, say --empty")
    calendar = connect_to_calendar(url)
    tracked = update_lock(Path(file), report, create=False) if file != "-" else None
    found = plan_publishing(calendar, report, CalendarOptions(draft=report.errors > 0, fuzzy=fuzzy, sequences=tracked))
    failed = 0
    for step in found.steps:
        try:
            if not dry_run:
                carry_out_step(calendar, step)
        except CannotPublish as error:
            failed += 1
            click.echo(str(error), err=True)
        else:
            click.echo(f"{'would ' if dry_run else ''}{step.action} {step.date} {step.title}")
    for line in notices(report.chronology, fuzzy):
        click.echo(line, err=True)
    counts = ", ".join(
        f"{sum(step.action == action for step in found.steps)} to {action}" for action in ("create", "change", "remove")
    )
    outcome = "nothing was done" if dry_run else f"{len(found.steps) - failed} done, {failed} refused"
    click.echo(f"{url}: {counts}, {found.same} as they are, {found.others} of others left alone; {outcome}")
    return FAILED if failed else CLEAN

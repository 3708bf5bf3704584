"""The commands beside check and render: explaining, showing dates, pinning, importing, comparing, the schema."""

import datetime
import subprocess
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, FAILED, FILE, FINDINGS, FUZZY, load_file, refuse
from chrono.errors import CannotPublish, CannotRead, UnknownName
from chrono.findings import Severity

if TYPE_CHECKING:
    from chrono.editions.diff import Told


@click.command(short_help="Explain a rule, or an event with the passages that prove it.")
@click.argument("name")
@FILE
@click.pass_context
def explain(ctx: click.Context, name: str, file: str) -> int:
    """Explain NAME: a rule by its code or slug (CH302), or an event of FILE by its id.

    A rule's page says what it finds, with an example that fails and one that passes. An event is shown field by
    field, each with its verdict and the passage that proves it.
    """
    from chrono.proof.checker import check as run_check
    from chrono.proof.checker import find_rule, is_rule
    from chrono.reports.explain import explain_event, explain_rule

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
    from chrono.articles.reading import read_article
    from chrono.reports.timexes import dates_json, dates_text
    from chrono.timex.tagger import find_dates

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
    from chrono.records.schema import to_schema

    click.echo(to_schema(), nl=False)


@click.command(short_help="Pin the articles and quotations as they are now.")
@FILE
@click.pass_context
def pin(ctx: click.Context, file: str) -> int:
    """Write chronology.lock beside FILE: what was read, so that `chrono check` tells when an article changes.

    It has the hash of every article and of its text, and the place of every quotation. Review it in differences. A
    quotation that is not found, or stands in more than one place, is refused, and nothing is written.
    """
    from chrono.articles.pins import lock_of
    from chrono.outputs import write_whole
    from chrono.proof.passages import read_passages
    from chrono.proof.pinning import to_lock, unresolved

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


@click.command("import", short_help="Make draft records of a calendar.")
@click.argument("calendar", metavar="FILE.ics")
@click.option("-o", "--output", metavar="OUT", help="The chronology to write; otherwise it is printed.")
@click.option(
    "--window", metavar="DATES", help="The years or days in which recurring events are spread out (2024/2025)."
)
def import_(calendar: str, output: str | None, window: str | None) -> int:
    """Make a draft record of every event of FILE.ics.

    No record has evidence: `chrono check` reports each until it is proved. An event that cannot be made a record is
    listed with the reason; those made and those refused are together all that the calendar has.
    """
    from chrono.articles.reading import read_bytes
    from chrono.exchange.drafts import to_records
    from chrono.exchange.icalendar_file import read_calendar
    from chrono.outputs import write_whole

    found = read_calendar(read_bytes(Path(calendar), calendar), calendar, _days(window) if window else None)
    text = to_records(found.title, found.drafts, found.id, found.timezone)
    if output:
        write_whole(Path(output), text.encode("utf-8"))
    else:
        click.echo(text, nl=False)
    for note in found.notes:
        click.echo(note, err=True)
    for name, reason in found.refused:
        click.echo(f'refused: "{name}": {reason}', err=True)
    made = f"{len(found.drafts)} records made, {len(found.refused)} events refused"
    click.echo(f"{calendar}: {made}{f', wrote {output}' if output else ''}", err=True)
    return FINDINGS if found.refused else CLEAN


def _days(window: str) -> tuple[datetime.date, datetime.date]:
    """The first day of a window, and the day after its last."""
    from chrono.dates.date import parse_date

    dates = parse_date(window)
    if dates.earliest is None or dates.latest is None:
        raise click.UsageError(f'the window "{window}" has no end')
    if not 1 <= dates.earliest.year <= dates.latest.year < datetime.MAXYEAR:
        raise click.UsageError(f'the window "{window}" is not between the years 1 and 9998')
    return datetime.date(*dates.earliest), datetime.date(*dates.latest) + datetime.timedelta(days=1)


@click.command(short_help="Say what changed between two editions.")
@click.argument("old")
@click.argument("new")
@click.option(
    "--format", "format_", type=click.Choice(["text", "json", "markdown"]), default="text", help="How to say it."
)
@click.pass_context
def diff(ctx: click.Context, old: str, new: str, format_: str) -> int:
    """Say what changed from OLD to NEW: events added, moved, with another status, retitled, removed.

    Each is a chronology, a calendar that chrono wrote, or a file as it was in a git revision (HEAD~1:events.yaml).
    Exit code 0: nothing changed; 1: something did.
    """
    from chrono.editions.diff import changes
    from chrono.reports import changes as writing

    calendars = [name.lower().endswith(".ics") for name in (old, new)]
    held = any(calendars) and not all(calendars)
    found = changes(_edition(old, held=held), _edition(new, held=held))
    writer = {"text": writing.to_text, "json": writing.to_json, "markdown": writing.to_markdown}[format_]
    click.echo(writer(found), nl=False, color=ctx.color)
    return FINDINGS if found else CLEAN


def _edition(name: str, *, held: bool) -> "dict[str, Told]":
    """The events of a file, or of a file in a git revision, by id; only those that a calendar can hold, if `held`."""
    from chrono.articles.reading import read_bytes
    from chrono.calendars.calendar import left_out
    from chrono.editions.diff import Told, told
    from chrono.records.loader import load_bytes

    path = Path(name)
    if path.exists() or ":" not in name:
        raw = read_bytes(path, name)
    else:
        done = subprocess.run(["git", "show", name], capture_output=True, check=False)  # noqa: S603, S607
        if done.returncode:
            raise CannotRead(name, done.stderr.decode("utf-8", "replace").strip() or "git cannot show it")
        raw, path = done.stdout, Path(name.partition(":")[2])
    if path.suffix.lower() == ".ics":
        from chrono.exchange.icalendar_file import read_calendar

        return {one.id: Told(one.id, one.title, one.date, one.status) for one in read_calendar(raw, name).drafts}
    loaded = load_bytes(raw, str(path), path.parent)
    if loaded.chronology.has_unread("events") or not loaded.chronology.origin.written.get("events"):
        first = next((f": {one}" for one in loaded.findings if one.severity is Severity.ERROR), "")
        raise CannotRead(name, f"cannot be compared: not every event of it can be read{first}")
    twice = [one.id for one in loaded.chronology.events if loaded.chronology.event(one.id) is not one]
    if twice:
        raise CannotRead(name, f'cannot be compared: two events have the id "{twice[0]}"')
    events = told(loaded.chronology)
    for event, reason in left_out(loaded.chronology) if held else ():
        events.pop(event.id, None)
        click.echo(f'not compared: "{event.id}" ({event.date}): {reason}', err=True)
    return events


@click.command(short_help="Bring a calendar on a server up to date.")
@FILE
@click.argument("url")
@click.option("--dry-run", is_flag=True, help="Show what would be done, and do nothing.")
@FUZZY
@click.option("--draft", is_flag=True, help="Publish in spite of errors; every event says that it is a draft.")
@click.option("--empty", is_flag=True, help="Remove all that were published, if the chronology has no event.")
@click.pass_context
def publish(ctx: click.Context, file: str, url: str, dry_run: bool, fuzzy: str, draft: bool, empty: bool) -> int:
    """Check FILE, then make the CalDAV calendar at URL hold its events.

    Only events of this chronology are created, changed or removed; a run that was stopped is finished by running
    again. User and password are those of CHRONO_CALDAV_USER and CHRONO_CALDAV_PASSWORD; a password that is not there
    is looked for in the keyring, under "chrono HOST". Needs the extra: pip install "chrono-proof[publish]"
    """
    from chrono.calendars import server as publishing
    from chrono.calendars.calendar import notices
    from chrono.calendars.lock_file import update_lock
    from chrono.proof.checker import check as run_check

    report = run_check(load_file(file).chronology)
    if report.errors and not draft:
        refuse(report, "nothing was published; mend the errors, or publish a draft with --draft", color=ctx.color)
        return FINDINGS
    if report.chronology.has_unread("events"):
        refuse(report, "nothing was published: an event that cannot be read would be removed", color=ctx.color)
        return FINDINGS
    if not report.chronology.events and not empty:
        raise CannotPublish(file, "has no event; to remove all that were published, say --empty")
    calendar = publishing.connect(url)
    tracked = update_lock(Path(file), report, create=False) if file != "-" else None
    found = publishing.plan(calendar, report, draft=report.errors > 0, fuzzy=fuzzy, tracked=tracked)
    failed = 0
    for step in found.steps:
        try:
            if not dry_run:
                publishing.carry_out(calendar, step)
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

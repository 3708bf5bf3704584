"""`chrono check`: prove a chronology, show its coverage, mend what has one answer."""

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from platformdirs import user_cache_path

from chrono.cli.engines import ENGINES, run_all
from chrono.cli.options import (
    CLEAN,
    DEFAULT_FILE,
    FAILED,
    FINDINGS,
    complete_rules,
    load_file,
    names_in,
    settings_for,
)
from chrono.cli.output import say
from chrono.errors import ChronoError
from chrono.findings import amount
from chrono.records import chronologies_at
from chrono.reports import JSON_FORMATS, PEOPLE_FORMATS, REPORT_FORMATS, WHOLE_FORMATS, joined_reports, report_text

if TYPE_CHECKING:
    from chrono.passages import Passages
    from chrono.proof import Baseline, Report, Settings


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(REPORT_FORMATS),
    default="text",
    help="For people (text, concise) or programs.",
)
@click.option("--coverage", is_flag=True, help="Show each article with its dated statements: covered, dismissed, open.")
@click.option("--window", metavar="DATES", help="With --coverage: only statements that may lie in these (2023/2025).")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    shell_complete=complete_rules,
    help="Only these rules: codes, slugs or code beginnings, with commas.",
)
@click.option("--ignore", multiple=True, metavar="RULES", shell_complete=complete_rules, help="All rules but these.")
@click.option("--fix", is_flag=True, help="Mend in FILE what has exactly one answer, and check again.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; with --fix, what it changed.")
@click.option("--strict", is_flag=True, help="Also fail on notes and on what could not be checked.")
@click.option("--notes", is_flag=True, help="Show every note with its passage, not one of each kind in each source.")
@click.option("--all", "passed", is_flag=True, help="In JSON also every check that passed, with its passage.")
@click.option(
    "--baseline", metavar="FILE", help="An earlier report (--format json): tell and fail on new findings alone."
)
@click.option("--changed", is_flag=True, help="FILEs are what changed: check the chronologies that cite them.")
@click.option("--jobs", type=click.IntRange(0), default=1, help="Check so many files at once (0: one a core).")
@click.option("--engine", type=click.Choice(ENGINES), default="processes", help="Who checks them: docs/scale.md.")
@click.option("--no-cache", is_flag=True, help="Read every article anew, and keep nothing of what was read.")
@click.option(
    "--scheduler", metavar="ADDRESS", default="", help="With --engine dask: the scheduler, else one is begun."
)
@click.pass_context
def check(ctx: click.Context, /, files: tuple[str, ...], changed: bool, jobs: int, engine: str, **given: Any) -> int:
    """Check FILE field by field against its articles (default: events.yaml; - reads standard input).

    Every finding is printed with its place in the chronology and in the article. Exit code 0: no error and no
    warning; 1: there are; 2: the check could not run. Settings are read from chrono.toml or pyproject.toml beside it.
    """
    asked = _chronologies(files) if changed else chronologies_at(files or (DEFAULT_FILE,))
    if given["coverage"] and given["format_"] != "text":
        raise click.UsageError("--coverage is shown as text only")
    if given["passed"] and given["format_"] not in JSON_FORMATS:
        raise click.UsageError("--all is for --format json and jsonl")
    scheduler = given.pop("scheduler")
    options = _Options.of(given, color=ctx.color, jobs=jobs or os.cpu_count() or 1)
    if scheduler and engine != "dask":
        raise click.UsageError("--scheduler is for --engine dask")
    if len(asked) == 1:
        code, text = _check_file(asked[0], options)
        _tell([text] if text else [], options)
        return code
    items = [(file, options._replace(jobs=1)) for file in asked]
    return _tell_all(run_all(_try_file, items, options.jobs, engine, scheduler), options)


def _tell_all(results: "Iterable[_Result]", options: "_Options") -> int:
    """Tell of many files, each as it comes where the format has no end; the highest exit code."""
    codes, kept, first = [CLEAN], [], True
    for result in results:
        codes.append(result.code)
        if result.problem:
            say(f"chrono: {result.problem}", err=True)
        elif options.format_ in WHOLE_FORMATS:
            kept.append(result.text)
        elif result.text:
            _tell([result.text] if first or options.format_ != "text" else ["\n" + result.text], options)
            first = False
    if options.format_ in WHOLE_FORMATS:
        _tell(kept, options)
    return max(codes)


def _tell(texts: Sequence[str], options: "_Options") -> None:
    tell = say if options.format_ in PEOPLE_FORMATS else click.echo
    tell(joined_reports(texts, options.format_), nl=False, color=options.color)


def _baseline(file: str | None) -> "Baseline | None":
    from chrono.files import read_bytes
    from chrono.proof import Baseline

    return Baseline.read(read_bytes(Path(file), file), file) if file else None


def _chronologies(files: Sequence[str]) -> list[str]:
    from chrono.records import chronologies_citing

    return [str(path) for path in chronologies_citing(Path(file) for file in files)]


class _Options(NamedTuple):
    """How each file is checked and told: the options of the command."""

    format_: str
    coverage: bool
    window: str | None
    select: Sequence[str]
    ignore: Sequence[str]
    fix: bool
    diff: bool
    strict: bool
    notes: bool
    passed: bool
    baseline: "Baseline | None"
    cache: Path | None
    color: bool | None
    jobs: int

    @classmethod
    def of(cls, given: Mapping[str, Any], *, color: bool | None, jobs: int) -> "_Options":
        """The options as they were given; the baseline is read. Raises CannotRead."""
        rest = {name: value for name, value in given.items() if name != "no_cache"}
        rest |= {"select": names_in(given["select"]), "ignore": names_in(given["ignore"])}
        rest["baseline"] = _baseline(given["baseline"])
        return cls(**rest, cache=None if given["no_cache"] else user_cache_path("chrono"), color=color, jobs=jobs)


class _Result(NamedTuple):
    """What came of one file of many: its exit code, its report, or why there is none."""

    code: int
    text: str = ""
    problem: str = ""


def _try_file(asked: tuple[str, _Options]) -> _Result:
    """Check one file of many; that it cannot be read ends the check of no other."""
    try:
        return _Result(*_check_file(*asked))
    except ChronoError as error:
        return _Result(FAILED, problem=str(error))


def _check_file(file: str, options: _Options) -> tuple[int, str]:
    """Check one file; its exit code and its report."""
    from chrono.dates import parse_date
    from chrono.reports import to_coverage

    settings = settings_for(file).with_asked(options.select, options.ignore, strict=options.strict)
    report, passages = _checked(file, settings, options)
    if options.fix or options.diff:
        changed = _mend(report, file, write=options.fix, show=options.diff, color=options.color)
        if options.diff and not options.fix:
            return (FINDINGS if changed else CLEAN), ""
        report, passages = _checked(file, settings, options)
    if options.baseline:
        report, gone = options.baseline.compare(report)
        say(f"{file}: {amount(len(report.known), 'finding')} known from the baseline, {gone} gone", err=True)
    if options.coverage:
        window = parse_date(options.window) if options.window else None
        text = to_coverage(report.chronology, passages, window)
    else:
        text = report_text(report, options.format_, notes=options.notes or settings.strict, passed=options.passed)
    return (CLEAN if report.clean(strict=settings.strict) else FINDINGS), text


def _checked(file: str, settings: "Settings", options: _Options) -> "tuple[Report, Passages]":
    from chrono.passages import ReadingCache, read_passages
    from chrono.proof import check as run_check

    chronology = load_file(file).chronology
    readings = ReadingCache(options.cache)
    jobs = options.jobs if len(chronology.articles) >= _WORTH_MORE_JOBS else 1
    passages = read_passages(chronology, lambda asked: run_all(readings.read, asked, jobs))
    _tidy_once(options.cache)
    return run_check(chronology, settings.select, settings.ignore, passages, settings.severity), passages


@cache
def _tidy_once(folder: Path | None) -> None:
    """Keep the folder of readings small; once a process, for it takes a look at all that is in it."""
    from chrono.passages import ReadingCache

    ReadingCache(folder).tidy()


_WORTH_MORE_JOBS = 200  # articles of one file, for other processes to be begun


def _mend(report: "Report", file: str, *, write: bool, show: bool, color: bool | None) -> bool:
    """Show and write the edits that have exactly one answer; was there any?"""
    from chrono.files import rewrite
    from chrono.proof import apply_fixes
    from chrono.reports import difference

    if file == "-":
        raise click.UsageError("a chronology from standard input cannot be mended in place")
    mended = apply_fixes(report)
    if show:
        say(difference(mended.before, mended.after, file), nl=False, color=color)
    for finding, reason in mended.skipped:
        say(f"{finding.location}: {finding.code} is left: {reason}", err=True)
    if write and mended.applied:
        rewrite(Path(file), mended.after)
        say(f"mended {amount(len(mended.applied), 'finding')} in {file}", err=True)
    if not mended.applied:
        say("no finding has exactly one answer: nothing to mend", err=True)
    return bool(mended.applied)

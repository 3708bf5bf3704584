"""What the commands share: exit codes, the file argument, how a chronology is read, lengths."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chrono.cli.output import say
from chrono.errors import CannotDraw, CannotRead, near_name
from chrono.findings import amount
from chrono.records import DEFAULT_FILE as DEFAULT_FILE
from chrono.records import chronology_at

if TYPE_CHECKING:
    from chrono.articles import Article
    from chrono.proof import Report, Settings
    from chrono.records import Loaded

CLEAN, FINDINGS, FAILED = 0, 1, 2
"""Exit codes: clean, findings, could not run."""
_STDIN = "<stdin>"

FILE = click.argument(
    "file", default=DEFAULT_FILE, metavar="[FILE]", callback=lambda _ctx, _param, value: chronology_at(value)
)

ENCODING = click.option(
    "--encoding",
    metavar="NAME",
    default="",
    help="For articles that are not UTF-8 and do not say it: what they are in (windows-1251); else Cyrillic and "
    "Chinese letters tell.",
)


class Group(click.Group):
    """Commands, with the nearest name for one that does not exist."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one of a similar name there is."""
        near = near_name(args[0], self.list_commands(ctx))
        if near and args[0] not in self.list_commands(ctx):
            raise click.UsageError(f'no command is called "{args[0]}", did you mean "{near}"?', ctx)
        return super().resolve_command(ctx, args)


def names_in(values: Iterable[str]) -> list[str]:
    """The names in values of an option that may be given several times, each with commas."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def load_file(file: str) -> "Loaded":
    """Read a chronology from a file, or from standard input for `-`. Raises CannotRead."""
    from chrono.files import LARGEST_FILE
    from chrono.records import load, load_bytes, refuse_missing, refuse_other_kinds

    refuse_missing(file)
    if file != "-":
        refuse_other_kinds(file)
        return load(file)
    raw = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if len(raw) > LARGEST_FILE:
        raise CannotRead(_STDIN, f"larger than {LARGEST_FILE // 2**20} MiB")
    return load_bytes(raw, _STDIN, Path())


def settings_for(file: str) -> "Settings":
    """The settings in a chronology's folder or above it; of standard input, in this folder. Raises CannotRead."""
    from chrono.proof import read_settings

    return read_settings(Path() if file == "-" else Path(file).parent)


def prove_file(file: str) -> "Report":
    """Read and check a chronology; findings weigh what its settings say. Raises CannotRead."""
    from chrono.proof import check

    settings = settings_for(file)
    return check(load_file(file).chronology, severity=settings.severity)


def tell_source(name: str, article: "Article") -> None:
    """Say what an article says of itself, and whether its language is read."""
    from chrono.timex import has_language

    published = f"published {article.published}" if article.published else "day of publication not known"
    published += "" if article.published_surely or not article.published else " (by its own lines: look it up)"
    read_in = f", read as {article.encoding} (see that it reads well)" if article.encoding else ""
    unread = (
        ""
        if has_language(article.language)
        else ", which is not read: it gives no drafts, and what cites it is unchecked"
    )
    say(f"source {name}: {article.title or 'no title'}, {published}, language {article.language}{unread}{read_in}")


def tell_left(left: Iterable[str]) -> int:
    """Say which files were left out, and why; the exit code that this makes."""
    code = CLEAN
    for reason in left:
        say(f"left out {reason}", err=True)
        code = FINDINGS
    return code


def tell_problems(loaded: "Loaded", file: str) -> None:
    """Say on standard error that what was read is not the whole file."""
    if loaded.findings:
        say(f"{amount(len(loaded.findings), 'problem')} in {file}, which `chrono check` tells", err=True)


def refuse(report: "Report", reason: str, *, color: bool | None) -> None:
    """Say on standard error what is wrong with a chronology, and that nothing was done; notes as `check` folds them."""
    from chrono.reports import to_text

    say(to_text(report, notes=False), err=True, nl=False, color=color)
    say(reason, err=True)


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Slugs and codes of rules that a shell may complete to, after those that stand there with commas already."""
    from chrono.proof import RULES

    before, comma, typed = incomplete.rpartition(",")
    names = [name for rule in RULES for name in (rule.NAME, rule.CODE)]
    return [f"{before}{comma}{name}" for name in names if name.startswith(typed)]


def complete_sources(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Ids of the chronology's sources that a shell may complete to."""
    return [name for name in _ids(ctx, "sources") if name.startswith(incomplete)]


def complete_events(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    """Ids of the chronology's events that a shell may complete to."""
    return [name for name in _ids(ctx, "events") if name.startswith(incomplete)]


def complete_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Ids of events, and slugs and codes of rules."""
    return complete_events(ctx, param, incomplete) + complete_rules(ctx, param, incomplete)


def _ids(ctx: click.Context, kind: str) -> list[str]:
    """The ids in the chronology that a command would read; none where it cannot be read."""
    from chrono.files import read_bytes, read_marks
    from chrono.records import typed_ids

    file = ctx.params.get("file") or DEFAULT_FILE
    try:
        data = read_marks(read_bytes(Path(file), file), file).data
    except CannotRead:
        return []
    return list(typed_ids(data, kind))


class Length(click.ParamType):  # type: ignore[type-arg]  # generic only from click 8.3.3 on
    """A length in centimetres, or with its unit; gives inches. Pixels go by the eager option `dpi`."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The length in inches; anything else is refused with the reason."""
        from chrono.pictures import DPI, parse_length

        try:
            return parse_length(value, float((ctx.params if ctx else {}).get("dpi") or DPI))
        except CannotDraw as error:
            self.fail(str(error), param, ctx)

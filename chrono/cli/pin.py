"""`chrono pin`: the articles and quotations as they are now, into the lock."""

from pathlib import Path

import click

from chrono.cli.options import CLEAN, FILE, FINDINGS, load_file
from chrono.cli.output import say
from chrono.findings import amount


@click.command()
@FILE
@click.pass_context
def pin(ctx: click.Context, file: str) -> int:
    """Write chronology.lock beside FILE: what was read, so that `chrono check` tells when an article changes.

    It has the hash of every article and of its text, and the place of every quotation. Review it in differences. A
    quotation that is not found, or stands in more than one place, is refused, and nothing is written.
    """
    from chrono.articles import lock_path
    from chrono.files import write_whole
    from chrono.passages import plan_pinning, read_passages

    if file == "-":
        raise click.UsageError("a chronology from standard input has no place to keep its lock")
    chronology = load_file(file).chronology
    passages = read_passages(chronology)
    pinned = plan_pinning(chronology, passages)
    for passage, reason in pinned.lost:
        place = chronology.origin.locate(passage.field("quote"))
        say(f"{place}: {passage.event}: {reason}", err=True)
    if pinned.lock is None:
        say("nothing was written; see `chrono check`", err=True)
        return FINDINGS
    lock = lock_path(Path(file))
    write_whole(lock, str(pinned.lock).encode("utf-8"))
    quotes = sum(1 for _ in passages.all())
    say(f"wrote {lock} ({amount(len(chronology.sources), 'source')}, {amount(quotes, 'quotation')})", color=ctx.color)
    return CLEAN

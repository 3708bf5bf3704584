"""`chrono save`: pages and documents from the web as sources of a chronology."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chrono.cli.options import CLEAN, DEFAULT_FILE, FAILED, tell_source
from chrono.cli.output import say
from chrono.errors import CannotRead, ChronoError

if TYPE_CHECKING:
    from chrono.web import Limits


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--file", default=DEFAULT_FILE, show_default=True, help="The chronology that gets the sources.")
@click.option("--archive", metavar="URL", default="", help="The address of an archived copy, for the record.")
@click.option("--warc", is_flag=True, help="Write a WARC file beside the page: question and answer as they were sent.")
@click.option(
    "--limit", type=click.IntRange(1, 64), default=50, show_default=True, help="The most MiB that a page may have."
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, 3600, min_open=True),
    default=60,
    show_default=True,
    help="The most seconds that one address may take.",
)
@click.option(
    "--allow-private", is_flag=True, help="Fetch from servers of your own, too: this machine's and network's."
)
def save(
    urls: tuple[str, ...], file: str, archive: str, warc: bool, limit: int, timeout: float, allow_private: bool
) -> int:
    """Fetch the page or PDF at each URL as it is into sources/, and add it to the sources of the chronology.

    The record has what the page says of itself, the address that answered, and the hash of the file. What robots.txt
    does not let programs fetch is not fetched; addresses that are not public are refused. Nothing is written over, and
    nothing is written twice: where the same bytes are a source already, that is said.
    """
    from chrono.web import Limits, parse_web_address

    if archive and len(urls) > 1:
        raise click.UsageError("--archive is the address of one copy; save its page alone")
    if not Path(file).exists():
        raise CannotRead(file, "no such file; `chrono init` begins a chronology")
    archive = parse_web_address(archive).url if archive else ""
    limits = Limits(limit * 2**20, timeout, allow_private)
    failed = False
    for url in urls:
        try:
            _save(url, Path(file), limits, archive, warc=warc)
        except ChronoError as error:
            if len(urls) == 1:
                raise
            say(f"chrono: {error}", err=True)
            failed = True
    return FAILED if failed else CLEAN


def _save(url: str, path: Path, limits: "Limits", archive: str, *, warc: bool) -> None:
    from chrono.drafting import save_source
    from chrono.files import read_bytes, write_together
    from chrono.web import fetch

    raw = read_bytes(path, str(path))
    moment = datetime.now(UTC)
    fetched = fetch(url, limits)
    saved = save_source(path, raw, fetched, archive, moment if warc else None)
    if not saved.written:
        say(f"{fetched.url}: has not changed since it was saved as source {saved.key}; nothing was added")
        return
    write_together([(target, [content]) for target, content in saved.written])
    for target, content in saved.written[:-1]:
        say(f"wrote {target} ({len(content)} bytes)")
    way = "" if fetched.url == fetched.asked else f", to which {fetched.asked} leads"
    say(f"fetched {moment:%Y-%m-%d %H:%M} UTC from {fetched.url}{way}")
    for key in saved.earlier:
        say(f"source {key} is of the same address, with other bytes")
    tell_source(saved.key, saved.article)

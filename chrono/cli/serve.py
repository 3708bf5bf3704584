"""`chrono serve`: the page of a chronology on this machine, live while it is edited."""

import gc
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from chrono.cli.options import CLEAN, FAILED, FILE, settings_for
from chrono.cli.output import say
from chrono.cli.render_options import derived_options
from chrono.pictures import PictureOptions

_PICTURE = ("layout", "language", "theme")


def _picture_options(command: Any) -> Any:
    for _, option in reversed(list(derived_options(PictureOptions, _PICTURE))):
        command = option(command)
    return command


@click.command()
@FILE
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="The port; 0 is any that is free."
)
@click.option("--bind", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="The address of this machine.")
@click.option("--open-to-others", is_flag=True, help="Allow an address that other machines can reach.")
@_picture_options
def serve(file: str, port: int, bind: str, open_to_others: bool, **options: Any) -> int:
    """Show the page of FILE (default: events.yaml) at an address of this machine, and again whenever it changes.

    Findings stand beside the fields they are about. Needs the extra: pip install "chrono-proof[serve]". Ctrl-C ends it.
    """
    from chrono.outputs import asked_for
    from chrono.records import refuse_missing
    from chrono.serving import LiveChronology, PageServer, refuse_others

    refuse_others(bind, allowed=open_to_others)
    if file == "-":
        raise click.UsageError("a chronology from standard input cannot be followed")
    refuse_missing(file)
    live = LiveChronology(
        Path(file),
        asked_for(options).outputs,
        lambda line: say(line, err=True),
        lambda path: settings_for(str(path)).severity,
    )
    if not live.build():
        return FAILED
    gc.freeze()  # else what was read and drawn is looked through for garbage at every second change
    server = PageServer(live.site, bind, port)
    server.start()
    stop = threading.Event()
    try:
        with suppress(KeyboardInterrupt):
            say(f"{file} is at {server.url} (Ctrl-C ends it)")
            live.follow(stop)
    finally:
        stop.set()
        server.stop()
    say("ended")
    return CLEAN

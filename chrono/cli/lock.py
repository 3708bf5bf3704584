"""`chrono lock`: settle a merge conflict in a calendar lock."""

from pathlib import Path

import click

from chrono.cli.options import CLEAN
from chrono.cli.output import say
from chrono.findings import amount


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE | BASE OURS THEIRS]")
@click.option("--merge", is_flag=True, required=True, help="Make one lock of the two sides.")
def lock(files: tuple[str, ...], merge: bool) -> int:  # noqa: ARG001  (the one thing it does, named)
    """Settle a merge conflict in calendar.lock, so that subscribers of either side see the next calendar as newer.

    FILE (default: calendar.lock) has the marks of a conflict. With three files, as a merge driver of Git gives them
    (driver = chrono lock --merge %O %A %B), the result is written into the second.
    """
    from chrono.calendars import CALENDAR_LOCK_NAME, lock_text, merged, read_lock, two_sides
    from chrono.files import write_whole

    if len(files) not in (0, 1, 3):
        raise click.UsageError("name one file, or three: the base, ours and theirs")
    if len(files) == 3:
        target, sides = files[1], [_text(name) for name in files[1:]]
    else:
        target = files[0] if files else CALENDAR_LOCK_NAME
        sides = list(two_sides(_text(target), target))
    ours, theirs = (read_lock(side, target) for side in sides)
    whole = merged(ours, theirs)
    write_whole(Path(target), lock_text(whole).encode("utf-8"))
    differing = sum(uid in ours and uid in theirs and ours[uid] != theirs[uid] for uid in whole)
    say(f"wrote {target} ({amount(len(whole), 'event')}, {differing} of which differed)")
    return CLEAN


def _text(name: str) -> str:
    from chrono.files import read_bytes

    return read_bytes(Path(name), name).decode("utf-8", "replace")

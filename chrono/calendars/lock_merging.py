"""Two states of a calendar lock to one, after two branches of a repository each wrote a calendar.

What both have alike stays. Where they differ, subscribers may have seen either: the higher SEQUENCE stands, without
what it said, so that the next calendar is told as a change to whoever has the one or the other.
"""

import re
from collections.abc import Mapping
from typing import cast

from chrono.calendars.sequence import Sequenced
from chrono.errors import CannotRead

_MARKS = re.compile(r"^(<{7}|={7}|>{7}|\|{7}).*$", re.MULTILINE)
_CONFLICT = re.compile(
    r"^<{7}[^\n]*\n(?P<ours>.*?)(?:^\|{7}[^\n]*\n.*?)?^={7}[^\n]*\n(?P<theirs>.*?)^>{7}[^\n]*(?:\n|\Z)",
    re.MULTILINE | re.DOTALL,
)


def has_conflict(text: str) -> bool:
    """Has a version control program left the two sides of a merge in it?"""
    return _MARKS.search(text) is not None


def two_sides(text: str, shown: str) -> tuple[str, str]:
    """A file with conflict marks as each of the two sides has it. Raises CannotRead where the marks do not pair."""
    sides = _with_commas(_CONFLICT.sub(r"\g<ours>", text)), _with_commas(_CONFLICT.sub(r"\g<theirs>", text))
    if any(map(has_conflict, sides)):
        raise CannotRead(shown, "has marks of a merge conflict that do not pair")
    return sides


def _with_commas(text: str) -> str:
    """The entries with a comma between and none behind the last, whichever of the two sides it is on."""
    return re.sub(r",(?=\s*\})", "", re.sub(r"(?<=\})(?=\s*\n\s*\")", ",", text))


def merged(ours: Mapping[str, Sequenced], theirs: Mapping[str, Sequenced]) -> dict[str, Sequenced]:
    """Both locks as one: every event of either."""
    return {uid: _one(ours.get(uid), theirs.get(uid)) for uid in sorted({*ours, *theirs})}


def _one(ours: Sequenced | None, theirs: Sequenced | None) -> Sequenced:
    if ours is None or theirs is None:
        return cast(Sequenced, ours or theirs)
    digest = ours.digest if ours.digest == theirs.digest else ""
    return Sequenced(digest, max(ours.sequence, theirs.sequence), max(ours.day, theirs.day))

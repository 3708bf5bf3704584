"""Why the program stops: each error holds its facts and reads as one line.

ChronoError
├── InvalidDate           a text is not an EDTF date
├── CannotRead            a file that must be read cannot be
├── CannotWrite           a file that must be written cannot be
├── CannotDraw            a picture cannot be drawn as asked
├── CannotMake            a document, table or calendar cannot be made
├── CannotRun             other processes or machines cannot do the work
├── CannotServe           a page cannot be served
├── CannotFetch           a page on the web cannot be had
├── CannotPublish         a calendar server cannot be brought up to date
└── UnknownName           no rule, event or format has this name

Wrong *data* never raises: it is a finding with a place. NoRecord is none of them: what reads a whole file catches it at
each entry. Only `chrono.cli.main` turns one of these into an exit.
"""

from collections.abc import Iterable
from difflib import get_close_matches


def near_name(name: str, known: Iterable[str], least: float = 0.6) -> str:
    """The known name that a misspelled one is most like, or empty; `least` is how much, from 0 to 1."""
    return next(iter(get_close_matches(name, tuple(known), 1, least)), "")


def reason_of(error: Exception, most: int = 120) -> str:
    """The first line of what a library says of an error, at most so many characters; its kind where it says nothing."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:most]


class ChronoError(Exception):
    """The common parent: `except ChronoError` catches all that chrono raises on purpose."""


class InvalidDate(ChronoError, ValueError):
    """A text is not an EDTF date.

    `start` and `end` bound the offending characters (`end` exclusive); `suggestion` is the EDTF form that was
    most likely meant, or None where there is not exactly one.
    """

    def __init__(self, message: str, start: int = 0, end: int = 0, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end
        self.suggestion = suggestion


class CannotRead(ChronoError):
    """A file that the program cannot go on without is missing, too large or unreadable."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class CannotWrite(ChronoError):
    """An output could not be written; what stood there before is untouched."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: cannot write: {reason}")
        self.path = path
        self.reason = reason


class CannotDraw(ChronoError):
    """The picture does not fit, or its text has characters that no font at hand can draw."""


class CannotMake(ChronoError):
    """A document, table or calendar needs an extra that is not installed, or cannot hold what it is given."""


class CannotRun(ChronoError):
    """Other processes or machines cannot do the work as asked."""


class CannotServe(ChronoError):
    """An address cannot be used, or the extra that follows changes is not installed."""


class CannotPublish(ChronoError):
    """A calendar server does not answer, refuses, or must not be asked that way."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class CannotFetch(ChronoError):
    """A page on the web cannot be had, or must not be asked for."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class UnknownName(ChronoError):
    """A rule, event, format or layout was named that does not exist; `known` lists what does."""

    def __init__(self, kind: str, name: str, known: tuple[str, ...] = ()) -> None:
        near = near_name(name, known) if any(char.isalnum() for char in name) else ""  # a sign has no likeness
        meant = f', did you mean "{near}"' if near else ""
        super().__init__(f'no {kind} is called "{name}"{meant}')
        self.kind = kind
        self.name = name
        self.known = known


class NoRecord(Exception):
    """Why no record can be made of one entry of a file that is imported."""

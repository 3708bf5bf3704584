"""What a server shows: the page as it is now, its version, what is wrong with the file; and a wait for the next."""

import threading
from typing import NamedTuple


class Shown(NamedTuple):
    """A page by its version, counted from 1; `problem` is why the file could not be read since, or empty."""

    version: int
    page: bytes
    problem: str = ""


class Site:
    """The page that is shown; one thread writes it, many read it and wait for the next."""

    def __init__(self, page: bytes = b"", problem: str = "") -> None:
        self._changed = threading.Condition()
        self._shown = Shown(1, page, problem)
        self._closed = False

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    @property
    def closed(self) -> bool:
        """Is there nothing more to wait for?"""
        return self._closed

    def show(self, page: bytes) -> None:
        """Show another page; the same one again only ends a problem."""
        with self._changed:
            if page != self._shown.page or self._shown.problem:
                self._shown = Shown(self._shown.version + 1, page)
                self._changed.notify_all()

    def fail(self, problem: str) -> None:
        """Say what is wrong with the file; the last good page stays."""
        with self._changed:
            if problem != self._shown.problem:
                self._shown = self._shown._replace(problem=problem)
                self._changed.notify_all()

    def close(self) -> None:
        """Let everybody who waits go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, seen: tuple[int, str], seconds: float) -> Shown:
        """What is shown once it is another than what was `seen` (version and problem), or after so many seconds."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or (self._shown.version, self._shown.problem) != seen, timeout=seconds
            )
            return self._shown

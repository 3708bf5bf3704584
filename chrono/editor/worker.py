"""What is typed to answers: one thread reads a file soon after the last key, and settles it when it is quiet.

Only the last text of a file counts: what was typed over is never read. What is typed while one is settled stops that.
"""

import threading
import time
from collections.abc import Callable, Hashable

QUIET, SETTLE = 0.01, 0.4
"""Seconds after the last key until a file is read, and until all of it is judged."""


class Worker:
    """A thread that calls `read` and `settle` with the keys of files; `settle` is also given what tells it to stop."""

    def __init__(
        self, read: Callable[[Hashable], None], settle: Callable[[Hashable, Callable[[], bool]], None]
    ) -> None:
        self._read, self._settle = read, settle
        self._changed = threading.Condition()
        self._typed: dict[Hashable, float] = {}
        self._unsettled: dict[Hashable, float] = {}
        self._closed = False
        self._thread = threading.Thread(target=self._run, daemon=True, name="chrono")

    def start(self) -> None:
        """Work from now on."""
        self._thread.start()

    def touch(self, key: Hashable) -> None:
        """Something was typed into a file."""
        with self._changed:
            self._typed[key] = time.monotonic() + QUIET
            self._unsettled.pop(key, None)
            self._changed.notify()

    def drop(self, key: Hashable) -> None:
        """A file is closed: nothing more is done for it."""
        with self._changed:
            self._typed.pop(key, None)
            self._unsettled.pop(key, None)

    def close(self) -> None:
        """Work no more, and wait for what is being done."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            key, is_typed = job
            if is_typed:
                self._read(key)
            else:
                self._settle(key, lambda: self._closed or bool(self._typed))
            with self._changed:
                if key not in self._typed and (is_typed or self._typed):  # stopped by what was typed elsewhere
                    self._unsettled[key] = time.monotonic() + SETTLE

    def _next(self) -> tuple[Hashable, bool] | None:
        """The next file to do something for, once it is due, and whether it is to be read; None at the end."""
        with self._changed:
            while not self._closed:
                waiting = self._typed or self._unsettled
                if not waiting:
                    self._changed.wait()
                    continue
                key, due = min(waiting.items(), key=lambda item: item[1])
                left = due - time.monotonic()
                if left <= 0:
                    del waiting[key]
                    return key, waiting is self._typed
                self._changed.wait(left)
            return None

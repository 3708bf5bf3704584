"""One thread that reads what is typed, and settles it when it is quiet."""

import threading
import time
from collections.abc import Callable, Hashable, Iterator

import pytest

from chrono.editor import worker as module
from chrono.editor.worker import Worker


class Log:
    """What a worker asks for, in order; a settling can be made to last until it is stopped."""

    def __init__(self) -> None:
        self.done: list[tuple[str, Hashable]] = []
        self.changed = threading.Condition()
        self.lasts = False
        self.reading = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def add(self, what: str, key: Hashable) -> None:
        with self.changed:
            self.done.append((what, key))
            self.changed.notify_all()

    def read(self, key: Hashable) -> None:
        self.reading.set()
        self.go_on.wait(10)
        self.add("read", key)

    def settle(self, key: Hashable, stopped: Callable[[], bool]) -> None:
        until = time.monotonic() + 10
        self.add("begin", key)
        while self.lasts and not stopped() and time.monotonic() < until:
            time.sleep(0.002)
        self.add("stopped" if stopped() else "settled", key)

    def wait(self, *ends: tuple[str, Hashable]) -> None:
        """Wait until all of these were done."""
        with self.changed:
            assert self.changed.wait_for(lambda: set(ends) <= set(self.done), 10), self.done


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def worker(log: Log, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.setattr(module, "SETTLE", 0.05)
    worker = Worker(log.read, log.settle)
    worker.start()
    yield worker
    log.lasts = False
    log.go_on.set()
    worker.close()


def test_what_is_typed_is_read_and_then_settled(worker: Worker, log: Log) -> None:
    worker.touch("a")
    log.wait(("settled", "a"))
    assert log.done == [("read", "a"), ("begin", "a"), ("settled", "a")]


def test_burst_of_keys_is_read_once(worker: Worker, log: Log) -> None:
    for _ in range(50):
        worker.touch("a")
    log.wait(("settled", "a"))
    assert log.done.count(("read", "a")) == 1


def test_keys_while_it_reads_are_read_once_more(worker: Worker, log: Log) -> None:
    log.go_on.clear()
    worker.touch("a")
    assert log.reading.wait(10)
    for _ in range(5):
        worker.touch("a")
    log.go_on.set()
    log.wait(("settled", "a"))
    assert log.done.count(("read", "a")) == 2


def test_key_stops_the_settling_and_is_read_first(worker: Worker, log: Log) -> None:
    log.lasts = True
    worker.touch("a")
    log.wait(("begin", "a"))
    worker.touch("a")
    log.wait(("stopped", "a"))
    log.lasts = False
    log.wait(("settled", "a"))
    assert [what for what, _ in log.done] == ["read", "begin", "stopped", "read", "begin", "settled"]


def test_file_whose_settling_another_one_stopped_is_settled_later(worker: Worker, log: Log) -> None:
    log.lasts = True
    worker.touch("a")
    log.wait(("begin", "a"))
    worker.touch("b")
    log.wait(("stopped", "a"))
    log.lasts = False
    log.wait(("settled", "a"), ("settled", "b"))
    assert log.done.index(("read", "b")) < log.done.index(("settled", "a"))


def test_files_are_read_in_the_order_of_their_keys(worker: Worker, log: Log) -> None:
    for key in "abc":
        worker.touch(key)
    log.wait(*(("settled", key) for key in "abc"))
    assert [key for what, key in log.done if what == "read"] == ["a", "b", "c"]


def test_file_that_is_closed_is_left(worker: Worker, log: Log) -> None:
    worker.touch("a")
    worker.drop("a")
    worker.touch("b")
    log.wait(("settled", "b"))
    assert ("read", "a") not in log.done
    worker.drop("nothing")


def test_closing_stops_what_lasts(worker: Worker, log: Log) -> None:
    log.lasts = True
    worker.touch("a")
    log.wait(("begin", "a"))
    before = time.monotonic()
    worker.close()
    assert time.monotonic() - before < 5
    assert log.done[-1] == ("stopped", "a")
    worker.touch("b")
    assert ("read", "b") not in log.done


def test_closing_what_never_began_is_no_fault(log: Log) -> None:
    Worker(log.read, log.settle).close()

"""Who checks many files: this process, several on this machine, or the workers of a Dask cluster.

The same function runs everywhere and its results come back in the order of what was asked, so that a report does not
depend on who made it. A worker that dies has its file done again by another.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from chrono.errors import CannotRun

Asked = TypeVar("Asked")
Result = TypeVar("Result")

ENGINES = ("processes", "dask")
_RETRIES = 3
_AHEAD = 4
"""Files a worker may be ahead of the oldest result that is awaited, so that memory is bounded."""


def run_all(
    function: Callable[[Asked], Result],
    items: Sequence[Asked],
    jobs: int = 1,
    engine: str = "processes",
    scheduler: str = "",
) -> Iterator[Result]:
    """`function` of each of the items, in their order. What is not importable by name cannot be sent to others.

    Raises CannotRun where the cluster does not answer, its extra is not installed, or its workers keep dying.
    """
    if engine == "dask":
        yield from _on_dask(function, items, scheduler, jobs)
    elif jobs == 1 or len(items) < 2:
        yield from map(function, items)
    else:
        yield from _in_processes(function, items, jobs)


def _in_processes(function: Callable[[Asked], Result], items: Sequence[Asked], jobs: int) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    with ProcessPoolExecutor(min(jobs, len(items)), mp_context=get_context("spawn")) as pool:
        try:
            yield from _in_order(lambda item: pool.submit(function, item), items, jobs * _AHEAD)
        except BrokenProcessPool as error:
            raise CannotRun("a process that checked files was ended; ask for fewer with --jobs") from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _on_dask(
    function: Callable[[Asked], Result], items: Sequence[Asked], scheduler: str, jobs: int
) -> Iterator[Result]:
    try:
        from distributed import Client, KilledWorker, LocalCluster
    except ImportError as error:
        raise CannotRun('a Dask cluster needs an extra: pip install "chrono-proof[dask]"') from error
    try:
        cluster = None if scheduler else LocalCluster(n_workers=jobs, threads_per_worker=1, dashboard_address=None)
        client = Client(cluster or scheduler, timeout=_PATIENCE)
    except OSError as error:
        raise CannotRun(f"no Dask scheduler answers at {scheduler or 'this machine'}: {error}") from error
    try:
        workers = max(1, len(client.scheduler_info()["workers"]))
        yield from _in_order(
            lambda item: client.submit(function, item, pure=False, retries=_RETRIES), items, workers * _AHEAD
        )
    except KilledWorker as error:
        raise CannotRun(f"a file was given up after {_RETRIES} workers died over it: {error}") from error
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


_PATIENCE = 10  # seconds for a scheduler to answer


def _in_order(submit: Callable[[Asked], Any], items: Sequence[Asked], ahead: int) -> Iterator[Any]:
    """The results in the order of the items, with no more than so many on their way."""
    rest = iter(items)
    waiting = deque(submit(item) for item in islice(rest, ahead))
    while waiting:
        yield waiting.popleft().result()
        waiting.extend(submit(item) for item in islice(rest, 1))

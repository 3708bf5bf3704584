"""Who checks many files: the same results in the same order, whoever it is."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from chrono.cli import engines
from chrono.cli.engines import run_all
from chrono.errors import CannotRun

ROOT = Path(__file__).resolve().parents[2]


def double(number: int) -> int:
    return 2 * number


def die_once(asked: tuple[str, int]) -> int:
    """Ends the process that does it, the first time."""
    folder, number = asked
    mark = Path(folder) / f"{number}.died"
    if number == 3 and not mark.exists():
        mark.write_text("", "utf-8")
        os._exit(1)
    return number


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_what_was_asked(jobs: int) -> None:
    assert list(run_all(double, list(range(20)), jobs)) == list(range(0, 40, 2))


def test_nothing_asked_gives_nothing() -> None:
    assert list(run_all(double, [], 2)) == []


def test_no_more_is_begun_than_is_needed() -> None:
    seen: list[int] = []

    def noted(number: int) -> int:
        seen.append(number)
        return number

    results: Iterator[int] = run_all(noted, [1, 2, 3])
    assert next(results) == 1
    assert seen == [1]


def test_a_process_that_is_ended_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="a process that checked files was ended"):
        list(run_all(die_once, [(str(tmp_path), number) for number in range(6)], 2))


def test_without_the_extra_a_cluster_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(CannotRun, match=r'pip install "chrono-proof\[dask\]"'):
        list(run_all(double, [1], engine="dask"))


CLUSTER = """
import os, sys
from pathlib import Path
from distributed import LocalCluster
from chrono.cli.engines import run_all
from tests.cli.test_engines import die_once

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        asked = [(sys.argv[1], number) for number in range(12)]
        print(list(run_all(die_once, asked, engine="dask", scheduler=cluster.scheduler_address)))
"""


def test_a_dead_workers_file_is_done_again_by_another(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER, "utf-8")
    folders = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": folders},
        timeout=120,
        check=False,
    )
    assert done.stdout.decode().split("\n")[0] == str(list(range(12)))
    assert (tmp_path / "3.died").exists()


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(engines, "_PATIENCE", 1)
    with pytest.raises(CannotRun, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        list(run_all(double, [1], engine="dask", scheduler="tcp://127.0.0.1:9"))

"""`python -m chrono`."""

import subprocess
import sys
from pathlib import Path

import chrono

ROOT = Path(__file__).resolve().parents[1]


def test_the_module_runs_as_the_command_does() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "chrono", "--version"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, f"chrono, version {chrono.__version__}\n")


def test_a_name_that_is_not_public_is_not_there() -> None:
    assert not hasattr(chrono, "nothing_of_this_name")


def test_every_public_name_can_be_listed() -> None:
    assert set(chrono.__all__) <= set(dir(chrono))

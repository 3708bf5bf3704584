"""chrono as a user runs it, with what it printed and its exit code; and a chronology to run it on."""

import io
import os
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from unittest import mock

from chrono.cli.main import main
from chrono.proof.rules import date_contradicted

ROOT = Path(__file__).resolve().parents[2]

EXAMPLE = date_contradicted.GOOD


def run(
    *arguments: str, folder: Path = ROOT, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run chrono in this process: a hundred starts of Python would cost more than what is tested.

    What depends on the process itself (its descriptors, signals, imports and pools) is tested with `run_apart`.
    """
    streams = {"stdin": _stream(stdin), "stdout": _stream(), "stderr": _stream()}
    with chdir(folder), mock.patch.dict(os.environ, environment), mock.patch.multiple(sys, **streams):
        for name in {"NO_COLOR", "FORCE_COLOR"} - environment.keys():
            os.environ.pop(name, None)
        try:
            code = main(list(arguments))
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    for stream in streams.values():
        stream.flush()
    return subprocess.CompletedProcess(arguments, code, _written(streams["stdout"]), _written(streams["stderr"]))


def run_apart(
    *arguments: str, folder: Path = ROOT, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run chrono in a process of its own."""
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "chrono", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env={**clean, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


def _stream(holding: bytes = b"") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(holding), encoding="utf-8", newline="")


def _written(stream: io.TextIOWrapper) -> bytes:
    held = stream.buffer
    assert isinstance(held, io.BytesIO)
    return held.getvalue()


def spoil(folder: Path, old: str, new: str) -> None:
    (folder / "events.yaml").write_text(EXAMPLE.but(old, new).chronology, encoding="utf-8")

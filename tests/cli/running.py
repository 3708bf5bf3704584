"""chrono in a process of its own, and a chronology to run it on."""

import os
import subprocess
import sys
from pathlib import Path

from chrono.proof.rules import date_contradicted

ROOT = Path(__file__).resolve().parents[2]

EXAMPLE = date_contradicted.GOOD


def run(
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


def spoil(folder: Path, old: str, new: str) -> None:
    (folder / "events.yaml").write_text(EXAMPLE.but(old, new).chronology, encoding="utf-8")

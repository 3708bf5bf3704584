"""Start-up: `chrono --help` and `chrono check` on the shipped chronology against `import pydantic`, in CPU time.

Run with `make bench`. Rounds are interleaved and the best of each is compared, so that a noisy machine tells the
same ratio as a quiet one.
"""

import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 15
COMMANDS = {
    "import pydantic": [sys.executable, "-c", "import pydantic"],
    "chrono --help": [sys.executable, "-m", "chrono", "--help"],
    "chrono check": [sys.executable, "-m", "chrono", "check", "events.yaml"],
}


def cpu_seconds(command: list[str]) -> float:
    """User and system time of one run of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    best = {name: min(cpu_seconds(command) for _ in range(1)) for name, command in COMMANDS.items()}
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            best[name] = min(best[name], cpu_seconds(command))
    base = best["import pydantic"]
    for name, seconds in best.items():
        print(f"{name:16} {seconds * 1000:6.0f} ms CPU   {seconds / base:4.2f} times `import pydantic`")


if __name__ == "__main__":
    main()

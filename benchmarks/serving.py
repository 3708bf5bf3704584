"""From saving to the page with the change: milliseconds, with `chrono serve` run as curators run it.

    PYTHONPATH=. .venv/bin/python benchmarks/serving.py [EVENTS]

A chronology of 200 events with 40 articles is made; ten times a title is changed, and the file saved. Each time is from
then to the notification that the page is another; beside it, where the system tells it, the processor's time that the
server took, which other programs do not lengthen.
"""

import argparse
import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.editor import write

_ROUNDS, _PAUSE, _LONGEST = 10, 2.5, 60.0  # seconds: until the picture is drawn; that are waited for a page


def main() -> None:
    """Print the median and the longest time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", nargs="?", type=int, default=200)
    with tempfile.TemporaryDirectory() as folder:
        file, port = write(Path(folder), parser.parse_args().events), _free_port()
        command = [sys.executable, "-m", "chrono", "serve", str(file), "--port", str(port)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _measure(file, port, server.pid)
        finally:
            server.terminate()
            server.wait()


def _measure(file: Path, port: int, server: int) -> None:
    text, changes = file.read_text("utf-8"), _answer(port, "/changes")
    times, taken = [], []
    for number in range(_ROUNDS):
        time.sleep(_PAUSE)
        shown, spent = json.load(_answer(port, "/health"))["version"], _processor(server)
        begun = time.perf_counter()
        file.write_text(text.replace("    title: ", f"    title: {'In ' * (number + 1)}", 1), "utf-8")
        while _version(changes.readline()) <= shown:
            pass
        times.append(time.perf_counter() - begun)
        taken.append(_processor(server) - spent)
    print(f"saving to shown {1000 * statistics.median(times):.0f} ms, at most {1000 * max(times):.0f} ms;", end=" ")
    print(f"processor {1000 * statistics.median(taken):.0f} ms")


def _version(line: bytes) -> int:
    """The version that a line of the stream tells, or 0."""
    return int(json.loads(line.removeprefix(b"data: "))["version"]) if line.startswith(b"data: ") else 0


def _answer(port: int, path: str) -> http.client.HTTPResponse:
    """What the server answers, once it does."""
    until = time.monotonic() + _LONGEST
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_LONGEST)
        try:
            connection.request("GET", path)
            return connection.getresponse()
        except ConnectionError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def _processor(process: int) -> float:
    """The processor's seconds of a process; 0 where the system does not tell them."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


if __name__ == "__main__":
    main()

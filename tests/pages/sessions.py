"""A page to the same page with what its commands print, played in order in one folder.

A block with a title is the file of that name; a `diff` with a title changes it. In a `console` block every line that
begins with `$ ` is run, and what follows it is what it prints, on both streams; a line `[...]` stands for lines that
are left out.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = "[...]\n"
_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_STEP = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


class Block(NamedTuple):
    """A fenced block of a page."""

    language: str
    title: str
    text: str


class Step(NamedTuple):
    """A command of a page, and what the page shows that it prints."""

    command: str
    shown: str


def blocks_in(page: str) -> list[Block]:
    """The fenced blocks of a page."""
    return [Block(*found.groups("")) for found in _BLOCK.finditer(page)]


def steps_in(block: Block) -> list[Step]:
    """The commands of a `console` block; none where it shows commands alone."""
    if block.language != "console" or not block.text.startswith("$ "):
        return []
    return [Step(*found.groups()) for found in _STEP.finditer(block.text)]


def run_command(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line in a POSIX shell, with the chrono of this checkout; both streams are one, as on a terminal."""
    kept = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    ours = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "LC_ALL": "C",
        "PYTHONUTF8": "1",
    }
    return subprocess.run(  # noqa: S602
        command, shell=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        env=kept | ours, check=False,
    )  # fmt: skip


def shows(shown: str, printed: str) -> bool:
    """Is it what was printed, but for lines that are said to be left out?"""
    parts = [re.escape(part) for part in re.split(r"^\[\.\.\.\]\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)+?".join(parts), printed) is not None


def renewed(shown: str, printed: str) -> str:
    """What was printed, without what was left out of what is shown: lines are known again whatever their numbers."""
    old, new = shown.splitlines(keepends=True), printed.splitlines(keepends=True)
    matcher = SequenceMatcher(None, [re.sub(r"\d+", "0", line) for line in old], [re.sub(r"\d+", "0", x) for x in new])
    lines: list[str] = []
    for _, first, last, begin, end in matcher.get_opcodes():
        lines += [LEFT_OUT] if old[first:last] == [LEFT_OUT] else new[begin:end]
    return "".join(lines)


def played(page: str, folder: Path) -> str:
    """The page with what its commands print. Raises AssertionError where one could not run and is not shown so."""
    parts, end = [], 0
    for found in _BLOCK.finditer(page):
        block = Block(*found.groups(""))
        text = block.text
        if block.title:
            _put(folder / block.title, block)
        elif steps := steps_in(block):
            text = ""
            for step in steps:
                folder, printed = _run(step, folder)
                text += f"$ {step.command}\n{printed}"
        parts += [page[end : found.start(3)], text]
        end = found.end(3)
    return "".join([*parts, page[end:]])


def _put(path: Path, block: Block) -> None:
    """The file that the block is, or changes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if block.language != "diff":
        path.write_text(block.text, encoding="utf-8")
        return
    before, after = ("".join(_side(block, sign)) for sign in "-+")
    there = path.read_text(encoding="utf-8")
    assert there.count(before) == 1, f"{path.name} has these lines {there.count(before)} times:\n{before}"
    path.write_text(there.replace(before, after), encoding="utf-8")


def _side(block: Block, sign: str) -> Iterator[str]:
    for line in block.text.splitlines(keepends=True):
        if line[0] in (" ", sign, "\n"):
            yield line[1:] or line


def _run(step: Step, folder: Path) -> tuple[Path, str]:
    """The folder after a command, and what it printed: as the page shows it, where that leaves lines out rightly."""
    if step.command.startswith("cd "):
        return folder / step.command.removeprefix("cd "), ""
    done = run_command(step.command, folder)
    as_shown = shows(step.shown, done.stdout)
    assert done.returncode in (0, 1) or as_shown, f"$ {step.command}\n{done.stdout}"
    assert "Traceback" not in done.stdout, done.stdout
    return folder, step.shown if as_shown else renewed(step.shown, done.stdout)

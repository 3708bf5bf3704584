"""The gallery is drawn again by the commands beside its pictures, and is what it was: places, not pixels."""

import re
import shlex
from pathlib import Path

import pytest

from chrono.cli.main import main

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
PAGE = (GALLERY / "README.md").read_text(encoding="utf-8")
COMMANDS = [shlex.split(line)[1:] for line in PAGE.splitlines() if line.startswith("chrono render")]
CLOSE = 0.1
"""Points; versions of matplotlib round differently."""

_GROUP = re.compile(r'<g id="((?:mark|title|date|leader)-[^"]+)">(.*?)</g>', re.DOTALL)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def places(svg: str) -> dict[str, list[float]]:
    """Where everything that belongs to an event stands: a line's ends, a mark's outline, a text's beginning."""
    found = {"": [float(one) for one in _NUMBER.findall(re.search(r'viewBox="([^"]+)"', svg)[1])]}  # type: ignore[index]
    for name, inside in _GROUP.findall(svg):
        told = re.search(r"translate\(([^)]+)\)", inside) or re.search(r' d="([^"]+)"', inside)
        found[name] = [float(one) for one in _NUMBER.findall(told[1])] if told else []
    return found


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: Path(command[-1]).stem)
def test_a_picture_of_the_gallery_is_what_its_command_draws(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    out = Path(command[-1])
    assert main([*command[:-1], str(tmp_path / out.name)]) == 0
    drawn = sorted(path.name for path in tmp_path.iterdir())
    assert drawn == sorted(path.name for path in GALLERY.glob(f"{out.stem}*.svg"))
    for name in drawn:
        now = places((tmp_path / name).read_text(encoding="utf-8"))
        then = places((GALLERY / name).read_text(encoding="utf-8"))
        assert now.keys() == then.keys()
        assert len(now) > 10
        for key, numbers in now.items():
            assert numbers == pytest.approx(then[key], abs=CLOSE), key


def test_every_picture_is_shown_and_no_other() -> None:
    shown = set(re.findall(r"\(([\w-]+\.svg)\)", PAGE))
    assert shown == {path.name for path in GALLERY.glob("*.svg")}
    assert len(COMMANDS) == 11

"""Same input, same bytes: in another folder, time zone, locale and hash seed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("out.svg", "out.png", "out.pdf", "out.ics")


def rendered(folder: Path, **environment: str) -> dict[str, bytes]:
    folder.mkdir()
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copy(ROOT / "events.yaml", folder)
    outputs = [part for name in NAMES for part in ("-o", name)]
    subprocess.run(
        [sys.executable, "-m", "chrono", "render", *outputs],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=True,
    )
    return {name: (folder / name).read_bytes() for name in NAMES}


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return rendered(tmp_path_factory.mktemp("one") / "a", TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("two") / "другая папка"
    return rendered(folder, TZ="Asia/Almaty", LC_ALL="C.UTF-8", PYTHONHASHSEED="4242", MPLCONFIGDIR=str(folder.parent))


@pytest.mark.parametrize("name", NAMES)
def test_two_renders_are_the_same_bytes(name: str, here: dict[str, bytes], there: dict[str, bytes]) -> None:
    assert here[name] == there[name]

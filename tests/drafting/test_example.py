"""The shipped example."""

import tomllib
from pathlib import Path

import pytest

from chrono.drafting.example import example_files
from chrono.errors import CannotRead, CannotWrite

ROOT = Path(__file__).resolve().parents[2]


def test_the_example_is_the_chronology_of_the_sources_byte_for_byte(tmp_path: Path) -> None:
    found = example_files(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names[0] == "events.yaml"
    assert sorted(names[1:]) == sorted(f"seeds/{path.name}" for path in (ROOT / "seeds").iterdir())
    assert found == {tmp_path / name: (ROOT / name).read_bytes() for name in names}


def test_the_wheel_holds_all_of_it_and_the_sources_no_second_copy() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert settings["wheel"]["force-include"] == {
        "events.yaml": "chrono/example/events.yaml",
        "seeds": "chrono/example/seeds",
    }
    assert {"seeds", "events.yaml"} <= set(settings["sdist"]["include"])


def test_the_first_home_that_has_it_is_taken(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "events.yaml").write_text("title: x\nsources:\n  a: {file: b/a.txt}\nevents: []\n", "utf-8")
    (home / "b").mkdir()
    (home / "b" / "a.txt").write_text("A.", "utf-8")
    found = example_files(tmp_path / "new", (tmp_path / "none", home, ROOT))
    assert list(found) == [tmp_path / "new" / "events.yaml", tmp_path / "new" / "b" / "a.txt"]
    assert found[tmp_path / "new" / "b" / "a.txt"] == b"A."


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text("title: mine\n", "utf-8")
    with pytest.raises(CannotWrite, match=r"events\.yaml: cannot write: is there already, and is not written over"):
        example_files(tmp_path)


def test_an_installation_without_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="the example: is not in this installation"):
        example_files(tmp_path, (tmp_path,))

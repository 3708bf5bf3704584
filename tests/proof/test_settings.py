"""Settings kept beside a chronology."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.findings import Severity
from chrono.proof.settings import Settings, read_settings


def settings(folder: Path, text: str, name: str = "chrono.toml") -> Settings:
    (folder / name).write_text(text, encoding="utf-8")
    return read_settings(folder)


def test_every_setting_is_read(tmp_path: Path) -> None:
    found = settings(
        tmp_path, 'select = ["CH3"]\nignore = ["CH801"]\nstrict = true\nseverity = {quote-thin = "error"}\n'
    )
    assert found[:4] == (("CH3",), ("CH801",), True, {"quote-thin": Severity.ERROR})
    assert found.path.endswith("chrono.toml")


@pytest.mark.parametrize(
    "text",
    [
        '[tool.chrono]\nignore = ["CH8"]\n',
        '[ "tool" . "chrono" ]\nignore = ["CH8"]\n',
        '[tool]\nchrono = {ignore = ["CH8"]}\n',
        'tool = {chrono = {ignore = ["CH8"]}}\n',
        'tool.chrono.ignore = ["CH8"]\n',
    ],
)
def test_the_table_of_pyproject_is_read(tmp_path: Path, text: str) -> None:
    assert settings(tmp_path, text, "pyproject.toml").ignore == ("CH8",)


def test_a_pyproject_that_says_nothing_of_chrono_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tomllib.loads", pytest.fail)
    assert settings(tmp_path, '[project]\nname = "chrono"\n[tool.other]\nx = 1\n', "pyproject.toml") == Settings()


def test_the_nearest_folder_above_counts(tmp_path: Path) -> None:
    (tmp_path / "chrono.toml").write_text("strict = true\n", encoding="utf-8")
    deeper = tmp_path / "a" / "b"
    deeper.mkdir(parents=True)
    (deeper / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    assert read_settings(deeper).strict
    (deeper / "chrono.toml").write_text("strict = false\n", encoding="utf-8")
    assert not read_settings(deeper).strict


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("selct = []", '"selct" is no setting \\(known: select, ignore, strict, severity\\)'),
        ('select = "CH3"', "select is a list of codes and slugs"),
        ("ignore = [3]", "ignore is a list of codes and slugs"),
        ('strict = "yes"', "strict is true or false"),
        ('severity = {CH302 = "grave"}', "severity is a table of rules and what they weigh"),
        ("severity = 3", "severity is a table"),
        ("select = [", "is not TOML"),
    ],
)
def test_what_is_not_known_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CannotRead, match=message):
        settings(tmp_path, text)


def test_a_broken_pyproject_is_another_program_s(tmp_path: Path) -> None:
    assert settings(tmp_path, "[tool.chrono", "pyproject.toml") == read_settings(Path("/"))


@pytest.mark.parametrize(
    ("text", "message"),
    [("a = " + "[" * 5000, "nested too deep"), ("a = " + "9" * 6000, "a number in it is too long")],
)
def test_hostile_settings_are_refused_in_words(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "chrono.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CannotRead, match=message):
        read_settings(tmp_path)


def test_what_is_asked_for_goes_before_what_is_set() -> None:
    kept = Settings(("CH3",), ("CH801",), True)
    assert kept.with_asked([], [], strict=False) == kept
    assert kept.with_asked(["CH4"], ["CH9"], strict=False)[:3] == (("CH4",), ("CH9", "CH801"), True)
    assert Settings().with_asked([], [], strict=True).strict


def test_settings_are_strict_only_where_they_say_so(tmp_path: Path) -> None:
    assert not settings(tmp_path, 'select = ["CH3"]').strict
    assert settings(tmp_path, "strict = true").strict

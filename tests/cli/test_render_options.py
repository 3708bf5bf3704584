"""The options of pictures and calendars, as a user gives them."""

from pathlib import Path

import pytest

from chrono.cli.main import main
from tests.cli.test_render import ARTICLE, TEXT


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "events.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def svg(*options: str) -> str:
    assert main(["render", "-o", "x.svg", "--real-text", *options]) == 0
    return Path("x.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("layout", ["horizontal", "columns", "vertical", "list", "strip"])
def test_every_layout_is_drawn_and_is_the_same_every_time(layout: str) -> None:
    assert svg("--layout", layout) == svg("--layout", layout)


def test_from_and_to_leave_out_what_lies_outside_and_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    text = svg("--from", "2024")
    assert "The envoys meet" in text
    assert "A treaty" not in text
    assert "1 of 2 events chosen" in capsys.readouterr().out
    assert "A treaty" in svg("--to", "2023-12")


def test_a_period_that_ends_before_it_begins_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "--from", "2025", "--to", "2024"]) == 2
    assert "2025/2024" in capsys.readouterr().err


def test_today_is_the_day_that_is_given() -> None:
    assert "Today: 1 May 2024." in svg("--today", "2024-05-01")


def test_a_day_that_is_none_is_refused_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "--today", "01.05.2024"]) == 2
    assert "2024-05-01" in capsys.readouterr().err


def test_a_deck_stands_below_the_title() -> None:
    assert "What became of the talks" in svg("--deck", "What became of the talks")


def test_conditions_choose() -> None:
    text = svg("--where", "title~envoys", "--where", "status=occurred")
    assert "A treaty" not in text


def test_nothing_chosen_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "--where", "Atlantis"]) == 2
    assert "there is no event to draw" in capsys.readouterr().err


def test_a_strip_shows_the_titles_that_are_asked_for() -> None:
    text = svg("--layout", "strip", "--show", "treaty")
    assert "A treaty" in text
    assert ">The envoys meet<" not in text
    assert "and 1 more" in text


def test_pages_are_numbered_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"  - {{id: e{n}, title: A short title, date: {1990 + n}}}" for n in range(30)]
    Path("many.yaml").write_text("title: Many\nevents:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    options = ["--layout", "vertical", "--page", "12cm", "--draft", "-o", "many.svg", "-o", "many.png"]
    assert main(["render", "many.yaml", *options]) == 0
    assert sorted(path.name for path in folder.glob("many-*.svg")) == ["many-1.svg", "many-2.svg"]
    assert sorted(path.name for path in folder.glob("many-*.png")) == ["many-1.png", "many-2.png"]
    assert "wrote many-2.png (picture, draft, not verified)" in capsys.readouterr().out
    assert not (folder / "many.svg").exists()


def test_a_style_gives_colours_lanes_and_their_order() -> None:
    Path("house.yaml").write_text(
        'theme: light\ncolors: {paper: "#fffaf0"}\nlanes: {planned: "#aa0000", occurred: "#0000aa"}\n', encoding="utf-8"
    )
    text = svg("--style", "house.yaml", "--lanes", "status")
    assert "#fffaf0" in text
    assert "#0000aa" in text


def test_lanes_keep_their_colours_in_a_part_of_the_chronology() -> None:
    lines = [f"  - {{id: e{n}, title: Event {n}, date: {2020 + n}, category: c{n % 3}}}" for n in range(6)]
    Path("lanes.yaml").write_text("title: Lanes\nevents:\n" + "\n".join(lines) + "\n", encoding="utf-8")

    def colour(*options: str) -> str:
        assert main(["render", "lanes.yaml", "--draft", "-o", "l.svg", *options]) == 0
        svg = Path("l.svg").read_text(encoding="utf-8")
        return svg.partition('id="mark-e5"')[2].partition("fill: #")[2][:6]

    assert colour() == colour("--from", "2025") == colour("--category", "c2") == colour("--where", "id=e5")


def test_an_event_that_cannot_be_read_is_said_to_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n  - {id: b, title: B, date: 31.12.2024}\n"
    Path("two.yaml").write_text(text, encoding="utf-8")
    assert main(["render", "two.yaml", "--draft", "-o", "x.svg"]) == 0
    assert "left out: two.yaml:4:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--today", "2024-05"], 'today is one day, such as 2024-05-01, not "2024-05"'),
        (["--where", "date>=2023"], 'no sign of a condition is called ">=" (known: =, !=, ~)'),
        (["--layout", "columns", "--page", "3cm"], "the vertical and list layouts fill pages"),
    ],
)
def test_what_cannot_be_done_is_refused_with_what_can(
    options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", "-o", "x.svg", *options]) == 2
    assert message in capsys.readouterr().err


def test_the_language_is_that_of_calendars_too() -> None:
    assert main(["render", "-o", "x.ics", "--language", "ru"]) == 0
    text = Path("x.ics").read_text(encoding="utf-8")
    assert "DESCRIPTION:Дата: " in text
    assert "Date:" not in text

"""What is decided before anything is written, and what is said of it afterwards."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from chrono.editions import Selection
from chrono.errors import CannotMake, CannotWrite, UnknownName
from chrono.outputs import OutputOptions, OutputPath, Rendered, Rendering, render_report, targets
from chrono.pictures import PictureOptions
from chrono.proof.checker import check
from chrono.proof.examples import VISIT
from chrono.proof.report import Report
from chrono.records.loader import load_text

OPTIONS = OutputOptions()


@pytest.fixture
def report(tmp_path: Path) -> Report:
    (tmp_path / "events.yaml").write_text(VISIT.chronology, "utf-8")
    return check(VISIT.load().chronology)


def render(report: Report, folder: Path, *names: str, **more: object) -> Rendered:
    found = [OutputPath(folder / name) for name in names]
    asked = {"selection": Selection(), "file": folder / "events.yaml"} | more
    return render_report(report, Rendering(found, OPTIONS, **asked))  # type: ignore[arg-type]


def test_every_format_is_a_target_where_none_is_named() -> None:
    assert [str(one.path) for one in targets((), "x")] == [
        str(Path("build") / f"x.{suffix}") for suffix in ("svg", "png", "pdf", "ics", "html")
    ]


def test_folder_is_a_page_in_parts(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for name in ("site/", str(tmp_path / "there")):
        assert targets([name], "x") == [OutputPath(Path(name) / "index.html", folder=True)]
    assert targets(["a.ics"], "x")[0].kind == "calendar"


@pytest.mark.parametrize(
    ("outputs", "error", "said"),
    [
        (["a.svg", "./a.svg"], CannotWrite, "a.svg: cannot write: the same output is named twice"),
        (["a.odt"], UnknownName, 'no format is called ".odt"'),
    ],
)
def test_targets_are_refused(outputs: list[str], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        targets(outputs, "x")


@pytest.mark.parametrize(("name", "what"), [("events.yaml", "the chronology itself"), ("a.txt", "an article of this")])
def test_no_input_is_written_over(report: Report, tmp_path: Path, name: str, what: str) -> None:
    article = next(iter(report.chronology.sources.values())).file or ""
    with pytest.raises(CannotWrite, match=f"is {what}"):
        render(report, tmp_path, article if name == "a.txt" else name)


def test_what_was_not_chosen_is_counted(report: Report, tmp_path: Path) -> None:
    done = render(report, tmp_path, "a.md", selection=Selection(statuses=("cancelled",), where=("title!=x",)))
    assert (done.whole, len(done.report.chronology.events)) == (1, 0)
    text = (tmp_path / "a.md").read_text("utf-8")
    assert "Left out: events that were not chosen: 1 of 1 (chosen by Status = cancelled; title!=x)" in text
    assert "- 28–30 March 2024: A visit to China\n" in text


def test_lock_is_kept_where_it_is_asked_for(report: Report, tmp_path: Path) -> None:
    render(report, tmp_path, "a.ics")
    assert not (tmp_path / "calendar.lock").exists()
    render(report, tmp_path, "a.ics", track=True)
    assert (tmp_path / "calendar.lock").exists()


def test_what_is_too_large_is_told(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = ('calendar ids are made from the file name "events"; give the chronology an id to keep them',)
    assert render(report, tmp_path, "a.ics", "a.html").notices == other
    monkeypatch.setattr("chrono.outputs.rendering.LARGEST_CALENDAR", 10)
    monkeypatch.setattr("chrono.outputs.rendering.LARGEST_PAGE", 10)
    page, calendar, *_ = render(report, tmp_path, "a.ics", "a.html").notices
    assert page.endswith("a.html is over 5 MB; -o a/ gives each article a file of its own")
    assert calendar.endswith("a.ics is over 1 MB, which Google Calendar refuses; write parts with --split")


def test_parts_of_no_calendar_are_refused() -> None:
    with pytest.raises(CannotMake, match="--split parts calendars: ask for one"):
        targets(["a.svg"], "x", "year")
    assert len(targets(["a.svg", "a.ics"], "x", "year")) == 2


def test_event_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n  - {id: b, title: B, date: 31.12.2024}\n"
    done = render(check(load_text(text, {}).chronology), tmp_path, "a.csv", file=None)
    assert "left out: events.yaml:4:" in done.notices[0]


def test_of_a_size_that_holds_no_one_picture_the_height_of_one_is_told(tmp_path: Path) -> None:
    events = "".join(f"  - {{id: e{n}, title: {'A long title ' * 9}, date: 20{n:02}-05-01}}\n" for n in range(12))
    crowd = check(load_text(f"title: x\nevents:\n{events}", {}).chronology)
    options = replace(OPTIONS, picture=PictureOptions(size=(6.0, 2.6)))
    asked = Rendering([OutputPath(tmp_path / "a.svg")], options, Selection())
    done = render_report(crowd, asked)
    assert len(done.written) > 1
    (told,) = done.notices
    height = re.fullmatch(
        r".*a\.svg: more than one picture of this size holds; one of this width is (\d+\.\d) cm high at least", told
    )
    assert height is not None
    enough = replace(OPTIONS, picture=PictureOptions(size=(6.0, float(height[1]) / 2.54)))
    whole = render_report(crowd, replace(asked, options=enough))
    assert [path.name for path in whole.written] == ["a.svg"]
    assert whole.notices == ()

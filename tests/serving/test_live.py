"""A file that is edited, and its page."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chrono.errors import CannotServe
from chrono.findings import Severity
from chrono.outputs import OutputOptions
from chrono.serving.live import LiveChronology

TEXT = """\
title: Treaties
sources:
  a: {file: sources/a.txt, published: 2023-06-01}
events:
  - id: treaty
    title: Peru and Chile signed a treaty
    date: 2023-05-09
    evidence:
      - {source: a, quote: Peru and Chile signed a treaty on 9 May 2023}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.txt").write_text(
        " date 2023-06-01 Peru and Chile signed a treaty on 9 May 2023.", "utf-8"
    )
    (tmp_path / "events.yaml").write_text(TEXT, "utf-8")
    return tmp_path / "events.yaml"


@pytest.fixture
def live(file: Path) -> LiveChronology:
    one = LiveChronology(file, OutputOptions())
    assert one.build()
    return one


def until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("it never came")


@pytest.fixture
def followed(live: LiveChronology) -> Iterator[LiveChronology]:
    stop = threading.Event()
    thread = threading.Thread(target=live.follow, args=(stop,))
    thread.start()
    time.sleep(0.3)  # until the folders are watched
    yield live
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


def test_page_is_live_and_holds_the_events(live: LiveChronology) -> None:
    page = live.site.shown.page.decode()
    assert "Peru and Chile signed a treaty" in page
    assert "EventSource" in page
    assert "connect-src &#39;self&#39;" in page


def test_findings_are_shown_before_the_picture_is_drawn_anew(file: Path, live: LiveChronology) -> None:
    shown: list[str] = []
    live.site.show = lambda page: shown.append(page.decode())  # type: ignore[method-assign]
    file.write_text(TEXT.replace("signed a treaty\n", "signed a pact\n"), "utf-8")
    assert live.build()
    live.draw()
    first, second = shown
    assert "<bdi>Peru and Chile signed a pact</bdi>" in first
    assert "<title>9 May 2023: Peru and Chile signed a treaty</title>" in first
    assert "<title>9 May 2023: Peru and Chile signed a pact</title>" in second


def test_picture_is_drawn_anew_only_where_it_shows_what_changed(file: Path, live: LiveChronology) -> None:
    shown: list[str] = []
    live.site.show = lambda page: shown.append(page.decode())  # type: ignore[method-assign]
    file.write_text(TEXT.replace("quote: Peru and Chile", "quote: and Chile"), "utf-8")
    assert live.build()
    live.draw()
    assert len(shown) == 1


def test_picture_is_not_drawn_while_the_file_is_broken_and_afterwards_is(file: Path, live: LiveChronology) -> None:
    pact = TEXT.replace("signed a treaty\n", "signed a pact\n")
    for text in (pact, "title: ["):
        file.write_text(text, "utf-8")
        live.build()
    live.draw()
    assert "events.yaml" in live.site.shown.problem
    file.write_text(pact, "utf-8")
    assert live.build()
    live.draw()
    assert "<title>9 May 2023: Peru and Chile signed a pact</title>" in live.site.shown.page.decode()


def test_settings_that_change_what_findings_weigh_are_heeded(file: Path) -> None:
    weights: dict[str, Severity] = {}
    live = LiveChronology(file, OutputOptions(), weigh=lambda _: dict(weights))
    file.write_text(TEXT.replace("2023-05-09", "2023-05-08"), "utf-8")
    live.build()
    assert "Draft, not verified" in live.site.shown.page.decode()
    weights["date-contradicted"] = Severity.INFO
    live.build()
    assert "Draft, not verified" not in live.site.shown.page.decode()


def test_what_was_read_is_kept_while_the_file_is_broken(
    file: Path, live: LiveChronology, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr("chrono.records.memory.read_article", lambda name, *_, **__: read.append(name))
    for text in ("title: [", TEXT.replace("title: Treaties", "title: Pacts")):
        file.write_text(text, "utf-8")
        live.build()
    assert read == []
    assert "<bdi>Pacts</bdi></h1>" in live.site.shown.page.decode()


def test_every_page_is_what_a_check_from_the_beginning_gives(file: Path, live: LiveChronology) -> None:
    for old, new in (("2023-05-09", "2023-05-08"), ("quote: Peru", "quote: Brazil"), ("title: Peru", "title: Chad")):
        file.write_text(TEXT.replace(old, new), "utf-8")
        live.build()
        live.draw()
        anew = LiveChronology(file, OutputOptions())
        anew.build()
        assert live.site.shown.page == anew.site.shown.page


def test_findings_stand_beside_their_fields_and_the_page_is_a_draft(file: Path) -> None:
    file.write_text(TEXT.replace("2023-05-09", "2023-05-08"), "utf-8")
    live = LiveChronology(file, OutputOptions())
    live.build()
    page = live.site.shown.page.decode()
    assert "Draft, not verified" in page
    assert "CH302 date-contradicted" in page


def test_file_that_cannot_be_read_leaves_the_last_page_and_says_why(file: Path, live: LiveChronology) -> None:
    before = live.site.shown.page
    file.unlink()
    told: list[str] = []
    live.tell = told.append
    assert not live.build()
    assert (live.site.shown.page, live.site.shown.problem, told) == (
        before,
        f"{file}: no such file",
        [f"{file}: no such file"],
    )


def test_file_and_articles_are_watched_and_nothing_outside_their_folder(file: Path) -> None:
    more = TEXT.replace("events:", "  b: {file: ../secret.txt}\n  c: {file: scan.jpg, text: scan.txt}\nevents:")
    file.write_text(more, "utf-8")
    live = LiveChronology(file, OutputOptions())
    live.build()
    names = [path.relative_to(file.parent).as_posix() for path in live.watched]
    assert names == ["events.yaml", "sources/a.txt", "scan.jpg", "scan.txt"]


def test_saving_the_file_makes_the_page_anew(file: Path, followed: LiveChronology) -> None:
    file.write_text(TEXT.replace("title: Treaties", "title: Pacts"), "utf-8")
    until(lambda: b"<bdi>Pacts</bdi></h1>" in followed.site.shown.page)
    assert followed.site.shown.version == 3


def test_file_that_an_editor_replaces_is_followed(file: Path, followed: LiveChronology) -> None:
    for title in ("One", "Two"):
        beside = file.with_name("events.yaml.part")
        beside.write_text(TEXT.replace("title: Treaties", f"title: {title}"), "utf-8")
        beside.replace(file)
        until(lambda: f"<bdi>{title}</bdi></h1>".encode() in followed.site.shown.page)  # noqa: B023


def test_saving_an_article_makes_the_page_anew(file: Path, followed: LiveChronology) -> None:
    (file.parent / "sources" / "a.txt").write_text(" date 2023-06-01 Nothing happened.", "utf-8")
    until(lambda: b"not proved" in followed.site.shown.page and b"Nothing happened." in followed.site.shown.page)


def test_new_source_is_followed_too(file: Path, followed: LiveChronology) -> None:
    (file.parent / "more").mkdir()
    (file.parent / "more" / "b.txt").write_text("First words.", "utf-8")
    file.write_text(TEXT.replace("events:", "  b: {file: more/b.txt}\nevents:"), "utf-8")
    until(lambda: b"First words." in followed.site.shown.page)
    time.sleep(0.7)
    (file.parent / "more" / "b.txt").write_text("Second words.", "utf-8")
    until(lambda: b"Second words." in followed.site.shown.page)


def test_half_written_file_leaves_the_last_page(file: Path, followed: LiveChronology) -> None:
    good = followed.site.shown.page
    file.write_text("title: [", "utf-8")
    until(lambda: bool(followed.site.shown.problem))
    assert followed.site.shown.page == good
    assert "events.yaml" in followed.site.shown.problem
    file.write_text(TEXT, "utf-8")
    until(lambda: not followed.site.shown.problem)


def test_other_files_in_the_folder_change_nothing(file: Path, followed: LiveChronology) -> None:
    version = followed.site.shown.version
    told: list[str] = []
    followed.tell = told.append
    (file.parent / "notes.txt").write_text("x", "utf-8")
    time.sleep(0.5)
    assert (followed.site.shown.version, told) == (version, [])


def test_missing_library_is_named(live: LiveChronology, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    with pytest.raises(CannotServe, match='following changes needs an extra: pip install "chrono-proof\\[serve\\]"'):
        live.follow(threading.Event())

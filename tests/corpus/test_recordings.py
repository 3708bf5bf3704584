"""Recordings that differ from what comes out, and those that are written anew."""

from pathlib import Path

import pytest

from tests.corpus.recordings import check_recorded, plain, recorded


def test_what_was_recorded_and_comes_out_again_passes(tmp_path: Path) -> None:
    path = tmp_path / "recorded" / "x.txt"
    check_recorded(path, {"en-01": ["one", "two"], "en-02": []}, update=True)
    check_recorded(path, {"en-01": iter(["one", "two"]), "en-02": []}, update=False)
    assert recorded(path) == {"en-01": ["one", "two"], "en-02": []}


def test_a_failure_names_the_article_the_line_that_was_and_the_line_that_is(tmp_path: Path) -> None:
    path = tmp_path / "recorded" / "x.txt"
    check_recorded(path, {"en-01": ["same"], "en-02": ["one", "two"]}, update=True)
    with pytest.raises(AssertionError, match=r"x\.txt has other lines[^\n]*\nen-02:\n-two\n\+three"):
        check_recorded(path, {"en-01": ["same"], "en-02": ["one", "three"]}, update=False)


def test_an_article_that_is_no_more_fails(tmp_path: Path) -> None:
    path = tmp_path / "recorded" / "x.txt"
    check_recorded(path, {"en-01": ["one"]}, update=True)
    with pytest.raises(AssertionError, match=r"en-01:\n-one"):
        check_recorded(path, {}, update=False)


def test_a_recording_that_was_never_written_fails(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"en-01:\n\+one"):
        check_recorded(tmp_path / "x.txt", {"en-01": ["one"]}, update=False)


def test_many_lines_are_cut_short(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="… and 61 lines more"):
        check_recorded(tmp_path / "x.txt", {"en-01": map(str, range(100))}, update=False)


def test_signs_that_are_not_seen_are_written_out() -> None:
    assert plain("a\nb") == r"a\nb"
    assert plain("Қазан 28–30") == "Қазан 28–30"

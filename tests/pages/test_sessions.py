"""Pages of a few lines, played."""

import os
from pathlib import Path

import pytest

from tests.pages.sessions import blocks_in, played, renewed, shows, steps_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the commands are written for a POSIX shell")


def page(*blocks: str) -> str:
    return "# A page\n\n" + "\n".join(f"```{block}```\n" for block in blocks)


def test_what_a_command_prints_takes_the_place_of_what_was_shown(tmp_path: Path) -> None:
    assert played(page("console\n$ echo a\nb\n$ echo c >&2\n"), tmp_path) == page(
        "console\n$ echo a\na\n$ echo c >&2\nc\n"
    )


def test_a_block_with_a_title_is_a_file_and_a_diff_changes_it(tmp_path: Path) -> None:
    made = page(
        'text title="in/a.txt"\none\ntwo\n\nthree\n',
        'diff title="in/a.txt"\n one\n-two\n+zwei\n \n',
        "console\n$ cat in/a.txt\n",
    )
    assert played(made, tmp_path).endswith("$ cat in/a.txt\none\nzwei\n\nthree\n```\n")


def test_a_diff_that_fits_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"a\.txt has these lines 0 times:\nfour\n"):
        played(page('text title="a.txt"\none\n', 'diff title="a.txt"\n-four\n+five\n'), tmp_path)


def test_a_folder_that_is_entered_holds_for_the_commands_after_it(tmp_path: Path) -> None:
    made = page("console\n$ mkdir new\n$ cd new\n$ pwd\n")
    assert f"$ pwd\n{tmp_path / 'new'}\n" in played(made, tmp_path)


def test_a_command_that_could_not_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"no such file"):
        played(page("console\n$ chrono check nothing.yaml\n"), tmp_path)


def test_a_block_without_a_prompt_is_left_alone(tmp_path: Path) -> None:
    made = page("console\nrm -r /\n", "sh\n$ false\n")
    assert played(made, tmp_path) == made
    assert [steps_in(block) for block in blocks_in(made)] == [[], []]


@pytest.mark.parametrize(
    ("shown", "printed", "is_so"),
    [
        ("a\n", "a\n", True),
        ("a\n", "b\n", False),
        ("a\n[...]\nd\n", "a\nb\nc\nd\n", True),
        ("a\n[...]\nd\n", "a\nd\n", False),
        ("[...]\n", "a\nb\n", True),
        ("a\n[...]\n", "b\nc\n", False),
    ],
)
def test_lines_may_be_left_out_where_it_is_said(shown: str, printed: str, is_so: bool) -> None:
    assert shows(shown, printed) is is_so


@pytest.mark.parametrize(
    ("shown", "printed", "now"),
    [
        ("a 1\n[...]\nd 4\n", "a 2\nb\nc\nd 5\n", "a 2\n[...]\nd 5\n"),
        ("[...]\nd\n", "a\nb\nd\ne\n", "[...]\nd\ne\n"),
        ("a\nd\n", "a\nb\nd\n", "a\nb\nd\n"),
        ("", "a\n", "a\n"),
    ],
)
def test_what_was_left_out_stays_out_when_a_page_is_renewed(shown: str, printed: str, now: str) -> None:
    assert renewed(shown, printed) == now

"""`chrono dates` as a user runs it."""

import json
from pathlib import Path

import pytest

from chrono.cli.main import main
from tests.cli.running import run


def test_dates_shows_what_check_compares_with() -> None:
    done = run("dates", "seeds/000_8320871cea9754c5.txt")
    assert done.returncode == 0
    assert '"March 28 to 30" is 2024-03-28/2024-03-30 (28–30 March 2024)' in done.stdout.decode()


def test_dates_of_an_article_that_cannot_be_read_is_one_line_and_2(example: Path) -> None:
    done = run("dates", "nothing.txt", folder=example)
    assert (done.returncode, done.stderr) == (2, b"chrono: nothing.txt: no such file\n")


def test_dates_takes_the_day_of_publication_where_the_article_does_not_say_it(example: Path) -> None:
    (example / "note.txt").write_text("They met on Monday.", encoding="utf-8")
    (article,) = json.loads(
        run("dates", "note.txt", "--published", "2024-03-26", "--format", "json", folder=example).stdout
    )
    assert [one["date"] for one in article["dates"]] == ["2024-03-25"]


def test_day_of_publication_that_is_given_counts_and_a_missing_one_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("The envoy came on Monday.\n", "utf-8")
    assert main(["dates", "a.txt"]) == 0
    assert capsys.readouterr().out == (
        "a.txt: 0 dated expressions (no date of publication is known, so weekdays and days without a year are not "
        "read: give it as --published, language en)\n"
    )
    main(["dates", "a.txt", "--published", "2024-03-26"])
    assert "a.txt: 1 dated expression (published 2024-03-26, language en)\n" in capsys.readouterr().out

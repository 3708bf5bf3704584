"""Articles to entries of `sources`."""

from pathlib import Path

import pytest

from chrono.articles import Article
from chrono.drafting.new_sources import gather, source_keys, source_lines

TEXT = " date 2024-03-26 A visit on 28 March 2024.\n"


def test_what_lies_in_the_folder_is_not_copied_and_what_does_not_is(tmp_path: Path) -> None:
    for name in ("home/a.txt", "home/sources/b.txt", "away/b.txt", "other/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT, "utf-8")
    home = tmp_path / "home"
    copies, articles, _ = gather(home, [home / "a.txt", tmp_path / "away" / "b.txt", tmp_path / "other" / "b.txt"])
    assert [(path.relative_to(home).as_posix(), raw.decode()) for path, raw in copies] == [
        ("sources/b-2.txt", TEXT),
        ("sources/b-3.txt", TEXT),
    ]
    assert [name for name, _ in articles] == ["a.txt", "sources/b-2.txt", "sources/b-3.txt"]


def test_what_is_empty_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert gather(tmp_path, [tmp_path / "a.txt"]) == ((), (), (f"{tmp_path / 'a.txt'}: the file is empty",))


@pytest.mark.parametrize("name", ["home/a.txt", "away/other.txt"])
def test_what_is_a_source_by_name_or_content_is_left_out(tmp_path: Path, name: str) -> None:
    for one in ("home/a.txt", "away/other.txt"):
        (tmp_path / one).parent.mkdir()
        (tmp_path / one).write_text(TEXT, "utf-8")
    found = gather(tmp_path / "home", [tmp_path / name], {"a.txt": "first"})
    assert found == ((), (), (f'{tmp_path / name}: is the source "first" already',))


def test_more_fields_stand_at_the_end_and_the_publisher_in_its_place() -> None:
    article = Article("a", "a.html", title="A", publisher="The \x1bPost", language="en\nevil: x")
    assert list(
        source_lines([("a.html", article)], ["a"], [("url", "https://example.org/a"), ("encoding", "gbk")])
    ) == [
        "  a:",
        '    file: "a.html"',
        '    title: "A"',
        '    publisher: "The ␛Post"',
        "    # published: YYYY-MM-DD  # look it up: the article does not say it surely",
        '    language: "en evil: x"',
        '    url: "https://example.org/a"',
        "    encoding: gbk",
    ]


def test_what_is_not_known_is_a_comment(tmp_path: Path) -> None:
    (tmp_path / "2024-03-26.txt").write_text("A visit took place.\n", "utf-8")
    _, articles, _ = gather(tmp_path, [tmp_path / "2024-03-26.txt"])
    keys = source_keys(articles, {"2024-03-26"})
    assert list(source_lines(articles, keys)) == [
        '  "2024-03-26-2":',
        '    file: "2024-03-26.txt"',
        "    # title:",
        "    # publisher:",
        "    # published: YYYY-MM-DD  # look it up: the article does not say it surely",
        "    language: en",
    ]

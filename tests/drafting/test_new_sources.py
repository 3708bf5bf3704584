"""Articles to entries of `sources`."""

from pathlib import Path

import pytest

from chrono.articles import Article
from chrono.drafting.new_sources import gather, source_facts, source_keys, source_lines

TEXT = " date 2024-03-26 A visit on 28 March 2024.\n"


def test_of_two_files_with_one_content_the_one_with_the_shorter_name_is_a_source(tmp_path: Path) -> None:
    for name in ("a (1).txt", "a.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    _, articles, left = gather(tmp_path, [tmp_path / "a (1).txt", tmp_path / "a.txt"])
    assert [name for name, _ in articles] == ["a.txt"]
    assert left == (f'{tmp_path / "a (1).txt"}: has the same content as "a.txt", which is a source',)


def test_a_file_in_another_encoding_is_told_with_what_reads_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("The café has closed.".encode("latin-1"))
    _, _, left = gather(tmp_path, [tmp_path / "a.txt"])
    assert left[0].endswith(
        "windows-1252 would fit, say it as encoding of the source (chrono add --encoding windows-1252 reads it)"
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A bridge opens\nThe Post, 8 April 2024\n\nThe bridge opened on Saturday, 6 April.\n", "2024-04-08"),
        ("A bridge opens\nRiga, 8 April 2024\n\nThe bridge opened. It is long.\n", None),
        ("ORDER\n\nThe defendant shall pay.\n\nDated this 28th day of March 2023\n", "2023-03-28"),
    ],
)
def test_the_day_of_a_text_is_that_of_its_own_lines(tmp_path: Path, text: str, day: str | None) -> None:
    (tmp_path / "a.txt").write_text(text, "utf-8")
    ((_, article),) = gather(tmp_path, [tmp_path / "a.txt"]).articles
    assert (str(article.published) if article.published else None, article.published_surely) == (day, day is None)


def test_what_lies_in_the_folder_is_not_copied_and_what_does_not_is(tmp_path: Path) -> None:
    for name in ("home/a.txt", "home/sources/b.txt", "away/b.txt", "other/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT + name, "utf-8")
    home = tmp_path / "home"
    copies, articles, _ = gather(home, [home / "a.txt", tmp_path / "away" / "b.txt", tmp_path / "other" / "b.txt"])
    assert [(path.relative_to(home).as_posix(), raw.decode()) for path, raw in copies] == [
        ("sources/b-2.txt", TEXT + "away/b.txt"),
        ("sources/b-3.txt", TEXT + "other/b.txt"),
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


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Probe phones home\n\n14 May 2023\n\nThe probe was heard again on Sunday.\n", "2023-05-14"),
        ("LIMA, Oct 3, 2023 - The miner said on Tuesday\nthat it had restarted.\n", "2023-10-03"),
        ("The fall of Kabul\n\n15 August 2021\n\nThe city fell within hours.\n", None),
        ("The fall of Kabul\n\nBy Ann Lee, 15 August 2021\n\nThe city fell within hours.\n", "2021-08-15"),
        ("三号线恢复运营\n2024年7月16日\n\n三号线15日恢复运营。\n", "2024-07-16"),
        ("Probe phones home\n\nThe probe was launched on 14 May 2023.\n", None),
    ],
)
def test_a_text_of_no_day_is_of_the_one_that_its_first_lines_say_and_that_is_to_be_looked_up(
    tmp_path: Path, text: str, published: str | None
) -> None:
    (tmp_path / "a.txt").write_text(text, "utf-8")
    ((_, article),) = gather(tmp_path, [tmp_path / "a.txt"]).articles
    assert (str(article.published) if article.published else None) == published
    line = f"    published: {published}" if published else "    # published: YYYY-MM-DD"
    assert f"{line}  # look it up: the article does not say it surely" in list(
        source_lines([("a.txt", article)], ["a"])
    )


RUSSIAN = "Договор о торговле был подписан 12 мая 1714 года. В начале века здесь открылось консульство.\n"


@pytest.mark.parametrize("name", ["koi8-r", "windows-1251"])
def test_what_is_no_utf_8_is_read_as_its_letters_tell_and_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode(name))
    articles = gather(tmp_path, [tmp_path / "a.txt"]).articles
    assert [(article.text.strip(), article.encoding) for _, article in articles] == [(RUSSIAN.strip(), name)]
    assert [line.strip() for line in source_lines(articles, ["a"])][-1] == (
        f"encoding: {name}  # told by its letters: see that it reads well"
    )


def test_western_letters_tell_no_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        ("The café closed at a cost of £5 million on 3 March 2024.\n" * 20).encode("cp1252")
    )
    gathered = gather(tmp_path, [tmp_path / "a.txt"])
    assert (gathered.articles, len(gathered.left)) == ((), 1)


def test_an_encoding_that_is_said_goes_before_and_must_fit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    (tmp_path / "b.txt").write_text(RUSSIAN, "utf-8")
    both = [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert [one.encoding for _, one in gather(tmp_path, both, encoding="koi8-r").articles] == ["koi8-r", ""]
    left = gather(tmp_path, both[:1], encoding="nonsense")
    assert not left.articles
    assert "nonsense" in left.left[0]


def test_what_articles_tell_of_themselves_is_known_by_their_files(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.txt").write_text(TEXT, "utf-8")
    facts = source_facts(tmp_path, ["sources/a.txt", "sources/gone.txt"])
    assert {file: [line for line in lines if line[0] != "#"] for file, lines in facts.items()} == {
        "sources/a.txt": ["published: 2024-03-26", "language: en"]
    }

"""What is told of what stands under the pointer."""

from pathlib import Path

import pytest

from chrono.editor.desk import Desk
from chrono.editor.hover import fenced, hover_at
from tests.editor.samples import MARK, TEXT, folder_with, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def told(desk: Desk, word: str) -> str:
    """What is told at the mark in a word of the text."""
    found = hover_at(desk.answer, TEXT.index(word.replace(MARK, "")) + word.index(MARK))
    return found.text if found else ""


def test_quotation_shows_the_article_around_it(desk: Desk, tmp_path: Path) -> None:
    assert told(desk, "scheduled to ‸visit China from") == (
        f"```text\npreview, published 2024-03-26\n{tmp_path}/a.txt:1:47\n\n"
        "| The minister of Ruritania is scheduled to visit China from March 28 to 30. Talks on trade will\n"
        "|                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "| follow.\n```"
    )


def test_dismissed_statement_shows_its_article_too(desk: Desk) -> None:
    text = told(desk, "28 ‸наурызда, reason")
    assert "| 28 наурызда\n" in text
    assert "kk.txt:1:37" in text


def test_quotation_that_is_not_there_says_so(desk: Desk) -> None:
    answer, offset = typed(desk, "quote: scheduled to visit China", "quote: schemed‸ to visit China")
    found = hover_at(answer, offset)
    assert found is not None
    assert "the words are not there; this is what is most like them" in found.text


def test_quotation_of_another_article_says_where(desk: Desk) -> None:
    old = "      - source: preview\n        quote: scheduled to visit China from March 28 to 30"
    answer, offset = typed(desk, old, old.replace("preview", "zh").replace("visit", "vis‸it"))
    found = hover_at(answer, offset)
    assert found is not None
    assert found.text == '```text\nit stands in "preview" instead\n```'


def test_quotation_of_an_article_that_is_missing_says_so(desk: Desk) -> None:
    answer, offset = typed(desk, "source: kk, quote: 28", "source: nobody, quote: ‸28")
    assert hover_at(answer, offset) is None or "наурыз" not in str(hover_at(answer, offset))


def test_event_id_tells_its_verdicts(desk: Desk) -> None:
    text = told(desk, "id: vis‸it")
    assert text.startswith("```text\nvisit  ")
    assert "date: 2024-03-28/2024-03-30 (28–30 March 2024)\n  passed" in text
    assert "\x1b" not in text


def test_event_is_told_where_it_is_named(desk: Desk) -> None:
    assert told(desk, "before: vis‸it") == told(desk, "id: vis‸it")


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("- source: pre‸view", ["preview", "file: a.txt", "published: 2024-03-26", "title: A preview"]),
        ("[mini‸ster", ["minister", "name: minister of Ruritania", "aliases: Minister"]),
        ("category: diplo‸macy", ["diplomacy", "label: Diplomacy"]),
        ("  zh‸: {file", ["zh", "file: zh.txt", "published: 2024-03-27"]),
    ],
)
def test_id_tells_its_record(desk: Desk, word: str, lines: list[str]) -> None:
    assert told(desk, word) == "\n".join(["```text", *lines, "```"])


@pytest.mark.parametrize(
    ("word", "begins"),
    [
        ("sta‸tus: planned", "**status**: What is known of it"),
        ("status: pla‸nned", "**status**: What is known of it"),
        ("as_of‸: 2024", "**as_of**: The day that the file speaks from"),
        ("tit‸le: An example", "**title**: What the chronology is about."),
        ("quo‸te: In May", "**quote**: Its words, exactly"),
        ("rea‸son: another", "**reason**: Why it is no event"),
        ("{fi‸le: kk.txt", "**file**: The article, beside the chronology"),
    ],
)
def test_field_tells_what_the_schema_says(desk: Desk, word: str, begins: str) -> None:
    text = told(desk, word)
    assert text.startswith(begins)
    assert "\n\nExample: `" in text


def test_values_of_a_field_are_told(desk: Desk) -> None:
    assert "One of: planned, ongoing, occurred, postponed, cancelled, denied." in told(desk, "sta‸tus:")


def test_hover_covers_what_it_tells_of(desk: Desk) -> None:
    found = hover_at(desk.answer, TEXT.index("scheduled to visit"))
    assert found is not None
    assert TEXT[found.start : found.end] == "scheduled to visit China from March 28 to 30"


def test_nothing_is_told_where_nothing_stands(desk: Desk) -> None:
    assert hover_at(desk.answer, TEXT.index("    participants") + 1) is None
    assert hover_at(desk.answer, len(TEXT)) is None


def test_text_that_broke_elsewhere_still_tells(desk: Desk) -> None:
    answer, _ = typed(desk, "  diplomacy: {label: Diplomacy}\n", "  diplomacy: {label: ‸\n")
    assert answer.broken
    found = hover_at(answer, answer.text.index("to visit China from"))
    assert found is not None
    assert "| The minister of Ruritania is scheduled" in found.text
    assert answer.text[found.start : found.end] == "scheduled to visit China from March 28 to 30"


def test_before_all_was_judged_fields_are_told(tmp_path: Path) -> None:
    desk = Desk(folder_with(tmp_path))
    answer = desk.read(TEXT)
    found = hover_at(answer, TEXT.index("status: planned"))
    assert found is not None
    assert hover_at(answer, TEXT.index("scheduled to visit")) is not None


def test_article_cannot_leave_its_fence(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    words = "Talks ```` ended.\n```\n# A heading [link](command:x) \u202eon March 28."
    (tmp_path / "a.txt").write_text(
        f" date 2024-03-26 {words} He is scheduled to visit China from March 28 to 30.\n", "utf-8"
    )
    desk.read(TEXT)
    desk.settle()
    text = told(desk, "scheduled to ‸visit China from")
    fence = text.partition("text\n")[0]
    assert text.count(fence) == 2
    assert text.endswith(f"\n{fence}")
    assert "\u202e" not in text


@pytest.mark.parametrize("text", ["plain", "a ``` b", "````", "`" * 30])
def test_fence_is_longer_than_any_inside(text: str) -> None:
    block = fenced(text)
    fence = block.partition("text\n")[0]
    assert fence not in text
    assert block == f"{fence}text\n{text}\n{fence}"


def test_long_article_is_cut_around_the_words(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    long = "word " * 4000
    (tmp_path / "a.txt").write_text(
        f" date 2024-03-26 {long}is scheduled to visit China from March 28 to 30 {long}\n", "utf-8"
    )
    desk.read(TEXT)
    desk.settle()
    text = told(desk, "scheduled to ‸visit China from")
    assert "scheduled to visit China from March 28 to 30" in text
    assert len(text) < 4000

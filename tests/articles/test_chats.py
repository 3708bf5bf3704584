"""Chats that were saved as text."""

from time import process_time

import pytest

from chrono.articles.chats import chat_lines, paragraph_ends

CHAT = "23/05/2021, 10:15 - Ann: Hello.\n23/05/2021, 10:16 - Bob: Hi.\n23/05/2021, 10:17 - Ann: It was shut.\n"
PROSE = "It is an old pier.\n\nIt was built by two men.\n\nThey are dead.\n\n"


@pytest.mark.parametrize(
    "line", ["[04/03/2024, 09:12:33] Bob Ray: ", "04/03/2024, 09:12 - Bob Ray: ", "[9:12 AM, 3/4/2024] Bob Ray: "]
)
def test_a_line_that_looks_so_tells_of_its_day_what_stands_on_it(line: str) -> None:
    text = f"{line}It was shut yesterday.\nIt is open.\n"
    assert [(text[a:b], text[b:c]) for a, b, c in chat_lines(text)] == [(line, "It was shut yesterday.")]


def test_a_text_that_is_mostly_a_chat_is_told_in_it_to_its_end() -> None:
    text = f"{CHAT}\nIt was shut yesterday.\n"
    assert [until for *_, until in chat_lines(text)] == [len(text)] * 3


def test_below_a_chat_in_an_article_it_is_told_from_the_articles_day() -> None:
    text = f"{PROSE}{CHAT}that is all.\n\nIt was shut yesterday.\n"
    assert [text[end:until].count("that is all") for _, end, until in chat_lines(text)] == [1, 1, 1]
    assert all("yesterday" not in text[end:until] for _, end, until in chat_lines(text))


@pytest.mark.parametrize(
    "lines",
    [
        "12/05/2024 15:00 Arsenal: Chelsea\n13/05/2024 17:00 Leeds: York\n14/05/2024 17:00 Hull: Bath\n",
        "03.05.2021, 10:15 - Ann Roe: born\n04.06.2021, 11:20 - Bob Ray: born\n",
    ],
)
def test_fixtures_and_chronicles_are_no_chat(lines: str) -> None:
    text = f"{lines}\nIt was shut yesterday.\n"
    assert chat_lines(text)
    assert all("\n" not in text[end:until] for _, end, until in chat_lines(text))


def test_a_paragraph_ends_at_a_line_without_words() -> None:
    assert [paragraph_ends(text) for text in ("ab\nc\n \nd", "ab\nc")] == [[4, 8], [4]]


def test_looking_for_chats_takes_time_that_grows_with_the_text() -> None:
    began = process_time()
    for line in (CHAT, "12/05/2024 15:00 ", "\n \n", CHAT + "\n"):
        chat_lines(line * 10_000)
    chat_lines(PROSE * 20_000 + CHAT * 10_000)
    assert process_time() - began < 4

"""Which way a text and its lines run."""

import pytest

from chrono.text.directions import directed_as, in_visual_order, is_leftward, is_turned, isolated, rightward


@pytest.mark.parametrize(
    ("text", "leftward"),
    [("اجتماع مع Yerlan", True), ("Yerlan في", False), ("(2024) שלום", True), ("12–14", False), ("", False)],
)
def test_first_letter_decides(text: str, leftward: bool) -> None:
    assert is_leftward(text) is leftward


def test_lines_run_as_their_text_does() -> None:
    assert directed_as("اجتماع مع Yerlan في Almaty", ["اجتماع مع", "Yerlan في Almaty"]) == [
        "اجتماع مع",
        "\u200fYerlan في Almaty",
    ]
    assert directed_as("Talks in القاهرة", ["Talks in", "القاهرة"]) == ["Talks in", "\u200eالقاهرة"]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Plain words", ["Plain words"]),
        ("اجتماع مع Yerlan Koshanov في", [" في", "Yerlan Koshanov", "اجتماع مع "]),
        ("\u200fYerlan Koshanov، في Almaty", ["Almaty", "، في ", "Yerlan Koshanov"]),
        ("\u200fYerlan Koshanov.", [".", "Yerlan Koshanov"]),
        ("Talks (القاهرة 2024) on", ["Talks (", "القاهرة 2024", ") on"]),
        ("\u200eالقاهرة", ["القاهرة"]),
        ("اجتماع Airbus 320, في", [", في", "Airbus 320", "اجتماع "]),
        ("in القاهرة, (مصر) and", ["in ", "القاهرة, (مصر)", " and"]),
        ("25 марта 2024", ["25 марта 2024"]),
        ("קהיר", ["קהיר"]),
        ("قمة (G20)", ["(", "G20", "قمة ("]),
        ("Sources: BBC عربي\u200e, 3 May", ["Sources: BBC ", "عربي", ", 3 May"]),
    ],
)
def test_pieces_stand_from_left_to_right(line: str, pieces: list[str]) -> None:
    assert in_visual_order(line) == pieces


def test_a_name_is_followed_by_what_stands_behind_it_and_not_drawn_into_its_direction() -> None:
    assert isolated("الجزيرة") == "الجزيرة\u200e"
    assert isolated("Reuters") == "Reuters"
    assert in_visual_order("الجزيرة, 3") != in_visual_order(f"a {isolated('الجزيرة')}, 3")


@pytest.mark.parametrize(
    ("text", "words", "turned"),
    [
        ("rose by \u202e12\u202c million", "12", True),
        ("rose by \u202e12\u202c million", "rose by \u202e12", True),
        ("rose by \u202e12 million", "million", True),
        ("rose by \u202d12 million", "million", True),
        ("rose by \u202e12\u202c million", "million", False),
        ("rose by \u202e12\u202c million", "rose", False),
        ("\u202erose\nby 12 million", "million", False),
        ("rose by 12 million", "million", False),
        ("\u200frose by 12 million", "million", False),
    ],
)
def test_an_override_turns_what_follows_up_to_its_end_or_that_of_the_paragraph(
    text: str, words: str, turned: bool
) -> None:
    start = text.index(words)
    assert is_turned(text, start, start + len(words)) is turned


def test_a_count_behind_a_leftward_text_runs_from_left_to_right() -> None:
    assert in_visual_order(f"الجزيرة{rightward('(1 of 8)')}")[0] == "(1 of 8)"

"""What pin cites name."""

import pytest

from chrono.text.locators import CiteKind, pin_cites


def told(locator: str) -> list[tuple[str, str, str]]:
    return [(str(one.kind), one.first, one.last) for one in pin_cites(locator)]


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("p. 2", [("page", "2", "2")]),
        ("pp. 1-2", [("page", "1", "2")]),
        ("pp. 113-15", [("page", "113", "115")]),
        ("pp. ii–iv", [("page", "ii", "iv")]),
        ("pp. 1, 3 and 5", [("page", "1", "1"), ("page", "3", "3"), ("page", "5", "5")]),
        ("pp. 1 & 2", [("page", "1", "1"), ("page", "2", "2")]),
        ("pp. 1 ff.", [("page", "1", "")]),
        ("p. 1f.", [("page", "1", "2")]),
        ("p. 2a", [("page", "2a", "2a")]),
        ("p. 2.5", [("page", "2.5", "2.5")]),
        ("p. A-4", [("page", "a-4", "a-4")]),
        ("pg. 3", [("page", "3", "3")]),
        ("3", [("page", "3", "3")]),
        ("3:4-6", [("page line", "3:4", "3:6")]),
        ("Tr. 45:24-46:3", [("page line", "45:24", "46:3")]),
        ("45:12, 47:3–5", [("page line", "45:12", "45:12"), ("page line", "47:3", "47:5")]),
        ("1:12:30", []),
        ("с. 2", [("page", "2", "2")]),
        ("第3页", [("page", "3", "3")]),
        ("第3段", [("paragraph", "3", "3")]),
        ("sheet 5", [("sheet", "5", "5")]),
        ("¶ 14, p. 2", [("paragraph", "14", "14"), ("page", "2", "2")]),
        ("para. 14", [("paragraph", "14", "14")]),
        ("line 3", [("line", "3", "3")]),
        ("EXP-0000998", [("stamp", "0000998", "0000998")]),
        ("p. three", [("page", "3", "3")]),
        ("pp. twenty-one and 22", [("page", "21", "21"), ("page", "22", "22")]),
        ("page one, line two", [("page", "1", "1"), ("line", "2", "2")]),
        ("paragraph one hundred and three", [("paragraph", "103", "103")]),
        ("EXP-0000997–98", [("stamp", "0000997", "0000998")]),
        ("ACME0001234-ACME0001239", [("stamp", "0001234", "0001239")]),
        ("ACME0001234-0001239", [("stamp", "0001234", "0001239")]),
        ("ACME0001234-1239", [("stamp", "0001234", "0001239")]),
        ("DOJ00123-0000045", [("stamp", "001230000045", "001230000045")]),
        ("EXP-0000997 to EXP-0000999", [("stamp", "0000997", "0000999")]),
        ("exp-0000999", [("stamp", "0000999", "0000999")]),
        ("Bates 999", [("stamp", "999", "999")]),
        ("EXP0000999", [("stamp", "0000999", "0000999")]),
        ("0000998", [("stamp", "0000998", "0000998")]),
        ("p. 3 (EXP-0000998)", [("stamp", "0000998", "0000998"), ("page", "3", "3")]),
        ("DX-204, p. 2", [("stamp", "204", "204"), ("page", "2", "2")]),
        ("ECF 145 at 2", [("stamp", "145", "145"), ("page", "2", "2")]),
        ("page 123", [("page", "123", "123")]),
        ("p. 2, see DEF0019", [("stamp", "0019", "0019"), ("page", "2", "2")]),
        ("p. 2, Bates DEF0019", [("stamp", "0019", "0019"), ("page", "2", "2")]),
        ("p. 2, l. 99", [("page", "2", "2"), ("line", "99", "99")]),
        ("the second exhibit", []),
        ("tab B", []),
    ],
)
def test_pin_cite_names_numbers_of_their_kinds(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert told(locator) == named


@pytest.mark.parametrize(
    ("locator", "label", "held"),
    [
        ("pp. 1-3", "2", True),
        ("pp. 1-3", "4", False),
        ("pp. 2 ff.", "9", True),
        ("pp. ii-iv", "iii", True),
        ("pp. ii-iv", "v", False),
        ("p. 2a", "2", False),
        ("EXP-0000997-98", "0000998", True),
        ("Bates 998", "0000998", True),
    ],
)
def test_pin_cite_holds_what_lies_between(locator: str, label: str, held: bool) -> None:
    assert pin_cites(locator)[0].holds(label) == held


def test_words_are_kept_for_messages() -> None:
    assert [one.words for one in pin_cites("pp. 1, 3")] == ["pp. 1", "pp. 3"]
    assert pin_cites("p. 2")[0].kind is CiteKind.PAGE


@pytest.mark.parametrize(
    ("locator", "label", "held"),
    [
        ("pp. i-iv", "i", True),
        ("pp. i-iv", "iv", True),
        ("pp. i-iv", "v", False),
        ("pp. iv-x", "iii", False),
        ("pp. 113-15", "115", True),
        ("pp. 113-15", "116", False),
        ("p. 5 f.", "6", True),
        ("p. 5 f.", "7", False),
        ("p. 5 ff.", "9", True),
        ("p. 5a", "5a", True),
        ("p. 5a", "5", False),
    ],
)
def test_a_pin_cite_holds_its_ends_and_what_lies_between(locator: str, label: str, held: bool) -> None:
    (cite,) = pin_cites(locator)
    assert cite.holds(label) is held


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("3", [("PAGE", "3", "3")]),
        ("3:4", [("PAGE_LINE", "3:4", "3:4")]),
        ("3:4-6", [("PAGE_LINE", "3:4", "3:6")]),
    ],
)
def test_a_bare_number_is_a_page_and_what_follows_a_colon_its_lines(
    locator: str, named: list[tuple[str, str, str]]
) -> None:
    assert [(one.kind.name, one.first, one.last) for one in pin_cites(locator)] == named


@pytest.mark.parametrize(
    ("locator", "label", "held"),
    [
        ("pp. iv-x", "vi", True),
        ("pp. iv-x", "xi", False),
        ("pp. iv-x", "iii", False),
        ("pp. iv-x", "7", False),
        ("p. iv", "v", False),
        ("第12页起", "40", True),
        ("第12页至第15页", "15", True),
        ("第12页至第15页", "16", False),
        ("pp. 123-25", "124", True),
        ("pp. 123-25", "30", False),
        ("p. 12 f.", "13", True),
        ("p. 12 f.", "14", False),
        ("p. 12", "iv", False),
    ],
)
def test_a_pin_cite_in_roman_signs_or_shortened_numbers_holds_what_it_names(
    locator: str, label: str, held: bool
) -> None:
    assert pin_cites(locator)[0].holds(label) is held


def test_a_number_of_five_digits_alone_is_a_stamp() -> None:
    assert [one.kind for one in pin_cites("76900")] == [CiteKind.STAMP]
    assert pin_cites("1·5") == []
    assert pin_cites("12 бетон") == []


def test_lines_of_pages_hold_what_lies_between_their_ends() -> None:
    (cite,) = pin_cites("45:24-46:3")
    assert [cite.holds(line) for line in ("45:23", "45:24", "46:1", "46:4")] == [False, True, True, False]


@pytest.mark.parametrize("locator", ["p. 3, rivi 99", "rivi 99, p. 3", "p. 3 (rivi 99)"])
def test_what_is_numbered_by_a_word_that_is_not_known_is_unread(locator: str) -> None:
    kinds = {one.kind: one.words for one in pin_cites(locator)}
    assert kinds.keys() == {CiteKind.PAGE, CiteKind.UNREAD}
    assert kinds[CiteKind.UNREAD].strip("()") == "rivi 99"


@pytest.mark.parametrize(
    "locator",
    [
        "Ex. 4, p. 3",
        "Exhibit A-4 at 3",
        "vol. 2, p. 3",
        "ECF No. 12-3 at 5",
        "2nd ed., p. 4",
        "p. 2 of 7",
        "стр. 3 из 10",
        "дело № 5-12/2023, стр. 3",
        "т. 2, стр. 4",
        "附件2,第3页",
        "第2卷第3页",
        "Bd. 2, S. 4",
        "PX12, p. 3",
        "p. 2/10",
    ],
)
def test_the_number_of_the_document_itself_is_none_of_its_places(locator: str) -> None:
    assert [one.kind for one in pin_cites(locator)] == [CiteKind.PAGE]


@pytest.mark.parametrize(
    ("locator", "label", "held"),
    [
        ("EXP-0000997 et seq.", "0001005", True),
        ("EXP-0000997 et seq.", "0000996", False),
        ("EXP-0000997 f.", "0000998", True),
        ("EXP-0000997 f.", "0000999", False),
        ("Bates 8", "000008", True),
        ("p. A-5", "A-5", True),
        ("p. B7", "b7", True),
        ("p. B7", "B8", False),
    ],
)
def test_stamps_may_go_on_and_pages_have_letters(locator: str, label: str, held: bool) -> None:
    (cite,) = pin_cites(locator)
    assert cite.holds(label) is held

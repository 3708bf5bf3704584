"""Where what stands at a place is defined."""

from pathlib import Path

import pytest

from chrono.editor.definition import Destination, definition_at
from chrono.editor.desk import Desk
from chrono.editor.positions import Extent, Positions, Spot
from tests.editor.samples import MARK, TEXT, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def led_to(desk: Desk, word: str) -> Destination | None:
    return definition_at(desk.answer, TEXT.index(word.replace(MARK, "")) + word.index(MARK))


@pytest.mark.parametrize(
    ("word", "defined"),
    [
        ("- source: pre‸view", "‸preview: {file"),
        ("{source: k‸k", "‸kk: {file"),
        ("[mini‸ster", "‸minister: {name"),
        ("category: diplo‸macy", "‸diplomacy: {label"),
        ("before: vis‸it", "‸visit\n    title"),
        ("id: vis‸as", "‸visas\n    title"),
    ],
)
def test_id_leads_to_its_record(desk: Desk, word: str, defined: str) -> None:
    start = TEXT.index(defined.replace(MARK, ""))
    end = start + len(defined.replace(MARK, "").split(":")[0].split("\n")[0])
    assert led_to(desk, word) == Destination(None, Positions(TEXT).extent(start, end))


@pytest.mark.parametrize("word", ["  z‸h: {file", "{file: zh‸.txt"])
def test_source_leads_to_its_article(desk: Desk, tmp_path: Path, word: str) -> None:
    assert led_to(desk, word) == Destination(tmp_path / "zh.txt", Extent())


def test_quotation_leads_into_its_article(desk: Desk, tmp_path: Path) -> None:
    assert led_to(desk, "quote: sche‸duled to visit") == Destination(
        tmp_path / "a.txt", Extent(Spot(0, 46), Spot(0, 90))
    )


@pytest.mark.parametrize(
    ("source", "quote", "encoding", "first", "last"),
    [
        ("kk", "Келіссөздер 29 наурызда", "utf-16", 67, 90),
        ("kk", "Келіссөздер 29 наурызда", "utf-32", 66, 89),
        ("zh", "双方将于3月29日举行会谈", "utf-16", 38, 51),
        ("zh", "双方将于3月29日举行会谈", "utf-32", 37, 50),
        ("zh", "双方将于3月29日举行会谈", "utf-8", 72, 105),
    ],
)
def test_quotation_behind_an_emoji_is_where_the_editor_counts_it(
    desk: Desk, tmp_path: Path, source: str, quote: str, encoding: str, first: int, last: int
) -> None:
    answer, offset = typed(desk, "source: kk, quote: 28 наурызда", f"source: {source}, quote: {MARK}{quote}")
    found = definition_at(answer, offset, encoding)
    assert found == Destination(tmp_path / f"{source}.txt", Extent(Spot(0, first), Spot(0, last)))
    line = (tmp_path / f"{source}.txt").read_text("utf-8")
    positions = Positions(line, encoding)
    assert line[positions.offset(Spot(0, first)) : positions.offset(Spot(0, last))] == quote


def test_quotation_on_a_later_line_leads_there(desk: Desk) -> None:
    found = led_to(desk, "quote: In M‸ay")
    assert found is not None
    assert found.stretch == Extent(Spot(2, 0), Spot(2, 56))


def test_place_in_a_text_with_an_emoji_above_and_before_is_counted_in_its_units(desk: Desk) -> None:
    answer, offset = typed(desk, "    before: visit\n", "    before: vi‸sit\n")
    answer = desk.read(
        answer.text.replace("  - id: visit", '  - {title: "😀😀", id: visit, date: 2024}\n  - id: other')
    )
    found = definition_at(answer, answer.text.index("before: visit") + 9)
    assert found is not None
    assert (found.stretch.start.character, found.stretch.end.character) == (24, 29)
    assert offset


def test_quotation_that_is_nowhere_leads_to_its_article(desk: Desk, tmp_path: Path) -> None:
    answer, offset = typed(desk, "quote: 28 наурызда", "quote: nothing ‸of the kind stands here")
    assert definition_at(answer, offset) == Destination(tmp_path / "kk.txt", Extent())


@pytest.mark.parametrize("word", ["title: A vis‸it", "sta‸tus: planned", "as_of: 2024‸-03"])
def test_what_is_no_name_leads_nowhere(desk: Desk, word: str) -> None:
    assert led_to(desk, word) is None


def test_name_that_nobody_has_leads_nowhere(desk: Desk) -> None:
    assert definition_at(*typed(desk, "before: visit", "before: no‸body")) is None
    assert definition_at(*typed(desk, "[minister, china]", "[Somebody ‸else]")) is None


def test_article_that_is_missing_leads_nowhere(desk: Desk) -> None:
    assert definition_at(*typed(desk, "{file: zh.txt", "{file: ‸gone.txt")) is None
    assert definition_at(*typed(desk, "{file: zh.txt", "{file: ‸../outside.txt")) is None

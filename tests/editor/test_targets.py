"""What stands at a place of the text."""

from pathlib import Path

import pytest

from chrono.editor.desk import Answer, Desk
from chrono.editor.fields import Named
from chrono.editor.targets import defined_at, id_at, quoted_at, target_at
from chrono.findings import Path as Steps
from chrono.findings import value_at
from tests.editor.samples import MARK, TEXT, folder_with, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def offset(word: str) -> int:
    return TEXT.index(word.replace(MARK, "")) + word.index(MARK)


@pytest.mark.parametrize(
    ("word", "path", "is_key", "value"),
    [
        ("tit‸le: An example", ("title",), True, ""),
        ("title: An ex‸ample", ("title",), False, "An example"),
        ("‸title: An example", ("title",), True, ""),
        ("title: An example‸", ("title",), False, "An example"),
        ("  k‸k: {file", ("sources", "kk"), True, ""),
        ("{fi‸le: kk.txt", ("sources", "kk", "file"), True, ""),
        ("{file: kk‸.txt", ("sources", "kk", "file"), False, "kk.txt"),
        ("[minister, chi‸na]", ("events", 0, "participants", 1), False, "china"),
        ("quote: In M‸ay", ("events", 1, "evidence", 0, "quote"), False, ""),
        ("reason: an‸other", ("dismissed", 0, "reason"), False, "another matter"),
    ],
)
def test_path_of_a_place_is_found(desk: Desk, word: str, path: Steps, is_key: bool, value: str) -> None:
    found = target_at(desk.answer, offset(word))
    assert found is not None
    assert (found.path, found.is_key) == (path, is_key)
    assert found.value.startswith(value)


@pytest.mark.parametrize("word", ["  ‸  participants", "evidence:\n  ‸    - source", "events:\n‸  - id: visit"])
def test_between_things_is_nothing(desk: Desk, word: str) -> None:
    assert target_at(desk.answer, offset(word)) is None


def test_empty_value_is_nothing(tmp_path: Path) -> None:
    text = TEXT.replace("    category: diplomacy\n", "    category:  \n")
    desk = opened(tmp_path, text)
    assert target_at(desk.answer, text.index("category:  ") + 10) is None


def test_after_the_text_broke_things_are_where_they_went(desk: Desk) -> None:
    answer, _ = typed(desk, "as_of: 2024-03-26\n", "as_of: [2024-03-26‸\n")
    assert answer.broken
    found = target_at(answer, answer.text.index("before: visit") + 9)
    assert found is not None
    assert (found.path, answer.text[found.start : found.end]) == (("events", 1, "before"), "visit")


def test_in_what_was_typed_since_nothing_is_known(desk: Desk) -> None:
    answer, at = typed(desk, "as_of: 2024-03-26\n", "as_of: [20‸24-26\n")
    assert target_at(answer, at - 2) is None


@pytest.mark.parametrize(
    ("word", "named"),
    [
        ("- source: pre‸view", (Named.SOURCE, "preview")),
        ("  k‸k: {file", (Named.SOURCE, "kk")),
        ("  chi‸na: {", (Named.ACTOR, "china")),
        ("  diplo‸macy: {", (Named.CATEGORY, "diplomacy")),
        ("category: diplo‸macy", (Named.CATEGORY, "diplomacy")),
        ("[mini‸ster", (Named.ACTOR, "minister")),
        ("id: vis‸as", (Named.EVENT, "visas")),
        ("before: vis‸it", (Named.EVENT, "visit")),
        ("title: A vis‸it", None),
        ("quote: In M‸ay", None),
        ("befo‸re: visit", None),
    ],
)
def test_record_that_is_named_is_known(desk: Desk, word: str, named: tuple[Named, str] | None) -> None:
    target = target_at(desk.answer, offset(word))
    assert target is not None
    assert id_at(target) == named


@pytest.mark.parametrize(
    ("kind", "name", "word"),
    [
        (Named.SOURCE, "zh", "  ‸zh: {file"),
        (Named.ACTOR, "china", "  ‸china: {"),
        (Named.CATEGORY, "diplomacy", "  ‸diplomacy: {"),
        (Named.EVENT, "visas", "id: ‸visas"),
    ],
)
def test_record_is_found_where_it_is_defined(desk: Desk, kind: Named, name: str, word: str) -> None:
    start = offset(word)
    assert defined_at(desk.answer, kind, name) == (start, start + len(name))


@pytest.mark.parametrize("kind", [Named.SOURCE, Named.ACTOR, Named.CATEGORY, Named.EVENT])
def test_record_that_nobody_defines_is_nowhere(desk: Desk, kind: Named) -> None:
    assert defined_at(desk.answer, kind, "nobody") is None


def test_record_is_nowhere_before_anything_was_read() -> None:
    assert defined_at(Answer(), Named.EVENT, "visit") is None
    assert defined_at(Answer(), Named.SOURCE, "a") is None


def test_quotation_is_known_with_its_article(desk: Desk) -> None:
    target = target_at(desk.answer, offset("quote: In M‸ay"))
    assert target is not None
    quoted = quoted_at(desk.answer, target)
    assert quoted is not None
    assert quoted.article is not None
    assert quoted.match is not None
    assert (quoted.source, quoted.problem) == ("preview", "")
    assert quoted.article.text[quoted.match.start : quoted.match.end] == (
        "In May 2023, both countries signed an agreement on visas"
    )
    assert quoted.article.text[slice(*quoted.around)].endswith("It was the first of its kind.")


def test_of_two_events_with_one_id_each_has_its_own_quotation(tmp_path: Path) -> None:
    text = TEXT.replace("- id: visas", "- id: visit").replace("    before: visit\n", "")
    desk = opened(tmp_path, text)
    for words in ("scheduled to visit", "In May 2023, both"):
        target = target_at(desk.answer, text.index(words) + 3)
        assert target is not None
        quoted = quoted_at(desk.answer, target)
        assert quoted is not None
        assert quoted.article is not None
        assert quoted.match is not None
        assert quoted.article.text[quoted.match.start :].startswith(words)


@pytest.mark.parametrize("word", ["quo‸te: In May", "title: A vis‸it", "reason: an‸other"])
def test_what_is_no_quotation_has_no_article(desk: Desk, word: str) -> None:
    target = target_at(desk.answer, offset(word))
    assert target is not None
    assert quoted_at(desk.answer, target) is None


def test_quotation_is_not_known_before_articles_were_read(tmp_path: Path) -> None:
    answer = Desk(folder_with(tmp_path)).read(TEXT)
    target = target_at(answer, offset("quote: In M‸ay"))
    assert target is not None
    assert quoted_at(answer, target) is None


def test_data_are_found_by_their_path(desk: Desk) -> None:
    marked = desk.answer.marked
    assert value_at(marked.data, ("events", 0, "participants", 1)) == "china"
    assert value_at(marked.data, ("events", 9)) is None
    assert value_at(marked.data, ("title", "x")) is None
    assert value_at(marked.data, ("nothing",)) is None

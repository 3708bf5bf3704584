"""What may be typed at a place."""

from pathlib import Path

import pytest

from chrono.editor.completion import Completion, complete_at
from chrono.editor.desk import Desk
from tests.editor.samples import MARK, TEXT, folder_with, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def offered(desk: Desk, old: str, new: str) -> list[Completion]:
    """What is offered at the mark."""
    found = complete_at(*typed(desk, old, new))
    return list(found.items) if found else []


def labels(desk: Desk, old: str, new: str) -> list[str]:
    return [one.label for one in offered(desk, old, new)]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("{source: kk, quote", "{source: ‸, quote", ["preview", "kk", "zh"]),
        ("{source: kk, quote", "{source: z‸, quote", ["zh"]),
        ("    category: diplomacy\n", "    category: ‸\n", ["diplomacy"]),
        ("[minister, china]", "[‸]", ["minister", "china"]),
        ("[minister, china]", "[minister, ‸]", ["china"]),
        ("[minister, china]", "[ruritania‸]", ["minister"]),
        ("[minister, china]", "[‸", ["minister", "china"]),
        ("    before: visit\n", "    before: ‸\n", ["visit"]),
        ("    before: visit\n", "    before: [visit, ‸]\n", []),
        (
            "    status: planned\n",
            "    status: ‸\n",
            ["planned", "ongoing", "occurred", "postponed", "cancelled", "denied"],
        ),
        ("    status: planned\n", "    basis: ‸\n", ["stated", "reported", "inferred"]),
        ("    title: agreement on visas\n", "    title: ‸\n", []),
    ],
)
def test_ids_are_offered_where_they_are_named(desk: Desk, old: str, new: str, found: list[str]) -> None:
    assert labels(desk, old, new) == found


def test_records_are_told_beside_their_ids(desk: Desk) -> None:
    told = {one.label: one.told for one in offered(desk, "[minister, china]", "[‸]")}
    assert told == {"minister": "minister of Ruritania, Minister", "china": "China"}
    told = {one.label: one.told for one in offered(desk, "{source: kk, quote", "{source: ‸, quote")}
    assert told["preview"] == "2024-03-26, A preview"
    assert [one.told for one in offered(desk, "before: visit\n", "before: ‸\n")] == [
        "2024-03-28/2024-03-30 A visit to China"
    ]


def test_id_that_was_just_defined_is_offered(desk: Desk) -> None:
    text = "  china: {name: China}\n"
    before, offset = typed(desk, "[minister, china]", "[‸]")
    changed = before.text.replace(text, text + "  envoy: {name: The envoy}\n")
    found = complete_at(desk.read(changed), offset + len("  envoy: {name: The envoy}\n"))
    assert found is not None
    assert [one.label for one in found.items] == ["minister", "china", "envoy"]


def test_id_that_yaml_would_read_otherwise_is_quoted(tmp_path: Path) -> None:
    desk = opened(tmp_path, TEXT.replace("kk:", "2024-03-27:").replace("source: kk", "source: '2024-03-27'"))
    text = desk.answer.text.replace("source: '2024-03-27'", "source: ")
    found = complete_at(desk.read(text), text.index("{source: ") + len("{source: "))
    assert found is not None
    assert [one.text for one in found.items] == ["preview", '"2024-03-27"', "zh"]


QUOTE = "quote: scheduled to visit China from March 28 to 30"


def test_sentences_of_the_cited_article_are_offered(desk: Desk) -> None:
    assert labels(desk, QUOTE, "quote: ‸") == [
        "The minister of Ruritania is scheduled to visit China from March 28 to 30.",
        "Talks on trade will follow.",
        "In May 2023, both countries signed an agreement on visas.",
        "It was the first of its kind.",
    ]


def test_sentence_is_written_as_yaml_and_told_with_its_place(desk: Desk, tmp_path: Path) -> None:
    (found,) = offered(desk, QUOTE, "quote: trade‸")[1:]
    assert found.text == '"Talks on trade will follow."'
    assert found.told == f"{tmp_path}/a.txt:1:93\nTalks on trade will follow."


def test_words_that_are_typed_choose_the_sentences_and_may_begin_them(desk: Desk) -> None:
    assert labels(desk, QUOTE, "quote: signed an‸") == [
        "signed an agreement on visas.",
        "In May 2023, both countries signed an agreement on visas.",
    ]


def test_words_may_be_typed_in_any_case_and_order(desk: Desk) -> None:
    assert labels(desk, QUOTE, 'quote: "visas MAY‸') == ["In May 2023, both countries signed an agreement on visas."]


@pytest.mark.parametrize(
    ("source", "words", "found"),
    [
        ("kk", "Келіссөздер", ["Келіссөздер 29 наурызда өтеді.", "😀 Келіссөздер 29 наурызда өтеді."]),
        ("zh", "双方", ["双方将于3月29日举行会谈。", "😀双方将于3月29日举行会谈。"]),
    ],
)
def test_other_scripts_are_offered_too(desk: Desk, source: str, words: str, found: list[str]) -> None:
    shown = labels(desk, "{source: kk, quote: 28 наурызда", f"{{source: {source}, quote: {words}{MARK}")
    assert shown == [one for one in found if one in shown]
    assert shown[0].startswith(words)


def test_source_that_stands_below_counts(desk: Desk) -> None:
    old = "      - source: preview\n        quote: scheduled to visit China from March 28 to 30\n"
    new = "      - quote: kind‸\n        source: preview\n"
    assert labels(desk, old, new)[-1] == "It was the first of its kind."


def test_without_a_source_no_sentence_is_offered(desk: Desk) -> None:
    old = "      - source: preview\n        quote: scheduled to visit China from March 28 to 30\n"
    assert labels(desk, old, "      - quote: ‸\n") == []
    assert labels(desk, "{source: kk, quote: 28", "{source: nobody, quote: ‸28") == []


def test_text_that_is_replaced_is_the_whole_value(desk: Desk) -> None:
    answer, offset = typed(desk, QUOTE, 'quote: "signed ‸an"')
    found = complete_at(answer, offset)
    assert found is not None
    assert answer.text[found.start : found.end] == '"signed an"'
    assert found.typed == '"signed '


def test_quotation_taken_from_the_list_is_one_that_is_found(desk: Desk) -> None:
    answer, offset = typed(desk, QUOTE, "quote: scheduled‸")
    found = complete_at(answer, offset)
    assert found is not None
    desk.read(answer.text[: found.start] + found.items[0].text + answer.text[found.end :])
    after = desk.settle()
    assert after is not None
    assert after.report is not None
    assert [one.code for one in after.report.findings if one.code.startswith("CH2")] == []


def test_half_typed_text_is_completed_from_what_was_known(desk: Desk) -> None:
    assert labels(desk, QUOTE, 'quote: "kind‸')[-1] == "It was the first of its kind."


def test_before_anything_was_read_ids_come_from_the_text(tmp_path: Path) -> None:
    text = TEXT.replace("[minister, china]", "[]")
    desk = Desk(folder_with(tmp_path, text))
    found = complete_at(desk.answer._replace(text=text), text.index("[]") + 1)
    assert found is not None
    assert [one.label for one in found.items] == ["minister", "china"]

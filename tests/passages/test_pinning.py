"""The lock that pins a chronology's articles and quotations."""

from pathlib import Path

import pytest

from chrono.articles.pins import read_pins
from chrono.passages.passages import read_passages
from chrono.passages.pinning import lock_of, plan_pinning, unresolved
from chrono.proof.checker import check
from chrono.proof.examples import VISIT
from chrono.records.loader import load, load_text


def lock(chronology: str = VISIT.chronology, article: str = VISIT.articles["a.txt"]) -> str:
    read = load_text(chronology, {"a.txt": article}).chronology
    return str(lock_of(read, read_passages(read)))


def test_the_lock_has_every_source_and_the_place_of_every_quotation() -> None:
    text = lock()
    pins = read_pins(text.encode(), "x", "events.yaml")
    assert list(pins) == ["a"]
    assert '    at: "1:47-1:91"\n    words: "scheduled to visit China from March 28 to 30"\n' in text


def test_the_lock_is_the_same_for_the_same_input() -> None:
    assert lock() == lock()


@pytest.mark.parametrize(
    ("quote", "article"),
    [
        ("scheduled to visit Chile from March 28 to 30", VISIT.articles["a.txt"]),
        ("scheduled to visit China from March 28 to 3", VISIT.articles["a.txt"]),
        ("scheduled to visit China from March 28 to 30", VISIT.articles["a.txt"] * 2),
    ],
)
def test_a_quotation_that_does_not_resolve_is_named(quote: str, article: str) -> None:
    text = VISIT.but("scheduled to visit China from March 28 to 30", quote).chronology
    ((lost, reason),) = unresolved(read_passages(load_text(text, {"a.txt": article}).chronology))
    assert lost.event == "visit"
    assert reason.startswith("the quotation ")


def pinned(folder: Path) -> Path:
    path = folder / "events.yaml"
    path.write_text(VISIT.chronology, encoding="utf-8")
    (folder / "a.txt").write_text(VISIT.articles["a.txt"], encoding="utf-8")
    chronology = load(path).chronology
    (folder / "chronology.lock").write_text(str(lock_of(chronology, read_passages(chronology))), encoding="utf-8")
    return path


def test_a_pinned_article_passes_until_its_words_change(tmp_path: Path) -> None:
    path = pinned(tmp_path)
    assert check(load(path).chronology).findings == ()
    changed = VISIT.articles["a.txt"].replace("scheduled to visit", "expected to visit")
    (tmp_path / "a.txt").write_text(changed, encoding="utf-8")
    findings = [str(one) for one in check(load(path).chronology, ["CH104"]).findings]
    assert findings == [
        f"{path}:3:6: CH104 a.txt is not the pinned article; 0 of 1 cited passages still stand, "
        "those of visit do not [source-changed]"
    ]


def test_a_file_whose_text_is_the_same_passes(tmp_path: Path) -> None:
    path = pinned(tmp_path)
    (tmp_path / "a.txt").write_text("\ufeff" + VISIT.articles["a.txt"], encoding="utf-8")
    assert check(load(path).chronology).findings == ()


def test_nothing_is_pinned_while_a_quotation_is_lost() -> None:
    text = VISIT.chronology.replace("quote: ", "quote: Not so, but ")
    chronology = load_text(text, VISIT.articles).chronology
    pinned = plan_pinning(chronology, read_passages(chronology))
    assert pinned.lock is None
    assert [reason for _, reason in pinned.lost] == ["the quotation does not stand in the article word for word"]


def test_a_chronology_whose_quotations_all_stand_is_pinned() -> None:
    chronology = load_text(VISIT.chronology, VISIT.articles).chronology
    passages = read_passages(chronology)
    assert plan_pinning(chronology, passages) == (lock_of(chronology, passages), ())

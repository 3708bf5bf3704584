"""Quotations by their words."""

from pathlib import Path

from chrono.drafting.quoting import add_missing, find_quotations
from chrono.proof.checker import check
from chrono.records.loader import load, load_text

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-26, language: ru}
  c: {file: c.txt, published: 2024-03-26}
"""
ARTICLES = {
    "a.txt": " date 2024-03-26 The minister visited China on 20 March 2024. Trade grew. \"It said 'yes'\", he added.\n",
    "b.txt": " date 2024-03-26 Министр посетил Китай. Торговля выросла.\n",
}


def found(words: str, most: int = 8) -> list[tuple[str, str]]:
    return [(one.source, one.quote) for one in find_quotations(words, load_text(TEXT, ARTICLES).chronology, most)]


def test_words_are_found_in_any_form_and_order() -> None:
    assert found("China visits minister") == [("a", "The minister visited China on 20 March 2024.")]
    assert found("визит министра в Китае")[0] == ("b", "Министр посетил Китай.")


def test_sentences_with_more_of_the_words_come_first() -> None:
    assert [quote for _, quote in found("trade grew minister")] == ["Trade grew."]
    assert found("bridge tunnel") == []
    assert len(found("minister", 1)) == 1


def test_dates_count_from_the_day_of_publication_that_the_chronology_gives() -> None:
    articles = {"a.txt": "The minister visited China on 20 March. He left on Monday.\n"}
    chronology = load_text(TEXT, articles).chronology
    assert find_quotations("visited China", chronology)[0].dates == ('"20 March" (2024-03-20)',)
    assert find_quotations("he left", chronology)[0].dates == ('"Monday" (2024-03-25)',)


def test_a_date_that_may_be_several_is_told_as_such() -> None:
    articles = {"a.txt": "The minister visited China in October.\n"}
    (one,) = find_quotations("visited China", load_text(TEXT, articles).chronology)
    assert one.dates == ('"October" (2023-10 or 2022-10 or 2024-10)',)
    assert len(one.on) == 3


def test_signs_that_a_date_parts_are_there() -> None:
    articles = {"a.txt": "青河市地铁三号线15日上午6时恢复运营。三号楼于2018年封顶。\n"}
    chronology = load_text(
        TEXT.replace("published: 2024-03-26}", "published: 2024-03-26, language: zh}"), articles
    ).chronology
    first, *others = find_quotations("三号线恢复运营", chronology)
    assert (first.quote, first.missing) == ("青河市地铁三号线15日上午6时恢复运营。", ())
    assert all(one.missing for one in others)


def test_the_place_and_the_dates_are_told() -> None:
    (one,) = find_quotations("visited China", load_text(TEXT, ARTICLES).chronology)
    assert (str(one.location), one.dates) == ("a.txt:1:18", ('"20 March 2024" (2024-03-20)',))


def test_what_is_printed_proves_when_it_is_pasted() -> None:
    (one,) = find_quotations("yes added", load_text(TEXT, ARTICLES).chronology)
    entry = "".join(f"      {line}\n" for line in one.yaml.splitlines())
    text = f"{TEXT}events:\n  - id: e\n    title: E\n    date: 2024-03-20\n    evidence:\n{entry}"
    report = check(load_text(text, ARTICLES).chronology)
    assert [found.code for found in report.findings if found.code.startswith("CH2")] == []


def test_sentences_with_words_in_doubt_are_no_quotations() -> None:
    page = "<html lang=en><p>Trade <b style='position:absolute;right:100%'>never</b> grew.</p><p>Trade fell.</p>"
    text = "title: x\nsources:\n  a: {file: a.html, published: 2024-03-26}\n"
    chronology = load_text(text, {"a.html": page}).chronology
    assert [one.quote for one in find_quotations("trade", chronology)] == ["Trade fell."]


def test_events_without_evidence_get_the_one_sentence_of_their_title_and_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "The bridge opened on 3 May 2024. The tunnel opened on 4 May 2024. The mine closed on 5 May 2024. "
        "The mine closed on 5 May 2024, too. The port opened on 1 June 2024.\n",
        "utf-8",
    )
    path = tmp_path / "events.yaml"
    path.write_text(
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-06-02}\nevents:\n"
        "  - id: bridge\n    title: The bridge opened\n    date: 2024-05\n"
        "  - id: tunnel\n    title: The tunnel opened\n    date: 2024-05-05\n"
        "  - id: mine\n    title: The mine closed\n    date: 2024-05-05\n"
        "  - id: port\n    title: The port opened\n    date: 2024-06-01\n"
        "    evidence: [{source: a, quote: The port opened}]\n",
        "utf-8",
    )
    before = path.read_text("utf-8")
    assert add_missing(path, load(path).chronology) == [
        ("bridge", ""),
        ("tunnel", "no sentence has all words of its title and a date that meets its own"),
        ("mine", "several sentences have all words of its title and its date"),
    ]
    added = '    evidence:\n      - source: a\n        quote: "The bridge opened on 3 May 2024."\n'
    assert path.read_text("utf-8") == before.replace("date: 2024-05\n", "date: 2024-05\n" + added, 1)

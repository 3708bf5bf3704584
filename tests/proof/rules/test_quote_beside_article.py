"""CH211: the quotation stands beside the article's own text."""

from chrono.findings import Severity
from chrono.proof.checker import check
from chrono.proof.rules import quote_beside_article
from chrono.records.loader import load_text
from tests.conftest import lines_of

CHRONOLOGY = """\
title: An example
sources:
  a: {file: a.html}
events:
  - id: e
    title: A pact
    date: 2023-05
    evidence:
      - {source: a, quote: "signed a pact on visas in May 2023"}
"""
SAID = "<p>Both signed a pact on visas in May 2023.</p>"


def found(body: str) -> list[str]:
    page = f'<html lang="en"><meta property="article:published_time" content="2024-03-26"><body>{body}</body></html>'
    return [line for line in lines_of(check(load_text(CHRONOLOGY, {"a.html": page}).chronology)) if "CH211" in line]


def test_notes_a_quotation_of_an_aside() -> None:
    line = "9:28 CH211 stands beside the article's own text (a menu, aside, comment or a message's head)"
    assert found(f"<article><p>Trade grew.</p></article><aside>{SAID}</aside>") == [line]


def test_passes_a_quotation_that_the_text_has_too() -> None:
    assert found(f"<article>{SAID}</article><aside>{SAID}</aside>") == []


def test_is_no_failure() -> None:
    report = check(quote_beside_article.BAD.load().chronology)
    assert [one.code for one in report.findings if one.severity is Severity.INFO and one.code == "CH211"] == ["CH211"]
    assert report.clean()


def test_an_article_without_anything_beside_is_not_asked() -> None:
    report = check(quote_beside_article.GOOD.load().chronology)
    assert "CH211" not in {judged.rule.code for judged in report.verdicts}


def test_an_article_without_anything_beside_hides_no_other() -> None:
    text = CHRONOLOGY.replace("sources:\n", "sources:\n  z: {file: z.txt, published: 2024-03-26}\n").replace(
        "    evidence:\n", "    evidence:\n      - {source: z, quote: from March 28 to 30}\n"
    )
    page = f'<html lang="en"><body><article><p>Trade grew.</p></article><aside>{SAID}</aside></body></html>'
    articles = {"a.html": page, "z.txt": "The minister is to visit China from March 28 to 30.\n"}
    assert "CH211" in [one.code for one in check(load_text(text, articles).chronology).findings]

"""The page: what is in it, that nothing of a stranger is markup, that it asks for nothing."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.dossiers.making import make_dossier
from chrono.dossiers.page import policy_of, to_page, to_pages
from chrono.dossiers.wording import sheet_id
from chrono.languages import PageWords, languages_with
from tests.conftest import report_on
from tests.dossiers.samples import ARTICLES, TEXT, dossier_of

law = settings(max_examples=30)


class Reading(HTMLParser):
    """The elements of a page with their attributes, its words, and its ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside = tag if tag in ("script", "style") else ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.elements if name in attrs]


def read(text: str = TEXT, language: str = "en") -> Reading:
    return Reading(to_page(dossier_of(text, language=language)))


def test_event_stands_with_its_date_title_verdict_and_passage() -> None:
    text = read().text
    assert "1 9 May 2023 Peru and Chile signed a trade treaty 1, 2 proved reported by one source" in text
    assert 'Date 9 May 2023 confirmed stated as "9 May 2023" (2023-05-09)' in text
    assert "Peru (a republic) ; Chile confirmed the sentence of the quotation names it [1]" in text
    assert "Lima Gazette , 1 June 2023 , line 1 in its article" in text


def test_month_is_never_a_day() -> None:
    page = to_page(dossier_of(TEXT.replace("2023-05-09\n", "2023-05\n")))
    data = json.loads(re.findall(r'application/ld\+json">(.*?)</script>', page)[0])
    assert "startDate" not in data["about"][0]
    assert "1 May" not in page


def test_every_link_inside_leads_somewhere() -> None:
    page = read()
    ids = page.values("id")
    inner = [link[1:] for link in page.values("href") if link.startswith("#")]
    assert len(ids) == len(set(ids))
    assert inner
    assert set(inner) <= set(ids)


def test_every_passage_has_an_anchor_in_its_article_and_a_way_back() -> None:
    page = read()
    assert {"q/1", "q/2", "n/1", "n/2"} <= set(page.values("id"))
    lines = {(row.key, row.reasons, entry.numbers(row)) for entry in dossier_of().entries for row in entry.rows}
    bearing = sum(1 in numbers for _, _, numbers in lines)
    assert bearing > 1
    assert page.values("href").count("#n/1") == 1 + bearing


def test_two_passages_that_begin_at_one_word_have_an_anchor_each() -> None:
    more = '      - {source: gazette, quote: "Peru and Chile signed"}\n'
    assert {"q/1", "q/2", "q/3"} <= set(read(TEXT + more).values("id"))


def test_dated_statement_that_no_event_covers_is_shown_as_such() -> None:
    page = read()
    assert "Dated statements that no event covers: 1." in page.text
    assert page.values("class").count("statement") == 1


def test_page_asks_for_nothing() -> None:
    page = read()
    assert page.values("src") == []
    assert [tag for tag, attrs in page.elements if tag in ("link", "img", "iframe", "object", "embed", "base")] == []
    assert all(link.startswith(("#", "https://example.org/treaty")) for link in page.values("href"))


def test_links_out_give_nothing_away() -> None:
    out = [attrs for tag, attrs in read().elements if tag == "a" and (attrs.get("href") or "").startswith("http")]
    assert out
    assert {(one["target"], one["rel"]) for one in out} == {("_blank", "noopener noreferrer")}


def test_policy_allows_the_pages_own_style_and_script_alone() -> None:
    page = to_page(dossier_of())
    css = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert (len(css), len(scripts)) == (1, 1)
    policy = next(attrs["content"] for tag, attrs in Reading(page).elements if attrs.get("http-equiv"))
    assert policy == policy_of(css[0], scripts)
    assert policy is not None
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert page.index("Content-Security-Policy") < page.index("<style>")


def test_page_has_no_style_or_handler_in_an_element() -> None:
    page = read()
    assert page.values("style") == []
    assert [name for _, attrs in page.elements for name in attrs if name.startswith("on")] == []


HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!--<script>",
    "]]><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;script&gt;",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)",
    "</title><script>alert(1)</script>",
    "</mark></p><form action=x>",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_strangers_are_never_markup(words: str) -> None:
    quoted = json.dumps(words)
    text = f"""\
title: {quoted}
description: {quoted}
sources:
  a: {{file: a.txt, published: 2023-06-01, publisher: {quoted}, title: {quoted}, author: {quoted}, url: {quoted}}}
actors:
  x: {{name: {quoted}, role: {quoted}}}
categories:
  c: {{label: {quoted}}}
events:
  - id: toString
    title: {quoted}
    date: 2023-05-09
    category: c
    location: {quoted}
    participants: [x, {quoted}]
    summary: {quoted}
    url: {quoted}
    attributed_to: {quoted}
    figures: [{{label: {quoted}, value: 5, unit: {quoted}}}]
    evidence:
      - {{source: a, quote: {quoted}, locator: {quoted}}}
      - {{source: a, quote: {quoted}, stance: disputes}}
"""
    article = f" date 2023-06-01 On 9 May 2023 {words} was said. {words} again on 3 April 2022."
    report = report_on(text, {"a.txt": article})
    hostile = to_page(make_dossier(report), beside=[words.replace("/", "_")])
    plain = to_page(
        make_dossier(report_on(text.replace(quoted, '"plain"'), {"a.txt": article.replace(words, "plain")}))
    )
    found = Reading(hostile)
    assert {tag for tag, _ in found.elements} <= {tag for tag, _ in Reading(plain).elements} | {
        "strong",
        "option",
        "select",
    }
    assert not [name for _, attrs in found.elements for name in attrs if name.startswith("on") or name == "srcdoc"]
    assert len([tag for tag, _ in found.elements if tag == "script"]) == 2
    assert all(not link.lower().startswith(("javascript:", "data:")) for link in found.values("href"))


@law
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"))).filter(lambda one: one.strip()))
def test_any_title_is_shown_as_its_words(title: str) -> None:
    dossier = dossier_of(
        TEXT.replace("title: Peru and Chile signed a trade treaty", f"title: {json.dumps(title, ensure_ascii=False)}")
    )
    page = Reading(to_page(dossier))
    assert " ".join(dossier.entries[0].title.split()) in page.text


def test_event_ids_of_any_script_are_anchors() -> None:
    assert "договор-1.2:а" in read(TEXT.replace("id: treaty", "id: договор-1.2:а")).values("id")


def test_source_ids_are_anchors_without_spaces() -> None:
    assert sheet_id("the gazette\tof Lima") == "s/the_gazette_of_Lima"


def test_filters_are_offered_where_there_is_a_choice() -> None:
    assert [name for name in read().values("name") if name in FILTERS] == ["actor"]
    more = "  - {id: b, title: B, date: 2024, status: planned, participants: [Oslo]}\n"
    assert [name for name in read(TEXT + more).values("name") if name in FILTERS] == ["actor", "status", "verdict"]


FILTERS = ("category", "actor", "source", "status", "verdict")


def test_files_beside_it_are_linked_by_their_names() -> None:
    page = Reading(to_page(dossier_of(), beside=["a b.ics", "#.csv"]))
    assert {"a%20b.ics", "%23.csv"} <= set(page.values("href"))


def test_draft_says_so_first() -> None:
    dossier = dossier_of()._replace(draft=True)
    assert "Draft, not verified: the chronology has errors." in Reading(to_page(dossier)).text
    assert "Draft" not in read().text


def test_what_was_left_out_is_listed() -> None:
    page = Reading(to_page(dossier_of()._replace(left_out=("3 of 4 events, which were not chosen",))))
    assert "Left out 3 of 4 events, which were not chosen" in page.text


def test_article_that_cannot_be_read_says_why() -> None:
    page = Reading(to_page(make_dossier(report_on(TEXT, {"radio.txt": ARTICLES["radio.txt"]}))))
    assert "The article could not be read: no such file" in page.text


def test_quotation_that_is_not_in_the_article_is_not_shown_as_if() -> None:
    page = read(
        TEXT.replace("Peru and Chile signed a trade treaty in Bern on", "the moon is made of green cheese since")
    )
    assert "not proved" in page.text
    assert "#q/1" not in page.values("href")


@pytest.mark.parametrize("language", languages_with(PageWords))
def test_frame_is_in_the_language_of_the_reader(language: str) -> None:
    page = read(language=language)
    assert page.elements[0] == ("html", {"lang": language})
    assert "lang" in dict(next(attrs for tag, attrs in page.elements if tag == "blockquote"))


def test_words_of_records_are_marked_with_their_language_where_the_frame_has_another() -> None:
    page = to_page(dossier_of(language="ru"))
    assert '<h1><bdi lang="en">Peru and Chile</bdi></h1>' in page
    assert '<a href="#treaty"><bdi lang="en">Peru and Chile signed a trade treaty</bdi></a>' in page
    assert '<bdi lang="en">Trade</bdi>' in page
    assert '<a href="#treaty"><bdi>Peru and Chile signed a trade treaty</bdi></a>' in to_page(dossier_of())


def test_sources_are_chosen_by_the_names_that_readers_know() -> None:
    second = "      - {source: radio, quote: Nothing new}\n"
    page = to_page(
        dossier_of(TEXT.replace("published: 2023-06-02", "published: 2023-06-02, publisher: Radio") + second)
    )
    assert '<option value="gazette">Lima Gazette</option><option value="radio">Radio</option>' in page


def test_what_runs_from_right_to_left_is_isolated_in_a_citation() -> None:
    page = to_page(dossier_of(TEXT.replace("publisher: Lima Gazette", "publisher: الجريدة")))
    assert "<bdi>الجريدة</bdi>, <bdi>1 June 2023</bdi>, <bdi>line 1</bdi>" in page
    assert '<h3><a href="#s/gazette"><bdi>الجريدة</bdi></a></h3>' in page


def test_data_for_programs_cites_the_sources() -> None:
    page = to_page(dossier_of())
    data = json.loads(re.findall(r'application/ld\+json">(.*?)</script>', page)[0])
    assert data["about"][0] == {
        "@type": "Event",
        "@id": "#treaty",
        "name": "Peru and Chile signed a trade treaty",
        "description": "9 May 2023",
        "startDate": "2023-05-09",
        "subjectOf": [
            {
                "@type": "Quotation",
                "@id": "#n/1",
                "text": "Peru and Chile signed a trade treaty in Bern on 9 May 2023",
                "citation": {"@id": "#s/gazette"},
            }
        ],
    }
    assert data["citation"][0]["url"] == "https://example.org/treaty"


def program_data(date: str, words: str, more: str = "") -> dict[str, str]:
    """What the page says to programs of an event that cites these words, but for its name and its passages."""
    text = TEXT[: TEXT.index("  - id")] + f"  - {{id: e, title: The ministers met, {more}date: {date}, evidence: "
    text += f'[{{source: gazette, quote: "{words}"}}]}}\n'
    page = to_page(dossier_of(text, {"gazette.txt": f" date 2023-06-01 {words}, he said.\n"}))
    data = json.loads(re.findall(r'application/ld\+json">(.*?)</script>', page)[0])
    left_out = ("@type", "@id", "name", "subjectOf")
    return {key: value for key, value in data["about"][0].items() if key not in left_out}


@pytest.mark.parametrize(
    ("date", "words", "said"),
    [
        (
            "2023-05-09/2023-05-11",
            "The ministers met from 9 May to 11 May 2023",
            {"description": "9–11 May 2023", "startDate": "2023-05-09", "endDate": "2023-05-11"},
        ),
        ("2023-05-09~", "The ministers met about 9 May 2023", {"description": "c. 9 May 2023"}),
        (
            '"[2023-05-09,2023-05-11]"',
            "The ministers met on 9 or 11 May 2023",
            {"description": "9 May 2023 or 11 May 2023"},
        ),
        ("2023-05-10", "The ministers met on 9 May 2023", {"description": "10 May 2023 (contradicted)"}),
        ("2023-05-09", "The ministers met in May 2023", {"description": "9 May 2023 (not proved)"}),
        ("2023-05-09", "The ministers met", {"description": "9 May 2023 (in doubt)"}),
    ],
)
def test_data_for_programs_says_only_what_is_proved(date: str, words: str, said: dict[str, str]) -> None:
    assert program_data(date, words) == said


def test_data_for_programs_says_that_it_was_cancelled_where_a_passage_does() -> None:
    words = "The meeting of 9 May 2023 was cancelled"
    assert program_data("2023-05-09", words, "status: cancelled, ")["eventStatus"].endswith("/EventCancelled")
    assert "eventStatus" not in program_data("2023-05-09", "The ministers met on 9 May 2023", "status: cancelled, ")


def test_long_chronology_is_in_groups_under_its_years() -> None:
    events = "".join(f"  - {{id: e{number}, title: T, date: 2023-05-09}}\n" for number in range(120))
    page = to_page(dossier_of(TEXT + events))
    assert page.count('<section class="group">') == 3
    assert page.count("<h3>2023</h3>") == 1


def test_same_chronology_is_the_same_page() -> None:
    assert to_page(dossier_of()) == to_page(dossier_of())


def test_a_page_in_parts_has_each_article_in_a_file_of_its_own() -> None:
    made = to_pages(dossier_of(TEXT))
    index, *articles = made
    assert index == "index.html"
    assert articles
    whole, parts = read(), {name: Reading(page) for name, page in made.items()}
    leading = [link for link in parts[index].values("href") if "#q/" in link]
    assert leading
    for link in leading:  # every passage is where its link says
        name, _, anchor = link.partition("#")
        assert anchor in parts[name].values("id")
    assert sorted(anchor for page in parts.values() for anchor in page.values("id")) == sorted(whole.values("id"))


def test_an_article_leads_back_to_the_events_and_runs_nothing() -> None:
    made = to_pages(dossier_of(TEXT))
    for name in list(made)[1:]:
        page = Reading(made[name])
        back = [link for link in page.values("href") if link.startswith("../index.html#")]
        assert {link.partition("#")[2] for link in back} <= set(Reading(made["index.html"]).values("id"))
        assert back
        assert not [element for element, _ in page.elements if element == "script"]
        assert any("script-src 'none'" in (attrs.get("content") or "") for _, attrs in page.elements)


def test_articles_whose_ids_give_one_name_have_files_of_their_own() -> None:
    text = TEXT.replace("events:", '  "a b": {file: b.txt}\n  "a-b": {file: c.txt}\nevents:')
    names = list(to_pages(dossier_of(text)))
    assert len({name.casefold() for name in names}) == len(names)


def test_every_field_that_is_shown_has_a_verdict_or_is_marked_as_the_curator_s() -> None:
    text = """\
title: T
categories: {trade: {label: Trade}}
events:
  - {id: plan, title: A visit, date: 2023-05-09, status: planned}
  - id: visit
    title: The visit
    date: 2023-05-10
    category: trade
    follows: plan
    after: [plan]
    during: [plan]
    same_day: [plan]
    updated: 2024-01-01
    url: https://example.org/
"""
    page = to_page(make_dossier(report_on(text)))
    values = re.findall(r"<dd>(.*?)</dd>", page[page.index('id="visit"') :])
    assert len(values) == 10
    assert [one for one in values if '<b class="' not in one] == []
    assert '<bdi>A visit</bdi> <b class="own">by the curator</b>' in values


def test_what_is_said_alike_of_several_values_is_said_once() -> None:
    text = """\
title: T
actors: {}
sources: {s: {file: s.md, published: 2024-05-02}}
events:
  - id: visit
    title: Peru and Chile signed a treaty
    date: 2024-05-01
    participants: [Peru, Chile, Bolivia]
    evidence: [{source: s, quote: Peru and Chile signed a treaty on 1 May 2024}]
"""
    page = to_page(make_dossier(report_on(text, {"s.md": "Peru and Chile signed a treaty on 1 May 2024.\n"})))
    said = re.findall(r"<dd>(<bdi>(?:Peru|Bolivia).*?)</b>", page)
    assert said == [
        '<bdi>Peru</bdi>; <bdi>Chile</bdi> <b class="confirmed">confirmed',
        '<bdi>Bolivia</bdi> <b class="not-proved">not proved',
    ]


def test_two_events_of_one_id_have_their_own_anchors() -> None:
    event = TEXT[TEXT.index("  - id: treaty") :]
    page = read(TEXT + event)
    assert [one for one in page.values("id") if one.startswith("treaty")] == ["treaty", "treaty-2"]
    assert len(page.values("id")) == len(set(page.values("id")))


def test_number_of_a_passage_is_heard_with_the_word_of_the_page_s_language() -> None:
    assert ':root { --evidence: "Evidence "; }' in to_page(dossier_of())
    assert ':root { --evidence: "Доказательства "; }' in to_page(dossier_of(language="ru"))


def test_reasons_are_marked_as_english_only_where_the_page_is_in_another_language() -> None:
    assert '<small lang="en">' not in to_page(dossier_of())
    assert '<small lang="en">' in to_page(dossier_of(language="ru"))

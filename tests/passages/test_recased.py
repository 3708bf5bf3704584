"""Quotations in the capitals that a style makes of an article's words."""

import pytest

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.passages.reading import QuoteQuery, read_source
from chrono.passages.recased import place_as_shown
from chrono.text.quotes import MatchKind

PAGE = (
    "<style>h1, .lead::first-line {text-transform: uppercase} h1 small {text-transform: none}"
    " .by {font-variant: small-caps} .t {text-transform: capitalize}</style>"
    "<h1>Council meets <small>with us</small> again</h1><p class=by>by Ann Lee</p><p class=t>a new bridge</p>"
    "<p class=lead>The town votes on 4 May.</p><p>The mayor told us so.</p>"
)


def placed(quote: str, page: str = PAGE) -> tuple[MatchKind, str]:
    article = article_from_bytes("a", page.encode(), "a.html")
    match = place_as_shown(read_source(article.text, "en", None), QuoteQuery(quote), article).match
    return match.kind, article.text[match.start : match.end]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("COUNCIL MEETS with us AGAIN", "Council meets with us again"),
        ("BY ANN LEE", "by Ann Lee"),
        ("A New Bridge", "a new bridge"),
        ("THE TOWN VOTES on 4 May", "The town votes on 4 May"),
        ("COUNCIL … AGAIN", "Council meets with us again"),
    ],
)
def test_capitals_of_a_style_are_quoted_as_they_are_seen(quote: str, found: str) -> None:
    kind, words = placed(quote)
    assert (kind in (MatchKind.TYPOGRAPHIC, MatchKind.PIECES), words) == (True, found)


@pytest.mark.parametrize("quote", ["Council meets with us again", "by Ann Lee", "The town votes on 4 May."])
def test_the_spelling_of_the_source_is_found_too(quote: str) -> None:
    assert placed(quote) == (MatchKind.EXACT, quote)


@pytest.mark.parametrize("quote", ["COUNCIL MEETS WITH US AGAIN", "THE MAYOR TOLD US SO", "The mayor told US so."])
def test_capitals_that_no_style_makes_are_others(quote: str) -> None:
    assert placed(quote)[0] is MatchKind.NEAR


def test_other_words_in_capitals_are_not_found() -> None:
    article = Article("a", "a.html", "The town votes.", recased=((0, 15),))
    asked = QuoteQuery("THE TOWN WAITS.")
    assert not place_as_shown(read_source(article.text, "en", None), asked, article).match.found


def test_place_is_singled_out_by_what_stands_around_it() -> None:
    text = "one vote here. two vote there."
    article = Article("a", "a.html", text, recased=((0, len(text)),))
    asked = QuoteQuery("VOTE", prefix="TWO ")
    assert place_as_shown(read_source(text, "en", None), asked, article).match.spans == ((19, 23),)


@pytest.mark.parametrize(
    ("sheet", "kind"), [("<link rel=stylesheet href=a.css>", MatchKind.TYPOGRAPHIC), ("", MatchKind.NEAR)]
)
def test_heading_may_be_in_capitals_where_a_style_sheet_is_missing(sheet: str, kind: MatchKind) -> None:
    page = f"{sheet}<h2>Council meets again</h2><p>The mayor told us so.</p>"
    assert placed("COUNCIL MEETS AGAIN", page)[0] is kind
    assert placed("THE MAYOR TOLD US SO.", page)[0] is MatchKind.NEAR


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        ("DIE STRASSE IST ZU", "Die Straße ist zu"),
        ("DIE STRAẞE IST ZU", "Die Straße ist zu"),
        ("Die Straße ist zu", "Die Straße ist zu"),
        ("ΤΗ ΣΥΝΘΗΚΗ ΤΟΥΣ ΕΔΩ", "τη συνθήκη τους εδώ"),
        ("İSTANBUL'DA IŞIK", "istanbul'da ışık"),
    ],
)
def test_letters_that_capitals_change_are_found_as_they_are_seen_and_as_they_are_written(
    shown: str, written: str
) -> None:
    kind, words = placed(shown, f"<style>p {{text-transform: uppercase}}</style><p>{written}</p>")
    assert (kind in (MatchKind.TYPOGRAPHIC, MatchKind.EXACT), words) == (True, written)


def test_letters_that_capitals_change_are_others_where_no_style_makes_any() -> None:
    assert placed("Die Strasse ist zu", "<p>Die Straße ist zu</p>")[0] is MatchKind.NEAR

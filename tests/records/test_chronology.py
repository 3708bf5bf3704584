"""A chronology as a whole."""

from datetime import datetime
from typing import Any

import pytest

from chrono.articles import Article
from chrono.dates.parsing import parse_date
from chrono.records.chronology import Chronology
from chrono.records.model import Actor, Category, Event, Source
from chrono.records.origin import Origin
from tests.records.test_model import event


@pytest.fixture
def chronology() -> Chronology:
    return Chronology(
        title="T",
        sources={
            "old": Source(file="a.txt", published=parse_date("2024-03-26")),
            "new": Source(file="b.txt", published=parse_date("2024-05-01")),
            "none": Source(file="c.txt"),
        },
        actors={"koshanov": Actor(name="Yerlan Koshanov", aliases=("Ерлан Қошанов",))},
        events=(event(), event(id="other")),
    )


def test_current_date_is_the_newest_published_when_as_of_is_not_given(chronology: Chronology) -> None:
    assert str(chronology.current_date) == "2024-05-01"


def test_current_date_is_as_of_when_given() -> None:
    assert str(Chronology(title="T", as_of=parse_date("2025-02-14")).current_date) == "2025-02-14"


def test_current_date_is_unknown_when_nothing_says_it() -> None:
    assert Chronology(title="T").current_date is None


@pytest.mark.parametrize(("source", "published"), [("old", "2024-03-26"), ("none", "None"), ("unknown", "None")])
def test_publication_is_the_curators_when_given(chronology: Chronology, source: str, published: str) -> None:
    assert str(chronology.published(source)) == published


def test_event_is_found_when_asked_for_by_id(chronology: Chronology) -> None:
    assert chronology.event("other") is chronology.events[1]


def test_event_is_none_when_no_id_fits(chronology: Chronology) -> None:
    assert chronology.event("nobody") is None


@pytest.mark.parametrize(
    ("participant", "names"), [("koshanov", ("Yerlan Koshanov", "Ерлан Қошанов")), ("China", ("China",))]
)
def test_names_are_the_actors_when_an_id(chronology: Chronology, participant: str, names: tuple[str, ...]) -> None:
    assert chronology.names_of(participant) == names


@pytest.mark.parametrize(
    ("own", "leads_to"),
    [
        ("https://a.example/event", "https://a.example/event"),
        ("HTTP://a.example/event", "HTTP://a.example/event"),
        ("mailto:a@a.example", "mailto:a@a.example"),
        (None, "https://b.example/"),
        ("javascript:alert(1)", "https://b.example/"),
        ("java\tscript:alert(1)", "https://b.example/"),
        ("\u0001javascript:alert('https://a.example')", "https://b.example/"),
        ("data:text/html,x", "https://b.example/"),
        ("vbscript:msgbox(1)", "https://b.example/"),
        ("file:///etc/passwd", "https://b.example/"),
    ],
)
def test_an_event_leads_to_its_own_address_or_its_first_sources(own: str | None, leads_to: str) -> None:
    sources = {"a": {"file": "a.txt"}, "b": {"file": "b.txt", "url": "https://b.example/"}}
    cited = [{"source": name, "quote": "Words"} for name in ("gone", "a", "b")]
    event = {"id": "e", "title": "E", "date": "2024", "evidence": cited} | ({"url": own} if own else {})
    chronology = Chronology.model_validate({"title": "T", "sources": sources, "events": [event]})
    assert chronology.link(chronology.events[0]) == leads_to


def test_an_event_all_of_whose_addresses_would_run_leads_nowhere() -> None:
    event = {
        "id": "e",
        "title": "E",
        "date": "2024",
        "evidence": [{"source": "a", "quote": "Words"}],
        "url": "file:///a",
    }
    sources = {"a": {"file": "a.txt", "url": "javascript:alert(1)"}}
    chronology = Chronology.model_validate({"title": "T", "sources": sources, "events": [event]})
    assert chronology.link(chronology.events[0]) is None


def test_a_chronology_with_other_events_finds_these_and_knows_where_it_was_read() -> None:
    whole = Chronology(title="x", categories={"a": Category(label="A")}, events=(event(), event(id="other")))
    assert whole.event("other") is not None
    part = whole.with_events((event(title="Another visit"),))
    assert part.event("other") is None
    assert (part.events[0].title, part.categories, part.origin) == ("Another visit", whole.categories, whole.origin)
    assert whole.with_events((), {}).categories == {}
    assert whole.event("other") is not None


def test_it_is_shown_on_one_line(chronology: Chronology) -> None:
    assert repr(chronology) == "<Chronology <memory>: T, 2 events, 3 sources>"


def stating(moment: str, **fields: Any) -> Chronology:
    """A chronology with one source, `s`, whose article states a moment of publication; `fields` are the source's."""
    when = datetime.fromisoformat(moment) if moment else None
    article = Article("s", "a.txt", "Words.", published=parse_date(moment[:10] or "2024-03-26"), moment=when)
    timezone = fields.pop("timezone", None)
    loaded = Chronology(title="T", timezone=timezone, sources={"s": Source(file="a.txt", **fields)})
    return Chronology.of_parts(
        {"title": "T", "timezone": timezone, "sources": loaded.sources}, Origin(articles={"s": article})
    )


@pytest.mark.parametrize(
    ("moment", "fields", "day", "days"),
    [
        ("", {}, "2024-03-26", ["2024-03-26"]),
        ("2024-03-26T23:30:00+05:00", {}, "2024-03-26", ["2024-03-26"]),
        ("2024-03-26T12:00:00+00:00", {}, "2024-03-26", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T23:30:00+00:00", {}, "None", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T23:30:00+00:00", {"published": "2024-03-27"}, "2024-03-27", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T05:00:00+00:00", {}, "2024-03-26", ["2024-03-25", "2024-03-26"]),
        ("2024-03-26T04:59:00+00:00", {}, "None", ["2024-03-25", "2024-03-26"]),
        ("2024-03-26T18:59:00+00:00", {}, "2024-03-26", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T09:59:00+00:00", {}, "2024-03-26", ["2024-03-25", "2024-03-26"]),
        ("2024-03-26T10:00:00+00:00", {}, "2024-03-26", ["2024-03-25", "2024-03-26", "2024-03-27"]),
        ("2024-03-26T12:00:00+00:00", {"published": "2024-03-27"}, "2024-03-27", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T23:30:00+00:00", {"published": "2024-03-29"}, "None", ["2024-03-26", "2024-03-27"]),
        ("2024-03-26T23:30:00+00:00", {"timezone": "Asia/Almaty"}, "2024-03-27", ["2024-03-27"]),
        ("2024-03-26T23:30:00+05:00", {"timezone": "America/New_York"}, "2024-03-26", ["2024-03-26"]),
    ],
)
def test_a_moment_of_publication_is_a_day_where_it_is_known(
    moment: str, fields: dict[str, Any], day: str, days: list[str]
) -> None:
    found = stating(moment, **fields)
    assert str(found.article_date("s")) == day
    assert [str(one) for one in found.article_dates("s")] == days


@pytest.mark.parametrize(
    ("own", "sure", "mine", "told"),
    [
        ("2023-03-20", True, "2024-03-12", "2023-03-20"),
        ("2023-03-20", False, "2024-03-12", "2024-03-12"),
        ("2024-03-12", False, "2024-03", "2024-03-12"),
        ("2023-03-20", False, None, "2023-03-20"),
        (None, False, "2024-03-12", "2024-03-12"),
    ],
)
def test_a_day_that_an_article_only_names_gives_way_to_the_curators(
    own: str | None, mine: str | None, told: str, *, sure: bool
) -> None:
    article = Article("s", "a.html", "Words.", published=parse_date(own) if own else None, published_surely=sure)
    source = Source(file="a.html", **({"published": mine} if mine else {}))
    found = Chronology.of_parts({"title": "T", "sources": {"s": source}}, Origin(articles={"s": article}))
    assert str(found.told_date("s")) == told


def test_a_source_without_an_article_has_no_day_of_its_own(chronology: Chronology) -> None:
    assert (chronology.article_date("old"), chronology.article_dates("old")) == (None, ())


def test_a_plan_is_reported_by_the_newest_article_that_it_cites(chronology: Chronology) -> None:
    def cites(*sources: str) -> Event:
        return event(evidence=[{"source": source, "quote": "q"} for source in sources])

    assert str(chronology.reported(cites("new", "old", "none"))) == "2024-05-01"
    assert chronology.reported(cites("none")) is None


def test_an_event_has_the_coordinates_of_its_place() -> None:
    actors = {"lima": Actor(name="Lima", coordinates="-12.05, -77.04"), "peru": Actor(name="Peru")}
    found = Chronology(title="T", actors=actors)
    assert found.coordinates(event(location="lima")) == ("-12.05", "-77.04")
    assert [found.coordinates(event(location=place)) for place in ("peru", "Oslo", None)] == [None] * 3


def test_a_chronology_has_no_picture_where_nothing_draws_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Chronology, "picture", None)
    assert Chronology(title="T")._repr_svg_() is None


def test_a_notebook_shows_what_draws_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Chronology, "picture", staticmethod(lambda chronology: f"<svg>{chronology.title}</svg>"))
    assert Chronology(title="T")._repr_svg_() == "<svg>T</svg>"


def test_an_article_without_a_day_has_none() -> None:
    article = Article("s", "a.txt", "Words.")
    found = Chronology.of_parts({"title": "T", "sources": {"s": Source(file="a.txt")}}, Origin(articles={"s": article}))
    assert (found.article_date("s"), found.article_dates("s")) == (None, ())

"""An article's true records in a chronology that uses whatever a file may say: sources, relations, eras."""

from collections.abc import Iterator
from typing import Any

from chrono.records import Chronology, load_text
from tests.corpus.entries import CorpusEntry, articles, as_events, as_yaml

_WAIVED = ("participant-far", "CH501", "claim-unsupported", "quote-truncated", "location-not-found")


def ornate_text(entry: CorpusEntry) -> str:
    """The file, in YAML. Its sources: the article, half of it in other words of typesetting, another file, none."""
    sources = {
        "a": {"file": entry.file, "published": entry.published, "publisher": "Daily Made-up", "title": entry.name},
        "half": {"file": "half.txt", "language": entry.language, "complete": False, "author": "A. Reporter"},
        "late": {"file": "late.txt", "published": f"{entry.published[:7]}-28", "publisher": "Evening Made-up"},
        "none": {"file": "none.txt", "published": entry.published[:4]},
    }
    actors = {name: dict(actor) for name, actor in entry.actors.items()}
    first, *_, last = actors.values()
    first["roles"] = [{"title": first.get("role", "head"), "term": f"{entry.published[:4]}-06/.."}]
    last["coordinates"] = "39.9042, 116.4074"
    told = {
        "id": entry.name,
        "title": f"Trial {entry.name}",
        "timezone": "Asia/Almaty",
        "as_of": f"{int(entry.published[:4]) + 1}-01",
        "sources": sources,
        "actors": actors,
        "categories": {"news": {"label": "News", "color": "#0072B2"}, "other": {"label": "Other"}},
        "events": list(_events(entry)),
        **_asides(entry),
    }
    return as_yaml(told)


def files_of(entry: CorpusEntry) -> dict[str, str]:
    """The files of its sources, but the one that is missing."""
    text = articles()[entry.file][0].text
    half = text[: len(text) // 2].replace('"', "”").replace("'", "’").replace(" ", "  ").replace("-", "–")
    late = f"{entry.true[0]['quotes'][0]}\n\n{text[len(text) // 3 :]}"
    return {entry.file: entry.raw, "half.txt": half, "late.txt": late}


def ornate(entry: CorpusEntry) -> Chronology:
    return load_text(ornate_text(entry), files_of(entry)).chronology


def _events(entry: CorpusEntry) -> Iterator[dict[str, Any]]:
    """Each event with something more, another thing from one to the next."""
    events = as_events(entry.true)
    ids = [event["id"] for event in events]
    for number, event in enumerate(events):
        before, quote = ids[number - 1], event["evidence"][0]["quote"]
        more: list[dict[str, Any]] = [
            {"after": [before], "summary": quote},
            {"before": [before], "highlight": True, "order": number + 1},
            {"during": [before], "gist": True, "summary": quote[: len(quote) // 2]},
            {"same_day": [before], "category": ["news"], "url": "https://example.org/"},
            {"follows": before, "category": ["news", "other"], "updated": entry.published},
            {"after": [before, "nobody"], "category": ["absent"]},
            {"waive": dict.fromkeys(_WAIVED[: number + 1], "known")},
            {"summary": f"{event['title']}. {quote}"},
        ]
        cited = [dict(one) for one in event["evidence"]] + list(_evidence(event, number))
        yield {**event, **more[number % len(more)], "evidence": cited}


def _evidence(event: dict[str, Any], number: int) -> Iterator[dict[str, Any]]:
    """A second passage: in the same words or others, which supports, disputes, or says something else."""
    quote, date = event["evidence"][0]["quote"], event["date"]
    ways: list[dict[str, Any]] = [
        {"source": "half", "quote": quote},
        {"source": "late", "quote": quote, "stance": "disputes"},
        {"source": "late", "quote": quote, "says": {"date": "2020"}, "stance": "disputes"},
        {"source": "late", "quote": quote, "supports": ["date", "status"], "locator": "para. 2"},
        {"source": "none", "quote": quote},
        {"source": "a", "quote": quote[:24], "stance": "context"},
        {"source": "half", "quote": quote.upper(), "says": {"date": date}},
        {"source": "a", "quote": quote, "prefix": "nowhere", "occurrence": 2, "locator": "p. 3"},
    ]
    yield ways[number % len(ways)]


def _asides(entry: CorpusEntry) -> dict[str, Any]:
    """Eras, annotations and dismissals."""
    quotes = [{"source": "a", "quote": one["quotes"][0]} for one in entry.true[:3]]
    whole, year = next(one for one in entry.true if len(one["date"]) == 10)["date"], entry.published[:4]
    return {
        "eras": [
            {"name": "Stated", "date": f"{year}-01/{year}-12", "evidence": quotes[:1]},
            {"name": "Context", "date": f"{year}/..", "context": True},
            {"name": "Inferred", "date": f"{whole}/..", "basis": "inferred", "evidence": quotes[1:]},
            {"name": "Bare", "date": f"../{year}"},
        ],
        "annotations": [
            {"text": entry.true[0]["title"], "date": entry.true[0]["date"][:10], "evidence": quotes[:1]},
            {"text": "The curator's own", "event": entry.true[1]["id"], "context": True},
            {"text": entry.true[2]["title"], "event": entry.true[1]["id"], "gist": True, "evidence": quotes[2:]},
            {"text": "Bare", "date": whole},
        ],
        "dismissed": [
            {"source": "a", "quote": articles()[entry.file][0].text[-120:-20].strip(), "reason": "background"},
            {"source": "late", "quote": "stands nowhere in 1999", "reason": "a mistake"},
        ],
    }

"""Records of one event with one quotation, and how its date compares."""

import json

from chrono.judgements.dates import judge_date
from chrono.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.date_judgement import DateJudgement


def date_judged(title: str, date: str, quote: str, *, language: str = "en", text: str = "") -> DateJudgement:
    """How the date of an event compares with the one quotation that it cites, of a text or by itself."""
    source = {"file": "a.txt", "language": language, "published": "2024-06-20"}
    event = {"id": "e", "title": title, "date": date, "evidence": [{"source": "a", "quote": quote}]}
    record = {"title": "x", "sources": {"a": source}, "events": [event]}
    chronology = load_text(json.dumps(record, ensure_ascii=False), {"a.txt": f"{text or quote}\n"}).chronology
    return judge_date(chronology.events[0], read_passages(chronology))

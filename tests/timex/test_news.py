"""Sentences as news agencies write them, with every date that is in them; `tests/news` has one file a language."""

import json
from pathlib import Path

import pytest

from chrono.timex.tagger import find_dates

NEWS = Path(__file__).parents[1] / "news"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "zh"])
def test_every_date_of_the_news_is_found_and_resolved(language: str) -> None:
    wrong = []
    for line in (NEWS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        found = find_dates(case["text"], case["published"], language)
        told = [[case["text"][one.start : one.end], str(one.date)] for one in found]
        if told != case["dates"]:
            wrong.append((case["text"], told, case["dates"]))
    assert wrong == []

"""Whole runs: many events and articles at once, and every record accounted for."""

import json
import random
from collections.abc import Iterator

import pytest

from chrono.dates.days import from_number
from chrono.dates.phrasebook import phrasebook_in
from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.records.loader import load_text

MONTHS = phrasebook_in("en").months
PLACES = ("Lima", "Oslo", "Quito", "Riga", "Accra", "Baku", "Cairo", "Dakar", "Essen", "Fez")


def article(number: int) -> tuple[str, list[dict[str, object]]]:
    """An article of five dated statements, and the records that they bear out."""
    chance = random.Random(number)  # noqa: S311
    published = 738_900 + number * 9
    records: list[dict[str, object]] = []
    sentences = []
    for index in range(5):
        place = PLACES[(number + index) % len(PLACES)]
        day = from_number(published - 40 - index * 31)
        value = f"{chance.randint(11, 98)}.{chance.randint(1, 9)}"
        words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        sentence = f"Delegates in {place} agreed on {words} to spend ${value} million on port number {index + 3}"
        sentences.append(sentence + ".")
        records.append({
            "id": f"e{number}-{index}", "title": f"Agreement of {place}, quay {'abcde'[index]}{number}",
            "date": str(day),
            "participants": [place], "figures": [{"label": "spending", "value": f"{value} million", "unit": "USD"}],
            "evidence": [{"source": f"s{number}", "quote": sentence}],
        })  # fmt: skip
    return f" date {from_number(published)} " + " ".join(sentences) + "\n", records


def chronology(count: int) -> tuple[dict[str, object], dict[str, str]]:
    made = [article(number) for number in range(count)]
    return {
        "title": "Made up",
        "sources": {f"s{number}": {"file": f"{number}.txt"} for number in range(count)},
        "events": [record for _, records in made for record in records],
    }, {f"{number}.txt": text for number, (text, _) in enumerate(made)}


def codes(data: dict[str, object], articles: dict[str, str]) -> list[str]:
    report = check(load_text(json.dumps(data, ensure_ascii=False), articles).chronology)
    return [finding.code for finding in report.findings]


def test_forty_articles_and_two_hundred_events_are_clean() -> None:
    data, articles = chronology(40)
    report = check(load_text(json.dumps(data), articles).chronology)
    assert [str(finding) for finding in report.findings] == []
    open_ = [one for one in report.verdicts if one.verdict.outcome is Outcome.UNCHECKED]
    assert {one.rule.code for one in open_} <= {"CH605", "CH901"}, "words alone are left open"
    assert len(report.chronology.events) == 200


def edits() -> Iterator[tuple[str, str]]:
    """A kind of slip, and the code that finds it."""
    yield "day", "CH302"
    yield "year", "CH303"
    yield "figure", "CH601"
    yield "magnitude", "CH602"
    yield "currency", "CH602"
    yield "quote figure", "CH202"
    yield "quote absent", "CH201"
    yield "participant", "CH501"
    yield "source", "CH207"


@pytest.mark.at_length
@pytest.mark.parametrize(("kind", "code"), list(edits()))
def test_one_slip_in_any_event_is_found_and_nothing_else(kind: str, code: str) -> None:
    for at in range(0, 25, 3):
        data, articles = chronology(5)
        record = data["events"][at]  # type: ignore[index]
        figure, evidence = record["figures"][0], record["evidence"][0]
        year, month, day = record["date"].split("-")
        if kind == "day":
            record["date"] = f"{year}-{month}-{int(day) % 27 + 1:02}"
        elif kind == "year":
            record["date"] = f"{int(year) - 1}-{month}-{min(int(day), 28):02}"
            if day > "28":
                continue
        elif kind == "figure":
            figure["value"] = "10.4 million"
        elif kind == "magnitude":
            figure["value"] = figure["value"].replace("million", "billion")
        elif kind == "currency":
            figure["unit"] = "EUR"
        elif kind == "quote figure":
            evidence["quote"] = evidence["quote"].replace("$", "$1")
        elif kind == "quote absent":
            evidence["quote"] = "nothing of the kind was ever printed in that newspaper"
        elif kind == "participant":
            record["participants"] = ["Zagreb"]
        else:
            evidence["source"] = "s0" if evidence["source"] != "s0" else "s1"
        assert [one for one in codes(data, articles) if one != "CH801"] == [code], (kind, at)


def test_every_record_is_read_or_reported() -> None:
    data, articles = chronology(3)
    data["events"] += [5, {"id": "x"}, {"id": "y", "title": "Y", "date": "2024-13"}]  # type: ignore[operator]
    report = check(load_text(json.dumps(data), articles).chronology)
    assert len(report.chronology.events) + report.unread == 18
    assert {finding.at.record for finding in report.findings} == {("events", 15), ("events", 16), ("events", 17)}


def test_a_shuffled_file_gives_the_same_verdicts() -> None:
    data, articles = chronology(6)
    chance = random.Random(3)  # noqa: S311
    first = codes(data, articles)
    chance.shuffle(data["events"])  # type: ignore[arg-type]
    assert codes(data, articles) == first == []

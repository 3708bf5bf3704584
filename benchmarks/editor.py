"""From a key to its findings in an editor: milliseconds, with `chrono lsp` run as editors run it.

    PYTHONPATH=. .venv/bin/python benchmarks/editor.py [EVENTS]

A chronology of 200 events with 40 articles is made; nine events of ten are in order, and what is typed is told at once:
into a title, a date, a quotation, and into a text that is broken by it. Each time is from the notification of the
change to the arrival of its findings; beside it, where the system tells it, the processor's time that the server took,
which other programs do not lengthen. Beside them: how long the file takes to be judged in whole, and a hover.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from tests.editor.client import Client

_NOUNS = "railway harbour pipeline tariff visa border customs aviation grain uranium power fishing".split()
_CITIES = "Arlen Borovo Casteldorf Dunmore Eskhelm Farrow Galten Hollum Istra Jarnvik".split()
_STATES = "Ruritania Freedonia Sylvania Borduria Syldavia Zubrowka Graustark Illyria".split()
_VERBS = "signed drafted renewed extended ratified amended".split()
_PAUSE = 0.15  # seconds between keys, as people type


def write(folder: Path, count: int) -> Path:
    """A chronology of so many events with its articles, in a folder."""
    rng = random.Random(1)  # noqa: S311
    sources, events = [], []
    for number in range(max(1, count // 5)):
        sentences = []
        for event in range(number * 5, min(number * 5 + 5, count)):
            day, month = event % 28 + 1, ("January", "February")[event // 28 % 2]
            noun, city = rng.choice(_NOUNS), rng.choice(_CITIES)
            who, whom = rng.sample(_STATES, 2)
            words = f"{who} and {whom} {rng.choice(_VERBS)} {noun} accord {event} in {city} on {month} {day}"
            sentences.append(f"{words}, officials of both countries said after {rng.randrange(2, 9)} hours of talks.")
            wrong = 1 if event % 10 == 9 else 0
            date = f"2024-{event // 28 % 2 + 1:02}-{day + wrong:02}"
            events.append(
                f"  - id: accord-{event}\n    title: {words.partition(' in ')[0]}\n    date: {date}\n"
                f"    category: accords\n    location: {city}\n    participants: [{who.lower()}, {whom.lower()}]\n"
                f"    evidence:\n      - source: s{number}\n        quote: {words}\n"
            )
        filler = " ".join("The talks were held behind closed doors and no other step was told of." for _ in range(8))
        text = "\n\n".join(f"{sentence} {filler}" for sentence in sentences)
        (folder / f"a{number}.txt").write_text(f" date 2024-03-01 {text}\n", encoding="utf-8")
        sources.append(f"  s{number}: {{file: a{number}.txt, published: 2024-03-01}}\n")
    path = folder / "events.yaml"
    path.write_text(
        "title: Accords\nsources:\n"
        + "".join(sources)
        + "actors:\n"
        + "".join(f"  {state.lower()}: {{name: {state}}}\n" for state in _STATES)
        + "categories:\n  accords: {label: Accords}\nevents:\n"
        + "".join(events),
        encoding="utf-8",
    )
    return path


def processor_time(process: int) -> float:
    """Seconds of the processor that a process has taken; 0 where the system does not tell."""
    told = Path(f"/proc/{process}/stat")
    if not told.exists():
        return 0.0
    fields = told.read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", nargs="?", type=int, default=200)
    with tempfile.TemporaryDirectory() as name:
        measure(write(Path(name), parser.parse_args().events))


def measure(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    half = text.index("  - id: accord-", len(text) // 2)
    with Client(path.parent, textDocument={"publishDiagnostics": {"relatedInformation": True}}) as editor:
        before = time.perf_counter()
        uri = editor.open(path)
        editor.diagnostics(uri)
        first = time.perf_counter() - before
        found = editor.diagnostics(uri)
        print(
            f"opened: {first * 1000:.0f} ms to what is wrong with the file, {time.perf_counter() - before:.1f} s to all"
        )
        print(f"{len(found)} findings")
        every = []
        for what, after, words in (
            ("a title", "    title: ", "Today "),
            ("a date", "    date: 2024-0", "123456"),
            ("a quotation", "        quote: ", "abcdef"),
            ("a text that breaks", "        quote: ", '"abcde'),
        ):
            at = text.index(after, half) + len(after)
            taken, worked = [], 0.0
            for length in range(1, len(words) + 1):
                time.sleep(_PAUSE)
                while not editor.messages.empty():
                    editor.messages.get()
                worked -= processor_time(editor.process.pid)
                before = time.perf_counter()
                editor.change(uri, text[:at] + words[:length] + text[at:])
                editor.diagnostics(uri)
                taken.append(time.perf_counter() - before)
                worked += processor_time(editor.process.pid)
            every += taken
            told = f"{statistics.median(taken) * 1000:4.0f} ms, at most {max(taken) * 1000:4.0f} ms"
            print(f"typed into {what:20} {told}; processor {worked / len(words) * 1000:4.0f} ms")
        print(
            f"typed in all              {statistics.median(every) * 1000:8.0f} ms, at most {max(every) * 1000:4.0f} ms"
        )
        line = text[:half].count("\n")
        before = time.perf_counter()
        editor.at("hover", uri, line, 12)
        print(f"hover on an event's id {(time.perf_counter() - before) * 1000:11.0f} ms")


if __name__ == "__main__":
    main()

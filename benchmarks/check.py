"""What a check costs: citations and articles a CPU-second, beside a plain `str.find` of the same quotations.

    .venv/bin/python benchmarks/check.py [ARTICLES]

Articles of 3 KB are made from the shipped ones, each with its own names, days and figures, and one event cites each
four times. Reported: citations a CPU-second through reading and judging, articles a CPU-second through the search for
dates alone, and the floor: the same quotations found by `str.find` in the same texts. Last what the command takes from
start to end, of files, with nothing kept of an earlier run: as they are, and with a word of every second quotation
another; the middle one of three runs.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from chrono.dates.days import Day
from chrono.findings import Outcome
from chrono.passages.passages import read_passages
from chrono.proof.checker import check
from chrono.records.loader import load_text
from chrono.timex.tagger import find_timexes

ROOT = Path(__file__).resolve().parents[1]
CITED = 4


def articles(count: int) -> dict[str, str]:
    """Texts of 3 KB, no two alike."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    sentences = [one for text in texts for one in re.split(r"(?<=[.!?])\s+", text) if 60 < len(one) < 400]
    made = {}
    for number in range(count):
        rng = random.Random(number)  # noqa: S311
        words = ""
        while len(words.encode()) < 3000:
            words += rng.choice(sentences).replace("Kazakhstan", f"Ruritania-{number}") + rng.choice((" ", "\n\n"))
        made[f"a{number}.txt"] = f" date 2024-03-26 {words}\n"
    return made


def chronology(texts: dict[str, str]) -> tuple[str, list[tuple[str, str]]]:
    lines, cited = ["title: A benchmark", "sources:"], []
    lines += [f"  s{number}: {{file: a{number}.txt, published: 2024-03-26}}" for number in range(len(texts))]
    lines.append("events:")
    for number, text in enumerate(texts.values()):
        rng = random.Random(number)  # noqa: S311
        lines += [f"  - id: e{number}", f"    title: Event {chr(97 + number % 26) * 5}{number}", "    date: 2024-03-20"]
        lines += ["    basis: inferred", "    evidence:"]
        for _ in range(CITED):
            words = text.split()
            start = rng.randrange(4, len(words) - 20)
            quote = " ".join(words[start : start + rng.randrange(8, 18)]).replace('"', "'")
            cited.append((f"a{number}.txt", quote))
            lines.append(f'      - {{source: s{number}, quote: "{quote}"}}')
    return "\n".join(lines) + "\n", cited


def with_errors(written: str) -> str:
    """The same chronology, in every second quotation of which a word is another."""
    lines, quoted = written.split("\n"), 0
    for at, line in enumerate(lines):
        head, found, quote = line.partition('quote: "')
        if found:
            quoted += 1
            words = quote.split()
            words[len(words) // 2] = f"zebra{quoted % 100}"
            lines[at] = f"{head}{found}{' '.join(words)}" if quoted % 2 else line
    return "\n".join(lines)


def command_seconds(texts: dict[str, str], written: str) -> float:
    """CPU seconds of the command on a folder of these files, the middle one of three runs after a first one."""
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "events.yaml").write_text(written, encoding="utf-8")
        for name, text in texts.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        compiled = {"PYTHONPYCACHEPREFIX": f"{folder}/compiled", "PYTHONDONTWRITEBYTECODE": ""}  # as when installed
        command = [sys.executable, "-m", "chrono", "check", "--no-cache", "--format", "concise", "events.yaml"]
        for _ in range(4):
            before = os.times()
            environment = {**os.environ, "PYTHONPATH": str(ROOT), **compiled}
            subprocess.run(command, cwd=folder, env=environment, capture_output=True)
            after = os.times()
            spent.append(sum(after[2:4]) - sum(before[2:4]))
    return sorted(spent[1:])[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="?", type=int, default=400)
    texts = articles(parser.parse_args().articles)
    written, cited = chronology(texts)
    loaded = load_text(written, texts).chronology
    before = time.process_time()
    passages = read_passages(loaded)
    reading = time.process_time() - before
    report = check(loaded, passages=passages)
    whole = time.process_time() - before
    before = time.process_time()
    found = sum(quote in texts[name] for name, quote in cited)
    floor = time.process_time() - before
    before = time.process_time()
    dates = sum(len(find_timexes(text, Day(2024, 3, 26))) for text in texts.values())
    tagging = time.process_time() - before
    print(f"{len(texts)} articles, {len(cited)} citations ({found} word for word), {dates} dates")
    print(f"citations a CPU-second: {len(cited) / whole:6.0f} read and judged; {len(cited) / reading:6.0f} read")
    print(f"  {whole / max(floor, 1e-9):6.0f} times the cost of str.find alone")
    print(f"articles a CPU-second:  {len(texts) / whole:6.0f} read and judged; {len(texts) / tagging:6.0f} for dates")
    print(f"{report.made} checks, {report.count(Outcome.UNCHECKED)} unchecked")
    for name, told in (("as they are", written), ("half wrong", with_errors(written))):
        spent = command_seconds(texts, told)
        rates = f"{len(texts) / spent:5.0f} articles, {len(cited) / spent:5.0f} citations a CPU-second"
        print(f"the command, {name:11}: {rates}")


if __name__ == "__main__":
    main()

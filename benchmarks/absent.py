"""What quotations that stand nowhere cost beside those that are found, as ratios.

    .venv/bin/python benchmarks/absent.py [ARTICLES]

Articles of 3 KB, each cited four times. Half of the quotations are changed: one word is another ("reworded"), or all
are of another article ("moved") or of none ("made up"). Reported: the whole check beside one whose quotations are all
found; and the search for a quotation alone, over what reading the articles costs. The least of three runs in turn
counts.
"""

import argparse
import random
import time
from collections.abc import Callable

from check import CITED, articles

from chrono.passages.passages import read_passages
from chrono.proof.checker import check
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text

Change = Callable[[list[str], random.Random], list[str]]


def reworded(words: list[str], rng: random.Random) -> list[str]:
    middle = len(words) // 2
    return [*words[:middle], f"zebra{rng.randrange(100)}", *words[middle + 1 :]]


def made_up(words: list[str], rng: random.Random) -> list[str]:
    return ["".join(rng.choices("aeioulmnrst", k=len(word))) for word in words]


def chronology(texts: dict[str, str], change: Change | None = None, *, moved: bool = False) -> Chronology:
    """One event an article; of its quotations every other one is changed, or stands in the next article (`moved`)."""
    lines = ["title: A benchmark", "sources:"]
    lines += [f"  s{number}: {{file: a{number}.txt, published: 2024-03-26}}" for number in range(len(texts))]
    lines.append("events:")
    contents = [text.split() for text in texts.values()]
    for number in range(len(contents)):
        rng = random.Random(number)  # noqa: S311
        lines += [f"  - id: e{number}", f"    title: Event {number}", "    date: 2024-03-20", "    basis: inferred"]
        lines.append("    evidence:")
        for at in range(CITED):
            other = moved and at % 2 == number % 2
            words = contents[(number + other) % len(contents)]
            start = rng.randrange(4, len(words) - 20)
            quoted = words[start : start + rng.randrange(8, 18)]
            if change and at % 2 == number % 2:
                quoted = change(quoted, rng)
            quote = " ".join(quoted).replace('"', "'")
            lines.append(f'      - {{source: s{number}, quote: "{quote}"}}')
    return load_text("\n".join(lines) + "\n", texts).chronology


def spent(work: Callable[[Chronology], object], chosen: dict[str, Chronology]) -> dict[str, float]:
    """CPU seconds of each, the least of three runs in turn."""
    least: dict[str, float] = {}
    for _ in range(3):
        for name, one in chosen.items():
            before = time.process_time()
            work(one)
            least[name] = min(least.get(name, 1e9), time.process_time() - before)
    return least


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="?", type=int, default=180)
    texts = articles(parser.parse_args().articles)
    present = chronology(texts)
    chosen = {
        "no quotation": present.with_events(()),
        "all found": present,
        "reworded": chronology(texts, reworded),
        "moved": chronology(texts, moved=True),
        "made up": chronology(texts, made_up),
    }
    reading, whole = spent(read_passages, chosen), spent(check, chosen)
    floor, found = reading["no quotation"], reading["all found"] - reading["no quotation"]
    print(f"{len(texts)} articles, {CITED * len(texts)} quotations; half of them, against all found:")
    for name in ("reworded", "moved", "made up"):
        absent = 2 * (reading[name] - floor) - found
        print(f"{name:10} check {whole[name] / whole['all found']:5.2f} times", end="; ")
        print(f"search for one that is absent {absent / found:5.2f} times one that is found", end=" ")
        print(f"({1000 * absent / (CITED * len(texts)):.2f} against {1000 * found / (CITED * len(texts)):.2f} ms)")


if __name__ == "__main__":
    main()

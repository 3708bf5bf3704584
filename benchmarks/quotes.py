"""Near passages: are edits that change the claim told from harmless ones?

Passages of 60 to 400 characters from the shipped articles, and from sentences of court and market reports written for
this, are edited in one place, by class; each is then sought as a quotation. Run with
`.venv/bin/python benchmarks/quotes.py`.
"""

import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from chrono.text.quotes import MatchKind, Quotable, find_quote

ROOT = Path(__file__).resolve().parents[1]
WRITTEN = """The court in Almaty did not uphold the appeal that was filed on 12 March 2021 by Serik Omarov, and he
will have to pay 4.5 million tenge before 30 June. On Monday, the ministry said that exports of wheat to
Uzbekistan rose by 17 percent to 3.2 billion dollars in 2023, while imports fell to 410 million. The
deputy, Anna Karimova, was not present when the vote was held in September; no minutes were kept, and
none of the witnesses could say who had signed the letter. Talks between Brussels and Tashkent were
scheduled for 9 April, but were never held. The plant near Aktau will produce 250,000 tonnes of steel a
year from January 2026, the company said on Thursday, and is expected to employ 1,400 people. Judge Marat
Bekov said that the bank had failed to report 38 transfers worth $12.7 million made between May and
August.
"""
MONTHS = "January March April May June August September".split()
Edit = Callable[[str, random.Random], "str | None"]


def swap(pattern: str, choose: Callable[[str, random.Random], str]) -> Edit:
    """Replace one occurrence of a pattern by something else."""

    def edit(text: str, chance: random.Random) -> str | None:
        found = list(re.finditer(pattern, text))
        if not found:
            return None
        one = chance.choice(found)
        new = choose(one[0], chance)
        return None if new == one[0] else text[: one.start()] + new + text[one.end() :]

    return edit


def other(words: list[str]) -> Callable[[str, random.Random], str]:
    return lambda word, chance: chance.choice([one for one in words if one != word])


def typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


SERIOUS: dict[str, Edit] = {
    "digit": swap(r"\d", lambda digit, chance: str((int(digit) + chance.randint(1, 9)) % 10)),
    "scale": swap(r"\b(?:million|billion)\b", other(["million", "billion"])),
    "negation dropped": swap(r"\b(?:not|never|no) ", lambda _, __: ""),
    "negation added": swap(r"\b(?:is|was|were|will|had) ", lambda verb, _: verb + "not "),
    "tense": swap(r"\b(?:was|were|is)\b", lambda _, __: "will be"),
    "month or weekday": swap(
        r"\b(?:January|March|April|May|June|August|September|Monday|Thursday)\b",
        lambda word, chance: chance.choice([one for one in [*MONTHS, "Friday"] if one != word]),
    ),
    "name": swap(r"(?<=[a-z,] )[A-Z][a-z]{3,}", other(["Tokarev", "Austria", "Niger", "Holm"])),
}
HARMLESS: dict[str, Edit] = {
    "punctuation": swap(r"[,;]", lambda _, __: ""),
    "typo": swap(r"\b[a-z]{6,}\b", typo),
    "article dropped": swap(r"\b(?:the|a|an) ", lambda _, __: ""),
}


def passages(text: str, chance: random.Random) -> Iterator[str]:
    """Stretches that begin and end with a word."""
    words = list(re.finditer(r"\S+", text))
    for length in (60, 120, 200, 400):
        for _ in range(120):
            first = chance.randrange(len(words) - 12)
            last = first
            while last < len(words) - 1 and words[last].end() - words[first].start() < length:
                last += 1
            yield text[words[first].start() : words[last].end()]


def main() -> None:
    chance = random.Random(20240326)  # noqa: S311
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))] + [WRITTEN]
    told: dict[str, list[bool]] = defaultdict(list)
    spent = []
    for text in texts:
        within = Quotable(text)
        for passage in passages(text, chance):
            for name, edit in (SERIOUS | HARMLESS).items():
                edited = edit(passage, chance)
                if edited is None or edited in text:
                    continue
                before = time.process_time()
                match = find_quote(edited, within)
                spent.append(time.process_time() - before)
                serious = match.kind is MatchKind.NEAR and any(one.changes_meaning for one in match.differences)
                told[name].append(serious or match.kind is MatchKind.ABSENT if name in SERIOUS else serious)
    for name, flags in told.items():
        what = "told as changing the claim" if name in SERIOUS else "over-flagged"
        print(f"{name:18} {100 * sum(flags) / len(flags):6.1f} % of {len(flags):4} {what}")
    print(f"{1000 * sum(spent) / len(spent):.2f} ms CPU a quotation")


if __name__ == "__main__":
    main()

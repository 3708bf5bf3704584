"""Suggestions: how many of the events that a curator would write are among the drafts, and how many drafts are such?

The articles of `benchmarks/suggestions/` are made up, in the style of news, each in a page with a menu, teasers and a
foot; what a curator would write of each was put down before chrono read it. An event is found where a draft has its
date and, in its title, its words; a draft is worth keeping where it is one of these events. `first.yaml` was used to
mend what was lacking, `second.yaml` was written afterwards and read once, `third.yaml` by somebody who knew the
documentation alone. Run with `.venv/bin/python benchmarks/suggest.py`, with `-v` to see what is missed and
what is superfluous.
"""

import sys
from collections import Counter
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from chrono.dates import parse_date
from chrono.drafting import Suggestion, suggest_events
from chrono.records import load

FOLDER = Path(__file__).resolve().parent / "suggestions"
FILE = "title: x\nsources:\n  a: {file: a.html}\nevents: []\n"
MENU = "Home World Business Sport Culture".split()


def main() -> None:
    """Print the two shares for each file and language."""
    for path in sorted(FOLDER.glob("*.yaml")):
        counts: Counter[tuple[str, str]] = Counter()
        for article in yaml.safe_load(path.read_text("utf-8")):
            measure(article, counts)
        for language in sorted({language for language, _ in counts}):
            told = {what: counts[language, what] for what in ("events", "found", "drafts", "kept", "right", "proved")}
            print(path.stem, language, share("events found", told["found"], told["events"]), end="; ")
            print(share("drafts kept", told["kept"], told["drafts"]), end="; ")
            print(share("of these with nothing open", told["proved"], told["kept"]))


def share(what: str, some: int, of: int) -> str:
    """A count and its share in percent."""
    return f"{what} {some} of {of} ({100 * some / max(of, 1):.0f} %)"


def measure(article: dict[str, Any], counts: Counter[tuple[str, str]]) -> None:
    """Count of one article what was expected, found, drafted and kept."""
    drafts, expected = drafts_of(article), article["events"]
    kept = [one for one in drafts if any(is_it(one, event) for event in expected)]
    missed = [event for event in expected if not any(is_it(one, event) for one in drafts)]
    for language in (str(article["language"]), "all"):
        counts[language, "events"] += len(expected)
        counts[language, "found"] += len(expected) - len(missed)
        counts[language, "drafts"] += len(drafts)
        counts[language, "kept"] += len(kept)
        counts[language, "proved"] += sum(not one.open for one in kept)
    if "-v" in sys.argv:
        print(f"--- {article['title']}")
        for event in missed:
            print("  missed", event["date"], event["words"])
        for one in drafts:
            print("  kept" if one in kept else "  SUPERFLUOUS", one.date, one.status, one.title, *one.open, sep=" | ")


def is_it(draft: Suggestion, event: dict[str, Any]) -> bool:
    """Has a draft the date of an event and its words?"""
    title = draft.title.lower()
    same = parse_date(draft.date).same_extent(parse_date(str(event["date"])))
    return same and all(str(word).lower() in title for word in event["words"])


def drafts_of(article: dict[str, Any]) -> list[Suggestion]:
    """The drafts of an article as a page of the web."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.html").write_text(page_of(article), "utf-8")
        (Path(folder) / "events.yaml").write_text(FILE, "utf-8")
        return suggest_events(load(Path(folder) / "events.yaml").chronology, (), None)


def page_of(article: dict[str, Any]) -> str:
    """A page with a menu, the article, teasers and a foot."""
    title, published = escape(article["title"]), article["published"]
    text = "".join(f"<p>{escape(' '.join(one.split()))}</p>\n" for one in article["text"].strip().split("\n\n"))
    menu = "".join(f'<li><a href="/{one.lower()}">{one}</a></li>' for one in MENU)
    teasers = "".join(f'<li><a href="/{at}">{escape(one)}</a></li>' for at, one in enumerate(article["teasers"]))
    return f"""<!DOCTYPE html><html lang="{article["language"]}"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="{published}T09:00:00Z"></head><body>
<header><nav><ul>{menu}</ul></nav></header>
<main><article><h1>{title}</h1><time datetime="{published}">{published}</time>
{text}</article></main>
<aside><ul>{teasers}</ul></aside>
<footer>© 2019–2025 The Morning Post</footer></body></html>"""


if __name__ == "__main__":
    main()

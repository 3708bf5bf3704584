"""The article is not the one that was pinned: its SHA-256 differs from `sha256`.

A page that is saved again, or a file that was touched, may no longer say what was cited. The message tells how many
of the cited passages still stand.
"""

from collections.abc import Iterator

from chrono.examples import VISIT
from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.model import Chronology
from chrono.passages import Passages

CODE = "CH104"
NAME = "source-changed"
SEVERITY = Severity.ERROR
_PIN = "published: 2024-03-26, sha256: "
GOOD = VISIT.but("published: 2024-03-26", f"{_PIN}e32d5d6326eafd8047d8cafc4dcfc7b8491ae54da51a2d12bf241554f6f0c0e1")
BAD = VISIT.but("published: 2024-03-26", f"{_PIN}{'0' * 64}")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a source with a pin."""
    for name, source in chronology.sources.items():
        at = ("sources", name, "sha256")
        article = chronology.articles.get(name)
        if source.sha256 is None:
            continue
        if article is None or article.problem:
            yield unchecked(at, "the article cannot be read")
        elif article.sha256 == source.sha256.lower():
            yield passed(at)
        else:
            cited = [one for one in passages.all() if one.evidence.source == name]
            standing = sum(one.match.found for one in cited)
            message = f"{source.file} is not the pinned article; {standing} of {len(cited)} cited passages still stand"
            yield failed(at, message)

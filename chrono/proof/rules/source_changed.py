"""The article is not the one that was pinned, by `sha256` in the record or by the lock that `chrono pin` writes.

A page that is saved again, or a file that was touched, may no longer say what was cited. The message tells how many
of the cited passages still stand, and which do not. A lock also pins the text, so that a file whose text is the same
passes.
"""

import hashlib
from collections.abc import Iterator

from chrono.articles import Article, Pin
from chrono.findings import Field, Said, Severity, Verdict, failed, listed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import Passages
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH104"
NAME = "source-changed"
SEVERITY = Severity.ERROR
TO_DO = "read the article again; where everything still stands, run chrono pin"
PROVES: tuple[str, ...] = ()
SEVERAL = True
_PIN = "published: 2024-03-26, sha256: "
GOOD = VISIT.but("published: 2024-03-26", f"{_PIN}e32d5d6326eafd8047d8cafc4dcfc7b8491ae54da51a2d12bf241554f6f0c0e1")
BAD = VISIT.but("published: 2024-03-26", f"{_PIN}{'0' * 64}")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source with a pin."""
    for name, source in chronology.sources.items():
        pin = chronology.origin.pins.get(name)
        if source.sha256 is None and pin is None:
            continue
        at = Field(("sources", name), "sha256") if source.sha256 else Field(("sources", name))
        article = chronology.articles.get(name)
        if article is None or article.problem:
            yield unchecked(at, "the article cannot be read")
        elif _is_pinned(article, source.sha256, pin):
            yield passed(at)
        else:
            yield failed(at, _message(name, source.file, judgements.passages))


def _is_pinned(article: Article, sha256: str | None, pin: Pin | None) -> bool:
    if sha256:
        return article.sha256 == sha256.lower()
    if pin is None or article.sha256 == pin.sha256:
        return True
    return hashlib.sha256(article.text.encode()).hexdigest() == pin.text_sha256


def _message(name: str, file: str, passages: Passages) -> Said:
    cited = [passage for passage in passages.all() if passage.evidence.source == name]
    gone = [passage.event for passage in cited if not passage.match.found]
    return worded(
        "{file} is not the pinned article; {standing} of {cited} cited passages still stand{gone}",
        file=file,
        standing=len(cited) - len(gone),
        cited=len(cited),
        gone=worded(", those of {events} do not", events=listed(gone)) if gone else "",
    )

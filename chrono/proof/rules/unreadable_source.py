"""An article cannot be read: it is missing, outside the chronology's folder, empty, or not a text.

Everything that rests on it becomes unchecked, which is never counted as passed. Articles are looked for beside the
chronology and nowhere else, so that a chronology and its folder are complete.
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH101"
NAME = "unreadable-source"
SEVERITY = Severity.ERROR
TO_DO = "put the file where `file` says, beside the chronology"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("file: a.txt", "file: b.txt")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source."""
    for name, source in chronology.sources.items():
        at = Field(("sources", name), "file")
        article = chronology.articles.get(name)
        problem = article.problem if article else "was not read"
        yield failed(at, worded("{file}: {reason}", file=source.file, reason=problem)) if problem else passed(at)

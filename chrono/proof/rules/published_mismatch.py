"""`published` disagrees with the article's own date line.

Every relative date in the article ("on Tuesday", "March 28") is resolved from the day of publication, so a wrong
one makes all of them wrong. Where the two differ, chrono resolves by the article's; by the curator's where the
page only names a day, and does not say that it was published then.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH102"
NAME = "published-mismatch"
SEVERITY = Severity.ERROR
TO_DO = "write the article's own date, unless its page names another day than that of publication"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("published: 2024-03-26", "published: 2024-03-25")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source that says when it was published."""
    for name, source in chronology.sources.items():
        at = Field(("sources", name), "published")
        article = chronology.articles.get(name)
        if source.published is None:
            continue
        if article is None or article.problem:
            yield unchecked(at, "the article cannot be read")
        elif article.published is None:
            yield unchecked(at, "no day of publication is read in the article to hold it against")
        elif any(
            own.within(source.published) or source.published.within(own) for own in chronology.article_dates(name)
        ):
            yield passed(at)
        elif not article.published_surely:
            yield unchecked(
                at,
                worded(
                    "the page names {stated}, and does not say that it was published then", stated=article.published
                ),
            )
        else:
            own = chronology.article_dates(name)
            message = worded(
                "published {published} is not the article's own date {stated}",
                published=source.published,
                stated=own[0] if len(own) == 1 else article.published,
            )
            yield failed(at, message, edit=Edit(at, str(own[0])) if len(own) == 1 else None)

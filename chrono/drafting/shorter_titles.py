"""Drafts whose title is long, or leaves something open, to a shorter one that the same sentence proves.

What stands between two commas, or behind the last one, often only says more of whom or what the sentence tells; `chrono
check` judges whether it may be left out.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from chrono.drafting.second_matters import titles_of_own
from chrono.drafting.suggestion import Suggestion
from chrono.languages import HAN

_LONG = 100  # letters of a title that is rather too long
_LEAST = 12  # letters that a title keeps beside its date
_INSERTED = re.compile(r",\s[^,;:，]{4,}(?=,\s)|，[^，；：]+(?=，)")
_LAST = re.compile(r"(?:[,;]\s|[，；])[^,，;；:：]+\Z")
_JOINER = re.compile(r",\s[^\W\d]{1,3}\Z")  # "in 1688, or"
_HAN = re.compile(rf"[{HAN}]")


def with_shorter_titles(
    drafts: Sequence[Suggestion],
    opened: Callable[[Sequence[Suggestion]], list[Suggestion]],
    languages: Mapping[str, str] | None = None,
) -> list[Suggestion]:
    """The drafts; `opened` gives drafts with what is open of them, as it is known of these, `languages` are those of
    the sources."""
    best = {one.id: one for one in drafts}
    tries = [
        [*shorter_titles(one.title, one.dated), *_of_own(one, languages or {})]
        if one.open or _length(one.title) > _LONG
        else []
        for one in drafts
    ]
    for number in range(max(map(len, tries), default=0)):
        trials = [
            one._replace(title=titles[number], open=())
            for one, titles in zip(drafts, tries, strict=True)
            if number < len(titles)
        ]
        for one in opened(trials):
            best[one.id] = min(best[one.id], one, key=_merit)
    return [best[one.id] for one in drafts]


def _of_own(draft: Suggestion, languages: Mapping[str, str]) -> list[str]:
    """The titles of what the date is of, where something is open of it."""
    return titles_of_own(draft.title, draft.dated, languages.get(draft.source, "")) if draft.date_open else []


def _merit(draft: Suggestion) -> tuple[bool, int, int, int]:
    """The less the better: of what is open, of the date first, then of a title that is too long."""
    return (draft.date_open, len(draft.open), sum(draft.doubts), max(_length(draft.title) - _LONG, 0))


def shorter_titles(title: str, dated: str) -> list[str]:
    """A title without its last part, without what is inserted first, without both; none that loses its date."""
    found = []
    without_last = _JOINER.sub("", _LAST.sub("", title))
    for start in (without_last, title):
        found += [_without(start, inserted) for inserted in _INSERTED.finditer(start)]
    ordered = dict.fromkeys([without_last, *reversed(found)])
    return [one for one in ordered if one != title and dated in one and _length(one) >= len(dated) + _LEAST]


def _without(title: str, inserted: re.Match[str]) -> str:
    """A title without an insertion and the comma behind it."""
    rest = title[inserted.end() :]
    return title[: inserted.start()] + (rest[1:] if rest.startswith(", ") else rest)


def _length(title: str) -> int:
    """The length of a title, of which a sign of Chinese is as wide as two letters."""
    return len(title) + len(_HAN.findall(title))

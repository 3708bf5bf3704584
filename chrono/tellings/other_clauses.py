"""What the clauses beside that of a date tell of a title: its verb, a time that counts from the date, all of it."""

import re
from collections.abc import Iterable

from chrono.languages import DateOwners
from chrono.tellings.counting import later_in
from chrono.text import SURE_END, TitleWords, compiled


def other_verb(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The verb that a date stands with, where the title tells another one of the sentence."""
    if not known.verb:
        return ""
    verbs = [one[0] for one in compiled(known.verb).finditer(before) if not _is_no_verb(one[0], known)]
    if not verbs or title.has(verbs[-1]):
        return ""
    behind = [one[0] for one in compiled(known.verb).finditer(after) if not _is_no_verb(one[0], known)]
    if any(map(title.has, verbs)) and not any(map(title.has, behind)):
        return verbs[-1]
    if known.clause and verbs[-1] in re.split(known.clause, before)[-1]:  # "the tower built in 1890 collapsed"
        direct = re.split(known.clause, after)[0]
        if any(title.has(one[0]) for one in compiled(known.verb).finditer(direct)):
            return verbs[-1]
    aside = re.search(r",\s(?:[^,]|,(?=\d))*\Z", before)  # her journal, begun in 1699, was published
    enclosed = aside and verbs[-1] in aside[0] and re.match(r"\s*[,)]", after)
    return verbs[-1] if enclosed and any(map(title.has, behind)) else ""


def _is_no_verb(word: str, known: DateOwners) -> bool:
    return any(word.lower().startswith(one) and len(word) - len(one) < 3 for one in known.no_verb)


def told_later(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The words by which another clause counts its time, where that one has more of the title than the date's has."""
    clauses = re.split(known.clause or "(?!)", after)
    mine = f"{re.split(known.clause or '(?!)', before)[-1]} {clauses[0]}"
    counted = (" ".join(clauses[at:]) for at in range(1, len(clauses)) if later_in(clauses[at], known))
    return _counts_and_tells_more(title, counted, mine, known)


def _counts_and_tells_more(title: TitleWords, others: Iterable[str], mine: str, known: DateOwners) -> str:
    """The words by which one of several texts counts its time, where it has words of the title that `mine` has not."""
    told = title.among(mine)
    return next((own for other in others if title.among(other) - told and (own := later_in(other, known))), "")


def told_next(title: TitleWords, sentence: str, quoted: str, known: DateOwners) -> str:
    """The words by which a later sentence of a quotation counts its time, where it has more of the title."""
    return _counts_and_tells_more(title, filter(None, SURE_END.split(quoted)), sentence, known)


def other_clause(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The clause that has the title, where that of the date has nothing of it; without spaces, the end of any clause
    of the title."""
    if not known.clause:
        return ""
    clause_end = known.clause if title.signs else known.coordinated  # "…, which left on 4 May" is of what it follows
    first, *behind = re.split(clause_end, after)
    *ahead, own = re.split(clause_end, before)
    if not title.signs:
        verb = known.verb and compiled(known.verb).search(own + first)
        if not verb or _is_no_verb(verb[0], known) or title.among(own + first):
            return ""
        return next((clause for clause in (*ahead, *behind) if len(title.among(clause)) > 1), "")
    own = _LABEL.sub("", own)
    if len(own) + len(first) <= _ALONE:  # "1987年，…" is of what follows
        told = title.among("".join(behind))
        if behind and _only_hears(title, behind[0], known):
            return next((one for one in behind[1:] if title.among(one)), behind[0])
        return next((one for one in ahead if title.text[-2:] in title.among(one) - told), "")
    if not behind and not ahead:
        return ""
    mine, ends = title.among(own + first), [one[-2:] for one in re.split(known.clause, title.text)]
    others = [clause for clause in (*ahead, *behind) if title.among(clause) - mine]
    return next((clause for clause in others if not (mine and any(end in own + first for end in ends))), "")


_LABEL = re.compile(r".*[：:]|[^，。；（(]{0,8}[（(][^（()）]*[)）]\s*")
"""What says only whose word a sentence is: `经审理查明：`, `本报讯（通讯员 徐波）`."""


def _only_hears(title: TitleWords, clause: str, known: DateOwners) -> bool:
    """Does a clause behind a date tell only that something was published, heard or tried then, which the title does
    not: `5月3日，调查报告公布，大桥坍塌系人为`?"""
    found = compiled(known.heard).search(clause) if known.heard else None
    return found is not None and not title.has(found[0])


_ALONE = 3  # signs of a clause that has hardly more than its date

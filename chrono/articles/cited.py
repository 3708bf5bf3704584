"""What a message cites or forwards of another one inside its own body, by the marks that mail programs write."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from chrono.articles.chats import STAMP_CLOCK, STAMP_DAY, chat_lines, paragraph_ends
from chrono.documents import Document
from chrono.languages import CAPITAL, HAN, SMALL_LETTERS, BylineWords, ClaimWords, every_part

# What a message cites of another one: it stands beside what it says itself. The head of GroupWise has marks, too.
_CITED = re.compile(
    r"(?:^On [^\n]{5,120} wrote:\n+)?(?:^>(?!>>[ \t][^\n]{5,200}(?:>>>[ \t]*$|[:：][ \t]*\n(?!>)))[^\n]*\n?)+",
    re.MULTILINE,
)
_MARKS = re.compile(r"(?:> ?)+")


def without_marks(text: str) -> Document:
    """A plain text whose lines that cite another message lose their marks (`>`), so that its sentences are whole."""
    written, beside, at = "", [], 0
    for found in _CITED.finditer(text):
        written += text[at : found.start()]
        start, depth = len(written), 0
        for line in found[0].splitlines(keepends=True):
            mark = _MARKS.match(line)
            deep = mark[0].count(">") if mark else 0
            written += "\n" * (deep != depth and start < len(written)) + (line[mark.end() :] if mark else line)
            depth = deep
        beside.append((start, len(written)))
        written += "\n" * (text[found.end() : found.end() + 1] not in ("", "\n"))
        at = found.end()
    written += text[at:]
    return Document(written, beside=(*beside, *cited_below(written, beside)))


def cited_below(text: str, beside: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretch of a body from where another message begins in it without being marked line by line: with its heads
    (`From: … Sent: …`), or below a line that tells when who wrote it, or who sent it on. What stands `beside` is known
    already."""
    for start, end in _lines_above(text):
        if not any(first <= at < last for first, last in beside for at in (start, end)):
            yield start, len(text)
            return
    for start, _ in _heads_of_lines(text):
        yield start, len(text)
        return


@lru_cache(maxsize=8)  # of the article that claims are proved in, and of a few beside it
def message_heads(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where the heads of messages stand in a text that was printed or copied, its own and those that it cites, and how
    far what stands below each is told from its day."""
    marked, ends = [one.span() for one in _MARKED.finditer(text)], paragraph_ends(text)
    lines = ((start, end, _told_until(text, start, end, marked, ends)) for start, end in _lines_above(text))
    heads = ((start, end, len(text)) for start, end in _heads_of_lines(text))
    return tuple(sorted({*(one for one in lines if one[2] > one[1]), *heads, *chat_lines(text)}))


def _told_until(text: str, start: int, end: int, marked: Sequence[tuple[int, int]], ends: Sequence[int]) -> int:
    """How far below a line that says who wrote it a text is told from that day: what is marked as cited, or within
    quotation marks; below a moment or an address, as mail programs write them, all; below a mere day one paragraph."""
    line = text[start:end]
    if text.startswith(">", end) and (at := bisect_right(marked, end, key=itemgetter(0))):
        return marked[at - 1][1]
    if _OF_A_DAY.search(line) and (quoted := _QUOTED.match(text, end)):
        return quoted.end()
    if _MOMENT.search(line) or (_ADDRESS.search(line) and _verbs().search(line)):
        return len(text)
    return ends[bisect_left(ends, end)] if _OF_A_DAY.search(line) else end


_MARKED = re.compile(r"^(?:[ \t]*>[^\n]*(?:\n\s*|\Z))++", re.MULTILINE)
_QUOTED = re.compile(
    r"\"(?:[^\"]|\"(?=\w)){1,5000}?\"(?!\w)|“[^”]{1,5000}”|„[^“”]{1,5000}[“”]|«[^»]{1,5000}»|「[^」]{1,5000}」|『[^』]{1,5000}』"
)


def _lines_above(text: str) -> Iterator[tuple[int, int]]:
    """The lines that say above a message who wrote it, or sent it on."""
    yield from (found.span() for pattern in (_WROTE, _NOTES, _sent_lines()) for found in pattern.finditer(text))
    yield from _written(text)


def _heads_of_lines(text: str) -> Iterator[tuple[int, int]]:
    """The heads of messages that are lines of a word and a colon each: by whom, when (with a clock time), and others
    that messages have (to whom, about what). Three of them need a rule above them, or an address."""
    for found in _HEADS.finditer(text):
        known = list(_names_of_heads().finditer(found["heads"]))
        if len(known) < _SURE or not any(one["sender"] for one in known):
            continue
        told = found["rule"] or len(known) > _SURE or "@" in found["heads"]
        if told and any(one["sent"] and _MOMENT.search(one["said"]) for one in known):
            yield found.span()


@cache
def _names_of_heads() -> re.Pattern[str]:
    words = every_part(BylineWords)
    return re.compile(
        rf"^[ \t*]*(?:(?P<sender>{words.sender})|(?P<sent>{words.sent})|{words.sent_to})\*?[ \t\xa0]?[:：]"
        r"(?=[ \t*]*\n?(?P<said>[^\n]*))",
        re.MULTILINE | re.IGNORECASE,
    )


@cache
def _sent_lines() -> re.Pattern[str]:
    """Who sent it and the moment, on one line (`From:  Ann Roe    03/11/2024 10:00 AM`)."""
    return re.compile(
        rf"^[ \t]*(?:{every_part(BylineWords).sender}):[ \t]+[^\W\d][^\n:]{{2,60}}[ \t]{{2,}}"
        rf"{STAMP_DAY},?[ \t]+{STAMP_CLOCK}[ \t]*$",
        re.MULTILINE | re.IGNORECASE,
    )


# With the sender's address, maybe on a second line, or the names and what they did.
_OF_YEAR = r"(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d)(?!\d)"  # also of two digits
_CAPITALS = rf"{CAPITAL}[\w.'’-]{{1,20}}"
_WROTE = re.compile(
    rf"^(?=[^\n]*{_OF_YEAR})(?=[^\n]*\d[:.h]\d\d(?!\d))"
    r"(?:[^\n]{10,120}\n?<[^<>\s]+@[^<>\s]+>[^\n]{0,20}"
    rf"|[^\n]{{5,90}}(?:[,;]|\d\d(?:\s?[AaPp][Mm])?)\s{_CAPITALS}\s{_CAPITALS}"
    rf"(?:\s[{SMALL_LETTERS}]{{1,12}}){{1,2}}[ \t\xa0]?"
    rf"|[^\n]{{5,90}}\d\d,?\s[{SMALL_LETTERS}]{{2,12}}\s{_CAPITALS}\s{_CAPITALS}[ \t\xa0]?)[:：]\s*\n\s*",
    re.MULTILINE,
)
# Lotus Notes, whose names have strokes in them, and GroupWise.
# Two strokes, or one and a sign, behind two names: "Leipzig/Berlin" above a day is a place.
_NAME = (
    r"[^\W\d][\w.'-]{0,20} [\w.' -]{1,30}(?:(?:/[\w.-]{1,30}){2,5}(?:@[\w.-]{1,30})?|(?:/[\w.-]{1,30})?@[\w.-]{1,30})"
)
_NOTES = re.compile(
    rf"^[ \t]*-{{4,}}+(?=[^\n]*(?:[^\W\d]/[^\W\d]|@))"
    rf"[^\n]{{5,100}}{STAMP_DAY},?\s{{1,4}}{STAMP_CLOCK}[ \t]*-{{3,}}[ \t]*$"
    rf"|^{_NAME}[ \t]*\n(?:[^\n]{{1,60}}\n)?[ \t]*{STAMP_DAY},?[ \t]+{STAMP_CLOCK}[ \t]*$"
    rf"|^{_NAME}[ \t][^\n]{{2,30}}{STAMP_DAY},?[ \t]+{STAMP_CLOCK}[ \t]?[:：][ \t]*$"
    rf"|^[ \t]*>>>[ \t](?=[^\n]*{_OF_YEAR})[^\n]{{10,150}}\d[:.h]\d\d[^\n>]{{0,30}}>>>[ \t]*$"
    # The name or address of the sender and the moment, and nothing else.
    rf"|^[ \t]*[^\s<:][^\n<:]{{1,60}}<[^<>\s]+@[^<>\s]+>[ \t](?=[^\n]*{_OF_YEAR})[^\n]{{5,50}}"
    r"\d:\d\d[^\n:]{0,20}(?::\d\d[^\n:]{0,12})?$"
    r"|^[ \t]*[^\W\d][^\n<>:]{2,40}<[^<>\s]+@[^<>\s]+>[ \t]?[:：][ \t]*$",
    re.MULTILINE,
)
_HEAD = r"[ \t*]*[^\W\d][\w ’'-]{0,24}\*?[ \t\xa0]?[:：](?!//)(?:[ \t]*\n)?+[^\n]+\n"
_HEADS = re.compile(
    rf"(?P<rule>^[ \t]*[-_*=]{{4,}}+[^\n]*+\n+)?(?P<heads>(?:^{_HEAD}(?:[ \t]*\n){{0,3}}+){{3,12}})", re.MULTILINE
)
_SURE = 3  # heads that a message has at least; more than so many need no address
_OF_A_DAY = re.compile(_OF_YEAR)
_MOMENT = re.compile(rf"^(?=[^\n]*{_OF_YEAR})[^\n]*\d[:.h]\d\d(?!\d)", re.MULTILINE)


def _written(text: str) -> Iterator[tuple[int, int]]:
    """The lines, with the space below, that end with a colon and say that somebody wrote what follows, as mail programs
    do: with a moment or an address, with the day first or behind the name, or with nothing but the name of a person."""
    for verb in _verbs().finditer(text):
        end = text.find("\n", verb.end(), verb.end() + _LONGEST)
        start = text.rfind("\n", max(0, verb.start() - _LONGEST), verb.start()) + 1
        if end < 0 or (start == 0 and verb.start() > _LONGEST):
            continue
        who, when = text[start : verb.start()].strip(" \t>"), text[verb.end() : end]
        if who and _WHO_AND_WHEN.fullmatch(when) and _is_of_mail(who, when.strip(" \t\xa0:：")):
            below = _SPACE.match(text, end)
            yield start, below.end() if below else end


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d{HAN}])(?:{every_part(BylineWords).wrote})(?![^\W])", re.IGNORECASE)


def _is_of_mail(before: str, behind: str) -> bool:
    """Do the words about a verb of writing stand so in mail? "The Times wrote:" may stand in any text."""
    if _MOMENT.search(f"{before} {behind}") or _ADDRESS.search(f"{before} {behind}") or _USER.fullmatch(before):
        return True
    if not _PERSON.fullmatch(before) or before.split()[0].casefold() in every_part(ClaimWords).articles:
        return _DAY_FIRST.match(before) is not None
    return not behind or (_DAY_OF_MAIL.search(behind) is not None)


_USER = re.compile(r"(?=\S*[._\d])[a-zA-Z][\w.-]{2,40}", re.ASCII)  # bob.ray
_ADDRESS = re.compile(r"[\w.+-]@[\w-]")
_DAY_OF_MAIL = re.compile(r"(?=.*(?<!\d)(?:199|20\d)\d(?!\d)).*(?<!\d)[0-3]?\d(?!\d)")
_DAY_FIRST = re.compile(rf"(?:[^\W\d]{{1,4}}\.?,?\s){{0,2}}(?:[^\W\d]{{3,10}}\.?\s)?(?=\d){_DAY_OF_MAIL.pattern}")
_PERSON = re.compile(rf"(?:{CAPITAL}[\w.'’-]{{0,20}},?\s){{1,3}}{CAPITAL}[\w.'’-]{{1,20}}(?:\s\([^()\n]{{1,40}}\))?")
_LONGEST = 150  # characters on either side of the verb
_WHO_AND_WHEN = re.compile(rf"(?:\s*(?:[^\W\d]{{1,4}}\s+)?(?:[\d\"(<]|{CAPITAL})[^\n]*?)?\s*[:：][ \t\xa0]*")
_SPACE = re.compile(r"\s*")


def unflowed(text: str) -> str:
    """A text whose lines were parted by a program (`format=flowed; delsp=yes`) with its lines whole: a space that ends
    one was put there, even inside a number."""
    written, depth, soft = list[str](), 0, False
    for line in text.split("\n"):
        mark = _FLOWED_MARK.match(line)
        deep = mark[0].count(">") if mark else 0
        if soft and deep == depth and mark:
            written[-1] += line[mark.end() :]
        else:
            written.append(line)
        depth, soft = deep, line.endswith(" ") and line != "-- "
        if soft:
            written[-1] = written[-1][:-1]
    return "\n".join(written)


_FLOWED_MARK = re.compile(r">* ?")

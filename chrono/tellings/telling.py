"""Whether the part of a sentence that somebody, or a date, belongs to tells what the title does."""

from collections.abc import Iterator, Sequence

from chrono.claims import mutual_verbs
from chrono.findings import Said, worded
from chrono.languages import STATEMENT_STOP, DateLinks, DateOwners, part
from chrono.passages import Passage, Passages
from chrono.records import Event
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.predicates import holds_any, parts_with_verbs, tells_saying
from chrono.tellings.quotations import other_sentences
from chrono.tellings.statements import first_verb_at, telling_stems
from chrono.text import CaseFree, Covered, TitleWords, compiled, lexemes, part_with, parts_between, spaced
from chrono.timex import Timex


def apart_from_the_title(
    event: Event, passage: Passage, passages: Passages, spans: Sequence[tuple[int, int]], field: str
) -> Said:
    """Why a participant or place that the title does not name may have no part in what it tells; empty where nothing
    says so.

    The parts of its sentence that a participant belongs to must have as many words of the title as any other part of
    that, and as any part of another quoted sentence: more than those where they have one of several words. Those of a
    place must have two thirds of what a part of another quoted sentence has.
    """
    known = part(passage.language, DateOwners)
    title = TitleWords(f"{event.title} {event.summary or ''}", passage.language)
    if known is None or not known.predicates or title.among(" ".join(passage.text[slice(*one)] for one in spans)):
        return ""
    sentence = passages.readings[passage.evidence.source].sentence_at(spans[0][0])
    parts = parts_with_verbs(passage.text, sentence, known)
    mine = {one for span in spans for one in _parts_of(span, parts, passage.text, passage.language, known)}
    told = {word for one in mine for word in title.among(passage.text[slice(*one)])}
    if any(_goes_on(passage.text, one, known) for one in mine):
        told |= title.among(passage.text[sentence[0] : first_verb_at(passage, sentence)])
    name, wanted = passage.text[slice(*spans[0])], min(_ENOUGH, len(title.among(event.title)))
    elsewhere = max(_words_elsewhere(event, passage, passages, title, known, sentence), default=0)
    is_less = len(told) < elsewhere or 0 < elsewhere == len(told) < wanted
    if is_less if field == "participants" else 3 * len(told) < 2 * elsewhere:
        return worded('another quotation tells more of the title than what stands with "{name}"', name=name)
    others = [len(title.among(passage.text[slice(*one)])) for one in parts if one not in mine]
    if field != "participants" or len(told) >= max(others, default=0):
        return ""
    return worded(
        '{share} of what the title tells stands with "{name}"', share="little" if told else "nothing", name=name
    )


def _words_elsewhere(
    event: Event, passage: Passage, passages: Passages, title: TitleWords, known: DateOwners, own: tuple[int, int]
) -> Iterator[int]:
    """How many words of the title each part of the other quoted sentences has, but for one that only goes on."""
    for one, sentence in other_sentences(event, passage, passages, own):
        if one.article is not passage.article or not _goes_on_with(one, own, sentence, title, known):
            for stretch in parts_with_verbs(one.text, sentence, known):
                yield len(title.among(one.text[slice(*stretch)]))


def _goes_on_with(
    passage: Passage, told: tuple[int, int], behind: tuple[int, int], title: TitleWords, known: DateOwners
) -> bool:
    """Does a sentence right behind another go on with what that told: `The talks lasted …`, or a noun of the title?"""
    if behind[0] < told[1] or passage.text[told[1] : behind[0]].strip():
        return False
    text = passage.text[slice(*behind)].lstrip()
    article, noun, *_ = [*text.split(maxsplit=2), "", ""]
    begins = compiled(passage.cues.goes_on_with if passage.cues else "(?!)").match(text)
    return begins is not None or (article.lower() in known.articles and title.has(noun))


def of_another_clause(event: Event, field: str, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a name of the sentence may not be that of the event: it stands in another clause than the title's words."""
    known = part(passage.language, DateOwners)
    names = [passage.text[start:end] for start, end in spans]
    if known is None or any(name.lower() in event.title.lower() for name in names):
        return ""
    border = known.clause if field == "location" else known.contrast
    title = TitleWords(event.title, passage.language)
    clauses = parts_between(passage.text, passage.placement.sentence, border)
    mine = [clause for clause in clauses if holds_any(clause, spans)]
    shared = {word for clause in mine for word in title.among(passage.text[slice(*clause)])}
    fronted = mine and mine[0] == clauses[0] and len(passage.text[slice(*mine[0])].split()) <= _FRONTED
    others = [title.among(passage.text[slice(*clause)]) - shared for clause in clauses if clause not in mine]
    if fronted or not any(len(words) >= _ENOUGH for words in others) or len(shared) >= _ENOUGH:
        return ""
    return worded('"{words}" stands in another part of the sentence than what the title tells', words=names[0])


def _parts_of(
    span: tuple[int, int], parts: Sequence[tuple[int, int]], text: str, language: str, known: DateOwners
) -> list[tuple[int, int]]:
    """The parts of a sentence that a name belongs to.

    Beside its own: those on both sides of it where it stands between commas without a verb, the one before a list that
    ends the sentence, and those that go on from it where it is their subject.
    """
    own = part_with(parts, span[0])
    chunks = parts_between(text, (parts[0][0], parts[-1][1]), known.predicates)
    chunk = part_with(chunks, span[0])
    if own is None or chunk is None:
        return []
    at = parts.index(own)
    if not known.predicate:
        leads = span[0] - chunk[0] <= _LEAD
        return [own, *(_until_statement_ends(parts[at + 1 :], text) if leads else ())]
    verb = compiled(known.predicate)
    found = [own]
    if not verb.search(text, *chunk) and not compiled(known.trailing).match(text, *chunk):
        listed = not verb.search(text, *own) and not known.goes_on.isdisjoint(text[own[0] : span[0]].lower().split())
        found += parts[max(0, at - 1) : at] if listed else []
        beside = chunks.index(chunk)
        around = (*chunks[max(0, beside - 1) : beside], *chunks[beside + 1 : beside + 2])
        found += [one for near in around if (one := part_with(parts, near[0]))]
    if _goes_on(text, own, known) and _is_mutual(text[slice(*own)], language):
        found += parts[max(0, at - 1) : at]  # "visited Peru and met its president"
    first = verb.search(text, *own)
    if first is None or first.start() >= span[1]:
        found += [one for one in parts[at + 1 :] if _goes_on(text, one, known)]
    return found


def _is_mutual(text: str, language: str) -> bool:
    """Has a part of a sentence a verb of what two do together?"""
    return any(word.stem in mutual_verbs(language) for word in lexemes(text, language))


def _goes_on(text: str, stretch: tuple[int, int], known: DateOwners) -> bool:
    """Has a part of a sentence no subject of its own before its verb: `and has since left`?"""
    found = compiled(known.predicate).search(text, *stretch)
    ahead = text[stretch[0] : found.start() if found else stretch[1]].lower().split()
    return all(word in known.goes_on for word in ahead)


def _until_statement_ends(parts: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The parts up to the end of the statement, in a script whose clauses share their subject."""
    found = []
    for one in parts:
        if compiled(rf"(?:{STATEMENT_STOP}|。)\s*", at_end=True).search(text[max(0, one[0] - _MARK) : one[0]]):
            break
        found.append(one)
    return found


_ENOUGH = 2
"""Words of a title that a part of a sentence must have to tell it."""
_MARK = 4  # signs before a part in which the mark is that ends the one before
_LEAD = 8  # signs before a name that is the subject of its clause
_FRONTED = 4  # words before a comma that belong to the whole sentence: "In Leeds, …"


def part_of_the_title(title: str, dated: DateJudgement) -> Said:
    """Why a date of a quoted sentence may not be the title's: another part of that, with a verb of its own, has what
    the title tells, and the date's has none of it; empty where nothing says so.

    Names count for neither, nor does the subject, which all parts share. A date at the head of the sentence is that of
    each verb that goes on with "and".
    """
    passage, timex = dated.passage, dated.timex
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or passage.article is None or timex is None or timex not in passage.quoted:
        return ""
    if known is None or not known.predicate or not known.predicates:
        return ""
    first, last = passage.sentence_of(timex.start)
    parts, verb = parts_between(passage.text, (first, last), known.predicates), compiled(known.predicate)
    mine, begins = part_with(parts, timex.start), first_verb_at(passage, (first, last))
    if mine is None or verb.search(passage.text, *mine) is None:
        return ""
    if _only_says(mine, passage, verb) and tells_saying(title, passage.text[slice(*mine)], passage.language):
        return ""
    links = part(passage.language, DateLinks)
    fronted = not any(word.says for word in lexemes(passage.text[first : timex.start], passage.language))
    for other in parts:
        told = passage.text[slice(*other)]
        goes_on = fronted and links and compiled(links.and_, at_end=True).search(passage.text[first : other[0]])
        if other == mine or goes_on or verb.search(told) is None or _is_of_its_day(timex, other, passage):
            continue
        if not passage.within(other) and _only_says(other, passage, verb):
            continue
        if _tells_verb(title, mine, other, passage, verb) or _tells_rest(
            title, (max(mine[0], begins), mine[1]), other, passage
        ):
            return worded(_APART, words=passage.article.words(timex.start, timex.end), clause=spaced(told))
    return ""


def _only_says(stretch: tuple[int, int], passage: Passage, verb: CaseFree) -> bool:
    """Does a part of a sentence tell no more than that somebody said so, and when: `…, one of them said on 4 May`?"""
    said = compiled(rf"\b(?:{passage.cues.said_verb})\b") if passage.cues and passage.cues.said_verb else None
    if said is None:
        return False
    found = [one[0] for one in verb.finditer(passage.text, *stretch)]
    behind = max((one.end() for one in said.finditer(passage.text, *stretch)), default=stretch[0])
    dated = Covered((one.start, one.end) for one in passage.within(stretch))
    rest = lexemes(passage.text[behind : stretch[1]], passage.language)
    tells = any(word.says and not dated.have(behind + word.start) for word in rest)
    return bool(found) and all(said.fullmatch(one) for one in found) and not tells


def _is_of_its_day(timex: Timex, other: tuple[int, int], passage: Passage) -> bool:
    """Does a clause right behind a date say what was then: `in June, when it was sold`?"""
    known, between = part(passage.language, DateOwners), passage.text[timex.end : other[0]]
    then = known is not None and compiled(known.then).match(passage.text[slice(*other)])
    return bool(then) and timex.end <= other[0] and not any(word.says for word in lexemes(between, passage.language))


def _tells_verb(title: str, mine: tuple[int, int], other: tuple[int, int], passage: Passage, verb: CaseFree) -> bool:
    """Is a verb of the title one of another part of the sentence, and none of this one?"""
    words = TitleWords(title, passage.language)
    here, there = (
        [found[0] for found in verb.finditer(passage.text, *one) if not found[0][:1].isupper()] for one in (mine, other)
    )
    return any(map(words.has, there)) and not any(map(words.has, here))


def _tells_rest(title: str, mine: tuple[int, int], other: tuple[int, int], passage: Passage) -> bool:
    """Has another part what the title tells, but for names and subject, where this one has nothing of it?"""
    language = passage.language
    told = telling_stems(title, passage, passage.sentence_of(mine[0]))
    here, there = ({word.stem for word in lexemes(passage.text[slice(*one)], language)} for one in (mine, other))
    known = part(language, DateOwners)
    if known and other[1] == mine[0] and known.relative and compiled(known.relative).match(passage.text, *mine):
        return False  # "the first train, which left on 1 May": the date is of what stands before it
    return bool(told) and not told & here and len(told & there) >= min(_ENOUGH, len(told))


_APART = '"{words}" stands apart from "{clause}", which the title tells'

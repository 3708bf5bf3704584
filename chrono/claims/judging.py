"""A title or summary and the passages of its event to a judgement: every word held against what the passages say.

What was measured on true titles and planted lies decides the order. Contradicted: another actor or country stands in
the place of the record's own, a date that no passage has, a verb of the opposite sense, a negation on one side only,
two actors in each other's place. Unsupported: a name that no passage has in place of the record's own, hardly any word
found, an allegation told as a fact. Passed: it runs through a quotation, with nothing left out that may turn it. The
rest is unchecked, with the words that were not found or were left out.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from chrono.claims.alignment import is_aligned
from chrono.claims.called_off import taken_back
from chrono.claims.case import ClaimCase, ClaimJudgement, ClaimOutcome, claim_case, stretch, surroundings
from chrono.claims.extents import judge_extents
from chrono.claims.names import judge_actors, judge_names, judge_stand_ins
from chrono.claims.negations import denied, judge_negations, refused
from chrono.claims.order import out_of_order
from chrono.claims.places import countries_in, judge_countries, judge_places
from chrono.claims.reasons import ClaimReason, of_field
from chrono.claims.rivals import Rivals, judge_other_dates
from chrono.claims.roles import judge_roles
from chrono.claims.senses import (
    judge_allegations,
    judge_causes,
    judge_conditions,
    judge_dates,
    judge_poles,
)
from chrono.claims.status import judge_status
from chrono.clauses import unreal_in
from chrono.findings import Said, listed
from chrono.languages import CYRILLIC, HAN, ClaimWords, StatementWords, may_have_han, part
from chrono.passages import Passage, of_language
from chrono.records import Chronology, Event
from chrono.text import (
    UNDETERMINED,
    Lexeme,
    compared_words,
    compiled,
    is_same_name,
    language_of,
    lexemes,
)


def judge_claim(
    claim: str, field: str, event: Event, chronology: Chronology, cited: Sequence[Passage], rivals: Rivals
) -> ClaimJudgement:
    """How a claim of the event compares with the passages that support this field."""
    judged = _judge(claim, field, event, chronology, cited, rivals)
    return judged._replace(reason=of_field(judged.reason, field))


def _judge(
    claim: str, field: str, event: Event, chronology: Chronology, cited: Sequence[Passage], rivals: Rivals
) -> ClaimJudgement:
    located = tuple(passage for passage in cited if passage.located and passage.article)
    if not located:
        return ClaimJudgement(ClaimOutcome.UNCHECKED, ClaimReason.NO_PASSAGE.of())
    known = part(located[0].language, ClaimWords)
    if known is None or not _is_comparable(claim, located[0]):
        return _not_compared(located[0])
    case = claim_case(claim, event, chronology, known, located)
    if judged := next((judged for judge in _JUDGES if (judged := judge(case))), None):
        return judged
    if field == "title" and (judged := judge_other_dates(case)):
        return judged
    lost = _lost(case, case.layers.beside_text)
    found, said = _share_found(case, lost), sum(word.says for word in case.words)
    many = said >= _LEAST_WORDS[field]
    hardly = many and found <= (_THIRD_SIGNS if known.signs else _THIRD)
    other = rivals.judge(claim, event, located[0], hardly) or (_judge_share(found, case) if many else None)
    return other or _borne(case, lost)


_JUDGES = (
    judge_actors,
    judge_countries,
    judge_dates,
    judge_negations,
    judge_poles,
    judge_status,
    judge_roles,
    judge_places,
    judge_names,
    judge_stand_ins,
    judge_allegations,
    judge_conditions,
    judge_extents,
    judge_causes,
)


def _is_comparable(claim: str, passage: Passage) -> bool:
    """Is a claim in the language and script of a passage?"""
    mine = language_of(claim, passage.language)
    return mine in (passage.language, UNDETERMINED) and _script(claim) == _script(passage)


def _not_compared(passage: Passage) -> ClaimJudgement:
    """Unchecked: words of the passage's language are not compared, or the claim is in another."""
    language = passage.language
    if part(language, ClaimWords) is None:
        return ClaimJudgement(ClaimOutcome.UNCHECKED, ClaimReason.LANGUAGE.of(language=of_language(language)))
    return ClaimJudgement(
        ClaimOutcome.UNCHECKED,
        ClaimReason.OTHER_LANGUAGE.of(language=language),
        passage,
    )


def _script(text: "str | Passage") -> str:
    return _script_of(text if isinstance(text, str) else (text.article.text[:2000] if text.article else ""))


@lru_cache(maxsize=256)
def _script_of(written: str) -> str:
    if written.isascii():
        return "latin" if re.search("[a-zA-Z]", written) else "han"
    counts = {
        "han": _signs(f"[{HAN}]+", written) * 3 if may_have_han(written) else 0,
        "cyrillic": _signs(f"[{CYRILLIC}]+", written),
        "latin": _signs("[a-zA-Z]+", written),
    }
    return max(counts, key=lambda name: counts[name])


def _signs(runs: str, written: str) -> int:
    """How many signs there are in the runs of them."""
    return sum(map(len, re.findall(runs, written)))


def _lost(case: ClaimCase, text: str) -> list[Lexeme]:
    """The words of the claim that the text of a layer does not have; names of the record itself are borne elsewhere."""
    layer = list(compared_words(text, case.language))
    there = {word.stem for word in layer} | {word.lower for word in layer}
    there |= {word.stem for word in case.own_words}
    missing = [word for word in case.words if word.says and word.stem not in there]
    letters = {word.written[:1].lower() for word in missing}  # forms of one name begin with one letter
    alike: dict[str, set[str]] = {letter: set() for letter in letters}
    for written in {one.written for words in (layer, case.own_words) for one in words} if letters else ():
        if (letter := written[:1].lower()) in letters:
            alike[letter].add(written)
    return [
        word
        for word in missing
        if not any(is_same_name(word.written, other, case.language) for other in alike[word.written[:1].lower()])
        and not _is_country_of(word, text, case)
    ]


def _is_country_of(word: Lexeme, text: str, case: ClaimCase) -> bool:
    """Is a word that of a country which the text of a layer names, perhaps otherwise?"""
    mine = countries_in(word.written, (word,), case)
    if not mine:
        return False
    layer = lexemes(text, case.language)
    return not mine.keys().isdisjoint(countries_in(" ".join(other.written for other in layer), layer, case))


def _share_found(case: ClaimCase, lost: Sequence[Lexeme]) -> float:
    """The share of the claim's words that the passages or the sentences beside them have."""
    total = sum(word.says for word in case.words)
    return 1 - len(lost) / total if total else 1.0


def _judge_share(found: float, case: ClaimCase) -> ClaimJudgement | None:
    """Another matter: the passages tell something, and have hardly any word of the claim."""
    total = sum(word.says for word in case.words)
    if found > (_FEW_SIGNS if case.known.signs else _FEW):
        return None
    told = [word for word in case.layers.beside if word.says]
    small = any(word.written[:1].islower() for word in told) or case.known.signs
    if len(told) < _LEAST_TOLD or not small:
        return None
    return case.unsupported(ClaimReason.HARDLY_A_WORD.of(found=round(found * total), total=total))


_FEW, _FEW_SIGNS, _THIRD, _THIRD_SIGNS, _LEAST_TOLD = 0.12, 0.1, 0.3, 0.15, 5
_LEAST_WORDS = {"title": 3, "text": 3, "summary": 5}


def _borne(case: ClaimCase, lost_beside: Sequence[Lexeme]) -> ClaimJudgement:
    """Passed where the quotations have every word and nothing beside them turns it; else unchecked, and why."""
    lost = _lost(case, case.layers.quoted_text)
    runs_on = bool(lost) and case.known.signs and _is_quoted(case) and not out_of_order(case)
    if lost and not runs_on:
        beside = {word.written for word in lost_beside}
        words = (one.written for one in lost[:_SHOWN])
        shown = listed(word if word in beside else ClaimReason.BESIDE.of(word=word) for word in words)
        values = {"missing": len(lost), "total": sum(word.says for word in case.words), "shown": shown}
        more = len(lost) - _SHOWN
        lacking = (
            ClaimReason.MORE_WORDS_LACKING.of(more=more, **values)
            if more > 0
            else ClaimReason.WORDS_LACKING.of(**values)
        )
        return ClaimJudgement(ClaimOutcome.UNCHECKED, lacking, case.passage)
    quoted = {_GROUPED.sub("", number) for number in _NUMBERS.findall(case.layers.quoted_text)}
    numbers = [number for number in _NUMBERS.findall(case.claim) if _GROUPED.sub("", number) not in quoted]
    if numbers:
        return ClaimJudgement(
            ClaimOutcome.UNCHECKED,
            ClaimReason.NUMBER_LACKING.of(number=numbers[0]),
            case.passage,
        )
    said = ClaimReason.RUNS_THROUGH.of()
    reason = ("" if runs_on else out_of_order(case)) or _turned(case, in_order=runs_on)
    if reason and not runs_on and is_aligned(case):
        said, reason = ClaimReason.SAYS_NO_MORE.of(), _turned(case, in_order=True, in_parts=True)
    if reason:
        return ClaimJudgement(ClaimOutcome.UNCHECKED, reason, case.passage)
    return ClaimJudgement(ClaimOutcome.PASSED, said, _passage_with_most(case))


_SHOWN = 4  # words that are named where more are lacking


def _passage_with_most(case: ClaimCase) -> Passage:
    """Of the passages the first whose quotation has most of the words of the claim."""
    stems = {word.stem for word in case.words if word.says}

    def shared(passage: Passage) -> int:
        quoted = " ".join(stretch(passage, span) for span in passage.match.spans)
        return len(stems & {word.stem for word in lexemes(quoted, passage.language)})

    return max(case.located, key=shared)


def _is_quoted(case: ClaimCase) -> bool:
    """Has a quotation every sign of the claim? Its pairs may be parted by a date, a passive be told as an active."""
    words = part(case.language, StatementWords)
    there = case.layers.quoted_text + (words.passive_signs if words else "")
    return all(sign in there for sign in case.claim if sign.isalnum())


def _order(words: Sequence[Lexeme], case: ClaimCase) -> list[str]:
    """The names and countries that both the claim and the quotation have, in the order of these words."""
    mine = {word.stem for word in case.words if word.is_capitalised or case.known.signs}
    theirs = {word.stem for word in case.layers.quoted if word.is_capitalised or case.known.signs}
    codes = case.known.countries
    order = [codes.get(word.lower, word.stem) for word in words if word.stem in mine & theirs and word.says]
    return list(dict.fromkeys(order))


_NUMBERS = re.compile(r"\d+(?:[.,:]\d+)*")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def _turned(case: ClaimCase, *, in_order: bool, in_parts: bool = False) -> Said:
    """What may turn the sense of words that are all there; `in_order` says that who did what was looked at,
    `in_parts` that what is denied was."""
    here = sorted(case.here.items(), key=lambda item: item[1])
    quoted = case.actors_in(case.layers.quoted_text)
    if unnamed := next((one for one in case.claimed if one not in quoted), None):
        return ClaimReason.NOT_NAMED.of(
            actor=case.chronology.actors[unnamed].name,
        )
    left_out = next((one for one, _ in here if one not in case.claimed and one in case.own), None)
    if case.claimed and left_out:
        name = case.chronology.actors[left_out].name
        return ClaimReason.LEFT_OUT.of(name=name)
    if not in_order and _order(case.words, case) != _order(case.layers.quoted, case):
        return ClaimReason.NAMES_IN_OTHER_ORDER.of()
    told = all(compiled(case.known.said).search(surroundings(passage)) for passage in case.located)
    attributed = case.event.attributed_to is not None
    if case.known.said and told and not attributed and not compiled(case.known.telling).search(case.claim):
        return ClaimReason.REPORTED.of()
    if unreal := unreal_in(case.layers.quoted_text, case.layers.sentence_text, case.claim, case.words, case.grammar):
        return ClaimReason.UNREAL.of(word=unreal)
    if any(one.cues and taken_back(one, one.cues) for one in case.located):
        return ClaimReason.TAKEN_BACK.of()
    mine = {word.lower for word in case.words} & case.known.turning
    theirs = {word.lower for word in case.layers.quoted} & case.known.turning
    if mine - theirs:
        return ClaimReason.TURNING_WORD_LACKING.of(word=sorted(mine - theirs)[0])
    if in_parts:
        return ""
    mine_denies = bool(denied(case.claim, case.words, case) or refused(case.words, case))
    if mine_denies != bool(
        denied(case.layers.quoted_text, case.layers.quoted, case) or refused(case.layers.quoted, case)
    ):
        return ClaimReason.DENIED_ON_ONE_SIDE.of()
    return ""

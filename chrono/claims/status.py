"""What a claim says of whether the event took place, against its passages."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from chrono.claims.called_off import calls_off
from chrono.claims.case import ClaimCase, ClaimJudgement, capitalised_within, stretch
from chrono.claims.negations import Forms, forms_of, has_negative
from chrono.claims.reasons import ClaimReason
from chrono.claims.roles import Subject, subjects_of
from chrono.claims.senses import last_before
from chrono.clauses import is_finite
from chrono.languages import SENTENCE_END_MARKS, UNSPACED_END_MARKS, Cues, StatementWords, part
from chrono.records import Status
from chrono.text import STOP, Lexeme, compiled, lexemes


def judge_status(case: ClaimCase) -> ClaimJudgement | None:
    """Called off in the claim and in no passage; or called off in the quotation and told as done in the claim."""
    cues = part(case.language, Cues)
    if cues is None:
        return None
    layers = case.layers
    mine = _word_of(case.claim, cues)
    if (
        mine
        and not _has_form_of(mine, case)
        and not has_negative(layers.sentence_text, layers.sentence, case)
        and not _word_of(layers.beside_text, cues)
    ):
        return case.contradicted(ClaimReason.CALLS_OFF.of(mine=mine))
    theirs = _word_of(layers.quoted_text, cues)
    done = _told_as_done(case) if theirs and not mine and not has_negative(case.claim, case.words, case) else ""
    if done and not _stands(done, case):
        return case.contradicted(ClaimReason.CALLED_OFF.of(done=done, theirs=theirs))
    return _judge_plan(case) or _judge_to_come(case) or _judge_unrealised(case) or _judge_ahead(case)


def _has_form_of(verb: str, case: ClaimCase) -> bool:
    """Has the quotation another form of a verb, where its endings tell who did it: `жойып`, `жойылды`?"""
    begin = verb[:_BEGINNING].lower()
    return case.known.verb_last and any(word.lower.startswith(begin) for word in case.layers.quoted)


_BEGINNING = 4  # letters that all forms of a Kazakh verb share


def _stands(verb: str, case: ClaimCase) -> bool:
    """Is a verb of the claim in the quotation as well, as written? Signs may be those of what was called off."""
    return not case.known.signs and any(one.written == verb for one in case.layers.quoted)


def _judge_plan(case: ClaimCase) -> ClaimJudgement | None:
    """Told as done in the claim, and in every quotation as yet to be."""
    known = case.known
    done = compiled(known.done).search(case.claim)
    if done is None or not known.coming or compiled(known.coming).search(case.claim):
        return None
    texts = [" ".join(stretch(passage, span) for span in passage.match.spans) for passage in case.located]
    if all(map(compiled(known.coming).search, texts)) and not any(map(compiled(known.done).search, texts)):
        return case.contradicted(ClaimReason.PLANNED.of(done=done[0]))
    return None


def _word_of(text: str, cues: Cues) -> str:
    """The word of a text that calls something off; or empty."""
    found = calls_off(text, (0, len(text)), cues, cues.undone)
    return found[0] if found and found[1] is not Status.DENIED else ""


def _told_as_done(case: ClaimCase) -> str:
    """The verb by which a claim tells that something takes place, unless it tells of a plan; or empty."""
    if case.known.signs:
        return next((word for word in sorted(case.known.happening) if word in case.claim), "")
    written = [word.written for word in case.words]
    if case.known.planning.intersection(written):
        return ""
    verbs = [word for word in written if word in case.known.happening]
    subject = next(iter(subjects_of(case.claim, case.words, case)), None) if not case.known.cases else None
    if subject and subject.name[0] == case.words[0] and _is_named(subject, case):
        verbs += [subject.verb.written] if subject.verb.written.endswith(case.known.finite_endings) else []
    return verbs[0] if verbs else ""


def _is_named(subject: Subject, case: ClaimCase) -> bool:
    """Is the subject a name, and no first word with a capital?"""
    names = [word.written for word in subject.name]
    return any(set(names) <= capitalised_within(text) for text in case.texts)


def _judge_to_come(case: ClaimCase) -> ClaimJudgement | None:
    """A verb that the claim has as done and the quotations only as what will be: `will be lifted`, `lifted`."""
    known = case.known
    if not (known.coming and known.finished) or compiled(known.intending).search(case.claim):
        return None
    done = {word.stem: word for word in case.words if compiled(known.finished).fullmatch(word.written)}
    text, to_come = case.layers.quoted_text, set[str]()
    said = [word for word in case.layers.quoted if word.says]
    starts = [word.start for word in said]
    for cue in compiled(known.coming).finditer(text) if done else ():
        at = bisect_left(starts, cue.end())
        to_come |= {word.stem for word in said[at : at + 1]}
    for one, word in done.items():
        if one in to_come and sum(other.stem == one for other in case.layers.sentence) == 1:
            return case.contradicted(ClaimReason.PLANNED.of(done=word.written))
    return None


_Scope = tuple[int, int, str]
"""A stretch of a text, from a place to another, that is not told as done, and the words that say so."""


def _judge_unrealised(case: ClaimCase) -> ClaimJudgement | None:
    """What the passage has only as tried, proposed, asked for or meant, told as done."""
    known = case.known
    if not known.unrealised or compiled(known.intending).search(case.claim):
        return None
    if case.event.status is Status.PLANNED and not compiled(known.carried_out).search(case.claim):
        return None
    inside, outside, cue = set[str](), set[str](), ""
    forms = forms_of((word for word in case.words if word.says), case)
    for passage in case.located:
        text = stretch(passage, passage.placement.sentence)
        start, end, said = _unrealised_in(text, case)
        words = lexemes(text, case.language)
        if said and (
            _tells_more(text, (start, end, said), words, case) or not _governs(text, (start, end), forms, case)
        ):
            return None
        cue = cue or said
        for word in words:
            if word.says and forms.have(word):
                is_inside = start <= word.start < end
                (inside if is_inside else outside).update((word.stem,) if is_inside or not word.is_capitalised else ())
    least = _LEAST_SIGNS if known.signs else _LEAST_WORDS
    subject = 0 if known.signs else 1  # who did it may stand outside
    if cue and len(inside) >= least and len(outside - inside) <= subject:
        return case.contradicted(ClaimReason.UNREALISED.of(cue=cue))
    return None


def _tells_more(text: str, scope: _Scope, words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does a sentence tell anything besides what is tried or meant: has it another verb, or a clause before it?

    "A boat that was trying to reach the coast sank" tells of a boat that sank.
    """
    start, end, said = scope
    if case.known.signs:
        return (
            case.known.attributive in text[start:end] or text[end:].strip(SENTENCE_END_MARKS + UNSPACED_END_MARKS) != ""
        )
    known = part(case.language, StatementWords)
    if known is None:
        return False
    first, last = (end, end + len(said)) if case.known.verb_last else (start - len(said), start)
    others = [word for word in words if not first <= word.start < last]
    return any(is_finite(word, known) or (word.start < first and word.lower in known.barring) for word in others)


_LEAST_WORDS, _LEAST_SIGNS = 2, 3


def _unrealised_in(text: str, case: ClaimCase) -> _Scope:
    """The stretch of a sentence that tells what is only tried or meant: behind the first word for it, or where verbs
    come last before it; an empty one where there is none."""
    cue = compiled(case.known.unrealised).search(text)
    if cue is None:
        return 0, 0, ""
    if case.known.verb_last:
        return last_before(cue.start(), [one.end() for one in STOP.finditer(text)]), cue.start(), cue[0].strip()
    stop = re.compile(r"[。；]" if case.known.signs else r"[;:,]").search(text, cue.end())
    return cue.start() + len(cue[0].rstrip()), stop.start() if stop else len(text), cue[0].strip()


def _governs(text: str, span: tuple[int, int], forms: Forms, case: ClaimCase) -> bool:
    """Is the verb that a word for trying or meaning governs one of the claim's?"""
    if case.known.signs:
        return True
    words = [word for word in lexemes(text[slice(*span)], case.language) if word.says and word.written.islower()]
    nearest = words[-1:] if case.known.verb_last else words[:_NEAR]
    return any(map(forms.have, nearest))


_NEAR = 1  # words behind a word for trying: the verb, or whom it asks


def _judge_ahead(case: ClaimCase) -> ClaimJudgement | None:
    """Told as yet to come, where no passage says so."""
    known = case.known
    said = compiled(known.ahead).search(case.claim) if known.ahead else None
    if said is None or case.event.status is Status.PLANNED:
        return None
    text = case.layers.beside_text
    if known.carried_out and not compiled(known.carried_out).search(case.layers.sentence_text):
        return None
    if any(compiled(one).search(text) for one in (known.ahead, known.coming, known.unrealised) if one):
        return None
    return case.unsupported(ClaimReason.SAID_NOWHERE.of(word=said[0]))

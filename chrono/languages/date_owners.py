"""Which words of a sentence a date belongs to, where it is not what the sentence tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DateOwners:
    """Patterns of the text right before (to its end) or right after a date, in which letters' case is free.

    `noun_before` has a group `noun`: the date is that of the noun (the vote of 4 May), unless it is one of `no_noun`
    (the end of). A year that is written as `bare_year` is that of the `noun` after it, where what stands before fits
    `owned_year` (the 2019 law). `target_before` and `target_after` make it a day that something was set for, promised
    or forecast, `superseded_before` and `superseded_after` one that was planned and is no more, `superseded_place` is
    before a place of such a plan, `left_place` before one that somebody or something came from; `participle` before
    a date is a `verb` of a noun beside it; `compared_before` and `compared_after` one that something is compared with
    or lasts from; `state_before` is before one from which a `state` lasts,
    `period_before` the last day of a period, `reacted_before` that of what
    somebody condemned or praised;
    `calendar_after` a day of another calendar, and `calendar_note` is what says so of a whole text. `topic` ends before
    what a `noun` is about (the report on the fire); `papers` are nouns whose year is never that of what is done to them
    (a law, a report). `relative` begins a clause about a noun,
    or, where such a clause comes first, is all of it after its date, with its `verb` as a group; `of_noun` begins one
    that is surely about a noun, `reported` has a group `said` that ends behind the words of saying by which
    what begins right before a date is what somebody says (reported that on), `attribute` is a participle right before
    a date that stands before its noun, and `governing` a verb before such a date, whose object the noun is; `condition`
    begins a sentence of what would have been. `verb` is a verb that tells what happened or was done, but no one of
    `no_verb`.
    `earlier` finds in what `later` found that it counts back; `later` is in a clause that counts its time from
    another one's, `afterwards` in one that only tells that it was later, `then` begins one of what was on that day, and
    `clause` parts clauses, `saying` words by which a clause is what somebody says (told them that), which end it where
    they are `saying_last`, `heard` one of those by which a clause right behind a date only tells that something was
    published, heard or tried then, `contrast` statements of different things (but, while),
    `steps` have the verbs of one matter each, which goes on (adopted, approved), `other_year` are words that count time
    or tell of now, `in_place` goes from a date to the place of an item of a list,
    `coordinated` those of which each may have a date of its own; `articles` stand before the noun that a title begins
    with, `predicate` is a verb of what somebody did or what was done, and `predicates` parts those of a sentence,
    `new_subject` also before another name with its verb, `goes_on` are the words before the verb of a part that has
    the subject of the one before;
    `trailing` fits the beginning of a part that goes on from such a verb with a participle (leaving two dead);
    `of_another` ends before a noun that only tells of which another is (the minutes of the meeting of 4 May);
    `origin` are words before a date by which it only tells which thing is meant, `dated_noun` that a whole date may
    stand before its noun; `attributive` alone makes an attribute of what is before it; `remembering` is an anniversary
    with the `number` of its years, of what follows it or is `remembered_before` it; `beginning` and `ending` are words
    of a title for what began or came to its end, and `of_its_day` ends a clause right before a date that tells what
    was on it.
    """

    noun_before: tuple[str, ...] = ()
    no_noun: frozenset[str] = frozenset()
    bare_year: str = ""
    owned_year: str = ""
    noun_after: str = ""
    papers: str = ""
    topic: str = ""
    target_before: tuple[str, ...] = ()
    target_after: tuple[str, ...] = ()
    superseded_before: tuple[str, ...] = ()
    superseded_place: str = ""
    superseded_after: tuple[str, ...] = ()
    left_place: str = ""
    participle: str = ""
    compared_before: tuple[str, ...] = ()
    compared_after: tuple[str, ...] = ()
    state_before: str = ""
    period_before: tuple[str, ...] = ()
    reacted_before: tuple[str, ...] = ()
    calendar_after: str = ""
    calendar_note: str = ""
    verb: str = ""
    relative: str = ""
    of_noun: str = ""
    reported: str = ""
    attribute: str = ""
    governing: str = ""
    condition: str = ""
    remembering: str = ""
    remembered_before: bool = False
    beginning: str = ""
    ending: str = ""
    of_its_day: str = ""
    no_verb: frozenset[str] = frozenset()
    later: str = ""
    afterwards: str = "(?!)"
    then: str = "(?!)"
    earlier: str = ""
    clause: str = ""
    contrast: str = ""
    saying: str = ""
    heard: str = ""
    saying_last: bool = False
    coordinated: str = r";\s+"
    articles: frozenset[str] = frozenset()
    attributive: str = ""
    origin: tuple[str, ...] = ()
    of_another: str = ""
    dated_noun: bool = False
    predicate: str = ""
    trailing: str = "(?!)"
    predicates: str = ""
    steps: tuple[str, ...] = ()
    other_year: str = ""
    in_place: str = ""
    new_subject: str = "(?!)"
    goes_on: frozenset[str] = frozenset()

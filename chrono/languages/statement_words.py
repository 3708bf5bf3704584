"""By what a sentence tells that it makes statements besides the one it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class StatementWords:
    """How a language joins statements in one sentence; patterns are of words in small letters but where it is said.

    `finite` fits a verb that has a subject of its own (not an infinitive), `joining` words stand between two verbs of
    one subject, and a verb beside one of the `barring` words may have another subject or be a wish. `relative` is a
    pattern of the text between a name and the verb of a clause about it. `kinds` are nouns before the name of what
    they are, besides the roles of persons (the charity Northgate). `speaking` is a pattern of the text from who said
    something, its group `speaker`, to what was said. `adverbs` say no more than that or when something was so.
    `makers` is a pattern of words whose ending says who does something (grower), `governing` are prepositions behind
    which such a word stands before a name without an article, `narrowing` words begin a clause that says which;
    `day_parts` stand behind a date (晚). Where words are not parted, `acting` is a pattern of what goes on behind a
    subject with what it did, `behind_date` are signs that may follow a date, `short_name` is a pattern of what a name
    is called for short, and `of_place` one of the place before somebody's role. `before_nouns` are words of grammar
    that may stand before a noun (the then mayor). `clauses` is a pattern of what begins a clause of a time that came
    (when), `timing` are the wishing words that do so too, `coordinating` words stand before another verb that tells
    something else. `apposed_name` is a pattern of a noun and its group `name`, the name between commas behind it;
    `heading` words and what fits `participle` begin what stands before a sentence and says only when and how. `by`
    words stand before who did what a passive tells, `of` words behind the noun of a `deed` (a pattern: signing of);
    `short_names` says that a name in full may have its first letters in brackets behind it, `firm_ending` is what the
    name of a firm may go without (Inc.), `cleft` stands before a date that a sentence begins with for stress (It was
    on 4 May that), `given` is a pattern of given names before a family name, `before_role` one of what stands before
    a role, `behind_speech` of the mark behind who says something. `trailing` prepositions behind an object say where,
    from whom or what for, unless its verb, in any form, is one of the `incomplete` ones, which need what follows
    (found the mayor in contempt). `no_given` fits what is no given name (North), `role_of_subject` a beginning with a
    group `role` before a name in the form of a subject, `named_kind` one with a `kind` and a `name` in quotation
    marks, and `compound` the `noun`, the preposition (`of`) and the `rest` of what may be said the other way round:
    agreement on free trade. Where words are not parted, `one_of` fits a count of one before a noun (一座),
    `passive_claim` a title of an `object` and the `deed` done to it, with one of the `passive_signs` between, and
    `passive_clause` the same of a sentence's first clause behind its `lead`.

    A clause is parted by `markers`, the prepositions and particles that begin a part of it. `particles` belong to
    the verb (threw out), parts behind `placed` ones say where or when and may stand anywhere behind the verb, and
    what `naming` ones begin may stand before the noun as well (fire at a plant, plant fire). `future` words tell of
    what is to come, and a noun without one of the `narrowed` words before it is another (deputy mayor). What begins
    with a word of a `gerund` ending is no statement of its own (saying that …), and `leads` begin what may stand
    before a subject (because). `says` is a pattern of verbs with which somebody says that something is so, and
    `counting` words may go before a name (third). `past` fits more verbs of the past in a clause, and of one of the
    `place_kinds` the name may stand alone (the town of Arlen). `persons` are kinds of somebody, `people` words for
    more of them; behind a `definite` article a place of a kind is the one that is named, and `measuring` nouns are
    so much of what follows (a wave of strikes). `limiting` verbs say something of all of a kind (ban), those of
    `alone` something else without an object (left). `present_helpers` tell what goes on or is always so,
    `present_perfect` ones what will have been, `choosing` words leave open which of two, `likening` ones as what. A
    `related` word begins a clause about the noun before it, `loose` markers a part that may go right behind a verb,
    and `lasting` ones one of when. `agents` do something besides persons and firms, and behind a verb of `hearing`
    stands who hears. A part behind an `apart` word takes none of those behind it, `preterites` are no participles,
    and no part of a subject begins with one of the `timed` words. Behind a `bare` marker a noun alone says how (in
    effigy), what is `bestowed` is so on a subject without an auxiliary too (fined 500 crowns), `things` end like
    those who act, `regular` verbs by these endings, and what was done by those of `participles`. With a capital
    `geographic` kinds are part of a name (Port Arthur). A part behind an `inside` word may have those behind it
    within, and `judging` verbs are of what is elsewhere. `obliging` is a pattern of what is yet to be.
    `kind_behind` fits a noun that only says what kind of thing stands before it (活动).
    """

    finite: str = "(?!)"
    joining: frozenset[str] = frozenset()
    barring: frozenset[str] = frozenset()
    relative: str = "(?!)"
    kinds: frozenset[str] = frozenset()
    makers: str = "(?!)"
    governing: frozenset[str] = frozenset()
    narrowing: frozenset[str] = frozenset()
    speaking: str = "(?!)"
    adverbs: frozenset[str] = frozenset()
    day_parts: frozenset[str] = frozenset()
    acting: str = "(?!)"
    behind_date: str = ""
    short_name: str = "(?!)"
    of_place: str = "(?!)"
    before_nouns: frozenset[str] = frozenset()
    clauses: str = "(?!)"
    coordinating: frozenset[str] = frozenset()
    timing: frozenset[str] = frozenset()
    apposed_name: str = ""
    heading: frozenset[str] = frozenset()
    participle: str = "(?!)"
    by: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    deed: str = ""
    short_names: bool = False
    firm_ending: str = ""
    cleft: str = ""
    given: str = "(?!)"
    before_role: str = "(?!)"
    behind_speech: str = "(?!)"
    trailing: frozenset[str] = frozenset()
    incomplete: frozenset[str] = frozenset()
    no_given: str = "(?!)"
    role_of_subject: str = ""
    named_kind: str = ""
    compound: str = ""
    one_of: str = "(?!)"
    passive_signs: str = ""
    passive_claim: str = "(?!)"
    passive_clause: str = "(?!)"
    future: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    narrowed: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    says: str = "(?!)"
    kind_behind: str = "(?!)"
    persons: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    measuring: frozenset[str] = frozenset()
    limiting: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    present_helpers: frozenset[str] = frozenset()
    choosing: frozenset[str] = frozenset()
    likening: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    bestowed: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    regular: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    obliging: str = ""
    present_perfect: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    geographic: frozenset[str] = frozenset()
    timed: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    preterites: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    hearing: str = "(?!)"
    related: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    past: str = "(?!)"
    place_kinds: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    gerund: tuple[str, ...] = ()

"""The words by which a claim is held against its passages: opposites, negations, endings of names, countries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from chrono.languages.scripts import CLAUSE_STOP


class Synonym(NamedTuple):
    """Words of a title that say no more than any of the words `told`; where there are `objects`, only beside one.

    In a language of cases it tells whether they are nouns, which tell their part by their form.
    """

    words: frozenset[str]
    told: frozenset[str]
    objects: frozenset[str] = frozenset()
    is_noun: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ClaimWords:
    """How the words of a title are compared with those of a passage; all words in small letters.

    `stemmer` is the name of a Snowball stemmer, whose `stems` of one verb lead to one of them, `endings`
    are cut off where there is none, longest first, and `signs`
    says that a script without spaces is compared by pairs of signs. `function` words say nothing by themselves,
    `irregular` forms lead to the word that they are of, `abbreviated` ones of names too (Bros).

    `negators` deny what follows them (those of `lacking` only that it is there, and none up to one of the `until`
    words, before which it was not so), `negative` are all words that deny
    or lack something; `no_negation` only begins like one, and verbs deny by a `denying_infix` (a pattern).
    `refusing` verbs deny what they govern, which ends in one of `infinitives` and none of `no_infinitives` or stands
    behind one of the `infinitive_words`; words with `denying_beginnings` deny. `poles` are pairs of groups of words
    that cannot both be so, `steps` such of which the second comes before the first and does not say it (charged,
    convicted), but where a `penalty` is told; `reversing` verbs undo what such a word says. `reported` is a pattern of
    what leaves
    open whether it is so, `alleged` one of what makes the rest of a clause, up to a `clause_end` (a pattern),
    somebody's own word, `said` one of what tells who says it, `verb_last` that it may end the sentence, `telling`
    one of a title that says so itself, `passive` one of what between two names may turn who did it to whom; what is
    `mutual` each does to the other.

    What fits `alleged_behind` of `alleged` says nothing of what stands before it (resigned over allegations).

    Where the verb stands last a title may end with the noun of a `deed`, a pattern with the `verb`, or what is `short`
    of it by a `deed_letter`, as a group; `past_endings` are those of that verb where it was done, `owning` those of who
    did it. `behind_dates` words belong to the date before them, and
    forms of one word differ by no other endings than `inflections`. `unreal` is a pattern of words by which what a
    sentence tells may be of a play, a belief or in some way only.

    `cases` says that the form of a name tells it, `name_endings` are those of the forms; `small_demonyms` are
    adjectives of countries without a capital, which a `demonym` (a pattern) tells from the countries. `relating`
    words before a name make it an attribute of somebody else. After one of the `prepositions`, or with a `locative`
    ending, another name says another place. A role may follow a `copula` (a pattern) after the name, or a `preceding`
    word before it. `countries` are their codes (ISO 3166-1) by name, adjective and capital. `synonyms` are words by
    which a title may say what its passage says by another, `abbreviations` short names with a pattern of the full one,
    `place_adjective` what the stem of a place's adjective has behind that of the place.
    A verb that is `happening` tells that something took place; `done` is a pattern of what tells so surely, `coming`
    one of what is yet to be.

    `turning` words turn the sense of what follows, `undoing` ones that of the whole sentence. A claim may leave out
    `articles`, `auxiliaries` before a verb of the same form, `planning` words where it is of a plan, a date with the
    `dating` word before it, names after a `placing` word, and what stands before the first comma where it begins with
    a `leading` word and has none of the `imagined` ones (`in a dream`). Words that are `going_on` behind a comma
    begin a clause that turns nothing. `owned` is a pattern of what says whose something is, `in_places` are words
    inside the name of a place or between two, `completing` are signs behind a verb that say only that it was done.
    `same_letters` are letters for which another may be written, to that; `lost_endings` those that a name ends in
    only where it is in no case, `indeclinable` those of names that have one form for all, as have
    `unbent` words before another of a name (Сан Луис),
    `fleeting` is a pattern of the vowel that a name loses before `fleeting_endings` (Павел, Павла), `verb_endings`
    those of verbs and `finite_endings` those of them that need no other verb beside them. `that` is a pattern of what
    begins what somebody says, `perfect` are words that stand between a subject and the verb of what it has done.
    What fits `adjunct` stands between a noun and its verb and says of what or whom it is, `plain` is a pattern of
    adjectives that only say more of the noun they stand before, unless that has one of the `plural_endings`;
    `manner` is one of words that only say how or when something was done, `aside` of what says between two words
    only where or why.
    What fits `inserted` stands between two commas and only says more of the noun before it, unless the claim has a
    `universal` word (all); what fits `apposed` stands between two and says
    what a name is; what fits `sum` is money between an article and its noun. `roles` are what a person's name may stand
    behind (minister), `possessives` say whose something is, and what stands behind a `wishing` verb is not yet so.
    Verbs that are `appointed` may tell in a title without more of whom it was done to. `none_done` is a pattern of what
    tells that nothing of a `noun` was done, with the `verb` (no deal was signed), or `other` and `done`. `condition` is
    a pattern of what begins a condition (unless), or ends it where verbs come last, `conditioned` one of what tells in
    the clause beside it what would be so, `supposing` one of a title that says so itself; `whole` words say that it is
    so of all, `partly` is a pattern of what says that it is so of some, with the number of all as the group `total`
    where it gives that (eleven of the 46). What fits `every`, `wholly` or `highest` says that it is so of all, through
    and through or more than of any other, and `beyond` says so in other words (nobody, a record); `cause` begins what
    says why. A `pronoun` stands for somebody named before. What fits `unrealised` begins what is only tried, proposed,
    asked for or meant (or ends it where verbs come last), `intending` is in a title that says so itself, `carried_out`
    is a form of a title's verb that tells it as done where what is planned is told by others, and `ahead` tells that
    it is yet to come; `finished` is a form of a verb that is done. `lacked` and `having` are patterns of what something
    is without or with, as the group `noun`; where words are not parted, `where` begins a place, one of the
    `occasions` ends what is none, and an `attributive` sign makes what stands before it say more of a noun.
    """

    stemmer: str = ""
    stems: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    signs: bool = False
    function: frozenset[str] = frozenset()
    irregular: Mapping[str, str] = field(default_factory=dict)
    abbreviated: Mapping[str, str] = field(default_factory=dict)
    negators: frozenset[str] = frozenset()
    negative: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    no_negation: frozenset[str] = frozenset()
    denying_infix: str = ""
    refusing: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    no_infinitives: tuple[str, ...] = ("\0",)
    infinitive_words: frozenset[str] = frozenset()
    denying_beginnings: tuple[str, ...] = ()
    poles: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    steps: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    penalty: str = ""
    reversing: frozenset[str] = frozenset()
    alleged: str = ""
    alleged_behind: str = ""
    reported: str = ""
    clause_end: str = CLAUSE_STOP
    telling: str = ""
    said: str = ""
    verb_last: bool = False
    deed: str = ""
    deed_letter: str = ""
    past_endings: str = "(?!)"
    owning: tuple[str, ...] = ()
    behind_dates: frozenset[str] = frozenset()
    inflections: frozenset[str] = frozenset()
    unreal: str = ""
    passive: str = ""
    mutual: frozenset[str] = frozenset()
    cases: bool = False
    name_endings: tuple[str, ...] = ()
    small_demonyms: bool = False
    demonym: str = ""
    relating: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    undoing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    imagined: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
    owned: str = ""
    in_places: frozenset[str] = frozenset()
    completing: str = ""
    same_letters: Mapping[str, str | int | None] = field(default_factory=dict)
    lost_endings: tuple[str, ...] = ()
    indeclinable: tuple[str, ...] = ()
    unbent: frozenset[str] = frozenset()
    fleeting: str = ""
    fleeting_endings: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    that: str = "(?!)"
    perfect: frozenset[str] = frozenset()
    inserted: str = "(?!)"
    adjunct: str = "(?!)"
    plain: str = "(?!)"
    manner: str = "(?!)"
    aside: str = "(?!)"
    plural_endings: tuple[str, ...] = ()
    apposed: str = "(?!)"
    sum: str = "(?!)"
    roles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    universal: frozenset[str] = frozenset()
    appointed: frozenset[str] = frozenset()
    none_done: str = ""
    condition: str = ""
    conditioned: str = "(?!)"
    supposing: str = "(?!)"
    whole: frozenset[str] = frozenset()
    partly: str = ""
    where: str = ""
    occasions: tuple[str, ...] = ("\0",)
    attributive: str = "\0"
    cause: str = ""
    finished: str = ""
    lacked: str = ""
    having: str = ""
    pronoun: str = ""
    ahead: str = ""
    unrealised: str = ""
    intending: str = ""
    carried_out: str = ""
    every: str = ""
    wholly: str = ""
    highest: str = ""
    beyond: str = ""
    placing: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    locative: tuple[str, ...] = ()
    happening: frozenset[str] = frozenset()
    done: str = ""
    coming: str = ""
    copula: str = ""
    preceding: frozenset[str] = frozenset()
    countries: Mapping[str, str] = field(default_factory=dict)
    synonyms: tuple[Synonym, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    place_adjective: frozenset[str] = frozenset()


def opposed(lines: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Pairs of groups of words, a line each, the groups parted by `|`."""
    pairs = (line.split("|") for line in lines.strip().splitlines())
    return tuple((frozenset(left.split()), frozenset(right.split())) for left, right in pairs)


def coded(lines: str) -> dict[str, str]:
    """Countries by name: a line for each, its code and its names parted by commas."""
    found = {}
    for line in lines.strip().splitlines():
        code, _, names = line.strip().partition(" ")
        found.update({name.strip().lower(): code for name in names.split(",")})
    return found


def synonymous(lines: str) -> tuple[Synonym, ...]:
    """Synonyms, a line each: words of a title, a colon, those of a passage and, behind a slash, their objects.

    A line of nouns of one declension begins with `noun`.
    """
    found = []
    for line in lines.strip().splitlines():
        words, _, told = line.strip().removeprefix("noun ").partition(":")
        others, _, objects = told.partition("/")
        nouns = line.strip().startswith("noun ")
        found.append(Synonym(frozenset(words.split()), frozenset(others.split()), frozenset(objects.split()), nouns))
    return tuple(found)

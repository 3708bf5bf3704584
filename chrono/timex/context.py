"""What a text has said up to a dated expression, and the year that this gives to a date without one.

The nearest year to publication for `March 28`, unless the nearest verb looks the other way or the text speaks of
another year; where such signs disagree, or the day is far, every year is an open reading.
"""

from typing import NamedTuple

from chrono.dates import DateForm, Day, EdtfDate, Precision
from chrono.languages import SENTENCE_ENDS, DateWords, TokenKind
from chrono.timex.tokens import Token
from chrono.timex.verbs import COMING, OPEN, is_moved_to, is_set_for, nearest_verb, word_at


class Candidates(NamedTuple):
    """What a rule makes of its tokens: texts in EDTF, likeliest first, and whether they rest on the publication day.

    `weekday` is "right" or "wrong" where one belongs to the date; `decisive` says that the words leave no
    other reading. `year` is the year that they tell, for dates after them (`aside` where it only names
    something, and so fixes none); `ahead` says that they look ahead.
    """

    texts: tuple[str, ...]
    relative: bool = False
    weekday: str = ""
    decisive: bool = True
    year: int | None = None
    ahead: bool = False
    aside: bool = False


class Context(NamedTuple):
    """What is known while reading: a text, its tokens, their kinds as one string, the expression (`first` to `last`).

    `anchor_before` is the date before the anchor in its sentence, `anchor_beside` that, where the anchor may only be
    the day of saying so; `anchor_others` are the other readings of an open anchor.
    """

    text: str
    tokens: tuple[Token, ...]
    kinds: str
    published: Day | None
    words: DateWords
    first: int = 0
    last: int = 0
    anchor: EdtfDate | None = None
    anchor_at: int = -1
    anchor_beside: EdtfDate | None = None
    anchor_before: EdtfDate | None = None
    anchor_others: tuple[EdtfDate, ...] = ()
    year: int | None = None
    year_at: int = 0
    year_began: int = 0
    heading_year: int | None = None
    years_told: tuple[int, ...] = ()
    other_years: int = 0
    counted_from_now: int = 0
    ahead_at: int = -1
    counted_year: int | None = None
    counted_year_at: int = -1

    @property
    def is_narrative(self) -> bool:
        """Does the text speak of other years than its own, and hardly count from the day it was published?"""
        least = _NARRATIVE + 2 * self.counted_from_now if self.counted_from_now else _FEW
        return self.other_years >= least

    @property
    def now(self) -> Day | None:
        """The day that relative words count from: of publication, or of the date before it in a narrative."""
        return self.anchor.latest if self.is_narrative and self.anchor and self.anchor.latest else self.published

    def anchor_day(self, unit: str) -> Day | None:
        """The last day of the date before this in the text, if that is no coarser than the unit."""
        if unit == "year" and self.year is not None and self.year_in_sentence and self.year_at > self.anchor_at:
            return Day(self.year, 12, 31)
        anchor = self.anchor
        if anchor is None or anchor.precision > _COARSEST.get(unit, Precision.YEAR):
            return None
        if unit == "year" and anchor.kind is DateForm.DATE and anchor.earliest:
            return Day(anchor.earliest.year, 12, 31)  # the winter of 1946 ends in another year
        return anchor.latest

    @property
    def day_just_told(self) -> Day | None:
        """The day of the month that the sentence, or the one before it, told last: a story may go on from it."""
        if self.anchor_at < 0:
            return None
        ends = sum(self.kinds.count(end, self.anchor_at, self.first) for end in SENTENCE_ENDS)
        return None if ends > 1 or TokenKind.GAP in self._kinds_since(self.anchor_at) else self.anchor_day("day")

    def telling(self, year: int, *, aside: bool = False, ranged: bool = False) -> "Context":
        """The context after a year was told here, or only named aside; a heading of several years fixes none."""
        heading = not aside and self.is_heading
        year_of_heading = (None if ranged else year) if heading else self.heading_year
        return self._replace(
            year=self.year if aside else year,
            year_at=self.year_at if aside else self.last,
            year_began=self.year_began if aside else self.first,
            heading_year=year_of_heading,
            years_told=(year, *(told for told in self.years_told if told != year))[:_REMEMBERED],
            other_years=self.other_years + (self.published is None or abs(year - self.published.year) > 1),
        )

    def after(self, reading: Candidates, dates: tuple[EdtfDate, ...], *, from_now: bool) -> "Context":
        """The context after a date was read here; `dates` are its readings where what follows may count from it."""
        anchor = dates[0] if dates else None
        told, year, ranged = self, reading.year, "/" in reading.texts[0]
        if year is not None:
            told = self.telling(year, aside=reading.aside, ranged=ranged)
        if anchor is None and not reading.ahead and not from_now:
            return told
        before = self.anchor if anchor and self.is_in_sentence(self.anchor_at) else None
        if (from_now or reading.relative) and anchor and anchor.precision is Precision.YEAR and anchor.earliest:
            told = told._replace(counted_year=anchor.earliest.year, counted_year_at=self.last)
        return told._replace(
            anchor=anchor or self.anchor,
            anchor_beside=(before if reading.relative else None) if anchor else self.anchor_beside,
            anchor_before=before if anchor else self.anchor_before,
            anchor_others=self.anchor_others if not anchor else () if reading.decisive else dates[1:],
            anchor_at=self.last if anchor and not from_now else self.anchor_at if not anchor else -1,
            counted_from_now=self.counted_from_now + from_now,
            ahead_at=self.last if reading.ahead else self.ahead_at,
        )

    def is_in_sentence(self, at: int) -> bool:
        """Does the token there stand in the sentence of the expression?"""
        return at >= 0 and all(self.kinds.find(end, at, self.first) < 0 for end in SENTENCE_ENDS)

    def _kinds_since(self, at: int) -> str:
        return self.kinds[at : self.first]

    @property
    def year_in_sentence(self) -> bool:
        """Has the same sentence named a year before? It then goes for what follows."""
        return self.year is not None and self.is_in_sentence(self.year_at)

    @property
    def next_or_last_year(self) -> int | None:
        """The year that the same sentence has counted from now: `next year's race will begin on 11 April`."""
        return self.counted_year if self.is_in_sentence(self.counted_year_at) else None

    def text_since(self, at: int) -> str:
        """What stands between a token and the expression."""
        return self.text[self.tokens[at - 1].end : self.tokens[self.first].start]

    @property
    def story_year(self) -> int | None:
        """The year that this sentence or the one before it named, where that is long before publication."""
        published = self.published.year if self.published else None
        if self.year is None or published is None or published - self.year < _STORY:
            return None
        return self.year if self.year_in_sentence or self.tells_another_year(published) else None

    def tells_another_year(self, year: int) -> bool:
        """Has the sentence right before named a year, and another one?"""
        if self.year is None or self.year == year or self.first - self.year_at > _TWO_SENTENCES:
            return False
        ends = sum(self.kinds.count(end, self.year_at, self.first) for end in SENTENCE_ENDS)
        return ends == 1 and not self._is_paragraph_apart

    @property
    def year_frames_sentence(self) -> bool:
        """Does the year that the sentence named go for all of it, and not for a clause before this one?

        `In 1940, the army crossed`, `the army that crossed in 1940`; not `Born in 1940, the bishop retired`, nor of
        what lasts `since its launch in 2003`."""
        if TokenKind.COMMA not in self._kinds_since(self.year_at):
            return TokenKind.SINCE not in self.kinds[max(0, self.year_began - _BEGUN) : self.year_began]
        at = self.year_began - 1
        while at >= 0 and self.tokens[at].kind not in SENTENCE_ENDS:
            if self.tokens[at].kind == TokenKind.WORD:
                return False
            at -= 1
        return True

    @property
    def year_is_right_before(self) -> bool:
        """Does nothing but marks and prepositions stand between a bare year and this date: `In 2009, on 3 May`?"""
        words = {TokenKind.WORD, TokenKind.COUNTED, TokenKind.LABEL, TokenKind.NUMBER}
        return self.year_at - self.year_began <= _BARE and words.isdisjoint(self._kinds_since(self.year_at))

    @property
    def is_heading(self) -> bool:
        """Does the expression stand in a short line of its own: `Season 2009`?"""
        first, last, kinds = self.first, self.last, self.kinds
        while first and kinds[first - 1] != TokenKind.GAP and self.first - first < _HEADING:
            first -= 1
        while last < len(kinds) and kinds[last] != TokenKind.GAP and last - self.last < _HEADING:
            last += 1
        if kinds[self.last : last].strip(TokenKind.COLON) or not _NOT_IN_HEADINGS.isdisjoint(kinds[first:last]):
            return False
        return (not first or kinds[first - 1] == TokenKind.GAP) and kinds[last : last + 1] == TokenKind.GAP

    def is_aside(self, date: EdtfDate, reading: Candidates) -> bool:
        """Is a date that was read here none that a story goes on from: one near publication in a story of other years,
        or a bare year far from the days told before?"""
        if self.published is None or date.earliest is None or reading.aside:
            return reading.aside and reading.relative
        near = abs(date.earliest.year - self.published.year) <= 1
        if reading.relative and near and self.is_narrative and self.only_other_years:
            return True
        before = self.anchor.latest if self.anchor and self.anchor.precision < Precision.YEAR else None
        bare = date.precision >= Precision.YEAR
        since = TokenKind.SINCE in self.kinds[max(0, self.first - 1) : self.first + 1]
        told = since and self.is_in_sentence(self.anchor_at)  # on 27 March it stood at 31 feet, the highest since 1993
        far = self.is_narrative and before and abs(date.earliest.year - before.year) > _ASIDE
        return bool(bare and before and (told or far))

    @property
    def is_of_another_time(self) -> bool:
        """Has the text told years, none near that of publication, and counts nothing from now; or, where it has told
        several, does its paragraph tell of another year?"""
        if not self.counted_from_now and self.other_years and not self._tells_near_year():
            return True
        return self.only_other_years and not self._is_paragraph_apart

    @property
    def is_news_apart(self) -> bool:
        """Does a text that counts from its own day, and tells of its own years, tell the last in another paragraph?"""
        return self.counted_from_now > 0 and self._tells_near_year() and self._is_paragraph_apart

    @property
    def _is_paragraph_apart(self) -> bool:
        """Does the expression stand in another paragraph than the last year?"""
        return TokenKind.GAP in self._kinds_since(self.year_at)

    @property
    def only_other_years(self) -> bool:
        """Has the text told several years, and none near that of publication?"""
        return self.other_years >= _FEW and not self._tells_near_year()

    def _tells_near_year(self) -> bool:
        """Has the text told a year near that of publication?"""
        return self.published is None or any(abs(year - self.published.year) <= 1 for year in self.years_told)

    @property
    def _verb(self) -> int:
        """How the nearest verb looks; `The march set for Monday was called off`: the day may be past or not."""
        nearest = nearest_verb(self.text, self.tokens, self.words, self.first, self.last)
        return OPEN if nearest <= 0 and self._is_set_for else nearest

    @property
    def tense_is_open(self) -> bool:
        """Is the nearest verb one that may look ahead or back?"""
        return self._verb == OPEN

    @property
    def tense(self) -> int:
        """Does the verb nearest to the expression look ahead (1) or back (-1), or is there none near (0)?

        What something was put off to lies ahead, though the verb looks back: `was postponed to 23 September`.
        """
        if self.is_moved_to:
            return 1
        nearest = self._verb
        return 0 if nearest == OPEN else 1 if nearest == COMING else nearest

    @property
    def is_to_come(self) -> bool:
        """Does the nearest verb tell surely of what is still to come: `will meet on 3 May`, not `was to meet`?"""
        return self._verb == COMING

    def text_before(self, count: int) -> str:
        """So many characters right before the expression."""
        begins = self.tokens[self.first].start if self.first < len(self.tokens) else len(self.text)
        return self.text[max(0, begins - count) : begins]

    def text_after(self, count: int) -> str:
        """So many characters right behind the expression."""
        ends = self.tokens[self.last - 1].end if self.last else 0
        return self.text[ends : ends + count]

    @property
    def _is_set_for(self) -> bool:
        """Is the expression the day that something was set for: `scheduled for Monday`?"""
        return is_set_for(self.text_before(_MOVED_NEAR), self.words)

    @property
    def is_moved_to(self) -> bool:
        """Is the expression the day that something was moved to: `postponed to 3 May`, `改到11月2日`?"""
        return is_moved_to(self.text_before(_MOVED_NEAR), self.text_after(_MOVED_NEAR), self.words)

    def word(self, at: int) -> str:
        """The token as it is in the text, or nothing where there is none."""
        return word_at(self.text, self.tokens, at)


_COARSEST = dict.fromkeys(("day", "week", "fortnight", "weekend"), Precision.DAY) | {"month": Precision.MONTH}
_BEGUN = 4  # tokens before a year in which something lasts since it
_BARE = 2  # tokens of a year that stands for itself
_ASIDE = 2  # years between the days told before and a bare year that the story does not go on from
_MOVED_NEAR = 60  # characters beside a date in which it is told that something was moved to it
_HEADING = 5  # tokens on either side of a year in a heading
_NOT_IN_HEADINGS = {TokenKind.STOP, TokenKind.COMMA, TokenKind.QUESTION, TokenKind.BY}
_REMEMBERED = 8  # years told that are kept as what a date without one may mean
_TWO_SENTENCES = 160  # tokens of them at most
_STORY = 3  # years before publication from which "next year" is that of the story
_NARRATIVE = 3  # so many years told make a narrative
_FEW = 2  # and so many, where nothing is counted from the day of publication

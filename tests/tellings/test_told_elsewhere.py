"""Dates, places and speakers of another statement than the one that tells the title."""

import pytest

from tests.conftest import report_on

TEXT = """\
title: x
sources:
  a: {{file: a.txt, published: 2025-02-14}}
actors:
  otten: {{name: Maria Otten}}
  bell: {{name: Karl Bell}}
events:
  - id: e
    title: "{title}"
    date: {date}
{more}    evidence: [{{source: a, quote: "{quote}"}}]
"""


def said_of(
    field: str, title: str, quote: str, date: str = "2024", more: str = "", code: str = "CH", article: str = ""
) -> list[str]:
    """What is said of a field of an event that quotes its article."""
    text = TEXT.format(title=title, date=date, quote=quote, more=f"    {more}\n" if more else "")
    report = report_on(text, {"a.txt": f" date 2025-02-14 {article or quote}.\n"})
    told = [one for one in report.verdicts if one.verdict.at.name == field and one.rule.code.startswith(code)]
    return [f"{one.verdict.outcome}: {one.verdict.message}" for one in told]


TWO_DATES = "The firm asked for a store on 4 March 2024, but the city refused the plan of the firm on 9 May 2024"


@pytest.mark.parametrize(("date", "outcome"), [("2024-03-04", "unchecked"), ("2024-05-09", "passed")])
def test_a_date_stands_with_the_statement_that_tells_the_title(date: str, outcome: str) -> None:
    (found,) = said_of("date", "The city refused the plan", TWO_DATES, date, code="CH302")
    assert found.startswith(outcome)


PLACES = (
    "The accord was initialled in Vienna in May 2024, and the ministers will sign the accord in Geneva in June 2024"
)


@pytest.mark.parametrize(("place", "outcome"), [("Vienna", "unchecked"), ("Geneva", "passed")])
def test_a_place_stands_with_the_statement_that_tells_the_title(place: str, outcome: str) -> None:
    found = said_of("location", "Ministers sign the accord", PLACES, "2024-06", f"location: {place}")
    assert found[0].startswith(outcome)


SPEAKERS = "Otten said the firm would break even. Bell said the new plant may open late"


@pytest.mark.parametrize(("who", "outcome"), [("Maria Otten", "unchecked"), ("Karl Bell", "passed")])
def test_what_the_title_tells_is_said_by_whom_it_is_attributed_to(who: str, outcome: str) -> None:
    quote = SPEAKERS.replace("Otten", "Maria Otten").replace("Bell", "Karl Bell")
    found = said_of("attributed_to", "The new plant may open late", quote, more=f"attributed_to: {who}", code="CH904")
    assert found[0].startswith(outcome)


def test_who_rejects_a_suggestion_does_not_say_so() -> None:
    quote = "Karl Bell said on Friday that he rejected a suggestion that the new plant had been cancelled"
    found = said_of("attributed_to", "The new plant cancelled", quote, more="attributed_to: Karl Bell", code="CH904")
    assert not found[0].startswith("passed")


TWO_PLACES = "The minister signed the declaration in Maputo hours after tests confirmed 212 cases in Beira in May 2024"


@pytest.mark.parametrize(("place", "outcome"), [("Beira", "unchecked"), ("Maputo", "passed")])
def test_a_place_of_another_verb_is_not_that_of_the_title(place: str, outcome: str) -> None:
    found = said_of("location", "Minister signs the declaration", TWO_PLACES, "2024-05", f"location: {place}")
    assert found[0].startswith(outcome)


def test_who_speaks_behind_a_semicolon_says_only_that() -> None:
    quote = "A paper reported that a nurse at the clinic had warned the ministry in May 2024; Karl Bell said none came"
    found = said_of(
        "attributed_to", "A nurse warned the ministry", quote, more="attributed_to: Karl Bell", code="CH904"
    )
    assert found[0].startswith("unchecked")


def test_a_place_in_a_language_of_endings_stands_with_its_statement() -> None:
    quote = "Бірінші кездесу Шымкентте өтті, екіншісі 2024 жылғы қарашада Самарқандта өтті"
    found = said_of("location", "Бірінші кездесу Шымкентте өтті", quote, "2024-11", "location: Самарқанд")
    assert found[0].startswith("unchecked")


@pytest.mark.parametrize(("place", "outcome"), [("Cedar Bluff", "unchecked"), ("Des Moines", "passed")])
def test_a_place_that_had_been_planned_is_not_that_of_what_happened(place: str, outcome: str) -> None:
    quote = "The trial began in Des Moines in June 2024. It had been scheduled to open in Cedar Bluff but was moved"
    found = said_of("location", "Trial begins", quote, "2024-06", f"location: {place}")
    assert found[0].startswith(outcome)


@pytest.mark.parametrize(("place", "outcome"), [("Oulton", "unchecked"), ("Marden", "passed")])
def test_a_place_of_another_statement_without_a_word_of_the_title_is_open(place: str, outcome: str) -> None:
    quote = "The painter was born in Oulton in 1931, taught for thirty years and died in Marden in 1993"
    found = said_of("location", "Painter died", quote, "1993", f"location: {place}")
    assert found[0].startswith(outcome)


CORRECTED = (
    "An earlier version of this report said that the panel was formed on 6 June 2024. It was formed on 5 June 2024"
)


@pytest.mark.parametrize(("date", "outcome"), [("2024-06-06", "unchecked"), ("2024-06-05", "passed")])
def test_what_a_correction_gives_as_wrong_proves_nothing(date: str, outcome: str) -> None:
    (found,) = said_of("date", "Panel formed", CORRECTED, date, code="CH302")
    assert found.startswith(outcome)


@pytest.mark.parametrize(
    "quote",
    [
        "«Vela told me to stay away», said Maria Otten in May 2024",
        "Otten, who edited a second volume in 2019 (the first, by Karl Bell, came out in 1994), said it was done",
    ],
)
def test_whom_a_speech_or_brackets_name_does_not_speak(quote: str) -> None:
    quote = quote.replace("Vela", "Karl Bell")
    found = said_of("attributed_to", "Somebody stays away", quote, "2024-05", "attributed_to: bell")
    assert found[0].startswith("unchecked")


def test_a_place_from_which_something_was_moved_is_open() -> None:
    quote = "The races at Mount Corbin in May 2024 have been moved to Lake Louise"
    found = said_of("location", "Men's races", quote, "2024-05", "location: Mount Corbin\n    status: planned")
    assert found[0] == 'unchecked: behind it stands "moved to Lake": it may be elsewhere now'


def test_one_word_of_the_title_decides_between_two_dates_of_a_sentence() -> None:
    quote = "The first part was handed over on 30 November 2023, and on 11 January 2024 the pipe burst in the street"
    (found,) = said_of("date", "A burst pipe", quote, "2023-11-30", code="CH302")
    assert found.startswith("unchecked")


def test_a_statement_that_counts_its_time_has_a_date_of_its_own() -> None:
    quote = "Otten won a battle on 27 September 2024. Two days after taking the town, Otten proclaimed himself king"
    found = said_of("date", "Otten proclaims himself king", quote, "2024-09-27", code="CH302")
    assert found[0].startswith("unchecked")


SPOKEN = (
    "Maria Otten has said she relied on a report. Karl Bell said his client had warned Maria Otten in writing of it"
)


@pytest.mark.parametrize(("name", "outcome"), [("otten", "unchecked"), ("bell", "passed")])
def test_who_is_only_spoken_of_does_not_say_so(name: str, outcome: str) -> None:
    found = said_of("attributed_to", "A client warns in writing", SPOKEN, "2024", f"attributed_to: {name}")
    assert found[-1].startswith(outcome)


IN_SENTENCE = "passed: the sentence of the quotation names it"
BORN = "The painter was born in Oulton in 1931 and died in Marden in 1993"
SIGNED = "In Vienna the accord was initialled, and in Geneva the ministers signed the accord in June 2024"
PLANNED = "The trial, originally planned for Cedar Bluff, began in Des Moines in June 2024"
CHINESE = "双方在上海举行会谈，2024年6月在北京签署协议"
KAZAKH = "Бірінші кездесу Шымкентте болды, екінші кездесу 2024 жылғы қарашада Самарқандта өтті"


@pytest.mark.parametrize(
    ("title", "quote", "date", "place", "verdict"),
    [
        ("Painter died", BORN, "1993", "Marden", IN_SENTENCE),
        (
            "Painter died",
            BORN,
            "1993",
            "Oulton",
            'unchecked: no word of the title stands with it, and "died in Marden in 1993." tells of another place',
        ),
        ("Painter born", BORN, "1931", "Oulton", IN_SENTENCE),
        ("Painter born", BORN, "1931", "Marden", 'unchecked: "Oulton" stands nearer to what the title tells'),
        (
            "Painter lived",
            BORN,
            "1993",
            "Marden",
            "unchecked: no word of the title stands with it, and "
            '"The painter was born in Oulton in 1931 and" tells of another place',
        ),
        ("Ministers sign the accord", SIGNED, "2024-06", "Geneva", IN_SENTENCE),
        (
            "Ministers sign the accord",
            SIGNED,
            "2024-06",
            "Vienna",
            "unchecked: no word of the title stands with it, and "
            '"and in Geneva the ministers signed the accord in June 2024." tells of another place',
        ),
        ("Trial begins", PLANNED, "2024-06", "Des Moines", IN_SENTENCE),
        (
            "Trial begins",
            PLANNED,
            "2024-06",
            "Cedar Bluff",
            'unchecked: "originally planned for" tells where it had been planned to be',
        ),
        ("双方签署协议", CHINESE, "2024-06", "北京", IN_SENTENCE),
        ("双方签署协议", CHINESE, "2024-06", "上海", 'unchecked: "2024年6月在北京签署协议." tells more of the title'),
        ("Екінші кездесу өтті", KAZAKH, "2024-11", "Самарқанд", 'passed: named as "Самарқандта"'),
        (
            "Екінші кездесу өтті",
            KAZAKH,
            "2024-11",
            "Шымкент",
            "unchecked: no word of the title stands with it, and "
            '"екінші кездесу 2024 жылғы қарашада Самарқандта өтті." tells of another place',
        ),
    ],
)
def test_of_two_places_the_one_that_stands_with_the_title_is_its_own(
    title: str, quote: str, date: str, place: str, verdict: str
) -> None:
    assert said_of("location", title, quote, date, f"location: {place}", "CH504") == [verdict]


@pytest.mark.parametrize(
    ("quote", "title", "stated", "other"),
    [
        (
            "On 4 March 2024 the firm asked for a store; on 9 May 2024 the city refused the plan",
            "The city refused the plan",
            "9 May 2024",
            "4 March 2024",
        ),
        (
            "On 4 March 2024 the firm asked for a store; on 9 May 2024 the city refused the plan",
            "The firm asked for a store",
            "4 March 2024",
            "9 May 2024",
        ),
        (
            "The firm asked for a store on 4 March 2024. On 9 May 2024 the city refused the plan",
            "The city refused the plan",
            "9 May 2024",
            "4 March 2024",
        ),
        ("公司2024年3月4日提出申请，城市2024年5月9日拒绝计划", "城市拒绝计划", "2024年5月9日", "2024年3月4日"),
    ],
)
def test_of_two_dates_the_one_that_stands_with_the_title_is_its_own(
    quote: str, title: str, stated: str, other: str
) -> None:
    days = {"9 May 2024": "2024-05-09", "2024年5月9日": "2024-05-09"}
    told = [said_of("date", title, quote, days.get(one, "2024-03-04"), code="CH302") for one in (stated, other)]
    assert told == [
        [f'passed: stated as "{stated}" ({days.get(stated, "2024-03-04")})'],
        [f'unchecked: the words of the title stand with "{stated}", not with "{other}"'],
    ]


OTTEN, BELL = "Maria Otten said the firm would break even", "the new plant may open late"


@pytest.mark.parametrize(
    ("quote", "more"),
    [
        (f"{OTTEN}, and Karl Bell said {BELL}", f"and Karl Bell said {BELL}."),
        (f"T{BELL[1:]}, Karl Bell said; {OTTEN}", f"T{BELL[1:]}, Karl Bell said"),
        (f"{OTTEN}, but {BELL}, according to Karl Bell", f"{BELL}, according to Karl Bell."),
    ],
)
def test_of_two_who_speak_the_one_who_says_what_the_title_tells_says_it(quote: str, more: str) -> None:
    told = [
        said_of("attributed_to", "The new plant may open late", quote, "2024", f"attributed_to: {who}", "CH904")
        for who in ("Maria Otten", "Karl Bell")
    ]
    assert told[0] == [f'unchecked: "{more}" tells more of the title']
    assert told[1][0].startswith("passed: named in the sentence")


def test_who_is_named_behind_his_own_speech_says_all_of_it() -> None:
    quote = "The new plant may open late, in the spring, according to Karl Bell"
    told = said_of("attributed_to", "The new plant may open late", quote, "2024", "attributed_to: Karl Bell", "CH904")
    assert told == ['passed: named in the sentence, with "according"']

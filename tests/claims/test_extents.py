"""How much of it a title tells: all, wholly or most of all, and how much its passages do."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "title", "language", "message"),
    [
        (
            "On 14 February 2025 most delegates backed the plan.",
            "All delegates back the plan",
            "en",
            'the title says "All", and the passage has "most"',
        ),
        ("On 14 February 2025 all but most delegates backed the plan.", "All delegates back the plan", "en", ""),
        ("On 14 February 2025 delegates backed the plan.", "All delegates back the plan", "en", ""),
        (
            "On 14 February 2025 a bus crashed, injuring eleven of the 46 passengers.",
            "Bus crash injures 46 passengers",
            "en",
            'the title says "46", which is the whole of what the passage tells a part of: "eleven of the 46"',
        ),
        (
            "On 14 February 2025 a bus crashed, injuring eleven of the 46 passengers.",
            "Bus crash injures eleven of the 46 passengers",
            "en",
            "",
        ),
        (
            "14 февраля 2025 года большинство депутатов поддержало план.",
            "Все депутаты поддержали план",
            "ru",
            'the title says "Все", and the passage has "большинство"',
        ),
        (
            "2025年2月14日，大多数会员接受方案。",
            "全体会员接受方案",
            "zh",
            'the title says "全体", and the passage has "大多数"',
        ),
        (
            "2025年2月14日货轮相撞，船上十九人中有三人受伤。",
            "货轮相撞，十九人受伤",
            "zh",
            'the title says "十九", which is the whole of what the passage tells a part of: "十九人中有"',
        ),
        (
            "2025 жылғы 14 ақпанда депутаттардың көпшілігі жоспарды қолдады.",
            "Барлық депутат жоспарды қолдады",
            "kk",
            'the title says "Барлық", and the passage has "көпшілігі"',
        ),
    ],
)
def test_the_whole_is_no_part(article: str, title: str, language: str, message: str) -> None:
    (found,) = title_judged(title, article, language=language)
    assert found == f"failed: {message}" if message else not found.startswith("failed")


@pytest.mark.parametrize(
    ("article", "title", "language", "message"),
    [
        (
            "Fire damaged the east wing of the hall on 14 February 2025.",
            "Hall completely burnt by fire",
            "en",
            'the title says "completely", which is in no passage of the event',
        ),
        (
            "The observatory's telescope saw first light on 14 February 2025.",
            "Observatory's largest telescope sees first light",
            "en",
            'the title says "largest", which is in no passage of the event',
        ),
        ("The tallest tower of the port opened on 14 February 2025.", "Highest tower of the port opens", "en", ""),
        ("The tower of the port, a record, opened on 14 February 2025.", "Tallest tower of the port opens", "en", ""),
        (
            "On 14 February 2025 three of Wickmoor's eight clinics reopened.",
            "All eight Wickmoor clinics reopen",
            "en",
            'the title says "All", and the passage has "three of Wickmoor\'s eight"',
        ),
        (
            "On 14 February 2025 fares were waived for pensioners.",
            "Fares waived for all passengers",
            "en",
            'the title says "all", which is in no passage of the event',
        ),
        ("On 14 February 2025 the 22 sensors failed.", "All 22 sensors fail", "en", ""),
        ("On 14 February 2025 the crew were saved, none was lost.", "All sailors saved", "en", ""),
        (
            "14 февраля 2025 года ввели бесплатный проезд для пенсионеров.",
            "Бесплатный проезд для всех пассажиров",
            "ru",
            'the title says "всех", which is in no passage of the event',
        ),
        (
            "Из двадцати депутатов план 14 февраля 2025 года поддержали девять.",
            "Все депутаты поддержали план",
            "ru",
            'the title says "Все", and the passage has "Из двадцати"',
        ),
        (
            "14 февраля 2025 года завод выпустил молотилку.",
            "Завод выпустил крупнейшую молотилку",
            "ru",
            'the title says "крупнейшую", which is in no passage of the event',
        ),
        (
            "2025 жылғы 14 ақпанда жеті мектептің екеуі газға қосылды.",
            "Барлық мектеп газға қосылды",
            "kk",
            'the title says "Барлық", and the passage has "екеуі"',
        ),
        (
            "2025年2月14日，最大的水库完工。",
            "最高的水库完工",
            "zh",
            "",
        ),
        (
            "2025年2月14日，水库完工。",
            "最大的水库完工",
            "zh",
            'the title says "最", which is in no passage of the event',
        ),
    ],
)
def test_words_for_the_whole_or_the_highest_that_no_passage_has(
    article: str, title: str, language: str, message: str
) -> None:
    (found,) = title_judged(title, article, language=language)
    assert found == f"failed: {message}" if message else not found.startswith("failed")

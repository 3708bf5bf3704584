"""A title in the words of its passage: plain synonyms and abbreviations."""

import pytest

from chrono.claims.retelling import in_signs_of, in_words_of
from chrono.languages import ClaimWords, part
from chrono.text import lexemes
from tests.claims.claim_cases import title_judged


def told(claim: str, quoted: str, language: str) -> list[str]:
    words = in_words_of(lexemes(claim, language), quoted, language)
    return [word.stem for word in words]


def test_a_synonym_is_a_form_of_what_the_passage_says() -> None:
    assert told("Norvik halts flights", "Norvik suspended its flights", "en")[1] == "suspend"
    assert told("Norvik suspends flights", "Norvik halted its flights", "en")[1] == "suspend"  # it may be for good


@pytest.mark.parametrize(
    ("claim", "quoted", "same"),
    [
        ("Parliament passes bill", "Parliament approved the bill", True),
        ("Convoy passes hospital", "The council approved the hospital", False),
        ("Bank cuts rates", "The bank lowered its rates", True),
        ("Mayor cuts ribbon", "The mayor lowered the ribbon", False),
    ],
)
def test_some_are_one_only_of_some_objects(claim: str, quoted: str, same: bool) -> None:
    here = set(told(quoted, quoted, "en"))
    assert (told(claim, quoted, "en")[1] in here) is same


def test_a_name_is_no_synonym() -> None:
    assert told("Court upholds Ban", "The court upheld the prohibition", "en")[-1] == "ban"


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("Norvik suspended its flights on 14 February 2025.", "Norvik halts its flights", "en"),
        ("Parliament approved the budget on 14 February 2025.", "Parliament passes budget", "en"),
        ("The United Nations opened an office on 14 February 2025.", "UN opens office", "en"),
        ("14 февраля 2025 года Перу ограничило экспорт пшеницы.", "Перу ограничило вывоз пшеницы", "ru"),
        ("14 февраля 2025 года Министерство обороны закрыло базу.", "Минобороны закрыло базу", "ru"),
        ("14 февраля 2025 года банк снизил ставку.", "Банк уменьшил ставку", "ru"),
        ("2025年2月14日，银行维持利率不变。", "银行保持利率不变", "zh"),
        ("Norvik sued Lind over four patents on 14 February 2025.", "Norvik sues Lind over 4 patents", "en"),
        ("Norvik raised wages by 6 percent on 14 February 2025.", "Norvik raises wages by 6%", "en"),
        ("Norvik raised wages by 6 percent on 14 February 2025.", "Norvik Raises Wages by 6%", "en"),
        ("Police freed 12 drivers on 14 February 2025.", "Twelve drivers freed by police", "en"),
        ("Norvik purchased the mill on 14 February 2025.", "Norvik buys mill", "en"),
        ("A storm struck Lima on 14 February 2025.", "Storm hits Lima", "en"),
        ("Norvik went to court on 14 February 2025.", "Norvik goes to court", "en"),
        ("The union was established on 14 February 2025.", "Union founded", "en"),
        ("The chief executive of Norvik left the port on 14 February 2025.", "CEO of Norvik leaves port", "en"),
        ("14 февраля 2025 года Перу выделило 15 миллионов евро.", "Перу выделило 15 млн евро", "ru"),
        ("2025 жылғы 14 ақпанда баға 6 пайызға төмендеді.", "Баға 6%-ға төмендеді", "kk"),
        ("2025年2月14日，桥梁倒塌，6人受伤。", "桥梁倒塌，六人受伤", "zh"),
        ("2025 жылғы 14 ақпанда Қарасай көпірі ашылды.", "Қарасай көпірінің ашылуы", "kk"),
        ("2025 жылғы 14 ақпанда Ыбырай Сатов мектеп ашты.", "Ыбырай Сатовтың мектеп ашуы", "kk"),
        ("2025 жылғы 14 ақпанда әкім келісімге қол қойды.", "Әкімнің келісімге қол қоюы", "kk"),
        ("2025年2月14日，外交部长抵达利马。", "外长抵达利马", "zh"),
    ],
)
def test_a_title_in_words_of_its_own_that_say_the_same_passes(article: str, title: str, language: str) -> None:
    (found, *_) = title_judged(title, article, article.rstrip(".。"), language=language)
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("Norvik suspended its flights on 14 February 2025.", "Norvik cancels its flights", "en"),
        ("Police detained Otten on 14 February 2025.", "Police arrest Otten", "en"),
        ("The union struck a deal on 14 February 2025.", "Union hits deal", "en"),
        ("Norvik vowed to defeat Halden on 14 February 2025.", "Norvik loses to Halden", "en"),
        ("The parties agreed a treaty on 14 February 2025.", "The parties sign a treaty", "en"),
        ("14 февраля 2025 года экспорту пшеницы помешал шторм.", "Вывоз пшеницы помешал шторм", "ru"),
        ("2025年2月14日，警方拘留了王某。", "警方逮捕王某", "zh"),
        ("2025 жылғы 14 ақпанда мектеп ашылады.", "Мектептің ашылуы", "kk"),
        ("2025 жылғы 14 ақпанда мектеп ашылмады.", "Мектептің ашылуы", "kk"),
        ("2025 жылғы 14 ақпанда Сатовтың мектебі жабылды.", "Сатовтың жабылуы", "kk"),
        ("2025 жылғы 14 ақпанда Сатовты Омаров жеңді.", "Сатовтың жеңуі", "kk"),
    ],
)
def test_what_is_only_near_does_not(article: str, title: str, language: str) -> None:
    assert not any(
        one.startswith("passed") for one in title_judged(title, article, article.rstrip(".。"), language=language)
    )


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("Norvik sued Lind over more than four patents on 14 February 2025.", "Norvik sues Lind over 4 patents", "en"),
        ("On 4 May 2025 plants closed. Norvik spoke.", "Four plants closed", "en"),
        ("Norvik raised wages by 6 percent on 14 February 2025.", "Norvik raises wages by 6 euros", "en"),
        ("2025 жылғы 14 ақпанда баға 6 пайызға төмендеді.", "Баға 6%-дан төмендеді", "kk"),
        ("2025 жылғы 14 ақпанда баға 6 пайызға төмендеді.", "Баға 6% төмендеді", "kk"),
    ],
)
def test_another_number_is_none_that_is_written_otherwise(article: str, title: str, language: str) -> None:
    found = title_judged(title, article, article.rstrip(".").split(". ")[0], language=language, date="2025")
    assert not any(one.startswith("passed") for one in found)


def test_an_abbreviation_is_no_name_that_the_article_lacks() -> None:
    article = "14 февраля 2025 года Отто встретился с министром обороны Перу."
    (found,) = title_judged("Отто встретился с главой Минобороны Перу", article, language="ru")
    assert found.startswith("unchecked")


def test_signs_are_told_by_those_of_the_passage() -> None:
    known = part("zh", ClaimWords)
    assert known is not None
    assert in_signs_of("外长签署协定", "外交部长签署协定", known) == "外交部长签署协定"
    assert in_signs_of("外长签署协定", "外长签署协定", known) == "外长签署协定"
    assert in_signs_of("央行下调利率", "央行降低利率", known) == "央行降低利率"
    assert in_signs_of("央行下调人员", "央行降低人员", known) == "央行下调人员"

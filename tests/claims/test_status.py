"""Whether a title says that something took place, or was called off, as its passages do."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("language", "article", "title", "word"),
    [
        ("en", "The trial ended on 14 February 2025 with a verdict.", "Trial adjourned", "adjourned"),
        ("ru", "Министры подписали договор 14 февраля 2025 года.", "Подписание договора отложено", "отложено"),
        ("zh", "两国于2025年2月14日签署协议。", "协议推迟签署", "推迟"),
    ],
)
def test_called_off_in_no_passage_is_contradicted(language: str, article: str, title: str, word: str) -> None:
    assert title_judged(title, article, language=language) == [
        f'failed: the title says "{word}", which no passage does'
    ]


@pytest.mark.parametrize(
    ("language", "article", "title"),
    [
        ("en", "A show planned for 14 February 2025 in Lima was postponed.", "The show opens in Lima"),
        ("ru", "Поездка министра в Лиму 14 февраля 2025 года отменена.", "Министр посетил Лиму"),
        ("zh", "原定2025年2月14日在万隆举行的论坛推迟。", "论坛在万隆开幕"),
    ],
)
def test_what_is_called_off_was_not_done(language: str, article: str, title: str) -> None:
    (found,) = title_judged(title, article, language=language)
    assert found.startswith("failed: the title says ")
    assert " where the passage says " in found


@pytest.mark.parametrize(
    "title",
    ["Show in Lima postponed", "Show in Lima", "Show planned in Lima", "Show was to open in Lima", "Opening show"],
)
def test_the_name_of_what_was_called_off_claims_nothing(title: str) -> None:
    (found,) = title_judged(title, "A show planned for 14 February 2025 in Lima was postponed.", status="postponed")
    assert not found.startswith("failed")


def test_what_was_moved_is_not_called_off_in_vain() -> None:
    (found,) = title_judged("Conference postponed", "The conference was moved to March on 14 February 2025.")
    assert not found.startswith("failed")


@pytest.mark.parametrize(
    ("language", "article", "title"),
    [
        ("en", "Shareholders will vote on the merger on 14 March 2025.", "Shareholders have approved the merger"),
        ("ru", "Второй тур выборов назначен на 14 марта 2025 года.", "Второй тур выборов состоялся"),
        ("zh", "决赛将于2025年3月14日举行。", "决赛已举行"),
    ],
)
def test_what_is_yet_to_be_is_not_told_as_done(language: str, article: str, title: str) -> None:
    (found,) = title_judged(title, article, language=language, date="2025-03-14", status="planned")
    assert found.startswith("failed: the title tells as done (")


def test_a_plan_told_as_a_plan_is_right() -> None:
    article = "Shareholders will vote on the merger on 14 March 2025."
    (found,) = title_judged("Shareholders to vote on the merger", article, date="2025-03-14", status="planned")
    assert not found.startswith("failed")


@pytest.mark.parametrize(
    ("article", "outcome"),
    [
        ("Алқа 2025 жылғы 14 ақпанда үкімнің күшін жойып жіберді.", "unchecked"),
        ("Алқа 2025 жылғы 14 ақпанда үкімді оқыды.", "failed"),
    ],
)
def test_another_form_of_a_kazakh_verb_is_the_same_verb(article: str, outcome: str) -> None:
    (found,) = title_judged("Үкімнің күші жойылды", article, language="kk")
    assert found.startswith(outcome)


@pytest.mark.parametrize(
    ("language", "article", "title", "cue"),
    [
        ("en", "On 14 February 2025 a senator proposed raising the fuel levy.", "State raises fuel levy", "proposed"),
        ("en", "Two climbers tried on 14 February 2025 to reach the summit.", "Climbers at the summit", None),
        ("en", "On 14 February 2025 the club offered to build a school.", "Club builds school", "offered to"),
        ("en", "On 14 February 2025 the club built a school it had offered to build.", "Club builds school", None),
        ("en", "On 14 February 2025 the club offered to build a school.", "Club offers to build school", None),
        (
            "en",
            "Workers struck on 14 February 2025, demanding pay from Norvik.",
            "Workers strike: Norvik pay",
            None,
        ),
        ("ru", "Депутат 14 февраля 2025 года предложил запретить продажу пива.", "Продажа пива запрещена", "предложил"),
        ("ru", "Депутат 14 февраля 2025 года предложил запретить продажу пива.", "Проект запрета продажи пива", None),
        ("kk", "Депутат 2025 жылғы 14 ақпанда базарды көшіруді ұсынды.", "Базар көшірілді", "ұсынды"),
        ("zh", "2025年2月14日，代表提议将谷雨日定为全市植树日。", "谷雨日被定为全市植树日", "提议"),
    ],
)
def test_what_is_only_tried_or_proposed_is_not_done(language: str, article: str, title: str, cue: str | None) -> None:
    (found,) = title_judged(title, article, language=language)
    reason = f'the title tells as done what the passage has only as tried, proposed or meant: "{cue}"'
    assert found == f"failed: {reason}" if cue else "proposed or meant" not in found


@pytest.mark.parametrize(
    ("language", "article", "title", "fails"),
    [
        ("en", "The lockdown of the port will be lifted on 14 February 2025.", "Port lockdown lifted", True),
        ("en", "The lockdown of the port will be lifted on 14 February 2025.", "Port lockdown to be lifted", False),
        ("en", "The lockdown will be lifted on 14 February 2025, as another was lifted.", "Lockdown lifted", False),
        ("en", "Work on the tunnel is due to begin on 14 February 2025.", "Work on tunnel has begun", True),
        ("zh", "四号线定于2025年2月14日开通。", "四号线已经开通", True),
        ("zh", "四号线2025年2月14日开通。", "四号线计划开通", True),
        ("zh", "四号线定于2025年2月14日开通。", "四号线计划开通", False),
    ],
)
def test_what_is_to_come_is_not_done_and_what_was_done_not_to_come(
    language: str, article: str, title: str, fails: bool
) -> None:
    (found,) = title_judged(title, article, language=language)
    assert found.startswith("failed") is fails

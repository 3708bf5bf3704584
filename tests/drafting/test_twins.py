"""Whether two sentences tell of one event."""

import pytest

from chrono.drafting.twins import Telling, are_twins, telling_of

FIRST = "Foreign Minister Murat Nurtleu arrived in Beijing on 28 March 2024."


def telling(sentence: str, language: str = "en", *known: str) -> Telling:
    found = telling_of(sentence, "28 March 2024", language, known)
    assert found is not None
    return found


def test_the_same_sentence_is_one_event() -> None:
    assert are_twins(telling(FIRST), telling(FIRST))
    assert telling(FIRST).names == frozenset({"minist", "murat", "nurtleu", "beij"})


def test_a_name_that_only_one_of_them_has_is_enough_for_two_events() -> None:
    assert not are_twins(telling(FIRST), telling(FIRST.replace(" Murat Nurtleu", "")))
    assert not are_twins(telling(FIRST), telling(FIRST.replace("Beijing", "Beijing with Wang Yi")))


def test_a_longer_report_of_the_same_is_a_twin() -> None:
    one = telling("The court in Lima opened the hearing on 28 March 2024.")
    assert are_twins(one, telling("On 28 March 2024 the court in Lima opened the hearing and heard witnesses."))
    assert are_twins(telling("The courts in Lima open hearings on 28 March 2024."), one)


@pytest.mark.parametrize(
    "other",
    [
        "The court in Lima closed the hearing on 28 March 2024.",
        "The court in Lima did not open the hearing on 28 March 2024.",
        "The court in Lima didn't open the hearing on 28 March 2024.",
        "The court in Lima could open the hearing on 28 March 2024.",
        "The court in Lima postponed the hearing on 28 March 2024.",
        "The court in Quito opened the hearing on 28 March 2024.",
        "The court in Lima opened the hearing of Ruth Amsel on 28 March 2024.",
        "The senate in Lima opened the hearing on 28 March 2024.",
        "The hearing in Lima opened the court on 28 March 2024.",
        "It opened the hearing in Lima on 28 March 2024.",
        "Lima, 28 March 2024.",
    ],
)
def test_what_may_be_another_event_is_no_twin(other: str) -> None:
    assert not are_twins(telling("The court in Lima opened the hearing on 28 March 2024."), telling(other))


def test_other_numbers_are_another_event() -> None:
    one = telling("The mine in Lima paid 30 workers wages on 28 March 2024.")
    assert not are_twins(one, telling("The mine in Lima paid 40 workers wages on 28 March 2024."))
    assert are_twins(one, telling("The mine in Lima paid 30 workers wages and 2 bonuses on 28 March 2024."))


def test_who_did_it_to_whom_is_told_by_the_order() -> None:
    one = telling("On 28 March 2024 envoys of Chile praised envoys of Peru.")
    assert not are_twins(one, telling("On 28 March 2024 envoys of Peru praised envoys of Chile."))


def test_a_name_at_the_beginning_is_the_same_behind_a_date() -> None:
    one = telling("Yerlan Koshanov received envoys in Astana on 28 March 2024.")
    assert are_twins(one, telling("On 28 March 2024 Yerlan Koshanov received envoys in Astana and thanked them."))
    assert not are_twins(one, telling("On 28 March 2024 Murat Koshanov received envoys in Astana."))


def test_without_a_name_nothing_is_a_twin() -> None:
    one = telling("The court opened the hearing again on 28 March 2024.")
    assert not are_twins(one, one)
    known = telling("The court opened the hearing again on 28 March 2024.", "en", "court")
    assert are_twins(known, known)


def test_what_cannot_be_compared_has_no_telling() -> None:
    assert telling_of("Il tribunale di Lima si riunisce.", "", "it") is None
    assert telling_of("...", "", "en") is None


def test_the_date_is_not_compared() -> None:
    one = telling_of("The court in Lima met on Thursday.", "Thursday", "en")
    other = telling_of("The court in Lima met on 28 March 2024.", "28 March 2024", "en")
    assert one == other


CHINESE = telling_of("5月14日，中国与法国在北京签署贸易协议。", "5月14日", "zh")


def test_in_chinese_the_same_clauses_are_twins_wherever_the_date_stands() -> None:
    other = telling_of("中国与法国于5月14日在北京签署贸易协议，双方举行了会谈。", "5月14日", "zh")
    assert CHINESE is not None
    assert other is not None
    assert are_twins(CHINESE, other)


@pytest.mark.parametrize(
    "sentence",
    [
        "5月14日，中国与德国在北京签署贸易协议。",
        "5月14日，中国与法国在北京签署贸易协议，协议随后被取消。",
        "5月14日，据称，中国与法国在北京签署贸易协议。",
        "5月14日，会谈结束，中国与法国在北京签署贸易协议。",
    ],
)
def test_in_chinese_another_clause_or_one_that_turns_it_is_no_twin(sentence: str) -> None:
    other = telling_of(sentence, "5月14日", "zh")
    assert CHINESE is not None
    assert other is not None
    assert not are_twins(CHINESE, other)


def test_in_chinese_a_short_clause_alone_is_no_twin() -> None:
    one = telling_of("5月14日，双方签署协议。", "5月14日", "zh")
    assert one is not None
    assert not are_twins(one, one)

"""Chinese titles of nothing but signs of their quotation."""

import pytest

from chrono.claims import signs
from chrono.clauses import Statement
from chrono.languages import ClaimWords, StatementWords, part
from tests.claims.claim_cases import title_judged

_ACTORS = """\
  jian: {name: 郭建华, role: 市长}
  lan: {name: 蓝湾汽车}
  xing: {name: 星河科技}
"""


def _passes(sentence: str, title: str, participants: str) -> bool:
    found = title_judged(
        title, sentence, sentence.rstrip("。"), language="zh", participants=participants, actors=_ACTORS
    )
    assert found
    return any(one.startswith("passed") for one in found)


@pytest.mark.parametrize(
    ("sentence", "title", "participants"),
    [
        ("郭建华2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("市长郭建华2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("郭建华2025年2月14日晚辞去职务。", "郭建华辞去职务", "jian"),
        ("蓝湾汽车2014年由何俊创立，2025年2月14日在纽约上市。", "蓝湾汽车在纽约上市", "lan"),
        ("消防部门出动41辆消防车，大火于2025年2月14日被扑灭。", "大火被扑灭", ""),
    ],
)
def test_dates_and_what_says_no_more_may_be_left_out(sentence: str, title: str, participants: str) -> None:
    assert _passes(sentence, title, participants)


@pytest.mark.parametrize(
    ("sentence", "title", "participants"),
    [
        ("警方逮捕市长郭建华2025年2月14日搜查其住所。", "郭建华搜查其住所", "jian"),
        ("郭建华的秘书2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("郭建华教练2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("蓝湾汽车和星河科技2025年2月14日在纽约上市。", "星河科技在纽约上市", "xing"),
        ("蓝湾汽车起诉星河科技，2025年2月14日被判赔偿。", "蓝湾汽车被判赔偿", "lan"),
        ("蓝湾汽车2025年2月14日表示，将在纽约上市。", "蓝湾汽车在纽约上市", "lan"),
        ("蓝湾汽车2014年计划关厂，2025年2月14日在纽约上市。", "蓝湾汽车2014年在纽约上市", "lan"),
        ("他说，郭建华2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("如果谈判失败，郭建华2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("小说中写道，郭建华2025年2月14日辞去职务。", "郭建华辞去职务", "jian"),
        ("蓝湾汽车对手2025年2月14日在纽约上市。", "蓝湾汽车在纽约上市", "lan"),
        ("蓝湾汽车2014年由何俊创立，星河科技2025年2月14日在纽约上市。", "蓝湾汽车在纽约上市", "lan"),
        ("大火于2025年2月14日未被扑灭。", "大火被扑灭", ""),
        ("郭建华2025年2月14日拟辞去职务。", "郭建华辞去职务", "jian"),
        ("郭建华2025年2月14日辞去职务的传闻不实。", "郭建华辞去职务", "jian"),
        ("郭建华2025年2月14日要求李明辞去职务。", "郭建华辞去职务", "jian"),
        ("蓝湾汽车因要求赔偿，2025年2月14日起诉星河科技。", "星河科技起诉蓝湾汽车", "lan, xing"),
    ],
)
def test_nothing_that_turns_it_may_be(sentence: str, title: str, participants: str) -> None:
    assert not _passes(sentence, title, participants)


def test_no_pattern_is_made_of_a_title_whose_signs_a_sentence_has_not_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signs, "_through", lambda *_: pytest.fail("a pattern was made"))
    assert not _passes("郭建华2025年2月14日辞去职务。", "辞职务去", "jian")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("2025年2月14日，议会首次审议了水法草案。", "水法草案获议会首次审议"),
        ("2025年2月14日，球员李强被俱乐部开除。", "俱乐部开除球员李强"),
        ("2025年2月14日，批评教练的球员李强被俱乐部开除。", "俱乐部开除球员李强"),
        ("2025年2月14日，两国签署了一项协定。", "两国签署协定"),
    ],
)
def test_a_passive_may_be_told_as_an_active(sentence: str, title: str) -> None:
    assert _passes(sentence, title, "")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("2025年2月14日，球员李强被俱乐部开除。", "球员李强开除俱乐部"),
        ("2025年2月14日，议会首次审议了水法草案。", "议会获水法草案首次审议"),
        ("2025年2月14日，球员李强没有被俱乐部开除。", "俱乐部开除球员李强"),
        ("2025年2月14日，记者马丁在机场被拒绝入境。", "记者马丁拒绝入境"),
        ("2025年2月14日，两国签署了三项协定。", "两国签署协定书"),
    ],
)
def test_who_did_it_to_whom_is_kept(sentence: str, title: str) -> None:
    assert not _passes(sentence, title, "")


@pytest.mark.parametrize(
    ("dated", "marked"),
    [((), "5日去7日回"), (((0, 2), (3, 5)), "##去##回"), (((0, 3), (1, 2)), "###7日回"), (((4, 9),), "5日去7##")],
)
def test_every_sign_of_a_date_is_marked(dated: tuple[tuple[int, int], ...], marked: str) -> None:
    assert signs._with_marked_dates(Statement("5日去7日回", dated)) == marked.replace("#", signs._DATE)


@pytest.mark.parametrize("times", [4, 40])
def test_a_sentence_that_has_a_claim_many_times_is_looked_through_once(times: int) -> None:
    """For what turns it in the clauses before each of them; it was each time, from its beginning."""
    signs._first_end.cache_clear()
    sentence = "他想，" + "蓝湾汽车2025年2月14日在纽约开店的，" * times + "在纽约上市。"
    title_judged("蓝湾汽车在纽约开店", sentence, sentence.rstrip("。"), language="zh", actors=_ACTORS)
    looked = signs._first_end.cache_info()
    assert (looked.misses, looked.hits) == (1, times - 1)


def test_what_bars_a_claim_counts_only_before_it() -> None:
    words = part("zh", StatementWords)
    known = part("zh", ClaimWords)
    assert words
    assert known
    text = "如果谈判失败，郭建华辞职"
    assert signs._is_barred(text, 2, words, known)
    assert not signs._is_barred(text, 1, words, known)
    assert signs._is_barred("他说，郭建华辞职", 3, words, known)
    assert not signs._is_barred("郭建华辞职，他说", 5, words, known)

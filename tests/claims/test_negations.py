"""What a title or its passage denies."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "title", "message"),
    [
        ("The court fined the firm on 14 February 2025.", "Court did not fine the firm", 'denies "fine"'),
        ("The court did not fine the firm on 14 February 2025.", "Court fines the firm",
         'leaves out that the passage denies "fine"'),
        ("The union refused to sign the pact on 14 February 2025.", "The union signs the pact",
         'leaves out that the passage denies "sign"'),
    ],
)  # fmt: skip
def test_a_word_denied_on_one_side_only(article: str, title: str, message: str) -> None:
    (found,) = title_judged(title, article)
    assert found.startswith(f"failed: the title {message}")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The court did not fine the firm on 14 February 2025.", "Court does not fine the firm"),
        ("The court didn't fine the firm on 14 February 2025.", "Firm is not fined by the court"),
        ("The union refused to sign the pact on 14 February 2025.", "The union refuses to sign the pact"),
        ("The firm escaped without a fine on 14 February 2025.", "No fine for the firm"),
    ],
)
def test_a_denial_on_both_sides_is_none(article: str, title: str) -> None:
    (found,) = title_judged(title, article)
    assert not found.startswith("failed")


def test_a_denial_in_russian() -> None:
    article = "Союз не подписал договор 14 февраля 2025 года."
    (found,) = title_judged("Союз подписал договор", article, language="ru")
    assert found.startswith("failed: the title leaves out that the passage denies")
    (found,) = title_judged("Союз не подписал договор", article, language="ru")
    assert found.startswith("passed")


def test_a_denial_in_chinese() -> None:
    (found,) = title_judged("工会签署协议", "工会于2025年2月14日没有签署协议。", language="zh")
    assert not found.startswith("passed")


def test_a_negative_word_that_both_sides_have_excuses_nothing() -> None:
    article = "The ban on apples was lifted on 14 February 2025."
    assert title_judged("Ban on apples not lifted", article)[0].startswith('failed: the title denies "lifted"')


def test_the_aspect_of_a_russian_verb_hides_no_denial() -> None:
    article = "Министры подписали соглашение 14 февраля 2025 года."
    found = title_judged("Министры не подписывают соглашение", article, language="ru")
    assert found == ['failed: the title denies "подписывают", which the passage does not']


def test_a_kazakh_verb_denies_by_a_part_of_itself() -> None:
    article = "Кеніш 2025 жылғы 14 ақпанда қайта ашылды."
    assert title_judged("Кеніш қайта ашылмады", article, language="kk") == [
        'failed: the title denies "ашылмады", which the passage does not'
    ]


def test_chinese_signs_that_only_begin_like_a_negation_deny_nothing() -> None:
    article = "专家于2025年2月14日抵达临江。"
    assert title_judged("专家未能抵达临江", article, language="zh")[0].startswith('failed: the title denies "抵达"')
    assert not title_judged("未来专家抵达临江", article, language="zh")[0].startswith("failed")


@pytest.mark.parametrize("verb", ["refuses", "fails", "declines"])
def test_a_refusal_of_what_was_done_is_contradicted(verb: str) -> None:
    article = "The director resigned on 14 February 2025."
    assert title_judged(f"Director {verb} to resign", article) == [
        'failed: the title has refused "resign", which the passage tells as done'
    ]


def test_a_refusal_that_the_passage_tells_in_other_words_is_right() -> None:
    (found,) = title_judged("Agency refuses to license it", "The agency refused a licence on 14 February 2025.")
    assert not found.startswith("failed")


def test_what_is_done_without_something_denies_nothing() -> None:
    article = "The bank cleared the merger on 14 February 2025 without imposing conditions."
    (found,) = title_judged("Merger cleared without conditions", article)
    assert not found.startswith("failed")


def test_what_was_not_so_until_a_day_was_so_then() -> None:
    article = "Otten was not arrested until 14 February 2025."
    assert not any("denies" in one for one in title_judged("Otten arrested", article, participants="otten"))


@pytest.mark.parametrize(
    ("article", "title", "verdict"),
    [
        (
            "The strike did not end until Norvik paid on 14 February 2025.",
            "Strike ends",
            'unchecked: it leaves out "did", which may turn its sense',
        ),
        (
            "The council has yet to approve the plan on 14 February 2025.",
            "Council approves the plan",
            'unchecked: it leaves out "has", which may turn its sense',
        ),
        (
            "Nobody was hurt in the fire on 14 February 2025.",
            "Fire hurts nobody",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "The fire hurt three on 14 February 2025.",
            "Fire hurts nobody",
            "unchecked: 1 of its 3 words are in no quotation: nobody",
        ),
    ],
)
def test_a_title_that_drops_a_denial_or_adds_one_does_not_pass(article: str, title: str, verdict: str) -> None:
    assert title_judged(title, article) == [verdict]


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "The court fined the firm on 14 February 2025.",
            "Court never fined the firm",
            'failed: the title denies "fined", which the passage does not',
        ),
        (
            "en",
            "The man was not arrested until 14 February 2025.",
            "Man arrested",
            'unchecked: it leaves out "not", which may turn its sense',
        ),
        (
            "en",
            "The man was not arrested, the court said on 14 February 2025.",
            "Man arrested",
            'failed: the title leaves out that the passage denies "arrested"',
        ),
        (
            "en",
            "Not on paper, but in a speech, the union signed the pact on 14 February 2025.",
            "The union signs the pact",
            'unchecked: it leaves out "Not", which may turn its sense',
        ),
        (
            "en",
            "The union failed to sign the pact on 14 February 2025.",
            "The union signs the pact",
            'failed: the title leaves out that the passage denies "sign"',
        ),
        (
            "en",
            "The union signed the pact on 14 February 2025.",
            "The union refuses to sign the pact",
            'failed: the title has refused "sign", which the passage tells as done',
        ),
        (
            "en",
            "The union signed the pact on 14 February 2025.",
            "The union refuses the pact",
            "unchecked: 1 of its 3 words are in no quotation: refuses",
        ),
        (
            "en",
            "The union declined to sign or to pay on 14 February 2025.",
            "Union declines to sign",
            'unchecked: the passage goes on with "or", which may turn its sense',
        ),
        (
            "en",
            "The union could not sign the pact on 14 February 2025.",
            "The union could sign the pact",
            'failed: the title leaves out that the passage denies "sign"',
        ),
        (
            "en",
            "The firm has no debts on 14 February 2025.",
            "Firm has debts",
            'unchecked: it leaves out "no", which may turn its sense',
        ),
        (
            "en",
            "The firm has debts on 14 February 2025.",
            "Firm has no debts",
            "unchecked: 1 of its 3 words are in no quotation: no",
        ),
        (
            "en",
            "Nobody signed the pact on 14 February 2025.",
            "Union signs the pact",
            'failed: the title leaves out that the passage denies "signed"',
        ),
        (
            "en",
            "The firm paid without delay on 14 February 2025.",
            "Firm did not pay",
            "unchecked: 1 of its 3 words are in no quotation: not",
        ),
        (
            "kk",
            "Көпір 2025 жылғы 14 ақпанда ашылмады.",
            "Көпір ашылды",
            'failed: the title leaves out that the passage denies "ашылмады"',
        ),
        (
            "kk",
            "Көпір 2025 жылғы 14 ақпанда ашылды.",
            "Көпір ашылмады",
            'failed: the title denies "ашылмады", which the passage does not',
        ),
        (
            "kk",
            "Көпір 2025 жылғы 14 ақпанда ашылмады.",
            "Көпір ашылмады",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "zh",
            "工会于2025年2月14日签署协议。",
            "工会没有签署协议",
            'failed: the title denies "签署", which the passage does not',
        ),
        (
            "zh",
            "工会于2025年2月14日没有签署协议。",
            "工会没有签署协议",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "zh",
            "工会于2025年2月14日拒绝签署协议。",
            "工会签署协议",
            "unchecked: 1 of its 5 words are in no quotation: 会签",
        ),
        (
            "ru",
            "Союз отказался подписать договор 14 февраля 2025 года.",
            "Союз подписал договор",
            'failed: the title leaves out that the passage denies "подписать"',
        ),
        (
            "ru",
            "Союз подписал договор 14 февраля 2025 года.",
            "Союз отказался подписать договор",
            'failed: the title has refused "подписать", which the passage tells as done',
        ),
        (
            "ru",
            "Союз подписал договор без задержки 14 февраля 2025 года.",
            "Союз подписал договор",
            'unchecked: it leaves out "без", which may turn its sense',
        ),
    ],
)
def test_what_is_denied_refused_or_failed_on_one_side_is_told(
    language: str, article: str, title: str, said: str
) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


@pytest.mark.parametrize(
    ("article", "title", "language", "denied"),
    [
        ("The ministers met on 14 February 2025. No agreement was signed.", "Ministers sign agreement", "en", "signed"),
        ("They signed a note on 14 February 2025. No agreement was reached.", "They sign a note", "en", ""),
        ("14 февраля 2025 года был спор. Соглашение подписано не было.", "Соглашение подписано", "ru", "подписано"),
        ("14 февраля 2025 года соглашение так и не было подписано.", "Соглашение подписано", "ru", "подписано"),
    ],
)  # fmt: skip
def test_what_is_told_of_nothing_was_not_done(article: str, title: str, language: str, denied: str) -> None:
    (found,) = title_judged(title, article, language=language)
    if denied:
        assert found == f'failed: the title leaves out that the passage denies "{denied}"'
    else:
        assert not found.startswith("failed")


def test_a_title_may_deny_by_another_word_what_the_passage_turns_down() -> None:
    article = "2025 жылғы 14 ақпанда мәслихат жоспарды қабылдамай тастады, тоғыз депутат қолдап дауыс берді."
    (found,) = title_judged("Мәслихат жоспарды қолдамады", article, language="kk")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("title", "article"),
    [
        ("工会没有签署协议", "工会于2025年2月14日拒绝签署协议。"),
        ("工会没有签署协议", "工会于2025年2月14日无意签署协议。"),
        ("专家未能抵达临江", "专家于2025年2月14日无法抵达临江。"),
    ],
)
def test_a_denial_that_a_chinese_passage_has_in_another_word_is_not_accused(title: str, article: str) -> None:
    (found,) = title_judged(title, article, language="zh")
    assert found.startswith("unchecked")


def test_a_noun_that_ends_like_an_infinitive_is_not_refused() -> None:
    article = "14 февраля 2025 года Отто отвергла обвинения в причастности к утечке."
    (found,) = title_judged("Отто отрицает причастность к утечке", article, language="ru")
    assert found.startswith("unchecked")
    (told,) = title_judged("Отто отказалась покинуть пост", "14 февраля 2025 года Отто покинула пост.", language="ru")
    assert told.startswith("failed")


@pytest.mark.parametrize(
    ("language", "article", "title", "message"),
    [
        (
            "en",
            "Talks ended without agreement on 14 February 2025.",
            "Talks end with agreement",
            'leaves out that the passage denies "agreement"',
        ),
        (
            "en",
            "Talks ended with an agreement on 14 February 2025.",
            "Talks end without agreement",
            'denies "agreement", which the passage does not',
        ),
        ("en", "Talks ended without agreement on 14 February 2025.", "Talks end without agreement", ""),
        (
            "ru",
            "Переговоры 14 февраля 2025 года завершились без соглашения.",
            "Переговоры завершились с соглашением",
            'leaves out that the passage denies "соглашением"',
        ),
    ],
)
def test_with_something_and_without_it(language: str, article: str, title: str, message: str) -> None:
    (found,) = title_judged(title, article, language=language)
    assert found == f"failed: the title {message}" if message else not found.startswith("failed")

"""What a title or its passage denies."""

import pytest

from tests.proof.claim_cases import title_judged


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

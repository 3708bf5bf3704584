"""Who is said to have said a sentence."""

import pytest

from chrono.text.speakers import are_different, speaker_of


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ('"The port will open," said Murat Nurtleu, the minister.', "Murat Nurtleu"),
        ("Wang Yi said the tariffs will fall.", "Wang Yi"),
        ("Anna Holm, who heads the bank, told reporters that rates will fall.", "Anna Holm"),
        ("«Порт откроется», — заявил Иван Петров.", "Иван Петров"),
        ("Петров сообщил, что порт откроется.", "Петров"),
        ("王毅表示，关税将下降。", "王毅"),
        ("He said the port will open.", ""),
        ("The port will open in May.", ""),
    ],
)
def test_the_speaker_is_named(sentence: str, name: str) -> None:
    assert speaker_of(sentence) == name


def test_a_family_name_alone_is_the_same_speaker() -> None:
    assert not are_different("Murat Nurtleu", "Nurtleu")
    assert are_different("Murat Nurtleu", "Wang Yi")
    assert not are_different("Wang Yi", "")

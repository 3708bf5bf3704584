"""Who is said to have said a sentence."""

import pytest

from chrono.text.speakers import are_different, joins_speakers, speaker_of


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


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("He said, Wang Yi said.", "Wang Yi"),
        ("Murat Nurtleu, the minister, told reporters.", "Murat Nurtleu"),
        ("Charles de Gaulle said so.", "Charles de Gaulle"),
        ("It rains, said Wang Yi Jr.", "Wang Yi Jr"),
        ("Wang Yi saidly left.", ""),
        ("Unsaid Wang Yi left.", ""),
        ("He said it.", ""),
    ],
)
def test_a_speaker_is_a_name_beside_a_whole_verb_of_saying(sentence: str, name: str) -> None:
    assert speaker_of(sentence) == name


@pytest.mark.parametrize(
    ("first", "second", "different"),
    [("Wang Yi", "", False), ("", "Wang Yi", False), ("Wang Yi", "Li Wang", False), ("Wang Yi", "Li Ming", True)],
)
def test_two_speakers_differ_where_both_are_named_and_share_no_word(first: str, second: str, different: bool) -> None:
    assert are_different(first, second) is different


def test_stretches_of_sentences_of_two_speakers_are_told() -> None:
    text = "The port will open, said Wang Yi. The tariffs will fall, said Murat Nurtleu."
    first, second = text.index("port"), text.index("tariffs")
    assert joins_speakers([(first, first + 4), (second, second + 7)], text)
    assert not joins_speakers([(first, first + 4), (first + 5, first + 9)], text)

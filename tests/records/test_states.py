"""The words of closed lists in a record."""

from chrono.records.states import Basis, Stance, Status


def test_the_words_are_those_of_the_format() -> None:
    assert [str(one) for one in Basis] == ["stated", "reported", "inferred"]
    assert [str(one) for one in Status] == ["planned", "ongoing", "occurred", "postponed", "cancelled", "denied"]
    assert [str(one) for one in Stance] == ["supports", "disputes", "context"]

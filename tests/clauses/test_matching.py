"""Claims that say no more than a statement, and those that do, in words that all stand in it."""

import pytest

from chrono.clauses import Statement, says_no_more
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _says(claim: str, sentence: str, *, planned: bool = False) -> bool:
    grammar = english()
    wanted = [word for word in lexemes(claim, "en") if word.lower not in grammar.known.articles]
    return says_no_more(claim, wanted, Statement(sentence, ()), grammar, planned=planned)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Council closes port of Quill", "Because it rained, the council closed the port of Quill."),
        ("Port closed", "The council closed the port."),
        ("Port closed by council", "The council closed the port."),
        ("Council closes port", "The port was closed by the council of Quill."),
        ("Closing of port", "The council closed the port."),
        ("Resignation of minister", "The minister resigned in tears."),
        ("Storm hits Quill, killing two", "A storm hit Quill, killing two people and felling trees."),
        ("Otten says port is open", "The port is open, the minister Otten said."),
        ("Port is open, Otten says", "Otten said that the port is open."),
        ("Norvik sells ships", "Norvik closed the mine but sold its ships."),
        ("Storm kills nine", "The storm killed nine of the 40 men."),
        ("Rask fined 500 crowns", "The driver Ole Rask was fined 500 crowns."),
    ],
)
def test_the_same_said_in_another_order_or_voice_says_no_more(claim: str, sentence: str) -> None:
    assert _says(claim, sentence)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Port closes council", "The council closed the port."),
        ("Norvik left", "Otten left Norvik in anger."),
        ("Otten paid 500 crowns", "Otten was paid 500 crowns."),
        ("Bridge repaired", "The bridge was being repaired."),
        ("Bridge closed", "The bridge was closed to lorries."),
        ("Otten shot in Paris", "Otten was shot at in Paris."),
        ("Mayor shot thief", "The thief was shot at by the mayor."),
        ("Night bombed school", "The school was bombed by night."),
        ("Court found mayor", "The court found the mayor in contempt."),
        ("Court banned protests", "The court banned protests near schools."),
        ("All students expelled", "All students from Quill were expelled."),
        ("Otten jailed during war", "Otten was jailed for a theft during the war."),
        ("Norvik bought mine", "Norvik bought the mine or the port."),
        ("Mine closed", "The mine closed: it did not."),
        ("Mine closed", "The mine closed, which never was so."),
        ("Mine closed", "The mine closed, Otten feared."),
        ("Mine closed", "The mine closed (a ruse)."),
        ("Mine closed", "The mine closed?"),
        ("Wave hit Quill", "A wave of strikes hit Quill."),
        ("Norvik cut jobs", "Norvik will cut jobs."),
        ("Firing of police", "Police fired on the crowd."),
        ("Storm flooded Norvik, killing 14", "A storm hit Quill, killing 14, and flooded Norvik."),
        ("Storm hit Quill, killing 14", "A storm hit Quill, killing 14 horses."),
        ("Rate rose to nine", "The rate rose to nine per cent."),
        ("City burned", "The city burned in effigy."),
        ("Norvik refused to sell port", "Norvik refused to sell the industrial port."),
        ("Otten said Norvik cut jobs", "Otten said Norvik will cut jobs."),
    ],
)
def test_what_turns_when_something_is_left_out_says_more(claim: str, sentence: str) -> None:
    assert not _says(claim, sentence)


def test_what_is_to_come_is_told_as_to_come() -> None:
    assert _says("Norvik to open mine", "Norvik will open the mine.", planned=True)
    assert _says("Norvik opens mine", "Norvik will open the mine.", planned=True)
    assert not _says("Norvik opened mine", "Norvik will open the mine.", planned=True)

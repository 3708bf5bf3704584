"""English: titles of one of several statements of a sentence."""

import pytest

from tests.claims.claim_cases import title_judged


def _passes(sentence: str, title: str) -> bool:
    found = title_judged(title, sentence, sentence.rstrip(".。"))
    assert found
    return any(one.startswith("passed") for one in found)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Norvik closed the mine and sold its ships on 14 February 2025.", "Norvik sells its ships"),
        (
            "Otten resigned a month later and was arrested at the airport on 14 February 2025.",
            "Otten arrested at the airport",
        ),
        ("Otten, who won the title on 14 February 2025, has retired.", "Otten wins the title"),
        ("Norvik, which bought the port on 14 February 2025, is Danish.", "Norvik buys the port"),
        ("The ferry line Norvik left the port on 14 February 2025.", "Norvik leaves the port"),
        (
            "A former director of the housing charity Northgate Homes was jailed on 14 February 2025.",
            "Former director of Northgate Homes jailed",
        ),
        (
            "Trains between Brodina and the capital, Velika, stopped on 14 February 2025.",
            "Trains between Brodina and Velika stop",
        ),
        ("Police arrested Karl Brandt, who had fled the town on 14 February 2025.", "Karl Brandt fled the town"),
        ("Under Strand, Norvik bought the port on 14 February 2025.", "Norvik buys the port"),
    ],
)
def test_a_title_may_tell_one_of_the_statements_of_its_sentence(sentence: str, title: str) -> None:
    assert _passes(sentence, title)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Norvik asked Halden to close the mine and sold its ships on 14 February 2025.", "Halden sells its ships"),
        ("The owner of Norvik closed the mine and sold its ships on 14 February 2025.", "Norvik sells its ships"),
        ("Norvik and Halden closed the mine and sold its ships on 14 February 2025.", "Norvik sells its ships"),
        ("Norvik agreed to close the mine and sell its ships on 14 February 2025.", "Norvik sells its ships"),
        ("Norvik, which Halden had sued, closed the mine on 14 February 2025.", "Halden closes the mine"),
        ("Norvik, which Halden bought on 14 February 2025, is Danish.", "Norvik bought Halden"),
        ("The owner of Norvik, who bought the port on 14 February 2025, is Danish.", "Norvik bought the port"),
        ("The lawyer of Karl Brandt, who had fled the town on 14 February 2025, wept.", "Karl Brandt fled the town"),
        ("Norvik and Halden, which bought the port on 14 February 2025, are Danish.", "Halden bought the port"),
        ("Otten denied that Brandt lied and was arrested on 14 February 2025.", "Otten lied"),
        ("Brandt said Otten resigned and was arrested on 14 February 2025.", "Otten was arrested"),
        ("Brandt told Otten to resign and was arrested on 14 February 2025.", "Otten arrested"),
        ("Norvik workers closed the mine and sold its ships on 14 February 2025.", "Norvik sells its ships"),
        ("Otten was arrested and charged Brandt with fraud on 14 February 2025.", "Otten charged with fraud"),
        ("Otten was arrested in Lima and accused Brandt on 14 February 2025.", "Otten accused"),
        ("Otten hit Brandt, a rival, and was arrested on 14 February 2025.", "Brandt was arrested"),
        ("Otten did not close the mine and sold its ships on 14 February 2025.", "Otten closes the mine"),
        ("Neither Otten nor Brandt closed the mine and sold ships on 14 February 2025.", "Otten sells ships"),
        ("The firm that Norvik closed and sold on 14 February 2025 was Danish.", "Norvik sold"),
        ("The rival of the ferry line Norvik left the port on 14 February 2025.", "Norvik leaves the port"),
        ("The claim that the ferry line Norvik left the port on 14 February 2025 is false.", "Norvik leaves the port"),
        ("The fans see Norvik winning on 14 February 2025.", "Norvik winning"),
        ("The vice president Otten resigned on 14 February 2025.", "President Otten resigns"),
        ("An aide to the minister, Karl Brandt, resigned on 14 February 2025.", "Minister Karl Brandt resigns"),
        ("A son of the king, Karl Brandt, died on 14 February 2025.", "King dies"),
        ("A lawyer for the charity Northgate Homes was jailed on 14 February 2025.", "Northgate Homes jailed"),
        ("Otten met Brandt and Weber and fled on 14 February 2025.", "Brandt and Weber fled"),
        ("Otten saw the man Brandt sued and left on 14 February 2025.", "Brandt left"),
        ("If Otten resigned and was arrested on 14 February 2025, all was well.", "Otten was arrested"),
        ("In the film Otten, who killed Brandt on 14 February 2025, is free.", "Otten killed Brandt"),
        ("Otten nearly closed the mine and sold ships on 14 February 2025.", "Otten sells ships"),
        ("Half of Norvik closed and was sold on 14 February 2025.", "Norvik was sold"),
        ("Otten promised that Brandt resigned and sold ships on 14 February 2025.", "Otten sells ships"),
    ],
)
def test_no_title_passes_that_joins_what_the_sentence_does_not(sentence: str, title: str) -> None:
    assert not _passes(sentence, title)

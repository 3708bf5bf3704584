"""What a title may leave out of the sentence that it is taken from, and what it may not."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Jan Keller, who had led Norvik, left on 14 February 2025.", "Jan Keller left"),
        ("Jan Keller, 58, left on 14 February 2025.", "Jan Keller left"),
        ("The ferry, built in 1994, sank on 14 February 2025.", "The ferry sank"),
        ("The Department of Energy (DOE) closed on 14 February 2025.", "The Department of Energy closed"),
        ("A Kenyan jury met on 14 February 2025.", "A jury met"),
        ("The state gave Norvik a $36 million loan on 14 February 2025.", "The state gave Norvik a loan"),
        ("The trial is set for 14 February 2025.", "The trial is set"),
        ("07:45 Norvik bought the ferry on 14 February 2025.", "Norvik bought the ferry"),
        ("LIMA, February 14, 2025 (Agency) – Norvik bought the ferry.", "Norvik bought the ferry"),
        ("Norvik first ran a ferry in 2019 in Lima.", "Norvik first ran a ferry in Lima"),
    ],
)
def test_what_only_says_more_may_be_left_out(article: str, title: str) -> None:
    (found,) = title_judged(title, article, article.rstrip("."))
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("All ships, which flew the flag, left on 14 February 2025.", "All ships left", "en"),
        ("No passenger, who had a ticket, left on 14 February 2025.", "No passenger left", "en"),
        ("Jan Keller, according to Norvik, left on 14 February 2025.", "Jan Keller left", "en"),
        ("Jan Keller, who is a character in a play, left on 14 February 2025.", "Jan Keller left", "en"),
        ("Jan Keller, played by Karl Brandt, left on 14 February 2025.", "Jan Keller left", "en"),
        ("Jan Keller, who left, and Maria Otten met on 14 February 2025.", "Jan Keller met", "en"),
        (
            "Jan Keller, who had taught Otten, Karl Brandt and Li, died on 14 February 2025.",
            "Jan Keller, Karl Brandt and Li died",
            "en",
        ),
        ("Police will, when attacked, shoot at crowds from 14 February 2025.", "Police will shoot at crowds", "en"),
        ("The film's hero, Jan Keller, left on 14 February 2025.", "Jan Keller left", "en"),
        ("The wife of the mayor, Jan Keller, left on 14 February 2025.", "Jan Keller left", "en"),
        ("The Vice president died on 14 February 2025.", "The president died", "en"),
        (
            "The blast killed 12; Jan Keller, the mayor, survived on 14 February 2025.",
            "The blast killed Jan Keller",
            "en",
        ),
        ("Gold went to Peru; Chile, which fell twice, left on 14 February 2025.", "Gold went to Chile", "en"),
        ("The army attacked on 14 February 2025; Lima, the capital, was calm.", "The army attacked Lima", "en"),
        (
            "The army attacked in Lima; Norvik, a ferry line, closed on 14 February 2025.",
            "The army attacked Norvik",
            "en",
        ),
        ("Norvik bought (half of) Halden on 14 February 2025.", "Norvik bought Halden", "en"),
        ("The fire was 20% contained on 14 February 2025.", "The fire was contained", "en"),
        ("The state lost to Norvik 2-1 games on 14 February 2025.", "The state lost to Norvik games", "en"),
        ("The state gave Norvik 0 loans on 14 February 2025.", "The state gave Norvik loans", "en"),
        ("The state sued Keller's Norvik on 14 February 2025.", "The state sued Norvik", "en"),
        ("The court held the law, passed in 2019, invalid on 14 February 2025.", "The court held the law", "en"),
        ("Jan Keller bombed Iran's Embassy on 14 February 2025.", "Jan Keller bombed Embassy", "en"),
        (
            "Jan Keller, who saw men hit Otten, stab Brandt and run, fell on 14 February 2025.",
            "Jan Keller stabbed Brandt",
            "en",
        ),
        ("1.25 Million residents fled on 14 February 2025.", "Million residents fled", "en"),
        ("Norvik confined the ban to 14 February 2025.", "Norvik confined the ban", "en"),
        ("ФЕЙК, 14 февраля 2025 – Норвик купил Луну.", "Норвик купил Луну", "ru"),
        ("The storm hit American Samoa on 14 February 2025.", "The storm hit Samoa", "en"),
        ("On 14 February 2025 Jan Keller resigned from 3 boards.", "Jan Keller resigned", "en"),
        ("The government fell by 3% in the polls on 14 February 2025.", "The government fell", "en"),
        ("The court ordered the strike to end on 14 February 2025.", "The court ordered the strike", "en"),
        ("The ceasefire held until 14 February 2025.", "The ceasefire held", "en"),
        ("The following is false; Norvik bought the ferry on 14 February 2025.", "Norvik bought the ferry", "en"),
        ("Norvik bought the ferry on 14 February 2025; that was untrue.", "Norvik bought the ferry", "en"),
        ("LIMA, February 14, 2025 (Satire) – Norvik bought the moon.", "Norvik bought the moon", "en"),
        ("In the book, Jan Keller left on 14 February 2025.", "Jan Keller left", "en"),
        ("Келлер умер 14 февраля 2025 года; это неправда.", "Келлер умер", "ru"),
        ("Взрыв убил 12; Келлера, мэра города, спасли 14 февраля 2025 года.", "Взрыв убил Келлера", "ru"),
        ("2025年2月14日，总统遇刺，这是电影情节。", "总统遇刺", "zh"),
    ],
)
def test_what_may_turn_it_may_not(article: str, title: str, language: str) -> None:
    found = title_judged(title, article, article.rstrip(".。"), language=language)
    assert found
    assert not any(one.startswith("passed") for one in found)

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
        ("Norvik closed its ferry on 14 February 2025.", "Norvik closed ferry"),
        ("Peru's parliament dismissed the judge on 14 February 2025.", "Parliament dismisses judge"),
        ("The judge, Karl Brandt, dismissed the suit on 14 February 2025.", "Judge dismisses suit"),
        ("Prosecutor Karl Brandt resigned on 14 February 2025.", "Prosecutor resigns"),
        ("Norvik, a ferry line, bought the port on 14 February 2025.", "Norvik buys port"),
        ("Police detained two members of the crew on 14 February 2025.", "Police detain members of the crew"),
        ("Sixty-four miners left on 14 February 2025.", "Miners leave"),
        ("Halden closed the mine in 2024, but Norvik opened the port on 14 February 2025.", "Norvik opens port"),
        ("LIMA, Peru (AP) — Norvik bought the ferry on 14 February 2025.", "Norvik bought the ferry"),
        ("The first run, set for 14 February 2025, was scrapped.", "First run scrapped"),
        (
            "A class action by 210 residents, which had been listed, was adjourned on 14 February 2025.",
            "Class action adjourned",
        ),
        ("The plan for the port in Lima failed on 14 February 2025.", "The plan failed"),
        ("A regional court met on 14 February 2025.", "Court met"),
        ("Shares of tea grower Norvik fell on 14 February 2025.", "Shares of Norvik fall"),
        ("A merger with rival Norvik was approved on 14 February 2025.", "Merger with Norvik approved"),
        ("Norvik had agreed on 14 February 2025 to close.", "Norvik agrees to close"),
        ("His ashes were scattered on 14 February 2025.", "Ashes scattered"),
        ("Police quietly searched the museum on 14 February 2025.", "Police searched the museum"),
        ("Norvik sold all ferries on 14 February 2025.", "Norvik sold ferries"),
        ("Norvik sold its Logistics division on 14 February 2025.", "Norvik sells Logistics division"),
        ("Otten became chair of the electoral commission on 14 February 2025.", "Otten became chair of commission"),
        ("Norvik, which owned two mills, bought the ferry on 14 February 2025.", "Norvik buys ferry"),
        ("On March 6, 2024, Norvik, which owned two mills, bought the ferry.", "Norvik buys ferry"),
        ("The World Health Organization (WHO) lifted the ban on 14 February 2025.", "WHO lifts the ban"),
        ("Norvik filed a complaint on 14 February 2025 adding a claim.", "Norvik files complaint"),
        (
            "The ministry reported that rebels attacked the port on 14 February 2025.",
            "Ministry reports rebels attacked port",
        ),
        ("Drivers voted on 14 February 2025 to end a strike that began in May.", "Drivers vote to end a strike"),
        ("Founder A. K. Tennant, who died on 14 February 2025, had fought the sale.", "Founder dies"),
    ],
)
def test_what_only_says_more_may_be_left_out(article: str, title: str) -> None:
    (found,) = title_judged(title, article, article.rstrip("."))
    assert found.startswith("passed")


def test_the_title_and_given_name_of_an_actor_may_be_left_out() -> None:
    article = "President Maria Otten dismissed the judge on 14 February 2025."
    (found,) = title_judged("Otten dismisses judge", article, article.rstrip("."), participants="otten")
    assert found.startswith("passed")


def test_the_country_before_the_name_of_an_actor_may_be_left_out() -> None:
    article = "Norway's Maria Otten won the race on 14 February 2025."
    (found,) = title_judged("Otten wins the race", article, article.rstrip("."), participants="otten")
    assert found.startswith("passed")


def test_a_byline_above_the_dateline_may_be_left_out() -> None:
    article = "LIMA, Peru (AP) — Norvik bought the ferry on 14 February 2025."
    (found,) = title_judged("Norvik bought the ferry", f"x\n\nBy JAN KELLER\n{article}", article.rstrip("."))
    assert found.startswith("passed")


def test_the_title_of_whom_somebody_belongs_to_may_not() -> None:
    article = "The aide of President Maria Otten dismissed the judge on 14 February 2025."
    (found,) = title_judged("Otten dismisses judge", article, article.rstrip("."), participants="otten")
    assert not found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Рабочий был задержан 14 февраля 2025 года.", "Рабочий задержан"),
        ("Норвик закрыл свой порт 14 февраля 2025 года.", "Норвик закрыл порт"),
        ("Матч в Лиме, назначенный на 14 февраля 2025 года, не состоялся.", "Матч в Лиме не состоялся"),
        ("Матч в Лиме не состоялся 14 февраля 2025 года: гости не приехали.", "Матч в Лиме не состоялся"),
        ("Областной суд закрыл дело 14 февраля 2025 года.", "Суд закрыл дело"),
        ("Губернатор Андрей Мельник, находящийся в Лиме, ушёл 14 февраля 2025 года.", "Губернатор ушёл"),
    ],
)
def test_the_same_holds_in_russian(article: str, title: str) -> None:
    (found,) = title_judged(title, article, article.rstrip("."), language="ru")
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("Norvik closed its rival's ferry on 14 February 2025.", "Norvik closed ferry", "en"),
        ("Large ships were banned on 14 February 2025.", "Ships were banned", "en"),
        ("Norvik bought a potential port on 14 February 2025.", "Norvik bought a port", "en"),
        ("Norvik refused to sell the industrial port on 14 February 2025.", "Norvik refused to sell the port", "en"),
        ("Every new member paid the fee on 14 February 2025.", "Member pays fee", "en"),
        ("Norvik bought industrial ports on 14 February 2025.", "Norvik bought ports", "en"),
        ("The World Health Council (WHO) lifted the ban on 14 February 2025.", "WHO lifts the ban", "en"),
        ("Norvik bought the ferry in the film on 14 February 2025.", "Norvik bought the ferry", "en"),
        ("Порт купил возможный покупатель 14 февраля 2025 года.", "Порт купил покупатель", "ru"),
        ("Порт открыл в романе музей 14 февраля 2025 года.", "Порт открыл музей", "ru"),
        ("Порт 14 ақпан 2025 жылы уақытша көпір ашты.", "Порт көпір ашты", "kk"),
        ("The head of Norvik's bank resigned on 14 February 2025.", "The head resigned", "en"),
        ("The driver of the train that hit Otten left on 14 February 2025.", "The driver left", "en"),
        ("The meeting in a film was held on 14 February 2025.", "The meeting was held", "en"),
        ("Norvik had its ship searched on 14 February 2025.", "Norvik searches ship", "en"),
        ("If Norvik had closed the mine on 14 February 2025, jobs were lost.", "Norvik closes the mine", "en"),
        ("Norvik bought the port on 14 February 2025: it did not.", "Norvik bought the port", "en"),
        ("Norvik bought the port on 14 February 2025: the story was untrue.", "Norvik bought the port", "en"),
        ("Norvik bought the port on 14 February 2025: half of it.", "Norvik bought the port", "en"),
        ("Norvik proved on 14 February 2025 that it closed the mine.", "Norvik proved", "en"),
        ("The firm lost rival Halden on 14 February 2025.", "The firm lost", "en"),
        ("Бывший областной прокурор умер 14 февраля 2025 года.", "Прокурор умер", "ru"),
        ("Верховные суды закрыли дело 14 февраля 2025 года.", "Суды закрыли дело", "ru"),
        ("Peru banned Kenyan imports on 14 February 2025.", "Peru banned imports", "en"),
        ("Police arrested Smith after the riot on 14 February 2025.", "Police arrested after riot", "en"),
        ("Police held the director, Smith, Brown and Lee on 14 February 2025.", "Police held director Brown", "en"),
        ("Minister Karl Brandt's lawyer resigned on 14 February 2025.", "Minister resigns", "en"),
        ("Sources close to the minister, Karl Brandt, resigned on 14 February 2025.", "Minister resigned", "en"),
        ("Vice President Karl Brandt resigned on 14 February 2025.", "President resigns", "en"),
        ("Two bridges collapsed on 14 February 2025.", "Bridge collapses", "en"),
        ("Article 5 was suspended on 14 February 2025.", "Article was suspended", "en"),
        ("Three of four members resigned on 14 February 2025.", "Members resigned", "en"),
        ("He urged that Halden resign, and Norvik leave the port on 14 February 2025.", "Norvik leaves the port", "en"),
        ("Some believed Halden had failed, and Norvik had won on 14 February 2025.", "Norvik had won", "en"),
        ("When Halden closes, and Norvik wins, all will be well on 14 February 2025.", "Norvik wins", "en"),
        ("Had Halden stayed, and Norvik won, jobs were safe on 14 February 2025.", "Norvik won", "en"),
        ("In the story Halden dies, and Norvik wins on 14 February 2025.", "Norvik wins", "en"),
        ("Jan Keller, a character of hers, left on 14 February 2025.", "Jan Keller left", "en"),
        ("Рабочий был бы задержан 14 февраля 2025 года.", "Рабочий задержан", "ru"),
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


def test_a_sign_that_only_looks_like_a_digit_is_no_number() -> None:
    article = "The ferry ² ports closed on 14 February 2025."
    (found,) = title_judged("The ferry ports closed", article, article.rstrip("."))
    assert not found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title", "word"),
    [
        ("The state gave Norvik, 58, a loan on 14 February 2025.", "The state gave Norvik a loan", "58"),
        ("Norvik bought the port if it rained on 14 February 2025.", "Norvik bought the port", "if"),
        ("Norvik almost bought the port on 14 February 2025.", "Norvik bought the port", "almost"),
        ("Norvik bought part of the port on 14 February 2025.", "Norvik bought the port", "part"),
        ("Norvik's rival bought the port on 14 February 2025.", "Norvik bought the port", "rival"),
        ("The aide of the minister resigned on 14 February 2025.", "The minister resigned", "aide"),
        ("The minister, who denied it, resigned on 14 February 2025.", "The minister resigned", "who"),
        ("The minister, it is feared, resigned on 14 February 2025.", "The minister resigned", "it"),
        ("The port, not the mine, closed on 14 February 2025.", "The port closed", "not"),
        ("The Bank (not the Fund) merged on 14 February 2025.", "The Bank merged", "not"),
        ("All miners but Otten left on 14 February 2025.", "Miners left", "All"),
        ("Did Norvik buy the port on 14 February 2025?", "Norvik buys port", "Did"),
        ("The would-be charity Northgate closed the mine on 14 February 2025.", "Northgate closed the mine", "would"),
        ("The bank of the charity Northgate closed the mine on 14 February 2025.", "Northgate closed the mine", "bank"),
        (
            "Norvik closed the mine and may sell its ships on 14 February 2025.",
            "Norvik sells its ships",
            "closed",
        ),
        (
            "Norvik closed the mine and Halden sold its ships on 14 February 2025.",
            "Norvik sold its ships",
            "closed",
        ),
    ],
)
def test_what_may_turn_the_sense_is_named(article: str, title: str, word: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [
        f'unchecked: it leaves out "{word}", which may turn its sense'
    ]


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "Norvik almost bought the port on 14 February 2025.",
            "Norvik bought the port",
            'unchecked: it leaves out "almost", which may turn its sense',
        ),
        (
            "en",
            "Norvik bought part of the port on 14 February 2025.",
            "Norvik bought the port",
            'unchecked: it leaves out "part", which may turn its sense',
        ),
        (
            "en",
            "Norvik bought the port if it rained on 14 February 2025.",
            "Norvik bought the port",
            'unchecked: it leaves out "if", which may turn its sense',
        ),
        (
            "en",
            "Norvik, a rival said, bought the port on 14 February 2025.",
            "Norvik bought the port",
            "unchecked: the passage has it as said by somebody",
        ),
        (
            "en",
            "Norvik may buy the port on 14 February 2025.",
            "Norvik buys the port",
            'unchecked: it leaves out "may", which may turn its sense',
        ),
        (
            "en",
            "Norvik reportedly bought the port on 14 February 2025.",
            "Norvik bought the port",
            'failed: the title tells as a fact what the passage has as said by somebody: "reportedly"',
        ),
        (
            "en",
            "Only Norvik bought the port on 14 February 2025.",
            "Norvik bought the port",
            'unchecked: it leaves out "Only", which may turn its sense',
        ),
        (
            "en",
            "The port, not the mine, closed on 14 February 2025.",
            "The port closed",
            'unchecked: it leaves out "not", which may turn its sense',
        ),
        (
            "en",
            "All miners but Otten left on 14 February 2025.",
            "Miners left",
            'unchecked: it leaves out "All", which may turn its sense',
        ),
        (
            "en",
            "Norvik bought the old port on 14 February 2025.",
            "Norvik bought the port",
            'unchecked: it leaves out "old", which may turn its sense',
        ),
    ],
)
def test_what_a_title_leaves_out_may_turn_its_sense(language: str, article: str, title: str, said: str) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Norvik signed an agreement with Halden in Lima on 14 February 2025.", "Norvik signs an agreement in Lima"),
        ("Norvik plans to open its first port from Lima on 14 February 2025.", "Norvik plans to open first port"),
        (
            "Norvik began building a terminal in Peru's Callao on 14 February 2025.",
            "Norvik begins building a terminal in Callao",
        ),
        ("14 февраля 2025 года «Вектор» построил завод в Томской области.", "«Вектор» построил завод"),
    ],
)
def test_phrases_of_a_preposition_may_go(article: str, title: str) -> None:
    language = "ru" if "года" in article else "en"
    (found, *_) = title_judged(title, article, article.rstrip("."), language=language)
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (
            "Norvik did not sign an agreement with Halden in Lima on 14 February 2025.",
            "Norvik did not sign an agreement in Lima",
        ),
        ("Norvik found the mayor in contempt in Lima on 14 February 2025.", "Norvik found the mayor in Lima"),
        ("Norvik hopes Otten signed a pact with Halden in Lima on 14 February 2025.", "Otten signed a pact in Lima"),
    ],
)
def test_phrases_that_may_turn_it_may_not(article: str, title: str) -> None:
    assert not any(one.startswith("passed") for one in title_judged(title, article, article.rstrip(".")))

"""Articles in languages that nobody here reads: nothing passes that was not read, and nothing is accused."""

import pytest

from chrono.languages import LANGUAGES
from tests.conftest import report_on
from tests.languages.readers import WORD_RULES

SENTENCES = {
    "es": "La visita del ministro prevista para el martes fue cancelada por el gobierno de la capital",
    "it": "La visita del ministro prevista per martedì è stata annullata dal governo della capitale",
    "pt": "A visita do ministro prevista para terça-feira foi cancelada pelo governo da capital",
    "nl": "Het bezoek van de minister aan de hoofdstad dat dinsdag zou zijn is door de regering afgelast",
    "pl": "Wizyta ministra w stolicy planowana na wtorek została odwołana przez rząd i nie odbędzie się",
    "cs": "Návštěva ministra v hlavním městě plánovaná na úterý byla zrušena a neuskuteční se podle vlády",
    "tr": "Bakanın salı günü için planlanan başkent ziyareti hükümet tarafından iptal edildi ve ertelendi",
    "id": "Kunjungan menteri ke ibu kota yang direncanakan pada hari Selasa telah dibatalkan oleh pemerintah",
    "bg": "Посещението на министъра в столицата, планирано за вторник, беше отменено от правителството",
    "sr": "Посета министра главном граду планирана за уторак отказана је и неће бити одржана, рекла је влада",
    "ko": "화요일로 예정되었던 장관의 수도 방문이 정부에 의해 취소되었다",
    "el": "Η επίσκεψη του υπουργού στην πρωτεύουσα που είχε προγραμματιστεί για την Τρίτη ακυρώθηκε",
}


@pytest.mark.parametrize("status", ["planned", "occurred"])
@pytest.mark.parametrize("language", sorted({*SENTENCES} - {*LANGUAGES}))
def test_what_is_not_read_is_unchecked_and_named(language: str, status: str) -> None:
    sentence = SENTENCES[language]
    report = report_on(
        f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
events:
  - id: visit
    title: A visit
    date: 2024-03
    status: {status}
    figures:
      - {{label: cost, value: 5 million, unit: USD}}
    evidence:
      - source: a
        quote: "{sentence}"
as_of: 2024-03-26
""",
        {"a.txt": f" date 2024-03-26 {sentence}.\n"},
    )
    judged = {one.rule.code: one.verdict for one in report.verdicts}
    asked = [code for code in (*WORD_RULES, "CH302", "CH601") if code in judged]
    assert {"CH206", "CH302", "CH404", "CH601"} <= set(asked)
    assert {str(judged[code].outcome) for code in asked} == {"unchecked"}
    assert all(f'"{language}"' in judged[code].message for code in asked)
    assert not [
        one for one in report.findings if one.code.startswith(("CH2", "CH3", "CH6")) or one.code in ("CH404", "CH405")
    ]

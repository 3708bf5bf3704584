"""Chronologies of articles in ten languages that are not read: nothing passes of a field that nobody read.

Each article tells of a bridge that somebody opened on 12 May 2024, of a fair on the 20th that was called off, and what
the bridge cost: 45 million.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest

from chrono.findings import Outcome
from chrono.proof.report import Report
from tests.conftest import report_on


class _Told(NamedTuple):
    """Three sentences of a language, and what a record may say of them, truly or not."""

    opened: str
    called_off: str
    cost: str
    title: str
    fair: str
    false_title: str
    place: str
    false_place: str
    name: str
    false_role: str


TOLD = {
    "de": _Told(
        "Bürgermeisterin Anna Holm eröffnete am 12. Mai 2024 in Lübeck die neue Brücke",
        "Das Hafenfest am 20. Mai 2024 in Lübeck wurde abgesagt",
        "Die Brücke kostete 45 Millionen Euro",
        "Anna Holm eröffnete die neue Brücke",
        "Hafenfest",
        "Karl Brandt eröffnete die neue Brücke",
        "Lübeck",
        "Kiel",
        "Anna Holm",
        "Ministerin",
    ),
    "fr": _Told(
        "La maire Anne Colin a inauguré le 12 mai 2024 à Nantes le nouveau pont",
        "La fête du port du 20 mai 2024 à Nantes a été annulée",
        "Le pont a coûté 45 millions d'euros",
        "Anne Colin a inauguré le nouveau pont",
        "La fête du port",
        "Paul Roche a inauguré le nouveau pont",
        "Nantes",
        "Brest",
        "Anne Colin",
        "ministre",
    ),
    "es": _Told(
        "La alcaldesa Ana Ruiz inauguró el 12 de mayo de 2024 en Cádiz el nuevo puente",
        "La fiesta del puerto del 20 de mayo de 2024 en Cádiz fue cancelada",
        "El puente costó 45 millones de euros",
        "Ana Ruiz inauguró el nuevo puente",
        "La fiesta del puerto",
        "Pablo Vega inauguró el nuevo puente",
        "Cádiz",
        "Vigo",
        "Ana Ruiz",
        "ministra",
    ),
    "it": _Told(
        "La sindaca Anna Conti ha inaugurato il 12 maggio 2024 a Genova il nuovo ponte",
        "La festa del porto del 20 maggio 2024 a Genova è stata annullata",
        "Il ponte è costato 45 milioni di euro",
        "Anna Conti ha inaugurato il nuovo ponte",
        "La festa del porto",
        "Paolo Ricci ha inaugurato il nuovo ponte",
        "Genova",
        "Napoli",
        "Anna Conti",
        "ministra",
    ),
    "pt": _Told(
        "A prefeita Ana Melo inaugurou em 12 de maio de 2024 em Santos a nova ponte",
        "A festa do porto de 20 de maio de 2024 em Santos foi cancelada",
        "A ponte custou 45 milhões de euros",
        "Ana Melo inaugurou a nova ponte",
        "A festa do porto",
        "Paulo Reis inaugurou a nova ponte",
        "Santos",
        "Recife",
        "Ana Melo",
        "ministra",
    ),
    "pl": _Told(
        "Burmistrz Anna Nowak otworzyła 12 maja 2024 r. w Gdańsku nowy most",
        "Święto portu 20 maja 2024 r. w Gdańsku zostało odwołane",
        "Most kosztował 45 milionów euro",
        "Anna Nowak otworzyła nowy most",
        "Święto portu",
        "Paweł Zając otworzył nowy most",
        "Gdańsku",
        "Poznań",
        "Anna Nowak",
        "Minister",
    ),
    "nl": _Told(
        "Burgemeester Anna Visser opende op 12 mei 2024 in Delft de nieuwe brug",
        "Het havenfeest op 20 mei 2024 in Delft is afgelast",
        "De brug kostte 45 miljoen euro",
        "Anna Visser opende de nieuwe brug",
        "Het havenfeest",
        "Piet Smit opende de nieuwe brug",
        "Delft",
        "Breda",
        "Anna Visser",
        "Minister",
    ),
    "tr": _Told(
        "Belediye başkanı Ayşe Demir 12 Mayıs 2024'te Bursa'da yeni köprüyü açtı",
        "20 Mayıs 2024'teki Bursa liman şenliği iptal edildi",
        "Köprü 45 milyon avroya mal oldu",
        "Ayşe Demir yeni köprüyü açtı",
        "liman şenliği",
        "Mehmet Kaya yeni köprüyü açtı",
        "Bursa",
        "Konya",
        "Ayşe Demir",
        "Bakan",
    ),
    "ja": _Told(
        "大野市長の山田花子は2024年5月12日に大野で新しい橋を開通させた",
        "2024年5月20日の大野の港祭りは中止された",
        "橋の費用は4500万ユーロだった",
        "山田花子が新しい橋を開通",
        "港祭り",
        "田中太郎が新しい橋を開通",
        "大野",
        "福岡",
        "山田花子",
        "大臣",
    ),
    "ar": _Told(
        "افتتحت رئيسة البلدية ليلى حداد في 12 مايو 2024 في صور الجسر الجديد",
        "أُلغي مهرجان الميناء في 20 مايو 2024 في صور",
        "بلغت تكلفة الجسر 45 مليون يورو",
        "ليلى حداد افتتحت الجسر الجديد",
        "مهرجان الميناء",
        "كريم نصر افتتح الجسر الجديد",
        "صور",
        "صيدا",
        "ليلى حداد",
        "وزيرة",
    ),
}

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-05-25}}}}
actors: {{n: {{name: "{name}", role: "{role}"}}}}
events:
  - id: e
    title: "{title}"
    date: {date}
    location: "{location}"
    participants: [n]
    figures: [{{label: "x", value: {value} million, unit: EUR}}]
    evidence: [{{source: a, quote: "{quote}"}}]
"""
FALSE: Mapping[str, Callable[[_Told], dict[str, str]]] = {
    "status": lambda told: {"title": told.fair, "date": "2024-05-20", "quote": told.called_off},
    "date": lambda _: {"date": "2024-05-13"},
    "location": lambda told: {"location": told.false_place},
    "title": lambda told: {"title": told.false_title},
    "role": lambda told: {"role": told.false_role},
    "figures": lambda told: {"value": "54", "quote": told.cost},
}


def checked(language: str, *, alone: bool, changed: Mapping[str, str]) -> Report:
    """A true record with some fields changed, of an article of all sentences, or `alone` of the one quoted."""
    told, stop = TOLD[language], "。" if language == "ja" else ". "
    given = {"name": told.name, "role": "x", "title": told.title, "date": "2024-05-12", "location": told.place}
    given |= {"value": "45", "quote": told.opened, **changed}
    article = given["quote"] if alone else stop.join((told.opened, told.called_off, told.cost))
    return report_on(TEXT.format(**given), {"a.txt": f"{article}.\n"})


@pytest.mark.parametrize("alone", [False, True], ids=["article", "quotation"])
@pytest.mark.parametrize("field", FALSE)
@pytest.mark.parametrize("language", TOLD)
def test_a_false_field_of_an_article_that_is_not_read_does_not_pass(language: str, field: str, alone: bool) -> None:
    report = checked(language, alone=alone, changed=FALSE[field](TOLD[language]))
    verdicts = [one for one in report.verdicts if one.verdict.outcome is Outcome.PASSED]
    assert field not in {one.verdict.at.name for one in verdicts if one.verdict.at.name in (*one.proves, "role")}


@pytest.mark.parametrize("language", TOLD)
def test_nothing_of_a_true_record_is_called_false_where_its_article_is_not_read(language: str) -> None:
    assert checked(language, alone=False, changed={}).findings == ()

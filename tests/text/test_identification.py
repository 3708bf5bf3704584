"""The language of a text."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.languages import CYRILLIC, HAN, UNREAD_MIXTURES, UNREAD_SCRIPTS
from chrono.text.identification import (
    BEYOND_LATIN,
    UNDETERMINED,
    guess_language,
    has_no_other,
    language_of,
    language_of_words,
)

FRENCH = "La ministre est arrivée le 25 mars avec toute sa délégation et a visité une école du quartier. " * 8


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that talks were held in the capital.", "en"),
        ("Министр заявил, что переговоры прошли в столице.", "ru"),
        ("Министр келіссөздер өткенін мәлімдеді.", "kk"),
        ("外交部长表示会谈已在首都举行。", "zh"),
        ("大臣が日本を訪問したと発表された。", "ja"),
        ("Ο υπουργός άνοιξε ένα σχολείο.", "el"),
        (FRENCH, "fr"),
        ("Short.", "und"),
        ("Delivery was due by 30 September 2021.", "en"),
    ],
)
def test_a_language_is_told_by_script_and_words(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("La visite du ministre à Pékin a été annulée mardi.", "fr"),
        ("Der für Mai geplante Besuch des Ministers wurde abgesagt.", "de"),
        ("La reunión prevista para el martes fue cancelada por el ministerio.", "es"),
        ("La visita del ministro è stata annullata martedì.", "it"),
        ("A visita do ministro foi cancelada na terça-feira.", "pt"),
        ("Het bezoek van de minister is dinsdag afgelast.", "nl"),
        ("Wizyta ministra w Pekinie została odwołana we wtorek.", "pl"),
        ("Návštěva ministra v Pekingu byla v úterý zrušena.", "cs"),
        ("Kunjungan menteri ke Beijing dibatalkan pada hari Selasa.", "id"),
        ("Візит міністра до Пекіна скасовано у вівторок.", "uk"),
        ("Посещението на министъра в Пекин беше отменено във вторник.", "bg"),
        ("Посета министра Пекингу отказана је у уторак.", "sr"),
        ("Візіт міністра ў Пекін адменены ў аўторак.", "be"),
        ("Сафари вазир ба Пекин рӯзи сешанбе бекор карда шуд, гуфт ӯ ҷавоб.", "tg"),
        ("Министрның Пекинга сәфәре сишәмбе көнне булмады.", "tt"),
        ("Министрдин Пекинге сапарынын күнү өзгөрдү, деңиз.", "ky"),
        ("Сайдын Бээжинд хийх айлчлалыг мягмар гарагт цуцалсан өөр.", "mn"),
        ("장관의 방중이 취소됐다.", "ko"),
        ("東京都知事選挙中止決定", "ja"),
        ("日本国首相会談東京開催", "ja"),
        ("據報道，會談於三月二十八日舉行，總統說協議已簽署。", "zh"),
        ("香港立法會議員衆人絶食，警方説已拘捕五人。", "zh"),
        ("公會齊侯于柯，盟焉。子曰：善哉。", "lzh"),
        ("Praim Minista i tok olsem bung bai kamap long de 5 bilong Me.", "tpi"),
        ("Di gɔvmɛnt dɔn kansul di mitin we dɛm bin plan fɔ Monde.", "kri"),
        ("Dem don cancel di meeting for Abuja wey suppose hold, government talk say e no go happen.", "pcm"),
        ("The meetin in Glesca wis cried aff acause o the wather.", "sco"),
        ("Di miitn we did fi hapm a Kingston neva kom aaf; di minista seh im neva sain.", "jam"),
        ("Delhi mein ki meeting nahi hui, minister ne kaha.", "hif"),
        ("客家話个會議2024年3月28日毋開咧", "hak"),
        ("首相会見2024年3月28日延期", "ja"),
        ("ألغيت زيارة الوزير إلى بكين.", "ar"),
    ],
)
def test_one_sentence_tells_a_language_even_if_it_is_not_read(sentence: str, language: str) -> None:
    assert guess_language(sentence) == language


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministerns besök i Peking ställdes in på tisdagen.",
        "A miniszter pekingi látogatását kedden lemondták.",
        "Chuyến thăm của bộ trưởng đã bị hủy vào thứ Ba.",
        "Xidmət səfəri bazar ertəsi günü təxirə salındı.",
        "Gweinidog wedi gohirio ymweliad Beijing dydd Mawrth oherwydd salwch meddai llefarydd swyddogol heddiw.",
    ],
)
def test_what_is_not_english_does_not_pass_for_it(sentence: str) -> None:
    assert guess_language(sentence) not in ("en", "ru", "kk", "zh", "uk")


@pytest.mark.parametrize(
    "sentence",
    [
        "Visita cancelada.",
        "Annullata visita ministro in Cina prevista 28 marzo 2024.",
        "Visita cancelada pelo governo.",
        "Bezoek afgelast.",
        "Besuch abgesagt.",
        "Visite du ministre annulée",
        "Ziyaret iptal edildi.",
        "Kunjungan menteri dibatalkan.",
        "A látogatás elmaradt.",
        "Vizita a fost anulată.",
        "Posjet otkazan.",
        "Ministeri ei matkusta Pekingiin: 28. maaliskuuta 2024 suunniteltu vierailu on peruttu, kertoi tiedottaja.",
        "Cuireadh cuairt an aire ar an tSín ar ceal, a dúirt urlabhraí leis an nuachtán seo agus ní raibh fáth ann.",
        "An ziyarci ministan ba a fasa kuma ya ce wannan tafiya ta soke.",
        "Министерот нема да замине во Пекинг. Посетата планирана за 28 март 2024 година е откажана, рече портпаролот.",
        "Вазир ба Пекин намеравад: сафари барои 28 марти соли 2024 пешбинишуда бекор карда шуд.",
        "Вазир Пекинга бормайди: сафар бекор қилинди.",
        "Ведомство ӗҫне чарнӑ, терӗ вӑл.",
        "外務大臣訪中中止、外務省発表。",
        "岸田首相訪米中止。外務省が発表。",
        "部長唔去中國喇，行程冇咗。",
    ],
)
def test_a_few_words_of_another_language_do_not_pass_for_one_that_is_read(sentence: str) -> None:
    assert guess_language(sentence) not in ("en", "ru", "kk", "zh", "uk")


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("La visite du ministre à Pékin a été annulée, a déclaré le porte-parole.", "en", "fr"),
        ("The visit was called off by the ministry in the capital.", "fr", "en"),
        ("Visita cancelada.", "en", "und"),
        ("外務省が発表。", "zh", "ja"),
        ("The visit was called off.", "", "en"),
    ],
)
def test_what_is_stated_holds_unless_the_text_is_surely_another(text: str, stated: str, language: str) -> None:
    assert language_of(text, stated) == language


@pytest.mark.parametrize(
    "sentence",
    [
        "Trade rose 5%.",
        "Tokayev visits Xi'an",
        "Kazakhstan, China sign agreement",
        "The ambassador, Émile Pérez-Ferré, opened an exhibition of Ana María Dvořák at the Musée d'Orsay.",
        "Between 40–50 per cent agreed",
    ],
)
def test_english_is_told_by_few_words_and_with_foreign_names(sentence: str) -> None:
    assert guess_language(sentence) == "en"


@pytest.mark.parametrize(
    "sentence",
    ["Визит министра в Пекин отменён во вторник.", "Объект сдан; разъезд закрыт, съезд отложен.", "Министр уехал."],
)
def test_russian_is_not_taken_for_its_neighbours(sentence: str) -> None:
    assert guess_language(sentence) == "ru"


@pytest.mark.parametrize(
    ("sentence", "stated", "language"),
    [
        ("Das Treffen in Wien wurde abgesagt", "en", "und"),
        ("Ankara zirvesi iptal edildi", "en", "und"),
        ("Встреча в Минске отменена", "en", "und"),
        ("Жолугушуу жокко чыгарылды, деди Асан", "ru", "und"),
        ("Envoy arrives", "zh", "und"),
        ("Встреча отменена", "kk", "und"),
        ("Envoy arrives", "en", "und"),
        ("The envoy arrives", "en", "en"),
        ("Алматы облысында жаңа жылу электр станциясы салынады", "kk", "kk"),
        ("Le sommet", "fr", "fr"),
    ],
)
def test_what_shows_no_word_of_the_language_stated_is_not_read_as_it(sentence: str, stated: str, language: str) -> None:
    assert language_of(sentence, stated) == language


@pytest.mark.parametrize(
    ("words", "stated", "language"),
    [
        ("La visite a été annulée", "en", "fr"),
        ("wurde abgesagt", "en", "de"),
        ("wurde abgesagt", "zh", "de"),
        ("Ziyaret iptal edildi", "en", "az"),
        ("Встреча отменена", "en", "und"),
        ("визитата беше отменена", "ru", "bg"),
        ("signed in São Paulo", "en", "en"),
        ("consecrated on 25 March 1724/5 (O.S.)", "en", "en"),
        ("Foreign Minister Murat Nurtleu", "en", "en"),
        ("Встреча отменена", "ru", "ru"),
        ("会談中止", "zh", "ja"),
        ("会谈中止", "zh", "zh"),
        ("會談中止", "zh", "zh"),
        ("Переговори пройдуть", "uk", "uk"),
    ],
)
def test_some_words_are_in_another_language_where_they_look_like_it(words: str, stated: str, language: str) -> None:
    assert language_of_words(words, stated) == language


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Konzert abgesagt, 28 March 2024", ""),
        ("Sommet annulé March 28, 2024", ""),
        ("Concierto cancelado 28 July 2023, Madrid.", ""),
        ("Treffen abgesagt 28.03.2024", "en"),
        ("Встреча 28.03.2024 отменена.", "uk"),
        ("Стрїча в Пряшові 28.03.2024 была зрушена", "uk"),
        ("Уулзалт 28.03.2024 цуцлагдав", "kk"),
    ],
)
def test_a_headline_without_a_word_of_the_language_is_in_none(text: str, stated: str) -> None:
    assert language_of(text, stated) == "und"


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Нұрлан Сейітов келісімнің он жылға арналғанын айтты.", "kk"),
        ("Арал теңізіне жылына кемінде 6 млрд текше метр су қажет.", "kk"),
        ("Тәжікстан ұсыныстан бас тартты.", "kk"),
        ("Депутат областной думы потребовала на заседании создать комиссию по мосту", "ru"),
    ],
)
def test_a_sentence_is_in_no_language_that_never_has_its_letters(sentence: str, stated: str) -> None:
    assert (language_of(sentence, stated), language_of_words(sentence, stated)) == (stated, stated)


def test_letters_that_a_language_never_has_rule_it_out() -> None:
    assert guess_language("Су тасқыны 2024 жылғы 7 сәуірде басталды.") == "kk"
    assert language_of("Бесқайың ауылында су тасқынынан зардап шеккен 42 отбасына баспана берілді.", "kk") == "kk"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "und"),
        ("1234", "und"),
        ("。", "und"),
        ("OK", "und"),
        ("жоқ", "und"),
        ("мой дом", "und"),
        ("Wind turbines spin near large northern towns", "und"),
        ("The talks", "en"),
        ("A naïve café owner said that the façade was blasé", "en"),
        ("Yerlan في المدينة", "ar"),
        ("Dem dey say the minister of the town and the people don go to the meeting with the men", "pcm"),
        ("Di minister say im neva go to the meeting for the town and the people of the land", "jam"),
        ("Они были там и в доме на горе", "ru"),
        ("бүгін", "kk"),
    ],
)
def test_few_words_tell_a_language_where_they_are_its_own(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("1234", "kk", "kk"),
        ("1234", "", "und"),
        ("The", "ru", "ru"),
        ("The talks", "ru", "und"),
        ("The talks", "fr", "fr"),
        ("министр", "ru", "ru"),
        ("министр", "kk", "und"),
        ("министр", "en", "und"),
        ("公演中止", "en", "und"),
        ("北京", "ru", "und"),
        ("OPEC", "zh", "zh"),
        ("Они были там и в доме на горе", "kk", "ru"),
    ],
)
def test_a_text_is_in_the_language_stated_unless_its_letters_or_words_are_none_of_it(
    text: str, stated: str, language: str
) -> None:
    assert language_of(text, stated) == language


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("Paris Berlin Rome", "en", "en"),
        ("The talks", "ru", "en"),
        ("министр", "en", "und"),
        ("Министр", "en", "en"),
        ("Они были там", "kk", "kk"),
        ("Ол келді", "ru", "ru"),
        ("бүгін", "en", "kk"),
    ],
)
def test_a_few_words_are_in_the_language_stated_unless_they_look_like_another(
    text: str, stated: str, language: str
) -> None:
    assert language_of_words(text, stated) == language


@pytest.mark.parametrize(
    "sentence",
    [
        "Канцэрт не адбыўся праз дождж.",
        "Гаспадарка здала дваццаць тон бульбы.",
        "Матч перанеслі на чацвер.",
        "Новая школа адкрыта для дзяцей.",
        "Жителите на столицата гласуваха в неделя.",
        "Работниците започнаха стачка в понеделник.",
        "Фестивал одржан у Нишу без гостова.",
        "Позориште приказало нову представу.",
        "Наставници добили додатак на плату.",
        "Мугалимдер айлыкка кошумча алышты.",
        "Делегация Пекинден шейшембиде келди.",
        "Касалхона кузгача таъмирга ёпилди.",
        "Uitstalling open Woensdag in Pretoria.",
        "Trein was twee uur laat.",
        "Bus bots met motor.",
        "Hospitalet lukket for renovering indtil efteråret.",
        "Talks haes brak doun, says the editor.",
        "The candidate haes taen back his bid.",
        "首相訪中延期決定。",
        "列車脱線、負傷者十二人。",
        "倉庫全焼、負傷者無。",
        "Министр отставкага кетти.",
        "Министр Венага китте.",
        "Ултырыш булманы",
        "Айлчлал хойшлогдлоо.",
        "Трима загинаха при пожар в хотел.",
        "Ақалақь ахада имаҵура дынкажьит.",
        "Most zatvoren",
        "D'éirigh an méara as oifig Dé hAoine.",
        "Di mayor don resign for Friday.",
        "Йиғин 2024-жил 5-майға кечиктүрүлди.",
        "Министрдиң сапары тоқтатылды.",
        "Юл фажиғаһында өс кеше һәләк булған.",
        "Президент 12-нчи мартда янгы школаны ачды.",
        "Судым унафэр зэблихъуащ.",
        "Президент 12 мартыште ола покшелне у школым почын.",
        "Министр нæ ссыди.",
        "Преговорите започват утре в Варна.",
        "Министерство на финансите представи проект за бюджет.",
        "Рашэнне суда скасавана.",
        "Погледи по празен именски простор и листа на вредности.",
        "Doorash утгыг засварлана уу, дахин давхардсан байна.",
        "Ministers denied the story on Sunday nicht.",
        "The cooncil says the road will be opent neist year.",
        "Three pipo die for di accident and twelve pipo wound.",
        "Bung i surik i go long 5 Me 2024.",
        "Minister war in Berlin.",
        "To nie on.",
        "阿拉勿会得签迭个协议。",
        "阮袂簽這份協議，部長講。",
        "Здарылася аварыя на шахце",
        "Мост адкрыюць увосень 2025",
        "Урад распушчаны",
        "Макей памёр",
        "Закон ухвалены",
        "Отказана среща",
        "Завод ёнди",
    ],
)
def test_a_sentence_without_letters_of_its_own_does_not_pass_for_one_that_is_read(sentence: str) -> None:
    assert guess_language(sentence) not in ("en", "ru", "kk", "zh", "uk")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Saltmarsh was founded in March 1963.", "en"),
        ("Nobody was hurt.", "en"),
        ("Apple to lower prices in the UK", "en"),
        ("Di Maio met Ferri in Rome", "en"),
        ("The café closed", "en"),
        ("It covers 500 km²", "en"),
        ("Two contractors, Messrs Hone and William Purdie, sued the company; Hone won, Purdie lost.", "en"),
        ("Налимов проходит по делу свидетелем.", "ru"),
        ("Суд рассмотрит жалобу завтра.", "ru"),
        ("Не найден шаблон метки.", "ru"),
        ("Суд опроверг слова о визите.", "ru"),
        ("Делегация Кызылорды и Шымкента прибыла утром.", "ru"),
        ("Взрыв на шахте в Караганде", "ru"),
        ("Закрытие проезда по Тальской плотине", "ru"),
        ("Концерт отменён", "ru"),
        ("Ущерб составил 1,2 млрд рублей.", "ru"),
        ("Нельзя расширить список.", "ru"),
        ("The officials said that Peter von Holt replied.", "en"),
        ("Барсам, ол жақта компьютерде жоқ.", "kk"),
        ("Ол жерде ешқандай проблема жоқ.", "kk"),
        ("Орынды Ішкі істер министрінің кеңесшісі Нұрділдә Ораз еншіледі.", "kk"),
        ("Апат айтып келмейді, сондықтан ешкімге кінә артпаймын.", "kk"),
        ("Кітапхана 1949 жылы ашылды.", "kk"),
        ("Ерлан Сапаров 2019 жылдан бері «Ертіс» клубында ойнады.", "kk"),
        ("Мектеп директоры болып Дина Тасова тағайындалды.", "kk"),
        ("市政府已宣布停工。", "zh"),
        ("首相决定延期访问。", "zh"),
        ("總統決定延期訪問。", "zh"),
    ],
)
def test_a_short_sentence_is_told_in_a_language_that_is_read(sentence: str, language: str) -> None:
    assert guess_language(sentence) == language


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Матч перанеслі на чацвер", "be"),
        ("Міністр прибув до столиці", "uk"),
        ("Театр есігін ашты", "kk"),
    ],
)
def test_words_tell_languages_apart_that_share_a_letter(sentence: str, language: str) -> None:
    assert guess_language(sentence) == language


def test_signs_of_han_that_japanese_writes_too_tell_nothing_but_hold_as_stated() -> None:
    assert (guess_language("首相訪問延期"), language_of("首相訪問延期", "zh")) == ("und", "zh")


_BESIDE = "The council met in Lima on Monday and the mayor said that the port would be open by the end of May."


@pytest.mark.parametrize(
    ("text", "stated", "none"),
    [
        (_BESIDE, "en", True),
        (f"“{_BESIDE}”", "en", True),
        (_BESIDE, "ru", False),
        (f"{_BESIDE}\n\nLe conseil est dans la ville avec les autres.", "en", False),
        (f"{_BESIDE}\n\nСовет собрался в Лиме.", "en", False),
        (f"{_BESIDE}\n\nMötet är över.", "en", False),
    ],
)
def test_a_text_without_common_words_of_other_languages_has_no_part_in_one(text: str, stated: str, none: bool) -> None:
    assert has_no_other(text, stated) == none


@given(
    st.lists(
        st.sampled_from(
            [*"the of and council met van de la die end war da pa na long wey dem bin i go ...\n".split(" "), "s", "a"]
        ),
        max_size=30,
    ).map(" ".join)
)
def test_of_such_a_text_no_part_is_surely_in_another_language(text: str) -> None:
    if has_no_other(text, "en"):
        assert {language_of(part, "en") for part in text.split("\n")} <= {"en", UNDETERMINED}


def test_no_script_is_told_by_a_sign_that_latin_text_has() -> None:
    latin = "".join(map(chr, (code for code in range(sys.maxunicode) if not 0xD800 <= code < 0xE000)))
    latin = re.sub(BEYOND_LATIN, "", latin)
    signs = [one for _, one, _ in UNREAD_SCRIPTS] + [one for _, *both, _ in UNREAD_MIXTURES for one in both]
    assert not any(re.search(one, latin) for one in (*signs, f"[{HAN}]", f"[{CYRILLIC}]"))


def test_no_script_is_told_by_signs_that_latin_or_cyrillic_text_has() -> None:
    signs = " ".join(map(chr, (*range(0x370), *range(0x400, 0x500), *range(0x2000, 0x2C00))))
    patterns = [pattern for _, pattern, _ in UNREAD_SCRIPTS]
    patterns += [pattern for _, *both, _ in UNREAD_MIXTURES for pattern in both]
    assert not [pattern for pattern in patterns if re.search(pattern, signs)]


@pytest.mark.parametrize(
    "text",
    [
        "Иван Костов отказа коментар.",
        "Колев и Стоянов гласуваха против.",
        "Токтогул Кадыров комментарий берген жок.",
        "Петар Попов гласаше против.",
        "Заман Тимеров 3 миллион сум алды.",
    ],
)
def test_names_shaped_as_in_russian_make_no_russian(text: str) -> None:
    assert guess_language(text) not in ("ru", "uk", "kk")


@pytest.mark.parametrize(
    "text", ["Колев отказался от встречи.", "Колев и Стоянов проголосовали против.", "УМЕР ПЁТР КОЛЕВ"]
)
def test_names_hide_no_russian(text: str) -> None:
    assert guess_language(text) == "ru"


def test_a_letter_of_ukrainian_is_none_of_other_slavic_languages() -> None:
    assert guess_language("Європа купувала 5 млн тонн зерна.") == "uk"


@pytest.mark.parametrize("text", ["Кезек өздеріңізде.", "Өзім төлеп келдім.", "Новы стадыён будуюць."])
def test_letters_that_ukrainian_and_russian_never_write_so(text: str) -> None:
    assert guess_language(text) not in ("uk", "ru")

"""A text to the language it is written in, by its script, its letters and its commonest words.

Languages that nobody here reads are told from those that are, from one sentence on: an article in French that passed
for English would be judged by words that are not its own.
"""

import re
from functools import lru_cache

from chrono.text.scripts import HAN, KANA, WORD

_SCRIPTS = (
    ("ja", f"[{KANA}]", 0.1),
    ("zh", f"[{HAN}]", 0.15),
    ("ko", "[\uac00-\ud7af]", 0.3),
    ("ar", "[\u0600-\u06ff]", 0.3),
    ("he", "[\u0590-\u05ff]", 0.3),
    ("el", "[\u0370-\u03ff]", 0.3),
    ("th", "[\u0e00-\u0e7f]", 0.3),
    ("und", "[\u0530-\u058f\u0900-\u0dff\u0e80-\u0fff\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff]", 0.3),
)
_CYRILLIC = "[\u0400-\u04ff]"

# Letters that a language has, and those that it never has; the first that fits, else Russian.
_LETTERS = (
    ("tg", "[ӣӯҷ]", "[ыщцў]"),
    ("uz", "[ўҳ]", "[ыії]"),
    ("kk", "[қғұһәөүң]", "[җҳ]"),
    ("uk", "[їєґі]", "[ыэъёў]"),
    ("be", "[ўі]", "[иїщъ]"),
    ("mk", "[ќѓѕ]", "[ћђыь]"),
    ("sr", "[јљњћђџ]", "[йыщьъ]"),
    ("bg", "ъ(?![еёюя])", "[ыэё]"),
)
_KAZAKH = "[қғұі]"  # of what has the letters that Kazakh shares, what has none of these is Tatar, Kyrgyz, Mongolian
_SHARED = (("tt", "[әһ]"), ("ky", "ң"), ("mn", "[өү]"))
_LEAST, _MOST = 0.004, 0.002  # shares of the letters: of those it has, and of those it never has

_COMMON = {
    "en": "the of and to in was is for that on with by said a at from has have had it as an his he her she which are "
    "will be were been not but they who this after their its would",
    "fr": "le la les des du et un une en est dans pour que qui sur par avec au aux ce cette ont été plus pas selon son "
    "sa ses il elle de a",
    "de": "der die das und in den von zu mit dem ist im auf für des ein eine nicht sich am auch wurde wird nach bei "
    "einer aus an als werden einem einen hat haben worden",
    "es": "el la los las de y en un una que del por con para se su al como más fue ha sus según lo es no pero este "
    "esta a",
    "it": "il lo la gli le di e un una che del della per con non in è sono al alla dei delle nel nella da si ha stato "
    "stata come i a",
    "pt": "o a os as de e um uma que do da dos das em no na para com não por se foi ao pelo pela mais é são à como",
    "nl": "de het een en van in is op te dat die voor met zijn aan niet door er naar werd bij ook om wordt "
    "uit heeft over",
    "pl": "i w na z się nie do to że jest o przez za od po jak został została oraz ale tym są dla ma przed będzie",
    "sv": "och att det som en på är av för med den till i inte har ett om var de från kommer efter vid blev skulle",
    "da": "og at det som en på er af for med den til i ikke har et om var de fra kommer efter ved blev skal",
    "no": "og å det som en på er av for med den til i ikke har et om var de fra kommer etter ved ble skal",
    "fi": "ja on ei että se oli hän ovat myös mutta kun joka tai sen mukaan ole sekä jo kuin oli ollut",
    "cs": "a v na se je že s z do o pro k byl byla bylo by jako ale podle po za od také ve není které který jsou",
    "sk": "a v na sa je že s z do o pre k bol bola bolo by ako ale podľa po za od aj vo nie ktoré ktorý sú",
    "ro": "și în de la a cu pe un o că nu este din pentru care au fost mai se sau prin al ale lui după fi va",
    "hu": "a az és hogy nem egy is van volt meg csak el de már ez azt szerint után lesz vagy mint",
    "hr": "i u je na se da su za od s koji koja koje nije bio bila kao ali iz do po će te nakon",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra göre ise en ancak edildi oldu dedi değil",
    "az": "və bir bu da də üçün ilə olan daha çox kimi sonra görə isə edildi olub dedi deyil",
    "uz": "tomonidan yil ikki imzolandi va bir bu uchun bilan ham deb edi bilan bo'lgan bo'ldi haqida keyin esa emas",
    "id": "yang dan di dengan untuk dari pada ini itu dalam akan tidak oleh telah adalah ke sebagai juga karena",
    "vi": "và của là các có được trong cho không với một đã người những này tại về khi sẽ từ",
    "ca": "el la els les de i en un una que del per amb és no al als com més ha va es són aquest",
    "et": "ja on ei et see oli ta kui ka mis oma või aga kes pärast selle ning",
    "lt": "ir kad yra su iš į per apie bet buvo ne tai po už dėl nuo kaip",
    "lv": "un ir ar no uz par ka bet bija tas pēc kā lai vai arī nav",
    "sw": "na ya wa kwa ni katika la za kuwa hii alisema baada cha hiyo",
    "tl": "ang ng sa mga na ay at ni para kay hindi ito noong",
}
_FEW = 12  # words; a text shorter than this may well have none of the commonest
_ENOUGH = 0.08
_FOREIGN_LETTERS, _FEW_ENGLISH = 0.06, 0.2
# So many letters that English has not, and so few of its words, are no English.


def guess_language(text: str) -> str:
    """The two-letter code of the language, from the script, its letters and the commonest words.

    Languages that are not read have one too (fr, de, ja); `und` (undetermined) where nothing tells. A text of a few
    words in Latin letters counts as English.
    """
    sample = text[:20_000].lower()
    letters = sum(map(str.isalpha, sample)) or 1
    if not sample.isascii():
        for code, script, share in _SCRIPTS:
            if len(re.findall(script, sample)) / letters > share:
                return code
        cyrillic = len(re.findall(_CYRILLIC, sample))
        if cyrillic / letters > 0.3:
            return _in_cyrillic(sample, cyrillic)
    return _in_latin(sample, letters)


def _in_cyrillic(sample: str, letters: int) -> str:
    def share(pattern: str) -> float:
        return len(re.findall(pattern, sample)) / letters

    for code, has, never in _LETTERS:
        if share(has) > _LEAST and share(never) <= _MOST:
            if code == "kk" and share(_KAZAKH) <= _LEAST:
                return next(other for other, letter in _SHARED if share(letter) > 0)
            return code
    return "ru"


def _in_latin(sample: str, letters: int) -> str:
    words = re.findall(WORD, sample)
    counts = {code: sum(word in common for word in words) for code, common in _common().items()}
    best = max(counts, key=lambda code: counts[code])  # English where it has as many
    english = counts["en"] / (len(words) or 1)
    if counts[best] - counts["en"] > (0 if len(words) >= _FEW else 1):
        return best
    foreign = sum(char.isalpha() and not char.isascii() for char in sample) / letters
    if (foreign > _FOREIGN_LETTERS and english < _FEW_ENGLISH) or (len(words) >= _FEW and english <= _ENOUGH):
        return "und"
    return "en"


@lru_cache(maxsize=1)
def _common() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _COMMON.items()}

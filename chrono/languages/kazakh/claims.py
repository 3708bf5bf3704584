"""Kazakh: the words by which titles are held against passages."""

from chrono.languages.claim_words import ClaimWords, opposed
from chrono.languages.kazakh.countries import COUNTRIES
from chrono.languages.scripts import CLAUSE_STOP

_ENDINGS = tuple(
    sorted(
        """лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те
        нда нде дан ден
        тан тен нан нен мен бен пен ы і сы сі ын ін сын сін ында інде ына іне ынан інен ының інің лары лері дары дері
        ларын лерін ған ген қан кен ғаны гені йды йді ады еді ып іп ғы гі қы кі дағы дегі тағы тегі ып іп п""".split(),
        key=len,
        reverse=True,
    )
)

PART = ClaimWords(
    endings=_ENDINGS,
    function=frozenset(
        """және мен бен пен бұл сол осы ол олар үшін туралы бойынша кейін дейін бір жаңа еді деп деді болды
        болып бар жоқ
        емес та те да де ғана өз оның олардың""".split()
    ),
    negators=frozenset("жоқ емес".split()),
    denying_infix="(?:ма|ме|ба|бе|па|пе)(?=(?:ды|ді|ған|ген|йды|йді)$)",
    negative=frozenset("жоқ емес бас тартты қабылдамады тыйым".split()),
    poles=opposed(
        """
        қабылдады мақұлдады|бас
        өсті артты көтерілді|төмендеді азайды
        ашылды ашты|жабылды жапты
        басталды бастады|аяқталды аяқтады
        тағайындады|босатты
        кінәлі|ақтады ақталды
        сатты|сатып
        қосылды кірді|шықты
        келісті|бас
        күшейтті|әлсіретті
        жеңді|жеңілді
        """
    ),
    reversing=frozenset("алынды алып тасталды".split()),
    clause_end=rf"{CLAUSE_STOP}|,\s(?:бірақ|ал|алайда)\b",
    alleged=r"\b(?:айтуынша|мәліметінше|айыптады|күдік\w*|нұсқасы(?:на|ша|\s+бойынша)|деп\s+сендір\w+|деп\s+сана\w+)\b",
    said=r"\b(?:деді|дейді|айтты|мәлімдеді|хабарлады|айтуынша|мәліметінше)\b",
    verb_last=True,
    telling=r":\s|\b(?:деді|айтты|мәлімдеді|хабарлады|айыптады)\b",
    name_endings=(
        *_ENDINGS,
        "іге",
        "ыға",
        "іде",
        "ыда",
        "іден",
        "ыдан",
        "ідегі",
        "ыдағы",
    ),  # of names that end in two consonants
    undoing=frozenset("егер бірақ емес тек ғана алайда болса дегенмен жоқ дерлік жалған өтірік".split()),
    happening=frozenset("ашылды өтті басталды келді барды".split()),
    cases=True,
    same_letters={"ё": "е"},
    lost_endings=("а", "я", "ь", "и", "й"),
    locative=("дағы", "дегі", "тағы", "тегі", "да", "де", "та", "те"),
    countries=COUNTRIES,
)

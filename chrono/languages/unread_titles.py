"""What programs and people put before a title in a calendar, in languages that have no folder: nothing else of them is
read."""

from chrono.languages.parts import by_names
from chrono.languages.table import every_part
from chrono.languages.title_words import TitleWords

_CANCELLED = {
    "ja": "中止|中止です|開催中止|キャンセル|キャンセル済み|取り消し|取消し|取消済み|中止になりました"
    "|キャンセルされました",
    "ko": "취소|취소됨|취소되었습니다|취소된 일정|일정 취소|일정 취소됨|행사 취소|회의 취소|취소된 이벤트",
    "tr": "iptal|iptal edildi|iptal edilmiştir|etkinlik iptal edildi|iptal edilen etkinlik|toplantı iptal edildi"
    "|i̇ptal|i̇ptal edildi|i̇ptal edilmiştir|i̇ptal edilen etkinlik",
    "az": "ləğv edildi|ləğv olundu|ləğv edilib|ləğv edilmişdir",
    "uz": "bekor qilindi|bekor qilingan|бекор қилинди|бекор қилинган",
    "sv": "inställt|inställd|inställda|avlyst|avbokad|avbokat|avbokade|avbruten",
    "da": "aflyst|aflyses|annulleret|annulleret begivenhed|aflyst begivenhed",
    "nb": "kansellert|avlyses|avlyst arrangement",
    "fi": "peruttu|peruutettu|perutaan|peruttu tapahtuma|peruutettu tapahtuma",
    "et": "tühistatud|ära jäetud|jääb ära|ürituse tühistamine",
    "lv": "atcelts|atcelta|atcelti|atcelts pasākums",
    "lt": "atšaukta|atšauktas|atšaukiama|atšauktas įvykis|atšauktas renginys",
    "cs": "zrušeno|zrušen|zrušena|zrušené|zrušená událost|zrušená schůzka|zrušená akce|ruší se",
    "sk": "zrušený|zrušená|zrušená udalosť|zrušené podujatie",
    "hu": "lemondva|törölve|elmarad|elmaradt|törölt esemény|lemondott esemény|lemondott értekezlet",
    "ro": "anulat|anulată|anulate|eveniment anulat|ședință anulată",
    "ca": "cancel·lat|cancel·lada|cancel·lats|anul·lat|anul·lada|esdeveniment cancel·lat",
    "hr": "otkazano|otkazan|otkazana|otkazan događaj|otkazuje se",
    "sr": "отказано|отказан|отказана|отказује се|отказан догађај",
    "sl": "odpovedano|odpovedan|odpovedana|odpade",
    "bg": "анулирано|анулиран|анулирана|отменя се|отменено събитие",
    "be": "адменена|адменены|скасавана|скасаваны",
    "el": "ακυρώθηκε|ακυρώνεται|ακυρωμένο|ακύρωση|ματαιώθηκε|ματαιώνεται|ακυρώθηκε η εκδήλωση",
    "he": "בוטל|בוטלה|מבוטל|מבוטלת|האירוע בוטל|אירוע מבוטל",
    "ar": "ملغى|ملغاة|ملغي|ملغية|ملغاه|ألغي|أُلغي|ألغيت|أُلغيت|تم الإلغاء|تم إلغاء الحدث|تم إلغاؤه",
    "fa": "لغو شد|لغو شده|رویداد لغو شد",
    "hi": "रद्द|रद्द किया गया|रद्द की गई|रद्द किया गया इवेंट",
    "id": "dibatalkan|batal|acara dibatalkan|rapat dibatalkan",
    "th": "ยกเลิก|ยกเลิกแล้ว|กิจกรรมที่ยกเลิก|ยกเลิกกิจกรรม",
}
_POSTPONED = {
    "ja": "延期です|開催延期|延期になりました|延期されました",
    "ko": "연기|연기됨|연기되었습니다",
    "tr": "ertelendi|ertelenmiştir|etkinlik ertelendi",
    "az": "təxirə salındı|təxirə salınıb",
    "sv": "uppskjutet|uppskjuten|framflyttat|framflyttad",
    "da": "udsat|udskudt",
    "nb": "utsatt",
    "fi": "lykätty",
    "et": "edasi lükatud",
    "lv": "atlikts|atlikta",
    "lt": "atidėta|atidėtas",
    "cs": "odloženo|odložen|odložena",
    "sk": "odložené|odložený|odložená",
    "hu": "elhalasztva",
    "ro": "amânat|amânată",
    "ca": "ajornat|ajornada",
    "hr": "odgođeno|odgođen|odgođena",
    "sr": "одложено|одложен|одложена",
    "bg": "отложен|отложена",
    "be": "адкладзена|адкладзены",
    "el": "αναβλήθηκε|αναβάλλεται",
    "ar": "مؤجل|مؤجلة|تم التأجيل",
    "fa": "به تعویق افتاد",
    "hi": "स्थगित",
    "id": "ditunda",
    "th": "เลื่อนออกไป|เลื่อนกำหนด",
}
_PASSING = (
    "招待|転送|承諾|更新済み|업데이트|업데이트됨|초대|전달|수락됨|güncellendi|güncelleme|davet|iletildi|kabul edildi"
    "|ynt|ilt"
    "|uppdaterad|inbjudan|sv|vb|opdateret|invitation opdateret|vs|oppdatert|invitasjon|päivitetty|kutsu|vl"
    "|aktualizováno"
    "|pozvánka|frissítve|meghívó|actualizat|actualitzat|ενημέρωση|πρόσκληση|προωθ|עודכן|הזמנה|تم التحديث|دعوة"
)


def known_title_words() -> TitleWords:
    """What stands before titles, in every language of which that is known, in small letters."""
    read = every_part(TitleWords)
    named = {"cancelled": "|".join(_CANCELLED.values()), "postponed": "|".join(_POSTPONED.values())}
    return TitleWords({**by_names(named), **read.statuses}, read.passing | frozenset(_PASSING.split("|")))

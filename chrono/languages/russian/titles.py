"""Russian: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "отменено|отменён|отменен|отменена|отменены|отмена|отменяется|отменяются"
            "|мероприятие отменено|встреча отменена|собрание отменено|отмененное мероприятие"
            "|отменённое мероприятие",
            "postponed": "отложено|отложен|отложена|откладывается|перенесено|перенесён|перенесен|перенесена"
            "|переносится",
        }
    ),
    passing=frozenset(
        (
            "обновлено|изменено|обновлённое приглашение|обновленное приглашение|приглашение|принято|отклонено|пересл"
            "|переслано"
        ).split("|")
    ),
)

"""Why a title or summary is borne, open or contradicted: each reason as a whole sentence, in one place."""

from enum import StrEnum

from chrono.findings import Message, Said, worded


class ClaimReason(StrEnum):
    """The sentence that tells a reason, with a gap for each of its values; `field` is the claim's, as title."""

    NO_PASSAGE = "no passage was found to hold it against"
    LANGUAGE = "words in {language} are not compared"
    OTHER_LANGUAGE = 'the {field} is in another language than the passage ("{language}")'

    NAMES_INSTEAD = 'the {field} names "{name}" where the passage has "{left_out}"'
    NAMES_NOWHERE = 'the {field} names "{name}", who is in no passage of the event'
    WORD_INSTEAD = 'the {field} names "{word}", and the passage has "{instead}"'
    WORD_NOWHERE = 'the {field} names "{word}", which the article does not have'
    BEGINS_OTHERWISE = 'the {field} begins with "{first}", and the passage has "{left_out}"'
    COUNTRY_INSTEAD = 'the {field} says "{word}" where the passage has "{left_out}"'
    SAID_NOWHERE = 'the {field} says "{word}", which is in no passage of the event'
    PLACE_INSTEAD = 'the {field} says "{word}" where the passage has "{instead}"'
    OTHER_PLACE = 'the {field} says "{word}", and the place of the record is "{place}"'
    EXCHANGED = 'the {field} has "{first}" and "{second}" the other way round than the passage'
    DATE_NOWHERE = 'the {field} "{words}" is neither the date of the record nor in a passage'
    OTHER_DATE = 'the words of the {field} stand in a sentence of another date: "{date}"'
    OTHER_CAUSE = 'the {field} gives "{cause}" as cause, and the passage another: "{theirs}"'
    OPPOSITE = 'the {field} says "{said}" where the passage says "{against}"'
    DENIES = 'the {field} denies "{word}", which the passage does not'
    REFUSES = 'the {field} has refused "{word}", which the passage tells as done'
    DENIAL_LEFT_OUT = 'the {field} leaves out that the passage denies "{word}"'
    CALLS_OFF = 'the {field} says "{mine}", which no passage does'
    CALLED_OFF = 'the {field} says "{done}" where the passage says "{theirs}"'
    PLANNED = 'the {field} tells as done ("{done}") what the passage has as planned'
    UNREALISED = 'the {field} tells as done what the passage has only as tried, proposed or meant: "{cue}"'
    SAID_BY = 'the {field} tells as a fact what the passage has as said by {speaker}: "{cue}"'
    SAID_BY_SOMEBODY = 'the {field} tells as a fact what the passage has as said by somebody: "{cue}"'
    SUPPOSED = 'the {field} tells as a fact what the passage only has on a condition: "{cue}"'
    WHOLE = 'the {field} says "{said}", and the passage has "{partly}"'
    TOTAL = 'the {field} says "{said}", which is the whole of what the passage tells a part of: "{partly}"'
    HARDLY_A_WORD = "the {field} has hardly a word in common with its passages: {found} of {total}"
    FITS_ANOTHER = 'the {field} fits the passage of "{best}" better than its own'
    EXCHANGED_WITH_ANOTHER = 'the {field} fits the passage of "{best}" better than its own, whose title fits here'

    WORDS_LACKING = "{missing} of its {total} words are in no quotation: {shown}"
    MORE_WORDS_LACKING = "{missing} of its {total} words are in no quotation: {shown} and {more} more"
    BESIDE = "{word} (beside it)"
    NUMBER_LACKING = '"{number}" is not in the quotation as it is written'
    TURNING_WORD_LACKING = '"{word}" is not in the quotation'
    OTHER_ORDER = "its words stand in another order than in the passage"
    OTHERWISE = "it does not stand in the passage as it is"
    TWO_STATEMENTS = "its words are of two statements"
    LEAVES_OUT = 'it leaves out "{word}", which may turn its sense'
    GOES_ON = 'the passage goes on with "{word}", which may turn its sense'
    NOT_NAMED = '"{actor}" is not named in the quotation: who did it is left open'
    LEFT_OUT = '"{name}" is in the passage and not in the claim: who did it is left open'
    NAMES_IN_OTHER_ORDER = "its names stand in another order than in the quotation: who did what is left open"
    REPORTED = "the passage has it as said by somebody"
    UNREAL = '"{word}" beside it may say that it was not so'
    TAKEN_BACK = "the sentence after it says that it is not so"
    DENIED_ON_ONE_SIDE = "one of claim and quotation denies something that the other does not"
    RUNS_THROUGH = "its words stand in the quotation in this order, and none left out may turn them"
    SAYS_NO_MORE = "its parts are those of a clause of the quotation, and none left out may turn them"

    def of(self, **values: object) -> Message:
        """The reason with its values; `field` comes when the claim's is known."""
        return worded(self.value, **values)


def of_field(reason: Said, field: str) -> Said:
    """The reason with the name of the claim's field, where its sentence has a gap for it."""
    if isinstance(reason, Message) and "{field}" in reason.template:
        return Message(reason.template, (*reason.values, ("field", field)))
    return reason

"""English: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:first |originally )?(?:published|posted|issued|submitted|sent)(?: by \w+(?: \w+)?)?(?: on| at)*"
    r"|(?:publi(?:cation|sh|shed|shing)|post(?:ing|ed)?) date|date (?:of publication|published|posted)"
    r"|(?:judge?ment |opinion |decision |order |ruling |first )*(?:delivered|decided|handed down|aired|broadcast)"
    r"(?: on)?|date of (?:the )?(?:judge?ment|decision|order|ruling|opinion)|(?:judge?ment|decision|ruling) date",
    changed=r"(?:page |article |last |most recently )*(?:updated?|modified|edited|revised|reviewed|corrected)"
    r"(?: on| at)?",
    beside=r"by|from|authors?|source|date(?=\s*(?:[:：]|$))|at|on|(?:admin|editors?|staff|newsroom)"
    r"|(?:(?:the |latest |local |breaking |world |us |uk |press |news |media |top |company |blog )*"
    r"(?:news|world|politics|business|sports?|opinion|culture|tech|technology|science|health|analysis|economy|markets?"
    r"|money|release|statement|blog|post|article|story|stories|feature|report|national|international|local|education"
    r"|crime|travel|environment|climate|entertainment|arts|lifestyle|interview|editorial|comment|commentary|column|review"
    r"|update|announcements?|breaking|exclusive|video|media|speech|speeches|transcript|obituar(?:y|ies)|explainer|insights?|alert)(?=\s*$))"
    r"|(?:reuters|bloomberg|afp|ap|associated press|bbc|cnn|upi|dpa|xinhua|tass|interfax|press association)(?=\s*$)",
    behind=r"at",
    ordinal="st|nd|rd|th",
    zone=r"(?:[A-Z][a-z]+ )+Time\b",
    untitled="untitled|unknown|document|scan|slide|page",
    follows=r"(?:reader )?comments?|discussions?|replies|responses|reviews|leave a (?:comment|reply)"
    r"|join the (?:conversation|discussion)|(?:read|see) (?:also|more|next)"
    r"|more (?:news|stories|from .{1,40}|on this (?:story|topic))"
    r"|(?:related|recommended|similar)(?: \w+){0,2}|latest (?:news|stories)"
    r"|(?:recent|other|popular|trending|most read)(?: (?:news|posts|stories|articles|topics))?"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next",
    venue=r"venue|where|when|meeting place",
    picture="photo|picture|image",
    heard=r"hearings?(?: dates?)?(?: on)?|dates? of (?:the )?(?:hearings?|trial)|(?:heard|argued)(?: on)?|trial dates?",
    dated="date",
    dates=(r"<d>\s+day\s+of\s+<m>,?\s+<y>",),
    salutation=r"dear|sirs?|madam|gentlemen|to whom it may concern|my (?:dear|lord)",
    signed=r"(?:dated|signed|done)(?:\s+on)?(?:\s+this)?(?:\s+the)?",
    other=r"(?!(?:post|entry|news|article|press|story|web)\b)(?:[\w-]+ ){1,2}(?:dates?|deadlines?)"
    r"|dates? of (?:the )?(?!publication|issue|release)\w+(?: \w+)?|deadlines?|born|died"
    r"|(?:opens?|clos(?:es|ed)|starts?|started|begins?|began|ends?|ended|expire[sd]|due|effective|in force|recorded"
    r"|filmed"
    r"|signed|enacted|adopted|passed|arrested|founded|established|accessed|retrieved|received|accepted|registered)"
    r"(?: on| by| from)?|opening|closing|valid (?:from|until|to)"
    r"|(?:photo |picture |photograph )?(?:taken|captured)(?: on)?"
    r"|(?:last |medically |fact[ -])*(?:reviewed|checked|verified)(?: on)?|(?:election|voting|polling) day"
    r"|kick[ -]?off|arrival|departure|check[ -]?(?:in|out)|premi[eè]re[sd]?|joined|member since"
    r"|(?:[\w'’-]+ ){0,2}(?:opens|closes|closed|begins|began|starts|ends|expires|due(?: by)?|signed)"
    r"|(?:next|last|first) \w+"
    r"|(?:[\w'’-]+ ){0,2}(?:day|period|ceremony|hearing|trial|meeting|verdict|sentencing|anniversary|deployment"
    r"|delivery)|completed|retired|released|sworn in|in (?:theat(?:er|re)s|stores)"
    r"|amended|(?:current )?as of|version of|publication of \w+(?: \w+)?",
    wrote="wrote|writes",
    sender="from|sender",
    sent="sent|date|date sent",
    sent_to="to|cc|bcc|subject|re|reply-to|recipients?|attachments?|importance",
)

"""English: groups of words of which two cannot both be so."""

from chrono.languages.claim_words import opposed

OPPOSITES = opposed(
    """
        accept approve adopt endorse pass grant|reject refuse decline veto dismiss deny
        rise increase grow climb gain jump raise|fall decrease drop decline shrink slump cut lower slip
        open reopen|close shut
        start begin launch open|end finish conclude stop halt
        enter join|leave quit exit withdraw
        arrest detain jail capture seize kidnap|release free
        convict|acquit clear
        appoint name hire|dismiss sack fire oust remove
        impose|lift waive
        allow permit|ban forbid prohibit
        create found establish|dissolve abolish disband
        arrive|depart
        resume|suspend
        survive|die
        uphold affirm|overturn quash reverse dismiss reject
        strengthen|weaken
        support back recommend|oppose
        confirm|deny
        file lodge submit|withdraw drop retract
        win|lose
        lift ease relax|extend prolong tighten
        crucial essential necessary vital|unnecessary needless pointless
        marry wed|divorce
        promote|demote
        pass|fail
        suspend sack dismiss halt|reinstate relaunch resume
        welcome praise|condemn reject denounce criticise criticize protest
        deploy send|withdraw recall
        sign ratify|terminate revoke denounce
        build erect|demolish raze
        expand extend|shrink curtail
        accelerate|slow delay
        invite|expel
        borrow|lend
        attack|defend
        agree consent|refuse
        restart|shut
        stay remain|leave quit
        retain keep|lose
        merge|split
        nationalise nationalize|privatise privatize
        ease loosen|tighten
        recover|worsen
        lock|unlock
        legalise legalize|outlaw criminalise
        hire|fire
        launch introduce|recall scrap
        reveal disclose|conceal hide
        agree|disagree
        """
)

STEPS = opposed("convict guilty sentence imprison|charge accuse indict suspect investigate")

"""What a message cites of another one inside its own body."""

from time import process_time

import pytest

from chrono.articles.cited import cited_below, message_heads, unflowed, without_marks


def cited(text: str) -> list[str]:
    return [text[first:last] for first, last in cited_below(text, ())]


BELOW = "The port was closed yesterday.\n"


@pytest.mark.parametrize(
    "heads",
    [
        "-----Original Message-----\nFrom: A. Roe\nSent: Monday, March 11, 2024 10:00 AM\nTo: T. Hale\n\n",
        "---------- Forwarded message ---------\nFrom: A <a@example.org>\nDate: Mon, 11 Mar 2024 at 18:00\nTo: B\n\n",
        "From: A. Roe\nSent: Monday, March 11, 2024 10:00 AM\nTo: T. Hale\nSubject: Storm\n",
        "От: А. Роу\nОтправлено: 11 марта 2024 г. 10:00\nКому: Т. Хейл\nТема: Шторм\n\n",
        "发件人: 罗伊 <roe@example.org>\n发送时间: 2024年3月11日 10:00\n收件人: 黑尔\n",
        "From:\nA. Roe <roe@example.org>\n\n\nSent:\n11 March 2024 10:00\n\n\nTo:\nT. Hale\n\n\n",
        "*From:* A. Roe <roe@example.org>\n*Sent:* 11 March 2024 10:00\n*To:* T. Hale\n\n",
        "On Mon, 11 Mar 2024 at 10:00, A. Roe <roe@example.org> wrote:\n\n",
        "пн, 11 мар. 2024 г. в 10:00, А. Роу <roe@example.org>:\n\n",
        "On Mon, 11 Mar 2024 at 10:00, Ann Roe of the Harbour\n<roe@example.org> wrote:\n\n",
        "On 3/11/2024 10:00 AM, Ann Roe wrote:\n\n",
        "Le 11/03/2024 à 10:00, Ann Roe a écrit :\n\n",
        "11.03.2024 10:00, Анна Роу пишет:\n\n",
        "----- Forwarded by T Hale/NYC/Port on 03/11/2024 10:00 AM -----\n\nAnn Roe/NYC/Port\n03/11/2024 09:00 AM\n\n",
        "----------- Forwarded by T Hale/NYC/Port on 03/11/2024 \n10:00 AM ------------\n\n",
        "Ann Roe/NYC/Port@Port\nSent by: B. Yeo\n03/11/2024 09:00 AM\n\nTo\nT Hale/NYC/Port\ncc\nSubject\nStorm\n\n",
        "Ann Roe/NYC/Port wrote on 03/11/2024 10:00:33 AM:\n\n",
        "On 3/11/2024 10:00 AM, Roe, Ann wrote:\n\n",
        "On 3/11/2024 10:00 AM, Ann Roe (Harbour) wrote:\n\n",
        "On March 11, 2024, Ann Roe wrote:\n\n",
        "Ann Roe wrote on March 11, 2024:\n\n",
        "Roe, Ann wrote:\n\n",
        "Ann Roe (Harbour) wrote:\n\n",
        "4 марта 2024 г. Анна Роева написала:\n\n",
        "Am 11.03.2024 um 10:00 schrieb Ann Roe:\n\n",
        "Ann Roe schrieb am 11.03.2024 um 10:00:\n\n",
        "Op 11 maart 2024 om 10:00 schreef Ann Roe:\n\n",
        "Анна Роу писал(а) 2024-03-11 10:00:\n\n",
        "Ann Roe 于2024年3月11日周一 10:00写道：\n\n",
        "On 3/11/24 10:00 AM, Ann Roe wrote:\n\n",
        "Den 11.03.2024 10:00, skrev Ann Roe:\n\n",
        "ann.roe wrote:\n\n",
        ">>> Ann Roe <roe@example.org> Monday, March 11, 2024 10:00 AM >>>",
        '"Ann Roe" <roe@example.org> on 03/11/2024 10:00:33 AM',
        "From:  Ann Roe          03/11/2024 10:00 AM",
        "Quoting Ann Roe <roe@example.org>:",
    ],
)
def test_another_message_begins_at_its_heads(heads: str) -> None:
    heads = heads if heads.endswith("\n") else f"{heads}\n\n"
    assert cited(f"I agree.\n\n{heads}{BELOW}") == [heads + BELOW]


@pytest.mark.parametrize(
    "own",
    [
        "When: 20 March 2024 10:00\nWhere: the mole\nWho: pilots\n\n",  # an invitation
        "Event: Gala\nPlace: Hull\nTime: 17 May 2024, 18:00\nTickets: 10 euros\n\n",
        "Name: A. Roe\nMail: roe@example.org\nRoom: 4\n\n",
        "Ask A. Roe <roe@example.org> by 11 March 2024, 10:00, about:\n- the mole\n"[:40],
        "https://example.org\nhttps://example.com\nhttps://example.net 2024 10:00\n\n",
        "The agenda of 3 May 2023, 17:12 is as follows:\n\n",
        "Minutes of the Board of 3 May 2023, 17:00:\n\n",
        "Minutes of 3 May 2023, 17:00. Present were Ann Lee and others:\n\n",
        "On 3 May 2023 at 17:00 the mayor Ann Lee said:\n\n",
        "Ann Roe wrote a book on 11 March 2024 and this is it:\n\n",
        "The Times wrote:\n\n",
        "Dickens wrote:\n\n",
        "She wrote 3 books:\n\n",
        "In her letter Ann Roe wrote:\n\n",
        "In 1911 Pasternak wrote in Doctor Zhivago:\n\n",
        "On 3 March 1911 Ann Roe wrote:\n\n",
        "Of the fire Ann Roe wrote in 2011:\n\n",
        "Министр написал:\n\n",
        "报告写道：\n\n",
        "鲁迅在《故乡》中写道：\n\n",
        "Le maire a écrit :\n\n",
        "Signed on 3 May 2023 by Ann Lee and Bob Ray:\n\n",
        "See docs/lease/final\nwritten 05/03/2023\n\n",
        "The yes/no vote\n05/03/2023 was fine.\n\n",
    ],
)
def test_what_only_looks_so_is_the_messages_own(own: str) -> None:
    assert cited(f"Dear all,\n\n{own}{BELOW}") == []


def test_every_message_of_a_chain_has_its_head() -> None:
    heads = [f"From: A\nSent: Monday, March {day}, 2024 10:00 AM\nTo: B\nSubject: Storm\n" for day in (12, 11, 4)]
    text = f"\n{BELOW}\n".join((*heads, ""))
    assert [text[first:last].strip() for first, last, _ in message_heads(text)] == [head.strip() for head in heads]
    assert {until for *_, until in message_heads(text)} == {len(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Present: A. Roe\nAbsent: B. Ray\nPlace: Hall\n",
        "At 10:00 on 4 March 2024: rain.\n",
        "Author: Ann Roe\nPublished: 10 May 2024 10:15\nUpdated: 11 May 2024 09:00\nSection: Ports\n",
        "Event: Gala\nPlace: Hull\nTime: 17 May 2024, 18:00\nTickets: 10 euros\n",
        "Событие: гала\nМесто: Лейпциг\nВремя: 17 мая 2024, 18:00\nБилеты: 10 евро\n",
        "活动：晚会\n地点：北京\n时间：2024年5月17日 18:00\n票价：十元\n",
        "Press contact: Ann Roe\nMail: roe@example.org\nDate: 14 May 2024, 10:15\n",
        "From: Leipzig\nTo: Berlin\nDate: 17 May 2024, 18:00\nPrice: 10 euros\n",
        "From: Leipzig\nTo: Berlin\nStop: Halle\nLeaves: 17 May 2024, 18:00\nCc: none\n",
        "Date: 17 May 2024, 18:00\nTo: members\nSubject: dues\nRe: 2024\n",
        "Reuters/AFP\n03.05.2021 10:15\n",
        "---- Updated 03/05/2021 10:15 ----\n",
        "Match: Leeds v York    03/05/2021 10:15\n",
        "Ann Roe wrote:\n\n",
        "Questions to Ann Roe <roe@example.org>:\n",
    ],
)
def test_lines_that_only_look_so_are_no_head(text: str) -> None:
    assert message_heads(text) == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ann Roe wrote on 3 May 2021:\n\n", '"It is over."\n'),
        ("On 3 May 2021, Ann Roe wrote:\n", "“It is over.\n\nAll of it.”\n"),
        ("On 3 May 2021 at 10:15, Ann Roe wrote:\n", '"It is over.\n\n"All of it."\n'),
        ("3 мая 2021 года Анна Вайс написала:\n\n", "«Всё.»\n"),
        ("2021年5月3日，王芳写道：\n", "“结束了。”\n"),
        ("Ann Roe wrote on 3 May 2021:\n\n", "It is over.\n"),
        ("Ann Roe wrote on 3 May 2021:\n", "> It is over.\n>\n> All of it.\n"),
        ("Ann Roe wrote:\n", "> It is over.\n"),
    ],
)
def test_below_a_line_of_prose_only_the_quotation_is_told_from_its_day(line: str, said: str) -> None:
    text = f"Fog.\n\n{line}{said}\n{BELOW}"
    assert [text[end:until].strip() for _, end, until in message_heads(text)] == [said.strip()]


@pytest.mark.parametrize(
    "line", ["On 3/11/2024 10:00 AM, Ann Roe wrote:\n\n", "On Mon, 11 March 2024, Ann Roe <a@example.org> wrote:\n\n"]
)
def test_below_a_line_of_a_mail_program_all_is_told_from_its_day(line: str) -> None:
    text = f"I agree.\n\n{line}Hello.\n\n{BELOW}"
    assert [text[end:until] for _, end, until in message_heads(text)] == [f"Hello.\n\n{BELOW}"]


def test_a_line_above_what_is_cited_already_begins_no_message() -> None:
    text = "On Mon, 11 Mar 2024 at 10:00, A. Roe <roe@example.org> wrote:\n\nWhat of it?\n\nIt was closed yesterday.\n"
    start = text.index("What")
    assert list(cited_below(text, [(start, start + 12)])) == []


@pytest.mark.parametrize(
    "head",
    [
        ">>> Ann Roe 3/11/2024 10:00 AM (GMT-5) >>>\n",
        ">>> On 3/11/2024 at 10:00 AM, in message <644A.1B2@example.org>, Ann Roe wrote:\n\n",
        '>>> On 3/11/2024 at 10:00 AM, in message <644A.1B2@example.org>, "Roe, Ann"\n<roe@example.org> wrote:\n\n',
    ],
)
def test_what_stands_below_a_head_of_groupwise_is_another_messages(head: str) -> None:
    read = without_marks(f"I agree.\n\n{head}{BELOW}")
    assert any(BELOW.strip() in read.text[first:last] for first, last in read.beside)


def test_what_is_marked_below_a_line_in_marks_ends_with_its_marks() -> None:
    read = without_marks("> Am 11.03.2024 schrieb Ann Roe:\n> So?\n\nIt was closed yesterday.\n")
    assert read.text[read.beside[-1][1] :].strip() == "It was closed yesterday."


def test_a_line_in_three_marks_on_both_sides_begins_another_message() -> None:
    read = without_marks(f"I agree.\n\n>>> Ann Roe 3/11/2024 10:00 AM >>>\n{BELOW}")
    assert [read.text[first:last].split("\n")[-2] for first, last in read.beside] == [BELOW.strip()]


def test_what_is_marked_and_what_is_below_heads_are_both_cited() -> None:
    read = without_marks(f"> So?\n\nNo.\n\n-----\nFrom: A\nSent: 11 March 2024 10:00\nTo: B\n\n{BELOW}")
    assert [read.text[first:last].split("\n")[0] for first, last in read.beside] == ["So?", "-----"]


@pytest.mark.parametrize(
    "line",
    [
        "a:\n\n",
        "a: b\n\n",
        "-----\n",
        "2024 10:00 <a@b>",
        "A/b/c\n1.1.24\n",
        "---- 2024 10:00 Ab Cd ",
        "Ab wrote ",
        "Ab wrote:\n> b\n",
        "-----",
        "Ann Roe wrote on 3 May 2021:\n",
        'Ann Roe wrote on 3 May 2021:\n"',
        "Ann Roe wrote on 3 May 2021:\n> ",
        "From: Ann Roe\n",
    ],
)
def test_looking_for_heads_takes_time_that_grows_with_the_text(line: str) -> None:
    began = process_time()
    list(cited_below(line * 20_000, ()))
    message_heads(line * 20_000)
    assert process_time() - began < 2


def test_lines_that_a_program_parted_are_whole_again() -> None:
    assert unflowed("closed on 1 \n2 March\nand\n> open \n> ed\n>> no \n> yes\n-- \nAnn") == (
        "closed on 12 March\nand\n> opened\n>> no\n> yes\n-- \nAnn"
    )

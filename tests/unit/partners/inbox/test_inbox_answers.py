"""Answers: typed, spoken, kept ready; read back, agreed to, changed, taken back."""

from __future__ import annotations

import sqlite3

import pytest
from aiohttp import FormData
from inbox_kit import Browser, Office

from bot.model import Side
from bot.partners.console.pages import inbox_uploads
from bot.partners.model import Role
from bot.stores.sql.partners.lines import LineState, Reason

OGG = b"OggS" + bytes(400)
ANSWER = "Venez lundi à 10 h avec la lettre."
DARI_ANSWER = "دوشنبه ساعت ۱۰ با نامه بیایید."
BACK = "Venez lundi à dix heures avec la lettre."


async def taken(office: Office, number: int = 1) -> tuple[str, Browser]:
    token = await office.handed_over(number)
    browser = await office.browser(await office.member(name=f"Worker {number}"))
    assert (await browser.post(f"/inbox/{token}/take")).status == 303
    return token, browser


async def of_helper(office: Office, token: str) -> list:
    return [line for line in await office.lines(token) if line.shared.side is Side.HELPER]


async def test_an_answer_is_read_back_agreed_to_and_sent(office: Office) -> None:
    token, browser = await taken(office)
    done = await browser.post(f"/inbox/{token}/say", text=f"  {ANSWER}\r\n", once="abcdefgh1")
    (line,) = await of_helper(office, token)
    assert (done.status, done.location) == (303, f"/inbox/{token}#line-{line.id}")
    assert (line.shared.text, line.shared.language, line.state) == (ANSWER, "fr", "asked")
    page = await browser.get(f"/inbox/{token}")
    assert "En cours de traduction." in page.main
    assert 'data-news="En cours de traduction." data-soft' in page.text

    await office.propose(DARI_ANSWER, BACK)
    page = await browser.get(f"/inbox/{token}")
    assert f'lang="fa" dir="rtl">{DARI_ANSWER}</p>' in page.text
    assert f"Retraduit, cela veut dire : {BACK}" in page.main
    assert "Cette réponse parle de choses graves, ou contient un nombre." in page.main

    assert "Une réponse n'est pas partie : vérifiez-la." in (await browser.get("/inbox")).main
    agreed = await browser.post(f"/inbox/{token}/lines/{line.id}/agree")
    assert agreed.status == 303
    assert (await of_helper(office, token))[0].state is LineState.AGREED
    late = await browser.post(f"/inbox/{token}/lines/{line.id}/withdraw")
    assert late.status == 409
    assert "Trop tard" in late.main
    assert "C'est à la personne de répondre." in (await browser.get("/inbox")).main
    (work,) = await office.work.lines(LineState.AGREED)
    assert await office.work.send(work, ())
    assert "✓ Envoyé." in (await browser.get(f"/inbox/{token}")).main


async def test_posted_twice_is_one_line(office: Office) -> None:
    token, browser = await taken(office)
    pages = [
        await browser.post(f"/inbox/{token}/say", text=ANSWER, once="the-same-word")
        for _ in range(2)
    ]
    assert pages[0].location == pages[1].location
    assert len(await of_helper(office, token)) == 1
    await browser.post(f"/inbox/{token}/say", text=ANSWER, once="another-word")
    assert len(await of_helper(office, token)) == 2
    for _ in range(2):
        assert (await browser.post(f"/inbox/{token}/voice", form(OGG))).status == 303
    assert len(await of_helper(office, token)) == 3


async def test_changing_puts_the_words_back_and_replaces_the_line(office: Office) -> None:
    token, browser = await taken(office)
    await browser.post(f"/inbox/{token}/say", text=ANSWER, once="first-time")
    line = await office.propose(DARI_ANSWER, "Venez dimanche.")
    page = await browser.get(f"/inbox/{token}?change={line}")
    assert f">{ANSWER}</textarea>" in page.text
    assert f'name="instead" value="{line}"' in page.text
    better = "Venez lundi matin, avec la lettre."
    await browser.post(f"/inbox/{token}/say", text=better, once="second-time", instead=str(line))
    (left,) = await of_helper(office, token)
    assert left.shared.text == better
    await browser.post(f"/inbox/{token}/lines/{left.id}/withdraw")
    assert await of_helper(office, token) == []


async def test_an_answer_that_is_empty_or_too_long_keeps_what_was_typed(office: Office) -> None:
    token, browser = await taken(office)
    empty = await browser.post(f"/inbox/{token}/say", text=" \n ", once="abcdefgh")
    assert (empty.status, "Écrivez d'abord votre réponse." in empty.main) == (400, True)
    long = await browser.post(f"/inbox/{token}/say", text="a" * 2001, once="abcdefgh")
    assert long.status == 400
    assert "a" * 2001 in long.text
    assert await of_helper(office, token) == []


async def test_who_no_longer_has_it_says_nothing_and_loses_no_word(office: Office) -> None:
    token, browser = await taken(office)
    await browser.post(f"/inbox/{token}/release")
    page = await browser.post(f"/inbox/{token}/say", text=ANSWER, once="abcdefgh")
    assert page.status == 409
    assert "Cela n'a pas été fait" in page.main
    assert (await browser.post(f"/inbox/{token}/voice", form(OGG))).status == 409
    assert await of_helper(office, token) == []


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason.MISSING, "aucune traduction fiable"),
        (Reason.UNHEARD, "rien n'a été compris"),
        (Reason.ENGINE, "la traduction n'a pas fonctionné"),
        (Reason.GONE, "la conversation était terminée"),
    ],
)
async def test_why_an_answer_could_not_be_sent(office: Office, reason: Reason, words: str) -> None:
    token, browser = await taken(office)
    await browser.post(f"/inbox/{token}/say", text=ANSWER, once="abcdefgh")
    (work,) = await office.work.lines(LineState.ASKED)
    await office.work.put(work, work.said, LineState.FAILED, reason)
    assert words in (await browser.get(f"/inbox/{token}")).main


# --- by voice -------------------------------------------------------------------------------------


def form(data: bytes, mime: str = "audio/ogg", once: str = "voice-once") -> FormData:
    body = FormData()
    body.add_field("once", once)
    body.add_field("voice", data, filename="voice", content_type=mime)
    return body


def stored_files(office: Office) -> list[bytes]:
    with sqlite3.connect(office.place.file) as connection:
        return [row[0] for row in connection.execute("SELECT payload FROM handoff_file")]


async def test_a_voice_is_kept_sealed_and_waits_to_be_heard(office: Office) -> None:
    token, browser = await taken(office)
    mark = b"the voice of somebody"
    done = await browser.post(f"/inbox/{token}/voice", form(OGG + mark, "text/html"))
    assert done.status == 303
    (line,) = await of_helper(office, token)
    (file,) = line.files
    assert (line.shared.text, file.mime, file.name) == ("", "audio/ogg", "voice.ogg")
    assert "Votre voix est écoutée." in (await browser.get(f"/inbox/{token}")).main
    assert (await browser.get(f"/inbox/{token}/files/{file.token}")).data == OGG + mark
    (sealed,) = stored_files(office)
    assert mark not in sealed
    assert mark not in office.place.bytes_at_rest()
    (work,) = await office.work.lines(LineState.ASKED)
    assert work.said.files[0].data == OGG + mark
    await office.propose(DARI_ANSWER, BACK, Reason.VOICE, text=ANSWER)
    page = await browser.get(f"/inbox/{token}")
    assert "Voici ce qui a été compris de votre voix." in page.main
    assert ANSWER in page.main


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        (b"", 400, "Il n'y a pas d'enregistrement."),
        (b"<html>" + bytes(400), 415, "n'est pas un enregistrement"),
        (b"\x89PNG\r\n\x1a\n" + bytes(400), 415, "n'est pas un enregistrement"),
        (b"RIFF\0\0\0\0AVI " + bytes(400), 415, "n'est pas un enregistrement"),
        (b"OggS" + bytes(20), 400, "n'est pas arrivé en entier"),
        (b"OggS" + bytes(inbox_uploads.MOST), 413, "8 mégaoctets au plus"),
    ],
)
@pytest.mark.parametrize("script", [True, False])
async def test_what_is_no_whole_recording_is_refused(
    office: Office, data: bytes, status: int, words: str, script: bool
) -> None:
    token, browser = await taken(office)
    body = form(data)
    if not script:
        body.add_field("csrf", browser.csrf)
        page = await browser._page("POST", f"/inbox/{token}/voice", data=body)
    else:
        page = await browser.post(f"/inbox/{token}/voice", body)
    assert page.status == status
    assert words in page.main
    assert stored_files(office) == []


async def test_a_voice_without_a_script(office: Office) -> None:
    token, browser = await taken(office)
    body = form(OGG, "audio/ogg")
    body.add_field("csrf", browser.csrf)
    assert (await browser._page("POST", f"/inbox/{token}/voice", data=body)).status == 303
    assert len(await of_helper(office, token)) == 1


async def test_a_body_that_is_cut_is_refused(office: Office) -> None:
    token, browser = await taken(office)
    head = b'--frame\r\nContent-Disposition: form-data; name="voice"; filename="v"\r\n\r\n'
    for cut in (head + OGG, head[:40], b"", b"--frame\r\n"):
        headers = {"X-CSRF": browser.csrf, "Content-Type": "multipart/form-data; boundary=frame"}
        page = await browser._page("POST", f"/inbox/{token}/voice", data=cut, headers=headers)
        assert page.status == 400, cut
    assert stored_files(office) == []


@pytest.mark.parametrize(
    ("start", "mime"),
    [
        (b"OggS", "audio/ogg"), (b"\x1aE\xdf\xa3", "audio/webm"),
        (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (b"RIFF\0\0\0\0WAVE", "audio/wav"), (b"ID3\x04", "audio/mpeg"), (b"fLaC", "audio/flac"),
        (b"#!AMR\n", "audio/amr"), (b"\xff\xf1", "audio/aac"), (b"%PDF-1.7", None), (b"", None),
    ],
)  # fmt: skip
def test_kinds_by_their_first_bytes(start: bytes, mime: str | None) -> None:
    kind = inbox_uploads.kind_of(start + bytes(40) if start else b"")
    assert (kind and kind[0]) == mime


# --- languages and sentences that are kept ready --------------------------------------------------


async def test_a_helper_may_answer_in_a_language_that_they_speak(office: Office) -> None:
    token = await office.handed_over()
    browser = await office.browser(await office.member(languages=("fa", "en")))
    await browser.post(f"/inbox/{token}/take")
    page = await browser.get(f"/inbox/{token}")
    assert "Langue de votre réponse français persan anglais" in page.main
    await browser.post(f"/inbox/{token}/say", text="سلام", language="fa", once="abcdefgh")
    await browser.post(f"/inbox/{token}/say", text="Bonjour", language="xx", once="bcdefghi")
    assert [line.shared.language for line in await of_helper(office, token)] == ["fa", "fr"]


async def test_a_ready_sentence_is_added_chosen_and_removed(office: Office) -> None:
    token, browser = await taken(office)
    path = "/inbox/canned"
    for _ in range(2):  # pressed twice
        done = await browser.post(path, title="Rappel", text="Je vous rappelle demain.")
        assert (done.status, done.location) == (303, path)
    (one,) = await office.handoffs.canned(office.a)
    assert "En cours de traduction." in (await browser.get(path)).main
    chosen = await browser.get(f"/inbox/{token}?canned={one.token}")
    assert ">Je vous rappelle demain.</textarea>" in chosen.text
    assert f'name="canned" value="{one.token}"' in chosen.text

    (work,) = await office.work.canned()
    wording = one.sentence.__class__(
        title=one.sentence.title, text=one.sentence.text, language="fr",
        wordings=(WORDING("fa", "فردا به شما زنگ می‌زنم.", "Je vous appelle demain."),),
    )  # fmt: skip
    await office.work.put_canned(work, wording)
    page = await browser.get(path)
    assert "Une traduction" in page.main
    assert 'lang="fa" dir="rtl">فردا' in page.text

    say = {"canned": one.token, "once": "abcdefgh"}
    await browser.post(f"/inbox/{token}/say", text="Je vous rappelle demain.", **say)
    await browser.post(f"/inbox/{token}/say", text="Rien.", canned=one.token, once="bcdefghi")
    ready, other = await of_helper(office, token)
    assert (ready.state, ready.shared.translation) == ("agreed", "فردا به شما زنگ می‌زنم.")
    assert (other.state, other.shared.translation) == ("asked", "")  # not the sentence any more

    assert (await browser.post(f"{path}/{one.token}/remove")).status == 303
    assert await office.handoffs.canned(office.a) == []


def WORDING(language: str, text: str, back: str):  # noqa: N802
    from bot.partners.model import Wording

    return Wording(language=language, text=text, back=back)


async def test_volunteers_choose_sentences_and_change_none(office: Office) -> None:
    worker = await office.browser(await office.member())
    await worker.post("/inbox/canned", title="Rappel", text="Je vous rappelle demain.")
    (one,) = await office.handoffs.canned(office.a)
    volunteer = await office.browser(await office.member(Role.VOLUNTEER))
    page = await volunteer.get("/inbox/canned")
    assert "Je vous rappelle demain." in page.main
    assert "Ajouter une phrase" not in page.main
    assert (await volunteer.post("/inbox/canned", title="x", text="y")).status == 403
    assert (await volunteer.post(f"/inbox/canned/{one.token}/remove")).status == 403
    stranger = await office.browser(await office.member(organisation=office.b))
    assert "Je vous rappelle demain." not in (await stranger.get("/inbox/canned")).text
    await stranger.post(f"/inbox/canned/{one.token}/remove")
    assert len(await office.handoffs.canned(office.a)) == 1


@pytest.mark.parametrize(
    ("title", "text"), [("", "x"), ("x", ""), ("x" * 81, "x"), ("x", "x" * 501)]
)
async def test_what_is_wrong_with_a_new_sentence(office: Office, title: str, text: str) -> None:
    browser = await office.browser(await office.member())
    page = await browser.post("/inbox/canned", title=title, text=text)
    assert page.status == 400
    assert "Merci de corriger ceci" in page.main
    assert await office.handoffs.canned(office.a) == []

"""The corridor with scripted engines: what each message leads to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from scripted import (
    KEY,
    PHRASES,
    Identifier,
    Listener,
    Skill,
    Speaker,
    message,
    services,
    voice,
)

from bot.errors import EngineError, MediaTooLong, UnreadableMedia
from bot.model import (
    Answer,
    Consent,
    Conversation,
    EngineFailed,
    Flaw,
    GuardRefused,
    MediaKind,
    MediaRef,
    PendingPhoto,
    PhotoReport,
    Routed,
    Source,
    Transcript,
    Turn,
    Voice,
)
from bot.pipeline import respond
from bot.ports import Services
from bot.turns import CONSENT_VERSION

SOURCE = Source(
    title="Fiche", url="https://www.service-public.gouv.fr/x", checked=date(2026, 11, 21)
)
ANSWER = Answer(
    text="Allez à la SPADA.",
    language="fr",
    sources=(SOURCE,),
    more=("D'abord ceci.", "Ensuite cela."),
    simpler="Allez là.",
    facts=("asylum-first-step",),
)
NEW = Conversation(key=KEY)
KNOWN = replace(
    NEW,
    language="fr",
    consent=Consent(version=CONSENT_VERSION, at=services().clock.now(), language="fr"),
)


async def ask(
    text: str, state: Conversation = KNOWN, skill: Skill | None = None, **changes: object
) -> Turn:
    return await respond(message(text), state, services(**changes), [skill or Skill(answer=ANSWER)])


async def test_text_in_answer_and_voice_out() -> None:
    bundle = services()
    turn = await respond(message("où demander l'asile"), KNOWN, bundle, [Skill(answer=ANSWER)])
    (reply,) = turn.replies
    assert reply.text == ANSWER.text
    assert reply.audio is not None
    assert (await bundle.vault.get(KEY, reply.audio)).decode().endswith(ANSWER.text)
    assert reply.sources == (SOURCE,)
    assert (turn.skill, turn.facts) == ("admin_help", ANSWER.facts)
    assert Routed(skill="admin_help", because="score") in turn.events


async def test_first_contact_ends_with_the_welcome_and_records_consent() -> None:
    turn = await ask("où demander l'asile", NEW)
    answer, welcome = turn.replies
    assert answer.text == ANSWER.text
    assert "machine" in welcome.text
    for word in ("stop", "efface tout", "un mois"):
        assert word in welcome.text
    assert turn.conversation.consent == Consent(
        version=CONSENT_VERSION, at=services().clock.now(), language="fr"
    )
    again = await ask("et après", turn.conversation)
    assert len(again.replies) == 1


async def test_a_greeting_at_first_contact_is_the_welcome_alone() -> None:
    turn = await ask("Bonjour !", NEW)
    assert [reply.text for reply in turn.replies] == [PHRASES.say("fr", "welcome", days=30)]


async def test_the_answer_comes_in_the_language_of_the_question() -> None:
    skill = Skill(answer=ANSWER)
    turn = await ask("Де просити притулок", NEW, skill, identifier=Identifier(language="uk"))
    assert skill.seen[0].language == "uk"
    assert turn.conversation.language == "uk"
    assert turn.replies[-1].language == "uk"


async def test_a_language_without_sentences_is_told_so_honestly() -> None:
    turn = await ask("Wo kann ich Asyl beantragen", NEW, identifier=Identifier(language="de"))
    assert turn.conversation.language == "de"
    assert PHRASES.say("fr", "language-name-de") in turn.replies[-1].text


async def test_a_chosen_language_stays() -> None:
    turn = await ask("parle en arabe")
    assert turn.replies[0].text == PHRASES.say("ar", "language-set")
    later = await ask("hello my friend", turn.conversation, identifier=Identifier(language="en"))
    assert later.conversation.language == "ar"


async def test_a_voice_note_is_heard_with_the_known_language_as_prior() -> None:
    listener = Listener(says=Transcript(text="où aller", language="fr", confidence=0.9))
    bundle = services(listener=listener)
    turn = await respond(await voice(bundle), KNOWN, bundle, [Skill(answer=ANSWER)])
    assert listener.calls == [(b"sound", None, ("fr",))]
    assert turn.heard == listener.says
    assert turn.replies[0].text == ANSWER.text
    assert turn.discard, "the voice note is deleted with the answer"


async def test_silence_is_no_question() -> None:
    bundle = services(listener=Listener(says=Transcript(text="", language="fr", confidence=0.0)))
    skill = Skill(answer=ANSWER)
    turn = await respond(await voice(bundle), KNOWN, bundle, [skill])
    assert turn.replies[0].text == PHRASES.say("fr", "heard-nothing")
    assert not skill.seen


async def test_a_sticker_is_answered_with_what_can_be_sent() -> None:
    skill = Skill(answer=ANSWER)
    turn = await respond(message(unsupported=True), KNOWN, services(), [skill])
    assert turn.replies[0].text == PHRASES.say("fr", "unsupported-message")
    assert not skill.seen


@pytest.mark.parametrize(
    ("error", "phrase"),
    [
        (UnreadableMedia("x"), "error-unreadable-media"),
        (MediaTooLong("x"), "error-media-too-long"),
        (EngineError("x"), "error-listen"),
    ],
)
async def test_what_fails_is_said_in_the_persons_language(error: Exception, phrase: str) -> None:
    bundle = services(listener=Listener(error=error))
    state = replace(KNOWN, language="uk")
    turn = await respond(await voice(bundle), state, bundle, [Skill(answer=ANSWER)])
    assert turn.replies[0].text == PHRASES.say("uk", phrase)
    assert turn.failure is not None
    assert turn.failure.code == phrase.removeprefix("error-")


async def test_if_speech_fails_the_text_still_goes_out() -> None:
    turn = await ask("question", speaker=Speaker(error=EngineError("no voice")))
    assert turn.replies[0].text == ANSWER.text
    assert turn.replies[0].audio is None
    assert any(isinstance(event, EngineFailed) for event in turn.events)


async def test_if_a_skill_fails_a_human_is_offered() -> None:
    turn = await ask("question", skill=Skill(error=EngineError("down")))
    assert turn.replies[0].text == PHRASES.say("fr", "error-engine")
    assert turn.handoff


async def test_a_number_without_evidence_is_not_sent() -> None:
    turn = await ask("question", skill=Skill(answer=replace(ANSWER, text="Sous 90 jours.")))
    assert turn.replies[0].text == PHRASES.say("fr", "guard-refused")
    assert GuardRefused(rule="R3") in turn.events
    assert turn.handoff


async def test_more_again_simpler_slower_and_the_end() -> None:
    turn = await ask("question")
    first = await ask("plus", turn.conversation)
    second = await ask("plus", first.conversation)
    third = await ask("plus", second.conversation)
    assert [one.replies[0].text for one in (first, second, third)] == [
        *ANSWER.more,
        PHRASES.say("fr", "no-more"),
    ]
    again = await ask("répète", third.conversation)
    assert again.replies[0].text == ANSWER.more[-1], "what was heard last"
    simpler = await ask("plus simple", again.conversation)
    assert simpler.replies[0].text == ANSWER.simpler
    slower = await ask("plus lentement", simpler.conversation)
    assert slower.conversation.speed is Voice.SLOW
    assert slower.replies[0].text == ANSWER.more[-1]
    fresh = await ask("plus lentement", turn.conversation)
    assert fresh.replies[0].text == ANSWER.text


@pytest.mark.parametrize(
    ("said", "skill"),
    [("Efface tout.", "delete"), ("Stop.", "stop"), ("Plus lentement.", "slower"),
     ("Plus.", "more"), ("Aide !", "help"), ("Parlez anglais.", "language"), ("Merci.", "thanks")],
)  # fmt: skip
async def test_every_wish_works_by_voice(said: str, skill: str) -> None:
    heard = Transcript(text=said, language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=heard))
    turn = await respond(await voice(bundle), KNOWN, bundle, [Skill(answer=ANSWER)])
    assert turn.skill == skill
    assert turn.erase is (skill == "delete")
    assert len(turn.discard) == 1


async def test_a_human_by_voice_and_under_a_photo() -> None:
    heard = Transcript(text="Je veux parler à une personne.", language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=heard))
    skill = Skill(answer=ANSWER)
    await respond(await voice(bundle), KNOWN, bundle, [skill])
    photo = MediaRef(kind=MediaKind.PHOTO, mime="image/jpeg", size=1, handle="vault:p")
    await respond(message("une personne", media=(photo,)), KNOWN, bundle, [skill])
    assert [context.command for context in skill.seen] == ["human", "human"]


async def test_saying_it_again_changes_nothing_again() -> None:
    photo = PendingPhoto(refs=(), expires_at=services().clock.now() + timedelta(hours=1))
    mode = replace(ANSWER, translate_to="ar", pending_photo=photo)
    turn = await ask("question", skill=Skill(answer=mode))
    stopped = await ask("stop", turn.conversation)
    again = await ask("encore", stopped.conversation)
    assert again.conversation.translate_to is None
    assert again.conversation.pending_photo is None


async def test_more_in_another_language_is_spoken_in_that_language() -> None:
    arabic = replace(ANSWER, language="ar", more_language="fr")
    turn = await ask("question", skill=Skill(answer=arabic))
    assert (await ask("plus", turn.conversation)).replies[0].language == "fr"


async def test_an_unusable_new_photo_takes_the_place_of_the_old() -> None:
    kept = PendingPhoto(refs=(), expires_at=services().clock.now() + timedelta(hours=1))
    flawed = PhotoReport(readable=False, flaw=Flaw.BLUR, text="", script="Zyyy", claims=())
    turn = await ask(
        "", replace(KNOWN, pending_photo=kept), Skill(answer=replace(ANSWER, photo=flawed))
    )
    assert turn.conversation.pending_photo is None


async def test_an_identifier_that_fails_leaves_the_known_language() -> None:
    broken = Identifier(error=EngineError("down"))
    turn = await ask("question", replace(KNOWN, language="uk"), identifier=broken)
    assert turn.failure is None
    assert turn.conversation.language == "uk"


async def test_the_welcome_speaks_the_language_just_chosen() -> None:
    turn = await ask("/language ar", NEW)
    assert [reply.language for reply in turn.replies] == ["ar", "ar"]
    consent = turn.conversation.consent
    assert consent is not None
    assert consent.language == "ar"


async def test_wishes_before_any_answer() -> None:
    assert (await ask("plus")).replies[0].text == PHRASES.say("fr", "nothing-yet")
    assert (await ask("plus vite")).replies[0].text == PHRASES.say("fr", "faster-set")


@pytest.mark.parametrize("words", ["efface tout", "/delete", "Delete everything.", "احذف كل شيء"])
async def test_delete_everything_is_done_and_confirmed(words: str) -> None:
    turn = await ask(words)
    assert turn.erase
    assert turn.replies[0].text == PHRASES.say("fr", "erased")
    assert len(turn.replies) == 1


async def test_stop_ends_every_mode() -> None:
    photo = PendingPhoto(refs=(), expires_at=services().clock.now() + timedelta(hours=1))
    state = replace(KNOWN, translate_to="uk", pending_photo=photo)
    turn = await ask("stop", state)
    assert turn.conversation.translate_to is None
    assert turn.conversation.pending_photo is None


async def test_without_voice_on_request() -> None:
    quiet = await ask("sans la voix")
    turn = await ask("question", quiet.conversation)
    assert turn.replies[0].audio is None


async def test_a_human_is_asked_of_the_skills_in_one_turn() -> None:
    skill = Skill(answer=replace(ANSWER, handoff=True))
    turn = await ask("je veux parler à une personne", skill=skill)
    assert skill.seen[0].command == "human"
    assert turn.handoff


async def test_the_best_score_wins_and_a_refusing_skill_is_passed_over() -> None:
    shy = Skill(name="shy", score=0.9, answer=None)
    turn = await respond(message("x"), KNOWN, services(), [Skill(answer=ANSWER), shy])
    assert shy.seen
    assert turn.skill == "admin_help"


async def test_nobody_understood() -> None:
    turn = await ask("x", skill=Skill(score=None))
    assert turn.replies[0].text == PHRASES.say("fr", "not-understood")


async def test_a_command_wins_over_scores() -> None:
    translate = Skill(name="translate", commands=("tr",), score=None, answer=ANSWER)
    turn = await respond(message("/tr bonjour"), KNOWN, services(), [Skill(score=1.0), translate])
    assert (turn.skill, translate.seen[0].text) == ("translate", "bonjour")


async def test_a_document_is_refused_with_a_sentence() -> None:
    bundle = services()
    ref = await bundle.vault.put(KEY, b"PK", kind=MediaKind.DOCUMENT, mime="application/zip")
    turn = await respond(message(media=(ref,)), KNOWN, bundle, [Skill(answer=ANSWER)])
    assert turn.replies[0].text == PHRASES.say("fr", "error-document")
    assert turn.discard == (ref,)


async def test_an_endless_text_is_refused_with_a_sentence() -> None:
    assert (await ask("a" * 9000)).replies[0].text == PHRASES.say("fr", "error-text-too-long")


async def test_an_expired_photo_is_forgotten() -> None:
    photo = PendingPhoto(refs=(), expires_at=services().clock.now() - timedelta(seconds=1))
    turn = await ask("question", replace(KNOWN, pending_photo=photo))
    assert turn.conversation.pending_photo is None


@pytest.mark.parametrize(
    "said",
    ["In which city can I learn French?", "Langue de l'entretien OFPRA : arabe",
     "In my country I speak Arabic", "мова в школі французька", "اللغة المطلوبة هي الفرنسية"],
)  # fmt: skip
async def test_a_question_about_a_language_is_answered(said: str) -> None:
    turn = await ask(said)
    assert turn.skill == "admin_help"
    assert not turn.conversation.language_chosen


# --- rule P3: nothing leaves the machine without a yes --------------------------------------------


def with_remote() -> tuple[Services, Listener, Listener]:
    local, remote = Listener(name="local"), Listener(name="remote")
    bundle = services(listener=local)
    return replace(bundle, consented=replace(bundle, listener=remote)), local, remote


async def test_the_remote_engine_waits_for_a_yes() -> None:
    bundle, local, remote = with_remote()
    skills = [Skill(answer=ANSWER)]
    first = await respond(await voice(bundle), NEW, bundle, skills)
    assert PHRASES.say("fr", "remote-ask") in first.replies[-1].text
    assert first.replies[-1].choices == ("Oui", "Non")
    assert (len(local.calls), len(remote.calls)) == (1, 0)

    yes = await respond(message("oui"), first.conversation, bundle, skills)
    assert yes.replies[0].text == PHRASES.say("fr", "remote-yes")
    await respond(await voice(bundle), yes.conversation, bundle, skills)
    assert (len(local.calls), len(remote.calls)) == (1, 1)

    stopped = await respond(message("stop"), yes.conversation, bundle, skills)
    await respond(await voice(bundle), stopped.conversation, bundle, skills)
    assert (len(local.calls), len(remote.calls)) == (2, 1)


async def test_no_and_silence_both_mean_no() -> None:
    bundle, _, remote = with_remote()
    first = await respond(message("question"), NEW, bundle, [Skill(answer=ANSWER)])
    no = await respond(message("non"), first.conversation, bundle, [Skill(answer=ANSWER)])
    assert no.replies[0].text == PHRASES.say("fr", "remote-no")
    for state in (first.conversation, no.conversation):
        await respond(await voice(bundle), state, bundle, [Skill(answer=ANSWER)])
    assert not remote.calls


async def test_a_later_yes_to_something_else_is_no_consent() -> None:
    bundle, _, remote = with_remote()
    skills = [Skill(answer=ANSWER)]
    first = await respond(message("question"), NEW, bundle, skills)
    other = await respond(message("la carte Vitale ?"), first.conversation, bundle, skills)
    for said in ("ok", "d'accord", "/yes"):
        turn = await respond(message(said), other.conversation, bundle, skills)
        assert turn.conversation.consent is not None
        assert not turn.conversation.consent.remote
    assert not remote.calls


async def test_the_sheet_of_the_last_answer_is_asked_of_the_skills() -> None:
    letter = await ask("photo", skill=Skill(answer=replace(ANSWER, see_also="legal-aid")))
    skill = Skill(answer=ANSWER)
    turn = await ask("la fiche", letter.conversation, skill)
    assert (skill.seen[0].command, skill.seen[0].text) == ("sheet", "legal-aid")
    assert turn.facts == ANSWER.facts
    again = Skill(answer=ANSWER)
    await ask("la fiche", turn.conversation, again)
    assert again.seen[0].command is None, "the last answer names no other sheet: plain words"

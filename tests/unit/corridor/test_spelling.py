"""Letter by letter, and another voice: typed or said, in every language."""

from dataclasses import replace
from datetime import timedelta

import pytest
from scripted import KEY, PHRASES, Listener, Skill, message, services, voice

from bot.model import (
    Answer,
    Consent,
    Conversation,
    LetterReport,
    PendingPhoto,
    Transcript,
)
from bot.pipeline import respond
from bot.routing import Wish, spoken_wish
from bot.spelling import letters, things
from bot.turns import CONSENT_VERSION

TEXT = (
    "Appelez le 01 42 34 56 78 avant le 15/12/2026. Il reste 1234,50 € à payer. Votre référence "
    "est AB-12345. Écrivez à accueil@asso.example.org ou demandez à la CAF, sur caf.fr."
)
ANSWER = Answer(text=TEXT, language="fr")


def state(**changes):
    bundle = services()
    consent = Consent(version=CONSENT_VERSION, at=bundle.clock.now(), language="fr")
    return replace(Conversation(key=KEY, language="fr", consent=consent), **changes)


async def ask(said, conversation, **changes):
    return await respond(message(said), conversation, services(**changes), [Skill(answer=ANSWER)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TEXT, ("01 42 34 56 78", "AB-12345", "accueil@asso.example.org", "CAF", "caf.fr")),
        ("اذهب إلى CAF أو اتصل بالرقم 3919.", ("3919", "CAF")),
        ("Demandez à France Travail, à Lyon.", ("France Travail", "Lyon")),
        ("Votre dossier « Solibail » est prêt.", ("Solibail",)),
        ("Dzień dobry", ("Dzień dobry",)),
        ("Composez le 115. C'est gratuit depuis le 01/01/2026, en 2026 aussi.", ()),
        ("Il n'y a rien ici pour vous aujourd'hui.", ()),
    ],
)
def test_what_a_person_may_want_to_write_down(text, found):
    assert things(text) == found


def test_the_references_of_a_letter_come_first():
    letter = LetterReport(references=("7501234",), phones=("3230",))
    assert things("La CAF écrit au sujet du 7501234.", letter) == ("7501234", "3230", "CAF")


@pytest.mark.parametrize(
    ("thing", "spelled"),
    [
        ("OFII", "O, F, I, I"),
        ("01 42", "0, 1; 4, 2"),
        ("a-b@c.fr", "A, tiret, B, arobase, C, point, F, R"),
        ("Évry", "É, V, R, Y"),
        ("ቤት", "ቤ, ት"),
        ("দিন", "দি, ন"),
        ("سلام", "س, ل, ا, م"),
    ],
)
def test_letters(thing, spelled):
    signs = {"-": "tiret", "@": "arobase", ".": "point"}
    assert letters(thing, signs) == spelled


async def test_spell_it_then_more_then_again():
    turn = await ask("épelle", state(last_answer=ANSWER))
    assert turn.skill == "spell"
    text = turn.replies[0].text
    assert text.startswith("01 42 34 56 78 s'écrit : 0, 1; 4, 2; 3, 4; 5, 6; 7, 8.")
    assert "plus" in text
    following = await ask("plus", turn.conversation)
    assert "A, B, tiret, 1, 2, 3, 4, 5" in following.replies[0].text
    slower = await ask("plus lentement", following.conversation)
    assert slower.replies[0].text == following.replies[0].text
    last = slower
    for _ in range(3):
        last = await ask("plus", last.conversation)
    assert "plus" not in last.replies[0].text  # nothing follows
    assert (await ask("plus", last.conversation)).replies[0].text == PHRASES.say("fr", "no-more")


async def test_nothing_to_spell_is_said():
    assert (await ask("épelez", state())).replies[0].text == PHRASES.say("fr", "nothing-yet")
    dull = Answer(text="Il n'y a rien ici pour vous aujourd'hui.", language="fr")
    turn = await ask("épelez", state(last_answer=dull))
    assert turn.replies[0].text == PHRASES.say("fr", "spell-nothing")
    assert turn.conversation.last_answer == dull


async def test_a_letter_in_hand_is_spelled_by_the_skill_that_read_it():
    answer = replace(ANSWER, letter=LetterReport(references=("AB-12345",)))
    photo = PendingPhoto(refs=(), expires_at=services().clock.now() + timedelta(minutes=5))
    held = state(last_answer=answer, pending_photo=photo)
    assert spoken_wish("épelle", held, PHRASES)[0] is None
    assert spoken_wish("épelle", replace(held, pending_photo=None), PHRASES)[0] is Wish.SPELL


async def test_another_voice_is_remembered_and_speaks_at_once():
    bundle = services()
    turn = await respond(message("autre voix"), state(), bundle, [Skill(answer=ANSWER)])
    assert turn.conversation.voice == "two"
    assert bundle.speaker.calls[-1][-1] == "two"
    assert turn.replies[0].text == PHRASES.say("fr", "another-voice")
    turn = await ask("autre voix", turn.conversation)
    assert turn.conversation.voice == "three"
    assert (await ask("autre voix", turn.conversation)).conversation.voice == "one"
    english = state(language="en", language_chosen=True)
    turn = await ask("another voice", english)
    assert turn.replies[0].text == PHRASES.say("en", "another-voice-only-one")
    turn = await ask("another voice", english, speaker=None)
    assert turn.replies[0].text == PHRASES.say("en", "another-voice-none")


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_language_has_its_words(language):
    spoken = state(language=language, last_answer=ANSWER)
    for wish in (Wish.SPELL, Wish.ANOTHER_VOICE):
        for cue in PHRASES.words(language, f"cue-{wish}"):
            assert spoken_wish(f"{cue.capitalize()}.", spoken, PHRASES) == (wish, None), cue
    hint = PHRASES.say(language, "spell-more")
    assert any(cue in hint for cue in PHRASES.words(language, "cue-more"))
    told = PHRASES.say(language, "another-voice")
    assert any(cue in told for cue in PHRASES.words(language, "cue-another-voice"))


async def test_by_voice():
    heard = Transcript(text="Autre voix.", language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=heard))
    turn = await respond(await voice(bundle), state(), bundle, [Skill(answer=ANSWER)])
    assert (turn.skill, turn.conversation.voice) == ("another-voice", "two")

"""One telephone between two people: begun in both languages, passed on, read back, ended."""

from dataclasses import replace
from datetime import timedelta

import pytest
from interpreter_world import NOW, Telephone, consenting, ours, said
from translate_world import ScriptedChat

from bot.model import Danger, Interpreting

TABLE = {
    ("fr", "en", "Mon chien dort toujours dehors"): "My dog always sleeps outside",
    ("en", "fr", "My dog is big"): "Mon chien est grand",
}


async def begun(**more) -> Telephone:
    phone = Telephone(TABLE, **more)
    await phone.types("interprète français anglais")
    return phone


async def test_it_begins_in_both_voices_and_says_what_it_is() -> None:
    phone = Telephone(TABLE)
    turn = await phone.types("interprète français anglais")
    assert turn.skill == "interpreter"
    (first, french), (second, english) = said(turn)
    assert (first, second) == ("fr", "en")
    for words in ("machine", "me tromper", "stop", "courte", "Je ne garde rien"):
        assert words in french
    for words in ("machine", "wrong", "stop", "short", "keep nothing"):
        assert words in english
    assert phone.state.interpreting == Interpreting(mine="fr", theirs="en")


async def test_without_an_engine_both_are_told_so() -> None:
    phone = Telephone()
    french, arabic = said(await phone.types("interprète français arabe"))
    assert ours("fr", "interpreter-phrases")[1] in french[1]
    assert ours("ar", "interpreter-phrases")[1] in arabic[1]


async def test_a_bare_word_asks_for_the_other_language() -> None:
    phone = Telephone()
    turn = await phone.types("interprète")
    assert said(turn) == [ours("fr", "interpreter-which")]
    assert "arabe" in turn.replies[0].choices
    turn = await phone.types("arabe")
    assert phone.state.interpreting == Interpreting(mine="fr", theirs="ar")
    assert phone.state.language == "fr", "naming a language was no wish to change one's own"


async def test_each_hears_the_other_in_their_own_language() -> None:
    phone = await begun()
    turn = await phone.says("Mon chien dort toujours dehors", "fr")
    assert said(turn) == [("en", "My dog always sleeps outside")]
    assert "Mon chien dort toujours dehors" in turn.replies[0].text, "what was understood is shown"
    turn = await phone.says("My dog is big", "en")
    assert said(turn) == [("fr", "Mon chien est grand")]
    assert phone.state.language == "fr"


async def test_the_recogniser_is_told_the_two_languages_and_whose_turn_it_is() -> None:
    phone = await begun(chosen=True)
    await phone.says("Mon chien dort toujours dehors", "fr")
    await phone.says("My dog is big", "en")
    await phone.says("Mon chien dort toujours dehors", "fr")
    assert phone.listener.asked == [
        (None, ("en", "fr")), (None, ("en", "fr")), (None, ("fr", "en")),
    ]  # fmt: skip


async def test_a_third_language_is_asked_about_in_both() -> None:
    phone = await begun()
    turn = await phone.says("من فضلك انتظر هنا قليلا", "ar")
    assert [language for language, _ in said(turn)] == ["fr", "en"]
    assert "français" in turn.replies[0].text


async def test_sentences_of_the_bank_go_both_ways_without_an_engine() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    turn = await phone.types("Attendez ici s'il vous plaît")
    assert said(turn) == [("ar", "انتظر هنا من فضلك.")]
    turn = await phone.types("أين المرحاض؟")
    assert said(turn) == [("fr", "Où sont les toilettes ?")]


async def test_what_nobody_can_translate_is_said_so_to_the_speaker() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    turn = await phone.types("Le voisin de ma cousine répare des vélos anciens")
    assert said(turn) == [ours("fr", "interpreter-cannot")]
    assert turn.handoff


async def test_critical_words_wait_for_a_yes() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    turn = await phone.types("Où avez-vous mal ?")
    assert turn.replies[0].language == "fr"
    assert "Où avez-vous mal ?" in turn.replies[0].text
    assert turn.replies[0].choices == ("Oui", "Non")
    assert said(await phone.types("oui")) == [("ar", "أين تشعر بالألم؟")]
    assert phone.state.interpreting is not None
    assert phone.state.interpreting.held is None


async def test_a_no_passes_nothing_on() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    await phone.types("Où avez-vous mal ?")
    assert said(await phone.types("non")) == [ours("fr", "interpreter-again")]
    assert said(await phone.types("oui")) == [("ar", "نعم.")], "a later yes is a word to pass on"


async def test_other_words_take_the_place_of_what_waits() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    await phone.types("Où avez-vous mal ?")
    assert said(await phone.types("Attendez ici s'il vous plaît")) == [("ar", "انتظر هنا من فضلك.")]
    assert said(await phone.types("oui")) == [("ar", "نعم.")]


async def test_what_was_badly_heard_waits_for_a_yes_too() -> None:
    phone = await begun()
    turn = await phone.says("Mon chien dort toujours dehors", "fr", confidence=0.3)
    assert turn.replies[0].language == "fr"
    assert said(await phone.says("Oui.", "fr")) == [("en", "My dog always sleeps outside")]


@pytest.mark.parametrize("word", ["stop", "توقف", "Arrêtez.", "ndal", "dur", "بس", "bot, stop"])
async def test_stop_in_any_language_ends_it_for_both(word: str) -> None:
    phone = await begun()
    await phone.says("Mon chien dort toujours dehors", "fr")
    turn = await phone.types(word)
    assert said(turn) == [ours("fr", "interpreter-ended"), ours("en", "interpreter-ended")]
    assert phone.state.interpreting is None
    kept = repr(replace(phone.state, recent=()))
    assert "chien" not in kept
    assert "dog" not in kept


async def test_it_lapses_after_half_an_hour_of_silence() -> None:
    phone = await begun()
    await phone.says("Mon chien dort toujours dehors", "fr")
    assert phone.state.lapses_at == NOW + timedelta(minutes=30)
    assert "chien" not in repr(phone.state.lapsed())
    assert phone.state.lapsed().interpreting is None


async def test_again_says_the_last_words_again() -> None:
    phone = await begun()
    heard = said(await phone.says("Mon chien dort toujours dehors", "fr"))
    assert said(await phone.types("encore")) == heard


async def test_the_bot_can_be_asked_aside() -> None:
    phone = await begun()
    turn = await phone.types("bot, merci")
    assert said(turn) == [ours("fr", "you-are-welcome")]
    assert phone.state.interpreting is not None


@pytest.mark.parametrize(
    ("request_", "occasion"),
    [
        ("sois mon interprète à l'OFPRA, français arabe", "asylum"),
        ("be my interpreter at the CNDA, Arabic French", "asylum"),
        ("traduis entre nous deux au commissariat", "justice"),
        ("كن مترجمي عند الشرطة، فرنسي", "justice"),
        ("переводи между нами в суде, французский", "justice"),
        ("interprète français arabe pour signer l'opération", "consent"),
        ("translate for me with the surgeon, he speaks French", "consent"),
    ],
)
async def test_it_does_not_replace_the_sworn_interpreter(request_: str, occasion: str) -> None:
    phone = Telephone(TABLE)
    turn = await phone.types(request_)
    assert ours("fr", f"interpreter-refuse-{occasion}")[1] in turn.replies[0].text
    assert ours("fr", "interpreter-rest")[1] in turn.replies[0].text
    assert phone.state.interpreting is None
    assert turn.handoff
    assert bool(turn.replies[0].sources) == (occasion == "asylum")


async def test_a_refusal_is_for_both_where_both_languages_are_known() -> None:
    turn = await Telephone().types("sois mon interprète à l'OFPRA, français arabe")
    assert [reply.language for reply in turn.replies] == ["fr", "ar"]


@pytest.mark.parametrize(
    ("words", "occasion"),
    [
        ("Vous êtes en garde à vue.", "justice"),
        ("Pourquoi avez-vous fui votre pays ?", "asylum"),
        ("Consentez-vous à l'opération ?", "consent"),
        ("You have the right to remain silent", "justice"),
    ],
)
async def test_it_stops_short_in_the_middle_and_goes_on_with_the_rest(
    words: str, occasion: str
) -> None:
    phone = await begun()
    turn = await phone.types(words)
    for language, reply in zip(("fr", "en"), turn.replies, strict=True):
        assert ours(language, f"interpreter-refuse-{occasion}")[1] in reply.text
    turn = await phone.says("My dog is big", "en")
    assert said(turn) == [("fr", "Mon chien est grand")]


async def test_danger_comes_first_and_the_talk_goes_on() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    turn = await phone.types("J'ai mal à la poitrine")
    assert turn.danger is Danger.MEDICAL
    assert "112" in turn.replies[0].text
    assert "J'ai mal à la poitrine" in turn.replies[1].text, "and is read back"
    assert said(await phone.types("oui")) == [("ar", "عندي ألم في الصدر.")]


async def test_nothing_leaves_before_both_have_agreed() -> None:
    chat = ScriptedChat("Mon vieux voisin est ici")
    phone = Telephone()
    phone.services = replace(phone.services, consented=replace(phone.services, chat=chat))
    phone.state = consenting(phone.state)
    turn = await phone.types("interprète français anglais")
    assert [ours(tag, "interpreter-remote")[1] in text for tag, text in said(turn)] == [True, True]
    await phone.types("My old neighbour is here")
    assert chat.asked == [], "other words are no yes"
    phone = Telephone()
    phone.services = replace(phone.services, consented=replace(phone.services, chat=chat))
    phone.state = consenting(phone.state)
    await phone.types("interprète français anglais")
    await phone.types("yes")
    turn = await phone.types("My old neighbour is here")
    assert said(turn) == [("fr", "Mon vieux voisin est ici")]
    assert len(chat.asked) >= 1


async def test_a_short_yes_in_no_language_is_heard_in_that_of_who_was_asked() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    await phone.types("Où avez-vous mal ?")
    await phone.says("うい", "ja", confidence=0.3)
    assert phone.listener.asked == [(None, ("ar", "fr")), ("fr", ("ar", "fr"))]


async def test_a_speech_is_too_long() -> None:
    phone = await begun()
    turn = await phone.types("Mon chien dort toujours dehors " * 40)
    assert said(turn) == [ours("fr", "interpreter-cannot")]


async def test_at_first_contact_the_welcome_waits_for_the_end() -> None:
    phone = Telephone(TABLE)
    phone.state = replace(phone.state, consent=None)
    turn = await phone.types("interprète français anglais")
    assert len(turn.replies) == 2, "the two introductions alone"
    turn = await phone.types("stop")
    assert "un mois" in turn.replies[-1].text


async def test_a_misheard_yes_is_asked_for_again() -> None:
    phone = Telephone()
    await phone.types("interprète français arabe")
    await phone.types("Où avez-vous mal ?")
    assert said(await phone.says("Ouïe !", "fr")) == [ours("fr", "interpreter-right")]
    assert said(await phone.types("oui")) == [("ar", "أين تشعر بالألم؟")]


async def test_by_command_with_codes() -> None:
    phone = Telephone(TABLE)
    await phone.types("/interpreter fr ar")
    assert phone.state.interpreting == Interpreting(mine="fr", theirs="ar")

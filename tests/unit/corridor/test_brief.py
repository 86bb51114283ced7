"""The first answer is said in under 25 seconds; nothing of it is lost."""

from datetime import date

import pytest
from scripted import KEY, PHRASES, Skill, message, services

from bot.brief import LIMIT, PER_SECOND, brief, seconds
from bot.model import Answer, Conversation
from bot.pipeline import respond
from skills.admin_help.render import render
from skills.admin_help.sheets import load_sheets

LONG = Answer(
    text=" ".join(f"Voici la phrase numéro {n} d'une très longue réponse." for n in range(12)),
    language="fr",
    facts=("sheet",),
    evidence=tuple(map(str, range(12))),
    more=("Encore un détail.",),
)


@pytest.mark.parametrize("language", sorted(PER_SECOND))
def test_no_sheet_is_said_for_longer_than_25_seconds_unless_its_first_sentence_is(language):
    cut = 0
    for sheet in list(load_sheets().values())[::2]:
        answer = render(sheet, language, PHRASES, date(2026, 11, 22))
        spoken = brief(answer, PHRASES)
        assert spoken.text == answer.text
        if spoken == answer:
            assert seconds(answer.text, language) < LIMIT
            continue
        cut += 1
        head = spoken.speech.removesuffix(PHRASES.say(language, "lessons-more")).strip()
        rest = spoken.more[0].text
        assert f"{head} {rest}".split() == answer.text.split()
        assert spoken.more[1:] == answer.more
        first = brief(Answer(text=head, language=language, facts=("x",)), PHRASES)
        assert seconds(spoken.speech, language) < LIMIT or not first.more  # one long sentence
    assert cut


def test_short_answers_and_those_without_a_sheet_or_a_measured_voice_are_left_alone():
    short = Answer(text="Oui. Non.", language="fr", facts=("sheet",))
    for answer in (short, Answer(text=LONG.text, language="fr")):
        assert brief(answer, PHRASES) == answer
    pashto = Answer(text=LONG.text, language="ps", facts=("sheet",))
    assert brief(pashto, PHRASES) == pashto


def test_the_point_of_a_number_or_an_initial_is_no_end():
    text = "Allez au bureau de l'art. 12 et du no. 4 de M. le maire, " * 9 + "puis signez. Fin."
    spoken = brief(Answer(text=text, language="fr", facts=("sheet",)), PHRASES)
    assert spoken.more[0].text == "Fin."


async def test_the_rest_is_what_more_gives_first():
    bundle = services()
    state = Conversation(key=KEY, language="fr")
    turn = await respond(message("où"), state, bundle, [Skill(answer=LONG)])
    reply = turn.replies[0]
    assert reply.text == LONG.text
    assert seconds(reply.speech, "fr") < LIMIT
    assert reply.speech.endswith(PHRASES.say("fr", "lessons-more"))
    following = await respond(message("plus"), turn.conversation, bundle, [])
    assert LONG.text.endswith(following.replies[0].text)
    last = await respond(message("plus"), following.conversation, bundle, [])
    assert last.replies[0].text == "Encore un détail."

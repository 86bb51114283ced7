"""A short question after an answer keeps its topic; a question of its own changes it."""

from dataclasses import replace

import pytest
from admin_world import ask, conversation, message

from skills.admin_help import SKILL
from skills.admin_help.following import load_follow_ups
from skills.admin_help.sheets import BulletKind

FOLLOW_UPS = load_follow_ups()
ASPECTS = {
    "et pour ma femme ?": "relative",
    "combien ça coûte ?": "cost",
    "c'est combien de temps": "deadline",
    "quels papiers il faut": "document",
    "et si on me refuse": "refused",
    "and for my wife?": "relative",
    "how much does it cost?": "cost",
    "how long does it take": "deadline",
    "where do i go": "where",
    "كم يكلف؟": "cost",
    "ولزوجتي؟": "relative",
    "وين اروح": "where",
    "скільки це коштує": "cost",
    "а для моєї дружини": "relative",
    "сколько это стоит": "cost",
    "а для жены": "relative",
    "¿cuánto cuesta?": "cost",
    "¿y para mi mujer?": "relative",
    "quanto custa?": "cost",
    "e para a minha mulher": "relative",
    "ne kadar": "cost",
    "eşim için": "relative",
    "چقدر پول میشود": "cost",
    "و برای خانمم": "relative",
    "څومره پیسې": "cost",
    "imisa lacag ah": "cost",
    "sa kushton": "cost",
    "po për gruan time": "relative",
    "ეს რამდენი ღირს": "cost",
    "কত টাকা লাগে": "cost",
    "ክንደይ ዋጋ": "cost",
    "ስንት ነው": "cost",
}
OF_THEIR_OWN = [
    "combien coûte le timbre pour ma carte de séjour",
    "ma femme est malade et n'a pas de médecin",
    "where can i learn french",
    "я хочу записать сына в школу",
    "كم راتب rsa",
    "bonjour",
    "merci",
    "",
]


@pytest.mark.parametrize(("text", "aspect"), ASPECTS.items())
def test_a_question_without_a_topic_is_a_follow_up(text, aspect):
    assert FOLLOW_UPS.aspect(text) == aspect


@pytest.mark.parametrize("text", OF_THEIR_OWN)
def test_a_question_with_a_topic_is_not(text):
    assert FOLLOW_UPS.aspect(text) is None


async def test_the_topic_is_kept_and_the_details_are_told():
    first = await ask("carte cmi invalidité", "fr")
    assert first.facts == ("cmi-card",)
    answer = await ask("combien ça coûte ?", "fr", last=first)
    sheet = SKILL.sheets["cmi-card"]
    [cost] = [bullet for bullet in sheet.bullets if bullet.kind is BulletKind.COST]
    assert answer.facts == ("cmi-card",)
    assert sheet.languages["fr"].title in answer.text
    assert cost.texts["fr"].split("{")[0] in answer.text
    assert answer.text != first.text
    assert answer.sources == first.sources
    assert "Source" in answer.text


async def test_without_such_a_detail_the_answer_is_repeated_and_a_human_offered():
    sheet = SKILL.sheets["adapted-transport"]
    assert not any(bullet.kind is BulletKind.COST for bullet in sheet.bullets)
    first = await ask(sheet.languages["en"].title, "en")
    answer = await ask("how much does it cost?", "en", last=first)
    assert answer.facts == first.facts
    assert answer.text == first.text
    assert answer.handoff


async def test_a_new_topic_is_answered_by_its_own_sheet():
    first = await ask("carte cmi invalidité", "fr")
    assert (await ask("c'est combien le rsa", "fr", last=first)).facts == ("rsa",)


async def test_after_a_choice_of_several_topics_none_is_kept():
    first = await ask("je veux faire venir ma famille", "fr")
    assert len(first.facts) > 1
    kept = replace(conversation("fr"), last_answer=first)
    assert FOLLOW_UPS.find("combien ça coûte", kept) is None


async def test_a_follow_up_is_ours_only_after_a_sheet():
    first = await ask("carte cmi invalidité", "fr")
    alone = SKILL.accepts(message("et pour ma femme ?"), conversation())
    kept = replace(conversation(), last_answer=first)
    after = SKILL.accepts(message("et pour ma femme ?"), kept)
    elsewhere = replace(conversation(), last_answer=replace(first, facts=("no-sheet",)))
    assert after.value > alone.value
    assert SKILL.accepts(message("et pour ma femme ?"), elsewhere) == alone

"""The phrase bank in a conversation: its list by places, "do you mean ...?", a sentence to show.

All of it works without any model. The questions are a `bot.model.Dialogue` named ``bank``; open is
what was asked last, and its answers hold what is known by then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.cues import fold, says
from bot.model import Answer, Conversation, Dialogue
from bot.ports import Context, Score
from skills.translate.bank import (
    Sentence,
    categories,
    find,
    find_by_meaning,
    offers,
    review,
    sentence,
)
from skills.translate.bank import sentences as all_sentences
from skills.translate.bank.cues import asks_for_more, asks_for_phrases, place
from skills.translate.bank.store import languages, primary
from skills.translate.names import BARE
from skills.translate.names import fold as fold_name
from skills.translate.wording import name_of

NAME = "bank"
CATEGORY, SENTENCE, LANGUAGE, AGREED = "category", "sentence", "language", "agreed"
"""What may be open."""
PAGE = 6  # sentences read out at once: about fifteen seconds
SHORT = 6  # words of a yes or a no, or of the name of a language
FEW = 3  # words of the name of a place
SURE, OPEN = 0.95, 0.96
MACHINE = "machine-written"
"""How the review state of a language begins that nobody has reviewed."""


def wants(text: str, conversation: Conversation) -> Score | None:
    """The list is asked for, or an open question of the bank may be answered. Pure."""
    dialogue = opened(conversation)
    if dialogue is not None and _answers(text, conversation, dialogue):
        return Score(value=OPEN)
    return Score(value=SURE) if asks_for_phrases(text, _own(conversation)) else None


async def handle(text: str, context: Context) -> Answer | None:
    """The next step; None: not for the bank after all."""
    dialogue = opened(context.conversation)
    if dialogue is not None:
        answer = _step(text, context, dialogue)
        if answer is not None:
            return answer
    if asks_for_phrases(text, context.interface):
        wanted = place(text, context.interface)
        return _listed(context, wanted) if wanted else _places(context)
    return None


async def offer(text: str, source: str, target: str, context: Context) -> Answer | None:
    """Where nothing can translate `text`: the sentence that says it, or the question whether one
    that comes near is meant. None: the bank has none. Raises nothing."""
    if primary(target) not in languages() or primary(source) not in languages():
        return None
    if (sure := find(text, source)) is not None:
        return shown(sure[0], target, context)
    near = await find_by_meaning(text, source, context)
    if not near:
        return None
    answer = _meant(context, near, (("target", target),))
    instead = context.services.phrases.say(context.interface, "bank-instead")
    return replace(answer, text=f"{instead} {answer.text}")


def shown(one: Sentence, target: str, context: Context, dialogue: Dialogue | None = None) -> Answer:
    """The sentence for the other person: written in both languages, spoken in theirs."""
    own, text = context.interface, one.text(target)
    state = "translate-written" if review(target).startswith(MACHINE) else "translate-reviewed"
    label = context.services.phrases.say(own, state)
    return Answer(
        text=f"{text}\n\n{one.text(own)}\n\n{label}",
        speech=text,
        language=primary(target),
        more=(label,),
        more_language=own,
        evidence=(text, one.text(own)),
        dialogue=dialogue,
    )


def opened(conversation: Conversation) -> Dialogue | None:
    """The bank's open question."""
    dialogue = conversation.dialogue
    return dialogue if dialogue is not None and dialogue.name == NAME else None


def _answers(text: str, conversation: Conversation, dialogue: Dialogue) -> bool:
    if dialogue.open in (AGREED, LANGUAGE):
        return len(text.split()) <= SHORT
    if dialogue.open == CATEGORY:
        return place(text, _own(conversation)) is not None
    if asks_for_more(text) or _named(text, _own(conversation)) is not None:
        return True
    return bool(_chosen(text, _own(conversation), dialogue))


def _own(conversation: Conversation) -> str:
    return conversation.language or ""


def _step(text: str, context: Context, dialogue: Dialogue) -> Answer | None:
    match dialogue.open:
        case "agreed":
            return _agreed(text, context, dialogue)
        case "language":
            code = _language(text, context)
            chosen = sentence(dialogue.answered("id") or "")
            return (
                shown(chosen, code, context, _going_on(dialogue, code)) if code and chosen else None
            )
        case "sentence":
            if asks_for_more(text):
                page = int(dialogue.answered("page") or 0) + 1
                return _listed(context, dialogue.answered("place") or "", page, dialogue)
            if near := _chosen(text, context.interface, dialogue):
                sure = find(text, context.interface) is not None
                known = dialogue.answers
                return (
                    _for_whom(near[0], context, dialogue) if sure else _meant(context, near, known)
                )
    named = place if dialogue.open == CATEGORY else _named
    wanted = named(text, context.interface)
    return _listed(context, wanted, 0, dialogue) if wanted else None


def _named(text: str, language: str) -> str | None:
    """Another place, when hardly more is said: "where is the pharmacy" asks something else."""
    return place(text, language) if len(text.split()) <= FEW else None


def _places(context: Context) -> Answer:
    say = context.services.phrases.say
    names = tuple(say(context.interface, f"bank-place-{one}") for one in categories())
    ask = say(context.interface, "bank-ask")
    return Answer(
        text="\n".join((ask, *names)),
        language=context.interface,
        choices=names,
        dialogue=Dialogue(name=NAME, open=CATEGORY),
    )


def _listed(
    context: Context, wanted: str, page: int = 0, dialogue: Dialogue | None = None
) -> Answer:
    """A page of the sentences of a place, those of the person before those of the helper."""
    say, own = context.services.phrases.say, context.interface
    each = sorted((one for one in all_sentences() if one.category == wanted), key=_by_helper)
    start = page * PAGE % max(1, len(each)) if page * PAGE < len(each) else 0
    texts = tuple(one.text(own) for one in each[start : start + PAGE])
    head = say(own, "bank-list", place=say(own, f"bank-place-{wanted}"))
    target = (dialogue.answered("target") if dialogue else None) or ""
    answers = (("place", wanted), ("page", str(start // PAGE)), ("target", target))
    return Answer(
        text="\n".join((head, *texts)),
        language=own,
        choices=(*texts, say(own, "bank-next")) if len(each) > PAGE else texts,
        evidence=texts,
        dialogue=Dialogue(name=NAME, open=SENTENCE, answers=answers, quotes=True),
    )


def _by_helper(one: Sentence) -> bool:
    return one.helper


def _chosen(text: str, language: str, dialogue: Dialogue) -> list[Sentence]:
    """The sentence that was said; else those of the place that resemble it."""
    if (sure := find(text, language)) is not None:
        return [sure[0]]
    return [one for one in offers(text, language) if one.category == dialogue.answered("place")]


def _for_whom(chosen: Sentence, context: Context, dialogue: Dialogue) -> Answer:
    """The sentence in the language of the other person; asked for when it is not known."""
    own = primary(context.interface)
    known = (dialogue.answered("target"), context.conversation.translate_to,
             context.services.default_language)  # fmt: skip
    for target in known:
        if target and primary(target) in languages() and primary(target) != own:
            return shown(chosen, target, context, _going_on(dialogue, primary(target)))
    say = context.services.phrases.say
    answers = tuple((key, value) for key, value in dialogue.answers if key != "id")
    return Answer(
        text=say(context.interface, "bank-language"),
        language=context.interface,
        choices=tuple(name_of(context, tag) for tag in languages() if tag != own),
        dialogue=replace(dialogue, open=LANGUAGE, answers=(*answers, ("id", chosen.id))),
    )


def _going_on(dialogue: Dialogue, target: str) -> Dialogue:
    """The list stays open: the next sentence is for the same person."""
    answers = tuple((key, value) for key, value in dialogue.answers if key in ("place", "page"))
    return replace(dialogue, open=SENTENCE, answers=(*answers, ("target", target)))


def _language(text: str, context: Context) -> str | None:
    """The language that was named, if the bank has it."""
    for tag in languages():
        if fold(text) == fold(name_of(context, tag)):
            return tag
    named = BARE.get(fold_name(text.strip(" .!?")))
    return named if named in languages() else None


def _meant(context: Context, near: Sequence[Sentence], known: Sequence[tuple[str, str]]) -> Answer:
    """Is this the one? The others wait for a no. `known`: what the dialogue holds already."""
    say, own = context.services.phrases.say, context.interface
    text = near[0].text(own)
    kept = tuple((key, value) for key, value in known if key != "ids")
    ids = ("ids", " ".join(one.id for one in near))
    return Answer(
        text=say(own, "bank-mean", sentence=text),
        language=own,
        choices=(say(own, "choice-yes"), say(own, "choice-no")),
        evidence=(text,),
        dialogue=Dialogue(name=NAME, open=AGREED, answers=(*kept, ids), yes_no=True),
    )


def _agreed(text: str, context: Context, dialogue: Dialogue) -> Answer | None:
    asked = [sentence(key) for key in (dialogue.answered("ids") or "").split()]
    near = [one for one in asked if one is not None]
    if near and _said(text, context, "yes"):
        listed = dialogue.answered("place") is not None
        target = dialogue.answered("target") or ""
        return _for_whom(near[0], context, dialogue) if listed else shown(near[0], target, context)
    if not _said(text, context, "no"):
        return None
    if near[1:]:
        return _meant(context, near[1:], dialogue.answers)
    own = context.interface
    return Answer(text=context.services.phrases.say(own, "bank-none"), language=own, handoff=True)


def _said(text: str, context: Context, what: str) -> bool:
    """The whole text is a yes (a no), in any interface language."""
    phrases = context.services.phrases
    return any(
        says(text, (*phrases.words(tag, f"cue-{what}"), phrases.say(tag, f"choice-{what}")),
             phrases.words(tag, "cue-filler"))
        for tag in phrases.languages
    )  # fmt: skip

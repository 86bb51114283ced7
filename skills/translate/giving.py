"""From a translation to an answer: read back where it matters, labelled, spoken in its language."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cues import yes_or_no
from bot.model import Answer, Conversation, Dialogue, Passage
from bot.ports import Context
from skills.translate import bank
from skills.translate.locks import grounds
from skills.translate.translating import BANK, Translation

RIGHT = "translate:right"
"""Name of the dialogue that waits for "yes, that is what I mean"."""
LONGEST_YES = 6  # words


def given(made: Translation, text: str, context: Context) -> Answer:
    """The translation of `text`; or, where it is critical, what it says and "is that right?"."""
    if made.critical:
        return _read_back(made, text, context)
    return _spoken(made, text, context)


def waits(conversation: Conversation, text: str) -> bool:
    """True when this may answer "is that right?". Pure."""
    dialogue = conversation.dialogue
    return dialogue is not None and dialogue.name == RIGHT and 0 < len(text.split()) <= LONGEST_YES


def answered(context: Context) -> Answer | None:
    """What follows "yes" or "no" to "is that right?"; None: something else was said."""
    dialogue = context.conversation.dialogue
    spoken = (context.interface, context.conversation.language or context.language)
    phrases = context.services.phrases
    agreed = yes_or_no(context.text, dict.fromkeys((*spoken, *phrases.languages)), phrases)
    if dialogue is None or agreed is None:
        return None
    say, own = context.services.phrases.say, context.interface
    if not agreed:
        return Answer(text=say(own, "translate-again"), language=own, handoff=True, passing=True)
    kept = dict(dialogue.answers)
    made = Translation(
        text=kept["found"],
        source=kept["source"],
        target=kept["target"],
        engine=kept["engine"],
        approximate=bool(kept["approximate"]),
    )
    play = Passage(text=say(own, "translate-play"), language=own)
    answer = _spoken(made, kept["text"], context)
    return Answer(
        text=answer.text,
        speech=answer.speech,
        language=answer.language,
        then=(play,),
        more=answer.more,
        more_language=answer.more_language,
        evidence=answer.evidence,
        passing=True,
    )


def _read_back(made: Translation, text: str, context: Context) -> Answer:
    """What the other person would hear, before they do (rule R7)."""
    say, own = context.services.phrases.say, context.interface
    if made.back is not None:
        asked = f"{say(own, 'interpreter-back', text=made.back)} {say(own, 'interpreter-right')}"
    else:
        asked = say(own, "translate-not-back")
    kept = {
        "text": text,
        "found": made.text,
        "source": made.source,
        "target": made.target,
        "engine": made.engine,
        "approximate": "yes" if made.approximate else "",
    }
    return Answer(
        text=asked,
        language=own,
        choices=(say(own, "choice-yes"), say(own, "choice-no")),
        evidence=tuple(_grounds(made, text)),
        dialogue=Dialogue(name=RIGHT, open="right", answers=tuple(kept.items()), yes_no=True),
        passing=True,
    )


def _spoken(made: Translation, text: str, context: Context) -> Answer:
    """The translation alone is spoken, in its own language; where it comes from is written under
    the first one and under every rough one, and always there under "more"."""
    own = context.interface
    label = context.services.phrases.say(own, _label(made))
    told = context.conversation.last_skill != "translate" or made.approximate
    return Answer(
        text=f"{made.text}\n\n{label}" if told else made.text,
        speech=made.text,
        language=made.target,
        more=(label,),
        more_language=own,
        evidence=tuple(_grounds(made, text)),
    )


def _label(made: Translation) -> str:
    if made.engine == BANK:
        unread = bank.review(made.target).startswith("machine-written")
        return "translate-written" if unread else "translate-reviewed"
    return "translate-approximate" if made.approximate else "translate-label"


def _grounds(made: Translation, text: str) -> Iterator[str]:
    """What the numbers of the answer rest on (rule R3). A sentence of the bank was written ahead;
    of an engine's work the locks have compared every number with the text."""
    yield from grounds(text, made.text, (made.source, made.target))
    if made.engine == BANK:
        yield made.text
    if made.back:
        yield made.back

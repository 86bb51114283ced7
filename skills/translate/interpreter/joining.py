"""Two conversations joined by a spoken code: invited, asked both, passed on, told when it ends."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from bot.model import (
    Answer,
    Conversation,
    Dialogue,
    Held,
    Join,
    JoinState,
    Message,
    Passage,
    Relay,
)
from bot.ports import Context, Redeemed
from skills.translate.interpreter.opening import refused
from skills.translate.interpreter.passing import agreed, grounds, made_of, matters, read_back
from skills.translate.interpreter.words import code_of, code_wanted, happening, invites

ASK_CODE = "interpreter-code"
HELD = "interpreter-held"


class Step(StrEnum):
    """What a message is, on the way to another conversation."""

    INVITE = "invite"
    CODE = "code"
    TALK = "talk"


def step(text: str, conversation: Conversation) -> Step | None:
    """Pure. None: nothing about two conversations."""
    join, dialogue = conversation.join, conversation.dialogue
    if join is not None and join.state is not JoinState.OPEN:
        # The second try of the message that took the place finds it taken.
        again = join.state is JoinState.ASKING and code_of(text) is not None
        return Step.CODE if again else Step.TALK
    if invites(text):
        return Step.INVITE
    asked = dialogue is not None and dialogue.name == ASK_CODE
    if code_of(text, asked=asked) or (dialogue is None and code_wanted(text)):
        return Step.CODE
    return None


async def taken(step: Step, message: Message, context: Context) -> Answer:
    """The next step. Raises StoreError."""
    join = context.conversation.join
    if step is Step.TALK and join is not None:
        return await _talk(join, message, context)
    if context.services.joins is None:
        return _ours("interpreter-nowhere", context)
    return await (_invited(context) if step is Step.INVITE else _redeemed(context))


# --- until both have said yes ---------------------------------------------------------------------


async def _invited(context: Context) -> Answer:
    assert context.services.joins is not None  # noqa: S101 - `taken` has looked
    code = await context.services.joins.invite(context.conversation.key, _own(context))
    say = context.services.phrases.say
    written, spoken = f"{code[:3]} {code[3:]}", ", ".join(code)
    return Answer(
        text=say(context.interface, "interpreter-code", code=written),
        speech=say(context.interface, "interpreter-code", code=spoken),
        language=context.interface,
        evidence=(written, spoken, "10 minutes"),
        passing=True,
    )


async def _redeemed(context: Context) -> Answer:
    joins, key = context.services.joins, context.conversation.key
    assert joins is not None  # noqa: S101 - `taken` has looked
    code = code_of(context.text, asked=True)
    if code is None:
        asked = Dialogue(name=ASK_CODE, open="code")
        return replace(_ours("interpreter-code-ask", context), dialogue=asked)
    outcome = await joins.redeem(key, code, _own(context))
    if outcome is Redeemed.OFTEN:
        return replace(_ours("interpreter-code-often", context), evidence=("10 minutes",))
    join = await joins.joined(key) if outcome is Redeemed.TAKEN else None
    if join is None or join.peer is None:
        return _ours("interpreter-code-wrong", context)
    say = context.services.phrases.say
    texts = [
        say(here, "interpreter-join", name=say(here, f"language-name-{there}"))
        for here, there in ((join.mine, join.theirs), (join.theirs, join.mine))
    ]
    return Answer(
        text=texts[0],
        language=join.mine,
        choices=_yes_no(join.mine, context),
        passing=True,
        relay=Relay(
            join=join,
            passages=(Passage(text=texts[1]),),
            choices=_yes_no(join.theirs, context),
            gone=say(join.mine, "interpreter-code-wrong"),
        ),
    )


async def _asked(join: Join, message: Message, context: Context) -> Answer:
    """Yes or no to being joined."""
    answer = agreed(context, tuple(context.services.phrases.languages))
    if answer is None:
        choices = _yes_no(join.mine, context)
        return replace(_said("interpreter-join-first", join, context), choices=choices)
    if not answer:
        return _over(join, context)
    joins = context.services.joins
    now = await joins.agree(message.key, message.id) if joins is not None else None
    if now is None or now.state is JoinState.OVER:
        return _over(replace(join, peer=None), context)
    if now.state is JoinState.ASKING:
        return _said("interpreter-join-wait", now, context)
    theirs = context.services.phrases.say(now.theirs, "interpreter-join-on")
    return replace(
        _said("interpreter-join-on", now, context),
        relay=Relay(join=now, passages=(Passage(text=theirs),)),
    )


# --- joined ---------------------------------------------------------------------------------------


async def _talk(join: Join, message: Message, context: Context) -> Answer:
    if join.state is JoinState.OVER:
        return _over(join, context)
    # A second try of the message that said yes is not a "yes" to pass on.
    if join.state is JoinState.ASKING or join.agreed_in == message.id:
        return await _asked(join, message, context)
    held = _held(context.conversation)
    if held is not None and (answer := agreed(context, (held.source, join.mine))) is not None:
        return _told(held, join, context) if answer else _said("interpreter-again", join, context)
    occasion = happening(context.text)
    if occasion is not None:
        return refused(occasion, (join.mine,), context)
    return await _passed(join, context)


async def _passed(join: Join, context: Context) -> Answer:
    source = _own(context)
    if source == join.theirs:
        return _told(Held(text=context.text, source=source, found=context.text), join, context)
    made = await made_of(context, source, join.theirs, remote=True)
    if made is None:
        return replace(_said("interpreter-cannot", join, context), handoff=True)
    held = Held(text=context.text, source=source, found=made.text)
    if context.alarmed:  # what speaks of danger is for the speaker; only they may pass it on
        asked = replace(
            _said("interpreter-join-danger", join, context), choices=_yes_no(join.mine, context)
        )
    elif matters(made, context):
        asked = read_back(held, made, context)
    else:
        told = _told(held, join, context)
        return replace(told, evidence=tuple(grounds(held, made)))
    kept = (("text", held.text), ("source", held.source), ("found", held.found))
    return replace(asked, dialogue=Dialogue(name=HELD, open="right", answers=kept))


def _told(held: Held, join: Join, context: Context) -> Answer:
    """The other one hears it, and its speaker what was understood."""
    say = context.services.phrases.say
    return Answer(
        text=say(join.mine, "interpreter-told", text=held.text),
        language=join.mine,
        evidence=tuple(grounds(held, None)),
        passing=True,
        relay=Relay(
            join=join,
            passages=(Passage(text=held.found),),
            gone=say(join.mine, "interpreter-gone"),
        ),
    )


def _held(conversation: Conversation) -> Held | None:
    dialogue = conversation.dialogue
    if dialogue is None or dialogue.name != HELD:
        return None
    kept = dict(dialogue.answers)
    return Held(text=kept["text"], source=kept["source"], found=kept["found"])


def _over(join: Join, context: Context) -> Answer:
    """Nothing more is passed on; the other one is told if they are still there."""
    passages: tuple[Passage, ...] = ()
    if join.peer is not None:
        theirs = context.services.phrases.say(join.theirs, "interpreter-over")
        passages = (Passage(text=theirs),)
    answer = _said("interpreter-over", join, context)
    return replace(answer, relay=Relay(join=join, passages=passages, ends=True))


def _own(context: Context) -> str:
    """The language that this person hears: theirs, where the bot speaks it."""
    own = (context.conversation.language or context.language).split("-")[0]
    return own if own in context.services.phrases.languages else context.interface


def _said(phrase: str, join: Join, context: Context) -> Answer:
    text = context.services.phrases.say(join.mine, phrase)
    return Answer(text=text, language=join.mine, passing=True)


def _ours(phrase: str, context: Context) -> Answer:
    text = context.services.phrases.say(context.interface, phrase)
    return Answer(text=text, language=context.interface, passing=True)


def _yes_no(language: str, context: Context) -> tuple[str, str]:
    say = context.services.phrases.say
    return say(language, "choice-yes"), say(language, "choice-no")

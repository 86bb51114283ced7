"""One turn of assist mode: the corridor's answer, and the same for the other one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol, runtime_checkable

from bot.asking import ask_skills
from bot.errors import PorteVoixError
from bot.model import Assisting, Conversation, Message, PendingPhoto, Reply, Turn
from bot.partners.assisting.between import between
from bot.partners.assisting.wishes import SKILL
from bot.ports import Rendered, Services, Skill
from bot.routing import Route, Wish
from bot.turns import SILENCE
from bot.voicing import speak


@runtime_checkable
class _Written(Hashable, Protocol):
    """Knows all its sentences."""

    def fixed(self, language: str) -> Mapping[str, str]:
        """Those that are always the same, by their ids."""
        ...


Corridor = Callable[[Message, Conversation, Services], Awaitable[Turn]]


async def around(
    message: Message,
    conversation: Conversation,
    services: Services,
    skills: Sequence[Skill],
    corridor: Corridor,
) -> Turn:
    """The turn of `corridor`; in assist mode for both, and with nothing in it that stays."""
    talk = conversation.assisting
    if talk is None:
        return await corridor(message, conversation, services)
    two = between(services, (talk.person, talk.helper))
    inside = replace(conversation, organisation=None, language=talk.person, language_chosen=False)
    turn = await corridor(replace(message, language_hint=talk.helper), inside, two)
    if turn.conversation.assisting is None and not turn.erase:  # not even its last word stays
        turn = replace(turn, conversation=turn.conversation.assisted())
    if turn.conversation.assisting is None or turn.erase:
        return replace(turn, counted=())
    told = turn.skill == SKILL  # in both languages already
    if not told and not conversation.talks and not turn.conversation.talks:
        turn = await _for_both(turn, message, inside, talk, two, skills)
    return replace(turn, conversation=_kept(turn, conversation, services), counted=(), news=None)


def _kept(turn: Turn, before: Conversation, services: Services) -> Conversation:
    """What is known until they are done: no reminder, and no photo for longer than the rest."""
    state = turn.conversation
    return replace(
        state,
        reminders=before.reminders,
        organisation=before.organisation,
        language=state.assisting.person if state.assisting else before.language,
        language_chosen=False,
        pending_photo=_brief(state.pending_photo, services),
    )


def _brief(photo: PendingPhoto | None, services: Services) -> PendingPhoto | None:
    latest = services.clock.now() + SILENCE
    return photo and replace(photo, expires_at=min(photo.expires_at, latest))


# --- the same for the other one -------------------------------------------------------------------


async def _for_both(
    turn: Turn,
    message: Message,
    conversation: Conversation,
    talk: Assisting,
    services: Services,
    skills: Sequence[Skill],
) -> Turn:
    """Each reply is followed by the same in the other's language."""
    replies: list[Reply] = []
    for place, reply in enumerate(turn.replies):
        following = turn.replies[place + 1 : place + 2]
        replies.append(reply)
        source = reply.language.split("-")[0]
        if not reply.text.strip() or source not in {talk.person, talk.helper}:
            continue
        if any(one.late is not None for one in following):  # its second half comes first
            replies.append(following[0])
        target = talk.helper if source == talk.person else talk.person
        same = await _same(reply, place, turn, source, target, message, conversation,
                           services, skills)  # fmt: skip
        spoken = await speak(replace(turn, replies=(same,)), services)
        replies += spoken.replies
    return replace(turn, replies=tuple(dict.fromkeys(replies)))


async def _same(
    reply: Reply, place: int, turn: Turn, source: str, target: str, message: Message,
    conversation: Conversation, services: Services, skills: Sequence[Skill],
) -> Reply:  # fmt: skip
    """The reply in the other language: from the sheet where it is one, else our own sentences and
    translations; where neither is sure, that is said."""
    if place == 0 and len(turn.facts) == 1:
        sheet = await _sheet(reply, turn.facts[0], source, target, message, conversation,
                             services, skills)  # fmt: skip
        if sheet is not None:
            return sheet
    text = await _rendered(reply.text, source, target, conversation, services)
    if text is None:
        text = services.phrases.say(target, "assist-untranslated")
    return Reply(text=text, speech=text, language=target, sources=reply.sources)


async def _sheet(
    reply: Reply, fact: str, source: str, target: str, message: Message,
    conversation: Conversation, services: Services, skills: Sequence[Skill],
) -> Reply | None:  # fmt: skip
    """The sheet in the other language, or the piece of it that "more" gave, when the reply is that
    word for word."""
    way = Route(because="wish", text=fact, command=Wish.SHEET, skills=tuple(skills))
    try:
        here, there = [
            await ask_skills(way, message, conversation, tag, services) for tag in (source, target)
        ]
    except PorteVoixError:
        return None
    ours, theirs = _pieces(here), _pieces(there)
    if reply.text not in ours or len(ours) != len(theirs) or there.language != target:
        return None
    same = theirs[ours.index(reply.text)]
    sources = there.replies[0].sources if reply.sources else ()
    return Reply(text=same, speech=same, language=target, sources=sources)


def _pieces(turn: Turn) -> list[str]:
    """The answer, and everything that "more" gives."""
    answer = turn.conversation.last_answer
    if answer is None:
        return []
    more = (piece if isinstance(piece, str) else piece.text for piece in answer.more)
    return [answer.text, *more]


async def _rendered(
    text: str, source: str, target: str, conversation: Conversation, services: Services
) -> str | None:
    """Line by line: our own sentences as they are written, the rest translated with all checks."""
    phrases = services.phrases
    ours = _ours(phrases, source) if isinstance(phrases, _Written) else {}
    lines, rough = [], False
    for line in map(str.strip, text.splitlines()):
        if not line:
            continue
        if line in ours:
            lines.append(services.phrases.say(target, ours[line]))
            continue
        made = await _translated(line, source, target, conversation, services)
        if made is None:
            return None
        lines.append(made.text)
        rough = rough or made.approximate
    if rough:
        lines.insert(0, services.phrases.say(target, "assist-rough"))
    return "\n".join(lines) or None


@lru_cache(maxsize=32)
def _ours(phrases: _Written, language: str) -> Mapping[str, str]:
    """Ids of our own sentences, by the sentence."""
    return {sentence: name for name, sentence in phrases.fixed(language).items()}


async def _translated(
    line: str, source: str, target: str, conversation: Conversation, services: Services
) -> Rendered | None:
    if services.rendering is None:
        return None
    try:
        return await services.rendering(line, source, target, conversation, services)
    except PorteVoixError:
        return None

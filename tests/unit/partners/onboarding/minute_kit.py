"""Somebody who scanned a code, and everything that hears and answers them, scripted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from scripted import KEY, PHRASES, Clock, Identifier, Listener, Skill, message, services, voice

from bot.model import (
    Answer,
    Conversation,
    ConversationKey,
    MediaKind,
    Message,
    PhotoReport,
    Reply,
    Transcript,
    Turn,
)
from bot.pipeline import respond
from bot.ports import Context, Invited, Score, Services

SECRET = "Zm9vYmFyYmF6cXV4cXV1eA"
"""22 letters, as a real one."""
TAGS = PHRASES.languages
HOST = "Association A"
QUESTION = "comment demander l'asile ?"
ASYLUM = Answer(
    text="Allez à la SPADA.",
    language="fr",
    facts=("asylum",),
    more=("Prenez un billet.", "Venez à l'heure."),
)


@dataclass
class Invitations:
    """Knows one secret."""

    languages: tuple[str, ...] = ("fr", "en", "fa")
    error: Exception | None = None
    asked: list[tuple[ConversationKey, str]] = field(default_factory=list)

    async def redeem_invitation(self, key: ConversationKey, token: str) -> Invited | None:
        self.asked.append((key, token))
        if self.error is not None:
            raise self.error
        if token != SECRET:
            return None
        return Invited(organisation=7, name=HOST, group="Group", languages=self.languages)


@dataclass
class Knowing(Skill):
    """Takes what its questions name and nothing else."""

    about: str = "asile"

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        return Score(value=0.9) if self.about in message.text else None


@dataclass
class Photos(Skill):
    """Describes a photo; without one it asks for one."""

    name: str = "describe_image"
    answers: bool = True

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        return Score(value=0.9) if message.media or "photo" in message.text else None

    async def handle(self, message: Message, context: Context) -> Answer | None:
        if not self.answers:
            return None
        if not message.media:
            return Answer(text="Envoyez une photo.", language=context.language)
        seen = PhotoReport(readable=True, flaw=None, text="", script="Zyyy", claims=())
        return Answer(text="Un chat.", language=context.language, photo=seen)


class Guest:
    """One person and what the corridor remembers of them."""

    def __init__(
        self, *, languages: tuple[str, ...] = ("fr", "en", "fa"),
        state: Conversation | None = None, hint: str | None = None, **changes: object,
    ) -> None:  # fmt: skip
        self.invitations = Invitations(languages=languages)
        self.listener = Listener()
        self.clock = Clock()
        self.identifier = Identifier(probability=0.0)
        self.skill = Knowing(answer=ASYLUM)
        self.photos = Photos()
        self.hint = hint
        self.state = state or Conversation(key=KEY)
        bundle: dict[str, object] = {
            "listener": self.listener, "identifier": self.identifier, "clock": self.clock,
            "invitations": self.invitations,
        }  # fmt: skip
        self.bundle: Services = services(**(bundle | changes))
        self.said: list[Reply] = []
        """All that was ever said to them."""

    async def scans(self, secret: str = SECRET) -> Turn:
        return await self.types(f"/start {secret}")

    async def types(self, text: str) -> Turn:
        return await self._gives(message(text, language_hint=self.hint))

    async def says(self, text: str, language: str = "fr", *, sure: float = 0.9) -> Turn:
        self.listener.says = Transcript(
            text=text, language=language, confidence=0.9, language_confidence=sure
        )
        return await self._gives(await voice(self.bundle, language_hint=self.hint))

    async def hears(self, heard: Transcript) -> Turn:
        """A note that is understood so."""
        self.listener.says = heard
        return await self._gives(await voice(self.bundle, language_hint=self.hint))

    async def shows(self) -> Turn:
        ref = await self.bundle.vault.put(KEY, b"jpeg", kind=MediaKind.PHOTO, mime="image/jpeg")
        return await self._gives(message(media=(ref,), language_hint=self.hint))

    async def agrees(self, language: str = "fr") -> Turn:
        """Scans, is greeted, names the language and says yes."""
        await self.scans()
        await self.says(phrase("language-name", language), language)
        return await self.says(phrase("choice-yes", language), language)

    async def refuses(self, language: str = "fr") -> Turn:
        await self.scans()
        await self.says(phrase("language-name", language), language)
        return await self.says(phrase("choice-no", language), language)

    async def _gives(self, given: Message) -> Turn:
        turn = await respond(given, self.state, self.bundle, [self.photos, self.skill])
        # What a store keeps apart it reads again with the conversation.
        self.state = replace(turn.conversation, join=None)
        self.said += turn.replies
        assert all(reply.speech and reply.audio for reply in turn.replies) or (
            not turn.conversation.prefers_voice
        ), "all is heard"
        assert all(SECRET not in reply.text for reply in turn.replies)
        return turn


def phrase(name: str, language: str = "fr", /, **arguments: object) -> str:
    """A sentence with the retention of the scripted services."""
    return PHRASES.say(language, name, **({"days": 30, "minutes": 30} | arguments))  # type: ignore[arg-type]


def texts(turn: Turn) -> list[str]:
    return [reply.text for reply in turn.replies]

"""The doors of the corridor: what it needs from engines, channels and stores, as Protocols.

A chain of engines is an engine: it implements the same Protocol.
Every method may raise the errors of `bot.errors`; adapters translate their SDK's exceptions.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from bot.entitlements import Calculation, Household
from bot.model import (
    Answer,
    Audio,
    Conversation,
    ConversationKey,
    Danger,
    DrawnPage,
    Join,
    Level,
    Manner,
    MediaKind,
    MediaRef,
    Message,
    Page,
    Picture,
    Reminder,
    Reply,
    Scene,
    Transcript,
    Turn,
    Voice,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an engine can do."""

    name: str
    """Short name for logs and the ledger, for example ``whisper-base``."""
    languages: frozenset[str] | None
    """BCP 47 languages; None means any."""
    local: bool
    """False when content leaves this machine: used only with the person's consent (rule P3)."""
    quality: Mapping[str, float] = field(default_factory=dict)
    """Measured quality per language, 0.0-1.0, from the ledger; missing means not measured."""
    approximate: bool = False
    """True when its results are rough by construction: labelled, never used for what matters."""
    cost: float = 0.0
    """Work for the same input in comparison with other engines of its kind, in any unit that they
    share; 0: not known."""

    def speaks(self, language: str | None) -> bool:
        """True when this language, or any, is within reach."""
        return self.languages is None or language is None or language in self.languages


class Engine(Protocol):
    """What all engines share."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do. Cheap, loads nothing."""
        ...

    async def prepare(self) -> None:
        """Load models (idempotent). Raises ModelFileError, EngineError."""
        ...

    async def close(self) -> None:
        """Free models and threads."""
        ...


class Decoder(Protocol):
    """Opens strangers' media in a child process with limits: a crash there is UnreadableMedia."""

    async def audio(self, data: bytes, *, rate: int = 16_000) -> Audio:
        """Any container PyAV reads, to mono.

        Raises UnreadableMedia, MediaTooLarge, MediaTooLong.
        """
        ...

    async def image(self, data: bytes, *, longest: int = 2560) -> Picture:
        """JPEG, PNG, WebP, GIF (first frame), BMP, TIFF; scaled down so that the longer side is at
        most `longest` pixels. Raises UnreadableMedia, MediaTooLarge, MediaTooLong."""
        ...

    async def page(self, data: bytes, number: int) -> DrawnPage:
        """One page of a PDF or a TIFF, counted from 0, or a picture, which is page 0: its pixels,
        and nothing of what the file tells besides. One at a time, so that no more than one is in
        memory. Raises UnreadableMedia, MediaTooLarge, MediaTooLong, LockedDocument."""
        ...

    async def close(self) -> None:
        """End the child processes."""
        ...


class SpeechToText(Engine, Protocol):
    """Speech recognition."""

    async def transcribe(
        self,
        recording: bytes,
        *,
        language: str | None,
        likely: Sequence[str] = (),
        on_progress: Callable[[float, float], None] | None = None,
    ) -> Transcript:
        """Understand a recording in any container PyAV decodes.

        `language` is used when it is known for sure; `likely` are prior languages, best first.
        `on_progress` is called on the event loop with the seconds of speech that were heard and
        those there are, as often as the engine can tell: never for a short note.
        Silence gives an empty text. Raises UnreadableMedia, MediaTooLong, EngineError.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A word or two that may be the answer to a question of ours."""

    text: str
    language: str
    """BCP 47."""
    meaning: str
    """What it stands for: candidates of the same meaning do not compete."""


class ShortAnswers(Protocol):
    """Understands the answer to a closed question in one spoken word."""

    async def which(self, recording: bytes, candidates: Sequence[Candidate]) -> str | None:
        """The meaning of the candidate that was said; None: none of them, or not for sure.
        Raises UnreadableMedia, EngineError."""
        ...


class TextToSpeech(Engine, Protocol):
    """Speech synthesis of one sentence or short passage."""

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        """Speak text that is already expanded for speech. Raises EngineError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Halves:
    """A text that is better spoken in two notes: the first is ready soon."""

    first: str
    rest: str
    voice: str
    """Name of the voice that is to speak both."""


class Speaker(Protocol):
    """The whole speaking stage: cleaning, expansion, sentences, voices, cache, encoding."""

    async def record(
        self, text: str, *, language: str, speed: Voice = Voice.NORMAL, voice: str = ""
    ) -> bytes:
        """Speak any text as an Ogg/Opus voice note, 48 kHz mono.

        `voice`: name of the one to try first; empty or unknown: the best one of the language.
        Empty bytes when nothing in the text can be spoken. Raises EngineError when no voice works.
        """
        ...

    async def halves(
        self, text: str, *, language: str, manner: Manner, patience: float
    ) -> Halves | None:
        """The text in two, where one note would take longer than `patience` seconds and no voice
        that is nearly as good is faster; None: one note is best. Raises EngineError."""
        ...

    def voices(self, language: str) -> tuple[str, ...]:
        """Names of the voices of a language, best first."""
        ...

    async def prerender(self, texts: Sequence[tuple[str, str]]) -> None:
        """Fill the sentence cache with (language, text) in idle time."""
        ...


class Translator(Engine, Protocol):
    """Machine translation."""

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """(source, target) pairs that work now, direct or through a pivot."""
        ...

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Raises EngineError(retryable=False) when the pair is missing."""
        ...


class LanguageIdentifier(Protocol):
    """Which language a short text is in."""

    async def identify(
        self, text: str, *, likely: Sequence[str] = ()
    ) -> tuple[tuple[str, float], ...]:
        """(language, probability 0.0-1.0), best first; empty when the text has no letters."""
        ...


class TextReader(Engine, Protocol):
    """Reads the text of a picture (OCR)."""

    async def read(
        self,
        image: bytes,
        *,
        likely: Sequence[str] = (),
        on_lines: Callable[[int], None] | None = None,
    ) -> Page:
        """`image` is an encoded file (JPEG, PNG, WebP ...). `likely`: the person's languages.

        `on_lines` is called at most once, on the event loop, with the number of text lines that
        were found, before they are read: early enough to say that this is a page.
        Raises UnreadableMedia, MediaTooLarge, MediaTooLong, EngineError.
        """
        ...


class SceneReader(Engine, Protocol):
    """Says what a picture shows besides text."""

    async def look(self, image: bytes) -> Scene:
        """Raises UnreadableMedia, MediaTooLarge, MediaTooLong, EngineError."""
        ...


class ChatModel(Engine, Protocol):
    """A language model behind an OpenAI-compatible endpoint; sees pictures when it can."""

    async def complete(
        self, *, system: str, user: str, image: bytes | None = None, max_tokens: int = 400
    ) -> str:
        """One bounded answer without tools. Raises EngineError."""
        ...


class Place(StrEnum):
    """Where a paragraph stands in a letter."""

    NOTE = "note"
    """At the top, above a line to cut along: for the person, not for who gets the letter."""
    LEFT = "left"
    RIGHT = "right"
    SUBJECT = "subject"
    """What the letter is about: bold, the heading that a screen reader finds."""
    BODY = "body"
    ITEM = "item"
    """Of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A piece of a letter on paper."""

    text: str
    """Its lines, one a row. Latin letters."""
    place: Place = Place.BODY


class PageWriter(Protocol):
    """Puts a letter on paper."""

    async def write(self, paragraphs: Sequence[Paragraph], *, title: str, language: str) -> bytes:
        """A PDF file: A4, the paragraphs in order and tagged for screen readers.

        Raises EngineError; never shows another letter than the one that was given.
        """
        ...


class Calculator(Protocol):
    """Calculates what a household may be entitled to by law. Keeps nothing of what it is told."""

    def wake(self, month: date) -> None:
        """Start in the background what the first answer would wait for. Raises nothing."""
        ...

    async def calculate(self, households: Sequence[Household], month: date) -> Calculation:
        """What each of these households (64 at most) may be entitled to in that month.

        Raises EngineError, EngineBusy.
        """
        ...

    async def communes(self, town: str) -> tuple[str, ...]:
        """INSEE codes of the towns that are called so, one for each zone of housing aid; none when
        there is no such town. Raises EngineError, EngineBusy."""
        ...

    async def close(self) -> None:
        """End the child process."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensed:
    """How likely a text speaks of danger, and of which kind if it does."""

    probability: float
    """0.0-1.0."""
    danger: Danger


class TextEmbedder(Engine, Protocol):
    """Turns short texts into vectors that lie near each other when the texts mean the same.

    Vectors of engines with different names are not comparable.
    """

    async def embed(
        self, texts: Sequence[str], *, questions: bool
    ) -> tuple[tuple[float, ...], ...]:
        """One vector of unit length for each text; all are equally long.

        `questions`: what people ask, rather than passages that answer. Raises EngineError.
        """
        ...


class DangerSense(Protocol):
    """Hears danger in words that no list has (rule R5)."""

    async def sense(self, texts: Sequence[str]) -> tuple[Sensed, ...]:
        """What each text speaks of. Raises EngineError when it cannot be told now."""
        ...


class LanguageLedger(Protocol):
    """What was measured of listening, speaking and translating, language by language (rule R10).

    Pure look-ups; languages are BCP 47, of which the primary part counts.
    """

    def hears(self, language: str) -> Level:
        """How well the installed recogniser understands the language."""
        ...

    def speaks(self, language: str) -> Level:
        """How well the best installed voice of the language is understood."""
        ...

    def translates(self, source: str, target: str, engine: str) -> Level:
        """How well `engine` (the name in its Capabilities) translates in this direction."""
        ...


class Clock(Protocol):
    """The only way to know the time."""

    def now(self) -> datetime:
        """Aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds, for durations."""
        ...


class Phrases(Protocol):
    """Every sentence the bot says itself, and the words by which people ask for things."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Interface languages, BCP 47, reference language first."""
        ...

    def say(self, language: str, phrase: str, **arguments: str | int | float | date | time) -> str:
        """The sentence in that language, or in the reference language where it is missing.

        A date is written out with its weekday, a time of day as people write it.
        """
        ...

    def words(self, language: str, group: str) -> tuple[str, ...]:
        """A list of the locale file (``cue-more = more | tell me more``), or empty."""
        ...


class Vault(Protocol):
    """Encrypted media at rest."""

    async def put(
        self,
        key: ConversationKey,
        data: bytes,
        *,
        kind: MediaKind,
        mime: str,
    ) -> MediaRef:
        """Encrypt with the person's key and store. Raises StoreError (disk full ...)."""
        ...

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        """Decrypt. Raises UnreadableMedia when it was deleted."""
        ...


class Redeemed(StrEnum):
    """What became of a spoken code."""

    TAKEN = "taken"
    """It was right: the two know of each other now. Each must still agree."""
    WRONG = "wrong"
    """Not a code, or used, or too old."""
    OFTEN = "often"
    """Too many wrong ones: not even looked at."""


class Joins(Protocol):
    """Two conversations joined by a spoken code. Each call is one transaction, durable on return,
    and may be made again by the second try of a message. May raise StoreError."""

    async def invite(self, key: ConversationKey, language: str) -> str:
        """Six digits that join somebody to this conversation: once, within ten minutes. Ends what
        this conversation was joined to."""
        ...

    async def redeem(self, key: ConversationKey, code: str, language: str) -> Redeemed:
        """Take the other place of a join. Of many at once, one gets it."""
        ...

    async def agree(self, key: ConversationKey, message: str) -> Join | None:
        """This person said yes, in the message with this id. How the join stands now; None when
        there is none."""
        ...

    async def joined(self, key: ConversationKey) -> Join | None:
        """How the join of this conversation stands now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation that was redeemed, or redeemed before by the same person."""

    organisation: int
    name: str
    """The association's, as people know it."""
    group: str
    languages: tuple[str, ...]
    """BCP 47, those of the group first."""


class Invitations(Protocol):
    """The way in through an association. May raise StoreError."""

    async def redeem_invitation(self, key: ConversationKey, token: str) -> Invited | None:
        """Take one place; one transaction, durable on return. A second try of the same person
        finds what the first one took. None: unknown, used up, revoked or expired, all the same to
        the outside."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """An association's desk, as it stands now."""

    organisation: int
    name: str
    open: bool
    """By its opening hours."""
    opens: datetime | None
    """When it opens next, aware, in the association's own zone; None: not known."""
    speaks: bool
    """True when a member speaks the person's language."""
    reads: str
    """BCP 47 of the language into which the person's words are put."""
    platform: str = ""
    """Where the team also reads requests, a platform whose servers see them; empty: nowhere."""


class Desks(Protocol):
    """Where people are handed over to. May raise StoreError."""

    async def counter(self, key: ConversationKey, language: str) -> Counter | None:
        """The desk of the person's own association; None when nobody invited them or it takes no
        hand-offs."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsletter:
    """The announcements of a person's association, as they stand for this person."""

    name: str
    """The association's."""
    asked: bool
    agreed: bool
    just: bool
    """True when the last thing that was sent to the person was an announcement."""


class Newsletters(Protocol):
    """Who hears announcements. May raise StoreError."""

    async def newsletter(self, key: ConversationKey) -> Newsletter | None:
        """None: nobody invited this person, or it announces nothing."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A text in another language that passed every check."""

    text: str
    back: str = ""
    """What it says, translated back; empty where that could not be made."""
    approximate: bool = False
    critical: bool = False
    """True when it is to be read back and agreed to before it is used (rule R7)."""
    engine: str = ""


class Rendering(Protocol):
    """Translation with locks, checks and read-back, for what people say to each other (rule R7)."""

    async def __call__(
        self, text: str, source: str, target: str, conversation: Conversation, services: Services
    ) -> Rendered | None:
        """None: an honest no. Raises EngineError when an engine failed and no other could."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """All that `respond()` may use."""

    phrases: Phrases
    clock: Clock
    vault: Vault
    listener: SpeechToText
    speaker: Speaker | None
    """None: answers are written only."""
    identifier: LanguageIdentifier
    translator: Translator
    reader: TextReader
    scene: SceneReader
    chat: ChatModel | None = None
    """None unless the operator configured an endpoint."""
    default_language: str = "fr"
    photo_minutes: int = 30
    """How long a photo stays available for questions (rule B1)."""
    retention_days: int = 30
    """How long the text history is kept (rule P1); said in the welcome."""
    consented: Services | None = None
    """The same bundle with the operator's remote engines in front: only for people who said yes
    to them (rule P3). None when no remote engine is configured."""
    decoder: Decoder | None = None
    """Opens documents. None: they are refused."""
    sense: DangerSense | None = None
    """None: danger is heard by the lists of words alone."""
    ledger: LanguageLedger | None = None
    """None: nothing is known of how well the engines work."""
    embedder: TextEmbedder | None = None
    """None: what is searched is found by its words alone."""
    paper: PageWriter | None = None
    """Puts letters on paper. None: they are given as text alone."""
    calculator: Calculator | None = None
    """Calculates entitlements. None: not installed, the official simulator is named instead."""
    patience: Mapping[str, float] = field(default_factory=dict)
    """By channel, seconds for the spoken form of an answer from which on it goes out in two notes.
    A channel that is not named gets one note, however long that takes."""
    translators: tuple[Translator, ...] = ()
    """The engines of `translator` one by one, best first, for who tries the next one when the
    result of the first is refused. None: `translator` is asked as a whole."""
    joins: Joins | None = None
    """None: nothing outlives this process, so that nobody can be joined (the terminal)."""
    invitations: Invitations | None = None
    """None: nobody can be invited (the terminal)."""
    desks: Desks | None = None
    """None: there is no association behind this service; the national places are named."""
    answers: ShortAnswers | None = None
    """None: a spoken yes or no is understood as any other words are."""
    rendering: Rendering | None = None
    """None: what people say to each other is handed over as it was said."""
    newsletters: Newsletters | None = None
    """None: no association announces anything (the terminal)."""


class Meanwhile(Protocol):
    """Says one short sentence while the answer is still being made."""

    async def __call__(self, text: str, language: str) -> None:
        """Returns at once: the sentence is sent in the background, before the answer or not at
        all. Only the first sentence of a turn is said. Raises nothing."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a skill is handed with a message."""

    conversation: Conversation
    language: str
    """The language to answer in."""
    text: str
    """What the person typed or said, without the command."""
    services: Services
    command: str | None = None
    """The command or explicit wish that chose this skill, if any."""
    meanwhile: Meanwhile | None = None
    """For what is slow: tells the person early what is being done."""
    heard: Transcript | None = None
    """What `text` was understood from, when it was spoken."""
    alarmed: bool = False
    """True when the words speak of danger and the emergency numbers stand before this answer."""

    @property
    def interface(self) -> str:
        """The language of the bot's own sentences nearest to `language`."""
        known = self.services.phrases.languages
        return self.language if self.language in known else known[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How sure a skill is that a message is for it."""

    value: float
    """0.0-1.0; the highest wins, the order of the skills breaks ties."""


class Skill(Protocol):
    """One thing the assistant can do."""

    @property
    def name(self) -> str: ...

    @property
    def commands(self) -> tuple[str, ...]:
        """Slash commands without the slash, for example ``translate``."""
        ...

    def accepts(self, message: Message, conversation: Conversation) -> Score | None:
        """Pure. `message.text` already holds what was said in a voice note. None: not for me."""
        ...

    async def handle(self, message: Message, context: Context) -> Answer | None:
        """None: not for me after all; the next skill is asked."""
        ...

    def prepare(self) -> None:
        """Load what the skill needs (idempotent, may block: called in a thread)."""
        ...


# --- channels and stores --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One reply on its way to a platform."""

    id: str
    """Stable over retries: an idempotency key where the platform takes one."""
    key: ConversationKey
    reply: Reply
    audio: bytes | None
    """Decrypted Ogg/Opus, when the reply has a spoken form."""
    reply_to: str
    """`Message.id` that this answers."""
    attempt: int = 1
    document: bytes | None = None
    """Decrypted, when the reply has a document."""
    heard_at: datetime | None = None
    """When the person's last message came, aware, UTC; None: not known."""
    passing: bool = False
    """True for a sentence said while an answer is made: nobody waits to learn what became of it."""


class Inbox(Protocol):
    """Where channels put what they received."""

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """Commit messages durably; only then may the platform be told that they were received.

        True for each new one, False for each duplicate. Raises StoreError: tell the platform no.
        """
        ...

    async def revise(self, channel: str, identity: str, message: Message | None) -> bool:
        """The person changed a message (None: took it back), whose `Message.id` is `identity`: done
        while it waits, and done again without harm. False: too late, or not theirs. Raises
        StoreError."""
        ...

    async def reachable(self, key: ConversationKey) -> None:
        """The person is there again (a browser reconnected): delayed replies are due now."""
        ...


class Renaming(Protocol):
    """People whose platform gives them another id."""

    async def rename(self, old: ConversationKey, new: ConversationKey) -> bool:
        """In ONE transaction: everything of `old` goes on under `new`, and for some days what still
        comes under `old` as well. Where both are known, the two become one conversation.

        False when `old` is not known. Raises StoreError.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfetched:
    """A message that waits, and whose files still lie on its platform."""

    row: int
    """Of the inbox; rows of a channel grow in the order in which its messages came."""
    media: tuple[MediaRef, ...]
    """What is missing in the vault."""


class Fetching(Protocol):
    """Files brought into the vault while their message waits: they outlive what the platform
    keeps. May raise StoreError."""

    async def unfetched(self, channel: str, *, after: int, most: int) -> tuple[Unfetched, ...]:
        """The oldest of them behind the row `after`. Left out are messages that are being answered
        (who answers fetches), and those of people, or of all together, who already fill the room
        that there is for files that wait."""
        ...

    async def bring(self, one: Unfetched, files: Sequence[bytes]) -> bool:
        """Keep its files, in the order of `one.media`, and say so in the message: in ONE
        transaction, once. False, and nothing is kept: somebody else did, or the message does not
        wait any more (answered, erased)."""
        ...


class Lingering(Protocol):
    """Replies that the platform took, and of which it may still say that they failed. All may raise
    StoreError and are named by `Outgoing.id`."""

    async def linger(self, outgoing: Outgoing) -> bool:
        """It is sent, but its content stays for a day at most. After this, `Store.sent` finds
        nothing to do. False: not ours any more, or of somebody who left for good."""
        ...

    async def settled(self, identity: str) -> None:
        """All of it went on: forget the content."""
        ...

    async def again(self, identity: str) -> int | None:
        """It failed: due now, as if it had never been tried. Returns the how manieth time (1, 2);
        0: it is still to be sent; None: nothing is left of it."""
        ...


class Channel(Protocol):
    """A messaging platform."""

    @property
    def name(self) -> str: ...

    async def receive(self, inbox: Inbox) -> None:
        """Receive until cancelled; commit every message before acknowledging it."""
        ...

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver. Raises ChannelError (nothing sent, retry later), ChannelGone, SendUnknown."""
        ...

    async def fetch(self, ref: MediaRef) -> bytes:
        """Bytes of media that is still on the platform. Raises ChannelError, MediaTooLarge."""
        ...

    async def working(self, key: ConversationKey) -> None:
        """Show that an answer is being made (typing, recording). Errors are swallowed."""
        ...

    async def forget(self, key: ConversationKey) -> None:
        """The person was erased: drop what is held of them in memory. Raises nothing."""
        ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxItem:
    """A claimed message."""

    rows: tuple[int, ...]
    """Inbox rows: several when the photos of an album were merged into one message."""
    message: Message
    attempts: int
    """1 on the first try; grows when a try did not end (crash)."""
    put_off: bool = False
    """It was tried before, without blame; see `Store.put_off`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxItem:
    """A claimed reply."""

    row: int
    outgoing: Outgoing


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReminder:
    """A reminder that is to be said now."""

    row: int
    key: ConversationKey
    reminder: Reminder
    due: datetime
    """When it was to be said, aware."""
    spoken: bool = True
    """False when the person wants no voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure removed."""

    messages: int
    replies: int
    media: int
    conversations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """How full the queues are."""

    waiting: int
    """Messages not yet claimed."""
    unsent: int
    """Replies not yet sent."""
    dead: int
    """Messages that crashed us three times."""
    oldest_waiting: float = 0.0
    """Seconds since the oldest of those that wait came."""
    oldest_unsent: float = 0.0
    """Seconds since the oldest of the unsent replies was made; it may wait for a closed browser."""
    overdue: float = 0.0
    """Seconds by which the most overdue reply is late: what is put off is not overdue."""


class Store(Inbox, Vault, Joins, Protocol):
    """Durable inbox, conversations, outbox and vault. One transaction per method."""

    async def open(self) -> None:
        """Create or migrate, release the claims of a crashed process."""
        ...

    async def close(self) -> None: ...

    async def claim(self, busy: Collection[ConversationKey]) -> InboxItem | None:
        """The oldest waiting message whose conversation is neither in `busy` nor waiting for an
        earlier message. Counts the attempt durably before returning."""
        ...

    async def load(self, key: ConversationKey) -> Conversation:
        """The conversation's state, or a new one; with the person's reminders and the join."""
        ...

    async def localise(self, item: InboxItem, media: Sequence[MediaRef]) -> InboxItem:
        """Record that the item's media are now in the vault."""
        ...

    async def finish(self, item: InboxItem, turn: Turn) -> None:
        """In ONE transaction: message done and its content erased, state and reminders saved,
        replies queued, also those to the other person of a join (`turn.relayed`) while it stands;
        when it is over, `instead` takes the place of the turn's replies.

        With `turn.erase`, everything else of the person is erased in the same transaction; only
        the confirming replies remain until they are sent.
        """
        ...

    async def bury(self, item: InboxItem, reply: Reply) -> None:
        """Dead-letter the message and queue a sentence to the person, in one transaction."""
        ...

    async def release(self, item: InboxItem) -> None:
        """Give an unfinished message back (clean shutdown); does not count as a crash."""
        ...

    async def put_off(self, item: InboxItem) -> bool:
        """As `release`, for later: its files find no place now. The pauses grow. False when that
        has gone on for too long: then it is still claimed."""
        ...

    async def enqueue(self, key: ConversationKey, reply: Reply, *, reply_to: str) -> None:
        """Queue a reply outside a turn ("your turn comes"), at most once per `reply_to`."""
        ...

    async def outgoing(self, channel: str, busy: Collection[ConversationKey]) -> OutboxItem | None:
        """Claim the oldest due reply of this channel, in order per conversation."""
        ...

    async def sent(self, item: OutboxItem) -> None:
        """Delivered: forget the content and the spoken media."""
        ...

    async def retry(self, item: OutboxItem, *, after: float) -> None:
        """Not delivered: due again in `after` seconds."""
        ...

    async def give_up(self, item: OutboxItem, reason: str) -> None:
        """Will never be delivered."""
        ...

    async def due_reminders(self, limit: int) -> tuple[DueReminder, ...]:
        """Those to be said now, the longest due first; none whose date is over.

        Words that wait since an earlier day (nobody was there) are withdrawn: "tomorrow" would no
        longer be true. Their reminders are due again.
        """
        ...

    async def remind(self, due: DueReminder, reply: Reply) -> bool:
        """In ONE transaction: the reply queued, the reminder marked as said.

        False when it was said, deleted or erased meanwhile: then nothing is queued.
        """
        ...

    async def erase(self, key: ConversationKey) -> Erased:
        """Erase the person on this channel: all chats, all content, media and the key."""
        ...

    async def sweep(self, now: datetime) -> Erased:
        """Retention: delete expired media, old conversations and old dedupe keys."""
        ...

    async def backlog(self) -> Backlog: ...

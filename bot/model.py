"""The words of the corridor: frozen values that pass between its rooms. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

# --- who and what came in -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationKey:
    """Who talks with us, where. Two people in one group chat are two conversations."""

    channel: str
    """Name of the channel: ``telegram``, ``web``, ``terminal`` ..."""
    chat: str
    """The platform's chat id."""
    person: str
    """The platform's id of the person."""


class MediaKind(StrEnum):
    """What a piece of media is for us."""

    VOICE = "voice"
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaRef:
    """A piece of media that lies elsewhere: in our encrypted vault or still on the platform."""

    kind: MediaKind
    mime: str
    size: int
    """Bytes; 0 when the platform did not say."""
    handle: str
    """``vault:<id>`` once ours; ``<channel>:<opaque id>`` while still on the platform."""

    @property
    def in_vault(self) -> bool:
        """True when the bytes are already in our encrypted vault."""
        return self.handle.startswith("vault:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing that a person sent."""

    id: str
    """Unique per channel: the platform's delivery id, used to drop duplicates."""
    key: ConversationKey
    sent_at: datetime
    """Aware, UTC."""
    text: str = ""
    """What was typed, or the caption of the media."""
    media: tuple[MediaRef, ...] = ()
    """One voice note, or the photos of an album in order."""
    language_hint: str | None = None
    """The platform's interface language, BCP 47: a weak prior."""
    edited: bool = False
    """True when this replaces an earlier message of the same person."""
    album: str | None = None
    """Photos that belong together carry the same album id (Telegram's media_group_id)."""
    replies_to: str | None = None
    """The words of the message of ours that this answers, where a platform tells (in groups)."""
    pages: int = 0
    """When `media` are pages of a document: how many it has in all. `media` are the first of them,
    in order, and may be fewer. 0: photos."""
    unsupported: bool = False
    """True for what we can make nothing of: a sticker, a place, a video ... Text and media are
    empty then."""


# --- sound ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """Mono sound."""

    pcm: bytes
    """Signed 16-bit little-endian samples."""
    rate: int
    """Samples per second, Hz."""

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / 2 / self.rate


class Level(StrEnum):
    """How well something works in a language, as far as it was measured (rule R10)."""

    GOOD = "good"
    CARE = "usable with care"
    POOR = "not good enough"
    UNKNOWN = "not measured"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardWord:
    """One word of a transcript."""

    text: str
    confidence: float
    """0.0-1.0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What speech recognition understood. An empty text means that nothing was said."""

    text: str
    language: str
    """BCP 47 language of the speech."""
    confidence: float
    """0.0-1.0, the geometric mean of the token probabilities."""
    language_confidence: float = 1.0
    """0.0-1.0 for the language itself; 1.0 when it was given."""
    seconds: float = 0.0
    """Length of the recording."""
    words: tuple[HeardWord, ...] = ()
    """In order; empty where the engine does not tell."""


class Voice(StrEnum):
    """How fast the person wants to be spoken to."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How something is to be spoken."""

    speed: Voice = Voice.NORMAL
    voice: str = ""
    """Name of the voice, ``engine/voice``; empty: the best one of the language."""


# --- pictures -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A decoded picture, upright by its EXIF orientation."""

    rgb: bytes
    """8-bit RGB, row by row from the top left: ``width * height * 3`` bytes."""
    width: int
    """Pixels."""
    height: int
    original_width: int
    """Pixels before it was scaled down to fit our working size."""
    original_height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """One page of a document as a picture."""

    image: bytes
    """A JPEG file, upright, on white."""
    pages: int
    """Pages of the whole document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on the upright picture, in pixels, origin at the top left."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of read text."""

    text: str
    confidence: float
    """0.0-1.0 of the recogniser."""
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The text of one picture, in reading order."""

    lines: tuple[Line, ...]
    script: str
    """ISO 15924: Latn, Arab, Cyrl, Ethi; Zyyy when there is no text."""
    language: str | None
    """BCP 47 language of the text when known."""
    width: int
    """Pixels of the upright picture."""
    height: int
    turned: int = 0
    """Degrees by which the picture was turned to be upright: 0, 90, 180, 270."""

    @property
    def text(self) -> str:
        """All lines, one a row."""
        return "\n".join(line.text for line in self.lines)


class Flaw(StrEnum):
    """Why a picture cannot be used. The values are those of the JSON-lines contract."""

    BLUR = "blur"
    DARK = "dark"
    CUT = "cut"
    SMALL = "small"
    GLARE = "glare"
    TILT = "tilt"
    """Taken so much from the side that it cannot be read."""
    BLANK = "blank"


class Light(StrEnum):
    """How bright the place in the picture is."""

    DARK = "dark"
    DIM = "dim"
    BRIGHT = "bright"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that is said to be in the picture."""

    text: str
    """A label of the closed vocabulary in the locale files, for example ``cat``, or read text."""
    certainty: float
    """0.0-1.0."""
    evidence: str
    """detector, classifier, ocr, barcode, colour, face or model."""
    count: int = 1
    box: Box | None = None
    boxes: tuple[Box, ...] = ()
    """All of them when there are several, `box` first."""
    colours: tuple[str, ...] = ()
    """Main colours inside the box, keys of the vocabulary, most first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the picture shows, without its text."""

    flaw: Flaw | None
    claims: tuple[Claim, ...]
    width: int
    """Pixels."""
    height: int
    photograph: bool = True
    """False for a screenshot, a drawing or a scanned page."""
    light: Light | None = None
    """None where it cannot be told."""
    spots: tuple[Box, ...] = ()
    """Burnt-out spots without any detail: lamps, or lamps mirrored by paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPhoto:
    """One photo as it was read and looked at: questions are answered from it, not from pixels."""

    claims: tuple[Claim, ...]
    """Everything seen, and each line of text as a claim with evidence ``ocr``."""
    width: int = 0
    """Pixels; the boxes of the claims lie in them."""
    height: int = 0
    script: str = "Zyyy"
    photograph: bool = True
    light: Light | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoReport:
    """What was seen in a photo: the ``photo`` object of the JSON-lines contract."""

    readable: bool
    flaw: Flaw | None
    text: str
    script: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Verbatim words of a letter that prove one field of its report, and where they stand."""

    field: str
    """Name of the field of `LetterReport`."""
    text: str
    """As read; a line break is a space."""
    page: int = 0
    """Counted from 0."""
    box: Box | None = None
    """On that page, in pixels of the upright picture."""


class Unit(StrEnum):
    """Of a period in a letter."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    MONTHS = "months"


class Start(StrEnum):
    """What a period in a letter counts from."""

    LETTER = "letter"
    """The date written on the letter."""
    RECEIPT = "receipt"
    """The day on which the person received it."""
    NOTIFICATION = "notification"
    """The day on which the decision was handed over or first presented by the post."""
    OTHER = "other"
    """Something else that the letter names."""
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """ "Within 15 days of receipt"."""

    number: int
    unit: Unit
    start: Start


class Grave(StrEnum):
    """Papers after which a clock runs and help is needed at once."""

    REFUSAL = "refusal"
    EVICTION = "eviction"
    EXPULSION = "expulsion"
    """An order to leave the country (OQTF), a transfer (Dublin), a ban on return."""
    COURT = "court"
    """A court, a bailiff (commissaire de justice), a formal notice to pay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReport:
    """What a letter says: the ``letter`` object of JSON lines. None or empty means: not found.

    A field without a quote does not exist.
    """

    sender: str | None = None
    kind: str = "other"
    written: date | None = None
    """The date of the letter itself."""
    demand: str | None = None
    """The sentence that says what the person has to do, verbatim."""
    documents: tuple[str, ...] = ()
    """Documents that are asked for, verbatim."""
    deadline: date | None = None
    """The last day, where the letter writes it or where it follows from the letter's own date."""
    period: Period | None = None
    """The time limit where it is written as a period."""
    appointment: datetime | None = None
    """Local time, without a time zone."""
    place: str | None = None
    """Where the appointment is, verbatim."""
    total: str | None = None
    """The one of the amounts that the letter is about, where that is sure."""
    amounts: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    consequence: str | None = None
    appeal: str | None = None
    """The sentence that says how to contest, verbatim."""
    grave: Grave | None = None
    scam: bool = False
    reasons: tuple[str, ...] = ()
    """Why it looks like a scam: keys of the ``photo-scam-...`` sentences."""
    topic: str | None = None
    """Id of the knowledge-base sheet that explains this kind of letter."""
    quotes: tuple[Quote, ...] = ()

    def quote(self, field: str) -> str | None:
        """The words that prove a field."""
        return next((quote.text for quote in self.quotes if quote.field == field), None)


# --- what goes out --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from."""

    title: str
    url: str
    checked: date
    """When a person last checked the fact against the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that goes out with a reply, a calendar entry for one."""

    name: str
    """With its extension, as the person will see it."""
    mime: str
    data: bytes = b""
    """Its bytes until they are in the vault."""
    ref: MediaRef | None = None
    """Where they lie in the vault from then on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One thing to send to a person."""

    text: str
    """What is written."""
    speech: str
    """What is spoken; empty for nothing."""
    language: str
    """BCP 47."""
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    """Short texts that the person may answer with; a channel may show them as buttons."""
    audio: MediaRef | None = None
    """The spoken form, Ogg/Opus in the vault; None when speech failed or is off."""
    document: Attachment | None = None
    late: Manner | None = None
    """Set: its spoken form is made when its turn to be sent comes, so that what is before it is
    heard at once. Such a reply has no text: that went with the one before."""
    large: bool | None = None
    """True: from here on the person wants large letters; False: no longer; None: as before."""


class Danger(StrEnum):
    """Kinds of danger that come before everything else."""

    SUICIDE = "suicide"
    VIOLENCE = "violence"
    TRAFFICKING = "trafficking"
    MEDICAL = "medical"
    CHILD = "child"


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingPhoto:
    """A photo that stays available for questions for a while (rule B1), then is deleted."""

    refs: tuple[MediaRef, ...]
    expires_at: datetime
    photos: tuple[SeenPhoto, ...] = ()
    """One for each of `refs` that could be used, in order."""

    @property
    def text(self) -> str:
        """What was read on the photos, one line a row."""
        lines = (claim for photo in self.photos for claim in photo.claims)
        return "\n".join(claim.text for claim in lines if claim.evidence == "ocr")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A piece of an answer that has a spoken form or a language of its own."""

    text: str
    speech: str | None = None
    """What to speak when it differs from `text`; empty for nothing."""
    language: str | None = None
    """BCP 47; None: that of the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A deadline or an appointment."""

    day: date
    at: time | None = None
    """Local time of an appointment; None for a deadline."""


class Question(StrEnum):
    """A question of ours that waits for its answer. Whatever is said next closes it."""

    REMOTE = "remote"
    """May an outside service be used? Yes or no (rule P3)."""
    REMINDER = "reminder"
    """Shall I remind you of the date of the last answer? Yes, no, or yes and a name."""
    DAY = "day"
    """Which day shall I remind you of?"""
    HEARD = "heard"
    """Is what I understood right? Yes or no; what it is about is `Conversation.unsure`."""
    TONGUE = "tongue"
    """Which language do you speak?"""
    HANDOFF = "handoff"
    """Shall this go to a person? Yes or no; what it is about is `Conversation.offered`."""
    HELPED = "helped"
    """Did that help? Yes or no."""
    AGREE = "agree"
    """May what is said be kept? Yes or no."""
    NEWS = "news"
    """May the association send its news? Yes or no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """A skill's questions, asked one after the other. Forgotten with the last one."""

    name: str
    """What it is about, for example ``draft:address``: the skill's own name for it."""
    open: str
    """Id of the question that waits for its answer."""
    answers: tuple[tuple[str, str], ...] = ()
    """Question id and what was answered, in a form that code reads, in the order of asking."""
    misses: int = 0
    """How many times in a row the open question was not understood."""
    yes_no: bool = False
    """True when the open question is answered by yes or no: then "OK" is a yes and no thanks."""
    quotes: bool = False
    """True when the choices are sentences for somebody else: "please speak slowly" is no wish."""

    def answered(self, question: str) -> str | None:
        """What was answered; None when it was not asked."""
        return dict(self.answers).get(question)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Words that wait for the speaker's yes before the other person hears them (rule R7)."""

    text: str
    """What was understood."""
    source: str
    """BCP 47 language of the speaker."""
    found: str
    """The same in the other's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreting:
    """Two people at one telephone who hear each other through us. Forgotten when it ends."""

    mine: str
    """BCP 47 language of the person whose conversation this is."""
    theirs: str
    """BCP 47 language of the other one."""
    spoke: str = ""
    """Language of who spoke last: the other is likely next."""
    held: Held | None = None
    remote: bool = False
    """True when both were asked and agreed that an outside service may be used (rule P3)."""
    asked: bool = False
    """True while that question is open."""

    @property
    def languages(self) -> tuple[str, str]:
        """The one who is likely to speak next first."""
        return (self.mine, self.theirs) if self.spoke == self.theirs else (self.theirs, self.mine)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assisting:
    """Somebody helps the person on the spot: both hear every answer. Nothing of it is kept."""

    person: str
    """BCP 47 language of who is helped."""
    helper: str
    language: str | None = None
    """`Conversation.language` as it was before, as the next two."""
    chosen: bool = False
    told: tuple[str, ...] = ()


class JoinState(StrEnum):
    """How far two conversations that are being joined have come."""

    OPEN = "open"
    """One has a code; nobody gave it back yet."""
    ASKING = "asking"
    """Both know of each other and are asked for their yes."""
    ON = "on"
    OVER = "over"
    """The other one is gone, and this one has not heard of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """Two conversations joined by a spoken code, as one of the two sees it. A store keeps it apart
    from both, in one record."""

    id: int
    state: JoinState
    mine: str
    """BCP 47 language that this person hears."""
    theirs: str = ""
    """BCP 47 language that the other one hears; empty while nobody has come."""
    peer: ConversationKey | None = None
    agreed_in: str | None = None
    """Id of the message in which this person said yes; None: not yet."""
    peer_agreed: bool = False
    peer_spoken: bool = True
    """False when the other one wants no voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """What goes to the other person of a join together with an answer."""

    join: Join
    passages: tuple[Passage, ...]
    choices: tuple[str, ...] = ()
    gone: str = ""
    """What the sender is told instead of the answer when the other one has left meanwhile; empty:
    the answer stands."""
    ends: bool = False
    """True: the join is over with this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a skill answers, before it is checked and spoken."""

    text: str
    language: str
    """BCP 47 language of `text`."""
    speech: str | None = None
    """What to speak when it differs from `text`; empty for nothing."""
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    then: tuple[Passage, ...] = ()
    """Further messages that follow at once, each of its own."""
    more: tuple[str | Passage, ...] = ()
    """What "more" gives, piece by piece."""
    more_language: str | None = None
    """BCP 47 language of `more`; None: that of the answer."""
    simpler: str | None = None
    """What "simpler" gives."""
    facts: tuple[str, ...] = ()
    """Ids of the knowledge-base sheets used."""
    evidence: tuple[str, ...] = ()
    """Texts in which every number of `text` and `more` must occur (rule R3). Empty: the answer must
    carry no number of its own."""
    handoff: bool = False
    """True when a human was asked for or is offered."""
    photo: PhotoReport | None = None
    letter: LetterReport | None = None
    pending_photo: PendingPhoto | None = None
    see_also: str | None = None
    """Id of the knowledge-base sheet that "sheet" gives."""
    due: Due | None = None
    """A date that the person is offered a reminder of."""
    document: Attachment | None = None
    """A file that goes with the answer."""
    question: Question | None = None
    """The question that this answer leaves open."""
    dialogue: Dialogue | None = None
    """Set: these questions go on. None: none of them is open any more."""
    status_answers: tuple[tuple[str, str], ...] | None = None
    """Set: what is known of the person's status from now on (rule R9)."""
    passing: bool = False
    """True when it is made of what the person said of themselves: forgotten with the talk."""
    translate_to: str | None = None
    """Set: from now on, what the person says is translated into this language; empty: no longer."""
    interpreting: Interpreting | None = None
    """Set: how two people are interpreted from now on. Only "stop" and silence end it."""
    relay: Relay | None = None
    unanswered: str | None = None
    """Set: we had no answer. Id of the sheet that came nearest, or ``none``."""


# --- a person at the other end --------------------------------------------------------------------


class Side(StrEnum):
    """Who said a line of a hand-off."""

    PERSON = "person"
    HELPER = "helper"
    BOT = "bot"
    """What we answered before, or explained."""


class Urgency(StrEnum):
    """How soon somebody should look."""

    USUAL = "usual"
    SOON = "soon"
    """A grave letter, or a date within days."""
    NOW = "now"
    """Danger."""


class Why(StrEnum):
    """What led to a hand-off."""

    ASKED = "asked"
    DANGER = "danger"
    DOUBT = "doubt"
    """We were not sure."""
    FAILED = "failed"
    """Two answers in a row did not help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One line of a hand-off: what was said, and what it means in the other's language."""

    side: Side
    text: str
    language: str
    """BCP 47 of `text`."""
    at: datetime
    translation: str = ""
    """Empty: there is none, or none is needed."""
    translation_language: str = ""
    approximate: bool = False
    """True when the translation is rough and must not be relied on."""
    back: str = ""
    """The translation translated back (rule R7); empty where that could not be made."""
    heard: float | None = None
    """Confidence of listening, 0.0-1.0; None when it was typed."""
    files: tuple[Attachment, ...] = ()
    """Photos, letters, or the helper's voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """What a person agreed to hand over."""

    why: Why
    urgency: Urgency
    language: str
    """The person's."""
    lines: tuple[Shared, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A hand-off that waits for the person's yes."""

    organisation: int
    name: str
    """As people know it."""
    helpers: str
    """BCP 47 of the language the helpers read."""
    why: Why
    urgency: Urgency
    text: str = ""
    """The person's words that led to it."""
    heard: float | None = None
    """Confidence of listening to them."""
    lines: tuple[Shared, ...] = ()
    """What goes with them, not yet translated: what was said before, and what we answered."""
    at: datetime | None = None
    """When it was offered, aware, UTC. Once the person has answered, only this and `why` stay, so
    that nobody is asked again and again."""


class HandoffState(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    TAKEN = "taken"
    """A helper has the conversation: we are quiet."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handoff:
    """The open hand-off of a conversation, as the person's side sees it."""

    id: int
    state: HandoffState
    organisation: str
    """Its name, as the person heard it."""
    language: str
    """Of the helpers: into what the person's words are translated."""
    asked_at: datetime
    helper_at: datetime | None = None
    """When a helper last said something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a turn does at the desk of an association, in the turn's own transaction."""

    organisation: int | None = None
    """With `packet`: at whose desk it is laid."""
    packet: Packet | None = None
    """Opens a hand-off."""
    lines: tuple[Shared, ...] = ()
    """For the hand-off that is open."""
    closes: bool = False
    """The person ended it."""
    releases: bool = False
    """The person has the bot back; the hand-off waits for somebody to take it again."""
    urgent: bool = False
    """Words of danger: somebody should look now."""
    instead: tuple[Reply, ...] = ()
    """What the person hears instead of the turn's replies when the hand-off is over by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Onboarding:
    """How far the first minute is (an invitation was redeemed)."""

    step: str
    """``language`` or ``consent``: what is asked."""
    host: str = ""
    """Who invited, as people know them."""
    group: str = ""
    languages: tuple[str, ...] = ()
    """BCP 47, in which the welcome is said first; at most six."""
    asked: int = 0
    """How often the question of this step was asked."""


# --- what we remember -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the person was told about privacy, or agreed to."""

    version: str
    at: datetime
    language: str
    remote: bool = False
    """True when the person agreed that an outside service may be used (rule P3)."""
    keep: bool = True
    """False when the person said no to keeping anything: only what a message in hand needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What a person asked to be reminded of: a date and their own words, nothing else."""

    day: date
    at: time | None = None
    """Local time of an appointment; None for a deadline."""
    label: str
    language: str
    """BCP 47 language in which to remind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What we remember of one conversation. Kept encrypted, erased after the retention time."""

    key: ConversationKey
    language: str | None = None
    """The person's language, BCP 47; None until known."""
    language_chosen: bool = False
    """True when the person chose the language: detection then no longer changes it."""
    translate_to: str | None = None
    """When set, everything the person says is translated into this language."""
    prefers_voice: bool = True
    speed: Voice = Voice.NORMAL
    voice: str = ""
    """The voice that the person chose, ``engine/voice``; empty, or of another language: the best
    one of the language."""
    consent: Consent | None = None
    """None until the welcome was sent."""
    last_skill: str | None = None
    last_answer: Answer | None = None
    """For "again", "more" and "simpler"."""
    more_given: int = 0
    """How many pieces of `last_answer.more` were given."""
    pending_photo: PendingPhoto | None = None
    recent: tuple[str, ...] = ()
    """The last few things the person said, for danger over several turns."""
    status_answers: tuple[tuple[str, str], ...] = ()
    """Answers to questions about the person's status, for this conversation only (rule R9)."""
    question: Question | None = None
    """The question that the person was asked last and that is still open."""
    dialogue: Dialogue | None = None
    """The questions of a skill that go on."""
    interpreting: Interpreting | None = None
    assisting: Assisting | None = None
    join: Join | None = None
    """A store reads it with the conversation and keeps it apart."""
    lapses_at: datetime | None = None
    """When what was said for an answer of the moment (`dialogue`, `status_answers`, a passing
    `last_answer`, `recent`) is forgotten, aware, UTC; None: nothing to forget."""
    reminders: tuple[Reminder, ...] = ()
    """In the order in which they were made. A store keeps them apart from the rest, until their
    dates are over."""
    failures: int = 0
    """Answers in a row that did not help."""
    unsure: Transcript | None = None
    """What was heard in doubt and waits for a yes (`Question.HEARD`)."""
    doubts: int = 0
    """How many voice notes in a row were heard in doubt."""
    told: tuple[str, ...] = ()
    """What is said once in a conversation and was said, ``hearing-poor:ps`` for one."""
    detailed: bool = False
    """True when the person wants the whole answer at once instead of "more"."""
    large_text: bool = False
    """True when the person wants large letters where a channel can show them."""
    onboarding: Onboarding | None = None
    offered: Offered | None = None
    """What is laid at a desk when the person says yes (`Question.HANDOFF`)."""
    organisation: int | None = None
    """Whose invitation brought the person. A store reads it with the conversation and keeps it
    apart, as it does `handoff`."""
    handoff: Handoff | None = None
    energy: EnergyUsed | None = None
    """Of the last answer; None: not known."""

    @property
    def keeps(self) -> bool:
        """False when the person said that nothing of what they say may be kept."""
        return self.consent is None or self.consent.keep

    @property
    def handed(self) -> bool:
        """True while a person of the association has the conversation: we are quiet. What two
        people say to each other through us is not for a third: that ends first."""
        taken = self.handoff is not None and self.handoff.state is HandoffState.TAKEN
        return taken and self.interpreting is None and not self._joined

    @property
    def talks(self) -> bool:
        """True while what is said is for another person and not for us, or will be."""
        return self.interpreting is not None or self._joined or self.handed

    @property
    def _joined(self) -> bool:
        return self.join is not None and self.join.state in {JoinState.ASKING, JoinState.ON}

    def assisted(self) -> Conversation:
        """The same without anything that was said: another talk begins, or ends (assist mode)."""
        return replace(
            self,
            translate_to=None,
            last_skill=None,
            last_answer=None,
            more_given=0,
            pending_photo=None,
            recent=(),
            status_answers=(),
            question=None,
            dialogue=None,
            interpreting=None,
            failures=0,
            unsure=None,
            doubts=0,
            offered=None,
            lapses_at=None,
        )

    def unassisted(self) -> Conversation:
        """The same when the help is over: nothing of it is left."""
        talk = self.assisting
        if talk is None:
            return self
        return replace(
            self.assisted(),
            assisting=None,
            language=talk.language,
            language_chosen=talk.chosen,
            told=talk.told,
        )

    def lapsed(self) -> Conversation:
        """The same without what was said for an answer of the moment (rule R9)."""
        if self.assisting is not None:
            return self.unassisted()
        last = self.last_answer
        return replace(
            self,
            dialogue=None,
            interpreting=None,
            question=None if self.question in {Question.HEARD, Question.HANDOFF} else self.question,
            offered=None,
            unsure=None,
            doubts=0,
            status_answers=(),
            recent=(),
            last_answer=None if last is not None and last.passing else last,
            lapses_at=None,
        )


# --- what happened --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStarted:
    """A stage of the corridor began."""

    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFinished:
    """A stage of the corridor ended."""

    stage: str
    seconds: float
    engine: str | None = None
    language: str | None = None
    size: int = 0
    """Bytes, samples or characters, as fits the stage; never content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineFailed:
    """An engine failed and the next one is tried."""

    stage: str
    engine: str
    error: str
    """Name of the error class; never its text, which may carry content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Routed:
    """Which skill or wish took the message."""

    skill: str
    because: str
    """command, wish, media, score or danger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardRefused:
    """The guard stopped an answer."""

    rule: str
    """For example ``R3``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnergyUsed:
    """Electricity that a turn took: an estimate (`bot.energy`)."""

    joules_low: float
    joules_high: float
    method: str
    """``counter``, ``processor-time``, ``remote``, or several joined by ``+``."""


Event = StageStarted | StageFinished | EngineFailed | Routed | GuardRefused | EnergyUsed


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What the person was told had failed."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relayed:
    """Replies to the other person of a join, queued in the same transaction as the turn, and only
    while the join stands."""

    join: int
    key: ConversationKey | None
    """The other person; None when they are gone."""
    replies: tuple[Reply, ...]
    instead: tuple[Reply, ...] = ()
    """What the sender hears in the place of the turn's replies when the join is over; none: the
    turn's replies stand."""
    ends: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One thing that a turn counts for the person's association: words of ours, no content."""

    measure: str
    dimension: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """All that one message leads to."""

    replies: tuple[Reply, ...]
    conversation: Conversation
    events: tuple[Event, ...] = ()
    skill: str = "none"
    language: str = "fr"
    heard: Transcript | None = None
    facts: tuple[str, ...] = ()
    danger: Danger | None = None
    handoff: bool = False
    photo: PhotoReport | None = None
    letter: LetterReport | None = None
    due: Due | None = None
    """A date that the person may want to be reminded of."""
    failure: Failure | None = None
    erase: bool = False
    """True when the person asked for everything to be deleted: the store erases at commit."""
    discard: tuple[MediaRef, ...] = field(default=())
    """Vault media that is no longer needed once this turn is committed."""
    relayed: Relayed | None = None
    desk: Desk | None = None
    news: bool | None = None
    """Set: whether the person agreed to the announcements of their association. False also where
    they were only asked, so that nobody is asked twice."""
    unanswered: str | None = None
    """As in `Answer`."""
    counted: tuple[Counted, ...] = ()
    """Empty where nobody may count: without an association, or without the person's yes."""

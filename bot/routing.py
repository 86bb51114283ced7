"""Where a message goes: a pure function of the message, the conversation and the skills."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.cues import asked_language, fold, made_of, nearly_says, says
from bot.model import Conversation, Message, Question
from bot.ports import Phrases, Skill
from bot.reminder_requests import Request, understood

# The languages of the project; those without a locale file are answered honestly.
LANGUAGES = [
    "fr",
    "en",
    "ar",
    "uk",
    "ru",
    "fa",
    "ps",
    "tr",
    "es",
    "pt",
    "ti",
    "am",
    "so",
    "bn",
    "ka",
    "sq",
]

_COMMAND = re.compile(r"/(?P<name>[a-z_]+)(?:@\w+)?(?:\s+(?P<rest>.*))?", re.DOTALL)


class Wish(StrEnum):
    """What people can always ask for, in every interface language, typed or spoken."""

    START = "start"
    HELP = "help"
    THANKS = "thanks"
    GREETING = "greeting"
    MORE = "more"
    AGAIN = "again"
    SLOWER = "slower"
    FASTER = "faster"
    SIMPLER = "simpler"
    STOP = "stop"
    DELETE = "delete"
    HUMAN = "human"
    SHEET = "sheet"
    """The knowledge-base sheet that goes with the last answer."""
    MACHINE = "machine"
    VOICE_ON = "voice-on"
    VOICE_OFF = "voice-off"
    LANGUAGE = "language"
    YES = "yes"
    NO = "no"
    REMINDER = "reminder"
    SPELL = "spell"
    """Names and numbers of the last answer, letter by letter."""
    ANOTHER_VOICE = "another-voice"
    KEEP = "first-keep"
    """What I say may be kept."""
    KEEP_NOTHING = "first-keep-nothing"
    DETAILED = "first-detailed"
    """The whole answer at once."""
    SHORT = "first-short"
    LARGE = "first-large"
    """Large letters."""
    USUAL = "first-usual"
    CHOICES = "first-choices"
    """What did I choose?"""
    ENERGY = "energy"
    """How much electricity did that take?"""


# Those that have words in the locale files, in the order in which they are compared.
_SPOKEN = (
    Wish.DELETE, Wish.HUMAN, Wish.SHEET, Wish.STOP, Wish.MORE, Wish.AGAIN, Wish.SLOWER, Wish.FASTER,
    Wish.SIMPLER, Wish.THANKS, Wish.MACHINE, Wish.VOICE_OFF, Wish.VOICE_ON, Wish.HELP,
    Wish.GREETING, Wish.SPELL, Wish.ANOTHER_VOICE, Wish.KEEP_NOTHING, Wish.KEEP, Wish.DETAILED,
    Wish.SHORT, Wish.LARGE, Wish.USUAL, Wish.CHOICES, Wish.ENERGY,
)  # fmt: skip

# Those that cost nothing when a letter was misheard.
_NEARLY = (Wish.HUMAN, Wish.SLOWER, Wish.FASTER, Wish.SPELL, Wish.ANOTHER_VOICE)

# While everything is translated, "hello" or "more" are words to translate.
_EVEN_WHEN_TRANSLATING = (Wish.DELETE, Wish.HUMAN, Wish.STOP)

# Of two people at one telephone, who says "again" wants to hear it again.
_EVEN_WHEN_INTERPRETING = (*_EVEN_WHEN_TRANSLATING, Wish.AGAIN, Wish.SLOWER, Wish.FASTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a message goes."""

    because: str
    """command, wish, score or none."""
    text: str
    """The message's text without the command."""
    wish: Wish | None = None
    wished_language: str | None = None
    """For Wish.LANGUAGE; None when the person did not say which."""
    reminder: Request | None = None
    """For Wish.REMINDER; None: they are listed."""
    skills: tuple[Skill, ...] = ()
    """The skills to ask, best first."""
    command: str | None = None


def route(
    message: Message, conversation: Conversation, skills: Sequence[Skill], phrases: Phrases
) -> Route:
    """A command or an explicit wish wins; then the skill that scores highest.

    `message.text` already holds what was said in a voice note, and `message.media` only photos.
    """
    text = message.text.strip()
    if command := _COMMAND.fullmatch(text):
        found = _command(
            command["name"],
            (command["rest"] or "").strip(),
            skills,
            phrases,
            asked=conversation.question is Question.REMOTE,
        )
        if found is not None:
            return found
    if text and not message.media and not conversation.talks:
        # Before the wishes: to the offer of a reminder, "OK" is a yes.
        reminder = understood(text, conversation, phrases)
        if reminder is not None:
            return Route(because="wish", text=text, wish=Wish.REMINDER, reminder=reminder)
    if text:
        wish, language = spoken_wish(text, conversation, phrases)
        # With a photo, "describe more" is about the photo; who wants a human or to be forgotten
        # is heard all the same.
        if wish is not None and (not message.media or wish in {Wish.DELETE, Wish.HUMAN}):
            return Route(because="wish", text=text, wish=wish, wished_language=language)
    scores = [(skill.accepts(message, conversation), skill) for skill in skills]
    taken = [(score.value, skill) for score, skill in scores if score is not None]
    taken.sort(key=lambda pair: -pair[0])  # stable: the order of the skills breaks ties
    return Route(
        because="score" if taken else "none", text=text, skills=tuple(skill for _, skill in taken)
    )


def spoken_wish(
    text: str, conversation: Conversation, phrases: Phrases
) -> tuple[Wish | None, str | None]:
    """The wish that the whole utterance expresses, and the language asked for.

    Yes and no count only while the question about consent is open.
    """
    languages = sorted(phrases.languages, key=lambda tag: tag != conversation.language)
    if conversation.question is Question.REMOTE and not conversation.talks:
        for language in languages:
            fillers = phrases.words(language, "cue-filler")
            for wish in (Wish.YES, Wish.NO):
                if says(text, phrases.words(language, f"cue-{wish}"), fillers):
                    return wish, None
    last = conversation.last_answer
    if _quoted(text, conversation):
        return None, None
    wishes: tuple[Wish, ...] = _EVEN_WHEN_TRANSLATING if conversation.translate_to else _SPOKEN
    if conversation.talks:
        between = conversation.interpreting is not None
        wishes = _EVEN_WHEN_INTERPRETING if between else _EVEN_WHEN_TRANSLATING
    if last is None or last.see_also is None:  # there is no sheet to ask for
        wishes = tuple(wish for wish in wishes if wish is not Wish.SHEET)
    if conversation.dialogue is not None and conversation.dialogue.yes_no:
        wishes = tuple(wish for wish in wishes if wish not in {Wish.THANKS, Wish.GREETING})
    nearly: tuple[Wish, ...] = _NEARLY
    if last is not None and last.letter is not None and conversation.pending_photo is not None:
        # The skill that has read the letter spells its references.
        wishes = tuple(wish for wish in wishes if wish is not Wish.SPELL)
        nearly = tuple(wish for wish in nearly if wish is not Wish.SPELL)
    for language in languages:
        fillers = phrases.words(language, "cue-filler")
        for wish in wishes:
            if says(text, phrases.words(language, f"cue-{wish}"), fillers):
                return wish, None
        if Wish.ENERGY in wishes and _asks_energy(text, language, phrases):
            return Wish.ENERGY, None
    for language in languages:
        fillers = phrases.words(language, "cue-filler")
        quiet = conversation.translate_to or conversation.talks
        for wish in nearly[:1] if quiet else nearly:
            if nearly_says(text, phrases.words(language, f"cue-{wish}"), fillers):
                return wish, None
    if conversation.translate_to or conversation.talks or conversation.last_skill == "translate":
        return None, None  # "in Arabic" answers the translator's question, or is to be translated
    if conversation.dialogue is not None and conversation.dialogue.open == "language":
        return None, None  # "Arabic" is what the other person speaks
    asked_status = conversation.dialogue is not None and conversation.dialogue.open == "status"
    if asked_status and len(text.split()) == 1:
        return None, None  # "French" is an answer to "who are you?"
    asked = asked_language(text, phrases, LANGUAGES)
    return (Wish.LANGUAGE, asked) if asked else (None, None)


def _asks_energy(text: str, language: str, phrases: Phrases) -> bool:
    """True for "combien d'énergie cela a-t-il consommé ?"; not for "combien d'énergie consomme un
    frigo ?", since only an answer, "this" and "you" may be what it is asked of."""
    lists = [phrases.words(language, f"cue-energy-{name}") for name in ("much", "thing", "around")]
    return made_of(text, lists[:2], (*lists[2], *phrases.words(language, "cue-filler")))


def _quoted(text: str, conversation: Conversation) -> bool:
    """True for a sentence that was offered to be said to somebody else."""
    dialogue, last = conversation.dialogue, conversation.last_answer
    if dialogue is None or not dialogue.quotes or last is None:
        return False
    return fold(text) in {fold(choice) for choice in last.choices}


def _command(
    name: str, rest: str, skills: Sequence[Skill], phrases: Phrases, *, asked: bool
) -> Route | None:
    for skill in skills:
        if name == skill.name or name in skill.commands:
            return Route(because="command", text=rest, skills=(skill,), command=name)
    wish = {"erase": Wish.DELETE, "reminders": Wish.REMINDER}.get(name)
    if wish is None and name.replace("_", "-") in set(Wish):
        wish = Wish(name.replace("_", "-"))
    if wish is None or (wish in {Wish.YES, Wish.NO} and not asked):
        return None
    language = None
    if wish is Wish.LANGUAGE:
        language = rest if rest in LANGUAGES else asked_language(rest, phrases, LANGUAGES)
    return Route(because="command", text=rest, wish=wish, wished_language=language)

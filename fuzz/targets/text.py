"""What people type, or what was heard: dates, amounts, wishes, danger, what is spoken."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

from bot import danger, guard, quantities, reminder_requests, routing, spelling, spoken_days
from bot.cues import asked_language, fold, nearly_says, says
from bot.engines.argos import split_sentences
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey, Message
from bot.partners.onboarding.arriving import arrival
from bot.speech.prepare import speakable
from fuzz.target import Target, hold, text

KEY = ConversationKey(channel="fuzz", chat="1", person="1")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LANGUAGES = routing.LANGUAGES
PHRASES = FluentPhrases()


@cache
def _state() -> Conversation:
    return Conversation(key=KEY, language="fr")


def _lines(*written: str) -> tuple[bytes, ...]:
    return tuple(one.encode() for one in written)


def days(data: bytes) -> None:
    """A day is a day, a time of day a time; what is left is a piece of what was said."""
    said = text(data)
    found = spoken_days.find_day(said, PHRASES)
    if found is not None:
        found.day.resolved(date(2026, 11, 22))
        hold(len(found.rest) <= 2 * len(said) + 8, "finding a day makes the text longer")
    at, rest = spoken_days.find_time(said)
    hold(at is None or len(rest) < len(said) + 2, "a time was found in nothing")
    request = reminder_requests.understood(said, _state(), PHRASES)
    hold(request is None or bool(said.strip()), "silence asks for a reminder")
    quantities.days(said)


def numbers(data: bytes) -> None:
    """A text is evidence for its own numbers: else honest answers would be refused (rule R3)."""
    said = text(data)
    guard.numbers(said)
    quantities.said(said)
    refused = guard.unsupported([said], [said])
    hold(not refused, "a text does not support its own numbers")


def wishes(data: bytes) -> None:
    """Folding is stable, a cue says itself, and every text goes somewhere."""
    said = text(data)
    plain = fold(said)
    hold(fold(plain) == plain, "folding twice is another text")
    if plain:
        hold(says(said, [said]), "a text does not say itself")
        nearly_says(said, [said])
    asked_language(said, PHRASES, LANGUAGES)
    message = Message(id="1", key=KEY, sent_at=NOW, text=said)
    routing.route(message, _state(), (), PHRASES)
    came = arrival(message)
    hold(not came.secret or came.secret not in came.message.text.split(), "the secret stays")


def alarms(data: bytes) -> None:
    """Danger is looked for in bounded time, and a blank line before the words changes nothing."""
    said = text(data)
    found = danger.detect(said, (), PHRASES)
    again = danger.detect(f"\n{said}", (), PHRASES)
    hold(found == again, "a line break changes the danger")


def speech(data: bytes) -> None:
    """First byte: the language. What is spoken has no control characters and is cut in pieces."""
    language = LANGUAGES[data[0] % len(LANGUAGES)] if data else "fr"
    said = text(data[1:])
    for part in speakable(said, language):
        hold(bool(part.strip()), "a piece of silence")
        hold("\n" not in part and "\0" not in part, "a control character is spoken")
    for thing in spelling.things(said):
        spelling.letters(thing, {sign: sign for sign in spelling.SIGNS})
    split_sentences(said)


TARGETS = (
    Target(
        name="text-days", run=days, longest=2000,
        seeds=lambda: _lines(
            "rappelle-moi le 12 janvier 2027 à 10 h 30", "12/01/2027", "2027-01-12 3 pm",
            "remind me on January 12 at 10:30", "١٢ يناير ٢٠٢٧", "mes rappels", "12 січня 2027",
        ),
    ),
    Target(
        name="text-numbers", run=numbers, longest=2000,
        seeds=lambda: _lines(
            "635,71 euros avant le 15 décembre 2026", "trois mois et vingt-deux jours",
            "+33 1 99 00 12 34", "12 345,60 € ou 5 %", "L. 511-1", "двадцать пять дней",
            "ثلاثة أشهر", "two hundred and five", "le 3.12.26 à 14h05", "1 000 000",
        ),
    ),
    Target(
        name="text-wishes", run=wishes, longest=2000,
        seeds=lambda: _lines(
            "encore", "plus lentement s'il vous plaît", "/start abcdefghijklmnopqrstuv",
            "porte-voix abcdefghijklmnopqrstuv", "/language ar", "parle arabe", "tout effacer",
            "İstanbul ß ﬁ", "أريد التحدث مع شخص", "Кто ты?", "/reminders@bot x",
        ),
    ),
    Target(
        name="text-danger", run=alarms, longest=2000,
        seeds=lambda: _lines(
            "je veux mourir", "il me frappe", "я хочу умереть", "می خواهم بمیرم",
            "my husband beats me and the child", "je meurs de faim hahaha", "نمی خواهم زندگی کنم",
        ),
    ),
    Target(
        name="text-speech", run=speech, longest=2000,
        seeds=lambda: tuple(
            bytes([at]) + one.encode()
            for at, one in enumerate((
                "Le 3/12/2026 à 14 h 05 : 12,50 €. Voir https://www.example.org/a?b=1",
                "Call 112. It costs £3.50, 5 % off (see art. L. 511-1).", "٣ أشهر و ١٢٫٥ يورو",
                "Зателефонуйте 115 до 12.01.2027.", "**gras** # titre\n- un\n- deux 😀",
                "a@example.org www.example.org", "۱۲ دی", "1er étage, 2e, 3 kg, 20 °C",
            ))
        ),
    ),
)  # fmt: skip

"""Who writes what in `telegram_crashes.py`, what they must get, and how what they got is judged."""

from __future__ import annotations

import json
import random
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests" / "contract" / "telegram"
sys.path.insert(0, str(TESTS))

from bot_api import in_group, person, private  # noqa: E402
from fault_proxy import Sent  # noqa: E402

from bot.locales import FluentPhrases  # noqa: E402

PRIVATE, GROUPS = range(1, 17), range(-1016, -1000)
LANGUAGES = ("fr", "en", "ar", "uk")
COMMANDS = {  # command: id of the sentence that answers it
    "/help": "help",
    "/machine": "i-am-a-machine",
    "/greeting": "greeting",
    "/stop": "stopped",
}
PHRASES = FluentPhrases()

Person = tuple[int, int]
"""(chat, person)."""


@dataclass(kw_only=True)
class Row:
    """One line of the table."""

    service: str
    kills: int = 0
    messages: int = 0
    replies_expected: int = 0
    replies_delivered: int = 0
    lost: int = 0
    wrong_person: int = 0
    out_of_order: int = 0
    duplicates: int = 0
    sends_in_flight_at_kills: int = 0
    answers_dropped: int = 0
    refused_429: int = 0
    notices: int = 0
    """"Your turn comes", in the person's language: sent when many messages wait."""
    seconds: float = 0.0
    restart_seconds: list[float] = field(default_factory=list)
    """From the start of a process to its first delivered reply."""


class Traffic:
    """Who asks what, and what they must get."""

    def __init__(self, service: str, messages: int, seed: int) -> None:
        self._echo = service == "scripted"
        self._random = random.Random(seed)  # noqa: S311 - repeatable traffic
        groups = [(group, number) for group in GROUPS for number in (-group * 10, -group * 10 + 1)]
        self.people: list[Person] = [(number, number) for number in PRIVATE] + groups
        self.expected: dict[Person, list[str]] = defaultdict(list)
        self.asked: dict[tuple[int, int], Person] = {}
        """(chat, message number) -> who asked: to check what an answer in a group quotes."""
        self.updates: list[dict] = []
        self._numbers: dict[int, int] = defaultdict(int)
        self._last: dict[Person, str] = {}
        for index in range(messages):
            self._ask(self.people[index % len(self.people)])

    def _ask(self, who: Person) -> None:
        chat, number = who
        self._numbers[chat] += 1
        message = self._numbers[chat]
        first = who not in self.expected
        language = LANGUAGES[number % len(LANGUAGES)]
        if self._echo:
            text = f"/x {chat} {number} {message}"
            self.expected[who].append(f"re: {text}")
        elif first:
            text = "/voice_off"  # text only: this is about delivery, not about speech
            self.expected[who] += [
                PHRASES.say(language, "voice-off-set"),
                PHRASES.say(language, "welcome", days=30),
            ]
        else:
            text = self._random.choice([c for c in COMMANDS if c != self._last.get(who)])
            self.expected[who].append(PHRASES.say(language, COMMANDS[text]))
        self._last[who] = text
        command = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
        make = private if chat > 0 else in_group
        place = (number,) if chat > 0 else (chat, number)
        update = make(*place, message, text=text, entities=[command])
        update["from"] = person(number, language=language)
        self.asked[chat, message] = who
        self.updates.append(update)

    @property
    def replies(self) -> int:
        return sum(map(len, self.expected.values()))

    def judge(self, sent: list[Sent], row: Row) -> None:
        """Compare what people got with what they must get."""
        got: dict[Person, list[str]] = defaultdict(list)
        for one in sent:
            chat = int(one.chat)
            if chat > 0:
                got[chat, chat].append(one.text)
                continue
            quoted = json.loads(one.fields["reply_parameters"])["message_id"]
            got[self.asked.get((chat, quoted), (0, 0))].append(one.text)
        for who, texts in got.items():
            notice = PHRASES.say(LANGUAGES[who[1] % len(LANGUAGES)], "busy-your-turn")
            answers = [text for text in texts if text != notice]
            row.notices += len(texts) - len(answers)
            row.lost -= self._compare(self.expected.get(who, []), answers, row)
        row.lost += self.replies
        row.replies_delivered = len(sent)

    @staticmethod
    def _compare(expected: list[str], texts: list[str], row: Row) -> int:
        """Count into `row`; returns how many of the expected texts arrived, in order."""
        here = 0
        for text in texts:
            if here < len(expected) and text == expected[here]:
                here += 1
            elif text in expected[:here]:
                row.duplicates += 1
            elif text in expected:
                row.out_of_order += 1
            else:
                row.wrong_person += 1
        return here

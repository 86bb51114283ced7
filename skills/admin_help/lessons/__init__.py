"""Twelve short spoken lessons on AI and digital life (an errand of admin_help).

A lesson is told passage by passage ("more"), ends with one question, and keeps nothing: what was
heard or answered is known only while its dialogue is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.model import Answer, Conversation, Dialogue
from bot.ports import Context
from skills.admin_help.lessons.course import Course, Lesson, load_course
from skills.admin_help.lessons.hearing import Hearing, Kind, Wish
from skills.admin_help.lessons.telling import NAME, Step, Telling
from skills.admin_help.questions import yes_no

_SHORT = 2
"""Words of an answer that is asked for again when it was not understood."""
_SURE, _WHOLE = 0.9, 0.97
"""How surely a message opens a lesson: by its words, and when the whole of it is a known one."""


@dataclass(frozen=True)
class Lessons:
    """The errand. The course is read on first use."""

    name: str = NAME

    @cached_property
    def course(self) -> Course:
        """The lessons. Raises ConfigError."""
        return load_course()

    @cached_property
    def hearing(self) -> Hearing:
        """What people say about them."""
        return Hearing(self.course)

    def prepare(self) -> None:
        """Read the files."""
        _ = self.hearing

    def wants(self, text: str, conversation: Conversation) -> float:
        """Sure or not at all: only whole messages about the lessons open them."""
        wish = self.hearing.wish(text)
        if wish is None or wish.inside:
            return 0.0
        return _WHOLE if wish.whole else _SURE

    def answers(self, text: str, conversation: Conversation) -> bool:
        """A wish about lessons, a choice, or a word or two."""
        dialogue = conversation.dialogue
        if dialogue is None or dialogue.name.split(":")[0] != self.name:
            return False
        if 0 < len(text.split()) <= _SHORT or self.hearing.wish(text):
            return True
        if dialogue.open in (Step.LEVEL, Step.LESSON):
            return self.hearing.place(text) is not None
        lesson = self._lesson(dialogue)
        if dialogue.open != Step.QUESTION or lesson is None or not _heard(conversation):
            return False
        return self.hearing.unknown(text) or any(
            self.hearing.chosen(text, told.choices) is not None
            for told in lesson.told.values()
            if told.choices
        )

    async def handle(self, text: str, context: Context) -> Answer | None:
        """A lesson, its next passage, the list, or what there is to say to an answer."""
        dialogue = context.conversation.dialogue
        if dialogue is not None and self.answers(text, context.conversation):
            answer = self._go_on(text, dialogue, context)
            if answer is not None:
                return answer
        wish = self.hearing.wish(text)
        return self._grant(wish, dialogue, context) if wish else None

    def _go_on(self, text: str, dialogue: Dialogue, context: Context) -> Answer | None:
        """The answer to the open question; None when this is none."""
        telling = Telling(self.course, context)
        if dialogue.open == Step.LEVEL:
            place = self.hearing.place(text) or 0
            level = next(iter(self.course.levels[place - 1 : place]), None) if place else None
            return telling.titles(level) if level else None
        if dialogue.open == Step.LESSON:
            picked = self._picked(self.hearing.place(text), dialogue)
            return telling.lesson(picked) if picked else None
        lesson = self._lesson(dialogue)
        if lesson is None or self.hearing.wish(text):
            return None
        if self.hearing.following(text):
            return self._grant(Wish(Kind.NEXT), dialogue, context)
        said = yes_no(text, context)
        heard = _heard(context.conversation)
        if heard and dialogue.open == Step.QUESTION:
            return self._question(text, lesson, dialogue, context)
        if said == "no":
            return telling.later()
        if said == "yes" and heard:
            return self._grant(Wish(Kind.NEXT), dialogue, context)
        return telling.going_on(lesson) if said else None

    def _question(
        self, text: str, lesson: Lesson, dialogue: Dialogue, context: Context
    ) -> Answer | None:
        """What there is to say to an answer to the question at the end of a lesson."""
        telling = Telling(self.course, context)
        choices = lesson.told[lesson.language(context.language)].choices
        chosen = self.hearing.chosen(text, choices)
        if chosen is not None or self.hearing.unknown(text):
            return telling.reply(lesson, chosen)
        if dialogue.misses == 0 and len(text.split()) <= _SHORT:
            return telling.question_again(lesson)
        return None

    def _picked(self, number: int | None, dialogue: Dialogue) -> Lesson | None:
        """The lesson of that number, or at that place in the level that was listed."""
        listed = self.course.of(dialogue.name.partition(":")[2])
        if number is None or not 0 < number <= len(self.course.lessons):
            return None
        inside = any(one.number == number for one in listed)
        return (
            listed[number - 1]
            if not inside and number <= len(listed)
            else (self.course.lessons[number - 1])
        )

    def _grant(self, wish: Wish, dialogue: Dialogue | None, context: Context) -> Answer | None:
        telling = Telling(self.course, context)
        if wish.kind is Kind.LEVEL:
            return telling.titles(wish.what)
        if wish.kind is Kind.END:
            return telling.end()
        if wish.kind is Kind.LESSON:
            lesson = self.course.lesson(wish.what)
            return telling.lesson(lesson) if lesson else None
        if wish.kind is Kind.NEXT:
            last = self._lesson(dialogue) if dialogue else None
            if last is None:
                return telling.levels(lead="lessons-no-memory")
            following = self.course.after(last)
            return telling.lesson(following) if following else telling.end()
        return telling.levels()

    def _lesson(self, dialogue: Dialogue) -> Lesson | None:
        return self.course.lesson(dialogue.name.partition(":")[2])


def _heard(conversation: Conversation) -> bool:
    """True when the last passage, which holds the question, was given."""
    last = conversation.last_answer
    return last is None or conversation.more_given >= len(last.more)


ERRAND = Lessons()

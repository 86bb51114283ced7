"""What is said in a lesson and around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.model import Answer, Dialogue, Passage, Source
from bot.ports import Context
from skills.admin_help.lessons.course import Course, Lesson

NAME = "lessons"
_ORDER = ("first", "second", "third")


class Step:
    """What an open dialogue waits for: ids of its questions."""

    LEVEL = "level"
    LESSON = "lesson"
    QUESTION = "question"
    """The one at the end of a lesson; the lesson itself may not be over yet."""
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Telling:
    """The sentences of one turn."""

    course: Course
    context: Context

    def levels(self, lead: str = "lessons-intro") -> Answer:
        """The levels, to choose from."""
        language = self.context.interface
        names = [self._level(level) for level in self.course.levels]
        items = [
            self._say("lessons-level-item", number=number, name=name)
            for number, name in enumerate(names, start=1)
        ]
        text = " ".join((self._counted(lead), *items, self._say("lessons-which-level")))
        return Answer(
            text=text,
            language=language,
            choices=tuple(names),
            evidence=self._figures(),
            dialogue=Dialogue(name=NAME, open=Step.LEVEL),
        )

    def titles(self, level: str) -> Answer:
        """The lessons of one level, to choose from."""
        language = self.context.interface
        lessons = self.course.of(level)
        items = [
            self._say("lessons-item", number=one.number, title=one.told[language].title)
            for one in lessons
        ]
        lead = self._say("lessons-level", name=self._level(level))
        return Answer(
            text=" ".join((lead, *items, self._say("lessons-which"))),
            language=language,
            choices=tuple(one.told[language].title for one in lessons),
            evidence=self._figures(),
            dialogue=Dialogue(name=f"{NAME}:{level}", open=Step.LESSON),
        )

    def lesson(self, lesson: Lesson, start: int = 0) -> Answer:
        """A lesson from its passage `start` on."""
        language = lesson.language(self.context.interface)
        first, *rest = self.pieces(lesson, language)[start:]
        answer = Answer(
            text=first,
            language=language,
            more=tuple(rest),
            sources=_sources(lesson),
            evidence=self._figures(),
            see_also=lesson.sheet,
            dialogue=Dialogue(name=f"{NAME}:{lesson.id}", open=Step.QUESTION),
        )
        return answer if start else self._with_notice(answer)

    def going_on(self, lesson: Lesson) -> Answer:
        """The next passage for somebody who says yes instead of "more"."""
        conversation = self.context.conversation
        left = len(conversation.last_answer.more) if conversation.last_answer else 0
        pieces = self.pieces(lesson, lesson.language(self.context.interface))
        return self.lesson(lesson, start=len(pieces) - left + conversation.more_given)

    def pieces(self, lesson: Lesson, language: str) -> tuple[str, ...]:
        """All that a lesson says: its passages, then the question."""
        told = lesson.told[language]
        more = self._say("lessons-more", language)
        begin = self._say("lessons-begin", language, number=lesson.number, title=told.title)
        first, *rest = told.passages
        passages = (f"{begin} {first} {more}", *(f"{one} {more}" for one in rest))
        return (*passages, self.question(lesson, language))

    def question(self, lesson: Lesson, language: str) -> str:
        """The question with its answers, numbered for the ear."""
        told = lesson.told[language]
        answers = (
            self._say(f"lessons-{place}", language, choice=choice)
            for place, choice in zip(_ORDER, told.choices, strict=True)
        )
        return " ".join((told.question, *answers))

    def question_again(self, lesson: Lesson) -> Answer:
        """The question once more, for an answer that was not understood."""
        language = lesson.language(self.context.interface)
        lead = self._say("lessons-not-understood", language)
        return Answer(
            text=f"{lead} {self.question(lesson, language)}",
            language=language,
            choices=lesson.told[language].choices,
            see_also=lesson.sheet,
            dialogue=Dialogue(name=f"{NAME}:{lesson.id}", open=Step.QUESTION, misses=1),
        )

    def reply(self, lesson: Lesson, chosen: int | None) -> Answer:
        """A kind word to the answer, why it is so, and the lesson that follows. `chosen` None:
        the person does not know."""
        language = lesson.language(self.context.interface)
        told = lesson.told[language]
        right = told.choices[lesson.right]
        verdict = "unsure" if chosen is None else "right" if chosen == lesson.right else "wrong"
        said = [self._say(f"lessons-{verdict}", language, choice=right), told.why]
        if lesson.sheet:
            said.append(self._say("lessons-sheet", language))
        following = self.course.after(lesson)
        answer = Answer(
            text=" ".join(said),
            language=language,
            sources=_sources(lesson),
            evidence=self._figures(),
            see_also=lesson.sheet,
            passing=True,
        )
        if following is None:
            return replace(answer, then=(Passage(text=self._say("lessons-end", language)),))
        title = following.told[language].title
        offer = self._say("lessons-next", language, number=following.number, title=title)
        return replace(
            answer,
            text=f"{answer.text} {offer}",
            choices=(self._say("choice-yes", language), self._say("choice-no", language)),
            dialogue=Dialogue(name=f"{NAME}:{lesson.id}", open=Step.NEXT),
        )

    def later(self) -> Answer:
        """Enough for now."""
        return Answer(text=self._say("lessons-later"), language=self.context.interface)

    def end(self) -> Answer:
        """The certificate of nothing."""
        return Answer(text=self._say("lessons-end"), language=self.context.interface)

    def _with_notice(self, answer: Answer) -> Answer:
        """Before a lesson in another language than the person's: that it is so, and a human."""
        if answer.language == self.context.interface:
            return answer
        return replace(
            answer,
            text=self._say("lessons-other-language"),
            language=self.context.interface,
            then=(Passage(text=answer.text, language=answer.language),),
            more_language=answer.language,
            handoff=True,
        )

    def _counted(self, phrase: str) -> str:
        return self._say(phrase, count=len(self.course.lessons), levels=len(self.course.levels))

    def _figures(self) -> tuple[str, ...]:
        """The numbers of the lessons: all that an answer here may count (rule R3)."""
        return tuple(str(lesson.number) for lesson in self.course.lessons)

    def _level(self, level: str) -> str:
        return self.course.tongues[self.context.interface].levels[level]

    def _say(self, phrase: str, language: str | None = None, **arguments: str | int) -> str:
        phrases = self.context.services.phrases
        return phrases.say(language or self.context.interface, phrase, **arguments)


def _sources(lesson: Lesson) -> tuple[Source, ...]:
    """Its sources as the corridor knows them."""
    return tuple(Source(title=one.name, url=one.url, checked=one.seen) for one in lesson.sources)

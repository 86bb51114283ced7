"""What is said about a letter in the person's language: what it says, what is empty, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.days import day_in_words
from bot.moments import today
from bot.ports import Context
from skills.admin_help.drafts.asking import label
from skills.admin_help.drafts.letters import (
    DATES,
    Recipient,
    templates,
    written,
    written_amount,
)

HAND = ("place", "their-address", "signature")
"""What is always filled in by hand."""


class Teller:
    """Tells one letter in one language."""

    def __init__(self, kind: str, answers: Mapping[str, str], context: Context) -> None:
        self._kind = kind
        self._template = templates().letters[kind]
        self._answers = answers
        self._phrases = context.services.phrases
        self.language = context.interface
        self._today = today(context.services.clock.now())

    def say(self, phrase: str, **values: str) -> str:
        """A sentence of ours."""
        return self._phrases.say(self.language, f"draft-{phrase}", **values)

    def read_back(self, *, aloud: bool = False) -> str:
        """The letter, sentence by sentence, and what is left empty. `aloud`: file numbers are
        spelled."""
        slots = {one: self._told(one, aloud) for one in self._template.questions}
        lines = [
            self.say("read"),
            self.say("read-to", to=slots["to"]),
            self.say(f"read-{self._kind}", **self._needed(slots)),
            *(
                self.say(f"read-{one}", **{one: slots[one]})
                for one in ("reference", "name")
                if self._answers.get(one)
            ),
            self.say("read-empty", fields=", ".join(self.empty())),
        ]
        return "\n".join(" ".join(line.split()) for line in lines)

    def _needed(self, slots: Mapping[str, str]) -> dict[str, str]:
        """The answers that the sentences of this kind have, and the optional ones as sentences."""
        own = {one: slots[one] for one in self._template.questions}
        for one in ("reason", "purpose", "need"):
            if one in own and self._answers.get(one, "") in ("", "none"):
                own[one] = ""
            elif one in own:
                own[one] = f"{own[one]}."
        if "count" in own:
            count = self._answers.get("count", "")
            own["count"] = self.say("read-count", count=count) if count else ""
        return {one: value for one, value in own.items() if one not in ("to", "reference", "name")}

    def _told(self, question: str, aloud: bool) -> str:
        """An answer in the person's language."""
        answer = self._answers.get(question, "")
        if not answer:
            return self.say("blank")
        if question == "to":
            recipient = Recipient.read(answer)
            return recipient.words or self._label(f"cue-draft-to-{recipient.key}")
        if question in templates().choices:
            return self._label(f"cue-draft-{question}-{answer}")
        if question in DATES:
            return day_in_words(date.fromisoformat(answer), self.language)
        if question == "amount":
            return written_amount(answer, self.language)
        return spelled(answer) if question == "reference" and aloud else answer

    def _label(self, group: str) -> str:
        return label(group, self.language, self._phrases)

    def empty(self) -> list[str]:
        """Names of what is filled in by hand."""
        fields = [
            self._label(f"cue-draft-field-{one}")
            for one in self._template.questions
            if not self._answers.get(one) and one not in ("reason", "purpose", "need", "count")
        ]
        recipient = Recipient.read(self._answers.get("to", ""))
        if "{blank}" in templates().recipients.get(recipient.key, "") and not recipient.words:
            fields.append(self.say("field-their-name"))
        if "address" not in self._template.questions:
            fields.append(self.say("field-own-address"))
        if self._template.contest:
            fields.append(self.say("field-motives"))
        if "{blank}" in self._template.enclosed:
            fields.append(self.say("field-enclosed"))
        return fields + [self.say(f"field-{one}") for one in HAND]

    def evidence(self) -> tuple[str, ...]:
        """What every number of the letter and of what is said about it must occur in: the answers
        as they were given and as they are written, and today's date (rule R3)."""
        found = [self._today.isoformat()]
        for question, answer in self._answers.items():
            if question not in self._template.questions or not answer:
                continue
            found.append(answer)
            if question in DATES or question == "amount":
                found.append(written(question, answer))
            if question == "reference":
                found.append(spelled(answer))
        return tuple(found)

    def fields(self) -> dict[str, str]:
        """What can be changed: question -> group of the words by which it is named."""
        return {one: f"cue-draft-field-{one}" for one in self._template.questions}

    def sending(self) -> str:
        """How to send it, and where else the matter can be settled."""
        template = self._template
        said = [self.say("registered" if template.contest else "send")]
        recipient = Recipient.read(self._answers.get("to", "")).key
        if self._kind == "address":
            known = recipient in ("prefecture", "ofii")
            said.append(self.say(f"online-{recipient}" if known else "online"))
        return " ".join(said)

    @property
    def file_name(self) -> str:
        """``lettre-caf.pdf``; no words of the person."""
        key = Recipient.read(self._answers.get("to", "")).key
        return f"lettre-{key}.pdf" if key else "lettre.pdf"

    @property
    def title(self) -> str:
        """Of the PDF, French."""
        return f"Lettre : {self._template.subject}"


def spelled(reference: str) -> str:
    """ "12AB" -> "1, 2, A, B": so that a voice says each sign."""
    return ", ".join(one for one in reference if one.isalnum())

"""What is taken from the letter that the person photographed last, instead of asking for it."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Dialogue, LetterReport
from bot.ports import Context
from skills.admin_help.drafts.asking import amount, groups, latin
from skills.admin_help.drafts.letters import Recipient
from skills.admin_help.questions import one_of

SEEN = "seen"
"""Id of the question whether that letter is to be answered."""
_FIELDS = ("to", "reference", "asked", "decision", "amount")


def seen_in(letter: LetterReport | None, context: Context) -> tuple[tuple[str, str], ...]:
    """Sender, reference, date and amount of a letter that names its sender, as answers that wait
    for the person's yes. Nothing of one that looks like a scam."""
    if letter is None or letter.scam or not letter.sender:
        return ()
    sender = latin("to")(letter.sender, context)
    if sender is None:
        return ()
    key = one_of(groups("to"))(letter.sender, context) or ""
    found = {"to": Recipient(key, sender).answer}
    if len(letter.references) == 1 and (
        reference := latin("reference", 40)(letter.references[0], context)
    ):
        found["reference"] = reference
    if letter.written:
        found["asked"] = found["decision"] = letter.written.isoformat()
    if letter.total and (sum_ := amount(letter.total, context)):
        found["amount"] = sum_
    return tuple((f"seen-{one}", value) for one, value in found.items())


def answered_from(dialogue: Dialogue, context: Context) -> Dialogue:
    """The person said yes: what was seen is answered."""
    answers = dict(dialogue.answers)
    given = answers.get("given", "").split()
    for one in _FIELDS:
        value = answers.get(f"seen-{one}")
        if value:
            answers[one] = value
            given.append(one)
    answers["given"] = " ".join(given)
    return replace(dialogue, answers=tuple(answers.items()))

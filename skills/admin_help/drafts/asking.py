"""The questions of a letter, and how what is answered is read: literally, never translated."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.cues import fold, says
from bot.model import Answer, Dialogue
from bot.moments import today
from bot.ports import Context, Phrases
from bot.quantities import said
from bot.spoken_days import SpokenDay, ascii_digits, find_day
from skills.admin_help.drafts.letters import Recipient, templates
from skills.admin_help.drafts.opening import leads
from skills.admin_help.questions import (
    MISSES,
    Query,
    Reader,
    ask,
    number,
    numbers,
    one_of,
    take,
    yes_no,
)

MOST = 5
"""Questions that are asked for one letter."""
LONGEST, SHORTEST = 120, 2
"""Characters of an answer that is taken as it is."""
_MARKS = " '’-.,/()&°ºª:#+"
_REFERENCE = re.compile(r"[0-9A-Za-z][0-9A-Za-z ./_-]*")
_AMOUNT = re.compile(r"\d+(?:[ .,'’]\d{3})*(?:[.,]\d{1,2})?(?![\d])")
_MOST_EUROS = 200_000


# --- literal answers ------------------------------------------------------------------------------


_FIGURES = {"address": True, "name": False}
"""What must have figures (a postcode), and what has none."""
NEAR = timedelta(days=62)
_SINCE = frozenset(("depuis", "since", "منذ", "desde", "beri", "prej"))
"""Words after which a day is past."""


def latin(kind: str, longest: int = LONGEST) -> Reader:
    """Reader of names and addresses in Latin letters, as they stand on French papers. `kind`: of
    the words that may come before them ("my name is")."""

    def read(text: str, context: Context) -> str | None:
        if _refused(text, context):
            return ""
        plain = unicodedata.normalize("NFC", ascii_digits(text))
        plain = _without_lead(" ".join(plain.split()), kind).strip(" .,;:")
        fits = SHORTEST <= len(plain) <= longest and all(map(_allowed, plain))
        fits = fits and _FIGURES.get(kind) in (None, any(map(str.isdecimal, plain)))
        return plain if fits and any(map(str.isalpha, plain)) else None

    return read


def _refused(text: str, context: Context) -> bool:
    """True for a plain "no" in the person's language: in others it may be a name (Jo)."""
    words, language = context.services.phrases.words, context.language
    return says(text, words(language, "cue-no"), words(language, "cue-filler"))


def _allowed(letter: str) -> bool:
    if letter.isalpha():
        return ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00
    return letter in _MARKS or "0" <= letter <= "9"


def foreign(text: str) -> bool:
    """True when there are letters that a French letter cannot carry."""
    return any(one.isalpha() and not _allowed(one) for one in text)


def _without_lead(text: str, kind: str) -> str:
    words = text.split(" ")
    for count in range(min(len(words) - 1, 6), 0, -1):
        if fold(" ".join(words[:count])) in leads(kind):
            return " ".join(words[count:])
    return text


def reference(text: str, context: Context) -> str | None:
    """Reader of a file number: figures and letters, spelled one by one or in groups."""
    plain = _without_lead(" ".join(ascii_digits(text).split()), "reference")
    pieces = [one.strip(" .-/") for one in _REFERENCE.findall(plain)]
    found = [_numbered(one) for one in pieces if any(map(str.isdigit, one))]
    if len(found) == 1:
        return found[0] if 3 <= len(found[0]) <= 40 else None
    spelled = [one.value for one in said(text)] if not found else []
    return spelled[0] if len(spelled) == 1 and len(spelled[0]) >= 3 else None


def _numbered(piece: str) -> str:
    """From the first to the last group that may belong to a number; spelled ones are joined. Empty
    when other words stand between."""
    groups = piece.split(" ")
    belongs = [
        any(map(str.isdigit, one)) or len(one) == 1 or (one.isupper() and len(one) < 5)
        for one in groups
    ]
    first = belongs.index(True)
    last = len(groups) - belongs[::-1].index(True)
    if not all(belongs[first:last]):  # "123 or else 456"
        return ""
    kept = groups[first:last]
    return ("" if all(len(one) == 1 for one in kept) else " ").join(kept)


def amount(text: str, context: Context) -> str | None:
    """Reader of a sum in euros with its cents: ``287.45``, ``650``."""
    plain = ascii_digits(text).replace("\u202f", " ").replace("\u00a0", " ")
    found: list[str] = _AMOUNT.findall(plain) or list(numbers(text))
    if len(found) != 1:
        return None
    whole, cents = found[0], ""
    if mark := re.search(r"[.,](\d{1,2})$", found[0]):
        whole, cents = found[0][: mark.start()], mark[1].ljust(2, "0")
    euros = int(re.sub(r"\D", "", whole))
    if not euros + int(cents or 0) > 0 or euros > _MOST_EUROS:
        return None
    return f"{euros}.{cents}" if cents.strip("0") else str(euros)


def _day(*, ahead: int) -> Reader:
    """Reader of a date, at most `ahead` days from now: without a year the nearest such day."""

    def read(text: str, context: Context) -> str | None:
        found = find_day(text, context.services.phrases)
        now = today(context.services.clock.now())
        last = now + timedelta(days=ahead)
        past = ahead <= 0 or bool(_SINCE & set(fold(text).split()))
        return _nearest(found.day, now, last, past=past) if found else None

    return read


def _nearest(spoken: SpokenDay, now: date, last: date, *, past: bool = False) -> str | None:
    """Without a year, a day that is not near is none: the year would be guessed."""
    years = (spoken.year,) if spoken.year else range(now.year - 1, now.year + 2)
    days = [
        day
        for year in years
        if (day := replace(spoken, year=year).resolved(now)) and day <= (now if past else last)
    ]
    nearest = min(days, key=lambda day: abs(day - now), default=None)
    sure = nearest and (spoken.year or past or abs(nearest - now) <= NEAR)
    return nearest.isoformat() if nearest and sure else None


# --- choices --------------------------------------------------------------------------------------


def groups(question: str) -> dict[str, str]:
    """The answers that a question offers, each with its group of words."""
    known = templates()
    values = known.recipients if question == "to" else known.choices[question]
    return {value: f"cue-draft-{question}-{value}" for value in values}


def label(group: str, language: str, phrases: Phrases) -> str:
    """The first word of a group: what is offered and said for it."""
    return phrases.words(language, group)[0]


def _choice(question: str) -> Reader:
    """Reader of one of the answers that a question offers; "no" or "nothing" is none of them."""
    choose, nothing = one_of(groups(question)), one_of({"": "cue-draft-need-none"})

    def read(text: str, context: Context) -> str | None:
        value = choose(text, context)
        if value is None and yes_no(text, context) == "no":
            return ""
        return nothing(text, context) if value is None else value

    return read


def recipient(text: str, context: Context) -> str | None:
    """Reader of who gets the letter: one of ours, else a name in Latin letters."""
    key = one_of(groups("to"))(text, context)
    if key is not None:
        return Recipient(key, "").answer
    words = latin("to", 60)(text, context)
    if words == "":
        return ""
    return Recipient("", words).answer if words and len(words.split()) <= 8 else None


QUERIES: Mapping[str, Query] = {
    query.id: query
    for query in (
        Query(id="to", phrase="draft-ask-to", read=recipient, optional=True),
        Query(id="reference", phrase="draft-ask-reference", read=reference, optional=True),
        Query(id="address", phrase="draft-ask-address", read=latin("address"), optional=True),
        Query(id="name", phrase="draft-ask-name", read=latin("name", 60), optional=True),
        Query(id="since", phrase="draft-ask-since", read=_day(ahead=366), optional=True),
        Query(id="asked", phrase="draft-ask-asked", read=_day(ahead=0), optional=True),
        Query(id="decision", phrase="draft-ask-decision", read=_day(ahead=0), optional=True),
        Query(id="amount", phrase="draft-ask-amount", read=amount, optional=True),
        Query(id="count", phrase="draft-ask-count", read=number(2, 60), optional=True),
        *(
            Query(id=one, phrase=f"draft-ask-{one}", read=_choice(one), optional=True)
            for one in templates().choices
        ),
    )
}
"""The questions by id."""


def put(query: Query, dialogue: Dialogue, context: Context, lead: str = "") -> Answer:
    """Ask; the answers that a question offers are said by their labels."""
    return _offered(query, ask(query, dialogue, context, lead), context)


def taken(query: Query, text: str, dialogue: Dialogue, context: Context) -> Dialogue | Answer:
    """The dialogue with the answer in it, or what to say when it was not understood. What may be
    left out is left out after the last time, which its `misses` tell."""
    read = take(query, text, dialogue, context)
    if isinstance(read, Dialogue):
        return read
    if read.dialogue is None:
        empty = (*dialogue.answers, (query.id, ""))
        return replace(dialogue, answers=empty, misses=MISSES) if query.optional else read
    if query.id in ("to", "name", "address") and foreign(text):
        hint = context.services.phrases.say(read.language, "draft-latin")
        read = replace(read, text=hint)
    return _offered(query, read, context)


def _offered(query: Query, answer: Answer, context: Context) -> Answer:
    if query.id != "to" and query.id not in templates().choices:
        return answer
    return offering(answer, groups(query.id).values(), context)


def offering(answer: Answer, offered: Iterable[str], context: Context) -> Answer:
    """A question with the labels of groups as choices: said as well, for who cannot read (R8)."""
    phrases = context.services.phrases
    labels = tuple(label(one, answer.language, phrases) for one in offered)
    text = f"{answer.text} {'. '.join(labels)}."
    return replace(answer, text=text, choices=labels, evidence=(*answer.evidence, *labels))

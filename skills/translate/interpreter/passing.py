"""One telephone, two people: whose words these are, what they are in the other's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.cues import HEARING, yes_or_no
from bot.errors import EngineError
from bot.model import Answer, Held, Interpreting, Passage
from bot.ports import Context
from skills.translate import bank
from skills.translate.critical import is_critical
from skills.translate.interpreter.opening import refused, without_remote
from skills.translate.interpreter.words import happening
from skills.translate.numbers import spelled
from skills.translate.translating import BANK, Translation, translation

DOUBT = 0.5
"""Confidence of speech recognition below which the speaker is asked first."""
SURE = 0.8
"""Probability from which a third language is believed."""
LONGEST = 1_000  # characters of one turn: more than anybody says in one breath
SHORT = 2  # words of a misheard yes
ENOUGH = 4  # words from which a typed text shows its language


async def passed(context: Context) -> Answer:
    """What was said, for the other person; or a question to who said it."""
    talk = _talk(context)
    if talk.asked and (answered := _yes_or_no(context, talk)) is not None:
        return _allowed(replace(talk, asked=False, remote=answered), context)
    talk = replace(talk, asked=False)
    if talk.held is not None and (answered := _yes_or_no(context, talk)) is not None:
        return _confirmed(talk, talk.held, context, yes=answered)
    waiting, talk = talk.held, replace(talk, held=None)
    occasion = happening(context.text)
    if occasion is not None:
        return replace(refused(occasion, (talk.mine, talk.theirs), context), interpreting=talk)
    source = await _spoken_in(context, talk)
    if source is None:
        return _both("interpreter-neither", talk, context)
    answer = await _translated(source, talk, context)
    unclear = waiting is not None and answer.handoff and len(context.text.split()) <= SHORT
    if not unclear or waiting is None:
        return answer
    # Hardly a new sentence: a yes or a no that was misheard. The question stays.
    return _said(waiting.source, replace(talk, held=waiting), context, "interpreter-right")


def _talk(context: Context) -> Interpreting:
    talk = context.conversation.interpreting
    if talk is None:
        raise ValueError("nobody is being interpreted")
    return talk


async def _translated(source: str, talk: Interpreting, context: Context) -> Answer:
    target = talk.theirs if source == talk.mine else talk.mine
    made = await made_of(context, source, target, remote=talk.remote)
    if made is None:
        return _said(source, talk, context, "interpreter-cannot", handoff=True)
    if matters(made, context):
        held = Held(text=context.text, source=source, found=made.text)
        answer = read_back(held, made, context)
        return replace(answer, interpreting=replace(talk, held=held))
    return _given(Held(text=context.text, source=source, found=made.text), talk, context, made)


async def made_of(
    context: Context, source: str, target: str, *, remote: bool
) -> Translation | None:
    """The words in the other language; None: an honest no, also when the engines failed."""
    here = context if remote else without_remote(context)
    if len(context.text) > LONGEST:
        return None
    try:
        return await translation(context.text, source, target, here)
    except EngineError:
        return None


def matters(made: Translation, context: Context) -> bool:
    """True when it is read back first: heard in doubt, rough, or about health, law or asylum. So
    are sentences of the bank, which no native speaker may have reviewed."""
    badly = context.heard is not None and context.heard.confidence < DOUBT
    written = bank.find(context.text, made.source) if made.engine == BANK else None
    critical = written[0].critical if written else is_critical(context.text, made.source)
    return badly or made.critical or made.approximate or critical


def read_back(held: Held, made: Translation, context: Context) -> Answer:
    """What was understood and what it would say, to who said it (rule R7)."""
    say = context.services.phrases.say
    back = made.back if made.back and made.back != held.text else None
    text = say(held.source, "interpreter-understood", text=held.text)
    if back:
        text = f"{text} {say(held.source, 'interpreter-back', text=back)}"
    return Answer(
        text=f"{text} {say(held.source, 'interpreter-right')}",
        language=held.source,
        choices=(say(held.source, "choice-yes"), say(held.source, "choice-no")),
        evidence=tuple(grounds(held, made)),
        passing=True,
    )


def grounds(held: Held, made: Translation | None) -> Iterator[str]:
    """What the numbers of an answer rest on (rule R3). A sentence of the bank was written ahead."""
    yield held.text
    yield from spelled(held.text, held.source)
    if made is not None and made.back:
        yield made.back
    if made is None or made.engine == BANK:
        yield held.found


def _given(
    held: Held, talk: Interpreting, context: Context, made: Translation | None = None
) -> Answer:
    """The other hears it; in writing both see what was understood."""
    understood = context.services.phrases.say(held.source, "interpreter-understood", text=held.text)
    return Answer(
        text=f"{held.found}\n\n{understood}",
        speech=held.found,
        language=talk.theirs if held.source == talk.mine else talk.mine,
        evidence=tuple(grounds(held, made)),
        passing=True,
        interpreting=replace(talk, held=None, spoke=held.source),
    )


def _confirmed(talk: Interpreting, held: Held, context: Context, *, yes: bool) -> Answer:
    if yes:
        return _given(held, talk, context)
    return _said(held.source, replace(talk, held=None), context, "interpreter-again")


def _allowed(talk: Interpreting, context: Context) -> Answer:
    return _both("interpreter-speak", talk, context)


def _said(
    language: str, talk: Interpreting, context: Context, phrase: str, *, handoff: bool = False
) -> Answer:
    text = context.services.phrases.say(language, phrase)
    return Answer(
        text=text, language=language, handoff=handoff, passing=True, interpreting=talk
    )  # fmt: skip


def _both(phrase: str, talk: Interpreting, context: Context) -> Answer:
    """A sentence of ours for both, naming the two languages where it does."""
    say, texts = context.services.phrases.say, []
    for tag in (talk.mine, talk.theirs):
        one, other = (say(tag, f"language-name-{code}") for code in (talk.mine, talk.theirs))
        texts.append(say(tag, phrase, one=one, other=other))
    return Answer(
        text=texts[0],
        language=talk.mine,
        then=(Passage(text=texts[1], language=talk.theirs),),
        passing=True,
        interpreting=talk,
    )


def _yes_or_no(context: Context, talk: Interpreting) -> bool | None:
    return agreed(context, (talk.mine, talk.theirs))


def agreed(context: Context, languages: tuple[str, ...]) -> bool | None:
    """Yes or no in one of these languages; None: something else was said."""
    return yes_or_no(context.text, languages, context.services.phrases, HEARING)


async def _spoken_in(context: Context, talk: Interpreting) -> str | None:
    """Which of the two languages this is; None: neither, and it is asked."""
    pair, heard = talk.languages, context.heard
    if heard is not None and heard.language in pair and heard.language_confidence >= DOUBT:
        return heard.language
    try:
        ranked = await context.services.identifier.identify(context.text, likely=pair)
    except EngineError:
        ranked = ()
    if not ranked:  # digits alone: the one whose turn it is
        return heard.language if heard is not None and heard.language in pair else pair[0]
    best, probability = ranked[0]
    third = heard is not None or len(context.text.split()) >= ENOUGH
    if best not in pair and probability >= SURE and third:
        return None
    return next((tag for tag, _ in ranked if tag in pair), None if third else pair[0])

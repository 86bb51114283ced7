"""No letter has a word that is neither the template's nor the person's: never an invented fact."""

import re
from datetime import date

import pytest
from drafts_world import Talk
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guard import unsupported
from skills.admin_help.drafts.asking import amount, latin, reference
from skills.admin_help.drafts.letters import (
    BLANK,
    RULE,
    SHORT,
    Recipient,
    as_speech,
    as_text,
    letter,
    templates,
)
from skills.admin_help.drafts.telling import Teller

TODAY = date(2026, 11, 22)
KINDS = tuple(templates().letters)
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
CONTEXT = Talk("fr").context("")

letters_ = st.text("abcdefghijklmnopqrstuvwxyzéèçğşıñøÀÖ '’-", min_size=2, max_size=20)
digits = st.text("0123456789", min_size=1, max_size=5)
names = st.lists(letters_, min_size=1, max_size=3).map(" ".join)
addresses = st.lists(letters_ | digits, min_size=2, max_size=6).map(" ".join)
numbers = st.text("0123456789ABXZ -/", min_size=3, max_size=16)
days = st.dates(date(2020, 1, 1), date(2027, 12, 31)).map(date.isoformat)


def literal(reader, values):
    """Only what the reader lets through, in the form in which it stores it."""
    return values.map(lambda text: reader(text, CONTEXT)).filter(bool)


def known() -> dict[str, st.SearchStrategy[str]]:
    keys = st.sampled_from(sorted(templates().recipients)).map(lambda key: f"{key}:")
    return {
        "to": keys | literal(latin("to", 60), names).map(lambda name: Recipient("", name).answer),
        "reference": literal(reference, numbers),
        "address": literal(latin("address"), addresses),
        "name": literal(latin("name", 60), names),
        "since": days,
        "asked": days,
        "decision": days,
        "amount": literal(amount, st.decimals(1, 9999, places=2).map(str)),
        "count": st.integers(2, 60).map(str),
        **{one: st.sampled_from(sorted(rows)) for one, rows in templates().choices.items()},
    }


@st.composite
def drafts(draw):
    kind = draw(st.sampled_from(KINDS))
    strategies = known()
    answers = {
        question: draw(st.just("") | strategies[question])
        for question in templates().letters[kind].questions
        if draw(st.booleans())
    }
    return kind, answers


def tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def template_words(kind: str) -> set[str]:
    """All that the template of this kind says by itself, without its slots."""
    table = templates()
    template = table.letters[kind]
    own = [template.subject, *(text for _, text in template.body), *template.enclosed]
    own += [*table.frame.values(), *table.recipients.values()]
    return tokens(re.sub(r"\{\w+\}", " ", " ".join(own)))


def said(question: str, answer: str) -> set[str]:
    """The words that an answer may have in a letter."""
    if question in templates().choices:
        return tokens(templates().choices[question][answer])
    if re.fullmatch(r"\d{4}-\d\d-\d\d", answer):
        day = date.fromisoformat(answer)
        return {str(day.day), f"{day.day}er", MONTHS[day.month - 1], str(day.year)}
    return tokens(answer)


@settings(max_examples=60, deadline=None)
@given(drafts())
def test_every_word_is_of_the_template_or_of_the_person(draft) -> None:
    kind, answers = draft
    text = as_text(letter(kind, answers, TODAY))
    allowed = template_words(kind) | said("", TODAY.isoformat())
    for question, answer in answers.items():
        if answer:
            allowed |= said(question, answer)
    assert tokens(text) <= allowed


@settings(max_examples=60, deadline=None)
@given(drafts())
def test_every_answer_is_there_and_every_other_one_is_a_line(draft) -> None:
    kind, answers = draft
    paragraphs = letter(kind, answers, TODAY)
    text = "\n\n".join(one.text for one in paragraphs)
    for question in templates().letters[kind].questions:
        answer = answers.get(question, "")
        if not answer:
            optional = question in ("reason", "purpose", "need", "count")
            assert optional or any(line in text for line in (BLANK, SHORT)), question
        elif question == "to":
            assert Recipient.read(answer).words in text
        elif question in ("reference", "address", "name", "count"):
            assert answer in text
    if templates().letters[kind].contest:
        assert RULE in text
    assert "{" not in text
    assert "..." not in as_speech(paragraphs)


@settings(max_examples=60, deadline=None)
@given(drafts())
def test_the_guard_finds_every_number_among_the_answers(draft) -> None:
    """The evidence is what the person said and today's date, not the letter itself (rule R3)."""
    kind, answers = draft
    text = as_text(letter(kind, answers, TODAY))
    teller = Teller(kind, answers, CONTEXT)
    assert (
        unsupported([text, teller.read_back(), teller.read_back(aloud=True)], teller.evidence())
        == ()
    )


def test_the_guard_would_see_another_number() -> None:
    answers = {"reference": "1234567 A", "amount": "287.45"}
    text = as_text(letter("time", answers, TODAY)).replace("287,45", "278,45")
    assert unsupported([text], Teller("time", answers, CONTEXT).evidence()) == ("278.45",)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_written_by_the_person_and_politely(kind: str) -> None:
    text = as_text(letter(kind, {}, TODAY))
    assert re.search(r"\b[Jj]e |\b[Jj]['’]", text)
    assert "Madame, Monsieur," in text
    assert "salutations respectueuses" in text
    assert "Objet : " in text
    assert "le 22 novembre 2026" in text


def test_what_is_asked_for_is_in_the_letter() -> None:
    """A template that asks for something and does not use it would take the person's time."""
    for kind, template in templates().letters.items():
        parts = [text for _, text in template.body] + [*templates().frame.values()]
        for question in template.questions:
            assert any(f"{{{question}}}" in part for part in parts), (kind, question)


def test_the_first_of_a_month_is_written_in_french() -> None:
    text = as_text(letter("address", {"since": "2026-12-01"}, date(2026, 11, 1)))
    assert "le 1er novembre 2026" in text
    assert "du 1er décembre 2026" in text


def test_a_debt_is_not_admitted() -> None:
    """A letter that says "I owe" can be used against the person."""
    text = as_text(letter("time", {"amount": "300"}, TODAY))
    assert "Vous me demandez de payer" in text
    assert not re.search(r"\bje (vous )?dois\b|ma dette|reconnais", text, re.I)


def test_the_reasons_of_an_appeal_are_never_written() -> None:
    for kind in ("rapo", "appeal"):
        text = "\n".join(one.text for one in letter(kind, {}, TODAY))
        motives = text.split("Mes motifs", 1)[1].split("\n")[1:6]
        assert set(motives) == {RULE}

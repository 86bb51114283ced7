"""From a wish to a letter: at most five questions, read back, changed, and given; never sent."""

from dataclasses import replace
from datetime import date

import pytest
from admin_world import PHRASES
from drafts_world import Paper, Talk

from bot.model import Grave, LetterReport
from skills.admin_help.drafts import ERRAND
from skills.admin_help.drafts.letters import templates
from skills.admin_help.questions import one_of

KINDS = tuple(templates().letters)
LANGUAGES = PHRASES.languages
OPEN = {
    "address": "écris une lettre pour mon changement d'adresse",
    "document": "écris une lettre pour envoyer un document",
    "time": "écris une lettre, je ne peux pas payer",
    "appointment": "écris une lettre pour un rendez-vous",
    "rapo": "écris un RAPO, une lettre",
    "appeal": "écris une lettre pour contester",
}
ANSWERS = {
    "to": "CAF", "reference": "1234567 A", "address": "12 rue de l'Exemple, 75000 Paris",
    "since": "3/11/2026", "asked": "2/11/2026", "decision": "12/3/2026", "amount": "287,45",
    "count": "3", "name": "Prénom Nom",
}  # fmt: skip
CAF = LetterReport(
    sender="CAF du Rhône",
    kind="payment demand",
    written=date(2026, 11, 3),
    total="287,45 €",
    references=("1234567 A",),
)


def first(group: str, language: str) -> str:
    return PHRASES.words(language, group)[0]


def answer_to(question: str, language: str) -> str:
    """What a person says to a question; the first of the offered answers where there are any."""
    if question in ANSWERS:
        return ANSWERS[question]
    return first(f"cue-draft-{question}-{next(iter(templates().choices[question]))}", language)


async def answered(talk: Talk) -> None:
    """Answer until the letter is read back."""
    while (open_ := talk.state.dialogue.open) != "check":
        await talk.say(answer_to(open_, talk.language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
async def test_every_letter_in_every_language(kind: str, language: str) -> None:
    """The guard looks at every answer on the way (in `Talk.say`)."""
    talk = Talk(language)
    await talk.say(OPEN[kind])
    await answered(talk)
    read = talk.state.last_answer
    for question in templates().letters[kind].questions:
        if question in talk.asked and question in ("reference", "address", "name", "count"):
            assert ANSWERS[question] in read.text, question
    assert len(set(talk.asked) - {"check"}) <= 5
    final = await talk.say(PHRASES.say(language, "choice-yes"))
    assert final.dialogue is None
    assert final.language == language
    assert final.document is not None
    assert final.document.mime == "application/pdf"
    assert final.document.name == "lettre-caf.pdf"
    (text,) = final.then
    assert (text.language, text.speech) == ("fr", "")
    (aloud,) = final.more
    assert aloud.language == "fr"
    assert ".." not in aloud.speech
    assert "Madame, Monsieur," in text.text
    assert final.passing


@pytest.mark.parametrize("language", ["fr", "ar", "ka"])
@pytest.mark.parametrize("kind", KINDS)
async def test_who_knows_nothing_gets_lines_to_fill_in(kind: str, language: str) -> None:
    talk = Talk(language)
    skip = PHRASES.words(language, "cue-question-unknown")[0]
    answer = await talk.say(OPEN[kind])
    while talk.state.dialogue.open != "check":
        answer = await talk.say(skip)
    blank = PHRASES.say(language, "draft-blank")
    assert blank in answer.text
    assert first("cue-draft-field-reference", language) in answer.text
    final = await talk.say(PHRASES.words(language, "cue-yes")[0])
    assert final.document.name == "lettre.pdf"
    assert ".........." in final.then[0].text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_that_is_offered_is_understood_and_said_aloud(language: str) -> None:
    """Who cannot read hears the answers that are offered (rule R8); saying one is understood."""
    talk = Talk(language)
    answer = await talk.say("écris une lettre")
    for kind in KINDS:
        label = first(f"cue-draft-kind-{kind}", language)
        assert label in answer.choices
        assert label in answer.text
        talk = Talk(language)
        await talk.say("écris une lettre", label)
        assert talk.state.dialogue.name == f"draft:{kind}"
    for key in templates().recipients:
        talk = Talk(language)
        asked = await talk.say(OPEN["address"])
        label = first(f"cue-draft-to-{key}", language)
        assert label in asked.text
        await talk.say(label)
        assert talk.state.dialogue.answered("to") == f"{key}:"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", templates().choices)
async def test_each_choice_is_its_own(question: str, language: str) -> None:
    values = templates().choices[question]
    kind = next(one for one in KINDS if question in templates().letters[one].questions)
    for value in values:
        talk = Talk(language)
        await talk.say(f"{OPEN[kind]}, à la CAF")
        while talk.state.dialogue.open != question:
            await talk.say(answer_to(talk.state.dialogue.open, language))
        await talk.say(first(f"cue-draft-{question}-{value}", language))
        assert talk.state.dialogue.answered(question) == value


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_are_told_to_say_is_understood(language: str) -> None:
    """Quoted words of the instructions are words of the lists."""
    quotes = {"draft-start": "cue-question-unknown", "draft-latin": "cue-question-unknown"}
    quotes |= {"draft-send": "cue-more", "draft-registered": "cue-more"}
    for phrase, group in quotes.items():
        text = PHRASES.say(language, phrase)
        assert any(
            f"{left}{word}{right}" in text.lower()
            for word in PHRASES.words(language, group)
            for left, right in (("«", "»"), ("« ", " »"), ('"', '"'))
        ), phrase


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_name_of_every_part_is_understood(kind: str, language: str) -> None:
    fields = {one: f"cue-draft-field-{one}" for one in templates().letters[kind].questions}
    context = Talk(language).context("")
    for question, group in fields.items():
        assert one_of(fields)(first(group, language), context) == question


@pytest.mark.parametrize("language", ["en", "bn"])
@pytest.mark.parametrize("kind", KINDS)
async def test_every_part_can_be_changed(kind: str, language: str) -> None:
    no = PHRASES.words(language, "cue-no")[0]
    talk = Talk(language)
    await talk.say(OPEN[kind])
    await answered(talk)
    for question in templates().letters[kind].questions:
        asked = await talk.say(no)
        assert asked.dialogue.open == "change"
        label = first(f"cue-draft-field-{question}", language)
        assert label in asked.text
        again = await talk.say(label)
        assert again.dialogue.open == question
        back = await talk.say(answer_to(question, language))
        assert back.dialogue.open == "check", "no new question after the letter was read back"


async def test_a_changed_answer_is_in_the_letter() -> None:
    talk = Talk("en")
    await talk.say("I can't pay, write to the CAF", "250", "3", "1234567 A", "First Last", "no")
    await talk.say("no, the amount")
    back = await talk.say("300")
    assert "300" in back.text
    assert "250" not in back.text
    final = await talk.say("yes")
    assert "300 €" in final.then[0].text
    assert "250" not in final.then[0].text


async def test_it_is_said_that_nothing_was_sent() -> None:
    talk = Talk("en")
    await talk.say(OPEN["address"])
    await answered(talk)
    final = await talk.say("yes")
    assert "I have not sent it" in final.text


async def test_when_the_file_fails_the_text_stands() -> None:
    talk = Talk("en", paper=Paper(fails=True))
    await talk.say(OPEN["address"])
    await answered(talk)
    final = await talk.say("yes")
    assert final.document is None
    assert "could not make the PDF" in final.text
    assert "12 rue de l'Exemple" in final.then[0].text


async def test_an_office_that_was_named_is_not_asked_for() -> None:
    talk = Talk()
    asked = await talk.say("écris à la CAF une lettre, j'ai déménagé")
    assert asked.dialogue.open == "address"
    assert asked.dialogue.answered("to") == "caf:"


async def test_another_office_is_taken_as_it_is_named() -> None:
    talk = Talk()
    await talk.say(OPEN["address"], "à l'hôpital Exemple")
    await answered(talk)
    final = await talk.say("oui")
    assert "hôpital Exemple\nAdresse" in final.then[0].text
    assert final.document.name == "lettre.pdf"


@pytest.mark.parametrize(("language", "name"), [("ar", "محمد"), ("uk", "Іван"), ("ti", "ገብረ")])
async def test_a_name_in_other_letters_is_asked_for_again(language: str, name: str) -> None:
    """A name is never transliterated by us: on French papers it has one spelling."""
    talk = Talk(language)
    await talk.say(OPEN["address"], "CAF", "12 rue de l'Exemple, 75000 Paris", "3/11/2026")
    answer = await talk.say("1234567 A", name)
    assert answer.text == PHRASES.say(language, "draft-latin")
    assert answer.dialogue.open == "name"
    read = await talk.say("Prenom Nom")
    assert "Prenom Nom" in read.text


async def test_what_is_not_understood_twice_is_left_empty() -> None:
    talk = Talk("en")
    again = await talk.say(OPEN["address"], "CAF", "12 rue de l'Exemple", "blue")
    assert again.dialogue.open == "since"
    answer = await talk.say("green")
    assert answer.text.startswith(PHRASES.say("en", "draft-left-empty"))
    assert answer.dialogue.open == "reference"
    assert answer.dialogue.answered("since") == ""
    assert answer.dialogue.misses == 0
    await talk.say("blue")
    skipped = await talk.say("I don't know")
    assert PHRASES.say("en", "draft-left-empty") not in skipped.text


async def test_which_letter_not_understood_twice_is_handed_over() -> None:
    talk = Talk("en")
    lost = await talk.say("write a letter", "blue", "green")
    assert lost.dialogue is None
    assert lost.handoff


@pytest.mark.parametrize("word", ["nothing", "no", "I don't know", "none"])
async def test_no_reason_need_be_given(word: str) -> None:
    talk = Talk("en")
    asked = await talk.say("write to the CAF, I can't pay", "300", "3", "skip", "skip")
    assert asked.dialogue.open == "reason"
    assert (await talk.say(word)).dialogue.open == "check"


async def test_yes_but_is_no() -> None:
    talk = Talk("fr")
    await talk.say(OPEN["appointment"])
    await answered(talk)
    assert (await talk.say("oui mais le nom est faux")).dialogue.open == "name"


async def test_a_new_wish_in_the_middle_begins_anew() -> None:
    talk = Talk("en")
    await talk.say(OPEN["address"], "CAF")
    answer = await talk.say("write a letter, I cannot pay")
    assert answer.dialogue.name == "draft:time"


def test_a_question_in_the_middle_is_no_answer() -> None:
    talk = Talk("fr")
    assert not ERRAND.answers("combien de temps dure un récépissé ?", talk.state)
    assert not ERRAND.answers("x" * 500, talk.state)
    assert ERRAND.answers("la CAF ?", talk.state)


async def test_words_that_are_no_wish_are_left_to_others() -> None:
    talk = Talk("fr")
    assert await ERRAND.handle("traduis cette lettre", talk.context("traduis cette lettre")) is None


# --- the letter that was photographed -------------------------------------------------------------


async def test_the_letter_in_hand_is_answered_with_what_it_says() -> None:
    talk = Talk("en", letter=CAF)
    asked = await talk.say("I can't pay, answer this letter for me")
    assert "CAF du Rhône" in asked.text
    await talk.say("yes", "3", "First Last")
    read = await talk.say("I lost my job")
    assert all(one in read.text for one in ("CAF du Rhône", "287.45 €", "1234567 A"))
    final = await talk.say("yes")
    text = final.then[0].text
    assert "CAF du Rhône\nAdresse" in text
    assert "287,45 €" in text
    assert "1234567 A" in text
    assert talk.asked == ["seen", "count", "name", "reason", "check"]


async def test_the_letter_in_hand_is_left_when_the_person_says_no() -> None:
    talk = Talk("en", letter=CAF)
    asked = await talk.say("I can't pay, write a letter", "no")
    assert asked.dialogue.open == "to"
    assert not any(key in ("to", "amount", "reference") for key, _ in asked.dialogue.answers)


@pytest.mark.parametrize(
    "letter",
    [
        LetterReport(sender="CAF", scam=True),
        LetterReport(sender=None, references=("123",)),
        LetterReport(sender="Кав", references=("123",)),
    ],
)
async def test_a_scam_or_an_unknown_sender_is_not_answered(letter: LetterReport) -> None:
    talk = Talk("en", letter=letter)
    asked = await talk.say("I can't pay, write a letter")
    assert asked.dialogue.open == "to"


async def test_several_references_are_asked_for() -> None:
    two = LetterReport(sender="CAF", references=("123 456", "789 012"))
    talk = Talk("en", letter=two)
    await talk.say("write a letter to ask for an appointment", "yes", "my file")
    assert (await talk.say("nothing")).dialogue.open == "reference"


# --- what is not written --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_lawyer_comes_first_and_last(language: str) -> None:
    talk = Talk(language)
    first_ = await talk.say(OPEN["appeal"])
    check = PHRASES.say(language, "draft-check-first")
    assert first_.text.startswith(check)
    await answered(talk)
    final = await talk.say(PHRASES.say(language, "choice-yes"))
    assert final.text.startswith(check)
    assert final.handoff
    assert final.sources
    (note, *_) = talk.paper.pages[0]
    assert note.place == "note"
    assert "avocat" in note.text


@pytest.mark.parametrize(
    "text",
    [
        "écris un recours contre la décision de l'OFPRA, une lettre",
        "rédige un courrier pour contester mon OQTF",
        "write an appeal letter against the refusal of my asylum",
        "écris une lettre pour contester la décision de la préfecture",
    ],
)
async def test_what_needs_a_lawyer_at_once_is_handed_over(text: str) -> None:
    talk = Talk("fr")
    answer = await talk.say(text)
    assert answer.dialogue is None
    assert answer.handoff
    assert PHRASES.say("fr", "draft-refuse-urgent") in answer.text
    assert answer.facts == ("legal-help-places",)


@pytest.mark.parametrize(
    "letter",
    [
        LetterReport(sender="Préfecture", grave=Grave.EXPULSION),
        LetterReport(sender="Tribunal", grave=Grave.COURT),
        LetterReport(sender="OFPRA", grave=Grave.REFUSAL, topic="asylum-cnda-appeal"),
    ],
)
async def test_an_answer_to_a_grave_letter_is_handed_over(letter: LetterReport) -> None:
    talk = Talk("en", letter=letter)
    answer = await talk.say("write an appeal for me")
    assert answer.dialogue is None
    assert answer.handoff


async def test_the_prefecture_named_later_is_handed_over_too() -> None:
    talk = Talk("fr")
    answer = await talk.say(OPEN["appeal"], "préfecture")
    assert answer.dialogue is None
    assert answer.handoff


async def test_the_asylum_story_is_handed_over() -> None:
    talk = Talk("fr")
    answer = await talk.say("rédige un courrier pourquoi j'ai fui mon pays")
    assert answer.dialogue is None
    assert answer.handoff
    assert PHRASES.say("fr", "admin-refuse-story") in answer.text


@pytest.mark.parametrize(
    ("to", "sheet"), [("préfecture", "address-change"), ("OFII", "asylum-address"), ("CAF", None)]
)
async def test_the_official_way_online_is_named_with_its_sheet(to: str, sheet: str | None) -> None:
    talk = Talk("fr")
    await talk.say(OPEN["address"], to)
    await answered(talk)
    final = await talk.say("oui")
    assert final.facts == ((sheet,) if sheet else ())
    assert bool(final.sources) == bool(sheet)
    assert ("ANEF" in final.text) == (to == "préfecture")


async def test_a_french_address_does_not_change_the_language_of_the_talk() -> None:
    """The corridor takes "12 rue de l'Exemple" for French, as it is; the person goes on in
    theirs."""
    talk = Talk("ar")
    await talk.say("اكتب لي رسالة لتغيير العنوان", "CAF")
    talk.language = "fr"
    answer = await talk.say("12 rue de l'Exemple, 75000 Paris")
    assert answer.language == "ar"
    talk.state = replace(talk.state, language_chosen=True, language="fr")
    assert (await talk.say("3/11/2026")).language == "fr"


@pytest.mark.parametrize("office", ["OFPRA", "CNDA", "tribunal administratif"])
async def test_an_office_for_lawyers_named_later_is_handed_over(office: str) -> None:
    talk = Talk("fr")
    answer = await talk.say("écris une lettre", "contester une décision", office)
    assert answer.dialogue is None
    assert PHRASES.say("fr", "draft-refuse-urgent") in answer.text


async def test_a_grave_letter_is_remembered_until_the_kind_is_known() -> None:
    talk = Talk("fr", letter=LetterReport(sender="Préfecture", grave=Grave.EXPULSION))
    answer = await talk.say("réponds à cette lettre", "contester")
    assert answer.dialogue is None
    assert answer.handoff


@pytest.mark.parametrize("language", LANGUAGES)
async def test_right_and_wrong_are_answers_to_the_letter_read_back(language: str) -> None:
    """Who is asked "is that right?" says "that is right"."""
    talk = Talk(language)
    await talk.say(OPEN["appointment"])
    await answered(talk)
    for word in PHRASES.words(language, "cue-draft-wrong"):
        assert (await talk.say(word)).dialogue.open == "change"
        talk.state = replace(talk.state, dialogue=replace(talk.state.dialogue, open="check"))
    read_back = talk.state
    for word in PHRASES.words(language, "cue-draft-right"):
        talk.state = read_back
        assert (await talk.say(word)).document is not None


async def test_a_no_anywhere_asks_what_to_change() -> None:
    """In Bengali, "not right" begins with the word for yes."""
    talk = Talk("bn")
    await talk.say(OPEN["appointment"])
    await answered(talk)
    assert (await talk.say("ঠিক নেই, নাম ভুল")).dialogue.open in ("change", "name")


async def test_nothing_is_to_be_changed_after_all() -> None:
    talk = Talk("fr")
    await talk.say(OPEN["appointment"])
    await answered(talk)
    assert (await talk.say("non")).dialogue.open == "change"
    assert (await talk.say("rien")).dialogue.open == "check"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_always_filled_in_by_hand_is_named(language: str) -> None:
    """The office's address, the town, the signature; and whose landlord it is."""
    for kind in KINDS:
        talk = Talk(language)
        await talk.say(OPEN[kind], first("cue-draft-to-bailleur", language))
        while talk.state.dialogue.open != "check":
            await talk.say(PHRASES.words(language, "cue-question-unknown")[0])
        read = talk.state.last_answer.text
        named = PHRASES.say(language, "draft-read-empty", fields="|").split("|")[0]
        for field in ("their-name", "their-address", "place", "signature"):
            assert PHRASES.say(language, f"draft-field-{field}") in read.split(named)[1]


@pytest.mark.parametrize("letter", [None, CAF])
@pytest.mark.parametrize("kind", KINDS)
async def test_never_more_than_five_questions(kind: str, letter: LetterReport | None) -> None:
    talk = Talk("fr", letter=letter)
    await talk.say("écris une lettre")
    while (open_ := talk.state.dialogue.open) != "check":
        special = {"kind": first(f"cue-draft-kind-{kind}", "fr"), "seen": "non"}
        await talk.say(special.get(open_) or answer_to(open_, "fr"))
    questions = talk.asked[:-1]
    assert len(questions) == len(set(questions)) <= 5
    assert (await talk.say("oui")).document is not None

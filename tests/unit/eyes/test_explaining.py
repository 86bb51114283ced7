"""A letter told: who, what, by when, what otherwise, the next step; and what may be asked."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from eyes import ASKED, PHRASES

from bot.guard import refusal
from bot.model import Answer, Grave, LetterReport, Period, Start, Unit
from skills.describe_image.explaining import Explainer, spelling
from skills.describe_image.letter_questions import About, answered, asked_about
from skills.describe_image.letters.meaning import (
    CONSEQUENCES,
    DOCUMENTS,
    consequence_of,
    documents_of,
)
from skills.describe_image.words import narrowed

LANGUAGES = PHRASES.languages
TODAY = date(2026, 11, 22)
CAF = LetterReport(
    sender="CAF",
    kind="request for documents",
    demand="Merci de nous transmettre les documents suivants.",
    documents=("un RIB", "votre avis d'imposition 2025", "le mode d'emploi de la machine"),
    deadline=date(2026, 12, 15),
    amounts=("287,45 €",),
    references=("4587-KX",),
    phones=("32 30",),
    consequence="À défaut, votre versement sera suspendu.",
)
HEARING = LetterReport(
    sender="Préfecture", kind="appointment", appointment=datetime(2027, 1, 8, 10, 30),
    place="12 rue de la Paix",
)  # fmt: skip
OQTF = LetterReport(
    sender="Préfecture",
    kind="decision (refusal)",
    grave=Grave.EXPULSION,
    period=Period(number=30, unit=Unit.DAYS, start=Start.NOTIFICATION),
    appeal="Vous pouvez saisir le tribunal administratif.",
)


def explainer(language: str = "fr", today: date = TODAY) -> Explainer:
    return Explainer(PHRASES, language, today)


def guarded(report: LetterReport, language: str) -> str | None:
    """The guard's verdict on the whole explanation, the letter's words as evidence."""
    told = explainer(language).explain(report, unread=2)
    words = [report.demand, *report.documents, *report.amounts, *report.references,
             *report.phones, report.consequence, report.place, report.appeal]  # fmt: skip
    answer = Answer(
        text=told.first, language=language, then=(told.then,), more=told.more,
        evidence=(*told.evidence, *(word for word in words if word)),
    )  # fmt: skip
    return refusal(answer)


def test_who_what_by_when_in_one_sentence() -> None:
    told = explainer().explain(CAF)
    assert told.first == (
        "C'est une lettre (CAF) : une demande de documents, au plus tard le mardi 15 décembre "
        "2026, dans 23 jours."
    )
    assert told.then.text == (
        "Sinon, un paiement ou un droit peut s'arrêter. « À défaut, votre versement sera suspendu. "
        "» À faire : réunissez ces documents et envoyez-les à temps. Vous pouvez dire : les "
        "documents, que faire, épeler la référence, le téléphone, tout lire."
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "by Tuesday, December 15, 2026 at the latest, in 23 days"),
        ("ar", "الثلاثاء، 15 ديسمبر 2026، أي بعد 23 يومًا"),
        ("uk", "не пізніше ніж вівторок, 15 грудня 2026 р., через 23 дні"),
    ],
)
def test_the_deadline_in_other_languages(language, words) -> None:
    assert words in explainer(language).explain(CAF).first


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 12, 15), "c'est aujourd'hui"),
        (date(2026, 12, 14), "c'est demain"),
        (date(2026, 12, 16), "c'était hier"),
        (date(2026, 12, 25), "c'était il y a 10 jours"),
    ],
)
def test_how_many_days_that_is(today, words) -> None:
    assert words in explainer(today=today).explain(CAF).first


def test_an_appointment_with_its_day_time_and_place() -> None:
    told = explainer().explain(HEARING)
    assert "le vendredi 8 janvier 2027 à 10 h 30, dans 47 jours" in told.first
    assert "Lieu : « 12 rue de la Paix »." in told.then.text


def test_a_period_says_what_it_counts_from_and_makes_up_no_date() -> None:
    told = explainer().explain(OQTF)
    assert "délai de 30 jours à partir du jour où la décision vous a été remise" in told.first
    assert "202" not in told.first


@pytest.mark.parametrize("grave", list(Grave))
@pytest.mark.parametrize("language", LANGUAGES)
def test_grave_papers_say_first_to_get_help_today(grave, language) -> None:
    told = explainer(language).explain(replace(OQTF, grave=grave))
    assert told.then.text.startswith(PHRASES.say(language, f"letter-grave-{grave}"))


@pytest.mark.parametrize("report", [CAF, HEARING, OQTF])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_said_comes_from_the_letter_or_the_calendar(report, language) -> None:
    assert guarded(report, language) is None


def test_a_wrong_day_would_be_stopped() -> None:
    told = explainer().explain(CAF)
    answer = Answer(text=told.first.replace("15", "16"), language="fr", evidence=told.evidence)
    assert refusal(answer) == "R3"


def test_french_quotes_are_written_but_not_spoken_by_another_voice() -> None:
    told = explainer("ar").explain(CAF)
    assert "suspendu" in told.then.text
    assert "suspendu" not in told.then.speech
    documents = explainer("ar").documents(CAF)
    assert "RIB" in documents.speech
    assert "إشعار الضريبة" in documents.speech
    assert "mode d'emploi" in documents.text
    assert "mode d'emploi" not in documents.speech


def test_what_could_not_be_read_is_said() -> None:
    assert "Je n'ai pas pu lire 3 lignes." in explainer().explain(CAF, unread=3).then.text
    assert "pas pu lire" not in explainer().explain(CAF).then.text


def test_a_scam_is_called_one_with_its_reasons_and_nothing_else() -> None:
    scam = replace(CAF, kind="scam", scam=True, reasons=("link-not-official",))
    told = explainer().explain(scam)
    assert told.first.startswith("Attention, ce message ressemble à une arnaque")
    assert "Ne payez pas" in told.then.text
    assert told.more == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "phrase",
    [*(f"document-{key}" for key in DOCUMENTS), *(f"otherwise-{key}" for key in CONSEQUENCES),
     *(f"period-{unit}" for unit in Unit), *(f"from-{start}" for start in Start)],
)  # fmt: skip
def test_every_meaning_has_its_words(language, phrase) -> None:
    assert PHRASES.say(language, f"letter-{phrase}", number=2)


@pytest.mark.parametrize(
    ("quote", "key"),
    [
        ("une copie recto verso de votre titre de séjour", "residence-permit"),
        ("Trois photos d'identité récentes", "photos"),
        ("votre dernier avis d’imposition", "tax"),
        ("RIB ou IBAN à votre nom", "bank"),
        ("un justificatif de domicile de moins de 3 mois", "address"),
        ("la présente convocation", "this-letter"),
    ],
)
def test_documents_known_by_name(quote, key) -> None:
    assert documents_of([quote]) == ((key,), ())


@pytest.mark.parametrize(
    ("quote", "key"),
    [
        ("À défaut, la fourniture d'électricité sera interrompue.", "cut"),
        ("Sans réponse, votre demande sera classée sans suite.", "closed"),
        ("une majoration de 10 % sera appliquée", "more-money"),
        ("il sera procédé à votre expulsion avec la force publique", "eviction"),
        ("vous serez radié de la liste des demandeurs d'emploi", "struck-off"),
        ("une saisie sur votre compte bancaire", "seizure"),
        ("nous serons heureux de vous lire", None),
    ],
)
def test_what_is_threatened(quote, key) -> None:
    assert consequence_of(quote) == key


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("quels documents ?", About.DOCUMENTS), ("épelle la référence", About.SPELL),
        ("le numéro de téléphone lentement", About.PHONE), ("que dois-je faire ?", About.DEMAND),
        ("je ne suis pas d'accord", About.APPEAL), ("et si je ne paie pas ?", About.OTHERWISE),
        ("avant quand ?", About.DEADLINE), ("lis toute la lettre", About.WHOLE),
        ("combien je dois payer ?", About.AMOUNT), ("which papers?", About.DOCUMENTS),
        ("what happens otherwise?", About.OTHERWISE), ("ماذا يجب أن أفعل؟", About.DEMAND),
        ("كم المبلغ؟", About.AMOUNT), ("لا أوافق", About.APPEAL),
        ("що мені робити?", About.DEMAND), ("до коли?", About.DEADLINE),
        ("Que se passe-t-il ici je ne répond pas ?", About.OTHERWISE),  # heard so, meant "si je"
        ("quels documents pour demander l'asile ?", None), ("bonjour", None),
        ("je ne paie pas mon loyer", None),
        ("combien coûte un titre de séjour ?", None), ("contester un licenciement abusif", None),
    ],
)  # fmt: skip
def test_what_is_asked_about_a_letter(text, about) -> None:
    assert asked_about(text, ASKED) == about


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_offered_words_are_understood(language) -> None:
    full = replace(CAF, appeal="x", phones=("32 30",))
    for choice in explainer(language).offers(full):
        assert asked_about(choice, narrowed(PHRASES, language)) is not None, choice


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("about", [one for one in About if one is not About.WHOLE])
def test_a_letter_that_says_nothing_gives_no_answer(language, about) -> None:
    empty = LetterReport(kind="information")
    assert answered(about, empty, explainer(language)) is None


def test_a_reference_is_spelt_and_a_number_dictated() -> None:
    assert spelling("AB-12 3") == "A, B ; 1, 2 ; 3"
    assert explainer().spelt(CAF).speech == "Référence : 4, 5, 8, 7 ; K, X."
    assert explainer().dictated(CAF).text == "Téléphone : 32 30."
    assert explainer().dictated(CAF).speech == "Téléphone : 3, 2 ; 3, 0."


def test_when_asked_by_when() -> None:
    assert explainer().when(CAF).text == "Au plus tard le mardi 15 décembre 2026, dans 23 jours."
    assert "délai de 30 jours" in explainer().when(OQTF).text

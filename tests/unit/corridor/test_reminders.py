"""Reminders: offered, asked for, listed, deleted, said; typed or spoken, in four languages."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from scripted import KEY, PHRASES, Clock, Listener, Skill, message, services, voice

from bot import moments, reminders
from bot.guard import refusal
from bot.model import (
    Answer,
    Consent,
    Conversation,
    Due,
    PendingPhoto,
    Question,
    Reminder,
    Transcript,
    Turn,
)
from bot.pipeline import respond
from bot.reminder_requests import Request, What, understood
from bot.spoken_days import SpokenDay, find_day, find_time
from bot.turns import CONSENT_VERSION

NOW = Clock().now()  # Sunday 22 November 2026, 10 o'clock in Paris
DUE = Due(day=date(2027, 1, 12), at=time(10, 30))
CAF = Reminder(day=date(2026, 12, 15), label="CAF", language="fr")
SCHOOL = Reminder(day=date(2026, 12, 1), at=time(9), label="école", language="fr")
NEW = Conversation(key=KEY)


def known(language: str = "fr", **more: object) -> Conversation:
    consent = Consent(version=CONSENT_VERSION, at=NOW, language=language)
    return replace(NEW, language=language, language_chosen=True, consent=consent, **more)


def letter(due: Due | None = DUE, language: str = "fr") -> Skill:
    return Skill(answer=Answer(text="La CAF vous écrit.", language=language, due=due))


class Talk:
    """A conversation, one message after the other."""

    def __init__(self, state: Conversation, skill: Skill | None = None, **bundle: object) -> None:
        self.state = state
        self.services = services(**bundle)
        self.skill = skill or letter(None)

    async def say(self, text: str) -> Turn:
        turn = await respond(message(text), self.state, self.services, [self.skill])
        self.state = turn.conversation
        return turn

    async def text(self, said: str) -> str:
        return (await self.say(said)).replies[0].text


# --- the offer ------------------------------------------------------------------------------------


async def test_a_deadline_is_offered_and_yes_notes_it() -> None:
    talk = Talk(known(), letter(Due(day=DUE.day)))
    turn = await talk.say("que dit cette lettre ?")
    answer, offer = turn.replies
    assert answer.text == "La CAF vous écrit."
    assert offer.text == PHRASES.say("fr", "reminder-offer", times=2)
    assert offer.choices == ("Oui", "Non")
    assert await talk.text("oui") == (
        "C'est noté : date limite, le mardi 12 janvier 2027."
        " Je vous le rappelle 7 jours et 1 jour avant, à 9 heures."
    )
    assert talk.state.reminders == (Reminder(day=DUE.day, label="date limite", language="fr"),)
    assert talk.state.question is None


@pytest.mark.parametrize(
    ("language", "said", "label"),
    [
        ("fr", "Oui.", "rendez-vous"),
        ("fr", "OK !", "rendez-vous"),
        ("fr", "Oui, s'il vous plaît, merci.", "rendez-vous"),
        ("fr", "oui, appelle-le rendez-vous préfecture", "rendez-vous préfecture"),
        ("fr", "Rappel CAF", "CAF"),
        ("fr", "Oui, rappelle-moi la préfecture.", "préfecture"),
        ("fr", "Oui, CAF", "CAF"),
        ("en", "Yes please", "appointment"),
        ("en", "Yes, call it Prefecture Lyon.", "Prefecture Lyon"),
        ("ar", "نعم", "موعد"),
        ("ar", "نعم، سمّه موعد الكاف", "موعد الكاف"),
        ("uk", "Так.", "зустріч"),
        ("uk", "так, назви його Префектура", "Префектура"),
    ],
)
async def test_yes_and_the_persons_own_label(language: str, said: str, label: str) -> None:
    talk = Talk(known(language), letter(language=language))
    assert len((await talk.say("?!")).replies) == 2
    turn = await talk.say(said)
    (made,) = talk.state.reminders
    if label == "موعد الكاف":  # "appointment" may be the joint or the name: both are hers
        assert made.label in {label, "الكاف"}
    else:
        assert made.label == label
    assert (made.day, made.at, made.language) == (DUE.day, DUE.at, language)
    assert made.label in turn.replies[0].text
    assert "2027" in turn.replies[0].text


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "Non merci."), ("en", "No."), ("ar", "لا"), ("uk", "Ні")]
)
async def test_no_is_taken(language: str, said: str) -> None:
    talk = Talk(known(language), letter(language=language))
    await talk.say("?!")
    assert await talk.text(said) == PHRASES.say(language, "reminder-refused")
    assert talk.state.reminders == ()


async def test_whatever_is_said_next_closes_the_offer() -> None:
    talk = Talk(known(), letter())
    await talk.say("?!")
    assert talk.state.question is Question.REMINDER
    talk.skill = letter(None)
    await talk.say("qui a écrit ?")
    assert talk.state.question is None
    await talk.say("oui")
    assert talk.state.reminders == ()


async def test_a_question_after_yes_is_no_label() -> None:
    talk = Talk(known(), letter())
    await talk.say("?!")
    await talk.say("oui mais quels papiers faut-il ?")
    assert talk.state.reminders == ()
    assert len(talk.skill.seen) == 2


async def test_yes_to_the_consent_question_makes_no_reminder() -> None:
    """First contact with a remote engine: only one question is open, that of consent."""
    talk = Talk(NEW, letter(), consented=services())
    turn = await talk.say("que dit cette lettre ?")
    assert talk.state.question is Question.REMOTE
    assert turn.replies[1].text == PHRASES.say("fr", "reminder-hint")
    assert turn.replies[1].choices == ()
    await talk.say("oui")
    assert talk.state.reminders == ()
    assert talk.state.consent is not None
    assert talk.state.consent.remote
    await talk.say("rappelle-moi")
    assert [one.day for one in talk.state.reminders] == [DUE.day]


async def test_yes_to_a_reminder_is_no_consent() -> None:
    talk = Talk(known(), letter(), consented=services())
    await talk.say("?!")
    await talk.say("oui")
    assert talk.state.consent is not None
    assert not talk.state.consent.remote


@pytest.mark.parametrize(
    ("days", "offer"),
    [(-1, None), (0, None), (1, None), (2, 1), (7, 1), (8, 2), (1096, 2), (1097, None)],
)
async def test_only_what_can_be_said_in_time_is_offered(days: int, offer: int | None) -> None:
    """At 10 in the morning, tomorrow's date is too late: 9 o'clock today is over."""
    talk = Talk(known(), letter(Due(day=date(2026, 11, 22) + timedelta(days=days))))
    replies = (await talk.say("?!")).replies
    offered = [reply.text for reply in replies[1:]]
    assert offered == ([PHRASES.say("fr", "reminder-offer", times=offer)] if offer else [])


async def test_what_is_noted_already_or_too_many_are_not_offered() -> None:
    noted = Reminder(day=DUE.day, at=DUE.at, label="x", language="fr")
    assert len((await Talk(known(reminders=(noted,)), letter()).say("?!")).replies) == 1
    assert len((await Talk(known(reminders=twenty()), letter()).say("?!")).replies) == 1


async def test_again_offers_nothing_again() -> None:
    talk = Talk(known(), letter())
    await talk.say("?!")
    assert len((await talk.say("encore")).replies) == 1


async def test_danger_offers_nothing() -> None:
    talk = Talk(known(), letter())
    turn = await talk.say("je veux mourir")
    assert turn.danger
    assert len(turn.replies) == 1


# --- asked for without a letter -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "day", "at", "label"),
    [
        ("fr", "Rappelle-moi le 12 janvier 2027 : CAF", DUE.day, None, "CAF"),
        ("fr", "rappelle moi mardi 12 janvier à 10h30 rendez-vous CAF", DUE.day, time(10, 30),
         "rendez-vous CAF"),
        ("fr", "Ajoute un rappel : dentiste, le 1er décembre à 9 h", date(2026, 12, 1), time(9),
         "dentiste"),
        ("fr", "Le 12/01/2027, rappelez-moi la préfecture.", DUE.day, None, "préfecture"),
        ("fr", "Rappelle-moi l'école le 3 fevrier", date(2027, 2, 3), None, "l'école"),
        ("fr", "rappelle-moi le premier mars", date(2027, 3, 1), None, "date limite"),
        ("en", "Remind me on January 12, 2027 at 2:30 pm: dentist", DUE.day, time(14, 30),
         "dentist"),
        ("en", "Please remind me of the school meeting on the 12th of January 2027", DUE.day, None,
         "school meeting"),
        ("ar", "ذكّرني يوم 12 يناير 2027 الساعة 10:30: الكاف", DUE.day, time(10, 30), "الكاف"),
        ("ar", "ذكرني في ١٢ كانون الثاني ٢٠٢٧ طبيب", DUE.day, None, "طبيب"),
        ("uk", "Нагадай мені 12 січня 2027 року о 10:30 про CAF", DUE.day, time(10, 30), "CAF"),
        ("uk", "12 січня нагадайте мені: лікар", DUE.day, None, "лікар"),
    ],
)  # fmt: skip
async def test_a_date_of_ones_own(
    language: str, said: str, day: date, at: time | None, label: str
) -> None:
    talk = Talk(known(language))
    turn = await talk.say(said)
    assert turn.skill == "reminder"
    assert talk.state.reminders == (Reminder(day=day, at=at, label=label, language=language),)
    assert label in turn.replies[0].text


async def test_by_voice_as_well() -> None:
    said = "Rappelle-moi le 12 janvier 2027, CAF."
    heard = Transcript(text=said, language="fr", confidence=0.9)
    bundle = services(listener=Listener(says=heard))
    turn = await respond(await voice(bundle), known(), bundle, [letter(None)])
    assert [one.label for one in turn.conversation.reminders] == ["CAF"]
    assert turn.replies[0].audio is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "rappelle-moi"), ("fr", "rappelle-moi le 12"), ("fr", "rappelle-moi le 31 février"),
     ("en", "set a reminder"), ("ar", "ذكرني"), ("uk", "нагадай мені")],
)  # fmt: skip
async def test_an_unclear_day_is_asked_for(language: str, said: str) -> None:
    talk = Talk(known(language))
    assert await talk.text(said) == PHRASES.say(language, "reminder-ask-day", day=12)
    assert talk.state.question is Question.DAY
    await talk.say("12 mars, CAF" if language == "fr" else "12/03/2027 CAF")
    assert talk.state.reminders == (
        Reminder(day=date(2027, 3, 12), label="CAF", language=language),
    )


async def test_a_date_alone_is_a_reminder_only_when_it_was_asked_for() -> None:
    talk = Talk(known())
    await talk.say("le 12 mars, CAF")
    assert talk.state.reminders == ()


@pytest.mark.parametrize(
    ("said", "phrase"),
    [("le 1er novembre 2026", "reminder-past"), ("le 22 novembre 2026", "reminder-soon"),
     ("le 23 novembre 2026", "reminder-soon"), ("le 23 novembre 2029", "reminder-far"),
     ("le 22 novembre 2026 à 9 h", "reminder-past")],
)  # fmt: skip
async def test_a_date_that_cannot_be_said_is_refused(said: str, phrase: str) -> None:
    talk = Talk(known())
    text = await talk.text(f"rappelle-moi {said} CAF")
    assert text.split(" : ")[0].split(".")[0] in PHRASES.say("fr", phrase, when="", years=3)
    assert talk.state.reminders == ()


async def test_three_years_ahead_is_the_most() -> None:
    talk = Talk(known())
    await talk.say("rappelle-moi le 22 novembre 2029 : titre de séjour")
    assert len(talk.state.reminders) == 1


def twenty() -> tuple[Reminder, ...]:
    first = date(2027, 1, 1)
    return tuple(
        Reminder(day=first + timedelta(days=n), label=f"n{n}", language="fr") for n in range(20)
    )


async def test_twenty_are_the_most() -> None:
    talk = Talk(known(reminders=twenty()))
    assert "20 rappels" in await talk.text("rappelle-moi le 12 mars : CAF")
    assert talk.state.reminders == twenty()
    await talk.say("efface le rappel 1")
    await talk.say("rappelle-moi le 12 mars : CAF")
    assert len(talk.state.reminders) == 20


async def test_the_same_date_twice_is_one_reminder() -> None:
    talk = Talk(known())
    for _ in range(2):
        await talk.say("rappelle-moi le 12 mars : CAF")
    assert len(talk.state.reminders) == 1


@pytest.mark.parametrize(
    "said",
    [
        "rappelle-moi comment demander le RSA",
        "qu'est-ce qu'un rappel de la CAF ?",
        "rappelle le 01 42 50 09 00 pour moi",
        "oui",
        "supprimer mon compte CAF",
        "le 12 janvier c'est trop tard ?",
    ],
)
async def test_other_uses_of_the_words_go_to_the_skills(said: str) -> None:
    talk = Talk(known())
    await talk.say(said)
    assert talk.state.reminders == ()
    assert len(talk.skill.seen) == 1


async def test_while_everything_is_translated_nothing_is_a_request() -> None:
    talk = Talk(known(translate_to="ar"))
    await talk.say("rappelle-moi le 12 mars : CAF")
    assert talk.state.reminders == ()
    assert len(talk.skill.seen) == 1


# --- list, delete, file ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Mes rappels"), ("fr", "Quels sont mes rappels ?"), ("en", "My reminders."),
     ("ar", "ما هي تذكيراتي؟"), ("uk", "Мої нагадування"), ("fr", "/reminders"),
     ("fr", "/reminder")],
)  # fmt: skip
async def test_the_list_is_numbered_soonest_first(language: str, said: str) -> None:
    talk = Talk(known(language, reminders=(CAF, SCHOOL)))
    head, first, second = (await talk.text(said)).split("\n")
    assert head == PHRASES.say(language, "reminder-list", count=2)
    assert "1" in first
    assert "école" in first
    assert "2" in second
    assert "CAF" in second


async def test_an_empty_list_says_so() -> None:
    for said in ("mes rappels", "efface tous les rappels", "fichier agenda"):
        assert await Talk(known()).text(said) == PHRASES.say("fr", "reminder-none")


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("fr", "efface le rappel 2", (SCHOOL,)),
        ("fr", "Supprime le rappel numéro deux.", (SCHOOL,)),
        ("fr", "efface le rappel CAF s'il te plaît", (SCHOOL,)),
        ("fr", "Efface tous les rappels.", ()),
        ("fr", "supprimez mes rappels", ()),
        ("en", "delete reminder 2", (SCHOOL,)),
        ("en", "Please delete the reminder CAF", (SCHOOL,)),
        ("en", "delete all my reminders", ()),
        ("ar", "احذف التذكير رقم 2", (SCHOOL,)),
        ("ar", "احذف كل التذكيرات", ()),
        ("uk", "видали нагадування 2", (SCHOOL,)),
        ("uk", "Видаліть нагадування про CAF", (SCHOOL,)),
        ("uk", "видали всі нагадування", ()),
    ],
)
async def test_deleting(language: str, said: str, left: tuple[Reminder, ...]) -> None:
    talk = Talk(known(language, reminders=(CAF, SCHOOL)))
    turn = await talk.say(said)
    assert talk.state.reminders == left
    assert not turn.erase
    if left:
        assert "CAF" in turn.replies[0].text


@pytest.mark.parametrize("said", ["efface le rappel", "efface le rappel 7", "efface le rappel 0",
                                  "efface le rappel dentiste"])  # fmt: skip
async def test_when_it_is_not_clear_which_it_asks(said: str) -> None:
    talk = Talk(known(reminders=(CAF, SCHOOL)))
    turn = await talk.say(said)
    assert talk.state.reminders == (CAF, SCHOOL)
    assert turn.replies[0].choices == ("Efface le rappel 1", "Efface le rappel 2")
    await talk.say(turn.replies[0].choices[0])
    assert talk.state.reminders == (CAF,)


@pytest.mark.parametrize(
    ("language", "heard", "what"),
    [("uk", "Мої нахадування.", What.LIST), ("uk", "Який в мене нахадування?", What.LIST),
     ("uk", "Відали на хадування джва.", What.DELETE), ("fr", "et face le rappel 2", What.DELETE),
     ("fr", "M'y rappelle.", What.LIST), ("fr", "Quelles sont mes rappels ?", What.LIST),
     ("fr", "Envoie-moi le fichier à agenda.", What.FILE)],
)  # fmt: skip
def test_one_misheard_letter_does_no_harm(language: str, heard: str, what: What) -> None:
    """As the recogniser wrote them for a synthetic voice."""
    request = understood(heard, known(language), PHRASES)
    assert request is not None
    assert request.what is what


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "delete reminder s"), ("en", "delete reminder 2"), ("uk", "Відали всі на хадування."),
     ("fr", "efface mes rappelz")],
)  # fmt: skip
def test_all_are_deleted_only_to_the_letter(language: str, heard: str) -> None:
    request = understood(heard, known(language), PHRASES)
    assert request is None or not request.every


@pytest.mark.parametrize(
    "said",
    [
        "Нагадай мені 12 січня дві тисячі двадцять восьмого року, лікар",
        "Rappelle-moi le 12 janvier deux mille vingt-huit, CAF",
    ],
)
async def test_a_year_in_words_is_not_guessed(said: str) -> None:
    talk = Talk(known())
    await talk.say(said)
    assert talk.state.reminders == ()
    assert talk.state.question is Question.DAY


async def test_the_only_one_needs_no_number() -> None:
    talk = Talk(known(reminders=(CAF,)))
    await talk.say("efface le rappel")
    assert talk.state.reminders == ()


async def test_delete_everything_still_deletes_everything() -> None:
    turn = await Talk(known(reminders=(CAF,))).say("efface tout")
    assert turn.erase


@pytest.mark.parametrize(
    ("language", "said", "events"),
    [("fr", "envoie le fichier agenda", 1), ("fr", "Fichier calendrier de tous les rappels", 2),
     ("fr", ".ics", 1), ("en", "send me the calendar file", 1), ("ar", "أرسل ملف التقويم", 1),
     ("uk", "надішли файл календаря", 1), ("uk", "файл календаря, всі нагадування", 2)],
)  # fmt: skip
async def test_the_agenda_file(language: str, said: str, events: int) -> None:
    talk = Talk(known(language, reminders=(CAF, SCHOOL)))
    reply = (await talk.say(said)).replies[0]
    assert reply.document is not None
    assert reply.document.ref is not None
    assert reply.document.data == b""
    data = await talk.services.vault.get(KEY, reply.document.ref)
    assert data.count(b"BEGIN:VEVENT") == events
    assert "SUMMARY:école".encode() in data, "the last one made"
    assert b"DTSTART:20261201T080000Z" in data


async def test_the_agenda_file_of_a_letter_without_a_reminder() -> None:
    talk = Talk(known(), letter())
    await talk.say("?!")
    reply = (await talk.say("fichier agenda")).replies[0]
    assert reply.document is not None
    assert reply.document.name == "rappel.ics"
    assert talk.state.reminders == ()


async def test_a_full_vault_is_told_instead_of_a_promise() -> None:
    from bot.errors import StoreError

    class Full:
        async def put(self, *_: object, **__: object) -> None:
            raise StoreError("disk full")

    talk = Talk(known(reminders=(CAF,)), vault=Full(), speaker=None)
    reply = (await talk.say("fichier agenda")).replies[0]
    assert reply.text == PHRASES.say("fr", "reminder-file-failed")
    assert reply.document is None


# --- rule R3, and nothing of the letter -----------------------------------------------------------


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_number_has_its_evidence(language: str) -> None:
    """The person's own dates are the evidence of the sentences that say them."""
    bundle, state = services(), known(language, reminders=(CAF, SCHOOL))
    asked = replace(state, last_answer=Answer(text="x", language=language, due=DUE))
    past, soon, far = SpokenDay(1, 11, 2025), SpokenDay(23, 11, 2026), SpokenDay(1, 1, 2031)
    requests = [
        Request(what=What.LIST), Request(what=What.DELETE), Request(what=What.DELETE, number=1),
        Request(what=What.DELETE, every=True), Request(what=What.FILE, every=True),
        Request(what=What.ADD, label="Lot 75"), Request(what=What.ADD, unclear=True),
        Request(what=What.REFUSE), *(Request(what=What.ADD, day=day) for day in (past, soon, far)),
    ]  # fmt: skip
    for request in requests:
        answer, _ = reminders.grant(request, asked, language, bundle)
        assert refusal(answer) is None, (request.what, answer.text)
    full, _ = reminders.grant(requests[5], replace(asked, reminders=twenty()), language, bundle)
    assert refusal(full) is None
    answer, _ = reminders.grant(requests[5], asked, language, bundle)
    wrong = replace(answer, text=answer.text.replace("2027", "2028"))
    assert wrong != answer
    assert refusal(wrong) == "R3", "a date that is not the person's is stopped"


async def test_nothing_of_the_letter_is_kept() -> None:
    secret = "Monsieur, votre dossier 123456"
    skill = Skill(answer=Answer(text=secret, language="fr", due=DUE, evidence=(secret,)))
    photo = PendingPhoto(refs=(), expires_at=NOW + timedelta(minutes=30))
    talk = Talk(known(pending_photo=photo), skill)
    await talk.say("?!")
    await talk.say("oui")
    (made,) = talk.state.reminders
    assert made == Reminder(day=DUE.day, at=DUE.at, label="rendez-vous", language="fr")


# --- when -----------------------------------------------------------------------------------------


def test_moments_are_nine_in_paris_in_winter_and_summer() -> None:
    assert moments.moments(date(2027, 1, 12)) == (
        datetime(2027, 1, 5, 8, tzinfo=UTC), datetime(2027, 1, 11, 8, tzinfo=UTC),
    )  # fmt: skip
    # The clocks change on 28 March 2027.
    assert moments.moments(date(2027, 3, 29)) == (
        datetime(2027, 3, 22, 8, tzinfo=UTC), datetime(2027, 3, 28, 7, tzinfo=UTC),
    )  # fmt: skip


def test_the_next_moment_skips_what_is_over() -> None:
    first, second = moments.moments(DUE.day)
    assert moments.next_moment(DUE.day, NOW) == first
    assert moments.next_moment(DUE.day, first) == second
    assert moments.next_moment(DUE.day, second) is None


def test_an_appointment_ends_with_its_hour_and_a_deadline_with_its_day() -> None:
    day = date(2026, 11, 22)
    assert not moments.is_over(day, None, datetime(2026, 11, 22, 22, 59, tzinfo=UTC))
    assert moments.is_over(day, None, datetime(2026, 11, 22, 23, 0, tzinfo=UTC))
    assert not moments.is_over(day, time(10, 30), datetime(2026, 11, 22, 9, 29, tzinfo=UTC))
    assert moments.is_over(day, time(10, 30), datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("fr", 7, "Rappel : CAF, dans 7 jours, le mardi 12 janvier 2027 à 10 h 30."),
        ("fr", 1, "Rappel : CAF, demain, le mardi 12 janvier 2027 à 10 h 30."),
        ("fr", 0, "Rappel : CAF, aujourd'hui, le mardi 12 janvier 2027 à 10 h 30."),
        ("en", 7, "Reminder: CAF, in 7 days, on Tuesday, January 12, 2027 at 10:30."),
        ("ar", 3, "تذكير: CAF، بعد 3 أيام، يوم الثلاثاء، 12 يناير 2027 الساعة 10:30."),
        ("uk", 7, "Нагадування: через 7 днів, вівторок, 12 січня 2027 р. о 10:30, CAF."),
        ("uk", 3, "Нагадування: через 3 дні, вівторок, 12 січня 2027 р. о 10:30, CAF."),
    ],
)
def test_what_is_said(language: str, days: int, text: str) -> None:
    one = Reminder(day=DUE.day, at=DUE.at, label="CAF", language=language)
    now = datetime.combine(DUE.day - timedelta(days=days), time(8), UTC)
    reply = reminders.notice(one, now, PHRASES)
    assert (reply.text, reply.speech, reply.language) == (text, text, language)


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le 2027-01-12 à 10:30", SpokenDay(12, 1, 2027)),
        ("12.01.27", SpokenDay(12, 1, 2027)),
        ("12 JANVIER", SpokenDay(12, 1, None)),
        ("1er août 2027", SpokenDay(1, 8, 2027)),
        ("May 3rd, 2027", SpokenDay(3, 5, 2027)),
        ("3 of May", SpokenDay(3, 5, None)),
        ("12 تشرين الثاني", SpokenDay(12, 11, None)),
        ("3 червня 2027 р.", SpokenDay(3, 6, 2027)),
        ("le 12", None),
        ("dossier 12/2027/4", None),
        ("01 42 50 09 00", None),
    ],
)
def test_days(text: str, day: SpokenDay | None) -> None:
    found = find_day(text, PHRASES)
    assert (found and found.day) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [("à 10 h 30", time(10, 30)), ("10h", time(10)), ("14:05", time(14, 5)), ("at 3 pm", time(15)),
     ("at 12:15 am", time(0, 15)), ("الساعة ١٠", time(10)), ("о 9", time(9)), ("25 h", None),
     ("CAF", None), ("3 heures", time(3))],
)  # fmt: skip
def test_times(text: str, at: time | None) -> None:
    assert find_time(text)[0] == at


def test_a_day_without_a_year_is_the_next_one() -> None:
    today = date(2026, 11, 22)
    assert SpokenDay(22, 11, None).resolved(today) == today
    assert SpokenDay(21, 11, None).resolved(today) == date(2027, 11, 21)
    assert SpokenDay(29, 2, None).resolved(today) is None
    assert SpokenDay(31, 4, 2027).resolved(today) is None


def test_a_label_is_short_and_on_one_line() -> None:
    said = "rappelle-moi le 12 mars : " + "mot " * 40
    request = understood(said, known(), PHRASES)
    assert request is not None
    assert len(request.label) <= 60
    assert request.label.endswith("mot")

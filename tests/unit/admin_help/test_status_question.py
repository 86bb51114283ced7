"""Rule R9: the status is asked only where the answer depends on it, once, and not kept for long."""

import pytest
from admin_talk import Talk
from admin_world import PHRASES

from skills.admin_help import SKILL
from skills.admin_help.sheets import STATUSES
from skills.admin_help.status import NAME

STATUS = SKILL.status.statuses
LANGUAGES = PHRASES.languages

WORK = {
    "fr": "est-ce que je peux travailler",
    "en": "can I work in France?",
    "ar": "هل يمكنني العمل",
    "uk": "чи можу я працювати",
    "ru": "можно ли мне работать",
    "fa": "آیا می‌توانم کار کنم",
    "ps": "کار کولی شم",
    "tr": "çalışabilir miyim",
    "es": "puedo trabajar",
    "pt": "posso trabalhar",
    "ti": "ክሰርሕ እኽእል ዶ",
    "am": "መስራት እችላለሁ",
    "so": "ma shaqayn karaa",
    "bn": "আমার কি কাজ করার অনুমতি আছে",
    "ka": "შემიძლია მუშაობა",
    "sq": "a mund të punoj",
}
HOUSING = {
    "fr": "j'ai besoin d'un logement",
    "en": "I need a place to live",
    "ar": "أحتاج إلى سكن",
    "uk": "мені потрібне житло",
    "ru": "мне нужно жильё",
    "fa": "به خانه ضرورت دارم",
    "ps": "کور ته اړتیا لرم",
    "tr": "kalacak yere ihtiyacım var",
    "es": "necesito una vivienda",
    "pt": "preciso de uma casa",
    "ti": "መንበሪ ገዛ የድልየኒ",
    "am": "ቤት እፈልጋለሁ",
    "so": "guri baan u baahanahay",
    "bn": "আমার থাকার জায়গা দরকার",
    "ka": "საცხოვრებელი მჭირდება",
    "sq": "kam nevojë për banesë",
}
FAMILY = {
    "fr": "je veux faire venir ma femme et mes enfants",
    "en": "I want to bring my wife and children",
    "ar": "أريد إحضار زوجتي وأولادي",
    "uk": "хочу привезти дружину і дітей",
    "ru": "хочу привезти жену и детей",
    "fa": "می‌خواهم خانم و اولادم را بیاورم",
    "ps": "غواړم ښځه او اولادونه راولم",
    "tr": "eşimi ve çocuklarımı getirmek istiyorum",
    "es": "quiero traer a mi esposa y mis hijos",
    "pt": "quero trazer a minha mulher e os meus filhos",
    "ti": "ሰበይተይን ደቀይን ከምጽእ እደሊ",
    "am": "ሚስቴን እና ልጆቼን ማምጣት እፈልጋለሁ",
    "so": "waxaan rabaa inaan keeno xaaskayga iyo carruurtayda",
    "bn": "স্ত্রী ও বাচ্চাদের আনতে চাই",
    "ka": "მინდა ცოლი და შვილები ჩამოვიყვანო",
    "sq": "dua ta sjell gruan dhe fëmijët",
}
PROTECTED = {
    "fr": "refugié", "en": "I got refugee status", "ar": "أنا لاجئ", "uk": "біженець",
    "ru": "я беженец", "fa": "پناهنده هستم", "ps": "کډوال یم", "tr": "mülteciyim",
    "es": "soy refugiado", "pt": "sou refugiada", "ti": "ስደተኛ እየ", "am": "ስደተኛ ነኝ",
    "so": "qaxooti baan ahay", "bn": "আমি শরণার্থী", "ka": "ლტოლვილი ვარ", "sq": "jam refugjat",
}  # fmt: skip
ASYLUM = {
    "fr": "demandeur dasile", "en": "asylum seeker", "ar": "طالب لجوء", "uk": "шукач притулку",
    "ru": "прошу убежище", "fa": "پناهجو", "ps": "پناه غوښتونکی", "tr": "iltica ettim",
    "es": "solicitante de asilo", "pt": "pedi asilo", "ti": "ሓታቲ ዑቕባ", "am": "ጥገኝነት ጠያቂ",
    "so": "magangalyo-doon", "bn": "আশ্রয়প্রার্থী", "ka": "თავშესაფრის მაძიებელი",
    "sq": "azilkerkues",
}  # fmt: skip


def asked(answer) -> bool:
    return answer.dialogue is not None and answer.dialogue.name.startswith(f"{NAME}:")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_wish_without_a_status_is_followed_by_one_question_and_the_right_sheet(language):
    talk = Talk(language)
    answer = await talk.say(WORK[language])
    assert asked(answer)
    assert set(answer.facts) == {"asylum-work", "work-right-by-status"}
    question = answer.then[-1].text if answer.then else answer.text
    assert all(choice in question for choice in answer.choices), "by voice alone (R8)"
    answer = await talk.say(ASYLUM[language])
    assert answer.facts == ("asylum-work",)
    assert not asked(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_answer_is_used_for_the_next_questions(language):
    talk = Talk(language)
    assert asked(await talk.say(FAMILY[language]))
    assert (await talk.say(PROTECTED[language])).facts == ("family-reunification-refugee",)
    answer = await talk.say(HOUSING[language])
    assert answer.facts == ("housing-after-protection",)
    assert not asked(answer)
    assert (await talk.say(WORK[language])).facts == ("work-right-by-status",)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_offered_choice_is_understood(language):
    for wish in STATUS.wishes:
        for status in wish.choices:
            said = PHRASES.say(language, f"status-name-{status}")
            assert STATUS.read(said) == status, (wish.name, said)
        unknown = PHRASES.say(language, "status-name-unknown")
        assert STATUS.read(unknown) is None
        assert STATUS.unknown(unknown)


@pytest.mark.parametrize(
    ("text", "sheet"),
    [
        ("je suis demandeur d'asile, est-ce que je peux travailler", "asylum-work"),
        ("as a refugee can I bring my wife", "family-reunification-refugee"),
        ("logement pour réfugié après le cada", "housing-after-protection"),
        ("regroupement familial avec une carte de séjour", "family-regroupement-other"),
        ("place en cada", "asylum-housing"),
        ("c'est combien le smic", "work-right-by-status"),
        ("où dormir ce soir", "emergency-housing-115"),
        ("demande de logement social", "social-housing"),
        ("c'est combien le rsa", "rsa"),
        ("combien ada par jour", "asylum-allowance-ada"),
    ],
)
async def test_a_question_that_says_for_whom_is_answered_at_once(text, sheet):
    answer = await Talk("fr").say(text)
    assert answer.facts[0] == sheet
    assert not asked(answer)


async def test_what_holds_for_everybody_is_told_with_the_question():
    answer = await Talk("fr").say(WORK["fr"])
    assert "Les demandeurs d'asile doivent attendre" in answer.text
    assert answer.sources
    assert len(answer.then) == 1


async def test_i_do_not_know_tells_how_to_see_it_and_offers_a_human():
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    answer = await talk.say("euh je sais pas quel papier j'ai")
    assert "récépissé" in answer.text
    assert answer.handoff
    assert answer.facts == ("permit-receipt-proof",)
    assert not asked(answer)


async def test_an_answer_that_is_not_understood_is_asked_for_once_more_then_a_human_is_offered():
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    again = await talk.say("blabla")
    assert asked(again)
    assert again.choices
    end = await talk.say("blibli")
    assert not asked(end)
    assert end.handoff


async def test_a_new_question_instead_of_the_answer_is_answered():
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    answer = await talk.say("c'est combien le rsa ?")
    assert answer.facts == ("rsa",)
    assert not asked(answer)


@pytest.mark.parametrize(
    ("text", "sheet"),
    [
        ("est-ce qu'un réfugié peut voyager à l'étranger ?", "refugee-travel-document"),
        ("can a refugee travel to Spain", "refugee-travel-document"),
    ],
)
async def test_a_new_question_that_names_a_status_is_no_answer(text, sheet):
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    answer = await talk.say(text)
    assert answer.facts[0] == sheet
    assert talk.state.status_answers == ()


@pytest.mark.parametrize(
    "said",
    ["je suis réfugié depuis 2020 et je vis à Lyon", "réfugié, depuis deux ans maintenant",
     "I got refugee status last year", "refugee since 2021", "c'est le statut de réfugié"],
)  # fmt: skip
async def test_an_answer_may_have_more_words(said):
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    assert (await talk.say(said)).facts == ("family-reunification-refugee",)
    assert talk.state.status_answers


async def test_which_protection_is_asked_only_for_the_card():
    talk = Talk("fr")
    assert asked(await talk.say("comment avoir ma carte de séjour"))
    second = await talk.say("j'ai le statut")
    assert asked(second)
    assert set(second.facts) == {"refugee-residence-card", "subsidiary-residence-card"}
    answer = await talk.say("la subsidière")
    assert answer.facts == ("subsidiary-residence-card",)
    assert not asked(answer)


async def test_a_status_without_a_sheet_is_told_so_and_a_human_offered():
    talk = Talk("fr")
    await talk.say(FAMILY["fr"])
    answer = await talk.say("demandeur d'asile")
    assert answer.text.startswith(PHRASES.say("fr", "status-no-sheet"))
    assert answer.handoff


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("jsui demandeur d'azil", "asylum"),
        ("demandeur dazile", "asylum"),
        ("assylum seeker", "asylum"),
        ("siginmaciyim", "asylum"),
        ("panahjo", "asylum"),
        ("refujié", "refugee"),
        ("im refugee", "refugee"),
        ("لاجيء", "refugee"),
        ("бежинец", "refugee"),
        ("panahanda hastam", "refugee"),
        ("qaxoti", "refugee"),
        ("protecsion subsidier", "subsidiary"),
        ("حمايه ثانويه", "subsidiary"),
        ("réfugié ou subsidiaire je sais plus", "protected"),
        ("ofpra a dit oui", "protected"),
        ("protection temporère", "temporary"),
        ("временая защита", "temporary"),
        ("j'ai une APS", "temporary"),
        ("étudiante avec un visa", "permit"),
        ("sans papié", "none"),
        ("je n'ai pas de titre de séjour", "none"),
        ("without papers", "none"),
        ("بدون اقامة", "none"),
        ("sin papeles", "none"),
        ("je suis française", "citizen"),
        ("papeles", None),
        ("la France", None),
        ("blabla", None),
    ],
)
def test_a_status_is_read_misspelt_and_in_other_letters(said, status):
    assert STATUS.read(said) == status


async def test_what_is_said_of_somebody_else_is_not_kept():
    talk = Talk("fr")
    answer = await talk.say("est-ce qu'un réfugié peut faire venir sa femme")
    assert answer.facts[0] == "family-reunification-refugee"
    assert talk.state.status_answers == ()
    assert STATUS.own("je suis la voisine d'un réfugié") is None
    assert STATUS.own("je suis réfugiée") == "refugee"
    assert STATUS.own("I have temporary protection") == "temporary"
    assert STATUS.own("j'ai un titre de séjour") is None, "a refugee has one too"
    assert STATUS.own("j'ai besoin de l'AME") is None


async def test_half_an_hour_of_silence_forgets_it():
    talk = Talk("fr")
    await talk.say("je suis réfugié, est-ce que je peux travailler")
    assert dict(talk.state.status_answers) == {NAME: "refugee"}
    assert talk.state.last_answer is not None
    assert talk.state.last_answer.passing
    talk.silence()
    assert asked(await talk.say(FAMILY["fr"]))


async def test_details_for_others_are_left_out_once_the_status_is_known():
    talk = Talk("fr")
    everything = " ".join(str(one) for one in (await talk.say("je déménage qui prévenir")).more)
    assert "Demandeur d'asile" in everything
    assert "Réfugié" in everything
    await talk.say("je suis demandeur d'asile je peux travailler")
    mine = " ".join(str(one) for one in (await talk.say("je déménage qui prévenir")).more)
    assert "Demandeur d'asile" in mine
    assert "Réfugié" not in mine


async def test_a_question_about_another_status_leaves_nothing_out():
    talk = Talk("fr")
    await talk.say("je suis demandeur d'asile, je peux travailler ?")
    answer = await talk.say("combien coûte le titre de séjour d'un réfugié")
    assert answer.facts == ("permit-fees-2026",)
    assert "réfugiés" in " ".join(str(one) for one in answer.more)


async def test_a_sheet_for_other_people_says_so():
    talk = Talk("fr")
    await talk.say("je suis réfugié, est-ce que je peux travailler")
    answer = await talk.say("comment marche l'aide médicale d'état")
    assert answer.facts == ("ame-undocumented",)
    assert answer.text.startswith("Attention")
    assert "Sans papiers" in answer.text


def test_every_detail_for_some_people_names_them_in_every_language():
    some = 0
    for sheet in SKILL.sheets.values():
        assert set(sheet.audience) <= set(STATUSES)
        for bullet in sheet.bullets:
            assert set(bullet.statuses) <= set(STATUSES)
            for language, text in bullet.texts.items() if bullet.statuses else ():
                some += 1
                named = STATUS.named(text)
                if "protected" in named:
                    named |= {"refugee", "subsidiary"}
                assert named & set(bullet.statuses), (sheet.id, language, text)
    assert some > 100


def test_every_wish_names_sheets_that_exist():
    for wish in STATUS.wishes:
        keys = {*wish.sheets, *wish.by.values(), wish.otherwise, wish.told or wish.otherwise}
        assert keys <= SKILL.sheets.keys()
        assert set(wish.by) <= set(STATUSES)

"""Which messages open the questionnaire, and which only sound like it."""

import time

import pytest
from entitlements_world import Talk, ToldCalculator

from skills.admin_help import SKILL
from skills.admin_help.entitlements.asking import wanted
from skills.admin_help.sheets import load_sheets

OPENS = [
    ("fr", "À quoi j'ai droit ?"),
    ("fr", "a quoi jai droit svp"),
    ("fr", "bonjour je suis réfugié, à quoi ai-je droit exactement"),
    ("fr", "combien je toucherais de RSA"),
    ("fr", "combien de RSA je vais avoir"),
    ("fr", "tu peux calculer mon apl ?"),
    ("fr", "faire une simulation caf"),
    ("fr", "quelles aides est-ce que je peux toucher"),
    ("fr", "j'ai droit à quoi moi"),
    ("fr", "je veux une estimation de mes droits"),
    ("fr", "combien la CAF va me donner"),
    ("fr", "combien j'aurais de prime d'activité"),
    ("fr", "calcule mon aide au logement"),
    ("fr", "simuler mon aah"),
    ("fr", "a koi jai droit"),
    ("fr", "est-ce que j'ai droit à des aides"),
    ("fr", "c'est quoi mes droits, quels sont mes droits à la CAF"),
    ("en", "am I eligible for any benefits"),
    ("en", "What am I entitled to?"),
    ("en", "calculate my APL please"),
    ("en", "how much RSA would I get"),
    ("en", "which benefits can I claim here"),
    ("en", "can you estimate my housing benefit"),
    ("en", "how much will the caf pay me"),
    ("ar", "ما الذي يحق لي"),
    ("ar", "شو بيحقلي بفرنسا"),
    ("ar", "احسب لي rsa"),
    ("ar", "قديش باخذ rsa"),
    ("ar", "ما هي المساعدات التي يحق لي أخذها"),
    ("ar", "chou byetla3li mn caf"),
    ("uk", "На що я маю право?"),
    ("uk", "порахуй мені допомогу apl"),
    ("uk", "скільки rsa я отримаю"),
    ("uk", "які виплати я можу отримати"),
    ("ru", "на что я имею право"),
    ("ru", "посчитай моё пособие apl"),
    ("ru", "сколько rsa мне дадут"),
    ("ru", "какие пособия мне положены"),
    ("fa", "به چه چیزی حق دارم"),
    ("fa", "apl مرا حساب کن"),
    ("fa", "چقدر rsa می‌گیرم"),
    ("fa", "چه کمک‌هایی می‌توانم بگیرم"),
    ("ps", "زه د څه حق لرم"),
    ("ps", "زما apl حساب کړه"),
    ("ps", "څومره rsa به واخلم"),
    ("tr", "nelere hakkım var"),
    ("tr", "apl'mi hesapla"),
    ("tr", "ne kadar rsa alırım"),
    ("tr", "hangi yardımları alabilirim"),
    ("es", "¿A qué tengo derecho?"),
    ("es", "calcula mi apl"),
    ("es", "cuánto cobraría de rsa"),
    ("es", "qué ayudas puedo recibir"),
    ("pt", "a que tenho direito"),
    ("pt", "calcula o meu apl"),
    ("pt", "quanto vou receber de rsa"),
    ("pt", "que apoios posso pedir"),
    ("ti", "እንታይ ይግብኣኒ"),
    ("ti", "apl ሕሰበለይ"),
    ("am", "ምን ይገባኛል"),
    ("am", "apl አስላልኝ"),
    ("so", "maxaan xaq u leeyahay"),
    ("so", "ii xisaabi apl"),
    ("bn", "আমি কী কী পেতে পারি"),
    ("bn", "আমার apl হিসাব করুন"),
    ("ka", "რა მეკუთვნის"),
    ("ka", "apl გამომითვალე"),
    ("sq", "çfarë më takon"),
    ("sq", "më llogarit apl"),
    ("sq", "sa rsa do të marr"),
]

OTHER = [
    ("fr", "comment demander le RSA"),
    ("fr", "c'est combien le RSA pour un couple"),
    ("fr", "est-ce qu'un réfugié a droit au RSA"),
    ("fr", "c'est quoi l'APL"),
    ("fr", "mon RSA n'est pas arrivé"),
    ("fr", "la CAF dit qu'il y a une erreur de calcul de mon RSA"),
    ("fr", "je dois rembourser combien à la CAF"),
    ("fr", "combien de temps pour toucher le RSA"),
    ("fr", "combien de temps je dois attendre la caf"),
    ("fr", "je n'ai pas reçu mon APL ce mois"),
    ("fr", "ai-je le droit de travailler"),
    ("fr", "j'ai droit à un avocat gratuit ?"),
    ("fr", "c'est quoi le droit d'asile"),
    ("fr", "ai-je droit à l'aide juridictionnelle"),
    ("fr", "j'ai droit à l'aide médicale d'état ?"),
    ("fr", "j'ai droit au RSA ?"),
    ("en", "am I entitled to a lawyer"),
    ("fr", "quels papiers pour le dossier APL"),
    ("fr", "quelle aide pour apprendre le français"),
    ("fr", "combien coûte la carte de séjour"),
    ("fr", "combien d'argent de l'ADA par jour"),
    ("fr", "aide-moi à remplir le dossier CAF"),
    ("fr", "le simulateur de permis de conduire"),
    ("fr", "où calculer ma note au bac"),
    ("fr", "quels sont mes droits face à la police"),
    ("fr", "mon propriétaire a-t-il le droit d'entrer"),
    ("fr", "comment l'APL est-elle calculée"),
    ("en", "how do I apply for RSA"),
    ("en", "how much is the RSA for a couple"),
    ("en", "am I allowed to work"),
    ("en", "how long until the caf pays me"),
    ("en", "I have to pay back how much to the caf"),
    ("en", "what papers for housing benefit"),
    ("en", "my benefits stopped, why"),
    ("en", "what rights do I have with the police"),
    ("en", "how much is this medicine"),
    ("en", "who can get the AAH"),
    ("ar", "كيف أطلب RSA"),
    ("ar", "كم مبلغ RSA لشخص واحد"),
    ("ar", "هل يحق لي العمل"),
    ("ar", "لم تصل مساعدة CAF"),
    ("ar", "كم من الوقت تأخذ caf"),
    ("uk", "як подати на RSA"),
    ("uk", "чи маю я право працювати"),
    ("uk", "скільки часу чекати на caf"),
    ("uk", "не прийшли гроші від caf"),
    ("ru", "как оформить RSA"),
    ("ru", "имею ли я право работать"),
    ("ru", "какой размер RSA на одного"),
    ("ru", "сколько времени ждать rsa"),
    ("fa", "چطور rsa بگیرم"),
    ("fa", "آیا حق کار دارم"),
    ("fa", "می‌خواهم حساب بانکی باز کنم"),
    ("ps", "rsa څنګه واخلم"),
    ("ps", "ایا د کار حق لرم"),
    ("tr", "rsa nasıl alınır"),
    ("tr", "çalışma hakkım var mı"),
    ("tr", "caf param gelmedi"),
    ("es", "cómo pido el rsa"),
    ("es", "tengo derecho a trabajar"),
    ("es", "cuánto es el rsa"),
    ("es", "cuánto tiempo tarda la caf"),
    ("pt", "como peço o rsa"),
    ("pt", "tenho direito a trabalhar"),
    ("pt", "quanto é o rsa para um casal"),
    ("ti", "rsa ከመይ ይሕተት"),
    ("ti", "ክሰርሕ መሰል ኣለኒ ዶ"),
    ("am", "rsa እንዴት ይጠየቃል"),
    ("am", "መሥራት እችላለሁ"),
    ("so", "rsa sidee loo codsadaa"),
    ("so", "ma shaqayn karaa"),
    ("bn", "rsa কীভাবে আবেদন করব"),
    ("bn", "আমি কি কাজ করতে পারি"),
    ("ka", "როგორ მოვითხოვო rsa"),
    ("ka", "მაქვს მუშაობის უფლება?"),
    ("sq", "si kërkohet rsa"),
    ("sq", "a kam të drejtë të punoj"),
    ("sq", "sa kohë duhet për caf"),
]


@pytest.mark.parametrize(("language", "text"), OPENS)
def test_people_who_want_a_result_of_their_own(language: str, text: str) -> None:
    assert wanted(text)


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_what_a_sheet_or_nobody_answers(language: str, text: str) -> None:
    assert not wanted(text)


@pytest.mark.parametrize(("language", "text"), OPENS)
async def test_the_whole_skill_opens_it(language: str, text: str) -> None:
    """No other errand, rule or title comes before."""
    talk = Talk(ToldCalculator(), language, skill=SKILL)
    await talk.say(text)
    assert talk.open == "status"


def test_no_way_of_asking_of_any_sheet_opens_it() -> None:
    """Some 8,000 questions, in sixteen languages, that sheets answer."""
    asked = [
        (sheet.id, language, text)
        for sheet in load_sheets().values()
        for language, wording in sheet.languages.items()
        for text in (*wording.ask, wording.title)
    ]
    assert len(asked) > 7000
    assert [one for one in asked if wanted(one[2])] == []


def test_a_story_is_no_wish() -> None:
    assert not wanted("mon ami m'a raconté sa vie " * 6 + "à quoi j'ai droit")


def test_it_takes_less_than_a_millisecond() -> None:
    texts = [f"{text} {number}" for number in range(3) for _, text in OPENS + OTHER]
    for text in texts:
        wanted(text)
    start = time.process_time()
    for text in texts:
        wanted(text)
    assert (time.process_time() - start) / len(texts) < 0.001

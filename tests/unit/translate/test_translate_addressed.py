"""Requests for somebody who must understand exactly: at least five in each of the 16 languages."""

import pytest
from translate_world import PHRASES, ScriptedTranslator, context, conversation, message

from skills.translate import SKILL
from skills.translate.addressed import understood

REQUESTS = [
    ("Comment dit-on j'ai mal à la tête au médecin ?", None, "j'ai mal à la tête"),
    ("comment dire au médecin que mon fils a de la fièvre", None, "mon fils a de la fièvre"),
    ("comment dit-on au docteur j'ai mal en arabe", "ar", "j'ai mal"),
    ("comment je dis à la police on m'a volé mon sac", None, "on m'a volé mon sac"),
    ("Comment dire à mon avocat que je déménage, s'il vous plaît", None, "je déménage"),
    ("How do I say my head hurts to the doctor?", None, "my head hurts"),
    ("how do I say to the doctor that I am pregnant", None, "I am pregnant"),
    ("How do I tell the doctor that I am allergic", None, "I am allergic"),
    ("how do you say it burns in French to the nurse", "fr", "it burns"),
    ("how can I say to the police somebody follows me", None, "somebody follows me"),
    ("كيف أقول للطبيب رأسي يؤلمني", None, "رأسي يؤلمني"),
    ("كيف أقول للدكتور إن ابني مريض", None, "ابني مريض"),
    ("شلون أقول للصيدلي عندي حساسية", None, "عندي حساسية"),
    ("كيف أقول للشرطة سرقوا حقيبتي بالفرنسية", "fr", "سرقوا حقيبتي"),
    ("كيف نقول في المستشفى أنا حامل", None, "أنا حامل"),
    ("Як сказати лікарю, що в мене болить голова?", None, "в мене болить голова"),
    ("як сказати лікарю болить живіт французькою", "fr", "болить живіт"),
    ("як мені сказати в аптеці у мене алергія", None, "у мене алергія"),
    ("як сказати поліції мене пограбували", None, "мене пограбували"),
    ("як пояснити адвокату що я переїхав", None, "я переїхав"),
    ("Как сказать врачу, что у меня болит голова?", None, "у меня болит голова"),
    ("как сказать доктору я беременна по-французски", "fr", "я беременна"),
    ("как мне сказать в аптеке у меня аллергия", None, "у меня аллергия"),
    ("как сказать полиции у меня украли сумку", None, "у меня украли сумку"),
    ("как объяснить врачу что мне больно", None, "мне больно"),
    ("چطور به داکتر بگویم سرم درد می‌کند", None, "سرم درد می‌کند"),
    ("چطور به داکتر بگویم که حامله هستم", None, "حامله هستم"),
    ("چگونه به نرس بگویم تب دارم", None, "تب دارم"),
    ("سرم درد می‌کند به داکتر چطور بگویم", None, "سرم درد می‌کند"),
    ("چطور به پولیس بگویم بکسم را دزدیدند", None, "بکسم را دزدیدند"),
    ("ډاکټر ته څنګه ووایم چې سر مې درد کوي", None, "سر مې درد کوي"),
    ("ډاکټر ته څنګه ووایم زه اميندواره یم", None, "زه اميندواره یم"),
    ("پولیسو ته څنګه ووایم زما بکس یې غلا کړ", None, "زما بکس یې غلا کړ"),
    ("په روغتون کې څنګه ووایم تبه لرم", None, "تبه لرم"),
    ("سر مې درد کوي ډاکټر ته څنګه ووایم", None, "سر مې درد کوي"),
    ("Doktora başım ağrıyor nasıl derim?", None, "başım ağrıyor"),
    ("doktora hamileyim nasıl söylerim", None, "hamileyim"),
    ("başım ağrıyor doktora nasıl derim", None, "başım ağrıyor"),
    ("Polise çantam çalındı Fransızca nasıl denir", "fr", "çantam çalındı"),
    ("eczanede alerjim var nasıl diyeceğim", None, "alerjim var"),
    ("¿Cómo le digo al médico que me duele la cabeza?", None, "me duele la cabeza"),
    ("cómo digo al médico estoy embarazada", None, "estoy embarazada"),
    ("cómo se dice al médico tengo fiebre en francés", "fr", "tengo fiebre"),
    ("cómo decir en la farmacia soy alérgico", None, "soy alérgico"),
    ("cómo le digo a la policía me han robado", None, "me han robado"),
    ("Como digo ao médico que me dói a cabeça?", None, "me dói a cabeça"),
    ("como se diz ao médico estou grávida", None, "estou grávida"),
    ("como é que digo na farmácia sou alérgico", None, "sou alérgico"),
    ("como dizer à polícia roubaram a minha mala", None, "roubaram a minha mala"),
    ("como se diz ao médico tenho febre em francês", "fr", "tenho febre"),
    ("ንሓኪም ርእሰይ የሕምመኒ ኣሎ ብኸመይ ክብል", None, "ርእሰይ የሕምመኒ ኣሎ"),
    ("ንዶክተር ጥንስቲ እየ ከመይ ክብል", None, "ጥንስቲ እየ"),
    ("ንፖሊስ ቦርሳይ ተሰሪቑ ብኸመይ ክብል", None, "ቦርሳይ ተሰሪቑ"),
    ("ኣብ ሆስፒታል ረስኒ ኣሎኒ ከመይ እብል", None, "ረስኒ ኣሎኒ"),
    ("ብኸመይ ክብል ንሓኪም ከብደይ የሕምመኒ", None, "ከብደይ የሕምመኒ"),
    ("ለሐኪም ራሴን ያመኛል እንዴት እላለሁ", None, "ራሴን ያመኛል"),
    ("ለዶክተሩ እርጉዝ ነኝ እንዴት ልበል", None, "እርጉዝ ነኝ"),
    ("ለፖሊስ ቦርሳዬ ተሰረቀ እንዴት እላለሁ", None, "ቦርሳዬ ተሰረቀ"),
    ("በሆስፒታል ትኩሳት አለኝ እንዴት ልበል", None, "ትኩሳት አለኝ"),
    ("እንዴት እላለሁ ለሐኪም ሆዴን ያመኛል", None, "ሆዴን ያመኛል"),
    ("Sidee loo dhahaa dhakhtarka madaxa ayaa i xanuunaya", None, "madaxa ayaa i xanuunaya"),
    ("sideen ugu sheegaa dhakhtarka inaan uur leeyahay", None, "uur leeyahay"),
    ("sideen ugu dhahaa booliska boorsadayda waa la xaday", None, "boorsadayda waa la xaday"),
    ("isbitaalka sidee u dhahaa qandho ayaan qabaa", None, "qandho ayaan qabaa"),
    ("sidee ugu sheegaa farmashiga waxaan qabaa xasaasiyad", None, "waxaan qabaa xasaasiyad"),
    ("ডাক্তারকে আমার মাথা ব্যথা কীভাবে বলব", None, "আমার মাথা ব্যথা"),
    ("ডাক্তারকে কীভাবে বলব আমি গর্ভবতী", None, "আমি গর্ভবতী"),
    ("পুলিশকে আমার ব্যাগ চুরি হয়েছে কিভাবে বলব", None, "আমার ব্যাগ চুরি হয়েছে"),
    ("হাসপাতালে আমার জ্বর কীভাবে বলব", None, "আমার জ্বর"),
    ("ফার্মেসিতে আমার অ্যালার্জি আছে কেমন করে বলব", None, "আমার অ্যালার্জি আছে"),
    ("როგორ ვუთხრა ექიმს რომ თავი მტკივა", None, "თავი მტკივა"),
    ("როგორ ვთქვა ექიმს ორსულად ვარ", None, "ორსულად ვარ"),
    ("როგორ ვუთხრა პოლიციას ჩანთა მომპარეს", None, "ჩანთა მომპარეს"),
    ("როგორ ვთქვა აფთიაქში ალერგია მაქვს", None, "ალერგია მაქვს"),
    ("როგორ ვუთხრა ექიმს სიცხე მაქვს ფრანგულად", "fr", "სიცხე მაქვს"),
    ("Si t'i them mjekut që më dhemb koka", None, "më dhemb koka"),
    ("si t'i them mjekut jam shtatzënë", None, "jam shtatzënë"),
    ("si të them në farmaci kam alergji", None, "kam alergji"),
    ("si t'i them policisë më vodhën çantën", None, "më vodhën çantën"),
    ("si thuhet mjekut kam temperaturë në frëngjisht", "fr", "kam temperaturë"),
]


@pytest.mark.parametrize(("text", "target", "payload"), REQUESTS)
def test_who_is_told_makes_it_critical_and_is_not_translated(text, target, payload):
    asked = understood(text)
    assert asked is not None
    assert asked.critical
    assert (asked.request.target, asked.request.text.rstrip(" ?؟")) == (target, payload)
    assert SKILL.accepts(message(text), conversation("fr")).value == 0.9


@pytest.mark.parametrize(
    "text",
    [
        "je dois dire au médecin que je déménage",
        "comment dire non à un propriétaire",
        "comment prendre rendez-vous chez le médecin",
        "how do I find a doctor",
        "I need to talk to the police",
        "як знайти лікаря",
        "كيف أجد طبيبًا",
        "doktora nasıl giderim",
        "¿cómo pido cita al médico?",
        "چطور داکتر پیدا کنم",
    ],
)
def test_other_questions_about_doctors_are_not_taken(text):
    assert understood(text) is None


def test_an_ordinary_request_is_not_critical_by_itself():
    asked = understood("comment dit-on merci en arabe")
    assert asked is not None
    assert not asked.critical
    assert (asked.request.target, asked.request.text) == ("ar", "merci")


async def test_without_a_language_it_is_that_of_the_country():
    text = "як сказати лікарю мій кіт з'їв рибу"
    translator = ScriptedTranslator(
        {
            ("uk", "fr", "мій кіт з'їв рибу"): "mon chat a mangé du poisson",
            ("fr", "uk", "mon chat a mangé du poisson"): "мій кіт з'їв рибу",
        }
    )
    ready = context(text, language="uk", source="uk", translator=translator)
    answer = await SKILL.handle(message(text), ready)
    assert answer.text.startswith(PHRASES.say("uk", "interpreter-back", text="мій кіт з'їв рибу"))


async def test_who_speaks_the_language_of_the_country_is_asked():
    text = "comment dit-on au médecin mon chat a mangé du poisson"
    ready = context(text, source="fr", translator=ScriptedTranslator({}, pairs={("fr", "en")}))
    answer = await SKILL.handle(message(text), ready)
    assert answer.text == PHRASES.say("fr", "translate-ask-language")

"""Who wants a letter written, in sixteen languages; and who wants something else with letters."""

import time

import pytest
from admin_world import conversation

from skills.admin_help.drafts import ERRAND
from skills.admin_help.drafts.opening import wish
from skills.admin_help.requests import load_requests

# language, what is said, which letter (None: it is asked for)
WANTED = (
    ("fr", "écris une lettre à la CAF pour moi", None),
    ("fr", "je veux faire un courrier pour changer d'adresse", "address"),
    ("fr", "Peux-tu m'écrire une lettre ? J'ai déménagé.", "address"),
    ("fr", "ecrire une letre a la prefecture jai changer dadresse", "address"),
    ("fr", "je ne peux pas payer, écris leur", "time"),
    ("fr", "fais moi un courrier pour demander un délai de paiement", "time"),
    ("fr", "écrivez au bailleur que je veux payer en plusieurs fois", "time"),
    ("fr", "il me faut une lettre pour demander un rendez-vous", "appointment"),
    ("fr", "rédige une lettre pour envoyer la pièce manquante", "document"),
    ("fr", "aide-moi à écrire un RAPO", "rapo"),
    ("fr", "rédiger un recours contre la décision de la CAF", "appeal"),
    ("fr", "peux tu répondre à cette lettre pour moi", None),
    ("fr", "j'ai besoin d'un courrier pour la CPAM, nouvelle adresse", "address"),
    ("en", "write a letter to the CAF for me", None),
    ("en", "I can't pay, write to them", "time"),
    ("en", "can you rite a leter to say I moved", "address"),
    ("en", "please draft an appeal against the decision of the CAF", "appeal"),
    ("en", "help me with writing a letter to my landlord, I cant pay", "time"),
    ("en", "I need a letter to ask for an appointment", "appointment"),
    ("en", "make a letter to send the missing document", "document"),
    ("en", "answer this letter for me", None),
    ("ar", "اكتبلي رسالة للكاف", None),
    ("ar", "اكتب لي رسالة لتغيير العنوان", "address"),
    ("ar", "ممكن تكتب رسالة ما بقدر ادفع بدي تقسيط", "time"),
    ("ar", "بدي رسالة لطلب موعد من المحافظة", "appointment"),
    ("ar", "اكتب اعتراض، رسالة ضد القرار", "appeal"),
    ("ar", "ktebli risala lel caf 3onwan jdid", "address"),
    ("ar", "رد على هذه الرسالة من فضلك", None),
    ("uk", "напишіть лист до CAF, я переїхав", "address"),
    ("uk", "допоможіть скласти лист, не можу заплатити", "time"),
    ("uk", "треба написати лист щоб попросити про зустріч у префектурі", "appointment"),
    ("uk", "склади скаргу, лист на відмову", "appeal"),
    ("uk", "napishi lyst do caf", None),
    ("ru", "напишите письмо в CAF, у меня новый адрес", "address"),
    ("ru", "составь письмо чтобы платить частями", "time"),
    ("ru", "помогите написать письмо, надо отправить документ", "document"),
    ("ru", "напиши в префектуру что мне нужна встреча", "appointment"),
    ("ru", "napishi pismo v caf", None),
    ("fa", "یک نامه به CAF بنویس که آدرسم تغییر کرده", "address"),
    ("fa", "برایم نامه بنویسید، پول ندارم می‌خواهم قسطی بدهم", "time"),
    ("fa", "لطفا یک مکتوب نوشته کن برای وقت ملاقات", "appointment"),
    ("fa", "جواب این نامه را برایم بنویسید", None),
    ("fa", "yak nama ba caf benawis", None),
    ("ps", "CAF ته یو لیک ولیکه چې پته مې بدله شوې", "address"),
    ("ps", "ماته یو لیک ولیکئ چې پیسې نه شم ورکولای", "time"),
    ("ps", "یو لیک ولیکئ د ملاقات وخت غواړم", "appointment"),
    ("tr", "CAF'a bir mektup yazar mısın, taşındım", "address"),
    ("tr", "ödeyemiyorum, taksit için mektup yaz", "time"),
    ("tr", "randevu istemek için bir dilekçe hazırla", "appointment"),
    ("tr", "karara itiraz mektubu yazmak istiyorum", "appeal"),
    ("es", "escribe una carta a la CAF, cambié de dirección", "address"),
    ("es", "hazme una carta, no puedo pagar todo", "time"),
    ("es", "quiero escribir una carta para pedir una cita", "appointment"),
    ("es", "redacta un escrito, un recurso contra la decisión", "appeal"),
    ("pt", "escreva uma carta para a CAF, mudei de casa", "address"),
    ("pt", "faz uma carta para pagar em prestações", "time"),
    ("pt", "preciso de uma carta para enviar o documento que falta", "document"),
    ("ti", "ን CAF ደብዳበ ጽሓፈለይ ኣድራሻይ ተቐይሩ", "address"),
    ("ti", "ቆጸራ ንምሕታት ደብዳበ ክትጽሕፈለይ ትኽእል ዶ", "appointment"),
    ("ti", "ደብዳበ ጽሓፈለይ ክኸፍል ኣይክእልን", "time"),
    ("am", "አድራሻ ለመቀየር ደብዳቤ ጻፍልኝ", "address"),
    ("am", "ለ CAF ደብዳቤ ጻፊልኝ መክፈል አልችልም", "time"),
    ("am", "ቀጠሮ ለመጠየቅ ማመልከቻ ጻፍልኝ", "appointment"),
    ("so", "warqad ii qor CAF, cinwaankaygii waa is beddelay", "address"),
    ("so", "ii qor warqad ma bixin karo lacagta", "time"),
    ("so", "fadlan warqad ii qor ballan baan rabaa", "appointment"),
    ("bn", "CAF-কে একটা চিঠি লিখে দিন, ঠিকানা বদলেছে", "address"),
    ("bn", "একটা চিঠি লিখুন আমি টাকা দিতে পারছি না কিস্তি চাই", "time"),
    ("bn", "amar jonno ekta chithi likhe din", None),
    ("ka", "დამიწერე წერილი CAF-ისთვის, მისამართი შევიცვალე", "address"),
    ("ka", "წერილი მინდა დავწერო, ვერ ვიხდი, განვადება მინდა", "time"),
    ("ka", "შეხვედრის თხოვნის წერილი დამიწერეთ", "appointment"),
    ("sq", "shkruaj një letër për CAF, kam ndryshuar adresë", "address"),
    ("sq", "më shkruaj një letër, nuk mund ta paguaj, dua me këste", "time"),
    ("sq", "bëj një letër për të kërkuar takim", "appointment"),
)  # fmt: skip

# Said with letters, but no letter is to be written.
OTHER = (
    "traduis cette lettre", "explique-moi cette lettre", "lis-moi la lettre",
    "que faire de cette lettre", "j'ai reçu une lettre de la CAF", "que veut dire ce courrier",
    "je ne comprends pas la lettre de la préfecture", "comment changer d'adresse à la CAF",
    "où est la boîte aux lettres", "je veux apprendre à écrire des lettres",
    "écris une lettre de motivation", "fais-moi une lettre de démission",
    "la CAF m'a écrit une lettre", "comment faire suivre mon courrier",
    "je n'arrive pas à payer mon loyer", "je veux un rendez-vous à la préfecture",
    "écrivez-moi plus lentement", "mon adresse a changé", "bonjour", "la lettre A",
    "comment contester une décision de la CAF", "je dois payer quand",
    "translate this letter", "explain this letter", "read the letter to me",
    "I got a letter from the CAF", "what does this letter say", "what should I do with this letter",
    "write a cover letter for a job", "I don't understand the letter", "where is the mailbox",
    "they wrote a letter to me", "I want to learn to write letters", "how do I change my address",
    "I cannot pay my rent", "write a love letter", "how do I appeal a decision",
    "ترجم هذه الرسالة", "اشرح لي الرسالة", "وصلتني رسالة من الكاف", "شو مكتوب في الرسالة",
    "اقرأ لي الرسالة", "غيرت عنواني مين لازم خبر", "كيف اطعن في القرار",
    "переклади цей лист", "поясни цей лист", "я отримав лист від CAF", "що написано в листі",
    "прочитай мені лист", "я переїхав кого повідомити",
    "переведи это письмо", "объясни это письмо", "мне пришло письмо", "что написано в письме",
    "прочитайте письмо", "не могу заплатить за квартиру",
    "این نامه چه نوشته", "این نامه را ترجمه کن", "نامه را برایم بخوان", "یک نامه برایم آمده",
    "دا لیک وژباړه", "په لیک کې څه لیکل شوي", "لیک راته ولوله",
    "bu mektubu çevir", "mektupta ne yazıyor", "bana bir mektup geldi", "mektubu oku",
    "traduce esta carta", "explícame esta carta", "recibí una carta de la CAF", "qué dice la carta",
    "traduza esta carta", "recebi uma carta", "o que diz a carta", "não percebo a carta",
    "ነዚ ደብዳበ ተርጉመለይ", "ደብዳበ መጺኡኒ እንታይ ይብል", "ይህን ደብዳቤ ተርጉምልኝ", "ደብዳቤ ደረሰኝ ምን ይላል",
    "warqaddan ii turjum", "warqad baa i soo gaartay", "maxaa ku qoran warqadda",
    "এই চিঠি অনুবাদ করুন", "চিঠিতে কী লেখা আছে", "একটা চিঠি এসেছে", "চিঠিটা পড়ে শোনান",
    "ეს წერილი მითარგმნე", "რა წერია წერილში", "წერილი მივიღე", "წამიკითხე წერილი",
    "përkthe këtë letër", "çfarë thotë letra", "kam marrë një letër", "lexoje letrën",
)  # fmt: skip

STORIES = (
    "écris une lettre avec mon récit d'asile pour l'OFPRA",
    "rédige un courrier pourquoi j'ai fui mon pays",
    "write a letter with my asylum story", "write a letter to say why I fled my country",
    "اكتب لي رسالة قصتي لطلب اللجوء", "напишіть лист чому я втік, мою історію",
    "напиши письмо, мою историю для убежища", "نامه بنویس کیس من برای پناهندگی",
    "escribe una carta con mi relato de asilo", "iltica hikayemi anlatan mektup yaz",
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), WANTED)
def test_a_letter_is_wanted(language: str, text: str, kind: str | None) -> None:
    found = wish(text)
    assert found is not None
    assert found.kind == kind
    assert not found.story
    assert ERRAND.wants(text, conversation(language)) > 0.5


def test_every_language_is_there() -> None:
    assert len({language for language, _, _ in WANTED}) == 16


@pytest.mark.parametrize("text", OTHER)
def test_something_else_is_wanted(text: str) -> None:
    assert ERRAND.wants(text, conversation()) == 0.0


@pytest.mark.parametrize("text", STORIES)
def test_the_asylum_story_is_never_written(text: str) -> None:
    """Refused by the rules that are asked before, or by the errand itself (rule R6)."""
    found = wish(text)
    refused = load_requests().find(text)
    assert (refused is not None and refused.id == "story") or (found is not None and found.story)


def test_it_takes_less_than_a_millisecond() -> None:
    texts = [text for _, text, _ in WANTED] + list(OTHER)
    for text in texts:
        wish(text)
    start = time.process_time()
    for text in texts:
        wish(text)
    assert (time.process_time() - start) / len(texts) < 0.001

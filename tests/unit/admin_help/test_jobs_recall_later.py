"""More of what people say of their work, written after the words and without looking at them."""

from random import Random

import pytest
from test_jobs_recall import SAID, expected, missed

from skills.admin_help.jobs import ERRAND

# At first sight 96 of these 102 things said were found, and 82 of 93 messages opened the errand;
# the words were then mended.
SECOND = [
    (
        "fr",
        "j'ai bossé dans les champs de coton et j'élève des poules",
        "farm-worker",
        "poultry-farmer",
    ),
    (
        "fr",
        "chez moi j'avais une petite boutique de téléphones, je les réparais",
        "phone-repair",
        "",
    ),
    ("fr", "je c tressé les cheveux", "hairdresser", ""),
    ("fr", "moi je suis soudeure depuis 12 ans", "welder", ""),
    ("fr", "j'ai été prof de maths au lycée", "secondary-teacher", ""),
    ("fr", "j'aimerais travailler dans les jardins, j'ai de l'expérience", "gardener", ""),
    ("fr", "je suis malvoyante, quel métier pourrait me convenir", "switchboard", ""),
    ("fr", "j'étais vigil dans un magasin", "guard", ""),
    ("en", "my profession is midwife i delivered many babies", "midwife", ""),
    ("en", "i was driving a lorry in eritrea", "truck-driver", ""),
    ("en", "i have experience laying tiles and plastering", "tiler", "plasterer"),
    ("en", "i am blind what jobs can i do", "switchboard", ""),
    ("en", "i can speak five languages and translate", "interpreter", ""),
    ("en", "in my country i had goats and cows", "shepherd", "cattle-farmer"),
    ("en", "i worked as a acountant in a bank", "accountant", ""),
    ("en", "i want to work as a nanny", "nanny", ""),
    ("ar", "كنت مهندس مدني بالشام", "civil-engineer", ""),
    ("ar", "اشتغلت بمطعم جلي وتحضير", "dishwasher", ""),
    ("ar", "بعرف صلح موبايلات", "phone-repair", ""),
    ("ar", "كنت راعي غنم", "shepherd", ""),
    ("ar", "عندي خبرة بالدهان والجبس", "painter", "plasterer"),
    ("ar", "خدامة في البيوت ونعرف نطيب", "housekeeper", "cook"),
    ("ar", "انا ممرضة وعم دور على شغل", "nurse", ""),
    ("uk", "я все життя працювала продавчинею в магазині одягу", "clothes-seller", ""),
    ("uk", "чоловік сантехнік а я вмію робити манікюр", "plumber", "beautician"),
    ("uk", "доглядала за бабусями в італії", "home-carer", ""),
    ("uk", "працював на складі комірником", "storekeeper", ""),
    ("uk", "мій фах інженер", "engineer", ""),
    ("ru", "всю жизнь проработал трактористом", "tractor-driver", ""),
    ("ru", "я медсестра, хочу работать по профессии", "nurse", ""),
    ("ru", "делал ремонт квартир, клеил обои", "painter", ""),
    ("ru", "торговала на базаре фруктами", "market-seller", ""),
    ("ru", "я крановщик, есть права", "crane-operator", ""),
    ("ru", "могу сидеть с детьми и готовить", "nanny", "cook"),
    ("fa", "در ایران کار بنایی می‌کردم", "mason", ""),
    ("fa", "من قبلا چوپان بودم", "shepherd", ""),
    ("fa", "آرایشگری زنانه بلدم", "hairdresser", ""),
    ("fa", "سه سال در رستورانت ظرف می‌شستم", "dishwasher", ""),
    ("fa", "راننده تاکسی بودم در کابل", "taxi-driver", ""),
    ("fa", "پرستار بودم کدام کار برایم است", "nurse", ""),
    ("ps", "زه مستري وم او ولډنګ هم کولی شم", "car-mechanic", "welder"),
    ("ps", "ما په دوکان کې کار کړی", "shopkeeper", ""),
    ("ps", "زه ګلکار یم", "mason", ""),
    ("ps", "د غنمو کروندګر وم", "farmer", ""),
    ("ps", "زه په نانوايۍ کې کار کولی شم", "baker", ""),
    ("tr", "memlekette fırında çalıştım ekmek yaptım", "baker", ""),
    ("tr", "ben öğretmenim hangi işi yapabilirim", "primary-teacher", ""),
    ("tr", "tarlada çalıştım pamuk topladım", "farm-worker", ""),
    ("tr", "garsonluk yaptım", "waiter", ""),
    ("tr", "elektrik tesisatı biliyorum", "electrician", ""),
    ("tr", "yaşlılara bakıyordum", "home-carer", ""),
    ("es", "yo era profesora de colegio en venezuela", "secondary-teacher", ""),
    ("es", "tengo experiencia en call center y ventas", "call-centre", ""),
    ("es", "trabajaba en el campo sembrando papa", "farm-worker", ""),
    ("es", "se manejar carro y moto", "delivery-driver", ""),
    ("es", "soy soldador de profesion", "welder", ""),
    ("es", "hacia aseo en oficinas", "cleaner", ""),
    ("pt", "eu trabalhava como babá em angola", "nanny", ""),
    ("pt", "sou mecânico de carros", "car-mechanic", ""),
    ("pt", "sei fazer bolos e salgados", "pastry-cook", ""),
    ("pt", "já trabalhei em supermercado no caixa", "cashier", ""),
    ("pt", "trabalhei nas obras muitos anos", "labourer", ""),
    ("pt", "era pescador em cabo verde", "fisher", ""),
    ("ti", "ባኒ ክስንክት እኽእል እየ", "baker", ""),
    ("ti", "ኣብ ሱዳን ጽሬት ሰሪሐ", "cleaner", ""),
    ("ti", "ነርስ ነይረ ኣብ ኣስመራ", "nurse", ""),
    ("ti", "መካኒክ መኪና እየ", "car-mechanic", ""),
    ("ti", "ጓሳ ነይረ", "shepherd", ""),
    ("am", "ሾፌር ነበርኩ", "delivery-driver", ""),
    ("am", "ልጆች መጠበቅ እችላለሁ", "nanny", ""),
    ("am", "እንጀራ መጋገር እችላለሁ", "baker", ""),
    ("am", "በሱቅ ውስጥ ሰርቻለሁ", "shopkeeper", ""),
    ("am", "ኤሌክትሪክ ስራ አውቃለሁ", "electrician", ""),
    ("so", "waxaan ahaa kalkaaliye caafimaad", "nurse", ""),
    ("so", "timaha ayaan tidci jiray", "hairdresser", ""),
    ("so", "darawal taksi baan ahaa", "taxi-driver", ""),
    ("so", "beeraley ayaan ahaa", "farmer", ""),
    ("so", "carruurta waan hayn karaa", "nanny", ""),
    ("bn", "আমি হোটেলে রান্না করতাম", "cook", ""),
    ("bn", "কাঠমিস্ত্রি ছিলাম", "joiner", ""),
    ("bn", "মোবাইল ঠিক করতে পারি", "phone-repair", ""),
    ("bn", "ami driver chilam dubai te", "delivery-driver", ""),
    ("bn", "গরু পালতাম আর জমি চাষ করতাম", "cattle-farmer", "farmer"),
    ("ka", "ძიძად ვმუშაობდი იტალიაში", "nanny", ""),
    ("ka", "ტაქსის მძღოლი ვიყავი", "taxi-driver", ""),
    ("ka", "სანტექნიკოსი ვარ", "plumber", ""),
    ("ka", "მასწავლებელი ვიყავი სოფელში", "primary-teacher", ""),
    ("ka", "პურს ვაცხობდი", "baker", ""),
    ("sq", "kam punuar kamariere ne greqi", "waiter", ""),
    ("sq", "di te riparoj telefona", "phone-repair", ""),
    ("sq", "isha mesuese fillore", "primary-teacher", ""),
    ("sq", "punoja ne serra me domate", "market-gardener", ""),
    ("sq", "jam shofer kamioni", "truck-driver", ""),
]

# At first sight 55 of these 55 things said were found, and 44 of 48 messages opened the errand.
THIRD = [
    ("fr", "je faisais la plonge et un peu de cuisine en italie", "dishwasher", ""),
    ("fr", "j'ai travaillé comme gardienne d'enfants et femme de ménage", "nanny", "cleaner"),
    (
        "fr",
        "moi c'est la peinture et le carrelage que je connais, cherche travail",
        "painter",
        "tiler",
    ),
    ("en", "i used to be a shepherd in the mountains", "shepherd", ""),
    ("en", "i know welding and a little bit of plumbing", "welder", "plumber"),
    ("en", "worked 6 years in call center in manila", "call-centre", ""),
    ("ar", "شغلتي حداد", "metalworker", ""),
    ("ar", "كنت سايق تكسي وميكانيكي", "taxi-driver", "car-mechanic"),
    ("ar", "بعرف اعمل حلويات شامية", "pastry-cook", ""),
    ("uk", "я перукарка, шукаю роботу за фахом", "hairdresser", ""),
    ("uk", "працювала на заводі на конвеєрі", "assembler", ""),
    ("uk", "вмію пекти торти", "pastry-cook", ""),
    ("ru", "работал дальнобойщиком", "truck-driver", ""),
    ("ru", "я швея с большим стажем", "seamstress", ""),
    ("ru", "умею ремонтировать телефоны", "phone-repair", ""),
    ("fa", "من جوشکاری بلدم", "welder", ""),
    ("fa", "در افغانستان دهقان بودم", "farmer", ""),
    ("fa", "من معلم بودم و ترجمانی هم کردم", "primary-teacher", "interpreter"),
    ("ps", "زه بریښنا کار یم", "electrician", ""),
    ("ps", "ما په هوټل کې اشپزي کوله", "cook", ""),
    ("ps", "زه ډرېور وم", "delivery-driver", ""),
    ("tr", "kuaförüm iş arıyorum", "hairdresser", ""),
    ("tr", "köyde çobanlık yaptım", "shepherd", ""),
    ("tr", "boya badana işi yaptım", "painter", ""),
    ("es", "fui taxista en lima", "taxi-driver", ""),
    ("es", "sé cortar pelo y hacer uñas", "hairdresser", "beautician"),
    ("es", "cosia ropa en una maquila", "sewing-factory", ""),
    ("pt", "eu era manicure no brasil", "beautician", ""),
    ("pt", "sei consertar carro", "car-mechanic", ""),
    ("pt", "trabalhei cuidando de idosos", "home-carer", ""),
    ("ti", "ከሻኒ ነይረ ኣብ ሆቴል", "cook", ""),
    ("ti", "ጸራባይ እየ", "joiner", ""),
    ("ti", "ሾፈር ናይ ዓባይ መኪና ነይረ", "truck-driver", ""),
    ("am", "አናጢ ነበርኩ", "joiner", ""),
    ("am", "ሸማኔ ነኝ", "weaver", ""),
    ("am", "ገበሬ ነበርኩ ከብት አረባ ነበር", "farmer", ""),
    ("so", "nijaar baan ahaa muqdisho", "joiner", ""),
    ("so", "dukaan cunto ayaan ku lahaa", "shopkeeper", ""),
    ("so", "koronto yaqaan baan ahay", "electrician", ""),
    ("bn", "আমি প্লাম্বারের কাজ জানি", "plumber", ""),
    ("bn", "রিকশা চালাতাম ঢাকায়", "taxi-driver", ""),
    ("bn", "আমি নার্স ছিলাম", "nurse", ""),
    ("ka", "ვმუშაობდი მშენებლად და მღებავად", "labourer", "painter"),
    ("ka", "კონდიტერი ვარ ვეძებ სამუშაოს", "pastry-cook", ""),
    ("ka", "სატვირთოზე ვმუშაობდი მძღოლად", "truck-driver", ""),
    ("sq", "isha bukepjekes", "baker", ""),
    ("sq", "kam punuar ne ndertim ne itali", "labourer", ""),
    ("sq", "di te qep dhe te laj", "seamstress", ""),
]


@pytest.mark.parametrize("row", [*SECOND, *THIRD], ids=lambda row: f"{row[0]}: {row[1]}")
def test_the_trade_is_found_and_the_errand_opens(row: tuple[str, str, str, str]) -> None:
    assert missed(row) == []
    assert ERRAND.surely(row[1], row[0]) >= 0.5


def mistyped(word: str, random: Random) -> str:
    """A letter inside the word is left out, doubled or swapped with the next one."""
    at = random.randrange(1, len(word) - 1)
    return random.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def test_a_mistyped_long_word_is_mostly_understood() -> None:
    """Any long word of the sentence, not only the trade's name. 93 % when it was measured."""
    random, asked, failed = Random(7), 0, 0  # noqa: S311 - the same every time
    for language, said, *trades in [*SAID, *SECOND, *THIRD]:
        words = said.split()
        for word in [one for one in words if len(one) >= 6]:
            typed = mistyped(word, random)
            text = " ".join(typed if one == word else one for one in words)
            row = (language, text, *trades)
            asked += len(expected(row))
            failed += len(missed(row))
    assert asked > 400
    assert failed <= 0.13 * asked

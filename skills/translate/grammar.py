"""The words of a request to translate, in the sixteen interface languages.

French, English, Arabic, Ukrainian, Russian, Spanish, Portuguese, Albanian, Somali and Georgian put
the verb first ("traduis en arabe"); Persian, Pashto, Turkish, Bengali, Amharic and Tigrinya put the
language before the verb ("به فرانسوی ترجمه کن"): `LAST_VERBS` and what follows.
"""

from __future__ import annotations

from skills.translate.names import fold


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


IMPERATIVES = _set(
    "traduis traduit traduits traduisez translate ترجم ترجمي ترجموا ترجملي "
    "переклади перекладіть перекладай перекладайте "
    "переведи переведите переводи переводите traduce traduzca tradúceme traduzcame traducime "
    "traduceme traduz traduza përkthe përktheni përkthema përktheje përkthejeni tarjun "
    "turjun tarjum turjum turjumo tarjumo თარგმნე თარგმნეთ გადათარგმნე გადათარგმნეთ "
    "მითარგმნე ተርጉም ተርጉሙ"
)
"""Said to somebody: a request even without a target."""
INFINITIVES = _set(
    "traduire перекласти перекладати ترجمة أترجم تترجم نترجم "
    "перевести переводить traducir traducirme traduzir përkthyer"
)
"""Also said of one's papers ("traduire mon acte de naissance"): a request only with a target next
to it, so that questions about sworn translators are not taken."""
ALONE = _set(
    "traduction translation translator traducteur переклад перекладач مترجم الترجمة "
    "перевод переводчик traducción traductor tradução tradutor ترجمه ترجمان ژباړه çeviri "
    "tercüme përkthim përkthyes turjumaad turjumid ትርጉም অনুবাদ თარგმანი"
)
"""A whole utterance that asks for the skill."""
OPENERS = _set(
    "bonjour bonsoir salut svp stp alors euh peux tu pouvez vous pourrais pourriez peut on "
    "je veux voudrais que me aimerais toujours always завжди دائما est ce moi il te plait s "
    "hello hi please can could you would i want like to need "
    "مرحبا من فضلك لو سمحت هل يمكنك ممكن أن تستطيع أريد اريدك "
    "привіт добрий день будь ласка чи можеш можете ви ти мені хочу прошу "
    "здравствуйте привет пожалуйста можешь можете ты вы мне хочу нужно hola buenos días por "
    "favor puede puedes podría quiero quisiera me olá bom dia pode podes poderia quero "
    "gostaria se faz favor ju lutem mund të dua më fadlan ii ku u noo waan rabaa გთხოვთ თუ "
    "შეიძლება გამარჯობა merhaba lütfen selam سلام لطفا لطفاً مهربانی وکړئ እባክዎ እባክህ በጃኹም "
    "ብኽብረትኩም দয়া করে"
)
"""Politeness before the verb."""
OBJECTS = _set(
    "moi nous me le la les ca cela ceci ce cet cette phrase texte message mot mots lettre toujours "
    "tout this that it the sentence text word words letter for us always everything all following "
    "لي لنا هذا هذه الجملة النص الرسالة دائما كل شيء ما يلي "
    "мені нам це цю цей фразу текст речення слово завжди все усе лист мова мову мовою "
    "это эту этот текст фразу предложение письмо слово всегда всё мне нам esto eso esta "
    "este lo frase "
    "texto mensaje palabra siempre todo isto isso mensagem palavra sempre tudo këtë fjalinë "
    "tekstin gjithmonë gjithçka kani kan weedhan qoraalkan tani mar walba wax ეს წინადადება "
    "ტექსტი ყოველთვის ყველაფერი"
)
"""What may stand between the verb and the target."""
THINGS = OBJECTS | _set(
    "mon ma mes l de du d acte naissance document documents courrier papier papiers diplôme photo "
    "image page my of birth certificate document documents paper papers diploma picture photo mail "
    "رسالتي وثيقة وثيقتي ورقة الورقة الصورة صورة شهادة ميلاد "
    "мій моя мою мої документ документи довідку свідоцтво народження фото папір сторінку "
    "мой мою мои документ документы свидетельство фото mi mis acta documento documentos "
    "carta foto meu minha meus carta dokumentin letrën warqadda warqaddan sawirka დოკუმენტი "
    "წერილი"
)
"""Words for a thing that is not in the message: a letter on a photo, a certificate at home."""
ASKED = _set(
    "peux pouvez pourrais pourriez can could يمكنك ممكن تستطيع можеш можете "
    "можешь можете puede puedes podría pode podes poderia mund"
)
"""After these an infinitive is said to us: "peux-tu traduire ..."."""
PREPOSITIONS = _set(
    "en vers au into to in إلى الى ب ل باللغة للغة بلغة на по al a para em ao në ku af ናብ ወደ"
)
ARTICLES = _set(
    "l le la langue language the اللغة لغة мову "
    "o el lengua idioma língua язык языке gjuhën af luqadda afka ენაზე"
)
HOW = (
    ("comment", "dit", "on"), ("comment", "on", "dit"), ("comment", "dire"),
    ("how", "do", "you", "say"), ("how", "to", "say"), ("how", "do", "i", "say"),
    (fold("كيف"), fold("أقول")), (fold("كيف"), fold("نقول")), (fold("كيف"), fold("يقال")),
    (fold("як"), fold("сказати")), (fold("як"), fold("буде")),
    ("как", "сказать"), ("как", "будет"), ("como", "se", "dice"), ("como", "digo"),
    ("como", "decir"), ("como", "se", "diz"), ("como", "digo"), ("si", "thuhet"), ("si", "them"),
    ("როგორ", "არის"), ("როგორ", "ითქმის"),
)  # fmt: skip
"""Openings whose target comes last: "comment dit-on merci en arabe"."""
TAIL = _set(
    "svp stp please merci s il te vous plait من فضلك будь ласка "
    "пожалуйста por favor se faz ju lutem fadlan გთხოვთ lütfen لطفا"
)
STORY = _set(
    "récit récits histoire story statement narrative testimony قصة قصتي رواية روايتي سرد "
    "історія історію розповідь розповіді "
    "рассказ рассказа историю relato historia relatos história داستان داستانم قصه روایت کیسه "
    "کیسې hikaye hikayem hikayemi hikayesini öykü rrëfim rrëfimin rrëfimi historinë sheeko "
    "sheekada sheekadayda ታሪኽ ታሪኸይ ታሪክ ታሪኬ ታሪኬን গল্প কাহিনী ঘটনা ისტორია "
    "témoignage témoignages persécutions persécution account persecution شهادتي شهادة اضطهاد "
    "розповіді свідчення переслідування історії показания преследование преследования истории "
    "سرگذشت سرگذشتم شرح آزار داستانمو کیسه‌ام کیسې داستان testimonio persecución historias "
    "testemunho perseguição anlatım anlatımı ifademi zulüm dëshmi dëshminë dëshminë persekutim "
    "qisada qisadayda markhaatigayga ምስክርነተይ መግለጺ ምስክርነቴ ምስክርነቴን বিবরণ জবানবন্দি কাহিনি გადმოცემა "
    "ისტორიას ისტორიის მონათხრობი"
)
ASYLUM = _set(
    "ofpra cnda asile asylum офпра ofprа اللجوء لجوء أوفبرا الأوفبرا للأوفبرا للجوء "
    "притулок притулку притулком "
    "убежище убежища убежищу asilo پناهندگی پناه پناهنده‌گی iltica sığınma azil azili azilit "
    "magangalyo magangalyada ዑቕባ ጥገኝነት ጥገኝነቴ আশ্রয় আশ্রয়ের თავშესაფარი თავშესაფრის "
    "réfugié réfugiée refugee لاجئ لاجئة біженця беженца refugiado refugiada refugjat پناهجو "
    "پناهجویی "
    "پناهندگی‌ام پناهنده کډوال mülteci qaxooti qaxootinimo ስደተኛ শরণার্থী ლტოლვილი "
    "ლტოლვილის "
    "تقاضای پناه‌غوښتنې پناه‌غوښتنه ዑቕባይ"
)
LEADING = _set("tarjun turjun tarjum turjum turjumo tarjumo")
"""Verbs after which the bare name of a language is the target: Somali says "into" before them."""


def _phrases(lines: str) -> tuple[tuple[str, ...], ...]:
    found = {tuple(fold(word) for word in line.split()) for line in lines.split("|")}
    return tuple(sorted(found, key=len, reverse=True))


FLIGHT = _phrases(
    "pourquoi j ai fui mon pays|pourquoi j ai quitté mon pays|why i fled my country|"
    "why i left my country|"
    "لماذا هربت من بلدي|لماذا تركت بلدي|чому я втік|чому я втекла|"
    "почему я бежал|почему я бежала|почему я покинул страну|چرا از کشورم فرار کردم|"
    "چرا کشورم را ترک کردم|ولې له خپل هېواده وتښتېدم|ولې مې خپل هېواد پرېښود|"
    "ülkemden neden kaçtım|neden ülkemden kaçtım|por qué huí de mi país|por qué dejé mi país|"
    "porque fugi do meu país|porque deixei o meu país|ስለምንታይ ካብ ሃገረይ ሃዲመ|ለምን ከሀገሬ ሸሸሁ|"
    "ለምን ከአገሬ ተሰደድኩ|"
    "sababta aan dalkayga uga cararay|maxaan dalkayga uga cararay|কেন আমি দেশ ছেড়েছি|"
    "কেন আমি দেশ ছেড়ে পালিয়েছি|რატომ გავიქეცი ჩემი ქვეყნიდან|pse ika nga vendi im|"
    "pse u largova nga vendi im"
)
"""The heart of an asylum story."""


LAST_VERBS = _phrases(
    "ترجمه کن|ترجمه کنید|ترجمه کنین|ترجمه اش کن|ترجمه اش کنید|ترجمه می کنی|ترجمه می کنید|"
    "ترجمه کرده می توانی|ترجمه کرده می توانید|برگردان|وژباړه|وژباړئ|وژباړی|ژباړه|ترجمه کړه|"
    "ترجمه کړئ|ترجمه یې کړه|وژباړلای شې|çevir|çevirin|çeviriniz|çevirir misin|çevirir misiniz|"
    "çevirebilir misin|çevirebilir misiniz|tercüme et|tercüme edin|tercüme eder misiniz|"
    "অনুবাদ করো|অনুবাদ করুন|অনুবাদ কর|অনুবাদ করে দাও|অনুবাদ করে দিন|অনুবাদ করে দেন|তর্জমা করো|"
    "তর্জমা করুন|ተርጉም|ተርጉሙ|ተርጉሚ|ተርጉምልኝ|ተርጉሙልኝ|ተርጉመው|ይተርጉሙ|ይተርጉሙልኝ|ተርጉመለይ|ተርጉምለይ|ተርጉሙለይ|"
    "ተርጉመልና|თარგმნე|თარგმნეთ|გადათარგმნე|გადათარგმნეთ|მითარგმნე|ku tarjun|ku turjun|u tarjun"
)
"""Said to somebody, after the language."""
LAST_HOW = _phrases(
    "nasıl denir|nasıl söylenir|nasıl derim|nasıl deriz|چه می شود|چی میشه|چی می شود|"
    "چطور می گویند|چگونه می گویند|چطور بگویم|څه وایي|څنګه ووایم|څنګه وایي|কী বলে|কি বলে|"
    "কীভাবে বলে|কীভাবে বলব|কিভাবে বলে|কিভাবে বলব|እንዴት ይባላል|እንዴት እላለሁ|ብኸመይ ይበሃል|ከመይ ይበሃል"
)
"""At the end of a question: "merhaba Fransızca nasıl denir"."""
AFTER_NAME = _set("ته olarak ভাষায় ენაზე diline ቋንቋ dilinde ژبې ژبه")
"""Stand between the name of the language and the verb and mean "into"."""
BEFORE_NAME = _set("به ወደ ናብ په د")
"""Stand before the name and mean "into"."""
LAST_ARTICLES = _set("زبان ቋንቋ")
LAST_OBJECTS = _set(
    "یې را این آن برایم برای من جمله متن نامه نامه ام عکس این سند مدرک هر چه همه چیز همیشه دا جمله "
    "متن لیک ماته راته تل هر څه bunu şunu onu bu şu cümleyi yazıyı metni mektubu bana her "
    "zaman şeyi "
    "এটা এটি এই বাক্যটি বাক্যটা লেখাটা চিঠিটা আমাকে আমার জন্য সব সবসময় ይህን ይህንን ዓረፍተ ነገር ጽሑፍ "
    "ደብዳቤ ሁሉንም ሁልጊዜ ነዚ እዚ ጽሑፍ ደብዳበ ኩሉ ኩሉ ጊዜ lütfen لطفا"
)
"""This, this sentence, everything, for me: no words to translate."""
MARKERS = _set("را")
"""Persian marks the object: what stands before it is to be translated."""

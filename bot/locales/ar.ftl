### العربية

language-name = العربية

## Corridor

welcome =
    مرحبا. أنا «بورت فوا»، آلة ولست إنسانا.
    أصف صورك ورسائلك، وأترجم، وأساعدك في المعاملات الإدارية في فرنسا: تكلّم أو اكتب أو أرسل صورة.
    أحذف رسائلك الصوتية وصورك بعد استعمالها، وأحذف النص بعد { $days ->
        [30] شهر واحد
       *[other] { $days } يوما
    }.
    قل «مساعدة» أو «توقف» أو «احذف كل شيء» متى شئت.
welcome-language = لا أتكلم هذه اللغة بعد ({ $name }). أجيبك بالعربية. يمكنك أيضا أن تطلب شخصا.
you-are-welcome = على الرحب والسعة. أنا هنا إن كان لديك سؤال آخر.
greeting = مرحبا. أنا «بورت فوا»، آلة. كيف أستطيع أن أساعدك؟
help =
    أنا «بورت فوا»، آلة.
    أرسل صورة: أصفها أو أقرأ الرسالة.
    اسأل عن معاملة إدارية في فرنسا: أجيبك مع ذكر المصدر.
    قل «ترجم إلى الفرنسية» ثم جملتك: أترجمها.
    يمكنك أن تقول: المزيد، أعد، أبطأ، أبسط، توقف، أريد شخصا، احذف كل شيء.
i-am-a-machine = نعم، أنا آلة، برنامج. قد أخطئ. يمكنك دائما أن تطلب شخصا.
not-understood = لم أفهم. قل «مساعدة» لتعرف ما أستطيع فعله، أو اطلب شخصا.
heard-nothing = لم أسمع شيئا. أعد المحاولة قرب الميكروفون، أو اكتب لي.
heard-doubt = لست متأكدا أنني سمعت جيدا. فهمت: «{ $text }».
no-more = ليس عندي ما أضيفه إلى هذا الجواب.
nothing-yet = لم أعط جوابا بعد. اطرح سؤالك أو أرسل صورة.
no-simpler = ليس عندي صيغة أبسط. هذا هو الجواب نفسه، ببطء.
slower-set = سأتكلم ببطء أكثر.
faster-set = سأتكلم بسرعة أكبر.
stopped = توقفت. اكتب أو تكلّم متى شئت.
erased = تم: حُذف كل ما كنت أحتفظ به عنك.
voice-off-set = حسنا، أجيب كتابة فقط. قل «مع الصوت» للتغيير.
voice-on-set = حسنا، أجيب بالصوت أيضا.
language-set = حسنا، أجيبك بالعربية.
language-missing = لا أتكلم هذه اللغة بعد: { $name }.
language-ask = أي لغة تريد؟
guard-refused = عندي جواب، لكنني لا أستطيع التحقق من كل أرقامه، فأفضّل ألا أعطيه. اسأل شخصا، مثلا في جمعية أو في مكتب «فرانس سيرفيس».
remote-ask = هل تسمح لي باستعمال خدمة خارجية أيضا لأساعدك بشكل أفضل؟ عندها تخرج رسائلك من هذا الجهاز. أجب بنعم أو لا. بدون «نعم» لا يخرج شيء.
remote-yes = حسنا. سأستعمل الخدمة الخارجية أيضا. قل «توقف» لإنهاء ذلك.
remote-no = حسنا. لا يخرج شيء من هذا الجهاز.
ack-working = وصلتني رسالتك. أعمل عليها، لحظة من فضلك.
document-first-pages = قرأت { $read ->
    [one] الصفحة الأولى
    [two] أول صفحتين
    [few] أول { $read } صفحات
   *[other] أول { $read } صفحة
} من أصل { $pages }.
meanwhile-photo = وصلت صورتك. أنا أنظر إليها.
meanwhile-page = هذه صفحة فيها نص. أنا أقرؤها.
meanwhile-pages = هذا المستند فيه { $count ->
    [two] صفحتان
    [few] { $count } صفحات
   *[other] { $count } صفحة
}. أنا أقرؤه.
meanwhile-first-pages = هذا المستند فيه { $count ->
    [few] { $count } صفحات
    [other] { $count } صفحة
   *[many] { $count } صفحة
}. سأقرأ أول { $most } صفحة.
busy-your-turn = كثيرون يكتبون لي الآن. حفظت رسالتك، وسيأتي دورك.
choice-yes = نعم
choice-no = لا
reminder-on = يوم { $day }
reminder-on-at = يوم { $day } الساعة { $time }
reminder-deadline = آخر أجل
reminder-appointment = موعد
reminder-offer = { $times ->
    [one] هل تريد أن أذكّرك قبل الموعد بـ 1 يوم؟ قل نعم أو لا.
   *[other] هل تريد أن أذكّرك قبل الموعد بـ 7 أيام ثم بـ 1 يوم؟ قل نعم أو لا.
}
reminder-hint = أستطيع أن أذكّرك بهذا التاريخ: قل «ذكّرني».
reminder-set = { $times ->
    [one] سجّلت: { $label }، { $when }. سأذكّرك قبل ذلك بـ 1 يوم، الساعة 9 صباحًا.
   *[other] سجّلت: { $label }، { $when }. سأذكّرك قبل ذلك بـ 7 أيام ثم بـ 1 يوم، الساعة 9 صباحًا.
}
reminder-refused = حسنًا، بدون تذكير.
reminder-ask-day = أي يوم؟ قل اليوم والشهر، ثم اسمًا. مثلًا: { $day } يناير، موعد الكاف.
reminder-past = هذا التاريخ مضى: { $when }. لم أسجّل شيئًا.
reminder-soon = هذا قريب جدًا: { $when }. أذكّرك على الأكثر في اليوم السابق الساعة 9 صباحًا. لم أسجّل شيئًا.
reminder-far = هذا التاريخ بعيد جدًا. أحفظ التاريخ 3 سنوات على الأكثر. لم أسجّل شيئًا.
reminder-full = لديك { $most } تذكيرًا، وهذا هو الحد الأقصى. لم أسجّل شيئًا. قل «تذكيراتي»، ثم احذف واحدًا.
reminder-none = ليس لديك أي تذكير.
reminder-list = { $count ->
    [one] لديك تذكير واحد.
    [two] لديك تذكيران.
    [few] لديك { $count } تذكيرات.
   *[other] لديك { $count } تذكيرًا.
}
reminder-item = رقم { $number }: { $label }، { $when }.
reminder-choice = احذف التذكير { $number }
reminder-deleted = تم. حذفت هذا التذكير: { $label }، { $when }.
reminder-deleted-all = تم. حذفت كل تذكيراتك.
reminder-which = أي تذكير تريد أن أحذف؟ قل «احذف التذكير» ثم رقمه.
reminder-unknown = لا أجد هذا التذكير. قل «احذف التذكير» ثم رقمه.
reminder-notice = { $days ->
    [0] تذكير: { $label }، اليوم، { $when }.
    [1] تذكير: { $label }، غدًا، { $when }.
    [two] تذكير: { $label }، بعد يومين، { $when }.
    [few] تذكير: { $label }، بعد { $days } أيام، { $when }.
   *[other] تذكير: { $label }، بعد { $days } يومًا، { $when }.
}
reminder-file = { $count ->
    [one] هذا هو الملف لتقويمك. افتحه لتضيف التاريخ.
    [two] هذا هو الملف لتقويمك، وفيه تاريخان. افتحه لتضيفهما.
    [few] هذا هو الملف لتقويمك، وفيه { $count } تواريخ. افتحه لتضيفها.
   *[other] هذا هو الملف لتقويمك، وفيه { $count } تاريخًا. افتحه لتضيفها.
}
reminder-file-name = reminder.ics
reminder-file-failed = لا أستطيع أن أرسل لك الملف الآن. حاول مرة أخرى بعد بضع دقائق.

## Errors

error-internal = حدث عطل مع هذه الرسالة. أعتذر. حاول إرسالها بطريقة أخرى، أو اطلب شخصا.
error-unreadable-media = لا أستطيع فتح هذا الملف. أرسل صورة (JPEG أو PNG) أو رسالة صوتية.
error-media-too-large = هذا الملف كبير جدا. الحد الأقصى 20 ميغابايت.
error-media-too-long = هذا طويل أو كبير جدا بالنسبة لي. مدة الرسالة الصوتية عشر دقائق على الأكثر.
error-text-too-long = هذا النص طويل جدا. أرسله على أجزاء.
error-engine = جزء مني لا يعمل الآن. أعد المحاولة بعد دقائق، أو اطلب شخصا.
error-listen = لا أستطيع سماع الرسائل الصوتية الآن. اكتب لي، أو أعد المحاولة لاحقا.
error-busy = كثيرون يكتبون لي الآن. أعد المحاولة بعد دقيقة.
error-store = لا أستطيع حفظ رسالتك الآن. أعد المحاولة بعد دقائق.
error-document = لا أستطيع قراءة هذا النوع من المستندات. أرسل ملف PDF، أو صورة لكل صفحة.
error-document-locked = هذا المستند محمي بكلمة سر، ولا أستطيع فتحه. أرسل صورة لكل صفحة.

## Cues: the words by which people ask for things

cue-filler = من فضلك | لو سمحت | شكرا | مرحبا | رجاء | قليلا | الآن | شوي | طيب | ممكن
cue-help = مساعدة | ساعدني | ساعدوني | المساعدة | كيف يعمل | ماذا تستطيع أن تفعل | ماذا تفعل | شو بتعمل | القائمة
cue-thanks = شكرا | شكرا جزيلا | شكرا لك | حسنا | طيب | مع السلامة | تمام | إلى اللقاء
cue-greeting = مرحبا | السلام عليكم | سلام | أهلا | صباح الخير | مساء الخير | أهلا وسهلا | هلا
cue-more = المزيد | أكثر | تفاصيل | التفاصيل | أخبرني المزيد | كمّل | أكمل | تابع | ثم ماذا | وبعدين | كمان
cue-again = أعد | كرر | مرة أخرى | أعد من فضلك | عيد | كرر من فضلك | لم أسمع | ما سمعت | مرة ثانية | كرر مرة أخرى
cue-slower = أبطأ | ببطء | تكلم ببطء | على مهلك | شوي شوي | بسرعة كبيرة | ببطء أكثر
cue-faster = أسرع | تكلم أسرع | بسرعة | السرعة العادية
cue-simpler = أبسط | بسّط | لم أفهم | ما فهمت | لا أفهم | اشرح ببساطة | بكلمات بسيطة | معقد | مش فاهم
cue-stop = توقف | قف | وقف | كفى | اسكت | خلاص | إلغاء | ستوب | أوقف | أوقف الترجمة | توقف عن الترجمة
cue-delete = احذف كل شيء | امسح كل شيء | احذف الكل | امسح الكل | احذف بياناتي | امسح بياناتي | احذف معلوماتي | انسني | امسح كل شي | احذف كل شي | احذف كل بياناتي | امسح كل بياناتي | احذف جميع بياناتي
cue-sheet = البطاقة | بطاقة | أعطني البطاقة | اشرح الإجراء | المزيد عن الإجراء
cue-human = أريد شخصا | أريد أن أتكلم مع شخص | أريد التحدث مع شخص | أريد التحدث إلى شخص | أريد إنسانا | شخص حقيقي | أريد شخصا حقيقيا | بدي احكي مع حدا | بدي شخص | أريد موظفا | أريد أن أتحدث مع إنسان | شخص
cue-machine = هل أنت آلة | هل أنت روبوت | هل أنت إنسان | من أنت | مين انت | انت روبوت | هل أنت شخص
cue-yes = نعم | أجل | أيوه | ايوا | موافق | حسنا | طبعا | اي
cue-no = لا | كلا | لا شكرا | لا أريد | ما بدي
cue-reminder-add = ذكرني | ذكّريني | ذكرني به | ذكرني بذلك | ذكرني بهذا | ذكرني بهذا التاريخ | فكرني | نبهني | تذكير
cue-reminder-new = أضف تذكيرًا | أضف تذكير | ضع تذكيرًا | اعمل تذكير | سجل تذكيرًا | أريد تذكيرًا | أريد تذكير | تذكير جديد
cue-reminder-list = تذكيراتي | التذكيرات | قائمة التذكيرات | ما هي تذكيراتي | ما هي التذكيرات | اعرض تذكيراتي | اقرأ تذكيراتي | هل لدي تذكيرات | هل عندي تذكيرات
cue-reminder-delete = احذف | احذفي | امسح | امسحي | الغ | الغي | إلغاء | حذف | أزل
cue-reminder-all = كل التذكيرات | جميع التذكيرات | كل تذكيراتي | جميع تذكيراتي | تذكيراتي | التذكيرات
cue-reminder-one = التذكير | تذكير | تذكيري | هذا التذكير | التذكير رقم | تذكير رقم | الرقم | رقم
cue-reminder-every = كل | جميع
cue-reminder-file = ملف التقويم | ملف تقويم | ملف المفكرة | ملف الأجندة | ملف ics | .ics | أضفه إلى التقويم | إلى تقويمي | في تقويمي
cue-reminder-name = سمه | سمّيه | سميه | اسمه | باسم | بعنوان
cue-reminder-nothing = من فضلك | لو سمحت | تفضل | بكل سرور | جيد | ممتاز | شكرا جزيلا
cue-reminder-joints = يوم | في | في يوم | الساعة | من أجل | بخصوص | عن | تاريخ | بتاريخ | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | و
cue-reminder-months = يناير/كانون الثاني/جانفي | فبراير/شباط/فيفري | مارس/آذار | أبريل/إبريل/نيسان/أفريل | مايو/أيار/ماي | يونيو/حزيران/جوان | يوليو/تموز/جويلية | أغسطس/آب/أوت | سبتمبر/أيلول | أكتوبر/تشرين الأول | نوفمبر/تشرين الثاني | ديسمبر/كانون الأول
cue-reminder-year = ألفين | ألفان
cue-reminder-numbers = واحد/الأول | اثنان/اثنين/الثاني | ثلاثة/الثالث | أربعة/الرابع | خمسة/الخامس | ستة/السادس | سبعة/السابع | ثمانية/الثامن | تسعة/التاسع | عشرة/العاشر
cue-voice-off = بدون صوت | كتابة فقط | نص فقط
cue-voice-on = مع الصوت | بالصوت | بصوت عال
cue-language-change = تكلم | تكلم ب | تحدث | بال | اللغة | أجب ب | غير اللغة إلى | احكي | أنا أتكلم | جاوب ب
language-name-fr = الفرنسية
cue-language-fr = الفرنسية | فرنسية | بالفرنسية | français
language-name-en = الإنجليزية
cue-language-en = الإنجليزية | إنجليزية | بالإنجليزية | English
language-name-ar = العربية
cue-language-ar = العربية | عربية | بالعربية
language-name-uk = الأوكرانية
cue-language-uk = الأوكرانية | أوكرانية | بالأوكرانية | українська
language-name-ru = الروسية
cue-language-ru = الروسية | روسية | بالروسية | русский
language-name-fa = الفارسية
cue-language-fa = الفارسية | الدارية | دري | فارسي | فارسية | بالفارسية | فارسی
language-name-ps = البشتو
cue-language-ps = البشتو | بشتو | بالبشتو | پښتو
language-name-tr = التركية
cue-language-tr = التركية | تركية | بالتركية | Türkçe
language-name-es = الإسبانية
cue-language-es = الإسبانية | إسبانية | بالإسبانية | español
language-name-pt = البرتغالية
cue-language-pt = البرتغالية | برتغالية | بالبرتغالية | português
language-name-ti = التغرينية
cue-language-ti = التغرينية | تغرينية | بالتغرينية | ትግርኛ
language-name-am = الأمهرية
cue-language-am = الأمهرية | أمهرية | بالأمهرية | አማርኛ
language-name-so = الصومالية
cue-language-so = الصومالية | صومالية | بالصومالية | Soomaali
language-name-bn = البنغالية
cue-language-bn = البنغالية | بنغالية | بالبنغالية | বাংলা
language-name-ka = الجورجية
cue-language-ka = الجورجية | جورجية | بالجورجية | ქართული
language-name-sq = الألبانية
cue-language-sq = الألبانية | ألبانية | بالألبانية | shqip
language-name-de = الألمانية
cue-language-de = الألمانية | ألمانية | بالألمانية | Deutsch
language-name-it = الإيطالية
cue-language-it = الإيطالية | إيطالية | بالإيطالية | italiano

## Danger

cue-danger-suicide = أريد أن أموت | بدي موت | أقتل نفسي | انتحار | أنتحر | سأنتحر | لا أريد أن أعيش | ما بدي عيش | أنهي حياتي | بدي أموت | أتمنى الموت | اقتل حالي | لا أريد العيش | لم أعد أريد العيش | ما عاد بدي عيش | ما/مو/مش/لا بدي/بدنا/ابغى/عايز/عاوز/اريد .. عيش/اعيش/العيش/الحياة | ليش/لماذا/ليه/شو .. فيق/افيق/اصحى/استيقظ/قوم .. بكرا/بكره/غدا/الصبح | ما في سبب .. عيش/اعيش/فيق | رح/راح/سوف/بدي/حابب/ناوي/اريد ان/انا اقتل/موت/انهي/انتحر حالي/نفسي/روحي/حياتي | اقتل/يقتل/تقتل/قتل حالي/نفسي/روحي/حاله/حالها/نفسه/نفسها | الموت ارحم/احسن/افضل .. لي/الي/من | موت/الموت .. احسن من .. العيش/الحياة/هالعيشة | بدي/اريد/عايز/نفسي/ابغى .. موت/اموت | انهي/انهاء/نهي حياتي/حياته | اشنق/يشنق حالي/نفسي/نفسه | انتحر* | ينتحر | تعبت من الحياة/حياتي/الدنيا .. بدي/اريد | بلع*/اخد/اشرب كل .. حبوب/الدوا/الأدوية | ياريتني/ليتني .. مت/اموت/موت | bedi/bade/bdi/badi mout/moot/amout/mot | orid/ureed an/en amout/amoot | ma bedi/badi 3ish/3eesh/aish | a2tol/aqtul/2tol 7ali/nafsi/hali
cue-danger-violence = يضربني | زوجي يضربني | تضربني | ضربني | اغتصبني | اغتصاب | اغتصبوني | يهددني بالقتل | سيقتلني | بدو يقتلني | أخاف من زوجي | عنف | اعتدى علي | زواج قسري | للعنف | العنف | بالعنف | أتعرض للضرب | زوجي عنيف | هددني بالقتل | يهددوني | يهددني بالسكين | يقتلوني | سيقتلونني | قتلي | خايفة من زوجي | خائفة من زوجي | خنقني | تحرش بي | زوجي/جوزي/رجلي/اخي/ابي/ابوي/خطيبي/مرتي/طليقي .. يضرب*/بيضرب*/ضرب*/عم يضرب*/بضرب* .. ني/كل/قدام/يوم | بيضربني | ضربتني | ضربوني | بدو/رح/راح/سوف يقتلني/يذبحني/يدبحني | يهدد*/بيهدد*/هدد*/مهدد .. بالقتل/بالذبح/يقتل*/سكين/بالسلاح | اغتصب* | جارتي/جارتنا/اختي/امي/صديقتي/جاري/جارنا .. زوجها/زوجته/مرته/امها .. يضرب*/بيضرب*/ضرب* | عم يضربها | بيضربها | زوجها يضربها | بيخنقني | zawji/jozi/zoji/jawzi/goz .. ydrobni/yidrobni/bidrobni/bydrobni/yadribuni/byedrabni/yadrobni | ydrobni/yidrobni/bidrobni/bydrobni/yadribuni/byedrabni/yadrobni | rah/rah/bedo/badou y2tolni/yeqtolni/yoqtolni | يجبرني على الزواج | بدهن يزوجوني .. غصب*/بالقوة
cue-danger-trafficking = يجبرني على الدعارة | أجبروني على الدعارة | أخذ جواز سفري | أخذوا جواز سفري | صاحب العمل يحتفظ بجوازي | محبوسة | محبوس في البيت | الاتجار بالبشر | عبودية | أعمل بدون أجر ولا أستطيع الخروج | صاحب العمل أخذ جواز | أخذ جوازي | أخذوا جوازي | أخد جواز سفري | يجبروني على | يجبرونني على | حابسني | يحبسني | صاحب/رب/مدير/معلم/كفيل*/المدام .. الشغل/العمل/البيت .. اخذ/اخد/ماخد/سحب/حجز/ماسك .. جواز*/باسبور*/اوراق* | صاحب الشغل/العمل .. جواز*/باسبور* | يجبر*/بيجبر*/اجبر*/مجبور* .. الدعارة/دعارة/الجنس | على الدعارة | حابس*/بيحبس*/حبس* .. بالبيت/البيت/بيت | ما/لا .. بيخليني/بخليني/يسمح/يتركني/بيسمح .. اطلع/اخرج/بالخروج | بشتغل/اشتغل/اعمل .. بدون/بلا/من غير .. مصاري/راتب/اجر/فلوس .. حابس*/محبوس*/اطلع/اخرج | باعوني
cue-danger-medical = نوبة قلبية | جلطة | لا يتنفس | لا أستطيع التنفس | ما عم اقدر اتنفس | فاقد الوعي | فقد الوعي | أغمي عليه | أغمي عليها | ينزف كثيرا | نزيف | تسمم | ألم في الصدر | وجع في صدري | سألد الآن | جرعة زائدة | عم يتنفس | قادر اتنفس | قادرة أتنفس | فيني اتنفس | ضيق تنفس | ألم شديد في صدري | وجع بصدري | سكتة قلبية | أزمة قلبية | فقد وعيه | مغمى علي | غاب عن الوعي | ينزف | أنزف | بلع دواء | تلد الآن | أحتاج إسعاف | ما/مو/لا/مش .. عم/قادر/قادرة/يقدر/بقدر/فيني .. يتنفس/تتنفس/اتنفس/بتنفس | ما/لا/مش .. بيتنفس/بتتنفس/يتنفس/تتنفس | مغمى/مغمي عليه/عليها/علي | فاقد*/فقد*/غايب* .. الوعي/وعيه/وعيها | وجع/الم .. قوي/شديد .. صدري/صدره/قلبي/بالصدر | حامل .. تنزف/نزيف/بتنزف/انزف/دم | عم تنزف/ينزف/بينزف/انزف | دم كتير/كثير .. بيوقف/يتوقف/ينزل/نازل | وقع*/طاح* .. ما/لا .. يتحرك/تتحرك/بيرد/يرد/يتنفس | اتصلوا/اطلبوا .. اسعاف/بالاسعاف | شرب/بلع/بلعت .. كلور/دوا/حبوب/بطارية/منظف
cue-danger-child = طفلي في خطر | ابني في خطر | بنتي في خطر | يضرب أطفالي | يضرب ابني | يضرب بنتي | يضرب الأطفال | تحرش بابنتي | تحرش بابني | أنا قاصر ووحدي | طفلي مفقود | ابني ضائع | يضرب أولادي | بيضرب الأولاد | يضرب طفلي | أولادي في خطر | خطفوا ابني | ابني مخطوف | ضاع ابني | قاصر وأنام | ولد/ابن/بنت/طفل/اولاد/اطفال .. الجيران/جيراننا/جارنا/جارتنا .. ينضرب/يضرب*/بيضرب*/عم ينضرب/بينضرب/انضرب | ينضرب/بينضرب .. كل ليلة/يوم | ابني/بنتي/طفلي/ولدي/ابنتي .. ضايع*/ضاع*/مفقود*/اختفى/اختفت/مخطوف*/ضائع* .. من/ساعة | ما عم/لا/مو لاقي/الاقي/اجد ابني/بنتي/طفلي/ولدي | عم/كان .. يتحرش/تحرش/يلمس .. بنتي/ابني/اختي/طفل* | يتحرش/بيتحرش/تحرش .. بنتي/ابني/ببنتي/بابني/اختي/باختي/بطفل* | خطف* .. ابني/بنتي/ولدي/طفل*
cue-danger-harmless = اموت/بموت/ميت*/هموت .. من الجوع/التعب/البرد/الضحك | من الجوع/الضحك | تلفوني/موبايلي/جوالي/هاتفي/البطارية .. مات/ماتت | بموت عليك/فيك/عليكي | قتل/مات/توفي في الحرب | قتلني/يقتلني/بيقتلني .. الانتظار/هالانتظار/الملل/الجوع | ضرب* لي موعد | نزيف اللثة | المحافظة/القنصلية/السفارة/البلدية/بريفكتور .. اخذت/اخدت .. جواز*/الطلب/اوراق* | ضياع/ضاعت/ضاع .. بطاقة/كرت/اوراق/جواز/محفظة
danger-suicide = اتصل الآن بالرقم 3114: مجاني، ليلا ونهارا، لتتكلم مع شخص. إذا كنت في خطر الآن، اتصل بالرقم 112، أو أرسل رسالة نصية إلى 114. لست وحدك.
danger-violence = إذا كنت في خطر الآن، اتصل بالرقم 112، أو أرسل رسالة نصية إلى 114. للتكلم مع شخص، اتصل بالرقم 3919: مجاني وبدون ذكر الاسم، ليلا ونهارا. لا يظهر الاتصال في الفاتورة.
danger-trafficking = إذا كنت في خطر الآن، اتصل بالرقم 112، أو أرسل رسالة نصية إلى 114. لا يحق لأحد أن يجبرك أو أن يحتفظ بأوراقك. تستطيع جمعية أن تحميك: اطلب شخصا هنا.
danger-medical = اتصل الآن بالرقم 112، أو أرسل رسالة نصية إلى 114 إذا كنت لا تستطيع الكلام. قل أين أنت وماذا يحدث. لا تغلق الخط.
danger-child = إذا كان طفل في خطر الآن، اتصل بالرقم 112، أو أرسل رسالة نصية إلى 114. اتصل أيضا بالرقم 119، الطفولة في خطر: مجاني، ليلا ونهارا. إذا كنت في الشارع بلا مأوى، اتصل بالرقم 115.
danger-source = أرقام الطوارئ، موقع 1000 premiers jours، Santé publique France

## describe_image

photo-send-it = أرسل الصورة وسأجيب عن سؤالك.
photo-too-many = نظرت إلى أول { $count } صور فقط: أرسل الباقي وحده.
photo-flaw-blur = الصورة غير واضحة: ثبّت الهاتف والتقط الصورة من جديد.
photo-flaw-dark = الصورة مظلمة جدًا: أشعل الضوء والتقط الصورة من جديد.
photo-flaw-blank = الصورة فارغة ولا أرى فيها شيئًا: تأكد من أن العدسة غير مغطاة والتقط الصورة من جديد.
photo-flaw-small = ما يظهر في الصورة صغير جدًا: قرّب الهاتف أو أرسل الصورة الأصلية.
photo-flaw-glare = هناك انعكاس للضوء في الصورة: أَمِل الورقة قليلًا أو أطفئ الفلاش، ثم التقط الصورة من جديد.
photo-flaw-tilt = الصورة ملتقطة من الجانب كثيرًا: أمسك الهاتف فوق الورقة تمامًا والتقط الصورة من جديد.
photo-flaw-cut = النص مقطوع من عدة جوانب: أبعد الهاتف والتقط الصورة من جديد.
photo-flaw-cut-left = النص مقطوع من اليسار: أبعد الهاتف قليلًا وحرّكه نحو اليسار.
photo-flaw-cut-right = النص مقطوع من اليمين: أبعد الهاتف قليلًا وحرّكه نحو اليمين.
photo-flaw-cut-top = النص مقطوع من الأعلى: أبعد الهاتف قليلًا وحرّكه نحو أعلى الورقة.
photo-flaw-cut-bottom = النص مقطوع من الأسفل: أبعد الهاتف قليلًا وحرّكه نحو أسفل الورقة.
photo-comma = {"، "}
photo-semicolon = {"؛ "}
photo-and = { $first } و{ $last }
photo-probably = على الأرجح { $thing }
photo-maybe = ربما { $thing }
photo-like = شيء يشبه { $thing }
photo-scene = في الصورة: { $things }.
photo-scene-text = في الصورة: { $things }، مع هذا النص: «{ $text }».
photo-text = أقرأ: «{ $text }».
photo-long-text = هذا نص يبدأ هكذا: «{ $text }».
photo-whole-text = النص: «{ $text }».
photo-nothing-sure = لا أتعرف على شيء مؤكد في هذه الصورة، وأرى خصوصًا هذه الألوان: { $colours }.
photo-drawing = هذه على الأرجح ليست صورة ملتقطة بل رسم أو شاشة، ولا أتعرف فيها على شيء مؤكد سوى هذه الألوان: { $colours }.
photo-nothing = لا أتعرف على شيء مؤكد في هذه الصورة.
photo-place-left = على اليسار: { $thing }.
photo-place-middle = في الوسط: { $thing }.
photo-place-right = على اليمين: { $thing }.
photo-colours = الألوان الرئيسية: { $colours }.
photo-no-colour = لا أميز لونًا رئيسيًا.
photo-code = يوجد رمز شريطي أو رمز QR. محتواه: «{ $content }». أنا لا أفتحه.
photo-limits = أتعرف على الأشياء والنصوص. لا أرى الحركات ولا المخاطر، وقد أخطئ.
photo-model-agreed = خدمة خارجية ترى أيضًا: { $text }.
photo-model-may-be = وربما أيضًا، حسب هذه الخدمة: { $text }.
photo-model-answer = حسب خدمة خارجية: { $text }.
photo-model-answer-may-be = ربما، حسب خدمة خارجية قد تخطئ: { $text }.
cue-photo-judges = اسمه | اسمها | يدعى | تدعى | عمره | عمرها | سنة | عجوز | شاب | شابة | جميلة | جميل | وسيم | قبيح | إفريقي | آسيوي | عربي | معاق | مريض | مشهور | رئيس
photo-numbered = الصورة { $number }: { $text }
photo-reads-badly = {"، "}لكنني أقرأ هذا النص بصعوبة وقد أخطئ.
photo-careful-medicine = {"، "}لكنني قد أخطئ: في ما يخص الدواء، اسأل دائمًا صيدليًا أو شخصًا آخر.
photo-careful-food = {"، "}لكنني قد أخطئ: في ما يخص الحساسية، اسأل دائمًا شخصًا آخر.
photo-careful-money = {"، "}لكنني قد أخطئ: في ما يخص المال، اسأل دائمًا شخصًا آخر.
photo-letter = هذه رسالة: { $what }.
photo-letter-from = هذه رسالة ({ $sender }): { $what }.
photo-kind-request-for-documents = طلب وثائق
photo-kind-appointment = موعد أو استدعاء
photo-kind-payment-demand = طلب دفع
photo-kind-bill = فاتورة
photo-kind-decision-granted = قرار يبدو إيجابيًا
photo-kind-decision-refusal = قرار يبدو أنه رفض
photo-kind-formal-notice = إنذار رسمي
photo-kind-information = معلومات
photo-kind-meeting-invitation = دعوة إلى اجتماع
photo-kind-scam = ربما عملية احتيال
photo-kind-other = لا أعرف نوعها
photo-scam-link-not-official = الرابط ليس لموقع رسمي
photo-scam-mismatched-sender = عنوان البريد الإلكتروني ليس لجهة رسمية
photo-scam-asks-card = يطلب منك بيانات بطاقتك أو حسابك البنكي
photo-scam-small-fee = يطلب منك دفع مبلغ صغير عبر الإنترنت
photo-scam-urgent-threat = يريد أن يجعلك تتصرف بسرعة كبيرة
photo-scam-parcel = رسائل الطرود المزيفة كثيرة
photo-scam-cpf = الرسائل المزيفة عن حساب التكوين المهني كثيرة
photo-scam-ameli-card = الرسائل المزيفة عن بطاقة Vitale كثيرة
photo-scam-antai-fine = رسائل الغرامات المزيفة كثيرة
photo-scam-refund-bait = يعدك بالمال للحصول على بياناتك
photo-scam-paid-appointment = الموعد في المحافظة لا يُدفع مقابله أبدًا
photo-scam-gift-card = يطلب منك الدفع ببطاقات هدايا أو قسائم شحن
photo-scam-crypto = يتحدث عن عملات رقمية أو أرباح سهلة
photo-scam-money-transfer = يطلب منك إرسال المال بحوالة سريعة
photo-scam-family-new-number = شخص يدّعي أنه من أقاربك برقم جديد
photo-scam-whatsapp-contact = يطلب منك الكتابة على تطبيق مراسلة خاص
photo-scam-prize = يخبرك بجائزة أو ميراث
photo-scam-easy-money = يعدك بمال أو قرض بسهولة مريبة
photo-scam-bank-alarm = تنبيهات البنوك المزيفة كثيرة
photo-scam-police-threat = الشرطة لا ترسل تهديدات في الرسائل
photo-scam-remote-access = يريد السيطرة على جهازك
photo-scam-spelling = فيه أخطاء لا ترتكبها جهة رسمية
photo-subject = الموضوع: «{ $text }»
photo-quote-deadline = المهلة المكتوبة: «{ $text }»
photo-quote-appointment = الموعد المكتوب: «{ $text }»
photo-quote-demand = المطلوب: «{ $text }»
photo-quote-consequence = ما قد يحدث خلاف ذلك: «{ $text }»
photo-amounts = المبالغ المكتوبة: { $text }.
photo-references = الأرقام المرجعية المكتوبة: { $text }.
photo-phones = أرقام الهاتف المكتوبة: { $text }.
photo-declined-identity = لا أقول أبدًا من هو الشخص ولا كم عمره ولا كيف شكله.
photo-declined-safety = لا أستطيع أن أقول إن كان هذا آمنًا: اسأل شخصًا قريبًا منك.
photo-read-quote = أقرأ: { $text }.
photo-read-doubtful = أظن أنني أقرأ { $text }، لكن هذا غير مؤكد: اطلب من شخص أن يتحقق.
photo-no-date = لا أقرأ تاريخًا في هذه الصورة.
photo-no-amount = لا أقرأ مبلغًا في هذه الصورة.
photo-no-phone = لا أقرأ رقم هاتف في هذه الصورة.
photo-no-text = لا أقرأ نصًا في هذه الصورة.
photo-sender = يبدو أن المرسل هو: { $sender }.
photo-no-sender = لم أجد من كتبها.
photo-people = أرى في الصورة: { $people }.
photo-no-people = لا أرى أحدًا في هذه الصورة، لكنني قد أخطئ.
photo-found = نعم، أرى في الصورة: { $thing }.
photo-not-found = لا أرى هذا في الصورة ({ $thing })، لكنني قد أخطئ.
photo-found-text = نعم، أقرأ: «{ $text }».
photo-found-text-on = إنها الصورة { $number }، وأقرأ فيها: «{ $text }».
photo-cannot-find = لا أعرف كيف أتعرف على هذا، ولا أقرؤه في الصورة.
photo-colour-red = أحمر
photo-colour-orange = برتقالي
photo-colour-yellow = أصفر
photo-colour-green = أخضر
photo-colour-blue = أزرق
photo-colour-purple = بنفسجي
photo-colour-pink = وردي
photo-colour-brown = بني
photo-colour-beige = بيج
photo-colour-black = أسود
photo-colour-grey = رمادي
photo-colour-white = أبيض
cue-photo-word = صورة | الصورة | صور | هذه الرسالة | هذه العلبة | هذه الورقة | هذه الوثيقة | هذه الشاشة | هذه اللافتة
cue-photo-article = ال
cue-photo-coming = سأرسل | أرسل لك | سوف أرسل | إذا أرسلت
cue-photo-filler = أرسل | أقدم | علي | ماذا | هذا | هذه | التي | الذي | لي | من فضلك | شكرا | رسالة | الرسالة | علبة | المنتج | أخبرني | قل لي | على | في | يجب | أدفع | هنا | هل | شيء | أشياء | موجود | موجودة | توجد | يوجد | إلى | هناك | لون | تكون
cue-photo-identity = من هو | من هي | من هذا الشخص | من هذا الرجل | من هذه المرأة | كم عمره | كم عمرها | هل تعرف هذا الشخص | هل هي جميلة | هل هو جميل | ما اسمه | ما اسمها | بشرته | بشرتها | لون البشرة | عينيه | عينيها | شعره | شعرها | رجل أم امرأة | رجل أو امرأة
cue-photo-safety = أعبر الطريق | عبور | هل هذا خطير | هل هو آمن | هل الطريق خال | الإشارة خضراء | هل أستطيع أن آكل | هل يمكنني أن آكل | هل أشرب | هل آخذ | يجب أن آخذ | كم مرة في اليوم | كم حبة آخذ | كم حبة يجب | في اليوم الواحد | هل يمكنني تناول | هل أستطيع تناول
cue-photo-people = كم شخص | كم عدد الأشخاص | هل يوجد أحد | هل هناك أحد | كم طفل
cue-photo-colour = لون | ألوان
cue-photo-date = تاريخ | أي يوم | متى | مهلة | في أي ساعة
cue-photo-amount = مبلغ | كم المال | كم يجب أن أدفع | ثمن | سعر | كم يكلف
cue-photo-phone = رقم الهاتف | رقم هاتف | بأي رقم أتصل
cue-photo-sender = من كتب | من أرسل | المرسل | ممن
cue-photo-read = اقرأ | إقرأ | مكتوب | ماذا تقول الرسالة | النص | ماذا كتب
cue-photo-describe = صف | ماذا ترى | ما هذا | ما هذه | ماذا يوجد | ماذا في الصورة
cue-photo-find = هل يوجد | هل هناك | هل توجد | هل ترى | هل هذا | هل هذه | ابحث | ابحث عن | جد لي | هل يحتوي | هل تحتوي | يحتوي | هل فيه | هل فيها | فيه
cue-photo-part = اقرأ الأعلى | اقرأ الأسفل | اقرأ اليمين | اقرأ اليسار
cue-photo-goods = tomato = طماطم, بندورة | bean = فاصوليا, فول | pea = بازلاء, بازيلا | corn = ذرة | lentil = عدس | chickpea = حمص | tuna = تونة, تونا | sardine = سردين | fish = سمك | milk = حليب, لبن | sugar = سكر | salt = ملح | flour = طحين, دقيق | rice = أرز, رز | noodles = معكرونة, شعيرية | oil = زيت | vinegar = خل | coffee = قهوة | tea = شاي | chocolate = شوكولاتة, شوكولا | jam = مربى | honey = عسل | butter = زبدة | cheese = جبن, جبنة | yoghurt = زبادي, لبن رائب | cream = كريمة, قشطة | chicken = دجاج | beef = لحم بقر, بقر | pork = لحم خنزير, خنزير | alcohol = كحول, خمر, نبيذ, بيرة | potato = بطاطا, بطاطس | onion = بصل | egg = بيض | peanut = فول سوداني | nut = مكسرات, جوز, بندق, لوز | gluten = غلوتين, قمح | soya = صويا | sesame = سمسم | lactose = لاكتوز | leek = كراث | pumpkin = يقطين, قرع | mushroom = فطر | shampoo = شامبو | shower gel = جل استحمام, سائل استحمام | soap = صابون | toothpaste = معجون أسنان | detergent = مسحوق غسيل, غسيل | bleach = مبيض | water = ماء, مياه
cue-photo-also = cup = كوب, فنجان, كاس | phone = جوال, موبايل, تلفون | tv = تلفاز, تلفزيون | couch = كنبة, أريكة | person = أحد, ناس | refrigerator = ثلاجة, براد | handbag = حقيبة, شنطة | bicycle = دراجة | cat = قط, هر | dog = كلب | sunglasses = نظارات, نظارة | laptop = لابتوب | bottle = قنينة, زجاجة
cue-photo-term = كلمة | اسمي | الاسم | اسم عائلتي
cue-photo-depth = أمام | خلف | وراء
cue-photo-near = بجانب | بجوار | بالقرب | حول | جنب
cue-photo-bottom = تحت | أسفل
cue-photo-top = فوق | أعلى
cue-photo-right = يمين
cue-photo-left = يسار | شمال
cue-photo-beside = يسار | يمين | فوق | تحت | بجانب | بجوار | بالقرب | حول | جنب | أعلى | أسفل | أمام | خلف | وراء
cue-photo-where = أين | وين | في أي مكان
cue-photo-which = أي واحد | أي واحدة | أيهما | أيها | أي علبة | أي زجاجة | أي صورة | أيّ منهما
cue-photo-count = كم عدد | كم | عدد
cue-photo-small = النص الصغير | النص الأصغر | الخط الصغير | الخط الأصغر | الكتابة الصغيرة | الحروف الصغيرة | بخط صغير | الأصغر
cue-photo-medicine = دواء | الدواء | الأدوية | الجرعة | جرعة | التركيز | كم ملغ | كم مليغرام | المادة الفعالة
cue-photo-expiry = تاريخ الانتهاء | تاريخ انتهاء | انتهاء الصلاحية | تاريخ الصلاحية | الصلاحية | صلاحية | منتهي | منتهية | ما زال صالحا | ما زالت صالحة | صالح للاستعمال
cue-photo-code = الباركود | باركود | الرمز الشريطي | رمز شريطي | رمز qr | qr | كيو آر | ماذا يقول الرمز
cue-photo-light = الضوء | ضوء | النور | نور | مضاء | مضاءة | مضيئة | اللمبة | المصباح | مظلم | مظلمة | إضاءة
cue-photo-beyond = ماذا يفعل | ماذا تفعل | ماذا يفعلون | يبتسم | تبتسم | سعيد | سعيدة | حزين | حزينة | غاضب | نظيف | نظيفة | متسخ | متسخة | وسخ | كم يبعد | كم تبعد | بعيد | ما حجم | كم الطول | كم طول | كم يزن | نائم | نائمة | مكسور | مكسورة
photo-medicine-form =
    { $form ->
        [tablet] أقراص
        [capsule] كبسولات
        [syrup] شراب
        [suppository] تحاميل
        [drops] قطرات
        [solution] محلول أو معلق
        [powder] مسحوق أو أكياس
        [cream] كريم أو جل أو مرهم
        [spray] بخاخ
       *[other] لصقات للجلد
    }
photo-medicine-no-expiry = لا أقرأ تاريخ انتهاء في هذه الصورة: أدر العبوة وأرسل صورة أخرى.
photo-medicine-past = هذا التاريخ مضى.
photo-medicine-expiry-code = حسب الرمز، تاريخ الانتهاء هو { $day }. اطلب من شخص أن يتحقق.
photo-medicine-expiry-print = أقرأ تاريخ انتهاء: آخر يوم هو { $day }. قد أخطئ: اطلب من شخص أن يتحقق.
photo-medicine-allergens = وهذا عن الحساسية: { $text }
photo-medicine-until = آخر يوم للاستعمال { $day }
photo-medicine-expiries = تاريخ انتهاء غير مؤكد: { $text }
photo-medicine-strengths = أكثر من تركيز ولا أعرف أيها الصحيح: { $text }
photo-medicine-none = لا أتعرف على دواء في هذه الصورة: أدر العلبة أو أرها لصيدلي.
photo-medicine-unread = لا أقرأ هذه العبوة جيدًا.
photo-medicine-money = ربما هذه ورقة نقدية أو قطعة نقدية، وأقرأ: { $text }.
photo-medicine-food = هذا على الأرجح طعام: { $what }.
photo-medicine-box = هذا على الأرجح دواء: { $what }.
photo-code-card = يوجد رمز فيه بطاقة اتصال. أنا لا أفتحها.
photo-code-phone = يوجد رمز فيه رقم هاتف. أنا لا أتصل به.
photo-code-wifi = يوجد رمز للاتصال بشبكة واي فاي. لا أقرأ كلمة السر بصوت عالٍ.
photo-code-lot = رقم التشغيلة: { $lot }.
photo-code-expiry = حسب الرمز، آخر يوم للاستعمال هو { $day }.
photo-code-gs1 = يوجد رمز منتج.
photo-code-medicine = يوجد رمز دواء فرنسي، رقمه { $number }. اسم الدواء ليس في الرمز.
photo-code-product = يوجد رمز شريطي لمنتج، رقمه { $number }. اسم المنتج ليس في الرمز.
photo-code-no-site = يوجد رمز فيه رابط لا أعرف موقعه. أنا لا أفتحه.
photo-code-link = يوجد رمز فيه رابط إلى الموقع { $site }. أنا لا أفتحه.
photo-code-none = لا أجد رمزًا شريطيًا أو رمز QR أستطيع قراءته: أدر الشيء أو قرّب الهاتف قليلًا.
photo-light-dark = المكان مظلم: لا أرى ضوءًا مشتعلًا، لكنني قد أخطئ.
photo-light-dim = الضوء قليل: مصباح ضعيف أو قليل من ضوء النهار.
photo-light-bright = الصورة مضيئة: يوجد ضوء من مصباح أو من النهار.
photo-cannot-tell = لا أستطيع أن أعرف ذلك من هنا: يستطيع ذلك شخص قريب منك.
photo-found-not-in-food = لا أقرأ هذا في الصورة، لكن هذا غير مؤكد وقد يكون النص مكتملًا في مكان آخر: في ما يخص الحساسية أو الطعام الممنوع، اسأل دائمًا شخصًا آخر.
photo-found-which = قل لي الكلمة التي أبحث عنها في الصورة.
photo-found-no-text-there = لا أقرأ نصًا في هذا الجزء من الصورة.
photo-found-text-at = إنه { $place }، وأقرأ: «{ $text }».
photo-found-at = أرى { $place }: { $thing }.
photo-found-count = أرى في الصورة: { $things }.
photo-colour-of = أرى في الصورة: { $thing }، واللون الغالب: { $colours }.
photo-place-nothing = لا أرى هناك شيئًا أعرفه، لكنني قد أخطئ.
photo-place-beside-near = بجانبه أرى: { $thing }.
photo-place-beside-bottom = تحته أرى: { $thing }.
photo-place-beside-top = فوقه أرى: { $thing }.
photo-place-beside-right = إلى يمينه أرى: { $thing }.
photo-place-beside-left = إلى يساره أرى: { $thing }.
photo-place-bottom = في الأسفل: { $thing }.
photo-place-top = في الأعلى: { $thing }.
photo-place-at-bottom-right = في أسفل اليمين
photo-place-at-bottom = في الأسفل
photo-place-at-bottom-left = في أسفل اليسار
photo-place-at-right = على اليمين
photo-place-at-middle = في الوسط
photo-place-at-left = على اليسار
photo-place-at-top-right = في أعلى اليمين
photo-place-at-top = في الأعلى
photo-place-at-top-left = في أعلى اليسار
photo-object-person = { $count ->
        [one] شخص
        [two] شخصان
        [few] { $count } أشخاص
       *[other] { $count } شخصًا
    }
photo-object-bicycle = { $count ->
        [one] دراجة
        [two] دراجتان
        [few] { $count } دراجات
       *[other] { $count } دراجة
    }
photo-object-car = { $count ->
        [one] سيارة
        [two] سيارتان
        [few] { $count } سيارات
       *[other] { $count } سيارة
    }
photo-object-motorcycle = { $count ->
        [one] دراجة نارية
        [two] دراجتان ناريتان
        [few] { $count } دراجات نارية
       *[other] { $count } دراجة نارية
    }
photo-object-airplane = { $count ->
        [one] طائرة
        [two] طائرتان
        [few] { $count } طائرات
       *[other] { $count } طائرة
    }
photo-object-bus = { $count ->
        [one] حافلة
        [two] حافلتان
        [few] { $count } حافلات
       *[other] { $count } حافلة
    }
photo-object-train = { $count ->
        [one] قطار
        [two] قطاران
        [few] { $count } قطارات
       *[other] { $count } قطارًا
    }
photo-object-truck = { $count ->
        [one] شاحنة
        [two] شاحنتان
        [few] { $count } شاحنات
       *[other] { $count } شاحنة
    }
photo-object-boat = { $count ->
        [one] قارب
        [two] قاربان
        [few] { $count } قوارب
       *[other] { $count } قاربًا
    }
photo-object-traffic-light = { $count ->
        [one] إشارة مرور
        [two] إشارتا مرور
        [few] { $count } إشارات مرور
       *[other] { $count } إشارة مرور
    }
photo-object-fire-hydrant = { $count ->
        [one] صنبور إطفاء
        [two] صنبورا إطفاء
        [few] { $count } صنابير إطفاء
       *[other] { $count } صنبور إطفاء
    }
photo-object-stop-sign = { $count ->
        [one] لافتة قف
        [two] لافتتا قف
        [few] { $count } لافتات قف
       *[other] { $count } لافتة قف
    }
photo-object-parking-meter = { $count ->
        [one] عداد موقف
        [two] عدادا موقف
        [few] { $count } عدادات مواقف
       *[other] { $count } عداد موقف
    }
photo-object-bench = { $count ->
        [one] مقعد طويل
        [two] مقعدان طويلان
        [few] { $count } مقاعد طويلة
       *[other] { $count } مقعدًا طويلًا
    }
photo-object-bird = { $count ->
        [one] طائر
        [two] طائران
        [few] { $count } طيور
       *[other] { $count } طائرًا
    }
photo-object-cat = { $count ->
        [one] قطة
        [two] قطتان
        [few] { $count } قطط
       *[other] { $count } قطة
    }
photo-object-dog = { $count ->
        [one] كلب
        [two] كلبان
        [few] { $count } كلاب
       *[other] { $count } كلبًا
    }
photo-object-horse = { $count ->
        [one] حصان
        [two] حصانان
        [few] { $count } أحصنة
       *[other] { $count } حصانًا
    }
photo-object-sheep = { $count ->
        [one] خروف
        [two] خروفان
        [few] { $count } خراف
       *[other] { $count } خروفًا
    }
photo-object-cow = { $count ->
        [one] بقرة
        [two] بقرتان
        [few] { $count } بقرات
       *[other] { $count } بقرة
    }
photo-object-elephant = { $count ->
        [one] فيل
        [two] فيلان
        [few] { $count } فيلة
       *[other] { $count } فيلًا
    }
photo-object-bear = { $count ->
        [one] دب
        [two] دبان
        [few] { $count } دببة
       *[other] { $count } دبًا
    }
photo-object-zebra = { $count ->
        [one] حمار وحشي
        [two] حماران وحشيان
        [few] { $count } حمير وحشية
       *[other] { $count } حمارًا وحشيًا
    }
photo-object-giraffe = { $count ->
        [one] زرافة
        [two] زرافتان
        [few] { $count } زرافات
       *[other] { $count } زرافة
    }
photo-object-backpack = { $count ->
        [one] حقيبة ظهر
        [two] حقيبتا ظهر
        [few] { $count } حقائب ظهر
       *[other] { $count } حقيبة ظهر
    }
photo-object-umbrella = { $count ->
        [one] مظلة
        [two] مظلتان
        [few] { $count } مظلات
       *[other] { $count } مظلة
    }
photo-object-handbag = { $count ->
        [one] حقيبة يد
        [two] حقيبتا يد
        [few] { $count } حقائب يد
       *[other] { $count } حقيبة يد
    }
photo-object-tie = { $count ->
        [one] ربطة عنق
        [two] ربطتا عنق
        [few] { $count } ربطات عنق
       *[other] { $count } ربطة عنق
    }
photo-object-suitcase = { $count ->
        [one] حقيبة سفر
        [two] حقيبتا سفر
        [few] { $count } حقائب سفر
       *[other] { $count } حقيبة سفر
    }
photo-object-frisbee = { $count ->
        [one] قرص طائر
        [two] قرصان طائران
        [few] { $count } أقراص طائرة
       *[other] { $count } قرصًا طائرًا
    }
photo-object-skis = { $count ->
        [one] زلاجات
        [two] زوجان من الزلاجات
        [few] { $count } أزواج من الزلاجات
       *[other] { $count } زوجًا من الزلاجات
    }
photo-object-snowboard = { $count ->
        [one] لوح تزلج على الثلج
        [two] لوحا تزلج على الثلج
        [few] { $count } ألواح تزلج على الثلج
       *[other] { $count } لوح تزلج على الثلج
    }
photo-object-ball = { $count ->
        [one] كرة
        [two] كرتان
        [few] { $count } كرات
       *[other] { $count } كرة
    }
photo-object-kite = { $count ->
        [one] طائرة ورقية
        [two] طائرتان ورقيتان
        [few] { $count } طائرات ورقية
       *[other] { $count } طائرة ورقية
    }
photo-object-baseball-bat = { $count ->
        [one] مضرب بيسبول
        [two] مضربا بيسبول
        [few] { $count } مضارب بيسبول
       *[other] { $count } مضرب بيسبول
    }
photo-object-baseball-glove = { $count ->
        [one] قفاز بيسبول
        [two] قفازا بيسبول
        [few] { $count } قفازات بيسبول
       *[other] { $count } قفاز بيسبول
    }
photo-object-skateboard = { $count ->
        [one] لوح تزلج
        [two] لوحا تزلج
        [few] { $count } ألواح تزلج
       *[other] { $count } لوح تزلج
    }
photo-object-surfboard = { $count ->
        [one] لوح ركوب الأمواج
        [two] لوحا ركوب الأمواج
        [few] { $count } ألواح ركوب الأمواج
       *[other] { $count } لوح ركوب الأمواج
    }
photo-object-tennis-racket = { $count ->
        [one] مضرب تنس
        [two] مضربا تنس
        [few] { $count } مضارب تنس
       *[other] { $count } مضرب تنس
    }
photo-object-bottle = { $count ->
        [one] زجاجة
        [two] زجاجتان
        [few] { $count } زجاجات
       *[other] { $count } زجاجة
    }
photo-object-wine-glass = { $count ->
        [one] كأس
        [two] كأسان
        [few] { $count } كؤوس
       *[other] { $count } كأسًا
    }
photo-object-cup = { $count ->
        [one] كوب
        [two] كوبان
        [few] { $count } أكواب
       *[other] { $count } كوبًا
    }
photo-object-fork = { $count ->
        [one] شوكة
        [two] شوكتان
        [few] { $count } شوكات
       *[other] { $count } شوكة
    }
photo-object-knife = { $count ->
        [one] سكين
        [two] سكينان
        [few] { $count } سكاكين
       *[other] { $count } سكينًا
    }
photo-object-spoon = { $count ->
        [one] ملعقة
        [two] ملعقتان
        [few] { $count } ملاعق
       *[other] { $count } ملعقة
    }
photo-object-bowl = { $count ->
        [one] وعاء
        [two] وعاءان
        [few] { $count } أوعية
       *[other] { $count } وعاءً
    }
photo-object-banana = { $count ->
        [one] موزة
        [two] موزتان
        [few] { $count } موزات
       *[other] { $count } موزة
    }
photo-object-apple = { $count ->
        [one] تفاحة
        [two] تفاحتان
        [few] { $count } تفاحات
       *[other] { $count } تفاحة
    }
photo-object-sandwich = { $count ->
        [one] شطيرة
        [two] شطيرتان
        [few] { $count } شطائر
       *[other] { $count } شطيرة
    }
photo-object-orange = { $count ->
        [one] برتقالة
        [two] برتقالتان
        [few] { $count } برتقالات
       *[other] { $count } برتقالة
    }
photo-object-broccoli = { $count ->
        [one] بروكلي
        [two] قطعتا بروكلي
        [few] { $count } قطع بروكلي
       *[other] { $count } قطعة بروكلي
    }
photo-object-carrot = { $count ->
        [one] جزرة
        [two] جزرتان
        [few] { $count } جزرات
       *[other] { $count } جزرة
    }
photo-object-hot-dog = { $count ->
        [one] شطيرة نقانق
        [two] شطيرتا نقانق
        [few] { $count } شطائر نقانق
       *[other] { $count } شطيرة نقانق
    }
photo-object-pizza = { $count ->
        [one] بيتزا
        [two] قطعتا بيتزا
        [few] { $count } قطع بيتزا
       *[other] { $count } قطعة بيتزا
    }
photo-object-donut = { $count ->
        [one] كعكة محلاة
        [two] كعكتان محلاتان
        [few] { $count } كعكات محلاة
       *[other] { $count } كعكة محلاة
    }
photo-object-cake = { $count ->
        [one] كعكة
        [two] كعكتان
        [few] { $count } كعكات
       *[other] { $count } كعكة
    }
photo-object-chair = { $count ->
        [one] كرسي
        [two] كرسيان
        [few] { $count } كراسٍ
       *[other] { $count } كرسيًا
    }
photo-object-couch = { $count ->
        [one] أريكة
        [two] أريكتان
        [few] { $count } أرائك
       *[other] { $count } أريكة
    }
photo-object-potted-plant = { $count ->
        [one] نبتة في أصيص
        [two] نبتتان في أصيصين
        [few] { $count } نباتات في أصص
       *[other] { $count } نبتة في أصيص
    }
photo-object-bed = { $count ->
        [one] سرير
        [two] سريران
        [few] { $count } أسرّة
       *[other] { $count } سريرًا
    }
photo-object-table = { $count ->
        [one] طاولة
        [two] طاولتان
        [few] { $count } طاولات
       *[other] { $count } طاولة
    }
photo-object-toilet = { $count ->
        [one] مرحاض
        [two] مرحاضان
        [few] { $count } مراحيض
       *[other] { $count } مرحاضًا
    }
photo-object-tv = { $count ->
        [one] تلفاز
        [two] تلفازان
        [few] { $count } أجهزة تلفاز
       *[other] { $count } جهاز تلفاز
    }
photo-object-laptop = { $count ->
        [one] حاسوب محمول
        [two] حاسوبان محمولان
        [few] { $count } حواسيب محمولة
       *[other] { $count } حاسوبًا محمولًا
    }
photo-object-mouse = { $count ->
        [one] فأرة حاسوب
        [two] فأرتا حاسوب
        [few] { $count } فأرات حاسوب
       *[other] { $count } فأرة حاسوب
    }
photo-object-remote = { $count ->
        [one] جهاز تحكم عن بعد
        [two] جهازا تحكم عن بعد
        [few] { $count } أجهزة تحكم عن بعد
       *[other] { $count } جهاز تحكم عن بعد
    }
photo-object-keyboard = { $count ->
        [one] لوحة مفاتيح
        [two] لوحتا مفاتيح
        [few] { $count } لوحات مفاتيح
       *[other] { $count } لوحة مفاتيح
    }
photo-object-phone = { $count ->
        [one] هاتف
        [two] هاتفان
        [few] { $count } هواتف
       *[other] { $count } هاتفًا
    }
photo-object-microwave = { $count ->
        [one] فرن ميكروويف
        [two] فرنا ميكروويف
        [few] { $count } أفران ميكروويف
       *[other] { $count } فرن ميكروويف
    }
photo-object-oven = { $count ->
        [one] فرن
        [two] فرنان
        [few] { $count } أفران
       *[other] { $count } فرنًا
    }
photo-object-toaster = { $count ->
        [one] محمصة خبز
        [two] محمصتا خبز
        [few] { $count } محمصات خبز
       *[other] { $count } محمصة خبز
    }
photo-object-sink = { $count ->
        [one] مغسلة
        [two] مغسلتان
        [few] { $count } مغاسل
       *[other] { $count } مغسلة
    }
photo-object-refrigerator = { $count ->
        [one] ثلاجة
        [two] ثلاجتان
        [few] { $count } ثلاجات
       *[other] { $count } ثلاجة
    }
photo-object-book = { $count ->
        [one] كتاب
        [two] كتابان
        [few] { $count } كتب
       *[other] { $count } كتابًا
    }
photo-object-clock = { $count ->
        [one] ساعة حائط
        [two] ساعتا حائط
        [few] { $count } ساعات حائط
       *[other] { $count } ساعة حائط
    }
photo-object-vase = { $count ->
        [one] مزهرية
        [two] مزهريتان
        [few] { $count } مزهريات
       *[other] { $count } مزهرية
    }
photo-object-scissors = { $count ->
        [one] مقص
        [two] مقصان
        [few] { $count } مقصات
       *[other] { $count } مقصًا
    }
photo-object-teddy-bear = { $count ->
        [one] دبدوب
        [two] دبدوبان
        [few] { $count } دباديب
       *[other] { $count } دبدوبًا
    }
photo-object-hair-dryer = { $count ->
        [one] مجفف شعر
        [two] مجففا شعر
        [few] { $count } مجففات شعر
       *[other] { $count } مجفف شعر
    }
photo-object-toothbrush = { $count ->
        [one] فرشاة أسنان
        [two] فرشاتا أسنان
        [few] { $count } فرش أسنان
       *[other] { $count } فرشاة أسنان
    }
photo-object-coffee = قهوة
photo-object-teapot = إبريق شاي
photo-object-coffeepot = إبريق قهوة
photo-object-plate = طبق
photo-object-pitcher = إبريق
photo-object-pan = مقلاة
photo-object-pot = قدر
photo-object-bread = خبز
photo-object-bagel = خبز دائري
photo-object-pretzel = بريتزل
photo-object-burger = برغر
photo-object-cabbage = ملفوف
photo-object-cauliflower = قرنبيط
photo-object-courgette = كوسا
photo-object-cucumber = خيار
photo-object-artichoke = خرشوف
photo-object-pepper = فلفل حلو
photo-object-mushroom = فطر
photo-object-strawberry = فراولة
photo-object-lemon = ليمونة
photo-object-fig = تينة
photo-object-pineapple = أناناس
photo-object-pomegranate = رمانة
photo-object-pasta = معكرونة
photo-object-ice-cream = مثلجات
photo-object-soup = حساء
photo-object-wine = نبيذ
photo-object-corn = ذرة
photo-object-burrito = بوريتو
photo-object-menu = قائمة طعام
photo-object-stove = موقد
photo-object-dishwasher = غسالة صحون
photo-object-packet = علبة مغلفة
photo-object-envelope = ظرف
photo-object-carton = صندوق كرتون
photo-object-crate = صندوق
photo-object-plastic-bag = كيس بلاستيك
photo-object-pill-bottle = عبوة دواء
photo-object-cream = عبوة كريم
photo-object-perfume = زجاجة عطر
photo-object-soap-dispenser = موزع صابون
photo-object-plaster = ضمادة لاصقة
photo-object-syringe = حقنة
photo-object-stethoscope = سماعة طبيب
photo-object-crutch = عكاز
photo-object-scales = ميزان
photo-object-toilet-paper = ورق مرحاض
photo-object-paper-towel = مناشف ورقية
photo-object-towel = منشفة
photo-object-washbasin = حوض غسيل
photo-object-bathtub = حوض استحمام
photo-object-shower-curtain = ستارة حمام
photo-object-lipstick = أحمر شفاه
photo-object-nappy = حفاض
photo-object-shoe = حذاء
photo-object-sandal = صندل
photo-object-boot = حذاء طويل
photo-object-sock = جورب
photo-object-hat = قبعة
photo-object-t-shirt = قميص قصير
photo-object-sweater = سترة صوف
photo-object-jeans = بنطال جينز
photo-object-suit = بدلة
photo-object-coat = معطف
photo-object-mitten = قفاز
photo-object-sunglasses = نظارة شمسية
photo-object-watch = ساعة يد
photo-object-necklace = قلادة
photo-object-wallet = محفظة
photo-object-pillow = وسادة
photo-object-blanket = بطانية
photo-object-lamp = مصباح
photo-object-candle = شمعة
photo-object-desk = مكتب
photo-object-wardrobe = خزانة ملابس
photo-object-bookcase = رف كتب
photo-object-cradle = سرير أطفال
photo-object-washing-machine = غسالة
photo-object-radiator = مدفأة
photo-object-fan = مروحة
photo-object-iron = مكواة
photo-object-vacuum-cleaner = مكنسة كهربائية
photo-object-sewing-machine = ماكينة خياطة
photo-object-bucket = دلو
photo-object-broom = مكنسة
photo-object-mop = ممسحة
photo-object-bin = سلة مهملات
photo-object-padlock = قفل
photo-object-hammer = مطرقة
photo-object-screwdriver = مفك براغي
photo-object-screw = برغي
photo-object-nail = مسمار
photo-object-drill = مثقاب
photo-object-light-switch = مفتاح كهرباء
photo-object-rocking-chair = كرسي هزاز
photo-object-screen = شاشة
photo-object-computer = حاسوب
photo-object-printer = طابعة
photo-object-photocopier = آلة نسخ
photo-object-radio = مذياع
photo-object-camera = آلة تصوير
photo-object-loudspeaker = مكبر صوت
photo-object-microphone = ميكروفون
photo-object-pen = قلم
photo-object-pencil-case = مقلمة
photo-object-web-page = صفحة معروضة على شاشة
photo-object-binder = ملف أوراق
photo-object-cash-machine = صراف آلي
photo-object-vending-machine = آلة بيع
photo-object-letterbox = صندوق بريد
photo-object-street-sign = لافتة شارع
photo-object-taxi = سيارة أجرة
photo-object-tram = ترام
photo-object-ambulance = سيارة إسعاف
photo-object-fire-engine = سيارة إطفاء
photo-object-tractor = جرار زراعي
photo-object-bridge = جسر
photo-object-church = كنيسة
photo-object-mosque = مسجد
photo-object-castle = قصر
photo-object-fountain = نافورة
photo-object-library = مكتبة
photo-object-bakery = مخبز
photo-object-shop = متجر
photo-object-restaurant = مطعم
photo-object-shopping-cart = عربة تسوق
photo-object-shopping-basket = سلة تسوق
photo-object-mountain = جبل
photo-object-beach = شاطئ
photo-object-lake = بحيرة
photo-object-valley = وادٍ
photo-object-flower = زهرة
photo-object-rabbit = أرنب
photo-object-hamster = هامستر
photo-object-fish = سمكة
photo-object-butterfly = فراشة
photo-object-bee = نحلة
photo-object-fly = ذبابة
photo-object-ant = نملة
photo-object-cockroach = صرصور
photo-object-ladybird = دعسوقة
photo-object-spider = عنكبوت
photo-object-snail = حلزون
photo-object-pig = خنزير
photo-object-lion = أسد
photo-object-turtle = سلحفاة
photo-object-frog = ضفدع
photo-object-squirrel = سنجاب

## describe_image: letters

letter-first = هذه رسالة ({ $sender }): { $what }.
letter-first-unsigned = هذه رسالة، ولا أجد من كتبها: { $what }.
letter-kind-eviction = يُطلب منك أن تترك مسكنك
letter-kind-expulsion = قرار يطلب منك مغادرة فرنسا
letter-kind-court = ورقة من المحكمة
letter-on = {"، يوم "}{ $day } الساعة { $time }، { $in }
letter-by = {"، في موعد أقصاه "}{ $day }، { $in }
letter-within = {"، "}{ $period } { $start }
letter-amount = {"، "}{ $amount }
letter-in-days = { $days ->
        [0] أي اليوم
        [1] أي غدًا
        [2] أي بعد يومين
        [few] أي بعد { $days } أيام
        [many] أي بعد { $days } يومًا
       *[other] أي بعد { $days } يوم
    }
letter-past = { $days ->
        [1] كان ذلك أمس
        [2] كان ذلك قبل يومين
        [few] كان ذلك قبل { $days } أيام
        [many] كان ذلك قبل { $days } يومًا
       *[other] كان ذلك قبل { $days } يوم
    }
letter-period-days = المهلة { $number ->
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
letter-period-working-days = المهلة { $number ->
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $number } أيام عمل
        [many] { $number } يوم عمل
       *[other] { $number } يوم عمل
    }
letter-period-weeks = المهلة { $number ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $number } أسابيع
        [many] { $number } أسبوعًا
       *[other] { $number } أسبوع
    }
letter-period-months = المهلة { $number ->
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرًا
       *[other] { $number } شهر
    }
letter-from-letter = من تاريخ الرسالة
letter-from-receipt = من يوم استلامك لها
letter-from-notification = من يوم تسليمك القرار
letter-from-other = من اليوم الذي تذكره الرسالة
letter-from-unsaid = ولا تقول الرسالة من أي يوم
letter-place = المكان: « { $text } ».
letter-demand = المطلوب: « { $text } ».
letter-in-french = مكتوب بالفرنسية
letter-quote = « { $text } »
letter-otherwise = وإلا، تقول الرسالة: « { $text } ».
letter-otherwise-eviction = وإلا فقد تخسر مسكنك.
letter-otherwise-removal = وإلا فقد تُجبر على المغادرة.
letter-otherwise-cut = وإلا فقد تُقطع الخدمة.
letter-otherwise-seizure = وإلا فقد يؤخذ المال من حسابك أو من راتبك.
letter-otherwise-more-money = وإلا فقد يزيد المبلغ المطلوب.
letter-otherwise-stopped = وإلا فقد يتوقف دفع مال أو حق لك.
letter-otherwise-struck-off = وإلا فقد يُشطب اسمك من القائمة.
letter-otherwise-refused = وإلا فقد يُرفض الطلب.
letter-otherwise-closed = وإلا فقد يُلغى الملف أو الموعد.
letter-next-request-for-documents = ما يجب فعله: اجمع هذه الوثائق وأرسلها قبل انتهاء المهلة.
letter-next-appointment = ما يجب فعله: سجّل التاريخ واذهب وأحضر هذه الرسالة معك.
letter-next-meeting-invitation = ما يجب فعله: سجّل التاريخ.
letter-next-payment-demand = ما يجب فعله: تأكد أنك مدين بهذا المال. إذا لم تستطع الدفع فاطلب مهلة بسرعة.
letter-next-bill = ما يجب فعله: تأكد من الفاتورة وادفع في الوقت. إذا لم تستطع فاتصل لطلب مهلة.
letter-next-decision-granted = ما يجب فعله: احتفظ بهذه الرسالة جيدًا.
letter-next-decision-refusal = ما يجب فعله: أرِ هذه الرسالة بسرعة لشخص يستطيع مساعدتك.
letter-next-formal-notice = ما يجب فعله: لا تنتظر، أجب واطلب المساعدة.
letter-grave-refusal = انتبه، بدأت مهلة الاعتراض. أرِ هذه الرسالة اليوم لمحامٍ أو لـ point-justice (مساعدة قانونية مجانية) أو لجمعية مثل La Cimade.
letter-grave-eviction = انتبه، الأمر خطير والوقت يمر. أرِ هذه الرسالة اليوم لـ point-justice (مساعدة قانونية مجانية) أو لمحامٍ أو لمساعد اجتماعي.
letter-grave-expulsion = انتبه، الأمر خطير ومهلة الاعتراض قصيرة جدًا. أرِ هذه الرسالة اليوم نفسه لمحامٍ أو لجمعية مثل La Cimade.
letter-grave-court = انتبه، الأمر جدي والوقت يمر. أرِ هذه الورقة اليوم لمحامٍ أو لـ point-justice (مساعدة قانونية مجانية).
letter-unread = { $count ->
        [one] لم أستطع قراءة سطر واحد من الصفحة.
        [two] لم أستطع قراءة سطرين.
        [few] لم أستطع قراءة { $count } أسطر.
        [many] لم أستطع قراءة { $count } سطرًا.
       *[other] لم أستطع قراءة { $count } سطر.
    }
letter-say = يمكنك أن تقول: { $list }.
letter-ask-documents = الوثائق
letter-ask-demand = ماذا أفعل
letter-ask-appeal = أعترض
letter-ask-spell = تهجئة المرجع
letter-ask-phone = رقم الهاتف
letter-ask-sheet = البطاقة
letter-ask-whole = اقرأ كل شيء
letter-documents = الوثائق المطلوبة: { $list }.
letter-documents-quoted = الوثائق المطلوبة: « { $text } ».
letter-documents-others = { $count ->
        [one] ووثيقة أخرى مكتوبة في الرسالة.
        [two] ووثيقتان أخريان مكتوبتان في الرسالة.
        [few] و{ $count } وثائق أخرى مكتوبة في الرسالة.
        [many] و{ $count } وثيقة أخرى مكتوبة في الرسالة.
       *[other] و{ $count } وثيقة أخرى مكتوبة في الرسالة.
    }
letter-spelt = المرجع: { $text }.
letter-dictated = الهاتف: { $text }.
letter-appeal = للاعتراض، تقول الرسالة: « { $text } ».
letter-appeal-help = اطلب المساعدة قبل نهاية المهلة من محامٍ أو point-justice (مساعدة قانونية مجانية) أو جمعية.
letter-appeal-unsaid = لا أجد في الرسالة كيف يُعترض. اطلب المساعدة بسرعة من محامٍ أو point-justice (مساعدة قانونية مجانية) أو جمعية.
letter-summary = ملخص من نموذج آلي، أرقامه موجودة في الرسالة: { $text }
letter-nothing = الرسالة لا تقول ذلك، أو أنني لم أجده.
letter-answer-on = يوم { $day } الساعة { $time }، { $in }.
letter-answer-by = في موعد أقصاه { $day }، { $in }.
letter-answer-within = { $period }، { $start }.
letter-scam = انتبه، هذه الرسالة تشبه الاحتيال: { $reasons }.
letter-scam-then = لا تدفع، ولا تعطِ بطاقتك ولا رموزك، ولا تفتح الرابط. عند الشك اتصل بنفسك بالإدارة على الرقم الذي تعرفه، أو أرِ هذه الرسالة لشخص تثق به.
letter-document-residence-permit = تصريح الإقامة أو الوصل (récépissé)
letter-document-passport = جواز السفر
letter-document-identity = وثيقة هوية
letter-document-address = إثبات السكن
letter-document-rent = وصل الإيجار أو عقد الإيجار
letter-document-family-book = دفتر العائلة
letter-document-birth = شهادة الميلاد
letter-document-marriage = عقد الزواج أو حكم الطلاق
letter-document-photos = صور شخصية
letter-document-pay = كشوف الراتب أو إثبات الدخل
letter-document-tax = إشعار الضريبة
letter-document-bank = معلومات حسابك البنكي (RIB)
letter-document-health-card = بطاقة carte Vitale أو شهادة التأمين الصحي
letter-document-medical = ورقة من الطبيب
letter-document-vaccines = الدفتر الصحي
letter-document-school = شهادة مدرسية
letter-document-work = عقد العمل أو ورقة من صاحب العمل
letter-document-cv = السيرة الذاتية
letter-document-insurance = شهادة التأمين
letter-document-stamps = طوابع ضريبية
letter-document-form = استمارة
letter-document-this-letter = هذه الرسالة
letter-document-diploma = الشهادات الدراسية
cue-letter-documents = وثيقة | ورقة | الوثائق | وثائق | ما الوثائق | أي وثائق | الأوراق | أي أوراق | ماذا أحضر | شو لازم جيب | المستندات
cue-letter-demand = ماذا أفعل | ماذا يجب أن أفعل | شو لازم أعمل | شو أعمل | ماذا يريدون | شو بدهم | ما المطلوب
cue-letter-otherwise = ماذا يحدث | ماذا سيحدث | شو بيصير | وإلا | وإلا ماذا يحدث | إذا لم أفعل شيئا | إذا لم أرد | إذا لم أدفع | إذا لم أذهب | شو بيصير إذا
cue-letter-deadline = قبل متى | حتى متى | لأي تاريخ | ما المهلة | المهلة | آخر موعد | كم من الوقت | متى الموعد | في أي ساعة
cue-letter-appeal = أعترض | اعتراض | الاعتراض | لا أوافق | لست موافقا | مو موافق | طعن | كيف أعترض
cue-letter-spell = تهجئة المرجع | هجئ المرجع | تهجئة | المرجع | رقم المرجع | رقم الملف
cue-letter-phone = رقم الهاتف ببطء | رقم الهاتف | الهاتف | رقم التلفون | بمن أتصل | أي رقم أتصل | الرقم ببطء
cue-letter-amount = كم | كم المبلغ | المبلغ | كم أدفع | كم لازم أدفع
cue-letter-whole = اقرأ كل شيء | اقرأ الكل | كل الرسالة | النص كاملا | كل النص | اقرأ الرسالة

## translate

translate-label = هذه ترجمة آلية. قد تكون فيها أخطاء.
translate-ask = ماذا تريد أن تترجم، وإلى أي لغة؟ قل مثلا: ترجم إلى الفرنسية، ثم جملتك.
translate-ask-language = إلى أي لغة؟ قل مثلا: ترجم إلى الفرنسية، ثم جملتك.
translate-choice = ترجم إلى { $target }: { $text }
translate-on = حسنا. تكلم أو اكتب، وسأترجم كل شيء إلى { $target }. قل «توقف» لإنهاء الترجمة.
translate-missing = لا أستطيع هنا الترجمة من { $source } إلى { $target }. يمكن للشخص المسؤول عن هذه الخدمة أن يضيفها. يمكنك أيضا أن تطلب التحدث مع شخص.
translate-none = لا أستطيع هنا الترجمة من { $name }. يمكن للشخص المسؤول عن هذه الخدمة أن يضيفها. يمكنك أيضا أن تطلب التحدث مع شخص.
translate-same = هذا النص مكتوب من قبل بهذه اللغة: { $name }.
translate-untrusted = لا أستطيع أن أثق بهذه الترجمة: ربما ضاع رقم أو كلمة. أفضل ألا أعطيها لك. نصك: «{ $text }». أره لشخص يتكلم اللغتين، أو اطلب شخصا هنا.
translate-untrusted-spoken = لا أستطيع أن أثق بهذه الترجمة: ربما ضاع رقم أو كلمة. أفضل ألا أعطيها لك. اطلب مساعدة شخص.
translate-too-long = هذا النص طويل جدا بالنسبة لي. أرسله على أجزاء، كل جزء { $limit } حرف على الأكثر.
translate-story = لا أترجم قصة اللجوء. كل كلمة مهمة، والآلة تخطئ. اطلب المساعدة من شخص: جمعية أو مترجم.

## admin_help

admin-source = المصدر: { $name }، تم التحقق في { $checked }.
admin-source-old = المصدر: { $name }، نص بتاريخ { $version }، تم التحقق في { $checked }؛ ربما تغيّر، انظر إلى التاريخ في الموقع الرسمي.
admin-source-paper = المصدر: { $name }، نص بتاريخ { $version }، تم التحقق في { $checked }؛ ربما تغيّرت القواعد، اقرأ التاريخ المكتوب على ورقتك.
admin-in-french = هذا الجواب عندي بالفرنسية فقط. يمكنك أن تطلب شخصاً.
admin-details-in-french = التفاصيل باللغة الفرنسية.
admin-ask = ما هو سؤالك عن الإجراءات في فرنسا؟
admin-choose = أريد أن أتأكد أنني فهمت. عن ماذا تسأل؟
admin-no-match = ليس عندي جواب مؤكد على هذا السؤال، ولا أريد أن أخمّن. انظر في service-public.gouv.fr، أو اسأل في مكتب France services أو جمعية قريبة منك.
admin-library-quote = هذا ما تقوله الورقة الرسمية «{ $title }»:
admin-library-case = في حالة «{ $case }»:
admin-library-cases = هذه إحدى الحالات في الورقة: قل «المزيد» لسماع الباقي.
admin-library-warning = يوجد تنبيه على هذه الورقة:
admin-library-exceptions = هناك استثناءات: قل «المزيد» لسماعها.
admin-library-source = المصدر: service-public.fr، ورقة بتاريخ { $day }.
admin-library-source-check = المصدر: service-public.fr، ورقة بتاريخ { $day }. ربما تغيّرت المبالغ والمُهَل: تحقّق من الصفحة.
admin-library-source-stale = المصدر: service-public.fr، ورقة بتاريخ { $day }. نسختي من هذه الأوراق قديمة: تحقّق من الصفحة أو اسأل شخصًا قبل أن تفعل أي شيء.
admin-library-only-french = وجدتُ ورقة رسمية، لكنها بالفرنسية فقط. أعطيك إياها كما هي. يمكنك أن تطلب التحدث إلى شخص.
admin-library-place-phone = الهاتف: { $phone }.
admin-library-place-hours = أوقات العمل: { $hours }.
admin-library-place-by = حسب { $name }، تم التحقق في { $checked }.
admin-library-page = الورقة كاملة موجودة على الصفحة الرسمية.
admin-human = فهمت: تريد التحدث مع شخص. لم أحجز لك أي موعد. إذا أعطتك جمعية هذا الرقم فتحدث معها، وإلا يمكن أن يساعدك مكتب France services أو البلدية أو جمعية.
admin-refuse-inject = لا يمكن لرسالة أو وثيقة أن تعطيني أوامر. لن أفعل ذلك ولا أرسل شيئاً. إذا طلبت هذه الوثيقة مالاً أو أرقام معارفك فقد تكون احتيالاً: أرِها لشخص تثق به.
admin-refuse-story = لا أستطيع أن أكتب قصة لجوئك أو أحسّنها أو أترجمها: يجب أن تبقى قصتك أنت. يمكن لمحامٍ أو جمعية مساعدتك في تحضيرها. أستطيع أن أشرح لك المراحل والمهل.
admin-refuse-forged = لا أستطيع المساعدة في صنع أو شراء أو استعمال وثيقة مزورة أو هوية شخص آخر: هذه جريمة، وقد تخسر حقوقك. توجد حلول قانونية. يمكن لعامل اجتماعي أو محامٍ أو جمعية البحث عنها معك.
admin-refuse-lie = لا أستطيع المساعدة في الكذب أو إخفاء شيء: قد تخسر حقوقك. يمكن لمحامٍ أو جمعية أن ينصحك بسرية ومجاناً.
admin-refuse-strategy = لا أستطيع أن أقول لك ماذا تقول: هذا كلامك أنت. يمكن لمحامٍ أو جمعية تحضيرك. أستطيع أن أشرح لك كيف يجري الأمر.
admin-refuse-chances = لا أحد يستطيع توقع الجواب، ولا أعطي نسبة ولا وعداً. الإدارة أو القاضي يقرر لكل شخص وحده. يمكن لمحامٍ أو جمعية دراسة ملفك، وأنا أستطيع شرح المراحل.
admin-refuse-diagnosis = لا أستطيع أن أقول ما هو المرض ولا أي دواء تأخذ: اسأل طبيباً أو صيدلياً. بدون تأمين اذهب إلى مكتب PASS في المستشفى. إذا كان الأمر خطيراً اتصل بالرقم 15 أو 112.
admin-refuse-undeclared = لا أستطيع المساعدة في العمل غير المصرّح به: هذا خطر عليك. أستطيع أن أقول لك من يحق له العمل وكيف تطلب الإذن. يمكن لنقابة أو جمعية الدفاع عنك.
admin-refuse-abroad = أعرف الإجراءات في فرنسا فقط، ولا أريد أن أخمّن عن بلد آخر. انظر إلى الموقع الرسمي لذلك البلد، أو اسأل سفارته. هناك يمكن لجمعية تساعد اللاجئين أن تجيب.
admin-refer-asylum = للمساعدة اذهب إلى SPADA أو إلى جمعية تساعد اللاجئين، ومعك أوراقك.
admin-refer-legal = للمساعدة اذهب بسرعة إلى محامٍ أو إلى point-justice (استشارة قانونية مجانية) أو إلى جمعية، ومعك ورقتك.
admin-refer-social = للمساعدة اسأل الخدمة الاجتماعية في البلدية (CCAS) أو جمعية.
admin-refer-caf = للمساعدة اسأل CAF أو عاملاً اجتماعياً أو مكتب France services.
admin-refer-health = للمساعدة اسأل صندوق التأمين الصحي (CPAM) أو مكتب PASS في المستشفى أو عاملاً اجتماعياً.
admin-refer-prefecture = للمساعدة اسأل النقطة الرقمية في المحافظة أو مكتب France services أو جمعية.
admin-refer-mdph = للمساعدة اسأل MDPH أو CCAS في بلديتك أو جمعية لذوي الإعاقة.
admin-refer-work = للمساعدة اسأل France Travail أو Mission locale أو مكتب France services.
admin-refer-school = للمساعدة اسأل البلدية أو المدرسة أو CASNAV.
admin-refer-online = للمساعدة اذهب إلى مكتب France services ومعك أوراقك وهاتفك.
admin-refer-danger = عند الخطر اتصل فوراً بالرقم 112.

## Telegram

telegram-source = المصدر: { $title }، { $url } (تم التحقق في { $date })

## Web page

web-title = بورت فوا: اطرح سؤالك
web-machine = أنت تتحدث مع آلة، لا مع إنسان. قد تخطئ الآلة.
web-noscript = تحتاج هذه الصفحة إلى JavaScript. يرجى تفعيل JavaScript في المتصفح.
web-skip = الانتقال إلى خانة الرسالة
web-language = اللغة
web-log = المحادثة
web-start = تكلّم أو أرسل صورة أو اكتب. يصل الجواب هنا مكتوبًا ومسموعًا.
web-attachments = ملفات جاهزة للإرسال
web-field = رسالتك
web-field-hint = مفتاح Enter للإرسال. مفتاحا Shift و Enter لسطر جديد.
web-send = إرسال
web-speak = تكلّم
web-cancel = إلغاء
web-photo = صورة
web-file = ملف
web-aloud = قراءة كل الأجوبة بصوت عالٍ
web-leave = محادثة جديدة
web-you = أنت:
web-your-voice = رسالتك الصوتية
web-your-photo = صورتك
web-your-document = مستندك
web-answer-sound = الجواب الصوتي
web-sources = المصادر
web-choices = أجوبة ممكنة
web-checked = تم التحقق في { $date }
web-new-tab = (علامة تبويب جديدة)
web-remove = إزالة { $name }
web-download = تنزيل الملف { $name }
web-photo-ready = الصورة جاهزة. اطرح سؤالك أو اضغط على «إرسال».
web-document-ready = المستند جاهز. اطرح سؤالك أو اضغط على «إرسال».
web-sound-ready = التسجيل جاهز. اضغط على «إرسال».
web-sending = جارٍ الإرسال…
web-waiting = لم تُرسل بعد. نحاول مرة أخرى.
web-working = يجري تحضير الجواب…
web-answered = وصل الجواب.
web-offline = لا يوجد اتصال. نحاول مرة أخرى. لن يضيع شيء.
web-connected = عاد الاتصال.
web-recording = جارٍ التسجيل. تكلّم، ثم اضغط على «تكلّم» مرة أخرى للإرسال.
web-recording-cancelled = أُلغي التسجيل. لم يُرسل شيء.
web-recording-limit = ١٠ دقائق: توقف التسجيل ويجري إرساله.
web-press-play = اضغط على زر التشغيل لسماع الجواب.
web-sound-failed = لا يستطيع متصفحك تشغيل هذا الصوت. الجواب مكتوب.
web-microphone-refused = الميكروفون محظور. اسمح باستخدام الميكروفون في المتصفح، أو اكتب.
web-microphone-missing = لا نجد ميكروفونًا. يمكنك أن تكتب أو أن ترسل ملفًا.
web-microphone-insecure = يعمل الميكروفون فقط إذا بدأ العنوان بـ https. يمكنك أن تكتب أو أن ترسل ملفًا.
web-error-empty = الرسالة فارغة. تكلّم أو اكتب أو أضف صورة.
web-error-file = هذا الملف ليس صورة ولا مستند PDF ولا صوتًا.
web-error-too-large = الملف كبير جدًا. الحد هو { $megabytes } ميغابايت.
web-error-text-too-long = النص طويل جدًا. الحد هو { $characters } حرفًا.
web-error-too-many-photos = الصور كثيرة. الحد هو { $photos } صور في الرسالة الواحدة.
web-error-request = لم نستطع قراءة هذه الرسالة. أرسلها مرة أخرى من فضلك.
web-error-slow = الإرسال بطيء جدًا. حاول مرة أخرى أو أرسل ملفًا أصغر.
web-error-pace = رسائل كثيرة في وقت واحد. انتظر قليلًا ثم حاول مرة أخرى.
web-error-busy = يوجد عدد كبير من الناس الآن. حاول مرة أخرى بعد لحظة.
web-error-store = لا نستطيع حفظ رسالتك الآن. حاول مرة أخرى بعد لحظة.
web-error-session = لا نعرف هذه المحادثة. أعد تحميل الصفحة من فضلك.
web-error-sound-gone = لم يعد هذا الصوت متوفرًا.
web-error-file-gone = هذا الملف لم يعد متوفرًا. اطلبه مرة أخرى.
web-error-host = هذا العنوان غير معروف.
web-error-origin = هذا الطلب يأتي من صفحة أخرى. تم رفضه.

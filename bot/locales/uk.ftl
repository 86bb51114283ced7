### Українська

language-name = Українська

## Corridor

welcome =
    Вітаю. Я Porte-Voix, машина, а не людина.
    Я описую ваші фото й листи, перекладаю та допомагаю з офіційними справами у Франції: говоріть, пишіть або надішліть фото.
    Я видаляю ваші голосові повідомлення й фото після використання, а текст — через { $days ->
        [30] один місяць
       *[other] { $days } днів
    }.
    Скажіть «допомога», «стоп» або «видали все», коли захочете.
welcome-language = Я ще не розмовляю цією мовою ({ $name }). Відповідаю українською. Ви також можете попросити людину.
you-are-welcome = Будь ласка. Я тут, якщо матимете інше запитання.
greeting = Вітаю. Я Porte-Voix, машина. Чим можу допомогти?
help =
    Я Porte-Voix, машина.
    Надішліть фото: я опишу його або прочитаю лист.
    Запитайте про офіційну справу у Франції: я відповім і назву джерело.
    Скажіть «переклади французькою» і своє речення: я перекладу.
    Ви можете сказати: більше, ще раз, повільніше, простіше, стоп, людина, видали все.
i-am-a-machine = Так, я машина, програма. Я можу помилятися. Ви завжди можете попросити людину.
not-understood = Я не зрозумів. Скажіть «допомога», щоб дізнатися, що я вмію, або попросіть людину.
heard-nothing = Я нічого не почув. Спробуйте ще раз ближче до мікрофона або напишіть мені.
heard-doubt = Я не впевнений, що добре почув. Я зрозумів: «{ $text }».
no-more = Мені більше нічого додати до цієї відповіді.
nothing-yet = Я ще не давав відповіді. Поставте запитання або надішліть фото.
no-simpler = У мене немає простішої версії. Ось та сама відповідь, повільніше.
slower-set = Я говоритиму повільніше.
faster-set = Я говоритиму швидше.
stopped = Зупинено. Пишіть або говоріть, коли захочете.
erased = Готово: усе, що я про вас зберігав, видалено.
voice-off-set = Добре, відповідаю лише письмово. Скажіть «з голосом», щоб змінити.
voice-on-set = Добре, відповідаю також уголос.
language-set = Добре, відповідаю українською.
language-missing = Я ще не розмовляю цією мовою: { $name }.
language-ask = Якою мовою ви хочете?
guard-refused = У мене є відповідь, але я не можу перевірити всі її числа. Краще її не давати. Запитайте людину, наприклад в асоціації або в офісі France services.
remote-ask = Чи можна мені також користуватися зовнішнім сервісом, щоб краще допомагати? Тоді ваші повідомлення залишать цю машину. Відповідайте так або ні. Без «так» нічого звідси не вийде.
remote-yes = Добре. Я також користуватимуся зовнішнім сервісом. Скажіть «стоп», щоб припинити.
remote-no = Добре. Нічого не залишає цю машину.
ack-working = Я отримав ваше повідомлення. Працюю над ним, хвилинку.
document-first-pages = Прочитано { $read ->
    [one] першу { $read } сторінку
    [few] перші { $read } сторінки
   *[other] перші { $read } сторінок
} з { $pages }.
meanwhile-photo = Ваше фото в мене. Дивлюся на нього.
meanwhile-page = Це сторінка тексту. Я її читаю.
meanwhile-pages = У цьому документі { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
   *[other] { $count } сторінок
}. Я його читаю.
meanwhile-first-pages = У цьому документі { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
   *[other] { $count } сторінок
}. Я читаю перші { $most }.
busy-your-turn = Мені пише багато людей. Я зберіг ваше повідомлення, ваша черга надійде.
choice-yes = Так
choice-no = Ні
reminder-on = { $day }
reminder-on-at = { $day } о { $time }
reminder-deadline = останній день
reminder-appointment = зустріч
reminder-offer = { $times ->
    [one] Нагадати вам за 1 день? Скажіть «так» або «ні».
   *[other] Нагадати вам за 7 днів і за 1 день? Скажіть «так» або «ні».
}
reminder-hint = Я можу нагадати вам про цю дату: скажіть «нагадай мені».
reminder-set = { $times ->
    [one] Записано: { $when }, { $label }. Я нагадаю за 1 день, о 9 годині ранку.
   *[other] Записано: { $when }, { $label }. Я нагадаю за 7 днів і за 1 день, о 9 годині ранку.
}
reminder-refused = Добре, без нагадування.
reminder-ask-day = Який день? Скажіть день і місяць, а потім назву. Наприклад: 12 січня, зустріч у CAF.
reminder-past = Ця дата вже минула ({ $when }). Я нічого не записав.
reminder-soon = Це вже дуже скоро ({ $when }). Я нагадую щонайпізніше напередодні о 9 годині ранку. Я нічого не записав.
reminder-far = Ця дата надто далеко. Я зберігаю дату щонайбільше 3 роки. Я нічого не записав.
reminder-full = У вас уже { $most } нагадувань, це найбільша кількість. Я нічого не записав. Скажіть «мої нагадування», а потім видаліть одне.
reminder-none = У вас немає нагадувань.
reminder-list = { $count ->
    [one] У вас { $count } нагадування.
    [few] У вас { $count } нагадування.
   *[other] У вас { $count } нагадувань.
}
reminder-item = Номер { $number }: { $when }, { $label }.
reminder-choice = Видали нагадування { $number }
reminder-deleted = Готово. Це нагадування видалено: { $when }, { $label }.
reminder-deleted-all = Готово. Усі ваші нагадування видалено.
reminder-which = Яке нагадування видалити? Скажіть «видали нагадування» і його номер.
reminder-unknown = Я не знаходжу цього нагадування. Скажіть «видали нагадування» і його номер.
reminder-notice = { $days ->
    [0] Нагадування: сьогодні, { $when }, { $label }.
    [1] Нагадування: завтра, { $when }, { $label }.
    [one] Нагадування: через { $days } день, { $when }, { $label }.
    [few] Нагадування: через { $days } дні, { $when }, { $label }.
   *[other] Нагадування: через { $days } днів, { $when }, { $label }.
}
reminder-file = { $count ->
    [one] Ось файл для вашого календаря. Відкрийте його, щоб додати дату.
    [few] Ось файл для вашого календаря, у ньому { $count } дати. Відкрийте його, щоб додати їх.
   *[other] Ось файл для вашого календаря, у ньому { $count } дат. Відкрийте його, щоб додати їх.
}
reminder-file-name = reminder.ics
reminder-file-failed = Я не можу надіслати вам файл зараз. Спробуйте ще раз за кілька хвилин.

## Errors

error-internal = З цим повідомленням стався збій. Вибачте. Спробуйте надіслати його інакше або попросіть людину.
error-unreadable-media = Я не можу відкрити цей файл. Надішліть фото (JPEG або PNG) чи голосове повідомлення.
error-media-too-large = Цей файл завеликий. Надішліть щонайбільше 20 мегабайтів.
error-media-too-long = Це задовге або завелике для мене. Голосове повідомлення може тривати щонайбільше десять хвилин.
error-text-too-long = Цей текст задовгий для мене. Надішліть його частинами.
error-engine = Якась моя частина зараз не працює. Спробуйте за кілька хвилин або попросіть людину.
error-listen = Зараз я не можу слухати голосові повідомлення. Напишіть мені або спробуйте пізніше.
error-busy = Зараз мені пише багато людей. Спробуйте за хвилину.
error-store = Зараз я не можу зберегти ваше повідомлення. Спробуйте за кілька хвилин.
error-document = Я не вмію читати такий документ. Надішліть PDF або фото кожної сторінки.
error-document-locked = Цей документ захищено паролем: я не можу його відкрити. Надішліть фото кожної сторінки.

## Cues: the words by which people ask for things

cue-filler = будь ласка | дякую | привіт | добрий день | трохи | зараз | ну | прошу | можете | можна
cue-help = допомога | допоможи | допоможіть | допоможіть мені | що ти вмієш | що ви вмієте | як це працює | меню
cue-thanks = дякую | щиро дякую | дуже дякую | спасибі | добре | гаразд | до побачення | чудово
cue-greeting = привіт | вітаю | добрий день | доброго дня | добрий ранок | добрий вечір | здрастуйте
cue-more = більше | детальніше | докладніше | подробиці | далі | продовжуй | продовжуйте | розкажи більше | розкажіть більше | а далі | що далі
cue-again = ще раз | повтори | повторіть | ще | я не почув | я не почула | повтори ще раз | перепрошую | можете повторити | повторіть будь ласка
cue-slower = повільніше | говори повільніше | говоріть повільніше | занадто швидко | повільно
cue-faster = швидше | говори швидше | говоріть швидше | занадто повільно | звичайна швидкість
cue-simpler = простіше | поясни простіше | поясніть простіше | я не розумію | не розумію | не зрозумів | не зрозуміла | простими словами | складно | занадто складно
cue-stop = стоп | зупинись | зупиніться | досить | годі | тихо | скасувати | скасуй | припини | припиніть | припини перекладати
cue-delete = видали все | видаліть все | видали усе | видаліть усе | зітри все | видалити все | видали мої дані | видаліть мої дані | забудь мене | забудьте мене | видали всі мої дані | видаліть всі мої дані
cue-human = людина | людину | хочу людину | я хочу людину | хочу поговорити з людиною | я хочу поговорити з людиною | жива людина | хочу говорити з людиною | поговорити з кимось | мені потрібна людина | покличте людину
cue-machine = ти машина | ви машина | ти робот | ви робот | ти людина | ви людина | хто ти | хто ви | це робот | ти бот
cue-yes = так | добре | згоден | згодна | звичайно | авжеж | ага
cue-no = ні | ні дякую | не хочу | зовсім ні
cue-reminder-add = нагадай мені | нагадайте мені | нагадай | нагадайте | нагадай мені про | нагадайте мені про | нагадай про це | нагадай мені про це | нагадай мені про цю дату | нагадування
cue-reminder-new = додай нагадування | додайте нагадування | створи нагадування | створіть нагадування | постав нагадування | поставте нагадування | нове нагадування | хочу нагадування | я хочу нагадування
cue-reminder-list = мої нагадування | нагадування список | список нагадувань | які мої нагадування | які в мене нагадування | які у мене нагадування | покажи мої нагадування | покажіть мої нагадування | прочитай мої нагадування | чи є в мене нагадування | чи є у мене нагадування
cue-reminder-delete = видали | видаліть | видалити | зітри | зітріть | прибери | приберіть | скасуй | скасуйте
cue-reminder-all = всі нагадування | усі нагадування | всі мої нагадування | усі мої нагадування | мої нагадування
cue-reminder-one = нагадування | моє нагадування | це нагадування | нагадування номер | нагадування про | номер
cue-reminder-every = всі | усі
cue-reminder-file = файл календаря | файл для календаря | файл календар | файл ics | .ics | додай у календар | додайте у календар | додай до календаря | у мій календар | до мого календаря
cue-reminder-name = назви його | назвіть його | назви це | з назвою | його назва | під назвою
cue-reminder-nothing = будь ласка | із задоволенням | давай | давайте | зробіть | добре | чудово
cue-reminder-joints = на | про | о | об | в | у | за | для | що | і | це | дата | дату | понеділок | вівторок | середа | середу | четвер | п'ятниця | п'ятницю | субота | суботу | неділя | неділю | року
cue-reminder-months = січня/січень | лютого/лютий | березня/березень | квітня/квітень | травня/травень | червня/червень | липня/липень | серпня/серпень | вересня/вересень | жовтня/жовтень | листопада/листопад | грудня/грудень
cue-reminder-numbers = один/одне/перше | два/друге | три/третє | чотири/четверте | п'ять/п'яте | шість/шосте | сім/сьоме | вісім/восьме | дев'ять/дев'яте | десять/десяте
cue-voice-off = без голосу | тільки текст | лише текст | лише письмово
cue-voice-on = з голосом | уголос | вголос | голосом
cue-language-change = говори | говоріть | розмовляй | відповідай | відповідайте | мова | зміни мову на | перейди на | я розмовляю | я говорю | мовою
language-name-fr = французька
cue-language-fr = французька | французькою | français
language-name-en = англійська
cue-language-en = англійська | англійською | англійськи | по-англійськи | англійську | English
language-name-ar = арабська
cue-language-ar = арабська | арабською | арабськи | по-арабськи | арабську | العربية
language-name-uk = українська
cue-language-uk = українська | українською | українськи | по-українськи | українську
language-name-ru = російська
cue-language-ru = російська | російською | російськи | по-російськи | російську | русский
language-name-fa = перська
cue-language-fa = перська | дарі | фарсі | перською | перськи | по-перськи | перську | فارسی
language-name-ps = пушту
cue-language-ps = пушту | پښتو
language-name-tr = турецька
cue-language-tr = турецька | турецькою | Türkçe
language-name-es = іспанська
cue-language-es = іспанська | іспанською | іспанськи | по-іспанськи | іспанську | español
language-name-pt = португальська
cue-language-pt = португальська | португальською | португальськи | по-португальськи | португальську | português
language-name-ti = тигринья
cue-language-ti = тигринья | ትግርኛ
language-name-am = амхарська
cue-language-am = амхарська | амхарською | амхарськи | по-амхарськи | амхарську | አማርኛ
language-name-so = сомалі
cue-language-so = сомалі | Soomaali
language-name-bn = бенгальська
cue-language-bn = бенгальська | бенгальською | бенгальськи | по-бенгальськи | бенгальську | বাংলা
language-name-ka = грузинська
cue-language-ka = грузинська | грузинською | грузинськи | по-грузинськи | грузинську | ქართული
language-name-sq = албанська
cue-language-sq = албанська | албанською | албанськи | по-албанськи | албанську | shqip
language-name-de = німецька
cue-language-de = німецька | німецькою | Deutsch
language-name-it = італійська
cue-language-it = італійська | італійською | італійськи | по-італійськи | італійську | italiano

## Danger

cue-danger-suicide = хочу померти | покінчити з собою | накласти на себе руки | вбити себе | вб'ю себе | самогубство | не хочу жити | не хочу більше жити | хочу вмерти | суїцид | не можу жити | немає сенсу жити | не бачу сенсу жити | покінчити з життям | ріжу себе
cue-danger-violence = мене б'є | б'є мене | чоловік б'є | вдарив мене | мене побили | зґвалтував | зґвалтували | зґвалтування | погрожує вбити | хоче мене вбити | боюся чоловіка | домашнє насильство | насильство | напав на мене | примусовий шлюб | мене побив | побив мене | мене вдарив | мене б'ють | на мене напали | згвалтував | згвалтували | хочуть вбити | мене вб'є | погрожує мен | погрожують вбивством | насилля | мене душ | боюсь чоловіка | боюся свого чоловіка
cue-danger-trafficking = змушують до проституції | змушує до проституції | забрали мій паспорт | забрав мій паспорт | забрали паспорт | мене замкнули | мене тримають | торгівля людьми | рабство | працюю без оплати і не можу піти | змушують працювати | примушують працювати | змушують займатися проституцією | роботодавець забрав паспорт | не випускають з дому | замкнув мене | в рабстві
cue-danger-medical = серцевий напад | інфаркт | інсульт | не дихає | не можу дихати | без свідомості | знепритомнів | знепритомніла | втратив свідомість | втратила свідомість | сильна кровотеча | багато крові | отруєння | отруївся | біль у грудях | болить у грудях | передозування | народжую | важко дихати | задихаюся | задихається | дитина подавилася | болить в грудях | біль в грудях | болить серце | непритомн | викличте швидку | потрібна швидка | відійшли води | почалися пологи | вагітна і в мене кров | проковтнула ліки
cue-danger-child = моя дитина в небезпеці | дитина в небезпеці | б'є дитину | б'є мою дитину | б'є дітей | чіпав мою доньку | чіпав мого сина | я неповнолітній і один | я неповнолітня і одна | дитина зникла | моя дитина зникла | б'є сина | б'є мою доньку | донька зникла | син зник | пропала дитина | дитину викрали | вітчим чіпає мене | неповнолітня і ночую
danger-suicide = Зателефонуйте зараз на 3114: це безкоштовно, вдень і вночі, щоб поговорити з людиною. Якщо ви в небезпеці просто зараз, дзвоніть 112 або надішліть SMS на 114. Ви не самі.
danger-violence = Якщо ви в небезпеці просто зараз, дзвоніть 112 або надішліть SMS на 114. Щоб поговорити з кимось, дзвоніть 3919: безкоштовно й анонімно, вдень і вночі. Дзвінок не видно в рахунку.
danger-trafficking = Якщо ви в небезпеці просто зараз, дзвоніть 112 або надішліть SMS на 114. Ніхто не має права вас змушувати чи забирати ваші документи. Асоціація може вас захистити: попросіть тут людину.
danger-medical = Дзвоніть 112 зараз або надішліть SMS на 114, якщо не можете говорити. Скажіть, де ви і що сталося. Не кладіть слухавку.
danger-child = Якщо дитина в небезпеці просто зараз, дзвоніть 112 або надішліть SMS на 114. Також дзвоніть 119, «Дитинство в небезпеці»: безкоштовно, вдень і вночі. Якщо ви на вулиці без притулку, дзвоніть 115.
danger-source = Екстрені номери, сайт 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Надішліть фото, і я відповім на ваше запитання.
photo-too-many = Я подивився лише перші { $count } фото: надішліть решту окремо.
photo-flaw-blur = Фото розмите: тримайте телефон нерухомо і зробіть фото ще раз.
photo-flaw-dark = Фото надто темне: увімкніть світло і зробіть фото ще раз.
photo-flaw-blank = Фото порожнє, я нічого на ньому не бачу: перевірте, чи не закрито об'єктив, і зробіть фото ще раз.
photo-flaw-small = Фото надто мале: підійдіть ближче або надішліть оригінал.
photo-flaw-glare = На фото є відблиск: трохи нахиліть аркуш або вимкніть спалах і зробіть фото ще раз.
photo-flaw-tilt = Фото зроблено занадто збоку: тримайте телефон рівно над аркушем і зробіть фото ще раз.
photo-flaw-cut = Текст обрізано з кількох боків: віддаліть телефон і зробіть фото ще раз.
photo-flaw-cut-left = Текст обрізано ліворуч: трохи віддаліть телефон і пересуньте його вліво.
photo-flaw-cut-right = Текст обрізано праворуч: трохи віддаліть телефон і пересуньте його вправо.
photo-flaw-cut-top = Текст обрізано зверху: трохи віддаліть телефон і пересуньте його до верхнього краю аркуша.
photo-flaw-cut-bottom = Текст обрізано знизу: трохи віддаліть телефон і пересуньте його до нижнього краю аркуша.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } і { $last }
photo-probably = { $thing } (ймовірно)
photo-maybe = { $thing } (можливо)
photo-like = щось схоже на таке: { $thing }
photo-scene = На фото: { $things }.
photo-scene-text = На фото: { $things }, з таким текстом: «{ $text }».
photo-text = Я читаю: «{ $text }».
photo-long-text = Це текст, який починається так: «{ $text }».
photo-whole-text = Текст: «{ $text }».
photo-nothing-sure = Я нічого не впізнаю напевно на цьому фото, бачу переважно такі кольори: { $colours }.
photo-drawing = Це, імовірно, не фото, а малюнок або екран, і я нічого на ньому не впізнаю напевно, крім таких кольорів: { $colours }.
photo-nothing = Я нічого не впізнаю напевно на цьому фото.
photo-place-left = Ліворуч: { $thing }.
photo-place-middle = Посередині: { $thing }.
photo-place-right = Праворуч: { $thing }.
photo-colours = Основні кольори: { $colours }.
photo-no-colour = Я не можу розрізнити основний колір.
photo-code = Є штрихкод або QR-код. Його вміст: «{ $content }». Я його не відкриваю.
photo-limits = Я впізнаю предмети й текст. Я не бачу дій і небезпек і можу помилятися.
photo-model-agreed = Зовнішня служба також бачить: { $text }.
photo-model-may-be = Можливо також, за словами цієї служби: { $text }.
photo-model-answer = За словами зовнішньої служби: { $text }.
photo-model-answer-may-be = Можливо, за словами зовнішньої служби, яка може помилятися: { $text }.
cue-photo-judges = звати | на ім'я | років | літній | літня | молода жінка | молодий чоловік | стара | старий | гарна | вродлива | вродливий | потворний | африканець | азіат | араб | інвалід | хворий | відомий | президент
photo-numbered = фото { $number }: { $text }
photo-cut-left = {", "}але текст обрізано ліворуч, відійдіть трохи назад і зробіть фото ще раз.
photo-cut-right = {", "}але текст обрізано праворуч, відійдіть трохи назад і зробіть фото ще раз.
photo-reads-badly = {", "}але я погано читаю цей текст і можу помилятися.
photo-careful-medicine = {", "}але я можу помилятися: щодо ліків завжди питайте фармацевта або іншу людину.
photo-careful-food = {", "}але я можу помилятися: щодо алергії завжди питайте людину.
photo-careful-money = {", "}але я можу помилятися: щодо грошей завжди питайте людину.
photo-letter = Це лист: { $what }.
photo-letter-from = Це лист ({ $sender }): { $what }.
photo-kind-request-for-documents = запит документів
photo-kind-appointment = запис на прийом або виклик
photo-kind-payment-demand = вимога сплатити
photo-kind-bill = рахунок
photo-kind-decision-granted = рішення, схоже на позитивне
photo-kind-decision-refusal = рішення, схоже на відмову
photo-kind-formal-notice = офіційна вимога
photo-kind-information = інформація
photo-kind-meeting-invitation = запрошення на зустріч
photo-kind-scam = можливо, шахрайство
photo-kind-other = не знаю якого виду
photo-subject = тема: «{ $text }»
photo-quote-deadline = написаний термін: «{ $text }»
photo-quote-appointment = написаний час візиту: «{ $text }»
photo-quote-demand = Що просять: «{ $text }»
photo-quote-consequence = Що може статися інакше: «{ $text }»
photo-amounts = Написані суми: { $text }.
photo-references = Написані номери справ: { $text }.
photo-phones = Написані номери телефону: { $text }.
photo-declined-identity = Я ніколи не кажу, хто ця людина, скільки їй років і яка вона на вигляд.
photo-declined-safety = Я не можу сказати, чи це безпечно: запитайте людину поруч.
photo-read-quote = Я читаю: { $text }.
photo-read-doubtful = Здається, я читаю { $text }, але це не точно: попросіть людину перевірити.
photo-no-date = Я не бачу дати на цьому фото.
photo-no-amount = Я не бачу суми на цьому фото.
photo-no-phone = Я не бачу номера телефону на цьому фото.
photo-no-text = Я не бачу тексту на цьому фото.
photo-sender = Відправник, здається: { $sender }.
photo-no-sender = Я не знаходжу, хто це написав.
photo-people = На фото: { $people }.
photo-no-people = Я нікого не бачу на цьому фото, але можу помилятися.
photo-found = Так, на фото: { $thing }.
photo-not-found = Я не бачу цього на фото ({ $thing }), але можу помилятися.
photo-found-text = Так, я читаю: «{ $text }».
photo-found-text-on = Це фото { $number }, я читаю: «{ $text }».
photo-cannot-find = Я не вмію цього впізнавати і не бачу такого тексту на фото.
photo-colour-red = червоний
photo-colour-orange = помаранчевий
photo-colour-yellow = жовтий
photo-colour-green = зелений
photo-colour-blue = синій
photo-colour-purple = фіолетовий
photo-colour-pink = рожевий
photo-colour-brown = коричневий
photo-colour-beige = бежевий
photo-colour-black = чорний
photo-colour-grey = сірий
photo-colour-white = білий
cue-photo-word = фото | фотографія | фотографії | знімок | знімку | картинка | цей лист | цю коробку | цей папір | цей документ | цей екран | цей знак
cue-photo-article = а
cue-photo-coming = я надішлю | надішлю | зараз надішлю | надсилаю | якщо я надішлю
cue-photo-filler = який | яка | яке | яку | які | цьому | цей | тут | мені | скажіть | скажи | будь ласка | дякую | лист | листі | коробка | продукт | треба | платити | можеш | можете | тоді
cue-photo-identity = хто це | хто ця людина | хто вона | хто він | скільки років | чи впізнаєш
cue-photo-safety = перейти дорогу | переходити | чи безпечно | це небезпечно | чи вільна дорога | зелене світло | чи можна це їсти | чи можу я це їсти | чи можна пити
cue-photo-people = скільки людей | скільки осіб | чи є хтось | чи хтось є | скільки дітей
cue-photo-colour = колір | кольор | якого кольору
cue-photo-date = дата | дату | дати | який день | котра година | о котрій | до якого | термін
cue-photo-amount = сума | суму | скільки коштує | скільки платити | скільки грошей | ціна
cue-photo-phone = номер телефону | телефон | за яким номером
cue-photo-sender = хто написав | хто це написав | від кого | хто надіслав | хто це надіслав | відправник
cue-photo-read = прочитай | прочитайте | читай | написано | текст | що в листі
cue-photo-describe = опиши | опишіть | що ти бачиш | що ви бачите | що це | що на фото
cue-photo-find = чи є | чи бачиш | чи бачите | є тут | де | котрий | котра | яка з | який з | чи це
photo-object-person = { $count ->
        [1] людина
        [one] { $count } людина
        [few] { $count } людини
       *[many] { $count } людей
    }
photo-object-bicycle = { $count ->
        [1] велосипед
        [one] { $count } велосипед
        [few] { $count } велосипеди
       *[many] { $count } велосипедів
    }
photo-object-car = { $count ->
        [1] автомобіль
        [one] { $count } автомобіль
        [few] { $count } автомобілі
       *[many] { $count } автомобілів
    }
photo-object-motorcycle = { $count ->
        [1] мотоцикл
        [one] { $count } мотоцикл
        [few] { $count } мотоцикли
       *[many] { $count } мотоциклів
    }
photo-object-airplane = { $count ->
        [1] літак
        [one] { $count } літак
        [few] { $count } літаки
       *[many] { $count } літаків
    }
photo-object-bus = { $count ->
        [1] автобус
        [one] { $count } автобус
        [few] { $count } автобуси
       *[many] { $count } автобусів
    }
photo-object-train = { $count ->
        [1] потяг
        [one] { $count } потяг
        [few] { $count } потяги
       *[many] { $count } потягів
    }
photo-object-truck = { $count ->
        [1] вантажівка
        [one] { $count } вантажівка
        [few] { $count } вантажівки
       *[many] { $count } вантажівок
    }
photo-object-boat = { $count ->
        [1] човен
        [one] { $count } човен
        [few] { $count } човни
       *[many] { $count } човнів
    }
photo-object-traffic-light = { $count ->
        [1] світлофор
        [one] { $count } світлофор
        [few] { $count } світлофори
       *[many] { $count } світлофорів
    }
photo-object-fire-hydrant = { $count ->
        [1] пожежний гідрант
        [one] { $count } пожежний гідрант
        [few] { $count } пожежні гідранти
       *[many] { $count } пожежних гідрантів
    }
photo-object-stop-sign = { $count ->
        [1] знак «стоп»
        [one] { $count } знак «стоп»
        [few] { $count } знаки «стоп»
       *[many] { $count } знаків «стоп»
    }
photo-object-parking-meter = { $count ->
        [1] паркомат
        [one] { $count } паркомат
        [few] { $count } паркомати
       *[many] { $count } паркоматів
    }
photo-object-bench = { $count ->
        [1] лавка
        [one] { $count } лавка
        [few] { $count } лавки
       *[many] { $count } лавок
    }
photo-object-bird = { $count ->
        [1] птах
        [one] { $count } птах
        [few] { $count } птахи
       *[many] { $count } птахів
    }
photo-object-cat = { $count ->
        [1] кіт
        [one] { $count } кіт
        [few] { $count } коти
       *[many] { $count } котів
    }
photo-object-dog = { $count ->
        [1] собака
        [one] { $count } собака
        [few] { $count } собаки
       *[many] { $count } собак
    }
photo-object-horse = { $count ->
        [1] кінь
        [one] { $count } кінь
        [few] { $count } коні
       *[many] { $count } коней
    }
photo-object-sheep = { $count ->
        [1] вівця
        [one] { $count } вівця
        [few] { $count } вівці
       *[many] { $count } овець
    }
photo-object-cow = { $count ->
        [1] корова
        [one] { $count } корова
        [few] { $count } корови
       *[many] { $count } корів
    }
photo-object-elephant = { $count ->
        [1] слон
        [one] { $count } слон
        [few] { $count } слони
       *[many] { $count } слонів
    }
photo-object-bear = { $count ->
        [1] ведмідь
        [one] { $count } ведмідь
        [few] { $count } ведмеді
       *[many] { $count } ведмедів
    }
photo-object-zebra = { $count ->
        [1] зебра
        [one] { $count } зебра
        [few] { $count } зебри
       *[many] { $count } зебр
    }
photo-object-giraffe = { $count ->
        [1] жирафа
        [one] { $count } жирафа
        [few] { $count } жирафи
       *[many] { $count } жираф
    }
photo-object-backpack = { $count ->
        [1] рюкзак
        [one] { $count } рюкзак
        [few] { $count } рюкзаки
       *[many] { $count } рюкзаків
    }
photo-object-umbrella = { $count ->
        [1] парасолька
        [one] { $count } парасолька
        [few] { $count } парасольки
       *[many] { $count } парасольок
    }
photo-object-handbag = { $count ->
        [1] сумка
        [one] { $count } сумка
        [few] { $count } сумки
       *[many] { $count } сумок
    }
photo-object-tie = { $count ->
        [1] краватка
        [one] { $count } краватка
        [few] { $count } краватки
       *[many] { $count } краваток
    }
photo-object-suitcase = { $count ->
        [1] валіза
        [one] { $count } валіза
        [few] { $count } валізи
       *[many] { $count } валіз
    }
photo-object-frisbee = { $count ->
        [1] фризбі
        [one] { $count } фризбі
        [few] { $count } фризбі
       *[many] { $count } фризбі
    }
photo-object-skis = { $count ->
        [1] пара лиж
        [one] { $count } пара лиж
        [few] { $count } пари лиж
       *[many] { $count } пар лиж
    }
photo-object-snowboard = { $count ->
        [1] сноуборд
        [one] { $count } сноуборд
        [few] { $count } сноуборди
       *[many] { $count } сноубордів
    }
photo-object-ball = { $count ->
        [1] м'яч
        [one] { $count } м'яч
        [few] { $count } м'ячі
       *[many] { $count } м'ячів
    }
photo-object-kite = { $count ->
        [1] повітряний змій
        [one] { $count } повітряний змій
        [few] { $count } повітряні змії
       *[many] { $count } повітряних зміїв
    }
photo-object-baseball-bat = { $count ->
        [1] бейсбольна бита
        [one] { $count } бейсбольна бита
        [few] { $count } бейсбольні бити
       *[many] { $count } бейсбольних бит
    }
photo-object-baseball-glove = { $count ->
        [1] бейсбольна рукавиця
        [one] { $count } бейсбольна рукавиця
        [few] { $count } бейсбольні рукавиці
       *[many] { $count } бейсбольних рукавиць
    }
photo-object-skateboard = { $count ->
        [1] скейтборд
        [one] { $count } скейтборд
        [few] { $count } скейтборди
       *[many] { $count } скейтбордів
    }
photo-object-surfboard = { $count ->
        [1] дошка для серфінгу
        [one] { $count } дошка для серфінгу
        [few] { $count } дошки для серфінгу
       *[many] { $count } дощок для серфінгу
    }
photo-object-tennis-racket = { $count ->
        [1] тенісна ракетка
        [one] { $count } тенісна ракетка
        [few] { $count } тенісні ракетки
       *[many] { $count } тенісних ракеток
    }
photo-object-bottle = { $count ->
        [1] пляшка
        [one] { $count } пляшка
        [few] { $count } пляшки
       *[many] { $count } пляшок
    }
photo-object-wine-glass = { $count ->
        [1] келих
        [one] { $count } келих
        [few] { $count } келихи
       *[many] { $count } келихів
    }
photo-object-cup = { $count ->
        [1] чашка
        [one] { $count } чашка
        [few] { $count } чашки
       *[many] { $count } чашок
    }
photo-object-fork = { $count ->
        [1] виделка
        [one] { $count } виделка
        [few] { $count } виделки
       *[many] { $count } виделок
    }
photo-object-knife = { $count ->
        [1] ніж
        [one] { $count } ніж
        [few] { $count } ножі
       *[many] { $count } ножів
    }
photo-object-spoon = { $count ->
        [1] ложка
        [one] { $count } ложка
        [few] { $count } ложки
       *[many] { $count } ложок
    }
photo-object-bowl = { $count ->
        [1] миска
        [one] { $count } миска
        [few] { $count } миски
       *[many] { $count } мисок
    }
photo-object-banana = { $count ->
        [1] банан
        [one] { $count } банан
        [few] { $count } банани
       *[many] { $count } бананів
    }
photo-object-apple = { $count ->
        [1] яблуко
        [one] { $count } яблуко
        [few] { $count } яблука
       *[many] { $count } яблук
    }
photo-object-sandwich = { $count ->
        [1] бутерброд
        [one] { $count } бутерброд
        [few] { $count } бутерброди
       *[many] { $count } бутербродів
    }
photo-object-orange = { $count ->
        [1] апельсин
        [one] { $count } апельсин
        [few] { $count } апельсини
       *[many] { $count } апельсинів
    }
photo-object-broccoli = { $count ->
        [1] броколі
        [one] { $count } броколі
        [few] { $count } броколі
       *[many] { $count } броколі
    }
photo-object-carrot = { $count ->
        [1] морквина
        [one] { $count } морквина
        [few] { $count } морквини
       *[many] { $count } морквин
    }
photo-object-hot-dog = { $count ->
        [1] хот-дог
        [one] { $count } хот-дог
        [few] { $count } хот-доги
       *[many] { $count } хот-догів
    }
photo-object-pizza = { $count ->
        [1] піца
        [one] { $count } піца
        [few] { $count } піци
       *[many] { $count } піц
    }
photo-object-donut = { $count ->
        [1] пончик
        [one] { $count } пончик
        [few] { $count } пончики
       *[many] { $count } пончиків
    }
photo-object-cake = { $count ->
        [1] торт
        [one] { $count } торт
        [few] { $count } торти
       *[many] { $count } тортів
    }
photo-object-chair = { $count ->
        [1] стілець
        [one] { $count } стілець
        [few] { $count } стільці
       *[many] { $count } стільців
    }
photo-object-couch = { $count ->
        [1] диван
        [one] { $count } диван
        [few] { $count } дивани
       *[many] { $count } диванів
    }
photo-object-potted-plant = { $count ->
        [1] рослина в горщику
        [one] { $count } рослина в горщику
        [few] { $count } рослини в горщиках
       *[many] { $count } рослин у горщиках
    }
photo-object-bed = { $count ->
        [1] ліжко
        [one] { $count } ліжко
        [few] { $count } ліжка
       *[many] { $count } ліжок
    }
photo-object-table = { $count ->
        [1] стіл
        [one] { $count } стіл
        [few] { $count } столи
       *[many] { $count } столів
    }
photo-object-toilet = { $count ->
        [1] унітаз
        [one] { $count } унітаз
        [few] { $count } унітази
       *[many] { $count } унітазів
    }
photo-object-tv = { $count ->
        [1] телевізор
        [one] { $count } телевізор
        [few] { $count } телевізори
       *[many] { $count } телевізорів
    }
photo-object-laptop = { $count ->
        [1] ноутбук
        [one] { $count } ноутбук
        [few] { $count } ноутбуки
       *[many] { $count } ноутбуків
    }
photo-object-mouse = { $count ->
        [1] комп'ютерна миша
        [one] { $count } комп'ютерна миша
        [few] { $count } комп'ютерні миші
       *[many] { $count } комп'ютерних мишей
    }
photo-object-remote = { $count ->
        [1] пульт
        [one] { $count } пульт
        [few] { $count } пульти
       *[many] { $count } пультів
    }
photo-object-keyboard = { $count ->
        [1] клавіатура
        [one] { $count } клавіатура
        [few] { $count } клавіатури
       *[many] { $count } клавіатур
    }
photo-object-phone = { $count ->
        [1] телефон
        [one] { $count } телефон
        [few] { $count } телефони
       *[many] { $count } телефонів
    }
photo-object-microwave = { $count ->
        [1] мікрохвильовка
        [one] { $count } мікрохвильовка
        [few] { $count } мікрохвильовки
       *[many] { $count } мікрохвильовок
    }
photo-object-oven = { $count ->
        [1] духовка
        [one] { $count } духовка
        [few] { $count } духовки
       *[many] { $count } духовок
    }
photo-object-toaster = { $count ->
        [1] тостер
        [one] { $count } тостер
        [few] { $count } тостери
       *[many] { $count } тостерів
    }
photo-object-sink = { $count ->
        [1] мийка
        [one] { $count } мийка
        [few] { $count } мийки
       *[many] { $count } мийок
    }
photo-object-refrigerator = { $count ->
        [1] холодильник
        [one] { $count } холодильник
        [few] { $count } холодильники
       *[many] { $count } холодильників
    }
photo-object-book = { $count ->
        [1] книга
        [one] { $count } книга
        [few] { $count } книги
       *[many] { $count } книг
    }
photo-object-clock = { $count ->
        [1] годинник
        [one] { $count } годинник
        [few] { $count } годинники
       *[many] { $count } годинників
    }
photo-object-vase = { $count ->
        [1] ваза
        [one] { $count } ваза
        [few] { $count } вази
       *[many] { $count } ваз
    }
photo-object-scissors = { $count ->
        [1] ножиці
        [one] { $count } ножиці
        [few] { $count } пари ножиць
       *[many] { $count } пар ножиць
    }
photo-object-teddy-bear = { $count ->
        [1] плюшевий ведмедик
        [one] { $count } плюшевий ведмедик
        [few] { $count } плюшеві ведмедики
       *[many] { $count } плюшевих ведмедиків
    }
photo-object-hair-dryer = { $count ->
        [1] фен
        [one] { $count } фен
        [few] { $count } фени
       *[many] { $count } фенів
    }
photo-object-toothbrush = { $count ->
        [1] зубна щітка
        [one] { $count } зубна щітка
        [few] { $count } зубні щітки
       *[many] { $count } зубних щіток
    }
photo-object-coffee = кава
photo-object-teapot = заварник
photo-object-coffeepot = кавник
photo-object-plate = тарілка
photo-object-pitcher = глечик
photo-object-pan = сковорода
photo-object-pot = каструля
photo-object-bread = хліб
photo-object-bagel = бублик
photo-object-pretzel = крендель
photo-object-burger = бургер
photo-object-cabbage = капуста
photo-object-cauliflower = цвітна капуста
photo-object-courgette = кабачок
photo-object-cucumber = огірок
photo-object-artichoke = артишок
photo-object-pepper = солодкий перець
photo-object-mushroom = гриб
photo-object-strawberry = полуниця
photo-object-lemon = лимон
photo-object-fig = інжир
photo-object-pineapple = ананас
photo-object-pomegranate = гранат (фрукт)
photo-object-pasta = паста (макарони)
photo-object-ice-cream = морозиво
photo-object-soup = суп
photo-object-wine = вино
photo-object-corn = кукурудза
photo-object-burrito = буріто
photo-object-menu = меню
photo-object-stove = плита
photo-object-dishwasher = посудомийна машина
photo-object-packet = пакунок
photo-object-envelope = конверт
photo-object-carton = картонна коробка
photo-object-crate = ящик
photo-object-plastic-bag = поліетиленовий пакет
photo-object-pill-bottle = флакон з ліками
photo-object-cream = флакон крему
photo-object-perfume = флакон парфумів
photo-object-soap-dispenser = дозатор мила
photo-object-plaster = пластир
photo-object-syringe = шприц
photo-object-stethoscope = стетоскоп
photo-object-crutch = милиця
photo-object-scales = ваги
photo-object-toilet-paper = туалетний папір
photo-object-paper-towel = паперові рушники
photo-object-towel = рушник
photo-object-washbasin = умивальник
photo-object-bathtub = ванна
photo-object-shower-curtain = шторка для душу
photo-object-lipstick = помада
photo-object-nappy = підгузок
photo-object-shoe = черевик
photo-object-sandal = сандаля
photo-object-boot = чобіт
photo-object-sock = шкарпетка
photo-object-hat = капелюх
photo-object-t-shirt = футболка
photo-object-sweater = светр
photo-object-jeans = джинси
photo-object-suit = костюм
photo-object-coat = пальто
photo-object-mitten = рукавиця
photo-object-sunglasses = сонцезахисні окуляри
photo-object-watch = наручний годинник
photo-object-necklace = намисто
photo-object-wallet = гаманець
photo-object-pillow = подушка
photo-object-blanket = ковдра
photo-object-lamp = лампа
photo-object-candle = свічка
photo-object-desk = письмовий стіл
photo-object-wardrobe = шафа
photo-object-bookcase = книжкова шафа
photo-object-cradle = дитяче ліжечко
photo-object-washing-machine = пральна машина
photo-object-radiator = радіатор
photo-object-fan = вентилятор
photo-object-iron = праска
photo-object-vacuum-cleaner = пилосос
photo-object-sewing-machine = швейна машинка
photo-object-bucket = відро
photo-object-broom = мітла
photo-object-mop = швабра
photo-object-bin = смітник
photo-object-padlock = навісний замок
photo-object-hammer = молоток
photo-object-screwdriver = викрутка
photo-object-screw = шуруп
photo-object-nail = цвях
photo-object-drill = дриль
photo-object-light-switch = вимикач
photo-object-rocking-chair = крісло-гойдалка
photo-object-screen = екран
photo-object-computer = комп'ютер
photo-object-printer = принтер
photo-object-photocopier = копіювальний апарат
photo-object-radio = радіо
photo-object-camera = фотоапарат
photo-object-loudspeaker = гучномовець
photo-object-microphone = мікрофон
photo-object-pen = ручка
photo-object-pencil-case = пенал
photo-object-web-page = сторінка на екрані
photo-object-binder = папка-реєстратор
photo-object-cash-machine = банкомат
photo-object-vending-machine = торговий автомат
photo-object-letterbox = поштова скринька
photo-object-street-sign = вулична табличка
photo-object-taxi = таксі
photo-object-tram = трамвай
photo-object-ambulance = машина швидкої допомоги
photo-object-fire-engine = пожежна машина
photo-object-tractor = трактор
photo-object-bridge = міст
photo-object-church = церква
photo-object-mosque = мечеть
photo-object-castle = замок (палац)
photo-object-fountain = фонтан
photo-object-library = бібліотека
photo-object-bakery = пекарня
photo-object-shop = крамниця
photo-object-restaurant = ресторан
photo-object-shopping-cart = візок для покупок
photo-object-shopping-basket = кошик для покупок
photo-object-mountain = гора
photo-object-beach = пляж
photo-object-lake = озеро
photo-object-valley = долина
photo-object-flower = квітка
photo-object-rabbit = кролик
photo-object-hamster = хом'як
photo-object-fish = риба
photo-object-butterfly = метелик
photo-object-bee = бджола
photo-object-fly = муха
photo-object-ant = мураха
photo-object-cockroach = тарган
photo-object-ladybird = сонечко (комаха)
photo-object-spider = павук
photo-object-snail = равлик
photo-object-pig = свиня
photo-object-lion = лев
photo-object-turtle = черепаха
photo-object-frog = жаба
photo-object-squirrel = білка

## describe_image: letters

letter-first = Це лист ({ $sender }): { $what }.
letter-first-unsigned = Це лист, і я не знаходжу, хто його написав: { $what }.
letter-kind-eviction = від вас вимагають залишити житло
letter-kind-expulsion = рішення, за яким ви маєте залишити Францію
letter-kind-court = судовий документ
letter-on = {", "}{ $day } о { $time }, { $in }
letter-by = {", не пізніше ніж "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] це сьогодні
        [1] це завтра
        [one] через { $days } день
        [few] через { $days } дні
       *[other] через { $days } днів
    }
letter-past = { $days ->
        [1] це було вчора
        [one] це було { $days } день тому
        [few] це було { $days } дні тому
       *[other] це було { $days } днів тому
    }
letter-period-days = строк { $number ->
        [one] { $number } день
        [few] { $number } дні
       *[other] { $number } днів
    }
letter-period-working-days = строк { $number ->
        [one] { $number } робочий день
        [few] { $number } робочі дні
       *[other] { $number } робочих днів
    }
letter-period-weeks = строк { $number ->
        [one] { $number } тиждень
        [few] { $number } тижні
       *[other] { $number } тижнів
    }
letter-period-months = строк { $number ->
        [one] { $number } місяць
        [few] { $number } місяці
       *[other] { $number } місяців
    }
letter-from-letter = від дати листа
letter-from-receipt = від дня, коли ви його отримали
letter-from-notification = від дня, коли вам вручили рішення
letter-from-other = від дня, який названо в листі
letter-from-unsaid = і лист не каже, від якого дня
letter-place = Місце: «{ $text }».
letter-demand = Що вимагають: «{ $text }».
letter-in-french = написано французькою
letter-quote = «{ $text }»
letter-otherwise = Інакше, як пише лист: «{ $text }».
letter-otherwise-eviction = Інакше ви можете втратити житло.
letter-otherwise-removal = Інакше вас можуть змусити виїхати.
letter-otherwise-cut = Інакше послугу можуть відключити.
letter-otherwise-seizure = Інакше гроші можуть забрати з вашого рахунку або зарплати.
letter-otherwise-more-money = Інакше доведеться платити більше.
letter-otherwise-stopped = Інакше виплату або право можуть припинити.
letter-otherwise-struck-off = Інакше вас можуть викреслити зі списку.
letter-otherwise-refused = Інакше вам можуть відмовити.
letter-otherwise-closed = Інакше справу або зустріч можуть скасувати.
letter-next-request-for-documents = Що зробити: зберіть ці документи і надішліть їх вчасно.
letter-next-appointment = Що зробити: запишіть дату, прийдіть і візьміть цей лист.
letter-next-meeting-invitation = Що зробити: запишіть дату.
letter-next-payment-demand = Що зробити: перевірте, чи ви винні ці гроші. Якщо не можете заплатити, швидко попросіть відстрочку.
letter-next-bill = Що зробити: перевірте рахунок і заплатіть вчасно. Якщо не можете, зателефонуйте і попросіть відстрочку.
letter-next-decision-granted = Що зробити: бережіть цей лист.
letter-next-decision-refusal = Що зробити: швидко покажіть цей лист людині, яка може допомогти.
letter-next-formal-notice = Що зробити: не чекайте, дайте відповідь і попросіть допомоги.
letter-grave-refusal = Увага, час для оскарження вже йде. Покажіть цей лист сьогодні адвокату, у point-justice (безплатна правова допомога) або в асоціації, наприклад La Cimade.
letter-grave-eviction = Увага, це серйозно, і час уже йде. Покажіть цей лист сьогодні у point-justice (безплатна правова допомога), адвокату або соціальному працівнику.
letter-grave-expulsion = Увага, це серйозно, і час для оскарження дуже короткий. Покажіть цей лист саме сьогодні адвокату або в асоціації, наприклад La Cimade.
letter-grave-court = Увага, це серйозно, і час уже йде. Покажіть цей документ сьогодні адвокату або у point-justice (безплатна правова допомога).
letter-unread = { $count ->
        [one] Я не зміг прочитати { $count } рядок.
        [few] Я не зміг прочитати { $count } рядки.
       *[other] Я не зміг прочитати { $count } рядків.
    }
letter-say = Ви можете сказати: { $list }.
letter-ask-documents = документи
letter-ask-demand = що робити
letter-ask-appeal = оскаржити
letter-ask-spell = продиктувати номер справи
letter-ask-phone = телефон
letter-ask-sheet = картка
letter-ask-whole = прочитати все
letter-documents = Потрібні документи: { $list }.
letter-documents-quoted = Потрібні документи: «{ $text }».
letter-documents-others = { $count ->
        [one] І ще { $count } документ, написаний у листі.
        [few] І ще { $count } документи, написані в листі.
       *[other] І ще { $count } документів, написаних у листі.
    }
letter-spelt = Номер справи: { $text }.
letter-dictated = Телефон: { $text }.
letter-appeal = Щоб оскаржити, лист каже: «{ $text }».
letter-appeal-help = Попросіть допомоги до кінця строку: в адвоката, у point-justice (безплатна правова допомога) або в асоціації.
letter-appeal-unsaid = Я не знаходжу в листі, як оскаржити. Швидко попросіть допомоги в адвоката, у point-justice (безплатна правова допомога) або в асоціації.
letter-summary = Стислий зміст від моделі, його числа є в листі: { $text }
letter-nothing = Лист цього не каже, або я цього не знайшов.
letter-answer-on = { $day } о { $time }, { $in }.
letter-answer-by = Не пізніше ніж { $day }, { $in }.
letter-answer-within = Це { $period }, { $start }.
letter-scam = Увага, це повідомлення схоже на шахрайство: { $reasons }.
letter-scam-then = Не платіть, не давайте свою картку чи коди, не відкривайте посилання. Якщо сумніваєтеся, самі зателефонуйте до установи за номером, який знаєте, або покажіть це повідомлення людині, якій довіряєте.
letter-document-residence-permit = посвідка на проживання або récépissé
letter-document-passport = паспорт
letter-document-identity = документ, що посвідчує особу
letter-document-address = підтвердження адреси
letter-document-rent = квитанція за оренду або договір оренди
letter-document-family-book = сімейна книжка (livret de famille)
letter-document-birth = свідоцтво про народження
letter-document-marriage = свідоцтво про шлюб або рішення про розлучення
letter-document-photos = фотографії на документи
letter-document-pay = розрахункові листки або підтвердження доходів
letter-document-tax = податкове повідомлення
letter-document-bank = реквізити вашого банківського рахунку (RIB)
letter-document-health-card = carte Vitale або довідка про медичне страхування
letter-document-medical = документ від лікаря
letter-document-vaccines = медична книжка
letter-document-school = довідка зі школи
letter-document-work = трудовий договір або довідка від роботодавця
letter-document-cv = резюме
letter-document-insurance = довідка про страхування
letter-document-stamps = податкові марки
letter-document-form = бланк
letter-document-this-letter = цей лист
letter-document-diploma = дипломи
cue-letter-documents = документи | які документи | які папери | папери | що принести | що взяти
cue-letter-demand = що робити | що мені робити | що я маю зробити | чого вони хочуть | що вони хочуть | що вимагають
cue-letter-otherwise = інакше | а інакше | що буде інакше | якщо я нічого не зроблю | якщо не відповім | якщо не заплачу | якщо не прийду
cue-letter-deadline = до коли | який строк | строк | який термін | крайній термін | скільки часу | коли це | о котрій годині
cue-letter-appeal = оскаржити | я не згоден | я не згодна | не згоден | не згодна | апеляція | скарга | як оскаржити
cue-letter-spell = продиктувати номер справи | продиктуй номер | продиктуйте номер | номер справи | по буквах | номер документа
cue-letter-phone = номер телефону повільно | телефон | номер телефону | куди дзвонити | кому дзвонити | номер повільно
cue-letter-amount = скільки | скільки платити | скільки я винен | яка сума | сума
cue-letter-whole = прочитати все | прочитай усе | прочитайте все | весь лист | увесь текст | прочитай лист | прочитайте лист

## translate

translate-label = Цей переклад зробила машина. У ньому можуть бути помилки.
translate-ask = Що перекласти і якою мовою? Скажіть, наприклад: переклади французькою, а потім вашу фразу.
translate-ask-language = Якою мовою? Скажіть, наприклад: переклади французькою, а потім вашу фразу.
translate-choice = Переклади, мова { $target }: { $text }
translate-on = Добре. Говоріть або пишіть: я перекладатиму все. Мова перекладу: { $target }. Скажіть «стоп», щоб зупинити.
translate-missing = Тут я не можу перекласти. Мова вашого тексту: { $source }. Мова перекладу: { $target }. Людина, яка керує цим сервісом, може це додати. Ви також можете попросити покликати людину.
translate-none = Тут я не можу перекладати з цієї мови: { $name }. Людина, яка керує цим сервісом, може це додати. Ви також можете попросити покликати людину.
translate-same = Цей текст уже цією мовою: { $name }.
translate-untrusted = Я не можу довіряти цьому перекладу: могло загубитися число або слово. Краще я його не дам. Ваш текст: «{ $text }». Покажіть його людині, яка знає обидві мови, або попросіть покликати людину.
translate-untrusted-spoken = Я не можу довіряти цьому перекладу: могло загубитися число або слово. Краще я його не дам. Попросіть покликати людину.
translate-too-long = Цей текст для мене задовгий. Надішліть його частинами, не більше { $limit } літер у кожній.
translate-story = Я не перекладаю розповідь для прохання про притулок. Кожне слово важливе, а машина помиляється. Попросіть допомоги в людини: в асоціації або перекладача.

## admin_help

admin-source = Джерело: { $name }, перевірено { $checked }.
admin-source-old = Джерело: { $name }, текст від { $version }, перевірено { $checked }; це могло змінитися, подивіться дату на офіційному сайті.
admin-source-paper = Джерело: { $name }, текст від { $version }, перевірено { $checked }; правила могли змінитися, читайте дату на вашому папері.
admin-in-french = Я маю цю відповідь лише французькою. Ви можете попросити людину.
admin-details-in-french = Подробиці французькою мовою.
admin-ask = Яке у вас питання про оформлення документів у Франції?
admin-choose = Я хочу переконатися, що зрозумів. Про що йдеться?
admin-no-match = Я не маю надійної відповіді на це питання і не хочу вгадувати. Подивіться на service-public.gouv.fr або запитайте в пункті France services чи в асоціації поруч із вами.
admin-human = Я розумію: ви хочете поговорити з людиною. Я нічого для вас не бронював. Якщо цей контакт дала вам асоціація, зверніться до неї; якщо ні, вам допоможуть у пункті France services, у мерії або в асоціації.
admin-refuse-inject = Повідомлення чи документ не може давати мені накази. Я цього не зроблю і нічого не надсилаю. Якщо цей документ просить грошей або ваші контакти, це може бути шахрайство: покажіть його людині, якій довіряєте.
admin-refuse-story = Я не можу писати, покращувати чи перекладати вашу історію для притулку: вона має залишатися вашою. Адвокат або асоціація допоможе вам її підготувати. Я можу пояснити етапи і строки.
admin-refuse-forged = Я не можу допомогти зробити, купити чи використати підроблений документ або чужі дані: це злочин, і ви можете втратити права. Є законні шляхи. Соціальний працівник, адвокат або асоціація пошукає їх разом із вами.
admin-refuse-lie = Я не можу допомогти обманути чи щось приховати: ви можете втратити свої права. Адвокат або асоціація порадить вам конфіденційно і безкоштовно.
admin-refuse-strategy = Я не можу казати вам, що говорити: це ваші слова. Адвокат або асоціація може вас підготувати. Я можу пояснити, як це відбувається.
admin-refuse-chances = Ніхто не може передбачити відповідь, і я не даю ні відсотків, ні обіцянок. Рішення щодо кожної людини ухвалює установа або суддя. Адвокат або асоціація може вивчити вашу справу; я можу пояснити етапи.
admin-refuse-diagnosis = Я не можу сказати, яка це хвороба і які ліки приймати: запитайте лікаря або фармацевта. Без страховки йдіть до пункту PASS у лікарні. Якщо це серйозно, телефонуйте 15 або 112.
admin-refuse-undeclared = Я не можу допомогти з незадекларованою роботою: це ризик для вас. Я можу сказати, хто має право працювати і як просити дозвіл. Профспілка або асоціація може вас захистити.
admin-refuse-abroad = Я знаю лише про процедури у Франції і не хочу вгадувати про іншу країну. Подивіться офіційний сайт тієї країни або запитайте її посольство. Там вам відповість асоціація допомоги біженцям.
admin-refer-asylum = По допомогу йдіть до SPADA або до асоціації допомоги біженцям, з вашими паперами.
admin-refer-legal = По допомогу швидко йдіть до адвоката, до point-justice (безкоштовна юридична порада) або до асоціації, з вашим папером.
admin-refer-social = По допомогу зверніться до соціальної служби мерії (CCAS) або до асоціації.
admin-refer-caf = По допомогу зверніться до CAF, до соціального працівника або до пункту France services.
admin-refer-health = По допомогу зверніться до каси медичного страхування (CPAM), до пункту PASS у лікарні або до соціального працівника.
admin-refer-prefecture = По допомогу зверніться до цифрового пункту префектури, до пункту France services або до асоціації.
admin-refer-mdph = По допомогу зверніться до MDPH, до CCAS вашої мерії або до асоціації людей з інвалідністю.
admin-refer-work = По допомогу зверніться до France Travail, до Mission locale або до пункту France services.
admin-refer-school = По допомогу зверніться до мерії, до школи або до CASNAV.
admin-refer-online = По допомогу йдіть до пункту France services з паперами і телефоном.
admin-refer-danger = У разі небезпеки одразу телефонуйте 112.

## Telegram

telegram-source = Джерело: { $title }, { $url } (перевірено { $date })

## Web page

web-title = Porte-Voix: поставте своє запитання
web-machine = Ви говорите з машиною, а не з людиною. Машина може помилятися.
web-noscript = Цій сторінці потрібен JavaScript. Увімкніть JavaScript у браузері.
web-skip = Перейти до поля повідомлення
web-language = Мова
web-log = Розмова
web-start = Говоріть, надішліть фото або напишіть. Відповідь з’явиться тут, письмово й голосом.
web-attachments = Файли, готові до надсилання
web-field = Ваше повідомлення
web-field-hint = Enter надсилає. Shift і Enter — новий рядок.
web-send = Надіслати
web-speak = Говорити
web-cancel = Скасувати
web-photo = Фото
web-file = Файл
web-aloud = Читати всі відповіді вголос
web-leave = Нова розмова
web-you = Ви:
web-your-voice = Ваше голосове повідомлення
web-your-photo = Ваше фото
web-your-document = Ваш документ
web-answer-sound = Відповідь голосом
web-sources = Джерела
web-choices = Можливі відповіді
web-checked = перевірено { $date }
web-new-tab = (нова вкладка)
web-remove = Прибрати { $name }
web-download = Завантажити файл { $name }
web-photo-ready = Фото готове. Поставте запитання або натисніть «Надіслати».
web-document-ready = Документ готовий. Поставте запитання або натисніть «Надіслати».
web-sound-ready = Запис готовий. Натисніть «Надіслати».
web-sending = Надсилаємо…
web-waiting = Ще не надіслано. Ми пробуємо знову.
web-working = Відповідь готується…
web-answered = Відповідь отримано.
web-offline = Немає зв’язку. Ми пробуємо знову. Нічого не втрачено.
web-connected = Зв’язок відновлено.
web-recording = Іде запис. Говоріть, потім знову натисніть «Говорити», щоб надіслати.
web-recording-cancelled = Запис скасовано. Нічого не надіслано.
web-recording-limit = 10 хвилин: запис зупинено, його буде надіслано.
web-press-play = Натисніть «Відтворити», щоб почути відповідь.
web-sound-failed = Ваш браузер не може відтворити цей звук. Відповідь написано.
web-microphone-refused = Мікрофон заблоковано. Дозвольте мікрофон у браузері або напишіть.
web-microphone-missing = Ми не знайшли мікрофона. Ви можете написати або надіслати файл.
web-microphone-insecure = Мікрофон працює лише тоді, коли адреса починається з https. Ви можете написати або надіслати файл.
web-error-empty = Повідомлення порожнє. Говоріть, напишіть або додайте фото.
web-error-file = Цей файл не є ні фото, ні документом PDF, ні звуком.
web-error-too-large = Файл завеликий. Межа — { $megabytes } МБ.
web-error-text-too-long = Текст задовгий. Найбільша кількість знаків: { $characters }.
web-error-too-many-photos = Забагато фото. Найбільша кількість фото в одному повідомленні: { $photos }.
web-error-request = Ми не змогли прочитати це повідомлення. Надішліть його ще раз.
web-error-slow = Надсилання триває задовго. Спробуйте ще раз або надішліть менший файл.
web-error-pace = Забагато повідомлень одночасно. Трохи зачекайте і спробуйте ще раз.
web-error-busy = Зараз тут багато людей. Спробуйте ще раз за мить.
web-error-store = Зараз ми не можемо зберегти ваше повідомлення. Спробуйте ще раз за мить.
web-error-session = Ця розмова нам невідома. Перезавантажте сторінку.
web-error-sound-gone = Цього звуку вже немає.
web-error-file-gone = Цей файл більше не доступний. Попросіть його ще раз.
web-error-host = Porte-Voix не знає цієї адреси.
web-error-origin = Цей запит надійшов з іншої сторінки. Його відхилено.

### አማርኛ

language-name = አማርኛ

## Corridor

welcome =
    ሰላም። እኔ Porte-Voix ነኝ፣ ማሽን እንጂ ሰው አይደለሁም።
    ፎቶዎችዎንና ደብዳቤዎችዎን እገልጻለሁ፣ እተረጉማለሁ፣ በፈረንሳይ ባሉ የቢሮ ጉዳዮችም እረዳዎታለሁ፦ ይናገሩ፣ ይጻፉ ወይም ፎቶ ይላኩ።
    የድምፅ መልእክቶችዎንና ፎቶዎችዎን ከተጠቀምኩባቸው በኋላ አጠፋለሁ፣ ጽሑፉን ደግሞ { $days ->
        [30] ከአንድ ወር
       *[other] ከ { $days } ቀን
    } በኋላ አጠፋለሁ።
    በማንኛውም ጊዜ «እርዳታ»፣ «አቁም» ወይም «ሁሉንም አጥፋ» ይበሉ።
welcome-language = ይህን ቋንቋ ({ $name }) ገና አልናገርም። በአማርኛ እመልስልዎታለሁ። ከሰው ጋር ለመነጋገርም መጠየቅ ይችላሉ።
you-are-welcome = ምንም አይደለም። ሌላ ጥያቄ ካለዎት እዚህ አለሁ።
greeting = ሰላም። እኔ Porte-Voix ነኝ፣ ማሽን። ምን ልርዳዎት?
help =
    እኔ Porte-Voix ነኝ፣ ማሽን።
    ፎቶ ይላኩ፦ እገልጸዋለሁ ወይም ደብዳቤውን አነባለሁ።
    በፈረንሳይ ስላለ የቢሮ ጉዳይ ይጠይቁ፦ ከነምንጩ እመልሳለሁ።
    «ወደ እንግሊዝኛ ተርጉም» ይበሉና ዓረፍተ ነገርዎን ይጨምሩ፦ እተረጉመዋለሁ።
    እንዲህ ማለት ይችላሉ፦ ተጨማሪ፣ ድገም፣ ቀስ ብለህ፣ ቀለል አድርገህ፣ አቁም፣ ሰው፣ ሁሉንም አጥፋ።
i-am-a-machine = እኔ ማሽን፣ ፕሮግራም ነኝ። ልሳሳት እችላለሁ። ሁልጊዜ ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
not-understood = አልገባኝም። ምን ማድረግ እንደምችል ለማወቅ «እርዳታ» ይበሉ፣ ወይም ከሰው ጋር ለመነጋገር ይጠይቁ።
heard-nothing = ምንም አልሰማሁም። ወደ ማይክሮፎኑ ቀርበው እንደገና ይሞክሩ፣ ወይም ይጻፉልኝ።
heard-doubt = በደንብ መስማቴን እርግጠኛ አይደለሁም። የተረዳሁት ይህ ነው፦ «{ $text }»።
no-more = በዚህ መልስ ላይ የምጨምረው ሌላ ነገር የለኝም።
nothing-yet = እስካሁን መልስ አልሰጠሁም። ጥያቄዎን ይጠይቁ ወይም ፎቶ ይላኩ።
no-simpler = ከዚህ የቀለለ የለኝም። ያንኑ መልስ ቀስ ብዬ እደግመዋለሁ።
slower-set = ቀስ ብዬ እናገራለሁ።
faster-set = ፈጠን ብዬ እናገራለሁ።
stopped = አቁሜያለሁ። በፈለጉ ጊዜ ይጻፉ ወይም ይናገሩ።
erased = ተጠናቋል፦ ስለ እርስዎ ያስቀመጥኩት ሁሉ ተሰርዟል።
voice-off-set = እሺ፣ በጽሑፍ ብቻ እመልሳለሁ። ለመቀየር «በድምፅ» ይበሉ።
voice-on-set = እሺ፣ በድምፅም እመልሳለሁ።
language-set = እሺ፣ በአማርኛ እመልስልዎታለሁ።
language-missing = ይህን ቋንቋ ገና አልናገርም፦ { $name }።
language-ask = የትኛውን ቋንቋ ይፈልጋሉ?
guard-refused = መልስ አለኝ፣ ግን ውስጡ ያሉትን ቁጥሮች ሁሉ ማረጋገጥ አልችልም። ባልሰጠው እመርጣለሁ። ሰው ይጠይቁ፣ ለምሳሌ ማኅበር ወይም የ France services ቢሮ።
remote-ask = በተሻለ ለመርዳት የውጭ አገልግሎትም ልጠቀም? ያን ጊዜ መልእክቶችዎ ከዚህ ማሽን ይወጣሉ። አዎ ወይም አይ ብለው ይመልሱ። አዎ ካልተባለ፣ ምንም ነገር ከዚህ አይወጣም።
remote-yes = እሺ። የውጭ አገልግሎቱንም እጠቀማለሁ። ለማቆም «አቁም» ይበሉ።
remote-no = እሺ። ከዚህ ማሽን ምንም ነገር አይወጣም።
ack-working = መልእክትዎ ደርሶኛል። እየሠራሁበት ነው፣ አንድ አፍታ።
document-first-pages = ከ { $pages } ገጾች { $read ->
    [one] የመጀመሪያውን ገጽ
   *[other] የመጀመሪያዎቹን { $read } ገጾች
} አንብቤያለሁ።
meanwhile-photo = ፎቶዎ ደርሶኛል። እያየሁት ነው።
meanwhile-page = ይህ የጽሑፍ ገጽ ነው። እያነበብኩት ነው።
meanwhile-pages = ይህ { $count } ገጾች ያሉት ሰነድ ነው። እያነበብኩት ነው።
meanwhile-first-pages = ይህ { $count } ገጾች ያሉት ሰነድ ነው። የመጀመሪያዎቹን { $most } እያነበብኩ ነው።
busy-your-turn = ብዙ ሰዎች እየጻፉልኝ ነው። መልእክትዎን አስቀምጫለሁ፣ ተራዎ ይደርሳል።
choice-yes = አዎ
choice-no = አይ
reminder-on = በ { $day }
reminder-on-at = በ { $day } በፈረንሳይ ሰዓት { $time }
reminder-deadline = የመጨረሻ ቀን
reminder-appointment = ቀጠሮ
reminder-offer = { $times ->
    [one] 1 ቀን ቀድሜ ላስታውስዎት? አዎ ወይም አይ ይበሉ።
   *[other] 7 ቀንና 1 ቀን ቀድሜ ላስታውስዎት? አዎ ወይም አይ ይበሉ።
}
reminder-hint = ይህን ቀን ላስታውስዎት እችላለሁ፦ «አስታውሰኝ» ይበሉ።
reminder-set = { $times ->
    [one] መዝግቤያለሁ፦ { $label }፣ { $when }። 1 ቀን ቀድሜ፣ በፈረንሳይ ሰዓት ከጠዋቱ 9 ሰዓት ላይ፣ አስታውስዎታለሁ።
   *[other] መዝግቤያለሁ፦ { $label }፣ { $when }። 7 ቀንና 1 ቀን ቀድሜ፣ በፈረንሳይ ሰዓት ከጠዋቱ 9 ሰዓት ላይ፣ አስታውስዎታለሁ።
}
reminder-refused = እሺ፣ ማስታወሻ የለም።
reminder-ask-day = የትኛው ቀን? ቀኑንና ወሩን፣ ከዚያ ስም ይበሉ። ለምሳሌ፦ { $day } ጃንዩወሪ፣ የ CAF ቀጠሮ።
reminder-past = ይህ ቀን አልፏል፦ { $when }። ምንም አልመዘገብኩም።
reminder-soon = ይህ በጣም ቅርብ ነው፦ { $when }። ቢዘገይ ከአንድ ቀን በፊት፣ በፈረንሳይ ሰዓት ከጠዋቱ 9 ሰዓት ላይ ነው የማስታውሰው። ምንም አልመዘገብኩም።
reminder-far = ይህ ቀን በጣም ሩቅ ነው። አንድን ቀን ቢበዛ ለ 3 ዓመት ነው የማስቀምጠው። ምንም አልመዘገብኩም።
reminder-full = ቀድሞውኑ { $most } ማስታወሻዎች አሉዎት፣ ከዚህ በላይ ማስቀመጥ አልችልም። ምንም አልመዘገብኩም። «ማስታወሻዎቼ» ይበሉና አንዱን ያጥፉ።
reminder-none = ማስታወሻ የለዎትም።
reminder-list = { $count ->
    [one] አንድ ማስታወሻ አለዎት።
   *[other] { $count } ማስታወሻዎች አሉዎት።
}
reminder-item = ቁጥር { $number }፦ { $label }፣ { $when }።
reminder-choice = ማስታወሻ { $number } አጥፋ
reminder-deleted = ተጠናቋል። ይህን ማስታወሻ አጥፍቻለሁ፦ { $label }፣ { $when }።
reminder-deleted-all = ተጠናቋል። ማስታወሻዎችዎን ሁሉ አጥፍቻለሁ።
reminder-which = የትኛውን ማስታወሻ ላጥፋ? «ማስታወሻ አጥፋ» ይበሉና ቁጥሩን ይንገሩኝ።
reminder-unknown = ይህን ማስታወሻ አላገኘሁትም። «ማስታወሻ አጥፋ» ይበሉና ቁጥሩን ይንገሩኝ።
reminder-notice = { $days ->
    [0] ማስታወሻ፦ { $label }፣ ዛሬ፣ { $when }።
    [1] ማስታወሻ፦ { $label }፣ ነገ፣ { $when }።
   *[other] ማስታወሻ፦ { $label }፣ ከ { $days } ቀን በኋላ፣ { $when }።
}
reminder-file = { $count ->
    [one] ይህ ለቀን መቁጠሪያዎ የሚሆን ፋይል ነው። ቀኑን ለመጨመር ይክፈቱት።
   *[other] ይህ ለቀን መቁጠሪያዎ የሚሆን ፋይል ነው፣ { $count } ቀናት አሉት። ለመጨመር ይክፈቱት።
}
reminder-file-name = mastawesha.ics
reminder-file-failed = ፋይሉን ልልክልዎ አልቻልኩም። ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።

## Errors

error-internal = ይህን መልእክት ሳይ ችግር አጋጠመኝ። ይቅርታ። በሌላ መንገድ እንደገና ይላኩት፣ ወይም ከሰው ጋር ለመነጋገር ይጠይቁ።
error-unreadable-media = ይህን ፋይል መክፈት አልቻልኩም። ፎቶ (JPEG ወይም PNG) ወይም የድምፅ መልእክት ይላኩ።
error-media-too-large = ይህ ፋይል በጣም ትልቅ ነው። ቢበዛ 20 ሜጋባይት ይላኩ።
error-media-too-long = የላኩት ለእኔ በጣም ረጅም ወይም ትልቅ ነው። የድምፅ መልእክት ቢበዛ አሥር ደቂቃ ሊሆን ይችላል።
error-text-too-long = ይህ ጽሑፍ ለእኔ በጣም ረጅም ነው። ከፋፍለው ይላኩት።
error-engine = አንድ ክፍሌ አሁን አይሠራም። ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ፣ ወይም ከሰው ጋር ለመነጋገር ይጠይቁ።
error-listen = አሁን የድምፅ መልእክት መስማት አልችልም። ይጻፉልኝ፣ ወይም ቆይተው ይሞክሩ።
error-busy = አሁን ብዙ ሰዎች እየጻፉልኝ ነው። ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
error-store = አሁን መልእክትዎን ማስቀመጥ አልችልም። ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።
error-document = እንዲህ ዓይነት ሰነድ ማንበብ አልችልም። PDF፣ ወይም የእያንዳንዱን ገጽ ፎቶ ይላኩ።
error-document-locked = ይህ ሰነድ በይለፍ ቃል ተቆልፏል፦ መክፈት አልችልም። የእያንዳንዱን ገጽ ፎቶ ይላኩ።

## Cues: the words by which people ask for things

cue-filler = እባክህ | እባክሽ | እባክዎ | እባክዎን | እባካችሁ | አመሰግናለሁ | ሰላም | እሺ | አሁን | ትንሽ | እስቲ | እንግዲህ | እንትን | porte-voix | ebakih | ebakish
cue-help = እርዳታ | እርዳኝ | እርዱኝ | እርጂኝ | እገዛ | እርዳታ እፈልጋለሁ | ምን ታደርጋለህ | ምን መስራት ትችላለህ | ምን ማድረግ ትችላለህ | ምን ልትረዳኝ ትችላለህ | እንዴት ነው የሚሰራው | እንዴት ይሰራል | መመሪያ | ሜኑ | erdata | erdagn | irdata | help
cue-thanks = አመሰግናለሁ | አመሠግናለሁ | በጣም አመሰግናለሁ | እናመሰግናለን | አመሰግናለው | እግዜር ይስጥልኝ | እግዚአብሔር ይስጥልኝ | እሺ | ኦኬ | ok | okay | ደህና ሁን | ደህና ሁኑ | ቻው | በጣም ጥሩ | ameseginalehu | amesegnalehu
cue-greeting = ሰላም | ሰላም ነው | ጤና ይስጥልኝ | ታዲያስ | እንደምን አለህ | እንደምን አሉ | እንዴት ነህ | እንዴት ነሽ | እንዴት ናችሁ | እንዴት ነዎት | እንደምን አደሩ | እንደምን ዋሉ | ሄሎ | ሃሎ | selam | tena yistilign | hello
cue-more = ተጨማሪ | ጨምር | ጨምርልኝ | የበለጠ | በዝርዝር | ዝርዝር | በዝርዝር ንገረኝ | ቀጥል | ቀጥሉ | ቀጥይ | ከዚያስ | ከዛስ | ቀጥሎስ | ተጨማሪ ንገረኝ | የበለጠ ንገረኝ | techemari | ketil | yebelete
cue-again = ድገም | ድገመው | ድገምልኝ | ድገሙ | ድገሙልኝ | ድገሚ | እንደገና | እንደገና ንገረኝ | እንደገና በል | አልሰማሁም | አልሰማሁትም | ምን አልክ | ምን አልሽ | ምን አላችሁ | ይድገሙ | ይድገሙልኝ | degim | endegena
cue-slower = ቀስ ብለህ | ቀስ ብለሽ | ቀስ ብላችሁ | ቀስ ብለው | ቀስ በል | ቀስ በሉ | ቀስ ብለህ ተናገር | በቀስታ | በዝግታ | ዝግ በል | አትፍጠን | በጣም ፈጠንክ | በጣም ፈጣን ነው | kes bel | kes bileh
cue-faster = ፈጠን በል | ፈጠን ብለህ | ፍጠን | በፍጥነት | በፍጥነት ተናገር | ፈጠን ብለህ ተናገር | በጣም ቀርፋፋ | በመደበኛ ፍጥነት | feten bel | fiten
cue-simpler = ቀለል አድርገህ | ቀለል አድርግ | ቀለል አድርገው | አቅልለው | አቅልልልኝ | በቀላሉ | በቀላል አማርኛ | በቀላል ቃላት | አልገባኝም | አልተረዳሁም | አልገባኝ | ከባድ ነው | ከበደኝ | በጣም ውስብስብ | algebagnim | algebagnm | bekelalu
cue-stop = አቁም | አቁሙ | አቁሚ | ይቁም | አቋርጥ | ይበቃል | በቃ | በቃኝ | ዝም በል | ዝም በሉ | ተወው | ሰርዝ | መተርጎም አቁም | ትርጉም አቁም | ስቶፕ | stop | akum | beka
cue-delete = ሁሉንም አጥፋ | ሁሉንም አጥፉ | ሁሉንም ያጥፉ | ሁሉንም ሰርዝ | ሁሉንም ደምስስ | ሁሉን አጥፋ | ሁሉም ይጥፋ | ሁሉንም አጥፋልኝ | መረጃዬን አጥፋ | መረጃዬን ሰርዝ | መረጃዬን ሁሉ አጥፋ | ስለ እኔ ያለውን ሁሉ አጥፋ | ስለኔ ያለውን ሁሉ አጥፋ | አካውንቴን አጥፋ | አካውንቴን ሰርዝ | እርሳኝ | ሁሉንም እርሳ | hulunim atfa | hulunm atfa
cue-sheet = የመረጃ ወረቀቱ | የመረጃ ወረቀት | የመረጃ ወረቀቱን አሳየኝ | የመረጃ ወረቀቱን ስጠኝ | ስለ ጉዳዩ ንገረኝ | ስለ ጉዳዩ አስረዳኝ | ሂደቱን አስረዳኝ | fiche
cue-human = ሰው | ሰው እፈልጋለሁ | ሰው አለ | ከሰው ጋር ማውራት እፈልጋለሁ | ከሰው ጋር መነጋገር እፈልጋለሁ | ከሰው ጋር ላውራ | ከሰው ጋር አገናኘኝ | ከሰው ጋር አገናኙኝ | እውነተኛ ሰው | እውነተኛ ሰው እፈልጋለሁ | የሚረዳኝ ሰው | የሚረዳኝ ሰው እፈልጋለሁ | ሰው ይርዳኝ | አማካሪ እፈልጋለሁ | ከአማካሪ ጋር ማውራት እፈልጋለሁ | ከማሽን ጋር ማውራት አልፈልግም | sew efelgalehu | kesew gar
cue-machine = ማሽን ነህ | ማሽን ነሽ | ማሽን ነዎት | ማሽን ነህ ወይ | ሮቦት ነህ | ሮቦት ነሽ | ሮቦት ነዎት | ሰው ነህ | ሰው ነሽ | ሰው ነዎት | ሰው ነህ ወይስ ማሽን | ማን ነህ | ማነህ | ማን ነሽ | ማነሽ | ማን ነዎት | አንተ ማን ነህ | ምንድን ነህ | ከማሽን ጋር ነው የማወራው | ከሰው ጋር ነው የማወራው | man neh | robot neh
cue-yes = አዎ | አዎን | አዎ እፈልጋለሁ | እሺ | እሽ | ኦኬ | ok | okay | ልክ ነው | ትክክል | እስማማለሁ | በደንብ | awo | ishi | eshi
cue-no = አይ | አይደለም | አይሆንም | አልፈልግም | የለም | ኖ | አይ አመሰግናለሁ | በፍጹም | ay | aydelem | alfelgim | no
cue-reminder-add = አስታውሰኝ | አስታውሱኝ | አስታውሺኝ | ያስታውሱኝ | ይህን አስታውሰኝ | ይህን ቀን አስታውሰኝ | እንዳልረሳ አስታውሰኝ | እንዳልረሳ ንገረኝ | ማስታወሻ | አስታዋሽ | astawsegn | astawusegn | mastawesha
cue-reminder-new = ማስታወሻ ጨምር | ማስታወሻ አስቀምጥ | ማስታወሻ ያዝ | ማስታወሻ ያዝልኝ | ማስታወሻ መዝግብ | ማስታወሻ ፍጠር | አዲስ ማስታወሻ | ማስታወሻ እፈልጋለሁ | አስታዋሽ ጨምር | አስታዋሽ ሙላ | mastawesha chemir
cue-reminder-list = ማስታወሻዎቼ | ማስታወሻዎቼን | የኔ ማስታወሻዎች | የእኔ ማስታወሻዎች | ማስታወሻዎች | የማስታወሻ ዝርዝር | ማስታወሻዎቼን ንገረኝ | ማስታወሻዎቼን አሳየኝ | ማስታወሻዎቼን አንብብ | ምን ማስታወሻዎች አሉኝ | ማስታወሻ አለኝ | ማስታወሻ አለኝ ወይ | mastaweshawoche
cue-reminder-delete = አጥፋ | አጥፉ | አጥፊ | ያጥፉ | አጥፋው | አጥፋልኝ | ሰርዝ | ሰርዘው | ሰርዙ | ይሰርዙ | ደምስስ | አስወግድ
cue-reminder-all = ሁሉንም ማስታወሻዎች | ሁሉም ማስታወሻዎች | ማስታወሻዎቼን ሁሉ | ሁሉንም ማስታወሻዎቼን | ሁሉንም ማስታወሻ | ማስታወሻዎችን ሁሉ | ማስታወሻዎቼን | ማስታወሻዎቼ | ማስታወሻዎች
cue-reminder-one = ማስታወሻ | ማስታወሻው | ማስታወሻውን | ይህን ማስታወሻ | ይሄን ማስታወሻ | ማስታወሻዬን | አንድ ማስታወሻ | ማስታወሻ ቁጥር | ቁጥር | ቁጥሩን
cue-reminder-every = ሁሉም | ሁሉንም | ሁሉ | በሙሉ
cue-reminder-file = የቀን መቁጠሪያ ፋይል | የካላንደር ፋይል | ፋይል ለካላንደር | ለካላንደሬ ፋይል | ፋይል ለቀን መቁጠሪያዬ | ics ፋይል | .ics | ወደ ካላንደሬ ጨምር | ካላንደሬ ላይ ጨምር | ካላንደሬ ላይ | በካላንደሬ | ቀን መቁጠሪያዬ ላይ | calendar file
cue-reminder-name = ስሙ | ስሟ | ብለህ ጥራው | በለው | ስም ስጠው | የሚል ስም | በሚል ስም | ስሙን
cue-reminder-nothing = በደስታ | አድርገው | አድርግ | አድርጉት | ጥሩ | በጣም ጥሩ | እባክህ | እባክዎ | ቀጥል | ትችላለህ | በጣም
cue-reminder-joints = ለ | በ | ከ | የ | ስለ | ላይ | ቀን | በቀን | ዕለት | በዕለቱ | እና | ነው | ሰኞ | ማክሰኞ | ረቡዕ | ሐሙስ | አርብ | ዓርብ | ቅዳሜ | እሁድ | እሑድ
cue-reminder-months = ጃንዩወሪ/ጃንዋሪ/ጃንዩዋሪ | ፌብሩወሪ/ፌብሯሪ/ፌብሩዋሪ | ማርች | ኤፕሪል/አፕሪል | ሜይ | ጁን | ጁላይ | ኦገስት/ኦጎስት | ሴፕቴምበር/ሰፕቴምበር | ኦክቶበር/ኦክተውበር | ኖቬምበር/ኖቨምበር | ዲሴምበር/ዲሰምበር
cue-reminder-year = ሁለት ሺህ | ሁለት ሺ | በሁለት ሺህ
cue-reminder-numbers = አንድ/አንደኛ/አንደኛው/የመጀመሪያው/መጀመሪያ | ሁለት/ሁለተኛ/ሁለተኛው | ሦስት/ሶስት/ሦስተኛ/ሶስተኛው | አራት/አራተኛ/አራተኛው | አምስት/አምስተኛ/አምስተኛው | ስድስት/ስድስተኛ/ስድስተኛው | ሰባት/ሰባተኛ/ሰባተኛው | ስምንት/ስምንተኛ/ስምንተኛው | ዘጠኝ/ዘጠነኛ/ዘጠነኛው | አሥር/አስር/አሥረኛ/አስረኛው
cue-voice-off = ያለ ድምፅ | ያለ ድምጽ | ድምፅ አልፈልግም | ድምጽ አልፈልግም | በጽሑፍ ብቻ | በጽሁፍ ብቻ | ጽሑፍ ብቻ | ጽሁፍ ብቻ | ድምፁን አጥፋ | ድምጹን አጥፋ | yale dimts
cue-voice-on = በድምፅ | በድምጽ | ከድምፅ ጋር | ከድምጽ ጋር | በድምፅ መልስ | በድምጽ መልስልኝ | ድምፁን ክፈት | ድምጹን ክፈት | አንብብልኝ | አናግረኝ | bedimts
cue-language-change = ተናገር | ተናገሩ | ይናገሩ | አናግረኝ | አናግሩኝ | መልስ | መልስልኝ | መልሱልኝ | ቋንቋ | ቋንቋ ቀይር | ቋንቋ ለውጥ | ቋንቋ መቀየር እፈልጋለሁ | እናገራለሁ | የምናገረው | እመርጣለሁ | ወደ | በ | kuankua keyir
language-name-fr = ፈረንሳይኛ
cue-language-fr = ፈረንሳይኛ | በፈረንሳይኛ | ወደ ፈረንሳይኛ | ፈረንሣይኛ | ፍሬንች | français
language-name-en = እንግሊዝኛ
cue-language-en = እንግሊዝኛ | በእንግሊዝኛ | ወደ እንግሊዝኛ | እንግሊዘኛ | በእንግሊዘኛ | ኢንግሊሽ | English
language-name-ar = ዓረብኛ
cue-language-ar = ዓረብኛ | በዓረብኛ | ወደ ዓረብኛ | አረብኛ | በአረብኛ | ወደ አረብኛ | العربية
language-name-uk = ዩክሬንኛ
cue-language-uk = ዩክሬንኛ | በዩክሬንኛ | ወደ ዩክሬንኛ | የዩክሬን ቋንቋ | українська
language-name-ru = ራሽያኛ
cue-language-ru = ራሽያኛ | በራሽያኛ | ወደ ራሽያኛ | ሩሲያኛ | በሩሲያኛ | ወደ ሩሲያኛ | русский
language-name-fa = ፐርሺያኛ
cue-language-fa = ፐርሺያኛ | በፐርሺያኛ | ወደ ፐርሺያኛ | ፋርሲ | በፋርሲ | ፋርስኛ | ዳሪ | በዳሪ | ወደ ዳሪ | فارسی
language-name-ps = ፓሽቶ
cue-language-ps = ፓሽቶ | በፓሽቶ | ወደ ፓሽቶ | ፓሽቶኛ | پښتو
language-name-tr = ቱርክኛ
cue-language-tr = ቱርክኛ | በቱርክኛ | ወደ ቱርክኛ | ተርኪሽ | Türkçe
language-name-es = ስፓኒሽ
cue-language-es = ስፓኒሽ | በስፓኒሽ | ወደ ስፓኒሽ | ስፓንኛ | እስፓንኛ | español
language-name-pt = ፖርቹጋልኛ
cue-language-pt = ፖርቹጋልኛ | በፖርቹጋልኛ | ወደ ፖርቹጋልኛ | ፖርቱጋልኛ | ፖርቹጊዝ | português
language-name-ti = ትግርኛ
cue-language-ti = ትግርኛ | በትግርኛ | ወደ ትግርኛ | ትግሪኛ | tigrinya
language-name-am = አማርኛ
cue-language-am = አማርኛ | በአማርኛ | ወደ አማርኛ | አማሪኛ | ኣማርኛ | amharic | amarigna | amarinya
language-name-so = ሶማልኛ
cue-language-so = ሶማልኛ | በሶማልኛ | ወደ ሶማልኛ | ሱማሊኛ | ሶማሊኛ | ሶማሊ | Soomaali
language-name-bn = ቤንጋሊ
cue-language-bn = ቤንጋሊ | በቤንጋሊ | ወደ ቤንጋሊ | ቤንጋልኛ | ባንግላ | বাংলা
language-name-ka = ጆርጂያኛ
cue-language-ka = ጆርጂያኛ | በጆርጂያኛ | ወደ ጆርጂያኛ | ጆርጂያን | ქართული
language-name-sq = አልባኒያኛ
cue-language-sq = አልባኒያኛ | በአልባኒያኛ | ወደ አልባኒያኛ | አልባንኛ | shqip
language-name-de = ጀርመንኛ
cue-language-de = ጀርመንኛ | በጀርመንኛ | ወደ ጀርመንኛ | ጀርመን | Deutsch
language-name-it = ጣሊያንኛ
cue-language-it = ጣሊያንኛ | በጣሊያንኛ | ወደ ጣሊያንኛ | ጣልያንኛ | ኢጣሊያንኛ | italiano

## Danger

cue-danger-suicide = ራሴን ላጠፋ | ራሴን ማጥፋት | ራሴን ላጥፋ | ራሴን አጠፋለሁ | ራሴን ልግደል | ራሴን ልገድል | ራሴን መግደል | እራሴን ላጠፋ | እራሴን ማጥፋት | እራሴን ላጥፋ | እራሴን ልግደል | እራሴን መግደል | ራስን ማጥፋት | ራስን መግደል | ነፍሴን ላጠፋ | ህይወቴን ላጠፋ | ሕይወቴን ላጠፋ | ህይወቴን ማጥፋት | ሕይወቴን ማጥፋት | መሞት እፈልጋለሁ | መሞት ነው የምፈልገው | መሞት ፈለግሁ | ሞት ይሻለኛል | ብሞት ይሻለኛል | ብሞት ይሻላል | ምነው በሞትኩ | በሞትኩ ይሻል ነበር | መኖር አልፈልግም | መኖር አስጠላኝ | መኖር ጠላሁ | ህይወት አስጠላኝ | ህይወቴ አስጠላኝ | ሕይወት አስጠላኝ | ህይወት በቃኝ | መኖር በቃኝ | ለመኖር ምክንያት የለኝም | ራሴን ልሰቅል | ራሴን ልስቀል | እታነቃለሁ | ባቡር ስር እገባለሁ | ራሷን ልታጠፋ | ራሱን ሊያጠፋ | እራሷን ልታጠፋ | እራሱን ሊያጠፋ | ብዙ ኪኒን ዋጥኩ | ብዙ መድኃኒት ዋጥኩ | ብዙ መድሃኒት ዋጥኩ | mot yishalegnal | rasen matfat | rasen latfa | memot efelgalehu | menor alfelgim | መሞት .. እፈልጋለሁ/ፈልጌ/እመኛለሁ/ነው/ይሻለኛል | መኖር .. አልፈልግም/አልችልም/አልፈለኩም/ደከመኝ/ሰልችቶኛል/አስጠላኝ | ራሴን/እራሴን/ራሱን/ራሷን/እራሱን/ህይወቴን .. ማጥፋት/ላጠፋ/አጠፋለሁ/መግደል/ልገድል/እገድላለሁ/ሊያጠፋ/ልታጠፋ/ሊገድል | ለምን .. እንደምነቃ/እንደምኖር/እነቃለሁ/እንደምነሳ | ልሞት .. ፈልጋለሁ/እፈልጋለሁ/ነው | በሞትኩ .. ይሻል*/ኖሮ | ክኒን*/መድሃኒት* .. ሁሉንም .. እውጣለሁ/ልውጥ/እወስዳለሁ | mot/memot/memote .. efelgalehu/efeligalehu/ifelgalehu/felgalehu | rasen/erasen .. matfat/latefa/megdel | menor alfelgim/alfeligim | ሕይወት/ህይወት/ኑሮ .. ሰልችቶኛል/አስጠልቶኛል/ጠላሁ/መሮኛል | የስንብት ደብዳቤ | መሞት .. የምፈልገው/ነው | ከዚህ ዓለም .. ለመሄድ/መሄድ/ልሄድ/እሄዳለሁ
cue-danger-violence = ይመታኛል | ይደበድበኛል | ይደበድቡኛል | ባሌ ይመታኛል | ባሌ ይደበድበኛል | ባለቤቴ ይመታኛል | ባለቤቴ ይደበድበኛል | ሚስቴ ትመታኛለች | እሱ መታኝ | ባሌ መታኝ | ባለቤቴ መታኝ | ሰው መታኝ | ፊቴን መታኝ | በዱላ መታኝ | በዱላ መቱኝ | ሰዎች መቱኝ | ደበደበኝ | ደበደቡኝ | እየመታኝ | እየደበደበኝ | በጥፊ መታኝ | በቦክስ መታኝ | ደፈረኝ | ደፈሩኝ | ተደፈርኩ | ተደፍሬ | ሊደፍረኝ | አስገድዶ መድፈር | አስገድዶ ደፈረኝ | አስገድዶ ተኛኝ | በግድ ተኛኝ | ጾታዊ ጥቃት | ፆታዊ ጥቃት | ጥቃት ደረሰብኝ | ጥቃት አደረሰብኝ | ሊገድለኝ | ሊገለኝ | ሊገሉኝ | ሊገድሉኝ | እገድልሃለሁ አለኝ | እገድልሻለሁ አለኝ | እገልሻለሁ አለኝ | እገልሀለሁ አለኝ | ይገድለኛል | ይገለኛል | ይገሉኛል | እንዳይገድለኝ | በሞት ያስፈራራኛል | ለመግደል ዛተ | በቢላ ያስፈራራኛል | ቢላ አወጣብኝ | አነቀኝ | ያንቀኛል | ባሌን እፈራዋለሁ | ባሌን እፈራለሁ | ባለቤቴን እፈራዋለሁ | የቤት ውስጥ ጥቃት | ያለፍላጎቴ ሊድሩኝ | በግዳጅ ጋብቻ | የግዳጅ ጋብቻ | በግድ ሊያጋቡኝ | በግድ ሊድሩኝ | የሴት ልጅ ግርዛት | ሊገርዟት | yimetagnal | yidebedibegnal | debedebegn | deferegn | ligelegn | ligedlegn | ባለቤቴ/ባሌ/አባቴ/ወንድሜ/ፍቅረኛዬ/ሚስቴ/እጮኛዬ .. ይደበድበኛል/ይመታኛል/ደበደበኝ/መታኝ/ይመታኝ*/አነቀኝ/ይደበድበ*/ያንቀኛል/ደብድቦኛል | እገድልሻለሁ/እገድልሃለሁ/እገልሻለሁ/ሊገድለኝ/ይገድለኛል/ይገለኛል/ሊገለኝ/ሊገድሉኝ | ይገድለኛል/እገድልሻለሁ/ሊገድለኝ .. ብሎ/ይዝታል/ይዝትብኛል/ነው/አለኝ | ይዝትብኛል/ያስፈራራኛል/አስፈራራኝ | በቢላ/በቢላዋ/በሽጉጥ .. አስፈራ*/ያስፈራ*/ዛት* | ተደፈርኩ/ተደፍሬ*/ደፈረኝ/ደፈሩኝ/አስገድዶ ደፈረኝ | ደፈረኝ/ደፈሩኝ/ተደፍሬ | ሚስቱን/እናቷን/እህቱን/እናቴን/እህቴን .. ይደበድባል/እየደበደበ/ይመታል/እየመታ/ይመታታል/ደበደበ | ወሲባዊ ጥቃት | bale/balie/balebete/bal .. yimetagnal/yimetanyal/yidebedbegnal/ydebedbegnal/yemetagnal | በግድ .. ሊድሩኝ/ጋብቻ/ሊያገቡኝ | በዱላ/በቀበቶ/በሽቦ .. ይመታኛል/ይደበድበኛል/መታኝ | እናቴን/እህቴን .. ይመታታል/ይደበድባታል/ይመታል | በግድ/በሃይል .. ሊያጋቡኝ/ጋብቻ/ሊድሩኝ | ባሌን/ባለቤቴን .. እፈራዋለሁ/እፈራለሁ | አሲድ | አርድሻለሁ/አርድሃለሁ/ሊያርደኝ/ያርደኛል/እቆርጣለሁ | አንገት* .. ሊቆርጥ*/እቆርጣ* | በቡጢ/በእርግጫ/በጥፊ .. መታኝ/ይመታኛል
cue-danger-trafficking = በግድ ያሠሩኛል | በግድ ያሰሩኛል | በግድ ያሰራኛል | በግድ ያሠራኛል | በግዴታ ያሰሩኛል | ያለ ደመወዝ ያሰሩኛል | ያለ ደሞዝ ያሰሩኛል | ያለ ደሞዝ ያሰራኛል | ያለ ክፍያ ያሰራኛል | እንደ ባሪያ | እንደ ባርያ | ባሪያ አደረጉኝ | የሰዎች ዝውውር | ሕገወጥ የሰዎች ዝውውር | ህገወጥ የሰዎች ዝውውር | የሰው ንግድ | ለደላላ ገንዘብ መክፈል | ደላላው እዳ | ፓስፖርቴን ወሰደ | ፓስፖርቴን ወሰዱ | ፓስፖርቴን ወሰደብኝ | ፓስፖርቴን ወሰዱብኝ | ፓስፖርቴን ቀማኝ | ፓስፖርቴን ቀሙኝ | ፓስፖርቴን ያዘብኝ | ፓስፖርቴን ያዙብኝ | ፓስፖርቴን ነጠቀኝ | ፓስፖርቴን ከለከለኝ | ወረቀቴን ወሰደብኝ | ወረቀቴን ወሰዱብኝ | ወረቀቴን ቀሙኝ | ሰነዶቼን ወሰደብኝ | አሠሪዬ ፓስፖርቴን | አሰሪዬ ፓስፖርቴን | እንዳልወጣ ከለከለኝ | ከቤት እንዳልወጣ | ከቤት እንድወጣ አይፈቅድልኝም | ቆለፈብኝ | ቆለፉብኝ | ቤት ውስጥ ቆልፎ | ታግቻለሁ | አገቱኝ | አገተኝ | ሴተኛ አዳሪ እንድሆን | ሰውነቴን እንድሸጥ | ገላዬን እንድሸጥ | በግድ ወሲብ | begid yaserugnal | pasporten wesedebign | አሰሪዬ/አሠሪዬ/አሰሪው/ቀጣሪዬ/እመቤቴ/ማዳሜ/አለቃዬ .. ፓስፖርቴን/ፓስፖርት/ወረቀቴን/መታወቂያዬን .. ወስዶ/ወሰደ/ቀማ*/ወስዳ/ወስዷል/ያዘ*/ደብቆ/ይዞ | ፓስፖርቴን .. ወስዶ/ወሰደብኝ/ወሰዱብኝ/ቀማኝ/ቀሙኝ/ነጠቀኝ/ነጠቁኝ/ወስደውብኛል/አልመልስም | ከቤት .. እንዳልወጣ/አያስወጡኝም/አያስወጣኝም/መውጣት አልችልም/ከልክለውኛል/ከለከሉኝ | ያለ/ሳይከፍሉኝ/ያለምንም ክፍያ/ደሞዝ .. ያሰሩኛል/ያሰራኛል/ያሠሩኛል | በግድ/አስገድደው .. ያሰሩኛል/ያሰራኛል/ያሠሩኛል/ሴተኛ | ሴተኛ አዳሪነት/አዳሪ .. አስገድ*/በግድ/ያሰሩኛል | ሸጡኝ | ቆልፈውብኛል/ቆልፎብኛል/ዘግተውብኛል | ፓስፖርታችንን/ወረቀታችንን .. ወሰዱ*/ሰበሰቡ* | ሊሸጡኝ/ሊሸጠኝ | ያለ ደሞዝ .. እየሰራሁ/ያሰሩኛል
cue-danger-medical = መተንፈስ አልቻልኩም | መተንፈስ አልችልም | መተንፈስ አቃተኝ | መተንፈስ አቃተው | መተንፈስ አቃታት | ትንፋሽ አጠረኝ | ትንፋሼ ቆመ | አይተነፍስም | አትተነፍስም | መተንፈስ አቆመ | ራሱን ሳተ | ራሷን ሳተች | ራሱን ስቷል | ራሷን ስታለች | እራሱን ሳተ | እራሷን ሳተች | እራሱን ስቷል | ተዝለፍልፎ ወደቀ | ተዝለፍልፋ ወደቀች | ድንገት ወደቀ | አይነቃም | አትነቃም | ሊነቃ አልቻለም | ብዙ ደም ፈሰሰ | ብዙ ደም እየፈሰሰ | ብዙ ደም ይፈስ | ደም እየፈሰሰኝ | ደም እየፈሰሰው | ደም እየፈሰሳት | ደም ይፈሰኛል | ደም ይፈሳታል | ደሙ አልቆም አለ | ደም አልቆም አለ | ደረቴን አመመኝ | ደረቴን ያመኛል | ደረቴ ላይ ህመም | የደረት ሕመም | የደረት ህመም | ልቤን በጣም አመመኝ | ልቤን ያመኛል | ልቤን ወጋኝ | የልብ ድካም ያዘ | የልብ ድካም አጋጠመ | ልቡ ቆመ | ተመርዟል | ተመርዣለሁ | መርዝ ጠጣ | መርዝ ጠጥቶ | በረኪና ጠጣ | በረኪና ጠጣች | በረኪና ጠጥቶ | አንቆታል | ምግብ አነቀው | ምጥ ላይ ነኝ | ምጥ ጀመረኝ | ምጥ ያዘኝ | ሽርት ውሃ ፈሰሰ | ሽርት ውሀ ፈሰሰ | ልወልድ ነው | ልጁ እየመጣ ነው | እርጉዝ ነኝ ደም | እርጉዝ ነኝ እየደማሁ | ስትሮክ | የሚጥል በሽታ ያዘው | እያንቀጠቀጠው | አምቡላንስ ጥሩ | አምቡላንስ ጥራ | አምቡላንስ ያስፈልገኛል | metenfes alchalkum | bizu dem | አትተነፍስም/አይተነፍስም/አልተነፈሰም/እየተነፈሰ/አይተነፍስ*/አትተነፍስ* | መተንፈስ .. አልችልም/አልቻለም/አልቻልኩም/አቃተው/አቃተኝ/አልቻለችም/አቃታት | ራሱን/ራሷን/እራሱን/እራሷን .. ስቶ/ስታ/ስቷል/ስታለች/ሳተ/ሳተች | ብዙ ደም | ደም .. እየፈሰሰ*/እየፈሰሳት/አልቆመም/አይቆምም/ይፈሳል/ይፈሰዋል | ደረቴን/ልቤን/ልቡን/ደረቱን .. ያመኛል/አመመኝ/ያመዋል/አመመው/እያመመኝ | የልብ ድካም/ህመም .. ይዞ*/አለበት/ተነሳ* | ልብ ድካም | ነፍሰጡር/እርጉዝ .. ደም/እየደማ* | ራሱን ስቶ ወደቀ | መርዝ .. ጠጣ*/ዋጠ*/ጠጥ* | አምቡላንስ .. ጥሩ*/እፈልጋለሁ/ያስፈልገኛል | ባትሪ/መድሃኒት/በረኪና/መርዝ/ኪኒን .. ዋጠ*/ጠጣ*/ጠጥ*/ውጦ/ውጣ/ዋጠች | ትኩሳት .. እያንቀጠቀጠ*/ይንቀጠቀጣል | እርጉዝ .. ደም | ከመስኮት/ከፎቅ/ከበረንዳ .. ወደቀ*/ወድቆ/ወደቀች
cue-danger-child = ልጄ አደጋ ላይ | ልጅ አደጋ ላይ | ልጆቼ አደጋ ላይ | ሴት ልጄ አደጋ ላይ | ልጄን ይመታል | ልጄን ይደበድባል | ልጄን መታው | ልጄን መታት | ልጄን ደበደበው | ልጄን ደበደባት | ልጆቼን ይመታል | ልጆቼን ይደበድባል | ልጆቹን ይመታል | ልጆቹን ይደበድባል | ልጆችን ይደበድባል | ህጻኑን ይደበድባል | ልጄን ነካካት | ልጄን ነካት | ልጄን ነካካው | ሴት ልጄን ነካ | ልጄን ደፈራት | ልጄን ደፈረ | ልጄን ሊደፍር | የሕጻናት ጥቃት | የህፃናት ጥቃት | የህጻናት ጥቃት | ልጄ ጠፋብኝ | ልጄ ጠፍቷል | ልጄ ጠፍታለች | ልጄ ጠፋ | ልጅ ጠፍቷል | ልጄን አገቱት | ልጄን ወሰዱብኝ | ልጄን ጠለፉ | ልጄን ማግኘት አልቻልኩም | ብቻዬን ያለሁ ልጅ | ለአካለ መጠን ያልደረስኩ ብቻዬን | ከአሥራ ስምንት ዓመት በታች ነኝ ብቻዬን | ከአስራ ስምንት አመት በታች ነኝ ብቻዬን | ልጅ ነኝ ብቻዬን ነኝ | ልጅ ነኝ ጎዳና | ልጅ ነኝ ውጭ ነው የማድረው | lije tefabign | lijen debedebew | ልጅ/ልጁን/ልጆች/ህጻን/ህፃን/ህጻኑን/ልጇን .. ይደበድቡታል/ይደበድባል/ይደበድባቸዋል/ይደበደባል/ይመቱታል/ይመታዋል/እየደበደቡ*/ትደበድባ*/ይደበድበዋል | ይደበድቡታል/ይደበድበዋል/ይመቱታል/ይደበደባል .. ልጅ/ልጁ/ህጻን | የጎረቤቴን/የጎረቤት/የጎረቤቴ ልጅ .. ይደበድ*/ይመታ*/ይመቱ* | ልጄ/ልጄን/ልጆቼ/ወንድልጄ/ሴትልጄ/ህጻኔ .. ጠፋብኝ/ጠፋችብኝ/ጠፍቷል/ጠፍታለች/ጠፋ/ጠፉብኝ/ላገኘው/አላገኘሁትም | ልጄን/ልጆቼን/ልጄ .. አፈኑት/አፈኑብኝ/አፍነው*/ታፈነ*/ታፍኗል/ጠልፈው*/ወሰዱብኝ/ሰረቁ* | አፈኑት/አፈኑብኝ | ልጄን/እህቴን/ልጅ .. ይነካካታል/ይነካታል/ነካካ*/ደፈረ* | ልጄ .. አደጋ | መምህር*/አስተማሪ*/አባቱ/ባሌ/ባለቤቴ .. ልጄን/ልጄ/ልጁን/ልጆቼን .. ይደበድበዋል/ይመታዋል/ይደበድባታል/ይደበድባቸዋል/ይመታታል/መታው | ልጄን/ልጁን/ልጆቼን .. ይደበድበዋል/ይመታዋል/ይደበድባታል/ይደበድባቸዋል/ይመታታል/ይደበድባል
cue-danger-harmless = በረሃብ/በርሃብ/በጥም/በሳቅ .. ልሞት/ሞትኩ/ሞቼ | ስልኬ/ሞባይሌ/ባትሪ .. ሞተ/ሞቷል | በጦርነት/ጦርነት .. ሞተ/ሞቷል/ተገደለ | የልጄ/ልጄ .. ካርድ/ወረቀት/ፓስፖርት/መታወቂያ .. ጠፋ*/ጠፍ* | ስልክ .. መታሁ/መታ | ከበሮ/ኳስ/ስልክ .. ይመታል/መታ
danger-suicide = አሁኑኑ ወደ 3114 ይደውሉ፦ ከሰው ጋር ለመነጋገር ነጻ ነው፣ ቀንና ሌሊት። አሁን አደጋ ላይ ከሆኑ ወደ 112 ይደውሉ፣ ወይም በ SMS ወደ 114 ይጻፉ። ብቻዎን አይደሉም።
danger-violence = አሁን አደጋ ላይ ከሆኑ ወደ 112 ይደውሉ፣ ወይም በ SMS ወደ 114 ይጻፉ። ከሰው ጋር ለመነጋገር ወደ 3919 ይደውሉ፦ ነጻ ነው፣ ስምዎ አይጠየቅም፣ ቀንና ሌሊት። በስልክ ሂሳብዎ ላይ አይታይም።
danger-trafficking = አሁን አደጋ ላይ ከሆኑ ወደ 112 ይደውሉ፣ ወይም በ SMS ወደ 114 ይጻፉ። ማንም ሰው ሊያስገድድዎትም ሆነ ወረቀቶችዎን ሊይዝብዎት መብት የለውም። ማኅበር ሊጠብቅዎት ይችላል፦ እዚህ ከሰው ጋር ለመነጋገር ይጠይቁ።
danger-medical = አሁኑኑ ወደ 112 ይደውሉ፣ ወይም መናገር ካልቻሉ በ SMS ወደ 114 ይጻፉ። የት እንዳሉና ምን እየሆነ እንደሆነ ይናገሩ። ስልኩን አይዝጉ።
danger-child = ልጅ አሁን አደጋ ላይ ከሆነ ወደ 112 ይደውሉ፣ ወይም በ SMS ወደ 114 ይጻፉ። በተጨማሪም ወደ 119፣ Enfance en danger (አደጋ ላይ ላሉ ልጆች)፣ ይደውሉ፦ ነጻ ነው፣ ቀንና ሌሊት። ውጭ ያለ መጠለያ ከሆኑ ወደ 115 ይደውሉ።
danger-source = የአደጋ ጊዜ ስልክ ቁጥሮች፣ ድረ ገጽ 1000 premiers jours፣ Santé publique France

## describe_image

photo-send-it = ፎቶውን ይላኩ፦ ጥያቄዎን እመልሳለሁ።
photo-too-many = የመጀመሪያዎቹን { $count } ፎቶዎች ብቻ ነው ያየሁት፦ ሌሎቹን ለብቻ ይላኩ።
photo-flaw-blur = ፎቶው ደብዛዛ ነው፦ ስልኩን ሳያንቀሳቅሱ ይያዙና እንደገና ያንሱ።
photo-flaw-dark = ፎቶው በጣም ጨለማ ነው፦ መብራት ያብሩና እንደገና ያንሱ።
photo-flaw-blank = ፎቶው ባዶ ነው፣ ምንም አይታየኝም፦ ካሜራውን የሚሸፍን ነገር አለመኖሩን ያረጋግጡና እንደገና ያንሱ።
photo-flaw-small = በፎቶው ላይ ያለው በጣም ትንሽ ነው፦ ስልኩን ያቅርቡ፣ ወይም ዋናውን ፎቶ ይላኩ።
photo-flaw-glare = በፎቶው ላይ የብርሃን ነጸብራቅ አለ፦ ወረቀቱን ትንሽ ያዘንብሉ ወይም ፍላሹን ያጥፉ፣ ከዚያ እንደገና ያንሱ።
photo-flaw-tilt = ፎቶው በጣም ከጎን ነው የተነሳው፦ ስልኩን ልክ ከወረቀቱ በላይ ይያዙና እንደገና ያንሱ።
photo-flaw-cut = ጽሑፉ በብዙ ጎን ተቆርጧል፦ ስልኩን ያርቁና እንደገና ያንሱ።
photo-flaw-cut-left = ጽሑፉ በግራ ተቆርጧል፦ ስልኩን ትንሽ ያርቁና ወደ ግራ ያንቀሳቅሱ።
photo-flaw-cut-right = ጽሑፉ በቀኝ ተቆርጧል፦ ስልኩን ትንሽ ያርቁና ወደ ቀኝ ያንቀሳቅሱ።
photo-flaw-cut-top = ጽሑፉ በላይ ተቆርጧል፦ ስልኩን ትንሽ ያርቁና ወደ ወረቀቱ ላይኛው ክፍል ያንቀሳቅሱ።
photo-flaw-cut-bottom = ጽሑፉ በታች ተቆርጧል፦ ስልኩን ትንሽ ያርቁና ወደ ወረቀቱ ታችኛው ክፍል ያንቀሳቅሱ።
photo-comma = {"፣ "}
photo-semicolon = {"፤ "}
photo-and = { $first } እና { $last }
photo-probably = { $thing } ሳይሆን አይቀርም
photo-maybe = ምናልባት { $thing }
photo-like = ይህን የሚመስል ነገር፦ { $thing }
photo-scene = በፎቶው ላይ፦ { $things }።
photo-scene-text = በፎቶው ላይ፦ { $things }፣ ከዚህ ጽሑፍ ጋር፦ «{ $text }»።
photo-text = ይህን አነባለሁ፦ «{ $text }»።
photo-long-text = ይህ ጽሑፍ ነው፣ እንዲህ ብሎ ይጀምራል፦ «{ $text }»።
photo-whole-text = ጽሑፉ፦ «{ $text }»።
photo-nothing-sure = በዚህ ፎቶ ላይ በእርግጠኝነት የማውቀው ነገር የለም፣ በብዛት የማየው እነዚህን ቀለሞች ነው፦ { $colours }።
photo-drawing = ይህ ፎቶ ሳይሆን ሥዕል ወይም ስክሪን ሳይሆን አይቀርም፣ ከእነዚህ ቀለሞች በቀር በእርግጠኝነት የማውቀው ነገር የለም፦ { $colours }።
photo-nothing = በዚህ ፎቶ ላይ በእርግጠኝነት የማውቀው ነገር የለም።
photo-place-left = በግራ፦ { $thing }።
photo-place-middle = በመሃል፦ { $thing }።
photo-place-right = በቀኝ፦ { $thing }።
photo-colours = ዋና ቀለሞች፦ { $colours }።
photo-no-colour = ዋና ቀለም መለየት አልቻልኩም።
photo-code = ባርኮድ ወይም QR ኮድ አለ። ውስጡ ይህ አለ፦ «{ $content }»። አልከፍተውም።
photo-limits = ዕቃዎችንና ጽሑፍን እለያለሁ። እንቅስቃሴንና አደጋን አላይም፣ ልሳሳትም እችላለሁ።
photo-model-agreed = የውጭ አገልግሎትም ይህን ያያል፦ { $text }።
photo-model-may-be = እንደዚህ አገልግሎት፣ ምናልባት ይህም፦ { $text }።
photo-model-answer = የውጭ አገልግሎት እንደሚለው፦ { $text }።
photo-model-answer-may-be = ሊሳሳት የሚችል የውጭ አገልግሎት እንደሚለው፣ ምናልባት፦ { $text }።
cue-photo-judges = ይባላል | ትባላለች | ስሙ | ስሟ | ዓመት | አመት | ዕድሜ | እድሜ | ዕድሜው | ዕድሜዋ | ወጣት ሴት | ወጣት ወንድ | ሽማግሌ | አሮጊት | ቆንጆ | መልከ መልካም | አስቀያሚ | አፍሪካዊ | እስያዊ | ዓረብ | አረብ | አውሮፓዊ | ጥቁር ሰው | ነጭ ሰው | አካል ጉዳተኛ | በሽተኛ | ሕመምተኛ | ታዋቂ | ፕሬዚዳንት
photo-numbered = ፎቶ { $number }፦ { $text }
photo-reads-badly = {"፣ "}ግን ይህን ጽሑፍ በደንብ አላነብም፣ ልሳሳት እችላለሁ።
photo-careful-medicine = {"፣ "}ግን ልሳሳት እችላለሁ፦ ስለ መድኃኒት ሁልጊዜ ፋርማሲስት ወይም ሰው ይጠይቁ።
photo-careful-food = {"፣ "}ግን ልሳሳት እችላለሁ፦ ስለ አለርጂ ሁልጊዜ ሰው ይጠይቁ።
photo-careful-money = {"፣ "}ግን ልሳሳት እችላለሁ፦ ስለ ገንዘብ ሁልጊዜ ሰው ይጠይቁ።
photo-kind-request-for-documents = የሰነድ ጥያቄ
photo-kind-appointment = ቀጠሮ ወይም ጥሪ
photo-kind-payment-demand = የክፍያ ጥያቄ
photo-kind-bill = የክፍያ ሂሳብ (facture)
photo-kind-decision-granted = እርስዎን የሚደግፍ የሚመስል ውሳኔ
photo-kind-decision-refusal = እምቢታ የሚመስል ውሳኔ
photo-kind-formal-notice = ይፋዊ ማስጠንቀቂያ (mise en demeure)
photo-kind-information = መረጃ
photo-kind-meeting-invitation = የስብሰባ ግብዣ
photo-kind-scam = ምናልባት ማጭበርበር
photo-kind-other = ምን ዓይነት እንደሆነ አላወቅሁም
photo-scam-link-not-official = ሊንኩ የይፋዊ ድረ ገጽ አይደለም
photo-scam-mismatched-sender = የኢሜይል አድራሻው የይፋዊ ተቋም አይደለም
photo-scam-asks-card = የካርድዎን ወይም የባንክ ሂሳብዎን ቁጥር እየጠየቁዎት ነው
photo-scam-small-fee = በኢንተርኔት ትንሽ ገንዘብ እንዲከፍሉ እየጠየቁዎት ነው
photo-scam-urgent-threat = በጣም በፍጥነት እንዲያደርጉ እየገፋፉዎት ነው
photo-scam-parcel = ስለ ፖስታ ዕቃ የሐሰት መልእክቶች ብዙ ጊዜ ያጋጥማሉ
photo-scam-cpf = ስለ ሥልጠና ሂሳብ የሐሰት መልእክቶች ብዙ ጊዜ ያጋጥማሉ
photo-scam-ameli-card = ስለ carte Vitale የሐሰት መልእክቶች ብዙ ጊዜ ያጋጥማሉ
photo-scam-antai-fine = ስለ ቅጣት የሐሰት መልእክቶች ብዙ ጊዜ ያጋጥማሉ
photo-scam-refund-bait = መረጃዎን ለማግኘት ገንዘብ እንሰጣለን እያሉዎት ነው
photo-scam-paid-appointment = የ préfecture ቀጠሮ በፍጹም አይከፈልበትም
photo-scam-gift-card = በስጦታ ካርድ ወይም በስልክ ካርድ እንዲከፍሉ እየጠየቁዎት ነው
photo-scam-crypto = ስለ ዲጂታል ገንዘብ ወይም በቀላሉ ስለሚገኝ ትርፍ እየነገሩዎት ነው
photo-scam-money-transfer = በሐዋላ ወይም በቅጽበታዊ የባንክ ዝውውር ገንዘብ እንዲልኩ እየጠየቁዎት ነው
photo-scam-family-new-number = አንድ ሰው በአዲስ ቁጥር ዘመድዎ ወይም ወዳጅዎ እንደሆነ እያስመሰለ ነው
photo-scam-whatsapp-contact = በግል የመልእክት መተግበሪያ እንዲጽፉ እየጠየቁዎት ነው
photo-scam-prize = ሽልማት ወይም ውርስ አገኙ እያሉዎት ነው
photo-scam-easy-money = ገንዘብ ወይም በጣም ቀላል ብድር ቃል እየገቡልዎት ነው
photo-scam-bank-alarm = የሐሰት የባንክ ማስጠንቀቂያዎች ብዙ ጊዜ ያጋጥማሉ
photo-scam-police-threat = ፖሊስ በመልእክት ማስፈራሪያ አይልክም
photo-scam-remote-access = መሣሪያዎን መቆጣጠር ይፈልጋሉ
photo-scam-spelling = ይፋዊ ተቋም የማይሠራቸው የጽሑፍ ስህተቶች አሉ
photo-amounts = የተጻፈ የገንዘብ መጠን፦ { $text }።
photo-references = የተጻፈ የፋይል ቁጥር፦ { $text }።
photo-phones = የተጻፈ ስልክ ቁጥር፦ { $text }።
photo-declined-identity = አንድ ሰው ማን እንደሆነ፣ ዕድሜውን ወይም መልኩን በፍጹም አልናገርም።
photo-declined-safety = ከአደጋ ነጻ መሆኑን መናገር አልችልም፦ አጠገብዎ ያለ ሰው ይጠይቁ።
photo-read-quote = ይህን አነባለሁ፦ { $text }።
photo-read-doubtful = ይህን የማነብ ይመስለኛል፦ { $text }፣ ግን እርግጠኛ አይደለሁም፦ ሰው እንዲያረጋግጥልዎ ይጠይቁ።
photo-no-date = በዚህ ፎቶ ላይ ቀን አላነበብኩም።
photo-no-amount = በዚህ ፎቶ ላይ የገንዘብ መጠን አላነበብኩም።
photo-no-phone = በዚህ ፎቶ ላይ ስልክ ቁጥር አላነበብኩም።
photo-no-text = በዚህ ፎቶ ላይ ጽሑፍ አላነበብኩም።
photo-sender = ላኪው ይህ ይመስላል፦ { $sender }።
photo-no-sender = ማን እንደጻፈው አላገኘሁም።
photo-people = ይህን አያለሁ፦ { $people }።
photo-no-people = በዚህ ፎቶ ላይ ሰው አላይም፣ ግን ልሳሳት እችላለሁ።
photo-found = አዎ፣ አያለሁ፦ { $thing }።
photo-not-found = ይህን በፎቶው ላይ አላይም ({ $thing })፣ ግን ልሳሳት እችላለሁ።
photo-found-text = አዎ፣ ይህን አነባለሁ፦ «{ $text }»።
photo-found-text-on = ፎቶ { $number } ነው፣ ይህን አነባለሁ፦ «{ $text }»።
photo-cannot-find = ይህን መለየት አልችልም፣ በፎቶውም ላይ አላነበብኩትም።
photo-colour-red = ቀይ
photo-colour-orange = ብርቱካናማ
photo-colour-yellow = ቢጫ
photo-colour-green = አረንጓዴ
photo-colour-blue = ሰማያዊ
photo-colour-purple = ሐምራዊ
photo-colour-pink = ሮዝ
photo-colour-brown = ቡናማ
photo-colour-beige = ቤጅ
photo-colour-black = ጥቁር
photo-colour-grey = ግራጫ
photo-colour-white = ነጭ
cue-photo-word = ፎቶ | ፎቶው | ፎቶዎች | ፎቶዎቹ | ምስል | ምስሉ | ሥዕል | ይህ ደብዳቤ | ይህን ደብዳቤ | ይሄ ደብዳቤ | ደብዳቤው | ይህ ወረቀት | ይህን ወረቀት | ወረቀቱ | ይህ ሰነድ | ይህን ሰነድ | ይህ ሳጥን | ይህ ስክሪን | ይህ ምልክት | foto | photo
cue-photo-article = አንድ | አንዲት | አንዳንድ | ይህ | ያ | ማንኛውም
cue-photo-coming = ልልክልህ ነው | ልልክልዎ ነው | ልልክልሽ ነው | እልክልሃለሁ | እልክልዎታለሁ | እልካለሁ | ፎቶ ልልክ | ፎቶ እልካለሁ | ፎቶ ልላክልህ | ፎቶው እየመጣ ነው | ፎቶ ብልክልህ | ፎቶ ብልክልዎ
cue-photo-filler = የትኛው | የትኛዋ | ምን | ነው | ናት | ወይ | ላይ | ውስጥ | ይህ | ይሄ | ይህን | ይሄን | ይህች | ትችላለህ | ይችላሉ | ንገረኝ | ንገሩኝ | ይንገሩኝ | እባክህ | እባክዎ | አመሰግናለሁ | ደብዳቤ | ሳጥን | ለ | ስንት | እሺ | እንዲሁም | ናቸው | ጋር | ነገር | ነገሮች | እኔ | ለእኔ | ብቻ | አሁን | መክፈል | አለብኝ
cue-photo-identity = ይህ ማን ነው | ይሄ ማን ነው | ይሄ ማነው | እሱ ማን ነው | ሰውየው ማን ነው | ያለው ማን ነው | ያለው ሰው ማን | እሷ ማን ናት | ይህች ማን ናት | ያለችው ማን ናት | እነማን ናቸው | ይህ ሰው ማን | ይሄ ሰው ማን | ይህች ሴት ማን | ይቺ ሴት ማን | ስንት ዓመቱ | ስንት አመቱ | ስንት ዓመቷ | ስንት አመቷ | ዕድሜው ስንት | እድሜው ስንት | ዕድሜዋ ስንት | እድሜዋ ስንት | ታውቀዋለህ | ታውቃታለህ | ቆንጆ ናት | ቆንጆ ነው | ስሙ ማን | ስሟ ማን | ማን ይባላል | ማን ትባላለች | የቆዳው ቀለም | የቆዳዋ ቀለም | ዓይኖቹ | ዓይኖቿ | ጸጉሩ | ፀጉሩ | ጸጉሯ | ፀጉሯ | ወንድ ነው ሴት | ወንድ ነው ወይስ ሴት | ከየት አገር ነው
cue-photo-safety = ልሻገር | መሻገር እችላለሁ | መንገዱን ልሻገር | የትራፊክ መብራቱ አረንጓዴ | የትራፊክ መብራቱ ቀይ | አደገኛ ነው | አደጋ አለው | መንገዱ ነጻ ነው | መብላት እችላለሁ | ልበላው እችላለሁ | ልብላው | መጠጣት እችላለሁ | ልጠጣው | ይህን መድኃኒት መውሰድ | ይህን መድሃኒት መውሰድ | መውሰድ እችላለሁ | መውሰድ አለብኝ | ስንት ልውሰድ | በቀን ስንት | በቀን ስንት ጊዜ
cue-photo-people = ስንት ሰው | ስንት ሰዎች | ሰው አለ | ሰዎች አሉ | ስንት ልጆች | ስንት ሕጻናት | ሰው ይታያል | ሰው ይታይሃል
cue-photo-colour = ቀለም | ቀለሙ | ቀለሟ | ቀለማት | ቀለሞች | ምን ቀለም | ምን አይነት ቀለም | ከለር | ከለሩ | kelem
cue-photo-date = ቀን | ቀኑ | ቀኖች | መቼ | የትኛው ቀን | በስንት ሰዓት | እስከ መቼ | ከመቼ በፊት | የጊዜ ገደብ | የመጨረሻ ቀን
cue-photo-amount = ስንት ገንዘብ | ስንት ብር | ስንት ዩሮ | ስንት መክፈል | ስንት ልክፈል | ስንት አለብኝ | የገንዘብ መጠን | ዋጋ | ዋጋው | ዋጋው ስንት | ስንት ያወጣል
cue-photo-phone = ስልክ ቁጥር | የስልክ ቁጥር | ስልክ | የትኛው ቁጥር | ወዴት ልደውል | የሚደወልበት ቁጥር
cue-photo-sender = ማን ነው የላከልኝ | ከማነው | ማን ጻፈው | ማን ፃፈው | ማን ነው የጻፈው | ማን ጻፈልኝ | ማን ላከው | ማን ላከልኝ | ማን ነው የላከው | ከማን ነው | ላኪው | ላኪው ማን
cue-photo-read = አንብብ | አንብብልኝ | አንብቢልኝ | አንብቡልኝ | ያንብቡልኝ | አንብበው | ምን ይላል | ምን ትላለች | ምን ተጻፈ | ምን ተጽፏል | ምን ተፅፏል | ጽሑፍ | ጽሑፉ | ጽሁፍ | ፅሁፍ | ደብዳቤው ምን ይፈልጋል | anbibilign
cue-photo-describe = ግለጽ | ግለጽልኝ | ግለፅልኝ | ግለጹልኝ | ይግለጹልኝ | አብራራልኝ | ምን ታያለህ | ምን ይታይሃል | ምን ያያሉ | ምን ይታያል | ይህ ምንድን ነው | ይሄ ምንድነው | ምንድን ነው | ምንድነው | ምን አለ | ምን አለ እዚህ | mindin new
cue-photo-find = አለ ወይ | አለ | አሉ ወይ | አለችበት | ይታይሃል | ታያለህ | ያያሉ | ይታያል ወይ | ነው ወይ | ነው እንዴ | የትኛው ነው | የትኛዋ ናት | ፈልግ | ፈልግልኝ | ይፈልጉልኝ | አግኝልኝ | አለው ወይ | አለበት ወይ | ተጽፏል ወይ
cue-photo-part = የላይኛውን አንብብ | የታችኛውን አንብብ | ላይ ያለውን አንብብ | ታች ያለውን አንብብ | በግራ ያለውን አንብብ | በቀኝ ያለውን አንብብ
cue-photo-goods = tomato = ቲማቲም | bean = ባቄላ, ቦሎቄ, ፎሶሊያ | pea = አተር | corn = በቆሎ | lentil = ምስር | chickpea = ሽምብራ | tuna = ቱና | sardine = ሰርዲን, ሳርዲን | fish = ዓሣ, አሳ, ዓሳ | milk = ወተት | sugar = ስኳር | salt = ጨው | flour = ዱቄት | rice = ሩዝ | noodles = ፓስታ, ማካሮኒ, ኖድልስ | oil = ዘይት | vinegar = ኮምጣጤ, አቼቶ | coffee = ቡና | tea = ሻይ | chocolate = ቸኮሌት | jam = ማርማላታ, ጃም | honey = ማር | butter = ቅቤ | cheese = አይብ, ፎርማጆ | yoghurt = እርጎ | cream = ክሬም | chicken = ዶሮ | beef = የበሬ ሥጋ, የበሬ ስጋ | pork = የአሳማ ሥጋ, የአሳማ ስጋ, አሳማ | alcohol = አልኮል, ቢራ, ወይን ጠጅ | potato = ድንች | onion = ሽንኩርት | egg = እንቁላል | peanut = ኦቾሎኒ, ለውዝ | nut = ነት, አልሞንድ, ሃዝልነት | gluten = ግሉተን, ስንዴ | soya = አኩሪ አተር, ሶያ | sesame = ሰሊጥ | lactose = ላክቶስ | leek = ባሮ ሽንኩርት | pumpkin = ዱባ | mushroom = እንጉዳይ | shampoo = ሻምፖ, ሻምፑ | shower gel = ሻወር ጄል | soap = ሳሙና | toothpaste = የጥርስ ሳሙና, ኮልጌት | detergent = ኦሞ, የልብስ ሳሙና | bleach = በረኪና | salty = ጨዋማ | sweet = ጣፋጭ | water = ውሃ, ውሀ
cue-photo-also = cup = ኩባያ, ስኒ | phone = ሞባይል, ስልክ, ስልኬ, ሞባይሌ | tv = ቲቪ, ቴሌቪዥን | couch = ሶፋ | person = ሰው, ሰዎች | refrigerator = ፍሪጅ | handbag = ቦርሳ, ቦርሳዬ | truck = የጭነት መኪና | bicycle = ብስክሌት, ሳይክል | glasses = መነጽር, መነፅር | sunglasses = መነጽር | remote = ሪሞት | table = ጠረጴዛ | cat = ድመት | dog = ውሻ | computer = ኮምፒውተር | laptop = ላፕቶፕ, ኮምፒውተር
cue-photo-term = ቃሉን | ይህን ቃል | ቃላቱን | ስሜ | ስሜን | ስሙን | የአባቴ ስም | የቤተሰብ ስም
cue-photo-depth = ከፊት | ፊት ለፊት | ከኋላ | ከሁዋላ | በስተኋላ
cue-photo-near = አጠገብ | አጠገቡ | ጎን | ጎኑ | ዙሪያ | አካባቢ
cue-photo-bottom = ታች | በታች | ከታች | ከሥር | ከስር | ታችኛው | የታችኛው
cue-photo-top = ላይኛው | የላይኛው | ከላይ | በላይ | ከላይ በኩል
cue-photo-right = በቀኝ | ቀኝ | በስተቀኝ | ወደ ቀኝ | በቀኝ በኩል
cue-photo-left = በግራ | ግራ | በስተግራ | ወደ ግራ | በግራ በኩል
cue-photo-beside = በግራ | በቀኝ | በስተግራ | በስተቀኝ | ከላይ | በላይ | ከታች | በታች | ከሥር | ከስር | አጠገብ | ጎን | ዙሪያ | ፊት ለፊት | ከኋላ
cue-photo-where = የት ነው | የት አለ | የት ናት | የት ናቸው | የት አሉ | የት ይገኛል | የት ይታያል | የት ቦታ | yet new
cue-photo-which = የትኛው | የትኛዋ | የትኞቹ | የትኛው ሳጥን | የትኛው ጠርሙስ | የትኛው ፓኬት | የትኛው ጣሳ | የትኛው ቆርቆሮ | የትኛው ፎቶ
cue-photo-count = ስንት | ስንት አለ | ስንት አሉ | ስንት ናቸው | ስንት ይታያል | ብዛት | ብዛቱ
cue-photo-small = ትናንሽ ፊደላት | ትንንሽ ፊደላት | ትናንሽ ጽሑፍ | ትንሽ ጽሑፍ | ደቃቅ ጽሑፍ | በትንሹ የተጻፈ | በትንሽ ፊደል የተጻፈ | ደቃቅ ፊደል
cue-photo-medicine = መድኃኒት | መድሃኒት | መድሀኒት | መድኃኒቶች | ኪኒን | ክኒን | እንክብል | ሽሮፕ | ሚሊግራም | ስንት ሚሊግራም | የመድኃኒት መጠን | የትኛው ኪኒን | medhanit
cue-photo-expiry = ጊዜው አልፎበታል | ጊዜው ያለፈበት | ጊዜው አልፏል | የአገልግሎት ጊዜ | የሚያበቃበት ቀን | የሚያልቅበት ቀን | የመጠቀሚያ ጊዜ | ተበላሽቷል ወይ | እስከ መቼ ይቆያል | እስከ መቼ መጠቀም | ኤክስፓየር | ኤክስፓየርድ | expire | expired
cue-photo-code = ባርኮድ | ባር ኮድ | ኪውአር | ኪው አር ኮድ | qr code | qr | barcode | ኮዱ ምን ይላል
cue-photo-light = መብራት | መብራቱ | ብርሃን | በርቷል | በርቷል ወይ | ጠፍቷል ወይ | ጨለማ | ጨልሟል | ብሩህ ነው
cue-photo-beyond = ምን እያደረገ | ምን እያደረገች | ምን እያደረጉ | ምን ያደርጋል | ይስቃል | እየሳቀ | እየሳቀች | ፈገግ | ደስተኛ | ደስ ብሎታል | አዝኗል | አዝናለች | ተናዷል | ተናዳለች | ንጹህ ነው | ንፁህ ነው | ቆሻሻ ነው | ቆሽሿል | ምን ያህል ይርቃል | ሩቅ ነው | ምን ያህል ትልቅ | ምን ያህል ይረዝማል | ምን ያህል ይመዝናል | ባዶ ነው ሙሉ | ተኝቷል | ተኝታለች | ተሰብሯል | ተሰብራለች | ተበላሽቷል
photo-medicine-form =
    { $form ->
        [tablet] ኪኒን
        [capsule] እንክብል
        [syrup] ሽሮፕ
        [suppository] በመቀመጫ የሚገባ መድኃኒት
        [drops] ጠብታ
        [solution] ፈሳሽ መድኃኒት
        [powder] ዱቄት ወይም በከረጢት ያለ ዱቄት
        [cream] ክሬም፣ ጄል ወይም ቅባት
        [spray] ስፕሬይ
       *[other] ቆዳ ላይ የሚለጠፍ መድኃኒት
    }
photo-medicine-no-expiry = በዚህ ፎቶ ላይ የመጠቀሚያ የመጨረሻ ቀን አላነበብኩም፦ ማሸጊያውን አዙረው ሌላ ፎቶ ይላኩ።
photo-medicine-past = ይህ ቀን አልፏል።
photo-medicine-expiry-code = ኮዱ እንደሚለው፣ የመጠቀሚያ የመጨረሻ ቀን { $day } ነው። ሰው እንዲያረጋግጥልዎ ይጠይቁ።
photo-medicine-expiry-print = የመጠቀሚያ የመጨረሻ ቀን አነባለሁ፦ ቢዘገይ እስከ { $day }። ልሳሳት እችላለሁ፦ ሰው እንዲያረጋግጥልዎ ይጠይቁ።
photo-medicine-allergens = ስለ አለርጂ ደግሞ ይህ፦ { $text }
photo-medicine-until = ቢዘገይ እስከ { $day } ድረስ ይጠቀሙበት
photo-medicine-expiries = እርግጠኛ ያልሆነ የመጠቀሚያ የመጨረሻ ቀን፦ { $text }
photo-medicine-strengths = ብዙ የመድኃኒት መጠኖች አሉ፣ ትክክለኛው የትኛው እንደሆነ አላውቅም፦ { $text }
photo-medicine-none = በዚህ ፎቶ ላይ መድኃኒት አልለየሁም፦ ሳጥኑን ያዙሩት፣ ወይም ለፋርማሲስት ያሳዩት።
photo-medicine-unread = ይህን ማሸጊያ በደንብ ማንበብ አልቻልኩም።
photo-medicine-money = ይህ ምናልባት የወረቀት ወይም የሳንቲም ገንዘብ ነው፣ ይህን አነባለሁ፦ { $text }።
photo-medicine-food = ይህ ምግብ ሳይሆን አይቀርም፦ { $what }።
photo-medicine-box = ይህ መድኃኒት ሳይሆን አይቀርም፦ { $what }።
photo-code-card = የስምና የአድራሻ ካርድ ያለበት ኮድ አለ። አልከፍተውም።
photo-code-phone = ስልክ ቁጥር ያለበት ኮድ አለ። አልደውልበትም።
photo-code-wifi = ከ Wi-Fi ጋር ለመገናኘት የሚያገለግል ኮድ አለ። የይለፍ ቃሉን ጮክ ብዬ አላነብም።
photo-code-lot = የምርት ቁጥር (ሎት)፦ { $lot }።
photo-code-expiry = ኮዱ እንደሚለው፣ ቢዘገይ እስከ { $day } ድረስ ይጠቀሙበት።
photo-code-gs1 = የዕቃ ኮድ አለ።
photo-code-medicine = የፈረንሳይ መድኃኒት ኮድ አለ፣ ቁጥር { $number }። የመድኃኒቱ ስም በኮዱ ውስጥ የለም።
photo-code-product = የዕቃ ባርኮድ አለ፣ ቁጥር { $number }። የዕቃው ስም በኮዱ ውስጥ የለም።
photo-code-no-site = ሊንክ ያለበት ኮድ አለ፣ ድረ ገጹን ግን አላወቅሁትም። አልከፍተውም።
photo-code-link = ወደ ድረ ገጽ { $site } የሚወስድ ሊንክ ያለበት ኮድ አለ። አልከፍተውም።
photo-code-none = ሊነበብ የሚችል ባርኮድ ወይም QR ኮድ አላገኘሁም፦ ዕቃውን ያዙሩት፣ ወይም ስልኩን ትንሽ ያቅርቡ።
photo-light-dark = ጨለማ ነው፦ የበራ መብራት አይታየኝም፣ ግን ልሳሳት እችላለሁ።
photo-light-dim = ትንሽ ብርሃን አለ፦ ደካማ መብራት ወይም ትንሽ የቀን ብርሃን።
photo-light-bright = ምስሉ ብሩህ ነው፦ ብርሃን አለ፣ የመብራት ወይም የቀን።
photo-cannot-tell = ከዚህ ሆኜ መናገር አልችልም፦ አጠገብዎ ያለ ሰው ይችላል።
photo-found-not-in-food = ይህን በፎቶው ላይ አላነበብኩም፣ ግን እርግጠኛ አይደለም፣ ጽሑፉ ሌላ ቦታ ሊቀጥል ይችላል፦ ስለ አለርጂ ወይም መብላት ስለሌለብዎት ነገር ሁልጊዜ ሰው ይጠይቁ።
photo-found-which = በፎቶው ላይ የምፈልገውን ቃል ይንገሩኝ።
photo-found-no-text-there = በዚህ የፎቶው ቦታ ላይ ጽሑፍ አላነበብኩም።
photo-found-text-at = { $place } ነው ያለው፣ ይህን አነባለሁ፦ «{ $text }»።
photo-found-at = { $place } አያለሁ፦ { $thing }።
photo-found-count = ይህን አያለሁ፦ { $things }።
photo-colour-of = { $thing } አያለሁ፣ ቀለሙ በአብዛኛው ይህ ነው፦ { $colours }።
photo-place-nothing = በዚህ ቦታ የምለየው ነገር አይታየኝም፣ ግን ልሳሳት እችላለሁ።
photo-place-beside-near = ከዚህ አጠገብ ይህን አያለሁ፦ { $thing }።
photo-place-beside-bottom = ከዚህ በታች ይህን አያለሁ፦ { $thing }።
photo-place-beside-top = ከዚህ በላይ ይህን አያለሁ፦ { $thing }።
photo-place-beside-right = ከዚህ በስተቀኝ ይህን አያለሁ፦ { $thing }።
photo-place-beside-left = ከዚህ በስተግራ ይህን አያለሁ፦ { $thing }።
photo-place-bottom = ከታች፦ { $thing }።
photo-place-top = ከላይ፦ { $thing }።
photo-place-at-bottom-right = ከታች በቀኝ
photo-place-at-bottom = ከታች
photo-place-at-bottom-left = ከታች በግራ
photo-place-at-right = በቀኝ
photo-place-at-middle = በመሃል
photo-place-at-left = በግራ
photo-place-at-top-right = ከላይ በቀኝ
photo-place-at-top = ከላይ
photo-place-at-top-left = ከላይ በግራ
photo-object-person = { $count ->
        [one] አንድ ሰው
       *[other] { $count } ሰዎች
    }
photo-object-bicycle = { $count ->
        [one] አንድ ብስክሌት
       *[other] { $count } ብስክሌቶች
    }
photo-object-car = { $count ->
        [one] አንድ መኪና
       *[other] { $count } መኪናዎች
    }
photo-object-motorcycle = { $count ->
        [one] አንድ ሞተር ብስክሌት
       *[other] { $count } ሞተር ብስክሌቶች
    }
photo-object-airplane = { $count ->
        [one] አንድ አውሮፕላን
       *[other] { $count } አውሮፕላኖች
    }
photo-object-bus = { $count ->
        [one] አንድ አውቶቡስ
       *[other] { $count } አውቶቡሶች
    }
photo-object-train = { $count ->
        [one] አንድ ባቡር
       *[other] { $count } ባቡሮች
    }
photo-object-truck = { $count ->
        [one] አንድ የጭነት መኪና
       *[other] { $count } የጭነት መኪናዎች
    }
photo-object-boat = { $count ->
        [one] አንድ ጀልባ
       *[other] { $count } ጀልባዎች
    }
photo-object-traffic-light = { $count ->
        [one] አንድ የትራፊክ መብራት
       *[other] { $count } የትራፊክ መብራቶች
    }
photo-object-fire-hydrant = { $count ->
        [one] አንድ የእሳት አደጋ የውሃ ቧንቧ
       *[other] { $count } የእሳት አደጋ የውሃ ቧንቧዎች
    }
photo-object-stop-sign = { $count ->
        [one] አንድ የቁም ምልክት
       *[other] { $count } የቁም ምልክቶች
    }
photo-object-parking-meter = { $count ->
        [one] አንድ የመኪና ማቆሚያ መክፈያ
       *[other] { $count } የመኪና ማቆሚያ መክፈያዎች
    }
photo-object-bench = { $count ->
        [one] አንድ አግዳሚ ወንበር
       *[other] { $count } አግዳሚ ወንበሮች
    }
photo-object-bird = { $count ->
        [one] አንድ ወፍ
       *[other] { $count } ወፎች
    }
photo-object-cat = { $count ->
        [one] አንድ ድመት
       *[other] { $count } ድመቶች
    }
photo-object-dog = { $count ->
        [one] አንድ ውሻ
       *[other] { $count } ውሾች
    }
photo-object-horse = { $count ->
        [one] አንድ ፈረስ
       *[other] { $count } ፈረሶች
    }
photo-object-sheep = { $count ->
        [one] አንድ በግ
       *[other] { $count } በጎች
    }
photo-object-cow = { $count ->
        [one] አንድ ላም
       *[other] { $count } ላሞች
    }
photo-object-elephant = { $count ->
        [one] አንድ ዝሆን
       *[other] { $count } ዝሆኖች
    }
photo-object-bear = { $count ->
        [one] አንድ ድብ
       *[other] { $count } ድቦች
    }
photo-object-zebra = { $count ->
        [one] አንድ የሜዳ አህያ
       *[other] { $count } የሜዳ አህዮች
    }
photo-object-giraffe = { $count ->
        [one] አንድ ቀጭኔ
       *[other] { $count } ቀጭኔዎች
    }
photo-object-backpack = { $count ->
        [one] አንድ የጀርባ ቦርሳ
       *[other] { $count } የጀርባ ቦርሳዎች
    }
photo-object-umbrella = { $count ->
        [one] አንድ ጃንጥላ
       *[other] { $count } ጃንጥላዎች
    }
photo-object-handbag = { $count ->
        [one] አንድ የእጅ ቦርሳ
       *[other] { $count } የእጅ ቦርሳዎች
    }
photo-object-tie = { $count ->
        [one] አንድ ከረባት
       *[other] { $count } ከረባቶች
    }
photo-object-suitcase = { $count ->
        [one] አንድ ሻንጣ
       *[other] { $count } ሻንጣዎች
    }
photo-object-frisbee = { $count ->
        [one] አንድ ፍሪስቢ
       *[other] { $count } ፍሪስቢዎች
    }
photo-object-skis = { $count ->
        [one] አንድ ጥንድ ስኪ
       *[other] { $count } ጥንድ ስኪ
    }
photo-object-snowboard = { $count ->
        [one] አንድ ስኖውቦርድ
       *[other] { $count } ስኖውቦርዶች
    }
photo-object-ball = { $count ->
        [one] አንድ ኳስ
       *[other] { $count } ኳሶች
    }
photo-object-kite = { $count ->
        [one] አንድ ካይት
       *[other] { $count } ካይቶች
    }
photo-object-baseball-bat = { $count ->
        [one] አንድ የቤዝቦል ዱላ
       *[other] { $count } የቤዝቦል ዱላዎች
    }
photo-object-baseball-glove = { $count ->
        [one] አንድ የቤዝቦል ጓንት
       *[other] { $count } የቤዝቦል ጓንቶች
    }
photo-object-skateboard = { $count ->
        [one] አንድ ስኬትቦርድ
       *[other] { $count } ስኬትቦርዶች
    }
photo-object-surfboard = { $count ->
        [one] አንድ ሰርፍቦርድ
       *[other] { $count } ሰርፍቦርዶች
    }
photo-object-tennis-racket = { $count ->
        [one] አንድ የቴኒስ ራኬት
       *[other] { $count } የቴኒስ ራኬቶች
    }
photo-object-bottle = { $count ->
        [one] አንድ ጠርሙስ
       *[other] { $count } ጠርሙሶች
    }
photo-object-wine-glass = { $count ->
        [one] አንድ የወይን ብርጭቆ
       *[other] { $count } የወይን ብርጭቆዎች
    }
photo-object-cup = { $count ->
        [one] አንድ ኩባያ
       *[other] { $count } ኩባያዎች
    }
photo-object-fork = { $count ->
        [one] አንድ ሹካ
       *[other] { $count } ሹካዎች
    }
photo-object-knife = { $count ->
        [one] አንድ ቢላ
       *[other] { $count } ቢላዎች
    }
photo-object-spoon = { $count ->
        [one] አንድ ማንኪያ
       *[other] { $count } ማንኪያዎች
    }
photo-object-bowl = { $count ->
        [one] አንድ ጎድጓዳ ሳህን
       *[other] { $count } ጎድጓዳ ሳህኖች
    }
photo-object-banana = { $count ->
        [one] አንድ ሙዝ
       *[other] { $count } ሙዞች
    }
photo-object-apple = { $count ->
        [one] አንድ ፖም
       *[other] { $count } ፖሞች
    }
photo-object-sandwich = { $count ->
        [one] አንድ ሳንድዊች
       *[other] { $count } ሳንድዊቾች
    }
photo-object-orange = { $count ->
        [one] አንድ ብርቱካን
       *[other] { $count } ብርቱካኖች
    }
photo-object-broccoli = { $count ->
        [one] አንድ ብሮኮሊ
       *[other] { $count } ብሮኮሊዎች
    }
photo-object-carrot = { $count ->
        [one] አንድ ካሮት
       *[other] { $count } ካሮቶች
    }
photo-object-hot-dog = { $count ->
        [one] አንድ ሆት ዶግ
       *[other] { $count } ሆት ዶጎች
    }
photo-object-pizza = { $count ->
        [one] አንድ ፒዛ
       *[other] { $count } ፒዛዎች
    }
photo-object-donut = { $count ->
        [one] አንድ ዶናት
       *[other] { $count } ዶናቶች
    }
photo-object-cake = { $count ->
        [one] አንድ ኬክ
       *[other] { $count } ኬኮች
    }
photo-object-chair = { $count ->
        [one] አንድ ወንበር
       *[other] { $count } ወንበሮች
    }
photo-object-couch = { $count ->
        [one] አንድ ሶፋ
       *[other] { $count } ሶፋዎች
    }
photo-object-potted-plant = { $count ->
        [one] አንድ በማሰሮ ያለ ተክል
       *[other] { $count } በማሰሮ ያሉ ተክሎች
    }
photo-object-bed = { $count ->
        [one] አንድ አልጋ
       *[other] { $count } አልጋዎች
    }
photo-object-table = { $count ->
        [one] አንድ ጠረጴዛ
       *[other] { $count } ጠረጴዛዎች
    }
photo-object-toilet = { $count ->
        [one] አንድ የመጸዳጃ መቀመጫ
       *[other] { $count } የመጸዳጃ መቀመጫዎች
    }
photo-object-tv = { $count ->
        [one] አንድ ቴሌቪዥን
       *[other] { $count } ቴሌቪዥኖች
    }
photo-object-laptop = { $count ->
        [one] አንድ ላፕቶፕ
       *[other] { $count } ላፕቶፖች
    }
photo-object-mouse = { $count ->
        [one] አንድ የኮምፒውተር ማውስ
       *[other] { $count } የኮምፒውተር ማውሶች
    }
photo-object-remote = { $count ->
        [one] አንድ ሪሞት
       *[other] { $count } ሪሞቶች
    }
photo-object-keyboard = { $count ->
        [one] አንድ የኮምፒውተር ኪቦርድ
       *[other] { $count } የኮምፒውተር ኪቦርዶች
    }
photo-object-phone = { $count ->
        [one] አንድ ስልክ
       *[other] { $count } ስልኮች
    }
photo-object-microwave = { $count ->
        [one] አንድ ማይክሮዌቭ
       *[other] { $count } ማይክሮዌቮች
    }
photo-object-oven = { $count ->
        [one] አንድ የምግብ መጋገሪያ
       *[other] { $count } የምግብ መጋገሪያዎች
    }
photo-object-toaster = { $count ->
        [one] አንድ ዳቦ መጥበሻ
       *[other] { $count } ዳቦ መጥበሻዎች
    }
photo-object-sink = { $count ->
        [one] አንድ የዕቃ ማጠቢያ ገንዳ
       *[other] { $count } የዕቃ ማጠቢያ ገንዳዎች
    }
photo-object-refrigerator = { $count ->
        [one] አንድ ፍሪጅ
       *[other] { $count } ፍሪጆች
    }
photo-object-book = { $count ->
        [one] አንድ መጽሐፍ
       *[other] { $count } መጻሕፍት
    }
photo-object-clock = { $count ->
        [one] አንድ የግድግዳ ሰዓት
       *[other] { $count } የግድግዳ ሰዓቶች
    }
photo-object-vase = { $count ->
        [one] አንድ የአበባ ማስቀመጫ
       *[other] { $count } የአበባ ማስቀመጫዎች
    }
photo-object-scissors = { $count ->
        [one] አንድ መቀስ
       *[other] { $count } መቀሶች
    }
photo-object-teddy-bear = { $count ->
        [one] አንድ የድብ አሻንጉሊት
       *[other] { $count } የድብ አሻንጉሊቶች
    }
photo-object-hair-dryer = { $count ->
        [one] አንድ ጸጉር ማድረቂያ
       *[other] { $count } ጸጉር ማድረቂያዎች
    }
photo-object-toothbrush = { $count ->
        [one] አንድ የጥርስ ብሩሽ
       *[other] { $count } የጥርስ ብሩሾች
    }
photo-object-coffee = ቡና
photo-object-teapot = የሻይ ማንቆርቆሪያ
photo-object-coffeepot = ጀበና
photo-object-plate = ሳህን
photo-object-pitcher = ጆግ
photo-object-pan = መጥበሻ
photo-object-pot = ድስት
photo-object-bread = ዳቦ
photo-object-bagel = ትንሽ ክብ ዳቦ
photo-object-pretzel = ፕሬትዝል
photo-object-burger = ሃምበርገር
photo-object-cabbage = ጎመን
photo-object-cauliflower = አበባ ጎመን
photo-object-courgette = ዙኪኒ
photo-object-cucumber = ኪያር
photo-object-artichoke = አርቲቾክ
photo-object-pepper = ቃሪያ
photo-object-mushroom = እንጉዳይ
photo-object-strawberry = እንጆሪ
photo-object-lemon = ሎሚ
photo-object-fig = በለስ
photo-object-pineapple = አናናስ
photo-object-pomegranate = ሮማን
photo-object-pasta = ፓስታ
photo-object-ice-cream = አይስክሬም
photo-object-soup = ሾርባ
photo-object-wine = ወይን ጠጅ
photo-object-corn = በቆሎ
photo-object-burrito = ቡሪቶ
photo-object-menu = የምግብ ዝርዝር
photo-object-stove = ምድጃ
photo-object-dishwasher = የሳህን ማጠቢያ ማሽን
photo-object-packet = ፓኬት
photo-object-envelope = ፖስታ
photo-object-carton = ካርቶን
photo-object-crate = ሳጥን
photo-object-plastic-bag = የፕላስቲክ ከረጢት
photo-object-pill-bottle = የመድኃኒት ጠርሙስ
photo-object-cream = የክሬም ጠርሙስ
photo-object-perfume = የሽቶ ጠርሙስ
photo-object-soap-dispenser = የሳሙና ማውጫ
photo-object-plaster = የቁስል ፕላስተር
photo-object-syringe = መርፌ
photo-object-stethoscope = ስቴቶስኮፕ
photo-object-crutch = ክራንች
photo-object-scales = ሚዛን
photo-object-toilet-paper = የመጸዳጃ ወረቀት
photo-object-paper-towel = የወጥ ቤት ወረቀት
photo-object-towel = ፎጣ
photo-object-washbasin = የእጅ መታጠቢያ
photo-object-bathtub = የገላ መታጠቢያ ገንዳ
photo-object-shower-curtain = የሻወር መጋረጃ
photo-object-lipstick = ሊፕስቲክ
photo-object-nappy = ዳይፐር
photo-object-shoe = ጫማ
photo-object-sandal = ሳንዳል
photo-object-boot = ቦት ጫማ
photo-object-sock = ካልሲ
photo-object-hat = ባርኔጣ
photo-object-t-shirt = ቲሸርት
photo-object-sweater = ሹራብ
photo-object-jeans = ጂንስ ሱሪ
photo-object-suit = ሙሉ ልብስ
photo-object-coat = ካፖርት
photo-object-mitten = ጓንት
photo-object-sunglasses = የጸሐይ መነጽር
photo-object-watch = የእጅ ሰዓት
photo-object-necklace = የአንገት ሐብል
photo-object-wallet = የኪስ ቦርሳ
photo-object-pillow = ትራስ
photo-object-blanket = ብርድ ልብስ
photo-object-lamp = መብራት
photo-object-candle = ሻማ
photo-object-desk = የጽሕፈት ጠረጴዛ
photo-object-wardrobe = የልብስ ቁም ሳጥን
photo-object-bookcase = የመጽሐፍ መደርደሪያ
photo-object-cradle = የሕጻን አልጋ
photo-object-washing-machine = የልብስ ማጠቢያ ማሽን
photo-object-radiator = የቤት ማሞቂያ
photo-object-fan = ቬንትሌተር
photo-object-iron = ካውያ
photo-object-vacuum-cleaner = የኤሌክትሪክ መጥረጊያ
photo-object-sewing-machine = የልብስ ስፌት ማሽን
photo-object-bucket = ባልዲ
photo-object-broom = መጥረጊያ
photo-object-mop = መወልወያ
photo-object-bin = የቆሻሻ ቅርጫት
photo-object-padlock = ቁልፍ (ጓጉንቸር)
photo-object-hammer = መዶሻ
photo-object-screwdriver = ካቻቢቴ
photo-object-screw = ብሎን
photo-object-nail = ምስማር
photo-object-drill = መብሻ ማሽን
photo-object-light-switch = የመብራት ማብሪያ
photo-object-rocking-chair = ተወዛዋዥ ወንበር
photo-object-screen = ስክሪን
photo-object-computer = ኮምፒውተር
photo-object-printer = ፕሪንተር
photo-object-photocopier = ፎቶ ኮፒ ማሽን
photo-object-radio = ሬዲዮ
photo-object-camera = ካሜራ
photo-object-loudspeaker = ድምፅ ማጉያ
photo-object-microphone = ማይክሮፎን
photo-object-pen = እስክርቢቶ
photo-object-pencil-case = የእርሳስ መያዣ
photo-object-web-page = ስክሪን ላይ የሚታይ ገጽ
photo-object-binder = የወረቀት ማኅደር
photo-object-cash-machine = የገንዘብ ማውጫ ማሽን
photo-object-vending-machine = የሽያጭ ማሽን
photo-object-letterbox = የፖስታ ሳጥን
photo-object-street-sign = የመንገድ ምልክት
photo-object-taxi = ታክሲ
photo-object-tram = ትራም
photo-object-ambulance = አምቡላንስ
photo-object-fire-engine = የእሳት አደጋ መኪና
photo-object-tractor = ትራክተር
photo-object-bridge = ድልድይ
photo-object-church = ቤተ ክርስቲያን
photo-object-mosque = መስጊድ
photo-object-castle = ግንብ
photo-object-fountain = የውሃ ፏፏቴ (ፋውንቴን)
photo-object-library = ቤተ መጻሕፍት
photo-object-bakery = ዳቦ ቤት
photo-object-shop = ሱቅ
photo-object-restaurant = ምግብ ቤት
photo-object-shopping-cart = የገበያ ጋሪ
photo-object-shopping-basket = የገበያ ቅርጫት
photo-object-mountain = ተራራ
photo-object-beach = የባሕር ዳርቻ
photo-object-lake = ሐይቅ
photo-object-valley = ሸለቆ
photo-object-flower = አበባ
photo-object-rabbit = ጥንቸል
photo-object-hamster = ሃምስተር
photo-object-fish = ዓሣ
photo-object-butterfly = ቢራቢሮ
photo-object-bee = ንብ
photo-object-fly = ዝንብ
photo-object-ant = ጉንዳን
photo-object-cockroach = በረሮ
photo-object-ladybird = ቀይ ጥንዚዛ
photo-object-spider = ሸረሪት
photo-object-snail = ቀንድ አውጣ
photo-object-pig = አሳማ
photo-object-lion = አንበሳ
photo-object-turtle = ኤሊ
photo-object-frog = እንቁራሪት
photo-object-squirrel = ሽኮኮ

## describe_image: letters

letter-first = ይህ ደብዳቤ ነው ({ $sender })፦ { $what }።
letter-first-unsigned = ይህ ደብዳቤ ነው፣ ማን እንደጻፈው ግን አላገኘሁም፦ { $what }።
letter-kind-eviction = ቤትዎን እንዲለቁ እየጠየቁዎት ነው
letter-kind-expulsion = ከፈረንሳይ እንዲወጡ የሚጠይቅ ውሳኔ
letter-kind-court = የፍርድ ቤት ወረቀት
letter-on = {"፣ በ "}{ $day } በፈረንሳይ ሰዓት { $time }፣ { $in }
letter-by = {"፣ ቢዘገይ እስከ "}{ $day }፣ { $in }
letter-within = {"፣ "}{ $period } { $start }
letter-amount = {"፣ "}{ $amount }
letter-in-days = { $days ->
        [0] ዛሬ ነው
        [1] ነገ ነው
       *[other] ከ { $days } ቀን በኋላ ነው
    }
letter-past = { $days ->
        [1] ትናንት ነበር
       *[other] ከ { $days } ቀን በፊት ነበር
    }
letter-period-days = የጊዜ ገደብ { $number ->
        [one] { $number } ቀን
       *[other] { $number } ቀናት
    }
letter-period-working-days = የጊዜ ገደብ { $number ->
        [one] { $number } የሥራ ቀን
       *[other] { $number } የሥራ ቀናት
    }
letter-period-weeks = የጊዜ ገደብ { $number ->
        [one] { $number } ሳምንት
       *[other] { $number } ሳምንታት
    }
letter-period-months = የጊዜ ገደብ { $number } ወር
letter-from-letter = በደብዳቤው ላይ ካለው ቀን ጀምሮ
letter-from-receipt = ደብዳቤውን ከተቀበሉበት ቀን ጀምሮ
letter-from-notification = ውሳኔው ከተሰጠዎት ቀን ጀምሮ
letter-from-other = ደብዳቤው ከሚጠቅሰው ቀን ጀምሮ
letter-from-unsaid = ከየትኛው ቀን ጀምሮ እንደሆነ ግን ደብዳቤው አይገልጽም
letter-place = ቦታ፦ «{ $text }»።
letter-demand = የተጠየቀው፦ «{ $text }»።
letter-in-french = በፈረንሳይኛ የተጻፈ
letter-quote = «{ $text }»
letter-otherwise = ካልሆነ፣ ደብዳቤው እንዲህ ይላል፦ «{ $text }»።
letter-otherwise-eviction = ካልሆነ፣ ቤትዎን ሊያጡ ይችላሉ።
letter-otherwise-removal = ካልሆነ፣ በግድ እንዲወጡ ሊደረጉ ይችላሉ።
letter-otherwise-cut = ካልሆነ፣ አገልግሎቱ ሊቋረጥ ይችላል።
letter-otherwise-seizure = ካልሆነ፣ ገንዘቡ ከባንክ ሂሳብዎ ወይም ከደመወዝዎ ሊወሰድ ይችላል።
letter-otherwise-more-money = ካልሆነ፣ ተጨማሪ ገንዘብ መክፈል ሊያስፈልግዎ ይችላል።
letter-otherwise-stopped = ካልሆነ፣ ክፍያ ወይም መብት ሊቆም ይችላል።
letter-otherwise-struck-off = ካልሆነ፣ ከዝርዝሩ ሊሰረዙ ይችላሉ።
letter-otherwise-refused = ካልሆነ፣ ጥያቄው ውድቅ ሊደረግ ይችላል።
letter-otherwise-closed = ካልሆነ፣ ፋይሉ ወይም ቀጠሮው ሊሰረዝ ይችላል።
letter-next-request-for-documents = መደረግ ያለበት፦ እነዚህን ሰነዶች ሰብስበው በጊዜው ይላኩ።
letter-next-appointment = መደረግ ያለበት፦ ቀኑን ይመዝግቡ፣ ይሂዱ፣ ይህን ደብዳቤም ይያዙ።
letter-next-meeting-invitation = መደረግ ያለበት፦ ቀኑን ይመዝግቡ።
letter-next-payment-demand = መደረግ ያለበት፦ ይህን ገንዘብ መክፈል ያለብዎት መሆኑን ያረጋግጡ። መክፈል ካልቻሉ፣ ቶሎ ተጨማሪ ጊዜ ይጠይቁ።
letter-next-bill = መደረግ ያለበት፦ ሂሳቡን ያረጋግጡና በጊዜው ይክፈሉ። ካልቻሉ፣ ደውለው ተጨማሪ ጊዜ ይጠይቁ።
letter-next-decision-granted = መደረግ ያለበት፦ ይህን ደብዳቤ በደንብ ያስቀምጡ።
letter-next-decision-refusal = መደረግ ያለበት፦ ይህን ደብዳቤ ሊረዳዎ ለሚችል ሰው ቶሎ ያሳዩ።
letter-next-formal-notice = መደረግ ያለበት፦ አይጠብቁ፣ መልስ ይስጡ፣ እርዳታም ይጠይቁ።
letter-grave-refusal = ይጠንቀቁ፣ ውሳኔውን ለመቃወም ያለው ጊዜ መቆጠር ጀምሯል። ይህን ደብዳቤ ዛሬውኑ ለጠበቃ፣ ለ point-justice (ነጻ የሕግ ምክር) ወይም እንደ Cimade ላለ ማኅበር ያሳዩ።
letter-grave-eviction = ይጠንቀቁ፣ ይህ ከባድ ጉዳይ ነው፣ ጊዜውም መቆጠር ጀምሯል። ይህን ደብዳቤ ዛሬውኑ ለ point-justice (ነጻ የሕግ ምክር)፣ ለጠበቃ ወይም ለማኅበራዊ ሠራተኛ ያሳዩ።
letter-grave-expulsion = ይጠንቀቁ፣ ይህ ከባድ ጉዳይ ነው፣ ለመቃወም ያለው ጊዜም በጣም አጭር ነው። ይህን ደብዳቤ ዛሬውኑ ለጠበቃ ወይም እንደ Cimade ላለ ማኅበር ያሳዩ።
letter-grave-court = ይጠንቀቁ፣ ይህ ትልቅ ጉዳይ ነው፣ ጊዜውም መቆጠር ጀምሯል። ይህን ወረቀት ዛሬውኑ ለጠበቃ ወይም ለ point-justice (ነጻ የሕግ ምክር) ያሳዩ።
letter-unread = { $count ->
        [one] ከገጹ አንድ መስመር ማንበብ አልቻልኩም።
       *[other] { $count } መስመሮች ማንበብ አልቻልኩም።
    }
letter-say = እንዲህ ማለት ይችላሉ፦ { $list }።
letter-ask-documents = ሰነዶቹ
letter-ask-demand = ምን ላድርግ
letter-ask-appeal = መቃወም
letter-ask-spell = የፋይል ቁጥሩን በፊደል
letter-ask-phone = ስልክ ቁጥሩ
letter-ask-sheet = የመረጃ ወረቀቱ
letter-ask-whole = ሁሉንም አንብብ
letter-documents = የተጠየቁ ሰነዶች፦ { $list }።
letter-documents-quoted = የተጠየቁ ሰነዶች፦ «{ $text }»።
letter-documents-others = { $count ->
        [one] በተጨማሪም በደብዳቤው ላይ የተጻፈ አንድ ሌላ ሰነድ።
       *[other] በተጨማሪም በደብዳቤው ላይ የተጻፉ { $count } ሌሎች ሰነዶች።
    }
letter-spelt = የፋይል ቁጥር፦ { $text }።
letter-dictated = ስልክ፦ { $text }።
letter-appeal = ለመቃወም፣ ደብዳቤው እንዲህ ይላል፦ «{ $text }»።
letter-appeal-help = ጊዜው ከማለቁ በፊት ከጠበቃ፣ ከ point-justice (ነጻ የሕግ ምክር) ወይም ከማኅበር እርዳታ ይጠይቁ።
letter-appeal-unsaid = እንዴት መቃወም እንደሚቻል በደብዳቤው ላይ አላገኘሁም። ከጠበቃ፣ ከ point-justice (ነጻ የሕግ ምክር) ወይም ከማኅበር ቶሎ እርዳታ ይጠይቁ።
letter-summary = በኮምፒውተር ሞዴል የተሠራ ማጠቃለያ፣ ቁጥሮቹ በደብዳቤው ላይ አሉ፦ { $text }
letter-nothing = ደብዳቤው ይህን አይልም፣ ወይም እኔ አላገኘሁትም።
letter-answer-on = በ { $day } በፈረንሳይ ሰዓት { $time }፣ { $in }።
letter-answer-by = ቢዘገይ እስከ { $day }፣ { $in }።
letter-answer-within = { $period } ነው፣ { $start }።
letter-scam = ይጠንቀቁ፣ ይህ መልእክት ማጭበርበር ይመስላል፦ { $reasons }።
letter-scam-then = አይክፈሉ፣ ካርድዎን ወይም የምስጢር ቁጥሮችዎን አይስጡ፣ ሊንኩን አይክፈቱ። ከተጠራጠሩ፣ እርስዎ ራስዎ በሚያውቁት ቁጥር ወደ ተቋሙ ይደውሉ፣ ወይም ይህን መልእክት ለሚያምኑት ሰው ያሳዩ።
letter-document-residence-permit = titre de séjour (የመኖሪያ ፈቃድ) ወይም récépissé
letter-document-passport = ፓስፖርት
letter-document-identity = የመታወቂያ ሰነድ
letter-document-address = የአድራሻ ማረጋገጫ
letter-document-rent = የቤት ኪራይ ደረሰኝ ወይም የኪራይ ውል
letter-document-family-book = livret de famille (የቤተሰብ መዝገብ)
letter-document-birth = የልደት ምስክር ወረቀት
letter-document-marriage = የጋብቻ ምስክር ወረቀት ወይም የፍቺ ውሳኔ
letter-document-photos = የመታወቂያ ፎቶዎች
letter-document-pay = የደመወዝ ወረቀቶች ወይም የገቢ ማረጋገጫ
letter-document-tax = avis d'impôt (የግብር ወረቀት)
letter-document-bank = RIB፣ የባንክ ሂሳብዎ መረጃ
letter-document-health-card = carte Vitale (የጤና ካርድ) ወይም የጤና መብት ምስክር ወረቀት
letter-document-medical = ከሐኪም የተሰጠ ወረቀት
letter-document-vaccines = carnet de santé (የጤና መዝገብ)
letter-document-school = የትምህርት ቤት ምስክር ወረቀት
letter-document-work = የሥራ ውል ወይም የአሠሪ ምስክር ወረቀት
letter-document-cv = CV
letter-document-insurance = የመድን ምስክር ወረቀት
letter-document-stamps = timbres fiscaux (የግብር ቴምብር)
letter-document-form = ቅጽ
letter-document-this-letter = ይህ ደብዳቤ
letter-document-diploma = ዲፕሎማዎች
cue-letter-documents = ሰነዶች | ሰነዶቹ | የትኞቹ ሰነዶች | ምን ሰነድ | ምን ሰነዶች | ወረቀቶች | ወረቀቶቹ | ምን ወረቀት | ምን ወረቀቶች | ምን ላምጣ | ምን ይዤ ልሂድ | ምን ልያዝ | ምን ማምጣት አለብኝ | ምን ያስፈልጋል
cue-letter-demand = ምን ላድርግ | ምን ማድረግ አለብኝ | ምን ይደረጋል | ምን ባደርግ ይሻላል | ምን ይፈልጋሉ | ምንድን ነው የሚፈልጉት | ምን እየጠየቁ ነው | ምን ጠየቁ | min ladrig
cue-letter-otherwise = ካልሆነ | ካልሆነስ | ካላደረግኩ | ካላደረኩ | ካልመለስኩ | ካልከፈልኩ | ካልሄድኩ | ምንም ካላደረግኩ | ምን ይሆናል | ምን ይመጣል | ምን ይደርስብኛል
cue-letter-deadline = እስከ መቼ | ከመቼ በፊት | መቼ | መቼ ነው | ስንት ጊዜ አለኝ | ምን ያህል ጊዜ አለኝ | የጊዜ ገደብ | የጊዜ ገደቡ | የመጨረሻ ቀን | የመጨረሻው ቀን | መቼ ልመልስ | በስንት ሰዓት | ዴድላይን
cue-letter-appeal = መቃወም | መቃወም እፈልጋለሁ | ልቃወም | አልስማማም | አልተስማማሁም | እንዴት ልቃወም | ይግባኝ | ይግባኝ ማለት | ይግባኝ ልበል | ቅሬታ | ቅሬታ ማቅረብ | recours
cue-letter-spell = የፋይል ቁጥሩን በፊደል | በፊደል | በፊደል ንገረኝ | ፊደል በፊደል | የፋይል ቁጥር | የፋይል ቁጥሩ | የዶሴ ቁጥር | ሪፈረንስ | reference | numero dossier
cue-letter-phone = ስልክ ቁጥሩ | ስልክ ቁጥር | የስልክ ቁጥር | ስልክ ቁጥሩን ቀስ ብለህ | ስልክ | ወዴት ልደውል | ለማን ልደውል | የትኛው ቁጥር ልደውል | ቁጥሩን ቀስ ብለህ
cue-letter-amount = ስንት | ስንት ልክፈል | ስንት መክፈል አለብኝ | ስንት ዕዳ አለብኝ | ስንት ገንዘብ | የገንዘቡ መጠን | ስንት ነው
cue-letter-whole = ሁሉንም አንብብ | ሁሉንም አንብብልኝ | ሙሉውን አንብብ | ሙሉውን አንብብልኝ | ሙሉ ደብዳቤውን | ሙሉ ጽሑፉን | ሙሉ ጽሁፉን | ደብዳቤውን አንብብ | ደብዳቤውን አንብብልኝ

## translate

translate-label = በማሽን የተተረጎመ ነው። ስህተቶች ሊኖሩት ይችላሉ።
translate-ask = ምን መተርጎም ይፈልጋሉ፣ ወደ የትኛው ቋንቋ? ለምሳሌ እንዲህ ይበሉ፦ ወደ ዓረብኛ ተርጉም፣ ከዚያ ዓረፍተ ነገርዎን።
translate-ask-language = ወደ የትኛው ቋንቋ? ለምሳሌ እንዲህ ይበሉ፦ ወደ ዓረብኛ ተርጉም፣ ከዚያ ዓረፍተ ነገርዎን።
translate-choice = ወደ { $target } ተርጉም፦ { $text }
translate-on = እሺ። ይናገሩ ወይም ይጻፉ፦ ሁሉንም ወደ { $target } እተረጉማለሁ። ለማቆም «አቁም» ይበሉ።
translate-missing = ከዚህ ቋንቋ ({ $source }) ወደዚህ ቋንቋ ({ $target }) እዚህ መተርጎም አልችልም። ይህን አገልግሎት የሚመራ ሰው ሊጨምረው ይችላል። ከሰው ጋር ለመነጋገርም መጠየቅ ይችላሉ።
translate-none = ከዚህ ቋንቋ እዚህ መተርጎም አልችልም፦ { $name }። ይህን አገልግሎት የሚመራ ሰው ሊጨምረው ይችላል። ከሰው ጋር ለመነጋገርም መጠየቅ ይችላሉ።
translate-same = ይህ ጽሑፍ ቀድሞውኑ በዚህ ቋንቋ ነው፦ { $name }።
translate-untrusted = ይህን ትርጉም ማመን አልችልም፦ ቁጥር ወይም ቃል ጠፍቶ ሊሆን ይችላል። ባልሰጠው እመርጣለሁ። ጽሑፍዎ፦ «{ $text }»። ሁለቱንም ቋንቋ ለሚናገር ሰው ያሳዩት፣ ወይም እዚህ ከሰው ጋር ለመነጋገር ይጠይቁ።
translate-untrusted-spoken = ይህን ትርጉም ማመን አልችልም፦ ቁጥር ወይም ቃል ጠፍቶ ሊሆን ይችላል። ባልሰጠው እመርጣለሁ። ከሰው ጋር ለመነጋገር ይጠይቁ።
translate-too-long = ይህ ጽሑፍ ለእኔ በጣም ረጅም ነው። ቢበዛ { $limit } ፊደላት ባሉት ክፍሎች ይላኩት።
translate-story = የጥገኝነት ታሪክ አልተረጉምም። እያንዳንዱ ቃል ዋጋ አለው፣ ማሽን ደግሞ ይሳሳታል። ከሰው እርዳታ ይጠይቁ፦ ከማኅበር ወይም ከአስተርጓሚ።

## admin_help

admin-source = ምንጭ፦ { $name }፣ የተረጋገጠው በ { $checked }።
admin-source-old = ምንጭ፦ { $name }፣ የ { $version } ጽሑፍ፣ የተረጋገጠው በ { $checked }፤ ተለውጦ ሊሆን ይችላል፣ በይፋዊው ድረ ገጽ ላይ ያለውን ቀን ይመልከቱ።
admin-source-paper = ምንጭ፦ { $name }፣ የ { $version } ጽሑፍ፣ የተረጋገጠው በ { $checked }፤ ደንቦቹ ተለውጠው ሊሆን ይችላል፣ በወረቀትዎ ላይ የተጻፈውን ቀን ያንብቡ።
admin-in-french = ይህ መልስ በፈረንሳይኛ ብቻ ነው ያለኝ። ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
admin-details-in-french = ዝርዝሩ በፈረንሳይኛ ነው።
admin-ask = በፈረንሳይ ስላለ የቢሮ ጉዳይ ጥያቄዎ ምንድን ነው?
admin-choose = በደንብ መረዳቴን እርግጠኛ መሆን እፈልጋለሁ። ስለ ምን እየተናገሩ ነው?
admin-no-match = ለዚህ ጥያቄ እርግጠኛ መልስ የለኝም፣ መገመትም አልፈልግም። service-public.gouv.fr ላይ ይመልከቱ፣ ወይም በ France services ቢሮ ወይም በአቅራቢያዎ ባለ ማኅበር ይጠይቁ።
admin-library-quote = ይፋዊው የመረጃ ወረቀት «{ $title }» እንዲህ ይላል፦
admin-library-case = በዚህ ሁኔታ «{ $case }»፦
admin-library-cases = ይህ በመረጃ ወረቀቱ ላይ ካሉት ሁኔታዎች አንዱ ነው፦ ቀጣዩን ለመስማት «ተጨማሪ» ይበሉ።
admin-library-warning = በዚህ የመረጃ ወረቀት ላይ ማስጠንቀቂያ ተጽፏል፦
admin-library-exceptions = ልዩ ሁኔታዎች አሉ፦ ለመስማት «ተጨማሪ» ይበሉ።
admin-library-source = ምንጭ፦ service-public.fr፣ የ { $day } የመረጃ ወረቀት።
admin-library-source-check = ምንጭ፦ service-public.fr፣ የ { $day } የመረጃ ወረቀት። የገንዘብ መጠኖችና የጊዜ ገደቦች ተለውጠው ሊሆን ይችላል፦ በገጹ ላይ ያረጋግጡ።
admin-library-source-stale = ምንጭ፦ service-public.fr፣ የ { $day } የመረጃ ወረቀት። እኔ ያለኝ ቅጂ አሮጌ ነው፦ ማንኛውንም ነገር ከማድረግዎ በፊት፣ በገጹ ላይ ያረጋግጡ ወይም ሰው ይጠይቁ።
admin-library-only-french = ይፋዊ የመረጃ ወረቀት አግኝቻለሁ፣ ግን በፈረንሳይኛ ብቻ ነው። እንዳለ እሰጥዎታለሁ። ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
admin-library-place-phone = ስልክ፦ { $phone }።
admin-library-place-hours = ክፍት የሚሆንበት ሰዓት፦ { $hours }።
admin-library-place-by = { $name } እንደሚለው፣ የተረጋገጠው በ { $checked }።
admin-library-page = ሙሉው የመረጃ ወረቀት በይፋዊው ገጽ ላይ አለ።
admin-human = ገብቶኛል፦ ከሰው ጋር መነጋገር ይፈልጋሉ። እኔ ምንም ቀጠሮ አልያዝኩልዎትም። ይህን አድራሻ የሰጠዎት ማኅበር ካለ፣ ከእነሱ ጋር ይነጋገሩ፤ ካልሆነ፣ የ France services ቢሮ፣ የከተማዎ አስተዳደር (mairie) ወይም ማኅበር ሊረዳዎ ይችላል።
admin-refuse-inject = መልእክት ወይም ሰነድ ሊያዘኝ አይችልም። ይህን አላደርግም፣ ምንም ነገርም አልልክም። ይህ ሰነድ ገንዘብ ወይም የሚያውቋቸውን ሰዎች ቁጥር ከጠየቀዎት፣ ማጭበርበር ሊሆን ይችላል፦ ለሚያምኑት ሰው ያሳዩት።
admin-refuse-story = የጥገኝነት ታሪክዎን መጻፍ፣ ማሻሻል ወይም መተርጎም አልችልም፦ የእርስዎ ሆኖ መቆየት አለበት። ጠበቃ ወይም ማኅበር እንዲያዘጋጁት ሊረዳዎ ይችላል። እኔ ደረጃዎቹንና የጊዜ ገደቦቹን ልገልጽልዎ እችላለሁ።
admin-refuse-forged = የሐሰት ሰነድ ወይም የሌላ ሰው ማንነት ለመሥራት፣ ለመግዛት ወይም ለመጠቀም መርዳት አልችልም፦ ወንጀል ነው፣ መብቶችዎንም ሊያጡ ይችላሉ። ሕጋዊ መንገዶች አሉ። ማኅበራዊ ሠራተኛ፣ ጠበቃ ወይም ማኅበር አብረውዎት ሊፈልጓቸው ይችላሉ።
admin-refuse-lie = ለመዋሸት ወይም ነገር ለመደበቅ መርዳት አልችልም፦ መብቶችዎን ሊያሳጣዎት ይችላል። ጠበቃ ወይም ማኅበር በምስጢርና በነጻ ሊመክርዎት ይችላል።
admin-refuse-strategy = ምን ማለት እንዳለብዎት ልነግርዎ አልችልም፦ የእርስዎ ቃል ነው። ጠበቃ ወይም ማኅበር ሊያዘጋጅዎት ይችላል። እኔ እንዴት እንደሚካሄድ ልገልጽልዎ እችላለሁ።
admin-refuse-chances = መልሱን አስቀድሞ ማወቅ የሚችል ሰው የለም፣ እኔም መቶኛ ወይም ተስፋ አልሰጥም። ለእያንዳንዱ ሰው ለየብቻ የሚወስነው መሥሪያ ቤቱ ወይም ዳኛው ነው። ጠበቃ ወይም ማኅበር ፋይልዎን ሊያጠና ይችላል፤ እኔ ደረጃዎቹን ልገልጽ እችላለሁ።
admin-refuse-diagnosis = ምን በሽታ እንደሆነ ወይም የትኛውን መድኃኒት መውሰድ እንዳለብዎት መናገር አልችልም፦ ሐኪም ወይም ፋርማሲስት ይጠይቁ። የጤና መድን ከሌለዎት ወደ ሆስፒታሉ PASS ይሂዱ። ከባድ ከሆነ ወደ 15 ወይም 112 ይደውሉ።
admin-refuse-undeclared = ሳይመዘገቡ በድብቅ ለመሥራት መርዳት አልችልም፦ ለእርስዎ አደገኛ ነው። ማን የመሥራት መብት እንዳለውና ፈቃድ እንዴት እንደሚጠየቅ ልነግርዎ እችላለሁ። የሠራተኛ ማኅበር ወይም ሌላ ማኅበር ሊከላከልልዎ ይችላል።
admin-refuse-abroad = በፈረንሳይ ያሉ ጉዳዮችን ብቻ ነው የማውቀው፣ ስለ ሌላ አገር መገመት አልፈልግም። የዚያን አገር ይፋዊ ድረ ገጽ ይመልከቱ፣ ወይም ኤምባሲውን ይጠይቁ። በቦታው፣ ስደተኞችን የሚረዳ ማኅበር ሊመልስልዎ ይችላል።
admin-refer-asylum = ለእርዳታ፣ ወረቀቶችዎን ይዘው ወደ SPADA ወይም ስደተኞችን ወደሚረዳ ማኅበር ይሂዱ።
admin-refer-legal = ለእርዳታ፣ ወረቀትዎን ይዘው ቶሎ ወደ ጠበቃ፣ ወደ point-justice (ነጻ የሕግ ምክር) ወይም ወደ ማኅበር ይሂዱ።
admin-refer-social = ለእርዳታ፣ የከተማዎን አስተዳደር ማኅበራዊ አገልግሎት (CCAS) ወይም ማኅበር ይጠይቁ።
admin-refer-caf = ለእርዳታ፣ CAF፣ ማኅበራዊ ሠራተኛ ወይም የ France services ቢሮ ይጠይቁ።
admin-refer-health = ለእርዳታ፣ የጤና መድን ቢሮውን (CPAM)፣ የሆስፒታሉን PASS ወይም ማኅበራዊ ሠራተኛ ይጠይቁ።
admin-refer-prefecture = ለእርዳታ፣ የ préfecture የኢንተርኔት እርዳታ (point numérique)፣ የ France services ቢሮ ወይም ማኅበር ይጠይቁ።
admin-refer-mdph = ለእርዳታ፣ MDPH፣ የከተማዎን አስተዳደር CCAS ወይም የአካል ጉዳተኞች ማኅበር ይጠይቁ።
admin-refer-work = ለእርዳታ፣ France Travail፣ Mission locale ወይም የ France services ቢሮ ይጠይቁ።
admin-refer-school = ለእርዳታ፣ የከተማውን አስተዳደር (mairie)፣ ትምህርት ቤቱን ወይም CASNAV ይጠይቁ።
admin-refer-online = ለእርዳታ፣ ወረቀቶችዎንና ስልክዎን ይዘው ወደ France services ቢሮ ይሂዱ።
admin-refer-danger = አደጋ ላይ ከሆኑ፣ ወዲያውኑ ወደ 112 ይደውሉ።

## Telegram

telegram-source = ምንጭ፦ { $title }፣ { $url } (የተረጋገጠው በ { $date })

## Web page

web-title = Porte-Voix፦ ጥያቄዎን ይጠይቁ
web-machine = የሚነጋገሩት ከማሽን ጋር ነው፣ ከሰው ጋር አይደለም። ሊሳሳት ይችላል።
web-noscript = ይህ ገጽ JavaScript ያስፈልገዋል። በብራውዘርዎ JavaScript ያብሩ።
web-skip = ወደ መልእክት መጻፊያው ሂድ
web-language = ቋንቋ
web-log = ውይይት
web-start = ይናገሩ፣ ፎቶ ይላኩ ወይም ይጻፉ። መልሱ እዚህ በጽሑፍና በድምፅ ይመጣል።
web-attachments = ለመላክ የተዘጋጁ ፋይሎች
web-field = መልእክትዎ
web-field-hint = ለመላክ Enter ይጫኑ። ወደ አዲስ መስመር ለመሄድ Shift እና Enter ይጫኑ።
web-send = ላክ
web-speak = ተናገር
web-cancel = ሰርዝ
web-photo = ፎቶ
web-file = ፋይል
web-aloud = ሁሉንም መልሶች በድምፅ አንብብ
web-leave = አዲስ ውይይት
web-you = እርስዎ፦
web-your-voice = የድምፅ መልእክትዎ
web-your-photo = ፎቶዎ
web-your-document = ሰነድዎ
web-answer-sound = በድምፅ የተሰጠ መልስ
web-sources = ምንጮች
web-choices = ሊሆኑ የሚችሉ መልሶች
web-checked = የተረጋገጠው በ { $date }
web-new-tab = (አዲስ ትር)
web-remove = { $name } አስወግድ
web-download = ፋይሉን { $name } አውርድ
web-photo-ready = ፎቶው ዝግጁ ነው። ጥያቄዎን ይጠይቁ፣ ወይም «ላክ» ይጫኑ።
web-document-ready = ሰነዱ ዝግጁ ነው። ጥያቄዎን ይጠይቁ፣ ወይም «ላክ» ይጫኑ።
web-sound-ready = የተቀረጸው ድምፅ ዝግጁ ነው። «ላክ» ይጫኑ።
web-sending = በመላክ ላይ…
web-waiting = ገና አልተላከም። እየሞከርን ነው።
web-working = መልሱ እየተዘጋጀ ነው…
web-answered = መልሱ ደርሷል።
web-offline = ኢንተርኔት የለም። እየሞከርን ነው። ምንም አልጠፋም።
web-connected = ኢንተርኔት ተመልሷል።
web-recording = ድምፅ እየተቀረጸ ነው። ይናገሩ፣ ከዚያ ለመላክ «ተናገር» እንደገና ይጫኑ።
web-recording-cancelled = ቀረጻው ተሰርዟል። ምንም አልተላከም።
web-recording-limit = 10 ደቂቃ፦ ቀረጻው ይቆምና ይላካል።
web-press-play = መልሱን ለመስማት የማጫወቻውን ቁልፍ ይጫኑ።
web-sound-failed = ብራውዘርዎ ይህን ድምፅ ማጫወት አይችልም። መልሱ በጽሑፍ አለ።
web-microphone-refused = ማይክሮፎኑ ተዘግቷል። በብራውዘርዎ ማይክሮፎኑን ይፍቀዱ፣ ወይም ይጻፉ።
web-microphone-missing = ማይክሮፎን አላገኘንም። መጻፍ፣ ወይም ፋይል መላክ ይችላሉ።
web-microphone-insecure = ማይክሮፎኑ የሚሠራው አድራሻው በ https ከጀመረ ብቻ ነው። መጻፍ፣ ወይም ፋይል መላክ ይችላሉ።
web-error-empty = መልእክቱ ባዶ ነው። ይናገሩ፣ ይጻፉ፣ ወይም ፎቶ ይጨምሩ።
web-error-file = ይህ ፋይል ፎቶ፣ የ PDF ሰነድ ወይም ድምፅ አይደለም።
web-error-too-large = ፋይሉ በጣም ትልቅ ነው። ገደቡ { $megabytes } ሜጋባይት ነው።
web-error-text-too-long = ጽሑፉ በጣም ረጅም ነው። ገደቡ { $characters } ፊደላት ነው።
web-error-too-many-photos = ፎቶዎቹ በዝተዋል። ገደቡ በአንድ መልእክት { $photos } ፎቶዎች ነው።
web-error-request = ይህን መልእክት ማንበብ አልቻልንም። እንደገና ይላኩት።
web-error-slow = መላኩ በጣም ዘግይቷል። እንደገና ይሞክሩ፣ ወይም ትንሽ ፋይል ይላኩ።
web-error-pace = በአንድ ጊዜ ብዙ መልእክቶች ናቸው። ትንሽ ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
web-error-busy = ብዙ ሰው አለ። ከትንሽ ጊዜ በኋላ እንደገና ይሞክሩ።
web-error-store = አሁን መልእክትዎን ማስቀመጥ አንችልም። ከትንሽ ጊዜ በኋላ እንደገና ይሞክሩ።
web-error-session = ይህን ውይይት አናውቀውም። ገጹን እንደገና ይክፈቱ።
web-error-sound-gone = ይህ ድምፅ ከእንግዲህ የለም።
web-error-file-gone = ይህ ፋይል ከእንግዲህ የለም። እንደገና ይጠይቁ።
web-error-host = Porte-Voix ይህን አድራሻ አያውቀውም።
web-error-origin = ይህ ጥያቄ ከሌላ ገጽ የመጣ ነው። ተቀባይነት አላገኘም።

## Questions, one after the other
question-again = አልገባኝም።
question-lost = መልሶችዎን በደንብ አልገባኝም፣ ስለዚህ ጥያቄዎቹን አቆማለሁ። ሰው ሊረዳዎት ይችላል፦ «ከሰው ጋር ማውራት እፈልጋለሁ» ይበሉ።
cue-question-unknown = አላውቅም | አላውቀውም | እኔ አላውቅም | የለኝም | እለፈው | እለፍ | ዝለል | ቀጣይ | ቀጣይ ጥያቄ | አላስታውስም | alawkim | alawqm | yelegnim

## Lessons

lessons-intro = ስለ ሰው ሰራሽ አስተውሎት እና ስለ ዲጂታል ሕይወት አጫጭር ትምህርቶች አሉኝ። ትምህርቶች፦ { $count }፣ ደረጃዎች፦ { $levels }። ስለ እርስዎ ምንም አልመዘግብም። ፈረንሳይኛ ለመማር፦ «የፈረንሳይኛ ኮርስ» ይበሉ።
lessons-level-item = ደረጃ { $number }፦ { $name }።
lessons-which-level = የትኛውን ደረጃ ይፈልጋሉ? «ትምህርት» ብለው ቁጥሩንም መናገር ይችላሉ።
lessons-level = ደረጃ «{ $name }»።
lessons-item = ትምህርት { $number }፦ { $title }።
lessons-which = የትኛውን ትምህርት ይፈልጋሉ? ቁጥሩን ይናገሩ።
lessons-begin = ትምህርት { $number }። { $title }።
lessons-more = ለመቀጠል «ተጨማሪ» ይበሉ።
lessons-first = የመጀመሪያ መልስ፦ { $choice }።
lessons-second = ሁለተኛ መልስ፦ { $choice }።
lessons-third = ሦስተኛ መልስ፦ { $choice }።
lessons-right = አዎ፣ ትክክለኛው መልስ ይህ ነው።
lessons-wrong = ይህ አይደለም፣ ግን ምንም አይደለም፦ የምንማረው እንዲህ ነው። ትክክለኛው መልስ፦ { $choice }።
lessons-unsure = ምንም አይደለም። ትክክለኛው መልስ፦ { $choice }።
lessons-sheet = ለአድራሻዎችና ለዝርዝር «የመረጃ ወረቀት» ይበሉ።
lessons-next = ቀጣዩ ትምህርት { $number } ነው፦ { $title }። መስማት ይፈልጋሉ?
lessons-later = እሺ። በፈለጉ ጊዜ «ትምህርቶች» ይበሉ። ከመልሶችዎ ምንም አላስቀምጥም።
lessons-end = ስላዳመጡ አመሰግናለሁ። የምስክር ወረቀት የለም፣ ነጥብም የለም፣ ከመልሶችዎም ምንም አላስቀምጥም። የተማሩት የእርስዎ ነው። ለአንድ ሰው ይንገሩት፦ ለማስታወስ ከሁሉ የተሻለው መንገድ ነው።
lessons-not-understood = መልስዎ አልገባኝም። «የመጀመሪያው»፣ «ሁለተኛው» ወይም «ሦስተኛው» ይበሉ።
lessons-no-memory = የትኛውን ትምህርት እንደሰሙ አላስቀምጥም፣ ስለዚህ ቀጣዩ የትኛው እንደሆነ አላውቅም። ትምህርቶች፦ { $count }፣ ደረጃዎች፦ { $levels }።
lessons-other-language = ይህ ትምህርት ገና በቋንቋዎ የለም። በፈረንሳይኛ ይኸውና። ሰው መጠየቅም ይችላሉ።

## Words explained
term-offer = ተጨማሪ ማወቅ ይፈልጋሉ? አዎ ይበሉ፦
term-others = እነዚህንም ማብራራት እችላለሁ፦
term-no = እሺ። በፈለጉ ጊዜ ሌላ ጥያቄ ይጠይቁ።
term-unknown = ይህን ቃል አላውቀውም። የወረቀቱን ፎቶ ሊልኩልኝ፣ ወይም ከሰው ጋር ለመነጋገር ሊጠይቁ ይችላሉ።
## The status that an answer depends on
status-ask = ይህ በፈረንሳይ ባለዎት ሁኔታ ይወሰናል። የእርስዎ የትኛው ነው?
status-ask-kind = በውሳኔዎ ላይ የትኛው ጥበቃ ተጽፏል?
status-name-asylum = ጥገኝነት ጠያቂ
status-name-refugee = ስደተኛ
status-name-subsidiary = ተጨማሪ ጥበቃ
status-name-protected = ስደተኛ ወይም ተጨማሪ ጥበቃ
status-name-temporary = ጊዜያዊ ጥበቃ
status-name-permit = ሌላ የመኖሪያ ፈቃድ
status-name-none = ወረቀት የለኝም
status-name-unknown = አላውቅም
status-no-sheet = ለእርስዎ ሁኔታ የተረጋገጠ መልስ የለኝም። እርዳታ የሚጠይቁበት ቦታ ይኸውና።
status-look = ወረቀትዎን ይመልከቱ፣ እነዚህን ቃላት ይፈልጉ፦ attestation de demande d'asile (ጥገኝነት ጠያቂ)፣ réfugié (ስደተኛ)፣ protection subsidiaire (ተጨማሪ ጥበቃ)፣ protection temporaire (ጊዜያዊ ጥበቃ)፣ récépissé ወይም carte de séjour (የመኖሪያ ፈቃድ)። የወረቀቱን ፎቶ ይላኩልኝ፣ ወይም ከሰው ጋር መነጋገር እፈልጋለሁ ይበሉ።
status-other = ልብ ይበሉ፣ ይህ መልስ ለሌላ ሁኔታ ነው፦ { $who }።
## Drafts

draft-start = ደብዳቤውን ከእርስዎ ጋር አዘጋጃለሁ፣ ቢበዛ በአምስት ጥያቄዎች። ካላወቁ «አላውቅም» ይበሉ፤ ባዶ መስመር እተዋለሁ።
draft-ask-kind = የትኛውን ደብዳቤ ይፈልጋሉ?
cue-draft-kind-address = አድራሻዬ መቀየሩን ማሳወቅ | የአድራሻ ለውጥ | አዲስ አድራሻ | አድራሻ | ቤት መቀየር
cue-draft-kind-document = የተጠየቀ ሰነድ መላክ | የተጠየቀ ሰነድ | የጎደለ ሰነድ | ሰነድ | ወረቀት መላክ
cue-draft-kind-time = ለመክፈል ጊዜ መጠየቅ | ለመክፈል ጊዜ | በየወሩ መክፈል | በክፍያ | በኋላ መክፈል
cue-draft-kind-appointment = ቀጠሮ መጠየቅ | ቀጠሮ
cue-draft-kind-rapo = በ RAPO መቃወም፣ ከፍርድ ቤት በፊት ግዴታ የሆነ አቤቱታ | rapo | ራፖ | ግዴታ አቤቱታ
cue-draft-kind-appeal = ውሳኔን በ recours gracieux መቃወም፣ እንደገና እንዲታይ መጠየቅ | መቃወም | ይግባኝ | አቤቱታ | recours gracieux | recours
draft-seen = ያሳዩኝ ደብዳቤ አሁንም አለኝ። ላኪው፦ { $sender }።
draft-ask-seen = ለዚህ ደብዳቤ መልስ ልጻፍ?
draft-ask-to = ደብዳቤው ለማን ነው? ከእነዚህ ስሞች አንዱን ወይም ሌላ ስም ይበሉ፦
cue-draft-to-caf = CAF፣ የቤተሰብ ድጎማ | caf | ካፍ | የቤተሰብ ድጎማ
cue-draft-to-cpam = CPAM፣ የጤና መድን | cpam | የጤና መድን | ameli
cue-draft-to-prefecture = Préfecture፣ የመንግሥት ጽህፈት ቤት | prefecture | ፕሬፌክቸር | ፕረፌክቱር
cue-draft-to-ofii = OFII፣ የስደተኞች ቢሮ | ofii | ኦፊ | የስደተኞች ቢሮ
cue-draft-to-impots = Impots፣ የግብር ቢሮ | impots | ግብር | የግብር ቢሮ
cue-draft-to-france-travail = France Travail፣ የሥራ ቢሮ | france travail | የሥራ ቢሮ | pole emploi
cue-draft-to-mdph = MDPH፣ የአካል ጉዳተኞች ቢሮ | mdph | የአካል ጉዳተኞች ቢሮ
cue-draft-to-bailleur = የቤት ባለቤት | አከራይ | አከራዬ | ባለቤቱ
cue-draft-to-energie = የመብራት ወይም የጋዝ ድርጅት | መብራት | ጋዝ | edf | engie
draft-ask-reference = የፋይልዎ ቁጥር ስንት ነው? አንድ በአንድ ይናገሩ።
draft-ask-address = አዲሱ አድራሻዎ ምንድን ነው? ቁጥር፣ መንገድ፣ የፖስታ ኮድ እና ከተማ፣ በላቲን ፊደል።
draft-ask-since = ከየትኛው ቀን ጀምሮ?
draft-ask-document = የትኛውን ሰነድ ይልካሉ?
draft-ask-asked = ይህን ሰነድ የሚጠይቀው ደብዳቤ ቀኑ መቼ ነው?
draft-ask-amount = ስንት ዩሮ እንዲከፍሉ ጠየቁዎት?
draft-ask-count = በስንት ክፍያ መክፈል ይፈልጋሉ፣ በወር አንድ?
draft-ask-reason = በምን ምክንያት? ምንም አለመናገርም ይችላሉ።
draft-ask-purpose = ቀጠሮው ለምንድን ነው?
draft-ask-need = የሚያስፈልግዎ ነገር አለ?
draft-ask-decision = በወረቀትዎ ላይ የተጻፈው የውሳኔው ቀን መቼ ነው?
draft-ask-about = ውሳኔው ስለ ምንድን ነው?
draft-ask-name = በየትኛው ስም ይፈርማሉ፣ በላቲን ፊደል፣ በወረቀቶችዎ ላይ እንዳለው?
cue-draft-document-identity = የመታወቂያዬ ኮፒ | መታወቂያ | ፓስፖርት
cue-draft-document-permit = የመኖሪያ ፈቃዴ ኮፒ፣ titre de séjour ወይም récépissé | titre de sejour | recepisse | የመኖሪያ ፈቃድ
cue-draft-document-home = የአድራሻ ማስረጃ | የአድራሻ ማስረጃ | የኪራይ ደረሰኝ | ፋክቱር
cue-draft-document-bank = RIB፣ የባንክ መረጃዬ | rib | ባንክ | የባንክ መረጃ | iban
cue-draft-document-income = የደመወዝ ወረቀቶቼ | ደመወዝ | የደመወዝ ወረቀት
cue-draft-document-tax = የግብር ማስታወቂያዬ | የግብር ማስታወቂያ | ግብር
cue-draft-document-birth = የልደት ምስክር ወረቀት | ልደት | የልደት ምስክር ወረቀት
cue-draft-document-school = የትምህርት ቤት ማስረጃ | የትምህርት ቤት ማስረጃ | ትምህርት ቤት
cue-draft-reason-job = ሥራዬን አጣሁ | ሥራ አጣሁ | ሥራ የለኝም | ሥራ አጥ
cue-draft-reason-illness = ታምሜያለሁ | ታምሜ | በሽታ | ሆስፒታል | አመመኝ
cue-draft-reason-late = ድጎማዬ ወይም ደመወዜ ይዘገያል | ይዘገያል | ዘገየ | ገና አልከፈሉኝም
cue-draft-reason-low = ገቢዬ በጣም ትንሽ ነው | በጣም ትንሽ | ትንሽ ገንዘብ | ገንዘብ የለኝም
cue-draft-reason-family = የቤተሰቤ ሁኔታ ተቀይሯል | ቤተሰብ | ፍቺ | ልጅ ተወለደ | ሞት
cue-draft-purpose-permit = ስለ መኖሪያ ፈቃዴ፣ titre de séjour | titre de sejour | የመኖሪያ ፈቃድ | recepisse
cue-draft-purpose-rights = ስለ መብቶቼ እና ፋይሌ | መብቶቼ | ፋይሌ | ፋይል
cue-draft-purpose-papers = ሰነዶች ለመስጠት | ሰነዶች | ሰነድ መስጠት | ወረቀቶች
cue-draft-purpose-letter = ስለ ደረሰኝ ደብዳቤ | ደብዳቤ | ስለ ደብዳቤ
cue-draft-need-interpreter = አስተርጓሚ ያስፈልገኛል | አስተርጓሚ | ተርጓሚ
cue-draft-need-sight = ዓይነ ስውር ነኝ ወይም በደንብ አላይም | ዓይነ ስውር | አላይም | በደንብ አላይም
cue-draft-need-wheelchair = በተሽከርካሪ ወንበር እንቀሳቀሳለሁ | ተሽከርካሪ ወንበር | ዊልቸር
cue-draft-need-none = ልዩ ነገር የለም | ምንም | የለም | አያስፈልግም
cue-draft-about-benefit = የተከለከለ፣ የተቀነሰ ወይም የተቋረጠ ድጎማ | ድጎማ | የተከለከለ ድጎማ | rsa | apl | aah
cue-draft-about-refund = መመለስ ያለብኝ ገንዘብ | መመለስ | ዕዳ | trop percu
cue-draft-about-health = የጤና መድኔ | ጤና | የጤና መድን
cue-draft-about-disability = በአካል ጉዳት ያሉኝ መብቶች | አካል ጉዳት | mdph
cue-draft-about-housing = መኖሪያ ቤቴ | መኖሪያ ቤት | ቤት
cue-draft-field-to = ለማን እንደሆነ | ለማን | ተቀባይ
cue-draft-field-reference = የፋይል ቁጥር | ቁጥር
cue-draft-field-address = አዲሱ አድራሻ | አድራሻ
cue-draft-field-since = የለውጡ ቀን | ቀን
cue-draft-field-document = ሰነዱ | ሰነድ
cue-draft-field-asked = የደብዳቤያቸው ቀን | ቀን
cue-draft-field-amount = የገንዘቡ መጠን | መጠን
cue-draft-field-count = የክፍያዎች ብዛት | ብዛት
cue-draft-field-reason = ምክንያቱ | ምክንያት
cue-draft-field-purpose = የቀጠሮው ምክንያት | ምክንያት
cue-draft-field-need = የሚያስፈልገኝ | ፍላጎት
cue-draft-field-decision = የውሳኔው ቀን | ቀን
cue-draft-field-about = የውሳኔው ርዕስ | ርዕስ
cue-draft-field-name = ስሙ | ስም | ስሜ
draft-field-own-address = አድራሻዎ
draft-field-their-name = የባለቤቱ ወይም የድርጅቱ ስም
draft-field-their-address = የተቀባዩ አድራሻ
draft-field-enclosed = አብረው የሚልኳቸው ወረቀቶች
draft-field-place = የሚፈርሙበት ከተማ
draft-field-motives = ምክንያቶችዎ፣ በእርዳታ
draft-field-signature = ፊርማ
draft-latin = በፈረንሳይኛ ደብዳቤ ስሞች በላቲን ፊደል ይጻፋሉ፣ በወረቀቶችዎ ላይ እንዳለው። እንደዚያ ይጻፉ ወይም «አላውቅም» ይበሉ፤ ባዶ መስመር እተዋለሁ።
draft-left-empty = አልገባኝም፦ ይህን መስመር ባዶ እተዋለሁ።
draft-blank = ባዶ መስመር
draft-read = ደብዳቤውን አነብልዎታለሁ። የሚናገሩት እርስዎ ነዎት።
draft-read-to = የተጻፈው ለ፦ { $to }።
draft-read-address = «አድራሻዬ መቀየሩን አሳውቃለሁ። ቀን፦ { $since }። አዲሱ አድራሻዬ፦ { $address }። እባክዎ ፋይሌን ያድሱ እና ደብዳቤዎቼን ወደዚህ አድራሻ ይላኩ።»
draft-read-document = «ለጥያቄዎ መልስ አንድ ሰነድ እልካለሁ። የጥያቄዎ ቀን፦ { $asked }። ሰነዱ፦ { $document }። እባክዎ ወደ ፋይሌ ይጨምሩት እና ሌላ ከጎደለ ይጻፉልኝ።»
draft-read-time = «እንድከፍል የጠየቁኝ ገንዘብ፦ { $amount }። በአንድ ጊዜ መክፈል አልችልም። { $reason } { $count } እባክዎ ጊዜ ይስጡኝ እና የክፍያ መርሃ ግብር በጽሑፍ ይላኩልኝ። እስከዚያ የሕግ እርምጃውን ቢያቆሙ አመሰግናለሁ።»
draft-read-appointment = «ቀጠሮ እጠይቃለሁ። { $purpose } { $need } እባክዎ ቀኑን፣ ሰዓቱን፣ ቦታውን እና የማመጣቸውን ሰነዶች ይጻፉልኝ።»
draft-read-rapo = «ከፍርድ ቤት በፊት ግዴታ የሆነ አቤቱታ። ውሳኔዎን እቃወማለሁ። ቀን፦ { $decision }። ርዕስ፦ { $about }። ሁኔታዬን እንደገና እንዲያዩ እጠይቃለሁ። ምክንያቶቼ፦ ባዶ መስመሮች፣ በእርዳታ የሚጻፉ። እባክዎ በጽሑፍ ይመልሱልኝ።»
draft-read-appeal = «እንደገና እንዲታይ ጥያቄ። ውሳኔዎን እቃወማለሁ። ቀን፦ { $decision }። ርዕስ፦ { $about }። ሁኔታዬን እንደገና እንዲያዩ እጠይቃለሁ። ምክንያቶቼ፦ ባዶ መስመሮች፣ በእርዳታ የሚጻፉ። እባክዎ በጽሑፍ ይመልሱልኝ።»
draft-read-count = በየወሩ መክፈል እጠይቃለሁ፤ የክፍያዎች ብዛት፦ { $count }።
draft-read-reference = የፋይል ቁጥር፦ { $reference }።
draft-read-name = ስም፦ { $name }።
draft-read-empty = በእጅ እንዲሞሉ ባዶ የምተዋቸው፦ { $fields }።
draft-ask-check = ትክክል ነው?
cue-draft-right = ትክክል ነው | ትክክል | ልክ ነው | ልክ | ጥሩ ነው
cue-draft-wrong = ትክክል አይደለም | ስህተት ነው | ስህተት | ልክ አይደለም | ስህተት አለ | ግን | ይጎድላል
draft-ask-change = ምን ልቀይር?
draft-done = ደብዳቤዎ ይኸውና፣ በ PDF ፋይል እና በጽሑፍ፣ በፈረንሳይኛ። እኔ አልላክሁትም፤ የሚልኩት እርስዎ ነዎት።
draft-done-text = ደብዳቤዎ በጽሑፍ ይኸውና፣ በፈረንሳይኛ። የ PDF ፋይል መሥራት አልቻልሁም። እኔ አልላክሁትም፤ የሚልኩት እርስዎ ነዎት።
draft-send = ባዶ መስመሮቹን ይሙሉ፣ ይፈርሙ፣ ኮፒ ያስቀምጡ። በፖስታ ከላኩ፣ የተመዘገበ ደብዳቤ (courrier recommandé) ማስረጃ ይሰጥዎታል። በፈረንሳይኛ ለመስማት «ተጨማሪ» ይበሉ።
draft-registered = ባዶ መስመሮቹን ይሙሉ እና ይፈርሙ። በተመዘገበ ደብዳቤ ከመቀበያ ማረጋገጫ ጋር (lettre recommandée avec avis de réception) ይላኩ፣ ኮፒውን እና ማስረጃውን ያስቀምጡ። በፈረንሳይኛ ለመስማት «ተጨማሪ» ይበሉ።
draft-online = ብዙ ጊዜ ይህን በቢሮው ኦፊሴላዊ ድረ ገጽ ላይ በአካውንትዎ ማሳወቅ ይችላሉ፤ እዚያ ያረጋግጡ።
draft-online-prefecture = ለመኖሪያ ፈቃድ የአድራሻ ለውጥ በኢንተርኔት ይደረጋል፣ በመንግሥት ድረ ገጽ ANEF።
draft-online-ofii = ጥገኝነት የሚጠይቁ ከሆነ አዲሱን አድራሻ ወዲያው ለ OFII ይናገሩ፤ ወደ ድሮው አድራሻ የተላከ ደብዳቤ እንደደረሰ ይቆጠራል።
draft-check-first = መጀመሪያ፦ ይህን ደብዳቤ ጠበቃ፣ point-justice (ነፃ የሕግ ምክር) ወይም ማኅበር እንዲያረጋግጥልዎ ያድርጉ። እኔ ቅርጹን ብቻ አዘጋጃለሁ፣ ምክንያቶችዎን አይደለም። ትክክለኛው አቤቱታ መሆኑንም ይጠይቁ። ጊዜው አጭር ነው፤ በወረቀትዎ ላይ የተጻፈውን ቀን ያንብቡ።
draft-refuse-urgent = ለዚህ ውሳኔ ደብዳቤ አልጽፍም፤ ጊዜው በጣም አጭር ሊሆን ይችላል። ዛሬውኑ ከወረቀትዎ ጋር ወደ ሰው ይሂዱ።
## admin_help: jobs

jobs-ask = ሙያዎ ምን ነበር? ወይስ ምን መሥራት ይችላሉ? ለምሳሌ፦ መስፋት፣ መኪና መንዳት፣ ምግብ ማብሰል፣ መጠገን።
jobs-list = እነዚህ ከሚሉት ጋር የሚቀራረቡ ሙያዎች ናቸው።
jobs-which = የትኛው ይፈልጋሉ?
jobs-help = France Travail፣ ለወጣቶች Mission locale፣ ለአካል ጉዳተኞች Cap emploi ወይም ማኅበርዎ ሊረዱዎት ይችላሉ።
jobs-next = ወረቀትዎ ለመሥራት እንደሚፈቅድ ያረጋግጡ፤ ከዚያ France Travail፣ ለወጣቶች Mission locale፣ ለአካል ጉዳተኞች Cap emploi ወይም ማኅበርዎ ሊረዱዎት ይችላሉ።
jobs-another = ከዝርዝሩ ስለ ሌላ ሙያ መጠየቅ ይችላሉ፦
jobs-again = የትኛው ሙያ እንደሆነ አልገባኝም። ስሙን ወይም በዝርዝሩ ያለውን ቦታ ይንገሩኝ።
jobs-unknown = ይህን ሙያ በዝርዝሬ አላገኘሁትም፣ መገመትም አልፈልግም። የ France Travail አማካሪ ወይም ማኅበር ከእርስዎ ጋር ሊፈልገው ይችላል። «ከሰው ጋር መነጋገር እፈልጋለሁ» ማለትም ይችላሉ።
jobs-none = እሺ። ምን መሥራት እንደሚችሉ በሌላ ቃል ይንገሩኝ፣ ወይም ከ France Travail አማካሪ ወይም ከማኅበር ጋር ይነጋገሩ።
jobs-source = የሙያ ስሞችና ኮዶች፦ የ France Travail የ ROME ዝርዝር፣ የ { $version } ቅጂ፣ የተረጋገጠው { $checked }።
jobs-details = { $job }፦ በፈረንሳይኛ « { $label } »፣ ለአማካሪዎ የሚያሳዩት የ ROME ኮድ { $code } ነው።
jobs-to-check = አንድ ሙያ የሚጠይቀውን ከ France Travail ያረጋግጡ።
jobs-diploma = የውጭ ዲፕሎማ፦ የ ENIC-NARIC ማዕከል ሊያነጻጽረው ይችላል፤ «ዲፕሎማዬን ማሳወቅ» ይበሉ።
jobs-metier = በዚህ ኮድ የ France Travail Métierscope ድረ ገጽ ሙያውን በዝርዝር ያሳያል፤ ከ France Travail ያረጋግጡ።
jobs-promise = እነዚህ ሐሳቦች ናቸው፣ የሥራ ቃል ኪዳን አይደሉም። እዚህ ማንም ነጥብ አይሰጥዎትም።
jobs-need-start = ብዙ ጊዜ ያለ ፈረንሳይ ዲፕሎማ መጀመር ይቻላል።
jobs-need-training = ብዙ ጊዜ ሥልጠና ወይም ዲፕሎማ ይጠየቃል፣ ለምሳሌ CAP (የፈረንሳይ የሙያ ምስክር ወረቀት)፤ ልምድዎ ዋጋ አለው።
jobs-need-degree = ብዙ ጊዜ ትምህርት ይጠየቃል።
jobs-need-own = በራስዎ ለመሥራት ዲፕሎማ ወይም ልምድ ያስፈልጋል፦ ከ Chambre de métiers (የሙያዎች ምክር ቤት) ያረጋግጡ።
jobs-need-licence = በፈረንሳይ የሚሠራ መንጃ ፈቃድ ያስፈልጋል።
jobs-need-heavy = በፈረንሳይ የሚሠራ የጭነት መኪና መንጃ ፈቃድና የሾፌር ሥልጠና ያስፈልጋል።
jobs-need-bus = በፈረንሳይ የሚሠራ የአውቶቡስ መንጃ ፈቃድና የሾፌር ሥልጠና ያስፈልጋል።
jobs-need-prefecture = ይህ ሙያ በሕግ የተወሰነ ነው፦ ካርድ ወይም ፈቃድ ያስፈልጋል፣ ከ préfecture ያረጋግጡ።
jobs-need-machines = ብዙ ጊዜ CACES የሚባል ማሽን የመንዳት ምስክር ወረቀት ይጠየቃል።
jobs-need-guard = ይህ ሙያ በሕግ የተወሰነ ነው፦ የሙያ ካርድ ያስፈልጋል፣ ከ CNAPS (የግል ጥበቃ ባለሥልጣን) ያረጋግጡ።
jobs-need-electric = ለኤሌክትሪክ ሥራ habilitation የሚባል ፈቃድ ያስፈልጋል፣ አሠሪው ከሥልጠና በኋላ ይሰጣል።
jobs-need-order = ይህ ሙያ በሕግ የተወሰነ ነው፦ የታወቀ ዲፕሎማና ብዙ ጊዜ ምዝገባ ያስፈልጋል፣ ከሙያው ማኅበር (ordre) ያረጋግጡ።
jobs-need-state = ይህ ሙያ በሕግ የተወሰነ ነው፦ ሕጉ ዲፕሎማ ይጠይቃል፣ ከ France Travail ያረጋግጡ።
jobs-need-childminder = ይህ ሙያ በሕግ የተወሰነ ነው፦ የ département ፈቃድ ያስፈልጋል፣ ከ PMI (የእናቶችና የልጆች አገልግሎት) ያረጋግጡ።
jobs-need-teaching = ይህ ሙያ በሕግ የተወሰነ ነው፦ በመንግሥት ትምህርት ቤት ፈተና ወይም ውል ያስፈልጋል፣ ከ rectorat (የትምህርት ቢሮ) ያረጋግጡ።
jobs-need-public = ይህ ሙያ በሕግ የተወሰነ ነው፦ ምርጫ አለ፣ ዜግነትም ሊቆጠር ይችላል፣ ከሚቀጥረው አገልግሎት ያረጋግጡ።
jobs-need-sport = ይህ ሙያ በሕግ የተወሰነ ነው፦ ዲፕሎማና የሙያ ካርድ ያስፈልጋል፣ ከ département የስፖርት አገልግሎት ያረጋግጡ።
jobs-need-food = የንጽሕና ደንቦችን ማወቅ ያስፈልጋል።
jobs-need-french = ፈረንሳይኛ ደህና አድርጎ መናገር ያስፈልጋል።
jobs-need-body = የጉልበት ሥራ ነው።
jobs-need-hours = ብዙ ጊዜ በማለዳ፣ በምሽት ወይም በሳምንቱ መጨረሻ ይሠራል።
jobs-need-blind = ዓይነ ስውራን ወይም በደንብ የማያዩ ሰዎች ይህን ሥራ በተስማሚ መሣሪያ ይሠራሉ፤ Cap emploi ስለዚህ ሊያነጋግርዎት ይችላል።
jobs-need-sea = የባሕር ሥልጠናና የሕክምና ምርመራ ያስፈልጋል።
jobs-need-show = ብዙ ጊዜ ሥራዎን ማየት ይፈልጋሉ፦ ፎቶዎች፣ ምሳሌዎች።

## Entitlements

rights-start = ምን ምን ሊገባዎት እንደሚችል በግምት ማስላት እችላለሁ። ጥቂት አጭር ጥያቄዎች እጠይቃለሁ፣ ምንም አላስቀምጥም። አላውቅም፣ ወይም አቁም ማለት ይችላሉ።
rights-status = ምን ወረቀት አለዎት፦ የፈረንሳይ ዜግነት ወይም carte de résident፣ ስደተኛ ወይም ተጨማሪ ጥበቃ፣ ጊዜያዊ ጥበቃ፣ ጥገኝነት ጠያቂ፣ ሌላ የመኖሪያ ፈቃድ፣ ወይስ ያለ ወረቀት?
rights-age = ዕድሜዎ ስንት ነው?
rights-couple = እዚህ ፈረንሳይ ብቻዎን ነው የሚኖሩት ወይስ ከባል ወይም ከሚስት ጋር?
rights-children = ስንት ልጆች አብረውዎት ይኖራሉ? ከሌሉ፦ የለም ይበሉ።
rights-ages = ዕድሜያቸው ስንት ነው? የእያንዳንዱን ልጅ ዕድሜ ይንገሩኝ።
rights-housing = እንዴት ነው የሚኖሩት፦ በማኅበራዊ ቤት (HLM) ኪራይ፣ ከግል ባለቤት ኪራይ፣ በ foyer ወይም መኖሪያ፣ ሰው ቤት በነጻ፣ በራስዎ ቤት፣ ወይስ በማዕከል፣ በሆቴል ወይም ያለ ቤት?
rights-rent = የወር ኪራይዎ ስንት ነው፣ ከሌላ ወጪ ውጪ?
rights-town = በየትኛው ከተማ ነው የሚኖሩት? ስሙን ይንገሩኝ፣ ወይም፦ የፓሪስ አካባቢ፣ ትልቅ ከተማ፣ ሌላ ቦታ ይበሉ።
rights-income = በመጨረሻዎቹ ወራት በአማካይ በወር ስንት ገንዘብ አገኙ? መጠኑን እና ከሥራ ወይም ከሥራ አጥነት ክፍያ መሆኑን ይንገሩኝ። ምንም ካላገኙ፦ ምንም ይበሉ።
rights-source = ይህ ገንዘብ ከሥራ ነው ወይስ ከሥራ አጥነት ክፍያ?
rights-partner = አብሮዎት የሚኖረው ሰው በወር ስንት ያገኛል፣ ከሥራ ወይስ ከሥራ አጥነት ክፍያ? ምንም ካላገኘ፦ ምንም ይበሉ።
rights-steady = ይህ ገቢ ዓመት ወይም ከዚያ በላይ ሆኖታል?
rights-disability = MDPH፣ የአካል ጉዳት ቢሮ፣ የአካል ጉዳትዎን አውቋል፦ አይ፣ ከ 50 እስከ 79 በመቶ፣ ወይስ 80 በመቶ እና በላይ?
rights-working = እያሰላሁ ነው። አንድ አፍታ።
rights-result = በነገሩኝ መሠረት እነዚህ ሊገቡዎት ይችላሉ፦ { $list }።
rights-nothing = በነገሩኝ መሠረት ስሌቱ ለእነዚህ እርዳታዎች መብት አላገኘም።
rights-rules = በ { $month } ደንቦች አስልቻለሁ፤ የሚወስነው CAF (የቤተሰብ እርዳታ መሥሪያ ቤት) ወይም CPAM (የጤና መድን) ነው፣ ኦፊሴላዊው የማስያ ድረ ገጽ Mes droits sociaux የበለጠ ትክክል ነው።
rights-old = እነዚህ መጠኖች የቆዩ ናቸው፦ ተለውጠው ሊሆን ይችላል።
rights-condition-permit = ለ RSA እና ለ prime d'activité በአጠቃላይ ለ { $years } ዓመት መሥራት የሚፈቅድ የመኖሪያ ፈቃድ ያስፈልጋል።
rights-condition-ukraine = RSA እና prime d'activité አልቆጠርኩም፦ በጊዜያዊ ጥበቃ ADA አለ፤ CAFን ይጠይቁ።
rights-note-aspa = በእርስዎ ዕድሜ እንደ ASPA ያሉ ሌሎች እርዳታዎችም አሉ፣ እኔ አላሰላቸውም።
rights-note-income = ገቢዎን ስለማያውቁ ምንም ገቢ አልቆጠርኩም፦ እውነተኛው መጠን ሊያንስ ይችላል።
rights-note-aah = MDPH የአካል ጉዳቱ ለረጅም ጊዜ ሥራ እንዳያገኙ እንደሚያደርግ ማወቅ አለበት።
rights-note-asf = ሌላው ወላጅ ለልጁ ምንም የማይከፍል ከሆነ ብቻ።
rights-about = በወር ወደ { $amount } ዩሮ ገደማ
rights-between = በወር በግምት ከ { $low } እስከ { $high } ዩሮ
rights-up-to = በወር እስከ { $amount } ዩሮ ገደማ
rights-about-year = በዓመት ወደ { $amount } ዩሮ ገደማ
rights-free = በነጻ
rights-paid = በወር ወደ { $amount } ዩሮ ገደማ ይከፍላሉ
rights-maybe = ምናልባት
rights-since = እነዚህ መጠኖች የሚሠሩት ከ { $since } ጀምሮ ነው።
rights-law = የሕግ ጽሑፍ፦ { $title }።
rights-no-housing = የቤት ኪራይ እርዳታን ማስላት አልቻልኩም፦ CAFን ይጠይቁ።
rights-no-aah = የ MDPH መቶኛ ስለማይታወቅ AAH አላሰላሁም።
rights-no-c2s = ለ C2S ስሌቱ የቆዩ ጣሪያዎችን ይጠቀማል፦ ገቢዎ በትንሹ ከበለጠ እንኳ CPAMን ይጠይቁ።
rights-limits = ስለ ቁጠባ፣ ስለ ትምህርት፣ ስለ ግል ሥራ እና ስለ ጡረታ አልጠየቅኩም፦ ውጤቱን ሊለውጡ ይችላሉ።
rights-asylum = ጥገኝነት በሚጠይቁበት ጊዜ RSA እና አብዛኞቹ እነዚህ እርዳታዎች ዝግ ናቸው። ለጥገኝነት ጠያቂዎች የሚሰጥ ADA እና የጤና መድን አለ። ስለ አንዱ ይጠይቁኝ።
rights-nopapers = ያለ መኖሪያ ፈቃድ አብዛኞቹ እነዚህ እርዳታዎች ዝግ ናቸው። ሕክምናን የሚከፍል AME አለ፣ የሕግ ባለሙያ ሁኔታዎን የሚያይበት ነጻ ምክርም አለ።
rights-absent = እዚህ ማስላት አልችልም። ኦፊሴላዊው የማስያ ድረ ገጽ Mes droits sociaux በነጻ ያሰላል። የ France services ቢሮ ለመሙላት ይረዳዎታል።
rights-failed = ስሌቱ አልሠራም። ቆይተው ይሞክሩ፣ ወይም ኦፊሴላዊውን የማስያ ድረ ገጽ Mes droits sociaux ይጠቀሙ። የ France services ቢሮ ይረዳዎታል።
rights-name-rsa = RSA፣ ዝቅተኛ ገቢ
rights-name-ppa = prime d'activité፣ ለሚሠሩ ሰዎች
rights-name-housing = የቤት ኪራይ እርዳታ APL
rights-name-aah = AAH፣ ለአካል ጉዳተኛ አዋቂዎች የሚሰጥ
rights-name-c2s = C2S፣ ተጨማሪ የጤና መድን
rights-name-family = ለልጆች የሚሰጥ እርዳታ
rights-choice-resident = የፈረንሳይ ዜግነት ወይም carte de résident
rights-choice-protected = ስደተኛ ወይም ተጨማሪ ጥበቃ
rights-choice-ukraine = ጊዜያዊ ጥበቃ
rights-choice-asylum = ጥገኝነት ጠያቂ
rights-choice-permit = ሌላ የመኖሪያ ፈቃድ
rights-choice-nopapers = ያለ ወረቀት
rights-choice-alone = ብቻዬን
rights-choice-couple = ከባል ወይም ከሚስት ጋር
rights-choice-social = ማኅበራዊ ቤት HLM
rights-choice-tenant = ከግል ባለቤት ኪራይ
rights-choice-residence = Foyer ወይም መኖሪያ
rights-choice-hosted = ሰው ቤት በነጻ
rights-choice-owner = የራሴ ቤት
rights-choice-shelter = ማዕከል፣ ሆቴል ወይም ያለ ቤት
rights-choice-paris = የፓሪስ አካባቢ
rights-choice-city = ትልቅ ከተማ
rights-choice-elsewhere = ሌላ ቦታ
rights-choice-work = ከሥራ
rights-choice-unemployment = ከሥራ አጥነት ክፍያ
rights-choice-rate0 = አይ
rights-choice-rate50 = ከ 50 እስከ 79 በመቶ
rights-choice-rate80 = 80 በመቶ ወይም በላይ
rights-item = { $name }: { $amount }
rights-note-young = ከ { $age } ዓመት በፊት ለ RSA በአጠቃላይ ልጅ ወይም በቂ ያለፈ ሥራ ያስፈልጋል፤ CAFን ይጠይቁ።
rights-list = { $first }፤ { $rest }
cue-rights-resident = የፈረንሳይ ዜግነት ወይም carte de résident | ፈረንሳዊ | የፈረንሳይ ዜግነት | carte de résident | የአሥር ዓመት ካርድ
cue-rights-protected = ስደተኛ ወይም ተጨማሪ ጥበቃ | ስደተኛ | ተጨማሪ ጥበቃ | réfugié
cue-rights-ukraine = ጊዜያዊ ጥበቃ | ዩክሬን
cue-rights-asylum = ጥገኝነት ጠያቂ | ጥገኝነት | ኦፍፕራ | ደብሊን
cue-rights-permit = ሌላ የመኖሪያ ፈቃድ | የመኖሪያ ፈቃድ | titre de séjour | récépissé | ቪዛ | ተማሪ
cue-rights-nopapers = ያለ ወረቀት | ወረቀት የለኝም | የለኝም
cue-rights-alone = ብቻዬን | ያላገባ | ያላገባች | የተፋታ | የተፋታች
cue-rights-couple = ከባል ወይም ከሚስት ጋር | ባለትዳር | ባለቤቴ | ከባሌ | ከሚስቴ
cue-rights-social = ማኅበራዊ ቤት HLM | ማኅበራዊ ቤት | hlm
cue-rights-tenant = ከግል ባለቤት ኪራይ | ኪራይ | ተከራይ | ተከራይቼ
cue-rights-residence = Foyer ወይም መኖሪያ | foyer | ፎየ
cue-rights-hosted = ሰው ቤት በነጻ | ጓደኛ ቤት | ዘመድ ቤት | በነጻ
cue-rights-owner = የራሴ ቤት | የራሴ
cue-rights-shelter = ማዕከል፣ ሆቴል ወይም ያለ ቤት | ማዕከል | ካምፕ | ሆቴል | cada | መንገድ ላይ | ቤት የለኝም
cue-rights-paris = የፓሪስ አካባቢ | ፓሪስ
cue-rights-city = ትልቅ ከተማ
cue-rights-elsewhere = ሌላ ቦታ | ገጠር | ትንሽ ከተማ
cue-rights-work = ከሥራ | ሥራ | ደመወዝ
cue-rights-unemployment = ከሥራ አጥነት ክፍያ | ሥራ አጥነት | france travail
cue-rights-rate0 = አይ | አይደለም | የአካል ጉዳት የለኝም
cue-rights-rate50 = ከ 50 እስከ 79 በመቶ | ሃምሳ በመቶ
cue-rights-rate80 = 80 በመቶ ወይም በላይ | ሰማንያ በመቶ | ሰማንያ
cue-rights-zero = ምንም | የለም | ዜሮ | የለኝም | ልጅ የለኝም | አልሠራም | ሥራ የለኝም | ገቢ የለኝም
cue-rights-one = አንድ | አንድ ልጅ | አንዲት | አንድ ወንድ | አንድ ሴት

## interpreter

cue-bot = ቦት | ሮቦት | ማሽን | ረዳት | bot | robot
interpreter-which = ሌላው ሰው የሚናገረው ምን ቋንቋ ነው?
interpreter-begin = በሁለታችሁ መካከል እተረጉማለሁ። ቋንቋዎች፦ { $one } እና { $other }። እኔ ማሽን ነኝ፣ ልሳሳት እችላለሁ። በአንድ ጊዜ አንድ አጭር ዓረፍተ ነገር ተናገሩ። ለመጨረስ፦ በቃ በሉ። ከምትናገሩት ምንም አላስቀምጥም።
interpreter-phrases = ለእነዚህ ሁለት ቋንቋዎች መተርጎሚያ የለኝም። የማውቀው የዝርዝሬን ዓረፍተ ነገሮች ብቻ ነው። ቀላል ዓረፍተ ነገሮች ተናገሩ። ለሌላው ሰው ጠይቁ።
interpreter-type = ይህን ቋንቋ በድምፅ በደንብ አልረዳም። መጻፍ ይሻላል።
interpreter-remote = የውጭ የኮምፒውተር አገልግሎት በትርጉም ሊረዳ ይችላል። ዓረፍተ ነገሮቻችሁ ወደ እሱ ይላካሉ። ሁለታችሁም ትስማማላችሁ? አዎ ወይም አይ።
interpreter-speak = እሺ። መናገር ትችላላችሁ።
interpreter-understood = የተረዳሁት፦ { $text }
interpreter-back = በሌላው ቋንቋ ትርጉሙ፦ { $text }
interpreter-right = ልክ ነው? አዎ ወይም አይ በሉ።
interpreter-again = እሺ፣ ምንም አላስተላለፍኩም። በሌላ ቀላል ቃላት ድገሙት።
interpreter-cannot = ይህን ዓረፍተ ነገር እዚህ መተርጎም አልችልም። በሌላ ቀላል ቃላት ተናገሩት፣ ወይም ሰው ጠይቁ።
interpreter-neither = ከሁለቱ ቋንቋዎቻችሁ አንዱንም አላወቅኩም፦ { $one }፣ { $other }። እባካችሁ በአንዱ ድገሙ።
interpreter-refuse-asylum = በጥገኝነት ቃለ መጠይቅ ወይም በፍርድ ቤት ችሎት አልተረጉምም። እያንዳንዱ ቃል አስፈላጊ ነው፣ ማሽን ይሳሳታል። በምዝገባ ጊዜ በተመረጠው ቋንቋ፣ ወይም በበቂ በሚያውቁት ቋንቋ የመናገር መብት አለዎት። ኦፊሴላዊ አስተርጓሚ ይጠይቁ።
interpreter-refuse-justice = ለፖሊስ ወይም ለፍርድ ቤት አልተረጉምም። እያንዳንዱ ቃል አስፈላጊ ነው፣ ማሽን ይሳሳታል። አስተርጓሚ የማግኘት መብት አለዎት። ይጠይቁ። ያልተረዱትን አይፈርሙ።
interpreter-refuse-consent = ለቀዶ ሕክምና ወይም ለሕክምና ፈቃድ ሲሰጥ አልተረጉምም። እያንዳንዱ ቃል አስፈላጊ ነው፣ ማሽን ይሳሳታል። አዎ ከማለትዎ በፊት የመረዳት መብት አለዎት። ከሆስፒታሉ ባለሙያ አስተርጓሚ ይጠይቁ። ሳይረዱ አይፈርሙ።
interpreter-rest = በሌላው መርዳት እችላለሁ፦ እንግዳ መቀበያ፣ መስኮት፣ ሱቅ፣ ትምህርት ቤት። አስተርጓሚ በሉ።
interpreter-ended = ትርጉሙ ቆሟል። ከተናገራችሁት ምንም አላስቀመጥኩም።
interpreter-code = ኮድዎ ይህ ነው፦ { $code }። ሌላው ሰው፦ ኮድ ይለኛል፣ ከዚያ እነዚህን ስድስት ቁጥሮች። ኮዱ አንድ ጊዜ ብቻ ይሠራል፣ ለአሥር ደቂቃ።
interpreter-code-ask = ኮዱ ምንድን ነው? ስድስቱን ቁጥሮች ይናገሩ።
interpreter-code-wrong = ይህ ኮድ አይሠራም። ምናልባት ጥቅም ላይ ውሏል ወይም ጊዜው አልፏል። ከሌላው ሰው አዲስ ኮድ ይጠይቁ።
interpreter-code-often = ብዙ የተሳሳቱ ኮዶች። አሥር ደቂቃ ይጠብቁ፣ ከዚያ አዲስ ኮድ ይጠይቁ።
interpreter-join = ከአንድ ሰው ጋር ላገናኝዎ እችላለሁ። ቋንቋው፦ { $name }። ሁለታችሁም አዎ ካላችሁ፣ እሱ እርስዎ የሚነግሩኝን በቋንቋው ይሰማል፣ እርስዎም እሱ የሚለውን ይሰማሉ። ሌላ ማንም አይሰማም። እኔ ማሽን ነኝ፣ ልሳሳት እችላለሁ። ለመጨረስ፦ በቃ በሉ። ይስማማሉ?
interpreter-join-wait = አመሰግናለሁ። የሌላውን ሰው አዎ እጠብቃለሁ።
interpreter-join-on = ተገናኝታችኋል። ተናገሩ፦ በአንድ ጊዜ አንድ አጭር ዓረፍተ ነገር። እኔን ለማናገር በዚህ ቃል ይጀምሩ፦ ቦት።
interpreter-join-first = መጀመሪያ አዎ ወይም አይ ይበሉ። ምንም አላስተላለፍኩም።
interpreter-join-danger = እነዚህን ቃላት ለሌላው ሰው አላስተላለፍኩም። ላስተላልፍ? አዎ ወይም አይ።
interpreter-told = ለሌላው ሰው የነገርኩት፦ { $text }
interpreter-gone = ሌላው ሰው ሄዷል። ይህን ዓረፍተ ነገር አላስተላለፍኩም።
interpreter-over = ከሌላው ሰው ጋር የነበረው ንግግር አልቋል። ከእንግዲህ ምንም አይተላለፍም።
interpreter-nowhere = ይህ እዚህ አይቻልም።

## Heard in doubt

hearing-confirm = የተረዳሁት ይህ ነው፦ «{ $text }»። ልክ ነው? አዎ ወይም አይ ይበሉ።
hearing-again = እሺ። እባክዎ ቀስ ብለው እንደገና ይናገሩ፣ ወይም ይጻፉት።
hearing-human = በደንብ አልሰማዎትም። መጻፍ፣ ወይም ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
hearing-poor = በአማርኛ የሚነገረውን በደንብ አልረዳም። መጻፍ፣ ሌላ ቋንቋ መጠቀም፣ ወይም ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
hearing-none = በአማርኛ የሚነገረውን አልረዳም። መጻፍ፣ ሌላ ቋንቋ መጠቀም፣ ወይም ከሰው ጋር ለመነጋገር መጠየቅ ይችላሉ።
hearing-no-voice = በአማርኛ ድምፅ የለኝም። በጽሑፍ እመልሳለሁ።
hearing-tongue-ask = በየትኛው ቋንቋ እንደሚናገሩ አላወቅሁም።
hearing-tongue = ለአማርኛ፣ አማርኛ ይበሉ።
hearing-tongue-set = እሺ፣ በአማርኛ። እባክዎ ጥያቄዎን እንደገና ይናገሩ።
cue-hearing-yes = አዎ ልክ ነው | ልክ | ትክክል ነው | አዎ ትክክል ነው | አዎ ትክክል | አዎ ነው | እንደዛ ነው | አዎ እንደዛ ነው | አዎ አዎ
cue-hearing-no = ልክ አይደለም | አይ ልክ አይደለም | ትክክል አይደለም | አይ ትክክል አይደለም | ስህተት ነው | ስህተት | እንደዛ አይደለም | አይ እንደዛ አይደለም | አይ አይደለም

## listening
meanwhile-listening = መልእክትዎ ረጅም ነው። አሁን ከ{ $total } ደቂቃ ደቂቃ { $minute }ን እየሰማሁ ነው።

## spelling and voices
cue-spell = ፊደል በፊደል | በፊደል ንገረኝ | በፊደል ይንገሩኝ | እንዴት ይጻፋል | እንዴት ነው የሚጻፈው | ቁጥር በቁጥር | አንድ በአንድ ንገረኝ | fidel befidel
cue-another-voice = ሌላ ድምፅ | ሌላ ድምጽ | ድምፅ ቀይር | ድምፁን ቀይር | ድምጹን ቀይር | ድምፅ ይቀይሩ | የተለየ ድምፅ | የሴት ድምፅ | የወንድ ድምፅ | lela dimts
spell-lead = { $what } እንዲህ ይጻፋል፦ { $letters }።
spell-more = ለሚቀጥለው፦ ተጨማሪ ይበሉ።
spell-nothing = በመጨረሻው መልሴ ውስጥ በፊደል የሚነገር ስም ወይም ቁጥር የለም።
spell-at = የአት ምልክት
spell-dot = ነጥብ
spell-dash = ጭረት
spell-slash = ዘንባላ መስመር
spell-underscore = የታች መስመር
spell-plus = መደመር
another-voice = ይህ ሌላ ድምፅ ነው። እንደገና ለመቀየር፦ ሌላ ድምፅ ይበሉ።
another-voice-only-one = በዚህ ቋንቋ አንድ ድምፅ ብቻ አለኝ።
another-voice-none = በዚህ ቋንቋ ገና ድምፅ የለኝም። መልሶቼን እጽፋለሁ።

## translate: read back and labelled

translate-approximate = ይህ ግምታዊ ትርጉም ነው። ትልልቅ ስህተቶች ሊኖሩት ይችላል።
translate-rough = ይህ አስፈላጊ ዓረፍተ ነገር ነው፦ ጤና፣ ሕግ፣ ጥገኝነት ወይም ቁጥር። የእኔ ተርጓሚ ለዚህ በቂ አስተማማኝ አይደለም። በሌላ መንገድ ይናገሩ፣ ወይም ሰው ይጠይቁ።
translate-not-back = ትርጉም አለኝ፣ ግን ላረጋግጠው አልችልም። ስህተት ሊሆን ይችላል። ቢሆንም መስማት ይፈልጋሉ? አዎ ወይም አይ ይበሉ።
translate-play = ይህን ዓረፍተ ነገር ለሌላው ሰው ማሰማት ይችላሉ።
translate-again = እሺ፣ አልሰጠውም። በሌላ ቀላል ቃላት ይናገሩ፣ ወይም ሰው ይጠይቁ።
translate-written = ይህ ዓረፍተ ነገር አስቀድሞ የተጻፈ ነው። የቋንቋው ተናጋሪ ገና አላየውም።
translate-reviewed = ይህ ዓረፍተ ነገር አስቀድሞ ተጽፎ የቋንቋው ተናጋሪ አይቶታል።

## The phrase bank

bank-ask = ለሌላ ሰው የሚያሳዩት ወይም የሚያሰሙት ዝግጁ ንግግሮች አሉኝ። ለየትኛው ቦታ?
bank-list = ንግግሮች፦ { $place }። የሚፈልጉትን ይበሉ፣ ወይም ሌሎች ንግግሮች ይበሉ።
bank-next = ሌሎች ንግግሮች
bank-language = በየትኛው ቋንቋ?
bank-instead = ይህን እዚህ መተርጎም አልችልም። ግን አንድ ዝግጁ ንግግር አለኝ።
bank-mean = «{ $sentence }» ማለትዎ ነው? አዎ ወይም አይ ይበሉ።
bank-none = እንግዲያው ለዚህ ዝግጁ ንግግር የለኝም። ሁለቱንም ቋንቋ ከሚናገር ሰው እርዳታ ይጠይቁ።
bank-written = ይህ ንግግር አስቀድሞ በማሽን የተጻፈ ነው። ይህን ቋንቋ የሚናገር ሰው እስካሁን አላየውም።
bank-reviewed = ይህ ንግግር አስቀድሞ የተጻፈ ነው፣ ይህን ቋንቋ የሚናገር ሰውም አይቶታል።
bank-place-hospital = ሐኪም ጋር
bank-place-pharmacy = ፋርማሲ ውስጥ
bank-place-emergency = ድንገተኛ
bank-place-prefecture = ቢሮ፣ ጥገኝነት
bank-place-school = ትምህርት ቤት
bank-place-police = ፖሊስና ጠበቃ
bank-place-housing = መኖሪያ ቤት
bank-place-transport = መጓጓዣ
bank-place-work = ሥራ
bank-place-shop = ሱቅ፣ ባንክ፣ ፖስታ
bank-place-guidance = የማያይ ሰው መምራት
bank-place-everyday = በየቀኑ

## News
news-ask = አንድ ጥያቄ። { $name } ማህበር መልእክቶቹን ሊልክልዎ ይችላል? ለምሳሌ ስለ ትምህርት ወይም የስራ ሰዓት ለውጥ። አዎ ወይስ አይ?
news-agreed = እሺ። የ{ $name } ማህበር መልእክቶች ይደርሱዎታል። ለማቆም በማንኛውም ጊዜ፦ መልእክት አትላኩ ይበሉ።
news-declined = እሺ። እነዚህ መልእክቶች አይደርሱዎትም።
news-stopped = ተደርጓል። ከእንግዲህ የ{ $name } ማህበር መልእክቶች አይደርሱዎትም። ጥያቄዎን ግን መመለሴን እቀጥላለሁ።
news-none = እዚህ መልእክት የሚልክልዎ ማህበር የለም።
news-lead = ከ{ $name } ማህበር የመጣ መልእክት።
news-lead-translated = ከ{ $name } ማህበር የመጣ መልእክት፣ በማሽን የተተረጎመ።
news-end = እነዚህን መልእክቶች ካልፈለጉ፦ በቃ ይበሉ።
cue-news-stop = መልእክት አትላኩ | መልእክት አትላኩልኝ | መልእክት አትላክ | መልእክት አልፈልግም | መልእክቶች አልፈልግም | መልእክቶችን አቁም | መልእክቶችን አቁሙ | መልእክት አቁም | ዜና አልፈልግም | ዜና አቁም | ዜና አትላኩ | በቃ መልእክት | stop news | meleket alfelgem
cue-news-start = መልእክት ላኩልኝ | መልእክቶችን ላኩልኝ | የማህበሩን መልእክቶች እፈልጋለሁ | የማህበሩን ዜና እፈልጋለሁ | ዜና ላኩልኝ

## Did that help
helped-ask = ይህ ረድቶዎታል? አዎ ወይም አይ ይበሉ።
helped-thanks = ጥሩ ነው። ስለነገሩኝ አመሰግናለሁ።
helped-sorry = ይህ ስላልረዳዎት ይቅርታ። በሌላ ቃል መጠየቅ ይችላሉ። ከአንድ ሰው ጋር ለመነጋገር ይበሉ፦ ሰው።
cue-helped-yes = ረድቶኛል | አዎ ረድቶኛል | ረዳኝ | አዎ ረዳኝ | አዎ አመሰግናለሁ | በጣም | አዎ በጣም | ትንሽ | አዎ ትንሽ | ጠቅሞኛል | አዎ ጠቅሞኛል | ጠቃሚ ነው | አዎ ጠቃሚ ነው | ገባኝ | አዎ ገባኝ | ግልጽ ነው | ጥሩ ነው | redtognal | awo redtognal | gebagn
cue-helped-no = አልረዳኝም | አይ አልረዳኝም | አልጠቀመኝም | አይ አልጠቀመኝም | ብዙም አይደለም | ብዙም አልረዳኝም | አልገባኝም | አይ አልገባኝም | ግልጽ አይደለም | ጥያቄዬ ይህ አልነበረም | ይህ ጥያቄዬ አይደለም | alredagnim | algebagnim

## The first minute

first-days = { $days ->
    [30] አንድ ወር
   *[other] { $days } ቀን
}
first-minutes = { $minutes ->
    [30] ግማሽ ሰዓት
   *[other] { $minutes } ደቂቃ
}
first-hello = ሰላም። እኔ ማሽን ነኝ። በአማርኛ ሊያናግሩኝ ይችላሉ።
first-hello-again = በአማርኛ ለመናገር «አማርኛ» ይበሉ።
first-intro = እኔ Porte-Voix ነኝ፣ ማሽን እንጂ ሰው አይደለሁም። ይህ ማህበር ጋብዞዎታል፦
first-can = ደብዳቤ ያሳዩኝ፣ አብራራለሁ። ፎቶ ያሳዩኝ፣ እገልጻለሁ። በፈረንሳይ ስላሉ የቢሮ ጉዳዮች ይጠይቁኝ፣ እመልሳለሁ።
first-stop = ለማቆም «አቁም»፣ ሁሉንም ለማጥፋት «ሁሉንም አጥፋ»፣ ከሰው ጋር ለመነጋገር «ሰው» ይበሉ።
first-agree = እርስዎን ለመርዳት የንግግራችንን ጽሑፍ { first-days }፣ ፎቶዎችዎን { first-minutes } እይዛለሁ። የድምፅ መልእክቶችን ወዲያው አጠፋለሁ። ይስማማሉ? አዎ ወይም አይ ይበሉ።
first-agree-again = መልስዎ አልገባኝም።
first-ask = የሚሉትን { first-days } ልይዝ እችላለሁ። ይስማማሉ? አዎ ወይም አይ ይበሉ።
first-simple = እንደ ደብተር ነው፣ የሚሉትን እጽፍበታለሁ። የተቆለፈ ነው። ከ { first-days } በኋላ እጥለዋለሁ። «ሁሉንም አጥፋ» ካሉ ወዲያው። አይ ካሉ እመልሳለሁ፣ ግን እረሳለሁ።
first-full-kept = ጽሑፉን { first-days }፣ ፎቶን { first-minutes } እይዛለሁ። የድምፅ መልእክትን እንደሰማሁ አጠፋለሁ። ሁሉም የተመሰጠረ ነው። ማስታወሻ እስከ ቀኑ ይቆያል።
first-full-seen = ማህበሩ ቁጥሮችን ብቻ ያያል፣ መልእክቶችዎን አያይም። ሰው ጠይቀው አዎ ካሉ ብቻ ያነባል። የሚጠቀሙበት መተግበሪያ ግን መልእክቶችን ሊይዝ ይችላል።
first-full-rights = በማንኛውም ጊዜ «ሁሉንም አጥፋ» ብለው ሁሉን ማጥፋት ይችላሉ። ሐሳብዎን ከቀየሩ «ምንም አትያዝ» ይበሉ። በአደጋ ጊዜ የአደጋ ቁጥሮችን ሁልጊዜ እሰጣለሁ።
first-full-complain = በመረጃዎ በማደርገው ካልተደሰቱ፣ ለ CNIL ማመልከት ይችላሉ። በፈረንሳይ የሰዎችን መረጃ ይጠብቃል። በነጻ ነው።
first-yes = አመሰግናለሁ። አዎ ማለትዎን መዝግቤያለሁ።
first-no = እሺ፣ ምንም አልይዝም። ጥያቄዎችዎን ግን እመልሳለሁ። ሐሳብዎን ከቀየሩ «ያዘው» ይበሉ።
first-unclear = ግልጽ መልስ አላገኘሁም። ስለዚህ ምንም አልይዝም። ጥያቄዎችዎን ግን እመልሳለሁ። እንድይዝ ከፈቀዱ «ያዘው» ይበሉ።
first-manner = «ቀስ ብለህ»፣ «በአጭሩ» ወይም «ያለ ድምፅ» ማለትም ይችላሉ።
first-now = አሁን ጥያቄዎን ይጠይቁ።
first-expired = ይህ ግብዣ ከእንግዲህ አይሠራም። ችግር የለም፦ ሊያናግሩኝ ይችላሉ።
first-not-kept = ከሚሉት ምንም አልይዝም፣ ስለዚህ ይህን ማድረግ አልችልም። እንድይዝ ከፈለጉ «ያዘው» ይበሉ።
first-keep-set = እሺ። ከአሁን ጀምሮ የንግግራችንን ጽሑፍ { first-days } እይዛለሁ።
first-detailed-set = እሺ። ሙሉ መልሱን በአንድ ጊዜ እሰጣለሁ። ለመቀየር «በአጭሩ» ይበሉ።
first-short-set = እሺ። አጭር መልስ እሰጣለሁ። ለመቀየር «ሙሉ መልስ» ይበሉ።
first-large-set = እሺ። በተቻለበት በትልልቅ ፊደላት እጽፋለሁ። ለመቀየር «መደበኛ ፊደላት» ይበሉ።
first-usual-set = እሺ። በመደበኛ ፊደላት እጽፋለሁ።
first-chosen-language = በአማርኛ እየተነጋገርን ነው።
first-chosen-speed = { $speed ->
    [slow] ቀስ ብዬ እናገራለሁ።
    [fast] በፍጥነት እናገራለሁ።
   *[normal] በመደበኛ ፍጥነት እናገራለሁ።
}
first-chosen-voice = { $voice ->
    [on] በድምፅ እመልሳለሁ።
   *[off] በጽሑፍ ብቻ እመልሳለሁ።
}
first-chosen-length = { $length ->
    [long] ሙሉ መልሱን በአንድ ጊዜ እሰጣለሁ።
   *[short] አጭር መልስ እሰጣለሁ።
}
first-chosen-letters = { $letters ->
    [large] በትልልቅ ፊደላት እጽፋለሁ።
   *[usual] በመደበኛ ፊደላት እጽፋለሁ።
}
first-chosen-keep = { $keep ->
    [yes] { $day } አዎ ብለዋል፦ የንግግራችንን ጽሑፍ { first-days } እይዛለሁ።
    [no] ከ { $day } ጀምሮ ከሚሉት ምንም አልይዝም።
   *[told] የንግግራችንን ጽሑፍ { first-days } እይዛለሁ። { $day } ነግሬዎታለሁ።
}
first-chosen-remote = { $remote ->
    [yes] የውጭ አገልግሎት ተቀብለዋል።
   *[no] ከዚህ ማሽን ምንም አይወጣም።
}
first-web-listen = ያዳምጡ
cue-first-explain = አብራራልኝ | አብራራ | ያብራሩልኝ | ለምን | ምንድን ነው | ምን ማለት ነው | መረዳት እፈልጋለሁ
cue-first-yes = አዎ እስማማለሁ | ተስማምቻለሁ | አዎ ተስማምቻለሁ | እቀበላለሁ | ተቀብያለሁ | ይችላሉ | ትችላለህ | ፈቅጃለሁ | ችግር የለም | ችግር የለውም | አዎ እባክዎ | አዎ አዎ | awo awo
cue-first-no = አልስማማም | አይ አልስማማም | አልቀበልም | አልፈቅድም | በጭራሽ | አይ አይ | አይሆንም አይሆንም
cue-first-keep = ያዘው | ያዝ | ያዙ | ያዙት | አስቀምጥ | አስቀምጠው | የምለውን ያዝ | መያዝ ትችላለህ | መያዝ ይችላሉ | አስታውስ | yazew
cue-first-keep-nothing = ምንም አትያዝ | ምንም አትያዙ | አትያዝ | አትያዘው | አትያዙ | ምንም አታስቀምጥ | አታስቀምጥ | የምለውን አትያዝ
cue-first-detailed = ሙሉ መልስ | ሙሉ መልሱን | ረጅም መልስ | በዝርዝር መልስ | ሁሉንም በአንድ ጊዜ | ሁሉንም በአንድ ጊዜ ንገረኝ | ሙሉ መልስ ስጠኝ
cue-first-short = በአጭሩ | ባጭሩ | አጭር መልስ | አሳጥር | አሳጥረው | በአጭሩ ንገረኝ | በጣም ረጅም ነው | በጣም ረዝሟል
cue-first-large = ትልልቅ ፊደላት | ትልቅ ፊደል | ትላልቅ ፊደላት | ትልቅ ጽሑፍ | በትልቁ ጻፍ | በትልልቅ ፊደላት | ጽሑፉን አሳድግ
cue-first-usual = መደበኛ ፊደላት | መደበኛ ጽሑፍ | ትናንሽ ፊደላት | በመደበኛ ጻፍ | በመደበኛ ፊደላት
cue-first-choices = ምርጫዎቼ | ምርጫዬ | ምን መረጥኩ | ምን መርጫለሁ | ምርጫዎቼ ምንድን ናቸው | ምን ተቀበልኩ

## A person

cue-handoff-back = ወደ ማሽኑ መልሰኝ | ከማሽኑ ጋር መነጋገር እፈልጋለሁ | ማሽኑን እፈልጋለሁ | ወደ ማሽኑ ተመለስ
cue-handoff-bot = ቦት | ሮቦት | bot | robot
handoff-nothing-else = ሌላ ምንም አያይም።
handoff-offer = ጥያቄዎን ለ{ $name } ማኅበር አንድ ሰው ማስተላለፍ እችላለሁ። ያ ሰው የሚያየው፦ የመጨረሻ መልእክቶችዎን፣ ትርጉማቸውን እና የኔን መልስ ነው።
handoff-offer-photo = ፎቶዎን ወይም ደብዳቤዎንም ያያል።
handoff-speaks = እዚያ ቋንቋዎን የሚናገር ሰው አለ።
handoff-translated = እኔ በሁለቱም በኩል እተረጉማለሁ።
handoff-opens = ማኅበሩ አሁን ዝግ ነው። { $when } ይከፈታል።
handoff-no-time = በዚህ ሰዓት እዚያ ማንም የለም። መቼ ሰው መመለስ እንደሚችል አላውቅም።
handoff-ask = ይስማማሉ? አዎ ወይም አይ ይበሉ።
handoff-hint = ከ{ $name } ማኅበር ሰው ጋርም መነጋገር ይችላሉ። እንዲህ ይበሉ፦ ሰው እፈልጋለሁ።
handoff-laid = ጥያቄዎ ለ{ $name } ማኅበር ደርሷል። ሰው ሲወስደው እነግርዎታለሁ። እስከዚያ እኔ እዚህ ነኝ። አሁን የሚነግሩኝ ለማንም አይተላለፍም።
handoff-refused = እሺ። ምንም አይተላለፍም።
handoff-gone = ጥያቄዎን ማስተላለፍ አልቻልኩም። ምንም አልተላለፈም።
handoff-waiting = ጥያቄዎ በ{ $name } ማኅበር ዘንድ ነው። እስካሁን ማንም አልወሰደውም።
handoff-taken = የ{ $name } ማኅበር ሰው አሁን እየሰማዎት ነው። እዚሁ ያነጋግሩት። እኔ በሁለቱም በኩል እተረጉማለሁ። ከእኔ ከማሽኑ ጋር ለመነጋገር እንዲህ ይበሉ፦ ወደ ማሽኑ መልሰኝ።
handoff-says = የ{ $name } ማኅበር ሰው እንዲህ ይላል፦
handoff-sends = የ{ $name } ማኅበር ሰው ይህን ልኮልዎታል።
handoff-released = የ{ $name } ማኅበር ሰው ማቋረጥ አለበት። ጥያቄዎ ሌላ ሰው እየጠበቀ ነው። እኔ ማሽኑ እንደገና እዚህ ነኝ።
handoff-ended = የ{ $name } ማኅበር ሰው ንግግሩን ጨርሷል። እኔ ማሽኑ እንደገና እዚህ ነኝ።
handoff-back = እኔ ማሽኑ እንደገና እዚህ ነኝ። ጥያቄዎ በ{ $name } ማኅበር ዘንድ ይቆያል።
handoff-stopped = ከ{ $name } ማኅበር ጋር የነበረው ንግግር አልቋል። እኔ ማሽኑ እንደገና እዚህ ነኝ።
handoff-over = ከ{ $name } ማኅበር ከእንግዲህ የሚሰማዎት ሰው የለም። የመጨረሻ መልእክትዎ አልተላለፈም። እኔ ማሽኑ እንደገና እዚህ ነኝ። ለእኔ ደግመው ሊነግሩኝ ይችላሉ።
handoff-silent-taken = የ{ $name } ማኅበር ሰው ለአስር ደቂቃ አልመለሰም። መልእክትዎ እሱ ዘንድ ይቆያል። ከእኔ ከማሽኑ ጋር ለመቀጠል እንዲህ ይበሉ፦ ወደ ማሽኑ መልሰኝ።
handoff-silent-waiting = ከ{ $name } ማኅበር እስካሁን ጥያቄዎን የወሰደ የለም። ጥያቄዎ እዚያ ይቆያል። ከእኔ ጋር መቀጠል ይችላሉ።
handoff-elsewhere = አደጋ ካለ ወደ 112 ይደውሉ፣ ወይም በ SMS ወደ 114 ይጻፉ። የ France services ቢሮ ወይም የከተማዎ አስተዳደር (mairie) ሊረዳዎ ይችላል።
cue-handoff-yes = አዎ ያስተላልፉ | ያስተላልፉ | ማስተላለፍ ይችላሉ | እስማማለሁ | አዎ እስማማለሁ | ተስማምቻለሁ | አዎ አስተላልፍ | አስተላልፍ
cue-handoff-no = አያስተላልፉ | ምንም አያስተላልፉ | አታስተላልፍ | አልስማማም | አሁን አይደለም

## Assist
assist-which = የሚረዱት ሰው በምን ቋንቋ ይናገራል?
assist-begin = ሰው እየረዱ ነው። ቋንቋዎች፦ { $one } እና { $other }። ተራ በተራ ጠይቁ፦ ሁለታችሁም እያንዳንዱን መልስ ትሰማላችሁ። በመጨረሻ፦ ጨርሰናል በሉ። ያኔ ሁሉም ይጠፋል።
assist-ended = ተጠናቋል። እዚህ የተባለው ሁሉ ተደምስሷል።
assist-no-reminder = በእርዳታ ጊዜ ምንም አላስቀምጥም፣ ስለዚህ ቀን ማስታወስ አልችልም። በወረቀት ይጻፉት፣ ወይም ጨርሰናል ብለው ከዚያ ይጠይቁኝ።
assist-rough = ይህ ትርጉም ግምታዊ ነው። ሳያረጋግጡ አይመኑት።
assist-untranslated = ይህን መልስ በእርግጠኝነት መተርጎም አልቻልኩም። ሌላውን ሰው ወይም አስተርጓሚ ይጠይቁ።
cue-assist = ሰው እየረዳሁ ነው | አንድ ሰው እየረዳሁ ነው | ለሰው እየረዳሁ ነው | ሰው እያገዝኩ ነው | አንድ ሰው እያገዝኩ ነው | ሰው መርዳት እፈልጋለሁ | የእርዳታ ሁነታ | sew eyeredahu new
cue-assist-end = ጨርሰናል | ጨረስን | ጨርሻለሁ | አልቋል | አለቀ | ተጠናቋል | መጨረሻ | ይኸው ነው | cherisenal | chersenal | alkual

## Rooms
room-told = ቡድኑ ጥያቄዎችን በ{ $platform } ቡድን ውስጥ ያነባል፦ የ{ $platform } ሰርቨሮችም ያዩታል።

## WhatsApp
unsupported-message = እንዲህ ያለ መልእክት ማንበብ አልችልም። ጽሑፍ፣ የድምፅ መልእክት፣ ፎቶ ወይም የPDF ሰነድ ይላኩልኝ።
whatsapp-choices = መመለስ ይችላሉ፦
whatsapp-list = ይምረጡ

## How much electricity an answer took
cue-energy = ምን ያህል ኃይል | ምን ያህል ኤሌክትሪክ | ስንት ኤሌክትሪክ | ምን ያህል መብራት | ምን ያህል ኃይል ተጠቀምክ | ምን ያህል ኃይል ተጠቀሙ | ምን ያህል ኤሌክትሪክ ተጠቀምክ | ምን ያህል ኤሌክትሪክ ተጠቀሙ | ምን ያህል ኃይል ይወስዳል | ምን ያህል ኤሌክትሪክ ይወስዳል | የኃይል ፍጆታ | የኤሌክትሪክ ፍጆታ | min yahil electric
cue-energy-much = ምን ያህል | ስንት
cue-energy-thing = ኃይል | ኤሌክትሪክ | መብራት
cue-energy-around = ይህ | ለዚህ | ይሄ | መልስ | ተጠቀምክ | ተጠቀምሽ | ተጠቀሙ | ተጠቀመ | ወሰደ | ይወስዳል | አስፈለገ | ፈጀ
energy-unknown = ምን ያህል ኤሌክትሪክ እንደምጠቀም ገና አላውቅም። መጀመሪያ ጥያቄ ይጠይቁኝ። ከዚያ እንደገና ይጠይቁ።
energy-moment = የመጨረሻ መልሴ በጣም ትንሽ ኤሌክትሪክ ተጠቅሟል፦ እንደ አሥር ዋት አምፖል ከአንድ ሰከንድ ባነሰ ጊዜ።
energy-most = የመጨረሻ መልሴ የተጠቀመው ኤሌክትሪክ አንድ የአሥር ዋት አምፖል ቢበዛ በ{ $high } ሰከንድ ከሚጠቀመው ጋር ይቀራረባል።
energy-seconds = የመጨረሻ መልሴ የተጠቀመው ኤሌክትሪክ አንድ የአሥር ዋት አምፖል ከ{ $low } እስከ { $high } ሰከንድ ከሚጠቀመው ጋር ይቀራረባል።
energy-minutes = የመጨረሻ መልሴ የተጠቀመው ኤሌክትሪክ አንድ የአሥር ዋት አምፖል ከ{ $low } እስከ { $high } ደቂቃ ከሚጠቀመው ጋር ይቀራረባል።
energy-estimate = ይህ ግምት ነው።
energy-remote = ከፊሉን ሌላ ቦታ ያሉ ሌሎች ኮምፒውተሮች ተጠቅመዋል። ስለዚያ ክፍል ብዙ አላውቅም።

# Encrypted messages
error-message-locked = መልእክትዎን መክፈት አልቻልኩም። እባክዎ እንደገና ይላኩት።

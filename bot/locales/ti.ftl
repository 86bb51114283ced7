### ትግርኛ

language-name = ትግርኛ

## Corridor

welcome =
    ሰላም። ኣነ Porte-Voix እየ፣ ማሽን እምበር ሰብ ኣይኮንኩን።
    ስእልታትኩምን ደብዳበታትኩምን እገልጽ፣ እትርጉም፣ ኣብ ፈረንሳ ንዘሎ ናይ ቤት ጽሕፈት ጉዳያትኩም ድማ እሕግዘኩም፦ ተዛረቡ፣ ጸሓፉ ወይ ስእሊ ስደዱ።
    ናይ ድምጺ መልእኽትኹምን ስእልታትኩምን ድሕሪ ምጥቃመይ እድምስሶም፣ ጽሑፍ ድማ ድሕሪ { $days ->
        [30] ሓደ ወርሒ
       *[other] { $days } መዓልቲ
    } እድምስሶ።
    ኣብ ዝደለኹምዎ ግዜ «ሓገዝ»፣ «ኣቁም»፣ ወይ «ኩሉ ደምስስ» በሉ።
welcome-language = ነዚ ቋንቋ እዚ ({ $name }) ገና ኣይዛረቦን እየ። ብትግርኛ እየ ዝምልሰልኩም። ምስ ሰብ ንምዝርራብ ክትሓቱ ውን ትኽእሉ ኢኹም።
you-are-welcome = ገንዘብኩም። ካልእ ሕቶ እንተሃልዩኩም ኣብዚ ኣለኹ።
greeting = ሰላም። ኣነ Porte-Voix እየ፣ ማሽን። እንታይ ክሕግዘኩም እኽእል?
help =
    ኣነ Porte-Voix እየ፣ ማሽን።
    ስእሊ ስደዱ፦ ክገልጾ ወይ ነታ ደብዳበ ከንብባ እየ።
    ብዛዕባ ኣብ ፈረንሳ ዝግበር ጉዳይ ሕተቱ፦ ምስ ምንጩ ክምልሰልኩም እየ።
    «ናብ እንግሊዝኛ ተርጉም» በሉ'ሞ ነቲ ዘረባኹም ቀጽሉ፦ ክትርጉሞ እየ።
    ከምዚ ክትብሉ ትኽእሉ፦ ተወሳኺ፣ ድገም፣ ቀስ ኢልካ፣ ብቐሊሉ፣ ኣቁም፣ ሰብ፣ ኩሉ ደምስስ።
i-am-a-machine = ኣነ ማሽን፣ ፕሮግራም እየ። ክጋገ እኽእል እየ። ኩሉ ግዜ ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ ኢኹም።
not-understood = ኣይተረድኣንን። እንታይ ክገብር ከም ዝኽእል ንምፍላጥ «ሓገዝ» በሉ፣ ወይ ምስ ሰብ ንምዝርራብ ሕተቱ።
heard-nothing = ዋላ ሓንቲ ኣይሰማዕኩን። ናብ ማይክሮፎን ቀሪብኩም ደጊምኩም ፈትኑ፣ ወይ ጸሓፉለይ።
heard-doubt = ጽቡቕ ጌረ ከም ዝሰማዕኩ ርግጸኛ ኣይኮንኩን። ከምዚ ተረዲኡኒ፦ «{ $text }»።
no-more = ናብዚ መልሲ ዝውስኾ ካልእ የብለይን።
nothing-yet = ክሳብ ሕጂ መልሲ ኣይሃብኩን። ሕቶኹም ሕተቱ ወይ ስእሊ ስደዱ።
no-simpler = ካብዚ ዝቐለለ የብለይን። እቲ መልሲ ንባዕሉ ቀስ ኢለ እደግሞ ኣለኹ።
slower-set = ቀስ ኢለ ክዛረብ እየ።
faster-set = ቀልጢፈ ክዛረብ እየ።
stopped = ኣቋሪጸ። ኣብ ዝደለኹምዎ ግዜ ጸሓፉ ወይ ተዛረቡ።
erased = ተገይሩ፦ ብዛዕባኹም ዓቂበዮ ዝነበርኩ ኩሉ ተደምሲሱ ኣሎ።
voice-off-set = ሕራይ፣ ብጽሑፍ ጥራይ እየ ዝምልስ። ንምቕያሩ «ምስ ድምጺ» በሉ።
voice-on-set = ሕራይ፣ ብድምጺ ውን ክምልስ እየ።
language-set = ሕራይ፣ ብትግርኛ ክምልሰልኩም እየ።
language-missing = ነዚ ቋንቋ እዚ ገና ኣይዛረቦን እየ፦ { $name }።
language-ask = ኣየናይ ቋንቋ ትደልዩ?
guard-refused = መልሲ ኣለኒ፣ ግን ነቲ ኣብኡ ዘሎ ቍጽርታት ኩሉ ከረጋግጾ ኣይክእልን እየ። እንተዘይሃብኩዎ ይሓይሽ። ሰብ ሕተቱ፣ ንኣብነት ኣብ ማሕበር ወይ ኣብ ቤት ጽሕፈት France services።
remote-ask = ብዝበለጸ ንክሕግዘኩም፣ ናይ ደገ ኣገልግሎት ውን ክጥቀም ትደልዩ ዶ? ሽዑ መልእኽትታትኩም ካብዚ ማሽን ክወጹ እዮም። እወ ወይ ኣይፋል ኢልኩም መልሱ። እወ እንተዘይተባሂሉ፣ ዋላ ሓንቲ ካብዚ ኣይወጽእን።
remote-yes = ሕራይ። ናይ ደገ ኣገልግሎት ውን ክጥቀም እየ። ንምቁራጽ «ኣቁም» በሉ።
remote-no = ሕራይ። ካብዚ ማሽን ዋላ ሓንቲ ኣይወጽእን።
ack-working = መልእኽትኹም በጺሑኒ። እሰርሓሉ ኣለኹ፣ ሓንሳብ ተጸበዩ።
document-first-pages = ካብ { $pages } ገጻት { $read ->
    [one] ናይ መጀመርታ ገጽ
   *[other] ናይ መጀመርታ { $read } ገጻት
} ኣንቢበ።
meanwhile-photo = ስእልኹም በጺሑኒ። እርእዮ ኣለኹ።
meanwhile-page = እዚ ናይ ጽሑፍ ገጽ እዩ። ኣንብቦ ኣለኹ።
meanwhile-pages = እዚ { $count } ገጻት ዘለዎ ሰነድ እዩ። ኣንብቦ ኣለኹ።
meanwhile-first-pages = እዚ { $count } ገጻት ዘለዎ ሰነድ እዩ። ናይ መጀመርታ { $most } ኣንብብ ኣለኹ።
busy-your-turn = ብዙሓት ሰባት ይጽሕፉለይ ኣለዉ። መልእኽትኹም ዓቂበዮ ኣለኹ፣ ተራኹም ክመጽእ እዩ።
choice-yes = እወ
choice-no = ኣይፋል
reminder-on = ዕለት { $day }
reminder-on-at = ዕለት { $day } ሰዓት { $time } ብሰዓት ፈረንሳ
reminder-deadline = ናይ መወዳእታ ዕለት
reminder-appointment = ቆጸራ
reminder-offer = { $times ->
    [one] 1 መዓልቲ ኣቐዲመ ከዘኻኽረኩም ዶ? እወ ወይ ኣይፋል በሉ።
   *[other] 7 መዓልቲን 1 መዓልቲን ኣቐዲመ ከዘኻኽረኩም ዶ? እወ ወይ ኣይፋል በሉ።
}
reminder-hint = ነዚ ዕለት እዚ ከዘኻኽረኩም እኽእል እየ፦ «ኣዘኻኽረኒ» በሉ።
reminder-set = { $times ->
    [one] መዝጊበዮ ኣለኹ፦ { $label }፣ { $when }። 1 መዓልቲ ኣቐዲመ፣ ብሰዓት ፈረንሳ ሰዓት 9 ናይ ንግሆ፣ ከዘኻኽረኩም እየ።
   *[other] መዝጊበዮ ኣለኹ፦ { $label }፣ { $when }። 7 መዓልቲን 1 መዓልቲን ኣቐዲመ፣ ብሰዓት ፈረንሳ ሰዓት 9 ናይ ንግሆ፣ ከዘኻኽረኩም እየ።
}
reminder-refused = ሕራይ፣ መዘኻኸሪ የለን።
reminder-ask-day = ኣየናይ መዓልቲ? መዓልትን ወርሕን በሉ፣ ቀጺልኩም ድማ ስም። ንኣብነት፦ { $day } ጥሪ፣ ቆጸራ CAF።
reminder-past = እዚ ዕለት እዚ ሓሊፉ እዩ፦ { $when }። ዋላ ሓንቲ ኣይመዝገብኩን።
reminder-soon = ኣዝዩ ቀሪቡ እዩ፦ { $when }። እንተደንጎየ ኣብታ ቅድሚኡ ዘላ መዓልቲ፣ ብሰዓት ፈረንሳ ሰዓት 9 ናይ ንግሆ፣ እየ ዘዘኻኽር። ዋላ ሓንቲ ኣይመዝገብኩን።
reminder-far = እዚ ዕለት እዚ ኣዝዩ ርሑቕ እዩ። ንሓደ ዕለት እንተበዝሐ 3 ዓመት እየ ዝዕቅቦ። ዋላ ሓንቲ ኣይመዝገብኩን።
reminder-full = ድሮ { $most } መዘኻኸርታት ኣለኩም፣ ካብኡ ንላዕሊ ክዕቅብ ኣይክእልን። ዋላ ሓንቲ ኣይመዝገብኩን። «መዘኻኸርታተይ» በሉ'ሞ ሓደ ደምስሱ።
reminder-none = መዘኻኸሪ የብልኩምን።
reminder-list = { $count ->
    [one] ሓደ መዘኻኸሪ ኣለኩም።
   *[other] { $count } መዘኻኸርታት ኣለኩም።
}
reminder-item = ቍጽሪ { $number }፦ { $label }፣ { $when }።
reminder-choice = መዘኻኸሪ { $number } ደምስስ
reminder-deleted = ተገይሩ። ነዚ መዘኻኸሪ እዚ ደምሲሰዮ፦ { $label }፣ { $when }።
reminder-deleted-all = ተገይሩ። ኩሉ መዘኻኸርታትኩም ደምሲሰዮ።
reminder-which = ኣየናይ መዘኻኸሪ ክድምስስ? «መዘኻኸሪ ደምስስ» በሉ'ሞ ቍጽሩ ንገሩኒ።
reminder-unknown = ነዚ መዘኻኸሪ እዚ ክረኽቦ ኣይከኣልኩን። «መዘኻኸሪ ደምስስ» በሉ'ሞ ቍጽሩ ንገሩኒ።
reminder-notice = { $days ->
    [0] መዘኻኸሪ፦ { $label }፣ ሎሚ፣ { $when }።
    [1] መዘኻኸሪ፦ { $label }፣ ጽባሕ፣ { $when }።
   *[other] መዘኻኸሪ፦ { $label }፣ ድሕሪ { $days } መዓልቲ፣ { $when }።
}
reminder-file = { $count ->
    [one] እዚ ፋይል ንካለንደርኩም እዩ። ነቲ ዕለት ንምውሳኽ ክፈትዎ።
   *[other] እዚ ፋይል ንካለንደርኩም እዩ፣ { $count } ዕለታት ኣለዎ። ንምውሳኾም ክፈትዎ።
}
reminder-file-name = mezekakeri.ics
reminder-file-failed = ነቲ ፋይል ክሰደልኩም ኣይከኣልኩን። ድሕሪ ቍሩብ ደቓይቕ ደጊምኩም ፈትኑ።

## Errors

error-internal = ነዚ መልእኽቲ እዚ እናርኣኹ ከለኹ ብልሽት ኣጋጢሙኒ። ይቕሬታ። ብኻልእ መንገዲ ደጊምኩም ስደድዎ፣ ወይ ምስ ሰብ ንምዝርራብ ሕተቱ።
error-unreadable-media = ነዚ ፋይል እዚ ክኸፍቶ ኣይከኣልኩን። ስእሊ (JPEG ወይ PNG) ወይ ናይ ድምጺ መልእኽቲ ስደዱ።
error-media-too-large = እዚ ፋይል እዚ ኣዝዩ ዓቢ እዩ። እንተበዝሐ 20 ሜጋባይት ስደዱ።
error-media-too-long = እዚ ዝሰደድኩምዎ ንዓይ ኣዝዩ ነዊሕ ወይ ዓቢ እዩ። ናይ ድምጺ መልእኽቲ እንተነውሐ ዓሰርተ ደቒቕ ክኸውን ይኽእል።
error-text-too-long = እዚ ጽሑፍ እዚ ንዓይ ኣዝዩ ነዊሕ እዩ። ከፋፊልኩም ስደድዎ።
error-engine = ሓደ ክፋለይ ሕጂ ኣይሰርሕን ኣሎ። ድሕሪ ቍሩብ ደቓይቕ ደጊምኩም ፈትኑ፣ ወይ ምስ ሰብ ንምዝርራብ ሕተቱ።
error-listen = ሕጂ ናይ ድምጺ መልእኽቲ ክሰምዕ ኣይክእልን ኣለኹ። ጸሓፉለይ፣ ወይ ጸኒሕኩም ፈትኑ።
error-busy = ሕጂ ብዙሓት ሰባት ይጽሕፉለይ ኣለዉ። ድሕሪ ሓደ ደቒቕ ደጊምኩም ፈትኑ።
error-store = ሕጂ መልእኽትኹም ክዕቅብ ኣይክእልን ኣለኹ። ድሕሪ ቍሩብ ደቓይቕ ደጊምኩም ፈትኑ።
error-document = ከምዚ ዝኣመሰለ ሰነድ ከንብብ ኣይክእልን እየ። PDF፣ ወይ ናይ ነፍሲ ወከፍ ገጽ ስእሊ ስደዱ።
error-document-locked = እዚ ሰነድ እዚ ብመሕለፊ ቃል ዝተዓጽወ እዩ፦ ክኸፍቶ ኣይክእልን። ናይ ነፍሲ ወከፍ ገጽ ስእሊ ስደዱ።

## Cues: the words by which people ask for things

cue-filler = በጃኹም | በጃኻ | በጃኺ | ብኽብረትኩም | ብኽብረትካ | የቐንየለይ | የቐንየልና | ሰላም | ከመይ | እሞ | ሕጂ | ሕራይ | ሓንሳብ | ቁሩብ | ቍሩብ | porte-voix | እስኪ | beja | bejakum | yekenyeley
cue-help = ሓገዝ | ሓግዘኒ | ሓግዙኒ | ሓገዝ እደሊ | እንታይ ትገብር | እንታይ ክትገብር ትኽእል | እንታይ ክትሕግዘኒ ትኽእል | ከመይ ይሰርሕ | ከመይ ጌረ ይጥቀም | መምርሒ | ሜኑ | hagez | hagizeni | hegez | hageez
cue-thanks = የቐንየለይ | የቐንየልና | የቀንየለይ | የቐንየለይ ብዙሕ | ብዙሕ የቐንየለይ | አመስግን | ሕራይ | ኦኬ | ok | okay | ደሓን ኩኑ | ደሓን ኩን | ቻው | ጽቡቕ | yekenyeley | yeqenyeley | yekeniyeley
cue-greeting = ሰላም | ሰላማት | ከመይ ኣለኹም | ከመይ ኣለኻ | ከመይ ኣለኺ | ከመይ | ከመይ ሓዲርኩም | ከመይ ውዒልኩም | ከመይ ኣምሲኹም | ሃለው | ሄሎ | selam | selamat | kemey | kemey aleka | hello
cue-more = ተወሳኺ | ወስኸኒ | ወስኹኒ | ወስኽ | ዝያዳ | ቀጽል | ቀጽሉ | ቀጽሊ | ዝርዝር | ብዝርዝር | ብዝርዝር ንገረኒ | ዝያዳ ንገረኒ | ዝያዳ ግለጸለይ | ድሕሪኡኸ | ቀጺሉኸ | tewesaki | zeyada | ziyada | ketsil
cue-again = ድገም | ድገሞ | ድገሙ | ድገምዎ | ድገመለይ | ደጊምካ | ደጊምካ በል | ደጊምካ ንገረኒ | እንደገና | ከም ብሓድሽ | ኣይሰማዕኩን | ኣይሰማዕክዎን | እንታይ ኢልካ | እንታይ ኢልኩም | degem | degmo | degimka
cue-slower = ቀስ ኢልካ | ቀስ ኢልኪ | ቀስ ኢልኩም | ቀስ ኢልካ ተዛረብ | ቀስ በል | ቀስ በሉ | ብቐስታ | ብቐስታ ተዛረብ | ብህድኣት | ኣይትቀልጥፍ | ኣዝዩ ቀልጢፉ | kes bel | kes ilka | qes ilka | bkesta
cue-faster = ቀልጢፍካ | ቀልጢፍካ ተዛረብ | ቀልጥፍ | ቀልጥፉ | ብቕልጡፍ | ብቕልጡፍ ተዛረብ | ኣዝዩ ደንጉዩ | ልሙድ ፍጥነት | keltif | keltifka
cue-simpler = ብቐሊሉ | ብቀሊሉ | ዝቐለለ | ኣቃልለለይ | ኣቅልለለይ | ብቐሊል ቃላት | ብቐሊል ቋንቋ | ኣይተረድኣንን | ኣይተረደኣንን | ኣይተረድኣኒን | ክርድኣኒ ኣይከኣለን | ኣዝዩ ከቢድ | ከቢዱኒ | bkelilu | aytereda'anin | ayteredaanin
cue-stop = ኣቁም | ኣቋርጽ | ኣቋርጹ | ደው በል | ደው ኣብል | ደው ኣብሎ | ይኣክል | ይኣኽለኒ | ስቕ በል | ትም በል | ምትርጓም ኣቋርጽ | ምትርጓም ኣቁም | ስረዝ | stop | ስቶፕ | akum | dew bel
cue-delete = ኩሉ ደምስስ | ኩሉ ደምስሶ | ኩሉ ደምስሱ | ንኹሉ ደምስሶ | ኩሉ ሰርዝ | ኩሉ ኣጥፍእ | ኩሉ ኣጥፍኣዮ | ኩሉ ኣጥፍኣዮም | ዳታይ ደምስስ | ሓበሬታይ ደምስስ | ኩሉ ሓበሬታይ ደምስስ | ብዛዕባይ ዘሎ ኩሉ ደምስስ | ኣካውንተይ ደምስስ | ረስዓኒ | ኩሉ ረስዓዮ | kulu demsis | kulu demses | kulu atfi'
cue-sheet = እታ ወረቐት ሓበሬታ | ወረቐት ሓበሬታ | ወረቐት ሓበሬታ ኣርእየኒ | ወረቐት ሓበሬታ ሃበኒ | ብዛዕባ እቲ ጉዳይ ንገረኒ | ብዛዕባ እቲ ጉዳይ ግለጸለይ | እቲ መስርሕ ግለጸለይ | fiche
cue-human = ሰብ | ሰብ እደሊ | ሰብ ኣለኩም ዶ | ምስ ሰብ ክዛረብ እደሊ | ምስ ሰብ ክዛረብ | ምስ ሰብ ኣራኽበኒ | ምስ ሰብ ኣራኽቡኒ | ናይ ብሓቂ ሰብ | ናይ ሓቂ ሰብ እደሊ | ሰብ ክሕግዘኒ እደሊ | ሰብ ኣዛርበኒ | ምስ ኣማኻሪ ክዛረብ እደሊ | ኣማኻሪ እደሊ | ዝሕግዘኒ ሰብ እደሊ | ምስ ማሽን ክዛረብ ኣይደልን | seb edeli | seb | ms seb kzareb edeli | mis seb kizareb
cue-machine = ማሽን ዲኻ | ማሽን ዲኹም | ማሽን ዲኺ | ሮቦት ዲኻ | ሮቦት ዲኹም | ሮቦት ዲኺ | ሰብ ዲኻ | ሰብ ዲኹም | ሰብ ዲኺ | ሰብ ዲኻ ወይስ ማሽን | መን ኢኻ | መን ኢኹም | መን ኢኺ | ንስኻ መን ኢኻ | እንታይ ኢኻ | ምስ ማሽን ድየ ዝዛረብ ዘለኹ | ምስ ሰብ ድየ ዝዛረብ ዘለኹ | men ika | robot dika
cue-yes = እወ | እዋ | ሕራይ | ኦኬ | ok | okay | ልክዕ | ሓቂ እዩ | ጽቡቕ | ይሰማማዕ | ብደንብ | እወ እደሊ | ewe | eway | hray
cue-no = ኣይፋል | ኣይፋሉን | ኣይኮነን | ኣይደልን | ኣይደልን እየ | ኖእ | ኖ | ኣይግድን | ሓደኳ | ayfal | ayfalun | aydelen | no
cue-reminder-add = ኣዘኻኽረኒ | ኣዘኻኽሩኒ | ኣዘክረኒ | ኣዘክሩኒ | ኣዘኻኽርኒ | ነዚ ኣዘኻኽረኒ | ነዚ ዕለት ኣዘኻኽረኒ | ከይርስዖ ኣዘኻኽረኒ | ከይርስዕ ንገረኒ | መዘኻኸሪ | መዘክር | azekakreni | azekireni | azekakrini
cue-reminder-new = መዘኻኸሪ ወስኽ | መዘኻኸሪ ግበር | መዘኻኸሪ ግበረለይ | መዘኻኸሪ ግበሩለይ | መዘኻኸሪ ኣእትው | መዘኻኸሪ መዝግብ | ሓድሽ መዘኻኸሪ | መዘኻኸሪ እደሊ | መዘኻኸሪ ክገብር እደሊ | mezekakeri gberley
cue-reminder-list = መዘኻኸርታተይ | መዘኻኸሪታተይ | መዘኻኸርተይ | ናተይ መዘኻኸርታት | መዘኻኸርታት | ዝርዝር መዘኻኸርታት | መዘኻኸርታተይ ንገረኒ | መዘኻኸርታተይ ኣርእየኒ | መዘኻኸርታተይ ኣንብብ | እንታይ መዘኻኸርታት ኣለኒ | መዘኻኸሪ ኣለኒ ዶ | mezekakertatey
cue-reminder-delete = ደምስስ | ደምስሶ | ደምስሱ | ደምስሲ | ሰርዝ | ሰርዞ | ሰርዙ | ኣጥፍእ | ኣጥፍኣዮ | ኣውጽእ | ኣውጽኣዮ | ኣልግስ
cue-reminder-all = ኩሉ መዘኻኸርታት | ኩሎም መዘኻኸርታት | ኩሉ መዘኻኸሪ | ኩሉ መዘኻኸርታተይ | ኩሎም መዘኻኸርታተይ | ንኹሎም መዘኻኸርታት | መዘኻኸርታተይ | መዘኻኸርታት
cue-reminder-one = መዘኻኸሪ | እቲ መዘኻኸሪ | ነቲ መዘኻኸሪ | ነዚ መዘኻኸሪ | እዚ መዘኻኸሪ | መዘኻኸረይ | ሓደ መዘኻኸሪ | መዘኻኸሪ ቍጽሪ | መዘኻኸሪ ቁጽሪ | እቲ ቍጽሪ
cue-reminder-every = ኩሉ | ኩሎም | ንኹሎም | ንኹሉ | ኩላቶም
cue-reminder-file = ፋይል ካለንደር | ናይ ካለንደር ፋይል | ፋይል ንካለንደር | ፋይል ንካለንደረይ | ፋይል ics | .ics | ናብ ካለንደረይ ወስኾ | ናብ ካለንደር ወስኽ | ኣብ ካለንደረይ | ኣብ ካለንደር | ናብ ኣጀንዳይ | ኣብ ኣጀንዳይ | file calendar
cue-reminder-name = ስሙ | ስማ | ስም ሃቦ | በሎ | በላ | ዝብል ስም | ሰምዮ | ስሙ ግበሮ
cue-reminder-nothing = ብሓጎስ | ግበሮ | ግበርዎ | ግበር | ጽቡቕ | ብጣዕሚ ጽቡቕ | በጃኻ | በጃኹም | ብዙሕ | ቀጽል | ትኽእል ኢኻ
cue-reminder-joints = ን | ብ | ኣብ | ናብ | ናይ | እቲ | እታ | ነቲ | ነታ | ዕለት | ብዕለት | ኣብ ዕለት | መዓልቲ | ብዛዕባ | ከም | እዩ | እያ | ሰኑይ | ሰሉስ | ረቡዕ | ሓሙስ | ዓርቢ | ቀዳም | ሰንበት
cue-reminder-months = ጥሪ/ጃንዋሪ | ለካቲት/ፌብሩዋሪ | መጋቢት/ማርች | ሚያዝያ/ኤፕሪል | ግንቦት/መይ | ሰነ/ጁን | ሓምለ/ጁላይ | ነሓሰ/ኦገስት | መስከረም/ሰፕተምበር | ጥቅምቲ/ኦክቶበር | ሕዳር/ኖቨምበር | ታሕሳስ/ዲሰምበር
cue-reminder-year = ክልተ ሽሕ | ክልተ ሽሕን | ዓመተ ክልተ ሽሕ
cue-reminder-numbers = ሓደ/ሓንቲ/ቀዳማይ/ቀዳመይቲ/ናይ መጀመርታ | ክልተ/ካልኣይ/ካልአይቲ | ሰለስተ/ሳልሳይ/ሳልሰይቲ | ኣርባዕተ/ራብዓይ/ራብዐይቲ | ሓሙሽተ/ሓምሻይ/ሓምሸይቲ | ሽዱሽተ/ሻድሻይ/ሻድሸይቲ | ሸውዓተ/ሻውዓይ/ሻውዐይቲ | ሸሞንተ/ሻምናይ/ሻምነይቲ | ትሽዓተ/ታሽዓይ/ታሽዐይቲ | ዓሰርተ/ዓስራይ/ዓስረይቲ
cue-voice-off = ብዘይ ድምጺ | ድምጺ የድልን | ድምጺ ኣይደልን | ብጽሑፍ ጥራይ | ጽሑፍ ጥራይ | ጽሑፍ ጥራሕ | ብጽሑፍ ጥራሕ | ድምጺ ኣጥፍእ | bzey dmtsi
cue-voice-on = ምስ ድምጺ | ብድምጺ | ብድምጺ መልሰለይ | ብድምጺ ተዛረብ | ድምጺ ክፈት | ድምጺ ወልዕ | ኣንብበለይ | ተዛረበኒ | ms dmtsi | bdmtsi
cue-language-change = ተዛረብ | ተዛረቡ | ተዛረበኒ | ተዛረቡኒ | መልሰለይ | መልሱለይ | መልስ | ቋንቋ | ቋንቋ ቀይር | ቋንቋ ለውጥ | ቋንቋ ክቕይር እደሊ | ኣነ ዝዛረብ | እዛረብ | ይመርጽ | እመርጽ | ናብ | ብ | kwankwa keyir
language-name-fr = ፈረንሳይኛ
cue-language-fr = ፈረንሳይኛ | ብፈረንሳይኛ | ናብ ፈረንሳይኛ | ፍራንሳ | ፈረንሳ | ቋንቋ ፈረንሳ | français
language-name-en = እንግሊዝኛ
cue-language-en = እንግሊዝኛ | ብእንግሊዝኛ | ናብ እንግሊዝኛ | እንግሊዘኛ | ኢንግሊዝኛ | እንግሊዝ | English
language-name-ar = ዓረብኛ
cue-language-ar = ዓረብኛ | ብዓረብኛ | ናብ ዓረብኛ | ዓረብ | ቋንቋ ዓረብ | العربية
language-name-uk = ዩክሬንኛ
cue-language-uk = ዩክሬንኛ | ብዩክሬንኛ | ናብ ዩክሬንኛ | ዩክረይንኛ | українська
language-name-ru = ሩስኛ
cue-language-ru = ሩስኛ | ብሩስኛ | ናብ ሩስኛ | ሩስያ | ራሽያኛ | русский
language-name-fa = ፋርስኛ
cue-language-fa = ፋርስኛ | ብፋርስኛ | ናብ ፋርስኛ | ፋርሲ | ዳሪ | ብዳሪ | ናብ ዳሪ | فارسی
language-name-ps = ፓሽቶ
cue-language-ps = ፓሽቶ | ብፓሽቶ | ናብ ፓሽቶ | ፓሽቱ | پښتو
language-name-tr = ቱርክኛ
cue-language-tr = ቱርክኛ | ብቱርክኛ | ናብ ቱርክኛ | ቱርኪ | Türkçe
language-name-es = ስፓንኛ
cue-language-es = ስፓንኛ | ብስፓንኛ | ናብ ስፓንኛ | ስጳንኛ | ስፓኒሽ | español
language-name-pt = ፖርቱጋልኛ
cue-language-pt = ፖርቱጋልኛ | ብፖርቱጋልኛ | ናብ ፖርቱጋልኛ | ፖርቱጊዝ | português
language-name-ti = ትግርኛ
cue-language-ti = ትግርኛ | ብትግርኛ | ናብ ትግርኛ | ትግሪኛ | tigrinya | tigrigna
language-name-am = ኣምሓርኛ
cue-language-am = ኣምሓርኛ | ብኣምሓርኛ | ናብ ኣምሓርኛ | አማርኛ | አምሓርኛ | amharic
language-name-so = ሶማልኛ
cue-language-so = ሶማልኛ | ብሶማልኛ | ናብ ሶማልኛ | ሶማሊ | Soomaali
language-name-bn = በንጋልኛ
cue-language-bn = በንጋልኛ | ብበንጋልኛ | ናብ በንጋልኛ | በንጋሊ | ባንግላ | বাংলা
language-name-ka = ጆርጅያኛ
cue-language-ka = ጆርጅያኛ | ብጆርጅያኛ | ናብ ጆርጅያኛ | ጆርጅያን | ქართული
language-name-sq = ኣልባንኛ
cue-language-sq = ኣልባንኛ | ብኣልባንኛ | ናብ ኣልባንኛ | ኣልባንያኛ | shqip
language-name-de = ጀርመንኛ
cue-language-de = ጀርመንኛ | ብጀርመንኛ | ናብ ጀርመንኛ | ጀርመን | Deutsch
language-name-it = ጣልያንኛ
cue-language-it = ጣልያንኛ | ብጣልያንኛ | ናብ ጣልያንኛ | ጣልያን | ጥልያንኛ | italiano

## Danger

cue-danger-suicide = ነብሰይ ከጥፍእ | ነፍሰይ ከጥፍእ | ነብሰይ ክቐትል | ነፍሰይ ክቐትል | ርእሰይ ክቐትል | ርእሰይ ከጥፍእ | ሂወተይ ከጥፍእ | ህይወተይ ከጥፍእ | ህይወተይ ከሕልፍ | ርእሰ ቅትለት | ንርእሰይ ክቐትል | ንነብሰይ ክቐትል | ነብሰ ቅትለት | ነብሰ ምጥፋእ | ክመውት እደሊ | ክመውት ደልየ | ክመውት እየ ዝደሊ | ሞት ይሓይሸኒ | ሞት ይሕሸኒ | እንተዝመውት ይሓይሸኒ | እንተዝሞትኩ | ምሞትኩ ይሓይሽ | ክነብር ኣይደልን | ምንባር ጸሊአ | ምንባር ኣይደልን | ህይወት ጸሊአያ | ሂወት ጸሊአ | ሂወተይ ጸሊአ | ህይወተይ ጸሊአያ | ነብሰይ ክሓንቕ | ርእሰይ ክሓንቕ | ክሕነቕ እየ | ኣብ ትሕቲ ባቡር ክኣቱ | ናይ ምንባር ተስፋ የብለይን | ነብሳ ከተጥፍእ | ነብሱ ከጥፍእ | ብዙሕ ከኒና ውሒጠ | ብዙሕ ከኒና ወሲደ | nebsey ketfi | nebsey kekatil | nebsey kiketil | kmewt edeli | kimewit edeli | mot yihasheni | ክመውት .. ደልየ/ይደሊ/እደሊ/ደሊየ | መውት .. ይሕሸኒ/ደልየ/እደሊ | ምማት .. ደልየ/ይሕሸኒ/እደሊ | ህይወተይ/ሂወተይ/ነብሰይ/ርእሰይ .. ከጥፍእ/ክቐትል/ክቀትል/ቀቲለ/ኣጥፊአ/ከሕልፍ | ህይወቱ/ነብሱ/ርእሱ/ነብሳ/ርእሳ .. ከጥፍእ/ክቐትል/ክቀትል/ከተጥፍእ/ክትቀትል | ርእሰ/ነብሰ ቅትለት/ቅትለተ | ክነብር/ክነበር/ምንባር .. ኣይደልን/ኣይደለኹን/ደኺመ/ኣይክእልን | ካብ/ብህይወት .. ክነብር ኣይደልን | ንምንታይ .. ክትንስእ/ክትስእ/ክነብር/ተንሲአ | መድሓኒት/ከኒና .. ኩሉ .. ክውሕጥ/ውሒጠ | kimewt/kmewt/kmwt/kemewt .. delye/delie/yideli/edeli | hiweytey/hiwotey/nebsey/resey .. keatfe/ktfe/ketfie | ህይወት/ሂወት .. ጸሊአያ/ጸሊአ/ደኪመ/ሰልክዩኒ | ክመውት/ሞት .. ይሕሸኒ | ናይ ስንብታ ደብዳበ | ካብዛ/ካብዚ ዓለም .. ክሓልፍ/ክኸይድ/ክፍለ
cue-danger-violence = ይወቅዓኒ | ይሃርመኒ | ይሃርመኒ ኣሎ | ይወቕዓኒ | ወቒዑኒ | ሃሪሙኒ | ሰብኣየይ ይወቅዓኒ | ሰብኣየይ ይሃርመኒ | በዓል ቤተይ ይሃርመኒ | በዓል ቤተይ ይወቅዓኒ | ሰበይተይ ትሃርመኒ | ይቕጥቅጠኒ | ቀጥቂጡኒ | ቀጥቂጦምኒ | ደብዲቡኒ | ደብዲቦምኒ | ኣጥቂዑኒ | ኣጥቂዖምኒ | ዓሚጹኒ | ዓሚጾምኒ | ተዓሚጸ | ጾታዊ ዓመጽ | ጾታዊ ጥቕዓት | ብሓይሊ ደቂሱኒ | ብሓይሊ ደፊሩኒ | ደፊሩኒ | ክቐትለኒ እየ | ክቐትለኒ ደልዩ | ክቐትለኒ ይደሊ | ክቐትሉኒ | ክቐትለካ እየ ኢሉኒ | ክቐትለኪ እየ ኢሉኒ | ከይቀትለኒ እፈርሕ | ከይቀትለኒ ፈሪሐ | ከይቀትለኒ | ብቅትለት የፈራርሓኒ | ብሞት የፈራርሓኒ | ብካራ የፈራርሓኒ | ካራ ኣውጺኡለይ | ሓኒቑኒ | ይሓንቐኒ | ንሰብኣየይ እፈርሖ | ንሰብኣየይ ፈሪሐዮ | ንበዓል ቤተይ እፈርሖ | ኣብ ገዛ ዓመጽ | ብሓይሊ ከመርዓው | ብሓይሊ መርዓ | ከይፈተኹ የመርዕዉኒ | ምኽንሻብ ጓል | ክኸንሽብዋ | ብጽፍዒት ሃሪሙኒ | yiwek'ani | yiharmeni | harimuni | weki'uni | kiketleni | kketleni | ሰብኣየይ/በዓልቲቤተይ/ኣቦይ/ሓወይ/ሰበይተይ/ንሱ .. ይወቅዓኒ/ይሃርመኒ/ወቂዑኒ/ሃሪሙኒ/ይቕጥቅጠኒ/ቀጥቂጡኒ/ወቕዓኒ | ወቂዑኒ | ክቐትለኪ/ክቐትለካ/ክቕትለኪ/ክቀትለኪ/ክቀትለኒ/ክቐትለኒ/ክቕትለኒ/ክቀትለካ .. እየ/እዩ/ይደሊ/ኢሉ | ክቐትለኒ | ክቀትለኒ | ክቐትለኪ | ኣፈራሪሑኒ/የፈራርሓኒ/ኣፈራሪሑ .. ብካራ/ክቐትለኒ/ሞት/ካራ | ብካራ/ብሽጉጥ .. ኣፈራሪ*/የፈራር* | ተዓሚጸ/ዓሚጹኒ/ዓሚጾምኒ/ጾታዊ ዓመጽ/ተደፊረ/ደፊሩኒ | ዓሚጹኒ/ዓሚጾምኒ/ተደፊረ/ደፊሩኒ | ጾታዊ ዓመጽ/ዓመፅ | ንሰበይቱ/ንኣዲኡ/ንሓፍቱ/ንበዓልቲ .. ይወቅዓ/ይሃርማ/ወቂዑዋ/ይቕጥቅጣ | ጎረቤተይ .. ሰበይቱ .. ይወቅዕ/ይወቅዓ/ይሃርም* | ዘቤታዊ ዓመጽ | ክሳደይ .. ሓኒቑኒ/ሒዙኒ | sebaye/sebayey/sebyay .. yiwekaani/yweqani/ywekani/yharmeni | ብግዲ .. ክምርዖ/ክምርዑኒ/የመርዑኒ | ብበትሪ/ብቅልጣፍ .. ይወቅዓኒ/ይሃርመኒ | ንኣደይ/ንሓፍተይ .. ይወቅዓ/ይሃርማ | ብግዲ/ብሓይሊ .. መርዓ/ክምርዖ/የመርዑኒ | ይፈርሖ .. ሰብኣየይ | ክሓርደኪ/ክሓርደኒ/ክሓርደካ/ሓሪድካ/ክሓርዱኒ | ብቡጢ/ብጽፍዒት .. ወቒዑኒ/ሃሪሙኒ
cue-danger-trafficking = ብግዲ የስርሑኒ | ብግዲ የስርሓኒ | ብሓይሊ የስርሑኒ | ብሓይሊ የስርሓኒ | ብዘይ ደሞዝ የስርሑኒ | ብዘይ ደሞዝ የስርሓኒ | ከም ባርያ | ባርያ ጌሩኒ | ባርያ ጌሮምኒ | ንግዲ ሰብ | ንግዲ ደቂ ሰብ | ሸቃጢ ሰብ | ሸቀጥቲ ሰብ | ኣሽቀጥቲ ሰብ | ንደላላ ገንዘብ ክኸፍል | ፓስፖርተይ ወሲዱኒ | ፓስፖርተይ ወሲዶምኒ | ፓስፖርተይ ሒዙዎ | ፓስፖርተይ ሒዙለይ | ፓስፖርተይ ከሊኡኒ | ወረቐተይ ወሲዱኒ | ወረቓቕተይ ሒዙ ከሊኡኒ | ኣስራሒየይ ፓስፖርተይ | ፓስፖርተይ መንጢሉኒ | ክወጽእ ይኽልክለኒ | ካብ ገዛ ከይወጽእ ይኽልክለኒ | ካብ ገዛ ክወጽእ ኣይፈቕደለይን | ዓጽዩኒ | ማዕጾ ዓጽዩለይ | ኣብ ገዛ ዓጽዮምኒ | ብግዲ ምንዝርና | ሸርሙጣ ክኸውን የገድደኒ | ነብሰይ ክሸይጥ የገድዱኒ | ነብሰይ ክሸይጥ የገድደኒ | ሰብነተይ ክሸይጥ | ጨውዮምኒ | bgidi yesrihuni | passportey wesiduni | ፓስፖርተይ/ፓስፖርት/ወረቐተይ/ወረቓቕተይ/መንነተይ .. ወሲዱለይ/ወሲዶምለይ/ወሲዱኒ/ሒዙለይ/ሓዚኡለይ/ወሰደለይ/መንጢሉኒ/ኣይመልሰለይን | ኣስራሒየይ/ጎይታይ .. ፓስፖርተይ/ወረቐተይ/ደሞዝ .. ወሲዱ*/ሒዙ*/ኣይከፍለንን | ካብ ገዛ .. ክወጽእ/ምውጻእ .. ኣይፈቕዱ*/ኣይፈቅዱ*/ከልኪሎ*/ኣይፈቕድ* | ክወጽእ .. ኣይፈቕዱ*/ኣይፈቅዱ*/ኣይፈቕድ*/ከልኪሎ* | ብዘይ ክፍሊት/ደሞዝ .. የስርሑኒ/የስርሓኒ/እሰርሕ .. ብግዲ/ክወጽእ/ዓጽዮም | የስርሑኒ .. ብግዲ/ብዘይ | ብግዲ/ብሓይሊ .. የስርሑኒ/የስርሓኒ/ምንዝርና | ምንዝርና | ሸይጦምኒ | ንግዲ ሰባት | ዓጽዮምኒ/ዓጽዩኒ | ፓስፖርትና/ወረቓቕትና .. ወሲዶም*/ሒዞም* | ክሸጡኒ/ክሸጠኒ | ደላላይ .. የፈራርሓኒ/ክሸጠኒ
cue-danger-medical = ክተንፍስ ኣይከኣልኩን | ክተንፍስ ኣይክእልን | ክትነፍስ ኣይከኣልኩን | ምስትንፋስ ስኢነ | ምስትንፋስ ኣብዩኒ | ትንፋስ ሓጺሩኒ | ትንፋስ ሓጽሩዎ | ኣየተንፍስን ኣሎ | ኣየስተንፍስን | ኣየተንፍስን | ኣይተተንፍስን | ትንፋሱ ጠፊኡ | ህልዊኡ ስሒቱ | ህልዊኡ ኣጥፊኡ | ህልዊኣ ስሒታ | ሃለዋቱ ኣጥፊኡ | ተዓዊኑ ወዲቑ | ተደዊኑ | ዓውዪኑ ወዲቑ | ሃንደበት ወዲቑ | ኣይትንስእን ኣላ | ኣይበራበርን ኣሎ | ብዙሕ ደም ይፈሶ | ብዙሕ ደም ይፈስሰኒ | ደም ይፈስሰኒ ኣሎ | ደም ይውሕዘኒ | ደም ይውሕዞ | ደም ኣቋሪጹ ኣይበለን | ብዙሕ ደም | ኣፍ ልበይ የሕምመኒ | ኣፍልበይ የሕምመኒ | ልበይ የሕምመኒ | ልበይ ወጊኡኒ | ማህረምቲ ልቢ | ወቕዒ ልቢ | ልቡ ደው ኢሉ | ተመሪዙ | ስሚ ሰትዩ | ስሚ ሰትያ | ባረኪና ሰትዩ | በረኪና ሰትያ | ሓኒቕዎ ኣሎ | ሓነቖ መግቢ | ክወልድ እየ | ሕርሲ ጀሚሩኒ | ሕርሲ ሒዙኒ | ማይ ፈሲሱኒ | ማይ ሕርሲ | ጥንስቲ እየ ደም | ጥንስቲ ኮይና ደም | ስትሮክ | ምንፍርፋር ሒዝዎ | ኣምቡላንስ ጸውዑ | ኣምቡላንስ የድልየኒ | ktenfis aykealkun | bzuh dem | ኣየስተንፍስን/ኣይተንፍስን/ኣይስተንፍስን/ኣየተንፍስን/ኣይትንፍስን | ከስተንፍስ/ክስተንፍስ/ምስትንፋስ .. ኣይክእልን/ስኢነ/ኣይከኣልኩን/ስኢኑ/ኣቢዩኒ | ሃለዋቱ/ሃለዋታ/ሃለዋተይ/ውነኡ/ውነኣ .. ኣጥፊኡ/ኣጥፊኣ/ስሒቱ/ስሒታ/ስዒሩ | ደም .. ይፈስስ/ይፈስሶ/ይፈስሳ/ይፈሶ/ኣይቆመን/ደው/ይደሚ .. ኣሎ/ኣይ* | ልበይ/ኣፍልበይ .. የሕምመኒ/ይሓመኒ/ቃንዛ/የሕመኒ | ልቢ .. ውቅዓት/ሓደጋ | ውድቀት ልቢ | ጥንስቲ/ነፍሰጾር .. ደም | ኣምቡላንስ .. ጸውዑ/የድልየኒ/የድሊ | ስሚ .. ሰትዩ/ሰትያ | ባተሪ/ባትሪ/መድሓኒት/ስሚ .. ውሒጡ/ውሒጣ/ሰትዩ/ሰትያ | ረስኒ .. ምንቅጥቃጥ/ይንቅጥቀጥ | ካብ መስኮት/ባልኮን .. ወዲቑ/ወዲቓ
cue-danger-child = ቆልዓ ኣብ ሓደጋ | ቆልዓይ ኣብ ሓደጋ | ወደይ ኣብ ሓደጋ | ጓለይ ኣብ ሓደጋ | ደቀይ ኣብ ሓደጋ | ንቆልዓይ ይሃርሞ | ንወደይ ይሃርሞ | ንጓለይ ይሃርማ | ንደቀይ ይሃርሞም | ንቆልዑ ይሃርሞም | ንቆልዑ ይወቅዖም | ንወደይ ይወቅዖ | ንጓለይ ይወቅዓ | ንደቀይ ይወቅዖም | ንደቀይ ይቕጥቅጦም | ንጓለይ ተንኪፉዋ | ንጓለይ ነኪእዋ | ንወደይ ነኪእዎ | ንጓለይ ዓሚጽዋ | ንጓለይ ደፊርዋ | ዓመጽ ቆልዑ | ወደይ ጠፊኡኒ | ጓለይ ጠፊኣትኒ | ቆልዓይ ጠፊኡኒ | ወደይ ጠፊኡ | ጓለይ ጠፊኣ | ቆልዓ ጠፊኡ | ንቆልዓይ ጨውዮሞ | ንወደይ ጨውዮሞ | ንጓለይ ጨውዮማ | በይነይ ዘለኹ ቆልዓ | ትሕቲ ዕድመ እየ በይነይ | ዕድመይ ትሕቲ ዓሰርተ ሸሞንተ በይነይ | ትሕቲ ዕድመ ኮይነ ኣብ ጎደና | ኣብ ጎደና ዝሓድር ቆልዓ | welday tefiu | ንቆልዓ/ንቖልዓ/ቆልዓ/ቖልዓ/ቆልዑ/ህጻን/ንህጻን/ወዲ/ጓል .. ይወቅዕዎ/ይወቅዖ/ይወቅዕዋ/ይውቃዕ/ይወቅዑ/ይወቅዓ/ትውቃዕ/ይሃርምዎ/ይቕጥቅጥዎ | ይወቅዕዎ/ይወቅዖ/ይወቅዑዎ .. ለይቲ/መዓልቲ/ቆልዓ/ወደይ | ወደይ/ጓለይ/ውላደይ/ደቀይ .. ጠፊኡኒ/ጠፊኣትኒ/ጠፊኦምኒ/ጠፊኡ/ጠፊኣ/ክረኽቦ | ንጓለይ/ንወደይ/ንውላደይ/ጓለይ/ወደይ .. ጨውዮም*/ጨውዩ*/ተጨውዩ/ተጨውያ/ሰሪቖም* | ጨውዮም* | ንጓለይ/ንወደይ/ንሓፍተይ .. ይትንክፋ/ይትንክፎ/ይወቅዓ/ይወቅዖ/ዓሚጹዋ | ቆልዓ .. ሓደጋ | መምህር/ኣቡኡ/ኣቦኡ/ሰብኣየይ .. ንወደይ/ንጓለይ/ንደቀይ/ንውላደይ .. ይወቅዖ/ይወቅዓ/ይሃርሞ/ይሃርማ/ይወቅዖም | ንወደይ/ንጓለይ/ንደቀይ .. ይወቅዖ/ይወቅዓ/ይሃርሞ/ይሃርማ
cue-danger-harmless = ብጥሜት/ብጽምኢ/ብሰሓቅ .. ክመውት/ሞይተ/መይተ | ተሌፎነይ/ሞባይለይ/ባትሪ .. ሞይታ/ሞይቱ/መይታ | ኣብ ኲናት/ውግእ .. ሞይቱ/ተቐቲሉ | ካርድ/ወረቐት/ፓስፖርት/መንነት .. ወደይ/ጓለይ/ውላደይ .. ጠፊኡኒ/ጠፊኡ/ጠፊኡዎ | ከበሮ/ኩዕሶ .. ይሃርም/ይወቅዕ
danger-suicide = ሕጂ ናብ 3114 ደውሉ፦ ምስ ሰብ ንምዝርራብ ነጻ እዩ፣ ለይትን መዓልትን። ሕጂ ኣብ ሓደጋ እንተሃሊኹም ናብ 112 ደውሉ፣ ወይ ብ SMS ናብ 114 ጸሓፉ። በይንኹም ኣይኮንኩምን።
danger-violence = ሕጂ ኣብ ሓደጋ እንተሃሊኹም ናብ 112 ደውሉ፣ ወይ ብ SMS ናብ 114 ጸሓፉ። ምስ ሰብ ንምዝርራብ ናብ 3919 ደውሉ፦ ነጻን ስምኩም ዘይሕተትን እዩ፣ ለይትን መዓልትን። ኣብ ናይ ተሌፎን ሕሳብኩም ኣይርአን።
danger-trafficking = ሕጂ ኣብ ሓደጋ እንተሃሊኹም ናብ 112 ደውሉ፣ ወይ ብ SMS ናብ 114 ጸሓፉ። ዝኾነ ሰብ ከገድደኩም ወይ ወረቓቕትኹም ክሕዝ መሰል የብሉን። ማሕበር ክከላኸለልኩም ይኽእል እዩ፦ ኣብዚ ምስ ሰብ ንምዝርራብ ሕተቱ።
danger-medical = ሕጂ ናብ 112 ደውሉ፣ ወይ ክትዛረቡ እንተዘይክኢልኩም ብ SMS ናብ 114 ጸሓፉ። ኣበይ ከም ዘለኹምን እንታይ የጋጥም ከም ዘሎን ንገሩ። ተሌፎን ኣይትዕጸዉ።
danger-child = ቆልዓ ሕጂ ኣብ ሓደጋ እንተሃልዩ ናብ 112 ደውሉ፣ ወይ ብ SMS ናብ 114 ጸሓፉ። ናብ 119፣ Enfance en danger (ኣብ ሓደጋ ንዘለዉ ቆልዑ) ውን ደውሉ፦ ነጻ እዩ፣ ለይትን መዓልትን። ኣብ ደገ ብዘይ መጽለሊ እንተሃሊኹም ናብ 115 ደውሉ።
danger-source = ናይ ህጹጽ ቍጽርታት ተሌፎን፣ መርበብ 1000 premiers jours፣ Santé publique France

## describe_image

photo-send-it = ነቲ ስእሊ ስደዱ፦ ንሕቶኹም ክምልስ እየ።
photo-too-many = ናይ መጀመርታ { $count } ስእልታት ጥራይ እየ ርእየ፦ ነቶም ካልኦት በይኖም ስደድዎም።
photo-flaw-blur = እቲ ስእሊ ጽሩይ ኣይኮነን፦ ነታ ተሌፎን ከይተንቀሳቐስኩም ሓዝዋ'ሞ ደጊምኩም ኣልዕሉ።
photo-flaw-dark = እቲ ስእሊ ኣዝዩ ጸልሚቱ፦ መብራህቲ ወልዑ'ሞ ደጊምኩም ኣልዕሉ።
photo-flaw-blank = እቲ ስእሊ ባዶ እዩ፣ ዋላ ሓንቲ ኣይረኣየንን፦ ንካመራ ዝሽፍን ነገር ከም ዘየለ ኣረጋግጹ'ሞ ደጊምኩም ኣልዕሉ።
photo-flaw-small = እቲ ኣብ ስእሊ ዘሎ ኣዝዩ ንእሽቶ እዩ፦ ነታ ተሌፎን ኣቕርብዋ፣ ወይ ነቲ ናይ መጀመርታ ስእሊ ስደዱ።
photo-flaw-glare = ኣብቲ ስእሊ ናይ ብርሃን ነጸብራቕ ኣሎ፦ ነታ ወረቐት ቍሩብ ኣዘንብልዋ ወይ ፍላሽ ኣጥፍኡ፣ ደሓር ደጊምኩም ኣልዕሉ።
photo-flaw-tilt = እቲ ስእሊ ኣዝዩ ካብ ጎድኒ ተላዒሉ፦ ነታ ተሌፎን ልክዕ ልዕሊ እታ ወረቐት ሓዝዋ'ሞ ደጊምኩም ኣልዕሉ።
photo-flaw-cut = እቲ ጽሑፍ ብብዙሕ ወገን ተቖሪጹ እዩ፦ ነታ ተሌፎን ኣርሕቕዋ'ሞ ደጊምኩም ኣልዕሉ።
photo-flaw-cut-left = እቲ ጽሑፍ ብጸጋም ተቖሪጹ እዩ፦ ነታ ተሌፎን ቍሩብ ኣርሕቕዋ'ሞ ናብ ጸጋም ኣንቀሳቕስዋ።
photo-flaw-cut-right = እቲ ጽሑፍ ብየማን ተቖሪጹ እዩ፦ ነታ ተሌፎን ቍሩብ ኣርሕቕዋ'ሞ ናብ የማን ኣንቀሳቕስዋ።
photo-flaw-cut-top = እቲ ጽሑፍ ብላዕሊ ተቖሪጹ እዩ፦ ነታ ተሌፎን ቍሩብ ኣርሕቕዋ'ሞ ናብ ላዕለዋይ ወገን እታ ወረቐት ኣንቀሳቕስዋ።
photo-flaw-cut-bottom = እቲ ጽሑፍ ብታሕቲ ተቖሪጹ እዩ፦ ነታ ተሌፎን ቍሩብ ኣርሕቕዋ'ሞ ናብ ታሕተዋይ ወገን እታ ወረቐት ኣንቀሳቕስዋ።
photo-comma = {"፣ "}
photo-semicolon = {"፤ "}
photo-and = { $first }ን { $last }ን
photo-probably = { $thing } ይመስል
photo-maybe = ምናልባት { $thing }
photo-like = ነዚ ዝመስል ነገር፦ { $thing }
photo-scene = ኣብቲ ስእሊ፦ { $things }።
photo-scene-text = ኣብቲ ስእሊ፦ { $things }፣ ምስዚ ጽሑፍ፦ «{ $text }»።
photo-text = ከምዚ ኣንብብ ኣለኹ፦ «{ $text }»።
photo-long-text = እዚ ጽሑፍ እዩ፣ ከምዚ ኢሉ ይጅምር፦ «{ $text }»።
photo-whole-text = እቲ ጽሑፍ፦ «{ $text }»።
photo-nothing-sure = ኣብዚ ስእሊ ብርግጽ ዝፈልጦ ነገር የለን፣ ብዝበዝሐ እዞም ሕብርታት እየ ዝርኢ፦ { $colours }።
photo-drawing = እዚ ምናልባት ስእሊ ካመራ ዘይኮነስ ቅብኣ ወይ ስክሪን እዩ፣ ካብዞም ሕብርታት ወጻኢ ብርግጽ ዝፈልጦ ነገር የለን፦ { $colours }።
photo-nothing = ኣብዚ ስእሊ ብርግጽ ዝፈልጦ ነገር የለን።
photo-place-left = ብጸጋም፦ { $thing }።
photo-place-middle = ኣብ ማእከል፦ { $thing }።
photo-place-right = ብየማን፦ { $thing }።
photo-colours = ቀንዲ ሕብርታት፦ { $colours }።
photo-no-colour = ቀንዲ ሕብሪ ክፈሊ ኣይከኣልኩን።
photo-code = ባርኮድ ወይ QR ኮድ ኣሎ። ከምዚ ዝብል ኣብ ውሽጡ ኣሎ፦ «{ $content }»። ኣይከፍቶን እየ።
photo-limits = ነገራትን ጽሑፍን እየ ዘለሊ። ምንቅስቓስን ሓደጋታትን ኣይርእን እየ፣ ክጋገ ውን እኽእል።
photo-model-agreed = ናይ ደገ ኣገልግሎት ውን ከምዚ ይርኢ፦ { $text }።
photo-model-may-be = ከም እዚ ኣገልግሎት፣ ምናልባት ውን፦ { $text }።
photo-model-answer = ከም ናይ ደገ ኣገልግሎት ዝብሎ፦ { $text }።
photo-model-answer-may-be = ክጋገ ዝኽእል ናይ ደገ ኣገልግሎት ከም ዝብሎ፣ ምናልባት፦ { $text }።
cue-photo-judges = ይበሃል | ትበሃል | ስሙ | ስማ | ዓመት | ዕድመ | ዕድሚኡ | ዕድሚኣ | መንእሰይ | ሽማግለ | ሰብኣይ ሽማግለ | ኣረጊት | ጽብቕቲ | ጽቡቕቲ | ጽቡቕ መልክዕ | መልክዐኛ | ክፉእ መልክዕ | ኣፍሪቃዊ | ኣፍሪቃዊት | ኤስያዊ | ዓረብ | ኤውሮጳዊ | ጸሊም ሰብ | ጻዕዳ ሰብ | ስንኩል | ስንክልቲ | ሕሙም | ሕምምቲ | ፍሉጥ ሰብ | ፕረዚደንት
photo-numbered = ስእሊ { $number }፦ { $text }
photo-reads-badly = {"፣ "}ግን ነዚ ጽሑፍ ጽቡቕ ጌረ ኣየንብቦን ኣለኹ፣ ክጋገ እኽእል እየ።
photo-careful-medicine = {"፣ "}ግን ክጋገ እኽእል እየ፦ ብዛዕባ መድሃኒት ኩሉ ግዜ ንፋርማሲስት ወይ ንሰብ ሕተቱ።
photo-careful-food = {"፣ "}ግን ክጋገ እኽእል እየ፦ ብዛዕባ ኣለርጂ ኩሉ ግዜ ንሰብ ሕተቱ።
photo-careful-money = {"፣ "}ግን ክጋገ እኽእል እየ፦ ብዛዕባ ገንዘብ ኩሉ ግዜ ንሰብ ሕተቱ።
photo-kind-request-for-documents = ናይ ሰነዳት ጠለብ
photo-kind-appointment = ቆጸራ ወይ ጻውዒት
photo-kind-payment-demand = ናይ ክፍሊት ጠለብ
photo-kind-bill = ናይ ክፍሊት ሕሳብ (facture)
photo-kind-decision-granted = ንዓኹም ዝድግፍ ዝመስል ውሳነ
photo-kind-decision-refusal = ናይ ምንጻግ ዝመስል ውሳነ
photo-kind-formal-notice = ወግዓዊ መጠንቀቕታ (mise en demeure)
photo-kind-information = ሓበሬታ
photo-kind-meeting-invitation = ናይ ኣኼባ ዕድመ
photo-kind-scam = ምናልባት ምትላል
photo-kind-other = ዓይነቱ ኣይፈለጥኩዎን
photo-scam-link-not-official = እቲ ሊንክ ናይ ወግዓዊ መርበብ ኣይኮነን
photo-scam-mismatched-sender = እቲ ናይ ኢመይል ኣድራሻ ናይ ወግዓዊ ትካል ኣይኮነን
photo-scam-asks-card = ናይ ካርድኹም ወይ ናይ ባንኪ ሕሳብኩም ቍጽሪ ይሓቱኹም ኣለዉ
photo-scam-small-fee = ብኢንተርነት ንእሽቶ ገንዘብ ክትከፍሉ ይሓቱኹም ኣለዉ
photo-scam-urgent-threat = ብህጹጽ ክትገብሩ ይደፋፍኡኹም ኣለዉ
photo-scam-parcel = ናይ ሓሶት መልእኽትታት ብዛዕባ ፖስጣ ብዙሕ ግዜ የጋጥም
photo-scam-cpf = ናይ ሓሶት መልእኽትታት ብዛዕባ ናይ ስልጠና ሕሳብ ብዙሕ ግዜ የጋጥም
photo-scam-ameli-card = ናይ ሓሶት መልእኽትታት ብዛዕባ carte Vitale ብዙሕ ግዜ የጋጥም
photo-scam-antai-fine = ናይ ሓሶት መልእኽትታት ብዛዕባ መቕጻዕቲ ብዙሕ ግዜ የጋጥም
photo-scam-refund-bait = ሓበሬታኹም ንምውሳድ ገንዘብ ክህቡኹም ይመባጽዑ ኣለዉ
photo-scam-paid-appointment = ናይ préfecture ቆጸራ ብፍጹም ገንዘብ ኣይክፈሎን እዩ
photo-scam-gift-card = ብካርድ ህያብ ወይ ብካርድ ክረዲት ክትከፍሉ ይሓቱኹም ኣለዉ
photo-scam-crypto = ብዛዕባ ዲጂታላዊ ገንዘብ ወይ ብቐሊሉ ዝርከብ መኽሰብ ይዛረቡኹም ኣለዉ
photo-scam-money-transfer = ብመልኣኺ ገንዘብ ወይ ብቕጽበታዊ ናይ ባንኪ ምትሕልላፍ ገንዘብ ክትሰዱ ይሓቱኹም ኣለዉ
photo-scam-family-new-number = ሓደ ሰብ ሓድሽ ቍጽሪ ሒዙ ቤተሰብኩም ወይ ፈታዊኹም እየ ይብል ኣሎ
photo-scam-whatsapp-contact = ብውልቃዊ ናይ መልእኽቲ ኣፕ ክትጽሕፉ ይሓቱኹም ኣለዉ
photo-scam-prize = ሽልማት ወይ ውርሻ ረኺብኩም ይብሉኹም ኣለዉ
photo-scam-easy-money = ገንዘብ ወይ ኣዝዩ ቀሊል ልቓሕ ይመባጽዑልኩም ኣለዉ
photo-scam-bank-alarm = ናይ ሓሶት ናይ ባንኪ መጠንቀቕታታት ብዙሕ ግዜ የጋጥም
photo-scam-police-threat = ፖሊስ ብመልእኽቲ ምፍርራሕ ኣይሰድድን እዩ
photo-scam-remote-access = ንመሳርሒኹም ክቈጻጸርዎ ይደልዩ ኣለዉ
photo-scam-spelling = ወግዓዊ ትካል ዘይገብሮ ናይ ጽሕፈት ጌጋታት ኣለዎ
photo-amounts = ዝተጻሕፈ ገንዘብ፦ { $text }።
photo-references = ዝተጻሕፈ ናይ ፋይል ቍጽሪ፦ { $text }።
photo-phones = ዝተጻሕፈ ቍጽሪ ተሌፎን፦ { $text }።
photo-declined-identity = ሓደ ሰብ መን ምዃኑ፣ ዕድሚኡ፣ መልክዑ ብፍጹም ኣይናገርን እየ።
photo-declined-safety = ሓደጋ ዘይብሉ ምዃኑ ክነግረኩም ኣይክእልን እየ፦ ኣብ ጥቓኹም ንዘሎ ሰብ ሕተቱ።
photo-read-quote = ከምዚ ኣንብብ ኣለኹ፦ { $text }።
photo-read-doubtful = ከምዚ ዘንብብ ዘለኹ ይመስለኒ፦ { $text }፣ ግን ርግጸኛ ኣይኮንኩን፦ ሰብ ከረጋግጸልኩም ሕተቱ።
photo-no-date = ኣብዚ ስእሊ ዕለት ኣየንበብኩን።
photo-no-amount = ኣብዚ ስእሊ መጠን ገንዘብ ኣየንበብኩን።
photo-no-phone = ኣብዚ ስእሊ ቍጽሪ ተሌፎን ኣየንበብኩን።
photo-no-text = ኣብዚ ስእሊ ጽሑፍ ኣየንበብኩን።
photo-sender = ነዚ ዝሰደደ እዚ ይመስል፦ { $sender }።
photo-no-sender = መን ከም ዝጸሓፎ ክረክብ ኣይከኣልኩን።
photo-people = ከምዚ እርኢ ኣለኹ፦ { $people }።
photo-no-people = ኣብዚ ስእሊ ሰብ ኣይረኣየንን፣ ግን ክጋገ እኽእል እየ።
photo-found = እወ፣ እርእዮ ኣለኹ፦ { $thing }።
photo-not-found = ኣብዚ ስእሊ እዚ ኣይረኣየንን ({ $thing })፣ ግን ክጋገ እኽእል እየ።
photo-found-text = እወ፣ ከምዚ ኣንብብ ኣለኹ፦ «{ $text }»።
photo-found-text-on = እታ ስእሊ { $number } እያ፣ ከምዚ ኣንብብ ኣለኹ፦ «{ $text }»።
photo-cannot-find = ነዚ ከለልዮ ኣይክእልን እየ፣ ኣብቲ ስእሊ ውን ኣየንበብክዎን።
photo-colour-red = ቀይሕ
photo-colour-orange = ኣራንሾኒ
photo-colour-yellow = ብጫ
photo-colour-green = ቀጠልያ
photo-colour-blue = ሰማያዊ
photo-colour-purple = ሊላ
photo-colour-pink = ሮዛ
photo-colour-brown = ቡናዊ
photo-colour-beige = ቤጅ
photo-colour-black = ጸሊም
photo-colour-grey = ሓሙኽሽታይ
photo-colour-white = ጻዕዳ
cue-photo-word = ስእሊ | ስእልታት | ስኢሊ | ፎቶ | እዛ ደብዳበ | እታ ደብዳበ | እዚ ደብዳበ | ነዛ ደብዳበ | እዛ ወረቐት | ነዛ ወረቐት | እዚ ወረቐት | እዚ ሰነድ | ነዚ ሰነድ | እዛ ሳንዱቕ | እዚ ሳንዱቕ | እዚ ስክሪን | እዛ ታቤላ | foto | photo | s'eli
cue-photo-article = ሓደ | ሓንቲ | እቲ | እታ | እቶም | እተን | ገለ | ዝኾነ
cue-photo-coming = ክሰደልካ እየ | ክሰደልኩም እየ | እሰደልካ ኣለኹ | እሰደልኩም ኣለኹ | ስእሊ ክሰደልካ | ስእሊ ክሰደልኩም | ስእሊ ክሰድድ እየ | ስእሊ ክልእኸልካ | ስእሊ ይመጽእ ኣሎ | ስእሊ እንተሰዲደልካ | ስእሊ እንተሰዲደልኩም
cue-photo-filler = ኣየናይ | ኣየነይቲ | እንታይ | ድዩ | ድያ | ዶ | ኣብ | ኣብዚ | ኣብዛ | እዚ | እዛ | ነዚ | ነዛ | ክትነግረኒ | ንገረኒ | ንገሩኒ | ትኽእል | ትኽእሉ | በጃኻ | በጃኹም | የቐንየለይ | ደብዳበ | ሳንዱቕ | እሞ | ውን | ክንደይ | እዩ | እያ | ምስ | ነገር | ነገራት | ኣነ | ንዓይ | ጥራይ | ሕጂ | ክኸፍል | ኣለኒ | ብቕልጡፍ
cue-photo-identity = እዚ መን እዩ | እዛ መን እያ | ንሱ መን እዩ | ንሳ መን እያ | ዘሎ መን እዩ | ዘላ መን እያ | ዘሎ ሰብ መን | ዘለዉ መን እዮም | እዚ ሰብ መን እዩ | እዛ ሰበይቲ መን እያ | እዚ ሰብኣይ መን እዩ | ክንደይ ዓመቱ | ክንደይ ዓመታ | ዕድሚኡ ክንደይ | ዕድሚኣ ክንደይ | ትፈልጦ ዶ | ትፈልጣ ዶ | ጽብቕቲ ድያ | ጽቡቕ ድዩ | መልክዓ | መልክዑ | ስሙ መን እዩ | ስማ መን እዩ | መን ይበሃል | መን ትበሃል | ሕብሪ ቆርበቱ | ሕብሪ ቆርበታ | ኣዒንቱ | ኣዒንታ | ጸጉሩ | ጸጉራ | ሰብኣይ ድዩ ሰበይቲ | ወዲ ድዩ ጓል | ካበይ ሃገር እዩ
cue-photo-safety = ክሰግር | ክሰግር ዶ | ጎደና ክሰግር | መብራህቲ ትራፊክ | ትራፊክ ቀጠልያ ድዩ | ትራፊክ ቀይሕ ድዩ | ሓደገኛ ድዩ | ሓደጋ ኣለዎ ዶ | መንገዲ ነጻ ድዩ | ክበልዖ እኽእል ዶ | ክሰትዮ እኽእል ዶ | ክበልዖ ዶ | ክሰትዮ ዶ | ነዚ መድሃኒት ክወስዶ እኽእል | ክወስዶ እኽእል ዶ | ክወስዶ ኣለኒ ዶ | ክንደይ ክወስድ | ኣብ መዓልቲ ክንደይ | ክንደይ ግዜ ኣብ መዓልቲ
cue-photo-people = ክንደይ ሰብ | ክንደይ ሰባት | ሰብ ኣሎ ዶ | ሰባት ኣለዉ ዶ | ዝኾነ ሰብ ኣሎ | ክንደይ ቆልዑ | ሰብ ትርኢ ዶ
cue-photo-colour = ሕብሪ | ሕብሩ | ሕብራ | ሕብርታት | ቀለም | ቀለሙ | እንታይ ሕብሪ | እንታይ ዓይነት ሕብሪ | hibri | hbri
cue-photo-date = ዕለት | ዕለታት | መዓስ | ኣየናይ መዓልቲ | ሰዓት ክንደይ | ክሳብ መዓስ | ቅድሚ መዓስ | መወዳእታ ግዜ | መወዳእታ ዕለት
cue-photo-amount = ክንደይ ገንዘብ | ክንደይ ክኸፍል | ክንደይ ኣለኒ ክኸፍል | መጠን ገንዘብ | ዋጋ | ዋጋኡ | ክንደይ እዩ ዋጋኡ | ክንደይ የውጽእ | ክንደይ ዩሮ
cue-photo-phone = ቍጽሪ ተሌፎን | ቁጽሪ ተሌፎን | ቁጽሪ ስልኪ | ናይ ተሌፎን ቁጽሪ | ተሌፎን ቁጽሪ | ናበይ ክድውል | ኣየናይ ቁጽሪ
cue-photo-sender = መን እዩ ጽሒፍዎ | መን እዩ ዝጸሓፎ | መን እዩ ሰዲድዎ | ካብ መን እያ | መን ጽሒፍዎ | መን ጽሒፉለይ | መን ጽሒፉ | መን ሰዲድዎ | መን ሰዲዱለይ | ካብ መን | ካበይ እዩ | መን ልኢኽዎ | ዝሰደዶ
cue-photo-read = ኣንብብ | ኣንብበለይ | ኣንብቡለይ | ኣንብቦ | ኣንብባ | አንብበለይ | እንታይ ይብል | እንታይ ትብል | እንታይ ተጻሒፉ | እንታይ ጽሑፍ | ጽሑፍ | እንታይ ይደልዩ | እዛ ደብዳበ እንታይ | anbibeley | nbebeley
cue-photo-describe = ግለጽ | ግለጸለይ | ግለጽዎ | ግለጹለይ | ኣብርሃለይ | እንታይ ትርኢ | እንታይ ትርእዩ | እንታይ ይረአ | እንታይ ይርአ | እንታይ እዩ እዚ | እዚ እንታይ እዩ | እንታይ እዩ | እንታይ ኣሎ | እንታይ ኣሎ ኣብዚ | intay eyu | entay tre'i
cue-photo-find = ኣሎ ዶ | ኣላ ዶ | ኣለዉ ዶ | ኣለዋ ዶ | ትርኢ ዶ | ትርእዮ ዶ | ትርእዩ ዶ | ድዩ እዚ | እዚ ድዩ | እዚ ድያ | ኣየናይ እዩ | ኣየነይቲ እያ | ርኸብ | ርኸበለይ | ድለ | ድለየለይ | ኣለዎ ዶ | ኣለዋ ድዩ | ተጻሒፉ ኣሎ ዶ
cue-photo-part = ላዕለዋይ ክፋል ኣንብብ | ታሕተዋይ ክፋል ኣንብብ | ኣብ ላዕሊ ዘሎ ኣንብብ | ኣብ ታሕቲ ዘሎ ኣንብብ | ብጸጋም ዘሎ ኣንብብ | ብየማን ዘሎ ኣንብብ
cue-photo-goods = tomato = ኮሚደረ, ኮሚደሮ, ጸብሒ ኮሚደረ | bean = ፋሶልያ, ባልዶንጓ, ፋጆሊ | pea = ዓይኒ ዓተር, ፒዘሊ | corn = ዕፉን, መሸላ ባሕሪ | lentil = ብርስን | chickpea = ሽምብራ, ሽምብረ | tuna = ቱና, ቶኖ | sardine = ሳርዲን, ሰርዲን | fish = ዓሳ | milk = ጸባ | sugar = ሽኮር | salt = ጨው | flour = ሓርጭ, ፋሪና | rice = ሩዝ | noodles = ፓስታ, ማካሮኒ, ስፓገቲ | oil = ዘይቲ | vinegar = ኣቾቶ, ኣቸቶ | coffee = ቡን | tea = ሻሂ | chocolate = ቸኮላታ, ቾኮላታ | jam = ማርማላታ | honey = መዓር | butter = ጠስሚ, ልኻይ, ቡሮ | cheese = ፎርማጆ, ኣጅቦ | yoghurt = ርግኦ, ዮጉርት | cream = ፓና, ክሬም | chicken = ደርሆ | beef = ስጋ ላም, ስጋ ብዕራይ | pork = ስጋ ሓሰማ, ሓሰማ | alcohol = ኣልኮል, ቢራ, ነቢት, ወይኒ | potato = ድንሽ | onion = ሽጉርቲ | egg = እንቋቝሖ, እንቋቑሖ | peanut = ፉል, ለውዚ | nut = ነትስ, ኣልሞንድ, ሃዘልነት | gluten = ግሉተን, ስርናይ | soya = ሶያ | sesame = ሰሊጥ, ሰምሰም | lactose = ላክቶስ | leek = ሊክ, ፖሮ | pumpkin = ዱባ | mushroom = ቅንጥሻ, ፉንጎ | shampoo = ሻምፖ | shower gel = ሻወር ጀል, ሳሙና ሻወር | soap = ሳሙና | toothpaste = ፓስታ ስኒ, ኮልጌት | detergent = ኦሞ, ሳሙና ክዳን | bleach = በረኪና, ባረኪና | salty = ጨው ዘለዎ | sweet = ምቁር | water = ማይ
cue-photo-also = cup = ጣሳ, ቢከሪ, ፍንጃል | phone = ሞባይል, ሞባይለይ, ስልኪ, ተሌፎነይ | tv = ቲቪ | couch = ሶፋ, ዲቫኖ | person = ሰብ, ሰባት | refrigerator = ፍሪጅ, ፍሪጆ | handbag = ቦርሳ | truck = ዓባይ መኪና, ካምዮን | bicycle = ቢስክለታ | glasses = መነጽር | sunglasses = መነጽር | remote = ሪሞት, ሪሞት ኮንትሮል | table = ጠረጴዛ, ጣውላ | cat = ድሙ | dog = ከልቢ | computer = ኮምፒተር | laptop = ላፕቶፕ, ኮምፒተር
cue-photo-term = እቲ ቃል | ነቲ ቃል | እቶም ቃላት | ስመይ | ንስመይ | እቲ ስም | ስም ኣቦይ | ስም ስድራይ
cue-photo-depth = ኣብ ቅድሚ | ኣብ ድሕሪ | ብድሕሪ | ቅድሚኡ | ድሕሪኡ
cue-photo-near = ኣብ ጎኒ | ኣብ ጥቓ | ኣብ ዙርያ | ጥቓ | ጎኒ
cue-photo-bottom = ኣብ ታሕቲ | ብታሕቲ | ኣብ ትሕቲ | ታሕተዋይ | ታሕቲ
cue-photo-top = ኣብ ላዕሊ | ብላዕሊ | ኣብ ልዕሊ | ላዕለዋይ | ላዕሊ
cue-photo-right = ብየማን | ኣብ የማን | የማን | ናብ የማን | የማናይ
cue-photo-left = ብጸጋም | ኣብ ጸጋም | ጸጋም | ናብ ጸጋም | ጸጋማይ
cue-photo-beside = ብጸጋም | ብየማን | ኣብ ልዕሊ | ኣብ ትሕቲ | ኣብ ጎኒ | ኣብ ጥቓ | ኣብ ዙርያ | ኣብ ቅድሚ | ኣብ ድሕሪ | ብድሕሪ | ጎኒ እቲ | ጎኒ እታ | ጥቓ እቲ | ጥቓ እታ
cue-photo-where = ኣበይ ኣሎ | ኣበይ ኣላ | ኣበይ ኣለዉ | ኣበይ ኣለዋ | ኣበይ እዩ | ኣበይ እያ | ኣበይ ይርከብ | ኣበይ ትርከብ | ኣበይ ትርኢ | abey alo
cue-photo-which = ኣየናይ | ኣየነይቲ | ኣየኖት | ኣየናይ ሳንዱቕ | ኣየነይቲ ሳንዱቕ | ኣየናይ ጥርሙዝ | ኣየነይቲ ጥርሙዝ | ኣየናይ ባኮ | ኣየናይ ታኒካ | ኣየናይ ስእሊ
cue-photo-count = ክንደይ | ክንደይ ኣለዉ | ክንደይ ኣለዋ | ክንደይ ትርኢ | ክንደይ እዮም | ብዝሒ | በዝሒ
cue-photo-small = ደቀቕቲ ፊደላት | ደቂቕ ጽሑፍ | ንኣሽቱ ፊደላት | ንእሽቶ ጽሑፍ | ብደቂቕ ዝተጻሕፈ | ብንእሽቶ ዝተጻሕፈ | ደቂቕ ፊደል
cue-photo-medicine = መድሃኒት | መድሃኒታት | መድሓኒት | ከኒና | ከኒናታት | ኪኒና | ዶዝ | ሚሊግራም | ክንደይ ሚሊግራም | ኣየናይ ከኒና | ሽሮፖ | medhanit
cue-photo-expiry = ግዜኡ ሓሊፉ ድዩ | ግዜኡ ሓሊፉ | ግዜኣ ሓሊፉ | ዝሓልፈሉ ዕለት | ዝበላሸወሉ ዕለት | ዝሓልቀሉ ዕለት | መወዳእታ መጥቀሚ ዕለት | ተበላሽዩ ድዩ | ክሳብ መዓስ ይጽንሕ | ክሳብ መዓስ ይጥቀመሉ | ኤክስፓየር | ኤክስፓየርድ | expire | expired
cue-photo-code = ባርኮድ | ባር ኮድ | ኪውኣር | ኪው ኣር ኮድ | qr code | qr | barcode | እቲ ኮድ እንታይ ይብል
cue-photo-light = መብራህቲ | ብርሃን | ተወሊዑ | ተወሊዑ ድዩ | ጠፊኡ ድዩ | ጸልሚቱ | ጸልማት ድዩ | ጸልማት | ብሩህ ድዩ
cue-photo-beyond = እንታይ ይገብር ኣሎ | እንታይ ትገብር ኣላ | እንታይ ይገብሩ ኣለዉ | እንታይ ይገብር | ይስሕቕ ኣሎ | ትስሕቕ ኣላ | ክምስ ይብል | ሕጉስ ድዩ | ሕግስቲ ድያ | ሓዚኑ | ሓዚና | ተቖጢዑ | ጽሩይ ድዩ | ረሳሕ ድዩ | ርስሓት ኣለዎ | ክንደይ ይርሕቕ | ርሑቕ ድዩ | ክንደይ ይዓቢ | ክንደይ ይነውሕ | ክንደይ ይምዘን | ባዶ ድዩ ምሉእ | ደቂሱ ድዩ | ደቂሳ ድያ | ተሰይሩ | ተሰይራ | ተበላሽዩ
photo-medicine-form =
    { $form ->
        [tablet] ከኒና
        [capsule] ካፕሱል
        [syrup] ሽሮፖ
        [suppository] ብመቐመጫ ዝኣቱ መድሃኒት
        [drops] ጠብታ
        [solution] ፈሳሲ መድሃኒት
        [powder] ሓርጭ ወይ ብባኮ ዝመጽእ ሓርጭ
        [cream] ክሬም፣ ጀል ወይ ቅብኣት
        [spray] ስፕረይ
       *[other] ኣብ ቆርበት ዝልጠፍ መድሃኒት
    }
photo-medicine-no-expiry = ኣብዚ ስእሊ ናይ መወዳእታ መጥቀሚ ዕለት ኣየንበብኩን፦ ነቲ መዐሸጊ ገልቢጥኩም ካልእ ስእሊ ስደዱ።
photo-medicine-past = እዚ ዕለት እዚ ሓሊፉ እዩ።
photo-medicine-expiry-code = ከምቲ ኮድ ዝብሎ፣ ናይ መወዳእታ መጥቀሚ ዕለት { $day } እዩ። ሰብ ከረጋግጸልኩም ሕተቱ።
photo-medicine-expiry-print = ናይ መወዳእታ መጥቀሚ ዕለት ኣንቢበ፦ እንተደንጎየ { $day }። ክጋገ እኽእል እየ፦ ሰብ ከረጋግጸልኩም ሕተቱ።
photo-medicine-allergens = ብዛዕባ ኣለርጂ ድማ እዚ፦ { $text }
photo-medicine-until = እንተደንጎየ ክሳብ { $day } ይጥቀሙሉ
photo-medicine-expiries = ርግጸኛ ዘይኮነ ናይ መወዳእታ መጥቀሚ ዕለት፦ { $text }
photo-medicine-strengths = ብዙሕ ዓቐን መድሃኒት ኣሎ፣ ኣየናይ ከም ትኽክል ኣይፈልጥን፦ { $text }
photo-medicine-none = ኣብዚ ስእሊ መድሃኒት ኣየለለኹን፦ ነታ ሳንዱቕ ገልብጥዋ፣ ወይ ንፋርማሲስት ኣርእይዋ።
photo-medicine-unread = ነዚ መዐሸጊ ጽቡቕ ጌረ ከንብቦ ኣይከኣልኩን።
photo-medicine-money = እዚ ምናልባት ናይ ወረቐት ወይ ናይ ሓጺን ገንዘብ እዩ፣ ከምዚ ኣንብብ ኣለኹ፦ { $text }።
photo-medicine-food = እዚ ምናልባት መግቢ እዩ፦ { $what }።
photo-medicine-box = እዚ ምናልባት መድሃኒት እዩ፦ { $what }።
photo-code-card = ኮድ ኣሎ፣ ኣብ ውሽጡ ናይ ሰብ ስምን ኣድራሻን ዘለዎ ካርድ። ኣይከፍቶን እየ።
photo-code-phone = ኮድ ኣሎ፣ ኣብ ውሽጡ ቍጽሪ ተሌፎን። ኣይድውለሉን እየ።
photo-code-wifi = ናብ Wi-Fi ንምእታው ዘገልግል ኮድ ኣሎ። ነቲ መሕለፊ ቃል ዓው ኢለ ኣየንብቦን እየ።
photo-code-lot = ቍጽሪ ሎት፦ { $lot }።
photo-code-expiry = ከምቲ ኮድ ዝብሎ፣ እንተደንጎየ ክሳብ { $day } ይጥቀሙሉ።
photo-code-gs1 = ናይ ኣቕሓ ኮድ ኣሎ።
photo-code-medicine = ናይ ፈረንሳ መድሃኒት ኮድ ኣሎ፣ ቍጽሪ { $number }። ስም እቲ መድሃኒት ኣብቲ ኮድ የለን።
photo-code-product = ናይ ኣቕሓ ባርኮድ ኣሎ፣ ቍጽሪ { $number }። ስም እቲ ኣቕሓ ኣብቲ ኮድ የለን።
photo-code-no-site = ሊንክ ዘለዎ ኮድ ኣሎ፣ ግን መርበቡ ኣየለለኽዎን። ኣይከፍቶን እየ።
photo-code-link = ናብ መርበብ { $site } ዝወስድ ሊንክ ዘለዎ ኮድ ኣሎ። ኣይከፍቶን እየ።
photo-code-none = ክንበብ ዝኽእል ባርኮድ ወይ QR ኮድ ኣይረኸብኩን፦ ነቲ ነገር ገልብጥዎ፣ ወይ ተሌፎን ቍሩብ ኣቕርቡ።
photo-light-dark = ጸልማት እዩ፦ ዝተወልዐ መብራህቲ ኣይረኣየንን፣ ግን ክጋገ እኽእል እየ።
photo-light-dim = ውሑድ ብርሃን ኣሎ፦ ድኹም መብራህቲ ወይ ቍሩብ ናይ መዓልቲ ብርሃን።
photo-light-bright = እቲ ስእሊ ብሩህ እዩ፦ ብርሃን ኣሎ፣ ናይ መብራህቲ ወይ ናይ መዓልቲ።
photo-cannot-tell = ካብዚ ኮይነ ክነግረኩም ኣይክእልን እየ፦ ኣብ ጥቓኹም ዘሎ ሰብ ይኽእል እዩ።
photo-found-not-in-food = ኣብዚ ስእሊ እዚ ኣየንበብኩን፣ ግን ርግጸኛ ኣይኮነን፣ እቲ ጽሑፍ ኣብ ካልእ ቦታ ክቕጽል ይኽእል፦ ብዛዕባ ኣለርጂ ወይ ክትበልዕዎ ዘይብልኩም ነገር ኩሉ ግዜ ንሰብ ሕተቱ።
photo-found-which = ኣብቲ ስእሊ ክደልዮ እትደልዩዎ ቃል ንገሩኒ።
photo-found-no-text-there = ኣብዚ ቦታ እቲ ስእሊ ጽሑፍ ኣየንበብኩን።
photo-found-text-at = { $place } እዩ ዘሎ፣ ከምዚ ኣንብብ ኣለኹ፦ «{ $text }»።
photo-found-at = { $place } እርኢ ኣለኹ፦ { $thing }።
photo-found-count = ከምዚ እርኢ ኣለኹ፦ { $things }።
photo-colour-of = { $thing } እርኢ ኣለኹ፣ ሕብሩ ብዝበዝሐ እዚ እዩ፦ { $colours }።
photo-place-nothing = ኣብዚ ቦታ ዘለልዮ ነገር ኣይረኣየንን፣ ግን ክጋገ እኽእል እየ።
photo-place-beside-near = ኣብ ጥቓ እዚ ከምዚ እርኢ ኣለኹ፦ { $thing }።
photo-place-beside-bottom = ኣብ ትሕቲ እዚ ከምዚ እርኢ ኣለኹ፦ { $thing }።
photo-place-beside-top = ኣብ ልዕሊ እዚ ከምዚ እርኢ ኣለኹ፦ { $thing }።
photo-place-beside-right = ብየማን እዚ ከምዚ እርኢ ኣለኹ፦ { $thing }።
photo-place-beside-left = ብጸጋም እዚ ከምዚ እርኢ ኣለኹ፦ { $thing }።
photo-place-bottom = ኣብ ታሕቲ፦ { $thing }።
photo-place-top = ኣብ ላዕሊ፦ { $thing }።
photo-place-at-bottom-right = ኣብ ታሕቲ ብየማን
photo-place-at-bottom = ኣብ ታሕቲ
photo-place-at-bottom-left = ኣብ ታሕቲ ብጸጋም
photo-place-at-right = ብየማን
photo-place-at-middle = ኣብ ማእከል
photo-place-at-left = ብጸጋም
photo-place-at-top-right = ኣብ ላዕሊ ብየማን
photo-place-at-top = ኣብ ላዕሊ
photo-place-at-top-left = ኣብ ላዕሊ ብጸጋም
photo-object-person = { $count ->
        [one] ሓደ ሰብ
       *[other] { $count } ሰባት
    }
photo-object-bicycle = { $count ->
        [one] ሓንቲ ብሽክለታ
       *[other] { $count } ብሽክለታታት
    }
photo-object-car = { $count ->
        [one] ሓንቲ መኪና
       *[other] { $count } መካይን
    }
photo-object-motorcycle = { $count ->
        [one] ሓንቲ ሞቶ
       *[other] { $count } ሞቶታት
    }
photo-object-airplane = { $count ->
        [one] ሓንቲ ነፋሪት
       *[other] { $count } ነፈርቲ
    }
photo-object-bus = { $count ->
        [one] ሓንቲ ኣውቶቡስ
       *[other] { $count } ኣውቶቡሳት
    }
photo-object-train = { $count ->
        [one] ሓደ ባቡር
       *[other] { $count } ባቡራት
    }
photo-object-truck = { $count ->
        [one] ሓንቲ ናይ ጽዕነት መኪና
       *[other] { $count } ናይ ጽዕነት መካይን
    }
photo-object-boat = { $count ->
        [one] ሓንቲ ጃልባ
       *[other] { $count } ጃላቡ
    }
photo-object-traffic-light = { $count ->
        [one] ሓደ መብራህቲ ትራፊክ
       *[other] { $count } መብራህቲ ትራፊክ
    }
photo-object-fire-hydrant = { $count ->
        [one] ሓደ ናይ መጥፋእቲ ሓዊ ቡምባ ማይ
       *[other] { $count } ናይ መጥፋእቲ ሓዊ ቡምባታት ማይ
    }
photo-object-stop-sign = { $count ->
        [one] ሓንቲ ታቤላ ስቶፕ
       *[other] { $count } ታቤላታት ስቶፕ
    }
photo-object-parking-meter = { $count ->
        [one] ሓደ መክፈሊ ፓርኪንግ
       *[other] { $count } መክፈሊ ፓርኪንግ
    }
photo-object-bench = { $count ->
        [one] ሓደ ናይ ደገ ኮፍ መበሊ
       *[other] { $count } ናይ ደገ ኮፍ መበሊታት
    }
photo-object-bird = { $count ->
        [one] ሓንቲ ዑፍ
       *[other] { $count } ኣዕዋፍ
    }
photo-object-cat = { $count ->
        [one] ሓንቲ ድሙ
       *[other] { $count } ደማሙ
    }
photo-object-dog = { $count ->
        [one] ሓደ ከልቢ
       *[other] { $count } ኣኽላባት
    }
photo-object-horse = { $count ->
        [one] ሓደ ፈረስ
       *[other] { $count } ኣፍራስ
    }
photo-object-sheep = { $count ->
        [one] ሓንቲ በጊዕ
       *[other] { $count } ኣባጊዕ
    }
photo-object-cow = { $count ->
        [one] ሓንቲ ላም
       *[other] { $count } ኣላሕም
    }
photo-object-elephant = { $count ->
        [one] ሓደ ሓርማዝ
       *[other] { $count } ሓራምዝ
    }
photo-object-bear = { $count ->
        [one] ሓደ ድቢ
       *[other] { $count } ድብታት
    }
photo-object-zebra = { $count ->
        [one] ሓንቲ ኣድጊ በረኻ
       *[other] { $count } ኣእዱግ በረኻ
    }
photo-object-giraffe = { $count ->
        [one] ሓንቲ ዘራፍ
       *[other] { $count } ዘራፋት
    }
photo-object-backpack = { $count ->
        [one] ሓደ ናይ ዝባን ሳንጣ
       *[other] { $count } ናይ ዝባን ሳንጣታት
    }
photo-object-umbrella = { $count ->
        [one] ሓደ ጽላል
       *[other] { $count } ጽላላት
    }
photo-object-handbag = { $count ->
        [one] ሓንቲ ቦርሳ
       *[other] { $count } ቦርሳታት
    }
photo-object-tie = { $count ->
        [one] ሓንቲ ክራቫታ
       *[other] { $count } ክራቫታታት
    }
photo-object-suitcase = { $count ->
        [one] ሓንቲ ባሊጃ
       *[other] { $count } ባሊጃታት
    }
photo-object-frisbee = { $count ->
        [one] ሓደ ፍሪዝቢ
       *[other] { $count } ፍሪዝቢታት
    }
photo-object-skis = { $count ->
        [one] ሓደ ጽምዲ ስኪ
       *[other] { $count } ጽምዲ ስኪ
    }
photo-object-snowboard = { $count ->
        [one] ሓደ ስኖውቦርድ
       *[other] { $count } ስኖውቦርድ
    }
photo-object-ball = { $count ->
        [one] ሓንቲ ኩዕሶ
       *[other] { $count } ኩዓሳሱ
    }
photo-object-kite = { $count ->
        [one] ሓደ ካይት
       *[other] { $count } ካይት
    }
photo-object-baseball-bat = { $count ->
        [one] ሓደ በትሪ ቤዝቦል
       *[other] { $count } ኣባትር ቤዝቦል
    }
photo-object-baseball-glove = { $count ->
        [one] ሓደ ጓንቲ ቤዝቦል
       *[other] { $count } ጓንትታት ቤዝቦል
    }
photo-object-skateboard = { $count ->
        [one] ሓደ ስከይትቦርድ
       *[other] { $count } ስከይትቦርድ
    }
photo-object-surfboard = { $count ->
        [one] ሓደ ሰርፍቦርድ
       *[other] { $count } ሰርፍቦርድ
    }
photo-object-tennis-racket = { $count ->
        [one] ሓደ ራከት ቴኒስ
       *[other] { $count } ራከታት ቴኒስ
    }
photo-object-bottle = { $count ->
        [one] ሓንቲ ጥርሙዝ
       *[other] { $count } ጠራሙዝ
    }
photo-object-wine-glass = { $count ->
        [one] ሓደ ብኬሪ ነቢት
       *[other] { $count } ብኬሪታት ነቢት
    }
photo-object-cup = { $count ->
        [one] ሓደ ኩባያ
       *[other] { $count } ኩባያታት
    }
photo-object-fork = { $count ->
        [one] ሓንቲ ፋርኬታ
       *[other] { $count } ፋርኬታታት
    }
photo-object-knife = { $count ->
        [one] ሓንቲ ካራ
       *[other] { $count } ካራታት
    }
photo-object-spoon = { $count ->
        [one] ሓንቲ ማንካ
       *[other] { $count } ማናኹ
    }
photo-object-bowl = { $count ->
        [one] ሓደ ጎድጓድ ሸሓኒ
       *[other] { $count } ጎደጉድቲ ሸሓንቲ
    }
photo-object-banana = { $count ->
        [one] ሓንቲ ባናና
       *[other] { $count } ባናናታት
    }
photo-object-apple = { $count ->
        [one] ሓንቲ ቱፋሕ
       *[other] { $count } ቱፋሓት
    }
photo-object-sandwich = { $count ->
        [one] ሓደ ሳንድዊች
       *[other] { $count } ሳንድዊች
    }
photo-object-orange = { $count ->
        [one] ሓንቲ ኣራንሺ
       *[other] { $count } ኣራንሺታት
    }
photo-object-broccoli = { $count ->
        [one] ሓደ ብሮኮሊ
       *[other] { $count } ብሮኮሊ
    }
photo-object-carrot = { $count ->
        [one] ሓንቲ ካሮት
       *[other] { $count } ካሮታት
    }
photo-object-hot-dog = { $count ->
        [one] ሓደ ሆት ዶግ
       *[other] { $count } ሆት ዶግ
    }
photo-object-pizza = { $count ->
        [one] ሓንቲ ፒሳ
       *[other] { $count } ፒሳታት
    }
photo-object-donut = { $count ->
        [one] ሓደ ዶናት
       *[other] { $count } ዶናት
    }
photo-object-cake = { $count ->
        [one] ሓደ ዶልሺ
       *[other] { $count } ዶልሺታት
    }
photo-object-chair = { $count ->
        [one] ሓደ ሰድያ
       *[other] { $count } ሰድያታት
    }
photo-object-couch = { $count ->
        [one] ሓደ ሶፋ
       *[other] { $count } ሶፋታት
    }
photo-object-potted-plant = { $count ->
        [one] ሓደ ተኽሊ ኣብ ዕትሮ
       *[other] { $count } ኣትክልቲ ኣብ ዕትሮ
    }
photo-object-bed = { $count ->
        [one] ሓደ ዓራት
       *[other] { $count } ዓራውቲ
    }
photo-object-table = { $count ->
        [one] ሓደ ጣውላ
       *[other] { $count } ጣውላታት
    }
photo-object-toilet = { $count ->
        [one] ሓደ ሽቓቕ
       *[other] { $count } ሽቓቓት
    }
photo-object-tv = { $count ->
        [one] ሓደ ቴለቪዥን
       *[other] { $count } ቴለቪዥናት
    }
photo-object-laptop = { $count ->
        [one] ሓደ ላፕቶፕ
       *[other] { $count } ላፕቶፓት
    }
photo-object-mouse = { $count ->
        [one] ሓደ ማውስ ኮምፒተር
       *[other] { $count } ማውስ ኮምፒተር
    }
photo-object-remote = { $count ->
        [one] ሓደ ሪሞት ኮንትሮል
       *[other] { $count } ሪሞት ኮንትሮል
    }
photo-object-keyboard = { $count ->
        [one] ሓደ ኪቦርድ
       *[other] { $count } ኪቦርድ
    }
photo-object-phone = { $count ->
        [one] ሓንቲ ተሌፎን
       *[other] { $count } ተሌፎናት
    }
photo-object-microwave = { $count ->
        [one] ሓደ ማይክሮወይቭ
       *[other] { $count } ማይክሮወይቭ
    }
photo-object-oven = { $count ->
        [one] ሓደ ፎርኖ
       *[other] { $count } ፎርኖታት
    }
photo-object-toaster = { $count ->
        [one] ሓደ ቶስተር
       *[other] { $count } ቶስተር
    }
photo-object-sink = { $count ->
        [one] ሓደ መሕጸቢ ኣቕሑ
       *[other] { $count } መሕጸቢ ኣቕሑ
    }
photo-object-refrigerator = { $count ->
        [one] ሓደ ፍሪጅ
       *[other] { $count } ፍሪጃት
    }
photo-object-book = { $count ->
        [one] ሓንቲ መጽሓፍ
       *[other] { $count } መጻሕፍቲ
    }
photo-object-clock = { $count ->
        [one] ሓንቲ ናይ መንደቕ ሰዓት
       *[other] { $count } ናይ መንደቕ ሰዓታት
    }
photo-object-vase = { $count ->
        [one] ሓደ መትከሊ ዕምባባ
       *[other] { $count } መትከሊ ዕምባባታት
    }
photo-object-scissors = { $count ->
        [one] ሓደ መቐስ
       *[other] { $count } መቐሳት
    }
photo-object-teddy-bear = { $count ->
        [one] ሓደ ናይ ድቢ ባምቡላ
       *[other] { $count } ናይ ድቢ ባምቡላታት
    }
photo-object-hair-dryer = { $count ->
        [one] ሓደ መንቀጺ ጸጉሪ
       *[other] { $count } መንቀጺ ጸጉሪ
    }
photo-object-toothbrush = { $count ->
        [one] ሓንቲ ብራሽ ስኒ
       *[other] { $count } ብራሽ ስኒ
    }
photo-object-coffee = ቡን
photo-object-teapot = በራድ ሻሂ
photo-object-coffeepot = ጀበና
photo-object-plate = ሸሓኒ
photo-object-pitcher = ካራፋ
photo-object-pan = ባዴላ
photo-object-pot = ድስቲ
photo-object-bread = ባኒ
photo-object-bagel = ንእሽቶ ክቢ ባኒ
photo-object-pretzel = ፕረትዘል
photo-object-burger = ሃምበርገር
photo-object-cabbage = ካውሎ
photo-object-cauliflower = ካውሎ ፍዮረ
photo-object-courgette = ዙኪኒ
photo-object-cucumber = ከትሪዮሎ
photo-object-artichoke = ካርቾፎ
photo-object-pepper = ጉዕ በርበረ
photo-object-mushroom = ቅንጥሻ
photo-object-strawberry = ፍራውላ
photo-object-lemon = ለሚን
photo-object-fig = በለስ (ፍረ)
photo-object-pineapple = ኣናናስ
photo-object-pomegranate = ሩማን
photo-object-pasta = ፓስታ
photo-object-ice-cream = ጀላቶ
photo-object-soup = መረቕ
photo-object-wine = ነቢት
photo-object-corn = ዕፉን
photo-object-burrito = ቡሪቶ
photo-object-menu = ዝርዝር መግቢ
photo-object-stove = ኩሽነት
photo-object-dishwasher = መሕጸቢት ሸሓኒ ማሽን
photo-object-packet = ባኮ
photo-object-envelope = ቡስጣ
photo-object-carton = ካርቶን
photo-object-crate = ካሳ
photo-object-plastic-bag = ናይ ፕላስቲክ ቦርሳ
photo-object-pill-bottle = ጥርሙዝ መድሃኒት
photo-object-cream = ጥርሙዝ ክሬም
photo-object-perfume = ጥርሙዝ ጨና
photo-object-soap-dispenser = መቕድሒ ሳሙና
photo-object-plaster = ፕላስተር ናይ ቁስሊ
photo-object-syringe = ሲሪንጋ
photo-object-stethoscope = ስተቶስኮፕ
photo-object-crutch = ምርኩስ
photo-object-scales = ሚዛን
photo-object-toilet-paper = ወረቐት ሽቓቕ
photo-object-paper-towel = ናይ ኽሽነ መድረዚ ወረቐት
photo-object-towel = ፎጣ
photo-object-washbasin = መሕጸቢ ገጽ
photo-object-bathtub = መሕጸቢ ሰብነት ባኞ
photo-object-shower-curtain = መጋረጃ ሻወር
photo-object-lipstick = ሊፕስቲክ
photo-object-nappy = ዳይፐር
photo-object-shoe = ጫማ
photo-object-sandal = ሳንዳል
photo-object-boot = ስቲቫለ
photo-object-sock = ካልሲ
photo-object-hat = ቆብዕ
photo-object-t-shirt = ማልያ
photo-object-sweater = ጎልፎ
photo-object-jeans = ጂንስ ስረ
photo-object-suit = ምሉእ ልብሲ (ሱት)
photo-object-coat = ካፖት
photo-object-mitten = ጓንቲ
photo-object-sunglasses = መነጽር ጸሓይ
photo-object-watch = ናይ ኢድ ሰዓት
photo-object-necklace = ስልማት ክሳድ
photo-object-wallet = ቦርሳ ገንዘብ
photo-object-pillow = መተርኣስ
photo-object-blanket = ኮቦርታ
photo-object-lamp = ላምፓዲና
photo-object-candle = ሽምዓ
photo-object-desk = ጣውላ ጽሕፈት
photo-object-wardrobe = ኣርማድዮ
photo-object-bookcase = ስካፋለ መጻሕፍቲ
photo-object-cradle = ዓራት ህጻን
photo-object-washing-machine = መሕጸቢት ክዳን ማሽን
photo-object-radiator = መሙቒ ገዛ
photo-object-fan = ቬንቲላተር
photo-object-iron = ስታሮ
photo-object-vacuum-cleaner = መኽስተር ኤለክትሪክ
photo-object-sewing-machine = መስፈዪት ማሽን
photo-object-bucket = ሰንኬሎ
photo-object-broom = መኾስተር
photo-object-mop = መወልወሊ ባይታ
photo-object-bin = መጎሓፊ
photo-object-padlock = ሉኬቶ
photo-object-hammer = ማርተሎ
photo-object-screwdriver = ካቻቪተ
photo-object-screw = ቪተ
photo-object-nail = ምስማር
photo-object-drill = ትራፓኖ
photo-object-light-switch = መወልዒ መብራህቲ
photo-object-rocking-chair = ዝውዛወዝ ሰድያ
photo-object-screen = ስክሪን
photo-object-computer = ኮምፒተር
photo-object-printer = ፕሪንተር
photo-object-photocopier = ፎቶኮፒ ማሽን
photo-object-radio = ሬድዮ
photo-object-camera = ካመራ
photo-object-loudspeaker = መጉልሒ ድምጺ
photo-object-microphone = ማይክሮፎን
photo-object-pen = ፒሮ
photo-object-pencil-case = እንዳ ፒሮ
photo-object-web-page = ኣብ ስክሪን ዝርአ ገጽ
photo-object-binder = ክላሰር
photo-object-cash-machine = ናይ ገንዘብ ማሽን
photo-object-vending-machine = ናይ መሸጣ ማሽን
photo-object-letterbox = ሳንዱቕ ፖስጣ
photo-object-street-sign = ታቤላ ጎደና
photo-object-taxi = ታክሲ
photo-object-tram = ትራም
photo-object-ambulance = ኣምቡላንስ
photo-object-fire-engine = መኪና መጥፋእቲ ሓዊ
photo-object-tractor = ትራክተር
photo-object-bridge = ድልድል
photo-object-church = ቤተ ክርስትያን
photo-object-mosque = መስጊድ
photo-object-castle = ግምቢ
photo-object-fountain = ፍልፍል ማይ (ፎንታና)
photo-object-library = ቤት መጻሕፍቲ
photo-object-bakery = እንዳ ባኒ
photo-object-shop = ድኳን
photo-object-restaurant = ቤት መግቢ
photo-object-shopping-cart = ዓረብያ ዕዳጋ
photo-object-shopping-basket = ዘንቢል ዕዳጋ
photo-object-mountain = እምባ
photo-object-beach = ገምገም ባሕሪ
photo-object-lake = ቀላይ
photo-object-valley = ስንጭሮ
photo-object-flower = ዕምባባ
photo-object-rabbit = ማንቲለ
photo-object-hamster = ሃምስተር
photo-object-fish = ዓሳ
photo-object-butterfly = ጽምብላሊዕ
photo-object-bee = ንህቢ
photo-object-fly = ጽንጽያ
photo-object-ant = ጻጸ
photo-object-cockroach = ኮክሮች (ሓሸራ)
photo-object-ladybird = ቀያሕ ጥንዚዛ
photo-object-spider = ሳሬት
photo-object-snail = ዓራቕ ዘበአ
photo-object-pig = ሓሰማ
photo-object-lion = ኣንበሳ
photo-object-turtle = ጎብየ
photo-object-frog = እንቍርዖብ
photo-object-squirrel = ምጹጽላይ

## describe_image: letters

letter-first = እዚ ደብዳበ እዩ ({ $sender })፦ { $what }።
letter-first-unsigned = እዚ ደብዳበ እዩ፣ መን ከም ዝጸሓፎ ግን ክረክብ ኣይከኣልኩን፦ { $what }።
letter-kind-eviction = ካብ ገዛኹም ክትወጹ ይሓቱኹም ኣለዉ
letter-kind-expulsion = ካብ ፈረንሳ ክትወጹ ዝሓትት ውሳነ
letter-kind-court = ናይ ቤት ፍርዲ ወረቐት
letter-on = {"፣ ዕለት "}{ $day } ሰዓት { $time } ብሰዓት ፈረንሳ፣ { $in }
letter-by = {"፣ እንተደንጎየ ክሳብ ዕለት "}{ $day }፣ { $in }
letter-within = {"፣ "}{ $period } { $start }
letter-amount = {"፣ "}{ $amount }
letter-in-days = { $days ->
        [0] ሎሚ እዩ
        [1] ጽባሕ እዩ
       *[other] ድሕሪ { $days } መዓልቲ
    }
letter-past = { $days ->
        [1] ትማሊ ነይሩ
       *[other] ቅድሚ { $days } መዓልቲ ነይሩ
    }
letter-period-days = ግዜ { $number ->
        [one] { $number } መዓልቲ
       *[other] { $number } መዓልቲ
    }
letter-period-working-days = ግዜ { $number ->
        [one] { $number } ናይ ስራሕ መዓልቲ
       *[other] { $number } ናይ ስራሕ መዓልትታት
    }
letter-period-weeks = ግዜ { $number ->
        [one] { $number } ሰሙን
       *[other] { $number } ሰሙን
    }
letter-period-months = ግዜ { $number } ወርሒ
letter-from-letter = ካብቲ ኣብታ ደብዳበ ዘሎ ዕለት ጀሚሩ
letter-from-receipt = ካብታ ደብዳበ ዝተቐበልኩምላ መዓልቲ ጀሚሩ
letter-from-notification = ካብታ እቲ ውሳነ ዝተዋህበኩም መዓልቲ ጀሚሩ
letter-from-other = ካብታ ኣብ ደብዳበ ተጠቒሳ ዘላ መዓልቲ ጀሚሩ
letter-from-unsaid = ካብ ኣየነይቲ መዓልቲ ጀሚሩ ግን እታ ደብዳበ ኣይትገልጽን
letter-place = ቦታ፦ «{ $text }»።
letter-demand = ዝሕተት ዘሎ፦ «{ $text }»።
letter-in-french = ብፈረንሳይኛ ዝተጻሕፈ
letter-quote = «{ $text }»
letter-otherwise = እንተዘይኮይኑ፣ እታ ደብዳበ ከምዚ ትብል፦ «{ $text }»።
letter-otherwise-eviction = እንተዘይኮይኑ፣ ገዛኹም ክትስእኑ ትኽእሉ።
letter-otherwise-removal = እንተዘይኮይኑ፣ ብግዲ ክትወጹ ክግበር ይኽእል።
letter-otherwise-cut = እንተዘይኮይኑ፣ እቲ ኣገልግሎት ክቋረጽ ይኽእል።
letter-otherwise-seizure = እንተዘይኮይኑ፣ እቲ ገንዘብ ካብ ናይ ባንኪ ሕሳብኩም ወይ ካብ ደሞዝኩም ክውሰድ ይኽእል።
letter-otherwise-more-money = እንተዘይኮይኑ፣ ዝበዝሐ ገንዘብ ክትከፍሉ ከድልየኩም ይኽእል።
letter-otherwise-stopped = እንተዘይኮይኑ፣ ክፍሊት ወይ መሰል ደው ክብል ይኽእል።
letter-otherwise-struck-off = እንተዘይኮይኑ፣ ካብ ዝርዝር ክትስረዙ ትኽእሉ።
letter-otherwise-refused = እንተዘይኮይኑ፣ እቲ ሕቶኹም ክንጸግ ይኽእል።
letter-otherwise-closed = እንተዘይኮይኑ፣ እቲ ፋይል ወይ እቲ ቆጸራ ክስረዝ ይኽእል።
letter-next-request-for-documents = ክግበር ዘለዎ፦ ነዞም ሰነዳት ኣኪብኩም ብግዜኡ ስደድዎም።
letter-next-appointment = ክግበር ዘለዎ፦ እቲ ዕለት መዝግብዎ፣ ናብኡ ኪዱ፣ ነዛ ደብዳበ ድማ ሓዝዋ።
letter-next-meeting-invitation = ክግበር ዘለዎ፦ እቲ ዕለት መዝግብዎ።
letter-next-payment-demand = ክግበር ዘለዎ፦ ነዚ ገንዘብ ክትከፍልዎ ይግባእ እንተኾይኑ ኣረጋግጹ። ክትከፍሉ እንተዘይክኢልኩም፣ ቀልጢፍኩም ተወሳኺ ግዜ ሕተቱ።
letter-next-bill = ክግበር ዘለዎ፦ ነቲ ሕሳብ ኣረጋግጽዎ'ሞ ብግዜኡ ክፈሉ። እንተዘይክኢልኩም፣ ደዊልኩም ተወሳኺ ግዜ ሕተቱ።
letter-next-decision-granted = ክግበር ዘለዎ፦ ነዛ ደብዳበ ጽቡቕ ጌርኩም ዓቅብዋ።
letter-next-decision-refusal = ክግበር ዘለዎ፦ ነዛ ደብዳበ ክሕግዘኩም ንዝኽእል ሰብ ቀልጢፍኩም ኣርእይዋ።
letter-next-formal-notice = ክግበር ዘለዎ፦ ኣይትጸበዩ፣ መልሱ፣ ሓገዝ ድማ ሕተቱ።
letter-grave-refusal = ተጠንቀቑ፣ ንምቅዋም ዘሎ ግዜ ድሮ ይሓልፍ ኣሎ። ነዛ ደብዳበ ሎሚ ንጠበቓ፣ ንpoint-justice (ነጻ ሕጋዊ ምኽሪ) ወይ ንማሕበር ከም Cimade ኣርእይዋ።
letter-grave-eviction = ተጠንቀቑ፣ እዚ ከቢድ ጉዳይ እዩ፣ ግዜ ድማ ድሮ ይሓልፍ ኣሎ። ነዛ ደብዳበ ሎሚ ንpoint-justice (ነጻ ሕጋዊ ምኽሪ)፣ ንጠበቓ ወይ ንሰራሕተኛ ማሕበራዊ ኣገልግሎት ኣርእይዋ።
letter-grave-expulsion = ተጠንቀቑ፣ እዚ ከቢድ ጉዳይ እዩ፣ ንምቅዋም ዘሎ ግዜ ድማ ኣዝዩ ሓጺር እዩ። ነዛ ደብዳበ ሎሚ ባዕላ ንጠበቓ ወይ ንማሕበር ከም Cimade ኣርእይዋ።
letter-grave-court = ተጠንቀቑ፣ እዚ ዓቢ ጉዳይ እዩ፣ ግዜ ድማ ድሮ ይሓልፍ ኣሎ። ነዛ ወረቐት ሎሚ ንጠበቓ ወይ ንpoint-justice (ነጻ ሕጋዊ ምኽሪ) ኣርእይዋ።
letter-unread = { $count ->
        [one] ካብዚ ገጽ ሓንቲ መስመር ከንብብ ኣይከኣልኩን።
       *[other] { $count } መስመራት ከንብብ ኣይከኣልኩን።
    }
letter-say = ከምዚ ክትብሉ ትኽእሉ፦ { $list }።
letter-ask-documents = እቶም ሰነዳት
letter-ask-demand = እንታይ ክገብር
letter-ask-appeal = ምቅዋም
letter-ask-spell = ቍጽሪ ፋይል ፊደል ብፊደል
letter-ask-phone = ቍጽሪ ተሌፎን
letter-ask-sheet = ወረቐት ሓበሬታ
letter-ask-whole = ኩሉ ኣንብብ
letter-documents = ዝሕተቱ ዘለዉ ሰነዳት፦ { $list }።
letter-documents-quoted = ዝሕተቱ ዘለዉ ሰነዳት፦ «{ $text }»።
letter-documents-others = { $count ->
        [one] ከምኡ ውን ኣብታ ደብዳበ ዝተጻሕፈ ሓደ ካልእ ሰነድ።
       *[other] ከምኡ ውን ኣብታ ደብዳበ ዝተጻሕፉ { $count } ካልኦት ሰነዳት።
    }
letter-spelt = ቍጽሪ ፋይል፦ { $text }።
letter-dictated = ተሌፎን፦ { $text }።
letter-appeal = ንምቅዋም፣ እታ ደብዳበ ከምዚ ትብል፦ «{ $text }»።
letter-appeal-help = ቅድሚ እቲ ግዜ ምውድኡ ካብ ጠበቓ፣ ካብ point-justice (ነጻ ሕጋዊ ምኽሪ) ወይ ካብ ማሕበር ሓገዝ ሕተቱ።
letter-appeal-unsaid = ከመይ ጌርኩም ከም እትቃወሙ ኣብታ ደብዳበ ክረክብ ኣይከኣልኩን። ካብ ጠበቓ፣ ካብ point-justice (ነጻ ሕጋዊ ምኽሪ) ወይ ካብ ማሕበር ቀልጢፍኩም ሓገዝ ሕተቱ።
letter-summary = ብኮምፒተር ዝተሰርሐ ጽማቝ፣ ቍጽርታቱ ኣብታ ደብዳበ ኣለዉ፦ { $text }
letter-nothing = እታ ደብዳበ ነዚ ኣይትብልን፣ ወይ ኣነ ኣይረኸብክዎን።
letter-answer-on = ዕለት { $day } ሰዓት { $time } ብሰዓት ፈረንሳ፣ { $in }።
letter-answer-by = እንተደንጎየ ክሳብ ዕለት { $day }፣ { $in }።
letter-answer-within = { $period } እዩ፣ { $start }።
letter-scam = ተጠንቀቑ፣ እዚ መልእኽቲ እዚ ምትላል ይመስል፦ { $reasons }።
letter-scam-then = ኣይትኽፈሉ፣ ካርድኹም ወይ ምስጢራዊ ቍጽርታትኩም ኣይትሃቡ፣ ነቲ ሊንክ ኣይትኽፈቱ። እንተተጠራጢርኩም፣ ባዕልኹም በቲ እትፈልጥዎ ቍጽሪ ናብቲ ትካል ደውሉ፣ ወይ ነዚ መልእኽቲ ንእትኣምንዎ ሰብ ኣርእይዎ።
letter-document-residence-permit = titre de séjour (መንበሪ ፍቓድ) ወይ récépissé
letter-document-passport = ፓስፖርት
letter-document-identity = ናይ መንነት ወረቐት
letter-document-address = መረጋገጺ ኣድራሻ
letter-document-rent = ናይ ክራይ ቅብሊት ወይ ናይ ክራይ ውዕል
letter-document-family-book = livret de famille (ናይ ስድራ መጽሓፍ)
letter-document-birth = ወረቐት ልደት
letter-document-marriage = ወረቐት መርዓ ወይ ናይ ፍትሕ ውሳነ
letter-document-photos = ናይ መንነት ስእልታት
letter-document-pay = ናይ ደሞዝ ወረቓቕቲ ወይ መረጋገጺ ኣታዊ
letter-document-tax = avis d'impôt (ናይ ግብሪ ወረቐት)
letter-document-bank = RIB፣ ናይ ባንኪ ሕሳብኩም ሓበሬታ
letter-document-health-card = carte Vitale (ናይ ጥዕና ካርድ) ወይ ናይ መሰል ጥዕና ምስክር ወረቐት
letter-document-medical = ካብ ሓኪም ወረቐት
letter-document-vaccines = carnet de santé (ናይ ጥዕና መጽሓፍ)
letter-document-school = ናይ ቤት ትምህርቲ ምስክር ወረቐት
letter-document-work = ናይ ስራሕ ውዕል ወይ ካብ ኣስራሒ ዝተዋህበ ምስክር ወረቐት
letter-document-cv = CV
letter-document-insurance = ናይ መድሕን ምስክር ወረቐት
letter-document-stamps = timbres fiscaux (ናይ ግብሪ ቴምብር)
letter-document-form = ቅጥዒ
letter-document-this-letter = እዛ ደብዳበ
letter-document-diploma = ዲፕሎማታት
cue-letter-documents = ሰነዳት | እቶም ሰነዳት | እንታይ ሰነዳት | እንታይ ሰነድ | ኣየኖት ሰነዳት | ወረቓቕቲ | እቶም ወረቓቕቲ | እንታይ ወረቓቕቲ | እንታይ ወረቐት የድሊ | እንታይ ከምጽእ | እንታይ ክማላእ | እንታይ ክሕዝ | እንታይ ክማልእ ኣለኒ | documents
cue-letter-demand = እንታይ ክገብር | እንታይ ክገብር ኣለኒ | እንታይ ገይረ ይሓይሽ | እንታይ እየ ዝገብር | እንታይ ይግበር | እንታይ ይደልዩ | እንታይ ደልዮም | እንታይ ይሓቱ | እንታይ ይሓቱኒ ኣለዉ | entay kgebr
cue-letter-otherwise = እንተዘይኮይኑ | እንተዘይኮነ | እንተዘይገይረ | እንተዘይገበርኩ | እንተዘይመለስኩ | እንተዘይከፈልኩ | እንተዘይከድኩ | ዋላ ሓንቲ እንተዘይገይረ | እንታይ ክመጽእ | እንታይ ይገጥመኒ
cue-letter-deadline = ክሳብ መዓስ | ቅድሚ መዓስ | መዓስ | መዓስ እዩ | ክንደይ ግዜ ኣለኒ | ክንደይ ግዜ | መወዳእታ ዕለት | ናይ መወዳእታ ግዜ | መዓስ ክምልስ | ሰዓት ክንደይ | ዴድላይን
cue-letter-appeal = ምቅዋም | ክቃወም | ክቃወም እደሊ | ኣይሰማማዕን | ኣይተሰማማዕኩን | ከመይ ጌረ ክቃወም | ይግባይ | ይግባይ ክብል | ጥርዓን | ክጠርዕ | recours
cue-letter-spell = ቍጽሪ ፋይል ፊደል ብፊደል | ፊደል ብፊደል | ፊደል ብፊደል በለለይ | ቍጽሪ ፋይል | ቁጽሪ ፋይል | ቁጽሪ ዶሴ | ቁጽሪ ዶስየ | ረፈረንስ | reference | numero dossier
cue-letter-phone = ቍጽሪ ተሌፎን | ቁጽሪ ተሌፎን | ቁጽሪ ተሌፎን ቀስ ኢልካ | ተሌፎን | ቁጽሪ ስልኪ | ናበይ ክድውል | ኣየናይ ቁጽሪ ክድውል | ንመን ክድውል | ቁጽሪ ቀስ ኢልካ
cue-letter-amount = ክንደይ | ክንደይ ክኸፍል | ክንደይ ኣለኒ | ክንደይ ዕዳ ኣለኒ | ክንደይ ገንዘብ | መጠን ገንዘብ | ክንደይ እዩ
cue-letter-whole = ኩሉ ኣንብብ | ኩሉ ኣንብበለይ | ንኹሉ ኣንብቦ | ምሉእ ኣንብብ | ምሉእ ደብዳበ | ምሉእ ጽሑፍ | እታ ደብዳበ ኣንብበለይ | ደብዳበ ኣንብብ | ኩሉ ጽሑፍ

## translate

translate-label = ብማሽን ዝተተርጐመ እዩ። ጌጋታት ክህልዎ ይኽእል።
translate-ask = እንታይ ክትርጉም ትደልዩ፣ ናብ ኣየናይ ቋንቋኸ? ንኣብነት ከምዚ በሉ፦ ናብ ዓረብኛ ተርጉም፣ ደሓር ነቲ ዘረባኹም።
translate-ask-language = ናብ ኣየናይ ቋንቋ? ንኣብነት ከምዚ በሉ፦ ናብ ዓረብኛ ተርጉም፣ ደሓር ነቲ ዘረባኹም።
translate-choice = ናብ { $target } ተርጉም፦ { $text }
translate-on = ሕራይ። ተዛረቡ ወይ ጸሓፉ፦ ኩሉ ናብ { $target } ክትርጉሞ እየ። ንምቁራጽ «ኣቁም» በሉ።
translate-missing = ካብዚ ቋንቋ ({ $source }) ናብዚ ቋንቋ ({ $target }) ኣብዚ ክትርጉም ኣይክእልን። ነዚ ኣገልግሎት ዘካይድ ሰብ ክውስኾ ይኽእል። ምስ ሰብ ንምዝርራብ ክትሓቱ ውን ትኽእሉ።
translate-none = ካብዚ ቋንቋ ኣብዚ ክትርጉም ኣይክእልን፦ { $name }። ነዚ ኣገልግሎት ዘካይድ ሰብ ክውስኾ ይኽእል። ምስ ሰብ ንምዝርራብ ክትሓቱ ውን ትኽእሉ።
translate-same = እዚ ጽሑፍ ድሮ በዚ ቋንቋ እዩ፦ { $name }።
translate-untrusted = ነዚ ትርጉም ክኣምኖ ኣይክእልን፦ ቍጽሪ ወይ ቃል ጠፊኡ ክኸውን ይኽእል። እንተዘይሃብኩዎ ይሓይሽ። ጽሑፍኩም፦ «{ $text }»። ክልቲኡ ቋንቋ ንዝዛረብ ሰብ ኣርእይዎ፣ ወይ ኣብዚ ምስ ሰብ ንምዝርራብ ሕተቱ።
translate-untrusted-spoken = ነዚ ትርጉም ክኣምኖ ኣይክእልን፦ ቍጽሪ ወይ ቃል ጠፊኡ ክኸውን ይኽእል። እንተዘይሃብኩዎ ይሓይሽ። ምስ ሰብ ንምዝርራብ ሕተቱ።
translate-too-long = እዚ ጽሑፍ ንዓይ ኣዝዩ ነዊሕ እዩ። እንተበዝሐ { $limit } ፊደላት ብዘለዎ ክፋላት ስደድዎ።
translate-story = ታሪኽ ዑቕባ ኣይትርጉምን እየ። ነፍሲ ወከፍ ቃል ዓቢ ትርጉም ኣለዎ፣ ማሽን ድማ ይጋገ። ካብ ሰብ ሓገዝ ሕተቱ፦ ማሕበር ወይ ኣስተርጓሚ።

## admin_help

admin-source = ምንጪ፦ { $name }፣ ዝተረጋገጸሉ ዕለት { $checked }።
admin-source-old = ምንጪ፦ { $name }፣ ናይ { $version } ጽሑፍ፣ ዝተረጋገጸሉ ዕለት { $checked }፤ ተለዊጡ ክኸውን ይኽእል፣ ኣብቲ ወግዓዊ መርበብ ዘሎ ዕለት ርኣዩ።
admin-source-paper = ምንጪ፦ { $name }፣ ናይ { $version } ጽሑፍ፣ ዝተረጋገጸሉ ዕለት { $checked }፤ እቲ ሕግታት ተለዊጡ ክኸውን ይኽእል፣ ኣብ ወረቐትኩም ዝተጻሕፈ ዕለት ኣንብቡ።
admin-in-french = እዚ መልሲ ብፈረንሳይኛ ጥራይ እዩ ዘለኒ። ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ።
admin-details-in-french = እቲ ዝርዝር ብፈረንሳይኛ እዩ።
admin-ask = ብዛዕባ ኣብ ፈረንሳ ዝግበር ጉዳይ እንታይ ሕቶ ኣለኩም?
admin-choose = ጽቡቕ ጌረ ከም ዝተረድኣኒ ርግጸኛ ክኸውን እደሊ። ብዛዕባ እንታይ ትዛረቡ ኣለኹም?
admin-no-match = ነዚ ሕቶ እዚ ርግጸኛ መልሲ የብለይን፣ ክግምት ድማ ኣይደልን። ኣብ service-public.gouv.fr ርኣዩ፣ ወይ ኣብ ቤት ጽሕፈት France services ወይ ኣብ ጥቓኹም ዘሎ ማሕበር ሕተቱ።
admin-library-quote = እታ ወግዓዊት ወረቐት ሓበሬታ «{ $title }» ከምዚ ትብል፦
admin-library-case = ኣብዚ ኩነታት «{ $case }»፦
admin-library-cases = እዚ ካብቶም ኣብታ ወረቐት ሓበሬታ ዘለዉ ኩነታት ሓደ እዩ፦ ንዝቕጽል ንምስማዕ «ተወሳኺ» በሉ።
admin-library-warning = ኣብዛ ወረቐት ሓበሬታ መጠንቀቕታ ተጻሒፉ ኣሎ፦
admin-library-exceptions = ፍሉያት ኩነታት ኣለዉ፦ ንምስማዖም «ተወሳኺ» በሉ።
admin-library-source = ምንጪ፦ service-public.fr፣ ወረቐት ሓበሬታ ናይ { $day }።
admin-library-source-check = ምንጪ፦ service-public.fr፣ ወረቐት ሓበሬታ ናይ { $day }። መጠን ገንዘብን ናይ መወዳእታ ግዜን ተለዊጡ ክኸውን ይኽእል፦ ኣብቲ ገጽ ኣረጋግጹ።
admin-library-source-stale = ምንጪ፦ service-public.fr፣ ወረቐት ሓበሬታ ናይ { $day }። ኣነ ዘለኒ ቅዳሕ ኣረጊት እዩ፦ ዝኾነ ነገር ቅድሚ ምግባርኩም፣ ኣብቲ ገጽ ኣረጋግጹ ወይ ሰብ ሕተቱ።
admin-library-only-french = ወግዓዊት ወረቐት ሓበሬታ ረኺበ፣ ግን ብፈረንሳይኛ ጥራይ እያ። ከምዘላ እህበኩም ኣለኹ። ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ።
admin-library-place-phone = ተሌፎን፦ { $phone }።
admin-library-place-hours = ክፉት ዝኾነሉ ሰዓታት፦ { $hours }።
admin-library-place-by = ከም { $name } ዝብሎ፣ ዝተረጋገጸሉ ዕለት { $checked }።
admin-library-page = ምልእቲ ወረቐት ሓበሬታ ኣብቲ ወግዓዊ ገጽ ኣላ።
admin-human = ተረዲኡኒ፦ ምስ ሰብ ክትዛረቡ ትደልዩ። ኣነ ዝኾነ ቆጸራ ኣይሓዝኩልኩምን። ነዚ መራኸቢ ዝሃበኩም ማሕበር እንተሎ፣ ምስኦም ተዛረቡ፤ እንተዘይኮይኑ፣ ቤት ጽሕፈት France services፣ ምምሕዳር ከተማኹም (mairie) ወይ ማሕበር ክሕግዘኩም ይኽእል።
admin-refuse-inject = መልእኽቲ ወይ ሰነድ ክእዝዘኒ ኣይክእልን። ነዚ ኣይገብሮን እየ፣ ዋላ ሓንቲ ውን ኣይሰድድን። እዚ ሰነድ ገንዘብ ወይ ቍጽርታት ሰባት እንተሓቲቱኩም፣ ምትላል ክኸውን ይኽእል፦ ንእትኣምንዎ ሰብ ኣርእይዎ።
admin-refuse-story = ታሪኽ ዑቕባኹም ክጽሕፎ፣ ከመሓይሾ ወይ ክትርጉሞ ኣይክእልን እየ፦ ናትኩም ኮይኑ ክተርፍ ኣለዎ። ጠበቓ ወይ ማሕበር ንኽትዳለውዎ ክሕግዘኩም ይኽእል። ኣነ ነቲ ስጉምትታትን ግዜታቱን ክገልጸልኩም እኽእል።
admin-refuse-forged = ናይ ሓሶት ሰነድ ወይ ናይ ካልእ ሰብ መንነት ንምስራሕ፣ ንምግዛእ ወይ ንምጥቃም ክሕግዝ ኣይክእልን እየ፦ ገበን እዩ፣ መሰላትኩም ውን ክትስእኑ ትኽእሉ። ሕጋዊ መንገድታት ኣሎ። ሰራሕተኛ ማሕበራዊ ኣገልግሎት፣ ጠበቓ ወይ ማሕበር ምሳኹም ክደልዩዎ ይኽእሉ።
admin-refuse-lie = ንምሕሳው ወይ ነገር ንምሕባእ ክሕግዝ ኣይክእልን እየ፦ መሰላትኩም ከስእነኩም ይኽእል። ጠበቓ ወይ ማሕበር ብምስጢርን ብነጻን ክመኽረኩም ይኽእል።
admin-refuse-strategy = እንታይ ከም እትብሉ ክነግረኩም ኣይክእልን እየ፦ ናትኩም ቃል እዩ። ጠበቓ ወይ ማሕበር ከዳልወኩም ይኽእል። ኣነ ከመይ ከም ዝካየድ ክገልጸልኩም እኽእል።
admin-refuse-chances = ነቲ መልሲ ኣቐዲሙ ክፈልጥ ዝኽእል የለን፣ ኣነ ድማ ሚእታዊት ወይ መብጽዓ ኣይህብን። መንግስታዊ ቤት ጽሕፈት ወይ ዳኛ እዩ ንነፍሲ ወከፍ ሰብ በብሓደ ዝውስን። ጠበቓ ወይ ማሕበር ፋይልኩም ከጽንዖ ይኽእል፤ ኣነ ነቲ ስጉምትታት ክገልጽ እኽእል።
admin-refuse-diagnosis = እንታይ ሕማም ምዃኑ ወይ ኣየናይ መድሃኒት ከም ዝውሰድ ክነግር ኣይክእልን እየ፦ ንሓኪም ወይ ንፋርማሲስት ሕተቱ። ናይ ጥዕና መድሕን እንተዘይብልኩም ናብ PASS ናይ ሆስፒታል ኪዱ። ከቢድ እንተኾይኑ ናብ 15 ወይ 112 ደውሉ።
admin-refuse-undeclared = ብሕቡእ፣ ከይተመዝገብካ ንምስራሕ ክሕግዝ ኣይክእልን እየ፦ ንዓኹም ሓደገኛ እዩ። መን ክሰርሕ መሰል ከም ዘለዎን ፍቓድ ብኸመይ ከም ዝሕተትን ክነግረኩም እኽእል። ማሕበር ሰራሕተኛታት ወይ ማሕበር ክከላኸለልኩም ይኽእል።
admin-refuse-abroad = ኣብ ፈረንሳ ዝግበር ጉዳያት ጥራይ እየ ዝፈልጥ፣ ብዛዕባ ካልእ ሃገር ክግምት ኣይደልን። ናይታ ሃገር ወግዓዊ መርበብ ርኣዩ፣ ወይ ንኤምባሲኣ ሕተቱ። ኣብቲ ቦታ፣ ንስደተኛታት ዝሕግዝ ማሕበር ክምልሰልኩም ይኽእል።
admin-refer-asylum = ንሓገዝ፣ ወረቓቕትኹም ሒዝኩም ናብ SPADA ወይ ንስደተኛታት ዝሕግዝ ማሕበር ኪዱ።
admin-refer-legal = ንሓገዝ፣ ወረቐትኩም ሒዝኩም ቀልጢፍኩም ናብ ጠበቓ፣ point-justice (ነጻ ሕጋዊ ምኽሪ) ወይ ማሕበር ኪዱ።
admin-refer-social = ንሓገዝ፣ ኣብ ምምሕዳር ከተማኹም ዘሎ ማሕበራዊ ኣገልግሎት (CCAS) ወይ ማሕበር ሕተቱ።
admin-refer-caf = ንሓገዝ፣ ን CAF፣ ንሰራሕተኛ ማሕበራዊ ኣገልግሎት ወይ ንቤት ጽሕፈት France services ሕተቱ።
admin-refer-health = ንሓገዝ፣ ንቤት ጽሕፈት መድሕን ጥዕና (CPAM)፣ ን PASS ናይ ሆስፒታል ወይ ንሰራሕተኛ ማሕበራዊ ኣገልግሎት ሕተቱ።
admin-refer-prefecture = ንሓገዝ፣ ናይ préfecture ናይ ኢንተርነት ሓገዝ (point numérique)፣ ቤት ጽሕፈት France services ወይ ማሕበር ሕተቱ።
admin-refer-mdph = ንሓገዝ፣ ን MDPH፣ ን CCAS ናይ ምምሕዳር ከተማኹም ወይ ንማሕበር ስንኩላን ሕተቱ።
admin-refer-work = ንሓገዝ፣ ን France Travail፣ ን Mission locale ወይ ንቤት ጽሕፈት France services ሕተቱ።
admin-refer-school = ንሓገዝ፣ ንምምሕዳር ከተማ (mairie)፣ ንቤት ትምህርቲ ወይ ን CASNAV ሕተቱ።
admin-refer-online = ንሓገዝ፣ ወረቓቕትኹምን ተሌፎንኩምን ሒዝኩም ናብ ቤት ጽሕፈት France services ኪዱ።
admin-refer-danger = ኣብ ሓደጋ እንተሃሊኹም፣ ብኡንብኡ ናብ 112 ደውሉ።

## Telegram

telegram-source = ምንጪ፦ { $title }፣ { $url } (ዝተረጋገጸሉ { $date })

## Web page

web-title = Porte-Voix፦ ሕቶኹም ሕተቱ
web-machine = ምስ ማሽን ኢኹም ትዛረቡ ዘለኹም፣ ምስ ሰብ ኣይኮነን። ክጋገ ይኽእል።
web-noscript = እዚ ገጽ JavaScript የድልዮ። ኣብ ብራውዘርኩም JavaScript ክፈቱ።
web-skip = ናብ መጽሓፊ መልእኽቲ ኪድ
web-language = ቋንቋ
web-log = ዝርርብ
web-start = ተዛረቡ፣ ስእሊ ስደዱ ወይ ጸሓፉ። መልሲ ኣብዚ ብጽሑፍን ብድምጽን ይመጽእ።
web-attachments = ክስደዱ ድሉዋት ፋይላት
web-field = መልእኽትኹም
web-field-hint = ንምስዳድ Enter ጠውቑ። ናብ ሓድሽ መስመር ንምኻድ Shift ምስ Enter ጠውቑ።
web-send = ስደድ
web-speak = ተዛረብ
web-cancel = ሰርዝ
web-photo = ስእሊ
web-file = ፋይል
web-aloud = ንኹሉ መልስታት ብድምጺ ኣንብብ
web-leave = ሓድሽ ዝርርብ
web-you = ንስኹም፦
web-your-voice = ናይ ድምጺ መልእኽትኹም
web-your-photo = ስእልኹም
web-your-document = ሰነድኩም
web-answer-sound = ብድምጺ ዝተዋህበ መልሲ
web-sources = ምንጭታት
web-choices = ክህልዉ ዝኽእሉ መልስታት
web-checked = ዝተረጋገጸሉ { $date }
web-new-tab = (ሓድሽ ታብ)
web-remove = { $name } ኣልግስ
web-download = ፋይል { $name } ኣውርድ
web-photo-ready = እቲ ስእሊ ድሉው እዩ። ሕቶኹም ሕተቱ፣ ወይ «ስደድ» ጠውቑ።
web-document-ready = እቲ ሰነድ ድሉው እዩ። ሕቶኹም ሕተቱ፣ ወይ «ስደድ» ጠውቑ።
web-sound-ready = እቲ ዝተቐርጸ ድምጺ ድሉው እዩ። «ስደድ» ጠውቑ።
web-sending = ይስደድ ኣሎ…
web-waiting = ገና ኣይተሰደን። ንፍትን ኣለና።
web-working = መልሲ ይዳሎ ኣሎ…
web-answered = መልሲ መጺኡ።
web-offline = ኢንተርነት የለን። ንፍትን ኣለና። ዋላ ሓንቲ ኣይጠፍአን።
web-connected = ኢንተርነት ተመሊሱ።
web-recording = ድምጺ ይቕረጽ ኣሎ። ተዛረቡ፣ ንምስዳድ ከኣ «ተዛረብ» መሊስኩም ጠውቑ።
web-recording-cancelled = ምቕራጽ ድምጺ ተሰሪዙ። ዋላ ሓንቲ ኣይተሰደን።
web-recording-limit = 10 ደቒቕ፦ ምቕራጽ ድምጺ ደው ይብል'ሞ ይስደድ።
web-press-play = መልሲ ንምስማዕ ናይ ምጽዋት መልጎም ጠውቑ።
web-sound-failed = ብራውዘርኩም ነዚ ድምጺ ከጻውቶ ኣይክእልን። መልሲ ብጽሑፍ ኣሎ።
web-microphone-refused = ማይክሮፎን ተዓጽዩ ኣሎ። ኣብ ብራውዘርኩም ማይክሮፎን ፍቐዱ፣ ወይ ጸሓፉ።
web-microphone-missing = ማይክሮፎን ኣይረኸብናን። ክትጽሕፉ፣ ወይ ፋይል ክትሰዱ ትኽእሉ።
web-microphone-insecure = ማይክሮፎን እቲ ኣድራሻ ብ https እንተጀሚሩ ጥራይ እዩ ዝሰርሕ። ክትጽሕፉ፣ ወይ ፋይል ክትሰዱ ትኽእሉ።
web-error-empty = እቲ መልእኽቲ ባዶ እዩ። ተዛረቡ፣ ጸሓፉ፣ ወይ ስእሊ ወስኹ።
web-error-file = እዚ ፋይል ስእሊ፣ ናይ PDF ሰነድ ወይ ድምጺ ኣይኮነን።
web-error-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ። እቲ ደረት { $megabytes } ሜጋባይት እዩ።
web-error-text-too-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። እቲ ደረት { $characters } ፊደላት እዩ።
web-error-too-many-photos = ስእልታት በዚሖም። እቲ ደረት ኣብ ሓደ መልእኽቲ { $photos } ስእልታት እዩ።
web-error-request = ነዚ መልእኽቲ ከንብቦ ኣይከኣልናን። ደጊምኩም ስደድዎ።
web-error-slow = ምስዳድ ኣዝዩ ደንጒዩ። ደጊምኩም ፈትኑ፣ ወይ ዝነኣሰ ፋይል ስደዱ።
web-error-pace = ብሓደ ግዜ ብዙሕ መልእኽትታት። ቍሩብ ተጸበዩ፣ ደሓር ደጊምኩም ፈትኑ።
web-error-busy = ብዙሓት ሰባት ኣለዉ። ድሕሪ ቍሩብ ደጊምኩም ፈትኑ።
web-error-store = ሕጂ መልእኽትኹም ክንዕቅብ ኣይንኽእልን ኣለና። ድሕሪ ቍሩብ ደጊምኩም ፈትኑ።
web-error-session = ነዚ ዝርርብ ኣይፈለጥናዮን። ነቲ ገጽ ደጊምኩም ክፈትዎ።
web-error-sound-gone = እዚ ድምጺ ድሕሪ ሕጂ የለን።
web-error-file-gone = እዚ ፋይል ድሕሪ ሕጂ የለን። ደጊምኩም ሕተትዎ።
web-error-host = Porte-Voix ነዚ ኣድራሻ ኣይፈልጦን።
web-error-origin = እዚ ሕቶ ካብ ካልእ ገጽ መጺኡ። ተነጺጉ።

## Questions, one after the other
question-again = ኣይተረደኣንን።
question-lost = መልስታትኩም ጽቡቕ ገይረ ኣይተረዳእክዎን፣ ስለዚ ሕቶታት ኣቋርጽ። ሰብ ክሕግዘኩም ይኽእል እዩ፦ «ምስ ሰብ ክዛረብ እደሊ» በሉ።
cue-question-unknown = ኣይፈልጥን | ኣይፈለጥን | ኣይፈልጥን እየ | ኣይፈልጦን | የብለይን | ሕለፎ | ሕለፍ | ቀጽል | ዝቕጽል ሕቶ | ኣይዝክሮን | ayfeltn | ayfelton | yebleyn

## Lessons

lessons-intro = ብዛዕባ ሰብ ሰርሖ ብልሒን ዲጂታላዊ ህይወትን ሓጸርቲ ትምህርትታት ኣለኒ። ትምህርትታት፦ { $count }፣ ደረጃታት፦ { $levels }። ብዛዕባኹም ዋላ ሓንቲ ኣይምዝግብን እየ። ፈረንሳይኛ ንምምሃር፦ «ኮርስ ፈረንሳይኛ» በሉ።
lessons-level-item = ደረጃ { $number }፦ { $name }።
lessons-which-level = ኣየናይ ደረጃ ትደልዩ? «ትምህርቲ» ኢልኩም ቁጽሩ ክትነግሩኒ እውን ትኽእሉ ኢኹም።
lessons-level = ደረጃ «{ $name }»።
lessons-item = ትምህርቲ { $number }፦ { $title }።
lessons-which = ኣየናይ ትምህርቲ ትደልዩ? ቁጽሩ ንገሩኒ።
lessons-begin = ትምህርቲ { $number }። { $title }።
lessons-more = ንምቕጻል «ተወሳኺ» በሉ።
lessons-first = ቀዳማይ መልሲ፦ { $choice }።
lessons-second = ካልኣይ መልሲ፦ { $choice }።
lessons-third = ሳልሳይ መልሲ፦ { $choice }።
lessons-right = እወ፣ ቅኑዕ መልሲ ንሱ እዩ።
lessons-wrong = ንሱ ኣይኮነን፣ ግን ጸገም የለን፦ ከምኡ ኢና ንመሃር። ቅኑዕ መልሲ እዚ እዩ፦ { $choice }።
lessons-unsure = ጸገም የለን። ቅኑዕ መልሲ እዚ እዩ፦ { $choice }።
lessons-sheet = ንኣድራሻታትን ዝርዝርን «ወረቐት ሓበሬታ» በሉ።
lessons-next = ዝቕጽል ትምህርቲ፣ ትምህርቲ { $number } እዩ፦ { $title }። ክትሰምዕዎ ትደልዩ ዶ?
lessons-later = ሕራይ። ኣብ ዝደለኹምዎ ግዜ «ትምህርትታት» በሉ። ካብ መልስታትኩም ዋላ ሓንቲ ኣይዕቅብን እየ።
lessons-end = ስለ ዝሰማዕኩም የቐንየለይ። ምስክር ወረቐት የለን፣ ነጥቢ የለን፣ ካብ መልስታትኩም ድማ ዋላ ሓንቲ ኣይዕቅብን እየ። ዝተማሃርኩምዎ ናትኩም እዩ። ንሓደ ሰብ ንገርዎ፦ ንምዝካር ዝበለጸ መገዲ እዩ።
lessons-not-understood = መልስኹም ኣይተረድኣንን። «ቀዳማይ»፣ «ካልኣይ» ወይ «ሳልሳይ» በሉ።
lessons-no-memory = ኣየናይ ትምህርቲ ከም ዝሰማዕኩም ኣይዕቅብን እየ፣ ስለዚ ዝቕጽል ኣየናይ ምዃኑ ኣይፈልጥን። ትምህርትታት፦ { $count }፣ ደረጃታት፦ { $levels }።
lessons-other-language = እዚ ትምህርቲ ክሳብ ሕጂ ብቋንቋኹም የለን። ብፈረንሳይኛ እንሆ። ሰብ ክትሓቱ እውን ትኽእሉ ኢኹም።

## Words explained
term-offer = ዝያዳ ክትፈልጡ ትደልዩ ዶ? እወ በሉ፦
term-others = እዚ እውን ክገልጸልኩም እኽእል፦
term-no = ሕራይ። ካልእ ሕቶ ክትሓቱ ምስ ትደልዩ ሕተቱ።
term-unknown = ነዚ ቃል ኣይፈልጦን እየ። ስእሊ ናይቲ ወረቐት ክትሰዱለይ፣ ወይ ምስ ሰብ ክትዛረቡ ክትሓቱ ትኽእሉ።
## The status that an answer depends on
status-ask = እዚ ኣብ ፈረንሳ ብዘለኩም ኩነታት ይምርኮስ። ናትኩም ኩነታት ኣየናይ እዩ?
status-ask-kind = ኣብ ውሳነኹም ኣየናይ ዕቝባ ተጻሒፉ ኣሎ?
status-name-asylum = ሓታቲ ዑቕባ
status-name-refugee = ስደተኛ
status-name-subsidiary = ተወሳኺ ዕቝባ
status-name-protected = ስደተኛ ወይ ተወሳኺ ዕቝባ
status-name-temporary = ግዝያዊ ዕቝባ
status-name-permit = ካልእ መንበሪ ፍቓድ
status-name-none = ብዘይ ወረቐት
status-name-unknown = ኣይፈልጥን
status-no-sheet = ንናትኩም ኩነታት ዝተረጋገጸ መልሲ የብለይን። ሓገዝ እትሓቱሉ ቦታ እዚ እዩ።
status-look = ወረቐትኩም ርኣዩ፣ ነዞም ቃላት ድለዩ፦ attestation de demande d'asile (ሓታቲ ዑቕባ)፣ réfugié (ስደተኛ)፣ protection subsidiaire (ተወሳኺ ዕቝባ)፣ protection temporaire (ግዝያዊ ዕቝባ)፣ récépissé ወይ carte de séjour (መንበሪ ፍቓድ)። ስእሊ ናይቲ ወረቐት ስደዱለይ፣ ወይ ምስ ሰብ ክዛረብ እደሊ በሉ።
status-other = ጥንቃቐ፣ እዚ መልሲ ንኻልእ ኩነታት እዩ፦ { $who }።
## Drafts

draft-start = እቲ ደብዳበ ምሳኹም ከዳልዎ እየ፣ እንተበዝሐ ሓሙሽተ ሕቶታት። እንተዘይፈሊጥኩም «ኣይፈልጥን» በሉ፤ ባዶ መስመር ክገድፍ እየ።
draft-ask-kind = ኣየናይ ደብዳበ ትደልዩ?
cue-draft-kind-address = ኣድራሻይ ከም ዝተቐየረ ምንጋር | ምቕያር ኣድራሻ | ሓድሽ ኣድራሻ | ኣድራሻ | ገዛ ምቕያር
cue-draft-kind-document = ዝተሓተተ ሰነድ ምልኣኽ | ዝተሓተተ ሰነድ | ዝጎደለ ሰነድ | ሰነድ | ወረቐት ምልኣኽ
cue-draft-kind-time = ንምኽፋል ግዜ ምሕታት | ግዜ ክፍሊት | በብቁሩብ ምኽፋል | ብወርሒ ምኽፋል | ደሓር ምኽፋል
cue-draft-kind-appointment = ቆጸራ ምሕታት | ቆጸራ
cue-draft-kind-rapo = ብ RAPO ምቅዋም፣ ቅድሚ ቤት ፍርዲ ግድን ዝኾነ ጥርዓን | rapo | ራፖ | ግድን ጥርዓን
cue-draft-kind-appeal = ውሳነ ብ recours gracieux ምቅዋም፣ ዳግማይ ክረአ ምሕታት | ምቅዋም | ይግባኝ | ጥርዓን | recours gracieux | recours
draft-seen = ዘርኣኹምኒ ደብዳበ ክሳብ ሕጂ ኣሎኒ። ላኣኺ፦ { $sender }።
draft-ask-seen = ነዚ ደብዳበ መልሲ ክጽሕፍ ድየ?
draft-ask-to = እቲ ደብዳበ ንመን እዩ? ካብዞም ኣስማት ሓደ፣ ወይ ካልእ ስም በሉ፦
cue-draft-to-caf = CAF፣ ሓገዝ ስድራቤት | caf | ካፍ | ሓገዝ ስድራቤት
cue-draft-to-cpam = CPAM፣ መድሕን ጥዕና | cpam | መድሕን ጥዕና | ameli
cue-draft-to-prefecture = Préfecture፣ ቤት ጽሕፈት መንግስቲ | prefecture | ፕረፈክቸር | ፕረፈክቱር
cue-draft-to-ofii = OFII፣ ቤት ጽሕፈት ስደተኛታት | ofii | ኦፊ | ቤት ጽሕፈት ስደተኛታት
cue-draft-to-impots = Impots፣ ቤት ጽሕፈት ግብሪ | impots | ግብሪ | ቤት ጽሕፈት ግብሪ
cue-draft-to-france-travail = France Travail፣ ቤት ጽሕፈት ስራሕ | france travail | ቤት ጽሕፈት ስራሕ | pole emploi
cue-draft-to-mdph = MDPH፣ ቤት ጽሕፈት ስንክልና | mdph | ስንክልና
cue-draft-to-bailleur = ዋና ገዛ | ወናኒ ገዛ | ኣካራዪ
cue-draft-to-energie = ትካል ኤሌክትሪክ ወይ ጋዝ | ኤሌክትሪክ | መብራህቲ | ጋዝ | edf | engie
draft-ask-reference = ቁጽሪ ፋይልኩም ክንደይ እዩ? ሓደ ብሓደ ንገሩኒ።
draft-ask-address = ሓድሽ ኣድራሻኹም እንታይ እዩ? ቁጽሪ፣ ጎደና፣ ፖስታ ኮድን ከተማን፣ ብላቲን ፊደል።
draft-ask-since = ካብ ኣየናይ ዕለት ጀሚሩ?
draft-ask-document = ኣየናይ ሰነድ ትልእኩ?
draft-ask-asked = እዚ ሰነድ ዝሓትት ደብዳበ ዕለቱ መዓስ እዩ?
draft-ask-amount = ክንደይ ዩሮ ክትከፍሉ ይሓቱኹም?
draft-ask-count = ኣብ ክንደይ ግዜ ክትከፍሉ ትደልዩ፣ ኣብ ወርሒ ሓደ?
draft-ask-reason = ብምንታይ ምኽንያት? ዋላ ሓንቲ ዘይምባል ይከኣል እዩ።
draft-ask-purpose = እቲ ቆጸራ ንምንታይ እዩ?
draft-ask-need = ዘድልየኩም ነገር ኣሎ ዶ?
draft-ask-decision = ኣብ ወረቐትኩም ዝተጻሕፈ ዕለት ናይቲ ውሳነ መዓስ እዩ?
draft-ask-about = እቲ ውሳነ ብዛዕባ እንታይ እዩ?
draft-ask-name = በየናይ ስም ትፍርሙ፣ ብላቲን ፊደል፣ ከምቲ ኣብ ወረቓቕትኩም ዘሎ?
cue-draft-document-identity = ቅዳሕ መንነተይ | መንነት | ታሴራ | ፓስፖርት
cue-draft-document-permit = ቅዳሕ ፍቓድ መንበሪየይ፣ titre de séjour ወይ récépissé | titre de sejour | recepisse | ፍቓድ መንበሪ
cue-draft-document-home = መረጋገጺ ኣድራሻ | መረጋገጺ ኣድራሻ | ቅብሊት ክራይ | ፋክቱር
cue-draft-document-bank = RIB፣ ሓበሬታ ባንከይ | rib | ባንክ | ሓበሬታ ባንክ | iban
cue-draft-document-income = ወረቓቕቲ ደሞዘይ | ደሞዝ | ወረቐት ደሞዝ
cue-draft-document-tax = መፍለጢ ግብረይ | መፍለጢ ግብሪ | ግብሪ
cue-draft-document-birth = ምስክር ልደት | ልደት | ምስክር ልደት
cue-draft-document-school = መረጋገጺ ቤት ትምህርቲ | መረጋገጺ ቤት ትምህርቲ | ቤት ትምህርቲ
cue-draft-reason-job = ስራሐይ ስኢነ | ስራሕ ስኢነ | ስራሕ የብለይን | ስራሕ ኣልቦ
cue-draft-reason-illness = ሓሚመ ኣለኹ | ሓሚመ | ሕማም | ሆስፒታል
cue-draft-reason-late = ሓገዘይ ወይ ደሞዘይ ይድንጉ | ይድንጉ | ደንጉዩ | ክሳብ ሕጂ ኣይከፈሉንን
cue-draft-reason-low = ኣታዊየይ ኣዝዩ ውሑድ እዩ | ኣዝዩ ውሑድ | ውሑድ ገንዘብ | ገንዘብ የብለይን
cue-draft-reason-family = ኩነታት ስድራይ ተቐይሩ | ስድራ | ፍትሕ | ሕጻን | ሞት
cue-draft-purpose-permit = ብዛዕባ ፍቓድ መንበሪየይ፣ titre de séjour | titre de sejour | ፍቓድ መንበሪ | recepisse
cue-draft-purpose-rights = ብዛዕባ መሰላተይን ፋይለይን | መሰላተይ | ፋይለይ | ፋይል
cue-draft-purpose-papers = ሰነዳት ንምሃብ | ሰነዳት | ወረቓቕቲ
cue-draft-purpose-letter = ብዛዕባ ዝመጸኒ ደብዳበ | ደብዳበ | ብዛዕባ ደብዳበ
cue-draft-need-interpreter = ኣስተርጓሚ የድልየኒ | ኣስተርጓሚ | ተርጓሚ
cue-draft-need-sight = ዓይነ ስውር እየ ወይ ጽቡቕ ኣይርእን | ዓይነ ስውር | ኣይርእን | ጽቡቕ ኣይርእን
cue-draft-need-wheelchair = ብመንኮርኮር ወንበር እንቀሳቐስ | መንኮርኮር ወንበር | ዊልቸር
cue-draft-need-none = ፍሉይ ነገር የለን | ዋላ ሓንቲ | የለን | ኣየድልየንን
cue-draft-about-benefit = ዝተነጽገ፣ ዝነከየ ወይ ዝተቛረጸ ሓገዝ | ዝተነጽገ ሓገዝ | rsa | apl | aah
cue-draft-about-refund = ክመልሶ ዘለኒ ገንዘብ | ክመልስ | ዕዳ | trop percu
cue-draft-about-health = መድሕን ጥዕናይ | ጥዕና | መድሕን ጥዕና
cue-draft-about-disability = ብስንክልና ዘለዉኒ መሰላት | ስንክልና | mdph
cue-draft-about-housing = መንበሪ ገዛይ | መንበሪ ገዛ | ገዛ
cue-draft-field-to = ንመን ከም ዝኸይድ | ንመን | ተቐባሊ
cue-draft-field-reference = ቁጽሪ ፋይል | ቁጽሪ
cue-draft-field-address = እቲ ሓድሽ ኣድራሻ | ኣድራሻ
cue-draft-field-since = ዕለት ናይቲ ለውጢ | ዕለት
cue-draft-field-document = እቲ ሰነድ | ሰነድ
cue-draft-field-asked = ዕለት ደብዳበኦም | ዕለት
cue-draft-field-amount = መጠን ገንዘብ | መጠን
cue-draft-field-count = ብዝሒ ክፍሊታት | ብዝሒ
cue-draft-field-reason = እቲ ምኽንያት | ምኽንያት
cue-draft-field-purpose = ምኽንያት ናይቲ ቆጸራ | ምኽንያት
cue-draft-field-need = ዘድልየኒ ነገር | ዘድልየኒ
cue-draft-field-decision = ዕለት ናይቲ ውሳነ | ዕለት
cue-draft-field-about = ኣርእስቲ ናይቲ ውሳነ | ኣርእስቲ
cue-draft-field-name = እቲ ስም | ስም | ስመይ
draft-field-own-address = ኣድራሻኹም
draft-field-their-name = ስም ዋና ገዛ ወይ ትካል
draft-field-their-address = ኣድራሻ ተቐባሊ
draft-field-enclosed = ምስኡ ትልእክዎም ወረቓቕቲ
draft-field-place = ትፍርሙላ ከተማ
draft-field-motives = ምኽንያታትኩም፣ ብሓገዝ
draft-field-signature = ፊርማ
draft-latin = ኣብ ናይ ፈረንሳ ደብዳበ ኣስማት ብላቲን ፊደል ይጽሓፉ፣ ከምቲ ኣብ ወረቓቕትኩም ዘሎ። ከምኡ ጽሓፉዎ ወይ «ኣይፈልጥን» በሉ፤ ባዶ መስመር ክገድፍ እየ።
draft-left-empty = ኣይተረድኣንን፦ ነዚ መስመር ባዶ ክገድፎ እየ።
draft-blank = ባዶ መስመር
draft-read = እቲ ደብዳበ የንብበልኩም ኣለኹ። ንስኹም ኢኹም ትዛረቡ።
draft-read-to = ናብ፦ { $to }።
draft-read-address = «ኣድራሻይ ከም ዝተቐየረ እሕብረኩም። ዕለት፦ { $since }። ሓድሽ ኣድራሻይ፦ { $address }። በጃኹም ፋይለይ ኣሐድሱ፣ ደብዳበታተይ ድማ ናብዚ ኣድራሻ ስደዱ።»
draft-read-document = «ንሕቶኹም መልሲ ሓደ ሰነድ እልእኽ ኣለኹ። ዕለት ሕቶኹም፦ { $asked }። ሰነድ፦ { $document }። በጃኹም ኣብ ፋይለይ ወስኹዎ፣ ካልእ እንተጎደለ ድማ ጽሓፉለይ።»
draft-read-time = «ክኸፍሎ ዝሓተትኩምኒ ገንዘብ፦ { $amount }። ብሓደ ግዜ ክኸፍሎ ኣይክእልን። { $reason } { $count } በጃኹም ግዜ ሃቡኒ፣ ናይ ክፍሊት መደብ ብጽሑፍ ድማ ስደዱለይ። ክሳብ ሽዑ ሕጋዊ ስጉምቲ እንተደው ኣቢልኩም የመስግን።»
draft-read-appointment = «ቆጸራ እሓትት ኣለኹ። { $purpose } { $need } በጃኹም ዕለት፣ ሰዓት፣ ቦታን ከምጽኦም ዘለኒ ሰነዳትን ጽሓፉለይ።»
draft-read-rapo = «ቅድሚ ቤት ፍርዲ ግድን ዝኾነ ጥርዓን። ንውሳነኹም እቃወም። ዕለት፦ { $decision }። ኣርእስቲ፦ { $about }። ኩነታተይ ዳግማይ ክትርእዩ እሓትት። ምኽንያታተይ፦ ባዶ መስመራት፣ ብሓገዝ ዝጽሓፉ። በጃኹም ብጽሑፍ መልሱለይ።»
draft-read-appeal = «ዳግማይ ክረአ ሕቶ። ንውሳነኹም እቃወም። ዕለት፦ { $decision }። ኣርእስቲ፦ { $about }። ኩነታተይ ዳግማይ ክትርእዩ እሓትት። ምኽንያታተይ፦ ባዶ መስመራት፣ ብሓገዝ ዝጽሓፉ። በጃኹም ብጽሑፍ መልሱለይ።»
draft-read-count = ነፍሲ ወከፍ ወርሒ ክኸፍል እሓትት፤ ብዝሒ ክፍሊታት፦ { $count }።
draft-read-reference = ቁጽሪ ፋይል፦ { $reference }።
draft-read-name = ስም፦ { $name }።
draft-read-empty = ብኢድ ክመልእ ባዶ ዝገድፎ፦ { $fields }።
draft-ask-check = ትኽክል ድዩ?
cue-draft-right = ትኽክል እዩ | ትኽክል | ቅኑዕ እዩ | ቅኑዕ
cue-draft-wrong = ትኽክል ኣይኮነን | ጌጋ እዩ | ጌጋ | ጌጋ ኣሎ | ግን | ይጎድል
draft-ask-change = እንታይ ክቕይር?
draft-done = ደብዳበኹም እንሆ፣ ብ PDF ፋይልን ብጽሑፍን፣ ብፈረንሳ። ኣነ ኣይለኣኽክዎን፤ ንስኹም ኢኹም ትልእክዎ።
draft-done-text = ደብዳበኹም ብጽሑፍ እንሆ፣ ብፈረንሳ። ፋይል PDF ክሰርሕ ኣይከኣልኩን። ኣነ ኣይለኣኽክዎን፤ ንስኹም ኢኹም ትልእክዎ።
draft-send = ባዶ መስመራት ምልኡ፣ ፈርሙ፣ ቅዳሕ ዓቅቡ። ብፖስታ እንተሰዲድኩም፣ ዝተመዝገበ ደብዳበ (courrier recommandé) መርትዖ ይህበኩም። ብፈረንሳ ንምስማዕ «ተወሳኺ» በሉ።
draft-registered = ባዶ መስመራት ምልኡን ፈርሙን። ብዝተመዝገበ ደብዳበ ምስ መረጋገጺ ቅብሊት (lettre recommandée avec avis de réception) ስደዱ፣ ቅዳሕን መርትዖን ዓቅቡ። ብፈረንሳ ንምስማዕ «ተወሳኺ» በሉ።
draft-online = መብዛሕትኡ ግዜ ነዚ ኣብ ወግዓዊ መርበብ ናይቲ ቤት ጽሕፈት ብኣካውንትኩም ክትነግሩ ትኽእሉ፤ ኣብኡ ኣረጋግጹ።
draft-online-prefecture = ንፍቓድ መንበሪ ምቕያር ኣድራሻ ብኢንተርነት ይግበር፣ ኣብ ናይ መንግስቲ መርበብ ANEF።
draft-online-ofii = ዑቕባ ትሓቱ እንተኾይንኩም፣ ሓድሽ ኣድራሻ ብቕልጡፍ ን OFII ንገሩ፤ ናብ ናይ ቀደም ኣድራሻ ዝተላእከ ደብዳበ ከም ዝበጽሐ ይቑጸር።
draft-check-first = ቅድም፦ ነዚ ደብዳበ ጠበቓ፣ point-justice (ነጻ ሕጋዊ ምኽሪ) ወይ ማሕበር የረጋግጾ። ኣነ ቅርጺ ጥራይ የዳሉ፣ ምኽንያታትኩም ኣይኮነን። እቲ ቅኑዕ ጥርዓን ምዃኑ እውን ሕተቱ። እቲ ግዜ ሓጺር እዩ፤ ኣብ ወረቐትኩም ዝተጻሕፈ ዕለት ኣንብቡ።
draft-refuse-urgent = ነዚ ውሳነ ደብዳበ ኣይጽሕፍን እየ፤ እቲ ግዜ ኣዝዩ ሓጺር ክኸውን ይኽእል። ሎሚ ምስ ወረቐትኩም ናብ ሰብ ኪዱ።
## admin_help: jobs

jobs-ask = ስራሕኩም እንታይ ነይሩ? ወይ እንታይ ክትሰርሑ ትኽእሉ? ንኣብነት፦ ምስፋይ፣ ምዝዋር መኪና፣ ምብሳል፣ ምዕራይ።
jobs-list = እዚኦም ምስቲ ትብልዎ ዘለኹም ዝቀራረቡ ስራሕቲ እዮም።
jobs-which = ኣየናይ ትደልዩ?
jobs-help = France Travail፣ ንመንእሰያት Mission locale፣ ንስንኩላን Cap emploi፣ ወይ ማሕበርኩም ክሕግዙኹም ይኽእሉ።
jobs-next = ወረቐትኩም ስራሕ ከም ዘፍቅድ ኣረጋግጹ፤ ድሕሪኡ France Travail፣ ንመንእሰያት Mission locale፣ ንስንኩላን Cap emploi፣ ወይ ማሕበርኩም ክሕግዙኹም ይኽእሉ።
jobs-another = ብዛዕባ ካልእ ስራሕ ካብዚ ዝርዝር ክትሓቱ ትኽእሉ፦
jobs-again = ኣየናይ ስራሕ ምዃኑ ኣይተረድኣንን። ስሙ ወይ ኣብ ዝርዝር ዘለዎ ቦታ ንገሩኒ።
jobs-unknown = ነዚ ስራሕ ኣብ ዝርዝረይ ኣይረኸብክዎን፣ ክግምት ድማ ኣይደልን። ኣማኻሪ ናይ France Travail ወይ ማሕበር ምሳኹም ክደልዮ ይኽእል። «ምስ ሰብ ክዛረብ እደሊ» ክትብሉ እውን ትኽእሉ።
jobs-none = ሕራይ። ክትሰርሕዎ እትኽእሉ ብኻልእ ቃላት ንገሩኒ፣ ወይ ምስ ኣማኻሪ ናይ France Travail ወይ ምስ ማሕበር ተዛረቡ።
jobs-source = ስምን ኮድን ናይ ስራሕቲ፦ ዝርዝር ROME ናይ France Travail፣ ቅዳሕ { $version }፣ ዝተረጋገጸ { $checked }።
jobs-details = { $job }፦ ብፈረንሳይኛ « { $label } »፣ ኮድ ROME { $code } ንኣማኻሪኹም ኣርእዩ።
jobs-to-check = ሓደ ስራሕ ዘድልዮ ነገር ምስ France Travail ኣረጋግጹ።
jobs-diploma = ናይ ወጻኢ ዲፕሎማ፦ ማእከል ENIC-NARIC ከነጻጽሮ ይኽእል፤ «ዲፕሎማይ ክፍለጠለይ» በሉ።
jobs-metier = በዚ ኮድ እቲ Métierscope ዝበሃል መርበብ ናይ France Travail ነቲ ስራሕ ብዝርዝር የርኢ፤ ምስ France Travail ኣረጋግጹ።
jobs-promise = እዚ ሓሳባት እዩ፣ መብጽዓ ስራሕ ኣይኮነን። ኣብዚ ዝኾነ ሰብ ነጥቢ ኣይህበኩምን።
jobs-need-start = መብዛሕትኡ ግዜ ብዘይ ናይ ፈረንሳ ዲፕሎማ ክጅመር ይከኣል።
jobs-need-training = መብዛሕትኡ ግዜ ስልጠና ወይ ዲፕሎማ ይሕተት፣ ንኣብነት CAP (ናይ ፈረንሳ ናይ ሞያ ምስክር ወረቐት)፤ ተመክሮኹም ዋጋ ኣለዎ።
jobs-need-degree = መብዛሕትኡ ግዜ ትምህርቲ ይሕተት።
jobs-need-own = ንገዛእ ርእስኹም ንምስራሕ ዲፕሎማ ወይ ተመክሮ የድሊ፦ ምስ Chambre de métiers (ቤት ሞያታት) ኣረጋግጹ።
jobs-need-licence = ኣብ ፈረንሳ ዝሰርሕ መንጃ ፍቃድ የድሊ።
jobs-need-heavy = ኣብ ፈረንሳ ዝሰርሕ ናይ ዓቢ መኪና መንጃ ፍቃድን ስልጠና ዘዋሪን የድሊ።
jobs-need-bus = ኣብ ፈረንሳ ዝሰርሕ ናይ ኣውቶቡስ መንጃ ፍቃድን ስልጠና ዘዋሪን የድሊ።
jobs-need-prefecture = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ካርድ ወይ ፍቃድ የድሊ፣ ምስ préfecture ኣረጋግጹ።
jobs-need-machines = መብዛሕትኡ ግዜ CACES ዝበሃል ማሽናት ናይ ምዝዋር ምስክር ወረቐት ይሕተት።
jobs-need-guard = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ናይ ሞያ ካርድ የድሊ፣ ምስ CNAPS (ናይ ብሕቲ ጸጥታ ቤት ጽሕፈት) ኣረጋግጹ።
jobs-need-electric = ንኤለክትሪክ habilitation ዝበሃል ፍቃድ የድሊ፣ ኣስራሒ ድሕሪ ስልጠና ይህቦ።
jobs-need-order = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ዝተፈልጠ ዲፕሎማን መብዛሕትኡ ግዜ ምዝገባን የድሊ፣ ምስ ማሕበር ናይቲ ሞያ (ordre) ኣረጋግጹ።
jobs-need-state = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ሕጊ ዲፕሎማ ይሓትት፣ ምስ France Travail ኣረጋግጹ።
jobs-need-childminder = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ፍቃድ ናይ département የድሊ፣ ምስ PMI (ኣገልግሎት ኣዴታትን ህጻናትን) ኣረጋግጹ።
jobs-need-teaching = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ኣብ ናይ መንግስቲ ቤት ትምህርቲ ፈተና ወይ ውዕል የድሊ፣ ምስ rectorat (ቤት ጽሕፈት ትምህርቲ) ኣረጋግጹ።
jobs-need-public = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ምርጫ ኣሎ፣ ዜግነት እውን ኣገዳሲ ክኸውን ይኽእል፣ ምስቲ ዝቖጽር ኣገልግሎት ኣረጋግጹ።
jobs-need-sport = እዚ ስራሕ ብሕጊ ዝተኣሰረ እዩ፦ ዲፕሎማን ናይ ሞያ ካርድን የድሊ፣ ምስ ኣገልግሎት ስፖርት ናይ département ኣረጋግጹ።
jobs-need-food = ሕግታት ጽሬት ምፍላጥ የድሊ።
jobs-need-french = ፈረንሳይኛ ደሓን ጌርካ ምዝራብ የድሊ።
jobs-need-body = ናይ ኣካል ስራሕ እዩ።
jobs-need-hours = መብዛሕትኡ ግዜ ንግሆ ኣንጊህካ፣ ምሸት ኣምሲኻ ወይ ቀዳመ-ሰንበት ይስራሕ።
jobs-need-blind = ዓይነ-ስውራን ወይ ጽቡቕ ዘይርእዩ ሰባት ነዚ ስራሕ ብዝሰማማዕ መሳርሒ ይሰርሕዎ፤ Cap emploi ምሳኹም ክዛረበሉ ይኽእል።
jobs-need-sea = ናይ ባሕሪ ስልጠናን ናይ ሕክምና ምርመራን የድሊ።
jobs-need-show = መብዛሕትኡ ግዜ ስራሕኩም ክርእዩ ይደልዩ፦ ስእልታት፣ ኣብነታት።

## Entitlements

rights-start = እንታይ ክግብኣኩም ከም ዝኽእል ብግምት ክሕስብ እኽእል። ቁሩብ ሓጸርቲ ሕቶታት ይሓትት፣ ገለ ኣይዕቅብን። ኣይፈልጥን፣ ወይ ኣቋርጽ ክትብሉ ትኽእሉ።
rights-status = እንታይ ወረቐት ኣለኩም፦ ዜግነት ፈረንሳ ወይ carte de résident፣ ስደተኛ ወይ ተወሳኺ ዕቑባ፣ ግዝያዊ ዕቑባ፣ ሓታቲ ዕቑባ፣ ካልእ ፍቓድ መንበሪ፣ ወይስ ብዘይ ወረቐት?
rights-age = ዕድመኹም ክንደይ እዩ?
rights-couple = ኣብዚ ፈረንሳ በይንኹም ዲኹም እትነብሩ ወይስ ምስ ሰብኣይ ወይ ሰበይቲ?
rights-children = ክንደይ ቈልዑ ምሳኹም ይነብሩ? እንተዘይብልኩም፦ የለን በሉ።
rights-ages = ዕድመኦም ክንደይ እዩ? ዕድመ ነፍሲ ወከፍ ቈልዓ ንገሩኒ።
rights-housing = ብኸመይ ትነብሩ፦ ብክራይ ኣብ ማሕበራዊ ገዛ (HLM)፣ ብክራይ ኣብ ውልቃዊ ዋና፣ ኣብ foyer ወይ መንበሪ፣ ኣብ ሰብ ብነጻ፣ ኣብ ገዛኹም፣ ወይስ ኣብ ማእከል፣ ሆቴል ወይ ብዘይ ገዛ?
rights-rent = ወርሓዊ ክራይኩም ክንደይ እዩ፣ ብዘይ ካልእ ወጻኢታት?
rights-town = ኣብ ኣየነይቲ ከተማ ትነብሩ? ስማ ንገሩኒ፣ ወይ፦ ከባቢ ፓሪስ፣ ዓባይ ከተማ፣ ካልእ ቦታ በሉ።
rights-income = ኣብ ዝሓለፉ ኣዋርሕ ብማእከላይ ኣብ ወርሒ ክንደይ ገንዘብ ረኺብኩም? መጠኑን ካብ ስራሕ ወይ ካብ ክፍሊት ስራሕ ኣልቦነት ምዃኑን ንገሩኒ። ገለ እንተዘይረኺብኩም፦ ገለ ኣይረኸብኩን በሉ።
rights-source = እዚ ገንዘብ ካብ ስራሕ ድዩ ወይስ ካብ ክፍሊት ስራሕ ኣልቦነት?
rights-partner = ምሳኹም ዝነብር ሰብ ኣብ ወርሒ ክንደይ ይረክብ፣ ካብ ስራሕ ወይስ ካብ ክፍሊት ስራሕ ኣልቦነት? ገለ እንተዘይረኸበ፦ ገለ ኣይረኸበን በሉ።
rights-steady = እዚ እቶት ዓመት ወይ ካብኡ ንላዕሊ ኣለኩም ድዩ?
rights-disability = MDPH፣ ቤት ጽሕፈት ስንክልና፣ ስንክልናኹም ኣፍሊጡ ድዩ፦ ኣይፋል፣ ካብ 50 ክሳብ 79 ሚእታዊት፣ ወይስ 80 ሚእታዊትን ልዕሊኡን?
rights-working = እሕስብ ኣለኹ። ቁሩብ ጽንሑ።
rights-result = ብዝነገርኩምኒ፣ እዚኦም ክግብኡኹም ይኽእሉ፦ { $list }።
rights-nothing = ብዝነገርኩምኒ፣ እቲ ሕሳብ ናይዞም ሓገዛት መሰል ኣይረኸበን።
rights-rules = ብሕግታት { $month } ሓሲበ፤ ዝውስን CAF (ቤት ጽሕፈት ሓገዝ ስድራቤት) ወይ CPAM (መድሕን ጥዕና) እዩ፣ እቲ ወግዓዊ መሕሰቢ መርበብ Mes droits sociaux ዝያዳ ልክዕ እዩ።
rights-old = እዞም መጠናት ኣረጊቶም እዮም፦ ተቐይሮም ክኾኑ ይኽእሉ።
rights-condition-permit = ንRSAን prime d'activitéን ብሓፈሻ ን { $years } ዓመት ስራሕ ዘፍቅድ ፍቓድ መንበሪ የድሊ።
rights-condition-ukraine = RSAን prime d'activitéን ኣይቆጸርኩን፦ ምስ ግዝያዊ ዕቑባ ADA ኣሎ፤ ንCAF ሕተቱ።
rights-note-aspa = ኣብ ዕድመኹም ከም ASPA ዝኣመሰለ ካልእ ሓገዝ እውን ኣሎ፣ ኣነ ኣይሕስቦን እየ።
rights-note-income = እቶትኩም ስለ ዘይትፈልጥዎ ዋላ ሓደ እቶት ኣይቆጸርኩን፦ እቲ ሓቀኛ መጠን ክንእስ ይኽእል።
rights-note-aah = MDPH እቲ ስንክልና ንነዊሕ እዋን ስራሕ ከይትረኽቡ ከም ዝዕንቅፍ ከፍልጥ ኣለዎ።
rights-note-asf = እቲ ካልእ ወላዲ ንቈልዓ ገለ ዘይከፍል እንተኾይኑ ጥራይ።
rights-about = ኣብ ወርሒ ኣስታት { $amount } ዩሮ
rights-between = ኣብ ወርሒ ብግምት ካብ { $low } ክሳብ { $high } ዩሮ
rights-up-to = ኣብ ወርሒ ክሳብ ኣስታት { $amount } ዩሮ
rights-about-year = ኣብ ዓመት ኣስታት { $amount } ዩሮ
rights-free = ብነጻ
rights-paid = ኣብ ወርሒ ኣስታት { $amount } ዩሮ ትኸፍሉ
rights-maybe = ምናልባት
rights-since = እዞም መጠናት ካብ { $since } ጀሚሮም ይሰርሑ።
rights-law = ጽሑፍ ሕጊ፦ { $title }።
rights-no-housing = ሓገዝ ክራይ ገዛ ክሕስብ ኣይከኣልኩን፦ ንCAF ሕተቱ።
rights-no-aah = ሚእታዊት MDPH ስለ ዘይፍለጥ AAH ኣይሓሰብኩን።
rights-no-c2s = ንC2S እቲ ሕሳብ ኣረጊት ደረት እዩ ዝጥቀም፦ እቶትኩም ቁሩብ እንተበዝሐ እውን ንCPAM ሕተቱ።
rights-limits = ብዛዕባ ዕቋር፣ ትምህርቲ፣ ናይ ውልቂ ስራሕን ጥሮታን ኣይሓተትኩን፦ ነቲ ውጽኢት ክቕይርዎ ይኽእሉ።
rights-asylum = ዕቑባ ክትሓቱ ከለኹም RSAን መብዛሕትኡ እዚ ሓገዛትን ዕጹው እዩ። ንሓተቲ ዕቑባ ዝወሃብ ADAን መድሕን ጥዕናን ኣሎ። ብዛዕባ ሓደ ካብኡ ሕተቱኒ።
rights-nopapers = ብዘይ ፍቓድ መንበሪ መብዛሕትኡ እዚ ሓገዛት ዕጹው እዩ። ሕክምና ዝኸፍል AME ኣሎ፣ በዓል ሞያ ሕጊ ኩነታትኩም ዝርእየሉ ነጻ ምኽሪ እውን ኣሎ።
rights-absent = ኣብዚ ክሕስብ ኣይክእልን እየ። ወግዓዊ መሕሰቢ መርበብ Mes droits sociaux ብነጻ ይሕስብ። ቤት ጽሕፈት France services ክትመልእዎ ይሕግዘኩም።
rights-failed = እቲ ሕሳብ ኣይሰርሐን። ጸኒሕኩም ፈትኑ፣ ወይ ወግዓዊ መሕሰቢ መርበብ Mes droits sociaux ተጠቐሙ። ቤት ጽሕፈት France services ይሕግዘኩም።
rights-name-rsa = RSA፣ ዝተሓተ እቶት
rights-name-ppa = prime d'activité፣ ንዝሰርሑ ሰባት
rights-name-housing = ሓገዝ ክራይ ገዛ APL
rights-name-aah = AAH፣ ንስንኩላን ዓበይቲ ዝወሃብ
rights-name-c2s = C2S፣ ተወሳኺ መድሕን ጥዕና
rights-name-family = ንቈልዑ ዝወሃብ ሓገዝ
rights-choice-resident = ዜግነት ፈረንሳ ወይ carte de résident
rights-choice-protected = ስደተኛ ወይ ተወሳኺ ዕቑባ
rights-choice-ukraine = ግዝያዊ ዕቑባ
rights-choice-asylum = ሓታቲ ዕቑባ
rights-choice-permit = ካልእ ፍቓድ መንበሪ
rights-choice-nopapers = ብዘይ ወረቐት
rights-choice-alone = በይነይ
rights-choice-couple = ምስ ሰብኣይ ወይ ሰበይቲ
rights-choice-social = ማሕበራዊ ገዛ HLM
rights-choice-tenant = ክራይ ውልቃዊ ዋና
rights-choice-residence = Foyer ወይ መንበሪ
rights-choice-hosted = ኣብ ሰብ ብነጻ
rights-choice-owner = ናይ ገዛእ ርእሰይ ገዛ
rights-choice-shelter = ማእከል፣ ሆቴል ወይ ብዘይ ገዛ
rights-choice-paris = ከባቢ ፓሪስ
rights-choice-city = ዓባይ ከተማ
rights-choice-elsewhere = ካልእ ቦታ
rights-choice-work = ካብ ስራሕ
rights-choice-unemployment = ካብ ክፍሊት ስራሕ ኣልቦነት
rights-choice-rate0 = ኣይፋል
rights-choice-rate50 = ካብ 50 ክሳብ 79 ሚእታዊት
rights-choice-rate80 = 80 ሚእታዊት ወይ ልዕሊኡ
rights-item = { $name }: { $amount }
rights-note-young = ቅድሚ { $age } ዓመት ንRSA ብሓፈሻ ቈልዓ ወይ እኹል ዝሓለፈ ስራሕ የድሊ፤ ንCAF ሕተቱ።
rights-list = { $first }፤ { $rest }
cue-rights-resident = ዜግነት ፈረንሳ ወይ carte de résident | ፈረንሳዊ | ዜግነት ፈረንሳ | carte de résident | ናይ ዓሰርተ ዓመት ካርድ
cue-rights-protected = ስደተኛ ወይ ተወሳኺ ዕቑባ | ስደተኛ | ተወሳኺ ዕቑባ | réfugié
cue-rights-ukraine = ግዝያዊ ዕቑባ | ዩክሬን
cue-rights-asylum = ሓታቲ ዕቑባ | ሓታቲት ዕቑባ | ዕቑባ ሓቲተ | ኦፍፕራ | ዳብሊን
cue-rights-permit = ካልእ ፍቓድ መንበሪ | ፍቓድ መንበሪ | titre de séjour | récépissé | ቪዛ | ተማሃራይ
cue-rights-nopapers = ብዘይ ወረቐት | ወረቐት የብለይን | የብለይን
cue-rights-alone = በይነይ | ዘይተመርዓወ | ዘይተመርዓወት | ተፋቲሐ
cue-rights-couple = ምስ ሰብኣይ ወይ ሰበይቲ | ምርዑው | ምርዕውቲ | ሰብኣየይ | ሰበይተይ | በዓልቲ ቤተይ
cue-rights-social = ማሕበራዊ ገዛ HLM | ማሕበራዊ ገዛ | hlm
cue-rights-tenant = ክራይ ውልቃዊ ዋና | ክራይ | ተኻራይየ | ብክራይ
cue-rights-residence = Foyer ወይ መንበሪ | foyer | ፎየ
cue-rights-hosted = ኣብ ሰብ ብነጻ | ኣብ ዓርከይ | ኣብ መሓዛይ | ኣብ ዘመድ | ብነጻ
cue-rights-owner = ናይ ገዛእ ርእሰይ ገዛ | ናተይ ገዛ
cue-rights-shelter = ማእከል፣ ሆቴል ወይ ብዘይ ገዛ | ማእከል | ካምፕ | ሆቴል | cada | ኣብ ጎደና | ገዛ የብለይን
cue-rights-paris = ከባቢ ፓሪስ | ፓሪስ
cue-rights-city = ዓባይ ከተማ
cue-rights-elsewhere = ካልእ ቦታ | ገጠር | ንእሽቶ ከተማ
cue-rights-work = ካብ ስራሕ | ስራሕ | ደሞዝ
cue-rights-unemployment = ካብ ክፍሊት ስራሕ ኣልቦነት | ስራሕ ኣልቦነት | france travail
cue-rights-rate0 = ኣይፋል | ኣይኮነን | ስንክልና የብለይን
cue-rights-rate50 = ካብ 50 ክሳብ 79 ሚእታዊት | ሓምሳ ሚእታዊት
cue-rights-rate80 = 80 ሚእታዊት ወይ ልዕሊኡ | ሰማንያ ሚእታዊት | ሰማንያ
cue-rights-zero = ገለ ኣይረኸብኩን | የለን | ዜሮ | የብለይን | ቈልዓ የብለይን | ቈልዑ የብለይን | ኣይሰርሕን | ስራሕ የብለይን | እቶት የብለይን | ገለ ኣይረኸበን | ዋላ ሓደ
cue-rights-one = ሓደ | ሓንቲ | ሓደ ቈልዓ | ሓደ ቆልዓ | ሓንቲ ጓል | ሓደ ወዲ

## interpreter

cue-bot = ቦት | ሮቦት | ማሽን | ሓጋዚ | bot | robot
interpreter-which = እቲ ካልእ ሰብ ብምንታይ ቋንቋ ይዛረብ?
interpreter-begin = ኣብ መንጎኹም እትርጉም ኣለኹ። ቋንቋታት፦ { $one }ን { $other }ን። ኣነ ማሽን እየ፣ ክጋገ እኽእል እየ። ሓንቲ ሓጻር ሓረግ ሓንሳብ በሉ። ንምውዳእ፦ ይኣክል በሉ። ካብ ዝበልኩምዎ ዋላ ሓንቲ ኣይዕቅብን።
interpreter-phrases = ንዘን ክልተ ቋንቋታት መተርጎሚ የብለይን። ናይ ዝርዝረይ ሓረጋት ጥራይ እየ ዝፈልጥ። ቀሊል ሓረጋት በሉ። ንዝተረፈ ሰብ ሕተቱ።
interpreter-type = ነዚ ቋንቋ ብድምጺ ጽቡቕ ገይረ ኣይርድኦን እየ። ምጽሓፍ ይሓይሽ።
interpreter-remote = ናይ ደገ ናይ ኮምፒተር ኣገልግሎት ኣብ ትርጉም ክሕግዝ ይኽእል። ሓረጋትኩም ናብኡ ይስደድ። ክልተኹም ትሰማምዑ ዶ? እወ ወይ ኣይፋል።
interpreter-speak = ጽቡቕ። ክትዛረቡ ትኽእሉ።
interpreter-understood = ዝተረድኣኒ፦ { $text }
interpreter-back = ብቲ ካልእ ቋንቋ ትርጉሙ፦ { $text }
interpreter-right = ልክዕ ዶ? እወ ወይ ኣይፋል በሉ።
interpreter-again = ሕራይ፣ ዋላ ሓንቲ ኣየመሓላለፍኩን። ብኻልእ ቀሊል ቃላት ድገምዎ።
interpreter-cannot = ነዚ ሓረግ ኣብዚ ክትርጉሞ ኣይክእልን። ብኻልእ ቀሊል ቃላት በልዎ፣ ወይ ሰብ ሕተቱ።
interpreter-neither = ካብ ክልቲኡ ቋንቋታትኩም ሓደ እኳ ኣይለለኹን፦ { $one }፣ { $other }። በጃኹም ብሓዲኡ ድገሙ።
interpreter-refuse-asylum = ኣነ ኣብ ናይ ዑቕባ ቃለ መሕትት ወይ ኣብ ቤት ፍርዲ ኣይትርጉምን። ነፍሲ ወከፍ ቃል ኣገዳሲ እዩ፣ ማሽን ድማ ይጋገ። ብቲ ኣብ ምዝገባ ዝተመርጸ ቋንቋ፣ ወይ ብጽቡቕ ብትፈልጥዎ ቋንቋ ክትዛረቡ መሰል ኣለኩም። ወግዓዊ ኣስተርጓሚ ሕተቱ።
interpreter-refuse-justice = ኣነ ንፖሊስ ወይ ንቤት ፍርዲ ኣይትርጉምን። ነፍሲ ወከፍ ቃል ኣገዳሲ እዩ፣ ማሽን ድማ ይጋገ። ኣስተርጓሚ ናይ ምርካብ መሰል ኣለኩም። ሕተቱ። ዘይተረድኣኩም ነገር ኣይትፈርሙ።
interpreter-refuse-consent = ኣነ ንመጥባሕቲ ወይ ንሕክምና ስምምዕ ክወሃብ ከሎ ኣይትርጉምን። ነፍሲ ወከፍ ቃል ኣገዳሲ እዩ፣ ማሽን ድማ ይጋገ። እወ ቅድሚ ምባልኩም ክትርድኡ መሰል ኣለኩም። ካብ ሆስፒታል ክኢላ ኣስተርጓሚ ሕተቱ። ቅድሚ ምርዳእኩም ኣይትፈርሙ።
interpreter-rest = ኣብ ዝተረፈ ክሕግዝ እኽእል፦ መቀበሊ፣ መስኮት፣ ድኳን፣ ቤት ትምህርቲ። ኣስተርጓሚ በሉ።
interpreter-ended = እቲ ትርጉም ደው ኢሉ። ካብ ዝበልኩምዎ ዋላ ሓንቲ ኣይዓቀብኩን።
interpreter-code = ኮድኩም እዚ እዩ፦ { $code }። እቲ ካልእ ሰብ፦ ኮድ ይብለኒ፣ ድሕሪኡ ነዘን ሽዱሽተ ቁጽርታት። እቲ ኮድ ሓንሳብ ጥራይ ይሰርሕ፣ ንዓሰርተ ደቓይቕ።
interpreter-code-ask = እቲ ኮድ እንታይ እዩ? ነተን ሽዱሽተ ቁጽርታት በሉ።
interpreter-code-wrong = እዚ ኮድ ኣይሰርሕን። ምናልባት ተጠቒምሉ ወይ ኣሪጉ ይኸውን። ካብቲ ካልእ ሰብ ሓድሽ ኮድ ሕተቱ።
interpreter-code-often = ብዙሕ ጌጋ ኮድ። ዓሰርተ ደቓይቕ ተጸበዩ፣ ድሕሪኡ ሓድሽ ኮድ ሕተቱ።
interpreter-join = ምስ ሓደ ሰብ ከራኽበኩም እኽእል። ቋንቋኡ፦ { $name }። ክልተኹም እወ እንተበልኩም፣ ንሱ ንዝበልኩምኒ ብቋንቋኡ ይሰምዕ፣ ንስኹም ድማ ንዝበሎ ትሰምዑ። ካልእ ሰብ ኣይሰምዕን። ኣነ ማሽን እየ፣ ክጋገ እኽእል እየ። ንምውዳእ፦ ይኣክል በሉ። ትሰማምዑ ዶ?
interpreter-join-wait = የቐንየለይ። ናይቲ ካልእ ሰብ እወ እጽበ ኣለኹ።
interpreter-join-on = ተራኺብኩም ኣለኹም። ተዛረቡ፦ ሓንቲ ሓጻር ሓረግ ሓንሳብ። ንዓይ ንምዝራብ ብዚ ቃል ጀምሩ፦ ቦት።
interpreter-join-first = መጀመርታ እወ ወይ ኣይፋል በሉ። ዋላ ሓንቲ ኣየመሓላለፍኩን።
interpreter-join-danger = ነዚ ቃላት ንቲ ካልእ ሰብ ኣየመሓላለፍክዎን። ከመሓላልፎ ትደልዩ ዶ? እወ ወይ ኣይፋል።
interpreter-told = ንቲ ካልእ ሰብ ነጊረዮ፦ { $text }
interpreter-gone = እቲ ካልእ ሰብ ከይዱ። ነዚ ሓረግ ኣየመሓላለፍክዎን።
interpreter-over = ምስቲ ካልእ ሰብ ዝነበረ ዝርርብ ተወዲኡ። ካብ ሕጂ ዋላ ሓንቲ ኣይመሓላለፍን።
interpreter-nowhere = እዚ ኣብዚ ኣይከኣልን።

## Heard in doubt

hearing-confirm = ከምዚ ተረዲኡኒ፦ «{ $text }»። ልክዕ ድዩ? እወ ወይ ኣይፋል በሉ።
hearing-again = ሕራይ። በጃኹም ቀስ ኢልኩም ድገምዎ፣ ወይ ጸሓፍዎ።
hearing-human = ጽቡቕ ጌረ ኣይሰምዓኩምን ኣለኹ። ክትጽሕፉ፣ ወይ ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ ኢኹም።
hearing-poor = ብትግርኛ ዝተዘርበ ጽቡቕ ጌረ ኣይርድኣንን እዩ። ክትጽሕፉ፣ ብኻልእ ቋንቋ ክትዛረቡ፣ ወይ ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ ኢኹም።
hearing-none = ብትግርኛ ዝተዘርበ ኣይርድኣንን እዩ። ክትጽሕፉ፣ ብኻልእ ቋንቋ ክትዛረቡ፣ ወይ ምስ ሰብ ንምዝርራብ ክትሓቱ ትኽእሉ ኢኹም።
hearing-no-voice = ብትግርኛ ድምጺ የብለይን። ብጽሑፍ እየ ዝምልስ።
hearing-tongue-ask = ብኣየናይ ቋንቋ ከም እትዛረቡ ዘለኹም ኣይፈለጥኩን።
hearing-tongue = ንትግርኛ፣ ትግርኛ በሉ።
hearing-tongue-set = ሕራይ፣ ብትግርኛ። በጃኹም ሕቶኹም ድገምዎ።
cue-hearing-yes = ልክዕ እዩ | እወ ልክዕ እዩ | እወ ልክዕ | ትኽክል እዩ | እወ ትኽክል | ቅኑዕ እዩ | እወ ከምኡ | ከምኡ እዩ | እወ እወ
cue-hearing-no = ልክዕ ኣይኮነን | ኣይፋል ልክዕ ኣይኮነን | ጌጋ እዩ | ጌጋ | ትኽክል ኣይኮነን | ከምኡ ኣይኮነን | ኣይኮነን ከምኡ | ኣይፋል ኣይኮነን

## listening
meanwhile-listening = መልእኽትኹም ነዊሕ እዩ። ሕጂ ደቒቕ { $minute } ካብ { $total } እሰምዕ ኣለኹ።

## spelling and voices
cue-spell = ፊደል ብፊደል | ብፊደል ንገረኒ | ብፊደል ንገሩኒ | ከመይ ይጽሓፍ | ከመይ ኢሉ ይጽሓፍ | ቁጽሪ ብቁጽሪ | ሓደ ብሓደ ንገረኒ | fidel bfidel
cue-another-voice = ካልእ ድምጺ | ድምጺ ቀይር | ድምጺ ቀይሩ | ድምጺ ለውጥ | ዝተፈልየ ድምጺ | ድምጺ ሰበይቲ | ድምጺ ሰብኣይ | kalie dmtsi
spell-lead = { $what } ከምዚ ይጽሓፍ፦ { $letters }።
spell-more = ንዝቕጽል፡ ተወሳኺ በሉ።
spell-nothing = ኣብ ናይ መወዳእታ መልሰይ ብፊደል ዝንገር ስም ወይ ቁጽሪ የለን።
spell-at = ምልክት ኣት
spell-dot = ነጥቢ
spell-dash = ሓጺር መስመር
spell-slash = ዘንባል መስመር
spell-underscore = ታሕተዋይ መስመር
spell-plus = ምድማር
another-voice = እዚ ካልእ ድምጺ እዩ። መሊስኩም ንምቕያር፡ ካልእ ድምጺ በሉ።
another-voice-only-one = በዚ ቋንቋ ሓደ ድምጺ ጥራይ ኣሎኒ።
another-voice-none = በዚ ቋንቋ ገና ድምጺ የብለይን። መልስታተይ ብጽሑፍ እየ ዝህብ።

## translate: read back and labelled

translate-approximate = እዚ ብግምት ዝተገብረ ትርጉም እዩ። ዓበይቲ ጌጋታት ክህልዎ ይኽእል።
translate-rough = እዚ ኣገዳሲ ሓሳብ እዩ፦ ጥዕና፣ ሕጊ፣ ዑቕባ ወይ ቁጽሪ። ናተይ ተርጓሚ ንኸምዚ ዝበለ እኹል ውሑስ ኣይኮነን። ብኻልእ ኣገባብ በሉዎ፣ ወይ ሰብ ሕተቱ።
translate-not-back = ትርጉም ኣሎኒ፣ ግን ከረጋግጾ ኣይክእልን እየ። ጌጋ ክኸውን ይኽእል። ብኸምኡ ኽትሰምዕዎ ትደልዩ ዶ? እወ ወይ ኣይፋል በሉ።
translate-play = ነዚ ሓሳብ ንቲ ካልእ ሰብ ከተስምዕዎ ትኽእሉ።
translate-again = ሕራይ፣ ኣይህቦን እየ። ብኻልእ ቀሊል ቃላት በሉዎ፣ ወይ ሰብ ሕተቱ።
translate-written = እዚ ሓሳብ ኣቐዲሙ ዝተጻሕፈ እዩ። ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣይረኣዮን።
translate-reviewed = እዚ ሓሳብ ኣቐዲሙ ዝተጻሕፈ እዩ፣ ቋንቋ ኣዲኡ ዝኾነ ሰብ ድማ ርእይዎ ኣሎ።

## The phrase bank

bank-ask = ንኻልእ ሰብ ከተርእይዎ ወይ ከተስምዕዎ እትኽእሉ ዝተዳለዉ ዘረባታት ኣለዉኒ። ንኣየናይ ቦታ?
bank-list = ዘረባታት፦ { $place }። እትደልይዎ በሉ፣ ወይ ካልኦት ዘረባታት በሉ።
bank-next = ካልኦት ዘረባታት
bank-language = ብኣየናይ ቋንቋ?
bank-instead = ነዚ ኣብዚ ክትርጉሞ ኣይክእልን። ግን ሓደ ዝተዳለወ ዘረባ ኣሎኒ።
bank-mean = «{ $sentence }» ማለትኩም ድዩ? እወ ወይ ኣይፋል በሉ።
bank-none = ስለዚ ነዚ ዝኸውን ዝተዳለወ ዘረባ የብለይን። ክልቲኡ ቋንቋታት ዝዛረብ ሰብ ሓገዝ ሕተቱ።
bank-written = እዚ ዘረባ ብማሽን ኣቐዲሙ ዝተጻሕፈ እዩ። ነዚ ቋንቋ ዝዛረብ ሰብ ክሳብ ሕጂ ኣይረኣዮን።
bank-reviewed = እዚ ዘረባ ኣቐዲሙ ዝተጻሕፈ እዩ፣ ነዚ ቋንቋ ዝዛረብ ሰብ ድማ ርእይዎ።
bank-place-hospital = ኣብ ሓኪም
bank-place-pharmacy = ኣብ ፋርማሲ
bank-place-emergency = ህጹጽ ኩነታት
bank-place-prefecture = ኣብ ቤት ጽሕፈት፣ ዑቕባ
bank-place-school = ኣብ ቤት ትምህርቲ
bank-place-police = ፖሊስን ጠበቓን
bank-place-housing = ገዛን ክራይን
bank-place-transport = መጓዓዝያ
bank-place-work = ስራሕ
bank-place-shop = ድኳን፣ ባንክ፣ ፖስታ
bank-place-guidance = ዘይርኢ ሰብ ምምራሕ
bank-place-everyday = መዓልታዊ ዝርርብ

## News
news-ask = ሓንቲ ሕቶ። ማሕበር { $name } መልእኽትታቱ ክሰደልኩም ይኽእል'ዶ፣ ንኣብነት ብዛዕባ ኮርስ ወይ ለውጢ ሰዓታት ስራሕ? እወ ወይስ ኣይፋል?
news-agreed = ጽቡቕ። መልእኽትታት ማሕበር { $name } ክመጸኩም እዩ። ንምቁራጽ ኣብ ዝኾነ ግዜ፦ መልእኽቲ ኣይትስደዱ በሉ።
news-declined = ሕራይ። እዞም መልእኽትታት ኣይክመጹኹምን እዮም።
news-stopped = ተገይሩ። ካብ ሕጂ መልእኽትታት ማሕበር { $name } ኣይክመጸኩምን እዩ። ንሕቶታትኩም ግን ይምልስ እየ።
news-none = ኣብዚ መልእኽቲ ዝሰደልኩም ማሕበር የለን።
news-lead = መልእኽቲ ካብ ማሕበር { $name }።
news-lead-translated = መልእኽቲ ካብ ማሕበር { $name }፣ ብማሽን ዝተተርጎመ።
news-end = እዞም መልእኽትታት እንተ ዘይደሊኹም፦ ይኣክል በሉ።
cue-news-stop = መልእኽቲ ኣይትስደዱ | መልእኽቲ ኣይትስደዱለይ | መልእኽቲ ኣይትስደድ | መልእኽቲ ኣይደልን | መልእኽቲ ኣይደልን እየ | መልእኽትታት ኣይደልን | መልእኽትታት ኣቋርጽ | መልእኽትታት ኣቁም | ዜና ኣይደልን | ዜና ኣቁም | ይኣክል መልእኽቲ | stop news | melekti aydelin
cue-news-start = መልእኽትታት ስደዱለይ | መልእኽቲ ስደዱለይ | መልእኽትታት ማሕበር እደሊ | ዜና ስደዱለይ | ዜና ማሕበር እደሊ

## Did that help
helped-ask = እዚ ሓጊዙኩም ዶ? እወ ወይ ኣይፋል በሉ።
helped-thanks = ጽቡቕ። ስለ ዝነገርኩምኒ የቐንየለይ።
helped-sorry = እዚ ስለ ዘይሓገዘኩም ይቕሬታ። ብኻልእ ቃላት ክትሓቱ ትኽእሉ። ምስ ሰብ ንምዝራብ፣ በሉ፦ ሰብ።
cue-helped-yes = ሓጊዙኒ | እወ ሓጊዙኒ | ሓጋዚ እዩ | እወ የቐንየለይ | ብጣዕሚ | እወ ብጣዕሚ | ቁሩብ | እወ ቁሩብ | ጠቒሙኒ | እወ ጠቒሙኒ | ጠቓሚ እዩ | ተረዲኡኒ | እወ ተረዲኡኒ | ግልጺ እዩ | ጽቡቕ እዩ | hagizuni | ewe hagizuni | teredi'uni
cue-helped-no = ኣይሓገዘንን | ኣይፋል ኣይሓገዘንን | ኣይጠቐመንን | ኣይፋል ኣይጠቐመንን | ብዙሕ ኣይኮነን | ኣይተረድኣንን | ኣይፋል ኣይተረድኣንን | ግልጺ ኣይኮነን | ሕቶይ እዚ ኣይነበረን | እዚ ሕቶይ ኣይኮነን | ayhagezenin | ayteredanin

## The first minute

first-days = { $days ->
    [30] ሓደ ወርሒ
   *[other] { $days } መዓልቲ
}
first-minutes = { $minutes ->
    [30] ፍርቂ ሰዓት
   *[other] { $minutes } ደቒቕ
}
first-hello = ሰላም። ኣነ ማሽን እየ። ብትግርኛ ክትዛረቡኒ ትኽእሉ።
first-hello-again = ብትግርኛ ንምዝራብ «ትግርኛ» በሉ።
first-intro = ኣነ Porte-Voix እየ፣ ማሽን እምበር ሰብ ኣይኮንኩን። እዛ ማሕበር እያ ዓዲማትኩም፦
first-can = ደብዳበ ኣርእዩኒ፣ ክገልጸልኩም። ስእሊ ኣርእዩኒ፣ ክነግረኩም። ብዛዕባ ጉዳያት ቤት ጽሕፈት ፈረንሳ ሕተቱኒ፣ ክምልሰልኩም።
first-stop = ንምቁራጽ «ኣቁም»፣ ኩሉ ንምድምሳስ «ኩሉ ደምስስ»፣ ምስ ሰብ ንምዝራብ «ሰብ» በሉ።
first-agree = ንክሕግዘኩም፣ ጽሑፍ ዝርርብና { first-days }፣ ስእልታትኩም { first-minutes } እሕዞም። ናይ ድምጺ መልእኽትታት ብኡንብኡ እድምስሶም። ትሰማምዑ ዶ? እወ ወይ ኣይፋል በሉ።
first-agree-again = መልስኹም ኣይተረድኣንን።
first-ask = ዝበልኩምዎ { first-days } ክሕዞ እኽእል። ትሰማምዑ ዶ? እወ ወይ ኣይፋል በሉ።
first-simple = ከም ጥራዝ እዩ፣ ዝበልኩምዎ ይጽሕፈሉ። ዝተቖልፈ እዩ። ድሕሪ { first-days } እድርብዮ። «ኩሉ ደምስስ» እንተኢልኩም ሽዑ። ኣይፋል እንተኢልኩም፣ እምልስ ግና እርስዕ።
first-full-kept = ጽሑፍ { first-days }፣ ስእሊ { first-minutes } እሕዝ። መልእኽቲ ድምጺ ምስ ሰማዕክዎ እድምስሶ። ኩሉ ብምስጢር እዩ። መዘኻኸሪ ክሳብ ዕለቱ ይጸንሕ።
first-full-seen = ማሕበር ቁጽሪ ጥራይ እያ ትርኢ፣ መልእኽትኹም ኣይትርእን። ሰብ ሓቲትኩም እወ እንተኢልኩም ጥራይ ተንብቦ። እቲ መተግበሪ ግና መልእኽትታት ክሕዝ ይኽእል።
first-full-rights = ኩሉ ክትድምስሱ ትኽእሉ፦ «ኩሉ ደምስስ» በሉ። ሓሳብኩም እንተለወጥኩም «ዋላ ሓንቲ ኣይትሓዝ» በሉ። ኣብ ሓደጋ ቁጽርታት ህጹጽ ኩሉ ግዜ እህብ።
first-full-complain = ብሓበሬታኹም ብዝገብሮ ሕጉሳት እንተዘይኮንኩም ናብ CNIL ክትጠርዑ ትኽእሉ። ኣብ ፈረንሳ ሓበሬታ ሰባት ትሕሉ። ብነጻ እዩ።
first-yes = የቐንየለይ። እወ ከም ዝበልኩም መዝጊበ።
first-no = ሕራይ፣ ዋላ ሓንቲ ኣይሕዝን። ንሕቶታትኩም ግና እምልስ። ሓሳብኩም እንተለወጥኩም «ሓዞ» በሉ።
first-unclear = ንጹር መልሲ ኣይረኸብኩን። ስለዚ ዋላ ሓንቲ ኣይሕዝን። ንሕቶታትኩም ግና እምልስ። ክሕዞ እንተፈቒድኩም «ሓዞ» በሉ።
first-manner = «ቀስ ኢልካ»፣ «ብሓጺሩ» ወይ «ብዘይ ድምጺ» እውን ክትብሉ ትኽእሉ።
first-now = ሕጂ ሕቶኹም ሕተቱ።
first-expired = እዚ ዕድመ ድሕሪ ሕጂ ኣይሰርሕን። ጸገም የለን፦ ክትዛረቡኒ ትኽእሉ።
first-not-kept = ካብ ዝበልኩምዎ ዋላ ሓንቲ ኣይሕዝን፣ ስለዚ እዚ ክገብሮ ኣይክእልን። ክሕዞ እንተደሊኹም «ሓዞ» በሉ።
first-keep-set = ሕራይ። ካብ ሕጂ ጽሑፍ ዝርርብና { first-days } እሕዞ።
first-detailed-set = ሕራይ። ምሉእ መልሲ ብሓንሳብ እህብ። ንምቕያሩ «ብሓጺሩ» በሉ።
first-short-set = ሕራይ። ሓጺር መልሲ እህብ። ንምቕያሩ «ምሉእ መልሲ» በሉ።
first-large-set = ሕራይ። ኣብ ዝከኣሎ ብዓበይቲ ፊደላት እጽሕፍ። ንምቕያሩ «ንቡር ፊደላት» በሉ።
first-usual-set = ሕራይ። ብንቡር ፊደላት እጽሕፍ።
first-chosen-language = ብትግርኛ ንዛረብ ኣለና።
first-chosen-speed = { $speed ->
    [slow] ቀስ ኢለ እዛረብ።
    [fast] ቀልጢፈ እዛረብ።
   *[normal] ብንቡር ፍጥነት እዛረብ።
}
first-chosen-voice = { $voice ->
    [on] ብድምጺ እምልስ።
   *[off] ብጽሑፍ ጥራይ እምልስ።
}
first-chosen-length = { $length ->
    [long] ምሉእ መልሲ ብሓንሳብ እህብ።
   *[short] ሓጺር መልሲ እህብ።
}
first-chosen-letters = { $letters ->
    [large] ብዓበይቲ ፊደላት እጽሕፍ።
   *[usual] ብንቡር ፊደላት እጽሕፍ።
}
first-chosen-keep = { $keep ->
    [yes] { $day } እወ ኢልኩም፦ ጽሑፍ ዝርርብና { first-days } እሕዞ።
    [no] ካብ { $day } ጀሚረ ካብ ዝበልኩምዎ ዋላ ሓንቲ ኣይሕዝን።
   *[told] ጽሑፍ ዝርርብና { first-days } እሕዞ። { $day } ነጊረኩም።
}
first-chosen-remote = { $remote ->
    [yes] ናይ ደገ ኣገልግሎት ተቐቢልኩም።
   *[no] ካብዚ ማሽን ዋላ ሓንቲ ኣይወጽእን።
}
first-web-listen = ስምዑ
cue-first-explain = ግለጸለይ | ግለጽ | ግለጹለይ | ንምንታይ | ስለምንታይ | እንታይ እዩ | እንታይ ማለት እዩ | ክርዳእ እደሊ
cue-first-yes = እወ ይሰማማዕ | እስማማዕ | እስማማዕ እየ | ይቕበል | ተቐቢለ | እወ ተቐቢለ | ትኽእል ኢኻ | ትኽእሉ ኢኹም | ፈቒደ | ጸገም የለን | እወ በጃኹም | እወ እወ | ewe ewe
cue-first-no = ኣይሰማማዕን | ኣይስማማዕን | ኣይፋል ኣይሰማማዕን | ኣይቅበልን | ኣይፈቅድን | ብፍጹም | ኣይፋል ኣይፋል | ኣይፋልን
cue-first-keep = ሓዞ | ሓዝ | ሓዙ | ሓዝዎ | ኣቐምጥ | ኣቐምጦ | ዝበልኩዎ ሓዞ | ክትሕዞ ትኽእል | ክትሕዝዎ ትኽእሉ | ዘክር | hazo
cue-first-keep-nothing = ዋላ ሓንቲ ኣይትሓዝ | ዋላ ሓንቲ ኣይትሓዙ | ኣይትሓዞ | ኣይትሓዝዎ | ኣይትሓዝ | ዋላ ሓንቲ ኣይተቐምጥ | ኣይተቐምጥ | ዝበልኩዎ ኣይትሓዞ
cue-first-detailed = ምሉእ መልሲ | ኩሉ መልሲ | ነዊሕ መልሲ | ብዝርዝር መልስ | ኩሉ ብሓንሳብ | ኩሉ ብሓንሳብ ንገረኒ | ምሉእ መልሲ ሃበኒ
cue-first-short = ብሓጺሩ | ሓጺር መልሲ | ሓጺር ግበሮ | ብሓጺሩ መልስ | ብሓጺሩ ንገረኒ | ኣዝዩ ነዊሕ | ኣዝዩ ነዊሕ እዩ
cue-first-large = ዓበይቲ ፊደላት | ዓቢ ፊደል | ዓቢ ጽሑፍ | ኣዕቢኻ ጸሓፍ | ኣዕቢኹም ጸሓፉ | ጽሑፍ ኣዕብዮ | ብዓበይቲ ፊደላት
cue-first-usual = ንቡር ፊደላት | ንቡር ጽሑፍ | ንኣሽቱ ፊደላት | ብንቡር ጸሓፍ | ብንቡር ፊደላት
cue-first-choices = ምርጫታተይ | ምርጫይ | እንታይ መሪጸ | እንታይ እየ መሪጸ | ዝመረጽኩዎ | እንታይ ተቐቢለ

## A person

cue-handoff-back = ናብ ማሽን ተመለስ | ምስ ማሽን ክዛረብ ይደሊ | ማሽን ይደሊ | ናብ ማሽን ምለሰኒ
cue-handoff-bot = ቦት | ሮቦት | bot | robot
handoff-nothing-else = ካልእ ዋላ ሓንቲ ኣይርእን እዩ።
handoff-offer = ሕቶኹም ናብ ሓደ ሰብ ናይ ማሕበር { $name } ከመሓላልፎ እኽእል እየ። ንሱ ነዚ ክርኢ እዩ፦ ናይ መወዳእታ መልእኽትታትኩም፣ ትርጉሞም፣ ከምኡውን መልሰይ።
handoff-offer-photo = ስእልኩም ወይ ደብዳበኹም እውን ክርኢ እዩ።
handoff-speaks = ኣብኡ ቋንቋኹም ዝዛረብ ሰብ ኣሎ።
handoff-translated = ኣነ ካብ ክልቲኡ ወገን እትርጉም።
handoff-opens = ማሕበር ሕጂ ዕጹው እዩ። { $when } ይኽፈት።
handoff-no-time = ኣብዚ እዋን ሰብ የለን። መዓስ ሰብ ክምልስ ከም ዝኽእል ኣይፈልጥን።
handoff-ask = ትስማዕምዑ ዶ? እወ ወይ ኣይፋል በሉ።
handoff-hint = ምስ ሓደ ሰብ ናይ ማሕበር { $name } እውን ክትዛረቡ ትኽእሉ ኢኹም። ከምዚ በሉ፦ ሰብ ይደሊ።
handoff-laid = ማሕበር { $name } ሕቶኹም በጺሕዎም ኣሎ። ሰብ ምስ ወሰዶ ክነግረኩም እየ። ክሳብ ሽዑ ኣነ ኣብዚ ኣለኹ። ሕጂ እትነግሩኒ ንማንም ኣይመሓላለፍን።
handoff-refused = ሕራይ። ዋላ ሓንቲ ኣይመሓላለፍን።
handoff-gone = ሕቶኹም ከመሓላልፎ ኣይከኣልኩን። ዋላ ሓንቲ ኣይተመሓላለፈን።
handoff-waiting = ሕቶኹም ኣብ ማሕበር { $name } ኣሎ። ክሳብ ሕጂ ሰብ ኣይወሰዶን።
handoff-taken = ሓደ ሰብ ናይ ማሕበር { $name } ሕጂ ይሰምዓኩም ኣሎ። ኣብዚ ተዛረብዎ። ኣነ ካብ ክልቲኡ ወገን እትርጉም። ምሳይ፣ ምስ ማሽን፣ ክትዛረቡ ከምዚ በሉ፦ ናብ ማሽን ተመለስ።
handoff-says = ሓደ ሰብ ናይ ማሕበር { $name } ከምዚ ይብል፦
handoff-sends = ሓደ ሰብ ናይ ማሕበር { $name } ነዚ ይሰደልኩም ኣሎ።
handoff-released = እቲ ሰብ ናይ ማሕበር { $name } ከቋርጽ ኣለዎ። ሕቶኹም ካልእ ሰብ ይጽበ ኣሎ። ኣነ፣ ማሽን፣ ከም ብሓድሽ ኣብዚ ኣለኹ።
handoff-ended = እቲ ሰብ ናይ ማሕበር { $name } ዝርርቡ ወዲኡ። ኣነ፣ ማሽን፣ ከም ብሓድሽ ኣብዚ ኣለኹ።
handoff-back = ኣነ፣ ማሽን፣ ከም ብሓድሽ ኣብዚ ኣለኹ። ሕቶኹም ኣብ ማሕበር { $name } ይጸንሕ።
handoff-stopped = ምስ ማሕበር { $name } ዝነበረ ዝርርብ ተወዲኡ። ኣነ፣ ማሽን፣ ከም ብሓድሽ ኣብዚ ኣለኹ።
handoff-over = ካብ ማሕበር { $name } ድሕሪ ሕጂ ዝሰምዓኩም ሰብ የለን። ናይ መወዳእታ መልእኽትኹም ኣይበጽሐን። ኣነ፣ ማሽን፣ ከም ብሓድሽ ኣብዚ ኣለኹ። ንዓይ ክትደግሙለይ ትኽእሉ ኢኹም።
handoff-silent-taken = እቲ ሰብ ናይ ማሕበር { $name } ን ዓሰርተ ደቒቕ ኣይመለሰን። መልእኽትኹም ኣብኡ ኣሎ። ምሳይ፣ ምስ ማሽን፣ ንምቕጻል ከምዚ በሉ፦ ናብ ማሽን ተመለስ።
handoff-silent-waiting = ካብ ማሕበር { $name } ክሳብ ሕጂ ሕቶኹም ዝወሰደ ሰብ የለን። ሕቶኹም ኣብኡ ይጸንሕ። ምሳይ ክትቅጽሉ ትኽእሉ ኢኹም።
handoff-elsewhere = ሓደጋ እንተሎ፣ ናብ 112 ደውሉ፣ ወይ ብ SMS ናብ 114 ጸሓፉ። ቤት ጽሕፈት France services ወይ ምምሕዳር ከተማኹም (mairie) እውን ክሕግዘኩም ይኽእል።
cue-handoff-yes = እወ ኣመሓላልፍዎ | ኣመሓላልፍዎ | ከተመሓላልፍዎ ትኽእሉ | እስማዕማዕ እየ | እወ እስማዕማዕ | ይስማዕማዕ እየ | ሕራይ ኣመሓላልፍ
cue-handoff-no = ኣይተመሓላልፍዎ | ዋላ ሓንቲ ኣይተመሓላልፉ | ኣይስማዕማዕን | ኣይስማዕማዕን እየ | ሕጂ ኣይኮነን

## Assist
assist-which = እቲ እትሕግዝዎ ሰብ ብምንታይ ቋንቋ ይዛረብ?
assist-begin = ንሰብ ትሕግዙ ኣለኹም። ቋንቋታት፦ { $one }ን { $other }ን። ተራ ብተራ ሕተቱ፦ ክልቴኹም ነፍሲ ወከፍ መልሲ ትሰምዑ። ኣብ መወዳእታ፦ ወዲእና በሉ። ሽዑ ኩሉ ይድምሰስ።
assist-ended = ተወዲኡ። ኣብዚ ዝተባህለ ኩሉ ተደምሲሱ።
assist-no-reminder = ኣብ ግዜ ሓገዝ ዋላ ሓንቲ ኣይዕቅብን፣ ስለዚ ዕለት ከዘኻኽረኩም ኣይክእልን። ኣብ ወረቐት ጽሓፍዎ፣ ወይ ወዲእና ኢልኩም ድሕሪኡ ሕተቱኒ።
assist-rough = እዚ ትርጉም ብግምት እዩ። ከየረጋገጽኩም ኣይትተኣማመንዎ።
assist-untranslated = ነዚ መልሲ ብርግጽ ክትርጉሞ ኣይከኣልኩን። ነቲ ካልእ ሰብ ወይ ንተርጓሚ ሕተቱ።
cue-assist = ንሰብ እሕግዝ ኣለኹ | ንሓደ ሰብ እሕግዝ ኣለኹ | ሰብ እሕግዝ ኣለኹ | ኣነ ንሰብ እሕግዝ ኣለኹ | ንሰብ ክሕግዝ እደሊ | ሓገዝ ሰብ | nseb ehgz aleku
cue-assist-end = ወዲእና | ወዲአ | ተወዲኡ | ተፈጺሙ | መወዳእታ | ኣኺሉ | እዚ እዩ | wediena | tewediu

## Rooms
room-told = እታ ጉጅለ ነቲ ሕቶታት ኣብ ጉጅለ { $platform } ተንብቦ፦ ሰርቨራት { $platform } እውን ይርእይዎ።

## WhatsApp
unsupported-message = ከምዚ ዝበለ መልእኽቲ ከንብብ ኣይክእልን እየ። ጽሑፍ፡ መልእኽቲ ድምጺ፡ ስእሊ ወይ ሰነድ PDF ስደዱለይ።
whatsapp-choices = ክትምልሱ ትኽእሉ ኢኹም፦
whatsapp-list = ምረጹ

## How much electricity an answer took
cue-energy = ክንደይ ሓይሊ | ክንደይ ኤሌክትሪክ | ክንደይ መብራህቲ | ክንደይ ኤሌክትሪክ ተጠቒምካ | ክንደይ ኤሌክትሪክ ተጠቒምኩም | ክንደይ ሓይሊ ተጠቒምካ | ክንደይ ሓይሊ ወሲዱ | ክንደይ ኤሌክትሪክ ወሲዱ | ኣጠቓቕማ ኤሌክትሪክ | kindey electric
cue-energy-much = ክንደይ
cue-energy-thing = ሓይሊ | ኤሌክትሪክ | መብራህቲ
cue-energy-around = እዚ | ነዚ | መልሲ | ተጠቒምካ | ተጠቒምኪ | ተጠቒምኩም | ተጠቒሙ | ወሲዱ | ወሲድካ | ይወስድ | ኣድልዩ
energy-unknown = ክሳብ ሕጂ ክንደይ ኤሌክትሪክ ከም ዝጥቀም ኣይፈልጥን። መጀመርታ ሕቶ ሕተቱኒ። ድሕሪኡ ደጊምኩም ሕተቱ።
energy-moment = ናይ መወዳእታ መልሰይ ኣዝዩ ውሑድ ኤሌክትሪክ ተጠቒሙ፦ ከም ናይ ዓሰርተ ዋት መብራህቲ ካብ ሓደ ካልኢት ኣብ ዝሓጸረ ግዜ።
energy-most = ናይ መወዳእታ መልሰይ ዳርጋ ከም ናይ ዓሰርተ ዋት መብራህቲ ክሳብ { $high } ካልኢታት ዝጥቀሞ ኤሌክትሪክ ተጠቒሙ።
energy-seconds = ናይ መወዳእታ መልሰይ ዳርጋ ከም ናይ ዓሰርተ ዋት መብራህቲ ካብ { $low } ክሳብ { $high } ካልኢታት ዝጥቀሞ ኤሌክትሪክ ተጠቒሙ።
energy-minutes = ናይ መወዳእታ መልሰይ ዳርጋ ከም ናይ ዓሰርተ ዋት መብራህቲ ካብ { $low } ክሳብ { $high } ደቓይቕ ዝጥቀሞ ኤሌክትሪክ ተጠቒሙ።
energy-estimate = እዚ ግምት እዩ።
energy-remote = ገለ ክፋሉ ካልኦት ኮምፒተራት ኣብ ካልእ ቦታ ተጠቒመምዎ። ብዛዕባ እቲ ክፋል ብዙሕ ኣይፈልጥን።

# Encrypted messages
error-message-locked = መልእኽትኹም ክኸፍቶ ኣይከኣልኩን። በጃኹም ደጊምኩም ስደድዎ።

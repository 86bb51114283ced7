### Soomaali

language-name = Soomaali

## Corridor

welcome =
    Salaan. Waxaan ahay Porte-Voix, mashiin baan ahay, qof ma ihi.
    Waan kuu sharraxaa sawirradaada iyo waraaqahaaga, waan kuu turjumaa, waxaanan kaa caawiyaa arrimaha maamulka ee Faransiiska: hadal, qor, ama sawir soo dir.
    Farriimahaaga codka ah iyo sawirradaada waan tirtiraa marka aan isticmaalo, qoraalkana waxaan tirtiraa { $days ->
        [30] bil ka dib
       *[other] { $days } maalmood ka dib
    }.
    Markaad doonto dheh “caawi”, “jooji”, ama “wax walba tirtir”.
welcome-language = Luqaddaas weli kuma hadlo ({ $name }). Waxaan kuugu jawaabayaa Soomaali. Waxaad kaloo codsan kartaa qof.
you-are-welcome = Adaa mudan. Waan joogaa haddii aad su'aal kale qabto.
greeting = Salaan. Waxaan ahay Porte-Voix, mashiin baan ahay. Maxaan kuu qaban karaa?
help =
    Waxaan ahay Porte-Voix, mashiin baan ahay.
    Sawir soo dir: waan sharraxayaa ama warqadda waan akhrinayaa.
    Weydii su'aal ku saabsan arrimaha maamulka ee Faransiiska: waan kuu jawaabayaa, meesha ay jawaabtu ka timidna waan sheegayaa.
    Dheh “ku tarjun Ingiriisi” ka dibna weedhaada: waan turjumayaa.
    Waxaad dhihi kartaa: ii sii wad, ku celi, si tartiib ah, si fudud, jooji, qof, wax walba tirtir.
i-am-a-machine = Mashiin baan ahay, barnaamij kombuyuutar. Waan khaldami karaa. Mar walba waxaad codsan kartaa qof.
not-understood = Ma fahmin. Dheh “caawi” si aad u ogaato waxa aan qaban karo, ama codso qof.
heard-nothing = Waxba ma maqlin. Mar kale isku day adigoo makarafoonka u dhow, ama ii soo qor.
heard-doubt = Ma hubo inaan si fiican u maqlay. Waxaan fahmay: “{ $text }”.
no-more = Jawaabtan wax kale oo aan ku daro ma hayo.
nothing-yet = Weli jawaab ma bixin. Su'aashaada weydii ama sawir soo dir.
no-simpler = Si ka fudud uma hayo. Waa kan isla jawaabtii, si ka tartiib ah.
slower-set = Si ka tartiib ah ayaan u hadlayaa.
faster-set = Si ka dhaqso badan ayaan u hadlayaa.
stopped = Waan joojiyay. Markaad doonto qor ama hadal.
erased = Waa la dhammeeyay: wixii aan kaa hayay oo dhan waa la tirtiray.
voice-off-set = Waa yahay, qoraal keliya ayaan kuugu jawaabayaa. Dheh “codka ku jawaab” si aad u beddesho.
voice-on-set = Waa yahay, cod ahaanna waan kuugu jawaabayaa.
language-set = Waa yahay, waxaan kuugu jawaabayaa Soomaali.
language-missing = Luqaddaas weli kuma hadlo: { $name }.
language-ask = Luqaddee ayaad rabtaa?
guard-refused = Jawaab waan hayaa, laakiin tirooyinka ku jira oo dhan ma hubin karo. Waxaan doorbidayaa inaanan bixin. Qof weydii, tusaale ahaan urur ama xarunta France services.
remote-ask = Ma rabtaa inaan sidoo kale isticmaalo adeeg dibadda ah si aan si fiican kuugu caawiyo? Markaas farriimahaagu mashiinkan way ka bixi lahaayeen. Ku jawaab haa ama maya. Haddaanad haa oran, waxba halkan kama baxayaan.
remote-yes = Waa yahay. Waxaan sidoo kale isticmaali doonaa adeegga dibadda. Dheh “jooji” si aad u joojiso.
remote-no = Waa yahay. Waxba mashiinkan kama baxayaan.
ack-working = Farriintaadii waan helay. Waan ka shaqaynayaa, wax yar i sug.
document-first-pages = Waxaan akhriyay { $read ->
    [one] bogga hore
   *[other] { $read } bog ee ugu horreeya
}, bogaggu waa { $pages }.
meanwhile-photo = Sawirkaagii waan hayaa. Waan eegayaa.
meanwhile-page = Waa bog qoraal ah. Waan akhrinayaa.
meanwhile-pages = Waa dukumenti leh { $count } bog. Waan akhrinayaa.
meanwhile-first-pages = Waa dukumenti leh { $count } bog. Waxaan akhrinayaa { $most } bog ee ugu horreeya.
busy-your-turn = Dad badan ayaa ii soo qoraya. Farriintaadii waan hayaa, markaagii wuu soo socdaa.
choice-yes = Haa
choice-no = Maya
reminder-on = { $day }
reminder-on-at = { $day } saacadda { $time }
reminder-deadline = waqtiga ugu dambeeya
reminder-appointment = ballan
reminder-offer = { $times ->
    [one] Ma rabtaa inaan ku xusuusiyo 1 maalin ka hor? Dheh haa ama maya.
   *[other] Ma rabtaa inaan ku xusuusiyo 7 maalmood ka hor iyo 1 maalin ka hor? Dheh haa ama maya.
}
reminder-hint = Taariikhdan waan ku xusuusin karaa: dheh “i xusuusi”.
reminder-set = { $times ->
    [one] Waan qoray: { $label }, { $when }. Waxaan ku xusuusin doonaa 1 maalin ka hor, saacadda 9 subaxnimo.
   *[other] Waan qoray: { $label }, { $when }. Waxaan ku xusuusin doonaa 7 maalmood ka hor iyo 1 maalin ka hor, saacadda 9 subaxnimo.
}
reminder-refused = Waa yahay, xusuusin ma jirto.
reminder-ask-day = Maalintee? Sheeg maalinta iyo bisha, ka dibna magac. Tusaale: { $day } Jannaayo, ballan CAF.
reminder-past = Taariikhdaas way dhaaftay: { $when }. Waxba ma qorin.
reminder-soon = Aad bay u dhowdahay: { $when }. Xusuusintu ugu dambayn waa maalinta ka horreysa saacadda 9 subaxnimo. Waxba ma qorin.
reminder-far = Taariikhdaas aad bay u fog tahay. Taariikh waxaan hayn karaa ugu badnaan 3 sano. Waxba ma qorin.
reminder-full = Waxaad horey u haysataa { $most } xusuusin, waana inta ugu badan. Waxba ma qorin. Dheh “xusuusinnadayda”, ka dibna mid tirtir.
reminder-none = Wax xusuusin ah ma haysatid.
reminder-list = { $count ->
    [one] Waxaad haysataa hal xusuusin.
   *[other] Waxaad haysataa { $count } xusuusin.
}
reminder-item = Lambar { $number }: { $label }, { $when }.
reminder-choice = Tirtir xusuusinta { $number }
reminder-deleted = Waa la dhammeeyay. Waxaan tirtiray xusuusintan: { $label }, { $when }.
reminder-deleted-all = Waa la dhammeeyay. Xusuusinnadaadii oo dhan waan tirtiray.
reminder-which = Xusuusintee la tirtirayaa? Dheh “tirtir xusuusinta” iyo lambarkeeda.
reminder-unknown = Xusuusintaas ma helayo. Dheh “tirtir xusuusinta” iyo lambarkeeda.
reminder-notice = { $days ->
    [0] Xusuusin: { $label }, maanta, { $when }.
    [1] Xusuusin: { $label }, berri, { $when }.
   *[other] Xusuusin: { $label }, { $days } maalmood ka dib, { $when }.
}
reminder-file = { $count ->
    [one] Waa kan faylka kalandarkaaga. Fur si aad taariikhda ugu darto.
   *[other] Waa kan faylka kalandarkaaga, waxaa ku jira { $count } taariikhood. Fur si aad ugu darto.
}
reminder-file-name = xusuusin.ics
reminder-file-failed = Faylka kuuma diri karo hadda. Dhowr daqiiqo ka dib mar kale isku day.

## Errors

error-internal = Farriintan cilad baa igu timid. Waan ka xumahay. Isku day inaad si kale u soo dirto, ama codso qof.
error-unreadable-media = Faylkan ma furi karo. Soo dir sawir (JPEG ama PNG) ama farriin cod ah.
error-media-too-large = Faylkan aad buu u weyn yahay. Soo dir ugu badnaan 20 megabyte.
error-media-too-long = Waxaad soo dirtay aad bay iigu dheer tahay ama iigu weyn tahay. Farriinta codka ahi waxay noqon kartaa ugu badnaan toban daqiiqo.
error-text-too-long = Qoraalkani aad buu iigu dheer yahay. Qaybo u kala jar oo soo dir.
error-engine = Qayb iga mid ah hadda ma shaqaynayso. Dhowr daqiiqo ka dib mar kale isku day, ama codso qof.
error-listen = Hadda farriimaha codka ah ma dhegaysan karo. Ii soo qor, ama goor dambe isku day.
error-busy = Hadda dad badan ayaa ii soo qoraya. Hal daqiiqo ka dib mar kale isku day.
error-store = Hadda farriintaada ma kaydin karo. Dhowr daqiiqo ka dib mar kale isku day.
error-document = Dukumentiga noocan ah ma akhrin karo. Soo dir PDF, ama sawir bog kasta ah.
error-document-locked = Dukumentigan furaha sirta ah ayaa lagu xiray: ma furi karo. Soo dir sawir bog kasta ah.

## Cues: the words by which people ask for things

cue-filler = fadlan | fadlan ee | mahadsanid | waad mahadsan tahay | salaan | iska waran | iska warran | walaal | walaalo | abti | adeer | porte-voix | wax yar | hadda | haye | waa hagaag | ok | marka | ma ii | waan ku weydiistay | svp | aamiin
cue-help = caawi | i caawi | caawimo | caawimaad | caawin | gargaar | ii gargaar | sidee u shaqaysaa | sidee baad u shaqaysaa | maxaad qaban kartaa | maxaad qabataa | maxaad taqaan | waxa aad qaban karto | side loo isticmaalaa | sidee loo isticmaalaa | menu | liiska | caawi i | i caawin kartaa
cue-thanks = mahadsanid | mahadsanid walaal | waad mahadsan tahay | waad mahadsantahay | aad baad u mahadsan tahay | aad ayaad u mahadsantahay | mahad sanid | mahadsanid aad | ok | okay | haye | waa hagaag | nabad gelyo | nabadgelyo | nabadeey | habeen wanaagsan | macasalaama | merci | waa fiican tahay | jazaakallah | jazakallah
cue-greeting = salaan | asc | salaamu calaykum | assalaamu calaykum | asalaamu calaykum | salaam | salam | iska waran | iska warran | is ka waran | subax wanaagsan | galab wanaagsan | fiid wanaagsan | nabad | ma nabad baa | haloow | hello | bonjour | see tahay | sidee tahay
cue-more = sii wad | ii sii wad | wax badan | faahfaahin | faahfaahin dheeraad ah | ii faahfaahi | wax dheeraad ah | ka dib | maxaa xiga | kadib maxaa | intii kale | inta kale | ii sheeg wax badan | dheeraad | ku dar | soco | sii soco | wax kale ii sheeg
cue-again = ku celi | ku soo celi | ii ku celi | iigu celi | mar kale | mar kale ii sheeg | mar labaad | maxaad tiri | maxaad tidhi | ma maqlin | maan maqlin | ku celi fadlan | soo celi | ii celi | ku cel
cue-slower = tartiib | si tartiib ah | tartiib u hadal | si tartiib ah u hadal | qunyar | qunyar u hadal | qunyar qunyar | aayar | aayar u hadal | ha dhaqsan | aad baad u dhaqsanaysaa | aad ayaad u dhaqsanaysaa | aad bay u dhaqso badan tahay | dhaqsaha yaree | tartib | tartiib tartiib
cue-faster = dhaqso | dhakhso | si dhaqso ah | dhaqso u hadal | dhakhso u hadal | degdeg u hadal | aad baad u tartiibsanaysaa | ka dhaqso | xawaaraha kordhi | xawaare caadi ah | aad buu u gaabiyaa
cue-simpler = si fudud | fududee | ii fududee | si fudud ii sheeg | si fudud u sheeg | ma fahmin | maan fahmin | ma fahmayo | ma garan | maan garan | waan fahmi waayay | waa adag tahay | way adag tahay | aad bay u adag tahay | ereyo fudud | eray fudud | af fudud | si kale ii sheeg | sifudud
cue-stop = jooji | iska jooji | joogso | istaag | stop | iska daa | daa | waa igu filan tahay | way igu filan tahay | ku filan | aamus | hadalka jooji | ka noqo | kansal | kansal garee | turjumaadda jooji | turjumidda jooji | jooji turjumaadda | ha hadlin
cue-delete = wax walba tirtir | waxwalba tirtir | wax kasta tirtir | wax walbo tirtir | dhammaan tirtir | dhamaan tirtir | tirtir wax walba | tirtir waxwalba | tirtir wax kasta | tirtir dhammaan | xogtayda tirtir | xogteyda tirtir | tirtir xogtayda | tirtir xogteyda | tirtir xogtayda oo dhan | xogtayda oo dhan tirtir | macluumaadkayga tirtir | macluumaadkeyga tirtir | tirtir macluumaadkayga | i illow | i hilmaan | akoonkayga tirtir | tirtir akoonkayga | waxa aad iga hayso tirtir | waxa aad iga haysid tirtir | masax wax walba | wax walba masax | wax walba iga tirtir | delete garee wax walba | waxaan rabaa in wax walba la tirtiro
cue-sheet = warqadda faahfaahinta | xaashida | xaashida faahfaahinta | xaashida i tus | xaashida i sii | faahfaahinta arrinta | arrinta ii sharax | ii sharrax arrinta | la fiche | fiche
cue-human = qof | qof baan rabaa | qof ayaan rabaa | waxaan rabaa qof | qof inaan la hadlo ayaan rabaa | waxaan rabaa inaan qof la hadlo | waxaan rabaa in aan qof la hadlo | qof baan rabaa inaan la hadlo | qof dhab ah | qof run ah | qof bini aadan ah | qof bani aadam ah | bini aadan | insaan | qof i caawiya | qof ma i caawin karaa | la hadal qof | shaqaale baan rabaa | shaqaale la hadal | lataliye | la taliye baan rabaa | qof la hadal | qof soomaali ah baan rabaa
cue-machine = ma mashiin baad tahay | mashiin miyaad tahay | ma roobot baad tahay | roobot miyaad tahay | ma robot baa | robot baad tahay | ma qof baad tahay | qof miyaad tahay | ma bini aadan baad tahay | yaad tahay | kumaad tahay | ayaad tahay | maxaad tahay | ma kombuyuutar baad tahay | ma qof baan la hadlayaa | ma mashiin baan la hadlayaa | waa roobot
cue-yes = haa | haa fadlan | haah | hee | haye | waa yahay | wayahay | waa sax | sax | ok | okay | haa waan rabaa | waan rabaa | dabcan | oggol | waan oggolahay | waan ogolahay | oui | yes
cue-no = maya | may | mayo | maya mahadsanid | ma rabo | maya ma rabo | maba | ha yeelin | waan diiday | non | no | looma baahna
cue-reminder-add = i xusuusi | ixusuusi | i xasuusi | ixasuusi | waxaad i xusuusisaa | i xusuusi taariikhdan | i xasuusi taariikhdan | taariikhdan i xusuusi | i xusuusi in | i xusuusi inaan | ma i xusuusin kartaa | i soo xusuusi | i ogeysii | ii sheeg markaas | xusuusin | xasuusin
cue-reminder-new = xusuusin ku dar | xusuusin samee | xasuusin samee | samee xusuusin | xusuusin cusub | xasuusin cusub | xusuusin ii samee | ii samee xusuusin | xusuusin ii qor | xusuusin baan rabaa | xusuusin ayaan rabaa | waxaan rabaa xusuusin | ku dar xusuusin | qor xusuusin
cue-reminder-list = xusuusinnadayda | xusuusinadayda | xasuusinadayda | xusuusinadeyda | xusuusintayda | xusuusinnada | xusuusinada | liiska xusuusinta | liiska xusuusinnada | xusuusinnadayda i tus | xusuusinadayda ii akhri | ii akhri xusuusinnadayda | xusuusin ma hayaa | ma hayaa xusuusin | waa maxay xusuusinnadaydu | i tus xusuusinnadayda | xusuusinnadee ayaan hayaa
cue-reminder-delete = tirtir | tir | masax | ka saar | saar | kansal | kansal garee | ka noqo | baabi'i | delete
cue-reminder-all = xusuusinnada oo dhan | xusuusinada oo dhan | xusuusinnadayda oo dhan | xusuusinadayda oo dhan | xasuusinada oo dhan | dhammaan xusuusinnada | dhammaan xusuusinnadayda | xusuusinnadayda | xusuusinadayda | xusuusinnada | xusuusinada
cue-reminder-one = xusuusinta | xusuusintayda | xusuusintan | xusuusintaas | xusuusin | xasuusinta | xasuusin | xusuusin lambar | xusuusinta lambar | xusuusinta lambarka | xusuusinta ee | xusuusinta ku saabsan | lambarka | lambar | nambarka
cue-reminder-every = dhammaan | dhamaan | oo dhan | kulli | wada | wax walba
cue-reminder-file = faylka kalandarka | fayl kalandar | faylka jadwalka | faylka ballanta | kalandarka | fayl ics | faylka ics | .ics | kalandarkayga ku dar | ku dar kalandarkayga | ku dar kalandarka | kalandarkayga | jadwalkayga ku dar | fichier agenda
cue-reminder-name = u bixi | ugu yeer | magac u bixi | magaceedu waa | magaceeda waa | magacu waa | waxaa la yiraahdaa | waxaa la yidhaahdaa | magaca | ku magacow
cue-reminder-nothing = fadlan | waa hagaag | haye | samee | sidaas yeel | sidaa yeel | aad u fiican | waa fiican tahay | aad baan u rabaa | si farxad leh | wacan | soco
cue-reminder-joints = maalinta | maalin | taariikhda | taariikh | bisha | saacadda | ee | oo | iyo | in | inaan | ku | u | ka | waa | ku saabsan | waxaa la | la | Isniin | Talaado | Arbaco | Khamiis | Jimce | Sabti | Axad | Isniinta | Talaadada | Arbacada | Khamiista | Jimcaha | Sabtida | Axadda | maalinta taariikhda
cue-reminder-months = Jannaayo/Janaayo/Janaayoo/Janayo/bisha koowaad | Febraayo/Febaraayo/Febrayo/Feebaraayo/bisha labaad | Maarso/Marso/Maarsho/bisha saddexaad | Abriil/April/Abril/bisha afraad | Maajo/May/Meey/bisha shanaad | Juun/Juunyo/Juuno/bisha lixaad | Luuliyo/Luulyo/Julaay/Juulaay/bisha toddobaad | Agoosto/Ogosto/Ogost/Agosto/bisha siddeedaad | Sebteembar/Sebtembar/Sebtember/bisha sagaalaad | Oktoobar/Oktobar/October/bisha tobnaad | Nofeembar/Nofembar/November/bisha kow iyo tobnaad | Diseembar/Disembar/Desembar/December/bisha laba iyo tobnaad
cue-reminder-year = laba kun | labo kun | sannadka laba kun | sanadka labo kun
cue-reminder-numbers = kow/koob/hal/koowaad/kowaad/midka koowaad/tan koowaad | laba/labo/labaad/midka labaad/tan labaad | saddex/sadex/saddexaad/sadexaad | afar/afraad/afaraad | shan/shanaad | lix/lixaad | toddoba/todoba/toddobaad/todobaad | siddeed/sideed/siddeedaad/sideedaad | sagaal/sagaalaad | toban/tobnaad/tobanaad
cue-voice-off = cod la'aan | codka la'aantiis | codka jooji | codka dami | qoraal keliya | qoraal kaliya | qoraal oo kaliya | qoraal ku jawaab | qoraal iigu jawaab | cod ma rabo
cue-voice-on = codka ku jawaab | cod ku jawaab | cod iigu jawaab | codka daar | codka fur | cod ahaan | ila hadal | codka shid | kor u akhri
cue-language-change = ku hadal | igula hadal | iigu jawaab | ku jawaab | luqadda beddel | luqada badal | luqadda u beddel | afka beddel | beddel luqadda | u beddel | waxaan ku hadlaa | waxaan ku hadlaa af | waxaan doorbidaa | waxaan rabaa | luqad | luqadda | afka | af | ku | ila hadal af
language-name-fr = Af-Faransiis
cue-language-fr = Af-Faransiis | Faransiis | Faransiiska | afka Faransiiska | Faransi | français
language-name-en = Af-Ingiriis
cue-language-en = Af-Ingiriis | Af-Ingiriisi | Ingiriis | Ingiriisi | Ingiriiska | Ingriis | Ingriisi | English
language-name-ar = Af-Carabi
cue-language-ar = Af-Carabi | Carabi | Carabiga | afka Carabiga | Af Carabi | Carabic | العربية
language-name-uk = Af-Yukreeniyaan
cue-language-uk = Af-Yukreeniyaan | Yukreeniyaan | Yukreen | Ukrayniyaan | Yukrayn | українська
language-name-ru = Af-Ruush
cue-language-ru = Af-Ruush | Ruush | Ruushka | Raashiyaan | русский
language-name-fa = Af-Faarisi
cue-language-fa = Af-Faarisi | Faarisi | Faarsi | Daari | Dari | Farsi | Beershiyaan | Iiraani | فارسی
language-name-ps = Af-Bashtuun
cue-language-ps = Af-Bashtuun | Bashtuun | Bashto | Baashto | Pashto | Afgaani | پښتو
language-name-tr = Af-Turki
cue-language-tr = Af-Turki | Turki | Turkiga | Turkish | Türkçe
language-name-es = Af-Isbaanish
cue-language-es = Af-Isbaanish | Isbaanish | Isbaanishka | Isbaniish | Spanish | español
language-name-pt = Af-Boortaqiis
cue-language-pt = Af-Boortaqiis | Boortaqiis | Burtuqiis | Bortuqiis | português
language-name-ti = Af-Tigrinya
cue-language-ti = Af-Tigrinya | Tigrinya | Tigriinya | Tigree | Tigrey | ትግርኛ
language-name-am = Af-Amxaari
cue-language-am = Af-Amxaari | Amxaari | Amxaariga | Amxaara | Xabashi | አማርኛ
language-name-so = Af-Soomaali
cue-language-so = Af-Soomaali | Soomaali | Soomaaliga | Somali | Af Soomaali | af somali
language-name-bn = Af-Bangaali
cue-language-bn = Af-Bangaali | Bangaali | Bengaali | Bangaladheesh | বাংলা
language-name-ka = Af-Joorjiyaan
cue-language-ka = Af-Joorjiyaan | Joorjiyaan | Joorjiya | ქართული
language-name-sq = Af-Albaaniyaan
cue-language-sq = Af-Albaaniyaan | Albaaniyaan | Albaani | Albaaniya | shqip
language-name-de = Af-Jarmal
cue-language-de = Af-Jarmal | Jarmal | Jarmalka | German | Deutsch
language-name-it = Af-Talyaani
cue-language-it = Af-Talyaani | Talyaani | Talyaaniga | Talyaan | Italian | italiano

## Danger

cue-danger-suicide = is dilayaa | isdilayaa | is dileysaa | is dilaysaa | isdilaysaa | inaan is dilo | inaan isdilo | in aan is dilo | in aan isdilo | aan is dilo | is dili rabaa | isdili rabaa | is dili doonaa | naftayda inaan dilo | nafteyda inaan dilo | naftayda ayaan dilayaa | naftayda gooyo | nafteyda gooyo | naftayda jaro | nafteyda jaro | inaan naftayda jaro | isdilid | is dilid | ismiidaamin | is miidaaminayaa | inaan is miidaamiyo | is deldelayaa | isdeldelayaa | inaan is deldelo | is daldali rabaa | inaan is daldalo | inaan dhinto ayaan rabaa | inaan dhinto baan rabaa | waxaan rabaa inaan dhinto | waxaan rabaa in aan dhinto | dhimasho ayaan rabaa | geeri ayaan rabaa | geeri baan rabaa | waxaan jeclaan lahaa inaan dhinto | ma rabo inaan noolaado | ma rabo in aan noolaado | inaan noolaado ma rabo | nolol ma rabo | noloshaan ma rabo | nolosha waan ka quustay | nolosha waan ka daalay | nolosha waan nacay | inaan nolosha iska gooyo | daawo badan ayaan liqay | kiniini badan ayaan liqay | kaniini badan ayaan cunay | sun ayaan cabbayaa | rabaa/doonayaa .. inaan/inan/in aan dhinto/dhimto/geeriyoodo | inaan dhinto .. rabaa/doonayaa | is/isdil* dilaa*/dilayaa/dilo/dili | isdil*/isdal*/isdeld* | is dilayaa/dilaa/diley | ma doonayo/rabo/doono .. noolaado/noolaad*/nolo*/nool | nolosha/nolol* .. daalay/nacay/quust*/dhamayn* | naftayda/nafteyda/nafta .. gooy*/dil*/jar*/qaad* | maxaan .. berri/barito .. tooso/soo toosayaa | kiniini*/daawo* .. wada/dhamaan .. liq*/cun* | dhimasho/geeri .. rabaa/jecelahay | warqad* sagootin/macsalaam* | geeri/dhimasho .. rabaa/doonayaa | nolosha/nolol* .. quust*/nacay/necbahay/xoog | adduunka/aduunka .. tago/tagayaa/tegayaa
cue-danger-violence = wuu i garaacaa | wuu igaraacaa | ayaa i garaaca | ayaa i garaacay | baa i garaacay | baa i garaaca | wuu i garaacay | way i garaacdaa | ninkayga wuu i dilaa | ninkeyga wuu i dilaa | ninkaygu wuu i garaacaa | ninkeygu wuu i garaacaa | wuu i feeray | wuu i dharbaaxay | wuu i laaday | waa la i kufsaday | waa la ikufsaday | i kufsaday | i kufsadaa | kufsaday | kufsi ayaa | kufsasho | kufsigii | la faraxumeeyay | la fara xumeeyay | la i faraxumeeyey | fara xumeyn | faraxumayn | xadgudub galmo | galmo qasab ah | wuu i dilayaa | inuu i dilo | in uu i dilo | inay i dilaan | inay na dilaan | wuu i dili doonaa | wuu i dili rabaa | ii dili rabaa | ayuu igu hanjabay | wuu ii hanjabay | wuu ii hanjabaa | hanjabaad dil | handadaad dil | dil ayaa la iigu hanjabay | mindi ayuu igula soo | mindi buu igu | ninkayga waan ka baqayaa | ninkeyga waan ka baqayaa | ninkayga waan ka cabsanayaa | ninkeyga ayaan ka baqayaa | xaaskaygu way i garaacdaa | dhibaato guriga ah ninkayga | rabshadaha guriga | rabshada guriga | tacadiga guriga | waa la i weeraray | waa la isoo weeraray | wuu i ceejiyay | wuu i ceejinayaa | wuu i merjiyay | guur qasab ah | guurka qasabka | guur khasab ah | si qasab ah ayaa la ii guurinayaa | la igu qasbay guur | gudniinka fircooniga | gabadhayda ayaa la gudayaa | gabadheyda in la gudo | ninkayg*/ninkeyg*/saygayg*/aabah*/walaalk*/xaaskayg*/seygeyg* .. i garaac*/dil*/feer*/laad*/ceej* | i garaac* .. ninkayg*/ninkeyg*/xalay/maalin/habeen | inuu/inu/wuu/ayuu i dilayo/dilo/dili/dilayaa/dilaayo | i/la kufsaday/kufsadeen/kufsan/kufsay | la i kufs* | igu/iigu/ii/i hanjab*/handad* | hanjab* .. mindi/dil*/qori | mindi .. igu/igula/hanjab* | deris*/nin*/jaark* .. xaaskiis*/naagtiis*/hooyad*/walaash* .. garaac*/dil* | xaaskiisa/naagtiisa .. garaac* | si qasab .. guurs*/galmo | i/igu garaac* | ul/suun/xarig .. igu/i garaac* | gacan* .. ii/igu qaad* | walaalk*/adeer*/aabah*/hooyad*/soddog* .. i/igu garaac*/dil* | qasab .. guur*/la i/guurs* | cabs*/baq* .. ninkayga/ninkeyga | hooyaday .. garaac* | aashito | gowrac* | madax* .. gooy* | sawir* .. qaawan | mindi .. qoorta | feedh/laad/dharbaax* .. iga/i dhuft*/dhufay/dhuftay | iga dhuft*
cue-danger-trafficking = baasaboorkayga ayuu haystaa | baasaboorkeyga ayuu haystaa | baasaboorkayga wuu iga qaatay | baasaboorkeyga wuu iga qaatay | baasaboorkayga ayaa la iga qaatay | baasaboorkayga way iga qaateen | baasaboorkii wuu iga qaaday | baasaboorka ayuu iga qaatay | sharcigayga ayuu haystaa | sharcigayga ayaa la iga qaatay | waraaqahayga ayuu haystaa | waraaqahayga ayaa la iga qaatay | dukumentiyadayda wuu iga qaatay | shaqo qasab ah | shaqo khasab ah | la igu qasbaa shaqo | la igu qasbay inaan shaqeeyo | igu qasbaya inaan shaqeeyo | la igu khasbay inaan shaqeeyo | la igu qasbaa inaan shaqeeyo | lacag la'aan ayaan u shaqeeyaa | lacag la'aan ayaa la iigu shaqaystaa | lacag lama i siiyo lamana i sii daayo | addoonsi | adoonsi | sida addoon | sidii addoon | la i addoonsaday | la i adoonsaday | ka ganacsiga dadka | ka ganacsiga bani'aadamka | ganacsiga dadka | waa la i iibiyay | la i iibsaday | dhillaysi qasab ah | la igu qasbaa dhillaysi | inaan jirkayga iibiyo | inaan jirkeyga iibiyo | jirkayga inaan ka ganacsado | igu qasbaya inaan jirkayga | magafe | magafaha | magafayaasha | mukhalaska ayaa lacag i rabo | mukhalaska lacagtiisa | tahriibiyaha lacag baa lagu leeyahay | guriga ayaa la igu xiray | guriga ayuu igu xiray | waa la i xiray guriga | wuu igu xiraa guriga | guriga kama bixi karo wuu i diiday | lama oggola inaan guriga ka baxo | wuu i xirtay | baasaboork*/baasaboor*/sharci*/waraaqah*/dukumenti* .. iga/la iga/wuu iga qaat*/qaad*/hayst* | shaqeeyah*/mulkiil*/milkiil* .. baasaboor*/waraaqah*/lacag* .. qaat*/hayst*/siiyo | qasb*/khasb* .. jirk*/dhilays*/shaqeey* | jirkayga/jirkeyga .. iibi* | guriga .. ma/kama/ka bixi karo/baxo .. shaq*/lacag* | la i iibi* | baasaaboor*/baasaboor* .. naga/iga qaat*/qaad* | qasb* .. shaqo/shaqeey* | shaqo .. qasb* | lacag la'aan .. shaq* .. guriga/bixi | i iibin* | dhiigmiir*
cue-danger-medical = wadno istaag | wadne istaag | wadna istaag | wadno qabad | wadnaha ayaa istaagay | ma neefsanayo | ma neefsaneyso | ma neefsanayso | neefsan waayay | neefsan weyday | neefsan waaye | neefsan kari waayay | neefsan kari la' | ma neefsan karo | waan neefsan la'ahay | neeftu way igu dhegtay | neeftii baa igu dhegtay | neeftu waa i xiran | miyir beelay | miyirbeelay | miyir beeshay | miyir doorsoomay | wuu suuxay | way suuxday | waa suuxay | suuxdin ayaa | ayaa suuxay | ma soo toosayo | ma soo toosayso | ma soo kacayo | ma soo miirsanayo | dhiig badan ayaa ka | dhiig badan ayaa iga | dhiig badan baa | dhiig bax badan | dhiigbax | dhiiggu ma istaagayo | dhiigii waa istaagi waayay | sun ayuu cabay | sun ayay cabtay | sun ayuu liqay | sun bay cuntay | sumoobay | la sumeeyay | jabeelka cabay | xabadka ayaa i xanuunaya | xabadka ayaa i xanuunaaya | xabad xanuun | laabta ayaa i xanuunaysa | laab xanuun daran | waan dhalayaa | hadda ayaan dhalayaa | foosha ayaa i haysa | fool baa i haysa | fool ayaa i haysa | biyihii ayaa iga daatay | biyihii ilmaha ayaa | uur ayaan leeyahay dhiigna | uur baan leeyahay dhiig | uur leh dhiigna | wuu margaday | way margatay | wax ayaa ku margaday | faalig ayaa | istarook | xaalad caafimaad oo degdeg ah | ambalaas ayaan u baahanahay | ambalaas baan rabaa | daawo xad dhaaf ah | daawo badan ayuu liqay | ma neefs* | neefsan .. karo/waay*/kar* | miyir* .. beel*/beesh* | suux* | dhiig .. badan .. soc*/daad*/bax*/istaag* | dhiig* .. joogs*/istaag* .. ma/waay* | uur .. dhiig* | wadn* .. xanuun*/istaag*/qabt* | xabad*/laab* .. xanuun* | faalig | qallal* | ambalaas .. rabaa/wac*/baahan* | sun/batari/daawo/jabeel* .. liq*/cab*/cun* | sun buu/ayuu/bay/ayay cab*/liq*/cun* | qandho .. suux*/gariir*/qallal* | buluug .. noq* | daaqad*/daaqadda/saqaf* .. dhac*/soo dhac* | afka/wejiga .. qalloo* | ma dhaqaaq*
cue-danger-child = ilmahaygu khatar | cunugaygu khatar | cunugeyga khatar | cunugayga khatar | ilmaheyga khatar | ilmahayga khatar | ilmo khatar ku jira | cunug khatar ku jira | carruurtayda khatar | caruurteyda khatar | cunugayga ayuu garaacaa | cunugeyga wuu garaacaa | ilmahayga ayuu garaacaa | ilmahayga wuu garaacaa | carruurta ayuu garaacaa | carruurta wuu garaacaa | caruurta wuu garaacaa | gabadhayda ayuu garaacaa | gabadheyda wuu garaacaa | wiilkayga ayuu garaacaa | wiilkeyga wuu garaacaa | gabadhayda ayuu taabtay | gabadheyda ayuu taabtay | gabadhayda wuu taabtay | wiilkayga ayuu taabtay | wiilkeyga ayuu taabtay | gabadhayda ayaa la kufsaday | cunugii ayaan waayay | ilmahaygii ayaan waayay | cunugaygii waan waayay | cunugeygii waa lumay | ilmahaygii waa lumay | gabadhaydii waa lumay | wiilkaygii waa lumay | gabadhaydii waa la waayay | wiilkaygii waa la waayay | ilmo la waayay | cunug la waayay | cunug lumay | ilmo lumay | la afduubay | afduubay | xadgudubka carruurta | carruur lagu xadgudbay | ilmo la dhibaateeyo | carruurta waa la dhibaateeyaa | waxaan ahay qof yar oo kaligiis ah | waan yarahay kaligayna waan ahay | waan yarahay oo kaligay baan ahay | waxaan ahay ilmo kaligiis ah | cunug kaligiis ah oo dibadda | da'daydu waa yar tahay oo dibadda | waan yarahay oo dibadda ayaan seexdaa | mineur baan ahay oo kaligey | ilm*/cunug*/caruur*/carruur*/wiil*/gabadh* .. deris*/jaar* .. garaac*/dil* | ilm*/cunug*/caruur*/carruur*/wiil*/gabadh* .. habeen/maalin/waa .. la garaac*/dil* | garaac* .. ilm*/cunug*/caruur*/carruur* | wiilkayg*/wiilkeyg*/gabadhayd*/gabadheyd*/ilmahayg*/cunugayg*/cunugeyg* .. lumay/luntay/waay*/la'yahay/afduub* | afduub* | waan waayay .. ilm*/wiil*/gabadh*/cunug* | taab*/faraxum* .. gabadh*/wiil*/ilm* | macalin*/aabih*/ilmahayaha .. wiil*/gabadh*/cunug*/ilm* .. garaac* | wiilkayg*/gabadhayd*/cunugayg*/ilmahayg* .. garaac*/dil* | caruur*/carruur* .. dhibaat*/garaac*
cue-danger-harmless = gaajo/harraad/qosol .. dhiman*/dhinta* | gaajo ayaan/baan la dhin* | telefon*/taleefan*/batari* .. dhintay/dhimatay | dagaal* .. dhintay/lagu dilay | albaab* .. garaac* | kaar*/aqoonsi*/waraaq* .. lumay/luntay | ninkayg*/ninkeyg* .. i caawi*/jecel* | sanduuq* dhiig* | baaritaan* dhiig* | telefon* .. garaac* | kubad*/durbaan* .. garaac*
danger-suicide = Hadda wac 3114: waa bilaash, habeen iyo maalin, si aad qof ula hadasho. Haddii aad hadda khatar ku jirto, wac 112, ama SMS u qor 114. Kaligaa ma tihid.
danger-violence = Haddii aad hadda khatar ku jirto, wac 112, ama SMS u qor 114. Si aad qof ula hadasho, wac 3919: waa bilaash, magacaaga lama weydiiyo, habeen iyo maalin. Biilka telefoonka kama soo muuqdo.
danger-trafficking = Haddii aad hadda khatar ku jirto, wac 112, ama SMS u qor 114. Cidna xaq uma laha inay ku qasabto ama waraaqahaaga kaa hayso. Urur ayaa ku badbaadin kara: halkan ka codso qof.
danger-medical = Hadda wac 112, ama SMS u qor 114 haddii aadan hadli karin. Sheeg meesha aad joogto iyo waxa dhacaya. Telefoonka ha dhigin.
danger-child = Haddii ilmo hadda khatar ku jiro, wac 112, ama SMS u qor 114. Sidoo kale wac 119, Enfance en danger, khadka carruurta khatarta ku jirta: waa bilaash, habeen iyo maalin. Haddii aad dibadda joogto oo hoy la' aad tahay, wac 115.
danger-source = Lambarrada gurmadka, bogga 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Sawirka soo dir: su'aashaada waan ka jawaabi doonaa.
photo-too-many = Waxaan eegay oo keliya { $count } sawir ee ugu horreeya: kuwa kale gaar u soo dir.
photo-flaw-blur = Sawirku ma cadda: telefoonka si aan dhaqaaqayn u hay oo sawirka mar kale qaad.
photo-flaw-dark = Sawirku aad buu u mugdi yahay: nalka daar oo sawirka mar kale qaad.
photo-flaw-blank = Sawirku waa maran yahay, waxba kuma arko: hubi inaan waxba kaamarada daboolin oo sawirka mar kale qaad.
photo-flaw-small = Waxa sawirka ku jira aad bay u yar yihiin: telefoonka u soo dhowee, ama soo dir sawirkii asalka ahaa.
photo-flaw-glare = Sawirka waxaa ku jira iftiin soo noqday: warqadda wax yar janjeeri ama filaashka dami, ka dibna sawirka mar kale qaad.
photo-flaw-tilt = Sawirka dhinac aad u jiifa ayaa laga qaaday: telefoonka si toos ah warqadda dusheeda u hay oo sawirka mar kale qaad.
photo-flaw-cut = Qoraalka dhowr dhinac ayaa ka go'an: telefoonka ka fogee oo sawirka mar kale qaad.
photo-flaw-cut-left = Qoraalka dhinaca bidix ayaa ka go'an: telefoonka wax yar ka fogee oo u dhaqaaji bidix.
photo-flaw-cut-right = Qoraalka dhinaca midig ayaa ka go'an: telefoonka wax yar ka fogee oo u dhaqaaji midig.
photo-flaw-cut-top = Qoraalka xagga sare ayaa ka go'an: telefoonka wax yar ka fogee oo u dhaqaaji xagga sare ee warqadda.
photo-flaw-cut-bottom = Qoraalka xagga hoose ayaa ka go'an: telefoonka wax yar ka fogee oo u dhaqaaji xagga hoose ee warqadda.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } iyo { $last }
photo-probably = malaha { $thing }
photo-maybe = waxaa laga yaabaa { $thing }
photo-like = wax u eg sidan: { $thing }
photo-scene = Sawirka waxaa ku jira: { $things }.
photo-scene-text = Sawirka waxaa ku jira: { $things }, waxaana ku qoran: “{ $text }”.
photo-text = Waxaan akhrinayaa: “{ $text }”.
photo-long-text = Waa qoraal, sidan buu ku bilaabmaa: “{ $text }”.
photo-whole-text = Qoraalka: “{ $text }”.
photo-nothing-sure = Wax aan hubo kuma arko sawirkan, waxaan inta badan arkaa midabadan: { $colours }.
photo-drawing = Waxaa u badan inaanu sawir kaamaro ahayn balse yahay wax la sawiray ama shaashad, wax aan hubana kuma arko, marka laga reebo midabadan: { $colours }.
photo-nothing = Wax aan hubo kuma arko sawirkan.
photo-place-left = Dhinaca bidix: { $thing }.
photo-place-middle = Dhexda: { $thing }.
photo-place-right = Dhinaca midig: { $thing }.
photo-colours = Midabada ugu waaweyn: { $colours }.
photo-no-colour = Midab weyn kuma kala saari karo.
photo-code = Waxaa ku yaal baarkoodh ama koodh QR ah. Waxa ku jira: “{ $content }”. Ma furayo.
photo-limits = Waxaan gartaa alaabta iyo qoraalka. Ma arko dhaqdhaqaaqa iyo khatarta, waanan khaldami karaa.
photo-model-agreed = Adeeg dibadda ah ayaa sidoo kale arka: { $text }.
photo-model-may-be = Sida uu adeeggaasi leeyahay, waxaa kaloo laga yaabaa: { $text }.
photo-model-answer = Sida uu leeyahay adeeg dibadda ah: { $text }.
photo-model-answer-may-be = Waxaa laga yaabaa, sida uu leeyahay adeeg dibadda ah oo khaldami kara: { $text }.
cue-photo-judges = la yiraahdo | la yidhaahdo | magaceedu waa | magaciisu waa | jir | da' | da'weyn | da' weyn | dhallinyaro | dhalinyaro | duq | duqow | oday | islaan | habar | qurux | quruxsan | qurux badan | fool xun | foolxun | afrikaan | aasiyaan | carab | yurubiyaan | naafo | indhoole | buka | xanuunsan | jirran | caan | madaxweyne
photo-numbered = sawirka { $number }: { $text }
photo-reads-badly = {", "}laakiin qoraalkan si fiican uma akhrinayo, waanan khaldami karaa.
photo-careful-medicine = {", "}laakiin waan khaldami karaa: daawo, mar walba weydii farmashiistaha ama qof.
photo-careful-food = {", "}laakiin waan khaldami karaa: xasaasiyad, mar walba qof weydii.
photo-careful-money = {", "}laakiin waan khaldami karaa: lacag, mar walba qof weydii.
photo-kind-request-for-documents = waraaqo ayaa lagaa codsanayaa
photo-kind-appointment = ballan ama yeeris
photo-kind-payment-demand = lacag ayaa lagaa codsanayaa
photo-kind-bill = biil
photo-kind-decision-granted = go'aan u muuqda inuu kuu wanaagsan yahay
photo-kind-decision-refusal = go'aan u muuqda diidmo
photo-kind-formal-notice = digniin rasmi ah oo wax lagugu amrayo
photo-kind-information = war laguu sheegayo
photo-kind-meeting-invitation = casuumad kulan
photo-kind-scam = waxaa laga yaabaa khayaano
photo-kind-other = ma garanayo nooca ay tahay
photo-scam-link-not-official = linkigu ma aha mid bog rasmi ah
photo-scam-mismatched-sender = ciwaanka iimaylku ma aha mid hay'ad rasmi ah
photo-scam-asks-card = waxaa lagu weydiinayaa lambarrada kaarkaaga ama akoonkaaga
photo-scam-small-fee = waxaa lagu weydiinayaa inaad lacag yar internetka ku bixiso
photo-scam-urgent-threat = waxaa la rabaa inaad si degdeg ah wax u samayso
photo-scam-parcel = farriimaha beenta ah ee baakadaha waa badan yihiin
photo-scam-cpf = farriimaha beenta ah ee akoonka tababarka waa badan yihiin
photo-scam-ameli-card = farriimaha beenta ah ee carte Vitale waa badan yihiin
photo-scam-antai-fine = farriimaha beenta ah ee ganaaxa waa badan yihiin
photo-scam-refund-bait = lacag ayaa laguu ballanqaadayaa si xogtaada laguu qaato
photo-scam-paid-appointment = ballanta préfecture-ka weligeed lacag laguma bixiyo
photo-scam-gift-card = waxaa lagu weydiinayaa inaad ku bixiso kaararka hadiyadda ama tigidhada shubista
photo-scam-crypto = waxaa laguula hadlayaa lacag dhijitaal ah ama faa'iido fudud
photo-scam-money-transfer = waxaa lagu weydiinayaa inaad lacag ku dirto xawaalad ama wareejin bangi oo degdeg ah
photo-scam-family-new-number = qof ayaa iska dhigaya qaraabadaada isagoo lambar cusub wata
photo-scam-whatsapp-contact = waxaa lagu weydiinayaa inaad qorto farriin gaar ah
photo-scam-prize = waxaa lagu leeyahay waad guulaysatay ama dhaxal baad leedahay
photo-scam-easy-money = waxaa laguu ballanqaadayaa lacag ama amaah aad u fudud
photo-scam-bank-alarm = digniinaha beenta ah ee bangiyada waa badan yihiin
photo-scam-police-threat = boolisku hanjabaad farriin kuma diro
photo-scam-remote-access = waxaa la rabaa in qalabkaaga lala wareego
photo-scam-spelling = waxaa ku jira khaladaad qoraal oo hay'ad rasmi ahi aanay samayn
photo-amounts = Lacagaha ku qoran: { $text }.
photo-references = Lambarrada tixraaca ee ku qoran: { $text }.
photo-phones = Lambarrada telefoonka ee ku qoran: { $text }.
photo-declined-identity = Weligay ma sheego cidda uu qof yahay, da'diisa, iyo muuqaalkiisa.
photo-declined-safety = Ma sheegi karo inaanay khatar lahayn: weydii qof kuu dhow.
photo-read-quote = Waxaan akhrinayaa: { $text }.
photo-read-doubtful = Waxaan u malaynayaa inay ku qoran tahay { $text }, laakiin ma hubo: qof ha kuu hubiyo.
photo-no-date = Taariikh kama akhrinayo sawirkan.
photo-no-amount = Qadar lacag ah kama akhrinayo sawirkan.
photo-no-phone = Lambar telefoon kama akhrinayo sawirkan.
photo-no-text = Qoraal kama akhrinayo sawirkan.
photo-sender = Qofka ama hay'adda soo dirtay waxay u muuqataa: { $sender }.
photo-no-sender = Ma helayo cidda qortay.
photo-people = Waxaan arkaa { $people }.
photo-no-people = Qof kuma arko sawirkan, laakiin waan khaldami karaa.
photo-found = Haa, waxaan arkaa { $thing }.
photo-not-found = Taas kuma arko sawirka ({ $thing }), laakiin waan khaldami karaa.
photo-found-text = Haa, waxaan akhrinayaa: “{ $text }”.
photo-found-text-on = Waa sawirka { $number }, waxaan akhrinayaa: “{ $text }”.
photo-cannot-find = Waxaas ma garan karo, sawirkana kama akhrinayo.
photo-colour-red = casaan
photo-colour-orange = oranji
photo-colour-yellow = jaalle
photo-colour-green = cagaar
photo-colour-blue = buluug
photo-colour-purple = carwaajis
photo-colour-pink = casaan khafiif ah
photo-colour-brown = bunni
photo-colour-beige = beesh
photo-colour-black = madow
photo-colour-grey = dambasi
photo-colour-white = caddaan
cue-photo-word = sawir | sawirka | sawirro | sawirrada | sawirada | sawirkan | sawirkaan | warqaddan | warqadaan | warqadan | sanduuqan | sanduuqaan | baakadan | dukumentigan | dukumentigaan | shaashaddan | shaashadaan | boorkan | boodhkan | photo
cue-photo-article = hal | mid | qaar | xoogaa | wax
cue-photo-coming = waan soo dirayaa | waan kuu soo dirayaa | sawir baan kuu soo dirayaa | sawir ayaan kuu soo diri doonaa | sawirka waan soo dirayaa | haddii aan kuu soo diro | hadii aan sawir kuu soo diro | sawirku wuu soo socdaa | waan kuu dirayaa
cue-photo-filler = kee | tee | kuwee | maxay | waa | ma | miyaa | kan | tan | kuwan | ku | ka | u | ee | oo | waa in | bixiyo | kari | kartaa | sheeg | ii sheeg | fadlan | mahadsanid | warqad | warqadda | sanduuq | sanduuqa | alaab | xad | markaa | haddaba | sidoo kale | waxaas | waxan | saaran | leh | shay | wax | waxa | waxay | aniga | keliya | kaliya | hadda
cue-photo-identity = waa kuma | waa ayo | kuma waaye | waa kuma qofkan | waa kuma ninkan | waa kuma naagtan | waa ayo qofkan | yaa waaye | yaa ku jira sawirka | yaa sawirka ku jira | kumaa ku jira | immisa jir | imisa jir | intee jir | da'diisu | da'deedu | qofkan ma taqaan | ma taqaanaa qofkan | ma qurux badan | qurux badan tahay | magaca qofkan | ninkan magaciisa | naagtan magaceeda | gabadhan magaceeda | wiilkan magaciisa | midabka maqaarka | maqaarkiisa | maqaarkeeda | indhihiisa | indhaheeda | timaheeda | timihiisa | ma nin baa mise naag | nin mise naag | wiil mise gabar | xaggee buu ka yimid | xagee ka soo jeedaa | qolo ma tahay
cue-photo-safety = ma gudbi karaa | waddada ma ka gudbi karaa | wadada ma ka gudbi karaa | inaan ka gudbo | nalku ma cagaar | nalku ma casaan | ma khatar baa | khatar ma tahay | khatar miyaa | ma nabad baa waddada | waddadu ma bannaan tahay | ma cuni karaa | ma cabi karaa | ma cabbi karaa | daawadan ma qaadan karaa | daawadaan ma qaadan karaa | daawada ma cuni karaa | ma inaan qaato | waa inaan qaato | imisa mar maalintii | immisa mar maalintii | imisa xabo | maalintii imisa | maalintii immisa | ma liqi karaa
cue-photo-people = imisa qof | immisa qof | meeqa qof | imisa dad | qof ma joogaa | qof ma ku jiraa | cid ma joogtaa | dad ma joogaan | dad ma ku jiraan | imisa carruur | imisa ilmo | meeqa cunug | dadka
cue-photo-colour = midab | midabka | midabkee | midabo | midabada | midabkeedu | midabkiisu | kalar | kalarka
cue-photo-date = taariikh | taariikhda | taariikhdee | tariikhda | tariikh | maalintee | goorma | saacaddee | ilaa goorma | goormay | ka hor goorma | waqtiga ugu dambeeya | muddada
cue-photo-amount = imisa lacag | immisa lacag | lacagta la rabo | lacagta | lacag intee | qiimaha | qiimo | imisa euro | immisa euro | waa imisa | waa immisa | meeqa lacag | meeqa euro | imisa la iga rabaa
cue-photo-phone = lambarka telefoonka | lambar telefoon | nambarka telefoonka | nambarka taleefanka | lambarka taleefanka | telefoonka lambarkiisa | lambarkee la wacaa | lambarkee waca | nambar
cue-photo-sender = yaa soo diray | yaa soo qoray | yaa qoray | ayaa soo diray | kumaa soo diray | xaggee ka timid | xagee ka timid | yaa ii soo qoray | yaa ii soo diray | cidda soo dirtay
cue-photo-read = akhri | ii akhri | akhriso | aqri | ii aqri | akhri qoraalka | maxaa ku qoran | maxaa ku qoran meesha | waxa ku qoran | maxay leedahay | maxay sheegaysaa | qoraal | qoraalka | warqaddu maxay rabtaa | maxay rabtaa warqaddu
cue-photo-describe = sharax | sharrax | ii sharax | ii sharrax | sifee | ii sifee | maxaad aragtaa | maxaad arkaysaa | maxaad arkeysaa | waa maxay | waa maxay kani | waa maxay waxan | maxaa ku jira | maxaa ku yaal | maxaa yaal
cue-photo-find = ma ku jiraa | ma ku jirtaa | miyuu ku jiraa | ma jiraa | ma jirtaa | ma yaal | ma arkaysaa | ma arkeysaa | ma aragtaa | kee ah | kee baa | tee baa | ma kani waa | ma tani waa | waa kee | waa tee | raadi | ii raadi | hel | ii hel | ka hel | ma leeyahay | ma leedahay | waxaa ma ku qoran
cue-photo-part = xagga sare akhri | akhri xagga sare | xaga sare akhri | xagga hoose akhri | akhri xagga hoose | xaga hoose akhri | bidixda akhri | akhri bidixda | dhinaca bidix akhri | midigta akhri | akhri midigta | dhinaca midig akhri
cue-photo-goods = tomato = yaanyo, yaanyada, tamaandho | bean = digir, digirta, fuul | pea = digir cagaaran, bisil | corn = galley, galeey, gallayda | lentil = misir, misirta, cadas, cadaska | chickpea = shunburo, salbuko, xumus | tuna = tuuna, tuunada, tuna | sardine = sardiin, sardiinta | fish = kalluun, kaluun, kalluunka, mallaay | milk = caano, caanaha | sugar = sonkor, sonkorta | salt = cusbo, cusbada, milix | flour = bur, burka, daqiiq | rice = bariis, bariiska | noodles = baasto, baastada | oil = saliid, saliidda, saliida | vinegar = khal, khalka, biniigar | coffee = qaxwe, qaxwaha, kafee, bun | tea = shaah, shaaha | chocolate = shukulaato, jokolaato, shukulaatada | jam = jaam, malmalaato, marmalaato | honey = malab, malabka | butter = subag, subagga, burro | cheese = jiis, farmaajo, formaajo | yoghurt = caano fadhi, yogurt, garoor | cream = labeen, kareem | chicken = digaag, digaagga, dooro | beef = hilib lo'aad, hilibka lo'da | pork = doofaar, hilib doofaar, hilibka doofaarka, khansiir | alcohol = khamri, khamro, biir, waayin, alkool | potato = baradho, bataati, baradhada | onion = basal, basasha | egg = ukun, ukunta, beed | peanut = lows, lawska, looska | nut = lows geed, lawska geedka, balanbal | gluten = gluten, qamadi, sarreen | soya = soya, sooya | sesame = sisin, sisinta | lactose = laktoos, lactose | leek = basal caleen, liik | pumpkin = bocor, bocorta | mushroom = likaha, boqoshaa, mushroom | shampoo = shaambo, shaambada, shampoo | shower gel = saabuunta qubayska, jeel qubays | soap = saabuun, saabuunta | toothpaste = daawada cadayga, daawo ilko, kolgate | detergent = saabuunta dharka, oomo, saabuun dhar | bleach = wareegiino, baliij, javel, eau de javel | salty = dhanaan, cusbo leh | sweet = macaan, sonkor leh | water = biyo, biyaha
cue-photo-also = cup = koob, koobka, bakeeri | phone = telefoon, taleefan, mobeel, moobayl, telefoonka | tv = tiifii, telefishan, telefishinka | couch = fadhi, kursi dheer | person = qof, cid, dad | refrigerator = talaagad, qaboojiye, firinji | handbag = boorso, boorsada | truck = baabuur xamuul, gaari xamuul | bicycle = baaskiil, bushkuleeti | sunglasses = muraayado, ookiyaale | glasses = muraayado, ookiyaale | remote = rimoot, rimoot kontorool | table = miis, miiska | cat = bisad, mukulaal, dinnad | dog = eey, ey | car = gaari, baabuur | computer = kombuyuutar, kumbiyuutar | laptop = laabtoob, kombuyuutar
cue-photo-term = ereyga | erayga | kelmadda | kalmada | magacayga | magaceyga | magaca | magaca hore | magaca dambe | magaca qoyska
cue-photo-depth = hortiisa | horteeda | gadaashiisa | gadaasheeda | xagga hore | xagga dambe | gadaal | horta
cue-photo-near = ag | agtiisa | agteeda | dhinaciisa | dhinaceeda | hareeraha | hareerihiisa | u dhow | ku dhow
cue-photo-bottom = hoos | xagga hoose | xaga hoose | hoostiisa | hoosteeda | gunta | hoose
cue-photo-top = kor | xagga sare | xaga sare | dusha | dushiisa | dusheeda | korkiisa | korkeeda | sare
cue-photo-right = midig | midigta | dhinaca midig | dhanka midig
cue-photo-left = bidix | bidixda | dhinaca bidix | dhanka bidix
cue-photo-beside = bidixda | midigta | dhinaca bidix ee | dhinaca midig ee | korkiisa | korkeeda | dusheeda | dushiisa | hoosteeda | hoostiisa | agteeda | agtiisa | ag | hareeraha | hortiisa | horteeda | gadaashiisa | gadaasheeda
cue-photo-where = xaggee | xagee | halkee | meeday | meedey | mee | meel tee | aaway | waa xaggee | xaggee bay taal | xaggee buu yaal | halkee yaal | meeshee
cue-photo-which = kee | kee baa | kee waaye | tee | tee baa | kuwee | midkee | midkee baa | sanduuqee | dhaladee | baakadee | qasacaddee | daasaddee | sawirkee
cue-photo-count = imisa | immisa | meeqa | imisaa | immisa ayaa | imisa baa | meeqaa | tirada | intee ayaa
cue-photo-small = xarfaha yaryar | xarfo yaryar | far yar | farta yar | qoraalka yar | qoraal yar | qoraalka yaryar | waxa yaryar ee ku qoran | far yaryar
cue-photo-medicine = daawo | daawada | daawooyin | daawooyinka | dawo | dawada | dawadan | kiniini | kiniin | kaniini | xaddiga daawada | imisa miligaraam | immisa miligaraam | waxa ay ka samaysan tahay daawadu | sharoobo
cue-photo-expiry = taariikhda dhicitaanka | taariikhda dhacitaanka | goorma ayay dhacaysaa | goormay dhacaysaa | goormuu dhacayaa | ma dhacday | ma dhacay baa | way dhacday | taariikhdu ma dhaaftay | wakhtigeedu ma dhammaaday | wali ma fiican tahay | weli ma fiican tahay | weli ma la cuni karaa | expire | ka hor isticmaal
cue-photo-code = baarkoodh | baarkood | barcode | bar code | koodh qr | kood qr | qr code | qr | koodhka | koodka | maxaa koodhka ku jira | code barre
cue-photo-light = nal | nalka | nalku | iftiin | iftiinka | laydh | laydhka | leer | ma shidan | ma daaran | ma dansan | shidan | daaran | damsan | bakhtiyay | mugdi | mugdi ma tahay | mugdi miyaa | ma mugdi baa
cue-photo-beyond = maxuu samaynayaa | maxuu sameynayaa | maxay samaynaysaa | maxay sameyneysaa | maxay samaynayaan | muxuu qabanayaa | qofku maxuu samaynayaa | ma dhoola caddaynayaa | ma qoslayaa | ma qoslaysaa | ma faraxsan | faraxsan | murugaysan | cadhaysan | caraysan | nadiif | wasakh | wasakh ah | intee bay jirtaa | ma fog tahay | intee le'eg | cabbirkiisa | culayskiisu | miisaankiisu | ma maran | ma buuxa | hurda | hurdaa | jaban | jabay | dillaacsan
photo-medicine-form =
    { $form ->
        [tablet] kiniin ah
        [capsule] kaabsal ah
        [syrup] sharoobo ah
        [suppository] daawo dabada laga geliyo ah
        [drops] dhibco ah
        [solution] dareere ah
        [powder] budo ama baakidh yar ah
        [cream] kareem, jeel ama boomaato ah
        [spray] buufis ah
       *[other] wax maqaarka lagu dhejiyo ah
    }
photo-medicine-no-expiry = Taariikh dhicitaan kama akhrinayo sawirkan: baakadda rog oo sawir kale soo dir.
photo-medicine-past = Taariikhdaas way dhaaftay.
photo-medicine-expiry-code = Sida koodhka ku jirta, taariikhda ugu dambaysa waa { $day }. Qof ha kuu hubiyo.
photo-medicine-expiry-print = Waxaan akhrinayaa taariikh dhicitaan: ugu dambayn { $day }. Waan khaldami karaa: qof ha kuu hubiyo.
photo-medicine-allergens = iyo tan ku saabsan xasaasiyadda: { $text }
photo-medicine-until = la isticmaalo ugu dambayn { $day }
photo-medicine-expiries = taariikh dhicitaan oo aan la hubin: { $text }
photo-medicine-strengths = dhowr xaddi oo aanan garanayn midka saxda ah: { $text }
photo-medicine-none = Daawo kama garanayo sawirkan: sanduuqa rog, ama u tus farmashiistaha.
photo-medicine-unread = Baakaddan si fiican uma akhrinayo.
photo-medicine-money = Waxaa laga yaabaa inay tahay lacag warqad ama lacag bir ah, waxaan akhrinayaa: { $text }.
photo-medicine-food = Waxay u badan tahay cunto: { $what }.
photo-medicine-box = Waxay u badan tahay daawo: { $what }.
photo-code-card = Waxaa ku yaal koodh wata kaarka xiriirka ee qof. Ma furayo.
photo-code-phone = Waxaa ku yaal koodh wata lambar telefoon. Ma wacayo.
photo-code-wifi = Waxaa ku yaal koodh lagu galo Wi-Fi. Furaha sirta ah kor uma akhrinayo.
photo-code-lot = Lambarka dufcadda: { $lot }.
photo-code-expiry = Sida koodhka ku jirta, waa la isticmaalaa ugu dambayn { $day }.
photo-code-gs1 = Waxaa ku yaal koodh alaabeed.
photo-code-medicine = Waxaa ku yaal koodh daawo Faransiis ah, lambar { $number }. Magaca daawadu koodhka kuma jiro.
photo-code-product = Waxaa ku yaal baarkoodh alaabeed, lambar { $number }. Magaca alaabtu koodhka kuma jiro.
photo-code-no-site = Waxaa ku yaal koodh wata link aanan garanayn bogga uu u socdo. Ma furayo.
photo-code-link = Waxaa ku yaal koodh wata link u socda bogga { $site }. Ma furayo.
photo-code-none = Ma helayo baarkoodh ama koodh QR la akhrin karo: shayga rog, ama telefoonka wax yar u soo dhowee.
photo-light-dark = Waa mugdi: nal daaran ma arko, laakiin waan khaldami karaa.
photo-light-dim = Iftiinku waa yar yahay: nal daciif ah ama wax yar oo iftiin maalineed ah.
photo-light-bright = Sawirku waa iftiin: iftiin baa jira, mid nal ama mid maalineed.
photo-cannot-tell = Taas halkan kama sheegi karo: qof kuu dhow ayaa sheegi kara.
photo-found-not-in-food = Taas kama akhrinayo sawirka, laakiin ma hubo, qoraalkuna meel kale ayuu ku sii socon karaa: xasaasiyad ama cunto kaa reeban, mar walba qof weydii.
photo-found-which = Ii sheeg erayga aan sawirka ka raadiyo.
photo-found-no-text-there = Meeshaas sawirka qoraal kama akhrinayo.
photo-found-text-at = Meeshu waa { $place }, waxaan akhrinayaa: “{ $text }”.
photo-found-at = Waxaan arkaa { $thing }, { $place }.
photo-found-count = Waxaan arkaa { $things }.
photo-colour-of = Waxaan arkaa { $thing }, midabkeedu inta badan waa: { $colours }.
photo-place-nothing = Meeshaas wax aan garanayo kuma arko, laakiin waan khaldami karaa.
photo-place-beside-near = Taas agteeda waxaan ku arkaa { $thing }.
photo-place-beside-bottom = Taas hoosteeda waxaan ku arkaa { $thing }.
photo-place-beside-top = Taas korkeeda waxaan ku arkaa { $thing }.
photo-place-beside-right = Taas midigteeda waxaan ku arkaa { $thing }.
photo-place-beside-left = Taas bidixdeeda waxaan ku arkaa { $thing }.
photo-place-bottom = Xagga hoose: { $thing }.
photo-place-top = Xagga sare: { $thing }.
photo-place-at-bottom-right = xagga hoose ee midig
photo-place-at-bottom = xagga hoose
photo-place-at-bottom-left = xagga hoose ee bidix
photo-place-at-right = dhinaca midig
photo-place-at-middle = dhexda
photo-place-at-left = dhinaca bidix
photo-place-at-top-right = xagga sare ee midig
photo-place-at-top = xagga sare
photo-place-at-top-left = xagga sare ee bidix
photo-object-person = { $count ->
        [one] hal qof
       *[other] { $count } qof
    }
photo-object-bicycle = { $count ->
        [one] hal baaskiil
       *[other] { $count } baaskiil
    }
photo-object-car = { $count ->
        [one] hal gaari
       *[other] { $count } gaari
    }
photo-object-motorcycle = { $count ->
        [one] hal mooto
       *[other] { $count } mooto
    }
photo-object-airplane = { $count ->
        [one] hal diyaarad
       *[other] { $count } diyaaradood
    }
photo-object-bus = { $count ->
        [one] hal bas
       *[other] { $count } bas
    }
photo-object-train = { $count ->
        [one] hal tareen
       *[other] { $count } tareen
    }
photo-object-truck = { $count ->
        [one] hal baabuur xamuul ah
       *[other] { $count } baabuur oo xamuul ah
    }
photo-object-boat = { $count ->
        [one] hal doon
       *[other] { $count } doomood
    }
photo-object-traffic-light = { $count ->
        [one] hal nal oo taraafikada ah
       *[other] { $count } nal oo taraafikada ah
    }
photo-object-fire-hydrant = { $count ->
        [one] hal tuubbo oo dabdamiska ah
       *[other] { $count } tuubbo oo dabdamiska ah
    }
photo-object-stop-sign = { $count ->
        [one] hal calaamad oo joogsi ah
       *[other] { $count } calaamadood oo joogsi ah
    }
photo-object-parking-meter = { $count ->
        [one] hal mashiin oo lacagta baarkinka ah
       *[other] { $count } mashiin oo lacagta baarkinka ah
    }
photo-object-bench = { $count ->
        [one] hal kursi dheer
       *[other] { $count } kursi oo dheer
    }
photo-object-bird = { $count ->
        [one] hal shimbir
       *[other] { $count } shimbirood
    }
photo-object-cat = { $count ->
        [one] hal bisad
       *[other] { $count } bisadood
    }
photo-object-dog = { $count ->
        [one] hal eey
       *[other] { $count } eey
    }
photo-object-horse = { $count ->
        [one] hal faras
       *[other] { $count } faras
    }
photo-object-sheep = { $count ->
        [one] hal neef ido ah
       *[other] { $count } neef oo ido ah
    }
photo-object-cow = { $count ->
        [one] hal sac
       *[other] { $count } sac
    }
photo-object-elephant = { $count ->
        [one] hal maroodi
       *[other] { $count } maroodi
    }
photo-object-bear = { $count ->
        [one] hal orso
       *[other] { $count } orso
    }
photo-object-zebra = { $count ->
        [one] hal dameer farow
       *[other] { $count } dameer farow
    }
photo-object-giraffe = { $count ->
        [one] hal geri
       *[other] { $count } geri
    }
photo-object-backpack = { $count ->
        [one] hal boorso dhabarka lagu qaato
       *[other] { $count } boorso oo dhabarka lagu qaato
    }
photo-object-umbrella = { $count ->
        [one] hal dallad
       *[other] { $count } dalladood
    }
photo-object-handbag = { $count ->
        [one] hal boorso gacmeed
       *[other] { $count } boorso oo gacmeed
    }
photo-object-tie = { $count ->
        [one] hal garabaati
       *[other] { $count } garabaati
    }
photo-object-suitcase = { $count ->
        [one] hal shandad
       *[other] { $count } shandadood
    }
photo-object-frisbee = { $count ->
        [one] hal saxan ciyaareed
       *[other] { $count } saxan oo ciyaareed
    }
photo-object-skis = { $count ->
        [one] hal lammaane oo ah kabaha barafka lagu siibto
       *[other] { $count } lammaane oo ah kabaha barafka lagu siibto
    }
photo-object-snowboard = { $count ->
        [one] hal loox oo barafka lagu siibto
       *[other] { $count } loox oo barafka lagu siibto
    }
photo-object-ball = { $count ->
        [one] hal kubbad
       *[other] { $count } kubbadood
    }
photo-object-kite = { $count ->
        [one] hal abitey
       *[other] { $count } abitey
    }
photo-object-baseball-bat = { $count ->
        [one] hal ul oo baseball ah
       *[other] { $count } ulood oo baseball ah
    }
photo-object-baseball-glove = { $count ->
        [one] hal galoofis oo baseball ah
       *[other] { $count } galoofis oo baseball ah
    }
photo-object-skateboard = { $count ->
        [one] hal loox taayirro leh
       *[other] { $count } loox oo taayirro leh
    }
photo-object-surfboard = { $count ->
        [one] hal loox oo mowjadaha lagu fuulo
       *[other] { $count } loox oo mowjadaha lagu fuulo
    }
photo-object-tennis-racket = { $count ->
        [one] hal raakit oo tennis ah
       *[other] { $count } raakit oo tennis ah
    }
photo-object-bottle = { $count ->
        [one] hal dhalo
       *[other] { $count } dhalo
    }
photo-object-wine-glass = { $count ->
        [one] hal galaas lug leh
       *[other] { $count } galaas oo lug leh
    }
photo-object-cup = { $count ->
        [one] hal koob
       *[other] { $count } koob
    }
photo-object-fork = { $count ->
        [one] hal fargeeto
       *[other] { $count } fargeeto
    }
photo-object-knife = { $count ->
        [one] hal mindi
       *[other] { $count } mindi
    }
photo-object-spoon = { $count ->
        [one] hal qaaddo
       *[other] { $count } qaaddo
    }
photo-object-bowl = { $count ->
        [one] hal baaquli
       *[other] { $count } baaquli
    }
photo-object-banana = { $count ->
        [one] hal moos
       *[other] { $count } xabbo oo moos ah
    }
photo-object-apple = { $count ->
        [one] hal tufaax
       *[other] { $count } xabbo oo tufaax ah
    }
photo-object-sandwich = { $count ->
        [one] hal saanwij
       *[other] { $count } saanwij
    }
photo-object-orange = { $count ->
        [one] hal liin macaan
       *[other] { $count } xabbo oo liin macaan ah
    }
photo-object-broccoli = { $count ->
        [one] hal barokoli
       *[other] { $count } xabbo oo barokoli ah
    }
photo-object-carrot = { $count ->
        [one] hal karooto
       *[other] { $count } xabbo oo karooto ah
    }
photo-object-hot-dog = { $count ->
        [one] hal hot-dog
       *[other] { $count } hot-dog
    }
photo-object-pizza = { $count ->
        [one] hal biitsa
       *[other] { $count } biitsa
    }
photo-object-donut = { $count ->
        [one] hal doonat
       *[other] { $count } doonat
    }
photo-object-cake = { $count ->
        [one] hal keeg
       *[other] { $count } keeg
    }
photo-object-chair = { $count ->
        [one] hal kursi
       *[other] { $count } kursi
    }
photo-object-couch = { $count ->
        [one] hal fadhi
       *[other] { $count } fadhi
    }
photo-object-potted-plant = { $count ->
        [one] hal dhir weel ku jirta
       *[other] { $count } dhir oo weel ku jirta
    }
photo-object-bed = { $count ->
        [one] hal sariir
       *[other] { $count } sariirood
    }
photo-object-table = { $count ->
        [one] hal miis
       *[other] { $count } miis
    }
photo-object-toilet = { $count ->
        [one] hal musqul
       *[other] { $count } musqulood
    }
photo-object-tv = { $count ->
        [one] hal telefishan
       *[other] { $count } telefishan
    }
photo-object-laptop = { $count ->
        [one] hal kombuyuutar oo laabtoob ah
       *[other] { $count } kombuyuutar oo laabtoob ah
    }
photo-object-mouse = { $count ->
        [one] hal maws oo kombuyuutar
       *[other] { $count } maws oo kombuyuutar
    }
photo-object-remote = { $count ->
        [one] hal rimoot
       *[other] { $count } rimoot
    }
photo-object-keyboard = { $count ->
        [one] hal kiiboodh
       *[other] { $count } kiiboodh
    }
photo-object-phone = { $count ->
        [one] hal telefoon
       *[other] { $count } telefoon
    }
photo-object-microwave = { $count ->
        [one] hal maykrooweef
       *[other] { $count } maykrooweef
    }
photo-object-oven = { $count ->
        [one] hal foorno
       *[other] { $count } foorno
    }
photo-object-toaster = { $count ->
        [one] hal rooti dube
       *[other] { $count } rooti dube
    }
photo-object-sink = { $count ->
        [one] hal saxan oo weelka lagu dhaqo
       *[other] { $count } saxan oo weelka lagu dhaqo
    }
photo-object-refrigerator = { $count ->
        [one] hal talaagad
       *[other] { $count } talaagadood
    }
photo-object-book = { $count ->
        [one] hal buug
       *[other] { $count } buug
    }
photo-object-clock = { $count ->
        [one] hal saacad derbi
       *[other] { $count } saacadood oo derbi
    }
photo-object-vase = { $count ->
        [one] hal weel ubax
       *[other] { $count } weel oo ubax
    }
photo-object-scissors = { $count ->
        [one] hal maqas
       *[other] { $count } maqas
    }
photo-object-teddy-bear = { $count ->
        [one] hal orso boombale ah
       *[other] { $count } orso oo boombale ah
    }
photo-object-hair-dryer = { $count ->
        [one] hal timo qalajiye
       *[other] { $count } timo qalajiye
    }
photo-object-toothbrush = { $count ->
        [one] hal buraash oo ilkaha ah
       *[other] { $count } buraash oo ilkaha ah
    }
photo-object-coffee = qaxwe
photo-object-teapot = kirli shaah
photo-object-coffeepot = kirli qaxwe
photo-object-plate = saxan
photo-object-pitcher = jug
photo-object-pan = bir wax lagu shiilo
photo-object-pot = dheri
photo-object-bread = rooti
photo-object-bagel = rooti yar oo wareegsan
photo-object-pretzel = bretzel
photo-object-burger = hambeegar
photo-object-cabbage = kaabash
photo-object-cauliflower = koolifalaawar
photo-object-courgette = kuurjet
photo-object-cucumber = khajaar
photo-object-artichoke = artishook
photo-object-pepper = barbaroon
photo-object-mushroom = boqoshaa
photo-object-strawberry = istarooberi
photo-object-lemon = liin dhanaan
photo-object-fig = tiin
photo-object-pineapple = cananaas
photo-object-pomegranate = rummaan
photo-object-pasta = baasto
photo-object-ice-cream = jalaato
photo-object-soup = maraq
photo-object-wine = khamri
photo-object-corn = galley
photo-object-burrito = buriito
photo-object-menu = liiska cuntada
photo-object-stove = shoolad
photo-object-dishwasher = mashiinka weelka dhaqa
photo-object-packet = baakidh
photo-object-envelope = gal warqadeed
photo-object-carton = kartoon
photo-object-crate = sanduuq weyn
photo-object-plastic-bag = bac
photo-object-pill-bottle = dhalo daawo
photo-object-cream = dhalo kareem
photo-object-perfume = dhalo barafuun
photo-object-soap-dispenser = weelka saabuunta laga buufiyo
photo-object-plaster = faashad nabarka lagu dhejiyo
photo-object-syringe = sirinj
photo-object-stethoscope = qalabka dhakhtarku wadnaha ku dhegaysto
photo-object-crutch = ul lagu tukubo
photo-object-scales = miisaan
photo-object-toilet-paper = warqadda musqusha
photo-object-paper-towel = warqad wax lagu tirtiro
photo-object-towel = shukumaan
photo-object-washbasin = saxanka gacmaha lagu dhaqo
photo-object-bathtub = baaf lagu qubaysto
photo-object-shower-curtain = daah qubays
photo-object-lipstick = rooseeto
photo-object-nappy = xafaayad
photo-object-shoe = kab
photo-object-sandal = sandal
photo-object-boot = buudh
photo-object-sock = sharabaad
photo-object-hat = koofiyad
photo-object-t-shirt = funaanad
photo-object-sweater = funaanad dhaxameed
photo-object-jeans = surwaal jiinis ah
photo-object-suit = suudh
photo-object-coat = koodh
photo-object-mitten = galoofis
photo-object-sunglasses = muraayadaha qorraxda
photo-object-watch = saacad gacmeed
photo-object-necklace = silsilad qoorta
photo-object-wallet = boorsada lacagta
photo-object-pillow = barkin
photo-object-blanket = buste
photo-object-lamp = nal
photo-object-candle = shumac
photo-object-desk = miis xafiis
photo-object-wardrobe = armaajo
photo-object-bookcase = armaajo buugaag
photo-object-cradle = sariirta ilmaha
photo-object-washing-machine = mashiinka dharka dhaqa
photo-object-radiator = kulayliye
photo-object-fan = marawaxad
photo-object-iron = kaawiyad
photo-object-vacuum-cleaner = mashiinka xaaqinka
photo-object-sewing-machine = harqaan
photo-object-bucket = baaldi
photo-object-broom = xaaqin
photo-object-mop = tirtire dhulka
photo-object-bin = weelka qashinka
photo-object-padlock = quful
photo-object-hammer = dubbe
photo-object-screwdriver = kashawiito
photo-object-screw = bir wareeg leh
photo-object-nail = musmaar
photo-object-drill = mashiinka daloolinta
photo-object-light-switch = daaraha nalka
photo-object-rocking-chair = kursi leexada
photo-object-screen = shaashad
photo-object-computer = kombuyuutar
photo-object-printer = madbacad
photo-object-photocopier = mashiinka koobiga
photo-object-radio = raadiyow
photo-object-camera = kaamarad
photo-object-loudspeaker = sameecad
photo-object-microphone = makarafoon
photo-object-pen = qalin
photo-object-pencil-case = kiishka qalimaanta
photo-object-web-page = bog shaashad ka muuqda
photo-object-binder = gal waraaqo
photo-object-cash-machine = mashiinka lacagta laga qaato
photo-object-vending-machine = mashiinka wax iibiya
photo-object-letterbox = sanduuqa boostada
photo-object-street-sign = calaamad waddo
photo-object-taxi = taksi
photo-object-tram = taraam
photo-object-ambulance = ambalaas
photo-object-fire-engine = gaariga dabdamiska
photo-object-tractor = cagafcagaf
photo-object-bridge = buundo
photo-object-church = kaniisad
photo-object-mosque = masaajid
photo-object-castle = qasri qalcad ah
photo-object-fountain = il biyo oo la dhisay
photo-object-library = maktabad
photo-object-bakery = foornada rootiga
photo-object-shop = dukaan
photo-object-restaurant = makhaayad
photo-object-shopping-cart = gaari gacan oo dukaamaysi
photo-object-shopping-basket = dambiisha dukaamaysiga
photo-object-mountain = buur
photo-object-beach = xeeb
photo-object-lake = haro
photo-object-valley = dooxo
photo-object-flower = ubax
photo-object-rabbit = bakayle
photo-object-hamster = hamster
photo-object-fish = kalluun
photo-object-butterfly = balanbaallis
photo-object-bee = shinni
photo-object-fly = duqsi
photo-object-ant = qudhaanjo
photo-object-cockroach = baranbaro
photo-object-ladybird = cayayaan casaan oo dhibco leh
photo-object-spider = caaro
photo-object-snail = xalazoon
photo-object-pig = doofaar
photo-object-lion = libaax
photo-object-turtle = diin
photo-object-frog = rah
photo-object-squirrel = dabagaalle

## describe_image: letters

letter-first = Waa warqad ({ $sender }): { $what }.
letter-first-unsigned = Waa warqad, mana helayo cidda qortay: { $what }.
letter-kind-eviction = waxaa lagaa codsanayaa inaad gurigaaga ka baxdo
letter-kind-expulsion = go'aan kaa codsanaya inaad Faransiiska ka baxdo
letter-kind-court = waraaq maxkamadeed
letter-on = {", "}{ $day } saacadda { $time }, { $in }
letter-by = {", ugu dambayn "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] waa maanta
        [1] waa berri
       *[other] { $days } maalmood ka dib
    }
letter-past = { $days ->
        [1] waxay ahayd shalay
       *[other] waxay ahayd { $days } maalmood ka hor
    }
letter-period-days = muddo ah { $number ->
        [one] { $number } maalin
       *[other] { $number } maalmood
    }
letter-period-working-days = muddo ah { $number ->
        [one] { $number } maalin shaqo
       *[other] { $number } maalmood oo shaqo
    }
letter-period-weeks = muddo ah { $number ->
        [one] { $number } toddobaad
       *[other] { $number } toddobaad
    }
letter-period-months = muddo ah { $number ->
        [one] { $number } bil
       *[other] { $number } bilood
    }
letter-from-letter = laga bilaabo taariikhda warqadda
letter-from-receipt = laga bilaabo maalinta aad heshay
letter-from-notification = laga bilaabo maalinta go'aanka laguu dhiibay
letter-from-other = laga bilaabo maalinta warqaddu sheegayso
letter-from-unsaid = warqadduna ma sheegayso maalinta laga bilaabo
letter-place = Meesha: “{ $text }”.
letter-demand = Waxa lagaa codsanayo: “{ $text }”.
letter-in-french = ku qoran Faransiis
letter-quote = “{ $text }”
letter-otherwise = Haddii kale, warqaddu waxay leedahay: “{ $text }”.
letter-otherwise-eviction = Haddii kale, gurigaaga waad waayi kartaa.
letter-otherwise-removal = Haddii kale, waxaa lagugu qasbi karaa inaad baxdo.
letter-otherwise-cut = Haddii kale, adeegga waa la goyn karaa.
letter-otherwise-seizure = Haddii kale, lacagta waxaa laga qaadan karaa akoonkaaga ama mushaharkaaga.
letter-otherwise-more-money = Haddii kale, lacag ka badan ayaa lagaa rabi karaa.
letter-otherwise-stopped = Haddii kale, lacag laguu bixiyo ama xuquuq aad leedahay ayaa joogsan karta.
letter-otherwise-struck-off = Haddii kale, waxaa laguu samayn karaa radiation, taas oo ah in liiska lagaa saaro.
letter-otherwise-refused = Haddii kale, codsiga waa la diidi karaa.
letter-otherwise-closed = Haddii kale, feylka ama ballanta waa la baajin karaa.
letter-next-request-for-documents = Waxa la samaynayo: waraaqahan isu keen oo waqtigeeda ku dir.
letter-next-appointment = Waxa la samaynayo: taariikhda qoro, tag, warqaddanna qaado.
letter-next-meeting-invitation = Waxa la samaynayo: taariikhda qoro.
letter-next-payment-demand = Waxa la samaynayo: hubi in lacagtan lagugu leeyahay. Haddii aadan bixin karin, si degdeg ah u codso waqti dheeraad ah.
letter-next-bill = Waxa la samaynayo: biilka hubi oo waqtigiisa ku bixi. Haddii aadan awoodin, wac si aad u codsato waqti dheeraad ah.
letter-next-decision-granted = Waxa la samaynayo: warqaddan si fiican u hay.
letter-next-decision-refusal = Waxa la samaynayo: warqaddan si degdeg ah u tus qof ku caawin kara.
letter-next-formal-notice = Waxa la samaynayo: ha sugin, ka jawaab oo caawimo raadso.
letter-grave-refusal = Digniin, waqtiga racfaanka mar hore ayuu bilaabmay. Warqaddan maanta tus qareen, point-justice (xarun talo sharci oo bilaash ah) ama urur sida Cimade.
letter-grave-eviction = Digniin, arrintu waa culus tahay, waqtiguna mar hore ayuu bilaabmay. Warqaddan maanta tus point-justice (xarun talo sharci oo bilaash ah), qareen ama shaqaalaha arrimaha bulshada.
letter-grave-expulsion = Digniin, arrintu waa culus tahay, waqtiga racfaankuna aad buu u gaaban yahay. Warqaddan maanta lafteeda tus qareen ama urur sida Cimade.
letter-grave-court = Digniin, arrintu waa culus tahay, waqtiguna mar hore ayuu bilaabmay. Warqaddan maanta tus qareen ama point-justice (xarun talo sharci oo bilaash ah).
letter-unread = { $count ->
        [one] Hal sadar oo bogga ka mid ah ma akhrin karin.
       *[other] { $count } sadar oo bogga ka mid ah ma akhrin karin.
    }
letter-say = Waxaad dhihi kartaa: { $list }.
letter-ask-documents = waraaqaha
letter-ask-demand = maxaan sameeyaa
letter-ask-appeal = racfaan
letter-ask-spell = lambarka xaraf xaraf
letter-ask-phone = telefoonka
letter-ask-sheet = xaashida faahfaahinta
letter-ask-whole = wada akhri
letter-documents = Waraaqaha lagaa rabo: { $list }.
letter-documents-quoted = Waraaqaha lagaa rabo: “{ $text }”.
letter-documents-others = { $count ->
        [one] Iyo waraaq kale oo warqadda ku qoran.
       *[other] Iyo { $count } waraaqood oo kale oo warqadda ku qoran.
    }
letter-spelt = Lambarka tixraaca: { $text }.
letter-dictated = Telefoonka: { $text }.
letter-appeal = Racfaan qaadashada, warqaddu waxay ka leedahay: “{ $text }”.
letter-appeal-help = Caawimo raadso ka hor inta aanu waqtigu dhammaan, qareen, point-justice ama urur.
letter-appeal-unsaid = Warqadda kama helayo sida racfaan loo qaato. Si degdeg ah caawimo uga raadso qareen, point-justice ama urur.
letter-summary = Soo koobid uu mashiin sameeyay, tirooyinka ku jiraana warqadda ayay ku qoran yihiin: { $text }
letter-nothing = Warqaddu ma sheegayso, ama ma aan helin.
letter-answer-on = { $day } saacadda { $time }, { $in }.
letter-answer-by = Ugu dambayn { $day }, { $in }.
letter-answer-within = Waa { $period }, { $start }.
letter-scam = Digniin, farriintani waxay u eg tahay khayaano: { $reasons }.
letter-scam-then = Ha bixin lacag, ha bixin kaarkaaga iyo furayaashaada sirta ah, linkigana ha furin. Haddii aad shakido, adigu wac hay'adda lambarka aad taqaan, ama farriintan tus qof aad ku kalsoon tahay.
letter-document-residence-permit = titre de séjour (sharciga deganaanshaha) ama récépissé
letter-document-passport = baasaboorka
letter-document-identity = aqoonsi
letter-document-address = caddaynta cinwaanka
letter-document-rent = rasiidka kirada ama heshiiska kirada
letter-document-family-book = livret de famille (buugga qoyska)
letter-document-birth = shahaadada dhalashada
letter-document-marriage = shahaadada guurka ama xukunka furriinka
letter-document-photos = sawirro aqoonsi
letter-document-pay = waraaqaha mushaharka ama caddaynta dakhliga
letter-document-tax = avis d'impôt (warqadda canshuurta)
letter-document-bank = RIB, faahfaahinta akoonkaaga bangiga
letter-document-health-card = carte Vitale ama attestation de droits (caddaynta xuquuqda caafimaadka)
letter-document-medical = waraaq dhakhtar
letter-document-vaccines = carnet de santé (buugga caafimaadka)
letter-document-school = caddaynta iskuulka
letter-document-work = heshiiska shaqada ama caddaynta loo-shaqeeyaha
letter-document-cv = CV
letter-document-insurance = caddaynta caymiska
letter-document-stamps = timbres fiscaux (tigidhada canshuurta)
letter-document-form = foom
letter-document-this-letter = warqaddan
letter-document-diploma = shahaadooyinka waxbarasho
cue-letter-documents = waraaqaha | waraaqo | waraaqahee | waraaqaha la rabo | waraaqaha la i weydiiyay | dukumentiyada | dukumintiyada | dukumentiyo | maxaan keenaa | maxaan soo qaadaa | maxaan qaataa | maxaan keenayaa | maxaa la rabaa inaan keeno | papiers | documents
cue-letter-demand = maxaan sameeyaa | maxaan sameynayaa | maxaan samaynayaa | maxaa la iga rabaa | maxay iga rabaan | maxay rabaan | maxaa la iga doonayaa | waa maxay waxa la i weydiiyay | maxaa la i weydiinayaa | sidee yeelaa | maxaan yeelaa
cue-letter-otherwise = haddii kale | hadii kale | haddii kale maxaa dhacaya | hadii kale maxaa dhacaya | haddii aan waxba samayn waayo | haddii aanan waxba samayn | hadii aan jawaabi waayo | haddii aanan jawaabin | haddii aan bixin waayo | hadii aanan lacagta bixin | haddii aanan tagin | hadii aan tagi waayo | maxaa igu dhacaya
cue-letter-deadline = ilaa goorma | ka hor goorma | goorma | goormaa | waa goorma | goorma ayaan jawaabaa | waqtiga ugu dambeeya | wakhtiga ugu dambeeya | muddada | mudada | taariikhda ugu dambaysa | inta waqti ah | intee waqti ah ayaan hayaa | saacaddee | maalintee
cue-letter-appeal = racfaan | rafcaan | racfaan qaadasho | sidee racfaan u qaataa | sideen racfaan u qaataa | racfaan baan rabaa | waan diidanahay | ma ogoli | ma oggoli | kuma raacsani | waan ka soo horjeedaa | dacwad ka gudbin | cabasho | recours
cue-letter-spell = lambarka xaraf xaraf | xaraf xaraf | xaraf xaraf u akhri | hal hal u akhri | u higgaadi | higgaadi | higaadi | lambarka tixraaca | tixraaca | lambarka feylka | lambarka faylka | nambarka feylka | lambarkee feylka | numéro allocataire
cue-letter-phone = telefoonka | taleefanka | lambarka telefoonka | lambarka taleefanka | nambarka telefoonka | nambarka taleefanka | lambarka tartiib | telefoonka tartiib u sheeg | lambarkee waca | yaan wacaa | kumaan wacaa | telefoonka si tartiib ah
cue-letter-amount = imisa | immisa | meeqa | waa imisa | waa immisa | imisa baan bixiyaa | immisa ayaan bixiyaa | imisa la iga rabaa | meeqa la iga rabaa | lacagta | lacag intee le'eg | lacagta la rabo
cue-letter-whole = wada akhri | oo dhan akhri | akhri oo dhan | akhri dhammaan | dhammaan akhri | wax walba akhri | warqadda oo dhan akhri | warqadda oo dhan | akhri warqadda | ii akhri warqadda | qoraalka oo dhan | aqri warqada | warqada oo dhan aqri

## translate

translate-label = Turjumaad mashiin sameeyay. Khaladaad ayaa ku jiri kara.
translate-ask = Maxaad rabtaa in la turjumo, luqaddeese lagu turjumayaa? Tusaale dheh: ku tarjun Carabi, ka dibna weedhaada.
translate-ask-language = Luqaddee lagu turjumayaa? Tusaale dheh: ku tarjun Carabi, ka dibna weedhaada.
translate-choice = Ku tarjun { $target }: { $text }
translate-on = Waa yahay. Hadal ama qor: wax walba waxaan ku turjumayaa { $target }. Dheh “jooji” si aad u joojiso.
translate-missing = Halkan kama turjumi karo luqaddan ({ $source }) oo kuma turjumi karo tan ({ $target }). Qofka adeeggan maamula ayaa ku dari kara. Waxaad kaloo codsan kartaa qof.
translate-none = Halkan luqaddan wax kama turjumi karo: { $name }. Qofka adeeggan maamula ayaa ku dari kara. Waxaad kaloo codsan kartaa qof.
translate-same = Qoraalkani mar hore ayuu luqaddan ku qoran yahay: { $name }.
translate-untrusted = Turjumaaddan kuma kalsoonaan karo: tiro ama erey ayaa laga yaabaa inuu lumay. Waxaan doorbidayaa inaanan bixin. Qoraalkaagu waa: “{ $text }”. U tus qof labada luqadoodba ku hadla, ama halkan ka codso qof.
translate-untrusted-spoken = Turjumaaddan kuma kalsoonaan karo: tiro ama erey ayaa laga yaabaa inuu lumay. Waxaan doorbidayaa inaanan bixin. Codso qof.
translate-too-long = Qoraalkani aad buu iigu dheer yahay. U soo dir qaybo midkiiba ugu badnaan ka kooban yahay { $limit } xaraf.
translate-story = Sheekada magangalyada ma turjumo. Erey kastaa waa muhiim, mashiinkuna waa khaldamaa. Qof caawimo weydii: urur ama turjubaan.

## admin_help

admin-source = Isha: { $name }, waxaa la hubiyay { $checked }.
admin-source-old = Isha: { $name }, qoraalka { $version }, waxaa la hubiyay { $checked }; way isbeddeli kartay, taariikhda ka eeg bogga rasmiga ah.
admin-source-paper = Isha: { $name }, qoraalka { $version }, waxaa la hubiyay { $checked }; xeerarku way isbeddeli kareen, akhri taariikhda ku qoran warqaddaada.
admin-in-french = Jawaabtan Faransiis keliya ayaan ku hayaa. Waxaad codsan kartaa qof.
admin-details-in-french = Faahfaahintu waa Faransiis.
admin-ask = Waa maxay su'aashaada ku saabsan arrimaha maamulka ee Faransiiska?
admin-choose = Waxaan rabaa inaan hubo inaan si fiican u fahmay. Maxaad ka hadlaysaa?
admin-no-match = Su'aashan jawaab la hubo uma hayo, mana rabo inaan qiyaaso. Eeg service-public.gouv.fr, ama weydii xarunta France services ama urur kuu dhow.
admin-library-quote = Waa kan waxa ay leedahay xaashida rasmiga ah “{ $title }”:
admin-library-case = Xaaladda “{ $case }”:
admin-library-cases = Tani waa mid ka mid ah xaaladaha xaashida: dheh “ii sii wad” si aad u maqasho inta kale.
admin-library-warning = Xaashidan waxaa ku yaal digniin:
admin-library-exceptions = Waxaa jira waxyaabo laga reebay: dheh “ii sii wad” si aad u maqasho.
admin-library-source = Isha: service-public.fr, xaashida { $day }.
admin-library-source-check = Isha: service-public.fr, xaashida { $day }. Lacagaha iyo waqtiyadu way isbeddeli kareen: ka hubi bogga.
admin-library-source-stale = Isha: service-public.fr, xaashida { $day }. Koobiga aan ka hayo xaashiyahan waa duug: ka hubi bogga, ama qof weydii, ka hor inta aadan wax samayn.
admin-library-only-french = Waxaan helay xaashi rasmi ah, laakiin waa Faransiis keliya. Sideeda ayaan kuu siinayaa. Waxaad codsan kartaa qof.
admin-library-place-phone = Telefoonka: { $phone }.
admin-library-place-hours = Saacadaha: { $hours }.
admin-library-place-by = Sida ay sheegtay { $name }, waxaa la hubiyay { $checked }.
admin-library-page = Xaashida oo dhan waxay ku taal bogga rasmiga ah.
admin-human = Waan fahmay: waxaad rabtaa inaad qof la hadasho. Wax ballan ah kuuma qaban. Haddii urur ku siiyay xiriirkan, la hadal; haddii kale, xarunta France services, mairie-gaaga (dowladda hoose) ama urur ayaa ku caawin kara.
admin-refuse-inject = Farriin ama dukumenti amar ima siin karo. Taas ma samaynayo, waxna ma dirayo. Haddii dukumentigani lacag ama dadka aad taqaan lambarradooda ku weydiinayo, waxay noqon kartaa khayaano: tus qof aad ku kalsoon tahay.
admin-refuse-story = Sheekadaada magangalyada ma qori karo, ma hagaajin karo, mana turjumi karo: waa inay taadii ahaato. Qareen ama urur ayaa kaa caawin kara diyaarinteeda. Aniga waan kuu sharxi karaa marxaladaha iyo waqtiyada.
admin-refuse-forged = Kaama caawin karo samaynta, iibsashada ama isticmaalka dukumenti been ah ama aqoonsiga qof kale: waa dembi, xuquuqdaadana waad waayi kartaa. Waxaa jira xalal sharci ah. Shaqaalaha bulshada, qareen ama urur ayaa kula raadin kara.
admin-refuse-lie = Kaama caawin karo inaad been sheegto ama wax qariso: taasi waxay kaa lumin kartaa xuquuqdaada. Qareen ama urur ayaa si sir ah oo bilaash ah kuugu talin kara.
admin-refuse-strategy = Kuuma sheegi karo waxa aad dhahayso: waa hadalkaaga. Qareen ama urur ayaa ku diyaarin kara. Aniga waan kuu sharxi karaa sida ay u dhacdo.
admin-refuse-chances = Cidna jawaabta ma saadaalin karto, anna boqolkiiba iyo ballanqaad midna ma bixiyo. Maamulka ama garsooraha ayaa go'aamiya, qof kasta gaarkiisa. Qareen ama urur ayaa feylkaaga eegi kara; aniga marxaladaha waan sharxi karaa.
admin-refuse-diagnosis = Ma sheegi karo cudurka ay tahay iyo daawada la qaato: weydii dhakhtar ama farmashiiste. Haddii aadan caymis lahayn, tag PASS-ka isbitaalka. Haddii ay culus tahay, wac 15 ama 112.
admin-refuse-undeclared = Kaama caawin karo shaqo aan la diiwaan gelin: khatar bay kuu tahay. Waxaan kuu sheegi karaa cidda xaq u leh inay shaqayso iyo sida oggolaanshaha loo codsado. Ururka shaqaalaha ama urur kale ayaa ku difaaci kara.
admin-refuse-abroad = Waxaan garanayaa oo keliya arrimaha Faransiiska, mana rabo inaan waddan kale wax ka qiyaaso. Eeg bogga rasmiga ah ee waddankaas, ama weydii safaaraddiisa. Halkaas, urur caawiya qaxootiga ayaa kuu jawaabi kara.
admin-refer-asylum = Caawimo ahaan, tag SPADA ama urur caawiya qaxootiga, adigoo waraaqahaaga wata.
admin-refer-legal = Caawimo ahaan, si degdeg ah u tag qareen, point-justice ama urur, adigoo warqaddaada wata.
admin-refer-social = Caawimo ahaan, weydii xafiiska bulshada ee mairie-gaaga (CCAS) ama urur.
admin-refer-caf = Caawimo ahaan, weydii CAF, shaqaalaha arrimaha bulshada ama xarunta France services.
admin-refer-health = Caawimo ahaan, weydii xafiiska caymiska caafimaadka (CPAM), PASS-ka isbitaalka ama shaqaalaha arrimaha bulshada.
admin-refer-prefecture = Caawimo ahaan, weydii point numérique-ka préfecture-ka, xarunta France services ama urur.
admin-refer-mdph = Caawimo ahaan, weydii MDPH, CCAS-ka mairie-gaaga ama ururka dadka naafada ah.
admin-refer-work = Caawimo ahaan, weydii France Travail, Mission locale ama xarunta France services.
admin-refer-school = Caawimo ahaan, weydii mairie-ga, iskuulka ama CASNAV.
admin-refer-online = Caawimo ahaan, tag xarunta France services adigoo wata waraaqahaaga iyo telefoonkaaga.
admin-refer-danger = Haddii aad khatar ku jirto, isla markiiba wac 112.

## Telegram

telegram-source = Isha: { $title }, { $url } (la hubiyay { $date })

## Web page

web-title = Porte-Voix: su'aashaada weydii
web-machine = Waxaad la hadlaysaa mashiin, qof ma aha. Wuu khaldami karaa.
web-noscript = Boggani wuxuu u baahan yahay JavaScript. Ka daar JavaScript barnaamijka internetka.
web-skip = U gudub meesha farriinta
web-language = Luqadda
web-log = Wadahadalka
web-start = Hadal, sawir soo dir ama qor. Jawaabtu halkan ayay ku imanaysaa, qoraal iyo cod ahaanba.
web-attachments = Faylasha diyaar u ah in la diro
web-field = Farriintaada
web-field-hint = Riix Enter si aad u dirto. Riix Shift iyo Enter si aad sadar cusub u bilowdo.
web-send = Dir
web-speak = Hadal
web-cancel = Ka noqo
web-photo = Sawir
web-file = Fayl
web-aloud = Jawaabaha oo dhan cod ku akhri
web-leave = Wadahadal cusub
web-you = Adiga:
web-your-voice = Farriintaada codka ah
web-your-photo = Sawirkaaga
web-your-document = Dukumentigaaga
web-answer-sound = Jawaabta codka ah
web-sources = Ilaha
web-choices = Jawaabaha suurtagalka ah
web-checked = la hubiyay { $date }
web-new-tab = (tab cusub)
web-remove = Ka saar { $name }
web-download = Soo deji faylka { $name }
web-photo-ready = Sawirku waa diyaar. Su'aashaada weydii, ama riix Dir.
web-document-ready = Dukumentigu waa diyaar. Su'aashaada weydii, ama riix Dir.
web-sound-ready = Duubistu waa diyaar. Riix Dir.
web-sending = Waa la dirayaa…
web-waiting = Weli lama dirin. Mar kale ayaan isku dayaynaa.
web-working = Jawaabta waa la diyaarinayaa…
web-answered = Jawaabtii waa timid.
web-offline = Internet ma jiro. Mar kale ayaan isku dayaynaa. Waxba ma lumin.
web-connected = Internetkii wuu soo noqday.
web-recording = Waa la duubayaa. Hadal, ka dibna mar kale riix Hadal si aad u dirto.
web-recording-cancelled = Duubistii waa la baajiyay. Waxba lama dirin.
web-recording-limit = 10 daqiiqo: duubistu way joogsanaysaa waana la dirayaa.
web-press-play = Riix badhanka daaridda si aad jawaabta u dhegaysato.
web-sound-failed = Barnaamijkaaga internetku codkan ma daari karo. Jawaabtu waa qoran tahay.
web-microphone-refused = Makarafoonku waa xiran yahay. Barnaamijka internetka ka oggolow makarafoonka, ama qor.
web-microphone-missing = Makarafoon ma helayno. Waad qori kartaa, ama fayl ayaad diri kartaa.
web-microphone-insecure = Makarafoonku wuxuu shaqeeyaa oo keliya haddii ciwaanku ku bilaabmo https. Waad qori kartaa, ama fayl ayaad diri kartaa.
web-error-empty = Farriintu waa maran tahay. Hadal, qor, ama sawir ku dar.
web-error-file = Faylkani ma aha sawir, dukumenti PDF ah, ama cod.
web-error-too-large = Faylku aad buu u weyn yahay. Xadku waa { $megabytes } megabyte.
web-error-text-too-long = Qoraalku aad buu u dheer yahay. Xadku waa { $characters } xaraf.
web-error-too-many-photos = Sawirradu way badan yihiin. Xadku waa { $photos } sawir farriintiiba.
web-error-request = Farriintan ma akhrin karin. Mar kale soo dir.
web-error-slow = Dirista aad bay u gaabinaysaa. Mar kale isku day, ama soo dir fayl ka yar.
web-error-pace = Farriimo badan ayaa isku mar yimid. Wax yar sug, ka dibna mar kale isku day.
web-error-busy = Dad badan ayaa jooga. Wax yar ka dib mar kale isku day.
web-error-store = Hadda farriintaada ma kaydin karno. Wax yar ka dib mar kale isku day.
web-error-session = Wadahadalkan lama garanayo. Bogga mar kale fur.
web-error-sound-gone = Codkan lama heli karo hadda.
web-error-file-gone = Faylkan lama heli karo hadda. Mar kale codso.
web-error-host = Porte-Voix ciwaankan ma garanayo.
web-error-origin = Codsigani bog kale ayuu ka yimid. Waa la diiday.

## Questions, one after the other
question-again = Ma fahmin.
question-lost = Jawaabahaaga si fiican uma fahmin, sidaas darteed su'aalaha waan joojinayaa. Qof ayaa ku caawin kara: dheh "waxaan rabaa inaan qof la hadlo".
cue-question-unknown = ma garanayo | ma aqaan | magaranayo | ma ogi | waan garan waayay | ma haysto | ma hayo | ma haayo | ka bood | ka gudub | su'aasha xigta | ku xiga | ma xasuusto | ma xusuusto

## Lessons

lessons-intro = Waxaan hayaa casharro gaagaaban oo ku saabsan sirdoonka macmalka ah iyo nolosha dhijitaalka ah. Casharrada: { $count }, heerarka: { $levels }. Waxba kama qoro adiga. Si aad Faransiiska u barato, dheh: “koorso Faransiis”.
lessons-level-item = Heerka { $number }: { $name }.
lessons-which-level = Heerkee ayaad rabtaa? Waxaad kaloo dhihi kartaa “casharka” iyo lambarkiisa.
lessons-level = Heerka “{ $name }”.
lessons-item = Casharka { $number }: { $title }.
lessons-which = Casharkee ayaad rabtaa? Sheeg lambarkiisa.
lessons-begin = Casharka { $number }. { $title }.
lessons-more = Dheh “ii sii wad” si aan u sii wado.
lessons-first = Jawaabta koowaad: { $choice }.
lessons-second = Jawaabta labaad: { $choice }.
lessons-third = Jawaabta saddexaad: { $choice }.
lessons-right = Haa, taasi waa jawaabta saxda ah.
lessons-wrong = Taas ma aha, dhibna ma leh: sidaas ayaa wax lagu bartaa. Jawaabta saxda ahi waa: { $choice }.
lessons-unsure = Dhib ma leh. Jawaabta saxda ahi waa: { $choice }.
lessons-sheet = Dheh “warqadda faahfaahinta” si aad u hesho ciwaannada iyo faahfaahinta.
lessons-next = Casharka xiga waa casharka { $number }: { $title }. Ma rabtaa inaad dhegaysato?
lessons-later = Waa hagaag. Dheh “casharro” markaad rabto. Waxba kama haynayo jawaabihii aad bixisay.
lessons-end = Waad ku mahadsan tahay dhegaysiga. Ma jirto shahaado, ma jiro dhibco, waxbana kama haynayo jawaabahaaga. Waxa aad baratay adigaa iska leh. U sheeg qof kale: waa sida ugu fiican ee lagu xasuusto.
lessons-not-understood = Jawaabtaadii ma fahmin. Dheh “koowaad”, “labaad” ama “saddexaad”.
lessons-no-memory = Ma hayo casharkii aad dhegaysatay, markaa ma garanayo kan xiga. Casharrada: { $count }, heerarka: { $levels }.
lessons-other-language = Casharkani weli ma jiro luqaddaada. Waa kan oo Faransiis ah. Waxaad kaloo codsan kartaa qof.

## Words explained
term-offer = Ma rabtaa inaad wax badan ogaato? Dheh haa:
term-others = Waxaan kale oo sharxi karaa:
term-no = Waa hagaag. Su'aal kale i weydii markaad rabto.
term-unknown = Eraygan ma garanayo. Sawirka warqadda ayaad ii soo diri kartaa, ama waxaad codsan kartaa qof.
## The status that an answer depends on
status-ask = Taasi waxay ku xiran tahay xaaladdaada Faransiiska. Teed tahay?
status-ask-kind = Ilaalin noocee ah ayaa go'aankaaga ku qoran?
status-name-asylum = Magangalyo-doon
status-name-refugee = Qaxooti
status-name-subsidiary = Ilaalin dheeraad ah
status-name-protected = Qaxooti ama ilaalin dheeraad ah
status-name-temporary = Ilaalin ku meel gaar ah
status-name-permit = Sharci kale
status-name-none = Sharci la'aan
status-name-unknown = Ma garanayo
status-no-sheet = Xaaladdaada jawaab la hubiyay uma hayo. Halkan ayaad caawimaad ka weydiin kartaa.
status-look = Warqaddaada eeg oo raadi erayadan: attestation de demande d'asile (magangalyo-doon), réfugié (qaxooti), protection subsidiaire (ilaalin dheeraad ah), protection temporaire (ilaalin ku meel gaar ah), récépissé ama carte de séjour (sharciga). Sawirka warqadda ii soo dir, ama dheh waxaan rabaa inaan qof la hadlo.
status-other = Ka fiirso, jawaabtani waxay xaalad kale u tahay: { $who }.
## Drafts

draft-start = Warqadda waan kula diyaarinayaa, ugu badnaan shan su'aalood. Haddii aadan garanayn, dheh «ma garanayo»: xariiq madhan baan ka tagayaa.
draft-ask-kind = Warqad noocee ah ayaad rabtaa?
cue-draft-kind-address = In aan sheego cinwaankayga cusub | cinwaan beddelid | cinwaan cusub | cinwaan | guuris
cue-draft-kind-document = In aan diro dukumiinti la i weydiistay | dukumiinti la weydiistay | dukumiinti maqan | dukumiinti | warqad maqan
cue-draft-kind-time = In aan codsado waqti aan ku bixiyo lacagta | waqti lacag bixin | qayb qayb | muddo | dib ka bixi
cue-draft-kind-appointment = In aan codsado ballan | ballan
cue-draft-kind-rapo = Racfaan RAPO ah, kan khasabka ah maxkamadda ka hor | rapo | racfaan khasab ah
cue-draft-kind-appeal = Racfaan recours gracieux ah, codsi in dib loo eego go'aan | racfaan | cabasho | recours gracieux | recours
draft-seen = Wali waan hayaa warqadda aad i tustay. Cidda dirtay: { $sender }.
draft-ask-seen = Ma warqaddan baan ka jawaabaa?
draft-ask-to = Warqaddu yay ku socotaa? Sheeg mid ka mid ah magacyadan, ama magac kale:
cue-draft-to-caf = CAF, kaalmada qoyska | caf | kaalmada qoyska
cue-draft-to-cpam = CPAM, caymiska caafimaadka | cpam | caymiska caafimaadka | ameli
cue-draft-to-prefecture = Préfecture, xafiiska gobolka | prefecture | prefectuurka
cue-draft-to-ofii = OFII, xafiiska socdaalka | ofii | ofi | xafiiska socdaalka
cue-draft-to-impots = Impots, canshuuraha | impots | canshuurta | canshuuraha
cue-draft-to-france-travail = France Travail, xafiiska shaqada | france travail | xafiiska shaqada | pole emploi
cue-draft-to-mdph = MDPH, xafiiska naafada | mdph | naafada
cue-draft-to-bailleur = Mulkiilaha guriga | mulkiilaha | ninka guriga leh | milkiilaha
cue-draft-to-energie = Shirkadda korontada ama gaaska | korontada | koronto | gaaska | edf | engie
draft-ask-reference = Waa maxay lambarka faylkaaga? U sheeg tiro tiro.
draft-ask-address = Waa maxay cinwaankaaga cusub? Lambarka, waddada, koodhka boostada iyo magaalada.
draft-ask-since = Taariikhdee laga bilaabo?
draft-ask-document = Dukumiintigee ayaad diraysaa?
draft-ask-asked = Waa maxay taariikhda warqadda dukumiintigan codsanaysa?
draft-ask-amount = Immisa yuuro ayay ku weydiinayaan?
draft-ask-count = Immisa jeer ayaad rabtaa inaad ku bixiso, bishiiba mar?
draft-ask-reason = Maxay tahay sababtu? Waad ka aamusi kartaa.
draft-ask-purpose = Ballantu maxay ku saabsan tahay?
draft-ask-need = Wax ma u baahan tahay?
draft-ask-decision = Waa maxay taariikhda go'aanka ee ku qoran warqaddaada?
draft-ask-about = Go'aanku muxuu ku saabsan yahay?
draft-ask-name = Magacee ayaad ku saxiixaysaa, sida warqadahaaga ku qoran?
cue-draft-document-identity = nuqul ka mid ah aqoonsigayga | aqoonsi | kaarka aqoonsiga | baasaboor
cue-draft-document-permit = nuqul ka mid ah sharcigayga, titre de séjour ama récépissé | titre de sejour | recepisse | sharciga | sharcigayga
cue-draft-document-home = caddaynta cinwaanka | caddaynta cinwaanka | rasiidka kirada | biil
cue-draft-document-bank = RIB, macluumaadka bangigayga | rib | bangiga | bangi | iban
cue-draft-document-income = warqadaha mushaharkayga | mushahar | warqadda mushaharka
cue-draft-document-tax = ogeysiiska canshuurtayda | ogeysiiska canshuurta | canshuur
cue-draft-document-birth = shahaadada dhalashada | shahaadada dhalashada | dhalasho
cue-draft-document-school = caddaynta dugsiga | caddaynta dugsiga | dugsi | iskuul
cue-draft-reason-job = Shaqadaydii waan waayay | shaqo la'aan | shaqo ma haysto | shaqada waan waayay
cue-draft-reason-illness = Waan jirranahay | jirran | xanuun | waan xanuunsanahay | isbitaal
cue-draft-reason-late = Kaalmadayda ama mushaharkaygu way soo daahaan | daahid | way daahday | wali lama bixin
cue-draft-reason-low = Dakhligaygu aad buu u yar yahay | aad u yar | lacag yar | lacag ma haysto
cue-draft-reason-family = Xaaladda qoyskayga way is beddeshay | qoys | furriin | ilmo | geeri
cue-draft-purpose-permit = Waa sharcigayga, titre de séjour | titre de sejour | sharcigayga | recepisse
cue-draft-purpose-rights = Waa xuquuqdayda iyo faylkayga | xuquuqdayda | faylkayga | fayl
cue-draft-purpose-papers = Si aan u dhiibo dukumiintiyo | dhiibo dukumiintiyo | dukumiintiyo | waraaqo
cue-draft-purpose-letter = Waa warqad i soo gaartay | warqad | warqadda
cue-draft-need-interpreter = Waxaan u baahanahay turjubaan | turjubaan | turjumaan
cue-draft-need-sight = Waan indho la'ahay ama si fiican wax uma arko | indho la' | indhoole | wax uma arko
cue-draft-need-wheelchair = Kursi taayir leh ayaan isticmaalaa | kursi taayir leh | kursiga naafada
cue-draft-need-none = Wax gaar ah maya | maya | waxba | ma jiro
cue-draft-about-benefit = kaalmo la diiday, la dhimay ama la joojiyay | kaalmo | kaalmo la diiday | rsa | apl | aah
cue-draft-about-refund = lacag ay tahay inaan celiyo | celiyo | celin | deyn | trop percu
cue-draft-about-health = caymiskayga caafimaadka | caafimaad | caymiska caafimaadka
cue-draft-about-disability = xuquuqdayda naafanimada | naafanimo | naafo | mdph
cue-draft-about-housing = gurigayga | guri | guriga
cue-draft-field-to = cidda ay ku socoto | cidda | yay ku socotaa
cue-draft-field-reference = lambarka faylka | lambarka | lambar
cue-draft-field-address = cinwaanka cusub | cinwaanka | cinwaan
cue-draft-field-since = taariikhda isbeddelka | taariikhda | taariikh
cue-draft-field-document = dukumiintiga | dukumiinti
cue-draft-field-asked = taariikhda warqaddooda | taariikhda | taariikh
cue-draft-field-amount = lacagta | lacag | qaddarka
cue-draft-field-count = tirada bixinta | tirada | tiro
cue-draft-field-reason = sababta | sabab
cue-draft-field-purpose = ujeeddada ballanta | ujeeddada
cue-draft-field-need = waxaan u baahanahay | baahida
cue-draft-field-decision = taariikhda go'aanka | taariikhda | taariikh
cue-draft-field-about = mawduuca go'aanka | mawduuca
cue-draft-field-name = magaca | magac | magacayga
draft-field-own-address = cinwaankaaga
draft-field-their-name = magaca mulkiilaha ama shirkadda
draft-field-their-address = cinwaanka cidda loo dirayo
draft-field-enclosed = waraaqaha aad ku lifaaqdo
draft-field-place = magaalada aad ku saxiixdo
draft-field-motives = sababahaaga, iyadoo lagu caawinayo
draft-field-signature = saxiixa
draft-latin = Warqad Faransiis ah magacyada waxaa lagu qoraa xarfo laatiin ah, sida waraaqahaaga. Sidaas u qor, ama dheh «ma garanayo»: xariiq madhan baan ka tagayaa.
draft-left-empty = Ma fahmin: xariiqan madhan baan ka tagayaa.
draft-blank = xariiq madhan
draft-read = Warqadda waan kuu akhrinayaa. Adigaa ku hadlaya.
draft-read-to = Waxay ku socotaa: { $to }.
draft-read-address = «Waxaan idin ogeysiinayaa in cinwaankaygu is beddelay. Taariikhda: { $since }. Cinwaankayga cusub: { $address }. Fadlan faylkayga cusboonaysiiya oo waraaqahayga ku soo dira cinwaankan.»
draft-read-document = «Anoo ka jawaabaya codsigiina, waxaan idiin soo dirayaa dukumiinti. Taariikhda codsigiina: { $asked }. Dukumiintiga: { $document }. Fadlan ku dara faylkayga oo ii soo qora haddii mid kale maqan yahay.»
draft-read-time = «Waxaad iga codsateen inaan bixiyo lacag: { $amount }. Hal mar ma wada bixin karo. { $reason } { $count } Fadlan waqti i siiya oo ii soo dira jadwal bixin oo qoran. Waad ku mahadsan tihiin haddii aad inta u dhaxaysa joojisaan tallaabada sharciga.»
draft-read-appointment = «Ballan ayaan idinka codsanayaa. { $purpose } { $need } Fadlan ii soo qora taariikhda, saacadda, goobta iyo dukumiintiyada aan keeno.»
draft-read-rapo = «Racfaan khasab ah maxkamadda ka hor. Waan ka soo horjeedaa go'aankiina. Taariikhda: { $decision }. Mawduuca: { $about }. Waxaan codsanayaa inaad dib u eegtaan xaaladdayda. Sababahayga: xariiqyo madhan, oo la qoro iyadoo lagu caawinayo. Fadlan qoraal iigu jawaaba.»
draft-read-appeal = «Codsi dib u eegid. Waan ka soo horjeedaa go'aankiina. Taariikhda: { $decision }. Mawduuca: { $about }. Waxaan codsanayaa inaad dib u eegtaan xaaladdayda. Sababahayga: xariiqyo madhan, oo la qoro iyadoo lagu caawinayo. Fadlan qoraal iigu jawaaba.»
draft-read-count = Waxaan codsanayaa inaan bil kasta bixiyo; tirada bixinta: { $count }.
draft-read-reference = Lambarka faylka: { $reference }.
draft-read-name = Magaca: { $name }.
draft-read-empty = Waxaan madhan ka tagayaa, oo gacanta lagu buuxinayo: { $fields }.
draft-ask-check = Ma sax baa?
cue-draft-right = waa sax | sax | waa sidaas | sax weeye
cue-draft-wrong = ma saxna | waa khalad | khalad | sax ma aha | khalad baa jira | laakiin | waa maqan
draft-ask-change = Maxaan beddelaa?
draft-done = Waa tan warqaddaadii, fayl PDF ah iyo qoraal, Faransiis ku qoran. Anigu ma dirin: adigaa diraya.
draft-done-text = Waa tan warqaddaadii oo qoraal ah, Faransiis ku qoran. Faylka PDF ma samayn karin. Anigu ma dirin: adigaa diraya.
draft-send = Buuxi xariiqyada madhan, saxiix, nuqulna hayso. Haddii aad boosta ku dirto, warqadda diiwaangashan (courrier recommandé) caddayn bay ku siisaa. Dheh «sii wad» si aad Faransiis ugu maqasho.
draft-registered = Buuxi xariiqyada madhan oo saxiix. Ku dir warqad diiwaangashan oo leh ogeysiis helid (lettre recommandée avec avis de réception), nuqulka iyo caddaynta hayso. Dheh «sii wad» si aad Faransiis ugu maqasho.
draft-online = Badanaa waxaad sidoo kale ka sheegi kartaa koontadaada bogga rasmiga ah ee xafiiska: halkaas ka hubi.
draft-online-prefecture = Sharciga deganaanshaha, cinwaanka waxaa laga beddelaa internetka, bogga ANEF ee dawladda.
draft-online-ofii = Haddii aad magangalyo codsanayso, cinwaanka cusub isla markiiba u sheeg OFII: warqad loo diro cinwaankii hore waxaa loo tirinayaa mid la helay.
draft-check-first = Marka hore: warqaddan ha kuu hubiyo qareen, point-justice (talo sharci oo bilaash ah) ama urur. Anigu qaabka kaliya ayaan diyaarinayaa, sababahaaga maya. Weydii sidoo kale inay tahay racfaanka saxda ah. Muddadu way gaaban tahay: akhri taariikhda ku qoran warqaddaada.
draft-refuse-urgent = Go'aankan warqad uma qorayo: muddadu aad bay u gaabnaan kartaa. Maanta qof u tag, warqaddaada wata.
## admin_help: jobs

jobs-ask = Shaqadaadu maxay ahayd? Ama maxaad qaban kartaa? Tusaale: tolid, wadidda baabuurka, cunto karin, hagaajin.
jobs-list = Kuwani waa shaqooyin u dhow waxaad sheegtay.
jobs-which = Midkee ayaad xiisaynaysaa?
jobs-help = Waxaa ku caawin kara France Travail, Mission locale oo dhallinyarada ah, Cap emploi oo dadka naafada ah, ama ururkaaga.
jobs-next = Hubi in warqaddaadu shaqada oggoshahay; ka dib waxaa ku caawin kara France Travail, Mission locale oo dhallinyarada ah, Cap emploi oo dadka naafada ah, ama ururkaaga.
jobs-another = Waxaad weydiin kartaa shaqo kale oo liiska ku jirta:
jobs-again = Ma fahmin shaqada aad ula jeeddo. Magaceeda sheeg, ama meesha ay liiska kaga jirto.
jobs-unknown = Shaqadan liiskayga kama helo, mana doonayo inaan qiyaaso. La-taliye France Travail ah ama urur ayaa kula raadin kara. Waxaad kaloo dhihi kartaa: «waxaan rabaa inaan qof la hadlo».
jobs-none = Hagaag. Erayo kale ku sheeg waxaad qaban karto, ama la hadal la-taliye France Travail ah ama urur.
jobs-source = Magacyada iyo koodhadhka shaqooyinka: liiska ROME ee France Travail, nuqulka { $version }, la hubiyay { $checked }.
jobs-details = { $job }: Af Faransiis « { $label } », koodhka ROME { $code } oo aad la-taliyahaaga tusto.
jobs-to-check = Waxa shaqadu u baahan tahay ka hubi France Travail.
jobs-diploma = Shahaado dibadeed: xarunta ENIC-NARIC way isbarbar dhigi kartaa; waxaad dhahdaa «shahaadadayda ha la aqoonsado».
jobs-metier = Koodhkan, bogga Métierscope ee France Travail shaqada faahfaahin ayuu ku tusayaa; ka hubi France Travail.
jobs-promise = Kuwani waa fikrado, ma aha ballan shaqo. Halkan cidi dhibco kuma siinayso.
jobs-need-start = Badanaa waxaa lagu bilaabi karaa shahaado Faransiis ah la'aanteed.
jobs-need-training = Badanaa waxaa la weydiistaa tababar ama shahaado, tusaale CAP (shahaado xirfadeed Faransiis ah); waayo-aragnimadaadu way qiimo leedahay.
jobs-need-degree = Badanaa waxaa la weydiistaa waxbarasho.
jobs-need-own = Si aad adigu isu shaqayso waxaad u baahan tahay shahaado ama waayo-aragnimo: ka hubi Chambre de métiers (rugta xirfadaha).
jobs-need-licence = Waxaa loo baahan yahay liisan baabuur oo Faransiiska ka shaqeeya.
jobs-need-heavy = Waxaa loo baahan yahay liisan baabuur xamuul oo Faransiiska ka shaqeeya, iyo tababar darawalnimo.
jobs-need-bus = Waxaa loo baahan yahay liisan bas oo Faransiiska ka shaqeeya, iyo tababar darawalnimo.
jobs-need-prefecture = Shaqadan sharci ayaa u gaar ah: kaar ama oggolaansho ayaa loo baahan yahay, ka hubi préfecture.
jobs-need-machines = Badanaa waxaa la weydiistaa shahaadada wadidda mashiinnada, CACES.
jobs-need-guard = Shaqadan sharci ayaa u gaar ah: kaar xirfadeed ayaa loo baahan yahay, ka hubi CNAPS, hay'adda amniga gaarka ah.
jobs-need-electric = Korontada waxaa loo baahan yahay oggolaansho habilitation la yiraahdo, oo loo-shaqeeyuhu bixiyo tababar ka dib.
jobs-need-order = Shaqadan sharci ayaa u gaar ah: shahaado la aqoonsan yahay iyo badanaa diiwaangelin ayaa loo baahan yahay, ka hubi ordre-ka (ururka xirfaddaas).
jobs-need-state = Shaqadan sharci ayaa u gaar ah: sharcigu shahaado ayuu dalbadaa, ka hubi France Travail.
jobs-need-childminder = Shaqadan sharci ayaa u gaar ah: oggolaanshaha département ayaa loo baahan yahay, ka hubi PMI, adeegga hooyooyinka iyo carruurta.
jobs-need-teaching = Shaqadan sharci ayaa u gaar ah: iskuulka dowladda imtixaan ama heshiis ayaa looga baahan yahay, ka hubi rectorat (maamulka waxbarashada).
jobs-need-public = Shaqadan sharci ayaa u gaar ah: doorasho ayaa jirta, jinsiyaddana way muhiim noqon kartaa, ka hubi adeegga shaqaalaysiiya.
jobs-need-sport = Shaqadan sharci ayaa u gaar ah: shahaado iyo kaar xirfadeed ayaa loo baahan yahay, ka hubi adeegga ciyaaraha ee département.
jobs-need-food = Waa inaad taqaan xeerarka nadaafadda.
jobs-need-french = Waa inaad si fiican ugu hadasho Af Faransiiska.
jobs-need-body = Waa shaqo jireed.
jobs-need-hours = Badanaa waxaa la shaqeeyaa aroorta hore, habeenkii dambe ama dhammaadka toddobaadka.
jobs-need-blind = Dadka indhoolayaasha ah ama aragga daciif ka ah shaqadan way qabtaan, qalab ku habboon; Cap emploi ayaa kaala hadli karta.
jobs-need-sea = Waxaa loo baahan yahay tababar badeed iyo baaritaan caafimaad.
jobs-need-show = Badanaa waxaa la doonaa in shaqadaada la arko: sawirro, tusaalooyin.

## Entitlements

rights-start = Waxaan qiyaas ahaan xisaabin karaa waxa aad xaq u yeelan karto. Su'aalo gaaban ayaan weydiiyaa, waxbana ma kaydiyo. Waxaad oran kartaa: ma garanayo, ama jooji.
rights-status = Waraaqo nooca ah ayaad haysataa: dhalasho Faransiis ama carte de résident, qaxooti ama ilaalin kaabis ah, ilaalin ku meel gaar ah, magangalyo-doon, oggolaansho kale, mise waraaqo la'aan?
rights-age = Immisa jir baad tahay?
rights-couple = Halkan Faransiiska, keligaa ma ku nooshahay mise lammaane ayaad la nooshahay?
rights-children = Immisa carruur ah ayaa kula nool? Haddii aanay jirin, dheh: midna.
rights-ages = Immisa jir bay yihiin? Sheeg da'da ilmo kasta.
rights-housing = Sidee u nooshahay: kiro guri dowladeed (HLM), kiro qof gaar ah, foyer ama hoy wadareed, qof baa bilaash kugu hayaa, guri aad leedahay, mise xarun, hoteel ama hoy la'aan?
rights-rent = Kirada gurigaagu bishii waa immisa, iyadoo aan kharashka kale lagu darin?
rights-town = Magaaladee ayaad ku nooshahay? Sheeg magaceeda, ama dheh: gobolka Paris, magaalo weyn, meel kale.
rights-income = Celcelis ahaan, bilihii u dambeeyay bishii lacag intee le'eg ayaad heshay? Sheeg lacagta iyo inay shaqo ka timid ama gunnada shaqo la'aanta. Haddii aanad waxba helin, dheh: waxba.
rights-source = Lacagtani ma shaqo bay ka timid mise gunnada shaqo la'aanta?
rights-partner = Qofka aad la nooshahay isna, bishii immisa ayuu helaa, shaqo ama gunnada shaqo la'aanta? Haddii aanu waxba helin, dheh: waxba.
rights-steady = Dakhligan ma haysaa sannad ama ka badan?
rights-disability = MDPH, xafiiska naafada, ma aqoonsatay naafonimo: maya, inta u dhaxaysa 50 iyo 79 boqolkiiba, mise 80 boqolkiiba iyo ka badan?
rights-working = Waan xisaabinayaa. Wax yar sug.
rights-result = Sida aad ii sheegtay, waxaa laga yaabaa inaad xaq u leedahay kuwan: { $list }.
rights-nothing = Sida aad ii sheegtay, xisaabtu ma helin xaq aad u leedahay gargaarradan.
rights-rules = Waxaan ku xisaabiyay xeerarka { $month }; waxaa go'aamiya CAF (sanduuqa caawinta qoyska) ama CPAM (caymiska caafimaadka), xisaabiyaha rasmiga ah, Mes droits sociaux, ayaa ka saxsan.
rights-old = Lacagahani waa hore: way isbeddeli karaan.
rights-condition-permit = RSA iyo prime d'activité, guud ahaan waa inaad { $years } sano haysatay oggolaansho kuu ogolaanaya shaqo.
rights-condition-ukraine = Kuma darin RSA iyo prime d'activité: ilaalinta ku meel gaarka ah waxaa la socda ADA; weydii CAF.
rights-note-aspa = Da'daada waxaa kale oo jira gargaarro kale, sida ASPA, oo aanan xisaabin.
rights-note-income = Dakhli kuma darin, maxaa yeelay ma garanaysid: lacagta dhabta ahi way ka yaraan kartaa.
rights-note-aah = MDPH waa inay sidoo kale aqoonsataa in naafonimadu muddo dheer kaa hor istaagayso inaad shaqo hesho.
rights-note-asf = Kaliya haddii waalidka kale aanu ilmaha waxba u bixin.
rights-about = qiyaastii { $amount } yuuro bishii
rights-between = qiyaastii inta u dhaxaysa { $low } iyo { $high } yuuro bishii
rights-up-to = ilaa qiyaastii { $amount } yuuro bishii
rights-about-year = qiyaastii { $amount } yuuro sannadkii
rights-free = bilaash
rights-paid = waxaad bixinaysaa qiyaastii { $amount } yuuro bishii
rights-maybe = laga yaabaa
rights-since = Lacagahani waxay shaqaynayaan ilaa { $since }.
rights-law = Qoraalka sharciga: { $title }.
rights-no-housing = Ma xisaabin karin caawinta kirada: weydii CAF.
rights-no-aah = Ma xisaabin AAH, maxaa yeelay boqolkiiba MDPH lama garanayo.
rights-no-c2s = C2S xisaabtu waxay isticmaashaa xadad hore: haddii dakhligaagu wax yar ka badan yahay, weli weydii CPAM.
rights-limits = Ma weydiin kaydka, waxbarashada, shaqada gaarka ah iyo hawlgabka: waxay beddeli karaan natiijada.
rights-asylum = Inta aad magangalyo codsanayso, RSA iyo badi gargaarradani way xiran yihiin. Waxaa jira ADA, lacagta magangalyo-doonka, iyo caymiska caafimaadka. Mid ka mid ah i weydii.
rights-nopapers = Oggolaansho la'aan, badi gargaarradani way xiran yihiin. Waxaa jira AME oo bixisa daawada, iyo la-talin bilaash ah oo qareen eegi karo xaaladdaada.
rights-absent = Halkan kuma xisaabin karo. Xisaabiyaha rasmiga ah, Mes droits sociaux, bilaash ayuu ku xisaabiyaa. Xafiiska France services ayaa kaa caawin kara buuxinteeda.
rights-failed = Xisaabtu ma shaqayn. Mar dambe isku day, ama isticmaal xisaabiyaha rasmiga ah, Mes droits sociaux. Xafiiska France services ayaa ku caawin kara.
rights-name-rsa = RSA, dakhliga ugu yar
rights-name-ppa = prime d'activité, dadka shaqeeya
rights-name-housing = caawinta kirada, APL
rights-name-aah = AAH, gunnada dadka waaweyn ee naafada ah
rights-name-c2s = C2S, caymiska caafimaadka ee dheeraadka ah
rights-name-family = gunnada carruurta
rights-choice-resident = Dhalasho Faransiis ama carte de résident
rights-choice-protected = Qaxooti ama ilaalin kaabis ah
rights-choice-ukraine = Ilaalin ku meel gaar ah
rights-choice-asylum = Magangalyo-doon
rights-choice-permit = Oggolaansho kale
rights-choice-nopapers = Waraaqo la'aan
rights-choice-alone = Keligay
rights-choice-couple = Lammaane
rights-choice-social = Guri dowladeed HLM
rights-choice-tenant = Kiro qof gaar ah
rights-choice-residence = Foyer ama hoy wadareed
rights-choice-hosted = Bilaash la i hayo
rights-choice-owner = Guri aan leeyahay
rights-choice-shelter = Xarun, hoteel ama hoy la'aan
rights-choice-paris = Gobolka Paris
rights-choice-city = Magaalo weyn
rights-choice-elsewhere = Meel kale
rights-choice-work = Shaqo
rights-choice-unemployment = Gunnada shaqo la'aanta
rights-choice-rate0 = Maya
rights-choice-rate50 = Inta u dhaxaysa 50 iyo 79 boqolkiiba
rights-choice-rate80 = 80 boqolkiiba ama ka badan
rights-item = { $name }: { $amount }
rights-note-young = Ka hor { $age } sano, RSA guud ahaan waxay u baahan tahay ilmo ama shaqo hore oo ku filan; ka hubi CAF.
rights-list = { $first }; { $rest }
cue-rights-resident = Dhalasho Faransiis ama carte de résident | faransiis | dhalasho faransiis | carte de résident | kaarka tobanka sano
cue-rights-protected = Qaxooti ama ilaalin kaabis ah | qaxooti | ilaalin kaabis ah | sharci baan helay | réfugié
cue-rights-ukraine = Ilaalin ku meel gaar ah | ukrain
cue-rights-asylum = Magangalyo-doon | magangalyo | magangelyo | ofpra ayaan sugayaa | dublin
cue-rights-permit = Oggolaansho kale | sharci kale | titre de séjour | récépissé | fiisa | arday
cue-rights-nopapers = Waraaqo la'aan | waraaqo ma haysto | sharci ma haysto | sharci la'aan | ma haysto
cue-rights-alone = Keligay | keligey | doob | furan | carmal
cue-rights-couple = Lammaane | xaas | xaaskayga | ninkayga | guursaday | guursatay | waan qabaa
cue-rights-social = Guri dowladeed HLM | guri dowladeed | hlm
cue-rights-tenant = Kiro qof gaar ah | kiro | kireyste | kiraystay | ijaar
cue-rights-residence = Foyer ama hoy wadareed | foyer | hoy wadareed
cue-rights-hosted = Bilaash la i hayo | saaxiib | saaxiibkay | qaraabo | reerkayga | bilaash
cue-rights-owner = Guri aan leeyahay | gurigayga
cue-rights-shelter = Xarun, hoteel ama hoy la'aan | xarun | hoteel | cada | waddada | hoy la'aan | kaamb
cue-rights-paris = Gobolka Paris | u dhow paris
cue-rights-city = Magaalo weyn | magaalo wayn
cue-rights-elsewhere = Meel kale | tuulo | magaalo yar
cue-rights-work = Shaqo | mushahar | mushaharka | waan shaqeeyaa
cue-rights-unemployment = Gunnada shaqo la'aanta | shaqo la'aan | france travail | chomage
cue-rights-rate0 = Maya | naafo ma ihi
cue-rights-rate50 = Inta u dhaxaysa 50 iyo 79 boqolkiiba | konton boqolkiiba
cue-rights-rate80 = 80 boqolkiiba ama ka badan | siddeetan boqolkiiba | siddeetan
cue-rights-zero = waxba | midna | eber | ma jiraan | carruur ma lihi | carruur la'aan | ma shaqeeyo | dakhli ma lihi | lacag ma haysto
cue-rights-one = mid | hal | hal ilmo | hal cunug | wiil | gabadh

## interpreter

cue-bot = bot | robot | roobot | mashiin | mashiinka | caawiye | porte-voix
interpreter-which = Qofka kale afkee buu ku hadlaa?
interpreter-begin = Labadiinna ayaan idiin kala turjumayaa. Luqadaha: { $one } iyo { $other }. Mashiin baan ahay, waan khaldami karaa. Markiiba hal weedh oo gaaban dheh. Si aad u dhammaysid, dheh jooji. Waxba kama kaydiyo waxaad tidhaahdaan.
interpreter-phrases = Turjubaan uma hayo labadan luqadood. Waxaan aqaan oo keliya weedhaha liiskayga. Weedho fudud dheh. Inta kale qof weydiiso.
interpreter-type = Luqaddan si fiican uma fahmo marka lagu hadlo. Qoraal ayaa ka wanaagsan.
interpreter-remote = Adeeg kombuyuutar oo dibadda ah ayaa turjumaadda ka caawin kara. Weedhihiinna ayaa loo dirayaa. Labadiinnuba ma oggoshihiin? Haa ama maya.
interpreter-speak = Waa hagaag. Waad hadli kartaan.
interpreter-understood = Waxaan fahmay: { $text }
interpreter-back = Luqadda kale waxay ka tahay: { $text }
interpreter-right = Ma sax baa? Dheh haa ama maya.
interpreter-again = Waa hagaag, waxba ma gudbin. Ku dheh ereyo kale oo fudud.
interpreter-cannot = Weedhan halkan kuma turjumi karo. Ku dheh ereyo kale oo fudud, ama qof weydiiso.
interpreter-neither = Labadiinna luqadood midna ma garan: { $one }, { $other }. Fadlan mid ka mid ah ku celi.
interpreter-refuse-asylum = Kama turjumo wareysiga magangalyada iyo dhageysiga maxkamadda. Erey kastaa waa muhiim, mashiinkuna wuu khaldamaa. Waxaad xaq u leedahay inaad ku hadasho luqadda diiwaangelinta lagu doortay, ama mid aad si fiican u taqaan. Weydiiso turjubaanka rasmiga ah.
interpreter-refuse-justice = Uma turjumo booliska iyo maxkamadda. Erey kastaa waa muhiim, mashiinkuna wuu khaldamaa. Waxaad xaq u leedahay turjubaan. Weydiiso. Ha saxiixin waxaadan fahmin.
interpreter-refuse-consent = Ma turjumo marka la oggolaanayo qalliin ama daaweyn. Erey kastaa waa muhiim, mashiinkuna wuu khaldamaa. Waxaad xaq u leedahay inaad fahamto ka hor intaadan haa odhan. Isbitaalka weydiiso turjubaan xirfadle ah. Ha saxiixin ka hor intaadan fahmin.
interpreter-rest = Inta kale waan ku caawin karaa: soo dhaweyn, daaqad, dukaan, dugsi. Dheh: turjubaan.
interpreter-ended = Turjumaaddu way joogsatay. Waxba kama kaydin waxaad tidhaahdeen.
interpreter-code = Koodhkaagu waa kan: { $code }. Qofka kale wuxuu i leeyahay: koodh, ka dibna lixdan lambar. Koodhku hal mar ayuu shaqeeyaa, toban daqiiqo.
interpreter-code-ask = Waa maxay koodhku? Dheh lixda lambar.
interpreter-code-wrong = Koodhkani ma shaqeeyo. Malaha waa la isticmaalay ama wuu duugoobay. Qofka kale weydiiso koodh cusub.
interpreter-code-often = Koodhadh khaldan oo badan. Sug toban daqiiqo, ka dib weydiiso koodh cusub.
interpreter-join = Qof ayaan kugu xidhi karaa. Luqaddiisu waa: { $name }. Haddii labadiinnuba haa tidhaahdaan, isagu luqaddiisa ayuu ku maqlayaa waxaad ii sheegto, adiguna waad maqlaysaa waxa uu yidhaahdo. Cid kale ma maqasho. Mashiin baan ahay, waan khaldami karaa. Si aad u dhammaysid, dheh jooji. Ma oggoshahay?
interpreter-join-wait = Mahadsanid. Waxaan sugayaa haada qofka kale.
interpreter-join-on = Waad isku xidhan tihiin. Hadla: markiiba hal weedh oo gaaban. Si aad anigu ii la hadasho, ku billow: bot.
interpreter-join-first = Marka hore dheh haa ama maya. Waxba ma gudbin.
interpreter-join-danger = Ereyadan uma gudbin qofka kale. Ma doonaysaa inaan gudbiyo? Haa ama maya.
interpreter-told = Qofka kale waxaan ku idhi: { $text }
interpreter-gone = Qofka kale wuu baxay. Weedhan ma gudbin.
interpreter-over = Wadahadalka qofka kale wuu dhammaaday. Waxba dib looma gudbin doono.
interpreter-nowhere = Tani halkan kama suurtowdo.

## Heard in doubt

hearing-confirm = Waxaan fahmay: “{ $text }”. Ma sax baa? Dheh haa ama maya.
hearing-again = Waa yahay. Fadlan si tartiib ah ku celi, ama qor.
hearing-human = Si fiican kuuma maqlayo. Waad qori kartaa, ama codso qof.
hearing-poor = Af-Soomaaliga lagu hadlo si fiican uma fahmo. Waad qori kartaa, luqad kale ku hadli kartaa, ama codso qof.
hearing-none = Af-Soomaaliga lagu hadlo ma fahmo. Waad qori kartaa, luqad kale ku hadli kartaa, ama codso qof.
hearing-no-voice = Cod Af-Soomaali ah ma lihi. Qoraal ayaan kuugu jawaabayaa.
hearing-tongue-ask = Ma garanayo luqadda aad ku hadlayso.
hearing-tongue = Haddii aad rabto Af-Soomaali, dheh: Soomaali.
hearing-tongue-set = Waa yahay, Af-Soomaali. Fadlan su'aashaada ku celi.
cue-hearing-yes = haa waa sax | haa sax | waa saxan | waa sidaas | haa waa sidaas | sidaas | haa sidaas | waa run | haa haa
cue-hearing-no = sax ma aha | maya sax ma aha | waa khalad | khalad | maya waa khalad | sidaas ma aha | maya sidaas ma aha | maaha | ma aha | maya maya

## listening
meanwhile-listening = Fariintaadu way dheer tahay. Hadda waxaan dhegeysanayaa daqiiqadda { $minute } ee { $total }.

## spelling and voices
cue-spell = higgaadi | higaadi | ii higgaadi | xaraf xaraf | xaraf ka xaraf | sidee loo qoraa | sidee baa loo qoraa | lambar lambar | tiro tiro
cue-another-voice = cod kale | codka beddel | codka badal | beddel codka | badal codka | cod ka duwan | cod dumar | cod rag
spell-lead = { $what } waxaa loo qoraa: { $letters }.
spell-more = Kan xiga, dheh: sii wad.
spell-nothing = Jawaabtaydii u dambaysay kuma jiro magac ama lambar la higgaadiyo.
spell-at = calaamadda at
spell-dot = dhibic
spell-dash = jiitin
spell-slash = xarriiq janjeedha
spell-underscore = xarriiq hoose
spell-plus = lagu daray
another-voice = Waa kan cod kale. Si aad mar kale u beddesho, dheh: cod kale.
another-voice-only-one = Luqaddan hal cod oo keliya ayaan ku hayaa.
another-voice-none = Luqaddan weli cod kuma haysto. Jawaabahayga waan qoraa.

## translate: read back and labelled

translate-approximate = Tani waa turjumaad qiyaas ah. Waxaa ku jiri kara khaladaad waaweyn.
translate-rough = Tani waa weedh muhiim ah: caafimaad, sharci, magangalyo ama lambar. Turjumaankaygu uguma filna taas si la isku halleyn karo. Si kale u dheh, ama codso qof.
translate-not-back = Turjumaad baan hayaa, laakiin ma hubin karo. Way khaldanaan kartaa. Ma rabtaa inaad maqasho si kastaba? Dheh haa ama maya.
translate-play = Weedhan waxaad u daari kartaa qofka kale.
translate-again = Hagaag, ma bixinayo. Erayo kale oo fudud ku dheh, ama codso qof.
translate-written = Weedhan hore ayaa loo qoray. Qof afkan u dhashay weli ma hubin.
translate-reviewed = Weedhan hore ayaa loo qoray, qof afkan u dhashayna waa hubiyay.

## The phrase bank

bank-ask = Waxaan hayaa weedho diyaarsan oo aad qof kale tusi karto ama u dhegeysin karto. Meel noocee ah?
bank-list = Weedho: { $place }. Sheeg midda aad rabto, ama dheh: weedho kale.
bank-next = Weedho kale
bank-language = Luqaddee?
bank-instead = Tan halkan kuma turjumi karo. Laakiin waxaan hayaa weedh diyaarsan.
bank-mean = Ma waxaad ula jeeddaa: “{ $sentence }”? Dheh haa ama maya.
bank-none = Markaas weedh diyaarsan oo arrintan ah ma hayo. Caawimaad weydii qof labada luqadood ku hadla.
bank-written = Weedhan waxaa hore u qortay mashiin. Weli ma hubin qof ku hadla luqaddan.
bank-reviewed = Weedhan hore ayaa loo qoray, waxaana hubiyey qof ku hadla luqaddan.
bank-place-hospital = Dhakhtarka
bank-place-pharmacy = Farmashiyaha
bank-place-emergency = Xaalad degdeg ah
bank-place-prefecture = Xafiiska, magangalyo
bank-place-school = Dugsiga
bank-place-police = Booliska iyo qareenka
bank-place-housing = Guriga iyo kirada
bank-place-transport = Gaadiidka
bank-place-work = Shaqada
bank-place-shop = Dukaanka, bangiga, boostada
bank-place-guidance = Hagidda qof aan wax arag
bank-place-everyday = Maalin kasta

## News
news-ask = Hal su'aal. Ururka { $name } ma kuu soo diri karaa farriimihiisa, tusaale koorso ama saacadaha shaqada oo isbeddelay? Haa mise maya?
news-agreed = Waa hagaag. Waxaad heli doontaa farriimaha ururka { $name }. Si aad u joojiso, markaad doonto dheh: farriimaha jooji.
news-declined = Waa hagaag. Farriimahaas ma heli doontid.
news-stopped = Waa la sameeyay. Farriimaha ururka { $name } mar dambe ma heli doontid. Weli waan ka jawaabayaa su'aalahaaga.
news-none = Halkan urur farriimo kuu soo diraa ma jiro.
news-lead = Farriin ka timid ururka { $name }.
news-lead-translated = Farriin ka timid ururka { $name }, mashiin baa turjumay.
news-end = Haddii aadan rabin farriimahan, dheh: jooji.
cue-news-stop = farriimaha jooji | jooji farriimaha | farriimo ma rabo | farriin ma rabo | fariimo ma rabo | fariin ma rabo | fariimaha jooji | jooji fariimaha | ha ii soo dirin farriimo | farriimo ha ii soo dirin | warar ma rabo | wararka jooji | jooji wararka | ogeysiisyo ma rabo | stop news
cue-news-start = farriimaha ii soo dir | ii soo dir farriimaha | waxaan rabaa farriimaha ururka | waxaan rabaa wararka ururka | wararka ii soo dir

## Did that help
helped-ask = Taasi ma ku caawisay? Dheh haa ama maya.
helped-thanks = Waa wanaagsan tahay. Waad ku mahadsan tahay inaad ii sheegtay.
helped-sorry = Waan ka xumahay in taasi aysan ku caawin. Ereyo kale ayaad ku weydiin kartaa. Si aad qof ula hadasho, dheh: qof.
cue-helped-yes = way i caawisay | haa way i caawisay | wuu i caawiyay | haa wuu i caawiyay | haa mahadsanid | aad | haa aad | aad bay ii caawisay | wax yar | haa wax yar | way faa'iido leedahay | haa way faa'iido leedahay | waan fahmay | haa waan fahmay | way caddahay | waa fiican tahay | haa waa fiican tahay
cue-helped-no = ima caawin | maya ima caawin | iima caawin | may caawin | sidaas maaha | wax badan maaha | ma badna | faa'iido ma leh | ma cadda | ma fahmin | maya ma fahmin | waan fahmi waayay | su'aashaydii ma ahayn | taasi su'aashayda maaha

## The first minute

first-days = { $days ->
    [30] hal bil
    [one] { $days } maalin
   *[other] { $days } maalmood
}
first-minutes = { $minutes ->
    [30] nus saac
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}
first-hello = Salaan. Mashiin baan ahay. Af Soomaali ayaad ila hadli kartaa.
first-hello-again = Si aan af Soomaali ugu hadalno, dheh “Soomaali”.
first-intro = Waxaan ahay Porte-Voix, mashiin baan ahay, qof ma ihi. Waxaa ku casuumay ururkan:
first-can = Warqad i tus, waan kuu sharxayaa. Sawir i tus, waan kuu sheegayaa waxa ku jira. I weydii arrimaha maamulka ee Faransiiska, waan kuu jawaabayaa.
first-stop = Dheh “jooji” si aan u joojiyo, “wax walba tirtir” si aan wax walba u tirtiro, “qof” si aad qof ula hadasho.
first-agree = Si aan kuu caawiyo, qoraalka wadahadalkeenna waxaan hayaa { first-days }, sawirradaadana { first-minutes }. Farriimaha codka isla markiiba waan tirtiraa. Ma oggoshahay? Dheh haa ama maya.
first-agree-again = Jawaabtaada ma fahmin.
first-ask = Waxa aad tiraahdo waxaan hayn karaa { first-days }. Ma oggoshahay? Dheh haa ama maya.
first-simple = Waa sida buug yar. Waxa aad tiraahdo ayaan ku qoraa. Wuu qufulan yahay. { first-days } ka dib waan tuuraa. Haddaad tiraahdo “wax walba tirtir”, isla markiiba waan tuuraa. Haddaad maya tiraahdo, waan kuu jawaabayaa, laakiin waan iloobayaa.
first-full-kept = Qoraalka waxaan hayaa { first-days }, sawirkana { first-minutes }. Farriinta codka ah waan tirtiraa markaan dhegeysto. Wax walba waa qarsoodi qoran. Xusuusintu way joogtaa ilaa maalinteeda.
first-full-seen = Ururku tirooyin keliya ayuu arkaa, farriimahaaga ma arko. Hadalkaaga wuxuu akhriyaa keliya haddaad qof codsato oo aad haa tiraahdo. Barnaamijka aad isticmaasho ayaa farriimaha hayn kara.
first-full-rights = Markaad doonto wax walba waad tirtiri kartaa: dheh “wax walba tirtir”. Haddaad fikirka beddesho, dheh “waxba ha hayn”. Khatar marka ay jirto, mar walba waxaan bixiyaa lambarrada gargaarka.
first-full-complain = Ma ku qanacsanayn waxa aan ku sameeyo xogtaada? Waxaad u cabban kartaa CNIL. Waxay ilaalisaa xogta dadka Faransiiska jooga. Waa bilaash.
first-yes = Mahadsanid. Haadaada waan qoray.
first-no = Waa yahay, waxba ma hayo. Su'aalahaaga waan ka jawaabayaa. Haddaad fikirka beddesho, dheh “kaydi”.
first-unclear = Jawaab cad ma helin. Sidaas darteed waxba ma hayo. Su'aalahaaga waan ka jawaabayaa. Haddaan hayn karo waxa aad tiraahdo, dheh “kaydi”.
first-manner = Waxaad kaloo dhihi kartaa “tartiib”, “soo gaabi” ama “cod la'aan”.
first-now = Hadda su'aashaada i weydii.
first-expired = Casuumaddan hadda ma shaqeyso. Dhib ma leh: waad ila hadli kartaa.
first-not-kept = Waxba kama hayo waxa aad tiraahdo, markaa sidaas ma samayn karo. Haddaad rabto inaan hayo, dheh “kaydi”.
first-keep-set = Waa yahay. Hadda laga bilaabo qoraalka wadahadalkeenna waxaan hayaa { first-days }.
first-detailed-set = Waa yahay. Jawaabta oo dhan mar keliya ayaan bixiyaa. Si aad u beddesho dheh “soo gaabi”.
first-short-set = Waa yahay. Si gaaban ayaan u jawaabaa. Si aad u beddesho dheh “jawaabta oo dhan”.
first-large-set = Waa yahay. Meeshii suurtagal ah waxaan ku qoraa far waaweyn. Si aad u beddesho dheh “far caadi ah”.
first-usual-set = Waa yahay. Far caadi ah ayaan ku qoraa.
first-chosen-language = Af Soomaali ayaan ku hadalnaa.
first-chosen-speed = { $speed ->
    [slow] Si tartiib ah ayaan u hadlaa.
    [fast] Si degdeg ah ayaan u hadlaa.
   *[normal] Si caadi ah ayaan u hadlaa.
}
first-chosen-voice = { $voice ->
    [on] Cod ayaan ku jawaabaa.
   *[off] Qoraal keliya ayaan ku jawaabaa.
}
first-chosen-length = { $length ->
    [long] Jawaabta oo dhan mar keliya ayaan bixiyaa.
   *[short] Si gaaban ayaan u jawaabaa.
}
first-chosen-letters = { $letters ->
    [large] Far waaweyn ayaan ku qoraa.
   *[usual] Far caadi ah ayaan ku qoraa.
}
first-chosen-keep = { $keep ->
    [yes] Haa ayaad tiri { $day }: qoraalka wadahadalkeenna waxaan hayaa { first-days }.
    [no] Laga bilaabo { $day } waxba kama hayo waxa aad tiraahdo.
   *[told] Qoraalka wadahadalkeenna waxaan hayaa { first-days }. Waxaan kuu sheegay { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Waxaad oggolaatay adeeg dibadda ah.
   *[no] Waxba kama baxaan mashiinkan.
}
first-web-listen = Dhegeyso
cue-first-explain = sharax | ii sharax | sharrax | ii sharrax | waayo | maxaa sababay | sababta | waa maxay | maxay ka dhigan tahay | waxaan rabaa inaan fahmo
cue-first-yes = haa waan oggolahay | waan oggolaaday | waan ogolaaday | waan aqbalay | haa waan aqbalay | waad hayn kartaa | waad kaydin kartaa | dhib ma leh | dhib maleh | haa haa | waan raalli ahay
cue-first-no = ma oggoli | ma ogoli | maya ma oggoli | ma aqbalin | ma aqbalo | marnaba | maya maya | waan diidayaa
cue-first-keep = kaydi | keydi | hayso | waad kaydin kartaa hadda | waxa aan idhaahdo kaydi | hadalkayga kaydi | hadalkayga hayso | wax walba kaydi | xusuuso waxa aan sheegay
cue-first-keep-nothing = waxba ha hayn | waxba ha kaydin | ha hayn | ha kaydin | waxba ha keydin | ha keydin | hadalkayga ha hayn | hadalkayga ha kaydin
cue-first-detailed = jawaabta oo dhan | jawaab dhammaystiran | jawaab buuxda | jawaab dheer | jawaabo dhaadheer | mar keliya wada sheeg | wax walba mar keliya sheeg
cue-first-short = soo gaabi | gaabi | jawaab gaaban | jawaabo gaagaaban | si gaaban | si gaaban u jawaab | aad bay u dheer tahay | waa dheer tahay
cue-first-large = far waaweyn | far weyn | qoraal weyn | qoraal waaweyn | weynee qoraalka | si weyn u qor | xarfo waaweyn
cue-first-usual = far caadi ah | qoraal caadi ah | far yar | qoraal yar | si caadi ah u qor | xarfo caadi ah
cue-first-choices = doorashooyinkayga | maxaan doortay | maxaan dooray | doorashadayda | dejintayda | maxaan oggolaaday | maxaan ogolaaday

## A person

cue-handoff-back = ku noqo mashiinka | waxaan rabaa inaan mashiinka la hadlo | mashiinka ayaan rabaa | waxaan rabaa mashiinka
cue-handoff-bot = bot | robot | roobot | porte-voix
handoff-nothing-else = Wax kale ma arki doono.
handoff-offer = Waxaan codsigaaga u gudbin karaa qof ka tirsan ururka { $name }. Wuxuu arki doonaa: farriimahaagii u dambeeyay, turjumaaddooda iyo jawaabtayda.
handoff-offer-photo = Wuxuu sidoo kale arki doonaa sawirkaaga ama warqaddaada.
handoff-speaks = Halkaas waxaa jooga qof ku hadla luqaddaada.
handoff-translated = Anigu labada dhinac ayaan u turjumaa.
handoff-opens = Ururku hadda wuu xiran yahay. Wuxuu furmayaa { $when }.
handoff-no-time = Hadda cidina ma joogto. Ma garanayo goorta qof ku jawaabi karo.
handoff-ask = Ma ogoshahay? Dheh haa ama maya.
handoff-hint = Waxaad sidoo kale la hadli kartaa qof ka tirsan ururka { $name }. Dheh: waxaan rabaa qof.
handoff-laid = Codsigaagu wuxuu gaaray ururka { $name }. Marka qof qaato waan kuu sheegayaa. Ilaa markaas anigu halkan baan joogaa. Waxa aad hadda ii sheegto cidna looma gudbiyo.
handoff-refused = Waa hagaag. Waxba lama gudbinayo.
handoff-gone = Codsigaaga ma gudbin karin. Waxba lama gudbin.
handoff-waiting = Codsigaagu wuxuu yaallaa ururka { $name }. Weli cidi ma qaadan.
handoff-taken = Qof ka tirsan ururka { $name } ayaa hadda ku dhegaysanaya. Halkan kula hadal. Anigu labada dhinac ayaan u turjumaa. Si aad ila hadasho aniga, mashiinka, dheh: ku noqo mashiinka.
handoff-says = Qof ka tirsan ururka { $name } wuxuu leeyahay:
handoff-sends = Qof ka tirsan ururka { $name } ayaa kuu soo diraya tan.
handoff-released = Qofka ururka { $name } waa inuu joojiyo. Codsigaagu wuxuu sugayaa qof kale. Aniga, mashiinka, mar kale ayaan joogaa.
handoff-ended = Qofka ururka { $name } wuu dhammeeyay. Aniga, mashiinka, mar kale ayaan joogaa.
handoff-back = Aniga, mashiinka, mar kale ayaan joogaa. Codsigaagu wuxuu ku sii jirayaa ururka { $name }.
handoff-stopped = Wadahadalkii ururka { $name } wuu dhammaaday. Aniga, mashiinka, mar kale ayaan joogaa.
handoff-over = Cid ka tirsan ururka { $name } kuma dhegaysanayso mar dambe. Farriintaadii u dambaysay lama gudbin. Aniga, mashiinka, mar kale ayaan joogaa. Mar kale ayaad ii sheegi kartaa.
handoff-silent-taken = Qofka ururka { $name } toban daqiiqo ma jawaabin. Farriintaadu isaga ayay la joogtaa. Si aad ila sii waddo aniga, mashiinka, dheh: ku noqo mashiinka.
handoff-silent-waiting = Weli cid ka tirsan ururka { $name } codsigaaga ma qaadan. Halkaas ayuu yaallaa. Waad ila sii wadi kartaa.
handoff-elsewhere = Haddii khatar jirto, wac 112, ama SMS u qor 114. Xarunta France services ama mairie-gaaga (dowladda hoose) ayaa sidoo kale ku caawin karta.
cue-handoff-yes = haa gudbi | gudbi | waad gudbin kartaa | waan ogolahay | haa waan ogolahay | waan oggolahay | haa u gudbi | u gudbi
cue-handoff-no = ha gudbin | waxba ha gudbin | ma ogoli | ma oggoli | hadda maya

## Assist
assist-which = Qofka aad caawinayso afkee buu ku hadlaa?
assist-begin = Qof baad caawinaysaa. Luqadaha: { $one } iyo { $other }. Midba mar ha weydiiyo: labadiinnuba jawaab kasta waad maqlaysaan. Dhammaadka dheh: waan dhammaynay. Markaas wax walba waa la tirtirayaa.
assist-ended = Waa dhammaaday. Wax kasta oo halkan lagu yidhi waa la tirtiray.
assist-no-reminder = Inta qof la caawinayo waxba ma kaydiyo, sidaas darteed taariikh ma ku xusuusin karo. Warqad ku qor, ama dheh waan dhammaynay, dabadeedna i weydii.
assist-rough = Turjumaaddani waa qiyaas. Ha ku kalsoonaan adigoon hubin.
assist-untranslated = Jawaabtan si hubaal ah uma turjumi karo. Weydii qofka kale ama turjumaan.
cue-assist = qof baan caawinayaa | qof ayaan caawinayaa | waxaan caawinayaa qof | qof kale ayaan caawinayaa | waxaan rabaa inaan qof caawiyo | habka caawinta | caawin qof
cue-assist-end = waan dhammaynay | waan dhameynay | waan dhamaynay | waan dhammeeyay | dhammaatay | waa dhammaaday | waa dhamaaday | way dhammaatay | dhammaad | intaas weeye

## Rooms
room-told = Kooxdu codsiyada waxay ku akhridaa koox { $platform } ah: server-yada { $platform } ayaa sidoo kale arka.

## WhatsApp
unsupported-message = Noocan farriinta ah ma akhriyi karo. Ii soo dir qoraal, farriin cod ah, sawir ama dukumenti PDF ah.
whatsapp-choices = Waxaad ku jawaabi kartaa:
whatsapp-list = Dooro

## How much electricity an answer took
cue-energy = immisa tamar | immisa koronto | intee koronto | intee tamar | immisa koronto ayaad isticmaashay | immisa tamar ayaad isticmaashay | intee in le'eg ayaa koronto ah | koronto intee ah | isticmaalka korontada | isticmaalka tamarta | imisa koronto | imisa tamar
cue-energy-much = immisa | imisa | intee | intee le'eg
cue-energy-thing = tamar | koronto | tamarta | korontada
cue-energy-around = ayaad | ayuu | ayay | ayaa | in | le | eg | oo | ah | tani | tan | kan | kani | jawaabta | jawaabtan | isticmaashay | isticmaalay | isticmaasho | qaadatay | qaatay | loo | u | ku | baahday
energy-unknown = Weli ma ogi inta koronto ee aan isticmaalo. Marka hore wax i weydii. Kadib mar kale i weydii.
energy-moment = Jawaabtaydii ugu dambaysay koronto aad u yar ayay isticmaashay: sida nal toban waat ah wax ka yar hal ilbiriqsi.
energy-most = Jawaabtaydii ugu dambaysay waxay isticmaashay koronto ku dhow inta uu nal toban waat ah ku isticmaalo ugu badnaan { $high } ilbiriqsi.
energy-seconds = Jawaabtaydii ugu dambaysay waxay isticmaashay koronto ku dhow inta uu nal toban waat ah ku isticmaalo { $low } ilaa { $high } ilbiriqsi.
energy-minutes = Jawaabtaydii ugu dambaysay waxay isticmaashay koronto ku dhow inta uu nal toban waat ah ku isticmaalo { $low } ilaa { $high } daqiiqo.
energy-estimate = Tani waa qiyaas.
energy-remote = Qayb ka mid ah waxaa isticmaalay kombiyuutarro kale oo meel kale yaal. Qaybtaas wax yar ayaan ka aqaan.

# Encrypted messages
error-message-locked = Ma furi karin fariintaada. Fadlan mar kale soo dir.

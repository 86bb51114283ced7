### Shqip

language-name = Shqip

## Corridor

welcome =
    Mirë dita. Unë jam Porte-Voix, një program kompjuteri, jo një njeri.
    I përshkruaj fotot dhe letrat tuaja, përkthej dhe ju ndihmoj me dokumentet dhe procedurat në Francë: flisni, shkruani ose dërgoni një foto.
    Mesazhet tuaja me zë dhe fotot i fshij pas përdorimit, ndërsa tekstin pas { $days ->
        [30] një muaji
       *[other] { $days } ditësh
    }.
    Thoni “ndihmë”, “ndal” ose “fshij gjithçka” kur të doni.
welcome-language = Ende nuk e flas këtë gjuhë ({ $name }). Po ju përgjigjem shqip. Mund të kërkoni edhe një person.
you-are-welcome = S'ka përse. Jam këtu nëse keni një pyetje tjetër.
greeting = Mirë dita. Unë jam Porte-Voix, një program kompjuteri. Si mund t'ju ndihmoj?
help =
    Unë jam Porte-Voix, një program kompjuteri.
    Dërgoni një foto: e përshkruaj ose e lexoj letrën.
    Bëni një pyetje për një procedurë në Francë: përgjigjem dhe tregoj burimin.
    Thoni “përkthe në anglisht” dhe fjalinë tuaj: e përkthej.
    Mund të thoni: më shumë, përsërit, më ngadalë, më thjesht, ndal, një person, fshij gjithçka.
i-am-a-machine = Jam makineri, një program kompjuteri. Mund të gaboj. Gjithmonë mund të kërkoni një person.
not-understood = Nuk kuptova. Thoni “ndihmë” për të ditur çfarë mund të bëj, ose kërkoni një person.
heard-nothing = Nuk dëgjova asgjë. Provoni përsëri duke folur afër mikrofonit, ose më shkruani.
heard-doubt = Nuk jam i sigurt që dëgjova mirë. Kuptova: “{ $text }”.
no-more = Nuk kam asgjë tjetër për të shtuar te kjo përgjigje.
nothing-yet = Ende nuk kam dhënë përgjigje. Bëni pyetjen ose dërgoni një foto.
no-simpler = Nuk kam një version më të thjeshtë. Ja e njëjta përgjigje, më ngadalë.
slower-set = Do të flas më ngadalë.
faster-set = Do të flas më shpejt.
stopped = U ndal. Shkruani ose flisni kur të doni.
erased = U krye: gjithçka që ruaja për ju u fshi.
voice-off-set = Në rregull, përgjigjem vetëm me shkrim. Thoni “me zë” për ta ndryshuar.
voice-on-set = Në rregull, përgjigjem edhe me zë.
language-set = Në rregull, po ju përgjigjem shqip.
language-missing = Ende nuk e flas këtë gjuhë: { $name }.
language-ask = Cilën gjuhë dëshironi?
guard-refused = Kam një përgjigje, por nuk mund t'i verifikoj të gjitha shifrat e saj. Më mirë të mos ua jap. Pyetni një person, për shembull në një shoqatë ose në një qendër France services.
remote-ask = A dëshironi që të përdor edhe një shërbim të jashtëm për t'ju ndihmuar më mirë? Atëherë mesazhet tuaja do të dilnin nga kjo makineri. Përgjigjuni po ose jo. Pa po, asgjë nuk del nga këtu.
remote-yes = Në rregull. Do ta përdor edhe shërbimin e jashtëm. Thoni “ndal” për ta ndalur.
remote-no = Në rregull. Asgjë nuk del nga kjo makineri.
ack-working = E mora mesazhin tuaj. Po punoj, një çast.
document-first-pages = Lexova { $read ->
    [one] faqen e parë
   *[other] { $read } faqet e para
} nga { $pages }.
meanwhile-photo = E kam foton tuaj. Po e shikoj.
meanwhile-page = Është një faqe me tekst. Po e lexoj.
meanwhile-pages = Është një dokument me { $count } faqe. Po e lexoj.
meanwhile-first-pages = Është një dokument me { $count } faqe. Po lexoj { $most } të parat.
busy-your-turn = Shumë njerëz po më shkruajnë. E ruajta mesazhin tuaj, radha juaj po vjen.
choice-yes = Po
choice-no = Jo
reminder-on = më { $day }
reminder-on-at = më { $day } në orën { $time }
reminder-deadline = afati i fundit
reminder-appointment = takim
reminder-offer = { $times ->
    [one] A dëshironi t'jua kujtoj 1 ditë më parë? Thoni po ose jo.
   *[other] A dëshironi t'jua kujtoj 7 ditë dhe 1 ditë më parë? Thoni po ose jo.
}
reminder-hint = Mund t'jua kujtoj këtë datë: thoni “ma kujto”.
reminder-set = { $times ->
    [one] U shënua: { $label }, { $when }. Do t'jua kujtoj 1 ditë më parë, në orën 9 të mëngjesit.
   *[other] U shënua: { $label }, { $when }. Do t'jua kujtoj 7 ditë dhe 1 ditë më parë, në orën 9 të mëngjesit.
}
reminder-refused = Në rregull, pa kujtesë.
reminder-ask-day = Cilën ditë? Thoni ditën dhe muajin, pastaj një emër. Për shembull: më { $day } janar, takim CAF.
reminder-past = Kjo datë ka kaluar: { $when }. Nuk shënova asgjë.
reminder-soon = Është tepër afër: { $when }. Kujtoj më së voni një ditë përpara në orën 9 të mëngjesit. Nuk shënova asgjë.
reminder-far = Kjo datë është tepër larg. Një datë e ruaj më së shumti 3 vjet. Nuk shënova asgjë.
reminder-full = Keni tashmë { $most } kujtesa, që është maksimumi. Nuk shënova asgjë. Thoni “kujtesat e mia”, pastaj fshini një.
reminder-none = Nuk keni asnjë kujtesë.
reminder-list = { $count ->
    [one] Keni një kujtesë.
   *[other] Keni { $count } kujtesa.
}
reminder-item = Numri { $number }: { $label }, { $when }.
reminder-choice = Fshij kujtesën { $number }
reminder-deleted = U krye. E fshiva këtë kujtesë: { $label }, { $when }.
reminder-deleted-all = U krye. I fshiva të gjitha kujtesat tuaja.
reminder-which = Cilën kujtesë duhet ta fshij? Thoni “fshij kujtesën” dhe numrin e saj.
reminder-unknown = Nuk e gjej këtë kujtesë. Thoni “fshij kujtesën” dhe numrin e saj.
reminder-notice = { $days ->
    [0] Kujtesë: { $label }, sot, { $when }.
    [1] Kujtesë: { $label }, nesër, { $when }.
   *[other] Kujtesë: { $label }, pas { $days } ditësh, { $when }.
}
reminder-file = { $count ->
    [one] Ja skedari për kalendarin tuaj. Hapeni për ta shtuar datën.
   *[other] Ja skedari për kalendarin tuaj, me { $count } data. Hapeni për t'i shtuar.
}
reminder-file-name = kujtese.ics
reminder-file-failed = Nuk po arrij t'jua dërgoj skedarin. Provoni përsëri pas disa minutash.

## Errors

error-internal = Pata një defekt me këtë mesazh. Më vjen keq. Provoni ta dërgoni ndryshe, ose kërkoni një person.
error-unreadable-media = Nuk po arrij ta hap këtë skedar. Dërgoni një foto (JPEG ose PNG) ose një mesazh me zë.
error-media-too-large = Ky skedar është tepër i madh. Dërgoni më së shumti 20 megabajt.
error-media-too-long = Kjo që dërguat është tepër e gjatë ose tepër e madhe për mua. Një mesazh me zë mund të zgjasë më së shumti dhjetë minuta.
error-text-too-long = Ky tekst është tepër i gjatë për mua. Dërgojeni në disa pjesë.
error-engine = Një pjesë e imja nuk punon për momentin. Provoni përsëri pas disa minutash, ose kërkoni një person.
error-listen = Për momentin nuk mund t'i dëgjoj mesazhet me zë. Më shkruani, ose provoni më vonë.
error-busy = Shumë njerëz po më shkruajnë tani. Provoni përsëri pas një minute.
error-store = Për momentin nuk mund ta ruaj mesazhin tuaj. Provoni përsëri pas disa minutash.
error-document = Nuk di ta lexoj këtë lloj dokumenti. Dërgoni një PDF, ose një foto të çdo faqeje.
error-document-locked = Ky dokument është i mbyllur me fjalëkalim: nuk mund ta hap. Dërgoni një foto të çdo faqeje.

## Cues: the words by which people ask for things

cue-filler = ju lutem | të lutem | t'lutem | lutem | faleminderit | mirë dita | mirëdita | tung | hej | ëë | porte-voix | pak | tani | tash | mirë | në rregull | ok | okej | atëherë | bre | more | svp
cue-help = ndihmë | ndihma | më ndihmo | më ndihmoni | më ndihmo pak | ndimë | m'ndihmo | si funksionon | si punon kjo | çfarë mund të bësh | çfarë di të bësh | çka mundesh me bo | çka din me bo | çfarë bën ti | çfarë bëni ju | menu | menuja | udhëzime
cue-thanks = faleminderit | falemnderit | faleminderit shumë | flm | shumë faleminderit | të falënderoj | ju falënderoj | rrofsh | rrofshi | ok | okej | okay | në rregull | mirupafshim | natën e mirë | shumë mirë | super | qofsh | merci | ditën e mirë
cue-greeting = përshëndetje | pershendetje | mirë dita | mirëdita | mirëmëngjes | mirëmbrëma | mirmbrama | tung | tungjatjeta | tungjatjeta juve | ckemi | ç'kemi | çka ka | çka po bon | si jeni | si je | hej | alo | hello | salam | bonjour
cue-more = më shumë | ma shumë | më shumë hollësi | hollësi | detaje | më trego më shumë | kallxom ma shumë | trego më shumë | vazhdo | vazhdoni | pjesa tjetër | po pastaj | e pastaj | po mandej | shpjego më shumë | më tepër
cue-again = përsërit | përsëriteni | përsërite | edhe një herë | edhe niher | edhe nihere | edhe njëherë | prap | prapë | përsëri | thuaje prapë | thuje edhe niher | si the | çka the | çfarë the | nuk dëgjova | s'dëgjova | nuk të dëgjova | a mund ta përsërisësh | a mund ta përsërisni
cue-slower = më ngadalë | ma ngadalë | ma kadalë | kadalë | ngadalë | fol më ngadalë | flisni më ngadalë | fol ma kadalë | fol ngadalë | shumë shpejt | po flet shumë shpejt | tepër shpejt | jo aq shpejt | avash | avash avash
cue-faster = më shpejt | ma shpejt | fol më shpejt | flisni më shpejt | fol ma shpejt | shumë ngadalë | tepër ngadalë | shumë kadalë | shpejtësi normale | pak më shpejt
cue-simpler = më thjesht | ma thjesht | më thjeshtë | më e thjeshtë | thjeshtoje | thjeshtojeni | nuk kuptoj | s'kuptoj | s'po kuptoj | spo kuptoj | nuk po kuptoj | nuk e kuptova | s'e kuptova | se kuptova | shpjegoje thjesht | me fjalë të thjeshta | me fjalë të lehta | është e vështirë | shumë e komplikuar | është e komplikuar | kallxom ma thjesht
cue-stop = ndal | ndalo | ndaloni | nale | ndale | stop | mjaft | mjaft ma | boll | hesht | heshtni | pusho | pushoni | anulo | anuloje | anuloni | lëre | mos fol | ndal përkthimin | ndaloje përkthimin | mos përkthe më
cue-delete = fshij gjithçka | fshi gjithçka | fshini gjithçka | fshij krejt | fshi krejt | fshij krejt çka ki për mu | fshij të gjitha | fshi të gjitha | fshini të gjitha | fshiji të gjitha | fshij të dhënat e mia | fshi të dhënat e mia | fshini të dhënat e mia | fshij të gjitha të dhënat e mia | fshini të gjitha të dhënat e mia | fshiji të dhënat e mia | dua të fshij gjithçka | du me fshi krejt | më harro | më harroni | fshij llogarinë | fshij llogarinë time | fshij çdo gjë | fshi çdo gjë | fshini çdo gjë | shlyj krejt | shlyje krejt | shlyj të gjitha | fshij gjithçka që di për mua | fshij qdo gje | fshij gjithqka | hiqi të dhënat e mia
cue-sheet = fleta | fleta informuese | skeda | trego fletën | ma trego fletën | ma jep fletën | më shumë për procedurën | shpjego procedurën | la fiche | fiche
cue-human = një person | nji person | dua një person | dua një njeri | du një njeri | dua të flas me dikë | dua të flas me një person | dua të flas me një njeri | du me fol me dikë | du me fol me njeri | du me fol me nji njeri | dua me folë me dikë | një njeri i vërtetë | një person i vërtetë | dua të flas me një person të vërtetë | një këshilltar | dua një këshilltar | a mund të më ndihmojë dikush | a ka dikush me m'ndihmu | njeri i gjallë | një shqiptar që më ndihmon | të flas me dikë | me fol me dikë
cue-machine = a je makinë | a je makineri | a jeni makinë | a je robot | a jeni robot | a je njeri | a jeni njeri | a je njeri i vërtetë | kush je ti | kush je | kush jeni | kush jeni ju | a po flas me robot | a po flas me makinë | a po flas me njeri | a është robot | je robot | ti je robot | çka je ti | çfarë je ti
cue-yes = po | poo | po po | po ju lutem | po dua | po du | ok | okej | okay | në rregull | mirë | patjetër | sigurisht | saktë | ashtu është | qysh jo | si jo | dua | oui | yes
cue-no = jo | joo | jo jo | jo faleminderit | nuk dua | s'dua | sdua | nuk du | s'du | s'po du | aspak | non | kurrë | nuk më duhet
cue-reminder-add = ma kujto | ma kujtoni | më kujto | më kujtoni | më kujto këtë datë | ma kujto këtë datë | më kujto për | ma kujto që | më lajmëro | më lajmëroni | m'kujto | mos më lër ta harroj | kujtesë | një kujtesë | kujto
cue-reminder-new = shto një kujtesë | shto kujtesë | shtoni një kujtesë | vendos një kujtesë | vendosni një kujtesë | krijo një kujtesë | bëj një kujtesë | bëje një kujtesë | shëno një kujtesë | kujtesë e re | dua një kujtesë | du një kujtesë | më bëj një kujtesë
cue-reminder-list = kujtesat e mia | kujtesat | kujtimet e mia | lista e kujtesave | listën e kujtesave | lexo kujtesat | lexo kujtesat e mia | trego kujtesat | m'i trego kujtesat | më trego kujtesat e mia | cilat janë kujtesat e mia | çfarë kujtesash kam | a kam kujtesa | çka kam si kujtesë | shiko kujtesat
cue-reminder-delete = fshij | fshi | fshini | fshije | fshijeni | shlyj | shlyje | hiq | hiqe | hiqni | anulo | anuloje | anuloni | largo
cue-reminder-all = të gjitha kujtesat | të gjitha kujtesat e mia | krejt kujtesat | krejt kujtesat e mia | kujtesat e mia | kujtesat | gjithë kujtesat
cue-reminder-one = kujtesën | kujtesën time | këtë kujtesë | kujtesa | kujtesë | një kujtesë | kujtesën numër | kujtesën numri | kujtesa numër | kujtesën e | kujtesën për | kujtesa për | numrin | numri
cue-reminder-every = të gjitha | krejt | gjithçka | të gjithë | krejt kujtesat
cue-reminder-file = skedar kalendari | skedarin e kalendarit | skedari i kalendarit | skedar për kalendarin | fajlli i kalendarit | fajll për kalendar | skedar ics | skedari ics | .ics | shto në kalendar | shtoje në kalendar | në kalendarin tim | në kalendar | shtoje në kalendarin tim
cue-reminder-name = quaje | quajeni | emërtoje | emërtojeni | me emrin | emri është | emrin e ka | e ka emrin | titulli
cue-reminder-nothing = shumë | vazhdo | me kënaqësi | me gjithë qejf | bëje | bëjeni | bone | ju lutem | të lutem | shumë mirë | përsosur | në rregull | hajde
cue-reminder-joints = më | në | e | i | të | për | që | se | dhe | nga | me datë | me datën | data | ditën e | ditën | është | është për | lidhur me | orën | e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel | të hënën | të martën | të mërkurën | të enjten | të premten | të shtunën | të dielën
cue-reminder-months = janar/jan/kallnor/kallnuer | shkurt/shku/fruer | mars | prill/pri | maj | qershor/qer | korrik/kor | gusht/gush | shtator/shta/sht | tetor/tet | nëntor/nën/nanduer | dhjetor/dhje/dhj
cue-reminder-year = dy mijë | dymijë | viti dy mijë
cue-reminder-numbers = një/nji/i pari/e para/e parë/të parën | dy/dytë/e dyta/e dytë/të dytën | tre/tri/e treta/e tretë/të tretën | katër/kater/e katërta/të katërtën | pesë/pes/e pesta/e pestë | gjashtë/gjasht/e gjashta/e gjashtë | shtatë/shtat/e shtata/e shtatë | tetë/tet/e teta/e tetë | nëntë/nand/e nënta/e nëntë | dhjetë/dhet/e dhjeta/e dhjetë
cue-voice-off = pa zë | pa za | mos fol me zë | vetëm tekst | vetëm me shkrim | vetëm me tekst | fike zërin | hiqe zërin | shkruaj vetëm | s'dua zë
cue-voice-on = me zë | me za | me zë të lartë | ndize zërin | lëshoje zërin | fol me zë | përgjigju me zë | përgjigjuni me zë | më fol
cue-language-change = fol | flisni | fol në | fol me mua | më fol | përgjigju | përgjigju në | përgjigjuni në | më përgjigj | në | gjuha | gjuhë | ndrysho gjuhën | ndërro gjuhën | ndërroje gjuhën | kalo në | kaloni në | unë flas | flas | preferoj | dua | du
language-name-fr = frëngjisht
cue-language-fr = frëngjisht | frengjisht | frangjisht | gjuha frënge | français
language-name-en = anglisht
cue-language-en = anglisht | gjuha angleze | English
language-name-ar = arabisht
cue-language-ar = arabisht | gjuha arabe | العربية
language-name-uk = ukrainisht
cue-language-uk = ukrainisht | gjuha ukrainase | українська
language-name-ru = rusisht
cue-language-ru = rusisht | gjuha ruse | русский
language-name-fa = persisht
cue-language-fa = persisht | dari | farsi | gjuha perse | فارسی
language-name-ps = pashto
cue-language-ps = pashto | pashtunisht | gjuha pashto | پښتو
language-name-tr = turqisht
cue-language-tr = turqisht | turqisht | gjuha turke | Türkçe
language-name-es = spanjisht
cue-language-es = spanjisht | spanjollisht | gjuha spanjolle | español
language-name-pt = portugalisht
cue-language-pt = portugalisht | portugezisht | gjuha portugeze | português
language-name-ti = tigrinja
cue-language-ti = tigrinja | tigrinjisht | gjuha tigrinja | ትግርኛ
language-name-am = amharisht
cue-language-am = amharisht | gjuha amharike | አማርኛ
language-name-so = somalisht
cue-language-so = somalisht | gjuha somaleze | Soomaali
language-name-bn = bengalisht
cue-language-bn = bengalisht | gjuha bengali | বাংলা
language-name-ka = gjeorgjisht
cue-language-ka = gjeorgjisht | gjuha gjeorgjiane | ქართული
language-name-sq = shqip
cue-language-sq = shqip | gjuha shqipe | shqiptarisht | albanian
language-name-de = gjermanisht
cue-language-de = gjermanisht | gjuha gjermane | Deutsch
language-name-it = italisht
cue-language-it = italisht | gjuha italiane | italiano

## Danger

cue-danger-suicide = dua të vdes | dëshiroj të vdes | du me vdek | due me vdek | dua me vdekë | kam qejf me vdek | ma mirë me vdek | më mirë të vdes | do të doja të vdisja | dua të vras veten | dua ta vras veten | do të vras veten | do ta vras veten | ta vras veten | të vras veten | vras veten | po e vras veten | me vra veten | me vra vetën | me mbyt veten | du me mbyt veten | vetëvrasje | vetëvrasja | vetvrasje | vetëvritem | të vetëvritem | me u vetëvra | mendime vetëvrasëse | mendoj për vetëvrasje | t'i jap fund jetës | ti jap fund jetes | me i dhanë fund jetës | i jap fund jetës | nuk dua të jetoj | s'dua të jetoj | nuk dua të jetoj më | s'dua të jetoj më | s'du me jetu | nuk du me jetu | nuk po du me jetu | s'po du me jetu | s'kam pse jetoj | nuk kam pse të jetoj | s'kam pse me jetu | u lodha nga jeta | jam lodh prej jetës | të var veten | do të varem në litar | me var veten | me u var n'litar | të hidhem nga ura | të hidhem nën tren | me u hedh nën tren | me u gjujt prej ure | kam pirë shumë ilaçe | kam pi shumë barna | kam pi shumë hapa | i piva krejt ilaçet | pse .. te zgjohem/jetoj/cohem .. neser/me | dua/du/deshiroj/due .. vdes/vdek/zhdukem | nuk/s .. dua/du .. jetoj/jetu | vras/vrit/vrase/vrasi/mbys vet*/veten | do ta vras/vrase veten | vetevra*/vetvra* | hape/hapa/ilace/barna/kokrra .. t'i/i pi/gelltis .. te/krejt gjitha/sonte | do t'i pi .. gjitha | lodh* .. jet*/jetuar | me mire pa mua | me mire .. vdek*/vdes | s'ka kuptim .. jet* | varem/var veten | hidhem nga ura/ballkoni | i jap fund .. jet* | te mos zgjohem | leter*/leterat* .. lamtumir* | lodh* .. nga/prej jeta/jetes/jete | s'kam/kam/nuk fuqi .. jet* | urrej .. jet* | neser .. s'do/nuk do .. jem | iki/ikur/shkoj .. nga/prej kjo/kesaj bote* | vendosur .. vdes/te iki nga
cue-danger-violence = burri më rreh | burri po më rreh | burri më ka rrahur | burri më rrahu | burri më gjuan | burri më qëllon | më rreh çdo ditë | po më rreh | ai më rreh | më rreh gruaja | gruaja më rreh | më ka rrahur | më ka rreh | më ka rrah | më rrahën | më rrahu | jam e rrahur | më godet | më goditi | më qëlloi me shuplakë | më ra me grusht | më ra shuplakë | më shtyp me grushte | më përdhunoi | më ka përdhunuar | më përdhunuan | më kanë përdhunuar | përdhunim | përdhunimi | përdhunuar | më dhunon | më dhunoi | më ka dhunuar | më dhunojnë | dhunë seksuale | sulm seksual | ngacmim seksual | më detyron të fle me të | më detyron të bëj seks | me zor në shtrat | dhunë në familje | dhunë familjare | dhunë në shtëpi | dhunë n'shpi | viktimë e dhunës | viktimë dhune | burri është i dhunshëm | kam frikë nga burri | kam frikë prej burrit | kom frikë prej burrit | ia kam frikën burrit | do të më vrasë | do më vrasë | dëshiron të më vrasë | don me më vra | don me m'vra | po don me m'vra | ka me m'vra | ka me më mbyt | do të na vrasin | duan të më vrasin | duan të na vrasin | dojnë me na vra | kërcënon se do të më vrasë | më kërcënon me vdekje | më kërcënojnë me vdekje | kërcënime me vdekje | kërcënim me vdekje | më kërcënon me thikë | me thikë në fyt | më kërcënoi me armë | më zuri për fyti | më kapi për fyti | më sulmuan | më kanë sulmuar | martesë e detyruar | martesë me zor | më martojnë me zor | po më martojnë me zor | më detyrojnë të martohem | burri/i dashuri/babai/vellai/ish/ai/bashkeshorti/shoku/gruaja .. me/m'ka .. rreh*/rrah*/godet*/godit*/qellon/mbyt/gjuan | me rreh/rrah/rrahu/rrahin/rrahen .. cdo/para/dhe/perdite/nate/burri | thike* .. fyt*/qafe/me | me .. thike ne fyt | vene thiken | kercenon*/kercenoi/kercenojne .. vras*/vrit*/thike/vdekje/arme | do/dojne/duan .. te/me na/vrase/vrasin/vra | te me/na vrase/vrasin | perdhun* | fqinji/burri/babai/njeriu .. rreh*/rrah*/godet .. gruan/nenen/motren/vajzen/gruas | po rreh .. gruan/nenen/motren | ma zuri fytin | me ndjek .. ish/pas | detyr* .. martoh*/seks/fle | ngre*/ngriti .. doren | vjehrri/vjehrra/xhaxhai/nena/shefi/kunati .. me .. rreh/rrah/godet/prek* | me zor .. martoj*/martes*/burr* | dore* .. fund/pantallona* | ngacm*/me preku .. mua/trup* | rreh .. nenen/motren/mua | frike/frik .. shtepi/burri/burrit | acid/acidi/acidin .. fytyr* | hedh/hodhi/hodhen/hodh/gjuaj .. acid/acidi/acidin | me acid | prese/prej/presi/prese .. koken/fytin | te ma prese .. koken/fytin | foto* .. lakuriq/zhveshur | shantazh* | me .. grusht/shkelm/shuplake .. ne/bark/fytyre
cue-danger-trafficking = më detyrojnë të prostituoj | më detyron të prostituoj | më detyrojnë të prostituohem | më detyron të prostituohem | prostitucion i detyruar | më detyrojnë ta shes trupin | të shes trupin | me shit trupin | ma ka marrë pasaportën | ma mori pasaportën | ma morën pasaportën | ma kanë marrë pasaportën | ma ka marr pasaportën | ma mban pasaportën | shefi ma mban pasaportën | shefi ma ka marrë pasaportën | pronari ma mban pasaportën | m'i ka marrë dokumentet | mi ka marr letrat | m'i mban dokumentet | m'i mban letrat | m'i morën dokumentet | ma ka marrë letërnjoftimin | punë e detyruar | punë me zor | më detyrojnë të punoj | më detyron të punoj | po më detyrojnë me punu | me zor po punoj | punoj pa pagesë dhe s'më lënë | punoj pa rrogë dhe nuk dal dot | pa pagesë dhe pa dalë | si skllav | si skllave | skllavëri | skllavërisë | trafikim i qenieve njerëzore | trafikim njerëzish | trafikimi i njerëzve | jam trafikuar | më kanë trafikuar | më kanë shitur | më shitën te | më mban të mbyllur | më mbajnë të mbyllur | më ka mbyllur në shtëpi | më mbyll në shtëpi | më ka myll n'shpi | e mbyllur në shtëpi | i mbyllur në shtëpi | nuk më lë të dal nga shtëpia | s'më lë të dal nga shtëpia | s'po m'len me dal prej shpisë | duhet t'ia kthej paratë kontrabandistit | i kam borxh kontrabandistit | borxh trafikantit | më duhet të paguaj trafikantin | pronari/shefi/padroni/punedhenesi/ata/ai .. ma/mi/m'i/na .. mor*/mba*/marr*/kon* .. pasaport*/letr*/dokument* | detyr*/zor .. prostitu*/trup*/klient* | nuk/s .. me lene/le/lejojne/len .. dal/dale .. shtepi*/jashte/nga | punoj pa para/pagese/rroge .. le*/dal/mbyll* | me shit* | mbyll* .. shtepi*/dhome* .. puno* | mor*/mba*/mbledh* .. pasaporta*/pasaport* tona/te | na moren .. pasaporta* | telefonin dhe .. pasaport* | do/duan .. te me shesin/shese | shfrytez* .. pun* | detyrojne .. rruge/trup
cue-danger-medical = sulm në zemër | infarkt | infarkti | krizë zemre | sulm kardiak | nuk merr frymë | s'merr frymë | nuk po merr frymë | s'po merr frymë | nuk marr frymë dot | s'marr dot frymë | nuk po marr frymë | s'po mundem me marr frymë | s'mundem me marr frymë | nuk mund të marr frymë | vështirësi në frymëmarrje | po më zihet fryma | më zihet fryma | më ka humb fryma | mbeti pa ndjenja | është pa ndjenja | ka mbet pa ndjenja | ka humbur ndjenjat | humbi ndjenjat | i ra të fikët | më ra të fikët | i ka ra t'fikët | u alivanos | ka humb vetëdijen | humbi vetëdijen | është pa vetëdije | mbeti pa vetëdije | nuk zgjohet | s'po zgjohet | nuk po zgjohet | nuk po vjen në vete | shumë gjak | rrjedh gjak | po i rrjedh gjak | po më rrjedh gjak | po gjakos | gjakos shumë | po gjakosem | hemorragji | gjakderdhje | mbidozë | mbidoza | overdozë | është helmuar | u helmua | jam helmuar | ka pirë helm | ka pi helm | ka pirë zbardhues | ka pirë varikinë | gëlltiti detergjent | ka gëlltitur ilaçe | dhimbje në gjoks | dhimbje gjoksi | dhimbje në kraharor | më dhemb gjoksi | më dhimb gjoksi | më dhemb kraharori | më plasën ujërat | më kanë plasur ujërat | m'kanë shku ujnat | jam duke lindur | po lind fëmija | po lind tani | po më vjen fëmija | dhimbjet e lindjes | shtatzënë dhe gjakos | shtatzënë me gjak | jam shtatzënë dhe po | po mbytet | po i zihet fryma | po ngulfatet | goditje në tru | insult në tru | hemorragji cerebrale | po ka konvulsione | krizë epilepsie | më duhet ambulanca | thirrni ambulancën | qitni ambulancën | nuk/s .. merr/marr/merret/po .. fryme | pa/humb* .. ndjenja*/vetedij* | te/i fiket/fikt .. ra/zgjoh* | ra te fiket/fiket | alivanos* | nuk/s zgjohet/reagon/pergjigjet | shume gjak | gjak* .. ndal*/rrjedh*/humb* | gjakos* | shtatzen* .. gjak* | infarkt .. ka/po/mendoj/tani | dhemb*/dhimb* .. gjoks*/zemr*/kraharor* | ka pire/piu/gelltit* .. zbardhues/varikine/ilac*/hapa/bateri/helm | konvulsion* | ambulanc* .. thirr*/duhet/nevoj* | gelltit*/piu/ka pire/hengri .. bateri/ilac*/varikine/detergjent/helm | temperatur*/ethe .. konvulsion*/dridh* | u nxi/blu .. buz*/femij*/foshnj* | shtatzen* .. gjak | goja/fytyra .. shtremb* | ra/rane .. nga dritarja/ballkoni/catia | gelltit*/gelltiti/gllabero* .. bateri*/ilac*/monedh* | nuk/s leviz
cue-danger-child = fëmija im është në rrezik | fëmija im në rrezik | fëmija në rrezik | fëmijë në rrezik | fëmijët e mi janë në rrezik | fëmija është në rrezik | vajza ime në rrezik | vajza është në rrezik | djali është në rrezik | rreh fëmijën | rreh fëmijët | i rreh fëmijët | e rreh fëmijën | po e rreh fëmijën | ma rreh fëmijën | m'i rreh fëmijët | ma rreh djalin | ma rreh vajzën | ma rreh çikën | rreh djalin | rreh vajzën | i bie fëmijës | i bie fëmijëve | ma ka prekur vajzën | ma preku vajzën | ka prekur vajzën time | ka prekur djalin tim | ma ka prek çikën | abuzon me vajzën | abuzon me fëmijën | abuzoi me vajzën | ka abuzuar me fëmijën | abuzim me fëmijë | abuzim i fëmijës | fëmijë i abuzuar | fëmijë i rrahur | fëmija keqtrajtohet | keqtrajtojnë fëmijën | më ka humbur fëmija | më humbi fëmija | më ka humb fëmija | s'po e gjej fëmijën | nuk po e gjej fëmijën | nuk e gjej fëmijën | fëmijë i humbur | më ka humbur djali | më ka humbur vajza | më ka humb djali | më ka humb çika | s'po e gjej djalin | s'po e gjej vajzën | ma rrëmbyen fëmijën | ma ka rrëmbyer fëmijën | rrëmbyer fëmijën | rrëmbim fëmije | kidnapuan | kidnapuar | jam i mitur dhe vetëm | jam i mitur vetëm | jam i mitur dhe i vetëm | jam e mitur dhe e vetme | jam e mitur dhe vetëm | jam i mitur dhe fle jashtë | jam e mitur dhe fle jashtë | jam i mitur në rrugë | jam e mitur në rrugë | i mitur në rrugë | jam minoren dhe vetëm | jam nën tetëmbëdhjetë vjeç dhe vetëm | femij*/djal*/vajz*/foshnj* .. rrah*/rreh*/keqtrajt*/dhun* .. nate/dite/cdo/fqinj* | fqinj*/njerku/babai/ata .. rreh*/rrah*/keqtrajt* .. femij*/djal*/vajz* | rreh/rrahin femij*/djalin/vajzen/foshnjen | nuk/s .. e gjej .. djal*/vajz*/femij*/cun*/goc*/cik* | humb*/zhduk* .. femija/vajza/djali/cuni/goca/cika | femija/vajza/djali .. humb*/zhduk* .. treg/rruge/park | njerku/xhaxhai/daja/fqinji/mesuesi .. prek*/ngacm*/abuz* .. vajz*/djal*/moter*/motr*/femij* | rremb* .. femij*/vajz*/djal* | kidnap* | e prek .. vajz*/motr*/djal* | mesues*/edukator*/dado/babai/burri .. rreh/rrah*/shkund* .. djal*/vajz*/femij* | rreh .. djalin/vajzen/femijen | nxirje/shenja .. femij*/djal*/vajz* | femij* .. rrahur/rrihet/dhunohet
cue-danger-harmless = vdes/vdekur/vdiqa/vdekja nga/prej uria/urie/uri/te/se qeshur* | po vdes nga/per | vdiq/vdekur telefoni/celulari/bateria | telefoni/celulari/bateria .. vdiq/vdekur | formular*/pritja/vapa .. vret/vret me/po | po me vret | vrare/vras kohen | vrare .. kohen | vdiq/vra/vrare/vrane ne luft* | infarkt .. ne/para 20*/viti*/vjet | kart*/leternjoftim*/dokument*/pasaport*/cant* .. femij* | kam humbur .. kart*/leternjoftim*/pasaport*/dokument*/cant* | mori malli | konsullata/prefektura/ambasada .. pasaport*/dokument* | bie daulles/daulleve/zilja | rreh zemra
danger-suicide = Telefononi tani 3114: është falas, ditë e natë, për të folur me dikë. Nëse jeni në rrezik tani, telefononi 112, ose shkruani me SMS në 114. Nuk jeni vetëm.
danger-violence = Nëse jeni në rrezik tani, telefononi 112, ose shkruani me SMS në 114. Për të folur me dikë, telefononi 3919: është falas dhe anonime, ditë e natë. Nuk duket në faturën e telefonit.
danger-trafficking = Nëse jeni në rrezik tani, telefononi 112, ose shkruani me SMS në 114. Askush nuk ka të drejtë t'ju detyrojë as t'ju mbajë dokumentet. Një shoqatë mund t'ju mbrojë: kërkoni një person këtu.
danger-medical = Telefononi tani 112, ose shkruani me SMS në 114 nëse nuk mund të flisni. Thoni ku jeni dhe çfarë po ndodh. Mos e mbyllni telefonin.
danger-child = Nëse një fëmijë është në rrezik tani, telefononi 112, ose shkruani me SMS në 114. Telefononi edhe 119, Enfance en danger, linja për fëmijët në rrezik: është falas, ditë e natë. Nëse jeni jashtë pa strehë, telefononi 115.
danger-source = Numrat e urgjencës, faqja 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Dërgoni foton: do t'i përgjigjem pyetjes suaj.
photo-too-many = Shikova vetëm { $count } fotot e para: dërgojini të tjerat veçmas.
photo-flaw-blur = Fotoja është e turbullt: mbajeni telefonin pa lëvizur dhe bëjeni foton përsëri.
photo-flaw-dark = Fotoja është tepër e errët: ndizni dritën dhe bëjeni foton përsëri.
photo-flaw-blank = Fotoja është bosh, nuk shoh asgjë: kontrolloni që asgjë të mos e mbulojë kamerën dhe bëjeni foton përsëri.
photo-flaw-small = Ajo që tregon fotoja është tepër e vogël: afrojeni telefonin, ose dërgoni foton origjinale.
photo-flaw-glare = Ka një shkëlqim mbi foto: anojeni pak fletën ose fikeni blicin, pastaj bëjeni foton përsëri.
photo-flaw-tilt = Fotoja është bërë shumë nga ana: mbajeni telefonin drejt mbi fletë dhe bëjeni foton përsëri.
photo-flaw-cut = Teksti është i prerë nga disa anë: largojeni telefonin dhe bëjeni foton përsëri.
photo-flaw-cut-left = Teksti është i prerë majtas: largojeni pak telefonin dhe lëvizeni majtas.
photo-flaw-cut-right = Teksti është i prerë djathtas: largojeni pak telefonin dhe lëvizeni djathtas.
photo-flaw-cut-top = Teksti është i prerë lart: largojeni pak telefonin dhe lëvizeni drejt pjesës së sipërme të fletës.
photo-flaw-cut-bottom = Teksti është i prerë poshtë: largojeni pak telefonin dhe lëvizeni drejt pjesës së poshtme të fletës.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } dhe { $last }
photo-probably = me gjasë { $thing }
photo-maybe = ndoshta { $thing }
photo-like = diçka që i ngjan kësaj: { $thing }
photo-scene = Në foto: { $things }.
photo-scene-text = Në foto: { $things }, me këtë tekst: “{ $text }”.
photo-text = Lexoj: “{ $text }”.
photo-long-text = Është një tekst, që fillon kështu: “{ $text }”.
photo-whole-text = Teksti: “{ $text }”.
photo-nothing-sure = Nuk njoh asgjë me siguri në këtë foto, shoh kryesisht këto ngjyra: { $colours }.
photo-drawing = Me gjasë nuk është foto por vizatim ose ekran, dhe nuk njoh asgjë me siguri në të, përveç këtyre ngjyrave: { $colours }.
photo-nothing = Nuk njoh asgjë me siguri në këtë foto.
photo-place-left = Majtas: { $thing }.
photo-place-middle = Në mes: { $thing }.
photo-place-right = Djathtas: { $thing }.
photo-colours = Ngjyrat kryesore: { $colours }.
photo-no-colour = Nuk dalloj ndonjë ngjyrë kryesore.
photo-code = Ka një barkod ose kod QR. Përmban: “{ $content }”. Nuk e hap.
photo-limits = Njoh sende dhe tekst. Nuk i shoh lëvizjet as rreziqet, dhe mund të gaboj.
photo-model-agreed = Një shërbim i jashtëm sheh gjithashtu: { $text }.
photo-model-may-be = Ndoshta edhe, sipas këtij shërbimi: { $text }.
photo-model-answer = Sipas një shërbimi të jashtëm: { $text }.
photo-model-answer-may-be = Ndoshta, sipas një shërbimi të jashtëm që mund të gabojë: { $text }.
cue-photo-judges = quhet | e quajnë | vjeç | vjeçare | vjeçar | i moshuar | e moshuar | grua e re | burrë i ri | djalë i ri | vajzë e re | plak | plakë | plaku | i bukur | e bukur | i shëmtuar | e shëmtuar | afrikan | afrikane | aziatik | aziatike | arab | arabe | evropian | evropiane | me aftësi të kufizuara | invalid | i sëmurë | e sëmurë | i famshëm | e famshme | president | presidenti
photo-numbered = fotoja { $number }: { $text }
photo-reads-badly = {", "}por këtë tekst e lexoj keq dhe mund të gaboj.
photo-careful-medicine = {", "}por mund të gaboj: për një ilaç, pyetni gjithmonë farmacistin ose një person.
photo-careful-food = {", "}por mund të gaboj: për një alergji, pyetni gjithmonë një person.
photo-careful-money = {", "}por mund të gaboj: për para, pyetni gjithmonë një person.
photo-kind-request-for-documents = kërkesë për dokumente
photo-kind-appointment = takim ose thirrje për t'u paraqitur
photo-kind-payment-demand = kërkesë për pagesë
photo-kind-bill = faturë
photo-kind-decision-granted = vendim që duket se është pozitiv
photo-kind-decision-refusal = vendim që duket se është refuzim
photo-kind-formal-notice = paralajmërim zyrtar që ju urdhëron të bëni diçka
photo-kind-information = informacion
photo-kind-meeting-invitation = ftesë për një mbledhje
photo-kind-scam = ndoshta një mashtrim
photo-kind-other = nuk e di çfarë lloji
photo-scam-link-not-official = linku nuk është i një faqeje zyrtare
photo-scam-mismatched-sender = adresa e emailit nuk është e një institucioni zyrtar
photo-scam-asks-card = ju kërkojnë numrat e kartës ose të llogarisë suaj
photo-scam-small-fee = ju kërkojnë të paguani një shumë të vogël në internet
photo-scam-urgent-threat = duan t'ju bëjnë të veproni shumë shpejt
photo-scam-parcel = mesazhet e rreme për pako janë të shpeshta
photo-scam-cpf = mesazhet e rreme për llogarinë e formimit profesional janë të shpeshta
photo-scam-ameli-card = mesazhet e rreme për carte Vitale janë të shpeshta
photo-scam-antai-fine = mesazhet e rreme për gjoba janë të shpeshta
photo-scam-refund-bait = ju premtojnë para për t'jua marrë të dhënat
photo-scam-paid-appointment = takimi në préfecture nuk paguhet kurrë
photo-scam-gift-card = ju kërkojnë të paguani me karta dhuratë ose me kupona rimbushjeje
photo-scam-crypto = ju flasin për monedhë virtuale ose fitime të lehta
photo-scam-money-transfer = ju kërkojnë të dërgoni para me mandat ose me transfertë të menjëhershme
photo-scam-family-new-number = dikush paraqitet si i afërmi juaj me një numër të ri
photo-scam-whatsapp-contact = ju kërkojnë të shkruani në një aplikacion privat mesazhesh
photo-scam-prize = ju lajmërojnë për një fitim ose një trashëgimi
photo-scam-easy-money = ju premtojnë para ose një hua tepër të lehtë
photo-scam-bank-alarm = alarmet e rreme të bankës janë të shpeshta
photo-scam-police-threat = policia nuk dërgon kërcënime me mesazh
photo-scam-remote-access = duan të marrin kontrollin e pajisjes suaj
photo-scam-spelling = ka gabime që një institucion zyrtar nuk i bën
photo-amounts = Shumat e shkruara: { $text }.
photo-references = Numrat e referencës të shkruar: { $text }.
photo-phones = Numrat e telefonit të shkruar: { $text }.
photo-declined-identity = Nuk them kurrë kush është një person, as moshën e tij, as pamjen e tij.
photo-declined-safety = Nuk mund të them nëse është pa rrezik: pyetni një person pranë jush.
photo-read-quote = Lexoj: { $text }.
photo-read-doubtful = Më duket se lexoj { $text }, por nuk është e sigurt: le ta kontrollojë një person.
photo-no-date = Nuk lexoj ndonjë datë në këtë foto.
photo-no-amount = Nuk lexoj ndonjë shumë parash në këtë foto.
photo-no-phone = Nuk lexoj ndonjë numër telefoni në këtë foto.
photo-no-text = Nuk lexoj ndonjë tekst në këtë foto.
photo-sender = Dërguesi duket se është: { $sender }.
photo-no-sender = Nuk gjej kush e ka shkruar.
photo-people = Shoh { $people }.
photo-no-people = Nuk shoh njeri në këtë foto, por mund të gaboj.
photo-found = Po, shoh { $thing }.
photo-not-found = Këtë nuk e shoh në foto ({ $thing }), por mund të gaboj.
photo-found-text = Po, lexoj: “{ $text }”.
photo-found-text-on = Është fotoja { $number }, lexoj: “{ $text }”.
photo-cannot-find = Këtë nuk di ta njoh, dhe nuk e lexoj në foto.
photo-colour-red = e kuqe
photo-colour-orange = portokalli
photo-colour-yellow = e verdhë
photo-colour-green = e gjelbër
photo-colour-blue = blu
photo-colour-purple = vjollcë
photo-colour-pink = rozë
photo-colour-brown = kafe
photo-colour-beige = bezhë
photo-colour-black = e zezë
photo-colour-grey = gri
photo-colour-white = e bardhë
cue-photo-word = foto | fotoja | fotoja e | fotot | foton | fotografi | fotografia | fotografinë | imazh | imazhi | pamja | kjo letër | këtë letër | kjo kuti | këtë kuti | ky dokument | këtë dokument | ky ekran | kjo tabelë
cue-photo-article = një | nji | ca | disa | pak
cue-photo-coming = po dërgoj | po të dërgoj | po ju dërgoj | po ta dërgoj | po jua dërgoj | do të dërgoj | do të të dërgoj | do t'ju dërgoj | po ta çoj | po ta qoj foton | po vjen fotoja | nëse të dërgoj | nëse ju dërgoj
cue-photo-filler = cili | cila | cilët | cilat | është | a | në | kjo | ky | këtë | këto | ai | ajo | sipër | për | duhet | paguaj | mund | mundesh | mundeni | thuaj | thuajmë | më thuaj | kallxom | më thoni | ju lutem | të lutem | faleminderit | letër | letra | kuti | kutia | produkt | produkti | afat | atëherë | ja | mirë | edhe | janë | sa | kësaj | me | gjë | gjëra | send | vënë | ka | bën | mua | vetëm | tani | tash | te
cue-photo-identity = kush është ky | kush është kjo | kush është ai | kush është ajo | kush osht ky | kush është në foto | kush është në fotografi | kush ndodhet në foto | kush janë këta | kush janë këto | sa vjeç | sa vjeçe | çfarë moshe | sa vjet i ka | a e njeh këtë person | a e njihni këtë person | a e njeh këtë njeri | a është e bukur | a është i bukur | si quhet ky | si quhet kjo grua | si quhet ky burrë | si quhet ky person | si e ka emrin ky | si e ka emrin kjo | ngjyra e lëkurës | lëkura e tij | lëkura e saj | sytë e tij | sytë e saj | flokët e tij | flokët e saj | burrë apo grua | burrë a grua | mashkull apo femër | djalë apo vajzë | nga vjen ky | çfarë origjine
cue-photo-safety = të kaloj rrugën | a mund të kaloj | a mund ta kaloj | me kalu rrugën | drita është jeshile | drita është e gjelbër | drita është e kuqe | semafori është | a është e rrezikshme | a është rrezik | a ka rrezik | a është rruga e lirë | pa rrezik | a mund ta ha | a mund të ha | a mund ta pi | a mund të pi | a bën me hangër | a bën me pi | a mund ta marr këtë ilaç | a mund ta pi këtë ilaç | a duhet ta marr | a duhet ta pi | a me pi këtë bar | sa në ditë | sa herë në ditë | herë në ditë | sa tableta në ditë | sa hapa në ditë | sa me pi
cue-photo-people = sa njerëz | sa persona | sa veta | a ka njeri | a ka njerëz | a ka dikush | a ka kush | ka njerëz | sa fëmijë | njerëzit | sa burra | sa gra
cue-photo-colour = ngjyrë | ngjyra | ngjyrën | ngjyrat | çfarë ngjyre | çka ngjyre
cue-photo-date = datë | data | datën | datat | cila datë | çfarë date | cilën ditë | në çfarë ore | në cilën orë | deri kur | para kur | afati | afat | kur është
cue-photo-amount = sa para | sa lekë | sa pare | sa euro | sa duhet të paguaj | sa kam për të paguar | sa me pagu | shuma | shumën | çmimi | çmimin | sa kushton | sa bën
cue-photo-phone = numri i telefonit | numrin e telefonit | numër telefoni | telefoni | telefonin | numri për të thirrur | cilin numër | ku të telefonoj | numri për me thirr
cue-photo-sender = kush e ka shkruar | kush shkruan | kush më shkruan | kush ma ka shkruar | dërguesi | nga kush | prej kujt | kush e ka dërguar | kush e dërgoi | kush e ka çu | kush ma ka dërguar
cue-photo-read = lexo | lexoje | lexojeni | lexoni | ma lexo | ma lexoni | çfarë shkruan | çka shkrun | çka shkruan | çfarë thotë | çka thotë | çfarë është shkruar | shkruar | tekst | teksti | tekstin | çfarë kërkon kjo letër | çka don kjo letër
cue-photo-describe = përshkruaj | përshkruaje | përshkruani | ma përshkruaj | çfarë sheh | çka sheh | çka po sheh | çfarë shihni | çfarë po sheh | çfarë është kjo | çka është kjo | çka osht kjo | ç'është kjo | çfarë është ky | çfarë ka | çka ka | çfarë ndodhet
cue-photo-find = a ka | a sheh | a po sheh | a e sheh | a shihni | a gjendet | cili është | cila është | cilin | a është kjo | a është ky | a është kjo me | a është një | a osht kjo | gjej | gjeje | gjeni | ma gjej | kërko | kërkoni | kërkoje | përmban | a përmban | a shkruan
cue-photo-part = lexo lart | lexo pjesën e sipërme | lexo sipër | lexo poshtë | lexo pjesën e poshtme | lexo fundin | lexo majtas | lexo anën e majtë | lexo djathtas | lexo anën e djathtë
cue-photo-goods = tomato = domate, domatja, domatet | bean = fasule, grosh, fasulet, pasul | pea = bizele, bizelet | corn = misër, misri | lentil = thjerrëza, thjerrëzat | chickpea = qiqra, qiqrat | tuna = ton, tuna, toni | sardine = sardele, sardelet | fish = peshk, peshku | milk = qumësht, qumështi, tamël | sugar = sheqer, sheqeri | salt = kripë, kripa, kryp | flour = miell, mielli | rice = oriz, orizi | noodles = makarona, makaronat, shpageta | oil = vaj, vaji | vinegar = uthull, uthulla | coffee = kafe, kafja | tea = çaj, çaji | chocolate = çokollatë, çokollata, çokolladë | jam = reçel, reçeli, marmelatë | honey = mjaltë, mjalti | butter = gjalpë, gjalpi | cheese = djathë, djathi | yoghurt = kos, kosi, jogurt | cream = krem, ajkë, pana | chicken = pulë, pula, mish pule | beef = mish viçi, viç, mish lope | pork = derr, mish derri, proshutë | alcohol = alkool, verë, birrë, raki | potato = patate, patatet, kompir | onion = qepë, qepa, qepët | egg = vezë, veza, vezët, voe | peanut = kikirikë, kikirik, badiava | nut = arra, arrë, lajthi, bajame | gluten = gluten, grurë | soya = soje, soja | sesame = susam, susami | lactose = laktozë, laktoza | leek = presh, preshi | pumpkin = kungull, kungulli | mushroom = kërpudhë, kërpudha, këpurdha | shampoo = shampo, shampon, shampoja | shower gel = xhel dushi, shampo trupi | soap = sapun, sapuni | toothpaste = pastë dhëmbësh, pasta e dhëmbëve, kalodont | detergent = detergjent, detergjenti | bleach = zbardhues, varikinë, klor, javel | salty = i kripur, e kripur | sweet = i ëmbël, e ëmbël | water = ujë, uji
cue-photo-also = cup = gotë, filxhan, filxhani | phone = telefon, celular, mobil, telefoni | tv = televizor, tv, televizori | couch = divan, kanape, kauç, minder | person = dikush, njeri, njerëz | refrigerator = frigorifer, frigoriferi | handbag = çantë, çanta | truck = kamion, kamioni | bicycle = biçikletë, biçikleta, bicikël | sunglasses = syze, gjyzlykë | glasses = syze, syzet, gjyzlykë | remote = telekomandë, dalgjinsk | table = tavolinë, tavolina | cat = mace, macja, kotele | dog = qen, qeni, këlysh | computer = kompjuter, kompjuteri | laptop = laptop, kompjuter | car = makinë, veturë, kerr
cue-photo-term = fjala | fjalën | fjalët | emri im | emrin tim | emrin | mbiemri im | mbiemrin
cue-photo-depth = përpara | para tij | para saj | prapa | mbrapa | pas tij | pas saj
cue-photo-near = pranë | afër | ngjitur | rreth | përreth | anash
cue-photo-bottom = poshtë | në fund | fundi | pjesa e poshtme | nën | përposhtë
cue-photo-top = lart | sipër | përmbi | mbi | maja | pjesa e sipërme | nalt
cue-photo-right = djathtas | në të djathtë | e djathta | ana e djathtë | djathtë
cue-photo-left = majtas | në të majtë | e majta | ana e majtë | majtë
cue-photo-beside = majtas | djathtas | në të majtë të | në të djathtë të | mbi | sipër | nën | poshtë | pranë | afër | rreth | ngjitur me | përpara | prapa | mbrapa
cue-photo-where = ku është | ku osht | ku janë | ku gjendet | ku ndodhet | ku gjenden | ku ka | ku e sheh | në cilin vend | në çfarë vendi
cue-photo-which = cili | cila | cilët | cilat | cilin | cilën | cila kuti | cila pako | cila shishe | cila konservë | cili kavanoz | cila foto është | kush prej tyre
cue-photo-count = sa ka | sa janë | sa sheh | sa po sheh | sa shihni | sa copë | sa gjithsej | çfarë numri
cue-photo-small = shkronja të vogla | shkronjat e vogla | tekst i vogël | teksti i vogël | tekstin e vogël | shkruar me të vogla | shkruar vogël | shkrim i imët | shkrimi i imët
cue-photo-medicine = ilaç | ilaçi | ilaçin | ilaçe | ilaçet | barna | barnat | barin | medikament | medikamenti | medikamente | doza | dozë | sa miligram | substanca aktive | ky bar | këtë bar | cili bar | çfarë bari | tableta
cue-photo-expiry = data e skadimit | datën e skadimit | skadimi | skadon | kur skadon | ka skaduar | a ka skaduar | i skaduar | e skaduar | ka skadu | afati i skadimit | a është ende i mirë | a është ende e mirë | të përdoret para | a bën ende | i ka kalu afati
cue-photo-code = barkod | barkodi | bar kod | kod qr | kodi qr | qr kod | qr | qr code | kodin | çfarë thotë kodi | çka shkrun kodi
cue-photo-light = dritë | drita | dritën | dritat | drita ndezur | ndezur | e ndezur | të ndezura | fikur | e fikur | të fikura | errët | a është errët | terr | a osht terr | ndriçuar
cue-photo-beyond = çfarë po bën | çka po bon | çfarë bën | çfarë po bëjnë | çka po bojnë | çfarë bëjnë | po qesh | a po qesh | buzëqesh | i lumtur | e lumtur | i gëzuar | e gëzuar | i mërzitur | e mërzitur | i trishtuar | i nervozuar | e nervozuar | i pastër | e pastër | i pistë | e pistë | i ndotur | me njolla | sa larg | a është larg | sa i madh | sa e madhe | çfarë madhësie | sa peshon | bosh apo plot | a është plot | po fle | duke fjetur | i thyer | e thyer | i prishur | e prishur | i dëmtuar | e dëmtuar
photo-medicine-form =
    { $form ->
        [tablet] në tableta
        [capsule] në kapsula
        [syrup] në shurup
        [suppository] në supozitorë
        [drops] në pika
        [solution] në tretësirë ose suspension
        [powder] në pluhur ose qeska
        [cream] në krem, xhel ose pomadë
        [spray] në sprej
       *[other] në formë për ta ngjitur mbi lëkurë
    }
photo-medicine-no-expiry = Nuk lexoj datë skadimi në këtë foto: kthejeni paketimin dhe dërgoni një foto tjetër.
photo-medicine-past = Kjo datë ka kaluar.
photo-medicine-expiry-code = Sipas kodit, data e fundit është { $day }. Le ta kontrollojë një person.
photo-medicine-expiry-print = Lexoj një datë skadimi: më së voni më { $day }. Mund të gaboj: le ta kontrollojë një person.
photo-medicine-allergens = dhe këtë për alergjitë: { $text }
photo-medicine-until = të përdoret më së voni më { $day }
photo-medicine-expiries = një datë skadimi që nuk është e sigurt: { $text }
photo-medicine-strengths = disa doza dhe nuk e di cila është e sakta: { $text }
photo-medicine-none = Nuk njoh ndonjë ilaç në këtë foto: kthejeni kutinë, ose tregojani një farmacisti.
photo-medicine-unread = Nuk e lexoj mirë këtë paketim.
photo-medicine-money = Ndoshta është kartëmonedhë ose monedhë, lexoj: { $text }.
photo-medicine-food = Me gjasë është ushqim: { $what }.
photo-medicine-box = Me gjasë është ilaç: { $what }.
photo-code-card = Ka një kod me një kartëvizitë. Nuk e hap.
photo-code-phone = Ka një kod me një numër telefoni. Nuk e thërras.
photo-code-wifi = Ka një kod për t'u lidhur me një rrjet Wi-Fi. Fjalëkalimin nuk e lexoj me zë.
photo-code-lot = Seria: { $lot }.
photo-code-expiry = Sipas kodit, të përdoret më së voni më { $day }.
photo-code-gs1 = Ka një kod produkti.
photo-code-medicine = Ka një kod ilaçi francez, numri { $number }. Emri i ilaçit nuk është në kod.
photo-code-product = Ka një barkod produkti, numri { $number }. Emri i produktit nuk është në kod.
photo-code-no-site = Ka një kod me një link, faqen e të cilit nuk e njoh. Nuk e hap.
photo-code-link = Ka një kod me një link drejt faqes { $site }. Nuk e hap.
photo-code-none = Nuk gjej barkod as kod QR që lexohet: kthejeni sendin, ose afrojeni pak telefonin.
photo-light-dark = Është errët: nuk shoh dritë të ndezur, por mund të gaboj.
photo-light-dim = Ka pak dritë: një llambë e dobët ose pak dritë dite.
photo-light-bright = Pamja është e ndriçuar: ka dritë, nga një llambë ose nga dita.
photo-cannot-tell = Këtë nuk mund ta them nga këtu: mund ta thotë një person pranë jush.
photo-found-not-in-food = Këtë nuk e lexoj në foto, por nuk është e sigurt dhe teksti mund të vazhdojë diku tjetër: për një alergji ose një ushqim të ndaluar, pyetni gjithmonë një person.
photo-found-which = Më thoni fjalën që duhet të kërkoj në foto.
photo-found-no-text-there = Nuk lexoj tekst në atë vend të fotos.
photo-found-text-at = Është { $place }, lexoj: “{ $text }”.
photo-found-at = Shoh { $thing } { $place }.
photo-found-count = Shoh { $things }.
photo-colour-of = Shoh { $thing }, kryesisht me këtë ngjyrë: { $colours }.
photo-place-nothing = Nuk shoh asgjë që e njoh në atë vend, por mund të gaboj.
photo-place-beside-near = Pranë kësaj shoh { $thing }.
photo-place-beside-bottom = Poshtë kësaj shoh { $thing }.
photo-place-beside-top = Mbi këtë shoh { $thing }.
photo-place-beside-right = Djathtas kësaj shoh { $thing }.
photo-place-beside-left = Majtas kësaj shoh { $thing }.
photo-place-bottom = Poshtë: { $thing }.
photo-place-top = Lart: { $thing }.
photo-place-at-bottom-right = poshtë djathtas
photo-place-at-bottom = poshtë
photo-place-at-bottom-left = poshtë majtas
photo-place-at-right = djathtas
photo-place-at-middle = në mes
photo-place-at-left = majtas
photo-place-at-top-right = lart djathtas
photo-place-at-top = lart
photo-place-at-top-left = lart majtas
photo-object-person = { $count ->
        [one] një person
       *[other] { $count } persona
    }
photo-object-bicycle = { $count ->
        [one] një biçikletë
       *[other] { $count } biçikleta
    }
photo-object-car = { $count ->
        [one] një makinë
       *[other] { $count } makina
    }
photo-object-motorcycle = { $count ->
        [one] një motor
       *[other] { $count } motorë
    }
photo-object-airplane = { $count ->
        [one] një aeroplan
       *[other] { $count } aeroplanë
    }
photo-object-bus = { $count ->
        [one] një autobus
       *[other] { $count } autobusë
    }
photo-object-train = { $count ->
        [one] një tren
       *[other] { $count } trena
    }
photo-object-truck = { $count ->
        [one] një kamion
       *[other] { $count } kamionë
    }
photo-object-boat = { $count ->
        [one] një varkë
       *[other] { $count } varka
    }
photo-object-traffic-light = { $count ->
        [one] një semafor
       *[other] { $count } semaforë
    }
photo-object-fire-hydrant = { $count ->
        [one] një hidrant zjarrfikësish
       *[other] { $count } hidrantë zjarrfikësish
    }
photo-object-stop-sign = { $count ->
        [one] një tabelë stop
       *[other] { $count } tabela stop
    }
photo-object-parking-meter = { $count ->
        [one] një aparat parkimi
       *[other] { $count } aparate parkimi
    }
photo-object-bench = { $count ->
        [one] një stol
       *[other] { $count } stola
    }
photo-object-bird = { $count ->
        [one] një zog
       *[other] { $count } zogj
    }
photo-object-cat = { $count ->
        [one] një mace
       *[other] { $count } mace
    }
photo-object-dog = { $count ->
        [one] një qen
       *[other] { $count } qen
    }
photo-object-horse = { $count ->
        [one] një kalë
       *[other] { $count } kuaj
    }
photo-object-sheep = { $count ->
        [one] një dele
       *[other] { $count } dele
    }
photo-object-cow = { $count ->
        [one] një lopë
       *[other] { $count } lopë
    }
photo-object-elephant = { $count ->
        [one] një elefant
       *[other] { $count } elefantë
    }
photo-object-bear = { $count ->
        [one] një ari
       *[other] { $count } arinj
    }
photo-object-zebra = { $count ->
        [one] një zebër
       *[other] { $count } zebra
    }
photo-object-giraffe = { $count ->
        [one] një gjirafë
       *[other] { $count } gjirafa
    }
photo-object-backpack = { $count ->
        [one] një çantë shpine
       *[other] { $count } çanta shpine
    }
photo-object-umbrella = { $count ->
        [one] një çadër
       *[other] { $count } çadra
    }
photo-object-handbag = { $count ->
        [one] një çantë dore
       *[other] { $count } çanta dore
    }
photo-object-tie = { $count ->
        [one] një kravatë
       *[other] { $count } kravata
    }
photo-object-suitcase = { $count ->
        [one] një valixhe
       *[other] { $count } valixhe
    }
photo-object-frisbee = { $count ->
        [one] një disk frizbi
       *[other] { $count } disqe frizbi
    }
photo-object-skis = { $count ->
        [one] një palë ski
       *[other] { $count } palë ski
    }
photo-object-snowboard = { $count ->
        [one] një dërrasë bore
       *[other] { $count } dërrasa bore
    }
photo-object-ball = { $count ->
        [one] një top
       *[other] { $count } topa
    }
photo-object-kite = { $count ->
        [one] një balonë letre me fill
       *[other] { $count } balona letre me fill
    }
photo-object-baseball-bat = { $count ->
        [one] një shkop bejsbolli
       *[other] { $count } shkopinj bejsbolli
    }
photo-object-baseball-glove = { $count ->
        [one] një dorezë bejsbolli
       *[other] { $count } doreza bejsbolli
    }
photo-object-skateboard = { $count ->
        [one] një skejtbord
       *[other] { $count } skejtborde
    }
photo-object-surfboard = { $count ->
        [one] një dërrasë sërfi
       *[other] { $count } dërrasa sërfi
    }
photo-object-tennis-racket = { $count ->
        [one] një raketë tenisi
       *[other] { $count } raketa tenisi
    }
photo-object-bottle = { $count ->
        [one] një shishe
       *[other] { $count } shishe
    }
photo-object-wine-glass = { $count ->
        [one] një gotë me këmbë
       *[other] { $count } gota me këmbë
    }
photo-object-cup = { $count ->
        [one] një filxhan
       *[other] { $count } filxhanë
    }
photo-object-fork = { $count ->
        [one] një pirun
       *[other] { $count } pirunë
    }
photo-object-knife = { $count ->
        [one] një thikë
       *[other] { $count } thika
    }
photo-object-spoon = { $count ->
        [one] një lugë
       *[other] { $count } lugë
    }
photo-object-bowl = { $count ->
        [one] një tas
       *[other] { $count } tasa
    }
photo-object-banana = { $count ->
        [one] një banane
       *[other] { $count } banane
    }
photo-object-apple = { $count ->
        [one] një mollë
       *[other] { $count } mollë
    }
photo-object-sandwich = { $count ->
        [one] një sanduiç
       *[other] { $count } sanduiçë
    }
photo-object-orange = { $count ->
        [one] një portokall
       *[other] { $count } portokalle
    }
photo-object-broccoli = { $count ->
        [one] një brokoli
       *[other] { $count } brokoli
    }
photo-object-carrot = { $count ->
        [one] një karotë
       *[other] { $count } karota
    }
photo-object-hot-dog = { $count ->
        [one] një hot-dog
       *[other] { $count } hot-dogë
    }
photo-object-pizza = { $count ->
        [one] një pica
       *[other] { $count } pica
    }
photo-object-donut = { $count ->
        [one] një petull me vrimë
       *[other] { $count } petulla me vrimë
    }
photo-object-cake = { $count ->
        [one] një tortë
       *[other] { $count } torta
    }
photo-object-chair = { $count ->
        [one] një karrige
       *[other] { $count } karrige
    }
photo-object-couch = { $count ->
        [one] një divan
       *[other] { $count } divanë
    }
photo-object-potted-plant = { $count ->
        [one] një bimë në vazo
       *[other] { $count } bimë në vazo
    }
photo-object-bed = { $count ->
        [one] një shtrat
       *[other] { $count } shtretër
    }
photo-object-table = { $count ->
        [one] një tavolinë
       *[other] { $count } tavolina
    }
photo-object-toilet = { $count ->
        [one] një tualet
       *[other] { $count } tualete
    }
photo-object-tv = { $count ->
        [one] një televizor
       *[other] { $count } televizorë
    }
photo-object-laptop = { $count ->
        [one] një laptop
       *[other] { $count } laptopë
    }
photo-object-mouse = { $count ->
        [one] një maus kompjuteri
       *[other] { $count } mausë kompjuteri
    }
photo-object-remote = { $count ->
        [one] një telekomandë
       *[other] { $count } telekomanda
    }
photo-object-keyboard = { $count ->
        [one] një tastierë
       *[other] { $count } tastiera
    }
photo-object-phone = { $count ->
        [one] një telefon
       *[other] { $count } telefona
    }
photo-object-microwave = { $count ->
        [one] një mikrovalë
       *[other] { $count } mikrovala
    }
photo-object-oven = { $count ->
        [one] një furrë
       *[other] { $count } furra
    }
photo-object-toaster = { $count ->
        [one] një toster
       *[other] { $count } tosterë
    }
photo-object-sink = { $count ->
        [one] një lavaman kuzhine
       *[other] { $count } lavamanë kuzhine
    }
photo-object-refrigerator = { $count ->
        [one] një frigorifer
       *[other] { $count } frigoriferë
    }
photo-object-book = { $count ->
        [one] një libër
       *[other] { $count } libra
    }
photo-object-clock = { $count ->
        [one] një orë muri
       *[other] { $count } orë muri
    }
photo-object-vase = { $count ->
        [one] një vazo
       *[other] { $count } vazo
    }
photo-object-scissors = { $count ->
        [one] një palë gërshërë
       *[other] { $count } palë gërshërë
    }
photo-object-teddy-bear = { $count ->
        [one] një arush lodër
       *[other] { $count } arushë lodër
    }
photo-object-hair-dryer = { $count ->
        [one] një tharëse flokësh
       *[other] { $count } tharëse flokësh
    }
photo-object-toothbrush = { $count ->
        [one] një furçë dhëmbësh
       *[other] { $count } furça dhëmbësh
    }
photo-object-coffee = kafe
photo-object-teapot = një çajnik
photo-object-coffeepot = një ibrik kafeje
photo-object-plate = një pjatë
photo-object-pitcher = një kanë
photo-object-pan = një tigan
photo-object-pot = një tenxhere
photo-object-bread = bukë
photo-object-bagel = një bukë e vogël e rrumbullakët
photo-object-pretzel = një brecel
photo-object-burger = një hamburger
photo-object-cabbage = një lakër
photo-object-cauliflower = një lulelakër
photo-object-courgette = një kungulleshkë
photo-object-cucumber = një kastravec
photo-object-artichoke = një angjinare
photo-object-pepper = një spec
photo-object-mushroom = një kërpudhë
photo-object-strawberry = një luleshtrydhe
photo-object-lemon = një limon
photo-object-fig = një fik
photo-object-pineapple = një ananas
photo-object-pomegranate = një shegë
photo-object-pasta = makarona
photo-object-ice-cream = akullore
photo-object-soup = supë
photo-object-wine = verë
photo-object-corn = misër
photo-object-burrito = një burito
photo-object-menu = një meny
photo-object-stove = një sobë gatimi
photo-object-dishwasher = një enëlarëse
photo-object-packet = një pako
photo-object-envelope = një zarf
photo-object-carton = një kuti kartoni
photo-object-crate = një arkë
photo-object-plastic-bag = një qese plastike
photo-object-pill-bottle = një shishe ilaçi
photo-object-cream = një shishe kremi
photo-object-perfume = një shishe parfumi
photo-object-soap-dispenser = një shishe sapuni me pompë
photo-object-plaster = një leukoplast
photo-object-syringe = një shiringë
photo-object-stethoscope = një stetoskop
photo-object-crutch = një patericë
photo-object-scales = një peshore
photo-object-toilet-paper = letër higjienike
photo-object-paper-towel = letër kuzhine
photo-object-towel = një peshqir
photo-object-washbasin = një lavaman
photo-object-bathtub = një vaskë
photo-object-shower-curtain = një perde dushi
photo-object-lipstick = një buzëkuq
photo-object-nappy = një pelenë
photo-object-shoe = një këpucë
photo-object-sandal = një sandale
photo-object-boot = një çizme
photo-object-sock = një çorape
photo-object-hat = një kapele
photo-object-t-shirt = një bluzë me mëngë të shkurtra
photo-object-sweater = një triko
photo-object-jeans = pantallona xhins
photo-object-suit = një kostum
photo-object-coat = një pallto
photo-object-mitten = një dorashkë
photo-object-sunglasses = syze dielli
photo-object-watch = një orë dore
photo-object-necklace = një gjerdan
photo-object-wallet = një kuletë
photo-object-pillow = një jastëk
photo-object-blanket = një batanije
photo-object-lamp = një llambë
photo-object-candle = një qiri
photo-object-desk = një tavolinë pune
photo-object-wardrobe = një dollap
photo-object-bookcase = një raft librash
photo-object-cradle = një krevat bebeje
photo-object-washing-machine = një makinë larëse
photo-object-radiator = një radiator
photo-object-fan = një ventilator
photo-object-iron = një hekur për hekurosje
photo-object-vacuum-cleaner = një fshesë elektrike
photo-object-sewing-machine = një makinë qepëse
photo-object-bucket = një kovë
photo-object-broom = një fshesë
photo-object-mop = një leckë me bisht për dysheme
photo-object-bin = një kosh mbeturinash
photo-object-padlock = një dry
photo-object-hammer = një çekiç
photo-object-screwdriver = një kaçavidë
photo-object-screw = një vidë
photo-object-nail = një gozhdë
photo-object-drill = një trapan
photo-object-light-switch = një çelës drite
photo-object-rocking-chair = një karrige lëkundëse
photo-object-screen = një ekran
photo-object-computer = një kompjuter
photo-object-printer = një printer
photo-object-photocopier = një fotokopjues
photo-object-radio = një radio
photo-object-camera = një aparat fotografik
photo-object-loudspeaker = një altoparlant
photo-object-microphone = një mikrofon
photo-object-pen = një stilolaps
photo-object-pencil-case = një kuti lapsash
photo-object-web-page = një faqe e shfaqur në ekran
photo-object-binder = një dosje
photo-object-cash-machine = një bankomat
photo-object-vending-machine = një automat shitjeje
photo-object-letterbox = një kuti postare
photo-object-street-sign = një tabelë rruge
photo-object-taxi = një taksi
photo-object-tram = një tramvaj
photo-object-ambulance = një ambulancë
photo-object-fire-engine = një kamion zjarrfikësish
photo-object-tractor = një traktor
photo-object-bridge = një urë
photo-object-church = një kishë
photo-object-mosque = një xhami
photo-object-castle = një kështjellë
photo-object-fountain = një shatërvan
photo-object-library = një bibliotekë
photo-object-bakery = një furrë buke
photo-object-shop = një dyqan
photo-object-restaurant = një restorant
photo-object-shopping-cart = një karrocë marketi
photo-object-shopping-basket = një shportë marketi
photo-object-mountain = një mal
photo-object-beach = një plazh
photo-object-lake = një liqen
photo-object-valley = një luginë
photo-object-flower = një lule
photo-object-rabbit = një lepur
photo-object-hamster = një hamster
photo-object-fish = një peshk
photo-object-butterfly = një flutur
photo-object-bee = një bletë
photo-object-fly = një mizë
photo-object-ant = një milingonë
photo-object-cockroach = një kacabu
photo-object-ladybird = një mollëkuqe
photo-object-spider = një merimangë
photo-object-snail = një kërmill
photo-object-pig = një derr
photo-object-lion = një luan
photo-object-turtle = një breshkë
photo-object-frog = një bretkosë
photo-object-squirrel = një ketër

## describe_image: letters

letter-first = Është një letër ({ $sender }): { $what }.
letter-first-unsigned = Është një letër, dhe nuk gjej kush e ka shkruar: { $what }.
letter-kind-eviction = ju kërkojnë ta lini banesën tuaj
letter-kind-expulsion = vendim që ju kërkon ta lini Francën
letter-kind-court = dokument gjyqësor
letter-on = {", më "}{ $day } në orën { $time }, { $in }
letter-by = {", më së voni më "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] është sot
        [1] është nesër
       *[other] pas { $days } ditësh
    }
letter-past = { $days ->
        [1] ishte dje
       *[other] ishte para { $days } ditësh
    }
letter-period-days = { $number ->
        [one] afat prej { $number } dite
       *[other] afat prej { $number } ditësh
    }
letter-period-working-days = { $number ->
        [one] afat prej { $number } dite pune
       *[other] afat prej { $number } ditësh pune
    }
letter-period-weeks = { $number ->
        [one] afat prej { $number } jave
       *[other] afat prej { $number } javësh
    }
letter-period-months = { $number ->
        [one] afat prej { $number } muaji
       *[other] afat prej { $number } muajsh
    }
letter-from-letter = nga data e letrës
letter-from-receipt = nga dita kur e keni marrë
letter-from-notification = nga dita kur ju është dorëzuar vendimi
letter-from-other = nga dita që tregon letra
letter-from-unsaid = dhe letra nuk thotë nga cila ditë
letter-place = Vendi: “{ $text }”.
letter-demand = Çfarë kërkohet: “{ $text }”.
letter-in-french = shkruar në frëngjisht
letter-quote = “{ $text }”
letter-otherwise = Përndryshe, letra thotë: “{ $text }”.
letter-otherwise-eviction = Përndryshe, mund ta humbni banesën.
letter-otherwise-removal = Përndryshe, mund t'ju detyrojnë të largoheni.
letter-otherwise-cut = Përndryshe, shërbimi mund t'ju ndërpritet.
letter-otherwise-seizure = Përndryshe, paratë mund t'ju merren nga llogaria ose nga rroga.
letter-otherwise-more-money = Përndryshe, mund të keni më shumë për të paguar.
letter-otherwise-stopped = Përndryshe, një pagesë ose një e drejtë mund të ndërpritet.
letter-otherwise-struck-off = Përndryshe, mund t'ju bëjnë radiation, domethënë t'ju heqin nga lista.
letter-otherwise-refused = Përndryshe, kërkesa mund të refuzohet.
letter-otherwise-closed = Përndryshe, dosja ose takimi mund të anulohet.
letter-next-request-for-documents = Çfarë duhet bërë: mblidhini këto dokumente dhe dërgojini me kohë.
letter-next-appointment = Çfarë duhet bërë: shënojeni datën, shkoni dhe merreni me vete këtë letër.
letter-next-meeting-invitation = Çfarë duhet bërë: shënojeni datën.
letter-next-payment-demand = Çfarë duhet bërë: kontrolloni nëse i keni borxh këto para. Nëse nuk mund të paguani, kërkoni shpejt shtyrje afati.
letter-next-bill = Çfarë duhet bërë: kontrolloni faturën dhe paguajeni me kohë. Nëse nuk mundeni, telefononi për të kërkuar shtyrje afati.
letter-next-decision-granted = Çfarë duhet bërë: ruajeni mirë këtë letër.
letter-next-decision-refusal = Çfarë duhet bërë: tregojani shpejt këtë letër një personi që mund t'ju ndihmojë.
letter-next-formal-notice = Çfarë duhet bërë: mos prisni, përgjigjuni dhe kërkoni ndihmë.
letter-grave-refusal = Kujdes, koha për ankesë po ecën tashmë. Tregojeni këtë letër që sot te një avokat, te një point-justice (zyrë me këshilla juridike falas) ose te një shoqatë si Cimade.
letter-grave-eviction = Kujdes, është punë serioze dhe koha po ecën tashmë. Tregojeni këtë letër që sot te një point-justice (zyrë me këshilla juridike falas), te një avokat ose te një punonjëse sociale.
letter-grave-expulsion = Kujdes, është punë serioze dhe koha për ankesë është shumë e shkurtër. Tregojeni këtë letër sot te një avokat ose te një shoqatë si Cimade.
letter-grave-court = Kujdes, është punë serioze dhe koha po ecën tashmë. Tregojeni këtë dokument që sot te një avokat ose te një point-justice (zyrë me këshilla juridike falas).
letter-unread = { $count ->
        [one] Nuk munda të lexoj një rresht të faqes.
       *[other] Nuk munda të lexoj { $count } rreshta të faqes.
    }
letter-say = Mund të thoni: { $list }.
letter-ask-documents = dokumentet
letter-ask-demand = çfarë të bëj
letter-ask-appeal = ankesa
letter-ask-spell = lexo referencën shkronjë për shkronjë
letter-ask-phone = telefoni
letter-ask-sheet = fleta informuese
letter-ask-whole = lexo gjithçka
letter-documents = Dokumentet e kërkuara: { $list }.
letter-documents-quoted = Dokumentet e kërkuara: “{ $text }”.
letter-documents-others = { $count ->
        [one] Dhe një dokument tjetër, i shkruar në letër.
       *[other] Dhe { $count } dokumente të tjera, të shkruara në letër.
    }
letter-spelt = Referenca: { $text }.
letter-dictated = Telefoni: { $text }.
letter-appeal = Për ankesën, letra thotë: “{ $text }”.
letter-appeal-help = Kërkoni ndihmë para se të mbarojë afati, te një avokat, një point-justice ose një shoqatë.
letter-appeal-unsaid = Nuk gjej në letër si bëhet ankesa. Kërkoni shpejt ndihmë te një avokat, një point-justice ose një shoqatë.
letter-summary = Përmbledhje e bërë nga një model kompjuterik, shifrat e saj janë në letër: { $text }
letter-nothing = Letra nuk e thotë, ose unë nuk e gjeta.
letter-answer-on = Më { $day } në orën { $time }, { $in }.
letter-answer-by = Më së voni më { $day }, { $in }.
letter-answer-within = Është { $period }, { $start }.
letter-scam = Kujdes, ky mesazh i ngjan një mashtrimi: { $reasons }.
letter-scam-then = Mos paguani, mos e jepni kartën as kodet tuaja, mos e hapni linkun. Nëse dyshoni, telefonojeni vetë institucionin në numrin që e njihni, ose tregojani këtë mesazh një personi të besuar.
letter-document-residence-permit = titre de séjour (leja e qëndrimit) ose récépissé (vërtetimi i përkohshëm)
letter-document-passport = pasaporta
letter-document-identity = një dokument identiteti
letter-document-address = një vërtetim adrese
letter-document-rent = dëftesa e qirasë ose kontrata e qirasë
letter-document-family-book = livret de famille (libreza e familjes)
letter-document-birth = certifikata e lindjes
letter-document-marriage = certifikata e martesës ose vendimi i divorcit
letter-document-photos = foto për dokumente
letter-document-pay = fletët e rrogës ose vërtetime të të ardhurave
letter-document-tax = avis d'impôt (njoftimi i tatimeve)
letter-document-bank = RIB, të dhënat e llogarisë suaj në bankë
letter-document-health-card = carte Vitale ose attestation de droits (vërtetimi i sigurimit shëndetësor)
letter-document-medical = një letër nga mjeku
letter-document-vaccines = carnet de santé (libreza shëndetësore)
letter-document-school = vërtetimi i shkollës
letter-document-work = kontrata e punës ose vërtetimi nga punëdhënësi
letter-document-cv = CV-ja
letter-document-insurance = vërtetimi i sigurimit
letter-document-stamps = timbres fiscaux (pulla takse)
letter-document-form = një formular
letter-document-this-letter = kjo letër
letter-document-diploma = diplomat
cue-letter-documents = dokumentet | dokumente | cilat dokumente | çfarë dokumentesh | çka dokumente | letrat | çfarë letrash | çfarë duhet të marr me vete | çka me marr me veti | çfarë të sjell | çka me pru | çfarë duhet të sjell | dëshmitë | vërtetimet
cue-letter-demand = çfarë të bëj | çka me bo | çka duhet me bo | çfarë duhet të bëj | çfarë bëj tani | çfarë duan | çka dojnë | çfarë kërkojnë | çka po lypin | çfarë kërkohet | çfarë duan prej meje
cue-letter-otherwise = përndryshe | ndryshe | po përndryshe | çfarë ndodh përndryshe | çka ndodh nëse jo | nëse nuk bëj asgjë | nëse s'bëj asgjë | nëse nuk përgjigjem | nëse s'përgjigjem | nëse nuk paguaj | nëse s'paguaj | nëse nuk shkoj | nëse s'shkoj | e nëse jo
cue-letter-deadline = deri kur | para kur | afati | cili është afati | çfarë afati kam | sa kohë kam | sa kohë | kur duhet të përgjigjem | kur me u përgjigj | kur është | kur osht | data e fundit | në çfarë ore | në cilën orë | në sa ora
cue-letter-appeal = ankesa | ankesë | ankim | ankohem | dua të ankohem | du me u anku | si të ankohem | si ankohem | nuk pajtohem | s'pajtohem | nuk jam dakord | s'jam dakord | kundërshtoj | ta kundërshtoj | apel | recours
cue-letter-spell = lexo referencën shkronjë për shkronjë | shkronjë për shkronjë | shkronja për shkronjë | gërmë për gërmë | referenca | referencën | numri i dosjes | numrin e dosjes | cili është numri i dosjes | numër dosjeje | numéro allocataire
cue-letter-phone = telefoni | telefonin | numri i telefonit | numrin e telefonit | numrin ngadalë | telefonin ngadalë | numrin kadalë | cilin numër të thërras | kë të telefonoj | kë me thirr | ku të telefonoj | ku me thirr
cue-letter-amount = sa | sa para | sa euro | sa duhet të paguaj | sa me pagu | sa kam borxh | shuma | cila është shuma | çfarë shume | sa lypin
cue-letter-whole = lexo gjithçka | lexoje krejt | lexo krejt | lexoje të gjithën | lexo të gjithën | lexo të gjithë letrën | krejt letrën | gjithë letrën | lexo letrën | ma lexo letrën | ma lexo krejt | i gjithë teksti | krejt teksti | tekstin e plotë

## translate

translate-label = Përkthim i bërë nga një makineri. Mund të ketë gabime.
translate-ask = Çfarë dëshironi të përktheni, dhe në cilën gjuhë? Thoni për shembull: përkthe në arabisht, pastaj fjalinë tuaj.
translate-ask-language = Në cilën gjuhë? Thoni për shembull: përkthe në arabisht, pastaj fjalinë tuaj.
translate-choice = Përkthe në { $target }: { $text }
translate-on = Në rregull. Flisni ose shkruani: përkthej gjithçka në { $target }. Thoni “ndal” për ta ndalur.
translate-missing = Nuk mund të përkthej këtu nga kjo gjuhë ({ $source }) në këtë tjetrën ({ $target }). Personi që e mban këtë shërbim mund ta shtojë. Mund të kërkoni edhe një person.
translate-none = Nuk mund të përkthej këtu nga kjo gjuhë: { $name }. Personi që e mban këtë shërbim mund ta shtojë. Mund të kërkoni edhe një person.
translate-same = Ky tekst është tashmë në këtë gjuhë: { $name }.
translate-untrusted = Nuk mund t'i besoj këtij përkthimi: një numër ose një fjalë mund të ketë humbur. Më mirë të mos ua jap. Teksti juaj: “{ $text }”. Tregojani një personi që i flet të dyja gjuhët, ose kërkoni një person këtu.
translate-untrusted-spoken = Nuk mund t'i besoj këtij përkthimi: një numër ose një fjalë mund të ketë humbur. Më mirë të mos ua jap. Kërkoni një person.
translate-too-long = Ky tekst është tepër i gjatë për mua. Dërgojeni në pjesë me më së shumti { $limit } shkronja.
translate-story = Nuk e përkthej rrëfimin e azilit. Çdo fjalë ka rëndësi dhe një makineri gabon. Kërkoni ndihmën e një personi: një shoqatë ose një përkthyes.

## admin_help

admin-source = Burimi: { $name }, i kontrolluar më { $checked }.
admin-source-old = Burimi: { $name }, teksti i datës { $version }, i kontrolluar më { $checked }; kjo mund të ketë ndryshuar, shikoni datën në faqen zyrtare.
admin-source-paper = Burimi: { $name }, teksti i datës { $version }, i kontrolluar më { $checked }; rregullat mund të kenë ndryshuar, lexoni datën e shkruar në letrën tuaj.
admin-in-french = Këtë përgjigje e kam vetëm në frëngjisht. Mund të kërkoni një person.
admin-details-in-french = Hollësitë janë në frëngjisht.
admin-ask = Cila është pyetja juaj për një procedurë në Francë?
admin-choose = Dua të jem i sigurt që kuptova mirë. Për çfarë flisni?
admin-no-match = Nuk kam një përgjigje të sigurt për këtë pyetje, dhe nuk dua ta marr me mend. Shikoni te service-public.gouv.fr, ose pyetni një qendër France services ose një shoqatë afër jush.
admin-library-quote = Ja çfarë thotë fleta zyrtare “{ $title }”:
admin-library-case = Në rastin “{ $case }”:
admin-library-cases = Ky është një nga rastet e fletës: thoni “më shumë” për të dëgjuar vazhdimin.
admin-library-warning = Në këtë fletë ka një paralajmërim:
admin-library-exceptions = Ka përjashtime: thoni “më shumë” për t'i dëgjuar.
admin-library-source = Burimi: service-public.fr, fleta e datës { $day }.
admin-library-source-check = Burimi: service-public.fr, fleta e datës { $day }. Shumat dhe afatet mund të kenë ndryshuar: kontrolloni në faqe.
admin-library-source-stale = Burimi: service-public.fr, fleta e datës { $day }. Kopja ime e këtyre fletëve është e vjetër: kontrolloni në faqe, ose pyetni një person, para se të bëni diçka.
admin-library-only-french = Gjeta një fletë zyrtare, por është vetëm në frëngjisht. Po jua jap ashtu siç është. Mund të kërkoni një person.
admin-library-place-phone = Telefoni: { $phone }.
admin-library-place-hours = Orari: { $hours }.
admin-library-place-by = Sipas { $name }, kontrolluar më { $checked }.
admin-library-page = Fleta e plotë është në faqen zyrtare.
admin-human = E kuptoj: doni të flisni me një person. Nuk kam caktuar asnjë takim për ju. Nëse këtë kontakt jua ka dhënë një shoqatë, flisni me të; përndryshe, mund t'ju ndihmojë një qendër France services, mairie (bashkia, komuna) ose një shoqatë.
admin-refuse-inject = Një mesazh ose një dokument nuk mund të më japë urdhra. Këtë nuk e bëj dhe nuk dërgoj asgjë. Nëse ky dokument ju kërkon para ose kontaktet tuaja, mund të jetë mashtrim: tregojani një personi të besuar.
admin-refuse-story = Nuk mund as ta shkruaj, as ta përmirësoj, as ta përkthej rrëfimin tuaj të azilit: duhet të mbetet i juaji. Një avokat ose një shoqatë mund t'ju ndihmojë ta përgatitni. Unë mund t'jua shpjegoj hapat dhe afatet.
admin-refuse-forged = Nuk mund të ndihmoj për të bërë, blerë ose përdorur një dokument të rremë ose identitetin e dikujt tjetër: është vepër penale, dhe mund t'i humbni të drejtat. Ka zgjidhje të ligjshme. Një punonjës social, një avokat ose një shoqatë mund t'i kërkojë bashkë me ju.
admin-refuse-lie = Nuk mund të ndihmoj për të gënjyer ose për të fshehur diçka: kjo mund t'ju bëjë t'i humbni të drejtat. Një avokat ose një shoqatë mund t'ju këshillojë fshehtë dhe falas.
admin-refuse-strategy = Nuk mund t'ju them çfarë të thoni: është fjala juaj. Një avokat ose një shoqatë mund t'ju përgatisë. Unë mund t'ju shpjegoj si zhvillohet.
admin-refuse-chances = Askush nuk mund ta parashikojë përgjigjen, dhe unë nuk jap as përqindje as premtime. Vendos administrata ose gjyqtari, për çdo person veçmas. Një avokat ose një shoqatë mund ta shqyrtojë dosjen tuaj; unë mund t'i shpjegoj hapat.
admin-refuse-diagnosis = Nuk mund të them çfarë sëmundjeje është, as çfarë ilaçi të merrni: pyetni një mjek ose një farmacist. Pa sigurim shëndetësor, shkoni te PASS i spitalit. Nëse është rëndë, telefononi 15 ose 112.
admin-refuse-undeclared = Nuk mund të ndihmoj për punë të padeklaruar: është rrezik për ju. Mund t'ju them kush ka të drejtë të punojë dhe si kërkohet leja. Një sindikatë ose një shoqatë mund t'ju mbrojë.
admin-refuse-abroad = Njoh vetëm procedurat në Francë, dhe nuk dua të marr me mend për një vend tjetër. Shikoni faqen zyrtare të atij vendi, ose pyetni ambasadën e tij. Atje, mund t'ju përgjigjet një shoqatë që ndihmon refugjatët.
admin-refer-asylum = Për ndihmë, shkoni te SPADA ose te një shoqatë që ndihmon refugjatët, me dokumentet tuaja.
admin-refer-legal = Për ndihmë, shkoni shpejt te një avokat, te një point-justice ose te një shoqatë, me letrën tuaj.
admin-refer-social = Për ndihmë, pyetni shërbimin social të bashkisë (CCAS) ose një shoqatë.
admin-refer-caf = Për ndihmë, pyetni CAF, një punonjëse sociale ose një qendër France services.
admin-refer-health = Për ndihmë, pyetni zyrën e sigurimit shëndetësor (CPAM), PASS të spitalit ose një punonjëse sociale.
admin-refer-prefecture = Për ndihmë, pyetni point numérique të préfecture, një qendër France services ose një shoqatë.
admin-refer-mdph = Për ndihmë, pyetni MDPH, CCAS të bashkisë suaj ose një shoqatë të personave me aftësi të kufizuara.
admin-refer-work = Për ndihmë, pyetni France Travail, Mission locale ose një qendër France services.
admin-refer-school = Për ndihmë, pyetni mairie (bashkinë, komunën), shkollën ose CASNAV.
admin-refer-online = Për ndihmë, shkoni në një qendër France services me dokumentet dhe telefonin tuaj.
admin-refer-danger = Në rrezik, telefononi menjëherë 112.

## Telegram

telegram-source = Burimi: { $title }, { $url } (kontrolluar më { $date })

## Web page

web-title = Porte-Voix: bëni pyetjen tuaj
web-machine = Po flisni me një makineri, jo me një njeri. Ajo mund të gabojë.
web-noscript = Kjo faqe ka nevojë për JavaScript. Aktivizoni JavaScript në shfletuesin tuaj.
web-skip = Shko te fusha e mesazhit
web-language = Gjuha
web-log = Biseda
web-start = Flisni, dërgoni një foto ose shkruani. Përgjigjja vjen këtu, me shkrim dhe me zë.
web-attachments = Skedarët gati për dërgim
web-field = Mesazhi juaj
web-field-hint = Tasti Enter për të dërguar. Shift dhe Enter për rresht të ri.
web-send = Dërgo
web-speak = Fol
web-cancel = Anulo
web-photo = Foto
web-file = Skedar
web-aloud = Lexo me zë të gjitha përgjigjet
web-leave = Bisedë e re
web-you = Ju:
web-your-voice = Mesazhi juaj me zë
web-your-photo = Fotoja juaj
web-your-document = Dokumenti juaj
web-answer-sound = Përgjigjja me zë
web-sources = Burimet
web-choices = Përgjigjet e mundshme
web-checked = kontrolluar më { $date }
web-new-tab = (skedë e re)
web-remove = Hiq { $name }
web-download = Shkarko skedarin { $name }
web-photo-ready = Fotoja është gati. Bëni pyetjen, ose shtypni Dërgo.
web-document-ready = Dokumenti është gati. Bëni pyetjen, ose shtypni Dërgo.
web-sound-ready = Regjistrimi është gati. Shtypni Dërgo.
web-sending = Po dërgohet…
web-waiting = Ende nuk është dërguar. Po provojmë përsëri.
web-working = Përgjigjja po përgatitet…
web-answered = Erdhi përgjigjja.
web-offline = Nuk ka lidhje interneti. Po provojmë përsëri. Asgjë nuk ka humbur.
web-connected = Lidhja u kthye.
web-recording = Po regjistrohet. Flisni, pastaj shtypni përsëri Fol për ta dërguar.
web-recording-cancelled = Regjistrimi u anulua. Asgjë nuk u dërgua.
web-recording-limit = 10 minuta: regjistrimi ndalet dhe dërgohet.
web-press-play = Shtypni butonin Luaj për ta dëgjuar përgjigjen.
web-sound-failed = Shfletuesi juaj nuk e luan dot këtë zë. Përgjigjja është me shkrim.
web-microphone-refused = Mikrofoni është i bllokuar. Lejojeni mikrofonin në shfletues, ose shkruani.
web-microphone-missing = Nuk gjejmë mikrofon. Mund të shkruani, ose të dërgoni një skedar.
web-microphone-insecure = Mikrofoni punon vetëm nëse adresa fillon me https. Mund të shkruani, ose të dërgoni një skedar.
web-error-empty = Mesazhi është bosh. Flisni, shkruani, ose shtoni një foto.
web-error-file = Ky skedar nuk është as foto, as dokument PDF, as zë.
web-error-too-large = Skedari është tepër i madh. Kufiri është { $megabytes } megabajt.
web-error-text-too-long = Teksti është tepër i gjatë. Kufiri është { $characters } shenja.
web-error-too-many-photos = Tepër foto. Kufiri është { $photos } foto për mesazh.
web-error-request = Nuk mundëm ta lexojmë këtë mesazh. Dërgojeni edhe një herë.
web-error-slow = Dërgimi është tepër i ngadalshëm. Provoni përsëri, ose dërgoni një skedar më të vogël.
web-error-pace = Tepër mesazhe njëherësh. Prisni pak, pastaj provoni përsëri.
web-error-busy = Ka shumë njerëz. Provoni përsëri pas pak.
web-error-store = Tani nuk mund ta ruajmë mesazhin tuaj. Provoni përsëri pas pak.
web-error-session = Kjo bisedë nuk njihet. Ringarkojeni faqen.
web-error-sound-gone = Ky zë nuk gjendet më.
web-error-file-gone = Ky skedar nuk gjendet më. Kërkojeni edhe një herë.
web-error-host = Porte-Voix nuk e njeh këtë adresë.
web-error-origin = Kjo kërkesë vjen nga një faqe tjetër. U refuzua.

## Questions, one after the other
question-again = Nuk e kuptova.
question-lost = Nuk i kuptova mirë përgjigjet tuaja, prandaj i ndërpres pyetjet. Një njeri mund t'ju ndihmojë: thoni “dua të flas me një njeri”.
cue-question-unknown = nuk e di | s'e di | se di | nuk di | s'di | nuk e dij | s'kam ide | nuk kam ide | nuk e kam | s'e kam | kaloje | kalo | tjetra | pyetja tjetër | nuk më kujtohet | s'jam i sigurt | nuk jam i sigurt

## Lessons

lessons-intro = Kam { $count } mësime të shkurtra për inteligjencën artificiale dhe jetën digjitale, në { $levels } nivele. Nuk shënoj asgjë për ju. Për të mësuar frëngjisht, thoni: “kurse frëngjishteje”.
lessons-level-item = Niveli { $number }: { $name }.
lessons-which-level = Cilin nivel doni? Mund të thoni edhe “mësimi” dhe numrin e tij.
lessons-level = Niveli “{ $name }”.
lessons-item = Mësimi { $number }: { $title }.
lessons-which = Cilin mësim doni? Thoni numrin e tij.
lessons-begin = Mësimi { $number }. { $title }.
lessons-more = Thoni “më shumë” për të vazhduar.
lessons-first = Përgjigjja e parë: { $choice }.
lessons-second = Përgjigjja e dytë: { $choice }.
lessons-third = Përgjigjja e tretë: { $choice }.
lessons-right = Po, kjo është përgjigjja e saktë.
lessons-wrong = Nuk është kjo, por s'ka gjë: kështu mësojmë. Përgjigjja e saktë është: { $choice }.
lessons-unsure = S'ka gjë. Përgjigjja e saktë është: { $choice }.
lessons-sheet = Thoni “fleta” për adresat dhe hollësitë.
lessons-next = Mësimi tjetër është mësimi { $number }: { $title }. Doni ta dëgjoni?
lessons-later = Mirë. Thoni “mësimet” kur të doni. Nuk ruaj asgjë nga përgjigjet tuaja.
lessons-end = Faleminderit që dëgjuat. Nuk ka certifikatë, nuk ka notë, dhe nuk ruaj asgjë nga përgjigjet tuaja. Ajo që mësuat është juaja. Tregojani dikujt: kjo është mënyra më e mirë për ta mbajtur mend.
lessons-not-understood = Nuk e kuptova përgjigjen tuaj. Thoni “e para”, “e dyta” ose “e treta”.
lessons-no-memory = Nuk ruaj cilin mësim dëgjuat, prandaj nuk e di cili vjen pas tij. Kam { $count } mësime, në { $levels } nivele.
lessons-other-language = Ky mësim nuk ekziston ende në gjuhën tuaj. Ja ku është në frëngjisht. Mund të kërkoni edhe një person.

## Words explained
term-offer = Doni të dini më shumë? Thoni po:
term-others = Mund të shpjegoj edhe:
term-no = Mirë. Bëni një pyetje tjetër kur të doni.
term-unknown = Këtë fjalë nuk e di. Mund të më dërgoni një foto të letrës, ose të kërkoni një njeri.
## The status that an answer depends on
status-ask = Kjo varet nga gjendja juaj në Francë. Cila është e juaja?
status-ask-kind = Cila mbrojtje është shkruar në vendimin tuaj?
status-name-asylum = Azilkërkues
status-name-refugee = Refugjat
status-name-subsidiary = Mbrojtje plotësuese
status-name-protected = Refugjat ose mbrojtje plotësuese
status-name-temporary = Mbrojtje e përkohshme
status-name-permit = Leje tjetër qëndrimi
status-name-none = Pa letra
status-name-unknown = Nuk e di
status-no-sheet = Për gjendjen tuaj nuk kam përgjigje të verifikuar. Ja ku mund të kërkoni ndihmë.
status-look = Shikoni letrën tuaj dhe kërkoni këto fjalë: attestation de demande d'asile (azilkërkues), réfugié (refugjat), protection subsidiaire (mbrojtje plotësuese), protection temporaire (mbrojtje e përkohshme), récépissé ose carte de séjour (leje qëndrimi). Më dërgoni një foto të letrës, ose thoni se doni të flisni me një njeri.
status-other = Kujdes, kjo përgjigje është për gjendje tjetër: { $who }.
## Drafts

draft-start = Letrën e përgatis bashkë me ju, me e shumta pesë pyetje. Nëse nuk dini, thoni «nuk e di»: lë një rresht bosh.
draft-ask-kind = Çfarë letre doni?
cue-draft-kind-address = Të njoftoj se më ndryshoi adresa | ndryshim adrese | adresë e re | adresa | adresë | shpërngulje
cue-draft-kind-document = Të dërgoj një dokument që kërkojnë | dokument i kërkuar | dokument që mungon | dokument | letër që mungon
cue-draft-kind-time = Të kërkoj kohë për të paguar | kohë për të paguar | afat pagese | me këste | këste | paguaj më vonë
cue-draft-kind-appointment = Të kërkoj një takim | takim | termin | rendez-vous
cue-draft-kind-rapo = Ankim me RAPO, ankimi i detyrueshëm para gjykatës | rapo | ankim i detyrueshëm
cue-draft-kind-appeal = Ankim kundër një vendimi me recours gracieux, kërkesë për rishikim | ankim | ankesë | recours gracieux | recours | kundër vendimit
draft-seen = E kam ende letrën që më treguat. Dërguesi: { $sender }.
draft-ask-seen = T'i përgjigjem kësaj letre?
draft-ask-to = Për kë është letra? Thoni një nga këta emra, ose një emër tjetër:
cue-draft-to-caf = CAF, ndihmat familjare | caf | ndihmat familjare
cue-draft-to-cpam = CPAM, sigurimi shëndetësor | cpam | sigurimi shëndetësor | ameli
cue-draft-to-prefecture = Préfecture, prefektura | prefecture | prefektura | prefekturës
cue-draft-to-ofii = OFII, zyra e emigracionit | ofii | ofi | zyra e emigracionit
cue-draft-to-impots = Impots, tatimet | impots | tatimet | taksat
cue-draft-to-france-travail = France Travail, zyra e punës | france travail | zyra e punës | pole emploi
cue-draft-to-mdph = MDPH, zyra e aftësisë së kufizuar | mdph | aftësi e kufizuar
cue-draft-to-bailleur = Pronari i shtëpisë | pronari | qiradhënësi | pronarit
cue-draft-to-energie = Kompania e dritave ose e gazit | dritat | rryma | gazi | edf | engie
draft-ask-reference = Cili është numri i dosjes suaj? Thojeni shifër për shifër.
draft-ask-address = Cila është adresa juaj e re? Numri, rruga, kodi postar dhe qyteti.
draft-ask-since = Që nga cila datë, ose duke filluar nga cila datë?
draft-ask-document = Cilin dokument dërgoni?
draft-ask-asked = Cila është data e letrës që kërkon këtë dokument?
draft-ask-amount = Sa para ju kërkojnë, në euro?
draft-ask-count = Me sa pagesa doni ta paguani, një në muaj?
draft-ask-reason = Për ç'arsye? Mund edhe të mos thoni asgjë.
draft-ask-purpose = Për çfarë është takimi?
draft-ask-need = Keni nevojë për ndonjë gjë?
draft-ask-decision = Cila është data e vendimit, e shkruar në letrën tuaj?
draft-ask-about = Për çfarë flet vendimi?
draft-ask-name = Me cilin emër dhe mbiemër nënshkruani, si në dokumentet tuaja?
cue-draft-document-identity = një kopje e dokumentit tim të identitetit | dokument identiteti | letërnjoftim | pasaportë
cue-draft-document-permit = një kopje e lejes sime të qëndrimit, titre de séjour ose récépissé | titre de séjour | récépissé | leje qëndrimi | leja e qëndrimit
cue-draft-document-home = një vërtetim adrese | vërtetim adrese | faturë | faturë qiraje
cue-draft-document-bank = një RIB, të dhënat e bankës sime | rib | banka | iban | të dhënat e bankës
cue-draft-document-income = fletët e mia të pagës | fletë page | fletët e pagës | paga
cue-draft-document-tax = njoftimi im i tatimit | njoftim tatimi | tatimi
cue-draft-document-birth = një certifikatë lindjeje | certifikatë lindjeje | lindje
cue-draft-document-school = një vërtetim shkolle | vërtetim shkolle | shkolla
cue-draft-reason-job = Humba punën | humba punën | pa punë | papunësi
cue-draft-reason-illness = Jam i sëmurë ose e sëmurë | i sëmurë | e sëmurë | sëmundje | spital
cue-draft-reason-late = Ndihmat ose paga më vijnë me vonesë | vonesë | me vonesë | ende nuk më kanë paguar
cue-draft-reason-low = Të ardhurat e mia janë shumë të ulëta | shumë të ulëta | pak para | s'kam para
cue-draft-reason-family = Gjendja ime familjare ka ndryshuar | familja | divorc | ndarje | foshnjë | vdekje
cue-draft-purpose-permit = Është për lejen time të qëndrimit, titre de séjour | titre de séjour | leja e qëndrimit | récépissé
cue-draft-purpose-rights = Është për të drejtat dhe dosjen time | të drejtat e mia | dosja ime | dosja
cue-draft-purpose-papers = Është për të dorëzuar dokumente | dorëzoj dokumente | dokumente | letra të mia
cue-draft-purpose-letter = Është për një letër që mora | një letër | letër
cue-draft-need-interpreter = Kam nevojë për përkthyes | përkthyes | përkthyese | interpret
cue-draft-need-sight = Jam i verbër ose shoh keq | i verbër | e verbër | shoh keq
cue-draft-need-wheelchair = Jam në karrige me rrota | karrige me rrota
cue-draft-need-none = Asgjë të veçantë | asgjë | jo | s'kam nevojë
cue-draft-about-benefit = një ndihmë e refuzuar, e ulur ose e ndërprerë | ndihmë e refuzuar | rsa | apl | aah
cue-draft-about-refund = para që duhet t'i kthej | kthej para | borxh | trop perçu
cue-draft-about-health = mbulimi im shëndetësor | shëndeti | sigurimi shëndetësor
cue-draft-about-disability = të drejtat e mia për aftësi të kufizuar | aftësi e kufizuar | mdph
cue-draft-about-housing = banesa ime | banesa | shtëpia
cue-draft-field-to = për kë është | për kë | marrësi
cue-draft-field-reference = numri i dosjes | numri | referenca
cue-draft-field-address = adresa e re | adresa
cue-draft-field-since = data e ndryshimit | data
cue-draft-field-document = dokumenti | dokumentin
cue-draft-field-asked = data e letrës së tyre | data e letrës | data
cue-draft-field-amount = shuma | shumën
cue-draft-field-count = numri i pagesave | pagesat
cue-draft-field-reason = arsyeja | arsyen
cue-draft-field-purpose = arsyeja e takimit | arsyeja
cue-draft-field-need = çfarë më duhet | nevoja
cue-draft-field-decision = data e vendimit | data
cue-draft-field-about = tema e vendimit | tema
cue-draft-field-name = emri | emrin | emri im | mbiemri
draft-field-own-address = adresa juaj
draft-field-their-name = emri i pronarit ose i kompanisë
draft-field-their-address = adresa e marrësit
draft-field-enclosed = letrat që bashkëngjitni
draft-field-place = qyteti ku nënshkruani
draft-field-motives = arsyet tuaja, me ndihmë
draft-field-signature = nënshkrimi
draft-latin = Në një letër frëngjisht emrat shkruhen me shkronja latine, si në dokumentet tuaja. Shkruajeni kështu, ose thoni «nuk e di»: lë një rresht bosh.
draft-left-empty = Nuk kuptova: e lë këtë rresht bosh.
draft-blank = rresht bosh
draft-read = Po jua lexoj letrën. Jeni ju që flisni.
draft-read-to = I drejtohet: { $to }.
draft-read-address = «Ju njoftoj se kam ndryshuar adresë. Data: { $since }. Adresa ime e re: { $address }. Ju lutem përditësoni dosjen time dhe m'i dërgoni letrat në këtë adresë.»
draft-read-document = «Në përgjigje të kërkesës suaj, ju dërgoj një dokument. Data e kërkesës suaj: { $asked }. Dokumenti: { $document }. Ju lutem shtojeni në dosjen time dhe më shkruani nëse mungon një tjetër.»
draft-read-time = «Më kërkoni të paguaj një shumë: { $amount }. Nuk mund ta paguaj përnjëherë. { $reason } { $count } Ju lutem më jepni kohë dhe më dërgoni një plan pagese me shkrim. Ju falënderoj që ndërkohë pezulloni ndjekjet.»
draft-read-appointment = «Ju kërkoj një takim. { $purpose } { $need } Ju lutem më shkruani datën, orën, vendin dhe dokumentet që duhet të sjell.»
draft-read-rapo = «Ankim i detyrueshëm para gjykatës. E kundërshtoj vendimin tuaj. Data: { $decision }. Tema: { $about }. Ju kërkoj të shqyrtoni përsëri gjendjen time. Arsyet e mia: rreshta bosh, për t'u shkruar me ndihmë. Ju lutem më përgjigjuni me shkrim.»
draft-read-appeal = «Kërkesë për rishikim. E kundërshtoj vendimin tuaj. Data: { $decision }. Tema: { $about }. Ju kërkoj të shqyrtoni përsëri gjendjen time. Arsyet e mia: rreshta bosh, për t'u shkruar me ndihmë. Ju lutem më përgjigjuni me shkrim.»
draft-read-count = Kërkoj të paguaj çdo muaj; numri i pagesave: { $count }.
draft-read-reference = Numri i dosjes: { $reference }.
draft-read-name = Emri: { $name }.
draft-read-empty = Lë bosh, për t'u plotësuar me dorë: { $fields }.
draft-ask-check = A është në rregull?
cue-draft-right = është në rregull | saktë | është e saktë | mirë | e saktë
cue-draft-wrong = nuk është në rregull | gabim | ka gabim | nuk është e saktë | e gabuar | por | mungon
draft-ask-change = Çfarë duhet ndryshuar?
draft-done = Ja letra juaj, si skedar PDF dhe si tekst, në frëngjisht. Unë nuk e kam dërguar: e dërgoni ju.
draft-done-text = Ja letra juaj si tekst, në frëngjisht. Nuk e bëra dot skedarin PDF. Unë nuk e kam dërguar: e dërgoni ju.
draft-send = Plotësoni rreshtat bosh, nënshkruani, ruani një kopje. Nëse e dërgoni me postë, letra e regjistruar (courrier recommandé) ju jep provë. Thoni «më shumë» për ta dëgjuar në frëngjisht.
draft-registered = Plotësoni rreshtat bosh dhe nënshkruani. Dërgojeni si letër të regjistruar me lajmërim marrjeje (lettre recommandée avec avis de réception), dhe ruani një kopje dhe provën. Thoni «më shumë» për ta dëgjuar në frëngjisht.
draft-online = Shpesh mund ta thoni edhe në llogarinë tuaj në faqen zyrtare të shërbimit: shikoni atje.
draft-online-prefecture = Për lejen e qëndrimit, ndryshimi i adresës bëhet në internet, në faqen ANEF të shtetit.
draft-online-ofii = Nëse kërkoni azil, thuajani adresën e re OFII-së menjëherë: një letër e dërguar në adresën e vjetër quhet e marrë.
draft-check-first = Së pari: jepjani këtë letër për kontroll një avokati, një point-justice (këshillë juridike falas) ose një shoqate. Unë përgatis vetëm kornizën, jo arsyet tuaja. Pyesni edhe nëse është ankimi i duhur. Afati është i shkurtër: lexoni datën e shkruar në letrën tuaj.
draft-refuse-urgent = Për këtë vendim nuk shkruaj letër: afati mund të jetë shumë i shkurtër. Shkoni sot te një njeri, me letrën tuaj.
## admin_help: jobs

jobs-ask = Cili ishte profesioni juaj? Ose çfarë dini të bëni? Për shembull: të qepni, të ngisni makinën, të gatuani, të riparoni.
jobs-list = Këto janë profesione afër asaj që thoni.
jobs-which = Cili ju intereson?
jobs-help = France Travail, Mission locale për të rinjtë, Cap emploi për personat me aftësi të kufizuara, ose shoqata juaj mund t'ju ndihmojnë.
jobs-next = Shikoni nëse letra juaj e lejon punën; pastaj France Travail, Mission locale për të rinjtë, Cap emploi për personat me aftësi të kufizuara, ose shoqata juaj mund t'ju ndihmojnë.
jobs-another = Mund të pyesni për një profesion tjetër të listës:
jobs-again = Nuk e kuptova cili profesion. Thoni emrin e tij, ose vendin në listë.
jobs-unknown = Nuk e gjej këtë profesion në listën time dhe nuk dua të hamendësoj. Një këshilltar i France Travail ose një shoqatë mund ta kërkojë me ju. Mund të thoni edhe: «dua të flas me një njeri».
jobs-none = Mirë. Thoni me fjalë të tjera çfarë dini të bëni, ose flisni me një këshilltar të France Travail ose me një shoqatë.
jobs-source = Emrat dhe kodet e profesioneve: lista ROME e France Travail, kopja e datës { $version }, e verifikuar më { $checked }.
jobs-details = { $job }: në frëngjisht « { $label } », kodi ROME { $code } për t'ia treguar këshilltarit.
jobs-to-check = Çfarë kërkon një profesion, verifikojeni te France Travail.
jobs-diploma = Diplomë e huaj: qendra ENIC-NARIC mund ta krahasojë; thoni «të njihet diploma ime».
jobs-metier = Me këtë kod, faqja Métierscope e France Travail e tregon profesionin me hollësi; verifikojeni te France Travail.
jobs-promise = Këto janë ide, jo premtim pune. Këtu askush nuk ju jep notë.
jobs-need-start = Shpesh mund të fillohet pa diplomë franceze.
jobs-need-training = Shpesh kërkohet një formim ose një diplomë, për shembull CAP (dëftesë franceze e zanatit); përvoja juaj vlen.
jobs-need-degree = Shpesh kërkohen studime.
jobs-need-own = Për të punuar për veten duhet një diplomë ose përvojë: verifikojeni te Chambre de métiers (dhoma e zanateve).
jobs-need-licence = Duhet një patentë e vlefshme në Francë.
jobs-need-heavy = Duhet një patentë kamioni e vlefshme në Francë dhe një formim për shoferë.
jobs-need-bus = Duhet një patentë autobusi e vlefshme në Francë dhe një formim për shoferë.
jobs-need-prefecture = Ky profesion rregullohet me ligj: duhet një kartë ose një leje, verifikojeni te préfecture.
jobs-need-machines = Shpesh kërkohet një dëftesë për të drejtuar makineri, CACES.
jobs-need-guard = Ky profesion rregullohet me ligj: duhet një kartë profesionale, verifikojeni te CNAPS, autoriteti i sigurisë private.
jobs-need-electric = Për elektricitetin duhet një habilitation, që punëdhënësi e jep pas një formimi.
jobs-need-order = Ky profesion rregullohet me ligj: duhet një diplomë e njohur dhe shpesh një regjistrim, verifikojeni te ordre (oda e profesionit).
jobs-need-state = Ky profesion rregullohet me ligj: ligji kërkon një diplomë, verifikojeni te France Travail.
jobs-need-childminder = Ky profesion rregullohet me ligj: duhet një miratim i département, verifikojeni te PMI, shërbimi për nënat dhe fëmijët.
jobs-need-teaching = Ky profesion rregullohet me ligj: në shkollën publike duhet një konkurs ose një kontratë, verifikojeni te rectorat (drejtoria arsimore).
jobs-need-public = Ky profesion rregullohet me ligj: ka një përzgjedhje, dhe shtetësia mund të ketë rëndësi, verifikojeni te shërbimi që merr në punë.
jobs-need-sport = Ky profesion rregullohet me ligj: duhen një diplomë dhe një kartë profesionale, verifikojeni te shërbimi i sportit i département.
jobs-need-food = Duhet të njihni rregullat e higjienës.
jobs-need-french = Duhet të flisni frëngjisht mjaft mirë.
jobs-need-body = Është punë fizike.
jobs-need-hours = Shpesh punohet herët në mëngjes, vonë në mbrëmje ose në fundjavë.
jobs-need-blind = Njerëz të verbër ose me shikim të dobët e bëjnë këtë punë, me pajisje të përshtatura; Cap emploi mund të flasë me ju për këtë.
jobs-need-sea = Duhen një formim detar dhe një kontroll mjekësor.
jobs-need-show = Shpesh duan ta shohin punën tuaj: foto, shembuj.

## Entitlements

rights-start = Mund të llogaris afërsisht se çfarë mund t'ju takojë. Bëj disa pyetje të shkurtra dhe nuk ruaj asgjë. Mund të thoni: nuk e di, ose ndalo.
rights-status = Çfarë letrash keni: shtetësi franceze ose carte de résident, refugjat ose mbrojtje plotësuese, mbrojtje e përkohshme, azilkërkues, leje tjetër qëndrimi, apo pa letra?
rights-age = Sa vjeç jeni?
rights-couple = Këtu në Francë, jetoni vetëm apo në çift?
rights-children = Sa fëmijë jetojnë me ju? Nëse nuk ka, thoni: asnjë.
rights-ages = Sa vjeç janë? Thoni moshën e çdo fëmije.
rights-housing = Si jetoni: me qira në banesë sociale (HLM), me qira te një pronar privat, në foyer ose rezidencë, i strehuar falas, në shtëpinë tuaj, apo në qendër, hotel ose pa banesë?
rights-rent = Sa e keni qiranë në muaj, pa shpenzimet?
rights-town = Në cilin qytet jetoni? Thoni emrin, ose: rajoni i Parisit, qytet i madh, vend tjetër.
rights-income = Sa para keni marrë në muaj, mesatarisht, muajt e fundit? Thoni shumën dhe nëse vjen nga puna apo nga papunësia. Nëse nuk keni marrë asgjë, thoni: asgjë.
rights-source = Këto para vijnë nga puna apo nga papunësia?
rights-partner = Po personi me të cilin jetoni, sa merr në muaj, nga puna apo nga papunësia? Nëse asgjë, thoni: asgjë.
rights-steady = E keni këtë të ardhur prej një viti ose më shumë?
rights-disability = A ka njohur MDPH, zyra e aftësisë së kufizuar, një aftësi të kufizuar: jo, midis 50 dhe 79 përqind, apo 80 përqind e lart?
rights-working = Po llogaris. Një çast.
rights-result = Sipas asaj që më thatë, mund t'ju takojnë këto: { $list }.
rights-nothing = Sipas asaj që më thatë, llogaritja nuk gjen të drejtë për këto ndihma.
rights-rules = Llogarita me rregullat në fuqi në { $month }; vendos CAF (arka e ndihmave familjare) ose CPAM (sigurimi shëndetësor), dhe simulatori zyrtar, Mes droits sociaux, është më i saktë.
rights-old = Këto shuma janë të vjetra: mund të kenë ndryshuar.
rights-condition-permit = Për RSA dhe prime d'activité, zakonisht duhet të keni prej { $years } vjet një leje që lejon punën.
rights-condition-ukraine = Nuk i llogarita RSA dhe prime d'activité: me mbrojtjen e përkohshme ka ADA; pyesni CAF.
rights-note-aspa = Në moshën tuaj ka edhe ndihma të tjera, si ASPA, që unë nuk i llogaris.
rights-note-income = Nuk llogarita asnjë të ardhur, sepse nuk e dini: shuma e vërtetë mund të jetë më e vogël.
rights-note-aah = MDPH duhet gjithashtu të njohë se aftësia e kufizuar ju pengon për një kohë të gjatë të gjeni punë.
rights-note-asf = Vetëm nëse prindi tjetër nuk paguan asgjë për fëmijën.
rights-about = rreth { $amount } euro në muaj
rights-between = afërsisht midis { $low } dhe { $high } euro në muaj
rights-up-to = deri në rreth { $amount } euro në muaj
rights-about-year = rreth { $amount } euro në vit
rights-free = falas
rights-paid = paguani rreth { $amount } euro në muaj
rights-maybe = ndoshta
rights-since = Shumat vlejnë që prej { $since }.
rights-law = Teksti ligjor: { $title }.
rights-no-housing = Nuk munda të llogaris ndihmën për banesë: pyesni CAF.
rights-no-aah = Nuk e llogarita AAH, sepse përqindja e MDPH nuk dihet.
rights-no-c2s = Për C2S llogaritja përdor kufij të vjetër: nëse të ardhurat tuaja janë pak më të larta, pyesni gjithsesi CPAM.
rights-limits = Nuk pyeta për kursimet, studimet, punën për vete dhe pensionet: ato mund ta ndryshojnë rezultatin.
rights-asylum = Gjatë kërkesës për azil, RSA dhe shumica e këtyre ndihmave janë të mbyllura. Ka ADA, ndihma për azilkërkuesit, dhe sigurimi shëndetësor. Më pyesni për njërën prej tyre.
rights-nopapers = Pa leje qëndrimi, shumica e këtyre ndihmave janë të mbyllura. Ka AME, që paguan mjekimin, dhe këshillim falas ku një jurist mund ta shohë gjendjen tuaj.
rights-absent = Këtu nuk mund ta llogaris. Simulatori zyrtar, Mes droits sociaux, e bën falas. Një zyrë France services mund t'ju ndihmojë ta plotësoni.
rights-failed = Llogaritja nuk funksionoi. Provoni më vonë, ose përdorni simulatorin zyrtar, Mes droits sociaux. Një zyrë France services mund t'ju ndihmojë.
rights-name-rsa = RSA, të ardhurat minimale
rights-name-ppa = prime d'activité, për ata që punojnë
rights-name-housing = ndihma për banesë, APL
rights-name-aah = AAH, ndihma për të rriturit me aftësi të kufizuar
rights-name-c2s = C2S, sigurimi shëndetësor plotësues
rights-name-family = ndihma për fëmijët
rights-choice-resident = Shtetësi franceze ose carte de résident
rights-choice-protected = Refugjat ose mbrojtje plotësuese
rights-choice-ukraine = Mbrojtje e përkohshme
rights-choice-asylum = Azilkërkues
rights-choice-permit = Leje tjetër qëndrimi
rights-choice-nopapers = Pa letra
rights-choice-alone = Vetëm
rights-choice-couple = Në çift
rights-choice-social = Banesë sociale HLM
rights-choice-tenant = Qira te pronar privat
rights-choice-residence = Foyer ose rezidencë
rights-choice-hosted = I strehuar falas
rights-choice-owner = Shtëpia ime
rights-choice-shelter = Qendër, hotel ose pa banesë
rights-choice-paris = Rajoni i Parisit
rights-choice-city = Qytet i madh
rights-choice-elsewhere = Vend tjetër
rights-choice-work = Nga puna
rights-choice-unemployment = Nga papunësia
rights-choice-rate0 = Jo
rights-choice-rate50 = Midis 50 dhe 79 përqind
rights-choice-rate80 = 80 përqind ose më shumë
rights-item = { $name }: { $amount }
rights-note-young = Para moshës { $age } vjeç, RSA zakonisht kërkon një fëmijë ose mjaft punë të mëparshme; pyesni CAF.
rights-list = { $first }; { $rest }
cue-rights-resident = Shtetësi franceze ose carte de résident | francez | franceze | shtetësi franceze | carte de résident | kartë dhjetëvjeçare
cue-rights-protected = Refugjat ose mbrojtje plotësuese | refugjat | refugjate | mbrojtje plotësuese | kam azil | réfugié
cue-rights-ukraine = Mbrojtje e përkohshme | ukrainë | ukrainas | ukrainase
cue-rights-asylum = Azilkërkues | azilkërkuese | kërkoj azil | kërkesë për azil | pres ofpra | dublin
cue-rights-permit = Leje tjetër qëndrimi | leje qëndrimi | titre de séjour | récépissé | vizë | student
cue-rights-nopapers = Pa letra | nuk kam letra | pa dokumente | nuk kam | s'kam
cue-rights-alone = Vetëm | beqar | beqare | i ndarë | e ndarë | i divorcuar | e divorcuar | i ve | e ve
cue-rights-couple = Në çift | i martuar | e martuar | me gruan | me burrin | gruaja | burri | bashkë
cue-rights-social = Banesë sociale HLM | banesë sociale | hlm
cue-rights-tenant = Qira te pronar privat | me qira | qira | qiramarrës | banesë me qira
cue-rights-residence = Foyer ose rezidencë | foyer | rezidencë | konvikt
cue-rights-hosted = I strehuar falas | te një shok | te miqtë | te familja | te të afërmit | falas | nuk paguaj qira
cue-rights-owner = Shtëpia ime | pronar | pronare | shtëpi e imja
cue-rights-shelter = Qendër, hotel ose pa banesë | qendër | hotel | cada | në rrugë | pa banesë | i pastrehë | kamp
cue-rights-paris = Rajoni i Parisit | afër parisit
cue-rights-city = Qytet i madh | një qytet i madh
cue-rights-elsewhere = Vend tjetër | fshat | qytet i vogël
cue-rights-work = Nga puna | punë | puna | rrogë | rroga | pagë | punoj
cue-rights-unemployment = Nga papunësia | papunësi | papunësia | france travail
cue-rights-rate0 = Jo | nuk kam | pa aftësi të kufizuar
cue-rights-rate50 = Midis 50 dhe 79 përqind | pesëdhjetë përqind | mbi pesëdhjetë
cue-rights-rate80 = 80 përqind ose më shumë | tetëdhjetë përqind | tetëdhjetë
cue-rights-zero = asgjë | hiç | asnjë | zero | s'kam | nuk kam fëmijë | pa fëmijë | nuk punoj | s'punoj | pa të ardhura | s'kam punë | s'kam para
cue-rights-one = një | një fëmijë | një djalë | një vajzë | vetëm një

## interpreter

cue-bot = bot | robot | robo | makinë | makina | asistent | porte-voix
interpreter-which = Cilën gjuhë flet personi tjetër?
interpreter-begin = Unë përkthej mes ju të dyve. Gjuhët: { $one } dhe { $other }. Jam makineri, mund të gaboj. Thoni një fjali të shkurtër çdo herë. Për të mbaruar, thoni stop. Nuk ruaj asgjë nga ato që thoni.
interpreter-phrases = Nuk kam përkthyes për këto dy gjuhë. Di vetëm fjalitë e listës sime. Thoni fjali të thjeshta. Për të tjerat, kërkoni një person.
interpreter-type = E kuptoj keq këtë gjuhë kur flitet. Është më mirë të shkruani.
interpreter-remote = Një shërbim kompjuterik i jashtëm mund të ndihmojë në përkthim. Fjalitë tuaja i dërgohen atij. A jeni dakord të dy? Po ose jo.
interpreter-speak = Mirë. Mund të flisni.
interpreter-understood = Kuptova: { $text }
interpreter-back = Në gjuhën tjetër do të thotë: { $text }
interpreter-right = A është e saktë? Thoni po ose jo.
interpreter-again = Në rregull, nuk kam përcjellë asgjë. Thojeni ndryshe, me fjalë të thjeshta.
interpreter-cannot = Këtë fjali nuk mund ta përkthej këtu. Thojeni ndryshe, me fjalë të thjeshta, ose kërkoni një person.
interpreter-neither = Nuk njoha asnjërën nga dy gjuhët tuaja: { $one }, { $other }. Ju lutem përsëriteni në njërën.
interpreter-refuse-asylum = Nuk përkthej në intervistën e azilit ose në seancë gjyqësore. Çdo fjalë ka rëndësi dhe makineria gabon. Keni të drejtë të flisni në gjuhën e zgjedhur në regjistrim, ose në një gjuhë që e dini mjaft mirë. Kërkoni përkthyesin zyrtar.
interpreter-refuse-justice = Nuk përkthej për policinë ose gjykatën. Çdo fjalë ka rëndësi dhe makineria gabon. Keni të drejtë për përkthyes. Kërkojeni. Mos nënshkruani atë që nuk e kuptoni.
interpreter-refuse-consent = Nuk përkthej kur duhet dhënë pëlqimi për një operacion ose mjekim. Çdo fjalë ka rëndësi dhe makineria gabon. Keni të drejtë të kuptoni para se të thoni po. Kërkoni në spital një përkthyes profesionist. Mos nënshkruani para se të kuptoni.
interpreter-rest = Për të tjerat mund të ndihmoj: një recepsion, një sportel, një dyqan, shkolla. Thoni: përkthyes.
interpreter-ended = Përkthimi u ndal. Nuk kam ruajtur asgjë nga ato që thatë.
interpreter-code = Ky është kodi juaj: { $code }. Personi tjetër më thotë: kod, pastaj këto gjashtë shifra. Kodi vlen një herë, për dhjetë minuta.
interpreter-code-ask = Cili është kodi? Thoni gjashtë shifrat.
interpreter-code-wrong = Ky kod nuk punon. Ndoshta është përdorur ose është i vjetër. Kërkojini personit tjetër një kod të ri.
interpreter-code-often = Shumë kode të gabuara. Prisni dhjetë minuta, pastaj kërkoni një kod të ri.
interpreter-join = Mund t'ju lidh me një person. Gjuha e tij: { $name }. Nëse të dy thoni po, ai dëgjon në gjuhën e vet atë që më thoni, dhe ju dëgjoni atë që thotë ai. Askush tjetër. Jam makineri, mund të gaboj. Për të mbaruar, thoni stop. A jeni dakord?
interpreter-join-wait = Faleminderit. Po pres po-në e personit tjetër.
interpreter-join-on = Jeni të lidhur. Flisni: një fjali të shkurtër çdo herë. Për të folur me mua, filloni me: bot.
interpreter-join-first = Së pari thoni po ose jo. Nuk kam përcjellë asgjë.
interpreter-join-danger = Këto fjalë nuk ia përcolla personit tjetër. A doni t'ia përcjell? Po ose jo.
interpreter-told = I thashë personit tjetër: { $text }
interpreter-gone = Personi tjetër iku. Këtë fjali nuk e përcolla.
interpreter-over = Biseda me personin tjetër mbaroi. Asgjë më nuk përcillet.
interpreter-nowhere = Kjo nuk është e mundur këtu.

## Heard in doubt

hearing-confirm = Kuptova: “{ $text }”. A është e saktë? Thoni po ose jo.
hearing-again = Në rregull. Ju lutem thojeni përsëri ngadalë, ose shkruajeni.
hearing-human = Nuk ju dëgjoj mirë. Mund të shkruani, ose të kërkoni një person.
hearing-poor = Shqipen e folur e kuptoj keq. Mund të shkruani, të përdorni një gjuhë tjetër, ose të kërkoni një person.
hearing-none = Shqipen e folur nuk e kuptoj. Mund të shkruani, të përdorni një gjuhë tjetër, ose të kërkoni një person.
hearing-no-voice = Nuk kam zë në shqip. Përgjigjem me shkrim.
hearing-tongue-ask = Nuk e di në cilën gjuhë po flisni.
hearing-tongue = Për shqip, thoni: shqip.
hearing-tongue-set = Në rregull, shqip. Ju lutem thojeni përsëri pyetjen tuaj.
cue-hearing-yes = po e saktë | është e saktë | po është e saktë | po saktë | po ashtu është | po kështu është | kështu është | pikërisht | po pikërisht | po tamam | tamam
cue-hearing-no = nuk është e saktë | jo nuk është e saktë | s'është e saktë | gabim | jo gabim | është gabim | nuk është kështu | jo nuk është kështu | jo kështu | s'është kështu

## listening
meanwhile-listening = Mesazhi juaj është i gjatë. Tani po dëgjoj minutën { $minute } nga { $total }.

## spelling and voices
cue-spell = shkronjë për shkronjë | shkronje per shkronje | germë për germë | germe per germe | gërmëzo | si shkruhet | si shkruhet kjo | shifër për shifër | thuaje me shkronja | ma thuaj shkronjë për shkronjë
cue-another-voice = zë tjetër | një zë tjetër | tjetër zë | ndërro zërin | ndrysho zërin | ndërroni zërin | ndryshoni zërin | ze tjeter | zë gruaje | zë burri
spell-lead = { $what } shkruhet: { $letters }.
spell-more = Për tjetrin, thoni: më shumë.
spell-nothing = Në përgjigjen time të fundit nuk ka emër ose numër për ta thënë shkronjë për shkronjë.
spell-at = shenja et
spell-dot = pikë
spell-dash = vizë
spell-slash = vizë e pjerrët
spell-underscore = vizë poshtë
spell-plus = plus
another-voice = Ky është një zë tjetër. Për ta ndërruar përsëri, thoni: zë tjetër.
another-voice-only-one = Në këtë gjuhë kam vetëm një zë.
another-voice-none = Në këtë gjuhë ende nuk kam zë. Përgjigjet i shkruaj.

## translate: read back and labelled

translate-approximate = Ky është një përkthim i përafërt. Mund të ketë gabime të mëdha.
translate-rough = Kjo është një fjali e rëndësishme: shëndeti, ligji, azili ose një numër. Përkthyesi im nuk është mjaft i sigurt për këtë. Thuajeni ndryshe, ose kërkoni një njeri.
translate-not-back = Kam një përkthim, por nuk mund ta kontrolloj. Mund të jetë i gabuar. Doni ta dëgjoni gjithsesi? Thoni po ose jo.
translate-play = Mund t'ia jepni këtë fjali për ta dëgjuar personit tjetër.
translate-again = Në rregull, nuk e jap. Thuajeni me fjalë të tjera, të thjeshta, ose kërkoni një njeri.
translate-written = Fjali e shkruar më parë. Një folës i kësaj gjuhe ende nuk e ka kontrolluar.
translate-reviewed = Fjali e shkruar më parë dhe e kontrolluar nga një folës i kësaj gjuhe.

## The phrase bank

bank-ask = Kam fjali të gatshme për t'ia treguar ose për t'ia lëshuar me zë një personi tjetër. Për cilin vend?
bank-list = Fjali: { $place }. Thoni atë që doni, ose thoni: fjali të tjera.
bank-next = Fjali të tjera
bank-language = Në cilën gjuhë?
bank-instead = Këtë nuk mund ta përkthej këtu. Por kam një fjali të gatshme.
bank-mean = A doni të thoni: “{ $sentence }”? Thoni po ose jo.
bank-none = Atëherë nuk kam fjali të gatshme për këtë. Kërkoni ndihmë nga dikush që i flet të dyja gjuhët.
bank-written = Fjalia është shkruar paraprakisht nga një makinë. Askush që flet këtë gjuhë nuk e ka kontrolluar ende.
bank-reviewed = Fjalia është shkruar paraprakisht dhe e ka kontrolluar dikush që flet këtë gjuhë.
bank-place-hospital = Te mjeku
bank-place-pharmacy = Në farmaci
bank-place-emergency = Urgjencë
bank-place-prefecture = Në zyrë, azil
bank-place-school = Në shkollë
bank-place-police = Policia dhe avokati
bank-place-housing = Banesa
bank-place-transport = Transporti
bank-place-work = Puna
bank-place-shop = Dyqan, bankë, postë
bank-place-guidance = Shoqërimi i një të verbri
bank-place-everyday = Çdo ditë

## News
news-ask = Një pyetje. A mund t'ju dërgojë shoqata { $name } mesazhet e saj, për shembull për një kurs ose për ndryshim orari? Po apo jo?
news-agreed = Mirë. Do të merrni mesazhet e shoqatës { $name }. Për t'i ndalur, thoni kur të doni: nuk dua mesazhe.
news-declined = Mirë. Nuk do t'i merrni këto mesazhe.
news-stopped = U bë. Nuk do të merrni më mesazhe nga shoqata { $name }. Unë u përgjigjem ende pyetjeve tuaja.
news-none = Asnjë shoqatë nuk ju dërgon mesazhe këtu.
news-lead = Mesazh nga shoqata { $name }.
news-lead-translated = Mesazh nga shoqata { $name }, i përkthyer nga një makinë.
news-end = Nëse nuk i doni më këto mesazhe, thoni: mjaft.
cue-news-stop = nuk dua mesazhe | nuk dua më mesazhe | s'dua mesazhe | s'dua më mesazhe | ndal mesazhet | ndalo mesazhet | ndalni mesazhet | mos më dërgo mesazhe | mos më dërgoni mesazhe | mos më dërgoni më mesazhe | nuk dua lajme | nuk dua më lajme | ndal lajmet | mjaft mesazhe | çregjistrohu | stop news | nuk dua njoftime
cue-news-start = më dërgo mesazhet | më dërgoni mesazhet | dua mesazhet e shoqatës | dua lajmet e shoqatës | më dërgoni lajmet | regjistrohu

## Did that help
helped-ask = A ju ndihmoi kjo? Thoni po ose jo.
helped-thanks = Mirë. Faleminderit që ma thatë.
helped-sorry = Më vjen keq që kjo nuk ju ndihmoi. Mund të pyesni me fjalë të tjera. Për të folur me dikë, thoni: një person.
cue-helped-yes = më ndihmoi | po më ndihmoi | ndihmoi | po ndihmoi | m'ndihmoi | po faleminderit | po shumë | shumë | pak | po pak | shumë e dobishme | ishte e dobishme | po ishte e dobishme | e kuptova | po e kuptova | kuptova | e qartë | po e qartë | po shumë mirë | shumë mirë | me ndihmoi
cue-helped-no = nuk më ndihmoi | jo nuk më ndihmoi | s'më ndihmoi | jo s'më ndihmoi | nuk ndihmoi | jo nuk ndihmoi | jo shumë | jo fort | jo tamam | nuk është e qartë | nuk e kuptova | jo nuk e kuptova | s'e kuptova | nuk kuptova | kjo nuk është pyetja ime | nuk ishte pyetja ime | nuk me ndihmoi | s'kuptova

## The first minute

first-days = { $days ->
    [30] një muaj
    [one] { $days } ditë
   *[other] { $days } ditë
}
first-minutes = { $minutes ->
    [30] gjysmë ore
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}
first-hello = Mirë dita. Unë jam një program kompjuteri. Mund të flisni shqip me mua.
first-hello-again = Për të folur shqip, thoni “shqip”.
first-intro = Unë jam Porte-Voix, një program kompjuteri, jo një njeri. Ju fton kjo shoqatë:
first-can = Më tregoni një letër dhe jua shpjegoj. Më tregoni një foto dhe jua përshkruaj. Më pyesni për dokumentet në Francë dhe ju përgjigjem.
first-stop = Thoni “ndal” për të ndaluar, “fshij gjithçka” për të fshirë gjithçka, “një person” për të folur me dikë.
first-agree = Për t'ju ndihmuar, tekstin e bisedës e ruaj { first-days }, dhe fotot tuaja { first-minutes }. Mesazhet me zë i fshij menjëherë. A jeni dakord? Thoni po ose jo.
first-agree-again = Nuk e kuptova përgjigjen tuaj.
first-ask = Mund ta ruaj atë që thoni { first-days }. A jeni dakord? Thoni po ose jo.
first-simple = Është si një fletore. Aty shkruaj atë që thoni, për t'ju ndihmuar më mirë. Është e kyçur. Pas kësaj kohe e hedh: { first-days }. Po të thoni “fshij gjithçka”, e hedh menjëherë. Po të thoni jo, ju përgjigjem njësoj, por harroj pas çdo përgjigjeje.
first-full-kept = Tekstin e bisedës e ruaj { first-days }, dhe një foto { first-minutes }. Mesazhin me zë e fshij sapo e dëgjoj. Gjithçka është e koduar. Një kujtesë rri deri në datën e saj.
first-full-seen = Shoqata sheh vetëm numra, jo mesazhet tuaja. Fjalët tuaja i lexon vetëm po të kërkoni një person dhe të thoni po. Programi i mesazheve që përdorni mund t'i ruajë mesazhet te vetja.
first-full-rights = Mund të fshini gjithçka kur të doni: thoni “fshij gjithçka”. Po të ndërroni mendje, thoni “mos ruaj asgjë”. Kur ka rrezik, i jap gjithmonë numrat e urgjencës.
first-full-complain = Nuk jeni të kënaqur me atë që bëj me të dhënat tuaja? Mund të ankoheni te CNIL. Ajo mbron të dhënat e njerëzve në Francë. Është falas.
first-yes = Faleminderit. E shënova po-në tuaj.
first-no = Në rregull, nuk ruaj asgjë. Pyetjeve tuaja u përgjigjem njësoj. Po të ndërroni mendje, thoni “ruaj”.
first-unclear = Nuk mora një përgjigje të qartë. Prandaj nuk ruaj asgjë. Pyetjeve tuaja u përgjigjem njësoj. Nëse mund ta ruaj atë që thoni, thoni “ruaj”.
first-manner = Mund të thoni edhe “më ngadalë”, “më shkurt” ose “pa zë”.
first-now = Tani bëni pyetjen tuaj.
first-expired = Kjo ftesë nuk vlen më. S'ka gjë: mund të flisni me mua.
first-not-kept = Nuk ruaj asgjë nga ajo që thoni, prandaj nuk mund ta bëj këtë. Nëse doni ta ruaj, thoni “ruaj”.
first-keep-set = Në rregull. Nga tani e ruaj tekstin e bisedës { first-days }.
first-detailed-set = Në rregull. E jap gjithë përgjigjen përnjëherë. Thoni “më shkurt” për ta ndryshuar.
first-short-set = Në rregull. Përgjigjem shkurt. Thoni “gjithë përgjigjen” për ta ndryshuar.
first-large-set = Në rregull. Shkruaj me shkronja të mëdha ku mundem. Thoni “shkronja normale” për ta ndryshuar.
first-usual-set = Në rregull. Shkruaj me shkronja normale.
first-chosen-language = Flasim shqip.
first-chosen-speed = { $speed ->
    [slow] Flas ngadalë.
    [fast] Flas shpejt.
   *[normal] Flas me shpejtësi normale.
}
first-chosen-voice = { $voice ->
    [on] Përgjigjem me zë.
   *[off] Përgjigjem vetëm me shkrim.
}
first-chosen-length = { $length ->
    [long] E jap gjithë përgjigjen përnjëherë.
   *[short] Përgjigjem shkurt.
}
first-chosen-letters = { $letters ->
    [large] Shkruaj me shkronja të mëdha.
   *[usual] Shkruaj me shkronja normale.
}
first-chosen-keep = { $keep ->
    [yes] Thatë po më { $day }: e ruaj tekstin e bisedës { first-days }.
    [no] Që më { $day } nuk ruaj asgjë nga ajo që thoni.
   *[told] E ruaj tekstin e bisedës { first-days }. Jua thashë më { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Pranuat një shërbim të jashtëm.
   *[no] Asgjë nuk del nga kjo makineri.
}
first-web-listen = Dëgjo
cue-first-explain = shpjego | shpjegoni | ma shpjego | ma shpjegoni | pse | përse | çfarë është kjo | çka është kjo | çfarë do të thotë | dua ta kuptoj
cue-first-yes = po jam dakord | jam dakord | dakord | po dakord | pranoj | po pranoj | e pranoj | mund ta ruani | mund ta ruash | mundeni | s'ka problem | nuk ka problem | po po po
cue-first-no = nuk jam dakord | s'jam dakord | jo nuk jam dakord | jo s'jam dakord | nuk pranoj | s'pranoj | nuk e pranoj | refuzoj | kurrë jo | më mirë jo
cue-first-keep = ruaj | ruani | ruaje | ruajeni | mund të ruash | mund të ruani | ruaj gjithçka | ruani gjithçka | ruaj çfarë them | ruani çfarë them | mbaj mend | mbani mend
cue-first-keep-nothing = mos ruaj asgjë | mos ruani asgjë | mos ruaj | mos ruani | mos e ruaj | mos e ruani | mos ruaj më | mos ruani më | mos mbaj mend
cue-first-detailed = gjithë përgjigjen | gjithë përgjigjja | përgjigje e plotë | përgjigjen e plotë | përgjigje të gjata | përgjigju me hollësi | të gjitha përnjëherë | thuaji të gjitha
cue-first-short = më shkurt | ma shkurt | përgjigje të shkurtra | përgjigje e shkurtër | përgjigju shkurt | përgjigjuni shkurt | shumë e gjatë | tepër gjatë
cue-first-large = shkronja të mëdha | shkronja më të mëdha | tekst i madh | tekst më i madh | shkruaj më madh | shkruani më madh | zmadho shkronjat | zmadho tekstin
cue-first-usual = shkronja normale | tekst normal | madhësi normale | shkronja më të vogla | shkruaj normal | shkruani normal
cue-first-choices = zgjedhjet e mia | çfarë kam zgjedhur | çka kam zgjedhur | çfarë zgjodha | preferencat e mia | cilësimet e mia | çfarë kam pranuar | çka kam pranuar

## A person

cue-handoff-back = kthehu te makineria | dua të flas me makinerinë | dua makinerinë | kthehu te makina | dua të flas me makinën
cue-handoff-bot = bot | robot | robo | porte-voix
handoff-nothing-else = Nuk do të shohë asgjë tjetër.
handoff-offer = Mund t'ia kaloj kërkesën tuaj një personi të shoqatës { $name }. Ai do të shohë: mesazhet tuaja të fundit, përkthimin e tyre dhe përgjigjen time.
handoff-offer-photo = Do të shohë edhe foton ose letrën tuaj.
handoff-speaks = Atje dikush flet gjuhën tuaj.
handoff-translated = Unë përkthej në të dy drejtimet.
handoff-opens = Shoqata tani është e mbyllur. Hapet { $when }.
handoff-no-time = Tani nuk ka njeri atje. Nuk e di kur mund të përgjigjet dikush.
handoff-ask = A jeni dakord? Thoni po ose jo.
handoff-hint = Mund të flisni edhe me një person të shoqatës { $name }. Thoni: dua një person.
handoff-laid = Shoqata { $name } e ka kërkesën tuaj. Ju njoftoj kur ta marrë një person. Deri atëherë jam këtu. Ato që më thoni tani nuk i tregohen askujt.
handoff-refused = Në rregull. Asgjë nuk përcillet.
handoff-gone = Nuk munda ta përcjell kërkesën tuaj. Asgjë nuk u përcoll.
handoff-waiting = Shoqata { $name } e ka tashmë kërkesën tuaj. Ende nuk e ka marrë askush.
handoff-taken = Një person i shoqatës { $name } po ju dëgjon tani. Flisni me të këtu. Unë përkthej në të dy drejtimet. Për të folur me mua, makinerinë, thoni: kthehu te makineria.
handoff-says = Një person i shoqatës { $name } thotë:
handoff-sends = Një person i shoqatës { $name } ju dërgon këtë.
handoff-released = Personi i shoqatës { $name } duhet të ndalet. Kërkesa juaj pret dikë tjetër. Unë, makineria, jam përsëri këtu.
handoff-ended = Personi i shoqatës { $name } mbaroi. Unë, makineria, jam përsëri këtu.
handoff-back = Unë, makineria, jam përsëri këtu. Shoqata { $name } e mban kërkesën tuaj.
handoff-stopped = Mbaroi me shoqatën { $name }. Unë, makineria, jam përsëri këtu.
handoff-over = Askush nga shoqata { $name } nuk ju dëgjon më. Mesazhi juaj i fundit nuk u përcoll. Unë, makineria, jam përsëri këtu. Mund të ma thoni edhe një herë.
handoff-silent-taken = Personi i shoqatës { $name } nuk është përgjigjur prej dhjetë minutash. Mesazhi juaj mbetet tek ai. Për të vazhduar me mua, makinerinë, thoni: kthehu te makineria.
handoff-silent-waiting = Ende askush nga shoqata { $name } nuk e ka marrë kërkesën tuaj. Ajo mbetet atje. Mund të vazhdoni me mua.
handoff-elsewhere = Në rast rreziku, telefononi 112, ose shkruani me SMS në 114. Mund t'ju ndihmojë edhe një qendër France services ose mairie (bashkia, komuna).
cue-handoff-yes = po kalojeni | kalojeni | mund ta kaloni | mund ta përcillni | përcilleni | po përcilleni | jam dakord | po jam dakord | vazhdoni
cue-handoff-no = mos e kaloni | mos e përcillni | mos tregoni asgjë | nuk jam dakord | jo tani

## Assist
assist-which = Cilën gjuhë flet personi që po ndihmoni?
assist-begin = Po ndihmoni dikë. Gjuhët: { $one } dhe { $other }. Pyesni një nga një: të dy e dëgjoni çdo përgjigje. Në fund thoni: mbaruam. Atëherë gjithçka fshihet.
assist-ended = Mbaruam. Gjithçka që u tha këtu u fshi.
assist-no-reminder = Gjatë ndihmës nuk ruaj asgjë, prandaj nuk mund t'ju kujtoj një datë. Shkruajeni në letër, ose thoni mbaruam dhe ma kërkoni pastaj.
assist-rough = Ky përkthim është i përafërt. Mos u mbështetni tek ai pa e verifikuar.
assist-untranslated = Nuk mund ta përkthej me siguri këtë përgjigje. Pyesni personin tjetër ose një përkthyes.
cue-assist = po ndihmoj dikë | po ndihmoj dike | po ndihmoj një person | ndihmoj dikë | unë po ndihmoj dikë | dua të ndihmoj dikë | mënyra e ndihmës | po shoqëroj dikë
cue-assist-end = mbaruam | mbarova | përfunduam | përfundoi | mbaroi | u krye | kaq | kaq ishte | fund

## Rooms
room-told = Ekipi i lexon kërkesat në një grup { $platform }: i shohin edhe serverët e { $platform }.

## WhatsApp
unsupported-message = Nuk mund ta lexoj këtë lloj mesazhi. Më dërgoni një tekst, një mesazh zanor, një foto ose një dokument PDF.
whatsapp-choices = Mund të përgjigjeni:
whatsapp-list = Zgjidhni

## How much electricity an answer took
cue-energy = sa energji | sa elektricitet | sa rrymë | sa rryme | sa energji përdore | sa energji përdorët | sa energji harxhove | sa rrymë harxhove | sa rrymë harxhon kjo | sa elektricitet përdorët | sa konsumon | sa harxhon kjo | konsumi i energjisë | konsumi i rrymës
cue-energy-much = sa | çfarë sasie
cue-energy-thing = energji | elektricitet | rrymë | rryme | energjie
cue-energy-around = kjo | ky | këtë | për | përgjigje | përgjigjja | përgjigjen | e | u | ka | keni | ke | përdori | përdore | përdorët | përdorur | harxhoi | harxhove | harxhuat | harxhuar | harxhua | konsumoi | konsumuar | mori | merr | duhej | desh
energy-unknown = Nuk e di ende sa energji elektrike përdor. Më pyesni më parë diçka. Pastaj pyesni përsëri.
energy-moment = Përgjigjja ime e fundit përdori shumë pak energji elektrike: si një llambë dhjetë vat për më pak se një sekondë.
energy-most = Përgjigjja ime e fundit përdori afërsisht aq energji elektrike sa një llambë dhjetë vat për { $high } sekonda, ose më pak.
energy-seconds = Përgjigjja ime e fundit përdori afërsisht aq energji elektrike sa një llambë dhjetë vat për { $low } deri në { $high } sekonda.
energy-minutes = Përgjigjja ime e fundit përdori afërsisht aq energji elektrike sa një llambë dhjetë vat për { $low } deri në { $high } minuta.
energy-estimate = Ky është një vlerësim.
energy-remote = Një pjesë e përdorën kompjuterë të tjerë, diku tjetër. Për atë pjesë di pak.

# Encrypted messages
error-message-locked = Nuk munda ta hap mesazhin tuaj. Ju lutem, dërgojeni përsëri.

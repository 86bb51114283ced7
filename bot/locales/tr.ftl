### Türkçe

language-name = Türkçe

## Corridor

welcome =
    Merhaba. Ben Porte-Voix, bir makineyim, insan değilim.
    Fotoğraflarınızı ve mektuplarınızı anlatırım, çeviri yaparım, Fransa'daki resmi işlemlerde size yardım ederim: konuşun, yazın ya da bir fotoğraf gönderin.
    Sesli mesajlarınızı ve fotoğraflarınızı kullandıktan sonra silerim, yazıları ise { $days ->
        [30] bir ay
       *[other] { $days } gün
    } sonra silerim.
    İstediğiniz zaman “yardım”, “dur” ya da “her şeyi sil” deyin.
welcome-language = Bu dili henüz konuşmuyorum ({ $name }). Size Türkçe cevap veriyorum. Bir insanla konuşmak da isteyebilirsiniz.
you-are-welcome = Rica ederim. Başka bir sorunuz olursa buradayım.
greeting = Merhaba. Ben Porte-Voix, bir makineyim. Size nasıl yardım edebilirim?
help =
    Ben Porte-Voix, bir makineyim.
    Bir fotoğraf gönderin: onu anlatırım ya da mektubu okurum.
    Fransa'daki bir resmi işlem hakkında soru sorun: kaynağıyla birlikte cevap veririm.
    “İngilizceye çevir” deyin ve cümlenizi söyleyin: çeviririm.
    Şunları söyleyebilirsiniz: devam, tekrar, daha yavaş, daha basit, dur, insan, her şeyi sil.
i-am-a-machine = Ben bir makineyim, bir programım. Yanılabilirim. Her zaman bir insanla konuşmak isteyebilirsiniz.
not-understood = Anlamadım. Neler yapabildiğimi öğrenmek için “yardım” deyin ya da bir insan isteyin.
heard-nothing = Hiçbir şey duymadım. Mikrofona yakın konuşarak yeniden deneyin ya da bana yazın.
heard-doubt = Doğru duyduğumdan emin değilim. Şöyle anladım: “{ $text }”.
no-more = Bu cevaba ekleyecek başka bir şeyim yok.
nothing-yet = Henüz bir cevap vermedim. Sorunuzu sorun ya da bir fotoğraf gönderin.
no-simpler = Daha basit bir anlatımım yok. İşte aynı cevap, daha yavaş.
slower-set = Daha yavaş konuşacağım.
faster-set = Daha hızlı konuşacağım.
stopped = Durdu. İstediğiniz zaman yazın ya da konuşun.
erased = Tamam: sizinle ilgili sakladığım her şey silindi.
voice-off-set = Tamam, yalnızca yazıyla cevap veriyorum. Değiştirmek için “sesli” deyin.
voice-on-set = Tamam, sesli de cevap veriyorum.
language-set = Tamam, size Türkçe cevap veriyorum.
language-missing = Bu dili henüz konuşmuyorum: { $name }.
language-ask = Hangi dili istiyorsunuz?
guard-refused = Bir cevabım var, ama içindeki bütün sayıları doğrulayamıyorum. Vermemeyi tercih ediyorum. Bir insana sorun, örneğin bir derneğe ya da bir France services merkezine.
remote-ask = Size daha iyi yardım etmek için dışarıdaki bir hizmeti de kullanmamı ister misiniz? O zaman mesajlarınız bu makineden çıkar. Evet ya da hayır deyin. Evet demezseniz buradan hiçbir şey çıkmaz.
remote-yes = Tamam. Dışarıdaki hizmeti de kullanacağım. Bırakmam için “dur” deyin.
remote-no = Tamam. Bu makineden hiçbir şey çıkmıyor.
ack-working = Mesajınızı aldım. Çalışıyorum, bir dakika.
document-first-pages = { $pages } sayfanın { $read ->
    [one] ilk sayfasını
   *[other] ilk { $read } sayfasını
} okudum.
meanwhile-photo = Fotoğrafınız bende. Ona bakıyorum.
meanwhile-page = Bu bir yazı sayfası. Onu okuyorum.
meanwhile-pages = Bu { $count } sayfalık bir belge. Onu okuyorum.
meanwhile-first-pages = Bu { $count } sayfalık bir belge. İlk { $most } sayfasını okuyorum.
busy-your-turn = Bana çok kişi yazıyor. Mesajınızı sakladım, sıranız geliyor.
choice-yes = Evet
choice-no = Hayır
reminder-on = { $day }
reminder-on-at = { $day }, saat { $time }
reminder-deadline = son gün
reminder-appointment = randevu
reminder-offer = { $times ->
    [one] Size 1 gün önce hatırlatmamı ister misiniz? Evet ya da hayır deyin.
   *[other] Size 7 gün ve 1 gün önce hatırlatmamı ister misiniz? Evet ya da hayır deyin.
}
reminder-hint = Bu tarihi size hatırlatabilirim: “bana hatırlat” deyin.
reminder-set = { $times ->
    [one] Not ettim: { $label }, { $when }. Size 1 gün önce, saat 9'da hatırlatacağım.
   *[other] Not ettim: { $label }, { $when }. Size 7 gün ve 1 gün önce, saat 9'da hatırlatacağım.
}
reminder-refused = Tamam, hatırlatma yok.
reminder-ask-day = Hangi gün? Günü ve ayı söyleyin, sonra bir ad söyleyin. Örneğin: { $day } Ocak, CAF randevusu.
reminder-past = Bu tarih geçmiş: { $when }. Hiçbir şey not etmedim.
reminder-soon = Bu çok yakın: { $when }. En geç bir gün önce saat 9'da hatırlatırım. Hiçbir şey not etmedim.
reminder-far = Bu tarih çok uzak. Bir tarihi en fazla 3 yıl saklarım. Hiçbir şey not etmedim.
reminder-full = Zaten { $most } hatırlatmanız var, en fazla bu kadar olabilir. Hiçbir şey not etmedim. “Hatırlatmalarım” deyin, sonra birini silin.
reminder-none = Hatırlatmanız yok.
reminder-list = { $count ->
    [one] Bir hatırlatmanız var.
   *[other] { $count } hatırlatmanız var.
}
reminder-item = Numara { $number }: { $label }, { $when }.
reminder-choice = Hatırlatmayı sil { $number }
reminder-deleted = Tamam. Bu hatırlatmayı sildim: { $label }, { $when }.
reminder-deleted-all = Tamam. Bütün hatırlatmalarınızı sildim.
reminder-which = Hangi hatırlatma silinsin? “Hatırlatmayı sil” deyin ve numarasını söyleyin.
reminder-unknown = Bu hatırlatmayı bulamıyorum. “Hatırlatmayı sil” deyin ve numarasını söyleyin.
reminder-notice = { $days ->
    [0] Hatırlatma: { $label }, bugün, { $when }.
    [1] Hatırlatma: { $label }, yarın, { $when }.
   *[other] Hatırlatma: { $label }, { $days } gün sonra, { $when }.
}
reminder-file = { $count ->
    [one] İşte takviminiz için dosya. Tarihi eklemek için dosyayı açın.
   *[other] İşte takviminiz için dosya, içinde { $count } tarih var. Onları eklemek için dosyayı açın.
}
reminder-file-name = hatirlatma.ics
reminder-file-failed = Dosyayı size gönderemiyorum. Birkaç dakika sonra yeniden deneyin.

## Errors

error-internal = Bu mesajda bende bir arıza oldu. Özür dilerim. Mesajı başka bir şekilde yeniden göndermeyi deneyin ya da bir insan isteyin.
error-unreadable-media = Bu dosyayı açamıyorum. Bir fotoğraf (JPEG ya da PNG) ya da sesli mesaj gönderin.
error-media-too-large = Bu dosya çok büyük. En fazla 20 megabayt gönderin.
error-media-too-long = Bu gönderi benim için çok uzun ya da çok büyük. Bir sesli mesaj en fazla on dakika sürebilir.
error-text-too-long = Bu yazı benim için çok uzun. Parça parça gönderin.
error-engine = Şu anda bir parçam çalışmıyor. Birkaç dakika sonra yeniden deneyin ya da bir insan isteyin.
error-listen = Şu anda sesli mesajları dinleyemiyorum. Bana yazın ya da daha sonra yeniden deneyin.
error-busy = Şu anda bana çok kişi yazıyor. Bir dakika sonra yeniden deneyin.
error-store = Şu anda mesajınızı kaydedemiyorum. Birkaç dakika sonra yeniden deneyin.
error-document = Bu tür belgeyi okuyamıyorum. Bir PDF ya da her sayfanın bir fotoğrafını gönderin.
error-document-locked = Bu belge bir şifreyle korunuyor: onu açamıyorum. Her sayfanın bir fotoğrafını gönderin.

## Cues: the words by which people ask for things

cue-filler = lütfen | lutfen | rica etsem | rica ediyorum | teşekkürler | merhaba | selam | şey | ııı | eee | hani | biraz | şimdi | hadi | tamam | peki | bana | abi | abla | hocam | kardeş | zahmet olmazsa | mümkünse | porte-voix
cue-help = yardım | yardim | yardım et | yardim et | bana yardım et | yardım edin | yardım eder misin | yardım eder misiniz | yardıma ihtiyacım var | ne yapabilirsin | ne yapabiliyorsun | neler yapabilirsin | neler yapabilirsiniz | ne yaparsın | ne işe yararsın | nasıl çalışıyor | nasıl çalışıyorsun | nasıl kullanılır | nasıl kullanıyorum | menü | kılavuz
cue-thanks = teşekkürler | tesekkurler | teşekkür ederim | tesekkur ederim | çok teşekkürler | çok teşekkür ederim | çok sağ ol | sağ ol | sağol | saol | sağ olun | sağolun | eyvallah | tşk | tamam | tamamdır | peki | ok | okey | oldu | süper | harika | mükemmel | hoşça kal | hoşçakal | hoşça kalın | görüşürüz | güle güle | iyi geceler | allah razı olsun
cue-greeting = merhaba | meraba | mrb | selam | slm | selamün aleyküm | selamun aleykum | selamlar | iyi günler | günaydın | iyi akşamlar | iyi sabahlar | alo | hey
cue-more = daha fazla | daha çok | devam | devam et | devam edin | devamı | devamını anlat | detay | detaylar | ayrıntı | ayrıntılar | ayrıntılı anlat | daha ayrıntılı | daha detaylı | detaylı anlat | daha fazla anlat | daha fazla bilgi | biraz daha anlat | sonra ne olacak | peki sonra | sonrası | başka
cue-again = tekrar | tekrarla | tekrarlayın | tekrar et | tekrar edin | tekrar eder misin | tekrar eder misiniz | tekrar söyle | tekrar söyler misin | bir daha | bir daha söyle | bir daha söyler misin | bi daha | yine söyle | yeniden | efendim | ne dedin | ne dediniz | pardon | duymadım | duyamadım | anlayamadım tekrar
cue-slower = daha yavaş | yavaş | yavaşça | yavaş konuş | yavaş konuşun | daha yavaş konuş | daha yavaş konuşun | biraz yavaş | biraz daha yavaş | çok hızlı | çok hızlısın | çok hızlı konuşuyorsun | yavaşla | acele etme | yavas | daha yavas
cue-faster = daha hızlı | hızlı konuş | hızlı konuşun | daha hızlı konuş | daha hızlı konuşun | biraz daha hızlı | çok yavaş | çok yavaşsın | hızlan | normal hız | daha hizli
cue-simpler = daha basit | basit anlat | basit söyle | daha basit anlat | daha basit anlatın | daha kolay | daha kolay anlat | kolay anlat | basitleştir | anlamadım | anlamıyorum | anlayamadım | ben anlamadım | hiçbir şey anlamadım | hiç anlamadım | karışık | çok karışık | çok zor | zor geldi | basit kelimelerle | açık anlat | daha açık anlat | anlamadim
cue-stop = dur | durun | durdur | durdurun | stop | yeter | yeter artık | sus | susun | kes | kes artık | sessiz ol | sessiz olun | iptal | iptal et | iptal edin | vazgeç | vazgeçtim | bırak | çevirmeyi bırak | çevirmeyi durdur | çeviriyi durdur | artık çevirme | çevirme artık
cue-delete = her şeyi sil | herşeyi sil | her şeyi silin | herşeyi silin | hepsini sil | hepsini silin | her seyi sil | herseyi sil | tümünü sil | tümünü silin | tamamını sil | verilerimi sil | verilerimi silin | bütün verilerimi sil | bütün verilerimi silin | tüm verilerimi sil | tüm verilerimi silin | bilgilerimi sil | bilgilerimi silin | bütün bilgilerimi sil | tüm bilgilerimi sil | beni unut | beni unutun | hakkımdaki her şeyi sil | benimle ilgili her şeyi sil | hesabımı sil | hesabımı silin | her şeyi silmek istiyorum | hepsini silmek istiyorum | verilerimi silmek istiyorum
cue-sheet = bilgi notu | bilgi notunu göster | bilgi notunu ver | bilgi notunu oku | bilgi sayfası | bilgi sayfasını göster | işlemi anlat | işlemi açıkla | işlem hakkında daha fazla | işlem hakkında bilgi
cue-human = insan | bir insan | insan istiyorum | bir insan istiyorum | gerçek insan | gerçek bir insan | insanla konuşmak istiyorum | bir insanla konuşmak istiyorum | gerçek bir insanla konuşmak istiyorum | insanla görüşmek istiyorum | biriyle konuşmak istiyorum | birisiyle konuşmak istiyorum | birisi ile konuşmak istiyorum | biriyle görüşmek istiyorum | bir kişi ile konuşmak istiyorum | biri bana yardım edebilir mi | yetkili biriyle konuşmak istiyorum | yetkiliye bağla | danışman | bir danışman | danışman istiyorum | danışmanla konuşmak istiyorum | temsilciye bağla | müşteri temsilcisi | gönüllü biriyle konuşmak istiyorum | insana bağla | operatör
cue-machine = makine misin | makine misiniz | sen makine misin | robot musun | robot musunuz | sen robot musun | siz robot musunuz | bot musun | sen bot musun | bu bir robot mu | bu robot mu | insan mısın | insan mısınız | sen insan mısın | gerçek insan mısın | gerçek misin | kimsin | kimsin sen | sen kimsin | siz kimsiniz | kimsiniz | kiminle konuşuyorum | bir makineyle mi konuşuyorum | robotla mı konuşuyorum | yapay zeka mısın | yapay zeka mı bu
cue-yes = evet | evt | he | hı hı | tamam | olur | peki | tabii | tabi | tabii ki | elbette | aynen | doğru | kesinlikle | isterim | evet isterim | istiyorum | evet istiyorum | ok | okey
cue-no = hayır | hayir | yok | olmaz | istemem | istemiyorum | hayır istemiyorum | hayır teşekkürler | hayır teşekkür ederim | gerek yok | gerekmez | kesinlikle hayır
cue-reminder-add = bana hatırlat | bana hatırlatın | hatırlat | hatırlatın | hatırlatır mısın | hatırlatır mısınız | bana hatırlatır mısın | bunu hatırlat | bunu bana hatırlat | bu tarihi hatırlat | bu tarihi bana hatırlat | beni uyar | haber ver | bana haber ver | hatırlatma | hatirlat | bana hatirlat
cue-reminder-new = hatırlatma ekle | hatırlatma ekleyin | hatırlatma kur | hatırlatma kurun | hatırlatma koy | hatırlatma oluştur | hatırlatma oluşturun | hatırlatma yap | hatırlatma kaydet | yeni hatırlatma | bir hatırlatma ekle | bir hatırlatma kur | hatırlatma istiyorum | bir hatırlatma istiyorum | hatırlatıcı ekle | hatırlatıcı kur | yeni hatırlatıcı
cue-reminder-list = hatırlatmalarım | hatırlatmalar | hatırlatma listesi | hatırlatmaları listele | hatırlatmalarımı listele | hatırlatmalarım neler | hangi hatırlatmalarım var | hatırlatmalarımı göster | hatırlatmalarımı oku | hatırlatmalarımı söyle | hatırlatmam var mı | hatırlatmalarım var mı | hatırlatıcılarım | hatirlatmalarim
cue-reminder-delete = sil | silin | silmek | siler misin | kaldır | kaldırın | iptal et | iptal edin | çıkar | çıkarın | hatırlatmayı | hatırlatmamı | bu hatırlatmayı | hatırlatıcıyı | şu hatırlatmayı | bütün | tüm | hatırlatmaların | hatırlatmalarımın
cue-reminder-all = bütün hatırlatmalar | bütün hatırlatmaları | bütün hatırlatmalarımı | tüm hatırlatmaları | tüm hatırlatmalarımı | hatırlatmalarımı | hatırlatmaların hepsini | hatırlatmaları sil | hatırlatmaları silin | hatırlatmalarımı sil | hatırlatmalarımı silin | hatırlatmaları iptal et | hatırlatmalarımı iptal et | hatırlatmaları kaldır | hatırlatmalarımı kaldır | hatırlatıcıları sil | hatırlatıcılarımı sil | hepsini sil | hepsini silin | tamamını sil | tümünü sil
cue-reminder-one = hatırlatma | hatırlatmayı | hatırlatmamı | bu hatırlatma | bu hatırlatmayı | hatırlatma numara | hatırlatma numarası | hatırlatıcı | hatırlatıcıyı | numara | numarası | sil | silin | siler misin | iptal et | iptal edin | kaldır | kaldırın | sil numara | sil numarası | silin numara | iptal et numara | kaldır numara
cue-reminder-every = hepsi | hepsini | tümü | tümünü | bütün | tüm
cue-reminder-file = takvim dosyası | takvim dosyasını | takvim için dosya | takvimim için dosya | ics dosyası | ics | .ics | takvime ekle | takvimime ekle | takvimime | ajandama ekle | ajanda dosyası
cue-reminder-name = adı | ismi | adını koy | adını | ismini | ismini koy | adı olsun | ismi olsun | başlığı | adıyla
cue-reminder-nothing = tabii | tabii ki | memnuniyetle | seve seve | hadi | yap | yapın | bunu yap | lütfen | çok iyi | güzel | harika
cue-reminder-joints = için | ve | ile | günü | gününü | tarihi | tarihini | tarih | tarihinde | bu | o | da | de | ta | te | ında | inde | ayı | ayının | ayında | saat | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar
cue-reminder-months = ocak/ocakta | şubat/subat/şubatta | mart/martta | nisan/nisanda | mayıs/mayis/mayısta | haziran/haziranda | temmuz/temmuzda | ağustos/agustos/ağustosta | eylül/eylul/eylülde | ekim/ekimde | kasım/kasim/kasımda | aralık/aralik/aralıkta
cue-reminder-year = iki bin | ikibin | yirmi yirmi
cue-reminder-numbers = bir/birinci/biri | iki/ikinci/ikisi | üç/üçüncü | dört/dördüncü | beş/beşinci | altı/altıncı/alti | yedi/yedinci | sekiz/sekizinci | dokuz/dokuzuncu | on/onuncu
cue-voice-off = sessiz | sesi kapat | sesi kapatın | ses olmasın | ses istemiyorum | sadece yazı | yalnızca yazı | sadece yazılı | yalnızca yazılı | sadece metin | yazıyla cevap ver | sesli olmasın
cue-voice-on = sesli | sesi aç | sesi açın | sesli cevap ver | sesli cevap verin | sesli konuş | sesle | sesle cevap ver | benimle konuş | yüksek sesle
cue-language-change = konuş | konuşun | konuşur musun | konuşur musunuz | konuşalım | cevap ver | cevap verin | cevap verir misin | yanıt ver | dil | dili | dilinde | dilinde konuş | diline geç | dili değiştir | dilini değiştir | olsun | geç | geçin | biliyorum | konuşuyorum | ben konuşuyorum | istiyorum | tercih ederim | benim dilim | anlat | söyle
language-name-fr = Fransızca
cue-language-fr = Fransızca | Fransizca | Fransızcaya | français
language-name-en = İngilizce
cue-language-en = İngilizce | ingilizce | ingilizceye | English
language-name-ar = Arapça
cue-language-ar = Arapça | arapca | arapçaya | العربية
language-name-uk = Ukraynaca
cue-language-uk = Ukraynaca | ukraynacaya | ukraynalıca | українська
language-name-ru = Rusça
cue-language-ru = Rusça | rusca | rusçaya | русский
language-name-fa = Farsça
cue-language-fa = Farsça | farsca | farsçaya | Dari | Darice | acemce | فارسی
language-name-ps = Peştuca
cue-language-ps = Peştuca | pestuca | peştunca | Peştu | پښتو
language-name-tr = Türkçe
cue-language-tr = Türkçe | turkce | türkçeye | türkce | turkçe
language-name-es = İspanyolca
cue-language-es = İspanyolca | ispanyolca | ispanyolcaya | español
language-name-pt = Portekizce
cue-language-pt = Portekizce | portekizceye | português
language-name-ti = Tigrinya
cue-language-ti = Tigrinya | tigrinyaca | tigrince | ትግርኛ
language-name-am = Amharca
cue-language-am = Amharca | amharik | amharcaya | አማርኛ
language-name-so = Somalice
cue-language-so = Somalice | somali dili | somaliceye | Soomaali
language-name-bn = Bengalce
cue-language-bn = Bengalce | bengalceye | বাংলা
language-name-ka = Gürcüce
cue-language-ka = Gürcüce | gurcuce | gürcüceye | ქართული
language-name-sq = Arnavutça
cue-language-sq = Arnavutça | arnavutca | arnavutçaya | shqip
language-name-de = Almanca
cue-language-de = Almanca | almancaya | Deutsch
language-name-it = İtalyanca
cue-language-it = İtalyanca | italyanca | italyancaya | italiano

## Danger

cue-danger-suicide = intihar | intihar etmek istiyorum | intihar edeceğim | intihar etmeyi düşünüyorum | intiharı | kendimi öldürmek istiyorum | kendimi öldürmek | kendimi öldüreceğim | kendimi öldürücem | kendimi öldürürüm | kendini öldürmek istiyor | ölmek istiyorum | ölmek istiyor | ölmek isterdim | ölmeyi istiyorum | ölmeyi düşünüyorum | keşke ölsem | keşke ölseydim | ölsem de kurtulsam | ölsem daha iyi | yaşamak istemiyorum | artık yaşamak istemiyorum | yaşamak istemiyor | yaşamaktan bıktım | yaşamanın anlamı yok | hayatın anlamı yok | yaşamak için nedenim yok | yaşamak için sebebim yok | hayatıma son vermek | hayatıma son vereceğim | canıma kıymak | canıma kıyacağım | canına kıymak | canımdan bezdim ölmek | kendimi asmak | kendimi asacağım | kendimi asıcam | kendimi kesiyorum | bileklerimi kesmek | bileklerimi kestim | bileğimi kestim | köprüden atlayacağım | köprüden atlamak | camdan atlayacağım | kendimi atacağım | trenin önüne atlamak | trenin altına atlayacağım | çok fazla ilaç içtim | bir sürü hap içtim | bütün hapları içtim | bütün ilaçları içtim | hayattan bıktım ölmek | uyuyup bir daha uyanmamak | yok olmak istiyorum | kendime zarar vermek | kendime zarar veriyorum | kendime zarar vereceğim | olmek istiyorum | yasamak istemiyorum | kendimi oldurmek istiyorum | kendimi oldurucem | neden/niye/niçin .. uyan*/yaşa*/kalk* .. bilmiyorum/anlamıyorum/ki | yaşamak/yasamak .. istemiyor* | yaşamak anlamsız/boş | kendimi/kendini/kendisini .. öldür*/as*/vur*/kes* | intihar* | ölmek isti*/istey* | ölsem .. kurtul*/iyi/daha | keşke ölsem/ölseydim | bensiz .. daha .. iyi/mutlu/rahat | hap*/ilaç*/ilac* .. hepsini/tümünü .. iç*/yut* | hepsini içeceğim/yutacağım/icecegim | canıma kıy* | yaşamaktan/hayattan bıktım/yoruldum/usandım | köprüden/çatıdan/camdan atla* | bileklerimi kes* | uyuyup .. uyanma* | veda mektubu | yaşamaya/yasamaya .. gücüm/dayan*/halim .. yok/kalmadı | hayattan nefret/bıktım/yoruldum | yarın .. olmayacağım/yokum | artık dayanamıyorum .. yaşa*/hayat* | bu dünyadan git*/gid*/ayrıl* | ölmeye karar
cue-danger-violence = beni dövüyor | beni dövüyorlar | beni dövdü | beni dövdüler | dövüyor beni | dövdü beni | kocam dövüyor | kocam beni dövüyor | kocam beni dövdü | eşim beni dövüyor | eşim dövüyor | eşim beni dövdü | karım beni dövüyor | babam beni dövüyor | abim beni dövüyor | sevgilim beni dövüyor | kocam vuruyor | kocam bana vuruyor | eşim bana vuruyor | bana vuruyor | bana vurdu | bana vurdular | bana tokat attı | bana tokat atıyor | bana yumruk attı | dayak yiyorum | dayak yedim | dayak atıyor | bana dayak atıyor | bana el kaldırıyor | bana el kaldırdı | kocam şiddet | eşim şiddet | şiddet görüyorum | şiddet gördüm | şiddet uyguluyor | şiddete uğruyorum | şiddete uğradım | şiddet mağduruyum | aile içi şiddet | ev içi şiddet | kadına şiddet | bana tecavüz | tecavüz etti | tecavüz ettiler | tecavüz ediyor | tecavüze uğradım | tecavuze ugradim | tecavüz | cinsel saldırı | cinsel saldırıya uğradım | cinsel şiddet | cinsel istismar | taciz etti | taciz ediyor | tacize uğradım | tacize uğruyorum | zorla ilişki | zorla ilişkiye giriyor | beni öldürecek | beni öldürecekler | beni öldürücek | öldürecek beni | beni öldürmek istiyor | beni öldürmek istiyorlar | bizi öldürecek | bizi öldürmek istiyor | öldürmekle tehdit | ölümle tehdit | ölüm tehdidi | tehdit ediyor beni | beni tehdit ediyor | beni tehdit ediyorlar | bıçakla tehdit | bıçak çekti | silah çekti | boğazımı sıktı | boğazımı sıkıyor | beni boğmaya çalıştı | beni boğuyor | kocamdan korkuyorum | eşimden korkuyorum | babamdan korkuyorum | bana saldırdı | bana saldırdılar | saldırıya uğradım | zorla evlendirmek istiyorlar | zorla evlendiriyorlar | zorla evlendirilecek | zorla evlilik | kadın sünneti | namus için öldür | namus cinayeti | beni dovecek | beni dovuyor | kocam dovuyor | kocam beni dovuyor | esim beni dovuyor | beni oldurecek | siddet goruyorum | beni zorla evlendiriyorlar | zorla evlendiriliyorum | zorla evlendirdiler | kızımı sünnet ettirmek | kocam/eşim/esim/babam/sevgilim/abim/kardeşim/nişanlım/o/karım .. beni/bana .. döv*/dov*/vur*/tokat/yumruk*/boğ*/tekme* | beni .. döv*/dov* | bana .. vuruyo*/vurdu/vuruyor | öldürmekle .. tehdit | beni/bizi öldürec*/öldürür/öldürecek*/oldurecek* | tehdit .. öldür*/bıçak*/silah* | bıçak*/silah* .. tehdit/çek* .. bana/beni | tecavüz* | komşu*/kocası/adam/babası/sevgilisi .. karısını/eşini/annesini/kadını/kadına/kardeşini .. döv*/dov*/vur*/boğ* | eski .. sevgili*/koca*/eş* .. peşim*/takip*/öldür*/tehdit | boğazımı sık* | zorla .. evlendir*/seks/birlikte/ilişki | bana/bize .. el kaldır* | el kaldırıyor/kaldirdi | kayın*/amcam/dayım/annem/patronum/görümcem .. beni/bana .. döv*/vur*/boğ* | zorla .. evlen* | elini .. eteğim*/pantolon*/bacağ* | taciz .. et* | annemi/bizi .. döv* | yakmakla/asit* .. tehdit | başımı/kafamı/boğazımı .. kes* | namus .. öldür*/vur*/kes* | çıplak/özel foto* .. şantaj/tehdit | şantaj yap* | bıçak .. boğaz* | karnıma/yüzüme/kafama/suratıma .. yumruk/tekme/tokat/vur* | yumruk att*/atıyor
cue-danger-trafficking = fuhuşa zorluyor | fuhuşa zorluyorlar | fuhuşa zorlanıyorum | fuhuş yaptırıyor | fuhuş yaptırıyorlar | zorla fuhuş | bedenimi satmaya zorl | beni satıyorlar | beni sattılar | beni sattı | erkeklerle yatmaya zorl | müşterilerle yatmaya zorl | insan ticareti | insan tacirleri | insan tacirlerinin | köle gibi çalıştır | köle gibi çalışıyorum | köle gibi çalıştırıyorlar | kölelik | köle olarak | pasaportumu aldı | pasaportumu aldılar | pasaportuma el koydu | pasaportuma el koydular | pasaportumu vermiyor | patron pasaportumu | patronum pasaportumu | pasaportumu elimden aldı | kimliğimi elimden aldı | kimliğimi elimden aldılar | belgelerimi elimden aldı | belgelerimi elimden aldılar | belgelerime el koydu | evraklarıma el koydu | zorla çalıştırıyor | zorla çalıştırıyorlar | zorla çalıştırılıyorum | zorla çalışıyorum | çalışmaya zorluyor | çalışmaya zorluyorlar | çalışmaya zorlanıyorum | parasız çalıştırıyorlar ve bırakm | para vermiyor ve bırakmıyor | evden çıkmama izin vermiyor | evden çıkmama izin vermiyorlar | dışarı çıkmama izin vermiyor | dışarı çıkmama izin vermiyorlar | beni eve kilitledi | beni eve kilitliyor | beni kilitledi | beni kilitlediler | beni kilitliyor | üstüme kapıyı kilitli | kapıyı üstüme kilitl | eve kapattılar | eve kapattı beni | beni hapsettiler | beni alıkoy | beni zorla tutuyor | beni zorla tutuyorlar | kaçakçıya borcum | kaçakçılara borcum | kaçakçıya borç | borcumu çalışarak ödetiyor | pasaportumu aldilar | zorla calistiriyorlar | patron*/işveren*/sahibi/usta/onlar .. pasaport*/kimli*/belge* .. aldı/alıkoy*/elinde/vermiyor/sakl*/tut* | pasaportu* .. aldı .. para*/vermiyor/bırakm* | fuhuş*/fuhuşa/fuhusa .. zorl* | evden/dışarı/disari .. çıkma*/cikma* .. izin/vermiyor*/bırakm* | bedava/parasız/ücretsiz .. çalıştır*/calistir* | zorla çalıştır* | kilitle* .. çalış*/ev* | beni sattı*/satıyor* | pasaport*/kimlik* .. topla*/aldılar/elimizden/sakla*/vermiyor* | pasaportlar* .. topla*/aldı* | telefonum*/telefonumu .. pasaport* .. aldı* | beni .. satacak*/sattı*/satmak
cue-danger-medical = kalp krizi | kalp krizi geçiriyor | felç geçiriyor | felç geçirdi | inme geçiriyor | inme indi | beyin kanaması | nefes almıyor | nefes alamıyor | nefes alamıyorum | nefes alamiyorum | nefes almiyor | nefesim kesiliyor | nefes darlığı çekiyorum | zor nefes alıyor | zor nefes alıyorum | boğuluyorum | boğuluyor | boguluyor | nefes borusuna kaçtı | boğazına takıldı | bayılıyor | bilinci kapalı | bilinci yok | bilincini kaybetti | şuuru kapalı | şuurunu kaybetti | kendine gelmiyor | kendinden geçti | uyanmıyor | uyandıramıyorum | çok kan kaybediyor | çok kan kaybediyorum | kan kaybediyor | kan durmuyor | kanama durmuyor | kanaması durmuyor | çok kanıyor | çok kanaması var | hamileyim ve kanamam var | hamile ve kanaması var | hamileyim kanamam var | zehirlendi | zehirlendim | zehirlenme | çamaşır suyu içti | çamaşır suyu içtim | deterjan içti | pil yuttu | hap yuttu | ilaç yuttu | ilaçları yuttu | çok fazla hap aldı | aşırı doz | göğsüm ağrıyor | göğsüm çok ağrıyor | göğsümde ağrı | göğüs ağrısı | göğsü ağrıyor | göğsüm sıkışıyor | kalbim sıkışıyor | kalbim çok ağrıyor | gogsum agriyor | suyum geldi | doğuruyorum | doğum yapıyorum | doğum başladı | doğum sancısı | doğum sancım | sancım başladı | bebek geliyor | ambulans çağır | ambulans çağırın | ambulans lazım | ambulans gerek | havale geçiriyor | sara nöbeti | nöbet geçiriyor | alerji şoku | yüzü kaydı konuşamıyor | kocam bayıldı | eşim bayıldı | annem bayıldı | babam bayıldı | çocuk bayıldı | çocuğum bayıldı | arkadaşım bayıldı | kadın bayıldı | adam bayıldı | biri bayıldı | birden bayıldı | düşüp bayıldı | kocam bayildi | annem bayildi | babam bayildi | eşimin suyu geldi | karımın suyu geldi | nefes al*/alamı*/almı*/alamiyor*/almiyor* .. annem/babam/bebek* | nefes almıyor/alamıyor/alamıyorum/almiyor/alamiyorum | bayıld*/bayild* | bilinci kapalı/yok | bilincini kaybet* | kan .. kaybed*/durmu*/durmuyor | çok kan* .. var/akıyor/geliyor/kayb* | kanama* .. durmu*/var/hamile/çok | hamile* .. kana* | kalp krizi .. geçir*/galiba/şu | felç/inme geçiriyor | göğsüm*/göğsünde/kalbim .. ağrı*/acı*/sıkış* | uyanmıyor/uyanmiyor | çamaşır suyu iç* | hap*/ilaç/pil/deterjan .. yuttu/içti | ambulans .. çağır*/lazım/gönder* | pil/ilaç/deterjan/çamaşır suyu/mıknatıs .. yut*/içti/içmiş | ateş* .. havale | havale geçir* | morardı/morarıyor | hamile* .. kan* | ağzı/yüzü .. kay*/çarpıl*/eğril* | pencereden/balkondan/çatıdan/merdivenden düş* | başı/kafası .. kan* | hareket etmiyor/etmiyo
cue-danger-child = çocuğum tehlikede | çocuk tehlikede | çocuklarım tehlikede | çocuklar tehlikede | kızım tehlikede | oğlum tehlikede | çocuğumu dövüyor | çocuğu dövüyor | çocukları dövüyor | çocuklarımı dövüyor | çocuklarımızı dövüyor | çocuğuma vuruyor | çocuğa vuruyor | çocuklara vuruyor | çocuklarıma vuruyor | çocuğa şiddet | çocuğuma şiddet | çocuklara şiddet | oğlumu dövüyor | oğlumu dövdü | oğluma vuruyor | kızımı dövüyor | kızımı dövdü | kızıma vuruyor | kızıma dokundu | kızıma dokunuyor | oğluma dokundu | oğluma dokunuyor | kızımı taciz | oğlumu taciz | kızıma taciz | çocuğumu taciz | çocuk istismarı | çocuğu istismar | kızımı istismar | oğlumu istismar | kızıma tecavüz | çocuğum kayboldu | çocuk kayboldu | kızım kayboldu | oğlum kayboldu | kayıp çocuk | çocuğum kayıp | kızım kayıp | oğlum kayıp | çocuğumu bulamıyorum | oğlumu bulamıyorum | kızımı bulamıyorum | çocuğumu kaçırdı | çocuğumu kaçırdılar | çocuklarımı kaçırdı | kızımı kaçırdı | kızımı kaçırdılar | oğlumu kaçırdı | çocuk kaçırıldı | çocuğum kaçırıldı | üvey babam bana dokun | üvey babam taciz | babam bana dokunuyor | on sekiz yaşından küçüğüm ve yalnızım | reşit değilim ve yalnızım | on sekiz yaşından küçüğüm sokak | refakatsiz çocuğum | yaşım küçük ve yalnızım | yaşım küçük sokakta | cocugum tehlikede | cocugumu dovuyor | cocugum kayboldu | kizim kayboldu | oglum kayboldu | kizimi dovuyor | reşit değilim ve sokaktayım | reşit değilim sokaktayım | reşit değilim ve sokakta yatıyorum | resit degilim ve sokaktayim | çocuk*/çocuğ*/cocu*/bebek*/kız*/oğl* .. dövül*/dovul*/dövüyor*/dovuyor*/şiddet/taciz | komşu* .. çocuğ*/çocuk*/cocu* .. döv*/dov*/dayak | çocuğ*/cocug*/oğlum*/kızım* .. döv*/dov* | oğlum/kızım/çocuğum/cocugum/oglum/kizim/bebeğim .. kayboldu/kayıp/kaçır*/kacir*/bulamıyor*/yok | üvey .. baba*/anne*/abi* .. dokun*/elle*/taciz/döv* | amca*/dayı*/komşu*/adam/öğretmen .. kızım*/oğlum*/kardeşim* .. dokun*/elli*/taciz | kaçırdılar .. çocuğ*/oğl*/kız* | çocuğumu/oğlumu/kızımı .. kaçır*/kacir*/bulam* | öğretmen*/bakıcı*/babası/hoca* .. oğlum*/kızım*/çocuğ* .. döv*/vur*/tokat/sars* | oğlumu/kızımı/çocuğumu .. döv*/tokat | morluk* .. çocuğ*/bebe*/oğlum*/kızım*
cue-danger-harmless = açlıktan/susuzluktan/gülmekten/sıkıntıdan/soğuktan/acliktan öl* | telefonum/telefon/pil/şarj .. öldü/bitti | form/bekleme*/beklemek/sıcak/bürokrasi .. beni öldür* | zaman öldür* | savaşta öldü/öldürüld* | kalp krizi/felç .. 20* | bana .. mesaj*/randevu .. at*/vur* | damga/mühür vur* | konsolosluk/valilik/elçilik/belediye .. pasaport* | kart*/kimli*/belge*/çanta* .. kayb* | davul/top/kapı/kapıya .. vur*/döv*
danger-suicide = Şimdi 3114 numarasını arayın: ücretsizdir, gece gündüz açıktır, biriyle konuşabilirsiniz. Hemen şimdi tehlikedeyseniz 112'yi arayın ya da 114'e SMS yazın. Yalnız değilsiniz.
danger-violence = Hemen şimdi tehlikedeyseniz 112'yi arayın ya da 114'e SMS yazın. Biriyle konuşmak için 3919 numarasını arayın: ücretsizdir, kimliğiniz sorulmaz, gece gündüz açıktır. Telefon faturasında görünmez.
danger-trafficking = Hemen şimdi tehlikedeyseniz 112'yi arayın ya da 114'e SMS yazın. Kimsenin sizi zorlamaya ya da belgelerinizi elinde tutmaya hakkı yoktur. Bir dernek sizi koruyabilir: burada bir insan isteyin.
danger-medical = Şimdi 112'yi arayın ya da konuşamıyorsanız 114'e SMS yazın. Nerede olduğunuzu ve ne olduğunu söyleyin. Telefonu kapatmayın.
danger-child = Bir çocuk hemen şimdi tehlikedeyse 112'yi arayın ya da 114'e SMS yazın. 119'u da arayın, bu Enfance en danger (tehlikedeki çocuklar) hattıdır: ücretsizdir, gece gündüz açıktır. Sokakta, barınaksız kaldıysanız 115'i arayın.
danger-source = Acil numaralar, 1000 premiers jours sitesi, Santé publique France

## describe_image

photo-send-it = Fotoğrafı gönderin: sorunuza cevap vereceğim.
photo-too-many = Yalnızca ilk { $count } fotoğrafa baktım: diğerlerini ayrıca gönderin.
photo-flaw-blur = Fotoğraf bulanık: telefonu kıpırdatmadan tutun ve yeniden çekin.
photo-flaw-dark = Fotoğraf çok karanlık: ışığı açın ve yeniden çekin.
photo-flaw-blank = Fotoğraf boş, hiçbir şey görmüyorum: kameranın önünün kapalı olmadığına bakın ve yeniden çekin.
photo-flaw-small = Fotoğraf çok küçük: yaklaşın ya da fotoğrafın aslını gönderin.
photo-flaw-glare = Fotoğrafta ışık yansıması var: kağıdı biraz eğin ya da flaşı kapatın, sonra yeniden çekin.
photo-flaw-tilt = Fotoğraf çok yandan çekilmiş: telefonu kağıdın tam üstünde tutun ve yeniden çekin.
photo-flaw-cut = Yazı birkaç taraftan kesik: telefonu uzaklaştırın ve yeniden çekin.
photo-flaw-cut-left = Yazı soldan kesik: telefonu biraz uzaklaştırın ve sola kaydırın.
photo-flaw-cut-right = Yazı sağdan kesik: telefonu biraz uzaklaştırın ve sağa kaydırın.
photo-flaw-cut-top = Yazı üstten kesik: telefonu biraz uzaklaştırın ve kağıdın üst tarafına kaydırın.
photo-flaw-cut-bottom = Yazı alttan kesik: telefonu biraz uzaklaştırın ve kağıdın alt tarafına kaydırın.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } ve { $last }
photo-probably = büyük olasılıkla { $thing }
photo-maybe = belki { $thing }
photo-like = şuna benzeyen bir şey: { $thing }
photo-scene = Fotoğrafta: { $things }.
photo-scene-text = Fotoğrafta: { $things }, bir de şu yazı: “{ $text }”.
photo-text = Şunu okuyorum: “{ $text }”.
photo-long-text = Bu bir yazı, şöyle başlıyor: “{ $text }”.
photo-whole-text = Yazı: “{ $text }”.
photo-nothing-sure = Bu fotoğrafta emin olarak tanıdığım bir şey yok, en çok şu renkleri görüyorum: { $colours }.
photo-drawing = Bu herhalde fotoğraf değil, bir çizim ya da ekran; şu renkler dışında emin olarak tanıdığım bir şey yok: { $colours }.
photo-nothing = Bu fotoğrafta emin olarak tanıdığım bir şey yok.
photo-place-left = Solda: { $thing }.
photo-place-middle = Ortada: { $thing }.
photo-place-right = Sağda: { $thing }.
photo-colours = Ana renkler: { $colours }.
photo-no-colour = Ana rengi ayırt edemiyorum.
photo-code = Bir barkod ya da QR kodu var. İçinde şu yazıyor: “{ $content }”. Onu açmıyorum.
photo-limits = Nesneleri ve yazıları tanırım. Hareketleri ve tehlikeleri görmem, yanılabilirim.
photo-model-agreed = Dışarıdaki bir hizmet şunu da görüyor: { $text }.
photo-model-may-be = Bu hizmete göre belki şu da var: { $text }.
photo-model-answer = Dışarıdaki bir hizmete göre: { $text }.
photo-model-answer-may-be = Yanılabilen bir dış hizmete göre, belki: { $text }.
cue-photo-judges = adı | ismi | yaşında | yaşlarında | yaşlı | genç kadın | genç kız | genç adam | genç erkek | ihtiyar | güzel bir kadın | güzel kadın | yakışıklı | çirkin | çekici | afrikalı | asyalı | arap kökenli | avrupalı | esmer | zenci | engelli | hasta bir | ünlü | cumhurbaşkanı
photo-numbered = fotoğraf { $number }: { $text }
photo-reads-badly = {", "}ama bu yazıyı iyi okuyamıyorum, yanılabilirim.
photo-careful-medicine = {", "}ama yanılabilirim: ilaç için her zaman bir eczacıya ya da bir insana sorun.
photo-careful-food = {", "}ama yanılabilirim: alerji varsa her zaman bir insana sorun.
photo-careful-money = {", "}ama yanılabilirim: para söz konusuysa her zaman bir insana sorun.
photo-kind-request-for-documents = belge isteniyor
photo-kind-appointment = bir randevu ya da çağrı
photo-kind-payment-demand = ödeme isteniyor
photo-kind-bill = bir fatura
photo-kind-decision-granted = olumlu görünen bir karar
photo-kind-decision-refusal = ret gibi görünen bir karar
photo-kind-formal-notice = resmi bir uyarı (mise en demeure)
photo-kind-information = bir bilgilendirme
photo-kind-meeting-invitation = bir toplantıya davet
photo-kind-scam = belki bir dolandırıcılık
photo-kind-other = hangi türden olduğunu bilmiyorum
photo-scam-link-not-official = bağlantı resmi bir siteye ait değil
photo-scam-mismatched-sender = e-posta adresi resmi bir kuruma ait değil
photo-scam-asks-card = sizden kart ya da hesap numaranızı istiyorlar
photo-scam-small-fee = sizden internetten küçük bir para ödemenizi istiyorlar
photo-scam-urgent-threat = çok acele etmenizi istiyorlar
photo-scam-parcel = sahte kargo mesajları sık görülür
photo-scam-cpf = eğitim hesabıyla ilgili sahte mesajlar sık görülür
photo-scam-ameli-card = Vitale kartıyla ilgili sahte mesajlar sık görülür
photo-scam-antai-fine = sahte ceza mesajları sık görülür
photo-scam-refund-bait = bilgilerinizi almak için size para vaat ediyorlar
photo-scam-paid-appointment = préfecture randevusu için hiçbir zaman para ödenmez
photo-scam-gift-card = hediye kartı ya da yükleme koduyla ödemenizi istiyorlar
photo-scam-crypto = size sanal paradan ya da kolay kazançtan söz ediyorlar
photo-scam-money-transfer = havaleyle ya da anında transferle para göndermenizi istiyorlar
photo-scam-family-new-number = biri yeni numarası olan bir yakınınız gibi davranıyor
photo-scam-whatsapp-contact = özel bir mesajlaşma uygulamasından yazmanızı istiyorlar
photo-scam-prize = size bir ödül ya da miras haberi veriyorlar
photo-scam-easy-money = size para ya da fazla kolay bir kredi vaat ediyorlar
photo-scam-bank-alarm = sahte banka uyarıları sık görülür
photo-scam-police-threat = polis mesajla tehdit göndermez
photo-scam-remote-access = cihazınızı ele geçirmek istiyorlar
photo-scam-spelling = resmi bir kurumun yapmayacağı yazım hataları var
photo-amounts = Yazan tutarlar: { $text }.
photo-references = Yazan dosya numaraları: { $text }.
photo-phones = Yazan telefon numaraları: { $text }.
photo-declined-identity = Bir kişinin kim olduğunu, yaşını ya da görünüşünü hiçbir zaman söylemem.
photo-declined-safety = Bunun güvenli olup olmadığını söyleyemem: yanınızdaki birine sorun.
photo-read-quote = Şunu okuyorum: { $text }.
photo-read-doubtful = Sanırım şunu okuyorum: { $text }, ama emin değilim: bir insana kontrol ettirin.
photo-no-date = Bu fotoğrafta tarih okuyamıyorum.
photo-no-amount = Bu fotoğrafta tutar okuyamıyorum.
photo-no-phone = Bu fotoğrafta telefon numarası okuyamıyorum.
photo-no-text = Bu fotoğrafta yazı okuyamıyorum.
photo-sender = Gönderen şu gibi görünüyor: { $sender }.
photo-no-sender = Kimin yazdığını bulamıyorum.
photo-people = Şunu görüyorum: { $people }.
photo-no-people = Bu fotoğrafta kimseyi görmüyorum, ama yanılabilirim.
photo-found = Evet, şunu görüyorum: { $thing }.
photo-not-found = Fotoğrafta bunu görmüyorum ({ $thing }), ama yanılabilirim.
photo-found-text = Evet, şunu okuyorum: “{ $text }”.
photo-found-text-on = Bu, fotoğraf { $number }; okuduğum: “{ $text }”.
photo-cannot-find = Bunu tanıyamıyorum, fotoğrafta böyle bir yazı da okuyamıyorum.
photo-colour-red = kırmızı
photo-colour-orange = turuncu
photo-colour-yellow = sarı
photo-colour-green = yeşil
photo-colour-blue = mavi
photo-colour-purple = mor
photo-colour-pink = pembe
photo-colour-brown = kahverengi
photo-colour-beige = bej
photo-colour-black = siyah
photo-colour-grey = gri
photo-colour-white = beyaz
cue-photo-word = fotoğraf | fotoğrafta | fotoğraftaki | fotoğrafı | fotograf | fotografta | foto | resim | resimde | resimdeki | resmi | görüntü | görüntüde | bu mektup | bu mektupta | bu mektubu | bu kutu | bu kutuda | bu kutunun | bu kağıt | bu kağıtta | bu belge | bu belgede | bu ekran | ekranda | bu tabela | bu levha
cue-photo-article = bir
cue-photo-coming = gönderiyorum | gönderiyom | sana gönderiyorum | size gönderiyorum | göndereceğim | göndericem | şimdi göndereceğim | fotoğraf gönderiyorum | fotoğraf göndereceğim | fotoğrafı gönderiyorum | atıyorum | şimdi atıyorum | atacağım | foto atıyorum | yolluyorum | yollayacağım | fotoğraf geliyor | gönderirsem | atarsam
cue-photo-filler = hangi | bu | şu | bunun | burada | içinde | üzerinde | bana | lütfen | söyle | söyler misin | söyler misiniz | teşekkürler | mektup | mektupta | kutu | kutuda | ürün | nedir | şey | şeyi | şeyler | nesne | sadece | için | lazım | gerekiyor | ödemek | misin | mısın | musun | var | bir | peki | tamam | işte | orada | onun | onu | bunu
cue-photo-identity = bu kim | kim bu | bu kişi kim | kim olduğunu | bu adam kim | bu kadın kim | fotoğraftaki kim | resimdeki kim | kimdir bu | bunlar kim | kaç yaşında | kaç yaşındadır | bu kişiyi tanıyor musun | bu kişiyi tanıyor musunuz | güzel mi | yakışıklı mı | yakisikli mi | adı ne bu | bu kişinin adı | bu adamın adı | bu kadının adı | ismi ne bu | ten rengi | teni ne renk | göz rengi | saç rengi | erkek mi kadın mı | kadın mı erkek mi | hangi milletten | nereli bu
cue-photo-safety = karşıya geçebilir | karşıya geçeyim | karşıdan karşıya | yolu geçebilir | ışık yeşil mi | yeşil ışık | ışık kırmızı mı | kırmızı ışık | tehlikeli mi | bu tehlikeli mi | güvenli mi | yol boş mu | yol açık mı | bunu yiyebilir miyim | yiyebilir miyim | bunu içebilir miyim | içebilir miyim | yenir mi bu | bu yenir mi | bu ilacı alabilir miyim | bu ilacı içebilir miyim | bu ilacı alayım mı | almam lazım mı | kaç tane almalıyım | kaç tane almam | kaç tane içmeliyim | günde kaç | günde kaç kere | günde kaç tane | ne kadar almalıyım
cue-photo-people = kaç kişi | kaç insan | kimse var mı | biri var mı | birisi var mı | insan var mı | kişi var mı | kimse var mi | kaç çocuk
cue-photo-colour = renk | renkte | renkler | rengi | ne renk | hangi renk | rengini | renkli
cue-photo-date = tarih | tarihi | tarihte | hangi gün | ayın kaçı | ne zaman | saat kaçta | kaça kadar | son gün | son tarih | hangi güne kadar
cue-photo-amount = ne kadar ödeyeceğim | ne kadar ödemem | ne kadar para | ne kadar borcum | kaç para | kaç euro | tutar | tutarı | miktar | miktarı | fiyat | fiyatı | kaça | ücreti ne kadar
cue-photo-phone = telefon numarası | telefon | telefonu | numarası kaç | hangi numara | hangi numarayı arayacağım | telefon numarasi
cue-photo-sender = kim yazmış | kim yazdı | kim göndermiş | kim gönderdi | kimden | kimden gelmiş | gönderen | gönderen kim | kim yolladı | kimden geldi
cue-photo-read = oku | okur musun | okur musunuz | okuyun | okusana | bana oku | ne yazıyor | ne yaziyor | ne yazmış | yazıyı oku | yazı | yazıyor | metin | metni | mektupta ne | mektup ne diyor | ne diyor | ne istiyor bu mektup
cue-photo-describe = anlat | anlatır mısın | tarif et | tarif eder misin | betimle | açıkla | ne görüyorsun | ne görüyorsunuz | neler görüyorsun | ne var | neler var | bu ne | bu nedir | nedir bu | ne bu | fotoğrafta ne var | resimde ne var
cue-photo-find = var mı | var mi | görüyor musun | görüyor musunuz | bul | bulur musun | bulun | arar mısın | bakar mısın | içeriyor mu | içinde var mı | içeriyor | hangisi | bu mu
cue-photo-goods = tomato = domates, salça, domates salçası | bean = fasulye, kuru fasulye, barbunya | pea = bezelye | corn = mısır | lentil = mercimek | chickpea = nohut | tuna = ton balığı, tonbalığı | sardine = sardalya | fish = balık | milk = süt, sütü | sugar = şeker, toz şeker, küp şeker | salt = tuz, tuzu | flour = buğday unu, mısır unu | rice = pirinç | noodles = makarna, erişte, şehriye | oil = sıvı yağ, zeytinyağı, ayçiçek yağı, zeytin yağı | vinegar = sirke | coffee = kahve | tea = çay | chocolate = çikolata | jam = reçel | honey = bal, süzme bal | butter = tereyağı, tereyağ | cheese = peynir | yoghurt = yoğurt | cream = krema, kaymak | chicken = tavuk, piliç | beef = dana eti, sığır eti, dana | pork = domuz, domuz eti, jambon | alcohol = alkol, alkollü, şarap, bira | potato = patates | onion = soğan | egg = yumurta | peanut = yer fıstığı, yerfıstığı | nut = fındık, ceviz, badem, kuruyemiş | gluten = gluten, glüten, buğday | soya = soya | sesame = susam | lactose = laktoz | leek = pırasa | pumpkin = balkabağı, bal kabağı | mushroom = mantar | shampoo = şampuan | shower gel = duş jeli | soap = sabun | toothpaste = diş macunu | detergent = deterjan, çamaşır deterjanı | bleach = çamaşır suyu | salty = tuzlu | sweet = şekerli, tatlı | water = içme suyu, maden suyu, kaynak suyu
cue-photo-also = cup = bardak, kupa, fincanı | phone = cep telefonu, telefonum, telefonu, akıllı telefon | tv = televizyon, tv | couch = koltuk, divan, kanepeyi | person = biri, birisi, insan, insanlar, adam, kadın | refrigerator = dolap, buz dolabı | handbag = çanta, çantam, çantayı | truck = tır | bicycle = bisikleti | glasses = gözlük, gözlüğüm | sunglasses = gözlük | remote = kumanda, kumandayı | table = masa, masayı, sehpa | chair = sandalyeyi | cat = kediyi, yavru kedi | dog = köpeği, yavru köpek | computer = pc, bilgisayarı | laptop = laptop, dizüstü | bottle = şişe, şişeyi | car = otomobil, arabayı | book = kitabı, kitabım | key = anahtar | spoon = kaşığı | bowl = çanak
cue-photo-term = kelimesi | kelimesini | sözcüğü | ismim | soyadım | benim adım | isim
cue-photo-depth = önünde | önündeki | arkasında | arkasındaki | onunde | arkasinda
cue-photo-near = yanında | yanındaki | yakınında | etrafında | çevresinde | yaninda
cue-photo-bottom = altta | alttaki | altında | altındaki | aşağıda | aşağıdaki | alt tarafta | alt kısım | alt kısmı | altinda | asagida
cue-photo-top = üstte | üstteki | üstünde | üstündeki | yukarıda | yukarıdaki | üst tarafta | üst kısım | üst kısmı | tepede | yukarida
cue-photo-right = sağda | sağdaki | sağında | sağ tarafta | sağ taraf | sağ taraftaki
cue-photo-left = solda | soldaki | solunda | sol tarafta | sol taraf | sol taraftaki
cue-photo-beside = solunda | sağında | solda | sağda | üstünde | altında | üstte | altta | yukarıda | aşağıda | yanında | etrafında | çevresinde | önünde | arkasında | yakınında
cue-photo-where = nerede | nerde | nerededir | neresinde | hangi tarafta | nereye koydum
cue-photo-which = hangisi | hangisinde | hangileri | hangi kutu | hangi kutuda | hangi paket | hangi şişe | hangi konserve | hangi kavanoz | hangi teneke | hangi fotoğraf | hangi fotoğrafta
cue-photo-count = kaç tane | kaç adet | kaç | sayısı | sayar mısın | kaç tane var | kaç tanedir
cue-photo-small = küçük yazı | küçük yazılar | küçük yazıları | küçük harf | küçük harfler | küçük puntolu | en küçük yazı | minik yazı | ufak yazı | ufak yazılar | küçük yazılmış
cue-photo-medicine = ilaç | ilacı | ilacın | ilaçlar | hangi ilaç | hap | hapı | hangi hap | doz | dozu | dozaj | kaç miligram | etken madde | etkin madde
cue-photo-expiry = son kullanma | son kullanma tarihi | son tüketim | tüketim tarihi | skt | tarihi geçmiş | tarihi geçti | süresi geçmiş | süresi dolmuş | bozulmuş mu | hala iyi mi | hâlâ iyi mi | kullanılır mı hala | ne zamana kadar kullan
cue-photo-code = barkod | barkodu | barkodda | qr | qr kod | qr kodu | karekod | kare kod | kodda ne | kod ne diyor
cue-photo-part = üstünü oku | altını oku | üst kısmı oku | alt kısmı oku | üst tarafı oku | alt tarafı oku | sol tarafı oku | sağ tarafı oku | yukarıyı oku | aşağıyı oku | solu oku | sağı oku | üstteki yazıyı oku | alttaki yazıyı oku | soldaki yazıyı oku | sağdaki yazıyı oku
cue-photo-light = ışık açık mı | ışık açık | ışık yanıyor | ışık yanıyor mu | ışıklar açık | ışıklar kapalı | ışık kapalı | ışık var mı | lamba açık | lamba yanıyor | isik acik mi | isik yaniyor mu | karanlık mı | aydınlık mı | karanlik mi
cue-photo-beyond = ne yapıyor | ne yapıyorlar | ne yapiyor | gülüyor | gülümsüyor | mutlu | üzgün | kızgın | sinirli | temiz mi | temiz | kirli | pis mi | leke | lekeli | ne kadar uzakta | uzak mı | uzakta mı | boyu kaç | ne kadar büyük | kaç kilo | boş mu dolu mu | dolu mu | uyuyor | uyuyorlar | kırık | kirik | bozuk mu | hasarlı
photo-medicine-form =
    { $form ->
        [tablet] tablet biçiminde
        [capsule] kapsül biçiminde
        [syrup] şurup biçiminde
        [suppository] fitil biçiminde
        [drops] damla biçiminde
        [solution] çözelti ya da süspansiyon biçiminde
        [powder] toz ya da saşe biçiminde
        [cream] krem, jel ya da merhem biçiminde
        [spray] sprey biçiminde
       *[other] cilde yapıştırılan bant biçiminde
    }
photo-medicine-no-expiry = Bu fotoğrafta son kullanma tarihi okuyamıyorum: ambalajı çevirin ve başka bir fotoğraf gönderin.
photo-medicine-past = Bu tarih geçmiş.
photo-medicine-expiry-code = Koda göre son kullanma tarihi: { $day }. Bir insana kontrol ettirin.
photo-medicine-expiry-print = Bir son kullanma tarihi okuyorum: en geç { $day }. Yanılabilirim: bir insana kontrol ettirin.
photo-medicine-allergens = alerji hakkında da şu: { $text }
photo-medicine-until = en geç kullanma tarihi: { $day }
photo-medicine-expiries = kesin olmayan bir son kullanma tarihi: { $text }
photo-medicine-strengths = birkaç doz yazıyor, hangisinin doğru olduğunu bilmiyorum: { $text }
photo-medicine-none = Bu fotoğrafta bir ilaç tanımıyorum: kutuyu çevirin ya da bir eczacıya gösterin.
photo-medicine-unread = Bu ambalajı iyi okuyamıyorum.
photo-medicine-money = Bu belki bir kağıt ya da madeni para, şunu okuyorum: { $text }.
photo-medicine-food = Bu herhalde bir yiyecek: { $what }.
photo-medicine-box = Bu herhalde bir ilaç: { $what }.
photo-code-card = İçinde kartvizit olan bir kod var. Onu açmıyorum.
photo-code-phone = İçinde telefon numarası olan bir kod var. O numarayı aramıyorum.
photo-code-wifi = Bir Wi-Fi ağına bağlanmak için bir kod var. Şifreyi sesli okumuyorum.
photo-code-lot = Parti: { $lot }.
photo-code-expiry = Koda göre en geç kullanma tarihi: { $day }.
photo-code-gs1 = Bir ürün kodu var.
photo-code-medicine = Bir Fransız ilaç kodu var, numarası { $number }. İlacın adı kodda yok.
photo-code-product = Bir ürün barkodu var, numarası { $number }. Ürünün adı kodda yok.
photo-code-no-site = Sitesini tanımadığım bir bağlantı içeren bir kod var. Onu açmıyorum.
photo-code-link = Şu siteye bağlantı içeren bir kod var: { $site }. Onu açmıyorum.
photo-code-none = Okunabilen bir barkod ya da QR kodu bulamıyorum: nesneyi çevirin ya da telefonu biraz yaklaştırın.
photo-light-dark = Karanlık: yanan bir ışık görmüyorum, ama yanılabilirim.
photo-light-dim = Az ışık var: zayıf bir lamba ya da biraz gün ışığı.
photo-light-bright = Görüntü aydınlık: ışık var, lamba ışığı ya da gün ışığı.
photo-cannot-tell = Bunu buradan söyleyemem: yanınızdaki biri söyleyebilir.
photo-found-not-in-food = Fotoğrafta bunu okumuyorum, ama bu kesin değil ve yazı başka yerde devam ediyor olabilir: alerji ya da yasak bir yiyecek için her zaman bir insana sorun.
photo-found-which = Fotoğrafta aranacak kelimeyi söyleyin.
photo-found-no-text-there = Fotoğrafın o yerinde yazı okuyamıyorum.
photo-found-text-at = Yeri: { $place }. Okuduğum: “{ $text }”.
photo-found-at = Fotoğrafta { $place }: { $thing }.
photo-found-count = Şunu görüyorum: { $things }.
photo-colour-of = Şunu görüyorum: { $thing }, en çok şu renkte: { $colours }.
photo-place-nothing = O yerde tanıdığım bir şey görmüyorum, ama yanılabilirim.
photo-place-beside-near = Onun yanında: { $thing }.
photo-place-beside-bottom = Onun altında: { $thing }.
photo-place-beside-top = Onun üstünde: { $thing }.
photo-place-beside-right = Onun sağında: { $thing }.
photo-place-beside-left = Onun solunda: { $thing }.
photo-place-bottom = Altta: { $thing }.
photo-place-top = Üstte: { $thing }.
photo-place-at-bottom-right = sağ altta
photo-place-at-bottom = altta
photo-place-at-bottom-left = sol altta
photo-place-at-right = sağda
photo-place-at-middle = ortada
photo-place-at-left = solda
photo-place-at-top-right = sağ üstte
photo-place-at-top = üstte
photo-place-at-top-left = sol üstte
photo-object-person = { $count ->
        [one] bir kişi
       *[other] { $count } kişi
    }
photo-object-bicycle = { $count ->
        [one] bir bisiklet
       *[other] { $count } bisiklet
    }
photo-object-car = { $count ->
        [one] bir araba
       *[other] { $count } araba
    }
photo-object-motorcycle = { $count ->
        [one] bir motosiklet
       *[other] { $count } motosiklet
    }
photo-object-airplane = { $count ->
        [one] bir uçak
       *[other] { $count } uçak
    }
photo-object-bus = { $count ->
        [one] bir otobüs
       *[other] { $count } otobüs
    }
photo-object-train = { $count ->
        [one] bir tren
       *[other] { $count } tren
    }
photo-object-truck = { $count ->
        [one] bir kamyon
       *[other] { $count } kamyon
    }
photo-object-boat = { $count ->
        [one] bir tekne
       *[other] { $count } tekne
    }
photo-object-traffic-light = { $count ->
        [one] bir trafik ışığı
       *[other] { $count } trafik ışığı
    }
photo-object-fire-hydrant = { $count ->
        [one] bir yangın musluğu
       *[other] { $count } yangın musluğu
    }
photo-object-stop-sign = { $count ->
        [one] bir dur levhası
       *[other] { $count } dur levhası
    }
photo-object-parking-meter = { $count ->
        [one] bir parkmetre
       *[other] { $count } parkmetre
    }
photo-object-bench = { $count ->
        [one] bir oturma bankı
       *[other] { $count } oturma bankı
    }
photo-object-bird = { $count ->
        [one] bir kuş
       *[other] { $count } kuş
    }
photo-object-cat = { $count ->
        [one] bir kedi
       *[other] { $count } kedi
    }
photo-object-dog = { $count ->
        [one] bir köpek
       *[other] { $count } köpek
    }
photo-object-horse = { $count ->
        [one] bir at
       *[other] { $count } at
    }
photo-object-sheep = { $count ->
        [one] bir koyun
       *[other] { $count } koyun
    }
photo-object-cow = { $count ->
        [one] bir inek
       *[other] { $count } inek
    }
photo-object-elephant = { $count ->
        [one] bir fil
       *[other] { $count } fil
    }
photo-object-bear = { $count ->
        [one] bir ayı
       *[other] { $count } ayı
    }
photo-object-zebra = { $count ->
        [one] bir zebra
       *[other] { $count } zebra
    }
photo-object-giraffe = { $count ->
        [one] bir zürafa
       *[other] { $count } zürafa
    }
photo-object-backpack = { $count ->
        [one] bir sırt çantası
       *[other] { $count } sırt çantası
    }
photo-object-umbrella = { $count ->
        [one] bir şemsiye
       *[other] { $count } şemsiye
    }
photo-object-handbag = { $count ->
        [one] bir el çantası
       *[other] { $count } el çantası
    }
photo-object-tie = { $count ->
        [one] bir kravat
       *[other] { $count } kravat
    }
photo-object-suitcase = { $count ->
        [one] bir bavul
       *[other] { $count } bavul
    }
photo-object-frisbee = { $count ->
        [one] bir frizbi
       *[other] { $count } frizbi
    }
photo-object-skis = { $count ->
        [one] bir çift kayak
       *[other] { $count } çift kayak
    }
photo-object-snowboard = { $count ->
        [one] bir kar kayağı tahtası
       *[other] { $count } kar kayağı tahtası
    }
photo-object-ball = { $count ->
        [one] bir oyun topu
       *[other] { $count } oyun topu
    }
photo-object-kite = { $count ->
        [one] bir uçurtma
       *[other] { $count } uçurtma
    }
photo-object-baseball-bat = { $count ->
        [one] bir beyzbol sopası
       *[other] { $count } beyzbol sopası
    }
photo-object-baseball-glove = { $count ->
        [one] bir beyzbol eldiveni
       *[other] { $count } beyzbol eldiveni
    }
photo-object-skateboard = { $count ->
        [one] bir kaykay
       *[other] { $count } kaykay
    }
photo-object-surfboard = { $count ->
        [one] bir sörf tahtası
       *[other] { $count } sörf tahtası
    }
photo-object-tennis-racket = { $count ->
        [one] bir tenis raketi
       *[other] { $count } tenis raketi
    }
photo-object-bottle = { $count ->
        [one] bir şişe
       *[other] { $count } şişe
    }
photo-object-wine-glass = { $count ->
        [one] bir şarap kadehi
       *[other] { $count } şarap kadehi
    }
photo-object-cup = { $count ->
        [one] bir fincan
       *[other] { $count } fincan
    }
photo-object-fork = { $count ->
        [one] bir çatal
       *[other] { $count } çatal
    }
photo-object-knife = { $count ->
        [one] bir bıçak
       *[other] { $count } bıçak
    }
photo-object-spoon = { $count ->
        [one] bir kaşık
       *[other] { $count } kaşık
    }
photo-object-bowl = { $count ->
        [one] bir kase
       *[other] { $count } kase
    }
photo-object-banana = { $count ->
        [one] bir muz
       *[other] { $count } muz
    }
photo-object-apple = { $count ->
        [one] bir elma
       *[other] { $count } elma
    }
photo-object-sandwich = { $count ->
        [one] bir sandviç
       *[other] { $count } sandviç
    }
photo-object-orange = { $count ->
        [one] bir portakal
       *[other] { $count } portakal
    }
photo-object-broccoli = { $count ->
        [one] bir brokoli
       *[other] { $count } brokoli
    }
photo-object-carrot = { $count ->
        [one] bir havuç
       *[other] { $count } havuç
    }
photo-object-hot-dog = { $count ->
        [one] bir sosisli sandviç
       *[other] { $count } sosisli sandviç
    }
photo-object-pizza = { $count ->
        [one] bir pizza
       *[other] { $count } pizza
    }
photo-object-donut = { $count ->
        [one] bir donut çöreği
       *[other] { $count } donut çöreği
    }
photo-object-cake = { $count ->
        [one] bir yaş pasta
       *[other] { $count } yaş pasta
    }
photo-object-chair = { $count ->
        [one] bir sandalye
       *[other] { $count } sandalye
    }
photo-object-couch = { $count ->
        [one] bir kanepe
       *[other] { $count } kanepe
    }
photo-object-potted-plant = { $count ->
        [one] bir saksı bitkisi
       *[other] { $count } saksı bitkisi
    }
photo-object-bed = { $count ->
        [one] bir yatak
       *[other] { $count } yatak
    }
photo-object-table = { $count ->
        [one] bir masa
       *[other] { $count } masa
    }
photo-object-toilet = { $count ->
        [one] bir klozet
       *[other] { $count } klozet
    }
photo-object-tv = { $count ->
        [one] bir televizyon
       *[other] { $count } televizyon
    }
photo-object-laptop = { $count ->
        [one] bir dizüstü bilgisayar
       *[other] { $count } dizüstü bilgisayar
    }
photo-object-mouse = { $count ->
        [one] bir bilgisayar faresi
       *[other] { $count } bilgisayar faresi
    }
photo-object-remote = { $count ->
        [one] bir uzaktan kumanda
       *[other] { $count } uzaktan kumanda
    }
photo-object-keyboard = { $count ->
        [one] bir klavye
       *[other] { $count } klavye
    }
photo-object-phone = { $count ->
        [one] bir telefon
       *[other] { $count } telefon
    }
photo-object-microwave = { $count ->
        [one] bir mikrodalga fırın
       *[other] { $count } mikrodalga fırın
    }
photo-object-oven = { $count ->
        [one] bir fırın
       *[other] { $count } fırın
    }
photo-object-toaster = { $count ->
        [one] bir ekmek kızartma makinesi
       *[other] { $count } ekmek kızartma makinesi
    }
photo-object-sink = { $count ->
        [one] bir mutfak lavabosu
       *[other] { $count } mutfak lavabosu
    }
photo-object-refrigerator = { $count ->
        [one] bir buzdolabı
       *[other] { $count } buzdolabı
    }
photo-object-book = { $count ->
        [one] bir kitap
       *[other] { $count } kitap
    }
photo-object-clock = { $count ->
        [one] bir duvar ya da masa saati
       *[other] { $count } duvar ya da masa saati
    }
photo-object-vase = { $count ->
        [one] bir vazo
       *[other] { $count } vazo
    }
photo-object-scissors = { $count ->
        [one] bir makas
       *[other] { $count } makas
    }
photo-object-teddy-bear = { $count ->
        [one] bir oyuncak ayı
       *[other] { $count } oyuncak ayı
    }
photo-object-hair-dryer = { $count ->
        [one] bir saç kurutma makinesi
       *[other] { $count } saç kurutma makinesi
    }
photo-object-toothbrush = { $count ->
        [one] bir diş fırçası
       *[other] { $count } diş fırçası
    }
photo-object-coffee = kahve
photo-object-teapot = bir çaydanlık
photo-object-coffeepot = bir kahve demliği
photo-object-plate = bir tabak
photo-object-pitcher = bir sürahi
photo-object-pan = bir tava
photo-object-pot = bir tencere
photo-object-bread = ekmek
photo-object-bagel = yuvarlak küçük bir ekmek
photo-object-pretzel = bir tuzlu halka çörek
photo-object-burger = bir hamburger
photo-object-cabbage = bir lahana
photo-object-cauliflower = bir karnabahar
photo-object-courgette = bir kabak
photo-object-cucumber = bir salatalık
photo-object-artichoke = bir enginar
photo-object-pepper = bir dolmalık biber
photo-object-mushroom = bir mantar
photo-object-strawberry = bir çilek
photo-object-lemon = bir limon
photo-object-fig = bir incir
photo-object-pineapple = bir ananas
photo-object-pomegranate = bir nar
photo-object-pasta = makarna
photo-object-ice-cream = dondurma
photo-object-soup = çorba
photo-object-wine = şarap
photo-object-corn = mısır
photo-object-burrito = bir dürüm
photo-object-menu = bir menü
photo-object-stove = bir mutfak ocağı
photo-object-dishwasher = bir bulaşık makinesi
photo-object-packet = bir paket
photo-object-envelope = bir zarf
photo-object-carton = bir karton kutu
photo-object-crate = bir sandık
photo-object-plastic-bag = bir plastik torba
photo-object-pill-bottle = bir ilaç şişesi
photo-object-cream = bir krem şişesi
photo-object-perfume = bir parfüm şişesi
photo-object-soap-dispenser = bir sabunluk pompası
photo-object-plaster = bir yara bandı
photo-object-syringe = bir şırınga
photo-object-stethoscope = bir doktor dinleme aleti
photo-object-crutch = bir koltuk değneği
photo-object-scales = bir tartı
photo-object-toilet-paper = tuvalet kağıdı
photo-object-paper-towel = kağıt havlu
photo-object-towel = bir banyo havlusu
photo-object-washbasin = bir banyo lavabosu
photo-object-bathtub = bir küvet
photo-object-shower-curtain = bir duş perdesi
photo-object-lipstick = bir ruj
photo-object-nappy = bir bebek bezi
photo-object-shoe = bir ayakkabı
photo-object-sandal = bir sandalet
photo-object-boot = bir çizme
photo-object-sock = bir çorap
photo-object-hat = bir şapka
photo-object-t-shirt = bir tişört
photo-object-sweater = bir kazak
photo-object-jeans = bir kot pantolon
photo-object-suit = bir takım elbise
photo-object-coat = bir palto
photo-object-mitten = bir tek parmaklı eldiven
photo-object-sunglasses = bir güneş gözlüğü
photo-object-watch = bir kol saati
photo-object-necklace = bir kolye
photo-object-wallet = bir cüzdan
photo-object-pillow = bir yastık
photo-object-blanket = bir battaniye
photo-object-lamp = bir lamba
photo-object-candle = bir mum
photo-object-desk = bir çalışma masası
photo-object-wardrobe = bir gardırop
photo-object-bookcase = bir kitaplık
photo-object-cradle = bir bebek yatağı
photo-object-washing-machine = bir çamaşır makinesi
photo-object-radiator = bir kalorifer peteği
photo-object-fan = bir vantilatör
photo-object-iron = bir ütü
photo-object-vacuum-cleaner = bir elektrikli süpürge
photo-object-sewing-machine = bir dikiş makinesi
photo-object-bucket = bir kova
photo-object-broom = bir süpürge
photo-object-mop = bir yer paspası
photo-object-bin = bir çöp kutusu
photo-object-padlock = bir asma kilit
photo-object-hammer = bir çekiç
photo-object-screwdriver = bir tornavida
photo-object-screw = bir metal vida
photo-object-nail = bir çivi
photo-object-drill = bir matkap
photo-object-light-switch = bir elektrik düğmesi
photo-object-rocking-chair = bir sallanan koltuk
photo-object-screen = bir ekran
photo-object-computer = bir bilgisayar
photo-object-printer = bir yazıcı
photo-object-photocopier = bir fotokopi makinesi
photo-object-radio = bir radyo
photo-object-camera = bir fotoğraf makinesi
photo-object-loudspeaker = bir hoparlör
photo-object-microphone = bir mikrofon
photo-object-pen = bir kalem
photo-object-pencil-case = bir kalem kutusu
photo-object-web-page = ekranda görünen bir sayfa
photo-object-binder = bir klasör
photo-object-cash-machine = bir bankamatik
photo-object-vending-machine = bir otomatik satış makinesi
photo-object-letterbox = bir posta kutusu
photo-object-street-sign = bir sokak tabelası
photo-object-taxi = bir taksi
photo-object-tram = bir tramvay
photo-object-ambulance = bir ambulans
photo-object-fire-engine = bir itfaiye aracı
photo-object-tractor = bir traktör
photo-object-bridge = bir köprü
photo-object-church = bir kilise
photo-object-mosque = bir cami
photo-object-castle = bir şato
photo-object-fountain = bir çeşme
photo-object-library = bir kütüphane
photo-object-bakery = bir ekmek fırını
photo-object-shop = bir dükkan
photo-object-restaurant = bir lokanta
photo-object-shopping-cart = bir alışveriş arabası
photo-object-shopping-basket = bir alışveriş sepeti
photo-object-mountain = bir dağ
photo-object-beach = bir kumsal
photo-object-lake = bir göl
photo-object-valley = bir vadi
photo-object-flower = bir çiçek
photo-object-rabbit = bir tavşan
photo-object-hamster = bir hamster
photo-object-fish = bir balık
photo-object-butterfly = bir kelebek
photo-object-bee = bir arı
photo-object-fly = bir sinek
photo-object-ant = bir karınca
photo-object-cockroach = bir hamam böceği
photo-object-ladybird = bir uğur böceği
photo-object-spider = bir örümcek
photo-object-snail = bir salyangoz
photo-object-pig = bir domuz
photo-object-lion = bir aslan
photo-object-turtle = bir kaplumbağa
photo-object-frog = bir kurbağa
photo-object-squirrel = bir sincap

## describe_image: letters

letter-first = Bu bir mektup ({ $sender }): { $what }.
letter-first-unsigned = Bu bir mektup, kimin yazdığını bulamıyorum: { $what }.
letter-kind-eviction = evinizden çıkmanız isteniyor
letter-kind-expulsion = Fransa'dan ayrılmanızı isteyen bir karar
letter-kind-court = bir mahkeme belgesi
letter-on = {", "}{ $day }, saat { $time }, { $in }
letter-by = {", en geç "}{ $day }, { $in }
letter-within = {", "}{ $period }, { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] bugün
        [1] yarın
       *[other] { $days } gün sonra
    }
letter-past = { $days ->
        [1] dündü
       *[other] { $days } gün önceydi
    }
letter-period-days = süre { $number ->
        [one] { $number } gün
       *[other] { $number } gün
    }
letter-period-working-days = süre { $number ->
        [one] { $number } iş günü
       *[other] { $number } iş günü
    }
letter-period-weeks = süre { $number ->
        [one] { $number } hafta
       *[other] { $number } hafta
    }
letter-period-months = süre { $number } ay
letter-from-letter = mektubun tarihinden başlayarak
letter-from-receipt = mektubu aldığınız günden başlayarak
letter-from-notification = kararın size verildiği günden başlayarak
letter-from-other = mektupta yazan günden başlayarak
letter-from-unsaid = ve mektup hangi günden başladığını söylemiyor
letter-place = Yer: “{ $text }”.
letter-demand = İstenen şey: “{ $text }”.
letter-in-french = Fransızca yazılmış
letter-quote = “{ $text }”
letter-otherwise = Yapmazsanız mektup şöyle diyor: “{ $text }”.
letter-otherwise-eviction = Yapmazsanız evinizi kaybedebilirsiniz.
letter-otherwise-removal = Yapmazsanız sizi gitmeye zorlayabilirler.
letter-otherwise-cut = Yapmazsanız hizmet kesilebilir.
letter-otherwise-seizure = Yapmazsanız para hesabınızdan ya da maaşınızdan alınabilir.
letter-otherwise-more-money = Yapmazsanız daha fazla ödemeniz gerekebilir.
letter-otherwise-stopped = Yapmazsanız bir ödeme ya da bir hak durabilir.
letter-otherwise-struck-off = Yapmazsanız kaydınız silinebilir (radié), yani listeden çıkarılabilirsiniz.
letter-otherwise-refused = Yapmazsanız başvuru reddedilebilir.
letter-otherwise-closed = Yapmazsanız dosya ya da randevu iptal edilebilir.
letter-next-request-for-documents = Yapılacak: bu belgeleri toplayın ve zamanında gönderin.
letter-next-appointment = Yapılacak: tarihi not edin, gelin ve bu mektubu yanınızda getirin.
letter-next-meeting-invitation = Yapılacak: tarihi not edin.
letter-next-payment-demand = Yapılacak: bu parayı gerçekten borçlu olup olmadığınıza bakın. Ödeyemiyorsanız çabucak ek süre isteyin.
letter-next-bill = Yapılacak: faturaya bakın ve zamanında ödeyin. Ödeyemiyorsanız arayıp ek süre isteyin.
letter-next-decision-granted = Yapılacak: bu mektubu iyi saklayın.
letter-next-decision-refusal = Yapılacak: bu mektubu çabucak size yardım edebilecek birine gösterin.
letter-next-formal-notice = Yapılacak: beklemeyin, cevap verin ve yardım alın.
letter-grave-refusal = Dikkat, itiraz süresi şimdiden işliyor. Bu mektubu hemen bugün bir avukata, bir point-justice'e (ücretsiz hukuk yardımı) ya da Cimade gibi bir derneğe gösterin.
letter-grave-eviction = Dikkat, bu ciddi ve süre şimdiden işliyor. Bu mektubu hemen bugün bir point-justice'e (ücretsiz hukuk yardımı), bir avukata ya da bir sosyal görevliye gösterin.
letter-grave-expulsion = Dikkat, bu ciddi ve itiraz süresi çok kısa. Bu mektubu mutlaka bugün bir avukata ya da Cimade gibi bir derneğe gösterin.
letter-grave-court = Dikkat, bu ciddi ve süre şimdiden işliyor. Bu kağıdı hemen bugün bir avukata ya da bir point-justice'e (ücretsiz hukuk yardımı) gösterin.
letter-unread = { $count ->
        [one] Sayfanın bir satırını okuyamadım.
       *[other] { $count } satırı okuyamadım.
    }
letter-say = Şunları söyleyebilirsiniz: { $list }.
letter-ask-documents = belgeler
letter-ask-demand = ne yapmalıyım
letter-ask-appeal = itiraz
letter-ask-spell = dosya numarasını hecele
letter-ask-phone = telefon
letter-ask-sheet = bilgi notu
letter-ask-whole = hepsini oku
letter-documents = İstenen belgeler: { $list }.
letter-documents-quoted = İstenen belgeler: “{ $text }”.
letter-documents-others = { $count ->
        [one] Mektupta yazan bir belge daha var.
       *[other] Mektupta yazan { $count } belge daha var.
    }
letter-spelt = Dosya numarası: { $text }.
letter-dictated = Telefon: { $text }.
letter-appeal = İtiraz için mektup şöyle diyor: “{ $text }”.
letter-appeal-help = Süre bitmeden yardım alın: bir avukattan, bir point-justice'ten (ücretsiz hukuk yardımı) ya da bir dernekten.
letter-appeal-unsaid = Mektupta nasıl itiraz edileceğini bulamıyorum. Çabucak yardım alın: bir avukattan, bir point-justice'ten (ücretsiz hukuk yardımı) ya da bir dernekten.
letter-summary = Bir modelin yaptığı özet, sayıları mektupta var: { $text }
letter-nothing = Mektup bunu söylemiyor ya da ben bulamadım.
letter-answer-on = { $day }, saat { $time }, { $in }.
letter-answer-by = En geç { $day }, { $in }.
letter-answer-within = Verilen { $period }, { $start }.
letter-scam = Dikkat, bu mesaj bir dolandırıcılığa benziyor: { $reasons }.
letter-scam-then = Para ödemeyin, kart bilgilerinizi ya da şifrelerinizi vermeyin, bağlantıyı açmayın. Şüpheniz varsa kurumu bildiğiniz numaradan kendiniz arayın ya da bu mesajı güvendiğiniz birine gösterin.
letter-document-residence-permit = oturma izni (titre de séjour) ya da récépissé
letter-document-passport = pasaport
letter-document-identity = bir kimlik belgesi
letter-document-address = adres belgesi
letter-document-rent = kira makbuzu ya da kira sözleşmesi
letter-document-family-book = aile cüzdanı (livret de famille)
letter-document-birth = doğum belgesi
letter-document-marriage = evlilik belgesi ya da boşanma kararı
letter-document-photos = vesikalık fotoğraflar
letter-document-pay = maaş bordroları ya da gelir belgeleri
letter-document-tax = vergi bildirimi (avis d'impôt)
letter-document-bank = banka hesap bilgileriniz (RIB)
letter-document-health-card = carte Vitale ya da sağlık sigortası belgesi
letter-document-medical = doktordan bir kağıt
letter-document-vaccines = sağlık karnesi (carnet de santé)
letter-document-school = okul belgesi
letter-document-work = iş sözleşmesi ya da işveren belgesi
letter-document-cv = özgeçmiş
letter-document-insurance = sigorta belgesi
letter-document-stamps = damga pulları (timbres fiscaux)
letter-document-form = bir form
letter-document-this-letter = bu mektup
letter-document-diploma = diplomalar
cue-letter-documents = belgeler | hangi belgeler | hangi belgeleri | hangi belge | hangi kağıtlar | hangi evrak | hangi evraklar | evraklar | evrak | kağıtlar | ne getireceğim | ne getirmem lazım | ne götüreceğim | ne götürmem lazım | yanımda ne götüreyim
cue-letter-demand = ne yapmalıyım | ne yapmam lazım | ne yapmam gerekiyor | ne yapacağım | ne yapıcam | ne yapayım | ne istiyorlar | benden ne istiyorlar | ne isteniyor
cue-letter-otherwise = yoksa | yoksa ne olur | yapmazsam ne olur | yapmazsam | hiçbir şey yapmazsam | cevap vermezsem | cevap vermezsem ne olur | ödemezsem | ödemezsem ne olur | gitmezsem | gitmezsem ne olur
cue-letter-deadline = ne zamana kadar | hangi güne kadar | süre ne kadar | ne kadar süre | süre | son gün | son tarih | son gün ne zaman | ne zaman cevap vermeliyim | ne kadar zamanım var | ne zaman | saat kaçta
cue-letter-appeal = itiraz | itiraz etmek | itiraz etmek istiyorum | nasıl itiraz ederim | itiraz edebilir miyim | kabul etmiyorum | katılmıyorum | temyiz | şikayet | şikayet etmek istiyorum
cue-letter-spell = dosya numarasını hecele | hecele | heceler misin | harf harf oku | harf harf söyle | dosya numarası | dosya numarasını oku | dosya numaram kaç | referans | referans numarası
cue-letter-phone = telefon numarasını yavaş oku | telefonu yavaş oku | telefon | telefonu | telefon numarası | hangi numarayı arayacağım | kimi arayacağım | kimi arayayım | nereyi arayayım | numarayı yavaş söyle
cue-letter-amount = ne kadar | kaç para | ne kadar ödeyeceğim | ne kadar ödemem lazım | borcum ne kadar | tutar | tutar ne kadar | kaç euro
cue-letter-whole = hepsini oku | tamamını oku | tümünü oku | her şeyi oku | mektubu oku | mektubun tamamını oku | bütün mektubu oku | tüm mektubu oku | yazının tamamı | baştan sona oku

## translate

translate-label = Bu çeviriyi bir makine yaptı. İçinde hata olabilir.
translate-ask = Neyi, hangi dile çevirmek istiyorsunuz? Örneğin şöyle deyin: Fransızcaya çevir, sonra cümlenizi söyleyin.
translate-ask-language = Hangi dile? Örneğin şöyle deyin: Fransızcaya çevir, sonra cümlenizi söyleyin.
translate-choice = { $target } olarak çevir: { $text }
translate-on = Tamam. Konuşun ya da yazın: her şeyi { $target } olarak çeviriyorum. Durdurmak için “dur” deyin.
translate-missing = Burada bu dilden ({ $source }) şu dile ({ $target }) çeviremiyorum. Bu hizmeti yöneten kişi bunu ekleyebilir. Bir insan da isteyebilirsiniz.
translate-none = Burada bu dilden çeviri yapamıyorum: { $name }. Bu hizmeti yöneten kişi bunu ekleyebilir. Bir insan da isteyebilirsiniz.
translate-same = Bu yazı zaten bu dilde: { $name }.
translate-untrusted = Bu çeviriye güvenemiyorum: bir sayı ya da bir kelime kaybolmuş olabilir. Vermemeyi tercih ediyorum. Sizin yazınız: “{ $text }”. Onu iki dili de konuşan birine gösterin ya da burada bir insan isteyin.
translate-untrusted-spoken = Bu çeviriye güvenemiyorum: bir sayı ya da bir kelime kaybolmuş olabilir. Vermemeyi tercih ediyorum. Bir insan isteyin.
translate-too-long = Bu yazı benim için çok uzun. Her parçada en fazla { $limit } harf olacak şekilde, parça parça gönderin.
translate-story = İltica hikayesi çevirmiyorum. Her kelime önemlidir ve bir makine hata yapar. Bir insandan yardım isteyin: bir dernekten ya da bir tercümandan.

## admin_help

admin-source = Kaynak: { $name }, kontrol tarihi: { $checked }.
admin-source-old = Kaynak: { $name }, metnin tarihi: { $version }, kontrol tarihi: { $checked }; bu değişmiş olabilir, resmi sitedeki tarihe bakın.
admin-source-paper = Kaynak: { $name }, metnin tarihi: { $version }, kontrol tarihi: { $checked }; kurallar değişmiş olabilir, kağıdınızda yazan tarihi okuyun.
admin-in-french = Bu cevap bende yalnızca Fransızca var. Bir insan isteyebilirsiniz.
admin-details-in-french = Ayrıntılar Fransızca.
admin-ask = Fransa'daki bir resmi işlem hakkında sorunuz nedir?
admin-choose = Doğru anladığımdan emin olmak istiyorum. Neden söz ediyorsunuz?
admin-no-match = Bu soruya kesin bir cevabım yok ve tahmin yürütmek istemiyorum. service-public.gouv.fr sitesine bakın ya da yakınınızdaki bir France services merkezine ya da bir derneğe sorun.
admin-human = Anlıyorum: bir insanla konuşmak istiyorsunuz. Sizin için hiçbir randevu almadım. Bu teması size bir dernek verdiyse onunla konuşun; vermediyse bir France services merkezi, belediyeniz ya da bir dernek size yardım edebilir.
admin-refuse-inject = Bir mesaj ya da belge bana emir veremez. Bunu yapmıyorum ve hiçbir şey göndermiyorum. Bu belge sizden para ya da tanıdıklarınızın bilgilerini istiyorsa bu bir dolandırıcılık olabilir: onu güvendiğiniz birine gösterin.
admin-refuse-story = İltica hikayenizi yazamam, güzelleştiremem, çeviremem: o sizin hikayeniz olarak kalmalı. Bir avukat ya da bir dernek hazırlamanıza yardım edebilir. Ben size aşamaları ve süreleri anlatabilirim.
admin-refuse-forged = Sahte belge ya da başkasının kimliğini yapmaya, satın almaya ya da kullanmaya yardım edemem: bu suçtur ve haklarınızı kaybedebilirsiniz. Yasal çözümler vardır. Bir sosyal görevli, bir avukat ya da bir dernek bunları sizinle birlikte arayabilir.
admin-refuse-lie = Yalan söylemeye ya da bir şey saklamaya yardım edemem: bu yüzden haklarınızı kaybedebilirsiniz. Bir avukat ya da bir dernek size gizli ve ücretsiz olarak yol gösterebilir.
admin-refuse-strategy = Size ne söyleyeceğinizi söyleyemem: bu sizin sözünüz. Bir avukat ya da bir dernek sizi hazırlayabilir. Ben size nasıl geçtiğini anlatabilirim.
admin-refuse-chances = Cevabı kimse önceden bilemez; ben ne yüzde veririm ne de söz. İdare ya da hakim, her kişi için ayrı karar verir. Bir avukat ya da bir dernek dosyanızı inceleyebilir; ben aşamaları anlatabilirim.
admin-refuse-diagnosis = Hangi hastalık olduğunu ya da hangi ilacı almak gerektiğini söyleyemem: bir doktora ya da eczacıya sorun. Sigortanız yoksa hastanedeki PASS'a gidin. Durum ciddiyse 15'i ya da 112'yi arayın.
admin-refuse-undeclared = Kayıtsız çalışmaya yardım edemem: bu sizin için risklidir. Kimin çalışma hakkı olduğunu ve iznin nasıl isteneceğini söyleyebilirim. Bir sendika ya da bir dernek sizi savunabilir.
admin-refuse-abroad = Yalnızca Fransa'daki işlemleri biliyorum ve başka bir ülke için tahmin yürütmek istemiyorum. O ülkenin resmi sitesine bakın ya da büyükelçiliğine sorun. Orada mültecilere yardım eden bir dernek cevap verebilir.
admin-refer-asylum = Yardım için kağıtlarınızla birlikte SPADA'ya ya da mültecilere yardım eden bir derneğe gidin.
admin-refer-legal = Yardım için kağıdınızla birlikte çabucak bir avukata, bir point-justice'e (ücretsiz hukuk yardımı) ya da bir derneğe gidin.
admin-refer-social = Yardım için belediyenizin sosyal hizmetine (CCAS) ya da bir derneğe sorun.
admin-refer-caf = Yardım için CAF'a, bir sosyal görevliye ya da bir France services merkezine sorun.
admin-refer-health = Yardım için sağlık sigortası kurumuna (CPAM), hastanedeki PASS'a ya da bir sosyal görevliye sorun.
admin-refer-prefecture = Yardım için préfecture'ün (valilik) dijital noktasına (point numérique), bir France services merkezine ya da bir derneğe sorun.
admin-refer-mdph = Yardım için MDPH'ye, belediyenizin CCAS'ına ya da bir engelliler derneğine sorun.
admin-refer-work = Yardım için France Travail'a, Mission locale'e ya da bir France services merkezine sorun.
admin-refer-school = Yardım için belediyeye, okula ya da CASNAV'a sorun.
admin-refer-online = Yardım için kağıtlarınız ve telefonunuzla bir France services merkezine gidin.
admin-refer-danger = Tehlikedeyseniz hemen 112'yi arayın.

admin-library-quote = “{ $title }” adlı resmi bilgi notu şöyle diyor:
admin-library-case = “{ $case }” durumunda:
admin-library-cases = Bu, bilgi notundaki durumlardan biri: devamını duymak için “devam” deyin.
admin-library-warning = Bu bilgi notunda bir uyarı var:
admin-library-exceptions = İstisnalar var: duymak için “devam” deyin.
admin-library-source = Kaynak: service-public.fr, { $day } tarihli bilgi notu.
admin-library-source-check = Kaynak: service-public.fr, { $day } tarihli bilgi notu. Tutarlar ve süreler değişmiş olabilir: sayfadan kontrol edin.
admin-library-source-stale = Kaynak: service-public.fr, { $day } tarihli bilgi notu. Bendeki kopya eski: bir şey yapmadan önce sayfadan kontrol edin ya da bir insana sorun.
admin-library-only-french = Resmi bir bilgi notu buldum, ama yalnızca Fransızca. Size olduğu gibi veriyorum. Bir insan isteyebilirsiniz.
admin-library-page = Bilgi notunun tamamı resmi sayfada.
admin-library-place-phone = Telefon: { $phone }.
admin-library-place-hours = Açılış saatleri: { $hours }.
admin-library-place-by = { $name } kaynağına göre, kontrol tarihi: { $checked }.

## Telegram

telegram-source = Kaynak: { $title }, { $url } (kontrol tarihi: { $date })

## Web page

web-title = Porte-Voix: sorunuzu sorun
web-machine = Bir makineyle konuşuyorsunuz, bir insanla değil. Makine yanılabilir.
web-noscript = Bu sayfa için JavaScript gerekir. Tarayıcınızda JavaScript'i açın.
web-skip = Mesaj alanına git
web-language = Dil
web-log = Konuşma
web-start = Konuşun, bir fotoğraf gönderin ya da yazın. Cevap buraya yazılı ve sesli gelir.
web-attachments = Gönderilmeye hazır dosyalar
web-field = Mesajınız
web-field-hint = Göndermek için Enter tuşu. Yeni satır için Shift ve Enter.
web-send = Gönder
web-speak = Konuş
web-cancel = İptal
web-photo = Fotoğraf
web-file = Dosya
web-aloud = Bütün cevapları sesli oku
web-leave = Yeni konuşma
web-you = Siz:
web-your-voice = Sesli mesajınız
web-your-photo = Fotoğrafınız
web-your-document = Belgeniz
web-answer-sound = Sesli cevap
web-sources = Kaynaklar
web-choices = Olası cevaplar
web-checked = kontrol tarihi: { $date }
web-new-tab = (yeni sekme)
web-remove = Kaldır: { $name }
web-download = Dosyayı indir: { $name }
web-photo-ready = Fotoğraf hazır. Sorunuzu sorun ya da Gönder'e basın.
web-document-ready = Belge hazır. Sorunuzu sorun ya da Gönder'e basın.
web-sound-ready = Kayıt hazır. Gönder'e basın.
web-sending = Gönderiliyor…
web-waiting = Henüz gönderilmedi. Yeniden deniyoruz.
web-working = Cevap hazırlanıyor…
web-answered = Cevap geldi.
web-offline = Bağlantı yok. Yeniden deniyoruz. Hiçbir şey kaybolmadı.
web-connected = Bağlantı geri geldi.
web-recording = Kaydediliyor. Konuşun, sonra göndermek için yeniden Konuş'a basın.
web-recording-cancelled = Kayıt iptal edildi. Hiçbir şey gönderilmedi.
web-recording-limit = 10 dakika: kayıt duruyor ve gönderiliyor.
web-press-play = Cevabı dinlemek için Oynat'a basın.
web-sound-failed = Tarayıcınız bu sesi çalamıyor. Cevap yazılı olarak var.
web-microphone-refused = Mikrofon engellenmiş. Tarayıcınızda mikrofona izin verin ya da yazın.
web-microphone-missing = Mikrofon bulamıyoruz. Yazabilir ya da bir dosya gönderebilirsiniz.
web-microphone-insecure = Mikrofon yalnızca adres https ile başlıyorsa çalışır. Yazabilir ya da bir dosya gönderebilirsiniz.
web-error-empty = Mesaj boş. Konuşun, yazın ya da bir fotoğraf ekleyin.
web-error-file = Bu dosya fotoğraf, PDF belgesi ya da ses değil.
web-error-too-large = Dosya çok büyük. Sınır { $megabytes } MB.
web-error-text-too-long = Yazı çok uzun. Sınır { $characters } karakter.
web-error-too-many-photos = Çok fazla fotoğraf var. Bir mesajda sınır { $photos } fotoğraf.
web-error-request = Bu mesajı okuyamadık. Bir kez daha gönderin.
web-error-slow = Gönderme çok yavaş. Yeniden deneyin ya da daha küçük bir dosya gönderin.
web-error-pace = Bir anda çok fazla mesaj var. Biraz bekleyin, sonra yeniden deneyin.
web-error-busy = Şu anda çok kişi var. Birazdan yeniden deneyin.
web-error-store = Mesajınızı şimdi saklayamıyoruz. Birazdan yeniden deneyin.
web-error-session = Bu konuşma bilinmiyor. Sayfayı yenileyin.
web-error-sound-gone = Bu ses artık yok.
web-error-file-gone = Bu dosya artık yok. Bir kez daha isteyin.
web-error-host = Porte-Voix bu adresi bilmiyor.
web-error-origin = Bu istek başka bir sayfadan geliyor. Reddedildi.

## Questions, one after the other
question-again = Anlamadım.
question-lost = Cevaplarınızı iyi anlayamadım, bu yüzden soruları bırakıyorum. Bir insan size yardım edebilir: "Bir insanla konuşmak istiyorum" deyin.
cue-question-unknown = bilmiyorum | bilmem | bilmiyom | hiç bilmiyorum | fikrim yok | bende yok | yok bende | geç | geçelim | atla | sonraki | sonraki soru | hatırlamıyorum | emin değilim

## Lessons

lessons-intro = Yapay zekâ ve dijital yaşam üzerine { $count } kısa dersim var, { $levels } düzeyde. Sizinle ilgili hiçbir şey not etmem. Fransızca öğrenmek için “Fransızca kursu” deyin.
lessons-level-item = Düzey { $number }: { $name }.
lessons-which-level = Hangi düzeyi istersiniz? “Ders” deyip numarasını da söyleyebilirsiniz.
lessons-level = “{ $name }” düzeyi.
lessons-item = Ders { $number }: { $title }.
lessons-which = Hangi dersi istersiniz? Numarasını söyleyin.
lessons-begin = Ders { $number }. { $title }.
lessons-more = Sürdürmek için “devam” deyin.
lessons-first = Birinci cevap: { $choice }.
lessons-second = İkinci cevap: { $choice }.
lessons-third = Üçüncü cevap: { $choice }.
lessons-right = Evet, doğru cevap bu.
lessons-wrong = Bu değil, ama hiç önemli değil: böyle öğreniriz. Doğru cevap şu: { $choice }.
lessons-unsure = Hiç önemli değil. Doğru cevap şu: { $choice }.
lessons-sheet = Adresler ve ayrıntılar için “bilgi notu” deyin.
lessons-next = Sonraki ders, ders { $number }: { $title }. Dinlemek ister misiniz?
lessons-later = Tamam. İstediğiniz zaman “dersler” deyin. Cevaplarınızdan hiçbir şey saklamıyorum.
lessons-end = Dinlediğiniz için teşekkürler. Sertifika yok, not yok, cevaplarınızdan hiçbir şey saklamıyorum. Öğrendikleriniz sizindir. Onları birine anlatın: akılda tutmanın en iyi yolu budur.
lessons-not-understood = Cevabınızı anlamadım. “Birinci”, “ikinci” ya da “üçüncü” deyin.
lessons-no-memory = Hangi dersi dinlediğinizi saklamıyorum, bu yüzden sıradaki dersi bilmiyorum. { $levels } düzeyde { $count } dersim var.
lessons-other-language = Bu ders henüz sizin dilinizde yok. İşte Fransızcası. Bir insanla konuşmak da isteyebilirsiniz.

## Words explained
term-offer = Daha fazlasını öğrenmek ister misiniz? Evet deyin:
term-others = Şunları da açıklayabilirim:
term-no = Tamam. İstediğiniz zaman başka bir soru sorun.
term-unknown = Bu kelimeyi bilmiyorum. Kâğıdın fotoğrafını gönderebilir ya da bir insanla konuşmak isteyebilirsiniz.
## The status that an answer depends on
status-ask = Bu, Fransa'daki durumunuza bağlı. Sizin durumunuz hangisi?
status-ask-kind = Kararınızda hangi koruma yazıyor?
status-name-asylum = Sığınmacı, iltica eden
status-name-refugee = Mülteci
status-name-subsidiary = İkincil koruma
status-name-protected = Mülteci ya da ikincil koruma
status-name-temporary = Geçici koruma
status-name-permit = Başka bir oturum izni
status-name-none = Belgem yok
status-name-unknown = Bilmiyorum
status-no-sheet = Sizin durumunuz için kontrol edilmiş bir cevabım yok. Şuradan yardım isteyebilirsiniz.
status-look = Kâğıdınıza bakın ve şu kelimeleri arayın: attestation de demande d'asile (sığınmacı), réfugié (mülteci), protection subsidiaire (ikincil koruma), protection temporaire (geçici koruma), récépissé ya da carte de séjour (oturum izni). Bana kâğıdın fotoğrafını gönderin ya da bir insanla konuşmak istediğinizi söyleyin.
status-other = Dikkat, bu cevap başka bir durum içindir: { $who }.
## Drafts

draft-start = Mektubu sizinle birlikte hazırlıyorum, en fazla beş soruyla. Bilmiyorsanız «bilmiyorum» deyin: boş bir satır bırakırım.
draft-ask-kind = Hangi mektubu istiyorsunuz?
cue-draft-kind-address = Adresimin değiştiğini bildirmek | adres değişikliği | yeni adres | adres | taşınma
cue-draft-kind-document = İstenen bir belgeyi göndermek | istenen belge | eksik belge | belge | evrak | eksik evrak
cue-draft-kind-time = Ödemek için süre istemek | ödeme süresi | taksit | taksitle ödeme | sonra ödemek | erteleme
cue-draft-kind-appointment = Randevu istemek | randevu
cue-draft-kind-rapo = RAPO ile itiraz, mahkemeden önceki zorunlu itiraz | rapo | zorunlu itiraz
cue-draft-kind-appeal = Bir karara recours gracieux ile itiraz, yeniden incelemelerini istemek | itiraz | itiraz etmek | recours gracieux | recours | karara itiraz
draft-seen = Bana gösterdiğiniz mektup hâlâ bende. Gönderen: { $sender }.
draft-ask-seen = Bu mektuba mı cevap vereyim?
draft-ask-to = Mektup kime? Bu adlardan birini ya da başka bir ad söyleyin:
cue-draft-to-caf = CAF, aile yardımları | caf | aile yardımları
cue-draft-to-cpam = CPAM, sağlık sigortası | cpam | sağlık sigortası | sosyal güvenlik | ameli
cue-draft-to-prefecture = Préfecture, valilik | prefecture | valilik | valiliğe
cue-draft-to-ofii = OFII, göç dairesi | ofii | ofi | göç dairesi
cue-draft-to-impots = Impots, vergi dairesi | impots | vergi dairesi | vergi
cue-draft-to-france-travail = France Travail, iş kurumu | france travail | iş kurumu | pole emploi
cue-draft-to-mdph = MDPH, engelliler dairesi | mdph | engelliler
cue-draft-to-bailleur = Ev sahibim | ev sahibi | ev sahibime
cue-draft-to-energie = Elektrik veya gaz şirketim | elektrik | gaz | edf | engie
draft-ask-reference = Dosya numaranız kaç? Rakam rakam söyleyin.
draft-ask-address = Yeni adresiniz nedir? Numara, sokak, posta kodu ve şehir.
draft-ask-since = Hangi tarihten beri veya hangi tarihten itibaren?
draft-ask-document = Hangi belgeyi gönderiyorsunuz?
draft-ask-asked = Bu belgeyi isteyen mektubun tarihi nedir?
draft-ask-amount = Sizden kaç euro istiyorlar?
draft-ask-count = Kaç ödemede ödemek istiyorsunuz, ayda bir kez?
draft-ask-reason = Hangi sebeple? Hiçbir şey söylemeyebilirsiniz de.
draft-ask-purpose = Randevu ne için?
draft-ask-need = Bir ihtiyacınız var mı?
draft-ask-decision = Kağıdınızda yazan karar tarihi nedir?
draft-ask-about = Karar ne hakkında?
draft-ask-name = Kağıtlarınızdaki gibi, hangi ad ve soyadla imzalıyorsunuz?
cue-draft-document-identity = kimlik belgemin kopyası | kimlik | kimlik belgesi | pasaport
cue-draft-document-permit = oturum iznimin, titre de séjour veya récépissé, kopyası | titre de sejour | recepisse | oturum izni | oturum kartı
cue-draft-document-home = adres belgesi | adres belgesi | kira makbuzu | fatura
cue-draft-document-bank = RIB, banka bilgilerim | rib | banka | banka bilgileri | iban
cue-draft-document-income = maaş bordrolarım | maaş bordrosu | bordro | maaş
cue-draft-document-tax = vergi bildirimim | vergi bildirimi | vergi
cue-draft-document-birth = doğum belgesi | doğum belgesi | doğum
cue-draft-document-school = okul belgesi | okul belgesi | okul
cue-draft-reason-job = İşimi kaybettim | işten çıkarıldım | işsizim | iş yok
cue-draft-reason-illness = Hastayım | hasta | hastalık | hastane
cue-draft-reason-late = Yardımlarım veya maaşım geç geliyor | geç | gecikme | daha ödemediler
cue-draft-reason-low = Gelirim çok düşük | çok düşük | param az | param yok
cue-draft-reason-family = Aile durumum değişti | aile | boşanma | ayrılık | bebek | ölüm
cue-draft-purpose-permit = Oturum iznim, titre de séjour, için | titre de sejour | oturum izni | recepisse
cue-draft-purpose-rights = Haklarım ve dosyam için | haklarım | dosyam | dosya
cue-draft-purpose-papers = Belge vermek için | belge vermek | belgeler | evrak
cue-draft-purpose-letter = Aldığım bir mektup için | mektup | bir mektup
cue-draft-need-interpreter = Tercümana ihtiyacım var | tercüman | çevirmen
cue-draft-need-sight = Körüm veya az görüyorum | kör | görme engelli | az görüyorum
cue-draft-need-wheelchair = Tekerlekli sandalye kullanıyorum | tekerlekli sandalye
cue-draft-need-none = Özel bir şey yok | yok | hayır | bir şey yok
cue-draft-about-benefit = reddedilen, azaltılan veya kesilen bir yardım | reddedilen yardım | rsa | apl | aah
cue-draft-about-refund = geri ödemem gereken para | geri ödeme | borç | trop percu
cue-draft-about-health = sağlık güvencem | sağlık | sağlık sigortası
cue-draft-about-disability = engellilik haklarım | engelli | engellilik | mdph
cue-draft-about-housing = konutum | konut | ev
cue-draft-field-to = kime olduğu | kime | alıcı
cue-draft-field-reference = dosya numarası | numara
cue-draft-field-address = yeni adres | adres
cue-draft-field-since = değişiklik tarihi | tarih
cue-draft-field-document = belge | belgeyi
cue-draft-field-asked = onların mektubunun tarihi | mektubun tarihi | tarih
cue-draft-field-amount = tutar | miktar
cue-draft-field-count = ödeme sayısı | ödeme sayısını | taksit sayısı
cue-draft-field-reason = sebep | sebebi
cue-draft-field-purpose = randevunun sebebi | sebep
cue-draft-field-need = ihtiyacım | ihtiyaç
cue-draft-field-decision = karar tarihi | tarih
cue-draft-field-about = kararın konusu | konu
cue-draft-field-name = ad | adım | isim | soyad
draft-field-own-address = adresiniz
draft-field-their-name = ev sahibinin veya şirketin adı
draft-field-their-address = alıcının adresi
draft-field-enclosed = eklediğiniz belgeler
draft-field-place = imzaladığınız şehir
draft-field-motives = sebepleriniz, yardımla
draft-field-signature = imza
draft-latin = Fransızca bir mektupta adlar, kağıtlarınızdaki gibi Latin harfleriyle yazılır. Öyle yazın ya da «bilmiyorum» deyin: boş bir satır bırakırım.
draft-left-empty = Anlamadım: bu satırı boş bırakıyorum.
draft-blank = boş satır
draft-read = Size mektubu okuyorum. Konuşan sizsiniz.
draft-read-to = Kime: { $to }.
draft-read-address = «Adresimin değiştiğini bildiriyorum. Tarih: { $since }. Yeni adresim: { $address }. Dosyamı güncellemenizi ve mektuplarımı bu adrese göndermenizi rica ederim.»
draft-read-document = «İsteğinize cevap olarak bir belge gönderiyorum. İsteğinizin tarihi: { $asked }. Belge: { $document }. Bunu dosyama eklemenizi ve başka belge eksikse bana yazmanızı rica ederim.»
draft-read-time = «Benden ödememi istediğiniz tutar: { $amount }. Bunu bir kerede ödeyemiyorum. { $reason } { $count } Bana süre vermenizi ve yazılı bir ödeme planı göndermenizi rica ederim. Bu sürede takibi durdurursanız teşekkür ederim.»
draft-read-appointment = «Sizden randevu istiyorum. { $purpose } { $need } Tarihi, saati, yeri ve getireceğim belgeleri bana yazmanızı rica ederim.»
draft-read-rapo = «Mahkemeden önceki zorunlu itiraz. Kararınıza itiraz ediyorum. Tarih: { $decision }. Konu: { $about }. Durumumu yeniden incelemenizi istiyorum. Sebeplerim: boş satırlar, yardımla yazılacak. Bana yazılı cevap vermenizi rica ederim.»
draft-read-appeal = «Yeniden inceleme isteği. Kararınıza itiraz ediyorum. Tarih: { $decision }. Konu: { $about }. Durumumu yeniden incelemenizi istiyorum. Sebeplerim: boş satırlar, yardımla yazılacak. Bana yazılı cevap vermenizi rica ederim.»
draft-read-count = Her ay ödemek istiyorum; ödeme sayısı: { $count }.
draft-read-reference = Dosya numarası: { $reference }.
draft-read-name = Ad: { $name }.
draft-read-empty = Elle doldurmanız için boş bırakıyorum: { $fields }.
draft-ask-check = Doğru mu?
cue-draft-right = doğru | evet doğru | doğrudur | güzel | her şey doğru
cue-draft-wrong = yanlış | doğru değil | hata var | hatalı | ama | fakat | eksik
draft-ask-change = Neyi değiştireyim?
draft-done = İşte mektubunuz, PDF dosyası ve metin olarak, Fransızca. Ben göndermedim: siz gönderirsiniz.
draft-done-text = İşte mektubunuz metin olarak, Fransızca. PDF dosyasını yapamadım. Ben göndermedim: siz gönderirsiniz.
draft-send = Boş satırları doldurun, imzalayın, bir kopyasını saklayın. Postayla gönderirseniz taahhütlü mektup (courrier recommandé) size kanıt verir. Fransızca dinlemek için «devamı» deyin.
draft-registered = Boş satırları doldurun ve imzalayın. İadeli taahhütlü mektupla (lettre recommandée avec avis de réception) gönderin, bir kopyasını ve kanıtı saklayın. Fransızca dinlemek için «devamı» deyin.
draft-online = Bunu çoğu zaman kurumun resmi sitesindeki hesabınızdan da bildirebilirsiniz: oraya bakın.
draft-online-prefecture = Oturum izni için adres değişikliği internetten, devletin ANEF sitesinden yapılır.
draft-online-ofii = Sığınma istiyorsanız yeni adresinizi OFII'ye hemen bildirin: eski adrese gönderilen mektup alınmış sayılır.
draft-check-first = Önce: bu mektubu bir avukata, bir point-justice'e (ücretsiz hukuk danışmanlığı) veya bir derneğe kontrol ettirin. Ben yalnızca çerçeveyi hazırlıyorum, sebeplerinizi değil. Doğru itiraz olup olmadığını da sorun. Süre kısadır: kağıdınızda yazan tarihi okuyun.
draft-refuse-urgent = Bu karar için mektup yazmıyorum: süre çok kısa olabilir. Bugün kağıdınızla bir kişiye gidin.
## admin_help: jobs

jobs-ask = Mesleğiniz neydi? Ya da ne yapabiliyorsunuz? Örneğin: dikiş, araba sürmek, yemek yapmak, tamir.
jobs-list = Söylediklerinize yakın meslekler bunlar.
jobs-which = Hangisi ilginizi çekiyor?
jobs-help = France Travail, gençler için Mission locale, engelliler için Cap emploi ya da derneğiniz size yardım edebilir.
jobs-next = Belgenizin çalışmaya izin verip vermediğine bakın; sonra France Travail, gençler için Mission locale, engelliler için Cap emploi ya da derneğiniz size yardım edebilir.
jobs-another = Listeden başka bir meslek sorabilirsiniz:
jobs-again = Hangi meslek olduğunu anlamadım. Adını ya da listedeki yerini söyleyin.
jobs-unknown = Bu mesleği listemde bulamıyorum ve tahmin etmek istemiyorum. Bir France Travail danışmanı ya da bir dernek sizinle birlikte arayabilir. Şunu da diyebilirsiniz: «bir insanla konuşmak istiyorum».
jobs-none = Tamam. Ne yapabildiğinizi başka sözlerle söyleyin ya da bir France Travail danışmanıyla veya bir dernekle konuşun.
jobs-source = Meslek adları ve kodları: France Travail'ın ROME listesi, { $version } tarihli kopya, { $checked } tarihinde kontrol edildi.
jobs-details = { $job }: Fransızcası « { $label } », danışmanınıza göstereceğiniz ROME kodu { $code }.
jobs-to-check = Bir mesleğin ne istediğini France Travail'a sorup teyit edin.
jobs-diploma = Yabancı diploma: ENIC-NARIC merkezi onu karşılaştırabilir; «diplomamı tanıtmak istiyorum» deyin.
jobs-metier = Bu kodla France Travail'ın Métierscope sitesi mesleği ayrıntılı gösterir; bunu France Travail'a sorup teyit edin.
jobs-promise = Bunlar fikirdir, iş sözü değildir. Burada kimse size not vermez.
jobs-need-start = Çoğu zaman Fransız diploması olmadan başlanabilir.
jobs-need-training = Çoğu zaman eğitim ya da diploma istenir, örneğin CAP (Fransız meslek belgesi); deneyiminiz önemlidir.
jobs-need-degree = Çoğu zaman yüksek öğrenim istenir.
jobs-need-own = Kendi hesabınıza çalışmak için diploma ya da deneyim gerekir: bunu Chambre de métiers'ye (meslek odası) sorup teyit edin.
jobs-need-licence = Fransa'da geçerli bir ehliyet gerekir.
jobs-need-heavy = Fransa'da geçerli bir kamyon ehliyeti ve sürücü eğitimi gerekir.
jobs-need-bus = Fransa'da geçerli bir otobüs ehliyeti ve sürücü eğitimi gerekir.
jobs-need-prefecture = Bu meslek kanunla düzenlenir: bir kart ya da izin gerekir, bunu préfecture'e sorup teyit edin.
jobs-need-machines = Çoğu zaman makine kullanma belgesi, CACES, istenir.
jobs-need-guard = Bu meslek kanunla düzenlenir: meslek kartı gerekir, bunu özel güvenlik kurumu CNAPS'a sorup teyit edin.
jobs-need-electric = Elektrik işi için habilitation denen bir yetki gerekir; onu eğitimden sonra işveren verir.
jobs-need-order = Bu meslek kanunla düzenlenir: tanınmış bir diploma ve çoğu zaman kayıt gerekir, bunu meslek odasına (ordre) sorup teyit edin.
jobs-need-state = Bu meslek kanunla düzenlenir: kanun diploma ister, bunu France Travail'a sorup teyit edin.
jobs-need-childminder = Bu meslek kanunla düzenlenir: ilin (département) onayı gerekir, bunu anne ve çocuk hizmeti PMI'ya sorup teyit edin.
jobs-need-teaching = Bu meslek kanunla düzenlenir: devlet okulunda sınav ya da sözleşme gerekir, bunu rectorat'ya (eğitim müdürlüğü) sorup teyit edin.
jobs-need-public = Bu meslek kanunla düzenlenir: bir seçme vardır ve vatandaşlık önemli olabilir, bunu işe alan kuruma sorup teyit edin.
jobs-need-sport = Bu meslek kanunla düzenlenir: diploma ve meslek kartı gerekir, bunu ilin spor hizmetine sorup teyit edin.
jobs-need-food = Hijyen kurallarını bilmek gerekir.
jobs-need-french = Fransızcayı oldukça iyi konuşmak gerekir.
jobs-need-body = Bedensel bir iştir.
jobs-need-hours = Çoğu zaman sabah erken, akşam geç ya da hafta sonu çalışılır.
jobs-need-blind = Kör ya da az gören insanlar bu işi uygun araçlarla yapıyor; Cap emploi bunu sizinle konuşabilir.
jobs-need-sea = Denizcilik eğitimi ve sağlık muayenesi gerekir.
jobs-need-show = Çoğu zaman işinizi görmek isterler: fotoğraf, örnek.

## Entitlements

rights-start = Yaklaşık olarak nelere hakkınız olabileceğini hesaplayabilirim. Birkaç kısa soru sorarım ve hiçbir şey saklamam. Şöyle diyebilirsiniz: bilmiyorum, ya da dur.
rights-status = Hangi belgeniz var: Fransız vatandaşlığı ya da carte de résident, mülteci ya da ikincil koruma, geçici koruma, sığınmacı, başka bir oturma izni, yoksa belgesiz mi?
rights-age = Kaç yaşındasınız?
rights-couple = Burada, Fransa'da, yalnız mı yaşıyorsunuz, eşinizle mi?
rights-children = Sizinle kaç çocuk yaşıyor? Çocuk yoksa: yok, deyin.
rights-ages = Kaç yaşındalar? Her çocuğun yaşını söyleyin.
rights-housing = Nerede kalıyorsunuz: sosyal konutta (HLM) kiracı, özel ev sahibinde kiracı, foyer ya da yurtta, birinin yanında parasız, kendi evinizde, yoksa bir merkezde, otelde ya da evsiz mi?
rights-rent = Aylık kiranız ne kadar, aidat hariç?
rights-town = Hangi şehirde oturuyorsunuz? Adını söyleyin ya da şöyle deyin: Paris bölgesi, büyük şehir, başka yer.
rights-income = Son aylarda ortalama ayda ne kadar para aldınız? Tutarı ve işten mi işsizlik ödeneğinden mi geldiğini söyleyin. Hiç almadıysanız: hiç, deyin.
rights-source = Bu para işten mi, işsizlik ödeneğinden mi geliyor?
rights-partner = Ya eşiniz: ayda ne kadar alıyor, işten mi işsizlik ödeneğinden mi? Hiç almıyorsa: hiç, deyin.
rights-steady = Bu gelir bir yıldır ya da daha uzun süredir var mı?
rights-disability = MDPH, yani engelliler dairesi, bir engel tanıdı mı: hayır, yüzde 50 ile 79 arası, yoksa yüzde 80 ve üstü mü?
rights-working = Hesaplıyorum. Bir dakika.
rights-result = Söylediklerinize göre şunlara hakkınız olabilir: { $list }.
rights-nothing = Söylediklerinize göre hesap bu yardımlara bir hak bulmuyor.
rights-rules = { $month } kurallarıyla hesapladım; kararı CAF (aile yardımı kurumu) ya da CPAM (sağlık sigortası) verir, resmi hesap sitesi Mes droits sociaux daha kesindir.
rights-old = Bu tutarlar eski: değişmiş olabilir.
rights-condition-permit = RSA ve prime d'activité için genellikle { $years } yıldır çalışmaya izin veren bir oturma izni gerekir.
rights-condition-ukraine = RSA ve prime d'activité'yi saymadım: geçici korumada ADA vardır; CAF'a sorun.
rights-note-aspa = Sizin yaşınızda ASPA gibi başka yardımlar da var, onları hesaplamıyorum.
rights-note-income = Gelirinizi bilmediğiniz için hiç gelir saymadım: gerçek tutar daha düşük olabilir.
rights-note-aah = Ayrıca MDPH, engelin iş bulmanızı uzun süre engellediğini tanımalıdır.
rights-note-asf = Yalnızca öbür ebeveyn çocuk için hiçbir şey ödemiyorsa.
rights-about = ayda yaklaşık { $amount } avro
rights-between = ayda yaklaşık { $low } ile { $high } avro arası
rights-up-to = ayda en fazla yaklaşık { $amount } avro
rights-about-year = yılda yaklaşık { $amount } avro
rights-free = ücretsiz
rights-paid = ayda yaklaşık { $amount } avro ödersiniz
rights-maybe = belki
rights-since = Bu tutarların geçerlilik tarihi: { $since }.
rights-law = Yasa metni: { $title }.
rights-no-housing = Kira yardımını hesaplayamadım: CAF'a sorun.
rights-no-aah = MDPH oranı bilinmediği için AAH'yi hesaplamadım.
rights-no-c2s = C2S için hesap eski sınırları kullanıyor: geliriniz biraz daha yüksekse yine de CPAM'a sorun.
rights-limits = Birikim, öğrenim, kendi işi ve emeklilik hakkında sormadım: bunlar sonucu değiştirebilir.
rights-asylum = İltica başvurusu sürerken RSA ve bu yardımların çoğu kapalıdır. Sığınmacı ödeneği ADA ve sağlık sigortası vardır. Bunlardan birini bana sorun.
rights-nopapers = Oturma izni olmadan bu yardımların çoğu kapalıdır. Tedaviyi ödeyen AME vardır, bir de hukukçunun durumunuza bakabileceği ücretsiz danışma yerleri.
rights-absent = Bunu burada hesaplayamıyorum. Resmi hesap sitesi Mes droits sociaux bunu ücretsiz yapar. Bir France services bürosu doldurmanıza yardım eder.
rights-failed = Hesap olmadı. Daha sonra yeniden deneyin ya da resmi hesap sitesi Mes droits sociaux'yu kullanın. Bir France services bürosu yardım eder.
rights-name-rsa = RSA, en düşük gelir
rights-name-ppa = prime d'activité, çalışanlar için
rights-name-housing = kira yardımı, APL
rights-name-aah = AAH, engelli yetişkin ödeneği
rights-name-c2s = C2S, tamamlayıcı sağlık sigortası
rights-name-family = çocuk yardımları
rights-choice-resident = Fransız vatandaşlığı ya da carte de résident
rights-choice-protected = Mülteci ya da ikincil koruma
rights-choice-ukraine = Geçici koruma
rights-choice-asylum = Sığınmacı
rights-choice-permit = Başka bir oturma izni
rights-choice-nopapers = Belgesiz
rights-choice-alone = Yalnız
rights-choice-couple = Eşimle
rights-choice-social = Sosyal konut HLM
rights-choice-tenant = Özel kiracı
rights-choice-residence = Foyer ya da yurt
rights-choice-hosted = Birinin yanında parasız
rights-choice-owner = Ev sahibi
rights-choice-shelter = Merkez, otel ya da evsiz
rights-choice-paris = Paris bölgesi
rights-choice-city = Büyük şehir
rights-choice-elsewhere = Başka yer
rights-choice-work = İşten
rights-choice-unemployment = İşsizlik ödeneğinden
rights-choice-rate0 = Hayır
rights-choice-rate50 = Yüzde 50 ile 79 arası
rights-choice-rate80 = Yüzde 80 ve üstü
rights-item = { $name }: { $amount }
rights-note-young = { $age } yaşından önce RSA için genellikle çocuk ya da yeterli eski çalışma gerekir; CAF'a sorup teyit edin.
rights-list = { $first }; { $rest }
cue-rights-resident = Fransız vatandaşlığı ya da carte de résident | fransız | fransız vatandaşı | carte de résident | on yıllık kart | 10 yıllık kart
cue-rights-protected = Mülteci ya da ikincil koruma | mülteci | mülteciyim | ikincil koruma | réfugié | statü aldım
cue-rights-ukraine = Geçici koruma | ukrayna | ukraynalı
cue-rights-asylum = Sığınmacı | iltica | iltica başvurusu | ofpra bekliyorum | dublin | sığınma
cue-rights-permit = Başka bir oturma izni | oturma izni | oturum kartı | titre de séjour | récépissé | vize | öğrenci
cue-rights-nopapers = Belgesiz | kağıtsız | belgem yok | kaçak | oturumum yok | yok | hiçbiri
cue-rights-alone = Yalnız | bekar | tek başıma | boşandım | boşanmış | dul | ayrı
cue-rights-couple = Eşimle | evli | evliyim | karımla | kocamla | eşim | kocam | karım | birlikte
cue-rights-social = Sosyal konut HLM | sosyal konut | hlm
cue-rights-tenant = Özel kiracı | kiracı | kiracıyım | kira | kirada | kiralık
cue-rights-residence = Foyer ya da yurt | foyer | yurt | rezidans
cue-rights-hosted = Birinin yanında parasız | arkadaşımın yanında | arkadaşta | akrabada | ailemin yanında | kira vermiyorum | misafir
cue-rights-owner = Ev sahibi | kendi evim | ev benim
cue-rights-shelter = Merkez, otel ya da evsiz | merkez | kamp | otel | cada | sokakta | evsiz | barınak
cue-rights-paris = Paris bölgesi | paris çevresi | paris banliyösü
cue-rights-city = Büyük şehir | büyükşehir
cue-rights-elsewhere = Başka yer | köy | küçük şehir | kasaba
cue-rights-work = İşten | iş | maaş | çalışıyorum | çalışmadan
cue-rights-unemployment = İşsizlik ödeneğinden | işsizlik | işsizlik maaşı | france travail | chomage
cue-rights-rate0 = Hayır | engelim yok | yok
cue-rights-rate50 = Yüzde 50 ile 79 arası | yüzde elli | elliden fazla
cue-rights-rate80 = Yüzde 80 ve üstü | yüzde seksen | seksen
cue-rights-zero = hiç | hiçbir şey | yok | sıfır | çocuk yok | gelirim yok | çalışmıyorum | işim yok | param yok
cue-rights-one = bir | bir çocuk | tek çocuk | bir oğlum | bir kızım | bir tane

## interpreter

cue-bot = bot | robot | makine | asistan | porte-voix | port vua
interpreter-which = Diğer kişi hangi dili konuşuyor?
interpreter-begin = İkinizin arasında çeviri yapıyorum. Diller: { $one } ve { $other }. Ben bir makineyim, yanılabilirim. Her seferinde kısa bir cümle söyleyin. Bitirmek için dur deyin. Söylediklerinizden hiçbir şey saklamıyorum.
interpreter-phrases = Bu iki dil için çevirmenim yok. Yalnız listemdeki cümleleri biliyorum. Basit cümleler söyleyin. Geri kalanı için bir insandan yardım isteyin.
interpreter-type = Bu dili konuşurken iyi anlamıyorum. Yazmak daha iyi.
interpreter-remote = Dışarıdaki bir bilgisayar hizmeti çeviriye yardım edebilir. Cümleleriniz ona gönderilir. İkiniz de kabul ediyor musunuz? Evet ya da hayır.
interpreter-speak = Tamam. Konuşabilirsiniz.
interpreter-understood = Şunu anladım: { $text }
interpreter-back = Diğer dilde anlamı şu: { $text }
interpreter-right = Doğru mu? Evet ya da hayır deyin.
interpreter-again = Peki, hiçbir şey iletmedim. Başka, basit sözlerle yeniden söyleyin.
interpreter-cannot = Bu cümleyi burada çeviremiyorum. Başka, basit sözlerle söyleyin ya da bir insandan yardım isteyin.
interpreter-neither = İki dilinizden hiçbirini tanımadım: { $one }, { $other }. Lütfen bunlardan biriyle tekrarlayın.
interpreter-refuse-asylum = İltica görüşmesinde ya da duruşmada çeviri yapmam. Her söz önemlidir ve makine yanılır. Kayıtta seçilen dilde ya da yeterince iyi bildiğiniz bir dilde konuşma hakkınız var. Resmî tercümanı isteyin.
interpreter-refuse-justice = Polis ya da mahkeme için çeviri yapmam. Her söz önemlidir ve makine yanılır. Tercüman hakkınız var. İsteyin. Anlamadığınız şeyi imzalamayın.
interpreter-refuse-consent = Ameliyat ya da tedavi için onay verilirken çeviri yapmam. Her söz önemlidir ve makine yanılır. Evet demeden önce anlama hakkınız var. Hastaneden profesyonel bir tercüman isteyin. Anlamadan imzalamayın.
interpreter-rest = Geri kalanında yardım edebilirim: danışma, gişe, dükkân, okul. Şöyle deyin: tercüman.
interpreter-ended = Tercümanlık bitti. Söylediklerinizden hiçbir şey saklamadım.
interpreter-code = Kodunuz: { $code }. Diğer kişi bana şöyle der: kod, sonra bu altı rakam. Kod bir kez, on dakika boyunca geçerlidir.
interpreter-code-ask = Kod nedir? Altı rakamı söyleyin.
interpreter-code-wrong = Bu kod çalışmıyor. Belki kullanıldı ya da eskidi. Diğer kişiden yeni bir kod isteyin.
interpreter-code-often = Çok fazla yanlış kod. On dakika bekleyin, sonra yeni bir kod isteyin.
interpreter-join = Sizi bir kişiyle bağlayabilirim. Dili: { $name }. İkiniz de evet derseniz, o sizin bana söylediklerinizi kendi dilinde duyar, siz de onun söylediklerini duyarsınız. Başka kimse duymaz. Ben bir makineyim, yanılabilirim. Bitirmek için dur deyin. Kabul ediyor musunuz?
interpreter-join-wait = Teşekkürler. Diğer kişinin evet demesini bekliyorum.
interpreter-join-on = Bağlandınız. Konuşun: her seferinde kısa bir cümle. Benimle konuşmak için şu sözle başlayın: bot.
interpreter-join-first = Önce evet ya da hayır deyin. Hiçbir şey iletmedim.
interpreter-join-danger = Bu sözleri diğer kişiye iletmedim. İletmek istiyor musunuz? Evet ya da hayır.
interpreter-told = Diğer kişiye şunu söyledim: { $text }
interpreter-gone = Diğer kişi ayrıldı. Bu cümleyi iletmedim.
interpreter-over = Diğer kişiyle konuşma bitti. Artık hiçbir şey iletilmiyor.
interpreter-nowhere = Bu burada mümkün değil.

## Heard in doubt

hearing-confirm = Şöyle anladım: “{ $text }”. Doğru mu? Evet ya da hayır deyin.
hearing-again = Tamam. Lütfen yavaşça bir daha söyleyin ya da yazın.
hearing-human = Sizi iyi duyamıyorum. Yazabilir ya da bir insan isteyebilirsiniz.
hearing-poor = Konuşulan Türkçeyi iyi anlamıyorum. Yazabilir, başka bir dil kullanabilir ya da bir insan isteyebilirsiniz.
hearing-none = Konuşulan Türkçeyi anlamıyorum. Yazabilir, başka bir dil kullanabilir ya da bir insan isteyebilirsiniz.
hearing-no-voice = Türkçe sesim yok. Yazıyla cevap veriyorum.
hearing-tongue-ask = Hangi dili konuştuğunuzu bilmiyorum.
hearing-tongue = Türkçe için şunu deyin: Türkçe.
hearing-tongue-set = Tamam, Türkçe. Lütfen sorunuzu bir daha söyleyin.
cue-hearing-yes = evet doğru | doğru | evet öyle | öyle | aynen öyle | evet aynen | aynen | evet bu | tam öyle | doğrudur | evet evet
cue-hearing-no = yanlış | hayır yanlış | doğru değil | hayır doğru değil | öyle değil | hayır öyle değil | bu değil | yanlış anladın | yanlış anladınız | hayır hayır

## listening
meanwhile-listening = Mesajınız uzun. Şu an { $total } dakikanın { $minute }. dakikasını dinliyorum.

## spelling and voices
cue-spell = harf harf | harf harf söyle | harf harf söyler misiniz | hecele | heceleyin | heceler misin | kodla | kodlar mısın | nasıl yazılır | nasıl yazılıyor | rakam rakam | tek tek söyle
cue-another-voice = başka ses | başka bir ses | sesi değiştir | sesi değiştirin | sesini değiştir | farklı ses | kadın sesi | erkek sesi | baska ses
spell-lead = { $what } şöyle yazılır: { $letters }.
spell-more = Sonraki için şunu söyleyin: devam.
spell-nothing = Son cevabımda heceleyecek bir ad ya da numara yok.
spell-at = et işareti
spell-dot = nokta
spell-dash = tire
spell-slash = eğik çizgi
spell-underscore = alt çizgi
spell-plus = artı
another-voice = Bu başka bir ses. Yeniden değiştirmek için şunu söyleyin: başka ses.
another-voice-only-one = Bu dilde yalnızca bir sesim var.
another-voice-none = Bu dilde henüz sesim yok. Cevaplarımı yazıyorum.

## translate: read back and labelled

translate-approximate = Bu kaba bir çeviridir. İçinde büyük hatalar olabilir.
translate-rough = Bu önemli bir cümle: sağlık, hukuk, iltica ya da bir numara. Çevirmenim bunun için yeterince güvenilir değil. Başka türlü söyleyin ya da bir insan isteyin.
translate-not-back = Bir çevirim var ama doğrulayamıyorum. Yanlış olabilir. Yine de duymak ister misiniz? Evet ya da hayır deyin.
translate-play = Bu cümleyi karşınızdaki kişiye dinletebilirsiniz.
translate-again = Tamam, vermiyorum. Başka, basit sözcüklerle söyleyin ya da bir insan isteyin.
translate-written = Bu cümle önceden yazıldı. Ana dili bu olan biri onu henüz okumadı.
translate-reviewed = Bu cümle önceden yazıldı ve ana dili bu olan biri okudu.

## The phrase bank

bank-ask = Başka birine göstermek ya da dinletmek için hazır cümlelerim var. Hangi yer için?
bank-list = Cümleler: { $place }. İstediğiniz cümleyi söyleyin ya da şunu deyin: diğer cümleler.
bank-next = Diğer cümleler
bank-language = Hangi dilde?
bank-instead = Bunu burada çeviremiyorum. Ama hazır bir cümlem var.
bank-mean = Şunu mu demek istiyorsunuz: “{ $sentence }”? Evet ya da hayır deyin.
bank-none = O zaman bunun için hazır bir cümlem yok. İki dili de bilen birinden yardım isteyin.
bank-written = Cümleyi önceden bir makine yazdı. Bu dili konuşan hiç kimse henüz kontrol etmedi.
bank-reviewed = Cümle önceden yazıldı ve bu dili konuşan biri kontrol etti.
bank-place-hospital = Doktorda
bank-place-pharmacy = Eczanede
bank-place-emergency = Acil durum
bank-place-prefecture = Valilikte, iltica
bank-place-school = Okulda
bank-place-police = Polis ve avukat
bank-place-housing = Konut ve kira
bank-place-transport = Ulaşım
bank-place-work = İş
bank-place-shop = Market, banka, postane
bank-place-guidance = Görmeyen kişiye rehberlik
bank-place-everyday = Her gün

## News
news-ask = Bir soru. { $name } derneği size mesajlarını göndersin mi, örneğin bir kurs ya da değişen çalışma saatleri için? Evet mi hayır mı?
news-agreed = Tamam. { $name } derneğinin mesajları size gelecek. Durdurmak için istediğiniz zaman şunu söyleyin: mesaj istemiyorum.
news-declined = Peki. Bu mesajlar size gelmeyecek.
news-stopped = Tamam. Artık { $name } derneğinden mesaj almayacaksınız. Sorularınızı yanıtlamaya devam ediyorum.
news-none = Burada size mesaj gönderen bir dernek yok.
news-lead = { $name } derneğinden mesaj.
news-lead-translated = { $name } derneğinden mesaj, makine çevirdi.
news-end = Bu mesajları istemiyorsanız şunu söyleyin: dur.
cue-news-stop = mesaj istemiyorum | artık mesaj istemiyorum | mesajları durdur | mesajları durdurun | mesaj gönderme | mesaj göndermeyin | bana mesaj göndermeyin | bir daha mesaj gönderme | haber istemiyorum | haberleri durdur | duyuru istemiyorum | duyuruları durdur | abonelikten çık | aboneliği iptal et | stop mesaj | stop news
cue-news-start = mesajları gönder | mesajları gönderin | bana mesajları gönder | derneğin mesajlarını istiyorum | derneğin haberlerini istiyorum | haberleri gönder | abone ol | duyuruları istiyorum

## Did that help
helped-ask = Bu size yardımcı oldu mu? Evet ya da hayır deyin.
helped-thanks = Güzel. Söylediğiniz için teşekkür ederim.
helped-sorry = Bu size yardımcı olmadığı için üzgünüm. Başka sözlerle sorabilirsiniz. Biriyle konuşmak için şunu deyin: bir insan.
cue-helped-yes = yardımcı oldu | evet yardımcı oldu | yardım etti | evet yardım etti | işime yaradı | evet işime yaradı | oldu | evet oldu | evet teşekkürler | evet teşekkür ederim | evet sağ olun | çok | evet çok | biraz | evet biraz | faydalı | faydalı oldu | evet faydalı oldu | anladım | evet anladım | açık | evet çok iyi | çok iyi | yardimci oldu
cue-helped-no = yardımcı olmadı | hayır yardımcı olmadı | yardım etmedi | hayır yardım etmedi | işime yaramadı | hayır işime yaramadı | olmadı | hayır olmadı | pek değil | hayır pek değil | pek olmadı | çok değil | faydalı değil | faydası olmadı | anlamadım | hayır anlamadım | açık değil | sorum bu değildi | bunu sormadım | benim sorum bu değil | yardimci olmadi

## The first minute

first-days = { $days ->
    [30] bir ay
   *[other] { $days } gün
}
first-minutes = { $minutes ->
    [30] yarım saat
   *[other] { $minutes } dakika
}
first-hello = Merhaba. Ben bir makineyim. Benimle Türkçe konuşabilirsiniz.
first-hello-again = Türkçe konuşmak için “Türkçe” deyin.
first-intro = Ben Porte-Voix, bir makineyim, insan değilim. Sizi bu dernek davet ediyor:
first-can = Bana bir mektup gösterin, açıklarım. Bana bir fotoğraf gösterin, anlatırım. Fransa'daki resmi işlemler hakkında bir soru sorun, cevap veririm.
first-stop = Durdurmak için “dur”, her şeyi silmek için “her şeyi sil”, biriyle konuşmak için “insan” deyin.
first-agree = Size yardım etmek için konuşmamızın yazısını { first-days }, fotoğraflarınızı { first-minutes } saklarım. Sesli mesajları hemen silerim. Kabul ediyor musunuz? Evet ya da hayır deyin.
first-agree-again = Cevabınızı anlamadım.
first-ask = Söylediklerinizi { first-days } saklayabilirim. Kabul ediyor musunuz? Evet ya da hayır deyin.
first-simple = Bu bir defter gibidir. Söylediklerinizi oraya yazarım. Defter kilitlidir. { first-days } sonra atarım. “Her şeyi sil” derseniz hemen atarım. Hayır derseniz yine cevap veririm, ama her cevaptan sonra unuturum.
first-full-kept = Konuşmamızın yazısını { first-days }, bir fotoğrafı { first-minutes } saklarım. Sesli mesajı dinler dinlemez silerim. Hepsi şifrelidir. Bir hatırlatma, tarihine kadar kalır.
first-full-seen = Dernek yalnızca sayıları görür, mesajlarınızı görmez. Sözlerinizi ancak bir insan isteyip evet derseniz okur. Kullandığınız mesaj uygulaması mesajlarınızı kendi tarafında saklayabilir.
first-full-rights = Her şeyi istediğiniz zaman silebilirsiniz: “her şeyi sil” deyin. Fikriniz değişirse “hiçbir şey saklama” deyin. Tehlikede acil numaraları her zaman veririm.
first-full-complain = Bilgilerinizle yaptıklarımdan memnun değil misiniz? CNIL'e şikayet edebilirsiniz. CNIL, Fransa'da insanların bilgilerini korur. Ücretsizdir.
first-yes = Teşekkürler. Evetinizi kaydettim.
first-no = Tamam, hiçbir şey saklamıyorum. Sorularınıza yine cevap veririm. Fikriniz değişirse “sakla” deyin.
first-unclear = Açık bir cevap almadım. Bu yüzden hiçbir şey saklamıyorum. Sorularınıza yine cevap veririm. Saklamama izin verirseniz “sakla” deyin.
first-manner = “Daha yavaş”, “daha kısa” ya da “sesi kapat” da diyebilirsiniz.
first-now = Şimdi sorunuzu sorun.
first-expired = Bu davet artık geçerli değil. Sorun değil: benimle konuşabilirsiniz.
first-not-kept = Söylediklerinizden hiçbir şey saklamıyorum, bu yüzden bunu yapamam. Saklamamı isterseniz “sakla” deyin.
first-keep-set = Tamam. Bundan sonra konuşmamızın yazısını { first-days } saklarım.
first-detailed-set = Tamam. Cevabın tamamını bir kerede veririm. Değiştirmek için “daha kısa” deyin.
first-short-set = Tamam. Kısa cevap veririm. Değiştirmek için “cevabın tamamı” deyin.
first-large-set = Tamam. Mümkün olan yerde büyük harflerle yazarım. Değiştirmek için “normal yazı” deyin.
first-usual-set = Tamam. Normal yazıyla yazarım.
first-chosen-language = Türkçe konuşuyoruz.
first-chosen-speed = { $speed ->
    [slow] Yavaş konuşuyorum.
    [fast] Hızlı konuşuyorum.
   *[normal] Normal hızda konuşuyorum.
}
first-chosen-voice = { $voice ->
    [on] Sesli cevap veriyorum.
   *[off] Yalnızca yazıyla cevap veriyorum.
}
first-chosen-length = { $length ->
    [long] Cevabın tamamını bir kerede veriyorum.
   *[short] Kısa cevap veriyorum.
}
first-chosen-letters = { $letters ->
    [large] Büyük yazıyla yazıyorum.
   *[usual] Normal yazıyla yazıyorum.
}
first-chosen-keep = { $keep ->
    [yes] Evet dediğiniz gün: { $day }. Konuşmamızın yazısını { first-days } saklıyorum.
    [no] Söylediklerinizden hiçbir şey saklamıyorum. Hayır dediğiniz gün: { $day }.
   *[told] Konuşmamızın yazısını { first-days } saklıyorum. Bunu size söylediğim gün: { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Dışarıdaki bir hizmeti kabul ettiniz.
   *[no] Bu makineden hiçbir şey çıkmıyor.
}
first-web-listen = Dinle
cue-first-explain = açıkla | açıklayın | neden | niye | niçin | bu ne demek | ne demek | ne için | anlamak istiyorum
cue-first-yes = kabul ediyorum | evet kabul ediyorum | kabul | evet kabul | olur evet | saklayabilirsin | saklayabilirsiniz | sorun değil | sorun yok | izin veriyorum | evet lütfen | evet tamam | evet olur | razıyım
cue-first-no = kabul etmiyorum | hayır kabul etmiyorum | izin vermiyorum | razı değilim | reddediyorum | asla | hayır hayır | hayır olmaz | yok hayır
cue-first-keep = sakla | saklayın | saklayabilirsin artık | söylediklerimi sakla | söylediklerimi saklayın | her şeyi sakla | hatırla | söylediklerimi hatırla
cue-first-keep-nothing = hiçbir şey saklama | hiçbir şey saklamayın | hiç bir şey saklama | hiç bir şey saklamayın | saklama | saklamayın | söylediklerimi saklama | söylediklerimi saklamayın | artık saklama
cue-first-detailed = cevabın tamamı | bütün cevap | tam cevap | uzun cevap | uzun cevaplar | ayrıntılı cevap ver | detaylı cevap ver | hepsini bir kerede söyle | hepsini söyle
cue-first-short = daha kısa | kısa cevap | kısa cevaplar | kısa cevap ver | kısa konuş | kısa anlat | çok uzun | özet geç
cue-first-large = büyük harfler | büyük harf | büyük yazı | daha büyük yazı | büyük yaz | daha büyük yaz | yazıyı büyüt | harfleri büyüt
cue-first-usual = normal yazı | normal harfler | normal boy | normal yaz | daha küçük yazı | yazıyı küçült
cue-first-choices = seçimlerim | ne seçtim | neleri seçtim | seçimlerim ne | ayarlarım | ayarlarım ne | tercihlerim | neyi kabul ettim

## A person

cue-handoff-back = makineye dön | makineye geri dön | makineyle konuşmak istiyorum | makineyi istiyorum | makineye dönmek istiyorum
cue-handoff-bot = bot | robot | hey bot | porte-voix | port vua
handoff-nothing-else = Başka bir şey görmeyecek.
handoff-offer = İsteğinizi { $name } derneğinden bir insana iletebilirim. Şunları görecek: son mesajlarınızı, çevirilerini ve benim cevabımı.
handoff-offer-photo = Fotoğrafınızı ya da mektubunuzu da görecek.
handoff-speaks = Orada sizin dilinizi konuşan biri var.
handoff-translated = Ben iki yönde de çeviriyorum.
handoff-opens = Dernek şimdi kapalı. Açılış: { $when }.
handoff-no-time = Şu anda orada kimse yok. Ne zaman birinin cevap verebileceğini bilmiyorum.
handoff-ask = Kabul ediyor musunuz? Evet ya da hayır deyin.
handoff-hint = { $name } derneğinden bir insanla da konuşabilirsiniz. Şöyle deyin: bir insan istiyorum.
handoff-laid = İsteğiniz { $name } derneğinde. Biri aldığında size söylerim. O zamana kadar ben buradayım. Şimdi bana söyledikleriniz kimseye iletilmez.
handoff-refused = Tamam. Hiçbir şey iletilmiyor.
handoff-gone = İsteğinizi iletemedim. Hiçbir şey iletilmedi.
handoff-waiting = İsteğiniz zaten { $name } derneğinde. Henüz kimse almadı.
handoff-taken = { $name } derneğinden bir insan şimdi sizi dinliyor. Onunla burada konuşun. Ben iki yönde de çeviriyorum. Benimle, makineyle konuşmak için şunu deyin: makineye dön.
handoff-says = { $name } derneğinden bir insan diyor ki:
handoff-sends = { $name } derneğinden bir insan size bunu gönderiyor.
handoff-released = { $name } derneğindeki kişi bırakmak zorunda. İsteğiniz başka birini bekliyor. Ben, makine, yine buradayım.
handoff-ended = { $name } derneğindeki kişi konuşmayı bitirdi. Ben, makine, yine buradayım.
handoff-back = Ben, makine, yine buradayım. İsteğiniz { $name } derneğinde kalıyor.
handoff-stopped = { $name } derneğiyle konuşma bitti. Ben, makine, yine buradayım.
handoff-over = { $name } derneğinden artık kimse sizi dinlemiyor. Son mesajınız iletilmedi. Ben, makine, yine buradayım. Bana tekrar söyleyebilirsiniz.
handoff-silent-taken = { $name } derneğindeki kişi on dakikadır cevap vermedi. Mesajınız onda kalıyor. Benimle, makineyle devam etmek için şunu deyin: makineye dön.
handoff-silent-waiting = { $name } derneğinden henüz kimse isteğinizi almadı. İsteğiniz orada kalıyor. Benimle devam edebilirsiniz.
handoff-elsewhere = Tehlike varsa 112'yi arayın ya da 114'e SMS yazın. Bir France services merkezi ya da belediyeniz de size yardım edebilir.
cue-handoff-yes = evet ilet | ilet | iletin | evet iletin | iletebilirsiniz | paylaşın | paylaşabilirsiniz | kabul ediyorum | evet kabul ediyorum | katılıyorum
cue-handoff-no = iletme | iletmeyin | hayır iletmeyin | paylaşmayın | hiçbir şey paylaşmayın | kabul etmiyorum | şimdi değil

## Assist
assist-which = Yardım ettiğiniz kişi hangi dili konuşuyor?
assist-begin = Birine yardım ediyorsunuz. Diller: { $one } ve { $other }. Sırayla sorun: her cevabı ikiniz de duyarsınız. Bitince şunu söyleyin: bitti. O zaman her şey silinir.
assist-ended = Bitti. Burada söylenen her şey silindi.
assist-no-reminder = Yardım sırasında hiçbir şey saklamıyorum, bu yüzden tarih hatırlatamam. Kâğıda yazın ya da bitti deyin ve sonra isteyin.
assist-rough = Bu çeviri yaklaşıktır. Kontrol etmeden güvenmeyin.
assist-untranslated = Bu cevabı güvenle çeviremiyorum. Diğer kişiye ya da bir tercümana sorun.
cue-assist = birine yardım ediyorum | ben birine yardım ediyorum | bir kişiye yardım ediyorum | birisine yardım ediyorum | başkasına yardım ediyorum | yardım modu | birine yardım etmek istiyorum | birine eşlik ediyorum
cue-assist-end = bitti | bitirdik | bitirdim | işimiz bitti | tamamlandı | hepsi bu | bu kadar | yardım bitti | son

## Rooms
room-told = Ekip istekleri bir { $platform } grubunda okur: { $platform } sunucuları da bunları görür.

## WhatsApp
unsupported-message = Bu tür bir mesajı okuyamıyorum. Bana yazı, sesli mesaj, fotoğraf veya PDF belgesi gönderin.
whatsapp-choices = Şöyle cevap verebilirsiniz:
whatsapp-list = Seç

## How much electricity an answer took
cue-energy = ne kadar enerji | ne kadar elektrik | ne kadar enerji harcadın | ne kadar enerji harcadınız | ne kadar elektrik harcadın | ne kadar elektrik harcadınız | ne kadar enerji kullandın | ne kadar elektrik kullandınız | bu ne kadar enerji harcadı | bu ne kadar elektrik harcıyor | kaç watt harcadın | enerji tüketimi | elektrik tüketimi
cue-energy-much = ne kadar | kaç
cue-energy-thing = enerji | elektrik | watt | elektriği | enerjiyi
cue-energy-around = bu | bunun | şu | için | cevap | yanıt | cevabın | son | sen | siz | harcadı | harcadın | harcadınız | harcandı | harcıyor | kullandı | kullandın | kullandınız | kullanıldı | kullanıyor | tüketti | tükettin | tükettiniz | tüketildi | tüketiyor | gitti | gerekti | aldı
energy-unknown = Ne kadar elektrik kullandığımı henüz bilmiyorum. Önce bana bir şey sorun. Sonra tekrar sorun.
energy-moment = Son cevabım çok az elektrik kullandı: on vatlık bir lambanın bir saniyeden kısa sürede kullandığı kadar.
energy-most = Son cevabım, on vatlık bir lambanın en fazla { $high } saniyede kullandığı kadar elektrik kullandı.
energy-seconds = Son cevabım, on vatlık bir lambanın yaklaşık { $low } ile { $high } saniye arasında kullandığı kadar elektrik kullandı.
energy-minutes = Son cevabım, on vatlık bir lambanın yaklaşık { $low } ile { $high } dakika arasında kullandığı kadar elektrik kullandı.
energy-estimate = Bu bir tahmindir.
energy-remote = Bir kısmını başka yerdeki bilgisayarlar kullandı. O kısım hakkında az şey biliyorum.

# Encrypted messages
error-message-locked = Mesajınızı açamadım. Lütfen tekrar gönderin.

### Español

language-name = Español

## Corridor

welcome =
    Hola. Soy Porte-Voix, una máquina, no una persona.
    Describo sus fotos y sus cartas, traduzco y le ayudo con los trámites en Francia: hable, escriba o envíe una foto.
    Borro sus mensajes de voz y sus fotos después de usarlos, y el texto después de { $days ->
        [30] un mes
        [one] { $days } día
       *[other] { $days } días
    }.
    Diga «ayuda», «para» o «borra todo» cuando quiera.
welcome-language = Todavía no hablo este idioma ({ $name }). Le respondo en español. También puede pedir hablar con una persona.
you-are-welcome = De nada. Aquí estoy si tiene otra pregunta.
greeting = Hola. Soy Porte-Voix, una máquina. ¿En qué le puedo ayudar?
help =
    Soy Porte-Voix, una máquina.
    Envíe una foto: la describo o leo la carta.
    Haga una pregunta sobre un trámite en Francia: respondo con la fuente.
    Diga «traduce al francés» y su frase: la traduzco.
    Puede decir: más, otra vez, más despacio, más fácil, para, una persona, borra todo.
i-am-a-machine = Soy una máquina, un programa. Me puedo equivocar. Siempre puede pedir hablar con una persona.
not-understood = No he entendido. Diga «ayuda» para saber qué puedo hacer, o pida hablar con una persona.
heard-nothing = No he oído nada. Inténtelo otra vez, hablando cerca del micrófono, o escríbame.
heard-doubt = No sé si he oído bien. He entendido: «{ $text }».
no-more = No tengo nada más que añadir a esta respuesta.
nothing-yet = Todavía no he dado ninguna respuesta. Haga su pregunta o envíe una foto.
no-simpler = No tengo una versión más fácil. Aquí va la misma respuesta, más despacio.
slower-set = Hablaré más despacio.
faster-set = Hablaré más rápido.
stopped = Listo, he parado. Escriba o hable cuando quiera.
erased = Hecho: todo lo que guardaba sobre usted está borrado.
voice-off-set = De acuerdo, respondo solo por escrito. Diga «con voz» para cambiar.
voice-on-set = De acuerdo, respondo también en voz alta.
language-set = De acuerdo, le respondo en español.
language-missing = Todavía no hablo este idioma: { $name }.
language-ask = ¿Qué idioma quiere?
guard-refused = Tengo una respuesta, pero no puedo comprobar todas sus cifras. Prefiero no darla. Pregunte a una persona, por ejemplo en una asociación o en una oficina France services.
remote-ask = ¿Quiere que use también un servicio externo para ayudarle mejor? Sus mensajes saldrían entonces de esta máquina. Responda sí o no. Sin un sí, nada sale de aquí.
remote-yes = De acuerdo. Usaré también el servicio externo. Diga «para» si ya no lo quiere.
remote-no = De acuerdo. Nada sale de esta máquina.
ack-working = He recibido su mensaje. Estoy trabajando, un momento.
document-first-pages = He leído { $read ->
    [one] la primera página
   *[other] las primeras { $read } páginas
} de { $pages }.
meanwhile-photo = Tengo su foto. La estoy mirando.
meanwhile-page = Es una página de texto. La estoy leyendo.
meanwhile-pages = Es un documento de { $count } páginas. Lo estoy leyendo.
meanwhile-first-pages = Es un documento de { $count } páginas. Estoy leyendo las primeras { $most }.
busy-your-turn = Muchas personas me escriben. He guardado su mensaje, pronto llega su turno.
choice-yes = Sí
choice-no = No
reminder-on = el { $day }
reminder-on-at = el { $day } a las { $time }
reminder-deadline = fecha límite
reminder-appointment = cita
reminder-offer = { $times ->
    [one] ¿Quiere que se lo recuerde 1 día antes? Diga sí o no.
   *[other] ¿Quiere que se lo recuerde 7 días antes y 1 día antes? Diga sí o no.
}
reminder-hint = Puedo recordarle esta fecha: diga «recuérdamelo».
reminder-set = { $times ->
    [one] Anotado: { $label }, { $when }. Se lo recordaré 1 día antes, a las 9 de la mañana.
   *[other] Anotado: { $label }, { $when }. Se lo recordaré 7 días antes y 1 día antes, a las 9 de la mañana.
}
reminder-refused = De acuerdo, sin recordatorio.
reminder-ask-day = ¿Qué día? Diga el día y el mes, y luego un nombre. Por ejemplo: el { $day } de enero, cita en la CAF.
reminder-past = Esa fecha ya pasó: { $when }. No he anotado nada.
reminder-soon = Falta muy poco: { $when }. Aviso como muy tarde el día antes, a las 9 de la mañana. No he anotado nada.
reminder-far = Esa fecha está demasiado lejos. Guardo una fecha 3 años como máximo. No he anotado nada.
reminder-full = Ya tiene { $most } recordatorios, es el máximo. No he anotado nada. Diga «mis recordatorios» y luego borre uno.
reminder-none = No tiene ningún recordatorio.
reminder-list = { $count ->
    [one] Tiene un recordatorio.
   *[other] Tiene { $count } recordatorios.
}
reminder-item = Número { $number }: { $label }, { $when }.
reminder-choice = Borra el recordatorio { $number }
reminder-deleted = Hecho. He borrado este recordatorio: { $label }, { $when }.
reminder-deleted-all = Hecho. He borrado todos sus recordatorios.
reminder-which = ¿Qué recordatorio hay que borrar? Diga «borra el recordatorio» y su número.
reminder-unknown = No encuentro ese recordatorio. Diga «borra el recordatorio» y su número.
reminder-notice = { $days ->
    [0] Recordatorio: { $label }, hoy, { $when }.
    [1] Recordatorio: { $label }, mañana, { $when }.
   *[other] Recordatorio: { $label }, dentro de { $days } días, { $when }.
}
reminder-file = { $count ->
    [one] Aquí está el archivo para su calendario. Ábralo para añadir la fecha.
   *[other] Aquí está el archivo para su calendario, con { $count } fechas. Ábralo para añadirlas.
}
reminder-file-name = recordatorio.ics
reminder-file-failed = No consigo enviarle el archivo. Inténtelo otra vez en unos minutos.

## Errors

error-internal = He tenido un fallo con este mensaje. Lo siento. Intente enviarlo de otra manera, o pida hablar con una persona.
error-unreadable-media = No consigo abrir este archivo. Envíe una foto (JPEG o PNG) o un mensaje de voz.
error-media-too-large = Este archivo es demasiado grande. Envíe 20 megabytes como máximo.
error-media-too-long = Este envío es demasiado largo o demasiado grande para mí. Un mensaje de voz puede durar diez minutos como máximo.
error-text-too-long = Este texto es demasiado largo para mí. Envíelo en varias partes.
error-engine = Una parte de mí no funciona en este momento. Inténtelo otra vez en unos minutos, o pida hablar con una persona.
error-listen = No consigo escuchar los mensajes de voz en este momento. Escríbame, o inténtelo más tarde.
error-busy = Muchas personas me escriben en este momento. Inténtelo otra vez en un minuto.
error-store = No puedo guardar su mensaje en este momento. Inténtelo otra vez en unos minutos.
error-document = No sé leer este tipo de documento. Envíe un PDF, o una foto de cada página.
error-document-locked = Este documento está protegido con una contraseña: no puedo abrirlo. Envíe una foto de cada página.

## Cues: the words by which people ask for things

cue-filler = por favor | porfa | porfavor | por fa | gracias | hola | oye | oiga | eh | este | mm | porte-voix | un poco | un poquito | otra vez por favor | ahora | de acuerdo | entonces | bueno | pues | puedes | puede | me puedes | me puede
cue-help = ayuda | ayúdame | ayúdeme | ayudame por favor | necesito ayuda | cómo funciona | cómo funciona esto | qué puedes hacer | qué puede hacer | qué sabes hacer | qué sabe hacer | para qué sirves | para qué sirve esto | menú | instrucciones | qué haces | qué hace usted | auxilio con esto | opciones
cue-thanks = gracias | muchas gracias | mil gracias | muy amable | ok | okay | vale | listo | de acuerdo | adiós | chao | chau | hasta luego | buenas noches | perfecto | genial | excelente | nos vemos | dios le bendiga | se lo agradezco
cue-greeting = hola | buenos días | buen día | buenas tardes | buenas noches | buenas | qué tal | hola qué tal | cómo está | cómo estás | saludos | aló | hello | salam
cue-more = más | más detalles | más información | detalles | los detalles | sigue | siga | continúa | continúe | continua | dime más | dígame más | cuéntame más | cuénteme más | quiero saber más | y después | y luego | qué más | explica más | explique más | más info
cue-again = otra vez | de nuevo | repite | repita | repítelo | repítalo | repetir | puedes repetir | puede repetir | me lo repite | dilo otra vez | dígalo otra vez | perdón | cómo | cómo dijo | cómo dice | mande | qué dijiste | qué dijo | no escuché | no oí | no te escuché | no le escuché
cue-slower = más despacio | más lento | más lentamente | despacio | lento | habla más despacio | hable más despacio | habla más lento | hable más lento | habla despacio | hable despacio | muy rápido | demasiado rápido | vas muy rápido | va muy rápido | más despacito | despacito
cue-faster = más rápido | más deprisa | más de prisa | habla más rápido | hable más rápido | muy lento | demasiado lento | velocidad normal | apúrate | más veloz
cue-simpler = más fácil | más simple | más sencillo | más sencillamente | simplifica | simplifique | no entiendo | no entendí | no he entendido | no comprendo | no lo entiendo | explica más fácil | explícame fácil | explíqueme fácil | explíquemelo mejor | con palabras sencillas | con palabras simples | es complicado | muy complicado | demasiado complicado | muy difícil
cue-stop = para | pare | parar | stop | alto | basta | ya basta | detente | deténgase | cállate | cállese | silencio | cancela | cancele | cancelar | termina | termine | deja de traducir | deje de traducir | ya no traduzcas | ya está bien
cue-delete = borra todo | bórralo todo | borre todo | bórrelo todo | borrar todo | borralo todo | elimina todo | elimine todo | eliminar todo | suprime todo | borra mis datos | borre mis datos | borrar mis datos | elimina mis datos | elimine mis datos | eliminar mis datos | borra todos mis datos | borre todos mis datos | elimina todos mis datos | borrar todos mis datos | olvídame | olvídeme | olvídate de mí | olvídese de mí | borra mi cuenta | borre mi cuenta | elimina mi cuenta | eliminar mi cuenta | borra todo lo que sabes de mí | borre todo lo que sabe de mí | quiero borrar todo | quiero borrarlo todo | quiero eliminar todo
cue-sheet = la ficha | ficha | muestra la ficha | muéstrame la ficha | muéstreme la ficha | dame la ficha | deme la ficha | más sobre el trámite | explica el trámite | explíqueme el trámite | explícame el trámite
cue-human = una persona | quiero una persona | quiero hablar con una persona | quisiera hablar con una persona | necesito hablar con una persona | hablar con alguien | quiero hablar con alguien | quisiera hablar con alguien | necesito hablar con alguien | un humano | quiero un humano | quiero hablar con un humano | un ser humano | una persona real | una persona de verdad | quiero hablar con una persona real | quiero hablar con una persona de verdad | un asesor | quiero hablar con un asesor | un agente | un consejero | una trabajadora social | alguien me puede ayudar | alguien que me ayude | páseme con una persona | comuníqueme con alguien
cue-machine = eres una máquina | es usted una máquina | eres un robot | es usted un robot | eres humano | eres humana | es usted humano | eres una persona | es usted una persona | eres una persona real | quién eres | quién es usted | qué eres | es un robot | esto es un robot | eres un bot | hablo con una máquina | estoy hablando con una máquina | estoy hablando con un robot | eres inteligencia artificial
cue-yes = sí | si | claro | claro que sí | de acuerdo | vale | ok | okay | dale | exacto | eso es | así es | correcto | por supuesto | cómo no | sí quiero | sí claro | está bien | bueno
cue-no = no | para nada | de ninguna manera | no quiero | no gracias | mejor no | nop | qué va | claro que no | no por favor
cue-reminder-add = recuérdamelo | recuérdemelo | recuérdame | recuérdeme | recuerdame | recuerdeme | recordármelo | recuérdame esta fecha | recuérdeme esta fecha | recuérdame de | recuérdame que | avísame | avíseme | avisame | hazme acordar | hágame acordar | acuérdame | un recordatorio | recordatorio
cue-reminder-new = añade un recordatorio | añada un recordatorio | agrega un recordatorio | agregue un recordatorio | pon un recordatorio | ponga un recordatorio | ponme un recordatorio | póngame un recordatorio | crea un recordatorio | cree un recordatorio | haz un recordatorio | anota un recordatorio | anote un recordatorio | nuevo recordatorio | quiero un recordatorio | quisiera un recordatorio
cue-reminder-list = mis recordatorios | los recordatorios | recordatorios | lista de recordatorios | la lista de recordatorios | lee mis recordatorios | lea mis recordatorios | léeme mis recordatorios | cuáles son mis recordatorios | qué recordatorios tengo | tengo recordatorios | dime mis recordatorios | dígame mis recordatorios | dame mis recordatorios | muestra mis recordatorios | muéstrame mis recordatorios | ver mis recordatorios | tengo algún recordatorio | mi recordatorios
cue-reminder-delete = borra | borre | borrar | elimina | elimine | eliminar | quita | quite | quitar | suprime | suprima | cancela | cancele | cancelar | anula | anule
cue-reminder-all = todos los recordatorios | todos mis recordatorios | mis recordatorios | los recordatorios | todo los recordatorios | todos recordatorios
cue-reminder-one = el recordatorio | mi recordatorio | este recordatorio | ese recordatorio | recordatorio | un recordatorio | el recordatorio número | recordatorio número | el recordatorio de | el recordatorio para | el recordatorio del | mi recordatorio de | el número | número
cue-reminder-every = todos | todas | todos los recordatorios | todo
cue-reminder-file = archivo de calendario | archivo del calendario | archivo para el calendario | archivo para mi calendario | archivo de agenda | archivo para mi agenda | archivo para la agenda | fichero de calendario | archivo calendario | archivo ics | archivo punto ics | .ics | añade a mi calendario | agrega a mi calendario | agregar a mi calendario | en mi calendario | en mi agenda | ponlo en mi calendario
cue-reminder-name = llámalo | llámelo | nómbralo | nómbrelo | se llama | con el nombre | con el nombre de | ponle de nombre | póngale de nombre | su nombre es | titulado
cue-reminder-nothing = mucho | adelante | con gusto | con mucho gusto | hazlo | hágalo | por favor | porfa | muy bien | perfecto | excelente | me parece bien | encantado | encantada
cue-reminder-joints = el | la | los | las | a | al | a las | a la | de | del | para | por | que | y | es | es para | es el | sobre | lunes | martes | miércoles | jueves | viernes | sábado | domingo | el día | día | la fecha | la fecha del | fecha
cue-reminder-months = enero/ene | febrero/feb | marzo/mar | abril/abr | mayo/may | junio/jun | julio/jul | agosto/ago | septiembre/sept/setiembre/sep | octubre/oct | noviembre/nov | diciembre/dic
cue-reminder-year = dos mil | del dos mil | de dos mil | el año dos mil
cue-reminder-numbers = uno/primero/primer/una/un/el primero | dos/segundo/el segundo | tres/tercero/tercer/el tercero | cuatro/cuarto/el cuarto | cinco/quinto/el quinto | seis/sexto/el sexto | siete/séptimo | ocho/octavo | nueve/noveno | diez/décimo
cue-voice-off = sin voz | sin la voz | no quiero voz | sin audio | solo texto | sólo texto | solamente texto | solo por escrito | solamente por escrito | solo escribe | no hables | quita la voz | quite la voz
cue-voice-on = con voz | con la voz | con audio | en voz alta | activa la voz | active la voz | háblame | hábleme | responde en voz alta | responda en voz alta | responde con voz | responda con voz | lee en voz alta
cue-language-change = habla | hable | habla en | hable en | háblame en | hábleme en | hablar en | responde en | responda en | respóndeme en | respóndame en | contesta en | conteste en | en | idioma | lengua | cambia de idioma | cambie de idioma | cambiar de idioma | cambia el idioma a | cambiar idioma a | cambia a | cambie a | cambia al | cambie al | pasa al | pase al | hablo | yo hablo | prefiero | prefiero el
language-name-fr = francés
cue-language-fr = francés | el francés | français
language-name-en = inglés
cue-language-en = inglés | el inglés | English
language-name-ar = árabe
cue-language-ar = árabe | el árabe | العربية
language-name-uk = ucraniano
cue-language-uk = ucraniano | el ucraniano | ucranio | українська
language-name-ru = ruso
cue-language-ru = ruso | el ruso | русский
language-name-fa = persa
cue-language-fa = persa | dari | farsi | el persa | el farsi | el dari | فارسی
language-name-ps = pastún
cue-language-ps = pastún | el pastún | pashto | pashtun | pastu | پښتو
language-name-tr = turco
cue-language-tr = turco | el turco | Türkçe
language-name-es = español
cue-language-es = español | el español | castellano | el castellano
language-name-pt = portugués
cue-language-pt = portugués | el portugués | portugues de brasil | português
language-name-ti = tigriña
cue-language-ti = tigriña | el tigriña | tigrinya | ትግርኛ
language-name-am = amárico
cue-language-am = amárico | el amárico | amharico | አማርኛ
language-name-so = somalí
cue-language-so = somalí | el somalí | Soomaali
language-name-bn = bengalí
cue-language-bn = bengalí | el bengalí | bangla | বাংলা
language-name-ka = georgiano
cue-language-ka = georgiano | el georgiano | ქართული
language-name-sq = albanés
cue-language-sq = albanés | el albanés | shqip
language-name-de = alemán
cue-language-de = alemán | el alemán | Deutsch
language-name-it = italiano
cue-language-it = italiano | el italiano

## Danger

cue-danger-suicide = suicidarme | me voy a suicidar | quiero suicidarme | pienso en suicidarme | suicidio | suicidarse | se quiere suicidar | se va a suicidar | quiero morir | quiero morirme | me quiero morir | me quisiera morir | quisiera morirme | quisiera estar muerto | quisiera estar muerta | ganas de morir | ganas de morirme | no quiero vivir | ya no quiero vivir | no quiero seguir viviendo | sin ganas de vivir | no tengo ganas de vivir | quitarme la vida | quitarse la vida | acabar con mi vida | terminar con mi vida | acabar con todo de una vez | quiero matarme | me quiero matar | me voy a matar | voy a matarme | se quiere matar | ahorcarme | me voy a ahorcar | tirarme al tren | tirarme del puente | tirarme por la ventana | lanzarme al vacío | cortarme las venas | me corto los brazos | me hago daño a mí misma | me hago daño a mí mismo | quiero hacerme daño | ganas de hacerme daño | pensamientos suicidas | ideas suicidas | tomé demasiadas pastillas | me tomé muchas pastillas | mejor estaría muerto | mejor estaría muerta | estarían mejor sin mí | no le encuentro sentido a la vida | no aguanto más la vida | kiero morir | kiero morirme | me kiero morir | kiero matarme | ve*/entiendo/se/para que/porque/por/pa .. levantarme/despertar*/seguir viviendo mañana | para que/porque levantarme/despertar*/vivir | no/ya no quiero .. vivir/bivir/existir/despertar | va/voy/quiere/quiero a/se .. matar*/suicid*/ahorcar* | se/me va/voy/quiere/quiero a .. matar* | me quiero matar/morir/ahorcar | quiero/quisiera/ganas de .. morir/morirme/matarme/desaparecer | mejor sin mi | mejor .. muerto/muerta | pastillas .. tomar*/todas/tragar* .. todas/noche | tomar* todas las pastillas | tomarmelas todas | acabar con mi vida/todo/esto | quitarme/quitarse la vida | tirarme/tirarse .. tren/puente/balcon | no tiene sentido .. vivir/seguir | cansad* de vivir | ojala .. me muera/muriera | dormir .. no despertar | carta*/nota* de despedida | no/ya no aguanto .. vivir/vida/mas vivir | sin fuerzas .. vivir/seguir | harta/harto/odio .. de/mi vivir/vida | mañana .. ya no estare | no vale la pena vivir | irme/dejar/marcharme .. este/de mundo | decid* .. morir/irme de | no/ya no aguanto .. vivir | aguanto vivir | las voy a tomar todas
cue-danger-violence = me pega | me pegó | me pegan | me ha pegado | me golpea | me golpeó | me golpean | me ha golpeado | me maltrata | me maltratan | me da golpes | me da palizas | me dio una paliza | me dieron una paliza | me cachetea | me dio una cachetada | me abofeteó | me patea | mi marido me pega | mi esposo me pega | mi esposo me golpea | mi pareja me pega | mi pareja me golpea | mi mujer me pega | mi marido es violento | mi esposo es violento | mi pareja es violenta | violencia doméstica | violencia de género | violencia intrafamiliar | violencia machista | me violó | me violaron | me ha violado | me han violado | me viola | me violan | fui violada | fui violado | violación sexual | abusó de mí | abusaron de mí | abusa de mí | agresión sexual | me agredió | me agredieron | me atacó | me atacaron | me obliga a tener relaciones | me obliga a acostarme con él | me amenaza de muerte | me amenazan de muerte | amenazas de muerte | me amenaza con un cuchillo | me amenaza con matarme | me va a matar | me quiere matar | me van a matar | me quieren matar | nos va a matar | nos quieren matar | la va a matar | me ahorca | me estrangula | me estranguló | tengo miedo de mi marido | tengo miedo de mi esposo | tengo miedo de mi pareja | miedo a mi marido | le tengo miedo a mi esposo | matrimonio forzado | me obligan a casarme | me quieren casar a la fuerza | mutilación genital | ablación | marido/esposo/novio/pareja/ex/padre/hermano/padrastro .. me .. pega/pego/pegado/pegando/golpea*/golpeo/golpe/maltrata*/ahorc*/estrangul* | me .. ha/a/vuelto .. pegado/golpeado/violado/pegar | me pega .. marido/novio/miedo/dia*/noche* | me va/van/quiere/quieren a matar | va/van a matarme/matarnos | dice/dijo/jura que .. mata/matar/matara | me mata si | me violaron/violo/viola/forzo | me .. han/ha violado | me viol* | vecino/marido/padre/novio/hombre .. pega*/golpea*/pegando/golpeando .. a/su mujer/esposa/madre/hermana/novia | pegando a su mujer/esposa | amenaza* .. cuchillo/matar/muerte/pistola/navaja/arma | me persigue/acosa/sigue .. ex | ex .. me persigue/acosa/sigue/amenaza* | apretó/apreto/agarro .. cuello | obliga* .. casar*/sexo/acostar* | levanta*/levanto .. la mano | me levanta la mano | suegr*/tio/cuñado/madre/jefe/hermana .. me .. pega*/golpea*/toca*/maltrata* | metio .. mano .. falda/pantalon/blusa | me toco .. pechos/culo/partes/fuerza | obliga*/fuerza .. casar* | quieren casarme | pega a mi madre/mama/hermana/nosotros | quemar*/acido .. amenaza* | maltrata* a .. un/una/mi/su niño/niña/mujer/hijo*/hija* | degoll* | cortar* .. cuello/cabeza | chantaje* .. fotos/video*/desnud* | fotos .. desnud* .. amenaza*/chantaje* | cuchillo .. cuello | puñetazo*/patada*/bofetada* .. en/me barriga/cara/estomago/marido/pareja | me dio .. puñetazo*/patada*/bofetada*/golpe*
cue-danger-trafficking = me obligan a prostituirme | me obliga a prostituirme | me fuerzan a prostituirme | obligada a prostituirme | obligado a prostituirme | prostituirme a la fuerza | vender mi cuerpo | me quitó el pasaporte | me quitaron el pasaporte | me ha quitado el pasaporte | tiene mi pasaporte y no me lo devuelve | mi jefe tiene mi pasaporte | mi patrón tiene mi pasaporte | mi jefe se quedó con mi pasaporte | me retienen el pasaporte | me retiene el pasaporte | me quitó los papeles | me quitaron los papeles | me quitaron los documentos | me quitó los documentos | me retienen los papeles | no me devuelve mis papeles | no me devuelven el pasaporte | me obligan a trabajar | me obliga a trabajar | me fuerzan a trabajar | trabajo forzado | trabajos forzados | trabajo sin que me paguen y no puedo salir | trabajo sin paga y encerrada | trabajo sin paga y encerrado | no me dejan salir de la casa | no me deja salir de la casa | no me deja salir de casa | no me dejan salir de casa | me tienen encerrada | me tienen encerrado | me tiene encerrada | me tiene encerrado | me encierran | me encierra | estoy encerrada en la casa | como esclava | como esclavo | me tienen de esclava | me tienen de esclavo | esclavitud | trata de personas | víctima de trata | pagar al coyote | pagarle al coyote | deuda con el coyote | pagar a los traficantes | deuda con los traficantes | jefe/patron*/señora/dueño/empleador* .. quit*/retien*/tiene/guarda/escond*/cogio .. mi/el/los/mis pasaporte*/papeles/documentos | me quit* el/mi pasaporte .. paga*/salir/jefe | obliga*/forz*/fuerz* .. prostitu*/clientes | prostituirme | no .. deja* .. salir .. casa/trabaj*/calle | no me dejan salir | trabajo sin cobrar .. salir/deja*/casa | trabaj* .. sin cobrar .. salir/pasaporte/encerrad* | encerrad* .. casa/trabaj* | me vendieron | pagar .. deuda .. coyote/traficante*/pasador* | quitaron/quito/tienen/guardan/retienen .. los/nuestros/nos/el pasaporte* | nos quitaron .. pasaporte* | telefono y .. pasaporte | trajeron .. trabajar .. pasaporte* | quieren/quiere venderme | me va* a vender | sin paga .. encerrad*/salir | me explotan | no .. devuelve* .. pasaporte/papeles
cue-danger-medical = ataque al corazón | ataque cardíaco | infarto | paro cardíaco | no respira | no está respirando | no puede respirar | no puedo respirar | me cuesta respirar | le cuesta respirar | me falta el aire | no me entra aire | me ahogo | se está ahogando | se ahoga | se atragantó | inconsciente | perdió el conocimiento | perdió la conciencia | ha perdido el conocimiento | se desmayó | se ha desmayado | me desmayé | no despierta | no se despierta | no reacciona | está convulsionando | convulsiones | derrame cerebral | un ictus | le está dando un ictus | tiene la cara torcida | sangra mucho | está sangrando mucho | estoy sangrando mucho | mucha sangre | no para de sangrar | hemorragia | sobredosis | envenenado | envenenada | se envenenó | intoxicado | tomó lejía | bebió lejía | tomó cloro | bebió cloro | se tragó un producto | tragó detergente | tomó veneno | se tomó todas las pastillas | dolor en el pecho | dolor de pecho | me duele el pecho | le duele el pecho | presión en el pecho | rompí fuente | rompí aguas | se me rompió la fuente | he roto aguas | estoy de parto | estoy dando a luz | voy a dar a luz | ya viene el bebé | embarazada y sangro | embarazada y estoy sangrando | necesito una ambulancia | llamen una ambulancia | urge una ambulancia | emergencia médica | no respira/respirar | no puede*/puedo .. respirar | desmay* .. no/despierta/responde | no despierta/reacciona/responde .. se/ayuda/cay* | cayo .. no .. responde/despierta/mueve/reacciona | sangr* .. mucho/para/muchisimo/embaraz*/deja | embarazada .. sangr* | sangre .. no para | infarto .. dando/creo/ahora/duele/parece | dando un/infarto .. infarto | creo .. infarto/derrame | duele .. pecho | dolor .. pecho | trago/tomo/bebio .. lejia/cloro/pastillas/pila/veneno | convulsion* | llam* .. ambulancia .. ya/favor/urgente | trago/trag*/bebio/comio .. pila/imán/lejia/detergente/pastillas/veneno/bateria | fiebre .. convuls* | se puso/esta azul/morado .. respira/bebe/labios | labios azules/morados | embarazada .. sangre | boca .. torci*/torcida/chueca | cayo .. ventana/balcon/tejado/escalera* | cabeza .. sangr* | no se mueve
cue-danger-child = mi hijo está en peligro | mi hija está en peligro | mis hijos están en peligro | niño en peligro | niña en peligro | niños en peligro | menor en peligro | le pega a mi hijo | le pega a mi hija | le pega a mis hijos | le pegan a mi hijo | le pegan a mi hija | pega a mi hijo | pega a mi hija | pega a los niños | le pega a los niños | le pega al niño | le pega a la niña | golpea a mi hijo | golpea a mi hija | golpea a los niños | maltrata a mi hijo | maltrata a mi hija | maltrata a los niños | maltrato infantil | niño maltratado | niña maltratada | tocó a mi hija | tocó a mi hijo | manosea a mi hija | manoseó a mi hija | abusa de mi hija | abusa de mi hijo | abusó de mi hija | abusó de mi hijo | violó a mi hija | violó a mi hijo | abuso infantil | abuso sexual de un menor | soy menor y estoy solo | soy menor y estoy sola | soy menor de edad y estoy solo | soy menor de edad y estoy sola | menor no acompañado en la calle | soy menor y duermo en la calle | tengo menos de dieciocho y estoy solo | mi hijo ha desaparecido | mi hija ha desaparecido | mi hijo desapareció | mi hija desapareció | se perdió mi hijo | se perdió mi hija | no encuentro a mi hijo | no encuentro a mi hija | niño desaparecido | niña desaparecida | se llevó a mi hijo a la fuerza | se llevaron a mi hijo | se llevaron a mi hija | secuestraron a mi hijo | secuestraron a mi hija | hijo/hija/hijos/niño/niña/niños/bebe/crio .. pega*/golpea*/maltrata*/pegan .. noche*/dia*/siempre/padre*/vecin* | vecin* .. pega*/golpea*/maltrata* .. hijo*/hija*/niño*/niña* | al/a hijo/hija/niño/niña .. pega*/golpea*/maltrata* | le/les pegan/pega .. niño*/niña*/hijo*/hija*/noches | no encuentro .. hijo/hija/niño/niña/bebe | perdi .. mi hijo/hija/niño/niña .. calle/mercado/estacion/parque | padrastro/tio/vecino/profesor/padre/hombre .. toca/tocó/manosea*/abusa .. hermana*/hija*/hijo*/niña*/niño*/me | abusa* de .. niñ*/hij*/herman* | se llevaron/llevo .. hijo/hija/niñ*/bebe | secuestr* .. hijo/hija/niñ* | maestr*/profesor*/niñera/padre/marido .. pega*/golpea*/sacude* .. hijo*/hija*/niñ* | le/les pega a .. mi/mis/su/sus/los/el/la hijo*/hija*/niñ* | moretones/moratones .. niñ*/hij*/bebe | mi papa/mama/padre/madre me pega/golpea
cue-danger-harmless = muero/morir/muerto/muerta/morirme de hambre/risa/sed/frio/calor/sueño/ganas/pena | formulario/espera/tramite*/papeleo/calor/cola .. me mata/matan | matar el tiempo/rato | murio/muerto el/telefono telefono/movil/bateria | telefono/movil/bateria .. muerto/murio | se pega en/al/el | pega el sol | infarto/ictus/derrame .. en/hace 20*/años/19* | sufri/tuve/tuvo .. infarto/ictus/derrame | consulado/prefectura/embajada/policia/aeropuerto .. pasaporte/papeles/documentos | no encuentro .. tarjeta/acta/papel*/partida/pasaporte/dni/carpeta | perdida de la/tarjeta | no me ha/han pagado | no me paga* | no puedo respirar con/de tantos/tanto/risa
danger-suicide = Llame al 3114 ahora: es gratis, de día y de noche, para hablar con alguien. Si corre peligro en este momento, llame al 112, o envíe un SMS al 114. Usted no está solo ni sola.
danger-violence = Si corre peligro en este momento, llame al 112, o envíe un SMS al 114. Para hablar con alguien, llame al 3919: es gratis y anónimo, de día y de noche. No aparece en la factura.
danger-trafficking = Si corre peligro en este momento, llame al 112, o envíe un SMS al 114. Nadie tiene derecho a obligarle ni a quedarse con sus papeles. Una asociación puede protegerle: pida aquí hablar con una persona.
danger-medical = Llame al 112 ahora, o envíe un SMS al 114 si no puede hablar. Diga dónde está y qué pasa. No cuelgue.
danger-child = Si un niño o una niña corre peligro en este momento, llame al 112, o envíe un SMS al 114. Llame también al 119, Enfance en danger (infancia en peligro): es gratis, de día y de noche. Si usted está en la calle sin techo, llame al 115.
danger-source = Los números de emergencia, sitio 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Envíe la foto: responderé a su pregunta.
photo-too-many = Solo he mirado las primeras { $count } fotos: envíe las otras aparte.
photo-flaw-blur = La foto está borrosa: sostenga el teléfono sin moverlo y tome la foto otra vez.
photo-flaw-dark = La foto está demasiado oscura: encienda la luz y tome la foto otra vez.
photo-flaw-blank = La foto está vacía, no veo nada en ella: compruebe que nada tapa la cámara y tome la foto otra vez.
photo-flaw-small = Lo que muestra la foto es demasiado pequeño: acerque el teléfono, o envíe la foto original.
photo-flaw-glare = Hay un reflejo en la foto: incline un poco la hoja o apague el flash, y tome la foto otra vez.
photo-flaw-tilt = La foto está tomada demasiado de lado: sostenga el teléfono justo encima de la hoja y tome la foto otra vez.
photo-flaw-cut = El texto está cortado por varios lados: aleje el teléfono y tome la foto otra vez.
photo-flaw-cut-left = El texto está cortado a la izquierda: aleje un poco el teléfono y muévalo hacia la izquierda.
photo-flaw-cut-right = El texto está cortado a la derecha: aleje un poco el teléfono y muévalo hacia la derecha.
photo-flaw-cut-top = El texto está cortado arriba: aleje un poco el teléfono y muévalo hacia la parte de arriba de la hoja.
photo-flaw-cut-bottom = El texto está cortado abajo: aleje un poco el teléfono y muévalo hacia la parte de abajo de la hoja.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } y { $last }
photo-probably = probablemente { $thing }
photo-maybe = quizás { $thing }
photo-like = algo que se parece a esto: { $thing }
photo-scene = En la foto: { $things }.
photo-scene-text = En la foto: { $things }, con este texto: «{ $text }».
photo-text = Leo: «{ $text }».
photo-long-text = Es un texto que empieza así: «{ $text }».
photo-whole-text = El texto: «{ $text }».
photo-nothing-sure = No reconozco nada seguro en esta foto, veo sobre todo estos colores: { $colours }.
photo-drawing = Seguramente no es una foto, sino un dibujo o una pantalla, y no reconozco nada seguro, aparte de estos colores: { $colours }.
photo-nothing = No reconozco nada seguro en esta foto.
photo-place-left = A la izquierda: { $thing }.
photo-place-middle = En el centro: { $thing }.
photo-place-right = A la derecha: { $thing }.
photo-colours = Colores principales: { $colours }.
photo-no-colour = No distingo ningún color principal.
photo-code = Hay un código de barras o un código QR. Contiene: «{ $content }». No lo abro.
photo-limits = Reconozco objetos y texto. No veo los gestos ni los peligros, y me puedo equivocar.
photo-model-agreed = Un servicio externo también ve: { $text }.
photo-model-may-be = Quizás también, según ese servicio: { $text }.
photo-model-answer = Según un servicio externo: { $text }.
photo-model-answer-may-be = Quizás, según un servicio externo que se puede equivocar: { $text }.
cue-photo-judges = se llama | años | de edad | anciano | anciana | mujer joven | hombre joven | joven | viejo | vieja | hombre mayor | mujer mayor | guapo | guapa | hermoso | hermosa | bonita | feo | fea | africano | africana | asiático | asiática | árabe | europeo | europea | latino | latina | discapacitado | discapacitada | enfermo | enferma | famoso | famosa | presidente
photo-numbered = foto { $number }: { $text }
photo-reads-badly = {", "}pero leo mal este texto y me puedo equivocar.
photo-careful-medicine = {", "}pero me puedo equivocar: para un medicamento, pregunte siempre en una farmacia o a una persona.
photo-careful-food = {", "}pero me puedo equivocar: para una alergia, pregunte siempre a una persona.
photo-careful-money = {", "}pero me puedo equivocar: cuando se trata de dinero, pregunte siempre a una persona.
photo-kind-request-for-documents = piden documentos
photo-kind-appointment = una cita o una convocatoria
photo-kind-payment-demand = piden un pago
photo-kind-bill = una factura
photo-kind-decision-granted = una decisión que parece favorable
photo-kind-decision-refusal = una decisión que parece ser un rechazo
photo-kind-formal-notice = un requerimiento oficial, en francés mise en demeure
photo-kind-information = una información
photo-kind-meeting-invitation = una invitación a una reunión
photo-kind-scam = quizás una estafa
photo-kind-other = no sé de qué tipo
photo-scam-link-not-official = el enlace no es el de un sitio oficial
photo-scam-mismatched-sender = la dirección de correo no es la de un organismo oficial
photo-scam-asks-card = le piden los números de su tarjeta o de su cuenta
photo-scam-small-fee = le piden pagar una pequeña cantidad por internet
photo-scam-urgent-threat = quieren que usted actúe muy deprisa
photo-scam-parcel = los mensajes falsos sobre paquetes son frecuentes
photo-scam-cpf = los mensajes falsos sobre la cuenta de formación (CPF) son frecuentes
photo-scam-ameli-card = los mensajes falsos sobre la carte Vitale son frecuentes
photo-scam-antai-fine = los mensajes falsos sobre multas son frecuentes
photo-scam-refund-bait = le prometen dinero para conseguir sus datos
photo-scam-paid-appointment = una cita en la préfecture nunca se paga
photo-scam-gift-card = le piden pagar con tarjetas de regalo o con tarjetas de recarga
photo-scam-crypto = le hablan de moneda virtual o de ganancias fáciles
photo-scam-money-transfer = le piden enviar dinero por giro o por transferencia inmediata
photo-scam-family-new-number = alguien se hace pasar por un familiar o un amigo con un número nuevo
photo-scam-whatsapp-contact = le piden escribir por una mensajería privada
photo-scam-prize = le anuncian un premio o una herencia
photo-scam-easy-money = le prometen dinero o un préstamo demasiado fácil
photo-scam-bank-alarm = las falsas alertas de banco son frecuentes
photo-scam-police-threat = la policía no envía amenazas por mensaje
photo-scam-remote-access = quieren tomar el control de su aparato
photo-scam-spelling = hay faltas que un organismo oficial no comete
photo-amounts = Cantidades de dinero escritas: { $text }.
photo-references = Referencias escritas: { $text }.
photo-phones = Números de teléfono escritos: { $text }.
photo-declined-identity = Nunca digo quién es una persona, ni su edad, ni su aspecto.
photo-declined-safety = No puedo decir si no hay peligro: pregunte a una persona que esté cerca de usted.
photo-read-quote = Leo: { $text }.
photo-read-doubtful = Creo que leo { $text }, pero no es seguro: pida a una persona que lo compruebe.
photo-no-date = No leo ninguna fecha en esta foto.
photo-no-amount = No leo ninguna cantidad de dinero en esta foto.
photo-no-phone = No leo ningún número de teléfono en esta foto.
photo-no-text = No leo ningún texto en esta foto.
photo-sender = Parece que la envía: { $sender }.
photo-no-sender = No encuentro quién la escribió.
photo-people = Veo { $people }.
photo-no-people = No veo a nadie en esta foto, pero me puedo equivocar.
photo-found = Sí, veo { $thing }.
photo-not-found = No veo eso en la foto ({ $thing }), pero me puedo equivocar.
photo-found-text = Sí, leo: «{ $text }».
photo-found-text-on = Es la foto { $number }, leo: «{ $text }».
photo-cannot-find = No sé reconocer eso, y no lo leo en la foto.
photo-colour-red = rojo
photo-colour-orange = naranja
photo-colour-yellow = amarillo
photo-colour-green = verde
photo-colour-blue = azul
photo-colour-purple = morado
photo-colour-pink = rosa
photo-colour-brown = marrón
photo-colour-beige = beige
photo-colour-black = negro
photo-colour-grey = gris
photo-colour-white = blanco
cue-photo-word = foto | fotos | fotografía | imagen | imágenes | esta carta | este correo | esta caja | este papel | este documento | esta pantalla | este letrero | este cartel | esta cajita
cue-photo-article = un | una | unos | unas | el | la | los | las | del | de la | algo de | al
cue-photo-coming = te envío | le envío | te mando | le mando | voy a enviar | voy a mandar | te voy a mandar | le voy a mandar | te voy a enviar | le voy a enviar | ya viene la foto | ahí va la foto | si te envío | si le envío | si te mando | si le mando
cue-photo-filler = cuál | cuáles | qué | que | en | este | esta | estos | estas | ese | esa | esto | eso | aquí | para | hay | tiene | tengo | debo | pagar | puedes | puede | decir | decirme | dime | dígame | por favor | gracias | carta | correo | caja | producto | límite | entonces | aquí está | bien | también | son | está | están | cuánto | sobre | con | cosa | cosas | objeto | ella | hace | me | mi | solo | solamente | ahora | de | es | y
cue-photo-identity = quién es | quiénes son | quién sale | quién aparece | quién está en | quién está ahí | qué edad | cuántos años tiene | reconoces a esta persona | reconoce a esta persona | conoces a esta persona | es guapa | es guapo | es bonita | es linda | cómo se llama esta persona | cómo se llama él | cómo se llama ella | cómo se llama este señor | cómo se llama esta señora | cómo se llama este hombre | cómo se llama esta mujer | su piel | de piel | color de piel | sus ojos | su pelo | su cabello | hombre o mujer | hombre o una mujer | de qué origen | de qué raza | de qué país es
cue-photo-safety = cruzar | está en verde | está en rojo | semáforo está | es peligroso | hay peligro | está libre la calle | sin peligro | es seguro | puedo comer | lo puedo comer | se puede comer | puedo beber | puedo tomar | lo puedo tomar | me lo puedo tomar | puedo tomar este medicamento | puedo tomar esta medicina | debo tomar | tengo que tomar | tengo que tomarme | cuántas al día | cuántos al día | cuánto al día | cuántas pastillas tomo | veces al día | veces por día
cue-photo-people = cuántas personas | cuánta gente | hay alguien | hay gente | hay personas | cuántos niños | personas hay | alguna persona
cue-photo-colour = color | colores | de qué color
cue-photo-date = fecha | fechas | qué día | a qué hora | hasta cuándo | antes de cuándo | plazo | para cuándo
cue-photo-amount = cuánto dinero | cuánto debo | cuánto tengo que pagar | cuánto hay que pagar | monto | importe | cantidad a pagar | precio | cuánto cuesta | cuánto vale
cue-photo-phone = número de teléfono | teléfono | número para llamar | qué número | a qué número llamar
cue-photo-sender = quién escribió | quién escribe | quién me escribe | quién la escribió | remitente | de quién es | de quién | quién envía | quién manda | quién la mandó | quién envió
cue-photo-read = lee | leer | lea | léeme | léame | lees | escrito | qué está escrito | qué dice | dice ahí | qué pone | texto | qué quiere esta carta | qué quieren en esta carta
cue-photo-describe = describe | describa | describir | descríbeme | descríbame | qué ves | qué ve | qué es esto | qué es eso | qué es | qué hay | qué se ve | qué aparece
cue-photo-find = hay | ves | ve usted | ves algún | cuál es | es un | es una | esto es | es esto | encuentra | encuentre | busca | busque | contiene | lleva | trae | tiene escrito
cue-photo-part = lee arriba | lee abajo | lee la parte de arriba | lee la parte de abajo | lee a la izquierda | lee a la derecha | lea arriba | lea abajo | lea la parte de arriba | lea la parte de abajo
cue-photo-goods = tomato = tomate, tomates, jitomate, jitomates | bean = frijol, frijoles, judías, alubias, habichuelas, porotos, caraotas | pea = guisante, guisantes, arveja, arvejas, chícharo, chícharos | corn = maíz, elote, choclo | lentil = lenteja, lentejas | chickpea = garbanzo, garbanzos | tuna = atún | sardine = sardina, sardinas | fish = pescado, pescados, pez | milk = leche | sugar = azúcar | salt = sal | flour = harina | rice = arroz | noodles = pasta, pastas, fideos, tallarines, espaguetis | oil = aceite | vinegar = vinagre | coffee = café | tea = té | chocolate = chocolate | jam = mermelada | honey = miel | butter = mantequilla, manteca | cheese = queso | yoghurt = yogur, yogures, yogurt | cream = nata, crema, crema de leche | chicken = pollo | beef = carne de res, ternera, vaca, res | pork = cerdo, chancho, puerco, jamón, tocino | alcohol = alcohol, vino, cerveza, ron | potato = papa, papas, patata, patatas | onion = cebolla, cebollas | egg = huevo, huevos | peanut = maní, cacahuete, cacahuetes, cacahuate, cacahuates | nut = nuez, nueces, avellana, avellanas, almendra, almendras, frutos secos | gluten = gluten, trigo | soya = soja, soya | sesame = sésamo, ajonjolí | lactose = lactosa | leek = puerro, puerros, poro | pumpkin = calabaza, zapallo, auyama, ahuyama | mushroom = champiñón, champiñones, seta, setas, hongo, hongos | shampoo = champú, shampoo | shower gel = gel de ducha, gel de baño | soap = jabón | toothpaste = pasta de dientes, dentífrico, crema dental | detergent = detergente | bleach = lejía, cloro, lavandina | salty = salado, salada | sweet = dulce, azucarado, azucarada | water = agua
cue-photo-also = cup = vaso, taza, pocillo | phone = celular, móvil, teléfono móvil, smartphone | tv = tele, televisión, televisor | couch = sofá, sillón | person = alguien, gente | refrigerator = nevera, frigorífico, heladera, refri | handbag = bolso, cartera, bolsa | truck = camión | car = coche, carro, auto | bus = autobús, bus, guagua, colectivo | bicycle = bici, bicicleta | glasses = gafas, lentes, anteojos | sunglasses = gafas, lentes, anteojos | remote = mando, control, control remoto, mando a distancia | table = mesita | cat = gatito | dog = perrito, cachorro | computer = ordenador, computador, compu | laptop = portátil, computador, laptop | motorcycle = motocicleta | airplane = aeroplano
cue-photo-term = la palabra | las palabras | mi nombre | el nombre | mi apellido | mis apellidos
cue-photo-depth = delante | enfrente | detrás | atrás
cue-photo-near = al lado | alrededor | cerca | junto a
cue-photo-bottom = debajo | abajo | la parte de abajo | parte inferior
cue-photo-top = encima | arriba | la parte de arriba | parte superior
cue-photo-right = a la derecha | derecha
cue-photo-left = a la izquierda | izquierda
cue-photo-beside = a la izquierda | a la derecha | encima de | debajo de | arriba | abajo | al lado | alrededor de | alrededor del | cerca de | cerca del | junto a | junto al | delante de | delante del | enfrente de | detrás de | detrás del | atrás de
cue-photo-where = dónde está | dónde están | dónde se encuentra | dónde se encuentran | dónde hay | dónde ves | dónde quedó | en qué lugar | en qué parte
cue-photo-which = cuál de | cuál es el | cuál es la | cuáles son | qué caja | qué paquete | qué botella | qué lata | qué frasco | qué bote | qué tarro | qué foto es | en qué foto
cue-photo-count = cuántos | cuántas | cuántos hay | cuántas hay | cuenta los | cuenta las | número de | cantidad de
cue-photo-small = letra pequeña | letras pequeñas | letra chica | letras chiquitas | letra chiquita | texto pequeño | textos pequeños | texto más pequeño | letra menuda | escrito en pequeño | escrito chiquito
cue-photo-medicine = medicamento | medicamentos | medicina | medicinas | remedio | dosis | qué dosis | cuántos miligramos | principio activo | qué pastilla | qué pastillas
cue-photo-expiry = fecha de caducidad | fecha de vencimiento | caducidad | vencimiento | caducado | caducada | vencido | vencida | vencidos | vencidas | caduca | vence | expira | consumir antes | consumir preferentemente | todavía sirve | todavía está bueno | todavía está buena | ya se venció | usar antes
cue-photo-code = código de barras | código qr | codigo qr | qr | datamatrix | qué dice el código
cue-photo-light = hay luz | la luz está | está la luz | luz encendida | luz prendida | luz apagada | luces | encendido | encendida | encendidas | prendido | prendida | prendidas | apagado | apagada | apagadas | está oscuro | está a oscuras | iluminado | iluminada
cue-photo-beyond = qué hace el | qué hace la | qué hace él | qué hace ella | qué hace esta persona | qué hacen | qué está haciendo | qué están haciendo | sonríe | sonríen | contento | contenta | feliz | triste | enojado | enojada | enfadado | enfadada | limpio | limpia | sucio | sucia | manchado | manchada | mancha | a qué distancia | está lejos | qué tamaño | cuánto mide | cuánto pesa | vacío o lleno | duerme | duermen | está dormido | está dormida | roto | rota | dañado | dañada
photo-medicine-form =
    { $form ->
        [tablet] en comprimidos
        [capsule] en cápsulas
        [syrup] en jarabe
        [suppository] en supositorios
        [drops] en gotas
        [solution] en solución o suspensión
        [powder] en polvo o sobres
        [cream] en crema, gel o pomada
        [spray] en aerosol
       *[other] en parche para pegar en la piel
    }
photo-medicine-no-expiry = No leo ninguna fecha de caducidad en esta foto: gire el envase y envíe otra foto.
photo-medicine-past = Esa fecha ya pasó.
photo-medicine-expiry-code = Según el código, la fecha límite es el { $day }. Pida a una persona que lo compruebe.
photo-medicine-expiry-print = Leo una fecha límite: a más tardar el { $day }. Me puedo equivocar: pida a una persona que lo compruebe.
photo-medicine-allergens = y esto sobre las alergias: { $text }
photo-medicine-until = para usar a más tardar el { $day }
photo-medicine-expiries = una fecha límite que no es segura: { $text }
photo-medicine-strengths = varias dosis y no sé cuál es la correcta: { $text }
photo-medicine-none = No reconozco ningún medicamento en esta foto: gire la caja, o muéstrela en una farmacia.
photo-medicine-unread = No leo bien este envase.
photo-medicine-money = Quizás es un billete o una moneda, leo: { $text }.
photo-medicine-food = Seguramente es un alimento: { $what }.
photo-medicine-box = Seguramente es un medicamento: { $what }.
photo-code-card = Hay un código con una tarjeta de contacto. No lo abro.
photo-code-phone = Hay un código con un número de teléfono. No llamo a ese número.
photo-code-wifi = Hay un código para conectarse a una red wifi. No leo la contraseña en voz alta.
photo-code-lot = Lote: { $lot }.
photo-code-expiry = Según el código, se debe usar a más tardar el { $day }.
photo-code-gs1 = Hay un código de producto.
photo-code-medicine = Hay un código de medicamento francés, número { $number }. El nombre del medicamento no está en el código.
photo-code-product = Hay un código de barras de producto, número { $number }. El nombre del producto no está en el código.
photo-code-no-site = Hay un código con un enlace cuyo sitio no reconozco. No lo abro.
photo-code-link = Hay un código con un enlace al sitio { $site }. No lo abro.
photo-code-none = No encuentro ningún código de barras ni código QR que se pueda leer: gire el objeto, o acerque un poco el teléfono.
photo-light-dark = Está oscuro: no veo ninguna luz encendida, pero me puedo equivocar.
photo-light-dim = Hay poca luz: una lámpara débil o un poco de luz del día.
photo-light-bright = La imagen es clara: hay luz, de una lámpara o del día.
photo-cannot-tell = No puedo decirlo desde aquí: una persona que esté cerca de usted sí puede.
photo-found-not-in-food = No leo eso en la foto, pero no es seguro y el texto puede continuar en otro lado: para una alergia o algo que no debe comer, pregunte siempre a una persona.
photo-found-which = Dígame la palabra que debo buscar en la foto.
photo-found-no-text-there = No leo texto en ese lugar de la foto.
photo-found-text-at = Está { $place }, leo: «{ $text }».
photo-found-at = Veo { $thing } { $place }.
photo-found-count = Veo { $things }.
photo-colour-of = Veo { $thing }, sobre todo de este color: { $colours }.
photo-place-nothing = No veo nada que reconozca en ese lugar, pero me puedo equivocar.
photo-place-beside-near = Al lado de eso, veo { $thing }.
photo-place-beside-bottom = Debajo de eso, veo { $thing }.
photo-place-beside-top = Encima de eso, veo { $thing }.
photo-place-beside-right = A la derecha de eso, veo { $thing }.
photo-place-beside-left = A la izquierda de eso, veo { $thing }.
photo-place-bottom = Abajo: { $thing }.
photo-place-top = Arriba: { $thing }.
photo-place-at-bottom-right = abajo a la derecha
photo-place-at-bottom = abajo
photo-place-at-bottom-left = abajo a la izquierda
photo-place-at-right = a la derecha
photo-place-at-middle = en el centro
photo-place-at-left = a la izquierda
photo-place-at-top-right = arriba a la derecha
photo-place-at-top = arriba
photo-place-at-top-left = arriba a la izquierda
photo-object-person = { $count ->
        [one] una persona
       *[other] { $count } personas
    }
photo-object-bicycle = { $count ->
        [one] una bicicleta
       *[other] { $count } bicicletas
    }
photo-object-car = { $count ->
        [one] un auto
       *[other] { $count } autos
    }
photo-object-motorcycle = { $count ->
        [one] una moto
       *[other] { $count } motos
    }
photo-object-airplane = { $count ->
        [one] un avión
       *[other] { $count } aviones
    }
photo-object-bus = { $count ->
        [one] un autobús
       *[other] { $count } autobuses
    }
photo-object-train = { $count ->
        [one] un tren
       *[other] { $count } trenes
    }
photo-object-truck = { $count ->
        [one] un camión
       *[other] { $count } camiones
    }
photo-object-boat = { $count ->
        [one] un barco
       *[other] { $count } barcos
    }
photo-object-traffic-light = { $count ->
        [one] un semáforo
       *[other] { $count } semáforos
    }
photo-object-fire-hydrant = { $count ->
        [one] una boca de incendios
       *[other] { $count } bocas de incendios
    }
photo-object-stop-sign = { $count ->
        [one] una señal de stop
       *[other] { $count } señales de stop
    }
photo-object-parking-meter = { $count ->
        [one] un parquímetro
       *[other] { $count } parquímetros
    }
photo-object-bench = { $count ->
        [one] un banco para sentarse
       *[other] { $count } bancos para sentarse
    }
photo-object-bird = { $count ->
        [one] un pájaro
       *[other] { $count } pájaros
    }
photo-object-cat = { $count ->
        [one] un gato
       *[other] { $count } gatos
    }
photo-object-dog = { $count ->
        [one] un perro
       *[other] { $count } perros
    }
photo-object-horse = { $count ->
        [one] un caballo
       *[other] { $count } caballos
    }
photo-object-sheep = { $count ->
        [one] una oveja
       *[other] { $count } ovejas
    }
photo-object-cow = { $count ->
        [one] una vaca
       *[other] { $count } vacas
    }
photo-object-elephant = { $count ->
        [one] un elefante
       *[other] { $count } elefantes
    }
photo-object-bear = { $count ->
        [one] un oso
       *[other] { $count } osos
    }
photo-object-zebra = { $count ->
        [one] una cebra
       *[other] { $count } cebras
    }
photo-object-giraffe = { $count ->
        [one] una jirafa
       *[other] { $count } jirafas
    }
photo-object-backpack = { $count ->
        [one] una mochila
       *[other] { $count } mochilas
    }
photo-object-umbrella = { $count ->
        [one] un paraguas
       *[other] { $count } paraguas
    }
photo-object-handbag = { $count ->
        [one] un bolso de mano
       *[other] { $count } bolsos de mano
    }
photo-object-tie = { $count ->
        [one] una corbata
       *[other] { $count } corbatas
    }
photo-object-suitcase = { $count ->
        [one] una maleta
       *[other] { $count } maletas
    }
photo-object-frisbee = { $count ->
        [one] un disco volador
       *[other] { $count } discos voladores
    }
photo-object-skis = { $count ->
        [one] un par de esquís
       *[other] { $count } pares de esquís
    }
photo-object-snowboard = { $count ->
        [one] una tabla de nieve
       *[other] { $count } tablas de nieve
    }
photo-object-ball = { $count ->
        [one] una pelota
       *[other] { $count } pelotas
    }
photo-object-kite = { $count ->
        [one] una cometa de papel
       *[other] { $count } cometas de papel
    }
photo-object-baseball-bat = { $count ->
        [one] un bate de béisbol
       *[other] { $count } bates de béisbol
    }
photo-object-baseball-glove = { $count ->
        [one] un guante de béisbol
       *[other] { $count } guantes de béisbol
    }
photo-object-skateboard = { $count ->
        [one] una patineta
       *[other] { $count } patinetas
    }
photo-object-surfboard = { $count ->
        [one] una tabla de surf
       *[other] { $count } tablas de surf
    }
photo-object-tennis-racket = { $count ->
        [one] una raqueta de tenis
       *[other] { $count } raquetas de tenis
    }
photo-object-bottle = { $count ->
        [one] una botella
       *[other] { $count } botellas
    }
photo-object-wine-glass = { $count ->
        [one] una copa
       *[other] { $count } copas
    }
photo-object-cup = { $count ->
        [one] una taza
       *[other] { $count } tazas
    }
photo-object-fork = { $count ->
        [one] un tenedor
       *[other] { $count } tenedores
    }
photo-object-knife = { $count ->
        [one] un cuchillo
       *[other] { $count } cuchillos
    }
photo-object-spoon = { $count ->
        [one] una cuchara
       *[other] { $count } cucharas
    }
photo-object-bowl = { $count ->
        [one] un tazón
       *[other] { $count } tazones
    }
photo-object-banana = { $count ->
        [one] un plátano o banana
       *[other] { $count } plátanos o bananas
    }
photo-object-apple = { $count ->
        [one] una manzana
       *[other] { $count } manzanas
    }
photo-object-sandwich = { $count ->
        [one] un sándwich
       *[other] { $count } sándwiches
    }
photo-object-orange = { $count ->
        [one] una naranja
       *[other] { $count } naranjas
    }
photo-object-broccoli = { $count ->
        [one] un brócoli
       *[other] { $count } brócolis
    }
photo-object-carrot = { $count ->
        [one] una zanahoria
       *[other] { $count } zanahorias
    }
photo-object-hot-dog = { $count ->
        [one] un hot dog
       *[other] { $count } hot dogs
    }
photo-object-pizza = { $count ->
        [one] una pizza
       *[other] { $count } pizzas
    }
photo-object-donut = { $count ->
        [one] una rosquilla
       *[other] { $count } rosquillas
    }
photo-object-cake = { $count ->
        [one] un pastel
       *[other] { $count } pasteles
    }
photo-object-chair = { $count ->
        [one] una silla
       *[other] { $count } sillas
    }
photo-object-couch = { $count ->
        [one] un sofá
       *[other] { $count } sofás
    }
photo-object-potted-plant = { $count ->
        [one] una planta en maceta
       *[other] { $count } plantas en maceta
    }
photo-object-bed = { $count ->
        [one] una cama
       *[other] { $count } camas
    }
photo-object-table = { $count ->
        [one] una mesa
       *[other] { $count } mesas
    }
photo-object-toilet = { $count ->
        [one] un inodoro
       *[other] { $count } inodoros
    }
photo-object-tv = { $count ->
        [one] un televisor
       *[other] { $count } televisores
    }
photo-object-laptop = { $count ->
        [one] una computadora portátil
       *[other] { $count } computadoras portátiles
    }
photo-object-mouse = { $count ->
        [one] un ratón de computadora
       *[other] { $count } ratones de computadora
    }
photo-object-remote = { $count ->
        [one] un control remoto
       *[other] { $count } controles remotos
    }
photo-object-keyboard = { $count ->
        [one] un teclado
       *[other] { $count } teclados
    }
photo-object-phone = { $count ->
        [one] un teléfono
       *[other] { $count } teléfonos
    }
photo-object-microwave = { $count ->
        [one] un horno microondas
       *[other] { $count } hornos microondas
    }
photo-object-oven = { $count ->
        [one] un horno
       *[other] { $count } hornos
    }
photo-object-toaster = { $count ->
        [one] una tostadora
       *[other] { $count } tostadoras
    }
photo-object-sink = { $count ->
        [one] un fregadero
       *[other] { $count } fregaderos
    }
photo-object-refrigerator = { $count ->
        [one] un refrigerador
       *[other] { $count } refrigeradores
    }
photo-object-book = { $count ->
        [one] un libro
       *[other] { $count } libros
    }
photo-object-clock = { $count ->
        [one] un reloj de pared
       *[other] { $count } relojes de pared
    }
photo-object-vase = { $count ->
        [one] un florero
       *[other] { $count } floreros
    }
photo-object-scissors = { $count ->
        [one] unas tijeras
       *[other] { $count } tijeras
    }
photo-object-teddy-bear = { $count ->
        [one] un oso de peluche
       *[other] { $count } osos de peluche
    }
photo-object-hair-dryer = { $count ->
        [one] un secador de pelo
       *[other] { $count } secadores de pelo
    }
photo-object-toothbrush = { $count ->
        [one] un cepillo de dientes
       *[other] { $count } cepillos de dientes
    }
photo-object-coffee = café
photo-object-teapot = una tetera
photo-object-coffeepot = una cafetera
photo-object-plate = un plato
photo-object-pitcher = una jarra
photo-object-pan = una sartén
photo-object-pot = una olla
photo-object-bread = pan
photo-object-bagel = un panecillo redondo
photo-object-pretzel = un pretzel
photo-object-burger = una hamburguesa
photo-object-cabbage = una col o repollo
photo-object-cauliflower = una coliflor
photo-object-courgette = un calabacín
photo-object-cucumber = un pepino
photo-object-artichoke = una alcachofa
photo-object-pepper = un pimiento
photo-object-mushroom = un champiñón
photo-object-strawberry = una fresa
photo-object-lemon = un limón
photo-object-fig = un higo
photo-object-pineapple = una piña
photo-object-pomegranate = una granada (la fruta)
photo-object-pasta = pasta o fideos
photo-object-ice-cream = helado
photo-object-soup = sopa
photo-object-wine = vino
photo-object-corn = maíz
photo-object-burrito = un burrito
photo-object-menu = un menú
photo-object-stove = una cocina para cocinar
photo-object-dishwasher = un lavaplatos
photo-object-packet = un paquete
photo-object-envelope = un sobre
photo-object-carton = una caja de cartón
photo-object-crate = un cajón
photo-object-plastic-bag = una bolsa de plástico
photo-object-pill-bottle = un frasco de medicamento
photo-object-cream = un frasco de crema
photo-object-perfume = un frasco de perfume
photo-object-soap-dispenser = un dispensador de jabón
photo-object-plaster = una tirita o curita
photo-object-syringe = una jeringa
photo-object-stethoscope = un estetoscopio
photo-object-crutch = una muleta
photo-object-scales = una balanza
photo-object-toilet-paper = papel higiénico
photo-object-paper-towel = papel de cocina
photo-object-towel = una toalla
photo-object-washbasin = un lavabo
photo-object-bathtub = una bañera
photo-object-shower-curtain = una cortina de ducha
photo-object-lipstick = un lápiz de labios
photo-object-nappy = un pañal
photo-object-shoe = un zapato
photo-object-sandal = una sandalia
photo-object-boot = una bota
photo-object-sock = un calcetín
photo-object-hat = un sombrero
photo-object-t-shirt = una camiseta
photo-object-sweater = un suéter
photo-object-jeans = unos jeans o vaqueros
photo-object-suit = un traje
photo-object-coat = un abrigo
photo-object-mitten = una manopla
photo-object-sunglasses = unas gafas de sol
photo-object-watch = un reloj de pulsera
photo-object-necklace = un collar
photo-object-wallet = una billetera
photo-object-pillow = una almohada
photo-object-blanket = una manta
photo-object-lamp = una lámpara
photo-object-candle = una vela
photo-object-desk = un escritorio
photo-object-wardrobe = un armario
photo-object-bookcase = un estante para libros
photo-object-cradle = una cuna
photo-object-washing-machine = una lavadora
photo-object-radiator = un radiador
photo-object-fan = un ventilador
photo-object-iron = una plancha
photo-object-vacuum-cleaner = una aspiradora
photo-object-sewing-machine = una máquina de coser
photo-object-bucket = un balde o cubo
photo-object-broom = una escoba
photo-object-mop = un trapeador o fregona
photo-object-bin = un cubo de basura
photo-object-padlock = un candado
photo-object-hammer = un martillo
photo-object-screwdriver = un destornillador
photo-object-screw = un tornillo
photo-object-nail = un clavo
photo-object-drill = un taladro
photo-object-light-switch = un interruptor de luz
photo-object-rocking-chair = una mecedora
photo-object-screen = una pantalla
photo-object-computer = una computadora
photo-object-printer = una impresora
photo-object-photocopier = una fotocopiadora
photo-object-radio = una radio
photo-object-camera = una cámara de fotos
photo-object-loudspeaker = un altavoz
photo-object-microphone = un micrófono
photo-object-pen = un bolígrafo
photo-object-pencil-case = un estuche
photo-object-web-page = una página en una pantalla
photo-object-binder = una carpeta
photo-object-cash-machine = un cajero automático
photo-object-vending-machine = una máquina expendedora
photo-object-letterbox = un buzón
photo-object-street-sign = un letrero de calle
photo-object-taxi = un taxi
photo-object-tram = un tranvía
photo-object-ambulance = una ambulancia
photo-object-fire-engine = un camión de bomberos
photo-object-tractor = un tractor
photo-object-bridge = un puente
photo-object-church = una iglesia
photo-object-mosque = una mezquita
photo-object-castle = un castillo
photo-object-fountain = una fuente
photo-object-library = una biblioteca
photo-object-bakery = una panadería
photo-object-shop = una tienda
photo-object-restaurant = un restaurante
photo-object-shopping-cart = un carrito de compras
photo-object-shopping-basket = una cesta de compras
photo-object-mountain = una montaña
photo-object-beach = una playa
photo-object-lake = un lago
photo-object-valley = un valle
photo-object-flower = una flor
photo-object-rabbit = un conejo
photo-object-hamster = un hámster
photo-object-fish = un pez
photo-object-butterfly = una mariposa
photo-object-bee = una abeja
photo-object-fly = una mosca
photo-object-ant = una hormiga
photo-object-cockroach = una cucaracha
photo-object-ladybird = una mariquita (el insecto)
photo-object-spider = una araña
photo-object-snail = un caracol
photo-object-pig = un cerdo
photo-object-lion = un león
photo-object-turtle = una tortuga
photo-object-frog = una rana
photo-object-squirrel = una ardilla

## describe_image: letters

letter-first = Es una carta ({ $sender }): { $what }.
letter-first-unsigned = Es una carta, y no encuentro quién la escribió: { $what }.
letter-kind-eviction = le piden que deje su vivienda
letter-kind-expulsion = una decisión que le pide salir de Francia
letter-kind-court = un papel de la justicia
letter-on = {", el "}{ $day } a las { $time }, { $in }
letter-by = {", a más tardar el "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] es hoy
        [1] es mañana
       *[other] dentro de { $days } días
    }
letter-past = { $days ->
        [1] fue ayer
       *[other] fue hace { $days } días
    }
letter-period-days = plazo de { $number ->
        [one] { $number } día
       *[other] { $number } días
    }
letter-period-working-days = plazo de { $number ->
        [one] { $number } día laborable
       *[other] { $number } días laborables
    }
letter-period-weeks = plazo de { $number ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
letter-period-months = plazo de { $number ->
        [one] { $number } mes
       *[other] { $number } meses
    }
letter-from-letter = a partir de la fecha de la carta
letter-from-receipt = a partir del día en que usted la recibió
letter-from-notification = a partir del día en que le entregaron la decisión
letter-from-other = a partir del día que indica la carta
letter-from-unsaid = y la carta no dice a partir de qué día
letter-place = Lugar: «{ $text }».
letter-demand = Lo que piden: «{ $text }».
letter-in-french = escrito en francés
letter-quote = «{ $text }»
letter-otherwise = Si no, la carta dice: «{ $text }».
letter-otherwise-eviction = Si no, usted puede perder su vivienda.
letter-otherwise-removal = Si no, le pueden obligar a irse.
letter-otherwise-cut = Si no, le pueden cortar el servicio.
letter-otherwise-seizure = Si no, pueden tomar el dinero de su cuenta o de su salario.
letter-otherwise-more-money = Si no, puede haber más que pagar.
letter-otherwise-stopped = Si no, un pago o un derecho se puede parar.
letter-otherwise-struck-off = Si no, le pueden dar de baja, es decir, quitar de la lista.
letter-otherwise-refused = Si no, pueden rechazar la solicitud.
letter-otherwise-closed = Si no, pueden anular el expediente o la cita.
letter-next-request-for-documents = Qué hacer: reúna esos documentos y envíelos a tiempo.
letter-next-appointment = Qué hacer: anote la fecha, vaya y lleve esta carta.
letter-next-meeting-invitation = Qué hacer: anote la fecha.
letter-next-payment-demand = Qué hacer: compruebe si usted debe ese dinero. Si no puede pagar, pida pronto un plazo.
letter-next-bill = Qué hacer: compruebe la factura y pague a tiempo. Si no puede, llame para pedir un plazo.
letter-next-decision-granted = Qué hacer: guarde bien esta carta.
letter-next-decision-refusal = Qué hacer: muestre pronto esta carta a una persona que le pueda ayudar.
letter-next-formal-notice = Qué hacer: no espere, responda y busque ayuda.
letter-grave-refusal = Atención, el tiempo para recurrir ya está corriendo. Muestre esta carta hoy mismo a un abogado, en un point-justice (ayuda legal gratuita) o en una asociación como la Cimade.
letter-grave-eviction = Atención, es grave y el tiempo ya está corriendo. Muestre esta carta hoy mismo en un point-justice (ayuda legal gratuita), a un abogado o a una trabajadora social.
letter-grave-expulsion = Atención, es grave y el tiempo para recurrir es muy corto. Muestre esta carta hoy mismo a un abogado o en una asociación como la Cimade.
letter-grave-court = Atención, es serio y el tiempo ya está corriendo. Muestre este papel hoy mismo a un abogado o en un point-justice (ayuda legal gratuita).
letter-unread = { $count ->
        [one] No he podido leer una línea de la página.
       *[other] No he podido leer { $count } líneas.
    }
letter-say = Puede decir: { $list }.
letter-ask-documents = los documentos
letter-ask-demand = qué hacer
letter-ask-appeal = recurrir
letter-ask-spell = deletrear la referencia
letter-ask-phone = el teléfono
letter-ask-sheet = la ficha
letter-ask-whole = leer todo
letter-documents = Documentos que piden: { $list }.
letter-documents-quoted = Documentos que piden: «{ $text }».
letter-documents-others = { $count ->
        [one] Y otro documento, escrito en la carta.
       *[other] Y otros { $count } documentos, escritos en la carta.
    }
letter-spelt = Referencia: { $text }.
letter-dictated = Teléfono: { $text }.
letter-appeal = Para recurrir, la carta dice: «{ $text }».
letter-appeal-help = Busque ayuda antes de que termine el plazo: un abogado, un point-justice (ayuda legal gratuita) o una asociación.
letter-appeal-unsaid = No encuentro en la carta cómo recurrir. Busque ayuda pronto: un abogado, un point-justice (ayuda legal gratuita) o una asociación.
letter-summary = Resumen hecho por un modelo, sus cifras están en la carta: { $text }
letter-nothing = La carta no lo dice, o no lo he encontrado.
letter-answer-on = El { $day } a las { $time }, { $in }.
letter-answer-by = A más tardar el { $day }, { $in }.
letter-answer-within = Es un { $period }, { $start }.
letter-scam = Atención, este mensaje parece una estafa: { $reasons }.
letter-scam-then = No pague, no dé su tarjeta ni sus códigos, no abra el enlace. Si tiene dudas, llame usted al organismo, al número que ya conoce, o muestre este mensaje a una persona de confianza.
letter-document-residence-permit = el titre de séjour (permiso de residencia) o el récépissé
letter-document-passport = el pasaporte
letter-document-identity = un documento de identidad
letter-document-address = un justificante de domicilio
letter-document-rent = el recibo del alquiler o el contrato de alquiler
letter-document-family-book = el livret de famille (libro de familia)
letter-document-birth = el acta de nacimiento
letter-document-marriage = el acta de matrimonio o la sentencia de divorcio
letter-document-photos = fotos de identidad
letter-document-pay = las nóminas, en francés fiches de paie, o pruebas de ingresos
letter-document-tax = el avis d'impôt (aviso de impuestos)
letter-document-bank = el RIB, los datos de su cuenta bancaria
letter-document-health-card = la carte Vitale o la attestation de droits (certificado de derechos)
letter-document-medical = un papel del médico
letter-document-vaccines = el carné de salud, con las vacunas
letter-document-school = el certificado escolar
letter-document-work = el contrato de trabajo o un certificado del empleador
letter-document-cv = el currículum, en francés CV
letter-document-insurance = el certificado del seguro
letter-document-stamps = timbres fiscaux (sellos de pago)
letter-document-form = un formulario
letter-document-this-letter = esta carta
letter-document-diploma = los diplomas
cue-letter-documents = documentos | los documentos | qué documentos | qué papeles | los papeles | qué tengo que llevar | qué debo llevar | qué hay que llevar | qué llevo | qué papeles llevo | qué me piden | justificantes | requisitos
cue-letter-demand = qué hacer | qué hago | qué tengo que hacer | qué debo hacer | qué hay que hacer | qué quieren | qué quieren de mí | qué piden | qué me están pidiendo
cue-letter-otherwise = de lo contrario | y si no qué | qué pasa si no | y qué pasa si no | qué pasa si no hago nada | si no hago nada | si no respondo | si no contesto | si no pago | si no voy
cue-letter-deadline = hasta cuándo | para cuándo | antes de cuándo | qué plazo | cuál es el plazo | el plazo | la fecha límite | cuándo tengo que responder | cuánto tiempo tengo | cuánto tiempo | cuándo es | a qué hora | a qué hora es
cue-letter-appeal = recurrir | no estoy de acuerdo | en desacuerdo | recurso | apelar | apelación | reclamar | cómo reclamar | cómo recurrir | cómo apelar | impugnar | contestar la decisión
cue-letter-spell = deletrea | deletrear | deletree | deletrear la referencia | deletrea la referencia | deletree la referencia | la referencia | el número de referencia | el número de expediente | cuál es el número de expediente | número de dossier | número de caso
cue-letter-phone = el teléfono | teléfono | el número de teléfono | número de teléfono | qué número llamo | a qué número llamo | a quién llamar | a quién llamo | el teléfono despacio | el número despacio | el número de teléfono despacio
cue-letter-amount = cuánto | cuánto pagar | cuánto debo | cuánto tengo que pagar | cuánto hay que pagar | el monto | el importe | qué cantidad
cue-letter-whole = leer todo | lee todo | lea todo | léelo todo | léalo todo | toda la carta | el texto completo | todo el texto | lee la carta | lea la carta | léeme la carta | léame la carta | la carta completa | la carta entera

## translate

translate-label = Traducción hecha por una máquina. Puede contener errores.
translate-ask = ¿Qué quiere traducir, y a qué idioma? Diga por ejemplo: traduce al francés, y luego su frase.
translate-ask-language = ¿A qué idioma? Diga por ejemplo: traduce al francés, y luego su frase.
translate-choice = Traduce al { $target }: { $text }
translate-on = De acuerdo. Hable o escriba: lo traduzco todo al { $target }. Diga «para» cuando quiera terminar.
translate-missing = Aquí no puedo traducir de este idioma ({ $source }) a este otro ({ $target }). La persona que gestiona este servicio puede añadirlo. También puede pedir hablar con una persona.
translate-none = Aquí no puedo traducir desde este idioma: { $name }. La persona que gestiona este servicio puede añadirlo. También puede pedir hablar con una persona.
translate-same = Este texto ya está en este idioma: { $name }.
translate-untrusted = No me puedo fiar de esta traducción: quizás se ha perdido un número o una palabra. Prefiero no darla. Su texto: «{ $text }». Muéstrelo a una persona que hable los dos idiomas, o pida aquí hablar con una persona.
translate-untrusted-spoken = No me puedo fiar de esta traducción: quizás se ha perdido un número o una palabra. Prefiero no darla. Pida hablar con una persona.
translate-too-long = Este texto es demasiado largo para mí. Envíelo en partes de { $limit } letras como máximo.
translate-story = No traduzco un relato de asilo. Cada palabra cuenta y una máquina se equivoca. Pida ayuda a una persona: una asociación o un intérprete.

## admin_help

admin-source = Fuente: { $name }, comprobada el { $checked }.
admin-source-old = Fuente: { $name }, texto del { $version }, comprobada el { $checked }; puede haber cambiado, mire la fecha en el sitio oficial.
admin-source-paper = Fuente: { $name }, texto del { $version }, comprobada el { $checked }; las reglas pueden haber cambiado, lea la fecha escrita en su papel.
admin-in-french = Solo tengo esta respuesta en francés. Puede pedir hablar con una persona.
admin-details-in-french = Los detalles están en francés.
admin-ask = ¿Cuál es su pregunta sobre un trámite en Francia?
admin-choose = Quiero entenderle bien. ¿De qué habla usted?
admin-no-match = No tengo una respuesta segura a esta pregunta, y no quiero adivinar. Mire en service-public.gouv.fr, o pregunte en una oficina France services o en una asociación cerca de usted.
admin-library-quote = Esto dice la ficha oficial «{ $title }»:
admin-library-case = En el caso «{ $case }»:
admin-library-cases = Es uno de los casos de la ficha: diga «más» para oír lo que sigue.
admin-library-warning = En esta ficha aparece un aviso:
admin-library-exceptions = Hay excepciones: diga «más» para oírlas.
admin-library-source = Fuente: service-public.fr, ficha del { $day }.
admin-library-source-check = Fuente: service-public.fr, ficha del { $day }. Las cantidades y los plazos pueden haber cambiado: compruébelo en la página.
admin-library-source-stale = Fuente: service-public.fr, ficha del { $day }. Mi copia de estas fichas es antigua: compruébelo en la página, o pregunte a una persona, antes de hacer nada.
admin-library-only-french = He encontrado una ficha oficial, pero solo está en francés. Se la doy tal como es. Puede pedir una persona.
admin-library-place-phone = Teléfono: { $phone }.
admin-library-place-hours = Horario: { $hours }.
admin-library-place-by = Según { $name }, comprobado el { $checked }.
admin-library-page = La ficha completa está en la página oficial.
admin-human = Entiendo: quiere hablar con una persona. No he pedido ninguna cita para usted. Si una asociación le dio este contacto, hable con ella; si no, una oficina France services, su ayuntamiento (mairie) o una asociación puede ayudarle.
admin-refuse-inject = Un mensaje o un documento no puede darme órdenes. No hago eso y no envío nada. Si ese documento le pide dinero o sus contactos, puede ser una estafa: muéstrelo a una persona de confianza.
admin-refuse-story = No puedo escribir, mejorar ni traducir su relato de asilo: tiene que seguir siendo suyo. Un abogado o una asociación puede ayudarle a prepararlo. Yo puedo explicarle los pasos y los plazos.
admin-refuse-forged = No puedo ayudar a hacer, comprar o usar un documento falso o la identidad de otra persona: es un delito, y usted puede perder sus derechos. Hay soluciones legales. Un trabajador social, un abogado o una asociación puede buscarlas con usted.
admin-refuse-lie = No puedo ayudar a mentir ni a ocultar algo: eso puede hacerle perder sus derechos. Un abogado o una asociación puede aconsejarle en secreto y gratis.
admin-refuse-strategy = No puedo decirle qué decir: es su palabra. Un abogado o una asociación puede prepararle. Yo puedo explicarle cómo va a ser.
admin-refuse-chances = Nadie puede predecir la respuesta, y no doy porcentajes ni promesas. La administración o el juez decide, persona por persona. Un abogado o una asociación puede estudiar su expediente; yo puedo explicar los pasos.
admin-refuse-diagnosis = No puedo decir qué enfermedad es, ni qué medicamento tomar: pregunte a un médico o en una farmacia. Si no tiene seguro, vaya a la PASS del hospital. Si es grave, llame al 15 o al 112.
admin-refuse-undeclared = No puedo ayudar a trabajar sin declarar: es arriesgado para usted. Puedo decirle quién tiene derecho a trabajar y cómo pedir la autorización. Un sindicato o una asociación puede defenderle.
admin-refuse-abroad = Solo conozco los trámites en Francia, y no quiero adivinar para otro país. Mire el sitio oficial de ese país, o pregunte en su embajada. Allí, una asociación de ayuda a los refugiados puede responderle.
admin-refer-asylum = Para recibir ayuda, vaya a la SPADA o a una asociación de ayuda a los refugiados, con sus papeles.
admin-refer-legal = Para recibir ayuda, vaya pronto a un abogado, a un point-justice (ayuda legal gratuita) o a una asociación, con su papel.
admin-refer-social = Para recibir ayuda, pregunte en el servicio social de su ayuntamiento (CCAS) o en una asociación.
admin-refer-caf = Para recibir ayuda, pregunte en la CAF, a una trabajadora social o en una oficina France services.
admin-refer-health = Para recibir ayuda, pregunte en la caja del seguro de salud (CPAM), en la PASS del hospital o a una trabajadora social.
admin-refer-prefecture = Para recibir ayuda, pregunte en el punto digital de la préfecture, en una oficina France services o en una asociación.
admin-refer-mdph = Para recibir ayuda, pregunte en la MDPH, en el CCAS de su ayuntamiento o en una asociación de personas con discapacidad.
admin-refer-work = Para recibir ayuda, pregunte en France Travail, en la Mission locale o en una oficina France services.
admin-refer-school = Para recibir ayuda, pregunte en el ayuntamiento (mairie), en la escuela o en el CASNAV.
admin-refer-online = Para recibir ayuda, vaya a una oficina France services con sus papeles y su teléfono.
admin-refer-danger = Si hay peligro, llame enseguida al 112.

## Telegram

telegram-source = Fuente: { $title }, { $url } (comprobado el { $date })

## Web page

web-title = Porte-Voix: haga su pregunta
web-machine = Usted habla con una máquina, no con una persona. Se puede equivocar.
web-noscript = Esta página necesita JavaScript. Active JavaScript en su navegador.
web-skip = Ir al campo del mensaje
web-language = Idioma
web-log = Conversación
web-start = Hable, envíe una foto o escriba. La respuesta llega aquí, escrita y hablada.
web-attachments = Archivos listos para enviar
web-field = Su mensaje
web-field-hint = Tecla Intro para enviar. Mayúsculas e Intro para pasar a otra línea.
web-send = Enviar
web-speak = Hablar
web-cancel = Cancelar
web-photo = Foto
web-file = Archivo
web-aloud = Leer todas las respuestas en voz alta
web-leave = Nueva conversación
web-you = Usted:
web-your-voice = Su mensaje de voz
web-your-photo = Su foto
web-your-document = Su documento
web-answer-sound = Respuesta hablada
web-sources = Fuentes
web-choices = Respuestas posibles
web-checked = comprobado el { $date }
web-new-tab = (pestaña nueva)
web-remove = Quitar { $name }
web-download = Descargar el archivo { $name }
web-photo-ready = La foto está lista. Haga su pregunta, o pulse Enviar.
web-document-ready = El documento está listo. Haga su pregunta, o pulse Enviar.
web-sound-ready = La grabación está lista. Pulse Enviar.
web-sending = Enviando…
web-waiting = Todavía no se ha enviado. Seguimos intentando.
web-working = La respuesta se está preparando…
web-answered = Respuesta recibida.
web-offline = Sin conexión. Seguimos intentando. No se pierde nada.
web-connected = La conexión ha vuelto.
web-recording = Grabando. Hable, y pulse otra vez Hablar para enviar.
web-recording-cancelled = Grabación cancelada. No se ha enviado nada.
web-recording-limit = 10 minutos: la grabación se para y se envía.
web-press-play = Pulse Reproducir para escuchar la respuesta.
web-sound-failed = Su navegador no puede reproducir este sonido. La respuesta está escrita.
web-microphone-refused = El micrófono está bloqueado. Permita el micrófono en su navegador, o escriba.
web-microphone-missing = No encontramos ningún micrófono. Puede escribir, o enviar un archivo.
web-microphone-insecure = El micrófono solo funciona si la dirección empieza por https. Puede escribir, o enviar un archivo.
web-error-empty = El mensaje está vacío. Hable, escriba o añada una foto.
web-error-file = Este archivo no es ni una foto, ni un documento PDF, ni un sonido.
web-error-too-large = El archivo es demasiado grande. El límite es de { $megabytes } MB.
web-error-text-too-long = El texto es demasiado largo. El límite es de { $characters } caracteres.
web-error-too-many-photos = Demasiadas fotos. El límite es de { $photos } fotos por mensaje.
web-error-request = No hemos podido leer este mensaje. Envíelo otra vez.
web-error-slow = El envío es demasiado lento. Inténtelo otra vez, o envíe un archivo más pequeño.
web-error-pace = Demasiados mensajes a la vez. Espere un poco e inténtelo otra vez.
web-error-busy = Hay mucha gente ahora. Inténtelo otra vez en un momento.
web-error-store = No podemos guardar su mensaje ahora. Inténtelo otra vez en un momento.
web-error-session = Esta conversación no se conoce. Vuelva a cargar la página.
web-error-sound-gone = Este sonido ya no está disponible.
web-error-file-gone = Este archivo ya no está disponible. Pídalo otra vez.
web-error-host = Porte-Voix no conoce esta dirección.
web-error-origin = Esta petición viene de otra página. Se rechaza.

## Questions, one after the other
question-again = No he entendido.
question-lost = No he entendido bien sus respuestas, así que dejo las preguntas. Una persona puede ayudarle: diga «quiero hablar con una persona».
cue-question-unknown = no sé | no se | no lo sé | no lo se | ni idea | no tengo idea | no lo tengo | no la tengo | no tengo | paso | saltar | siguiente | siguiente pregunta | no me acuerdo | no estoy seguro | no estoy segura

## Lessons

lessons-intro = Tengo { $count } lecciones cortas sobre la inteligencia artificial y la vida digital, en { $levels } niveles. No anoto nada sobre usted. Para aprender francés, diga: «cursos de francés».
lessons-level-item = Nivel { $number }: { $name }.
lessons-which-level = ¿Qué nivel quiere? También puede decir «lección» y su número.
lessons-level = Nivel «{ $name }».
lessons-item = Lección { $number }: { $title }.
lessons-which = ¿Qué lección quiere? Diga su número.
lessons-begin = Lección { $number }. { $title }.
lessons-more = Diga «más» para seguir.
lessons-first = Primera respuesta: { $choice }.
lessons-second = Segunda respuesta: { $choice }.
lessons-third = Tercera respuesta: { $choice }.
lessons-right = Sí, esa es la respuesta correcta.
lessons-wrong = No es esa, y no pasa nada: así se aprende. La respuesta correcta es: { $choice }.
lessons-unsure = No pasa nada. La respuesta correcta es: { $choice }.
lessons-sheet = Diga «la ficha» para las direcciones y los detalles.
lessons-next = La lección siguiente es la lección { $number }: { $title }. ¿Quiere escucharla?
lessons-later = De acuerdo. Diga «lecciones» cuando quiera. No guardo nada de lo que usted respondió.
lessons-end = Gracias por escuchar. No hay certificado ni nota, y no guardo nada de sus respuestas. Lo que ha aprendido es suyo. Cuénteselo a alguien: es la mejor manera de conservarlo.
lessons-not-understood = No he entendido su respuesta. Diga «la primera», «la segunda» o «la tercera».
lessons-no-memory = No guardo qué lección escuchó, así que no sé cuál es la siguiente. Tengo { $count } lecciones, en { $levels } niveles.
lessons-other-language = Esta lección todavía no existe en su idioma. Aquí la tiene en francés. También puede pedir hablar con una persona.

## Words explained
term-offer = ¿Quiere saber más? Diga sí:
term-others = También puedo explicar:
term-no = De acuerdo. Haga otra pregunta cuando quiera.
term-unknown = No conozco esta palabra. Puede enviarme una foto del papel o pedir hablar con una persona.
## The status that an answer depends on
status-ask = Depende de su situación en Francia. ¿Cuál es la suya?
status-ask-kind = ¿Qué protección está escrita en su decisión?
status-name-asylum = Solicitante de asilo
status-name-refugee = Refugiado
status-name-subsidiary = Protección subsidiaria
status-name-protected = Refugiado o protección subsidiaria
status-name-temporary = Protección temporal
status-name-permit = Otro permiso de residencia
status-name-none = Sin papeles
status-name-unknown = No sé
status-no-sheet = Para su situación no tengo una respuesta comprobada. Aquí puede pedir ayuda.
status-look = Mire su papel y busque estas palabras: attestation de demande d'asile (solicitante de asilo), réfugié (refugiado), protection subsidiaire (protección subsidiaria), protection temporaire (protección temporal), récépissé o carte de séjour (permiso de residencia). Envíeme una foto del papel, o diga que quiere hablar con una persona.
status-other = Atención, esta respuesta es para otra situación: { $who }.
## Drafts

draft-start = Preparo la carta con usted, en cinco preguntas como máximo. Si no sabe algo, diga «no sé»: dejo una línea vacía.
draft-ask-kind = ¿Qué carta quiere?
cue-draft-kind-address = Decir que cambié de dirección | cambio de dirección | nueva dirección | dirección | domicilio | mudanza
cue-draft-kind-document = Enviar un documento que me piden | documento pedido | documento que falta | documento | enviar un papel | papel que falta
cue-draft-kind-time = Pedir más tiempo para pagar | más tiempo para pagar | pagar a plazos | pagar más tarde | plazos
cue-draft-kind-appointment = Pedir una cita | cita | una cita
cue-draft-kind-rapo = Reclamar con un RAPO, el recurso obligatorio antes del tribunal | rapo | recurso obligatorio
cue-draft-kind-appeal = Reclamar contra una decisión con un recours gracieux, pedir que la revisen | recurso | reclamar | recours gracieux | recours | contra una decisión
draft-seen = Todavía tengo la carta de { $sender } que usted me mostró.
draft-ask-seen = ¿Respondo a esta carta?
draft-ask-to = ¿Para quién es la carta? Diga uno de estos nombres, u otro nombre:
cue-draft-to-caf = CAF, las ayudas familiares | caf | la caf | ayudas familiares
cue-draft-to-cpam = CPAM, el seguro de salud | cpam | seguro de salud | seguridad social | ameli
cue-draft-to-prefecture = Préfecture, la prefectura | prefecture | prefectura | la prefectura
cue-draft-to-ofii = OFII, la oficina de inmigración | ofii | ofi | oficina de inmigración
cue-draft-to-impots = Impots, los impuestos | impots | impuestos | hacienda
cue-draft-to-france-travail = France Travail, la oficina de empleo | france travail | oficina de empleo | pole emploi
cue-draft-to-mdph = MDPH, la oficina de la discapacidad | mdph | discapacidad
cue-draft-to-bailleur = El dueño de mi vivienda | dueño | casero | propietario | arrendador
cue-draft-to-energie = Mi compañía de luz o de gas | luz | gas | electricidad | edf | engie
draft-ask-reference = ¿Cuál es el número de su expediente? Dígalo cifra por cifra.
draft-ask-address = ¿Cuál es su nueva dirección? El número, la calle, el código postal y la ciudad.
draft-ask-since = ¿Desde qué fecha, o a partir de qué fecha?
draft-ask-document = ¿Qué documento envía?
draft-ask-asked = ¿Qué fecha tiene la carta que pide este documento?
draft-ask-amount = ¿Cuánto dinero le piden, en euros?
draft-ask-count = ¿En cuántos pagos quiere pagar, uno cada mes?
draft-ask-reason = ¿Por qué razón? También puede no decir nada.
draft-ask-purpose = ¿Para qué es la cita?
draft-ask-need = ¿Necesita algo?
draft-ask-decision = ¿Qué fecha tiene la decisión, escrita en su papel?
draft-ask-about = ¿De qué trata la decisión?
draft-ask-name = ¿Con qué nombre y apellido firma, como en sus papeles?
cue-draft-document-identity = una copia de mi documento de identidad | documento de identidad | carné de identidad | pasaporte
cue-draft-document-permit = una copia de mi titre de séjour o récépissé, el permiso de residencia | titre de séjour | récépissé | permiso de residencia | tarjeta de residencia
cue-draft-document-home = un justificante de domicilio | justificante de domicilio | recibo de alquiler | factura
cue-draft-document-bank = un RIB, los datos de mi banco | rib | datos del banco | banco | iban
cue-draft-document-income = mis nóminas | nómina | nóminas | salario | sueldo
cue-draft-document-tax = mi aviso de impuestos | aviso de impuestos | impuestos
cue-draft-document-birth = un acta de nacimiento | acta de nacimiento | partida de nacimiento | nacimiento
cue-draft-document-school = un certificado escolar | certificado escolar | escuela | colegio
cue-draft-reason-job = Perdí mi trabajo | perdí el trabajo | sin trabajo | desempleo | paro
cue-draft-reason-illness = Estoy enfermo o enferma | enfermo | enferma | enfermedad | hospital
cue-draft-reason-late = Mis ayudas o mi sueldo llegan tarde | tarde | retraso | todavía no me pagaron
cue-draft-reason-low = Mis ingresos son muy bajos | muy bajos | poco dinero | no tengo dinero
cue-draft-reason-family = Mi situación familiar cambió | familia | divorcio | separación | bebé | muerte
cue-draft-purpose-permit = Es por mi titre de séjour, el permiso de residencia | titre de séjour | permiso de residencia | récépissé
cue-draft-purpose-rights = Es por mis derechos y mi expediente | mis derechos | mi expediente | expediente
cue-draft-purpose-papers = Es para entregar documentos | entregar documentos | documentos | papeles
cue-draft-purpose-letter = Es por una carta que recibí | una carta | carta
cue-draft-need-interpreter = Necesito un intérprete | intérprete | traductor | traductora
cue-draft-need-sight = Soy una persona ciega o veo mal | ciego | ciega | veo mal | baja visión
cue-draft-need-wheelchair = Voy en silla de ruedas | silla de ruedas
cue-draft-need-none = Nada especial | nada | no | ninguno
cue-draft-about-benefit = una ayuda negada, bajada o cortada | ayuda negada | rsa | apl | aah
cue-draft-about-refund = un dinero que debo devolver | devolver | deuda | trop perçu
cue-draft-about-health = mi cobertura de salud | salud | seguro de salud
cue-draft-about-disability = mis derechos por discapacidad | discapacidad | mdph
cue-draft-about-housing = mi vivienda | vivienda | casa | piso
cue-draft-field-to = para quién es | para quién | destinatario
cue-draft-field-reference = el número del expediente | número del expediente | expediente | número | referencia
cue-draft-field-address = la nueva dirección | nueva dirección | dirección
cue-draft-field-since = la fecha del cambio | fecha del cambio | fecha
cue-draft-field-document = el documento | documento
cue-draft-field-asked = la fecha de la carta de ellos | fecha de la carta | fecha
cue-draft-field-amount = la cantidad | cantidad | suma | dinero
cue-draft-field-count = el número de pagos | número de pagos | pagos
cue-draft-field-reason = la razón | razón | motivo
cue-draft-field-purpose = el motivo de la cita | motivo de la cita | motivo
cue-draft-field-need = lo que necesito | necesidad
cue-draft-field-decision = la fecha de la decisión | fecha de la decisión | fecha
cue-draft-field-about = el tema de la decisión | tema de la decisión | tema
cue-draft-field-name = el nombre | nombre | mi nombre | apellido
draft-field-own-address = su dirección
draft-field-their-name = el nombre del dueño o de la compañía
draft-field-their-address = la dirección del destinatario
draft-field-enclosed = los papeles que adjunta
draft-field-place = la ciudad donde firma
draft-field-motives = sus razones, con ayuda
draft-field-signature = la firma
draft-latin = En una carta en francés, los nombres se escriben en letras latinas, como en sus papeles. Escríbalo así, o diga «no sé»: dejo una línea vacía.
draft-left-empty = No entendí: dejo esta línea vacía.
draft-blank = línea vacía
draft-read = Le leo la carta. Es usted quien habla.
draft-read-to = Va dirigida a: { $to }.
draft-read-address = «Les informo de mi cambio de dirección. Fecha: { $since }. Mi nueva dirección: { $address }. Les ruego que actualicen mi expediente y envíen mi correo a esta dirección.»
draft-read-document = «En respuesta a su petición, les envío un documento. Fecha de su petición: { $asked }. Documento: { $document }. Les ruego que lo añadan a mi expediente y me escriban si falta otro.»
draft-read-time = «Ustedes me piden pagar una cantidad: { $amount }. No puedo pagarla de una sola vez. { $reason } { $count } Les ruego que me den más tiempo y me envíen un calendario de pagos escrito. Les agradezco que suspendan mientras tanto las acciones contra mí.»
draft-read-appointment = «Les pido una cita. { $purpose } { $need } Les ruego que me escriban la fecha, la hora, el lugar y los documentos que debo llevar.»
draft-read-rapo = «Recurso obligatorio antes del tribunal. Reclamo contra su decisión. Fecha: { $decision }. Tema: { $about }. Les pido que revisen mi caso. Mis razones: líneas vacías, para escribir con ayuda. Les ruego que me respondan por escrito.»
draft-read-appeal = «Petición de que lo revisen. Reclamo contra su decisión. Fecha: { $decision }. Tema: { $about }. Les pido que revisen mi caso. Mis razones: líneas vacías, para escribir con ayuda. Les ruego que me respondan por escrito.»
draft-read-count = Pido pagar cada mes; número de pagos: { $count }.
draft-read-reference = Número de expediente: { $reference }.
draft-read-name = Nombre: { $name }.
draft-read-empty = Dejo vacío, para rellenar a mano: { $fields }.
draft-ask-check = ¿Está bien así?
cue-draft-right = está bien | correcto | es correcto | así está bien | todo bien
cue-draft-wrong = está mal | no está bien | incorrecto | hay un error | error | no es correcto | pero | falta
draft-ask-change = ¿Qué hay que cambiar?
draft-done = Aquí está su carta, en archivo PDF y en texto, en francés. No la he enviado: la envía usted.
draft-done-text = Aquí está su carta en texto, en francés. No pude hacer el archivo PDF. No la he enviado: la envía usted.
draft-send = Rellene las líneas vacías, firme y guarde una copia. Si la manda por correo, el correo certificado (courrier recommandé) le da una prueba. Diga «más» para oírla en francés.
draft-registered = Rellene las líneas vacías y firme. Envíela por carta certificada con acuse de recibo (lettre recommandée avec avis de réception), y guarde una copia y la prueba. Diga «más» para oírla en francés.
draft-online = Muchas veces también puede decirlo en su cuenta, en el sitio oficial del servicio: compruébelo allí.
draft-online-prefecture = Para un permiso de residencia, el cambio de dirección se hace por internet, en el sitio ANEF del Estado.
draft-online-ofii = Si pide asilo, diga su nueva dirección a la OFII enseguida: una carta enviada a la dirección antigua cuenta como recibida.
draft-check-first = Primero: haga revisar esta carta por un abogado, un point-justice (consejo jurídico gratuito) o una asociación. Yo solo preparo el marco, no sus razones. Pregunte también si es el recurso correcto. El plazo es corto: lea la fecha escrita en su papel.
draft-refuse-urgent = Para esta decisión no escribo una carta: el plazo puede ser muy corto. Vaya hoy a ver a una persona, con su papel.
## admin_help: jobs

jobs-ask = ¿Cuál era su oficio? ¿O qué sabe hacer? Por ejemplo: coser, conducir, cocinar, arreglar cosas.
jobs-list = Estos son oficios cercanos a lo que usted dice.
jobs-which = ¿Cuál le interesa?
jobs-help = France Travail, la Mission locale para los jóvenes, Cap emploi para las personas con discapacidad, o su asociación pueden ayudarle.
jobs-next = Compruebe que su papel permite trabajar; después, France Travail, la Mission locale para los jóvenes, Cap emploi para las personas con discapacidad, o su asociación pueden ayudarle.
jobs-another = Puede preguntar por otro oficio de la lista:
jobs-again = No he entendido qué oficio. Diga su nombre, o su lugar en la lista.
jobs-unknown = No encuentro este oficio en mi lista, y no quiero adivinar. Un consejero de France Travail o una asociación puede buscarlo con usted. También puede decir: «quiero hablar con una persona».
jobs-none = De acuerdo. Diga con otras palabras lo que sabe hacer, o hable con un consejero de France Travail o con una asociación.
jobs-source = Nombres y códigos de los oficios: lista ROME de France Travail, copia del { $version }, comprobada el { $checked }.
jobs-details = { $job }: en francés « { $label } », código ROME { $code } para enseñar a su consejero.
jobs-to-check = Lo que pide un oficio está por confirmar con France Travail.
jobs-diploma = Diploma extranjero: el centro ENIC-NARIC puede compararlo; diga «reconocer mi diploma».
jobs-metier = Con este código, el sitio Métierscope de France Travail muestra el oficio en detalle; por confirmar con France Travail.
jobs-promise = Son ideas, no una promesa de empleo. Aquí nadie le pone nota.
jobs-need-start = A menudo se puede empezar sin diploma francés.
jobs-need-training = A menudo piden una formación o un diploma, por ejemplo un CAP (certificado francés de oficio); su experiencia cuenta.
jobs-need-degree = A menudo piden estudios.
jobs-need-own = Para trabajar por su cuenta hace falta un diploma o experiencia: por confirmar con la Chambre de métiers (cámara de oficios).
jobs-need-licence = Hace falta un permiso de conducir válido en Francia.
jobs-need-heavy = Hace falta un permiso de camión válido en Francia y una formación de conductor.
jobs-need-bus = Hace falta un permiso de autobús válido en Francia y una formación de conductor.
jobs-need-prefecture = Este oficio está regulado: hace falta una tarjeta o una autorización, por confirmar con la préfecture.
jobs-need-machines = A menudo piden un certificado para conducir máquinas, el CACES.
jobs-need-guard = Este oficio está regulado: hace falta una tarjeta profesional, por confirmar con el CNAPS, la autoridad de la seguridad privada.
jobs-need-electric = Para la electricidad hace falta una habilitation, que el empleador da después de una formación.
jobs-need-order = Este oficio está regulado: hace falta un diploma reconocido y a menudo una inscripción, por confirmar con el colegio profesional (ordre).
jobs-need-state = Este oficio está regulado: la ley pide un diploma, por confirmar con France Travail.
jobs-need-childminder = Este oficio está regulado: hace falta una autorización del département, por confirmar con la PMI, el servicio para madres y niños.
jobs-need-teaching = Este oficio está regulado: en la escuela pública hace falta una oposición o un contrato, por confirmar con el rectorat (la autoridad escolar).
jobs-need-public = Este oficio está regulado: hay una selección, y la nacionalidad puede contar, por confirmar con el servicio que contrata.
jobs-need-sport = Este oficio está regulado: hacen falta un diploma y una tarjeta profesional, por confirmar con el servicio de deportes del département.
jobs-need-food = Hay que conocer las reglas de higiene.
jobs-need-french = Hay que hablar francés bastante bien.
jobs-need-body = Es un trabajo físico.
jobs-need-hours = A menudo se trabaja temprano por la mañana, tarde por la noche o el fin de semana.
jobs-need-blind = Personas ciegas o con baja visión hacen este trabajo, con material adaptado; Cap emploi puede hablarlo con usted.
jobs-need-sea = Hacen falta una formación marítima y un examen médico.
jobs-need-show = A menudo piden ver su trabajo: fotos, ejemplos.

## Entitlements

rights-start = Puedo calcular más o menos a qué puede tener derecho. Hago unas preguntas cortas y no guardo nada. Puede decir: no sé, o alto.
rights-status = ¿Qué papeles tiene: nacionalidad francesa o carte de résident, refugiado o protección subsidiaria, protección temporal, solicitante de asilo, otro permiso de residencia, o sin papeles?
rights-age = ¿Qué edad tiene?
rights-couple = Aquí en Francia, ¿vive solo o en pareja?
rights-children = ¿Cuántos hijos viven con usted? Si no hay, diga: ninguno.
rights-ages = ¿Qué edad tienen? Diga la edad de cada niño.
rights-housing = ¿Cómo vive: en alquiler en vivienda social (HLM), en alquiler con un dueño particular, en foyer o residencia, alojado gratis, en casa propia, o en un centro, un hotel o sin vivienda?
rights-rent = ¿Cuánto paga de alquiler al mes, sin los gastos?
rights-town = ¿En qué ciudad vive? Diga el nombre, o: región de París, ciudad grande, otro lugar.
rights-income = ¿Cuánto dinero recibió al mes, de media, en los últimos meses? Diga la cantidad y si viene del trabajo o del paro. Si no recibió nada, diga: nada.
rights-source = ¿Ese dinero viene del trabajo o del paro?
rights-partner = ¿Y su pareja, cuánto recibe al mes, del trabajo o del paro? Si nada, diga: nada.
rights-steady = ¿Tiene este ingreso desde hace un año o más?
rights-disability = ¿La MDPH, la oficina de discapacidad, ha reconocido una discapacidad: no, entre 50 y 79 por ciento, o 80 por ciento y más?
rights-working = Estoy calculando. Un momento.
rights-result = Según lo que me ha dicho, podría tener derecho a esto: { $list }.
rights-nothing = Según lo que me ha dicho, el cálculo no encuentra derecho a estas ayudas.
rights-rules = He calculado con las reglas de { $month }; decide la CAF (caja de ayudas familiares) o la CPAM (seguro de salud), y el simulador oficial, Mes droits sociaux, es más exacto.
rights-old = Estas cantidades son antiguas: pueden haber cambiado.
rights-condition-permit = Para el RSA y la prime d'activité, en general hay que tener desde hace { $years } años un permiso que permite trabajar.
rights-condition-ukraine = No he contado el RSA ni la prime d'activité: con la protección temporal existe la ADA; pregunte a la CAF.
rights-note-aspa = A su edad hay también otras ayudas, como la ASPA, que yo no calculo.
rights-note-income = No he contado ningún ingreso, porque usted no lo sabe: la cantidad real puede ser menor.
rights-note-aah = La MDPH también debe reconocer que la discapacidad le impide de forma duradera encontrar trabajo.
rights-note-asf = Solo si el otro padre o la otra madre no paga nada por el niño.
rights-about = unos { $amount } euros al mes
rights-between = entre unos { $low } y { $high } euros al mes
rights-up-to = hasta unos { $amount } euros al mes
rights-about-year = unos { $amount } euros al año
rights-free = gratis
rights-paid = pagando unos { $amount } euros al mes
rights-maybe = quizás
rights-since = Cantidades válidas desde el { $since }.
rights-law = Texto legal: { $title }.
rights-no-housing = No he podido calcular la ayuda para la vivienda: pregunte a la CAF.
rights-no-aah = No he calculado la AAH, porque no se conoce el grado de la MDPH.
rights-no-c2s = Para la C2S, el cálculo usa límites antiguos: si sus ingresos son un poco más altos, pregunte de todos modos a la CPAM.
rights-limits = No he preguntado por los ahorros, los estudios, el trabajo por cuenta propia ni las pensiones: pueden cambiar el resultado.
rights-asylum = Durante la solicitud de asilo, el RSA y la mayoría de estas ayudas están cerrados. Hay la ADA, la ayuda para solicitantes de asilo, y el seguro de salud. Pregúnteme por una de las dos.
rights-nopapers = Sin permiso de residencia, la mayoría de estas ayudas están cerradas. Hay la AME, que paga la atención médica, y consultas gratuitas donde un jurista puede mirar su situación.
rights-absent = Aquí no puedo hacer este cálculo. El simulador oficial, Mes droits sociaux, lo hace gratis. Una oficina France services puede ayudarle a rellenarlo.
rights-failed = El cálculo no ha funcionado. Inténtelo más tarde, o use el simulador oficial, Mes droits sociaux. Una oficina France services puede ayudarle.
rights-name-rsa = RSA, el ingreso mínimo
rights-name-ppa = prime d'activité, para quienes trabajan
rights-name-housing = ayuda para la vivienda, APL
rights-name-aah = AAH, la ayuda para adultos con discapacidad
rights-name-c2s = C2S, el seguro de salud complementario
rights-name-family = ayudas para los hijos
rights-choice-resident = Nacionalidad francesa o carte de résident
rights-choice-protected = Refugiado o protección subsidiaria
rights-choice-ukraine = Protección temporal
rights-choice-asylum = Solicitante de asilo
rights-choice-permit = Otro permiso de residencia
rights-choice-nopapers = Sin papeles
rights-choice-alone = Solo o sola
rights-choice-couple = En pareja
rights-choice-social = Vivienda social HLM
rights-choice-tenant = Alquiler particular
rights-choice-residence = Foyer o residencia
rights-choice-hosted = Alojado gratis
rights-choice-owner = Casa propia
rights-choice-shelter = Centro, hotel o sin vivienda
rights-choice-paris = Región de París
rights-choice-city = Ciudad grande
rights-choice-elsewhere = Otro lugar
rights-choice-work = Del trabajo
rights-choice-unemployment = Del paro
rights-choice-rate0 = No
rights-choice-rate50 = Entre 50 y 79 por ciento
rights-choice-rate80 = 80 por ciento o más
rights-item = { $name }: { $amount }
rights-note-young = Antes de los { $age } años, el RSA pide en general un hijo o bastante trabajo anterior; por confirmar con la CAF.
rights-list = { $first }; { $rest }
cue-rights-resident = Nacionalidad francesa o carte de résident | francés | francesa | nacionalidad francesa | carte de résident | tarjeta de diez años
cue-rights-protected = Refugiado o protección subsidiaria | refugiado | refugiada | protección subsidiaria | tengo el asilo | estatuto de refugiado
cue-rights-ukraine = Protección temporal | ucrania | ucraniano | ucraniana
cue-rights-asylum = Solicitante de asilo | pido asilo | solicitud de asilo | espero la ofpra | dublín | petición de asilo
cue-rights-permit = Otro permiso de residencia | permiso de residencia | titre de séjour | récépissé | visado | tarjeta de residencia | estudiante
cue-rights-nopapers = Sin papeles | no tengo papeles | indocumentado | irregular | no tengo | ninguno
cue-rights-alone = Solo o sola | solo | sola | soltero | soltera | divorciado | divorciada | viudo | viuda | separado | separada
cue-rights-couple = En pareja | casado | casada | con mi mujer | con mi marido | mi esposa | mi esposo | con mi pareja | juntos
cue-rights-social = Vivienda social HLM | vivienda social | hlm
cue-rights-tenant = Alquiler particular | alquiler | alquilo | inquilino | inquilina | pago alquiler | piso | amueblado
cue-rights-residence = Foyer o residencia | foyer | residencia | residencia social | residencia de estudiantes
cue-rights-hosted = Alojado gratis | alojado | alojada | con amigos | en casa de un amigo | con mi familia | no pago alquiler | gratis
cue-rights-owner = Casa propia | propietario | propietaria | la casa es mía
cue-rights-shelter = Centro, hotel o sin vivienda | centro | albergue | hotel | cada | en la calle | sin vivienda | sin techo | sin hogar
cue-rights-paris = Región de París | cerca de parís | afueras de parís
cue-rights-city = Ciudad grande | una ciudad grande | gran ciudad
cue-rights-elsewhere = Otro lugar | pueblo | ciudad pequeña | campo
cue-rights-work = Del trabajo | trabajo | sueldo | salario | nómina | trabajando
cue-rights-unemployment = Del paro | paro | desempleo | france travail | subsidio
cue-rights-rate0 = No | sin discapacidad | ninguna
cue-rights-rate50 = Entre 50 y 79 por ciento | cincuenta por ciento | más de cincuenta
cue-rights-rate80 = 80 por ciento o más | ochenta por ciento | ochenta
cue-rights-zero = nada | ninguno | ninguna | cero | sin hijos | no tengo hijos | no hay | no trabajo | sin ingresos | no tengo trabajo | no tengo dinero
cue-rights-one = uno | una | un hijo | una hija | un niño | una niña | solo uno

## interpreter

cue-bot = bot | robot | el bot | máquina | asistente | porte-voix
interpreter-which = ¿Qué idioma habla la otra persona?
interpreter-begin = Traduzco entre ustedes dos. Idiomas: { $one } y { $other }. Soy una máquina, me puedo equivocar. Digan una frase corta cada vez. Para terminar, digan stop. No guardo nada de lo que dicen.
interpreter-phrases = No tengo traductor para estos dos idiomas. Solo conozco las frases de mi lista. Digan frases sencillas. Para lo demás, pidan una persona.
interpreter-type = Entiendo mal este idioma hablado. Es mejor escribir.
interpreter-remote = Un servicio informático externo puede ayudar a traducir. Sus frases se le envían. ¿Están de acuerdo los dos? Sí o no.
interpreter-speak = Bien. Pueden hablar.
interpreter-understood = He entendido: { $text }
interpreter-back = En el otro idioma quiere decir: { $text }
interpreter-right = ¿Es correcto? Diga sí o no.
interpreter-again = De acuerdo, no he transmitido nada. Dígalo de otra manera, con palabras sencillas.
interpreter-cannot = Aquí no puedo traducir esta frase. Dígala de otra manera, con palabras sencillas, o pida una persona.
interpreter-neither = No he reconocido ninguno de sus dos idiomas: { $one }, { $other }. Repita en uno de los dos, por favor.
interpreter-refuse-asylum = No traduzco una entrevista de asilo ni una audiencia. Cada palabra cuenta y una máquina se equivoca. Usted tiene derecho a hablar en el idioma elegido en el registro, o en uno que conozca bastante bien. Pida el intérprete oficial.
interpreter-refuse-justice = No traduzco para la policía ni para un tribunal. Cada palabra cuenta y una máquina se equivoca. Usted tiene derecho a un intérprete. Pídalo. No firme lo que no entiende.
interpreter-refuse-consent = No traduzco cuando hay que dar permiso para una operación o un tratamiento. Cada palabra cuenta y una máquina se equivoca. Usted tiene derecho a entender antes de decir que sí. Pida un intérprete profesional en el hospital. No firme antes de entender.
interpreter-rest = En lo demás puedo ayudar: una recepción, una ventanilla, una tienda, la escuela. Diga: intérprete.
interpreter-ended = El intérprete se ha parado. No he guardado nada de lo que dijeron.
interpreter-code = Este es su código: { $code }. La otra persona me dice: código, y luego estas seis cifras. El código sirve una sola vez, durante diez minutos.
interpreter-code-ask = ¿Cuál es el código? Diga las seis cifras.
interpreter-code-wrong = Este código no funciona. Quizás ya se usó o es demasiado viejo. Pida un código nuevo a la otra persona.
interpreter-code-often = Demasiados códigos falsos. Espere diez minutos y luego pida un código nuevo.
interpreter-join = Puedo comunicarle con una persona. Su idioma: { $name }. Si los dos dicen que sí, esa persona oye en su idioma lo que usted me dice, y usted oye lo que ella dice. Nadie más. Soy una máquina, me puedo equivocar. Para terminar, diga stop. ¿Está de acuerdo?
interpreter-join-wait = Gracias. Espero el sí de la otra persona.
interpreter-join-on = Ya están comunicados. Hablen: una frase corta cada vez. Para hablarme a mí, empiece por: bot.
interpreter-join-first = Primero diga sí o no. No he transmitido nada.
interpreter-join-danger = No he transmitido estas palabras a la otra persona. ¿Quiere transmitirlas? Sí o no.
interpreter-told = He dicho a la otra persona: { $text }
interpreter-gone = La otra persona se ha ido. No he transmitido esta frase.
interpreter-over = La conversación con la otra persona ha terminado. Ya no se transmite nada.
interpreter-nowhere = Esto no es posible aquí.

## Heard in doubt

hearing-confirm = He entendido: «{ $text }». ¿Es correcto? Diga sí o no.
hearing-again = De acuerdo. Repítalo despacio, por favor, o escríbalo.
hearing-human = No le oigo bien. Puede escribir, o pedir hablar con una persona.
hearing-poor = Entiendo mal el español hablado. Puede escribir, usar otro idioma o pedir hablar con una persona.
hearing-none = No entiendo el español hablado. Puede escribir, usar otro idioma o pedir hablar con una persona.
hearing-no-voice = No tengo voz en español. Respondo por escrito.
hearing-tongue-ask = No sé qué idioma habla usted.
hearing-tongue = Para el español, diga: español.
hearing-tongue-set = De acuerdo, en español. Repita su pregunta, por favor.
cue-hearing-yes = sí es correcto | es correcto | sí correcto | sí eso es | sí así es | sí exacto | está bien así | exactamente | sí exactamente | sí eso | eso mismo | sí sí
cue-hearing-no = no es correcto | no no es correcto | no es eso | no no es eso | eso no | incorrecto | está mal | no está bien | no entendió | no no

## listening
meanwhile-listening = Su mensaje es largo. Estoy escuchando el minuto { $minute } de { $total }.

## spelling and voices
cue-spell = deletrea | deletréalo | deletree | deletréelo | deletrear | puede deletrearlo | puedes deletrearlo | letra por letra | cifra por cifra | número por número | cómo se escribe | cómo se deletrea
cue-another-voice = otra voz | cambia de voz | cambie de voz | cambiar de voz | cambiar la voz | una voz diferente | no me gusta esta voz | voz de mujer | voz de hombre
spell-lead = { $what } se escribe: { $letters }.
spell-more = Para el siguiente, diga: más.
spell-nothing = En mi última respuesta no hay ningún nombre ni número para deletrear.
spell-at = arroba
spell-dot = punto
spell-dash = guion
spell-slash = barra
spell-underscore = guion bajo
spell-plus = más
another-voice = Aquí tiene otra voz. Para cambiar de nuevo, diga: otra voz.
another-voice-only-one = Solo tengo una voz en este idioma.
another-voice-none = Todavía no tengo voz en este idioma. Escribo mis respuestas.

## translate: read back and labelled

translate-approximate = Es una traducción aproximada. Puede tener errores grandes.
translate-rough = Es una frase importante: la salud, el derecho, el asilo o un número. Mi traductor no es bastante seguro para eso. Dígalo de otra manera, o pida una persona.
translate-not-back = Tengo una traducción, pero no puedo comprobarla. Puede estar mal. ¿Quiere oírla de todos modos? Diga sí o no.
translate-play = Puede hacer que la otra persona escuche esta frase.
translate-again = De acuerdo, no la doy. Dígalo con otras palabras sencillas, o pida una persona.
translate-written = Frase escrita de antemano. Una persona que habla esta lengua aún no la ha revisado.
translate-reviewed = Frase escrita de antemano y revisada por una persona que habla esta lengua.

## The phrase bank

bank-ask = Tengo frases listas para mostrar o hacer oír a otra persona. ¿Para qué lugar?
bank-list = Frases: { $place }. Diga la que quiere, o diga: otras frases.
bank-next = Otras frases
bank-language = ¿En qué idioma?
bank-instead = No puedo traducir esto aquí. Pero tengo una frase lista.
bank-mean = ¿Quiere decir: «{ $sentence }»? Diga sí o no.
bank-none = Entonces no tengo una frase lista para esto. Pida ayuda a alguien que hable los dos idiomas.
bank-written = Frase escrita de antemano por una máquina. Nadie que hable este idioma la ha revisado todavía.
bank-reviewed = Frase escrita de antemano y revisada por una persona que habla este idioma.
bank-place-hospital = En el médico
bank-place-pharmacy = En la farmacia
bank-place-emergency = Emergencia
bank-place-prefecture = En la oficina, asilo
bank-place-school = En la escuela
bank-place-police = Policía y abogado
bank-place-housing = Vivienda
bank-place-transport = Transporte
bank-place-work = Trabajo
bank-place-shop = Tienda, banco, correos
bank-place-guidance = Guiar a quien no ve
bank-place-everyday = Todos los días

## News
news-ask = Una pregunta. ¿Puede la asociación { $name } enviarle sus mensajes, por ejemplo un curso o un cambio de horario? ¿Sí o no?
news-agreed = De acuerdo. Recibirá los mensajes de la asociación { $name }. Para dejar de recibirlos, diga cuando quiera: no más mensajes.
news-declined = De acuerdo. No recibirá esos mensajes.
news-stopped = Hecho. Ya no recibirá mensajes de la asociación { $name }. Sigo respondiendo a sus preguntas.
news-none = Ninguna asociación le envía mensajes aquí.
news-lead = Mensaje de la asociación { $name }.
news-lead-translated = Mensaje de la asociación { $name }, traducido por una máquina.
news-end = Para no recibir más estos mensajes, diga: basta.
cue-news-stop = no más mensajes | no quiero más mensajes | ya no quiero mensajes | no quiero mensajes | para los mensajes | pare los mensajes | stop mensajes | no me envíe más mensajes | no me envíen más mensajes | no me mandes más mensajes | no más noticias | no quiero noticias | stop noticias | no más avisos | darme de baja | cancelar suscripción
cue-news-start = envíeme los mensajes | envíame los mensajes | quiero los mensajes de la asociación | quiero las noticias de la asociación | quiero recibir los mensajes | quiero recibir noticias | mándame los mensajes | suscribirme

## Did that help
helped-ask = ¿Esto le ha ayudado? Diga sí o no.
helped-thanks = Me alegro. Gracias por decírmelo.
helped-sorry = Siento que esto no le haya ayudado. Puede preguntar con otras palabras. Para hablar con alguien, diga: una persona.
cue-helped-yes = me ayudó | sí me ayudó | me ha ayudado | sí me ha ayudado | ayudó | sí ayudó | sí gracias | sí muchas gracias | mucho | sí mucho | un poco | sí un poco | muy útil | fue útil | sí fue útil | sirvió | sí sirvió | me sirvió | sí me sirvió | entendí | sí entendí | está claro | sí está claro | sí perfecto | perfecto
cue-helped-no = no me ayudó | no no me ayudó | no me ha ayudado | no ayudó | no mucho | no realmente | la verdad no | la verdad que no | poco | muy poco | no sirvió | no me sirvió | no me sirve | no no me sirve | no está claro | no entendí | no no entendí | no he entendido | no es mi pregunta | esa no es mi pregunta | no era mi pregunta

## The first minute

first-days = { $days ->
    [30] un mes
    [one] { $days } día
   *[other] { $days } días
}
first-minutes = { $minutes ->
    [30] media hora
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
first-hello = Hola. Soy una máquina. Puede hablarme en español.
first-hello-again = Para hablar español, diga «español».
first-intro = Soy Porte-Voix, una máquina, no una persona. Le invita esta asociación:
first-can = Muéstreme una carta y se la explico. Muéstreme una foto y la describo. Hágame una pregunta sobre los trámites en Francia y le respondo.
first-stop = Diga «para» para detenerme, «borra todo» para borrarlo todo, «una persona» para hablar con alguien.
first-agree = Para ayudarle, guardo el texto de lo que hablamos { first-days }, y sus fotos { first-minutes }. Borro sus mensajes de voz enseguida. ¿Está de acuerdo? Diga sí o no.
first-agree-again = No he entendido su respuesta.
first-ask = Puedo guardar lo que usted dice { first-days }. ¿Está de acuerdo? Diga sí o no.
first-simple = Es como un cuaderno. Escribo en él lo que usted dice, para ayudarle mejor. Está cerrado con llave. Después de { first-days }, lo tiro. Si dice «borra todo», lo tiro enseguida. Si dice no, le respondo igual, pero olvido después de cada respuesta.
first-full-kept = Guardo el texto de lo que hablamos { first-days }, y una foto { first-minutes }. Borro un mensaje de voz en cuanto lo he escuchado. Todo está cifrado. Un recordatorio se queda hasta su fecha.
first-full-seen = La asociación solo ve números, no sus mensajes. Lee sus palabras solo si usted pide una persona y dice sí. La aplicación de mensajes que usa puede guardar sus mensajes por su lado.
first-full-rights = Puede borrarlo todo cuando quiera: diga «borra todo». Para cambiar de idea, diga «no guardes nada». Si hay peligro, siempre doy los números de emergencia.
first-full-complain = ¿No está contento con lo que hago con sus datos? Puede quejarse a la CNIL. Protege los datos de las personas en Francia. Es gratis.
first-yes = Gracias. He apuntado su sí.
first-no = De acuerdo, no guardo nada. Respondo igual a sus preguntas. Si cambia de idea, diga «guarda».
first-unclear = No he tenido una respuesta clara. Entonces no guardo nada. Respondo igual a sus preguntas. Si puedo guardar lo que dice, diga «guarda».
first-manner = También puede decir «más despacio», «más corto» o «sin voz».
first-now = Ahora haga su pregunta.
first-expired = Esta invitación ya no es válida. No pasa nada: puede hablar conmigo.
first-not-kept = No guardo nada de lo que usted dice, así que no puedo hacer eso. Si quiere que lo guarde, diga «guarda».
first-keep-set = De acuerdo. A partir de ahora guardo el texto de lo que hablamos { first-days }.
first-detailed-set = De acuerdo. Doy toda la respuesta de una vez. Diga «más corto» para cambiar.
first-short-set = De acuerdo. Respondo corto. Diga «toda la respuesta» para cambiar.
first-large-set = De acuerdo. Escribo con letras grandes donde se puede. Diga «letras normales» para cambiar.
first-usual-set = De acuerdo. Escribo con letras normales.
first-chosen-language = Hablamos español.
first-chosen-speed = { $speed ->
    [slow] Hablo despacio.
    [fast] Hablo rápido.
   *[normal] Hablo a velocidad normal.
}
first-chosen-voice = { $voice ->
    [on] Respondo en voz alta.
   *[off] Respondo solo por escrito.
}
first-chosen-length = { $length ->
    [long] Doy toda la respuesta de una vez.
   *[short] Respondo corto.
}
first-chosen-letters = { $letters ->
    [large] Escribo con letras grandes.
   *[usual] Escribo con letras normales.
}
first-chosen-keep = { $keep ->
    [yes] Dijo que sí el { $day }: guardo el texto de lo que hablamos { first-days }.
    [no] Desde el { $day } no guardo nada de lo que usted dice.
   *[told] Guardo el texto de lo que hablamos { first-days }. Se lo dije el { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Aceptó un servicio externo.
   *[no] Nada sale de esta máquina.
}
first-web-listen = Escuchar
cue-first-explain = explíqueme | explícame | explique | explica | por qué | porqué | qué es eso | qué significa | para qué | quiero entender
cue-first-yes = sí de acuerdo | estoy de acuerdo | sí estoy de acuerdo | acepto | sí acepto | lo acepto | adelante | sí puede | puede | puedes | sin problema | no hay problema | sí por favor | sí señor | sí señora
cue-first-no = no estoy de acuerdo | no no estoy de acuerdo | no acepto | no lo acepto | rechazo | me niego | nunca | no no | prefiero que no | mejor que no
cue-first-keep = guarda | guarde | guárdalo | guárdelo | puedes guardar | puede guardar | guarda todo | guarde todo | guarda lo que digo | guarde lo que digo | recuérdame lo que digo
cue-first-keep-nothing = no guardes nada | no guarde nada | no guardes lo que digo | no guarde lo que digo | ya no guardes nada | ya no guarde nada | deja de guardar | deje de guardar
cue-first-detailed = toda la respuesta | respuesta completa | respuestas completas | respuestas largas | respuestas detalladas | todo de una vez | respuesta entera | deme toda la respuesta | dame toda la respuesta
cue-first-short = más corto | respuestas cortas | respuesta corta | más breve | sea breve | sé breve | responde corto | responda corto | muy largo | demasiado largo
cue-first-large = letras grandes | letra grande | texto grande | texto más grande | letras más grandes | escribe más grande | escriba más grande | letra más grande
cue-first-usual = letras normales | letra normal | texto normal | tamaño normal | letras más pequeñas | escribe normal | escriba normal
cue-first-choices = mis opciones | qué he elegido | qué elegí | cuáles son mis opciones | mis preferencias | mis ajustes | qué he aceptado | dígame mis opciones

## A person

cue-handoff-back = volver a la máquina | quiero hablar con la máquina | hablar con la máquina | quiero la máquina | vuelve la máquina
cue-handoff-bot = bot | robot | el bot | el robot | oye bot | porte-voix
handoff-nothing-else = No verá nada más.
handoff-offer = Puedo pasar su petición a una persona de la asociación { $name }. Esa persona verá: sus últimos mensajes, su traducción y mi respuesta.
handoff-offer-photo = Verá también su foto o su carta.
handoff-speaks = Allí alguien habla su idioma.
handoff-translated = Yo traduzco en los dos sentidos.
handoff-opens = La asociación está cerrada ahora. Abre { $when }.
handoff-no-time = Ahora no hay nadie. No sé cuándo podrá responder alguien.
handoff-ask = ¿Está de acuerdo? Diga sí o no.
handoff-hint = También puede hablar con una persona de la asociación { $name }. Diga: quiero una persona.
handoff-laid = La asociación { $name } tiene su petición. Le aviso cuando una persona la tome. Mientras tanto, aquí estoy. Lo que me diga ahora no se comparte.
handoff-refused = De acuerdo. No se comparte nada.
handoff-gone = No he podido pasar su petición. No se ha compartido nada.
handoff-waiting = La asociación { $name } ya tiene su petición. Nadie la ha tomado todavía.
handoff-taken = Una persona de la asociación { $name } le escucha ahora. Háblele aquí. Yo traduzco en los dos sentidos. Para hablar conmigo, la máquina, diga: volver a la máquina.
handoff-says = Una persona de la asociación { $name } dice:
handoff-sends = Una persona de la asociación { $name } le envía esto.
handoff-released = La persona de la asociación { $name } tiene que parar. Su petición espera a otra persona. Yo, la máquina, estoy aquí de nuevo.
handoff-ended = La persona de la asociación { $name } ha terminado. Yo, la máquina, estoy aquí de nuevo.
handoff-back = Yo, la máquina, estoy aquí de nuevo. La asociación { $name } conserva su petición.
handoff-stopped = Ha terminado con la asociación { $name }. Yo, la máquina, estoy aquí de nuevo.
handoff-over = Ya nadie de la asociación { $name } le escucha. Su último mensaje no se ha transmitido. Yo, la máquina, estoy aquí de nuevo. Puede decírmelo otra vez.
handoff-silent-taken = La persona de la asociación { $name } no ha respondido en diez minutos. Conserva su mensaje. Para seguir conmigo, la máquina, diga: volver a la máquina.
handoff-silent-waiting = Nadie de la asociación { $name } ha tomado todavía su petición. Sigue allí. Puede continuar conmigo.
handoff-elsewhere = En caso de peligro, llame al 112, o envíe un SMS al 114. Una oficina France services o su ayuntamiento (mairie) también puede ayudarle.
cue-handoff-yes = sí pásela | pásela | puede pasarla | puede compartir | comparta | sí comparta | adelante | estoy de acuerdo | sí estoy de acuerdo | transmítalo
cue-handoff-no = no comparta | no comparta nada | no la pase | no lo pase | no estoy de acuerdo | ahora no | no transmita nada

## Assist
assist-which = ¿Qué idioma habla la persona a la que ayuda?
assist-begin = Usted ayuda a alguien. Idiomas: { $one } y { $other }. Pregunten uno tras otro: los dos oyen cada respuesta. Al final digan: terminado. Entonces se borra todo.
assist-ended = Terminado. Todo lo que se ha dicho aquí está borrado.
assist-no-reminder = Durante la ayuda no guardo nada, por eso no puedo recordarle una fecha. Anótela en papel, o diga terminado y pídamelo después.
assist-rough = Esta traducción es aproximada. No se fíe de ella sin comprobar.
assist-untranslated = No puedo traducir esta respuesta de forma segura. Pregunte a la otra persona o a un intérprete.
cue-assist = ayudo a alguien | estoy ayudando a alguien | estoy ayudando a una persona | ayudo a una persona | acompaño a alguien | estoy acompañando a alguien | modo ayuda | modo asistencia | modo acompañamiento | quiero ayudar a alguien | quiero ayudar a una persona
cue-assist-end = terminado | hemos terminado | ya está | ya hemos terminado | terminamos | ya terminamos | he terminado | acabado | hemos acabado | fin | fin de la ayuda | eso es todo | es todo | listo ya está

## Rooms
room-told = El equipo lee las solicitudes en un grupo de { $platform }: los servidores de { $platform } también las ven.

## WhatsApp
unsupported-message = No puedo leer este tipo de mensaje. Envíeme un texto, un mensaje de voz, una foto o un documento PDF.
whatsapp-choices = Puede responder:
whatsapp-list = Elegir

## How much electricity an answer took
cue-energy = cuánta energía | cuánta electricidad | cuánta luz | cuánta energía has usado | cuánta energía ha usado | cuánta energía gastaste | cuánta energía gasta esto | cuánta energía ha gastado | cuánta electricidad has usado | cuánta electricidad gasta esto | cuánto consume | cuánto gasta esto | cuánto consume esto | consumo de energía | consumo de electricidad | cuanta energia gasto esta respuesta
cue-energy-much = cuánta | cuánto | cuántos
cue-energy-thing = energía | electricidad | luz | vatios | corriente
cue-energy-around = esto | eso | ha | has | habéis | se | usado | usó | usa | gastado | gastó | gasta | consumido | consumió | consume | necesitado | usaste | gastaste | consumiste | de | la | el | tu | su | esta | respuesta | pregunta | última | para | responder | me | usted | en | por
energy-unknown = Todavía no sé cuánta electricidad uso. Primero pregúnteme algo. Después, pregunte otra vez.
energy-moment = Mi última respuesta usó muy poca electricidad: como una lámpara de diez vatios en menos de un segundo.
energy-most = Mi última respuesta usó más o menos la electricidad de una lámpara de diez vatios en { $high } segundos, o menos.
energy-seconds = Mi última respuesta usó más o menos la electricidad de una lámpara de diez vatios en { $low } a { $high } segundos.
energy-minutes = Mi última respuesta usó más o menos la electricidad de una lámpara de diez vatios en { $low } a { $high } minutos.
energy-estimate = Es una estimación.
energy-remote = Una parte la usaron otros ordenadores, en otro lugar. De esa parte sé poco.

# Encrypted messages
error-message-locked = No he podido abrir su mensaje. Por favor, envíelo otra vez.

## El marco de cada página
skip = Ir al contenido
navigation = Páginas
sign-out = Cerrar sesión
back-home = Volver al inicio
error-in-title = Por corregir:
error-summary = Por favor, corrija lo siguiente
problem-title = No ha funcionado
problem-400 = No se ha entendido la petición. Vuelva atrás e inténtelo de nuevo.
problem-401 = Su sesión ha terminado. Inicie sesión y vuelva a intentarlo. Lo que escribió no se ha guardado.
problem-403 = Esta página no está abierta para usted, o ha estado abierta demasiado tiempo. Vuelva atrás, recargue la página e inténtelo de nuevo.
problem-404 = Esta página no existe.
problem-413 = Este archivo es demasiado grande.
problem-421 = Estas páginas no se abren con esta dirección. Pida la dirección correcta a quien gestiona este servicio.
problem-429 = Demasiadas peticiones. Espere un momento e inténtelo de nuevo.
problem-503 = El servicio está ocupado. Inténtelo de nuevo en un minuto. No se ha perdido nada de lo que ya estaba guardado.

## Inicio
home-title = Inicio
home-welcome = Le damos la bienvenida, { $name }.

## Inicio de sesión
sign-in-title = Iniciar sesión
sign-in-login = Correo electrónico
sign-in-password = Contraseña
sign-in-code = Código de seis cifras
sign-in-code-hint = Lo muestra su aplicación de códigos. Cambia cada 30 segundos.
sign-in-go = Iniciar sesión
sign-in-passkey-title = O con una llave de acceso
sign-in-passkey-hint = Su dispositivo le pide su huella, su cara o su PIN.
sign-in-passkey-go = Usar una llave de acceso
sign-in-help = ¿Ha perdido la contraseña o el teléfono? Pida un enlace nuevo a quien coordina su asociación.
sign-in-wrong = El correo, la contraseña o el código no es correcto. Cada código sirve una sola vez: espere el siguiente.
sign-in-wait = Demasiados intentos. Inténtelo de nuevo dentro de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. Quien ya tiene una sesión abierta puede seguir.
signed-out = Ha cerrado la sesión.
passkey-wrong = Esta llave de acceso no se acepta aquí. Use su contraseña y su código.
passkey-not-used = No se ha usado la llave de acceso. Puede intentarlo de nuevo.

## Apertura de una cuenta
opening-title = Abrir su cuenta
opening-welcome = { $name }, le invitan a unirse al equipo de { $association }.
opening-password-title = 1. Una contraseña
opening-login-hint = Iniciará sesión con este correo.
opening-password = Contraseña nueva
opening-again = La misma contraseña otra vez
password-hint = Al menos 12 caracteres. Lo más fácil: cuatro palabras que no tengan nada que ver entre sí.
password-short = La contraseña es demasiado corta: hacen falta al menos { $shortest } caracteres.
password-long = La contraseña es demasiado larga: 256 caracteres como máximo.
password-repeats = La contraseña repite siempre los mismos caracteres. Elija otra.
password-name = La contraseña es sobre todo un nombre que todo el mundo conoce: el suyo, su correo o el de la asociación. Elija otra.
password-common = Esta contraseña es de las primeras que cualquiera prueba. Elija otra.
password-differs = Las dos contraseñas no coinciden.
opening-code-title = 2. Una aplicación de códigos
opening-code-why = Cada vez que inicie sesión escribirá también un código que solo conoce su teléfono. Así, una contraseña robada no basta.
opening-code-app = Instale en su teléfono una aplicación de códigos, si aún no tiene: por ejemplo Aegis, FreeOTP o Google Authenticator.
opening-code-scan = En la aplicación, añada una cuenta y escanee esta imagen.
opening-code-picture = Imagen para escanear con la aplicación de códigos. El texto siguiente dice lo mismo.
opening-code-type = Sin cámara, escriba esta clave en la aplicación:
opening-code-here = La aplicación está en este dispositivo: abrirla
opening-code-enter = Escriba aquí el código que muestra la aplicación.
code-wrong = Este código no es correcto. Espere el siguiente y escríbalo. Compruebe también la hora del teléfono.
opening-go = Abrir la cuenta
opened-title = Este enlace no funciona
opened-used = Ya se ha usado, es demasiado antiguo o no está completo.
opened-ask = Si su cuenta aún no está abierta, pida un enlace nuevo a quien coordina su asociación.

## Solicitudes
inbox-title = Solicitudes
inbox-free = Esperan a alguien
inbox-free-none = Nadie espera.
inbox-mine = Con usted
inbox-mine-none = Usted no atiende a nadie.
inbox-others = Con sus colegas
inbox-others-none = Sus colegas no atienden a nadie.
inbox-ended = Solicitudes terminadas
inbox-ended-none = Ninguna solicitud ha terminado.
inbox-back = Todas las solicitudes
inbox-sound = Sonido cuando hay algo nuevo
inbox-person = Una persona, { $language }, { $at }
inbox-urgency-now = Peligro
inbox-urgency-soon = Ver pronto
inbox-urgency-usual = Sin urgencia
inbox-why-asked = La persona quiere hablar con alguien.
inbox-why-danger = Sus palabras hablan de un peligro.
inbox-why-doubt = Porte-Voix no estaba seguro de su respuesta.
inbox-why-failed = Dos respuestas seguidas no ayudaron.
inbox-just-now = menos de un minuto
inbox-waits = Espera desde hace { $time }
inbox-their-turn = Le toca responder a la persona
inbox-nobody = Nadie la ha tomado.
inbox-nobody-again = Fue devuelta: nadie la tiene.
inbox-with-you = La tiene usted.
inbox-with = La tiene { $name }.
inbox-somebody = un colega
inbox-ended-person = La persona terminó esta conversación ({ $at }).
inbox-ended-helper = La asociación terminó esta conversación ({ $at }).
inbox-ended-erased = La persona lo borró todo ({ $at }). Sus mensajes ya no existen.
inbox-news-new = Una solicitud espera, { $language }: { $urgency }.
inbox-news-turn = Una persona le escribió, { $language }.
inbox-news-line = Mensaje nuevo de la persona.
inbox-news-proposed = Su respuesta está traducida. Revísela antes del envío.
inbox-take = Tomar
inbox-take-first = Para responder, tome primero esta solicitud.
inbox-release = Devolver al equipo
inbox-close = Terminar
inbox-transfer = Pasar a un colega
inbox-colleague = Colega
inbox-transfer-do = Pasar la solicitud
inbox-state = Estado de la solicitud
inbox-lines = Conversación
inbox-the-person = La persona
inbox-you = Usted
inbox-translation = Traducción, { $language }:
inbox-machine = Traducido por una máquina. Puede equivocarse.
inbox-rough = Traducción aproximada: compruebe lo importante.
inbox-untranslated = Sin traducción: la máquina no supo hacerla.
inbox-doubt = Quizá mal oído: pida a la persona que lo confirme.
inbox-picture = Imagen enviada, sin explicación
inbox-voice-of = Mensaje de voz, { $who }
inbox-wrong = Esta respuesta es incorrecta
inbox-check = Para revisar antes del envío
inbox-reason-critical = Esta respuesta habla de cosas graves, o contiene un número. Reléala.
inbox-reason-approximate = La traducción es aproximada. Reléala.
inbox-reason-voice = Esto es lo que se entendió de su voz. Léalo.
inbox-will-hear = La persona oirá, { $language }:
inbox-read-back = Traducido de vuelta, significa:
inbox-no-read-back = No se pudo traducir de vuelta: nada la confirma.
inbox-agree = Sí, enviar
inbox-change = Cambiar
inbox-withdraw = No enviar
inbox-remove-line = Quitar
inbox-line-asked = Se está traduciendo.
inbox-line-listening = Se está escuchando su voz.
inbox-line-agreed = A punto de enviarse.
inbox-line-sent = Enviado.
inbox-line-arrived = Enviado y entregado.
inbox-line-lost = No entregado: la mensajería de la persona lo rechazó.
inbox-failed-missing = No enviado: no hay traducción fiable entre estos dos idiomas.
inbox-failed-unheard = No enviado: no se entendió nada de la grabación.
inbox-failed-engine = No enviado: la traducción no funcionó. Inténtelo de nuevo o escríbalo de otra forma.
inbox-failed-gone = No enviado: la conversación había terminado.
inbox-answer = Responder
inbox-text = Su respuesta
inbox-text-hint = Escriba con sencillez. La persona lo oirá ({ $language }).
inbox-changing = Está cambiando una respuesta que no se envió.
inbox-answer-in = Idioma de su respuesta
inbox-send = Traducir y enviar
inbox-voice = Responder con la voz
inbox-voice-hint = Lo que diga se escribe y se traduce. Usted lo revisa antes del envío.
inbox-voice-file = Grabación
inbox-record = Grabar mi voz
inbox-record-stop = Detener la grabación
inbox-record-again = Grabar de nuevo
inbox-recording = La grabación ha empezado. Cinco minutos como máximo.
inbox-recorded = Grabado. Escúchelo y envíelo.
inbox-listen = Su grabación
inbox-send-voice = Enviar mi voz a traducir
inbox-drop = Borrar la grabación
inbox-microphone-insecure = El micrófono solo funciona con una dirección https.
inbox-microphone-missing = No se encontró ningún micrófono.
inbox-microphone-refused = El micrófono no está permitido. Permítalo en su navegador y vuelva a intentarlo.
inbox-voice-none = No hay grabación.
inbox-voice-kind = Este archivo no es una grabación que se pueda escuchar.
inbox-voice-large = Esta grabación es demasiado grande: 8 megabytes como máximo.
inbox-voice-cut = La grabación no llegó entera. Inténtelo de nuevo.
inbox-text-none = Escriba primero su respuesta.
inbox-text-long = Esta respuesta es demasiado larga. Envíela en varias partes.
inbox-taken-by = { $name } ya tomó esta solicitud.
inbox-not-yours = No se hizo: usted ya no tiene esta solicitud, o cambió mientras tanto.
inbox-line-late = Demasiado tarde: esta respuesta cambió mientras tanto. Mire cómo está.
inbox-lost = Usted ya no tiene esta solicitud. Lo que había escrito no se envió.
inbox-gone = Esta solicitud ya no está, o ya no es suya. Vuelva a todas las solicitudes.
inbox-signed-out = Su sesión se cerró. Inicie sesión de nuevo para continuar.
inbox-offline = Sin conexión. No se perdió nada: inténtelo de nuevo.
inbox-canned = Frases listas
inbox-canned-about = Estas frases se traducen una sola vez, a los idiomas posibles. Lea cada una traducida de vuelta antes de confiar en ella.
inbox-canned-none = Todavía no hay ninguna frase lista.
inbox-canned-working = Se está traduciendo. Vuelva en unos minutos.
inbox-canned-approximate = Traducción aproximada: se le mostrará de vuelta antes de cada envío.
inbox-canned-remove = Borrar
inbox-canned-add = Añadir una frase
inbox-canned-title = Título corto
inbox-canned-title-hint = Para encontrarla, por ejemplo «Llamada mañana».
inbox-canned-text = La frase
inbox-canned-text-hint = En el idioma de su asociación. Una o dos frases sencillas.
inbox-canned-add-do = Añadir la frase
inbox-canned-title-wrong = Ponga un título de { $longest } caracteres como máximo.
inbox-canned-text-wrong = Escriba la frase, con { $longest } caracteres como máximo.
inbox-canned-many = Ya hay { $most } frases. Borre una primero.
inbox-elsewhere = { $count ->
    [one] Otra solicitud espera.
   *[other] Otras { $count } solicitudes esperan.
}
inbox-canned-wordings = { $count ->
    [one] Una traducción
   *[other] { $count } traducciones
}
inbox-download = { $kind ->
    [image] Guardar la imagen
    [sound] Guardar el sonido
   *[other] Guardar el archivo
}

### Português

language-name = Português

## Corridor

welcome =
    Olá. Sou o Porte-Voix, uma máquina, não uma pessoa.
    Descrevo as suas fotos e as suas cartas, traduzo, e ajudo com os papéis e pedidos em França: fale, escreva ou envie uma foto.
    Apago as suas mensagens de voz e as suas fotos depois de as usar, e o texto depois de { $days ->
        [30] um mês
        [one] { $days } dia
       *[other] { $days } dias
    }.
    Diga «ajuda», «parar» ou «apagar tudo» quando quiser.
welcome-language = Ainda não falo esta língua ({ $name }). Respondo em português. Também pode pedir para falar com uma pessoa.
you-are-welcome = De nada. Estou aqui se tiver outra pergunta.
greeting = Olá. Sou o Porte-Voix, uma máquina. Em que posso ajudar?
help =
    Sou o Porte-Voix, uma máquina.
    Envie uma foto: eu descrevo a foto ou leio a carta.
    Faça uma pergunta sobre papéis e pedidos em França: respondo com a fonte.
    Diga «traduzir para francês» e a sua frase: eu traduzo.
    Pode dizer: mais, outra vez, mais devagar, mais simples, parar, uma pessoa, apagar tudo.
i-am-a-machine = Sou uma máquina, um programa. Posso errar. Pode sempre pedir para falar com uma pessoa.
not-understood = Não entendi. Diga «ajuda» para saber o que posso fazer, ou peça para falar com uma pessoa.
heard-nothing = Não ouvi nada. Fale outra vez, perto do microfone, ou escreva.
heard-doubt = Não tenho a certeza de ter ouvido bem. Entendi: «{ $text }».
no-more = Não tenho mais nada a dizer sobre esta resposta.
nothing-yet = Ainda não dei nenhuma resposta. Faça a sua pergunta ou envie uma foto.
no-simpler = Não tenho uma versão mais simples. Aqui está a mesma resposta, mais devagar.
slower-set = Vou falar mais devagar.
faster-set = Vou falar mais depressa.
stopped = Pronto, parei. Escreva ou fale quando quiser.
erased = Feito: tudo o que eu guardava a seu respeito foi apagado.
voice-off-set = Está bem, respondo só por escrito. Diga «com voz» para mudar.
voice-on-set = Está bem, respondo também em voz alta.
language-set = Está bem, respondo em português.
language-missing = Ainda não falo esta língua: { $name }.
language-ask = Que língua quer?
guard-refused = Tenho uma resposta, mas não posso verificar todos os números. Prefiro não dar essa resposta. Pergunte a uma pessoa, por exemplo numa associação ou num espaço France services.
remote-ask = Quer que eu use também um serviço de fora para ajudar melhor? As suas mensagens sairiam então desta máquina. Responda sim ou não. Sem um sim, nada sai daqui.
remote-yes = Está bem. Vou usar também o serviço de fora. Diga «parar» para acabar com isso.
remote-no = Está bem. Nada sai desta máquina.
ack-working = Recebi a sua mensagem. Já trato disso, um momento.
document-first-pages = Li { $read ->
    [one] a primeira página
   *[other] as primeiras { $read } páginas
} de { $pages }.
meanwhile-photo = Tenho a sua foto. Vou olhar para ela.
meanwhile-page = É uma página de texto. Vou ler.
meanwhile-pages = É um documento de { $count } páginas. Vou ler.
meanwhile-first-pages = É um documento de { $count } páginas. Vou ler as primeiras { $most }.
busy-your-turn = Muitas pessoas escrevem agora. Guardei a sua mensagem, a sua vez vai chegar.
choice-yes = Sim
choice-no = Não
reminder-on = { $day }
reminder-on-at = { $day }, às { $time }
reminder-deadline = data limite
reminder-appointment = hora marcada
reminder-offer = { $times ->
    [one] Quer que eu lembre 1 dia antes? Diga sim ou não.
   *[other] Quer que eu lembre 7 dias antes e 1 dia antes? Diga sim ou não.
}
reminder-hint = Posso lembrar esta data: diga «lembrar».
reminder-set = { $times ->
    [one] Está anotado: { $label }, { $when }. Vou lembrar 1 dia antes, às 9 da manhã.
   *[other] Está anotado: { $label }, { $when }. Vou lembrar 7 dias antes e 1 dia antes, às 9 da manhã.
}
reminder-refused = Está bem, sem lembrete.
reminder-ask-day = Que dia? Diga o dia e o mês, e depois um nome. Por exemplo: { $day } de janeiro, hora marcada na CAF.
reminder-past = Essa data já passou: { $when }. Não anotei nada.
reminder-soon = Falta muito pouco: { $when }. O mais tarde que eu lembro é na véspera, às 9 da manhã. Não anotei nada.
reminder-far = Essa data está longe demais. Guardo uma data no máximo 3 anos. Não anotei nada.
reminder-full = Já tem { $most } lembretes, é o máximo. Não anotei nada. Diga «os meus lembretes» e depois apague um.
reminder-none = Não tem nenhum lembrete.
reminder-list = { $count ->
    [one] Tem um lembrete.
   *[other] Tem { $count } lembretes.
}
reminder-item = Número { $number }: { $label }, { $when }.
reminder-choice = Apagar o lembrete { $number }
reminder-deleted = Feito. Apaguei este lembrete: { $label }, { $when }.
reminder-deleted-all = Feito. Apaguei todos os seus lembretes.
reminder-which = Que lembrete devo apagar? Diga «apagar o lembrete» e o número dele.
reminder-unknown = Não encontro esse lembrete. Diga «apagar o lembrete» e o número dele.
reminder-notice = { $days ->
    [0] Lembrete: { $label }, hoje, { $when }.
    [1] Lembrete: { $label }, amanhã, { $when }.
   *[other] Lembrete: { $label }, daqui a { $days } dias, { $when }.
}
reminder-file = { $count ->
    [one] Aqui está o ficheiro (arquivo) para o seu calendário. Abra-o para adicionar a data.
   *[other] Aqui está o ficheiro (arquivo) para o seu calendário, com { $count } datas. Abra-o para as adicionar.
}
reminder-file-name = lembrete.ics
reminder-file-failed = Não consigo enviar o ficheiro (arquivo). Tente outra vez daqui a alguns minutos.

## Errors

error-internal = Tive uma falha com esta mensagem. Peço desculpa. Tente enviar de outra maneira, ou peça para falar com uma pessoa.
error-unreadable-media = Não consigo abrir este ficheiro (arquivo). Envie uma foto (JPEG ou PNG) ou uma mensagem de voz.
error-media-too-large = Este ficheiro (arquivo) é grande demais. Envie 20 megabytes no máximo.
error-media-too-long = O que enviou é longo ou grande demais para mim. Uma mensagem de voz pode durar dez minutos no máximo.
error-text-too-long = Este texto é longo demais para mim. Envie-o em várias partes.
error-engine = Uma parte de mim não funciona neste momento. Tente outra vez daqui a alguns minutos, ou peça para falar com uma pessoa.
error-listen = Não consigo ouvir as mensagens de voz neste momento. Escreva, ou tente mais tarde.
error-busy = Muitas pessoas escrevem neste momento. Tente outra vez daqui a um minuto.
error-store = Não posso guardar a sua mensagem neste momento. Tente outra vez daqui a alguns minutos.
error-document = Não sei ler este tipo de documento. Envie um PDF, ou uma foto de cada página.
error-document-locked = Este documento está protegido por uma palavra-passe (senha): não o posso abrir. Envie uma foto de cada página.

## Cues: the words by which people ask for things

cue-filler = por favor | se faz favor | faz favor | faxavor | pf | obrigado | obrigada | olá | oi | bom dia | eh | hum | porte-voix | um pouco | um bocadinho | um pouquinho | agora | está bem | tá | tá bom | então | pode | podes | você pode | será que pode
cue-help = ajuda | ajuda-me | ajude-me | me ajuda | me ajude | preciso de ajuda | quero ajuda | como funciona | como isso funciona | o que podes fazer | o que pode fazer | o que você faz | o que você pode fazer | o que sabes fazer | o que sabe fazer | para que serve | menu | instruções | opções | que fazes
cue-thanks = obrigado | obrigada | muito obrigado | muito obrigada | obrigadão | brigado | brigada | valeu | ok | okay | está bem | tá bom | tchau | adeus | até logo | boa noite | perfeito | ótimo | óptimo | deus te abençoe | agradeço
cue-greeting = olá | oi | bom dia | boa tarde | boa noite | tudo bem | olá tudo bem | oi tudo bem | como está | como vai | alô | viva | hello | salam | e aí
cue-more = mais | mais detalhes | mais pormenores | detalhes | os detalhes | mais informação | mais informações | continua | continue | continuar | diz mais | diga mais | fala mais | fale mais | conta mais | quero saber mais | e depois | e a seguir | que mais | explica mais | explique mais
cue-again = outra vez | de novo | repete | repita | repetir | pode repetir | podes repetir | diz outra vez | diga outra vez | fala de novo | fale de novo | mais uma vez | como | como disse | o quê | não ouvi | não escutei | não te ouvi | perdão | desculpe não ouvi
cue-slower = mais devagar | devagar | mais lento | mais lentamente | fala mais devagar | fale mais devagar | fala devagar | fale devagar | está muito rápido | muito rápido | rápido demais | muito depressa | depressa demais | mais devagarinho | devagarinho
cue-faster = mais rápido | mais depressa | fala mais rápido | fale mais rápido | fala mais depressa | fale mais depressa | muito lento | lento demais | muito devagar | velocidade normal | acelera
cue-simpler = mais simples | mais fácil | de forma simples | simplifica | simplifique | simplificar | não entendi | não entendo | não percebi | não percebo | não compreendo | não compreendi | explica de forma simples | explique de forma simples | explica melhor | explique melhor | com palavras simples | é complicado | muito complicado | complicado demais | muito difícil
cue-stop = para | pare | parar | stop | páre | chega | basta | já chega | cala-te | cale-se | cala a boca | silêncio | cancela | cancele | cancelar | termina | terminar | acabar | para de traduzir | pare de traduzir | parar de traduzir | deixa de traduzir
cue-delete = apaga tudo | apague tudo | apagar tudo | apagar todos | elimina tudo | elimine tudo | eliminar tudo | deleta tudo | delete tudo | deletar tudo | exclui tudo | excluir tudo | apaga os meus dados | apague os meus dados | apagar os meus dados | apaga meus dados | apague meus dados | apagar meus dados | apagar todos os meus dados | apaga todos os meus dados | apague todos os meus dados | apagar todos meus dados | eliminar os meus dados | excluir meus dados | deletar meus dados | esquece-me | esqueça-me | esquece de mim | esqueça de mim | me esqueça | apaga a minha conta | apagar a minha conta | apagar minha conta | excluir minha conta | apaga tudo o que sabes de mim | apague tudo o que sabe sobre mim | quero apagar tudo
cue-sheet = a ficha | ficha | mostra a ficha | mostre a ficha | dá-me a ficha | dê-me a ficha | me dá a ficha | mais sobre o pedido | explica o pedido | explique o procedimento | explica o procedimento
cue-human = uma pessoa | quero uma pessoa | quero falar com uma pessoa | queria falar com uma pessoa | gostaria de falar com uma pessoa | preciso falar com uma pessoa | preciso de falar com uma pessoa | falar com alguém | quero falar com alguém | queria falar com alguém | preciso falar com alguém | preciso de falar com alguém | um humano | quero um humano | quero falar com um humano | um ser humano | uma pessoa de verdade | uma pessoa real | quero falar com uma pessoa de verdade | quero falar com uma pessoa real | um atendente | quero falar com um atendente | um conselheiro | uma assistente social | alguém pode me ajudar | alguém pode ajudar-me | alguém que me ajude
cue-machine = és uma máquina | você é uma máquina | é uma máquina | és um robô | você é um robô | é um robô | és um robot | é um robot | isto é um robô | isso é um robô | és humano | você é humano | és uma pessoa | você é uma pessoa | é uma pessoa | quem és | quem és tu | quem é você | quem é | o que és | o que é você | estou a falar com uma máquina | estou falando com uma máquina | estou a falar com um robô | estou falando com um robô | você é um bot
cue-yes = sim | claro | claro que sim | está bem | tá bom | tá | ok | okay | isso | isso mesmo | exato | certo | com certeza | pode ser | quero sim | sim quero | pois | pois é | é isso | beleza | aceito
cue-no = não | nao | de jeito nenhum | de maneira nenhuma | não quero | não obrigado | não obrigada | agora não | claro que não | nem pensar
cue-reminder-add = lembrar | lembra-me | lembre-me | me lembra | me lembre | lembra-me disto | lembra-me esta data | lembre-me desta data | me lembra dessa data | me lembre disso | lembra-me de | me lembra de | me lembre de | avisa-me | avise-me | me avisa | me avise | um lembrete | lembrete
cue-reminder-new = adiciona um lembrete | adicione um lembrete | adicionar um lembrete | põe um lembrete | ponha um lembrete | coloca um lembrete | coloque um lembrete | cria um lembrete | crie um lembrete | criar um lembrete | criar lembrete | faz um lembrete | faça um lembrete | anota um lembrete | marca um lembrete | novo lembrete | quero um lembrete | queria um lembrete
cue-reminder-list = os meus lembretes | meus lembretes | os lembretes | lembretes | lista de lembretes | a lista de lembretes | lista dos lembretes | lê os meus lembretes | leia os meus lembretes | ler os meus lembretes | lê meus lembretes | quais são os meus lembretes | quais são meus lembretes | que lembretes tenho | quais lembretes eu tenho | tenho lembretes | mostra os meus lembretes | mostre meus lembretes | ver os meus lembretes | ver meus lembretes | diz os meus lembretes
cue-reminder-delete = apaga | apague | apagar | elimina | elimine | eliminar | deleta | deletar | exclui | excluir | remove | remover | tira | tire | cancela | cancele | cancelar
cue-reminder-all = todos os lembretes | todos os meus lembretes | todos meus lembretes | os meus lembretes | meus lembretes | os lembretes | todo os lembretes
cue-reminder-one = o lembrete | o meu lembrete | meu lembrete | este lembrete | esse lembrete | lembrete | um lembrete | o lembrete número | lembrete número | o lembrete de | o lembrete da | o lembrete do | o lembrete para | o número | número
cue-reminder-every = todos | todas | todos os lembretes | tudo
cue-reminder-file = ficheiro de calendário | ficheiro do calendário | ficheiro para o calendário | ficheiro para a agenda | ficheiro de agenda | ficheiro calendário | arquivo de calendário | arquivo do calendário | arquivo para o calendário | arquivo da agenda | arquivo para a agenda | ficheiro ics | arquivo ics | ficheiro ponto ics | .ics | põe no meu calendário | coloca no meu calendário | adicionar ao meu calendário | no meu calendário | na minha agenda
cue-reminder-name = chama-lhe | chame-lhe | chama de | chame de | chamado | chamada | com o nome | com o nome de | o nome é | o nome dele é | nomear | dá o nome | coloca o nome
cue-reminder-nothing = muito | força | com prazer | com todo o gosto | faz isso | faça isso | pode fazer | por favor | se faz favor | muito bem | perfeito | ótimo | vai em frente | beleza | acho bem
cue-reminder-joints = o | a | os | as | ao | à | às | de | do | da | dos | das | para | no | na | em | por | que | e | é | é para | é no | sobre | segunda | segunda-feira | terça | terça-feira | quarta | quarta-feira | quinta | quinta-feira | sexta | sexta-feira | sábado | domingo | o dia | no dia | dia | a data | a data de | data
cue-reminder-months = janeiro/jan | fevereiro/fev | março/mar | abril/abr | maio/mai | junho/jun | julho/jul | agosto/ago | setembro/set | outubro/out | novembro/nov | dezembro/dez
cue-reminder-year = dois mil | de dois mil | do ano dois mil
cue-reminder-numbers = um/primeiro/uma/primeira/o primeiro | dois/segundo/duas/o segundo | três/terceiro/o terceiro | quatro/quarto/o quarto | cinco/quinto/o quinto | seis/sexto/o sexto | sete/sétimo | oito/oitavo | nove/nono | dez/décimo
cue-voice-off = sem voz | sem a voz | não quero voz | sem áudio | só texto | somente texto | apenas texto | só por escrito | somente por escrito | não fales | não fale | tira a voz | desliga a voz
cue-voice-on = com voz | com a voz | com áudio | em voz alta | ativa a voz | ative a voz | liga a voz | fala comigo | fale comigo | responde em voz alta | responda em voz alta | responde com voz | responda com voz
cue-language-change = fala | fale | falar | fala em | fale em | falar em | fala comigo em | fale comigo em | responde em | responda em | responder em | em | língua | idioma | muda de língua | mude de língua | mudar de língua | mudar de idioma | muda a língua para | mudar a língua para | muda o idioma para | mudar o idioma para | muda para | mude para | mudar para | passa para | passe para | falo | eu falo | prefiro | prefiro o | eu prefiro
language-name-fr = francês
cue-language-fr = francês | o francês | français
language-name-en = inglês
cue-language-en = inglês | o inglês | English
language-name-ar = árabe
cue-language-ar = árabe | o árabe | العربية
language-name-uk = ucraniano
cue-language-uk = ucraniano | o ucraniano | українська
language-name-ru = russo
cue-language-ru = russo | o russo | русский
language-name-fa = persa
cue-language-fa = persa | dari | farsi | o persa | o farsi | o dari | فارسی
language-name-ps = pastó
cue-language-ps = pastó | pashto | o pastó | o pashto | língua pastó | pachto | پښتو
language-name-tr = turco
cue-language-tr = turco | o turco | Türkçe
language-name-es = espanhol
cue-language-es = espanhol | o espanhol | castelhano | español
language-name-pt = português
cue-language-pt = português | o português | brasileiro | português do brasil
language-name-ti = tigrínia
cue-language-ti = tigrínia | o tigrínia | tigrinya | tigrigna | ትግርኛ
language-name-am = amárico
cue-language-am = amárico | o amárico | አማርኛ
language-name-so = somali
cue-language-so = somali | o somali | Soomaali
language-name-bn = bengali
cue-language-bn = bengali | o bengali | bangla | বাংলা
language-name-ka = georgiano
cue-language-ka = georgiano | o georgiano | ქართული
language-name-sq = albanês
cue-language-sq = albanês | o albanês | shqip
language-name-de = alemão
cue-language-de = alemão | o alemão | Deutsch
language-name-it = italiano
cue-language-it = italiano | o italiano

## Danger

cue-danger-suicide = suicidar-me | me suicidar | vou suicidar-me | vou me suicidar | quero suicidar-me | quero me suicidar | penso em suicídio | suicídio | suicidar-se | se suicidar | quer se suicidar | quero morrer | queria morrer | gostaria de morrer | queria estar morto | queria estar morta | vontade de morrer | não quero viver | não quero mais viver | já não quero viver | não quero continuar a viver | não quero continuar vivendo | sem vontade de viver | não tenho vontade de viver | perdi a vontade de viver | tirar a minha vida | tirar minha vida | tirar a própria vida | pôr fim à minha vida | pôr fim à vida | acabar com a minha vida | acabar com minha vida | dar cabo da minha vida | quero matar-me | quero me matar | vou matar-me | vou me matar | penso em me matar | penso em matar-me | quer se matar | quer matar-se | enforcar-me | me enforcar | atirar-me ao comboio | me jogar na frente do trem | me jogar da ponte | atirar-me da ponte | me jogar da janela | cortar os pulsos | corto os meus braços | me corto de propósito | quero me machucar | quero magoar-me | pensamentos suicidas | ideias suicidas | pensamentos de suicídio | tomei muitos comprimidos | tomei comprimidos a mais | tomei um monte de remédios | melhor estar morto | melhor estar morta | estariam melhor sem mim | não aguento mais viver | não vale a pena viver | a vida não tem sentido | por/porque/para .. que .. acordar/levantar*/viver .. amanha/mais | vejo/sei porque/para acordar/levantar*/viver | nao quero .. mais viver/existir/acordar | ja nao quero viver/existir | quero/queria/vontade de .. morrer/desaparecer/sumir | me/se/vou/vai/quer .. matar/matar-me/matar-se/suicid*/enforcar* .. hoje/noite/amiga/amigo/vou/vai/mesmo | vou/quero me matar | vou/quero matar-me | se vai/quer matar | vai/quer se matar | vai suicidar-se | melhor .. eu .. nao/existir/morrer/morto | melhor sem mim | comprimidos/remedios .. tomar/engolir .. tudo/todos/hoje | tomar todos os comprimidos/remedios | acabar com a .. vida/minha | acabar com tudo | tirar a .. vida | cansad* de viver | nao aguento mais viver | nao vale a pena viver | carta*/bilhete* de despedida | nao/ja nao aguento .. viver/vida | sem forcas .. viver/continuar | farto/farta/odeio .. de/a viver/vida | amanha ja nao/nao .. estarei/estou | partir/sair/ir/deixar .. deste/este mundo | decidi .. morrer/partir deste
cue-danger-violence = ele me bate | ela me bate | marido me bate | esposo me bate | namorado me bate | companheiro me bate | mulher me bate | pai me bate | mãe me bate | patrão me bate | me bate todo dia | me bate todos os dias | me bate muito | me bate na cara | me bate quando | me bate com | bate em mim | bate-me | bateu-me | me bateu | bateu em mim | batem-me | me batem | apanho do meu marido | apanho do marido | apanho todos os dias | me espanca | me espancou | espanca-me | espancou-me | fui espancada | fui espancado | me agrediu | agrediu-me | me agride | agride-me | fui agredida | fui agredido | me atacou | atacou-me | me deu um soco | deu-me um murro | me deu um tapa | deu-me uma bofetada | me deu pontapés | me maltrata | maltrata-me | sou maltratada | sou vítima de violência | vítima de violência | violência doméstica | violência conjugal | marido é violento | companheiro é violento | me estuprou | me estupra | fui estuprada | fui estuprado | estupro | me estupraram | me violou | violou-me | fui violada | fui violado | violaram-me | abusou de mim | abusaram de mim | abusa de mim | abuso sexual | agressão sexual | me obriga a fazer sexo | obriga-me a ter relações | me força a ter relações | ameaça me matar | ameaça matar-me | ameaçou me matar | ameaçou matar-me | ameaças de morte | ameaçada de morte | ameaçado de morte | me ameaça com uma faca | ameaça-me com uma faca | vai me matar | vai matar-me | quer me matar | quer matar-me | vão me matar | vão matar-me | querem me matar | querem matar-me | vai nos matar | vai matar-nos | tenho medo do meu marido | medo do meu marido | medo do marido | medo do meu companheiro | me estrangulou | estrangulou-me | me sufoca com as mãos | apertou o meu pescoço | apertou meu pescoço | casamento forçado | querem casar-me à força | me obrigam a casar | obrigam-me a casar | mutilação genital | excisão | marido/namorado/companheiro/ex/pai/irmao/padrasto/esposo .. me .. bate/bateu/batem/espanca*/agride/agrediu/estrangul*/sufoc* | marido/namorado/companheiro/ex/pai/irmao/padrasto/ele .. bateu-me/bate-me/agrediu-me/espanca-me | bate-me/bateu-me | me bate/bateu/espanca/agride .. todo*/outra/dia*/noite*/sempre/marido | disse/diz/jura/ameac* .. me mata/matar/matam | me mata se | vai/vao/quer matar-me/me matar | diz/disse que me mata | fui .. violad*/estuprad*/abusad*/violentad* | me estupr*/violou/violaram | vizinho/marido/pai/namorado/homem .. bat*/espanc*/agred* .. mulher/esposa/mae/namorada/irma | a bater na mulher/namorada/mae | batendo na mulher/esposa | ameac* .. faca/matar/morte/arma/pistola | persegue-me/me persegue | apert* .. pescoco | obrig* .. casar/sexo | levant*/levanta-me .. a mao | me levanta a mao | sogr*/tio/cunhado/mae/chefe/irma .. me/-me bat*/bate-me/bateu-me/agrid*/apalp* | me bate | mao .. saia/calcas/blusa | apalpou* .. me/peito/mim | obrig*/forca .. casar/casamento | querem casar-me | bate na minha mae/irma/mim | queimar*/acido .. ameac* | maltrat* .. crianca*/mulher/filh* | crianca/mulher .. maltratad*/espancad* | degol* | cort* .. pescoco/garganta/cabeca | chantagem* | fotos .. nua/nuas .. ameac* | faca .. pescoco | deu-me .. soco*/pontape*/bofetada*/murro* | me deu .. soco*/tapa/chute*/murro* | soco*/murro*/pontape* .. barriga/cara/marido
cue-danger-trafficking = me obrigam a prostituir | obrigam-me a prostituir | me obriga a me prostituir | obriga-me a prostituir-me | forçada a me prostituir | forçada à prostituição | obrigada a prostituir-me | obrigado a prostituir-me | prostituição forçada | vender o meu corpo | vender meu corpo | tirou o meu passaporte | tirou meu passaporte | tirou-me o passaporte | ficou com o meu passaporte | ficou com meu passaporte | ficaram com o meu passaporte | ficaram com meu passaporte | me tiraram o passaporte | tiraram-me o passaporte | patrão tem o meu passaporte | patrão tem meu passaporte | não devolve o meu passaporte | não devolve meu passaporte | não me devolve os documentos | tirou os meus documentos | tirou meus documentos | ficou com os meus documentos | ficou com meus documentos | tiraram-me os documentos | tiraram os meus papéis | confiscou o meu passaporte | confiscou meu passaporte | me obrigam a trabalhar | obrigam-me a trabalhar | me obriga a trabalhar | obriga-me a trabalhar | me forçam a trabalhar | forçam-me a trabalhar | trabalho forçado | trabalho escravo | trabalho sem receber e não posso sair | trabalho sem salário e não posso sair | não me deixam sair de casa | não me deixa sair de casa | não posso sair da casa do patrão | presa em casa | preso em casa | trancada em casa | trancado em casa | me tranca em casa | tranca-me em casa | me trancam | me fecham à chave | fecham-me à chave | fechou-me à chave | como escrava | como escravo | sou escrava | sou escravo | escravidão | escravatura | escravizada | escravizado | tráfico de pessoas | tráfico humano | tráfico de seres humanos | vítima de tráfico | pagar ao passador | pagar ao traficante | pagar o coiote | dívida com o coiote | dívida com o traficante | fui vendida | patrao/patroa/chefe/dono/senhora/empregador .. fic*/tir*/guard*/tem/reteve/retem/tomou/pegou .. com/o/meu passaporte/documentos/papeis | obrig*/forc* .. prostitu*/clientes/programa | prostituir-me | me prostituir | nao .. deixa* .. sair .. casa/rua/trabalh* | nao me deixam sair | trabalh* de graca .. sair/casa/passaporte/deixa* | trabalho sem receber .. sair/deixa*/passaporte | fui vendid* | venderam-me | trancad* em/na/casa | tiraram/tirou/tiraram-nos/guardam/ficaram .. os/nossos/com passaporte* | tiraram-nos .. passaporte* | telemovel/celular/telefone e .. passaporte | trouxeram* .. trabalhar .. passaporte* | quer/querem vender-me/me vender | sou explorad* | nao .. devolve* .. passaporte/documentos
cue-danger-medical = ataque cardíaco | ataque do coração | ataque de coração | enfarte | infarto | parada cardíaca | paragem cardíaca | não respira | não está a respirar | não está respirando | não consegue respirar | não consigo respirar | custa-me respirar | dificuldade em respirar | dificuldade para respirar | falta de ar | está sem ar | está a sufocar | está sufocando | sufocando | engasgado | engasgada | engasgou-se | se engasgou | inconsciente | perdeu os sentidos | perdeu a consciência | perdi os sentidos | desmaiou | desmaiei | não acorda | não reage | não responde e está caído | convulsão | convulsões | está a ter um avc | está tendo um avc | teve um avc | derrame cerebral | a boca torta | sangra muito | está a sangrar muito | está sangrando muito | estou a sangrar muito | estou sangrando muito | muito sangue | não para de sangrar | hemorragia | overdose | sobredose | envenenado | envenenada | envenenou-se | se envenenou | bebeu lixívia | bebeu água sanitária | engoliu lixívia | engoliu um produto | bebeu veneno | tomou veneno | engoliu pilhas | tomou todos os comprimidos | tomou um monte de remédio | dor no peito | dores no peito | dói-me o peito | meu peito dói | peito está doendo | aperto no peito | rebentaram as águas | rebentou a bolsa | a bolsa estourou | minha bolsa estourou | rompeu a bolsa | estou em trabalho de parto | estou a dar à luz | estou parindo | vou ter o bebé agora | vou ter o bebê agora | o bebé está a nascer | o bebê está nascendo | grávida e a sangrar | grávida e sangrando | grávida e estou sangrando | preciso de uma ambulância | chamem uma ambulância | chama uma ambulância | emergência médica | nao respira/respirar | nao consig*/consegue .. respirar | desmai* .. nao/acorda | nao acorda/reage/responde .. caiu/ajuda/desmai* | caiu .. nao .. responde/acorda/mexe/reage | sangr* .. muito/para/gravida | a sangrar | sangrando | gravida .. sangr* | sangue .. nao para | acho/parece/ter/tendo .. enfarte/infarto/avc/derrame | doi/doi-lhe/doi-me/dor/dores .. peito | engoliu/bebeu/tomou .. lixivia/comprimidos/pilha/veneno/sanitaria | convuls* | cham* .. ambulancia | engoliu/engol*/bebeu .. pilha/bateria/lixivia/detergente/comprimidos/veneno | febre .. convuls* | ficou/esta azul/roxo .. respira/bebe/labios | gravida .. sangue | boca .. torta/torcida | caiu .. janela/varanda/telhado/escadas | cabeca .. sangr* | nao se mexe
cue-danger-child = meu filho está em perigo | minha filha está em perigo | meus filhos estão em perigo | criança em perigo | crianças em perigo | menor em perigo | bate no meu filho | bate na minha filha | bate nos meus filhos | batem no meu filho | batem na minha filha | bate nas crianças | bate nos filhos | bate na criança | bateu no meu filho | bateu na minha filha | espanca o meu filho | espanca meu filho | espanca as crianças | maltrata o meu filho | maltrata meu filho | maltrata minha filha | maltrata as crianças | maus tratos a crianças | criança maltratada | criança espancada | mexeu com a minha filha | mexe com a minha filha | tocou na minha filha | tocou no meu filho | abusa da minha filha | abusa do meu filho | abusou da minha filha | abusou do meu filho | estuprou minha filha | violou a minha filha | abuso de menores | abuso infantil | abuso de criança | sou menor e estou sozinho | sou menor e estou sozinha | sou menor de idade e estou sozinho | sou menor de idade e estou sozinha | tenho menos de dezoito e estou sozinho | sou menor e durmo na rua | menor na rua | criança na rua sozinha | meu filho desapareceu | minha filha desapareceu | criança desaparecida | filho desaparecido | filha desaparecida | não encontro o meu filho | não encontro a minha filha | não acho meu filho | não acho minha filha | perdi o meu filho na rua | levaram o meu filho | levaram meu filho | levaram minha filha | levaram a minha filha | raptaram o meu filho | raptaram a minha filha | sequestraram meu filho | sequestraram minha filha | filho/filha/filhos/crianca*/menino/menina/bebe .. apanha*/batem/bate/espanc*/maltrat* .. noite*/dia*/sempre/pai*/vizinh* | vizinh* .. bat*/espanc*/maltrat* .. filho*/filha*/crianca* | filho/filha/crianca .. vizinh* .. apanha/batem/bate | nao encontro/acho .. filho/filha/menino/menina/crianca/bebe | padrasto/tio/vizinho/professor/pai/homem .. toca/tocou/mexe/abusa/apalpa .. irma*/filha*/filho*/menina*/menino*/em/mim | abusa* de .. irma/filh*/crianca*/menin* | levaram .. filho/filha/bebe/crianca | rapt*/sequestr* .. filho/filha/crianca/bebe | professor*/ama/baba/pai/marido .. bat*/sacod*/agrid* .. filho*/filha*/crianca* | bate/bateu no/na meu/minha filho/filha | nodoas negras/hematomas .. filh*/crianca*/bebe | o meu pai/mae bate-me/me bate
cue-danger-harmless = morto/morta/morrer/morro/morrendo de/a fome/riso/rir/sede/frio/calor/sono/vontade | formulario/espera/papelada/fila/calor .. mata-me/me mata | matar o tempo/tempo | mata aulas | telemovel/telefone/celular/bateria .. morreu/morto | bateu a porta | bate o ponto/certo | enfarte/infarto/avc .. em/ha 20*/anos/19* | tive/teve/sofri .. enfarte/infarto/avc | consulado/prefeitura/embaixada/policia/camara .. passaporte/documentos/papeis | nao encontro/acho .. cartao/certidao/papel*/passaporte/senha/pasta | perda do/de cartao | consulado/embaixada/prefeitura .. ficou/com .. passaporte | bate bola/palmas
danger-suicide = Ligue agora para o 3114: é gratuito, de dia e de noite, para falar com alguém. Se está em perigo neste momento, ligue para o 112, ou envie um SMS para o 114. Não está sozinho nem sozinha.
danger-violence = Se está em perigo neste momento, ligue para o 112, ou envie um SMS para o 114. Para falar com alguém, ligue para o 3919: é gratuito e anónimo, de dia e de noite. Não aparece na fatura.
danger-trafficking = Se está em perigo neste momento, ligue para o 112, ou envie um SMS para o 114. Ninguém tem o direito de lhe impor coisas à força, nem de ficar com os seus papéis. Uma associação pode dar proteção: peça aqui para falar com uma pessoa.
danger-medical = Ligue agora para o 112, ou envie um SMS para o 114 se não pode falar. Diga onde está e o que se passa. Não desligue.
danger-child = Se uma criança está em perigo neste momento, ligue para o 112, ou envie um SMS para o 114. Ligue também para o 119, Enfance en danger (criança em perigo): é gratuito, de dia e de noite. Se está na rua sem abrigo, ligue para o 115.
danger-source = Os números de emergência, site 1000 premiers jours, Santé publique France

## describe_image

photo-send-it = Envie a foto: vou responder à sua pergunta.
photo-too-many = Só olhei para as primeiras { $count } fotos: envie as outras à parte.
photo-flaw-blur = A foto está tremida: segure o telefone sem mexer e tire a foto outra vez.
photo-flaw-dark = A foto está escura demais: acenda a luz e tire a foto outra vez.
photo-flaw-blank = A foto está vazia, não vejo nada nela: veja se não há nada que tape a câmara e tire a foto outra vez.
photo-flaw-small = O que a foto mostra é pequeno demais: aproxime o telefone, ou envie a foto original.
photo-flaw-glare = Há um reflexo na foto: incline um pouco a folha ou desligue o flash, e tire a foto outra vez.
photo-flaw-tilt = A foto foi tirada muito de lado: segure o telefone mesmo por cima da folha e tire a foto outra vez.
photo-flaw-cut = O texto está cortado de vários lados: afaste o telefone e tire a foto outra vez.
photo-flaw-cut-left = O texto está cortado à esquerda: afaste um pouco o telefone e mova-o para a esquerda.
photo-flaw-cut-right = O texto está cortado à direita: afaste um pouco o telefone e mova-o para a direita.
photo-flaw-cut-top = O texto está cortado em cima: afaste um pouco o telefone e mova-o para a parte de cima da folha.
photo-flaw-cut-bottom = O texto está cortado em baixo: afaste um pouco o telefone e mova-o para a parte de baixo da folha.
photo-comma = {", "}
photo-semicolon = {"; "}
photo-and = { $first } e { $last }
photo-probably = provavelmente { $thing }
photo-maybe = talvez { $thing }
photo-like = alguma coisa parecida com isto: { $thing }
photo-scene = Na foto: { $things }.
photo-scene-text = Na foto: { $things }, com este texto: «{ $text }».
photo-text = Leio: «{ $text }».
photo-long-text = É um texto, que começa assim: «{ $text }».
photo-whole-text = O texto: «{ $text }».
photo-nothing-sure = Não reconheço nada de certo nesta foto, vejo sobretudo estas cores: { $colours }.
photo-drawing = Isto deve ser um desenho ou um ecrã (tela), e não uma foto, e não reconheço nada de certo, a não ser estas cores: { $colours }.
photo-nothing = Não reconheço nada de certo nesta foto.
photo-place-left = À esquerda: { $thing }.
photo-place-middle = No meio: { $thing }.
photo-place-right = À direita: { $thing }.
photo-colours = Cores principais: { $colours }.
photo-no-colour = Não distingo nenhuma cor principal.
photo-code = Há um código de barras ou um código QR. Contém: «{ $content }». Não o abro.
photo-limits = Reconheço objetos e texto. Não vejo os gestos nem os perigos, e posso errar.
photo-model-agreed = Um serviço de fora também vê: { $text }.
photo-model-may-be = Talvez também, segundo esse serviço: { $text }.
photo-model-answer = Segundo um serviço de fora: { $text }.
photo-model-answer-may-be = Talvez, segundo um serviço de fora que pode errar: { $text }.
cue-photo-judges = chama-se | se chama | anos | de idade | idoso | idosa | mulher jovem | homem jovem | jovem | velho | velha | homem velho | mulher velha | bonito | bonita | lindo | linda | belo | bela | feio | feia | africano | africana | asiático | asiática | árabe | europeu | europeia | deficiente | doente | famoso | famosa | presidente
photo-numbered = foto { $number }: { $text }
photo-reads-badly = {", "}mas leio mal este texto e posso errar.
photo-careful-medicine = {", "}mas posso errar: para um medicamento, pergunte sempre na farmácia ou a uma pessoa.
photo-careful-food = {", "}mas posso errar: para uma alergia, pergunte sempre a uma pessoa.
photo-careful-money = {", "}mas posso errar: quando se trata de dinheiro, pergunte sempre a uma pessoa.
photo-kind-request-for-documents = um pedido de documentos
photo-kind-appointment = uma hora marcada ou uma convocação
photo-kind-payment-demand = um pedido de pagamento
photo-kind-bill = uma fatura
photo-kind-decision-granted = uma decisão que parece favorável
photo-kind-decision-refusal = uma decisão que parece ser uma recusa
photo-kind-formal-notice = um aviso oficial para cumprir, em francês mise en demeure
photo-kind-information = uma informação
photo-kind-meeting-invitation = um convite para uma reunião
photo-kind-scam = talvez uma burla (um golpe)
photo-kind-other = não sei de que tipo
photo-scam-link-not-official = o link não é o de um site oficial
photo-scam-mismatched-sender = o endereço de e-mail não é o de um organismo oficial
photo-scam-asks-card = pedem os números do seu cartão ou da sua conta
photo-scam-small-fee = pedem para pagar uma pequena quantia pela internet
photo-scam-urgent-threat = querem que faça tudo muito depressa
photo-scam-parcel = as mensagens falsas sobre encomendas são frequentes
photo-scam-cpf = as mensagens falsas sobre a conta de formação (CPF) são frequentes
photo-scam-ameli-card = as mensagens falsas sobre a carte Vitale são frequentes
photo-scam-antai-fine = as mensagens falsas sobre multas são frequentes
photo-scam-refund-bait = prometem dinheiro para conseguir os seus dados
photo-scam-paid-appointment = uma hora marcada na préfecture nunca se paga
photo-scam-gift-card = pedem para pagar com cartões-presente ou cartões de recarga
photo-scam-crypto = falam de moeda virtual ou de ganhos fáceis
photo-scam-money-transfer = pedem para enviar dinheiro por vale ou por transferência imediata
photo-scam-family-new-number = alguém se faz passar por um familiar ou amigo com um número novo
photo-scam-whatsapp-contact = pedem para escrever numa aplicação de mensagens privada
photo-scam-prize = anunciam um prémio ou uma herança
photo-scam-easy-money = prometem dinheiro ou um empréstimo fácil demais
photo-scam-bank-alarm = os falsos alertas de banco são frequentes
photo-scam-police-threat = a polícia não envia ameaças por mensagem
photo-scam-remote-access = querem tomar o controlo do seu aparelho
photo-scam-spelling = há erros que um organismo oficial não faz
photo-amounts = Quantias escritas: { $text }.
photo-references = Referências escritas: { $text }.
photo-phones = Números de telefone escritos: { $text }.
photo-declined-identity = Nunca digo quem é uma pessoa, nem a idade, nem a aparência dela.
photo-declined-safety = Não posso dizer se não há perigo: pergunte a uma pessoa que esteja por perto.
photo-read-quote = Leio: { $text }.
photo-read-doubtful = Creio que leio { $text }, mas não é certo: peça a uma pessoa para verificar.
photo-no-date = Não leio nenhuma data nesta foto.
photo-no-amount = Não leio nenhuma quantia nesta foto.
photo-no-phone = Não leio nenhum número de telefone nesta foto.
photo-no-text = Não leio nenhum texto nesta foto.
photo-sender = Parece que quem envia é: { $sender }.
photo-no-sender = Não encontro quem escreveu.
photo-people = Vejo { $people }.
photo-no-people = Não vejo ninguém nesta foto, mas posso errar.
photo-found = Sim, vejo { $thing }.
photo-not-found = Não vejo isso na foto ({ $thing }), mas posso errar.
photo-found-text = Sim, leio: «{ $text }».
photo-found-text-on = É a foto { $number }, leio: «{ $text }».
photo-cannot-find = Não sei reconhecer isso, e não o leio na foto.
photo-colour-red = vermelho
photo-colour-orange = cor de laranja
photo-colour-yellow = amarelo
photo-colour-green = verde
photo-colour-blue = azul
photo-colour-purple = roxo
photo-colour-pink = cor-de-rosa
photo-colour-brown = castanho (marrom)
photo-colour-beige = bege
photo-colour-black = preto
photo-colour-grey = cinzento (cinza)
photo-colour-white = branco
cue-photo-word = foto | fotos | fotografia | imagem | imagens | esta carta | essa carta | esta caixa | essa caixa | este papel | esse papel | este documento | esse documento | este ecrã | esta tela | esta placa | esse cartaz
cue-photo-article = um | uma | uns | umas | o | a | os | as | do | da | dos | das | de | algum | alguma
cue-photo-coming = vou enviar | vou mandar | envio já | vou-te enviar | vou te enviar | vou te mandar | vou lhe enviar | vou lhe mandar | estou a enviar | estou enviando | estou mandando | se eu enviar | se eu mandar | a foto vai já | já mando a foto
cue-photo-filler = qual | quais | que | o que | em | neste | nesta | nesse | nessa | este | esta | esse | essa | isto | isso | aqui | para | há | tem | tenho | devo | pagar | podes | pode | dizer | diz-me | diga-me | me diz | me diga | por favor | obrigado | obrigada | carta | correio | caixa | produto | limite | então | aqui está | bem | também | são | está | estão | quanto | sobre | com | coisa | coisas | objeto | ela | ele | faz | me | só | apenas | agora | é | e
cue-photo-identity = quem é | quem são | quem está na | quem está aí | quem aparece | que idade | qual a idade | quantos anos tem | reconheces esta pessoa | reconhece esta pessoa | você conhece essa pessoa | conheces esta pessoa | é bonita | é bonito | ela é linda | ele é lindo | como se chama ele | como se chama ela | como se chama esta pessoa | como se chama este homem | como se chama esta mulher | como se chama este senhor | como se chama esta senhora | qual o nome dele | qual o nome dela | a pele dele | a pele dela | cor da pele | cor de pele | os olhos dele | os olhos dela | o cabelo dele | o cabelo dela | homem ou mulher | homem ou uma mulher | de que origem | de que raça | de que país é
cue-photo-safety = atravessar | sinal está | sinal verde | sinal vermelho | semáforo está | é perigoso | há perigo | tem perigo | a rua está livre | sem perigo | é seguro | posso comer | pode comer isso | posso beber | posso tomar | devo tomar | tenho de tomar | tenho que tomar | posso tomar este medicamento | posso tomar esse remédio | quantos por dia | quantas por dia | quanto por dia | tomar por dia | vezes por dia | vezes ao dia
cue-photo-people = quantas pessoas | quanta gente | há alguém | tem alguém | há pessoas | tem gente | há gente | quantas crianças | alguma pessoa
cue-photo-colour = cor | cores | de que cor
cue-photo-date = data | datas | que dia | qual dia | a que horas | que horas | até quando | antes de quando | prazo
cue-photo-amount = quanto dinheiro | quanto devo | quanto tenho de pagar | quanto tenho que pagar | quanto é para pagar | valor | montante | quantia | preço | quanto custa
cue-photo-phone = número de telefone | telefone | número para ligar | que número | qual número
cue-photo-sender = quem escreveu | quem escreve | quem me escreve | remetente | de quem é | de quem | quem envia | quem enviou | quem mandou | quem manda
cue-photo-read = lê | ler | leia | lê-me | leia-me | me lê | leia para mim | escrito | o que está escrito | o que diz | que diz | texto | o que quer esta carta | o que essa carta quer
cue-photo-describe = descreve | descreva | descrever | o que vês | o que vê | o que você vê | o que estás a ver | o que é isto | o que é isso | que é isto | o que é | o que há | o que tem na foto | o que tem aí | o que aparece
cue-photo-find = há | vês | você vê | está a ver | tem algum | tem alguma | qual é | é um | é uma | isto é | isso é | encontra | encontre | procura | procure | ache | contém | leva | está escrito que
cue-photo-part = lê em cima | lê em baixo | lê embaixo | lê a parte de cima | lê a parte de baixo | lê à esquerda | lê à direita | leia em cima | leia em baixo | leia embaixo | leia a parte de cima | leia a parte de baixo
cue-photo-goods = tomato = tomate, tomates | bean = feijão, feijões, feijao | pea = ervilha, ervilhas | corn = milho | lentil = lentilha, lentilhas | chickpea = grão-de-bico, grão de bico, grão | tuna = atum | sardine = sardinha, sardinhas | fish = peixe, peixes, pescado | milk = leite | sugar = açúcar | salt = sal | flour = farinha | rice = arroz | noodles = massa, massas, macarrão, esparguete, espaguete | oil = óleo, azeite | vinegar = vinagre | coffee = café | tea = chá | chocolate = chocolate | jam = compota, doce de fruta, geleia | honey = mel | butter = manteiga | cheese = queijo | yoghurt = iogurte, iogurtes | cream = natas, creme de leite | chicken = frango, galinha | beef = vaca, carne de vaca, carne bovina | pork = porco, presunto, fiambre, toucinho, bacon | alcohol = álcool, vinho, cerveja | potato = batata, batatas | onion = cebola, cebolas | egg = ovo, ovos | peanut = amendoim, amendoins | nut = noz, nozes, avelã, avelãs, amêndoa, amêndoas, castanha, castanhas, frutos secos | gluten = glúten, trigo | soya = soja | sesame = sésamo, gergelim | lactose = lactose | leek = alho-francês, alho francês, alho-poró, alho poró | pumpkin = abóbora, abóboras | mushroom = cogumelo, cogumelos | shampoo = champô, xampu, shampoo | shower gel = gel de duche, gel de banho | soap = sabão, sabonete | toothpaste = pasta de dentes, pasta de dente, creme dental | detergent = detergente, sabão em pó | bleach = lixívia, água sanitária | salty = salgado, salgada | sweet = doce, açucarado, açucarada | water = água
cue-photo-also = cup = caneca, chávena, xícara, copo | phone = telemóvel, celular, smartphone | tv = televisão, tv, televisor | couch = sofá | person = alguém, gente | refrigerator = frigorífico, geladeira | handbag = mala de mão, bolsa, carteira | truck = camião, caminhão | car = carro, automóvel | bus = autocarro, ônibus, machimbombo, toca-toca | train = comboio, trem | bicycle = bicicleta, bike | glasses = óculos | sunglasses = óculos | remote = comando, controle remoto, controle | table = mesinha | cat = gatinho | dog = cachorro, cachorrinho, cãozinho | computer = computador, pc | laptop = portátil, notebook | motorcycle = motocicleta, motorizada
cue-photo-term = a palavra | as palavras | o meu nome | meu nome | o nome | o apelido | o sobrenome
cue-photo-depth = à frente | em frente | atrás
cue-photo-near = ao lado | à volta | em volta | perto | junto a
cue-photo-bottom = por baixo | debaixo | em baixo | embaixo | a parte de baixo
cue-photo-top = por cima | em cima | a parte de cima | acima
cue-photo-right = à direita | direita
cue-photo-left = à esquerda | esquerda
cue-photo-beside = à esquerda | à direita | por cima | em cima | debaixo | por baixo | em baixo | embaixo | ao lado | à volta de | em volta de | à volta do | em volta do | perto da | perto do | junto da | junto do | à frente da | à frente do | em frente da | em frente do | atrás da | atrás do | na frente da | na frente do
cue-photo-where = onde está | onde estão | onde fica | onde ficam | onde se encontra | onde há | onde tem | onde vês | onde você vê | em que lugar | cadê
cue-photo-which = qual destes | qual destas | qual desses | qual dessas | qual deles | qual delas | quais destes | que caixa | qual caixa | que pacote | qual pacote | que garrafa | qual garrafa | que lata | qual lata | que frasco | qual frasco | que foto é | qual foto é
cue-photo-count = quantos | quantas | quantos há | quantas há | quantos tem | quantas tem | conta os | conta as | conte os | conte as | número de
cue-photo-small = letras pequenas | letra pequena | letras miudinhas | letra miúda | letras miúdas | letrinhas | texto pequeno | textos pequenos | texto mais pequeno | texto menor | escrito pequeno | escrito em pequeno
cue-photo-medicine = medicamento | medicamentos | remédio | remédios | dosagem | que dose | qual dose | quantos miligramas | princípio ativo | que comprimido | qual comprimido | que comprimidos
cue-photo-expiry = data de validade | validade | prazo de validade | fora do prazo | fora de prazo | vencido | vencida | vencidos | vencidas | venceu | expirado | expirada | expira | caducado | consumir antes de | consumir de preferência | usar antes de | ainda está bom | ainda está boa | ainda presta
cue-photo-code = código de barras | código qr | codigo de barras | qr code | qr | datamatrix | o que diz o código
cue-photo-light = há luz | tem luz | luz acesa | a luz está | luz está | luzes | acesa | acesas | aceso | luz apagada | apagadas | está escuro | está às escuras | está iluminado | está iluminada
cue-photo-beyond = o que faz o | o que faz a | o que faz ele | o que faz ela | o que faz esta pessoa | o que está a fazer | o que está fazendo | o que estão a fazer | o que estão fazendo | sorri | sorriem | a sorrir | sorrindo | contente | feliz | triste | zangado | zangada | bravo | brava | limpo | limpa | sujo | suja | manchado | manchada | mancha | a que distância | está longe | que tamanho | qual o tamanho | quanto mede | quanto pesa | vazio ou cheio | a dormir | dormindo | partido | partida | quebrado | quebrada | estragado | estragada
photo-medicine-form =
    { $form ->
        [tablet] em comprimidos
        [capsule] em cápsulas
        [syrup] em xarope
        [suppository] em supositórios
        [drops] em gotas
        [solution] em solução ou suspensão
        [powder] em pó ou saquetas
        [cream] em creme, gel ou pomada
        [spray] em spray
       *[other] em adesivo para colar na pele
    }
photo-medicine-no-expiry = Não leio nenhuma data de validade nesta foto: vire a embalagem e envie outra foto.
photo-medicine-past = Essa data já passou.
photo-medicine-expiry-code = Segundo o código, a data limite é { $day }. Peça a uma pessoa para verificar.
photo-medicine-expiry-print = Leio uma data limite: o mais tardar { $day }. Posso errar: peça a uma pessoa para verificar.
photo-medicine-allergens = e isto sobre as alergias: { $text }
photo-medicine-until = para usar o mais tardar até { $day }
photo-medicine-expiries = uma data limite que não é certa: { $text }
photo-medicine-strengths = várias dosagens e não sei qual é a certa: { $text }
photo-medicine-none = Não reconheço nenhum medicamento nesta foto: vire a caixa, ou mostre-a numa farmácia.
photo-medicine-unread = Não leio bem esta embalagem.
photo-medicine-money = Talvez seja uma nota ou uma moeda, leio: { $text }.
photo-medicine-food = Deve ser um alimento: { $what }.
photo-medicine-box = Deve ser um medicamento: { $what }.
photo-code-card = Há um código com um cartão de contacto. Não o abro.
photo-code-phone = Há um código com um número de telefone. Não ligo para ele.
photo-code-wifi = Há um código para ligar a uma rede wi-fi. Não leio a palavra-passe (senha) em voz alta.
photo-code-lot = Lote: { $lot }.
photo-code-expiry = Segundo o código, usar o mais tardar até { $day }.
photo-code-gs1 = Há um código de produto.
photo-code-medicine = Há um código de medicamento francês, número { $number }. O nome do medicamento não está no código.
photo-code-product = Há um código de barras de produto, número { $number }. O nome do produto não está no código.
photo-code-no-site = Há um código com um link de um site que não reconheço. Não o abro.
photo-code-link = Há um código com um link para o site { $site }. Não o abro.
photo-code-none = Não encontro nenhum código de barras nem código QR que se possa ler: vire o objeto, ou aproxime um pouco o telefone.
photo-light-dark = Está escuro: não vejo nenhuma luz acesa, mas posso errar.
photo-light-dim = Há pouca luz: uma lâmpada fraca ou um pouco de luz do dia.
photo-light-bright = A imagem é clara: há luz, de uma lâmpada ou do dia.
photo-cannot-tell = Não posso dizer isso daqui: uma pessoa que esteja por perto pode.
photo-found-not-in-food = Não leio isso na foto, mas não é certo e o texto pode continuar noutro lado: para uma alergia ou uma coisa que não deve comer, pergunte sempre a uma pessoa.
photo-found-which = Diga a palavra que devo procurar na foto.
photo-found-no-text-there = Não leio texto nesse lugar da foto.
photo-found-text-at = Está { $place }, leio: «{ $text }».
photo-found-at = Vejo { $thing } { $place }.
photo-found-count = Vejo { $things }.
photo-colour-of = Vejo { $thing }, sobretudo desta cor: { $colours }.
photo-place-nothing = Não vejo nada que eu reconheça nesse lugar, mas posso errar.
photo-place-beside-near = Ao lado disso, vejo { $thing }.
photo-place-beside-bottom = Por baixo disso, vejo { $thing }.
photo-place-beside-top = Por cima disso, vejo { $thing }.
photo-place-beside-right = À direita disso, vejo { $thing }.
photo-place-beside-left = À esquerda disso, vejo { $thing }.
photo-place-bottom = Em baixo: { $thing }.
photo-place-top = Em cima: { $thing }.
photo-place-at-bottom-right = em baixo à direita
photo-place-at-bottom = em baixo
photo-place-at-bottom-left = em baixo à esquerda
photo-place-at-right = à direita
photo-place-at-middle = no meio
photo-place-at-left = à esquerda
photo-place-at-top-right = em cima à direita
photo-place-at-top = em cima
photo-place-at-top-left = em cima à esquerda
photo-object-person = { $count ->
        [one] uma pessoa
       *[other] { $count } pessoas
    }
photo-object-bicycle = { $count ->
        [one] uma bicicleta
       *[other] { $count } bicicletas
    }
photo-object-car = { $count ->
        [one] um carro
       *[other] { $count } carros
    }
photo-object-motorcycle = { $count ->
        [one] uma mota ou moto
       *[other] { $count } motas ou motos
    }
photo-object-airplane = { $count ->
        [one] um avião
       *[other] { $count } aviões
    }
photo-object-bus = { $count ->
        [one] um autocarro ou ônibus
       *[other] { $count } autocarros ou ônibus
    }
photo-object-train = { $count ->
        [one] um comboio ou trem
       *[other] { $count } comboios ou trens
    }
photo-object-truck = { $count ->
        [one] um camião ou caminhão
       *[other] { $count } camiões ou caminhões
    }
photo-object-boat = { $count ->
        [one] um barco
       *[other] { $count } barcos
    }
photo-object-traffic-light = { $count ->
        [one] um semáforo
       *[other] { $count } semáforos
    }
photo-object-fire-hydrant = { $count ->
        [one] uma boca de incêndio
       *[other] { $count } bocas de incêndio
    }
photo-object-stop-sign = { $count ->
        [one] um sinal de stop
       *[other] { $count } sinais de stop
    }
photo-object-parking-meter = { $count ->
        [one] um parquímetro
       *[other] { $count } parquímetros
    }
photo-object-bench = { $count ->
        [one] um banco para sentar
       *[other] { $count } bancos para sentar
    }
photo-object-bird = { $count ->
        [one] um pássaro
       *[other] { $count } pássaros
    }
photo-object-cat = { $count ->
        [one] um gato
       *[other] { $count } gatos
    }
photo-object-dog = { $count ->
        [one] um cão
       *[other] { $count } cães
    }
photo-object-horse = { $count ->
        [one] um cavalo
       *[other] { $count } cavalos
    }
photo-object-sheep = { $count ->
        [one] uma ovelha
       *[other] { $count } ovelhas
    }
photo-object-cow = { $count ->
        [one] uma vaca
       *[other] { $count } vacas
    }
photo-object-elephant = { $count ->
        [one] um elefante
       *[other] { $count } elefantes
    }
photo-object-bear = { $count ->
        [one] um urso
       *[other] { $count } ursos
    }
photo-object-zebra = { $count ->
        [one] uma zebra
       *[other] { $count } zebras
    }
photo-object-giraffe = { $count ->
        [one] uma girafa
       *[other] { $count } girafas
    }
photo-object-backpack = { $count ->
        [one] uma mochila
       *[other] { $count } mochilas
    }
photo-object-umbrella = { $count ->
        [one] um guarda-chuva
       *[other] { $count } guarda-chuvas
    }
photo-object-handbag = { $count ->
        [one] uma bolsa de mão
       *[other] { $count } bolsas de mão
    }
photo-object-tie = { $count ->
        [one] uma gravata
       *[other] { $count } gravatas
    }
photo-object-suitcase = { $count ->
        [one] uma mala de viagem
       *[other] { $count } malas de viagem
    }
photo-object-frisbee = { $count ->
        [one] um disco voador de brincar
       *[other] { $count } discos voadores de brincar
    }
photo-object-skis = { $count ->
        [one] um par de esquis
       *[other] { $count } pares de esquis
    }
photo-object-snowboard = { $count ->
        [one] uma prancha de neve
       *[other] { $count } pranchas de neve
    }
photo-object-ball = { $count ->
        [one] uma bola
       *[other] { $count } bolas
    }
photo-object-kite = { $count ->
        [one] um papagaio de papel ou pipa
       *[other] { $count } papagaios de papel ou pipas
    }
photo-object-baseball-bat = { $count ->
        [one] um taco de basebol
       *[other] { $count } tacos de basebol
    }
photo-object-baseball-glove = { $count ->
        [one] uma luva de basebol
       *[other] { $count } luvas de basebol
    }
photo-object-skateboard = { $count ->
        [one] um skate
       *[other] { $count } skates
    }
photo-object-surfboard = { $count ->
        [one] uma prancha de surf
       *[other] { $count } pranchas de surf
    }
photo-object-tennis-racket = { $count ->
        [one] uma raquete de ténis
       *[other] { $count } raquetes de ténis
    }
photo-object-bottle = { $count ->
        [one] uma garrafa
       *[other] { $count } garrafas
    }
photo-object-wine-glass = { $count ->
        [one] um copo de pé ou taça
       *[other] { $count } copos de pé ou taças
    }
photo-object-cup = { $count ->
        [one] uma chávena ou xícara
       *[other] { $count } chávenas ou xícaras
    }
photo-object-fork = { $count ->
        [one] um garfo
       *[other] { $count } garfos
    }
photo-object-knife = { $count ->
        [one] uma faca
       *[other] { $count } facas
    }
photo-object-spoon = { $count ->
        [one] uma colher
       *[other] { $count } colheres
    }
photo-object-bowl = { $count ->
        [one] uma tigela
       *[other] { $count } tigelas
    }
photo-object-banana = { $count ->
        [one] uma banana
       *[other] { $count } bananas
    }
photo-object-apple = { $count ->
        [one] uma maçã
       *[other] { $count } maçãs
    }
photo-object-sandwich = { $count ->
        [one] uma sanduíche
       *[other] { $count } sanduíches
    }
photo-object-orange = { $count ->
        [one] uma laranja
       *[other] { $count } laranjas
    }
photo-object-broccoli = { $count ->
        [one] um brócolo
       *[other] { $count } brócolos
    }
photo-object-carrot = { $count ->
        [one] uma cenoura
       *[other] { $count } cenouras
    }
photo-object-hot-dog = { $count ->
        [one] um cachorro-quente
       *[other] { $count } cachorros-quentes
    }
photo-object-pizza = { $count ->
        [one] uma pizza
       *[other] { $count } pizzas
    }
photo-object-donut = { $count ->
        [one] um donut
       *[other] { $count } donuts
    }
photo-object-cake = { $count ->
        [one] um bolo
       *[other] { $count } bolos
    }
photo-object-chair = { $count ->
        [one] uma cadeira
       *[other] { $count } cadeiras
    }
photo-object-couch = { $count ->
        [one] um sofá
       *[other] { $count } sofás
    }
photo-object-potted-plant = { $count ->
        [one] uma planta em vaso
       *[other] { $count } plantas em vaso
    }
photo-object-bed = { $count ->
        [one] uma cama
       *[other] { $count } camas
    }
photo-object-table = { $count ->
        [one] uma mesa
       *[other] { $count } mesas
    }
photo-object-toilet = { $count ->
        [one] uma sanita ou vaso sanitário
       *[other] { $count } sanitas ou vasos sanitários
    }
photo-object-tv = { $count ->
        [one] um televisor
       *[other] { $count } televisores
    }
photo-object-laptop = { $count ->
        [one] um computador portátil
       *[other] { $count } computadores portáteis
    }
photo-object-mouse = { $count ->
        [one] um rato ou mouse de computador
       *[other] { $count } ratos ou mouses de computador
    }
photo-object-remote = { $count ->
        [one] um comando ou controle remoto
       *[other] { $count } comandos ou controles remotos
    }
photo-object-keyboard = { $count ->
        [one] um teclado
       *[other] { $count } teclados
    }
photo-object-phone = { $count ->
        [one] um telefone
       *[other] { $count } telefones
    }
photo-object-microwave = { $count ->
        [one] um micro-ondas
       *[other] { $count } micro-ondas
    }
photo-object-oven = { $count ->
        [one] um forno
       *[other] { $count } fornos
    }
photo-object-toaster = { $count ->
        [one] uma torradeira
       *[other] { $count } torradeiras
    }
photo-object-sink = { $count ->
        [one] um lava-loiça ou pia
       *[other] { $count } lava-loiças ou pias
    }
photo-object-refrigerator = { $count ->
        [one] um frigorífico ou geladeira
       *[other] { $count } frigoríficos ou geladeiras
    }
photo-object-book = { $count ->
        [one] um livro
       *[other] { $count } livros
    }
photo-object-clock = { $count ->
        [one] um relógio de parede
       *[other] { $count } relógios de parede
    }
photo-object-vase = { $count ->
        [one] uma jarra de flores
       *[other] { $count } jarras de flores
    }
photo-object-scissors = { $count ->
        [one] uma tesoura
       *[other] { $count } tesouras
    }
photo-object-teddy-bear = { $count ->
        [one] um urso de peluche
       *[other] { $count } ursos de peluche
    }
photo-object-hair-dryer = { $count ->
        [one] um secador de cabelo
       *[other] { $count } secadores de cabelo
    }
photo-object-toothbrush = { $count ->
        [one] uma escova de dentes
       *[other] { $count } escovas de dentes
    }
photo-object-coffee = café
photo-object-teapot = um bule de chá
photo-object-coffeepot = uma cafeteira
photo-object-plate = um prato
photo-object-pitcher = um jarro
photo-object-pan = uma frigideira
photo-object-pot = uma panela
photo-object-bread = pão
photo-object-bagel = um pãozinho redondo
photo-object-pretzel = um pretzel
photo-object-burger = um hambúrguer
photo-object-cabbage = uma couve ou repolho
photo-object-cauliflower = uma couve-flor
photo-object-courgette = uma curgete ou abobrinha
photo-object-cucumber = um pepino
photo-object-artichoke = uma alcachofra
photo-object-pepper = um pimento ou pimentão
photo-object-mushroom = um cogumelo
photo-object-strawberry = um morango
photo-object-lemon = um limão
photo-object-fig = um figo
photo-object-pineapple = um ananás ou abacaxi
photo-object-pomegranate = uma romã
photo-object-pasta = massa ou macarrão
photo-object-ice-cream = gelado ou sorvete
photo-object-soup = sopa
photo-object-wine = vinho
photo-object-corn = milho
photo-object-burrito = um burrito
photo-object-menu = uma ementa ou cardápio
photo-object-stove = um fogão
photo-object-dishwasher = uma máquina de lavar loiça
photo-object-packet = um pacote
photo-object-envelope = um envelope
photo-object-carton = uma caixa de cartão ou papelão
photo-object-crate = um caixote
photo-object-plastic-bag = um saco de plástico
photo-object-pill-bottle = um frasco de medicamento
photo-object-cream = um frasco de creme
photo-object-perfume = um frasco de perfume
photo-object-soap-dispenser = um doseador de sabonete
photo-object-plaster = um penso ou curativo
photo-object-syringe = uma seringa
photo-object-stethoscope = um estetoscópio
photo-object-crutch = uma muleta
photo-object-scales = uma balança
photo-object-toilet-paper = papel higiénico
photo-object-paper-towel = papel de cozinha
photo-object-towel = uma toalha de banho
photo-object-washbasin = um lavatório
photo-object-bathtub = uma banheira
photo-object-shower-curtain = uma cortina de chuveiro
photo-object-lipstick = um batom
photo-object-nappy = uma fralda
photo-object-shoe = um sapato
photo-object-sandal = uma sandália
photo-object-boot = uma bota
photo-object-sock = uma meia
photo-object-hat = um chapéu
photo-object-t-shirt = uma t-shirt ou camiseta
photo-object-sweater = uma camisola de malha ou suéter
photo-object-jeans = umas calças de ganga ou jeans
photo-object-suit = um fato de cerimónia ou terno
photo-object-coat = um casaco
photo-object-mitten = uma luva sem dedos separados
photo-object-sunglasses = uns óculos de sol
photo-object-watch = um relógio de pulso
photo-object-necklace = um colar
photo-object-wallet = uma carteira de bolso
photo-object-pillow = uma almofada ou travesseiro
photo-object-blanket = um cobertor
photo-object-lamp = um candeeiro ou luminária
photo-object-candle = uma vela
photo-object-desk = uma secretária ou escrivaninha (o móvel)
photo-object-wardrobe = um armário
photo-object-bookcase = uma estante de livros
photo-object-cradle = um berço
photo-object-washing-machine = uma máquina de lavar roupa
photo-object-radiator = um radiador
photo-object-fan = uma ventoinha ou ventilador
photo-object-iron = um ferro de passar roupa
photo-object-vacuum-cleaner = um aspirador
photo-object-sewing-machine = uma máquina de costura
photo-object-bucket = um balde
photo-object-broom = uma vassoura
photo-object-mop = uma esfregona ou esfregão
photo-object-bin = um caixote do lixo ou lixeira
photo-object-padlock = um cadeado
photo-object-hammer = um martelo
photo-object-screwdriver = uma chave de fendas
photo-object-screw = um parafuso
photo-object-nail = um prego
photo-object-drill = um berbequim ou furadeira
photo-object-light-switch = um interruptor de luz
photo-object-rocking-chair = uma cadeira de baloiço ou balanço
photo-object-screen = um ecrã ou tela
photo-object-computer = um computador
photo-object-printer = uma impressora
photo-object-photocopier = uma fotocopiadora
photo-object-radio = um rádio
photo-object-camera = uma câmara fotográfica
photo-object-loudspeaker = uma coluna de som ou alto-falante
photo-object-microphone = um microfone
photo-object-pen = uma caneta
photo-object-pencil-case = um estojo
photo-object-web-page = uma página num ecrã ou tela
photo-object-binder = um dossiê ou pasta de arquivo
photo-object-cash-machine = uma caixa de levantar dinheiro
photo-object-vending-machine = uma máquina de venda automática
photo-object-letterbox = uma caixa de correio
photo-object-street-sign = uma placa de rua
photo-object-taxi = um táxi
photo-object-tram = um elétrico ou bonde
photo-object-ambulance = uma ambulância
photo-object-fire-engine = um carro de bombeiros
photo-object-tractor = um trator
photo-object-bridge = uma ponte
photo-object-church = uma igreja
photo-object-mosque = uma mesquita
photo-object-castle = um castelo
photo-object-fountain = uma fonte
photo-object-library = uma biblioteca
photo-object-bakery = uma padaria
photo-object-shop = uma loja
photo-object-restaurant = um restaurante
photo-object-shopping-cart = um carrinho de compras
photo-object-shopping-basket = um cesto de compras
photo-object-mountain = uma montanha
photo-object-beach = uma praia
photo-object-lake = um lago
photo-object-valley = um vale
photo-object-flower = uma flor
photo-object-rabbit = um coelho
photo-object-hamster = um hamster
photo-object-fish = um peixe
photo-object-butterfly = uma borboleta
photo-object-bee = uma abelha
photo-object-fly = uma mosca
photo-object-ant = uma formiga
photo-object-cockroach = uma barata
photo-object-ladybird = uma joaninha
photo-object-spider = uma aranha
photo-object-snail = um caracol
photo-object-pig = um porco
photo-object-lion = um leão
photo-object-turtle = uma tartaruga
photo-object-frog = uma rã
photo-object-squirrel = um esquilo

## describe_image: letters

letter-first = É uma carta ({ $sender }): { $what }.
letter-first-unsigned = É uma carta, e não encontro quem a escreveu: { $what }.
letter-kind-eviction = pedem para sair da sua casa
letter-kind-expulsion = uma decisão que pede para sair de França
letter-kind-court = um papel da justiça
letter-on = {", "}{ $day } às { $time }, { $in }
letter-by = {", o mais tardar "}{ $day }, { $in }
letter-within = {", "}{ $period } { $start }
letter-amount = {", "}{ $amount }
letter-in-days = { $days ->
        [0] é hoje
        [1] é amanhã
       *[other] daqui a { $days } dias
    }
letter-past = { $days ->
        [1] foi ontem
       *[other] foi há { $days } dias
    }
letter-period-days = prazo de { $number ->
        [one] { $number } dia
       *[other] { $number } dias
    }
letter-period-working-days = prazo de { $number ->
        [one] { $number } dia útil
       *[other] { $number } dias úteis
    }
letter-period-weeks = prazo de { $number ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
letter-period-months = prazo de { $number ->
        [one] { $number } mês
       *[other] { $number } meses
    }
letter-from-letter = a partir da data da carta
letter-from-receipt = a partir do dia em que a recebeu
letter-from-notification = a partir do dia em que lhe entregaram a decisão
letter-from-other = a partir do dia que a carta indica
letter-from-unsaid = e a carta não diz a partir de que dia
letter-place = Lugar: «{ $text }».
letter-demand = O que é pedido: «{ $text }».
letter-in-french = escrito em francês
letter-quote = «{ $text }»
letter-otherwise = Se não, a carta diz: «{ $text }».
letter-otherwise-eviction = Se não, pode perder a sua casa.
letter-otherwise-removal = Se não, podem obrigar à sua saída.
letter-otherwise-cut = Se não, o serviço pode ser cortado.
letter-otherwise-seizure = Se não, o dinheiro pode ser tirado da sua conta ou do seu salário.
letter-otherwise-more-money = Se não, pode haver mais a pagar.
letter-otherwise-stopped = Se não, um pagamento ou um direito pode parar.
letter-otherwise-struck-off = Se não, o seu nome pode ser tirado da lista.
letter-otherwise-refused = Se não, o pedido pode ser recusado.
letter-otherwise-closed = Se não, o processo ou a hora marcada pode ser anulado.
letter-next-request-for-documents = A fazer: junte estes documentos e envie-os a tempo.
letter-next-appointment = A fazer: anote a data, vá lá e leve esta carta.
letter-next-meeting-invitation = A fazer: anote a data.
letter-next-payment-demand = A fazer: verifique se deve este dinheiro. Se não pode pagar, peça depressa mais tempo.
letter-next-bill = A fazer: verifique a fatura e pague a tempo. Se não pode, ligue para pedir mais tempo.
letter-next-decision-granted = A fazer: guarde bem esta carta.
letter-next-decision-refusal = A fazer: mostre depressa esta carta a uma pessoa que pode ajudar.
letter-next-formal-notice = A fazer: não espere, responda e procure ajuda.
letter-grave-refusal = Atenção, o tempo para contestar já conta. Mostre esta carta hoje mesmo a um advogado, num point-justice (ajuda jurídica gratuita) ou numa associação como a Cimade.
letter-grave-eviction = Atenção, é grave e o tempo já conta. Mostre esta carta hoje mesmo num point-justice (ajuda jurídica gratuita), a um advogado ou a uma assistente social.
letter-grave-expulsion = Atenção, é grave e o tempo para contestar é muito curto. Mostre esta carta hoje mesmo a um advogado ou numa associação como a Cimade.
letter-grave-court = Atenção, é sério e o tempo já conta. Mostre este papel hoje mesmo a um advogado ou num point-justice (ajuda jurídica gratuita).
letter-unread = { $count ->
        [one] Não consegui ler uma linha da página.
       *[other] Não consegui ler { $count } linhas.
    }
letter-say = Pode dizer: { $list }.
letter-ask-documents = os documentos
letter-ask-demand = o que fazer
letter-ask-appeal = contestar
letter-ask-spell = soletrar a referência
letter-ask-phone = o telefone
letter-ask-sheet = a ficha
letter-ask-whole = ler tudo
letter-documents = Documentos pedidos: { $list }.
letter-documents-quoted = Documentos pedidos: «{ $text }».
letter-documents-others = { $count ->
        [one] E outro documento, escrito na carta.
       *[other] E outros { $count } documentos, escritos na carta.
    }
letter-spelt = Referência: { $text }.
letter-dictated = Telefone: { $text }.
letter-appeal = Para contestar, a carta diz: «{ $text }».
letter-appeal-help = Procure ajuda antes do fim do prazo: um advogado, um point-justice (ajuda jurídica gratuita) ou uma associação.
letter-appeal-unsaid = Não encontro na carta como contestar. Procure ajuda depressa: um advogado, um point-justice (ajuda jurídica gratuita) ou uma associação.
letter-summary = Resumo feito por um modelo, os números estão na carta: { $text }
letter-nothing = A carta não o diz, ou não o encontrei.
letter-answer-on = { $day } às { $time }, { $in }.
letter-answer-by = O mais tardar { $day }, { $in }.
letter-answer-within = É um { $period }, { $start }.
letter-scam = Atenção, esta mensagem parece uma burla (um golpe): { $reasons }.
letter-scam-then = Não pague, não dê o seu cartão nem os seus códigos, não abra o link. Se tem dúvidas, ligue por sua conta para o organismo, para o número que já conhece, ou mostre esta mensagem a uma pessoa de confiança.
letter-document-residence-permit = o titre de séjour (autorização de residência) ou o récépissé
letter-document-passport = o passaporte
letter-document-identity = um documento de identidade
letter-document-address = uma prova de endereço
letter-document-rent = o recibo da renda (aluguel) ou o contrato da casa
letter-document-family-book = o livret de famille (livro de família)
letter-document-birth = a certidão de nascimento
letter-document-marriage = a certidão de casamento ou a sentença de divórcio
letter-document-photos = fotos de identidade
letter-document-pay = os recibos de salário, em francês fiches de paie, ou provas de rendimentos
letter-document-tax = o avis d'impôt (aviso de imposto)
letter-document-bank = o RIB, os dados da sua conta no banco
letter-document-health-card = a carte Vitale ou a attestation de droits (certificado de direitos)
letter-document-medical = um papel do médico
letter-document-vaccines = o caderno de saúde, com as vacinas
letter-document-school = o certificado da escola
letter-document-work = o contrato de trabalho ou um certificado do empregador
letter-document-cv = o currículo, em francês CV
letter-document-insurance = o certificado do seguro
letter-document-stamps = timbres fiscaux (selos fiscais)
letter-document-form = um formulário
letter-document-this-letter = esta carta
letter-document-diploma = os diplomas
cue-letter-documents = documentos | os documentos | que documentos | quais documentos | que papéis | quais papéis | os papéis | o que levar | o que tenho de levar | o que tenho que levar | o que devo levar | que preciso levar | o que preciso levar | o que pedem | comprovativos | comprovantes
cue-letter-demand = o que fazer | que fazer | o que faço | o que tenho de fazer | o que tenho que fazer | o que devo fazer | o que eles querem | o que querem | o que querem de mim | o que estão a pedir | o que estão pedindo
cue-letter-otherwise = e se não | senão o quê | o que acontece se não | e o que acontece se não | o que acontece senão | se eu não fizer nada | se não fizer nada | se eu não responder | se não responder | se eu não pagar | se não pagar | se eu não for | se não for lá
cue-letter-deadline = até quando | antes de quando | qual o prazo | qual é o prazo | o prazo | a data limite | quando tenho de responder | quando tenho que responder | quanto tempo tenho | quanto tempo | quando é | a que horas | a que horas é | que horas é
cue-letter-appeal = contestar | não concordo | não estou de acordo | discordo | recurso | recorrer | reclamar | apelar | como contestar | como recorrer | fazer recurso
cue-letter-spell = soletra | soletrar | soletre | soletra a referência | soletre a referência | soletrar a referência | a referência | o número de referência | o número do processo | qual é o número do processo | número do dossier | número de processo
cue-letter-phone = o telefone | telefone | o número de telefone | número de telefone | para que número ligo | que número ligar | qual número ligar | para quem ligar | a quem ligar | o telefone devagar | o número devagar | o número de telefone devagar
cue-letter-amount = quanto | quanto pagar | quanto devo | quanto tenho de pagar | quanto tenho que pagar | o valor | o montante | que quantia
cue-letter-whole = ler tudo | lê tudo | leia tudo | toda a carta | a carta toda | a carta inteira | todo o texto | o texto todo | o texto inteiro | lê a carta | leia a carta | ler a carta

## translate

translate-label = Tradução feita por uma máquina. Pode ter erros.
translate-ask = O que quer traduzir, e para que língua? Diga por exemplo: traduzir para francês, e depois a sua frase.
translate-ask-language = Para que língua? Diga por exemplo: traduzir para francês, e depois a sua frase.
translate-choice = Traduzir para { $target }: { $text }
translate-on = Está bem. Fale ou escreva: traduzo tudo para { $target }. Diga «parar» quando quiser acabar.
translate-missing = Aqui não posso traduzir desta língua ({ $source }) para esta outra ({ $target }). A pessoa que gere este serviço pode adicioná-la. Também pode pedir para falar com uma pessoa.
translate-none = Aqui não posso traduzir a partir desta língua: { $name }. A pessoa que gere este serviço pode adicioná-la. Também pode pedir para falar com uma pessoa.
translate-same = Este texto já está nesta língua: { $name }.
translate-untrusted = Não posso confiar nesta tradução: um número ou uma palavra pode ter-se perdido. Prefiro não a dar. O seu texto: «{ $text }». Mostre-o a uma pessoa que fala as duas línguas, ou peça aqui para falar com uma pessoa.
translate-untrusted-spoken = Não posso confiar nesta tradução: um número ou uma palavra pode ter-se perdido. Prefiro não a dar. Peça para falar com uma pessoa.
translate-too-long = Este texto é longo demais para mim. Envie-o em partes de { $limit } letras no máximo.
translate-story = Não traduzo um relato de asilo. Cada palavra conta e uma máquina erra. Peça ajuda a uma pessoa: uma associação ou um intérprete.

## admin_help

admin-source = Fonte: { $name }, verificada em { $checked }.
admin-source-old = Fonte: { $name }, texto de { $version }, verificada em { $checked }; isto pode ter mudado, veja a data no site oficial.
admin-source-paper = Fonte: { $name }, texto de { $version }, verificada em { $checked }; as regras podem ter mudado, leia a data escrita no seu papel.
admin-in-french = Só tenho esta resposta em francês. Pode pedir para falar com uma pessoa.
admin-details-in-french = Os detalhes estão em francês.
admin-ask = Qual é a sua pergunta sobre papéis e pedidos em França?
admin-choose = Quero ter a certeza de entender bem. De que assunto fala?
admin-no-match = Não tenho uma resposta segura para esta pergunta, e não quero adivinhar. Veja em service-public.gouv.fr, ou pergunte num espaço France services ou numa associação perto da sua casa.
admin-library-quote = Isto é o que diz a ficha oficial «{ $title }»:
admin-library-case = No caso «{ $case }»:
admin-library-cases = É um dos casos da ficha: diga «mais» para ouvir o que segue.
admin-library-warning = Há um aviso nesta ficha:
admin-library-exceptions = Há exceções: diga «mais» para as ouvir.
admin-library-source = Fonte: service-public.fr, ficha de { $day }.
admin-library-source-check = Fonte: service-public.fr, ficha de { $day }. As quantias e os prazos podem ter mudado: verifique na página.
admin-library-source-stale = Fonte: service-public.fr, ficha de { $day }. A minha cópia destas fichas é antiga: verifique na página, ou pergunte a uma pessoa, antes de fazer alguma coisa.
admin-library-only-french = Encontrei uma ficha oficial, mas está só em francês. Dou-a tal como está. Pode pedir para falar com uma pessoa.
admin-library-place-phone = Telefone: { $phone }.
admin-library-place-hours = Horário: { $hours }.
admin-library-place-by = Segundo { $name }, verificado em { $checked }.
admin-library-page = A ficha inteira está na página oficial.
admin-human = Entendo: quer falar com uma pessoa. Não marquei nada em seu nome. Se uma associação lhe deu este contacto, fale com ela; se não, um espaço France services, a sua mairie (administração da cidade) ou uma associação pode ajudar.
admin-refuse-inject = Uma mensagem ou um documento não me pode dar ordens. Não faço isso e não envio nada. Se esse documento pede dinheiro ou os seus contactos, pode ser uma burla (um golpe): mostre-o a uma pessoa de confiança.
admin-refuse-story = Não posso escrever, melhorar nem traduzir o seu relato de asilo: ele deve continuar a ser seu. Um advogado ou uma associação pode ajudar a preparar o relato. Eu posso explicar os passos e os prazos.
admin-refuse-forged = Não posso ajudar a fazer, comprar ou usar um documento falso ou a identidade de outra pessoa: é um crime, e pode perder os seus direitos. Há soluções legais. Um assistente social, um advogado ou uma associação pode ajudar a procurá-las.
admin-refuse-lie = Não posso ajudar a mentir nem a esconder alguma coisa: isso pode fazer perder os seus direitos. Um advogado ou uma associação pode aconselhar em segredo e de graça.
admin-refuse-strategy = Não posso dizer o que deve dizer: é a sua palavra. Um advogado ou uma associação pode ajudar a preparar-se. Eu posso explicar como se passa.
admin-refuse-chances = Ninguém pode prever a resposta, e não dou percentagens nem promessas. A administração ou o juiz decide, pessoa por pessoa. Um advogado ou uma associação pode estudar o seu processo; eu posso explicar os passos.
admin-refuse-diagnosis = Não posso dizer que doença é, nem que medicamento tomar: pergunte a um médico ou na farmácia. Sem seguro de saúde, vá à PASS do hospital. Se é grave, ligue para o 15 ou para o 112.
admin-refuse-undeclared = Não posso ajudar a trabalhar sem declarar: é arriscado para quem trabalha. Posso dizer quem tem o direito de trabalhar e como pedir a autorização. Um sindicato ou uma associação pode defender os seus direitos.
admin-refuse-abroad = Só conheço os papéis e pedidos em França, e não quero adivinhar para outro país. Veja o site oficial desse país, ou pergunte na embaixada dele. Lá, uma associação de ajuda aos refugiados pode responder.
admin-refer-asylum = Para ter ajuda, vá à SPADA ou a uma associação de ajuda aos refugiados, com os seus papéis.
admin-refer-legal = Para ter ajuda, vá depressa a um advogado, a um point-justice (ajuda jurídica gratuita) ou a uma associação, com o seu papel.
admin-refer-social = Para ter ajuda, pergunte no serviço social da sua mairie (CCAS) ou numa associação.
admin-refer-caf = Para ter ajuda, pergunte na CAF, a uma assistente social ou num espaço France services.
admin-refer-health = Para ter ajuda, pergunte na caixa do seguro de saúde (CPAM), na PASS do hospital ou a uma assistente social.
admin-refer-prefecture = Para ter ajuda, pergunte no ponto digital da préfecture, num espaço France services ou numa associação.
admin-refer-mdph = Para ter ajuda, pergunte na MDPH, no CCAS da sua mairie ou numa associação de pessoas com deficiência.
admin-refer-work = Para ter ajuda, pergunte na France Travail, na Mission locale ou num espaço France services.
admin-refer-school = Para ter ajuda, pergunte na mairie (administração da cidade), na escola ou no CASNAV.
admin-refer-online = Para ter ajuda, vá a um espaço France services com os seus papéis e o seu telefone.
admin-refer-danger = Em perigo, ligue já para o 112.

## Telegram

telegram-source = Fonte: { $title }, { $url } (verificado em { $date })

## Web page

web-title = Porte-Voix: faça a sua pergunta
web-machine = Esta conversa é com uma máquina, não com uma pessoa. Ela pode errar.
web-noscript = Esta página precisa de JavaScript. Ative o JavaScript no seu navegador.
web-skip = Ir para o campo da mensagem
web-language = Língua
web-log = Conversa
web-start = Fale, envie uma foto ou escreva. A resposta chega aqui, escrita e falada.
web-attachments = Ficheiros (arquivos) prontos para enviar
web-field = A sua mensagem
web-field-hint = Tecla Enter para enviar. Shift e Enter para mudar de linha.
web-send = Enviar
web-speak = Falar
web-cancel = Cancelar
web-photo = Foto
web-file = Ficheiro (arquivo)
web-aloud = Ler todas as respostas em voz alta
web-leave = Nova conversa
web-you = Eu:
web-your-voice = A sua mensagem de voz
web-your-photo = A sua foto
web-your-document = O seu documento
web-answer-sound = Resposta falada
web-sources = Fontes
web-choices = Respostas possíveis
web-checked = verificado em { $date }
web-new-tab = (novo separador ou aba)
web-remove = Tirar { $name }
web-download = Guardar no aparelho o ficheiro (arquivo) { $name }
web-photo-ready = A foto está pronta. Faça a sua pergunta, ou pressione Enviar.
web-document-ready = O documento está pronto. Faça a sua pergunta, ou pressione Enviar.
web-sound-ready = A gravação está pronta. Pressione Enviar.
web-sending = Envio em curso…
web-waiting = Ainda não foi enviado. Vamos tentar outra vez.
web-working = Resposta em preparação…
web-answered = Resposta recebida.
web-offline = Sem ligação à internet. Vamos tentar outra vez. Nada se perde.
web-connected = A ligação à internet voltou.
web-recording = Gravação em curso. Fale, e pressione outra vez Falar para enviar.
web-recording-cancelled = Gravação cancelada. Nada foi enviado.
web-recording-limit = 10 minutos: a gravação acaba e é enviada.
web-press-play = Pressione Reproduzir para ouvir a resposta.
web-sound-failed = O seu navegador não consegue tocar este som. A resposta está escrita.
web-microphone-refused = O microfone está bloqueado. Autorize o microfone no seu navegador, ou escreva.
web-microphone-missing = Não encontramos nenhum microfone. Pode escrever, ou enviar um ficheiro (arquivo).
web-microphone-insecure = O microfone só funciona se o endereço começa por https. Pode escrever, ou enviar um ficheiro (arquivo).
web-error-empty = A mensagem está vazia. Fale, escreva ou adicione uma foto.
web-error-file = Este ficheiro (arquivo) não é uma foto, nem um documento PDF, nem um som.
web-error-too-large = O ficheiro (arquivo) é grande demais. O limite é de { $megabytes } MB.
web-error-text-too-long = O texto é longo demais. O limite é de { $characters } caracteres.
web-error-too-many-photos = Fotos a mais. O limite é de { $photos } fotos por mensagem.
web-error-request = Não conseguimos ler esta mensagem. Envie-a outra vez.
web-error-slow = O envio é lento demais. Tente outra vez, ou envie um ficheiro (arquivo) mais pequeno.
web-error-pace = Mensagens a mais ao mesmo tempo. Espere um pouco e tente outra vez.
web-error-busy = Há muita gente agora. Tente outra vez daqui a um momento.
web-error-store = Não podemos guardar a sua mensagem agora. Tente outra vez daqui a um momento.
web-error-session = Esta conversa não é conhecida. Abra a página outra vez.
web-error-sound-gone = Este som já não está disponível.
web-error-file-gone = Este ficheiro (arquivo) já não está disponível. Peça-o outra vez.
web-error-host = O Porte-Voix não conhece este endereço.
web-error-origin = Este pedido vem de outra página. Foi recusado.

## Questions, one after the other
question-again = Não percebi.
question-lost = Não percebi bem as suas respostas, por isso paro as perguntas. Uma pessoa pode ajudar: diga «quero falar com uma pessoa».
cue-question-unknown = não sei | nao sei | sei lá | não faço ideia | não tenho | não tenho ideia | nao tenho | saltar | pular | passar | próxima | próxima pergunta | não me lembro | não lembro | não tenho a certeza

## Lessons

lessons-intro = Tenho { $count } lições curtas sobre inteligência artificial e vida digital, em { $levels } níveis. Não anoto nada sobre si. Para aprender francês, diga: «cursos de francês».
lessons-level-item = Nível { $number }: { $name }.
lessons-which-level = Que nível quer? Também pode dizer «lição» e o número.
lessons-level = Nível «{ $name }».
lessons-item = Lição { $number }: { $title }.
lessons-which = Que lição quer? Diga o número.
lessons-begin = Lição { $number }. { $title }.
lessons-more = Diga «mais» para continuar.
lessons-first = Primeira resposta: { $choice }.
lessons-second = Segunda resposta: { $choice }.
lessons-third = Terceira resposta: { $choice }.
lessons-right = Sim, é a resposta certa.
lessons-wrong = Não é essa, e não faz mal: é assim que se aprende. A resposta certa é: { $choice }.
lessons-unsure = Não faz mal. A resposta certa é: { $choice }.
lessons-sheet = Diga «a ficha» para as moradas e os pormenores.
lessons-next = A lição seguinte é a lição { $number }: { $title }. Quer ouvi-la?
lessons-later = Está bem. Diga «lições» quando quiser. Não guardo nada do que respondeu.
lessons-end = Obrigado por ouvir. Não há certificado nem nota, e não guardo nada das suas respostas. O que aprendeu é seu. Conte a alguém: é a melhor maneira de não esquecer.
lessons-not-understood = Não percebi a sua resposta. Diga «a primeira», «a segunda» ou «a terceira».
lessons-no-memory = Não guardo qual foi a lição que ouviu, por isso não sei qual é a seguinte. Tenho { $count } lições, em { $levels } níveis.
lessons-other-language = Esta lição ainda não existe na sua língua. Aqui está em francês. Também pode pedir para falar com uma pessoa.

## Words explained
term-offer = Quer saber mais? Diga sim:
term-others = Também posso explicar:
term-no = Está bem. Faça outra pergunta quando quiser.
term-unknown = Não conheço esta palavra. Pode enviar-me uma foto do papel ou pedir para falar com uma pessoa.
## The status that an answer depends on
status-ask = Depende da sua situação em França. Qual é a sua?
status-ask-kind = Que proteção está escrita na sua decisão?
status-name-asylum = Requerente de asilo
status-name-refugee = Refugiado
status-name-subsidiary = Proteção subsidiária
status-name-protected = Refugiado ou proteção subsidiária
status-name-temporary = Proteção temporária
status-name-permit = Outro título de residência
status-name-none = Sem papéis
status-name-unknown = Não sei
status-no-sheet = Para a sua situação não tenho uma resposta verificada. Aqui pode pedir ajuda.
status-look = Olhe para o seu papel e procure estas palavras: attestation de demande d'asile (requerente de asilo), réfugié (refugiado), protection subsidiaire (proteção subsidiária), protection temporaire (proteção temporária), récépissé ou carte de séjour (título de residência). Envie-me uma foto do papel, ou diga que quer falar com uma pessoa.
status-other = Atenção, esta resposta é para outra situação: { $who }.
## Drafts

draft-start = Preparo a carta consigo, em cinco perguntas no máximo. Se não sabe, diga «não sei»: deixo uma linha vazia.
draft-ask-kind = Que carta quer?
cue-draft-kind-address = Dizer que mudei de endereço | mudança de endereço | novo endereço | endereço | morada | mudança de morada
cue-draft-kind-document = Enviar um documento pedido | documento pedido | documento em falta | documento | enviar um papel | papel em falta
cue-draft-kind-time = Pedir mais tempo para pagar | mais tempo para pagar | pagar em prestações | pagar mais tarde | prestações
cue-draft-kind-appointment = Pedir uma marcação, um rendez-vous | marcação | rendez-vous | encontro | consulta
cue-draft-kind-rapo = Contestar com um RAPO, o recurso obrigatório antes do tribunal | rapo | recurso obrigatório
cue-draft-kind-appeal = Contestar uma decisão com um recours gracieux, pedir que a revejam | contestar | recurso | recours gracieux | recours | contestar uma decisão
draft-seen = Ainda tenho a carta de { $sender } que me mostrou.
draft-ask-seen = Respondo a esta carta?
draft-ask-to = Para quem é a carta? Diga um destes nomes, ou outro nome:
cue-draft-to-caf = CAF, as prestações familiares | caf | a caf | abono
cue-draft-to-cpam = CPAM, o seguro de saúde | cpam | seguro de saúde | segurança social | ameli
cue-draft-to-prefecture = Préfecture, a prefeitura do Estado | prefecture | prefeitura | a prefeitura
cue-draft-to-ofii = OFII, o serviço de imigração | ofii | ofi | serviço de imigração
cue-draft-to-impots = Impots, as finanças | impots | finanças | impostos
cue-draft-to-france-travail = France Travail, o centro de emprego | france travail | centro de emprego | pole emploi
cue-draft-to-mdph = MDPH, o serviço da deficiência | mdph | deficiência
cue-draft-to-bailleur = O dono da minha casa | senhorio | dono da casa | proprietário
cue-draft-to-energie = A minha empresa de luz ou de gás | luz | gás | eletricidade | edf | engie
draft-ask-reference = Qual é o número do seu processo? Diga algarismo por algarismo.
draft-ask-address = Qual é o seu novo endereço? O número, a rua, o código postal e a cidade.
draft-ask-since = Desde que data, ou a partir de que data?
draft-ask-document = Que documento envia?
draft-ask-asked = Qual é a data da carta que pede este documento?
draft-ask-amount = Quanto dinheiro lhe pedem, em euros?
draft-ask-count = Em quantos pagamentos quer pagar, um por mês?
draft-ask-reason = Por que razão? Também pode não dizer nada.
draft-ask-purpose = Para que é a marcação?
draft-ask-need = Precisa de alguma coisa?
draft-ask-decision = Qual é a data da decisão, escrita no seu papel?
draft-ask-about = De que fala a decisão?
draft-ask-name = Com que nome e apelido assina, como nos seus papéis?
cue-draft-document-identity = uma cópia do meu documento de identidade | documento de identidade | bilhete de identidade | cartão de cidadão | passaporte
cue-draft-document-permit = uma cópia do meu titre de séjour ou récépissé, a autorização de residência | titre de séjour | récépissé | autorização de residência
cue-draft-document-home = um comprovativo de morada | comprovativo de morada | recibo da renda | fatura
cue-draft-document-bank = um RIB, os dados do meu banco | rib | dados do banco | banco | iban
cue-draft-document-income = os meus recibos de salário | recibo de salário | recibos de salário | salário
cue-draft-document-tax = o meu aviso de imposto | aviso de imposto | imposto | impostos
cue-draft-document-birth = uma certidão de nascimento | certidão de nascimento | nascimento
cue-draft-document-school = um certificado da escola | certificado da escola | escola
cue-draft-reason-job = Perdi o meu trabalho | perdi o trabalho | sem trabalho | desemprego | perdi o emprego
cue-draft-reason-illness = Estou doente | doente | doença | hospital
cue-draft-reason-late = As minhas ajudas ou o meu salário chegam atrasados | atrasados | atraso | ainda não me pagaram
cue-draft-reason-low = Os meus rendimentos são muito baixos | muito baixos | pouco dinheiro | não tenho dinheiro
cue-draft-reason-family = A minha situação familiar mudou | família | divórcio | separação | bebé | morte
cue-draft-purpose-permit = É para o meu titre de séjour, a autorização de residência | titre de séjour | autorização de residência | récépissé
cue-draft-purpose-rights = É para os meus direitos e o meu processo | os meus direitos | o meu processo | processo
cue-draft-purpose-papers = É para entregar documentos | entregar documentos | documentos | papéis
cue-draft-purpose-letter = É por causa de uma carta que recebi | uma carta | carta
cue-draft-need-interpreter = Preciso de um intérprete | intérprete | tradutor | tradutora
cue-draft-need-sight = Sou uma pessoa cega ou vejo mal | cego | cega | vejo mal | baixa visão
cue-draft-need-wheelchair = Ando em cadeira de rodas | cadeira de rodas
cue-draft-need-none = Nada de especial | nada | não | nenhum
cue-draft-about-benefit = uma ajuda recusada, reduzida ou parada | ajuda recusada | rsa | apl | aah
cue-draft-about-refund = um dinheiro que devo devolver | devolver | dívida | trop perçu
cue-draft-about-health = a minha cobertura de saúde | saúde | seguro de saúde
cue-draft-about-disability = os meus direitos por deficiência | deficiência | mdph
cue-draft-about-housing = a minha casa | casa | habitação | apartamento
cue-draft-field-to = para quem é | para quem | destinatário
cue-draft-field-reference = o número do processo | número do processo | processo | número | referência
cue-draft-field-address = o novo endereço | novo endereço | endereço | morada
cue-draft-field-since = a data da mudança | data da mudança | data
cue-draft-field-document = o documento | documento
cue-draft-field-asked = a data da carta deles | data da carta | data
cue-draft-field-amount = a quantia | quantia | valor | soma
cue-draft-field-count = o número de pagamentos | número de pagamentos | pagamentos
cue-draft-field-reason = a razão | razão | motivo
cue-draft-field-purpose = o motivo da marcação | motivo da marcação | motivo
cue-draft-field-need = o que preciso | necessidade
cue-draft-field-decision = a data da decisão | data da decisão | data
cue-draft-field-about = o assunto da decisão | assunto da decisão | assunto
cue-draft-field-name = o nome | nome | o meu nome | apelido
draft-field-own-address = o seu endereço
draft-field-their-name = o nome do dono ou da empresa
draft-field-their-address = o endereço do destinatário
draft-field-enclosed = os papéis que junta
draft-field-place = a cidade onde assina
draft-field-motives = as suas razões, com ajuda
draft-field-signature = a assinatura
draft-latin = Numa carta em francês, os nomes escrevem-se em letras latinas, como nos seus papéis. Escreva assim, ou diga «não sei»: deixo uma linha vazia.
draft-left-empty = Não percebi: deixo esta linha vazia.
draft-blank = linha vazia
draft-read = Leio-lhe a carta. É você quem fala.
draft-read-to = É dirigida a: { $to }.
draft-read-address = «Informo que mudei de endereço. Data: { $since }. O meu novo endereço: { $address }. Peço que atualizem o meu processo e enviem o meu correio para este endereço.»
draft-read-document = «Em resposta ao vosso pedido, envio um documento. Data do vosso pedido: { $asked }. Documento: { $document }. Peço que o juntem ao meu processo e me escrevam se faltar outro.»
draft-read-time = «Pedem-me para pagar uma quantia: { $amount }. Não a posso pagar de uma só vez. { $reason } { $count } Peço que me deem mais tempo e me enviem um plano de pagamento escrito. Agradeço que suspendam entretanto as ações contra mim.»
draft-read-appointment = «Peço uma marcação. { $purpose } { $need } Peço que me escrevam a data, a hora, o lugar e os documentos a levar.»
draft-read-rapo = «Recurso obrigatório antes do tribunal. Contesto a vossa decisão. Data: { $decision }. Assunto: { $about }. Peço que revejam a minha situação. As minhas razões: linhas vazias, para escrever com ajuda. Peço que me respondam por escrito.»
draft-read-appeal = «Pedido de revisão. Contesto a vossa decisão. Data: { $decision }. Assunto: { $about }. Peço que revejam a minha situação. As minhas razões: linhas vazias, para escrever com ajuda. Peço que me respondam por escrito.»
draft-read-count = Peço para pagar todos os meses; número de pagamentos: { $count }.
draft-read-reference = Número do processo: { $reference }.
draft-read-name = Nome: { $name }.
draft-read-empty = Deixo vazio, para preencher à mão: { $fields }.
draft-ask-check = Está certo?
cue-draft-right = está certo | correto | certo | tudo certo
cue-draft-wrong = está errado | não está certo | errado | há um erro | erro | mas | falta
draft-ask-change = O que é preciso mudar?
draft-done = Aqui está a sua carta, em ficheiro PDF e em texto, em francês. Não a enviei: é você que a envia.
draft-done-text = Aqui está a sua carta em texto, em francês. Não consegui fazer o ficheiro PDF. Não a enviei: é você que a envia.
draft-send = Preencha as linhas vazias, assine e guarde uma cópia. Se a mandar pelo correio, o correio registado (courrier recommandé) dá-lhe uma prova. Diga «mais» para a ouvir em francês.
draft-registered = Preencha as linhas vazias e assine. Envie-a em carta registada com aviso de receção (lettre recommandée avec avis de réception), e guarde uma cópia e a prova. Diga «mais» para a ouvir em francês.
draft-online = Muitas vezes também pode dizê-lo na sua conta, no site oficial do serviço: verifique lá.
draft-online-prefecture = Para uma autorização de residência, a mudança de endereço faz-se na internet, no site ANEF do Estado.
draft-online-ofii = Se pede asilo, diga o seu novo endereço à OFII imediatamente: uma carta enviada para o endereço antigo conta como recebida.
draft-check-first = Primeiro: peça a um advogado, a um point-justice (conselho jurídico gratuito) ou a uma associação para verificar esta carta. Eu só preparo o quadro, não as suas razões. Pergunte também se é o recurso certo. O prazo é curto: leia a data escrita no seu papel.
draft-refuse-urgent = Para esta decisão não escrevo uma carta: o prazo pode ser muito curto. Vá hoje ver uma pessoa, com o seu papel.
## admin_help: jobs

jobs-ask = Qual era a sua profissão? Ou o que sabe fazer? Por exemplo: costurar, conduzir, cozinhar, consertar.
jobs-list = Aqui estão profissões próximas do que diz.
jobs-which = Qual lhe interessa?
jobs-help = A France Travail, a Mission locale para os jovens, a Cap emploi para as pessoas com deficiência, ou a sua associação podem ajudar.
jobs-next = Veja se o seu papel permite trabalhar; depois, a France Travail, a Mission locale para os jovens, a Cap emploi para as pessoas com deficiência, ou a sua associação podem ajudar.
jobs-another = Pode perguntar por outra profissão da lista:
jobs-again = Não percebi qual profissão. Diga o nome dela, ou o lugar na lista.
jobs-unknown = Não encontro esta profissão na minha lista, e não quero adivinhar. Um conselheiro da France Travail ou uma associação pode procurá-la consigo. Também pode dizer: «quero falar com uma pessoa».
jobs-none = Está bem. Diga com outras palavras o que sabe fazer, ou fale com um conselheiro da France Travail ou com uma associação.
jobs-source = Nomes e códigos das profissões: lista ROME da France Travail, cópia de { $version }, verificada em { $checked }.
jobs-details = { $job }: em francês « { $label } », código ROME { $code } para mostrar ao seu conselheiro.
jobs-to-check = O que uma profissão pede fica por confirmar com a France Travail.
jobs-diploma = Diploma estrangeiro: o centro ENIC-NARIC pode compará-lo; diga «reconhecer o meu diploma».
jobs-metier = Com este código, o site Métierscope da France Travail mostra a profissão em detalhe; a confirmar com a France Travail.
jobs-promise = São ideias, não uma promessa de emprego. Aqui ninguém lhe dá nota.
jobs-need-start = Muitas vezes pode-se começar sem diploma francês.
jobs-need-training = Muitas vezes pedem uma formação ou um diploma, por exemplo um CAP (certificado francês de profissão); a sua experiência conta.
jobs-need-degree = Muitas vezes pedem estudos.
jobs-need-own = Para trabalhar por conta própria é preciso um diploma ou experiência: a confirmar com a Chambre de métiers (câmara dos ofícios).
jobs-need-licence = É preciso uma carta de condução válida em França.
jobs-need-heavy = É preciso uma carta de camião válida em França e uma formação de motorista.
jobs-need-bus = É preciso uma carta de autocarro válida em França e uma formação de motorista.
jobs-need-prefecture = Esta profissão é regulamentada: é preciso um cartão ou uma autorização, a confirmar com a préfecture.
jobs-need-machines = Muitas vezes pedem um certificado para conduzir máquinas, o CACES.
jobs-need-guard = Esta profissão é regulamentada: é preciso um cartão profissional, a confirmar com o CNAPS, a autoridade da segurança privada.
jobs-need-electric = Para a eletricidade é preciso uma habilitation, que o empregador dá depois de uma formação.
jobs-need-order = Esta profissão é regulamentada: é preciso um diploma reconhecido e muitas vezes uma inscrição, a confirmar com a ordem (ordre) da profissão.
jobs-need-state = Esta profissão é regulamentada: a lei pede um diploma, a confirmar com a France Travail.
jobs-need-childminder = Esta profissão é regulamentada: é preciso uma autorização do département, a confirmar com a PMI, o serviço para mães e crianças.
jobs-need-teaching = Esta profissão é regulamentada: na escola pública é preciso um concurso ou um contrato, a confirmar com o rectorat (a autoridade escolar).
jobs-need-public = Esta profissão é regulamentada: há uma seleção, e a nacionalidade pode contar, a confirmar com o serviço que recruta.
jobs-need-sport = Esta profissão é regulamentada: são precisos um diploma e um cartão profissional, a confirmar com o serviço de desporto do département.
jobs-need-food = É preciso conhecer as regras de higiene.
jobs-need-french = É preciso falar francês bastante bem.
jobs-need-body = É um trabalho físico.
jobs-need-hours = Muitas vezes trabalha-se cedo de manhã, tarde à noite ou ao fim de semana.
jobs-need-blind = Pessoas cegas ou com baixa visão fazem este trabalho, com material adaptado; a Cap emploi pode falar disso consigo.
jobs-need-sea = São precisas uma formação marítima e uma consulta médica.
jobs-need-show = Muitas vezes pedem para ver o seu trabalho: fotos, exemplos.

## Entitlements

rights-start = Posso calcular mais ou menos a que pode ter direito. Faço algumas perguntas curtas e não guardo nada. Pode dizer: não sei, ou parar.
rights-status = Que papéis tem: nacionalidade francesa ou carte de résident, refugiado ou proteção subsidiária, proteção temporária, requerente de asilo, outro título de residência, ou sem papéis?
rights-age = Que idade tem?
rights-couple = Aqui em França, vive só ou em casal?
rights-children = Quantas crianças vivem consigo? Se não há, diga: nenhuma.
rights-ages = Que idade têm? Diga a idade de cada criança.
rights-housing = Como vive: inquilino em habitação social (HLM), inquilino de um senhorio particular, em foyer ou residência, alojado de graça, em casa própria, ou num centro, num hotel ou sem casa?
rights-rent = Quanto paga de renda por mês, sem os encargos?
rights-town = Em que cidade vive? Diga o nome, ou: região de Paris, cidade grande, outro lugar.
rights-income = Quanto dinheiro recebeu por mês, em média, nos últimos meses? Diga o valor e se vem do trabalho ou do subsídio de desemprego. Se não recebeu nada, diga: nada.
rights-source = Esse dinheiro vem do trabalho ou do subsídio de desemprego?
rights-partner = E a pessoa com quem vive, quanto recebe por mês, do trabalho ou do desemprego? Se nada, diga: nada.
rights-steady = Tem este rendimento há um ano ou mais?
rights-disability = A MDPH, o serviço da deficiência, reconheceu uma deficiência: não, entre 50 e 79 por cento, ou 80 por cento e mais?
rights-working = Estou a calcular. Um momento.
rights-result = Pelo que me disse, pode ter direito a isto: { $list }.
rights-nothing = Pelo que me disse, o cálculo não encontra direito a estas ajudas.
rights-rules = Calculei com as regras de { $month }; quem decide é a CAF (caixa das ajudas à família) ou a CPAM (seguro de saúde), e o simulador oficial, Mes droits sociaux, é mais exato.
rights-old = Estes valores são antigos: podem ter mudado.
rights-condition-permit = Para o RSA e a prime d'activité, em geral é preciso ter há { $years } anos um título que permite trabalhar.
rights-condition-ukraine = Não contei o RSA nem a prime d'activité: com a proteção temporária há a ADA; pergunte à CAF.
rights-note-aspa = Na sua idade há também outras ajudas, como a ASPA, que eu não calculo.
rights-note-income = Não contei nenhum rendimento, porque não o sabe: o valor real pode ser mais baixo.
rights-note-aah = A MDPH também tem de reconhecer que a deficiência o impede por muito tempo de encontrar trabalho.
rights-note-asf = Só se o outro pai ou a outra mãe não paga nada pela criança.
rights-about = cerca de { $amount } euros por mês
rights-between = entre cerca de { $low } e { $high } euros por mês
rights-up-to = até cerca de { $amount } euros por mês
rights-about-year = cerca de { $amount } euros por ano
rights-free = gratuita
rights-paid = a pagar cerca de { $amount } euros por mês
rights-maybe = talvez
rights-since = Valores válidos desde { $since }.
rights-law = Texto legal: { $title }.
rights-no-housing = Não pude calcular a ajuda à habitação: pergunte à CAF.
rights-no-aah = Não calculei a AAH, porque a taxa da MDPH não é conhecida.
rights-no-c2s = Para a C2S, o cálculo usa limites antigos: se o seu rendimento é só um pouco mais alto, pergunte na mesma à CPAM.
rights-limits = Não perguntei sobre poupanças, estudos, trabalho por conta própria e pensões: podem mudar o resultado.
rights-asylum = Durante o pedido de asilo, o RSA e a maior parte destas ajudas estão fechados. Há a ADA, a ajuda para requerentes de asilo, e o seguro de saúde. Pergunte-me por uma das duas.
rights-nopapers = Sem título de residência, a maior parte destas ajudas está fechada. Há a AME, que paga os cuidados de saúde, e consultas gratuitas onde um jurista pode ver a sua situação.
rights-absent = Aqui não posso fazer este cálculo. O simulador oficial, Mes droits sociaux, faz isso de graça. Um balcão France services pode ajudar a preencher.
rights-failed = O cálculo não funcionou. Tente mais tarde, ou use o simulador oficial, Mes droits sociaux. Um balcão France services pode ajudar.
rights-name-rsa = RSA, o rendimento mínimo
rights-name-ppa = prime d'activité, para quem trabalha
rights-name-housing = ajuda à habitação, APL
rights-name-aah = AAH, a ajuda para adultos com deficiência
rights-name-c2s = C2S, o seguro de saúde complementar
rights-name-family = ajudas para as crianças
rights-choice-resident = Nacionalidade francesa ou carte de résident
rights-choice-protected = Refugiado ou proteção subsidiária
rights-choice-ukraine = Proteção temporária
rights-choice-asylum = Requerente de asilo
rights-choice-permit = Outro título de residência
rights-choice-nopapers = Sem papéis
rights-choice-alone = Só
rights-choice-couple = Em casal
rights-choice-social = Habitação social HLM
rights-choice-tenant = Senhorio particular
rights-choice-residence = Foyer ou residência
rights-choice-hosted = Alojado de graça
rights-choice-owner = Casa própria
rights-choice-shelter = Centro, hotel ou sem casa
rights-choice-paris = Região de Paris
rights-choice-city = Cidade grande
rights-choice-elsewhere = Outro lugar
rights-choice-work = Do trabalho
rights-choice-unemployment = Do desemprego
rights-choice-rate0 = Não
rights-choice-rate50 = Entre 50 e 79 por cento
rights-choice-rate80 = 80 por cento ou mais
rights-item = { $name }: { $amount }
rights-note-young = Antes dos { $age } anos, o RSA pede em geral uma criança ou trabalho anterior suficiente; por confirmar com a CAF.
rights-list = { $first }; { $rest }
cue-rights-resident = Nacionalidade francesa ou carte de résident | francês | francesa | nacionalidade francesa | carte de résident | cartão de dez anos
cue-rights-protected = Refugiado ou proteção subsidiária | refugiado | refugiada | proteção subsidiária | tenho asilo | estatuto de refugiado
cue-rights-ukraine = Proteção temporária | ucrânia | ucraniano | ucraniana
cue-rights-asylum = Requerente de asilo | peço asilo | pedido de asilo | espero a ofpra | dublin
cue-rights-permit = Outro título de residência | título de residência | titre de séjour | récépissé | visto | autorização de residência | estudante
cue-rights-nopapers = Sem papéis | não tenho papéis | indocumentado | irregular | não tenho | nenhum
cue-rights-alone = Só | sozinho | sozinha | solteiro | solteira | divorciado | divorciada | viúvo | viúva | separado | separada
cue-rights-couple = Em casal | casado | casada | com a minha mulher | com o meu marido | minha mulher | meu marido | juntos | companheiro | companheira
cue-rights-social = Habitação social HLM | habitação social | hlm
cue-rights-tenant = Senhorio particular | inquilino | inquilina | alugo | aluguel | arrendo | pago renda | casa alugada | apartamento
cue-rights-residence = Foyer ou residência | foyer | residência social | residência de estudantes
cue-rights-hosted = Alojado de graça | alojado | alojada | com amigos | em casa de um amigo | com a família | não pago renda | de graça
cue-rights-owner = Casa própria | proprietário | proprietária | a casa é minha
cue-rights-shelter = Centro, hotel ou sem casa | centro | abrigo | hotel | cada | na rua | sem casa | sem abrigo
cue-rights-paris = Região de Paris | perto de paris | arredores de paris
cue-rights-city = Cidade grande | uma cidade grande | grande cidade
cue-rights-elsewhere = Outro lugar | aldeia | cidade pequena | campo
cue-rights-work = Do trabalho | trabalho | salário | ordenado | emprego
cue-rights-unemployment = Do desemprego | desemprego | subsídio de desemprego | france travail
cue-rights-rate0 = Não | sem deficiência | nenhuma
cue-rights-rate50 = Entre 50 e 79 por cento | cinquenta por cento | mais de cinquenta
cue-rights-rate80 = 80 por cento ou mais | oitenta por cento | oitenta
cue-rights-zero = nada | nenhum | nenhuma | zero | sem filhos | não tenho filhos | não há | não trabalho | sem rendimento | sem rendimentos | não tenho trabalho | não tenho dinheiro
cue-rights-one = um | uma | um filho | uma filha | uma criança | só um | só uma

## interpreter

cue-bot = bot | robô | robot | máquina | assistente | porte-voix
interpreter-which = Que língua fala a outra pessoa?
interpreter-begin = Traduzo entre vocês os dois. Línguas: { $one } e { $other }. Sou uma máquina, posso errar. Digam uma frase curta de cada vez. Para terminar, digam stop. Não guardo nada do que dizem.
interpreter-phrases = Não tenho tradutor para estas duas línguas. Só conheço as frases da minha lista. Digam frases simples. Para o resto, peçam uma pessoa.
interpreter-type = Percebo mal esta língua falada. É melhor escrever.
interpreter-remote = Um serviço informático de fora pode ajudar a traduzir. As vossas frases são enviadas para ele. Concordam os dois? Sim ou não.
interpreter-speak = Bem. Podem falar.
interpreter-understood = Percebi: { $text }
interpreter-back = Na outra língua quer dizer: { $text }
interpreter-right = Está certo? Diga sim ou não.
interpreter-again = Está bem, não transmiti nada. Diga de outra maneira, com palavras simples.
interpreter-cannot = Não consigo traduzir esta frase aqui. Diga de outra maneira, com palavras simples, ou peça uma pessoa.
interpreter-neither = Não reconheci nenhuma das vossas duas línguas: { $one }, { $other }. Repita numa das duas, por favor.
interpreter-refuse-asylum = Não traduzo uma entrevista de asilo nem uma audiência. Cada palavra conta e uma máquina erra. Tem o direito de falar na língua escolhida no registo, ou numa língua que conhece bastante bem. Peça o intérprete oficial.
interpreter-refuse-justice = Não traduzo para a polícia nem para um tribunal. Cada palavra conta e uma máquina erra. Tem direito a um intérprete. Peça-o. Não assine o que não percebe.
interpreter-refuse-consent = Não traduzo quando é preciso dar autorização para uma operação ou um tratamento. Cada palavra conta e uma máquina erra. Tem o direito de perceber antes de dizer sim. Peça um intérprete profissional no hospital. Não assine antes de perceber.
interpreter-rest = No resto posso ajudar: uma receção, um balcão, uma loja, a escola. Diga: intérprete.
interpreter-ended = O intérprete parou. Não guardei nada do que disseram.
interpreter-code = Este é o seu código: { $code }. A outra pessoa diz-me: código, e depois estes seis algarismos. O código serve uma só vez, durante dez minutos.
interpreter-code-ask = Qual é o código? Diga os seis algarismos.
interpreter-code-wrong = Este código não funciona. Talvez já tenha sido usado ou seja velho demais. Peça um código novo à outra pessoa.
interpreter-code-often = Demasiados códigos errados. Espere dez minutos e depois peça um código novo.
interpreter-join = Posso ligar-vos a uma pessoa. A língua dela: { $name }. Se os dois disserem sim, ela ouve na língua dela o que me diz, e você ouve o que ela diz. Mais ninguém. Sou uma máquina, posso errar. Para terminar, diga stop. Concorda?
interpreter-join-wait = Obrigado. Espero o sim da outra pessoa.
interpreter-join-on = Estão ligados. Falem: uma frase curta de cada vez. Para falar comigo, comece por: bot.
interpreter-join-first = Primeiro diga sim ou não. Não transmiti nada.
interpreter-join-danger = Não transmiti estas palavras à outra pessoa. Quer transmiti-las? Sim ou não.
interpreter-told = Disse à outra pessoa: { $text }
interpreter-gone = A outra pessoa saiu. Não transmiti esta frase.
interpreter-over = A conversa com a outra pessoa terminou. Nada mais é transmitido.
interpreter-nowhere = Isto não é possível aqui.

## Heard in doubt

hearing-confirm = Entendi: «{ $text }». Está certo? Diga sim ou não.
hearing-again = Está bem. Repita devagar, por favor, ou escreva.
hearing-human = Não oiço bem. Pode escrever, ou pedir para falar com uma pessoa.
hearing-poor = Entendo mal o português falado. Pode escrever, usar outra língua ou pedir para falar com uma pessoa.
hearing-none = Não entendo o português falado. Pode escrever, usar outra língua ou pedir para falar com uma pessoa.
hearing-no-voice = Não tenho voz em português. Respondo por escrito.
hearing-tongue-ask = Não sei que língua está a falar.
hearing-tongue = Para português, diga: português.
hearing-tongue-set = Está bem, em português. Repita a sua pergunta, por favor.
cue-hearing-yes = sim está certo | está certo | tá certo | sim certo | está correto | correto | sim correto | é isso mesmo | sim é isso | sim isso mesmo | exatamente | sim exatamente | sim sim
cue-hearing-no = não está certo | não não está certo | não tá certo | está errado | tá errado | errado | não é isso | não não é isso | isso não | incorreto | não não

## listening
meanwhile-listening = A sua mensagem é longa. Estou a ouvir o minuto { $minute } de { $total }.

## spelling and voices
cue-spell = soletra | soletre | soletrar | soletra isso | soletre isso | pode soletrar | letra por letra | letra a letra | número por número | como se escreve | como é que se escreve | como escreve
cue-another-voice = outra voz | uma outra voz | muda a voz | mude a voz | mudar a voz | mudar de voz | troca a voz | voz diferente | voz de mulher | voz de homem
spell-lead = { $what } escreve-se: { $letters }.
spell-more = Para o seguinte, diga: mais.
spell-nothing = Na minha última resposta não há nenhum nome nem número para soletrar.
spell-at = arroba
spell-dot = ponto
spell-dash = hífen
spell-slash = barra
spell-underscore = sublinhado
spell-plus = mais
another-voice = Aqui está outra voz. Para mudar de novo, diga: outra voz.
another-voice-only-one = Só tenho uma voz nesta língua.
another-voice-none = Ainda não tenho voz nesta língua. Escrevo as minhas respostas.

## translate: read back and labelled

translate-approximate = É uma tradução aproximada. Pode ter erros grandes.
translate-rough = É uma frase importante: a saúde, o direito, o asilo ou um número. O meu tradutor não é bastante seguro para isso. Diga de outra maneira, ou peça uma pessoa.
translate-not-back = Tenho uma tradução, mas não consigo verificá-la. Pode estar errada. Quer ouvi-la mesmo assim? Diga sim ou não.
translate-play = Pode dar esta frase a ouvir à outra pessoa.
translate-again = Está bem, não a dou. Diga com outras palavras simples, ou peça uma pessoa.
translate-written = Frase escrita antes. Uma pessoa que fala esta língua ainda não a reviu.
translate-reviewed = Frase escrita antes e revista por uma pessoa que fala esta língua.

## The phrase bank

bank-ask = Tenho frases prontas para mostrar ou fazer ouvir a outra pessoa. Para que lugar?
bank-list = Frases: { $place }. Diga a que quer, ou diga: outras frases.
bank-next = Outras frases
bank-language = Em que língua?
bank-instead = Não consigo traduzir isto aqui. Mas tenho uma frase pronta.
bank-mean = Quer dizer: «{ $sentence }»? Diga sim ou não.
bank-none = Então não tenho uma frase pronta para isto. Peça ajuda a alguém que fale as duas línguas.
bank-written = Frase escrita de antemão por uma máquina. Ninguém que fale esta língua a verificou ainda.
bank-reviewed = Frase escrita de antemão e verificada por uma pessoa que fala esta língua.
bank-place-hospital = No médico
bank-place-pharmacy = Na farmácia
bank-place-emergency = Emergência
bank-place-prefecture = Nos serviços, asilo
bank-place-school = Na escola
bank-place-police = Polícia e advogado
bank-place-housing = Casa e renda
bank-place-transport = Transportes
bank-place-work = Trabalho
bank-place-shop = Loja, banco, correios
bank-place-guidance = Guiar quem não vê
bank-place-everyday = Todos os dias

## News
news-ask = Uma pergunta. A associação { $name } pode enviar-lhe as suas mensagens, por exemplo um curso ou uma mudança de horário? Sim ou não?
news-agreed = Muito bem. Vai receber as mensagens da associação { $name }. Para parar, diga quando quiser: não quero mais mensagens.
news-declined = Está bem. Não vai receber essas mensagens.
news-stopped = Feito. Já não vai receber mensagens da associação { $name }. Continuo a responder às suas perguntas.
news-none = Nenhuma associação lhe envia mensagens aqui.
news-lead = Mensagem da associação { $name }.
news-lead-translated = Mensagem da associação { $name }, traduzida por uma máquina.
news-end = Para não receber mais estas mensagens, diga: basta.
cue-news-stop = não quero mais mensagens | mais mensagens não | sem mensagens | não quero mensagens | chega de mensagens | pare as mensagens | para as mensagens | parar as mensagens | stop mensagens | não me envie mais mensagens | não me mande mais mensagens | não quero notícias | não quero mais notícias | chega de notícias | parar notícias | cancelar subscrição | cancelar inscrição
cue-news-start = envie-me as mensagens | manda-me as mensagens | quero as mensagens da associação | quero as notícias da associação | quero receber as mensagens | quero receber notícias | subscrever

## Did that help
helped-ask = Isto ajudou? Diga sim ou não.
helped-thanks = Ainda bem. Obrigado por me dizer.
helped-sorry = Lamento que isto não tenha ajudado. Pode perguntar com outras palavras. Para falar com alguém, diga: uma pessoa.
cue-helped-yes = ajudou | sim ajudou | ajudou-me | ajudou muito | sim ajudou muito | me ajudou | sim me ajudou | sim obrigado | sim obrigada | muito | sim muito | um pouco | sim um pouco | muito útil | foi útil | sim foi útil | percebi | sim percebi | entendi | sim entendi | está claro | sim perfeito | perfeito
cue-helped-no = não ajudou | não não ajudou | não me ajudou | não ajudou nada | não muito | nem por isso | não realmente | pouco | muito pouco | não foi útil | não serviu | não me serviu | não está claro | não percebi | não não percebi | não entendi | não não entendi | não é a minha pergunta | não era a minha pergunta | nao ajudou | nao entendi

## The first minute

first-days = { $days ->
    [30] um mês
    [one] { $days } dia
   *[other] { $days } dias
}
first-minutes = { $minutes ->
    [30] meia hora
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
first-hello = Olá. Sou uma máquina. Pode falar comigo em português.
first-hello-again = Para falar português, diga «português».
first-intro = Sou o Porte-Voix, uma máquina, não uma pessoa. Esta associação convida-o ou convida-a:
first-can = Mostre-me uma carta e eu explico. Mostre-me uma foto e eu descrevo. Faça-me uma pergunta sobre os papéis em França e eu respondo.
first-stop = Diga «parar» para parar, «apagar tudo» para apagar tudo, «uma pessoa» para falar com alguém.
first-agree = Para ajudar, guardo o texto da nossa conversa durante { first-days }, e as suas fotos durante { first-minutes }. Apago logo as mensagens de voz. Está de acordo? Diga sim ou não.
first-agree-again = Não percebi a sua resposta.
first-ask = Posso guardar o que diz durante { first-days }. Está de acordo? Diga sim ou não.
first-simple = É como um caderno. Escrevo nele o que diz, para ajudar melhor. Está fechado à chave. Depois de { first-days }, deito-o fora. Se disser «apagar tudo», deito-o fora logo. Se disser não, respondo na mesma, mas esqueço depois de cada resposta.
first-full-kept = Guardo o texto da nossa conversa durante { first-days }, e uma foto durante { first-minutes }. Apago uma mensagem de voz assim que a ouvi. Tudo é cifrado. Um lembrete fica até à sua data.
first-full-seen = A associação vê só números, não as suas mensagens. Lê as suas palavras só se pedir uma pessoa e disser sim. A aplicação de mensagens que usa pode guardar as suas mensagens do lado dela.
first-full-rights = Pode apagar tudo quando quiser: diga «apagar tudo». Para mudar de ideia, diga «não guardar nada». Em caso de perigo, dou sempre os números de emergência.
first-full-complain = Não está contente com o que faço com as suas informações? Pode queixar-se à CNIL. Ela protege as informações das pessoas em França. É grátis.
first-yes = Obrigado. Anotei o seu sim.
first-no = Está bem, não guardo nada. Respondo na mesma às suas perguntas. Se mudar de ideia, diga «guardar».
first-unclear = Não tive uma resposta clara. Então não guardo nada. Respondo na mesma às suas perguntas. Se posso guardar o que diz, diga «guardar».
first-manner = Também pode dizer «mais devagar», «mais curto» ou «sem voz».
first-now = Agora faça a sua pergunta.
first-expired = Este convite já não é válido. Não faz mal: pode falar comigo.
first-not-kept = Não guardo nada do que diz, por isso não posso fazer isso. Se quer que eu guarde, diga «guardar».
first-keep-set = Está bem. A partir de agora guardo o texto da nossa conversa durante { first-days }.
first-detailed-set = Está bem. Dou a resposta toda de uma vez. Diga «mais curto» para mudar.
first-short-set = Está bem. Respondo curto. Diga «a resposta toda» para mudar.
first-large-set = Está bem. Escrevo com letras grandes onde for possível. Diga «letras normais» para mudar.
first-usual-set = Está bem. Escrevo com letras normais.
first-chosen-language = Falamos português.
first-chosen-speed = { $speed ->
    [slow] Falo devagar.
    [fast] Falo depressa.
   *[normal] Falo à velocidade normal.
}
first-chosen-voice = { $voice ->
    [on] Respondo em voz alta.
   *[off] Respondo só por escrito.
}
first-chosen-length = { $length ->
    [long] Dou a resposta toda de uma vez.
   *[short] Respondo curto.
}
first-chosen-letters = { $letters ->
    [large] Escrevo com letras grandes.
   *[usual] Escrevo com letras normais.
}
first-chosen-keep = { $keep ->
    [yes] Disse sim no dia { $day }: guardo o texto da nossa conversa durante { first-days }.
    [no] Desde o dia { $day } não guardo nada do que diz.
   *[told] Guardo o texto da nossa conversa durante { first-days }. Disse-lhe isso no dia { $day }.
}
first-chosen-remote = { $remote ->
    [yes] Aceitou um serviço de fora.
   *[no] Nada sai desta máquina.
}
first-web-listen = Ouvir
cue-first-explain = explique | explica | explique-me | explica-me | porquê | por quê | o que é isso | o que quer dizer | para quê | quero perceber | quero entender
cue-first-yes = sim de acordo | estou de acordo | sim estou de acordo | aceito | sim aceito | concordo | sim concordo | pode | sim pode | podes | sem problema | não há problema | à vontade | sim por favor | sim sim
cue-first-no = não estou de acordo | não não estou de acordo | não aceito | não concordo | recuso | nunca | não não | prefiro que não | é melhor não | melhor não
cue-first-keep = guardar | guarda | guarde | pode guardar | podes guardar | guardar tudo | guarda tudo | guarde tudo | guarda o que digo | guarde o que digo | lembre-se do que digo
cue-first-keep-nothing = não guardar nada | não guardes nada | não guarde nada | não guardes o que digo | não guarde o que digo | não guardar o que digo | deixa de guardar | deixe de guardar
cue-first-detailed = a resposta toda | resposta toda | resposta completa | respostas completas | respostas longas | respostas detalhadas | tudo de uma vez | toda a resposta | dê-me a resposta toda
cue-first-short = mais curto | respostas curtas | resposta curta | mais breve | seja breve | sê breve | responde curto | responda curto | muito longo | demasiado longo
cue-first-large = letras grandes | letra grande | texto grande | texto maior | letras maiores | letra maior | escreve maior | escreva maior
cue-first-usual = letras normais | letra normal | texto normal | tamanho normal | letras mais pequenas | letras menores | escreve normal | escreva normal
cue-first-choices = as minhas escolhas | minhas escolhas | o que escolhi | o que é que escolhi | quais são as minhas escolhas | as minhas preferências | minhas preferências | o que aceitei

## A person

cue-handoff-back = voltar à máquina | quero falar com a máquina | falar com a máquina | quero a máquina | voltar para a máquina
cue-handoff-bot = bot | robô | robot | o bot | ó bot | porte-voix
handoff-nothing-else = Não vai ver mais nada.
handoff-offer = Posso passar o seu pedido a uma pessoa da associação { $name }. Essa pessoa vai ver: as suas últimas mensagens, a tradução delas e a minha resposta.
handoff-offer-photo = Vai ver também a sua foto ou a sua carta.
handoff-speaks = Há lá alguém que fala a sua língua.
handoff-translated = Eu traduzo nos dois sentidos.
handoff-opens = A associação está fechada agora. Abre: { $when }.
handoff-no-time = Não está lá ninguém neste momento. Não sei quando alguém poderá responder.
handoff-ask = Concorda? Diga sim ou não.
handoff-hint = Também pode falar com uma pessoa da associação { $name }. Diga: quero uma pessoa.
handoff-laid = A associação { $name } tem o seu pedido. Aviso quando uma pessoa o receber. Até lá, estou aqui. O que me diz agora não é partilhado.
handoff-refused = Está bem. Nada é partilhado.
handoff-gone = Não consegui passar o seu pedido. Nada foi partilhado.
handoff-waiting = A associação { $name } já tem o seu pedido. Ainda ninguém o recebeu.
handoff-taken = Uma pessoa da associação { $name } está agora a ouvir. Fale com ela aqui. Eu traduzo nos dois sentidos. Para falar comigo, a máquina, diga: voltar à máquina.
handoff-says = Uma pessoa da associação { $name } diz:
handoff-sends = Uma pessoa da associação { $name } envia-lhe isto.
handoff-released = A pessoa da associação { $name } tem de parar. O seu pedido espera por outra pessoa. Eu, a máquina, estou aqui outra vez.
handoff-ended = A pessoa da associação { $name } terminou. Eu, a máquina, estou aqui outra vez.
handoff-back = Eu, a máquina, estou aqui outra vez. A associação { $name } guarda o seu pedido.
handoff-stopped = Terminou com a associação { $name }. Eu, a máquina, estou aqui outra vez.
handoff-over = Já ninguém da associação { $name } está a ouvir. A sua última mensagem não foi transmitida. Eu, a máquina, estou aqui outra vez. Pode repetir-me a mensagem.
handoff-silent-taken = A pessoa da associação { $name } não responde há dez minutos. Ela guarda a sua mensagem. Para continuar comigo, a máquina, diga: voltar à máquina.
handoff-silent-waiting = Ainda ninguém da associação { $name } recebeu o seu pedido. O pedido fica lá. Pode continuar comigo.
handoff-elsewhere = Em caso de perigo, ligue para o 112, ou envie um SMS para o 114. Um espaço France services ou a sua mairie (administração da cidade) também pode ajudar.
cue-handoff-yes = sim passe | passe | pode passar | pode partilhar | partilhe | sim partilhe | pode transmitir | concordo | sim concordo | estou de acordo | força
cue-handoff-no = não passe | não partilhe | não partilhe nada | não transmita | não concordo | não estou de acordo | agora não

## Assist
assist-which = Que língua fala a pessoa que está a ajudar?
assist-begin = Está a ajudar alguém. Línguas: { $one } e { $other }. Perguntem um de cada vez: os dois ouvem cada resposta. No fim digam: terminado. Então tudo é apagado.
assist-ended = Terminado. Tudo o que foi dito aqui está apagado.
assist-no-reminder = Durante a ajuda não guardo nada, por isso não posso lembrar uma data. Escreva-a num papel, ou diga terminado e peça-me depois.
assist-rough = Esta tradução é aproximada. Não confie nela sem verificar.
assist-untranslated = Não consigo traduzir esta resposta com segurança. Pergunte à outra pessoa ou a um intérprete.
cue-assist = ajudo alguém | estou a ajudar alguém | estou ajudando alguém | estou a ajudar uma pessoa | estou ajudando uma pessoa | ajudo uma pessoa | acompanho alguém | estou a acompanhar alguém | modo ajuda | modo assistência | quero ajudar alguém | quero ajudar uma pessoa
cue-assist-end = terminado | terminámos | terminamos | já terminámos | já está | já acabou | acabámos | acabamos | acabado | fim | fim da ajuda | é tudo | é só isso | pronto acabou

## Rooms
room-told = A equipa lê os pedidos num grupo de { $platform }: os servidores de { $platform } também os veem.

## WhatsApp
unsupported-message = Não consigo ler este tipo de mensagem. Envie-me um texto, uma mensagem de voz, uma foto ou um documento PDF.
whatsapp-choices = Pode responder:
whatsapp-list = Escolher

## How much electricity an answer took
cue-energy = quanta energia | quanta eletricidade | quanta luz | quanta energia usaste | quanta energia usou | quanta energia gastou | quanta energia isso gasta | quanta energia gastou esta resposta | quanta eletricidade usou | quanta eletricidade isso gasta | quanto consome | quanto gasta isso | quanto isso consome | consumo de energia | consumo de eletricidade | quanta energia foi gasta | quanta energia foi gasta para responder
cue-energy-much = quanta | quanto | quantos
cue-energy-thing = energia | eletricidade | luz | watts | corrente
cue-energy-around = isto | isso | foi | gastou | gastaste | usou | usaste | usa | usada | consumiu | consumiste | consome | consumida | precisou | de | a | o | tua | sua | esta | essa | resposta | pergunta | última | para | responder | me | você | tu | em | por
energy-unknown = Ainda não sei quanta eletricidade uso. Primeiro, faça-me uma pergunta. Depois, pergunte outra vez.
energy-moment = A minha última resposta usou muito pouca eletricidade: como uma lâmpada de dez watts em menos de um segundo.
energy-most = A minha última resposta usou mais ou menos a eletricidade de uma lâmpada de dez watts em { $high } segundos, ou menos.
energy-seconds = A minha última resposta usou mais ou menos a eletricidade de uma lâmpada de dez watts em { $low } a { $high } segundos.
energy-minutes = A minha última resposta usou mais ou menos a eletricidade de uma lâmpada de dez watts em { $low } a { $high } minutos.
energy-estimate = É uma estimativa.
energy-remote = Uma parte foi usada por outros computadores, noutro lugar. Sei pouco sobre essa parte.

# Encrypted messages
error-message-locked = Não consegui abrir a sua mensagem. Por favor, envie-a outra vez.

# Conciencia de grupo: un grupo se pregunta algo y vota. Solo sus miembros ven estas páginas.

decisions-title = Conciencia de grupo
decisions-lead = Lo que el grupo decide en común. Cada miembro tiene un voto, y nadie puede ver quién votó qué.
decisions-ask = Preguntar al grupo
decisions-open = Abiertas ahora
decisions-past = Ya decididas
decisions-none = Todavía no se ha preguntado nada al grupo.

## Asking

decision-question = La pregunta
decision-text = Lo que hay que saber
decision-text-hint = Los dos lados, si los hay. El grupo puede hablarlo hasta que termine la votación.
decision-rule = Cómo se decide
decision-rule-consent = Por consentimiento
decision-rule-consent-means = Se aprueba si nadie se opone. Quien se opone da una razón.
decision-rule-majority = Por mayoría
decision-rule-majority-means = Se aprueba si hay más síes que noes.
decision-rule-two-thirds = Por dos tercios
decision-rule-two-thirds-means = Se aprueba si, de quienes dicen sí o no, al menos dos tercios dicen sí.
decision-open-for = Abierta durante
decision-days = { $count ->
    [1] un día
   *[other] { $count } días
}
decision-who-votes = Pueden votar todas las personas que son miembros ahora. Tienen que votar al menos cinco: con menos, el resultado diría quién votó qué.
decision-open = Abrir la votación
decision-cancel = Cancelar
decision-too-few-members = { $count ->
    [1] No hay más miembros que tú. Una votación necesita al menos cinco personas, para que nadie sepa quién votó qué.
   *[other] El grupo tiene { $count } miembros. Una votación necesita al menos cinco personas, para que nadie sepa quién votó qué.
}
decision-too-many-open = El grupo tiene { $count } preguntas abiertas. Espera a que termine una.
decision-faults = Falta algo. No se ha perdido nada.
decision-fault-title = Escribe la pregunta en una línea.
decision-fault-long = Es demasiado largo. Hay sitio para { $count } caracteres.
decision-fault-rule = Elige cómo se decide.
decision-fault-days = Elige entre 1 y 30 días.
# $what lists what was found: "a telephone number and a name".
decision-fault-details = Parece que en tus palabras hay { $what }. Aquí nadie necesita saberlo. Cámbialo, por favor, o di que puede quedarse así.
decision-detail-email = una dirección de correo
decision-detail-link = una dirección web
decision-detail-phone = un número de teléfono
decision-detail-social = un nombre de otro servicio
decision-detail-address = una dirección postal
decision-detail-workplace = un lugar de trabajo
decision-detail-name = el nombre de alguien
decision-sure = Lo he mirado; puede quedarse así

## One decision

decision-by = Lo pregunta
# A day and an hour follow.
decision-until = Puedes votar hasta
decision-coming-in = La votación ha terminado; están llegando los últimos votos
decision-coming-in-more = La votación ha terminado. Durante cinco minutos llegan los últimos votos; después, el resultado estará aquí.
decision-nothing-shown = Hasta que termine la votación no se cuenta nada, y nadie ve cuántas personas han votado.
decision-not-on-roll = Llegaste cuando esta votación ya estaba abierta, así que en ella no tienes voto. En la próxima sí.
decision-vote-title = Votar
decision-your-vote = Tu voto
decision-choice-yes = Sí
decision-choice-no = No
decision-choice-aside = Me abstengo
decision-choice-consent-yes = Consiento
decision-choice-consent-no = Me opongo
decision-choice-consent-aside = Me hago a un lado
decision-reason = Por qué, si quieres
decision-reason-hint = Si al final tu lado es el más pequeño, estas palabras quedan escritas como su opinión, sin firma de nadie. Si no, se borran sin que nadie las lea. Ten cuidado: una manera de escribir se puede reconocer.
decision-reason-objection = Si te opones: por qué
decision-reason-objection-hint = Después de la votación el grupo puede leer tu razón, sin firma de nadie. Ten cuidado: una manera de escribir se puede reconocer.
decision-fault-choice = Elige qué votas.
decision-fault-reason = Quien se opone da una razón.
decision-vote = Dar mi voto
decision-plain = Tu navegador no ejecuta aquí ningún script, así que tu voto se hace secreto en nuestro lado, dentro de esta única petición. Se guarda igualmente sin tu nombre; pero quien lleva este sitio podría mirar en ese momento. Con los scripts activados, ni siquiera eso es posible.
decision-blind = Tu voto se hace secreto en este dispositivo antes de enviarse. Quien lleva este sitio no llega a ver de quién es.
decision-going = Tu voto está en camino. Espera unos segundos, por favor.
decision-drawn = Has tomado tu papeleta. Si has votado, tu voto está dentro, y nadie puede mirar cuál fue, tampoco tú.
decision-how-title = Cómo sigue siendo secreto tu voto
decision-how = Tu dispositivo se inventa un número y lo tapa. Nosotros sellamos el número tapado, uno por miembro. Tu dispositivo lo destapa, espera un momento y envía el número y el voto sin decir quién eres. Vemos que el sello es nuestro, y no a quién se lo dimos.
decision-how-not = Dos cosas que ningún sello puede ocultar: si todos votan lo mismo, se sabe el voto de todos; y quien mira por encima de tu hombro lo ve.
decision-how-key = Todas las personas del grupo tienen que ver aquí la misma clave. Si queréis estar seguros, leedla en voz alta. Tu dispositivo comprueba que tu sello se hizo con ella.
decision-withdraw = Retirar la pregunta
decision-withdraw-hint = Se puede mientras nadie haya tomado una papeleta.
decision-said-asked = La votación está abierta.
decision-said-withdrawn = La pregunta se ha retirado.
decision-said-too-late = Alguien ya ha tomado una papeleta, así que la votación sigue.
decision-said-counted = Tu voto está dentro. Cuenta una vez, por muchas veces que se envíe.
decision-said-other = Con esta papeleta ya llegó un voto, y dice otra cosa. Cuenta el primero.
decision-said-drawn = Ya habías tomado tu papeleta. Si votaste entonces, ese voto cuenta.
decision-said-closed = La votación ha terminado.
decision-said-roll = Llegaste cuando esta votación ya estaba abierta, así que en ella no tienes voto.
decision-said-forged = Este sitio ha respondido con un sello que no es el del grupo. No votes aquí: se podría conocer tu voto. No se ha enviado nada.
decision-said-failed = No ha funcionado. No se ha perdido nada: inténtalo otra vez, por favor.

## What came out

decision-state-open = Abierta
decision-state-carried = Aprobada
decision-state-lost = No aprobada
decision-state-void = Sin resultado
decision-carried-consent = Nadie se opuso.
decision-carried-majority = Hubo más síes que noes.
decision-carried-two-thirds = Al menos dos tercios dijeron sí.
decision-lost-consent = Alguien se opuso, o nadie consintió.
decision-lost-majority = No hubo más síes que noes.
decision-lost-two-thirds = Menos de dos tercios dijeron sí.
decision-void = Votaron menos de cinco personas. Son muy pocas para ocultar quién votó qué, así que no se contó nada y los votos se han borrado. Se puede volver a preguntar al grupo.
decision-number = { $count }
# $cast voted of $voters who could.
decision-turnout = Votaron { $cast } de { $voters }.
decision-closed-on = Decidido el { $day }
decision-again = Preguntar otra vez
decision-words-objections = Lo que dicen quienes se oponen
decision-words-minority = Lo que dice el lado más pequeño
decision-words-by-nobody = Sin firma de nadie, sin ningún orden.

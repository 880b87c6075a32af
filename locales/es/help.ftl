# Need help now. Not yet read by a native speaker.

help-title = ¿Necesitas ayuda ya?
help-lead = Si la vida de alguien está en peligro, llama primero al número de emergencias. No hace falta que digas tu nombre.
help-danger-title = Llama a un número de emergencias si alguien
help-danger-breath = no despierta, respira despacio o no respira, o tiene los labios azules
help-danger-fit = tiene una convulsión, tiembla mucho, está confuso o ve cosas que no están
help-danger-self = ha tomado demasiado, o está a punto de hacerse daño o de hacérselo a otra persona
help-withdrawal = Dejar de golpe el alcohol, las benzodiacepinas o los opioides puede ser peligroso. Pregunta antes en un servicio médico.
help-country = País
help-country-show = Mostrar
help-country-choose = Elige un país para ver sus líneas.
help-emergency-everywhere = En la mayoría de los países el 112 funciona desde cualquier teléfono móvil.
help-elsewhere = Para los países que no están aquí: findahelpline.com, otro sitio, tiene líneas de crisis de muchos más.

help-emergency = Emergencias
help-crisis = Cuando ya no puedes más
help-drugs = Drogas y alcohol
help-family = Para familiares y amistades
help-domestic = Violencia en casa

help-call = Llamar al { $number }
help-text = Mensaje de texto al { $number }
help-text-say = Envía { $word } al { $number }
help-whatsapp = WhatsApp { $number }
help-chat = Chat en su sitio
help-site = Su sitio
help-email = Escribir a { $address }
help-hours-always = día y noche
help-hours = Horario: { $hours }
help-hours-unknown = Horario desconocido
help-languages = En { $languages }
help-area = Solo en { $area }
help-not-free = La llamada cuesta más que una normal.
help-checked = Número leído en { $source }, comprobado el { $date }
help-unchecked = Sin comprobar últimamente: lee su propia página antes de fiarte.
help-lists-title = Líneas de ayuda de las listas de este sitio
help-lists-text = Personas de una comunidad que responden preguntas sobre reuniones. Son voluntarias, no un servicio de emergencias.
help-meetings = Buscar una reunión que empiece pronto

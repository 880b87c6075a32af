# What a type code of a list means, in words that fit a tag. The English file explains the keys.
# Not yet read by a native speaker.

## Who may come

kind-O = abierta a todo el mundo
kind-C = cerrada: para quienes comparten el problema

## Who it is for

kind-BE = para quienes empiezan
kind-BI = personas bisexuales
kind-DD = adicción y salud mental (diagnóstico dual)
kind-G = personas gais
kind-L = lesbianas
kind-LGBTQ = personas LGBTQ
kind-M = hombres
kind-N = personas nativas americanas
kind-NB = personas no binarias
kind-NDG = personas indígenas
kind-P = profesionales
kind-POC = personas de color
kind-SEN = personas mayores
kind-T = personas trans
kind-W = mujeres
kind-Y = jóvenes

## What happens there

kind-11 = meditación y Undécimo Paso
kind-12x12 = libro de los Pasos y las Tradiciones
kind-A = laica
kind-ABSI = lecturas de Como lo ve Bill
kind-B = estudio del Libro Grande
kind-CAN = a la luz de las velas
kind-D = debate
kind-DR = lectura del día
kind-GR = revista La Viña o Grapevine
kind-H = aniversarios de recuperación
kind-LIT = literatura
kind-LS = libro Viviendo sobrio
kind-MED = meditación
kind-SP = orador u oradora
kind-ST = estudio de los Pasos
kind-TR = estudio de las Tradiciones
kind-XT = se permite responder a lo compartido

## Good to know

kind-AL = Alateen se reúne a la misma hora
kind-AL-AN = Al-Anon se reúne a la misma hora
kind-ASL = lengua de señas estadounidense (ASL)
kind-BA = cuidado de niños
kind-BRK = desayuno
kind-CF = se puede venir con niños
kind-DB = aportaciones en línea
kind-FF = sin perfume, por favor
kind-ONL = en línea
kind-OUT = al aire libre
kind-POA = comprobante de asistencia si lo pides
kind-SM = se permite fumar
kind-TC = lugar cerrado por ahora
kind-X = acceso en silla de ruedas
kind-XB = baño accesible en silla de ruedas

## In which language

kind-AF = en afrikáans
kind-AM = en amárico
kind-AR = en árabe
kind-BG = en búlgaro
kind-DA = en danés
kind-DE = en alemán
kind-EL = en griego
kind-EN = en inglés
kind-FA = en persa
kind-FI = en finés
kind-FR = en francés
kind-HE = en hebreo
kind-HI = en hindi
kind-HR = en croata
kind-HU = en húngaro
kind-IS = en islandés
kind-ITA = en italiano
kind-JA = en japonés
kind-KA = en georgiano
kind-KOR = en coreano
kind-LT = en lituano
kind-ML = en malayalam
kind-MT = en maltés
kind-NE = en nepalí
kind-NL = en neerlandés
kind-NO = en noruego
kind-POL = en polaco
kind-POR = en portugués
kind-PUN = en panyabí
kind-RUS = en ruso
kind-S = en español
kind-SK = en eslovaco
kind-SL = en esloveno
kind-SV = en sueco
kind-TH = en tailandés
kind-TL = en tagalo
kind-TUR = en turco
kind-UK = en ucraniano

## Languages by their ISO 639-1 code, where a list names one that has no type code

language-tag = en { $language }
language-af = afrikáans
language-am = amárico
language-ar = árabe
language-az = azerí
language-bg = búlgaro
language-bn = bengalí
language-ca = catalán
language-cs = checo
language-cy = galés
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-eu = euskera
language-fa = persa
language-fi = finés
language-fr = francés
language-ga = irlandés
language-gl = gallego
language-gu = guyaratí
language-he = hebreo
language-hi = hindi
language-hr = croata
language-hu = húngaro
language-hy = armenio
language-id = indonesio
language-is = islandés
language-it = italiano
language-iu = inuktitut
language-ja = japonés
language-ka = georgiano
language-kn = canarés
language-ko = coreano
language-ku = kurdo
language-lt = lituano
language-lv = letón
language-ml = malayalam
language-mr = maratí
language-ms = malayo
language-mt = maltés
language-ne = nepalí
language-nl = neerlandés
language-no = noruego
language-pa = panyabí
language-pl = polaco
language-ps = pastún
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-sk = eslovaco
language-sl = esloveno
language-so = somalí
language-sq = albanés
language-sr = serbio
language-sv = sueco
language-sw = suajili
language-ta = tamil
language-te = telugu
language-th = tailandés
language-tl = tagalo
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita
language-xh = xhosa
language-zh = chino
language-zu = zulú

## Adult Children of Alcoholics & Dysfunctional Families

kind-aca-C = cerrada: para hijos e hijas adultos
kind-aca-A = solo mayores de 18 años
kind-aca-ANH = programa A New Hope
kind-aca-AV = con audio o vídeo
kind-aca-B = estudio de un libro
kind-aca-BEG = para quienes empiezan
kind-aca-CAP = subtítulos
kind-aca-CC = cuidado de niños
kind-aca-COS = conceptos de servicio
kind-aca-G = personas gais y lesbianas
kind-aca-LLW = cuaderno Laundry Lists
kind-aca-LPG = guía Loving Parent
kind-aca-NS = necesita apoyo
kind-aca-S = orador u oradora
kind-aca-SMR = lectura del día (Strengthening My Recovery)
kind-aca-T = texto de la comunidad (el libro rojo)
kind-aca-TEEN = adolescentes (de 12 a 18)
kind-aca-WOR = taller
kind-aca-Y = cuaderno de los Pasos (el libro amarillo)
kind-aca-YA = jóvenes adultos (de 18 a 26)

## Al-Anon

kind-al-anon-O = abierta: familiares, amistades y observadores
kind-al-anon-C = cerrada: solo familiares y amistades
kind-al-anon-AA = una reunión de AA a la misma hora
kind-al-anon-AC = hijos e hijas adultos
kind-al-anon-LGBTQIA = personas LGBTQIA+
kind-al-anon-POA = madres y padres
kind-al-anon-Y = Alateen (para jóvenes)
kind-al-anon-YA = jóvenes adultos

## Narcotics Anonymous

kind-na-BEG = para quienes empiezan
kind-na-BT = estudio del Texto Básico
kind-na-CPT = los doce conceptos
kind-na-CW = se puede venir con niños
kind-na-DISC = debate y participación
kind-na-GL = personas gais y lesbianas
kind-na-IP = estudio de folletos (IP)
kind-na-IW = estudio de Funciona: cómo y por qué
kind-na-JFT = lectura diaria de Solo por hoy
kind-na-LC = estudio de Vivir limpios
kind-na-LIT = estudio de literatura
kind-na-NS = no se fuma
kind-na-QA = preguntas y respuestas
kind-na-RA = acceso limitado al lugar
kind-na-SMOK = se permite fumar
kind-na-SPAD = lectura diaria sobre un principio espiritual
kind-na-SPK = orador u oradora
kind-na-STEP = los Pasos
kind-na-SWG = guías para trabajar los Pasos
kind-na-TOP = tema
kind-na-TRAD = las Tradiciones
kind-na-VAR = formato variable

## Heroin Anonymous, whose lists use the codes of Narcotics Anonymous

kind-ha-BEG = { kind-na-BEG }
kind-ha-BT = { kind-na-BT }
kind-ha-CPT = { kind-na-CPT }
kind-ha-CW = { kind-na-CW }
kind-ha-DISC = { kind-na-DISC }
kind-ha-GL = { kind-na-GL }
kind-ha-IP = { kind-na-IP }
kind-ha-IW = { kind-na-IW }
kind-ha-JFT = { kind-na-JFT }
kind-ha-LC = { kind-na-LC }
kind-ha-LIT = { kind-na-LIT }
kind-ha-NS = { kind-na-NS }
kind-ha-QA = { kind-na-QA }
kind-ha-RA = { kind-na-RA }
kind-ha-SMOK = { kind-na-SMOK }
kind-ha-SPK = { kind-na-SPK }
kind-ha-STEP = { kind-na-STEP }
kind-ha-SWG = { kind-na-SWG }
kind-ha-TOP = { kind-na-TOP }
kind-ha-TRAD = { kind-na-TRAD }
kind-ha-VAR = { kind-na-VAR }

## Cocaine Anonymous

kind-ca-BUS = reunión de trabajo

## Co-Dependents Anonymous

kind-coda-B = estudio de un libro
kind-coda-DLY = todos los días
kind-coda-H = fichas por tiempo de recuperación
kind-coda-QA = preguntas y respuestas
kind-coda-READ = lectura
kind-coda-SHARE = compartir
kind-coda-TEEN = adolescentes
kind-coda-WRITE = escritura

## Compulsive Eaters Anonymous-HOW

kind-cea-how-AACOA = libro AA llega a su mayoría de edad
kind-cea-how-BOOK = estudio de un libro
kind-cea-how-CEA-HOW = concepto y herramientas de CEA-HOW
kind-cea-how-CTB = libro Llegamos a creer
kind-cea-how-HJF = libro Happy, Joyous and Free
kind-cea-how-MAINT = mantenimiento
kind-cea-how-PROM = las promesas
kind-cea-how-RANDR = recaída y recuperación
kind-cea-how-SP = orador u oradora
kind-cea-how-ST = Pasos y Tradiciones

## Debtors Anonymous

kind-da-AB = abundancia
kind-da-AR = artistas
kind-da-B = personas con negocio propio
kind-da-CL = acumulación de cosas
kind-da-N = números: llevar las cuentas
kind-da-P = prosperidad
kind-da-TI = el tiempo
kind-da-TO = herramientas
kind-da-V = visión

## Drug Addicts Anonymous

kind-daa-SS = testimonio sobre un Paso
kind-daa-YP = jóvenes

## Eating Disorders Anonymous

kind-eda-BEG = para quienes empiezan
kind-eda-CC = tema que elige quien modera
kind-eda-RF = formato rotativo
kind-eda-TO = debate sobre un tema
kind-eda-WR = escritura

## Gamblers Anonymous

kind-ga-20 = para quienes empiezan, con las veinte preguntas
kind-ga-COM = reunión de comentarios
kind-ga-CRC = se puede responder a los comentarios
kind-ga-GAA = junto con Gam-Anon
kind-ga-GAM = Gam-Anon (para familiares)
kind-ga-PAR = aparcamiento de pago
kind-ga-TOP = tema

## Marijuana Anonymous

kind-ma-C = cerrada: para quienes quieren dejar la marihuana
kind-ma-BB = estudio de un libro
kind-ma-CCAP = subtítulos
kind-ma-H = fichas por tiempo de recuperación
kind-ma-LGBTQI_ = personas LGBTQI+

## Overeaters Anonymous

kind-oa-11TH = Undécimo Paso
kind-oa-90D = programa de noventa días
kind-oa-AA12 = libro de los Pasos y las Tradiciones (AA)
kind-oa-AIB = preguntas de una cesta
kind-oa-DOC = formas de planificar la comida
kind-oa-FT = lectura del día (Solo por hoy)
kind-oa-HOW = formato OA HOW
kind-oa-LI = revista Lifeline
kind-oa-LIS = antología Lifeline Sampler
kind-oa-LIT = estudio de literatura
kind-oa-MAIN = mantenimiento
kind-oa-MISC = varía
kind-oa-NEWB = nuevos comienzos
kind-oa-OA23 = el libro de OA, segunda o tercera edición
kind-oa-PROM = las promesas
kind-oa-RELA = recaída y regreso
kind-oa-SD = testimonio y debate
kind-oa-SPIR = espiritualidad
kind-oa-SSP = en busca de un camino espiritual
kind-oa-ST = estudio de Pasos o Tradiciones
kind-oa-TEEN = se admiten adolescentes
kind-oa-TOOL = herramientas del programa
kind-oa-VOR = lectura del día (Voces de recuperación)
kind-oa-WORK = estudio del cuaderno de trabajo
kind-oa-WRIT = escritura

## Recovery Dharma

kind-recovery-dharma-8F = el óctuple sendero
kind-recovery-dharma-BB = estudio de un libro
kind-recovery-dharma-CC = cuidado de niños
kind-recovery-dharma-DF = se admiten perros
kind-recovery-dharma-IS = preguntas de indagación
kind-recovery-dharma-IW = escritura de indagación
kind-recovery-dharma-MI = práctica de atención plena
kind-recovery-dharma-PR = adicciones sin sustancia (juego, sexo, comida…)
kind-recovery-dharma-WA = acceso en silla de ruedas

## Refuge Recovery, whose lists use the codes of Recovery Dharma

kind-refuge-recovery-8F = { kind-recovery-dharma-8F }
kind-refuge-recovery-BB = { kind-recovery-dharma-BB }
kind-refuge-recovery-CC = { kind-recovery-dharma-CC }
kind-refuge-recovery-DF = { kind-recovery-dharma-DF }
kind-refuge-recovery-IS = { kind-recovery-dharma-IS }
kind-refuge-recovery-IW = { kind-recovery-dharma-IW }
kind-refuge-recovery-MI = { kind-recovery-dharma-MI }
kind-refuge-recovery-PR = { kind-recovery-dharma-PR }
kind-refuge-recovery-WA = { kind-recovery-dharma-WA }

## Sexaholics Anonymous

kind-sa-B = estudio de un libro
kind-sa-MI = mixta
kind-sa-PP = propósito primordial

## Sexual Compulsives Anonymous

kind-sca-COURT = se firman papeles del juzgado
kind-sca-GL = se habla de sexo sin rodeos
kind-sca-H = fichas por tiempo de recuperación

## Survivors of Incest Anonymous

kind-sia-GQ = personas de género no conforme
kind-sia-OSH = compartir libre
kind-sia-RIT = abuso ritual
kind-sia-STW = taller de los Pasos

## Sex and Love Addicts Anonymous

kind-slaa-12x12 = Pasos, Tradiciones y Conceptos
kind-slaa-ALLG = se admiten todos los géneros
kind-slaa-AN = evitar el amor o el sexo (anorexia)
kind-slaa-ASOG = libro State of Grace
kind-slaa-B = estudio de un libro
kind-slaa-BDSM = sobre BDSM
kind-slaa-CAM = con la cámara encendida
kind-slaa-FTSY = sobre la fantasía
kind-slaa-GC = cómo estamos hoy
kind-slaa-H = fichas por tiempo de recuperación
kind-slaa-HOW = formato HOW
kind-slaa-HR = relaciones sanas
kind-slaa-LEG = consecuencias legales
kind-slaa-MULT = varias adicciones
kind-slaa-NC = para quienes empiezan
kind-slaa-NEUR = personas neurodivergentes
kind-slaa-PRI = en la cárcel o sobre ella
kind-slaa-S123 = Pasos Uno a Tres
kind-slaa-SCRE = conversación antes de la primera visita
kind-slaa-SPEC = interés especial
kind-slaa-SPON = apadrinamiento
kind-slaa-SWKR = trabajadoras y trabajadores sexuales
kind-slaa-TOPL = líneas superiores (hacia dónde vamos)
kind-slaa-TRMA = trauma
kind-slaa-VFOR = formato variable
kind-slaa-WDRL = abstinencia

## Underearners Anonymous

kind-ua-BIPOC = personas negras, indígenas y de color
kind-ua-T = herramientas

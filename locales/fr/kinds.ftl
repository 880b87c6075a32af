# What a type code of a list means, in words that fit a tag. The English file explains the keys.
# Not yet read by a native speaker.

## Who may come

kind-O = ouverte à tout le monde
kind-C = fermée : pour les personnes concernées

## Who it is for

kind-BE = pour les nouveaux venus
kind-BI = personnes bisexuelles
kind-DD = dépendance et santé mentale (double diagnostic)
kind-G = personnes gays
kind-L = lesbiennes
kind-LGBTQ = personnes LGBTQ
kind-M = hommes
kind-N = Amérindiens et Amérindiennes
kind-NB = personnes non binaires
kind-NDG = personnes autochtones
kind-P = professionnels
kind-POC = personnes racisées
kind-SEN = personnes âgées
kind-T = personnes trans
kind-W = femmes
kind-Y = jeunes

## What happens there

kind-11 = méditation et Onzième Étape
kind-12x12 = livre des Étapes et des Traditions
kind-A = laïque
kind-ABSI = lectures de Réflexions de Bill
kind-B = étude du Gros Livre
kind-CAN = à la bougie
kind-D = discussion
kind-DR = lecture du jour
kind-GR = revue Grapevine ou La Vigne
kind-H = anniversaires de rétablissement
kind-LIT = lecture de textes
kind-LS = livre Vivre… sans alcool
kind-MED = méditation
kind-SP = témoignage
kind-ST = étude des Étapes
kind-TR = étude des Traditions
kind-XT = réponses aux partages permises

## Good to know

kind-AL = Alateen se réunit en même temps
kind-AL-AN = Al-Anon se réunit en même temps
kind-ASL = langue des signes américaine (ASL)
kind-BA = garde d’enfants
kind-BRK = petit déjeuner
kind-CF = enfants bienvenus
kind-DB = contributions en ligne
kind-FF = sans parfum, merci
kind-ONL = en ligne
kind-OUT = en plein air
kind-POA = attestation de présence sur demande
kind-SM = il est permis de fumer
kind-TC = lieu fermé pour le moment
kind-X = accès en fauteuil roulant
kind-XB = toilettes accessibles en fauteuil

## In which language

kind-AF = en afrikaans
kind-AM = en amharique
kind-AR = en arabe
kind-BG = en bulgare
kind-DA = en danois
kind-DE = en allemand
kind-EL = en grec
kind-EN = en anglais
kind-FA = en persan
kind-FI = en finnois
kind-FR = en français
kind-HE = en hébreu
kind-HI = en hindi
kind-HR = en croate
kind-HU = en hongrois
kind-IS = en islandais
kind-ITA = en italien
kind-JA = en japonais
kind-KA = en géorgien
kind-KOR = en coréen
kind-LT = en lituanien
kind-ML = en malayalam
kind-MT = en maltais
kind-NE = en népalais
kind-NL = en néerlandais
kind-NO = en norvégien
kind-POL = en polonais
kind-POR = en portugais
kind-PUN = en pendjabi
kind-RUS = en russe
kind-S = en espagnol
kind-SK = en slovaque
kind-SL = en slovène
kind-SV = en suédois
kind-TH = en thaï
kind-TL = en tagalog
kind-TUR = en turc
kind-UK = en ukrainien

## Languages by their ISO 639-1 code, where a list names one that has no type code

language-tag = en { $language }
language-af = afrikaans
language-am = amharique
language-ar = arabe
language-az = azéri
language-bg = bulgare
language-bn = bengali
language-ca = catalan
language-cs = tchèque
language-cy = gallois
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-eu = basque
language-fa = persan
language-fi = finnois
language-fr = français
language-ga = irlandais
language-gl = galicien
language-gu = gujarati
language-he = hébreu
language-hi = hindi
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-id = indonésien
language-is = islandais
language-it = italien
language-iu = inuktitut
language-ja = japonais
language-ka = géorgien
language-kn = kannada
language-ko = coréen
language-ku = kurde
language-lt = lituanien
language-lv = letton
language-ml = malayalam
language-mr = marathi
language-ms = malais
language-mt = maltais
language-ne = népalais
language-nl = néerlandais
language-no = norvégien
language-pa = pendjabi
language-pl = polonais
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sk = slovaque
language-sl = slovène
language-so = somali
language-sq = albanais
language-sr = serbe
language-sv = suédois
language-sw = swahili
language-ta = tamoul
language-te = télougou
language-th = thaï
language-tl = tagalog
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
language-xh = xhosa
language-zh = chinois
language-zu = zoulou

## Adult Children of Alcoholics & Dysfunctional Families

kind-aca-C = fermée : pour les enfants adultes
kind-aca-A = réservée aux plus de 18 ans
kind-aca-ANH = programme A New Hope
kind-aca-AV = avec audio ou vidéo
kind-aca-B = étude d’un livre
kind-aca-BEG = pour les nouveaux venus
kind-aca-CAP = sous-titres
kind-aca-CC = garde d’enfants
kind-aca-COS = concepts de service
kind-aca-G = personnes gays et lesbiennes
kind-aca-LLW = cahier Laundry Lists
kind-aca-LPG = guide Loving Parent
kind-aca-NS = a besoin de soutien
kind-aca-S = témoignage
kind-aca-SMR = lecture du jour (Strengthening My Recovery)
kind-aca-T = texte de la fraternité (le livre rouge)
kind-aca-TEEN = adolescents (12 à 18 ans)
kind-aca-WOR = atelier
kind-aca-Y = cahier des Étapes (le livre jaune)
kind-aca-YA = jeunes adultes (18 à 26 ans)

## Al-Anon

kind-al-anon-O = ouverte : familles, amis et observateurs
kind-al-anon-C = fermée : familles et amis seulement
kind-al-anon-AA = une réunion AA en même temps
kind-al-anon-AC = enfants adultes
kind-al-anon-LGBTQIA = personnes LGBTQIA+
kind-al-anon-POA = parents
kind-al-anon-Y = Alateen (pour les jeunes)
kind-al-anon-YA = jeunes adultes

## Narcotics Anonymous

kind-na-BEG = pour les nouveaux venus
kind-na-BT = étude du Texte de base
kind-na-CPT = les douze concepts
kind-na-CW = enfants bienvenus
kind-na-DISC = discussion et participation
kind-na-GL = personnes gays et lesbiennes
kind-na-IP = étude de brochures (IP)
kind-na-IW = étude de Ça marche : comment et pourquoi
kind-na-JFT = lecture du jour de Juste pour aujourd’hui
kind-na-LC = étude de Vivre abstinent
kind-na-LIT = étude de textes
kind-na-NS = non-fumeur
kind-na-QA = questions et réponses
kind-na-RA = accès au lieu limité
kind-na-SMOK = il est permis de fumer
kind-na-SPAD = lecture du jour sur un principe spirituel
kind-na-SPK = témoignage
kind-na-STEP = les Étapes
kind-na-SWG = guides de travail des étapes
kind-na-TOP = thème
kind-na-TRAD = les Traditions
kind-na-VAR = formule variable

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

kind-ca-BUS = réunion de travail

## Co-Dependents Anonymous

kind-coda-B = étude d’un livre
kind-coda-DLY = tous les jours
kind-coda-H = jetons de rétablissement
kind-coda-QA = questions et réponses
kind-coda-READ = lecture
kind-coda-SHARE = partage
kind-coda-TEEN = adolescents
kind-coda-WRITE = écriture

## Compulsive Eaters Anonymous-HOW

kind-cea-how-AACOA = livre Le mouvement des AA devient adulte
kind-cea-how-BOOK = étude d’un livre
kind-cea-how-CEA-HOW = concept et outils CEA-HOW
kind-cea-how-CTB = livre Nous en sommes venus à croire
kind-cea-how-HJF = livre Happy, Joyous and Free
kind-cea-how-MAINT = maintien
kind-cea-how-PROM = les promesses
kind-cea-how-RANDR = rechute et rétablissement
kind-cea-how-SP = témoignage
kind-cea-how-ST = Étapes et Traditions

## Debtors Anonymous

kind-da-AB = abondance
kind-da-AR = artistes
kind-da-B = chefs d’entreprise
kind-da-CL = encombrement
kind-da-N = chiffres : tenir ses comptes
kind-da-P = prospérité
kind-da-TI = le temps
kind-da-TO = outils
kind-da-V = vision

## Drug Addicts Anonymous

kind-daa-SS = témoignage sur une Étape
kind-daa-YP = jeunes

## Eating Disorders Anonymous

kind-eda-BEG = pour les nouveaux venus
kind-eda-CC = thème choisi par l’animateur
kind-eda-RF = formule tournante
kind-eda-TO = discussion à thème
kind-eda-WR = écriture

## Gamblers Anonymous

kind-ga-20 = nouveaux venus, avec les vingt questions
kind-ga-COM = réunion à commentaires
kind-ga-CRC = réponses aux commentaires permises
kind-ga-GAA = avec Gam-Anon
kind-ga-GAM = Gam-Anon (pour les familles)
kind-ga-PAR = stationnement payant
kind-ga-TOP = thème

## Marijuana Anonymous

kind-ma-C = fermée : pour qui veut arrêter la marijuana
kind-ma-BB = étude d’un livre
kind-ma-CCAP = sous-titres
kind-ma-H = jetons de rétablissement
kind-ma-LGBTQI_ = personnes LGBTQI+

## Overeaters Anonymous

kind-oa-11TH = Onzième Étape
kind-oa-90D = programme de quatre-vingt-dix jours
kind-oa-AA12 = livre des Étapes et des Traditions (AA)
kind-oa-AIB = questions tirées d’un panier
kind-oa-DOC = façons de prévoir ses repas
kind-oa-FT = lecture du jour (For Today)
kind-oa-HOW = formule OA HOW
kind-oa-LI = revue Lifeline
kind-oa-LIS = recueil Lifeline Sampler
kind-oa-LIT = étude de textes
kind-oa-MAIN = maintien
kind-oa-MISC = variable
kind-oa-NEWB = nouveaux départs
kind-oa-OA23 = le livre OA, deuxième ou troisième édition
kind-oa-PROM = les promesses
kind-oa-RELA = rechute et retour
kind-oa-SD = témoignage et discussion
kind-oa-SPIR = spiritualité
kind-oa-SSP = à la recherche d’un chemin spirituel
kind-oa-ST = étude des Étapes ou des Traditions
kind-oa-TEEN = adolescents bienvenus
kind-oa-TOOL = outils du programme
kind-oa-VOR = lecture du jour (Voices of Recovery)
kind-oa-WORK = étude du cahier de travail
kind-oa-WRIT = écriture

## Recovery Dharma

kind-recovery-dharma-8F = l’octuple sentier
kind-recovery-dharma-BB = étude d’un livre
kind-recovery-dharma-CC = garde d’enfants
kind-recovery-dharma-DF = chiens bienvenus
kind-recovery-dharma-IS = questions d’introspection
kind-recovery-dharma-IW = écriture d’introspection
kind-recovery-dharma-MI = pratique de la pleine conscience
kind-recovery-dharma-PR = dépendances comportementales (jeu, sexe, nourriture…)
kind-recovery-dharma-WA = accès en fauteuil roulant

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

kind-sa-B = étude d’un livre
kind-sa-MI = mixte
kind-sa-PP = but premier

## Sexual Compulsives Anonymous

kind-sca-COURT = attestations pour le tribunal
kind-sca-GL = on y parle crûment de sexualité
kind-sca-H = jetons de rétablissement

## Survivors of Incest Anonymous

kind-sia-GQ = personnes genderqueer
kind-sia-OSH = partage libre
kind-sia-RIT = abus rituels
kind-sia-STW = atelier sur les Étapes

## Sex and Love Addicts Anonymous

kind-slaa-12x12 = Étapes, Traditions et Concepts
kind-slaa-ALLG = tous les genres bienvenus
kind-slaa-AN = évitement de l’amour ou du sexe (anorexie)
kind-slaa-ASOG = livre State of Grace
kind-slaa-B = étude d’un livre
kind-slaa-BDSM = sur le BDSM
kind-slaa-CAM = caméra allumée
kind-slaa-FTSY = sur les fantasmes
kind-slaa-GC = où en sommes-nous
kind-slaa-H = jetons de rétablissement
kind-slaa-HOW = formule HOW
kind-slaa-HR = relations saines
kind-slaa-LEG = conséquences légales
kind-slaa-MULT = plusieurs dépendances
kind-slaa-NC = pour les nouveaux venus
kind-slaa-NEUR = personnes neurodivergentes
kind-slaa-PRI = en prison ou sur la prison
kind-slaa-S123 = Étapes Un à Trois
kind-slaa-SCRE = un entretien avant la première visite
kind-slaa-SPEC = intérêt particulier
kind-slaa-SPON = parrainage
kind-slaa-SWKR = travailleurs et travailleuses du sexe
kind-slaa-TOPL = lignes hautes (ce vers quoi on va)
kind-slaa-TRMA = traumatisme
kind-slaa-VFOR = formule variable
kind-slaa-WDRL = sevrage

## Underearners Anonymous

kind-ua-BIPOC = personnes noires, autochtones et racisées
kind-ua-T = outils

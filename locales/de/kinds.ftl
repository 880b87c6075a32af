# What a type code of a list means, in words that fit a tag. The English file explains the keys.
# Not yet read by a native speaker.

## Who may come

kind-O = offen für alle
kind-C = geschlossen: für Betroffene

## Who it is for

kind-BE = für Neue
kind-BI = bisexuelle Menschen
kind-DD = Sucht und seelische Erkrankung (Doppeldiagnose)
kind-G = schwule Menschen
kind-L = lesbische Frauen
kind-LGBTQ = LGBTQ-Menschen
kind-M = Männer
kind-N = Native Americans
kind-NB = nichtbinäre Menschen
kind-NDG = indigene Menschen
kind-P = Berufsgruppen
kind-POC = People of Color
kind-SEN = ältere Menschen
kind-T = trans Menschen
kind-W = Frauen
kind-Y = junge Menschen

## What happens there

kind-11 = Meditation und Elfter Schritt
kind-12x12 = Buch über Schritte und Traditionen
kind-A = weltlich
kind-ABSI = Texte aus „Wie Bill es sieht“
kind-B = Lesen im Blauen Buch
kind-CAN = bei Kerzenlicht
kind-D = Gespräch
kind-DR = Text des Tages
kind-GR = Zeitschrift Grapevine
kind-H = Genesungsgeburtstage
kind-LIT = Literatur
kind-LS = Buch „Nüchtern leben“
kind-MED = Meditation
kind-SP = Sprecher oder Sprecherin
kind-ST = Schritte-Meeting
kind-TR = Traditionen-Meeting
kind-XT = Antworten aufeinander erlaubt

## Good to know

kind-AL = Alateen trifft sich zur selben Zeit
kind-AL-AN = Al-Anon trifft sich zur selben Zeit
kind-ASL = Amerikanische Gebärdensprache (ASL)
kind-BA = Kinderbetreuung
kind-BRK = Frühstück
kind-CF = Kinder willkommen
kind-DB = Spenden online
kind-FF = bitte ohne Parfüm
kind-ONL = online
kind-OUT = im Freien
kind-POA = Teilnahmebestätigung auf Wunsch
kind-SM = Rauchen erlaubt
kind-TC = Ort zurzeit geschlossen
kind-X = rollstuhlgerecht
kind-XB = rollstuhlgerechtes WC

## In which language

kind-AF = auf Afrikaans
kind-AM = auf Amharisch
kind-AR = auf Arabisch
kind-BG = auf Bulgarisch
kind-DA = auf Dänisch
kind-DE = auf Deutsch
kind-EL = auf Griechisch
kind-EN = auf Englisch
kind-FA = auf Persisch
kind-FI = auf Finnisch
kind-FR = auf Französisch
kind-HE = auf Hebräisch
kind-HI = auf Hindi
kind-HR = auf Kroatisch
kind-HU = auf Ungarisch
kind-IS = auf Isländisch
kind-ITA = auf Italienisch
kind-JA = auf Japanisch
kind-KA = auf Georgisch
kind-KOR = auf Koreanisch
kind-LT = auf Litauisch
kind-ML = auf Malayalam
kind-MT = auf Maltesisch
kind-NE = auf Nepalesisch
kind-NL = auf Niederländisch
kind-NO = auf Norwegisch
kind-POL = auf Polnisch
kind-POR = auf Portugiesisch
kind-PUN = auf Panjabi
kind-RUS = auf Russisch
kind-S = auf Spanisch
kind-SK = auf Slowakisch
kind-SL = auf Slowenisch
kind-SV = auf Schwedisch
kind-TH = auf Thailändisch
kind-TL = auf Tagalog
kind-TUR = auf Türkisch
kind-UK = auf Ukrainisch

## Languages by their ISO 639-1 code, where a list names one that has no type code

language-tag = auf { $language }
language-af = Afrikaans
language-am = Amharisch
language-ar = Arabisch
language-az = Aserbaidschanisch
language-bg = Bulgarisch
language-bn = Bengalisch
language-ca = Katalanisch
language-cs = Tschechisch
language-cy = Walisisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-eu = Baskisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-gl = Galicisch
language-gu = Gujarati
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-id = Indonesisch
language-is = Isländisch
language-it = Italienisch
language-iu = Inuktitut
language-ja = Japanisch
language-ka = Georgisch
language-kn = Kannada
language-ko = Koreanisch
language-ku = Kurdisch
language-lt = Litauisch
language-lv = Lettisch
language-ml = Malayalam
language-mr = Marathi
language-ms = Malaiisch
language-mt = Maltesisch
language-ne = Nepalesisch
language-nl = Niederländisch
language-no = Norwegisch
language-pa = Panjabi
language-pl = Polnisch
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-sv = Schwedisch
language-sw = Swahili
language-ta = Tamil
language-te = Telugu
language-th = Thailändisch
language-tl = Tagalog
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-xh = isiXhosa
language-zh = Chinesisch
language-zu = isiZulu

## Adult Children of Alcoholics & Dysfunctional Families

kind-aca-C = geschlossen: für erwachsene Kinder
kind-aca-A = ab 18 Jahren
kind-aca-ANH = Programm „A New Hope“
kind-aca-AV = mit Ton oder Video
kind-aca-B = Lesen in einem Buch
kind-aca-BEG = für Neue
kind-aca-CAP = Untertitel
kind-aca-CC = Kinderbetreuung
kind-aca-COS = Dienstkonzepte
kind-aca-G = schwule und lesbische Menschen
kind-aca-LLW = Arbeitsbuch „Laundry Lists“
kind-aca-LPG = Handbuch „Loving Parent“
kind-aca-NS = sucht Unterstützung
kind-aca-S = Sprecher oder Sprecherin
kind-aca-SMR = Text des Tages (Strengthening My Recovery)
kind-aca-T = Grundtext (das rote Buch)
kind-aca-TEEN = Jugendliche (12 bis 18)
kind-aca-WOR = Workshop
kind-aca-Y = Schritte-Arbeitsbuch (das gelbe Buch)
kind-aca-YA = junge Erwachsene (18 bis 26)

## Al-Anon

kind-al-anon-O = offen: Angehörige, Freunde und Gäste
kind-al-anon-C = geschlossen: nur Angehörige und Freunde
kind-al-anon-AA = zur selben Zeit ein AA-Meeting
kind-al-anon-AC = erwachsene Kinder
kind-al-anon-LGBTQIA = LGBTQIA+-Menschen
kind-al-anon-POA = Eltern
kind-al-anon-Y = Alateen (für junge Menschen)
kind-al-anon-YA = junge Erwachsene

## Narcotics Anonymous

kind-na-BEG = für Neue
kind-na-BT = Basic-Text-Meeting
kind-na-CPT = die zwölf Konzepte
kind-na-CW = Kinder willkommen
kind-na-DISC = Gespräch, alle können teilen
kind-na-GL = schwule und lesbische Menschen
kind-na-IP = Faltblätter (IP)
kind-na-IW = Buch „Es funktioniert: Wie und Warum“
kind-na-JFT = Tagestext „Nur für heute“
kind-na-LC = Buch „Clean leben“
kind-na-LIT = Literaturstudium
kind-na-NS = rauchfrei
kind-na-QA = Fragen und Antworten
kind-na-RA = Zugang zum Ort eingeschränkt
kind-na-SMOK = Rauchen erlaubt
kind-na-SPAD = Tagestext über ein spirituelles Prinzip
kind-na-SPK = Sprecher oder Sprecherin
kind-na-STEP = Schritte
kind-na-SWG = Leitfäden zur Schrittearbeit
kind-na-TOP = Thema
kind-na-TRAD = Traditionen
kind-na-VAR = wechselnder Ablauf

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

kind-ca-BUS = Arbeitsmeeting

## Co-Dependents Anonymous

kind-coda-B = Lesen in einem Buch
kind-coda-DLY = täglich
kind-coda-H = Chips für Genesungszeit
kind-coda-QA = Fragen und Antworten
kind-coda-READ = Lesen
kind-coda-SHARE = Teilen
kind-coda-TEEN = Jugendliche
kind-coda-WRITE = Schreiben

## Compulsive Eaters Anonymous-HOW

kind-cea-how-AACOA = Buch „AA wird mündig“
kind-cea-how-BOOK = Lesen in einem Buch
kind-cea-how-CEA-HOW = CEA-HOW: Konzept und Werkzeuge
kind-cea-how-CTB = Buch „Wir kamen zu dem Glauben“
kind-cea-how-HJF = Buch „Happy, Joyous and Free“
kind-cea-how-MAINT = Gewicht halten
kind-cea-how-PROM = die Versprechen
kind-cea-how-RANDR = Rückfall und Genesung
kind-cea-how-SP = Sprecher oder Sprecherin
kind-cea-how-ST = Schritte und Traditionen

## Debtors Anonymous

kind-da-AB = Fülle
kind-da-AR = Kunstschaffende
kind-da-B = Selbstständige
kind-da-CL = Unordnung
kind-da-N = Zahlen: Buch führen
kind-da-P = Wohlergehen
kind-da-TI = Zeit
kind-da-TO = Werkzeuge
kind-da-V = Vision

## Drug Addicts Anonymous

kind-daa-SS = Sprecher oder Sprecherin zu einem Schritt
kind-daa-YP = junge Menschen

## Eating Disorders Anonymous

kind-eda-BEG = für Neue
kind-eda-CC = Thema nach Wahl der Leitung
kind-eda-RF = wechselnder Ablauf
kind-eda-TO = Gespräch zu einem Thema
kind-eda-WR = Schreiben

## Gamblers Anonymous

kind-ga-20 = für Neue, mit den zwanzig Fragen
kind-ga-COM = Kommentar-Meeting
kind-ga-CRC = Antworten auf Kommentare erlaubt
kind-ga-GAA = gemeinsam mit Gam-Anon
kind-ga-GAM = Gam-Anon (für Angehörige)
kind-ga-PAR = gebührenpflichtige Parkplätze
kind-ga-TOP = Thema

## Marijuana Anonymous

kind-ma-C = geschlossen: für alle, die mit Marihuana aufhören wollen
kind-ma-BB = Lesen in einem Buch
kind-ma-CCAP = Untertitel
kind-ma-H = Chips für Genesungszeit
kind-ma-LGBTQI_ = LGBTQI+-Menschen

## Overeaters Anonymous

kind-oa-11TH = Elfter Schritt
kind-oa-90D = Neunzig-Tage-Programm
kind-oa-AA12 = AA-Buch über Schritte und Traditionen
kind-oa-AIB = Fragen aus dem Korb
kind-oa-DOC = Wege, das Essen zu planen
kind-oa-FT = Text des Tages (Für heute)
kind-oa-HOW = OA-HOW-Ablauf
kind-oa-LI = Zeitschrift Lifeline
kind-oa-LIS = Sammelband Lifeline Sampler
kind-oa-LIT = Literaturstudium
kind-oa-MAIN = Gewicht halten
kind-oa-MISC = wechselnd
kind-oa-NEWB = Neubeginn
kind-oa-OA23 = das OA-Buch, zweite oder dritte Auflage
kind-oa-PROM = die Versprechen
kind-oa-RELA = Rückfall und Rückkehr
kind-oa-SD = Vortrag und Gespräch
kind-oa-SPIR = Spiritualität
kind-oa-SSP = auf der Suche nach einem spirituellen Weg
kind-oa-ST = Schritte oder Traditionen
kind-oa-TEEN = Jugendliche willkommen
kind-oa-TOOL = Werkzeuge des Programms
kind-oa-VOR = Text des Tages (Stimmen der Genesung)
kind-oa-WORK = Arbeitsbuch
kind-oa-WRIT = Schreiben

## Recovery Dharma

kind-recovery-dharma-8F = der achtfache Pfad
kind-recovery-dharma-BB = Lesen in einem Buch
kind-recovery-dharma-CC = Kinderbetreuung
kind-recovery-dharma-DF = Hunde willkommen
kind-recovery-dharma-IS = Fragen zur Selbsterforschung
kind-recovery-dharma-IW = Schreiben zur Selbsterforschung
kind-recovery-dharma-MI = Achtsamkeitsübung
kind-recovery-dharma-PR = Verhaltenssüchte (Spielen, Sex, Essen …)
kind-recovery-dharma-WA = rollstuhlgerecht

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

kind-sa-B = Lesen in einem Buch
kind-sa-MI = gemischt
kind-sa-PP = Hauptzweck

## Sexual Compulsives Anonymous

kind-sca-COURT = Bescheinigung für das Gericht
kind-sca-GL = es wird offen über Sex gesprochen
kind-sca-H = Chips für Genesungszeit

## Survivors of Incest Anonymous

kind-sia-GQ = genderqueere Menschen
kind-sia-OSH = freies Teilen
kind-sia-RIT = rituelle Gewalt
kind-sia-STW = Schritte-Workshop

## Sex and Love Addicts Anonymous

kind-slaa-12x12 = Schritte, Traditionen und Konzepte
kind-slaa-ALLG = alle Geschlechter willkommen
kind-slaa-AN = Vermeiden von Liebe oder Sex (Anorexie)
kind-slaa-ASOG = Buch „State of Grace“
kind-slaa-B = Lesen in einem Buch
kind-slaa-BDSM = über BDSM
kind-slaa-CAM = Kamera an
kind-slaa-FTSY = über Fantasien
kind-slaa-GC = wie es uns gerade geht
kind-slaa-H = Chips für Genesungszeit
kind-slaa-HOW = HOW-Ablauf
kind-slaa-HR = gesunde Beziehungen
kind-slaa-LEG = rechtliche Folgen
kind-slaa-MULT = mehrere Süchte
kind-slaa-NC = für Neue
kind-slaa-NEUR = neurodivergente Menschen
kind-slaa-PRI = im oder über das Gefängnis
kind-slaa-S123 = Schritte eins bis drei
kind-slaa-SCRE = Vorgespräch vor dem ersten Besuch
kind-slaa-SPEC = besonderes Thema
kind-slaa-SPON = Sponsorschaft
kind-slaa-SWKR = Menschen in der Sexarbeit
kind-slaa-TOPL = Toplines (wohin wir wollen)
kind-slaa-TRMA = Trauma
kind-slaa-VFOR = wechselnder Ablauf
kind-slaa-WDRL = Entzug

## Underearners Anonymous

kind-ua-BIPOC = Schwarze, indigene Menschen und People of Color
kind-ua-T = Werkzeuge

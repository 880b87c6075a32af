# What a type code of a list means, in words that fit a tag on a page.
#
# `kind-CODE` for the codes of Meeting Guide; `kind-PROGRAM-CODE` where another fellowship's lists use a code that
# is not among them, or use it for something else. A character that a key cannot hold stands as `_` (LGBTQI+ is
# LGBTQI_). Words start small: the page makes the first letter large where it needs one.

## Who may come

kind-O = open to everyone
kind-C = closed: for those who share the problem

## Who it is for

kind-BE = newcomers
kind-BI = bisexual people
kind-DD = addiction and mental health (dual diagnosis)
kind-G = gay people
kind-L = lesbian women
kind-LGBTQ = LGBTQ people
kind-M = men
kind-N = Native American people
kind-NB = non-binary people
kind-NDG = Indigenous people
kind-P = people of one profession
kind-POC = people of colour
kind-SEN = older people
kind-T = transgender people
kind-W = women
kind-Y = young people

## What happens there

kind-11 = meditation and Step Eleven
kind-12x12 = Steps and Traditions book
kind-A = secular
kind-ABSI = readings from As Bill Sees It
kind-B = Big Book study
kind-CAN = by candlelight
kind-D = discussion
kind-DR = daily reading
kind-GR = Grapevine magazine
kind-H = recovery anniversaries
kind-LIT = literature
kind-LS = Living Sober book
kind-MED = meditation
kind-SP = speaker
kind-ST = step study
kind-TR = tradition study
kind-XT = replies to a share allowed

## Good to know

kind-AL = Alateen meets at the same time
kind-AL-AN = Al-Anon meets at the same time
kind-ASL = American Sign Language
kind-BA = childcare
kind-BRK = breakfast
kind-CF = children welcome
kind-DB = contributions online
kind-FF = no perfume please
kind-ONL = online
kind-OUT = outdoors
kind-POA = proof of attendance on request
kind-SM = smoking allowed
kind-TC = place closed for now
kind-X = wheelchair access
kind-XB = wheelchair-accessible toilet

## In which language

kind-AF = in Afrikaans
kind-AM = in Amharic
kind-AR = in Arabic
kind-BG = in Bulgarian
kind-DA = in Danish
kind-DE = in German
kind-EL = in Greek
kind-EN = in English
kind-FA = in Persian
kind-FI = in Finnish
kind-FR = in French
kind-HE = in Hebrew
kind-HI = in Hindi
kind-HR = in Croatian
kind-HU = in Hungarian
kind-IS = in Icelandic
kind-ITA = in Italian
kind-JA = in Japanese
kind-KA = in Georgian
kind-KOR = in Korean
kind-LT = in Lithuanian
kind-ML = in Malayalam
kind-MT = in Maltese
kind-NE = in Nepali
kind-NL = in Dutch
kind-NO = in Norwegian
kind-POL = in Polish
kind-POR = in Portuguese
kind-PUN = in Punjabi
kind-RUS = in Russian
kind-S = in Spanish
kind-SK = in Slovak
kind-SL = in Slovenian
kind-SV = in Swedish
kind-TH = in Thai
kind-TL = in Tagalog
kind-TUR = in Turkish
kind-UK = in Ukrainian

## Languages by their ISO 639-1 code, where a list names one that has no type code

language-tag = in { $language }
language-af = Afrikaans
language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bg = Bulgarian
language-bn = Bengali
language-ca = Catalan
language-cs = Czech
language-cy = Welsh
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fa = Persian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-gl = Galician
language-gu = Gujarati
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-id = Indonesian
language-is = Icelandic
language-it = Italian
language-iu = Inuktitut
language-ja = Japanese
language-ka = Georgian
language-kn = Kannada
language-ko = Korean
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-ml = Malayalam
language-mr = Marathi
language-ms = Malay
language-mt = Maltese
language-ne = Nepali
language-nl = Dutch
language-no = Norwegian
language-pa = Punjabi
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-ta = Tamil
language-te = Telugu
language-th = Thai
language-tl = Tagalog
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-xh = Xhosa
language-zh = Chinese
language-zu = Zulu

## Adult Children of Alcoholics & Dysfunctional Families

kind-aca-C = closed: for adult children
kind-aca-A = adults only (18 and over)
kind-aca-ANH = A New Hope programme
kind-aca-AV = with audio or video
kind-aca-B = book study
kind-aca-BEG = newcomers
kind-aca-CAP = captions
kind-aca-CC = childcare
kind-aca-COS = service concepts
kind-aca-G = gay and lesbian people
kind-aca-LLW = Laundry Lists workbook
kind-aca-LPG = Loving Parent Guidebook
kind-aca-NS = needs support
kind-aca-S = speaker
kind-aca-SMR = daily reading (Strengthening My Recovery)
kind-aca-T = fellowship text (the red book)
kind-aca-TEEN = teenagers (12 to 18)
kind-aca-WOR = workshop
kind-aca-Y = steps workbook (the yellow book)
kind-aca-YA = young adults (18 to 26)

## Al-Anon

kind-al-anon-O = open: family, friends and observers
kind-al-anon-C = closed: family and friends only
kind-al-anon-AA = an AA meeting at the same time
kind-al-anon-AC = adult children
kind-al-anon-LGBTQIA = LGBTQIA+ people
kind-al-anon-POA = parents
kind-al-anon-Y = Alateen (for young people)
kind-al-anon-YA = young adults

## Narcotics Anonymous

kind-na-BEG = newcomers
kind-na-BT = Basic Text study
kind-na-CPT = the twelve concepts
kind-na-CW = children welcome
kind-na-DISC = discussion, everyone may share
kind-na-GL = gay and lesbian people
kind-na-IP = pamphlet study
kind-na-IW = It Works: How and Why study
kind-na-JFT = Just for Today daily reading
kind-na-LC = Living Clean study
kind-na-LIT = literature study
kind-na-NS = no smoking
kind-na-QA = questions and answers
kind-na-RA = limited access to the place
kind-na-SMOK = smoking allowed
kind-na-SPAD = daily reading on a spiritual principle
kind-na-SPK = speaker
kind-na-STEP = steps
kind-na-SWG = step working guides
kind-na-TOP = topic
kind-na-TRAD = traditions
kind-na-VAR = format varies

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

kind-ca-BUS = business meeting

## Co-Dependents Anonymous

kind-coda-B = book study
kind-coda-DLY = every day
kind-coda-H = chips for recovery time
kind-coda-QA = questions and answers
kind-coda-READ = reading
kind-coda-SHARE = sharing
kind-coda-TEEN = teenagers
kind-coda-WRITE = writing

## Compulsive Eaters Anonymous-HOW

kind-cea-how-AACOA = book AA Comes of Age
kind-cea-how-BOOK = book study
kind-cea-how-CEA-HOW = CEA-HOW concept and tools
kind-cea-how-CTB = book Came to Believe
kind-cea-how-HJF = book Happy, Joyous and Free
kind-cea-how-MAINT = maintenance
kind-cea-how-PROM = the promises
kind-cea-how-RANDR = relapse and recovery
kind-cea-how-SP = speaker
kind-cea-how-ST = steps and traditions

## Debtors Anonymous

kind-da-AB = abundance
kind-da-AR = artists
kind-da-B = business owners
kind-da-CL = clutter
kind-da-N = numbers: keeping track of money
kind-da-P = prosperity
kind-da-TI = time
kind-da-TO = toolkit
kind-da-V = vision

## Drug Addicts Anonymous

kind-daa-SS = step speaker
kind-daa-YP = young people

## Eating Disorders Anonymous

kind-eda-BEG = newcomers
kind-eda-CC = topic chosen by the chair
kind-eda-RF = rotating format
kind-eda-TO = topic discussion
kind-eda-WR = writing

## Gamblers Anonymous

kind-ga-20 = newcomers, with the twenty questions
kind-ga-COM = comment meeting
kind-ga-CRC = replies to comments allowed
kind-ga-GAA = together with Gam-Anon
kind-ga-GAM = Gam-Anon (for families)
kind-ga-PAR = paid parking
kind-ga-TOP = topic

## Marijuana Anonymous

kind-ma-C = closed: for those who want to stop using marijuana
kind-ma-BB = book study
kind-ma-CCAP = captions
kind-ma-H = chips for recovery time
kind-ma-LGBTQI_ = LGBTQI+ people

## Overeaters Anonymous

kind-oa-11TH = Step Eleven
kind-oa-90D = ninety-day programme
kind-oa-AA12 = Steps and Traditions book (AA)
kind-oa-AIB = questions from a basket
kind-oa-DOC = ways to plan what one eats
kind-oa-FT = daily reading (For Today)
kind-oa-HOW = OA HOW format
kind-oa-LI = Lifeline magazine
kind-oa-LIS = Lifeline Sampler
kind-oa-LIT = literature study
kind-oa-MAIN = maintenance
kind-oa-MISC = varies
kind-oa-NEWB = new beginnings
kind-oa-OA23 = the OA book, second or third edition
kind-oa-PROM = the promises
kind-oa-RELA = relapse and coming back
kind-oa-SD = speaker and discussion
kind-oa-SPIR = spirituality
kind-oa-SSP = looking for a spiritual path
kind-oa-ST = steps or traditions study
kind-oa-TEEN = teenagers welcome
kind-oa-TOOL = tools of the programme
kind-oa-VOR = daily reading (Voices of Recovery)
kind-oa-WORK = workbook study
kind-oa-WRIT = writing

## Recovery Dharma

kind-recovery-dharma-8F = the eightfold path
kind-recovery-dharma-BB = book study
kind-recovery-dharma-CC = childcare
kind-recovery-dharma-DF = dogs welcome
kind-recovery-dharma-IS = inquiry questions
kind-recovery-dharma-IW = inquiry writing
kind-recovery-dharma-MI = mindfulness practice
kind-recovery-dharma-PR = process addictions (gambling, sex, food …)
kind-recovery-dharma-WA = wheelchair access

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

kind-sa-B = book study
kind-sa-MI = men and women together
kind-sa-PP = primary purpose

## Sexual Compulsives Anonymous

kind-sca-COURT = court papers signed
kind-sca-GL = plain sexual language is used
kind-sca-H = chips for recovery time

## Survivors of Incest Anonymous

kind-sia-GQ = genderqueer people
kind-sia-OSH = open sharing
kind-sia-RIT = ritual abuse
kind-sia-STW = steps workshop

## Sex and Love Addicts Anonymous

kind-slaa-12x12 = steps, traditions and concepts
kind-slaa-ALLG = all genders welcome
kind-slaa-AN = avoiding love or sex (anorexia)
kind-slaa-ASOG = book State of Grace
kind-slaa-B = book study
kind-slaa-BDSM = about BDSM
kind-slaa-CAM = cameras on
kind-slaa-FTSY = about fantasy
kind-slaa-GC = how are we now
kind-slaa-H = chips for recovery time
kind-slaa-HOW = HOW format
kind-slaa-HR = healthy relationships
kind-slaa-LEG = legal consequences
kind-slaa-MULT = several addictions
kind-slaa-NC = newcomers
kind-slaa-NEUR = neurodivergent people
kind-slaa-PRI = in or about prison
kind-slaa-S123 = Steps One to Three
kind-slaa-SCRE = a talk before the first visit
kind-slaa-SPEC = special interest
kind-slaa-SPON = sponsorship
kind-slaa-SWKR = sex workers
kind-slaa-TOPL = top lines (what we move towards)
kind-slaa-TRMA = trauma
kind-slaa-VFOR = format varies
kind-slaa-WDRL = withdrawal

## Underearners Anonymous

kind-ua-BIPOC = Black people, Indigenous people and people of colour
kind-ua-T = tools

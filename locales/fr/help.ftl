# Need help now. Not yet read by a native speaker.

help-title = Besoin d’aide tout de suite ?
help-lead = Si la vie de quelqu’un est en danger, appelez d’abord le numéro d’urgence. Vous n’avez pas à donner votre nom.
help-danger-title = Appelez un numéro d’urgence si quelqu’un
help-danger-breath = ne se réveille pas, respire lentement ou ne respire plus, ou a les lèvres bleues
help-danger-fit = a une convulsion, tremble fort, est confus ou voit ce qui n’est pas là
help-danger-self = a trop pris, ou est sur le point de se faire du mal ou d’en faire à quelqu’un
help-withdrawal = Arrêter d’un coup l’alcool, les benzodiazépines ou les opioïdes peut être dangereux. Demandez d’abord à un médecin ou à une infirmière.
help-country = Pays
help-country-show = Afficher
help-country-choose = Choisissez un pays pour voir ses lignes.
help-emergency-everywhere = Dans la plupart des pays, le 112 marche depuis tout téléphone mobile.
help-elsewhere = Pour les pays absents d’ici : findahelpline.com, un autre site, donne les lignes de crise de bien d’autres pays.

help-emergency = Urgence
help-crisis = Quand vous n’en pouvez plus
help-drugs = Drogues et alcool
help-family = Pour la famille et les amis
help-domestic = Violences à la maison

help-call = Appeler le { $number }
help-text = Envoyer un SMS au { $number }
help-text-say = Envoyer { $word } par SMS au { $number }
help-whatsapp = WhatsApp { $number }
help-chat = Tchat sur son site
help-site = Son site
help-email = Écrire à { $address }
help-hours-always = jour et nuit
help-hours = Horaires : { $hours }
help-hours-unknown = Horaires inconnus
help-languages = En { $languages }
help-area = Seulement à : { $area }
help-not-free = L’appel coûte plus cher qu’un appel ordinaire.
help-checked = Numéro lu sur { $source }, vérifié le { $date }
help-unchecked = Pas vérifié récemment : lisez sa propre page avant de vous y fier.
help-lists-title = Lignes d’écoute des listes de ce site
help-lists-text = Des membres d’une fraternité qui répondent aux questions sur les réunions. Ce sont des bénévoles, pas un service d’urgence.
help-meetings = Trouver une réunion qui commence bientôt

# Une liste vivante de ce site sur un autre site.

embed-title = Prochaines réunions
embed-all = Voir toutes les réunions
embed-none = Aucune réunion à montrer en ce moment.
embed-wait = Chargement des réunions …
embed-failed = Les réunions n’ont pas pu être chargées pour le moment.
embed-fault = Quelque chose dans l’adresse de cette liste n’est pas compris.

## La page avec les lignes à copier

embed-make-title = Mettre cette liste sur votre site
embed-make-lead = Copiez quelques lignes dans une page de votre groupe ou service. La liste y est toujours celle d’ici, les prochaines réunions d’abord.
embed-make-which = Elle montre ce que vous venez de chercher.
embed-make-back = Chercher autre chose
embed-make-guessed = Ce site ne connaît pas sa propre adresse avec certitude. Vérifiez l’adresse dans ces lignes avant de vous en servir.
embed-by-script = Avec un script
embed-by-script-hint = La liste prend la place du script. Elle montre aussi l’heure de chaque lecteur quand elle diffère, et se renouvelle toutes les cinq minutes.
embed-by-frame = Dans un cadre, sans script
embed-by-frame-hint = Pour les sites qui n’admettent pas de scripts. Changez la hauteur comme vous voulez.
embed-copy = Copier
embed-preview = Voici ce que cela donne
embed-promise-title = Ce qu’elle ne fait pas
embed-promise = Ni cookie, ni stockage, ni comptage, ni autre site. Les navigateurs de vos lecteurs demandent la liste à ce site, et nous n’en notons rien.

# When something cannot be shown. Not yet read by a native speaker.

error-not-found-title = Il n’y a rien ici
error-not-found = L’adresse est peut-être mal écrite, ou la réunion a quitté la liste. Les réunions changent souvent ; il y en a sûrement une autre.
error-bad-title = Nous n’avons pas pu lire cela
error-bad = Quelque chose dans la demande n’était pas comme prévu. Revenir en arrière et réessayer aide souvent.
error-refused-title = Cela ne venait pas de ce site
error-refused = Pour votre sécurité, nous n’acceptons qu’un formulaire rempli ici. Ouvrez de nouveau la page et envoyez-le de là.
error-large-title = C’était trop
error-large = Ce qui a été envoyé est trop long pour nous. Dites-le en moins de mots, s’il vous plaît.
error-method-title = Pas comme cela
error-method = Cette adresse ne s’utilise pas ainsi. Ouvrez-la comme une page, ou revenez d’où vous veniez.
error-broken-title = Quelque chose s’est mal passé ici
error-broken = C’est notre faute, pas la vôtre, et rien n’a été noté sur vous. Réessayez dans un instant.
error-busy-title = Un instant, s’il vous plaît
error-busy = Le site est très occupé. Réessayez dans une minute.
error-find = Trouver une réunion
error-help = Besoin d’aide tout de suite ?

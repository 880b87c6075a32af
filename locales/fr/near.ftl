# Près de moi : le bouton et ce qui est dit autour. Le fichier anglais explique les clés. Pas encore relu par une personne de langue maternelle.

near-me = Près de moi
near-me-hint = Votre appareil vous demande d’abord. Votre position est arrondie à environ un kilomètre avant de quitter l’appareil, et n’est pas gardée.
near-me-plain = « Près de moi » et la carte ont besoin de JavaScript. Sans lui, écrivez une ville ou un code postal dans la recherche.
near-me-asking = Nous demandons à votre appareil où vous êtes …
near-me-refused = Votre appareil n’a pas donné votre position, et c’est très bien ainsi. Écrivez plutôt une ville ou un code postal.
near-me-unknown = Votre appareil n’a pas pu savoir où il est. Écrivez plutôt une ville ou un code postal.
near-me-around = Autour de { $town }.
near-me-told = Votre position a été arrondie à environ un kilomètre sur votre appareil. Elle n’est gardée nulle part et ne figure dans aucune adresse : cette page ne peut donc être ni mise en favori ni envoyée.
chip-near-me = près de moi
chip-near-me-within = près de moi, { $distance }
near-me-again = Votre position n’a pas été gardée ; appuyez sur le bouton pour revoir ce qui est près de vous.

# Une seule ligne. The English file explains the keys. Not yet read by a native speaker.

ask-hint = Une ligne suffit : pour qui, un jour, une heure, un lieu, en ligne ou non.
ask-examples = Des lignes à essayer
ask-example-1 = débutants en ligne maintenant
ask-example-2 = fauteuil roulant près de Lyon dimanche
ask-example-3 = mon mari boit
ask-apart = Chercher avec des champs séparés
ask-words-label = Mots
said-line = Vous avez écrit « { $line } ».
said-words = Non compris, donc cherché comme mots : « { $words } ».
said-all-words = Recherche des mots « { $words } ».
said-otherwise = Vous vouliez dire autre chose ?
said-otherwise-text = Chercher plutôt ceci comme mots :
said-as-words = « { $words } »
said-exactly = exactement tous ces mots
said-near-me = Pour trouver ce qui est près de vous, appuyez sur « Près de moi » plus haut, ou ajoutez une ville à la ligne.
said-only-how-far = Une distance a besoin d’un lieu : ajoutez une ville ou un code postal.

# What every page shares. The English file explains the keys. Not yet read by a native speaker.

site-name = Homegroup
page-title = { $title } · Homegroup
skip-to-content = Aller au contenu

## The head of every page

nav-label = Principal
nav-meetings = Réunions
nav-rooms = Salles
nav-start = Nouveau ?
nav-fellowships = Fraternités
nav-help = Besoin d’aide ?
nav-leave = Quitter vite

## The foot of every page

foot-promise = Sans lien avec aucune fraternité. À côté du traitement, jamais à sa place. Nous ne gardons ni nom, ni e-mail, ni adresse.
foot-languages = Langues
foot-data = Listes pour d’autres programmes
foot-about = À propos de ce site et de ses sources

## The sample list

sample-banner = Ceci est une liste d’exemple. Aucune de ces réunions n’existe.

## Small words

remove = Retirer : { $what }

## What is fed to calendars and readers

feed-calendar = Suivre ceci dans un agenda
feed-json = En JSON
feed-csv = En tableau (CSV)

## About

about-title = À propos de ce site
about-lead = Homegroup aide à trouver une réunion qui convient, ce soir ou cette semaine. C’est un logiciel libre, et chacun peut le faire tourner pour sa région.
about-promises-title = Ce que nous promettons
about-promise-anonymity = Ici, vous n’êtes personne. Pas de compte, pas de nom, aucune adresse conservée. Ce que vous cherchez n’est noté nulle part. Seuls l’entrée dans une salle ou le retour avec vos six mots ou une clé d’accès déposent un cookie sur votre appareil ; il finit avec le navigateur et ne contient aucun nom.
about-promise-own = Rien sur ces pages ne vient d’un autre site : personne d’autre n’apprend que vous étiez ici.
about-promise-script = Tout ce que vous lisez ici marche sans JavaScript, avec une connexion lente, sur un vieux téléphone et lu à haute voix.
about-promise-same = La même adresse montre à tous la même page. Vous pouvez l’envoyer à quelqu’un.
about-promise-leave = « Quitter vite », sur chaque page, vous mène aussitôt sur un autre site. Cela ne vide pas l’historique de votre navigateur ; une fenêtre privée n’en garde pas.
about-lists-title = D’où viennent les réunions
about-lists = Ces listes sont tenues par les groupes et leurs bureaux de service. Nous les lisons souvent et disons, pour chaque réunion, quand elle a été modifiée ou confirmée pour la dernière fois.
about-list-meetings = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions
}
about-list-sample = exemple, inventé
about-wrong = Si une réunion est inexacte, sa page a un court formulaire pour le dire.
about-treatment-title = À côté du traitement
about-treatment = Dans les réunions, des gens s’entraident. Ce ne sont pas des soins, et rien ici n’est un avis médical. Arrêter d’un coup l’alcool, les benzodiazépines ou les opioïdes peut être dangereux : demandez d’abord à un médecin ou à une infirmière.
about-adults = Ce site s’adresse aux adultes. Les groupes pour les jeunes le disent dans leur propre fiche.
about-affiliation-title = Ce que nous ne sommes pas
about-affiliation = Nous n’appartenons à aucune fraternité et ne parlons pour aucune. Leurs noms leur appartiennent ; nous les citons pour que vous puissiez les trouver.
about-credits-title = Avec nos remerciements à
about-credit-places = Villes et codes postaux : GeoNames (CC BY 4.0).
about-credit-zones = Limites des fuseaux horaires : contributeurs d’OpenStreetMap (ODbL).
about-credit-kinds = Codes des types de réunion : la spécification Meeting Guide, tenue par Code for Recovery (MIT).

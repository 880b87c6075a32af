# Die Karte der Treffer. Die englische Datei erklärt die Schlüssel. Noch von niemandem mit dieser Muttersprache gelesen.

view-label = Wie zeigen
view-list = Liste
view-map = Karte
map-title = Karte der gefundenen Meetings
map-note = Die Karte zeigt, wo, nicht die Straßen. Auf der Seite eines Meetings stehen Adresse und Weg.
map-help = Pfeiltasten bewegen die Karte, Plus und Minus zoomen, Tab geht von Punkt zu Punkt, Escape verlässt die Karte.
map-credit = Grund: Natural Earth. Orte: GeoNames.
map-asking = Die Karte ist unterwegs …
map-broken = Die Karte lässt sich auf diesem Gerät nicht zeichnen. Die Liste darunter hat alles.
map-lost = Die Punkte ließen sich gerade nicht holen. Bewege die Karte, um es noch einmal zu versuchen; die Liste darunter hat alles.
map-zoom-in = Näher heran
map-zoom-out = Weiter weg
map-search-here = Hier suchen
map-close = Schließen
map-all = Alle Meetings an diesem Ort
map-you = Ungefähr hier bist du
map-in-view = { $count ->
    [0] Kein Meeting im Bild.
    [one] 1 Meeting im Bild.
   *[other] { $count } Meetings im Bild.
}
map-nowhere = { $count ->
    [one] 1 weiteres ist online oder ohne bekannten Ort.
   *[other] { $count } weitere sind online oder ohne bekannten Ort.
}
map-point = { $name }, { $when }
map-spot = { $count ->
    [one] 1 Meeting
   *[other] { $count } Meetings, näher heran
}
map-place = { $count ->
    [one] 1 Meeting
   *[other] { $count } Meetings an einem Ort
}
chip-near-map = um die Mitte der Karte
chip-near-map-within = um die Mitte der Karte, { $distance }

# Was jemand auf dem eigenen Gerät aufbewahrt.

kept-nav = Auf diesem Gerät gemerkt
kept-title = Auf diesem Gerät gemerkt
kept-lead = Nur dieser Browser weiß, was hier steht. Wir bewahren es nicht auf. Um die nächsten Zeiten zu zeigen, fragt diese Seite einmal danach; was sie fragt, wird nirgends notiert.
kept-needs-script = Diese Seite braucht JavaScript, denn was sie zeigt, liegt allein auf deinem Gerät. Löschen geht auch ohne.
kept-meetings = Deine Meetings
kept-none = Noch ist nichts gemerkt. Drücke auf der Seite eines Meetings „Auf diesem Gerät merken“.
kept-lessons = Gelesene Lektionen
kept-file-title = Mitnehmen
kept-file = Eine Datei mit dem, was hier gemerkt ist. Sie zeigt, wohin du gehst; pass gut auf sie auf.
kept-file-text = Als Text
kept-file-data = Als Daten (JSON)
kept-import = Aus einer Datendatei zurückholen
kept-wipe-title = Dieses Gerät säubern
kept-wipe = Entfernt alles von dieser Website aus diesem Browser: Meetings, Tage, Orte, Kopien. Wenn du in einem Raum bist oder mit sechs Wörtern gekommen bist, endet auch dein Besuch. Es lässt sich nicht rückgängig machen.
kept-wipe-go = Alles löschen
kept-plain-name = Meine Woche

## Bei einem Meeting

keep-row = Merken
keep-it = Auf diesem Gerät merken
been-title = Ich war dort
been-lead = Nur für dich. Das Datum darf leer bleiben.
been-day = Datum
been-add = Notieren

## Weitergeben

share-it = Teilen
share-done = Kopiert. Du kannst es jetzt einfügen.
share-not = Das Kopieren ging nicht. Dies ist die Adresse:
share-address = Adresse dieses Meetings:

## Letzte Orte

recent-title = Letzte Orte
recent-lead = Wenn du das einschaltest, werden die Orte, nach denen du suchst, hier gemerkt und beim nächsten Mal angeboten.
recent-on = Orte merken, nach denen ich suche

## Kopien zum Lesen ohne Verbindung

copies-title = Ohne Verbindung lesen
copies-lead = Wenn du das einschaltest, behält dieser Browser Kopien: die Seiten deiner Meetings, die Hilfeseite und die Abläufe für ein Meeting am Tisch.
copies-on = Kopien auf diesem Gerät behalten
offline-title = Gerade keine Verbindung
offline-lead = Diese Seite ließ sich nicht laden, und es gibt hier keine Kopie von ihr. Diese Kopien gibt es:
copy-banner = Dies ist eine Kopie. Was sich seither geändert hat, steht nicht darin. Sie wurde gemacht:
copy-time = { $date }, { $time } (UTC)

## Installieren

install-title = Auf dem Startbildschirm
install-lead = Du kannst diese Website über das Menü deines Browsers auf den Startbildschirm legen. Du musst nicht.
install-plain = Von dieser Seite aus heißt sie dort „Meine Woche“.
install-plain-go = Einen Namen nehmen, der nichts verrät: „Meine Woche“
install-own-go = Den eigenen Namen der Website nehmen

## Was das Skript sagt

device-first-title = Auf deinem Gerät merken?
device-first = Dieser Browser wird deine Liste auf diesem Gerät behalten. Wir bekommen sie nicht. Wer diesen Browser benutzt, kann sie sehen.
device-first-wipe = Du kannst sie jederzeit löschen: „Auf diesem Gerät gemerkt“, am Fuß jeder Seite.
device-first-yes = Merken
device-first-no = Nein
device-unable = Dieser Browser lässt uns nichts merken. Vielleicht ist es ein privates Fenster.
device-full = Mehr passt nicht. Entferne zuerst etwas.
device-changed-when = Tag oder Zeit hat sich geändert, seit du es gemerkt hast.
device-changed-place = Der Ort hat sich geändert, seit du es gemerkt hast.
device-changed-seen = Habe ich gesehen
device-gone = Dieses Meeting steht hier in keiner Liste mehr. Vielleicht ist es zu Ende oder umgezogen.
device-remove = Entfernen
device-been = Du warst dort: { $what }
device-no-day = ohne Datum
device-lesson-sure = Vorher: { $what }, nachher: { $text }
device-no-line = Die nächsten Zeiten ließen sich nicht laden. Dies weiß dein Gerät.
device-imported = Fertig. Jetzt hier gemerkte Meetings: { $count }
device-not-ours = Diese Datei ist keine von uns; es wurde nichts geändert.
device-copies-busy = Einen Augenblick, die Kopien werden gemacht …
device-copies-failed = Das ging nicht. Vielleicht kann dieser Browser keine Kopien behalten.
device-copies-none = Noch keine Kopien.
device-copied = Kopie vom { $text }

# When something cannot be shown. Not yet read by a native speaker.

error-not-found-title = Hier ist nichts
error-not-found = Vielleicht ist die Adresse vertippt, oder das Meeting steht nicht mehr auf der Liste. Meetings ändern sich oft; es gibt sicher ein anderes.
error-bad-title = Das konnten wir nicht lesen
error-bad = Etwas an der Anfrage war nicht wie erwartet. Zurückgehen und es noch einmal versuchen hilft oft.
error-refused-title = Das kam nicht von dieser Seite
error-refused = Zu deiner Sicherheit nehmen wir ein Formular nur an, wenn es hier ausgefüllt wurde. Öffne die Seite noch einmal und sende es von dort.
error-large-title = Das war zu viel
error-large = Was gesendet wurde, ist länger, als wir annehmen können. Sag es bitte mit weniger Worten.
error-method-title = So nicht
error-method = Diese Adresse kann man so nicht benutzen. Öffne sie als Seite, oder geh dorthin zurück, wo du warst.
error-broken-title = Hier ist etwas schiefgegangen
error-broken = Das ist unser Fehler, nicht deiner, und über dich wurde nichts aufgeschrieben. Versuch es bitte gleich noch einmal.
error-busy-title = Einen Moment bitte
error-busy = Hier ist gerade viel los. Versuch es bitte in einer Minute noch einmal.
error-find = Meeting finden
error-help = Brauchst du sofort Hilfe?

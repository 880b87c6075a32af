# In meiner Nähe: der Knopf und was dabei gesagt wird. Die englische Datei erklärt die Schlüssel. Noch von niemandem mit dieser Muttersprache gelesen.

near-me = In meiner Nähe
near-me-hint = Dein Gerät fragt dich zuerst. Dein Ort wird auf etwa einen Kilometer gerundet, bevor er das Gerät verlässt, und nicht aufbewahrt.
near-me-plain = „In meiner Nähe“ und die Karte brauchen JavaScript. Ohne geht es so: einen Ort oder eine Postleitzahl in die Suche schreiben.
near-me-asking = Dein Gerät wird gefragt, wo du bist …
near-me-refused = Dein Gerät hat deinen Ort nicht genannt, und das ist in Ordnung. Gib stattdessen einen Ort oder eine Postleitzahl ein.
near-me-unknown = Dein Gerät konnte gerade nicht herausfinden, wo es ist. Gib stattdessen einen Ort oder eine Postleitzahl ein.
near-me-around = Rund um { $town }.
near-me-told = Dein Ort wurde auf deinem Gerät auf etwa einen Kilometer gerundet. Er wird nirgends aufbewahrt und steht in keiner Adresse; darum lässt sich diese Seite nicht merken oder weitergeben.
chip-near-me = in meiner Nähe
chip-near-me-within = in meiner Nähe, { $distance }
near-me-again = Dein Ort wurde nicht aufbewahrt; drücke den Knopf, um wieder zu sehen, was in deiner Nähe ist.

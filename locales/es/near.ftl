# Cerca de mí: el botón y lo que se dice a su lado. El archivo inglés explica las claves. Aún no leído por un hablante nativo.

near-me = Cerca de mí
near-me-hint = Tu dispositivo te pregunta antes. Tu lugar se redondea a más o menos un kilómetro antes de salir del dispositivo, y no se guarda.
near-me-plain = «Cerca de mí» y el mapa necesitan JavaScript. Sin él, escribe una ciudad o un código postal en la búsqueda.
near-me-asking = Preguntando a tu dispositivo dónde estás …
near-me-refused = Tu dispositivo no dio tu lugar, y está bien. Escribe una ciudad o un código postal.
near-me-unknown = Tu dispositivo no pudo saber dónde está ahora. Escribe una ciudad o un código postal.
near-me-around = Alrededor de { $town }.
near-me-told = Tu lugar se redondeó a más o menos un kilómetro en tu dispositivo. No se guarda en ninguna parte ni está en ninguna dirección, así que esta página no se puede guardar ni enviar a nadie.
chip-near-me = cerca de mí
chip-near-me-within = cerca de mí, { $distance }
near-me-again = Tu lugar no se guardó; pulsa el botón para volver a ver lo que está cerca.

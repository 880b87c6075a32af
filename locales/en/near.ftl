# Near me: the button, and what is said around it.

near-me = Near me
near-me-hint = Your device asks you first. Your place is rounded to about a kilometre before it leaves the device, and is not kept.
near-me-plain = “Near me” and the map need JavaScript. Without it, type a town or a postcode into the search.
near-me-asking = Asking your device where you are …
near-me-refused = Your device did not give your place, and that is fine. Type a town or a postcode instead.
near-me-unknown = Your device could not find where it is just now. Type a town or a postcode instead.
near-me-around = Around { $town }.
near-me-told = Your place was rounded to about a kilometre on your device. It is kept nowhere and stands in no address, so this page cannot be bookmarked or sent to somebody.
chip-near-me = near me
chip-near-me-within = near me, { $distance }
near-me-again = Your place was not kept; press the button to see again what is near you.

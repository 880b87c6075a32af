# One line: how it is asked for, and what the page took from it.

ask-hint = One line is enough: whom it is for, a day, a time, a place, online or not.
ask-examples = Lines to try
ask-example-1 = beginners online now
ask-example-2 = wheelchair access near Leeds on Sunday
ask-example-3 = my husband drinks
ask-apart = Search with separate fields
ask-words-label = Words
said-line = You wrote “{ $line }”.
said-words = Not understood, so searched for as words: “{ $words }”.
said-all-words = Searched for the words “{ $words }”.
said-otherwise = Did you mean something else?
said-otherwise-text = Search for these as words instead:
said-as-words = “{ $words }”
said-exactly = exactly all these words
said-near-me = To find what is near you, press “Near me” above, or add a town to the line.
said-only-how-far = A distance needs a place: add a town or a postcode.

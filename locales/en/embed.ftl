# A live list of this site on another site.

# In the list itself.
embed-title = Next meetings
embed-all = See all meetings
embed-none = There are no meetings to show just now.
embed-wait = Loading meetings …
embed-failed = The meetings could not be loaded just now.
embed-fault = Something in this list’s address is not understood.

## The page with the lines to copy

embed-make-title = Put this list on your site
embed-make-lead = Copy a few lines into a page of your group or service body. The list there is always the one here, with the next meetings first.
embed-make-which = It shows what you searched for just now.
embed-make-back = Search for something else
embed-make-guessed = This site does not know its own address for sure. Check the address in these lines before you use them.
embed-by-script = With a script
embed-by-script-hint = The list takes the place of the script. It shows each reader’s own time as well where that differs, and renews itself every five minutes.
embed-by-frame = In a frame, without a script
embed-by-frame-hint = For sites that allow no scripts. Change the height as you like.
embed-copy = Copy
embed-preview = This is how it looks
embed-promise-title = What it does not do
embed-promise = No cookie, no storage, no counting, no other site. Your readers’ browsers ask this site for the list, and we note nothing of it.

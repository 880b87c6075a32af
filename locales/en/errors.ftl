# When something cannot be shown. Kind and exact; nothing of the request is repeated.

error-not-found-title = There is nothing here
error-not-found = The address may be mistyped, or the meeting may have left the list. Meetings change often; there is surely another one.
error-bad-title = We could not read that
error-bad = Something about the request was not as expected. Going back and trying again often helps.
error-refused-title = That did not come from this site
error-refused = For your safety we accept a form only when it was filled in here. Open the page again and send it from there.
error-large-title = That was too much
error-large = What was sent is longer than we can take. Please say it in fewer words.
error-method-title = Not like this
error-method = This address cannot be used in that way. Open it as a page, or go back to where you came from.
error-broken-title = Something went wrong here
error-broken = It is our fault, not yours, and nothing about you was written down. Please try again in a moment.
error-busy-title = One moment, please
error-busy = The site is very busy. Please try again in a minute.
error-find = Find a meeting
error-help = Need help now?

# Need help now: emergency, crisis, drug and family lines.

help-title = Need help now?
help-lead = If somebody’s life is in danger, call the emergency number first. You need not give your name.
help-danger-title = Call an emergency number if somebody
help-danger-breath = does not wake, breathes slowly or not at all, or has blue lips
help-danger-fit = has a fit, shakes badly, is confused or sees what is not there
help-danger-self = has taken too much, or is about to hurt themselves or someone else
help-withdrawal = Stopping alcohol, benzodiazepines or opioids suddenly can be dangerous. Ask a doctor or nurse first.
help-country = Country
help-country-show = Show
help-country-choose = Choose a country to see its lines.
help-emergency-everywhere = In most countries 112 works from any mobile telephone.
help-elsewhere = For countries not listed here: findahelpline.com, another site, has crisis lines of many more.

help-emergency = Emergency
help-crisis = When you cannot go on
help-drugs = Drugs and alcohol
help-family = For family and friends
help-domestic = Violence at home

help-call = Call { $number }
help-text = Text { $number }
help-text-say = Text { $word } to { $number }
help-whatsapp = WhatsApp { $number }
help-chat = Chat on its site
help-site = Its site
help-email = Write to { $address }
help-hours-always = day and night
help-hours = Hours: { $hours }
help-hours-unknown = Hours not known
help-languages = In { $languages }
help-area = Only in { $area }
help-not-free = The call costs more than an ordinary one.
help-checked = Number read on { $source }, checked { $date }
help-unchecked = Not checked lately: read its own page before you rely on it.
help-lists-title = Helplines of the lists on this site
help-lists-text = People of a fellowship who answer questions about meetings. They are volunteers, not an emergency service.
help-meetings = Find a meeting that starts soon

# The map of the results: switch, spots and what is said beside it.

view-label = How to show them
view-list = List
view-map = Map
map-title = Map of the meetings found
map-note = The map shows where, not the streets. A meeting’s page has its address and the way there.
map-help = Arrow keys move the map, plus and minus zoom, Tab goes from point to point, Escape leaves the map.
map-credit = Ground: Natural Earth. Towns: GeoNames.
map-asking = The map is on its way …
map-broken = The map cannot be drawn on this device. The list below has everything.
map-lost = The points could not be fetched just now. Move the map to try again; the list below has everything.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-search-here = Search here
map-close = Close
map-all = All meetings at this place
map-you = About where you are
map-in-view = { $count ->
    [0] No meeting in view.
    [one] 1 meeting in view.
   *[other] { $count } meetings in view.
}
map-nowhere = { $count ->
    [one] 1 more is online or has no known place.
   *[other] { $count } more are online or have no known place.
}
# A point of one meeting: its name and when it is.
map-point = { $name }, { $when }
# Several near each other; pressing zooms in.
map-spot = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings, zoom in
}
map-place = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings at one place
}
chip-near-map = around the middle of the map
chip-near-map-within = around the middle of the map, { $distance }

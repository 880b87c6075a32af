-- Groups of one name in two towns of a list are two groups.

-- The folded town, or the region where the list's row has no town; empty for a meeting alone.
ALTER TABLE served_groups ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- group_links.subject is now "name/", the place, "/" and the group's folded name; or still "key/" and a listing's key.

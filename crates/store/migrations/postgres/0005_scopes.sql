-- Who keeps which part of the directory: service bodies, and groups that have somebody who speaks for them. Who serves
-- in one is in grants, under the place "body/…" or "group/…".

-- The service bodies of this site: an operator's data.
CREATE TABLE bodies (
    slug TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    -- The body it stands under.
    parent TEXT COLLATE "C",
    -- JSON: the lists, regions and fellowships it looks after.
    covers TEXT NOT NULL,
    -- What representatives of its groups change needs nobody's yes.
    at_once BOOLEAN NOT NULL
);

-- What the ids in places of groups mean. A row is made with a group's first invitation, so nothing may tell which one
-- was made after which.
CREATE TABLE served_groups (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    source TEXT COLLATE "C" NOT NULL,
    -- Its folded name in that list, or else the key of its one meeting.
    named BOOLEAN NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- For people.
    title TEXT NOT NULL
);

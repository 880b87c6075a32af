-- People without names: what is kept so that somebody can come back, take a role in a place, and ask for help.
-- Ids and keys are random, times are whole hours, and no row leads from one handle of a person to another.
-- Without rowids, so that the order of what people did is not kept either; `Store::shuffle` sees to the rest.

-- One row: what this site adds to every phrase. It is no secret.
CREATE TABLE salts (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;

-- Settings that follow a person, sealed under a key that only their phrase gives. Short enough to stay in one page.
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 4000)
) STRICT, WITHOUT ROWID;

-- A second way in. Whose it is, only the one who holds it can tell.
CREATE TABLE passkeys (
    id TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 4000)
) STRICT, WITHOUT ROWID;

-- Who may do what in a place ("site", "room/…"). A member's key and handle are others in every place.
CREATE TABLE grants (
    place TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    role TEXT NOT NULL CHECK (length(role) <= 20),
    PRIMARY KEY (place, member, role)
) STRICT, WITHOUT ROWID;

-- A link that makes one person something in a place, once.
CREATE TABLE invitations (
    -- The hash of what is in the link.
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    role TEXT NOT NULL CHECK (length(role) <= 20),
    -- On a whole hour.
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- The rooms of this site: an operator's data.
CREATE TABLE rooms (
    slug TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    script TEXT NOT NULL,
    secular INTEGER NOT NULL CHECK (secular IN (0, 1)),
    -- Public slug of the listing that meets here.
    meeting TEXT,
    admission TEXT NOT NULL CHECK (admission IN ('open', 'closed')),
    -- Who may attend, in the group's words.
    who TEXT NOT NULL,
    young INTEGER NOT NULL CHECK (young IN (0, 1)),
    -- JSON: the group's own texts.
    texts TEXT NOT NULL
) STRICT;

-- What was done to keep a room safe: which measure, by which role. Not by whom, and not to whom.
CREATE TABLE room_acts (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    act TEXT NOT NULL,
    role TEXT NOT NULL,
    -- On a whole hour.
    happened INTEGER NOT NULL CHECK (happened % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- "Something is wrong in this room", past its chair.
CREATE TABLE reports (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    -- The words reported, as the reporter attached them.
    words TEXT NOT NULL,
    note TEXT NOT NULL,
    -- On a whole hour.
    received INTEGER NOT NULL CHECK (received % 3600 = 0),
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;

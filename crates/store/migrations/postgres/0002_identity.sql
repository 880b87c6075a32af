-- People without names: what is kept so that somebody can come back, take a role in a place, and ask for help.
-- Ids and keys are random, times are whole hours, and no row leads from one handle of a person to another.
-- What PostgreSQL itself keeps of the order of what people did, `Store::shuffle` takes away.

-- One row: what this site adds to every phrase. It is no secret.
CREATE TABLE salts (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    salt BYTEA NOT NULL CHECK (octet_length(salt) = 16)
);

-- Settings that follow a person, sealed under a key that only their phrase gives. Short enough to stay in one page.
CREATE TABLE accounts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 4000)
);

-- A second way in. Whose it is, only the one who holds it can tell.
CREATE TABLE passkeys (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 4000)
);

-- Who may do what in a place ("site", "room/…"). A member's key and handle are others in every place.
CREATE TABLE grants (
    place TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL CHECK (length(role) <= 20),
    PRIMARY KEY (place, member, role)
);

-- A link that makes one person something in a place, once.
CREATE TABLE invitations (
    -- The hash of what is in the link.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    role TEXT NOT NULL CHECK (length(role) <= 20),
    -- On a whole hour.
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0)
);

-- The rooms of this site: an operator's data.
CREATE TABLE rooms (
    slug TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    script TEXT NOT NULL,
    secular BOOLEAN NOT NULL,
    -- Public slug of the listing that meets here.
    meeting TEXT,
    admission TEXT NOT NULL CHECK (admission IN ('open', 'closed')),
    -- Who may attend, in the group's words.
    who TEXT NOT NULL,
    young BOOLEAN NOT NULL,
    -- JSON: the group's own texts. Text, since it is never looked into here.
    texts TEXT NOT NULL
);

-- What was done to keep a room safe: which measure, by which role. Not by whom, and not to whom.
CREATE TABLE room_acts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    act TEXT NOT NULL,
    role TEXT NOT NULL,
    -- On a whole hour.
    happened BIGINT NOT NULL CHECK (happened % 3600 = 0)
);

-- "Something is wrong in this room", past its chair.
CREATE TABLE reports (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    -- The words reported, as the reporter attached them.
    words TEXT NOT NULL,
    note TEXT NOT NULL,
    -- On a whole hour.
    received BIGINT NOT NULL CHECK (received % 3600 = 0),
    done BOOLEAN NOT NULL
);

-- A value beside its row is numbered in the order of arrival, and keeps that number for good: keep them in the row.
ALTER TABLE accounts ALTER COLUMN sealed SET STORAGE MAIN;
ALTER TABLE passkeys ALTER COLUMN sealed SET STORAGE MAIN;
ALTER TABLE reports ALTER COLUMN words SET STORAGE MAIN, ALTER COLUMN note SET STORAGE MAIN;
ALTER TABLE corrections ALTER COLUMN text SET STORAGE MAIN;

-- Statistics are copies of values; they would outlive what was deleted. Every row here is found by its key.
ALTER TABLE accounts ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE passkeys ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE grants ALTER COLUMN member SET STATISTICS 0, ALTER COLUMN handle SET STATISTICS 0;
ALTER TABLE invitations ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE reports ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN words SET STATISTICS 0,
    ALTER COLUMN note SET STATISTICS 0;
ALTER TABLE corrections ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN text SET STATISTICS 0;

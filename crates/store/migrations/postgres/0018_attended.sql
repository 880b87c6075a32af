-- That people were at meetings, for groups that want it and whoever wants it: how many, and never who. No table here has
-- a member, a handle or a time in it, and none joins two others but by the meeting that is taking place.

-- A group's meeting while it takes place; gone when it is over.
CREATE TABLE attended_meetings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL UNIQUE,
    -- Its end code is shown, and no longer its start code.
    ending BOOLEAN NOT NULL,
    -- How many people there are, says whoever opened it.
    heads BIGINT NOT NULL CHECK (heads >= 0),
    let_in BIGINT NOT NULL CHECK (let_in >= 0),
    stamped BIGINT NOT NULL CHECK (stamped >= 0),
    -- On a whole hour: it is over then, whether or not anybody said so.
    ends BIGINT NOT NULL CHECK (ends % 3600 = 0)
);

-- Tickets that a paper was stamped for, until the meeting is over. Random.
CREATE TABLE attended_tickets (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    meeting TEXT COLLATE "C" NOT NULL,
    -- A keyed hash of the blinded paper, to know the same one again: its answer may have been lost.
    paper TEXT COLLATE "C" NOT NULL
);

-- How many papers were stamped with one key, in all meetings together.
CREATE TABLE attended_epochs (
    -- The number of its first week.
    first BIGINT NOT NULL PRIMARY KEY,
    weeks BIGINT NOT NULL CHECK (weeks > 0),
    stamped BIGINT NOT NULL CHECK (stamped >= 0)
);

-- Tokens that were shown, until their epoch is long past. Random to whoever has not got the site's key.
CREATE TABLE attended_marks (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    epoch BIGINT NOT NULL
);

-- In no statistics: see 0002.
ALTER TABLE attended_meetings ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE attended_tickets ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN meeting SET STATISTICS 0,
    ALTER COLUMN paper SET STATISTICS 0;
ALTER TABLE attended_marks ALTER COLUMN id SET STATISTICS 0;

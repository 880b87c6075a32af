-- That people were at meetings, for groups that want it and whoever wants it: how many, and never who. No table here has
-- a member, a handle or a time in it, and none joins two others but by the meeting that is taking place.

-- A group's meeting while it takes place; gone when it is over.
CREATE TABLE attended_meetings (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    -- Its end code is shown, and no longer its start code.
    ending INTEGER NOT NULL CHECK (ending IN (0, 1)),
    -- How many people there are, says whoever opened it.
    heads INTEGER NOT NULL CHECK (heads >= 0),
    let_in INTEGER NOT NULL CHECK (let_in >= 0),
    stamped INTEGER NOT NULL CHECK (stamped >= 0),
    -- On a whole hour: it is over then, whether or not anybody said so.
    ends INTEGER NOT NULL CHECK (ends % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- Tickets that a paper was stamped for, until the meeting is over. Random.
CREATE TABLE attended_tickets (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT NOT NULL,
    -- A keyed hash of the blinded paper, to know the same one again: its answer may have been lost.
    paper TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How many papers were stamped with one key, in all meetings together.
CREATE TABLE attended_epochs (
    -- The number of its first week.
    first INTEGER NOT NULL PRIMARY KEY,
    weeks INTEGER NOT NULL CHECK (weeks > 0),
    stamped INTEGER NOT NULL CHECK (stamped >= 0)
) STRICT, WITHOUT ROWID;

-- Tokens that were shown, until their epoch is long past. Random to whoever has not got the site's key.
CREATE TABLE attended_marks (
    id TEXT NOT NULL PRIMARY KEY,
    epoch INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

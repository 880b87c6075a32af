-- Groups that people form here, who is in them, what they carry together, and who stands by whom.
-- Ids and keys are random, times are whole hours, and all that somebody does in a group is under the one handle they
-- have there. Without rowids, so that the order of what people did is not kept; `Store::shuffle` sees to the rest.

CREATE TABLE home_groups (
    -- Its place is "home/" and this, its room's slug "g-" and this.
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    admission TEXT NOT NULL CHECK (admission IN ('open', 'closed', 'invitation')),
    young INTEGER NOT NULL CHECK (young IN (0, 1)),
    -- JSON: when and where it meets, for whom, and what else it says of itself.
    details TEXT NOT NULL,
    -- The key of its listing in our own list; empty where it is not in the finder.
    listing TEXT NOT NULL,
    version INTEGER NOT NULL,
    -- It is closed: from this whole hour on nothing of it is kept.
    gone INTEGER CHECK (gone % 3600 = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_members (
    place TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    -- The Monday of the week.
    joined INTEGER NOT NULL CHECK (joined % 3600 = 0),
    PRIMARY KEY (place, member),
    UNIQUE (place, handle)
) STRICT, WITHOUT ROWID;

-- A link that lets so many people into a group.
CREATE TABLE home_invitations (
    -- The hash of what is in the link.
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    -- How many it still lets in.
    uses INTEGER NOT NULL CHECK (uses >= 0),
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- Who carries what in a group.
CREATE TABLE home_positions (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- In the group's words, where no kind says it.
    title TEXT NOT NULL,
    -- How long a term is.
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 24),
    -- Whose it is; empty while it is nobody's.
    member TEXT NOT NULL,
    -- When the term ends; zero while it is nobody's.
    ends INTEGER NOT NULL CHECK (ends % 3600 = 0),
    -- Who is asked to take it over; empty for nobody.
    next TEXT NOT NULL,
    -- They said yes.
    ready INTEGER NOT NULL CHECK (ready IN (0, 1)),
    -- What is done of the hand-over: words with commas between them.
    ticked TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who chairs on a day.
CREATE TABLE home_rota (
    place TEXT NOT NULL,
    -- Days since 1970.
    day INTEGER NOT NULL,
    member TEXT NOT NULL,
    PRIMARY KEY (place, day)
) STRICT, WITHOUT ROWID;

-- Somebody asks for a companion, or offers to be one.
CREATE TABLE ties (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sponsor', 'companion')),
    side TEXT NOT NULL CHECK (side IN ('ask', 'offer')),
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    words TEXT NOT NULL,
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- Somebody answers it. What was answered with a no is kept for a time, so that the same two are not asked again.
CREATE TABLE tie_answers (
    id TEXT NOT NULL PRIMARY KEY,
    tie TEXT NOT NULL,
    place TEXT NOT NULL,
    -- Whose card it is.
    asked TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'yes', 'no')),
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- How each of two can be reached, for the other alone; sealed under the site's key.
CREATE TABLE tie_contacts (
    answer TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('card', 'answer')),
    sealed TEXT NOT NULL CHECK (length(sealed) <= 2000),
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0),
    PRIMARY KEY (answer, side)
) STRICT, WITHOUT ROWID;

-- The room of a group keeps its own hours, and lets nobody but members in where the group wants it so.
-- JSON: a schedule and its zone; empty where the room keeps the hours of its listing.
ALTER TABLE rooms ADD COLUMN hours TEXT NOT NULL DEFAULT '';
-- The place whose members are let in; empty for everybody.
ALTER TABLE rooms ADD COLUMN members_of TEXT NOT NULL DEFAULT '';

-- Groups that people form here, who is in them, what they carry together, and who stands by whom.
-- Ids and keys are random, times are whole hours, and all that somebody does in a group is under the one handle they
-- have there. What PostgreSQL itself keeps of the order of what people did, `Store::shuffle` takes
-- away.

CREATE TABLE home_groups (
    -- Its place is "home/" and this, its room's slug "g-" and this.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    admission TEXT NOT NULL CHECK (admission IN ('open', 'closed', 'invitation')),
    young BOOLEAN NOT NULL,
    -- JSON: when and where it meets, for whom, and what else it says of itself.
    details TEXT NOT NULL,
    -- The key of its listing in our own list; empty where it is not in the finder.
    listing TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    -- It is closed: from this whole hour on nothing of it is kept.
    gone BIGINT CHECK (gone % 3600 = 0)
);

CREATE TABLE home_members (
    place TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    -- The Monday of the week.
    joined BIGINT NOT NULL CHECK (joined % 3600 = 0),
    PRIMARY KEY (place, member),
    UNIQUE (place, handle)
);

-- A link that lets so many people into a group.
CREATE TABLE home_invitations (
    -- The hash of what is in the link.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    -- How many it still lets in.
    uses BIGINT NOT NULL CHECK (uses >= 0),
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0)
);

-- Who carries what in a group.
CREATE TABLE home_positions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    kind TEXT NOT NULL,
    -- In the group's words, where no kind says it.
    title TEXT NOT NULL,
    -- How long a term is.
    months BIGINT NOT NULL CHECK (months BETWEEN 1 AND 24),
    -- Whose it is; empty while it is nobody's.
    member TEXT COLLATE "C" NOT NULL,
    -- When the term ends; zero while it is nobody's.
    ends BIGINT NOT NULL CHECK (ends % 3600 = 0),
    -- Who is asked to take it over; empty for nobody.
    next TEXT COLLATE "C" NOT NULL,
    -- They said yes.
    ready BOOLEAN NOT NULL,
    -- What is done of the hand-over: words with commas between them.
    ticked TEXT NOT NULL
);

-- Who chairs on a day.
CREATE TABLE home_rota (
    place TEXT COLLATE "C" NOT NULL,
    -- Days since 1970.
    day BIGINT NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (place, day)
);

-- Somebody asks for a companion, or offers to be one.
CREATE TABLE ties (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sponsor', 'companion')),
    side TEXT NOT NULL CHECK (side IN ('ask', 'offer')),
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    words TEXT NOT NULL,
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0)
);

-- Somebody answers it. What was answered with a no is kept for a time, so that the same two are not asked again.
CREATE TABLE tie_answers (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    tie TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    -- Whose card it is.
    asked TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'yes', 'no')),
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0)
);

-- How each of two can be reached, for the other alone; sealed under the site's key.
CREATE TABLE tie_contacts (
    answer TEXT COLLATE "C" NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('card', 'answer')),
    sealed TEXT NOT NULL CHECK (length(sealed) <= 2000),
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0),
    PRIMARY KEY (answer, side)
);

-- The room of a group keeps its own hours, and lets nobody but members in where the group wants it so.
-- JSON: a schedule and its zone; empty where the room keeps the hours of its listing.
ALTER TABLE rooms ADD COLUMN hours TEXT NOT NULL DEFAULT '';
-- The place whose members are let in; empty for everybody.
ALTER TABLE rooms ADD COLUMN members_of TEXT NOT NULL DEFAULT '';

-- A value beside its row is numbered in the order of arrival, and keeps that number for good: keep them in the row.
ALTER TABLE home_groups ALTER COLUMN details SET STORAGE MAIN, ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE home_positions ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN ticked SET STORAGE MAIN;
ALTER TABLE ties ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE tie_answers ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE tie_contacts ALTER COLUMN sealed SET STORAGE MAIN;

-- Statistics are copies of values; they would outlive what was deleted. Every row here is found by its key.
ALTER TABLE home_groups ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN title SET STATISTICS 0,
    ALTER COLUMN details SET STATISTICS 0, ALTER COLUMN listing SET STATISTICS 0;
ALTER TABLE home_members ALTER COLUMN place SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN handle SET STATISTICS 0;
ALTER TABLE home_invitations ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN place SET STATISTICS 0;
ALTER TABLE home_positions ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN place SET STATISTICS 0,
    ALTER COLUMN title SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0, ALTER COLUMN next SET STATISTICS 0;
ALTER TABLE home_rota ALTER COLUMN place SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0;
ALTER TABLE ties ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN place SET STATISTICS 0,
    ALTER COLUMN member SET STATISTICS 0, ALTER COLUMN handle SET STATISTICS 0, ALTER COLUMN words SET STATISTICS 0;
ALTER TABLE tie_answers ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN tie SET STATISTICS 0,
    ALTER COLUMN place SET STATISTICS 0, ALTER COLUMN asked SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN handle SET STATISTICS 0, ALTER COLUMN words SET STATISTICS 0;
ALTER TABLE tie_contacts ALTER COLUMN answer SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;

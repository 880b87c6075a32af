-- Group conscience: what a group's members are asked, and how they answered. Ids are random, as in 0002.

CREATE TABLE decisions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('consent', 'majority', 'two-thirds')),
    state TEXT NOT NULL CHECK (state IN ('open', 'carried', 'lost', 'void')),
    -- On a whole hour; once it is closed, on a whole day.
    closes BIGINT NOT NULL CHECK (closes % 3600 = 0),
    -- How many might vote when it was opened.
    voters BIGINT NOT NULL,
    -- All three nothing while it is open, and where too few voted.
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    aside BIGINT NOT NULL,
    -- JSON: objections, or what the smaller side wrote; by nobody.
    words TEXT NOT NULL,
    -- Who asks, as known in this place; both empty for good some time after the close.
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL
);

CREATE INDEX decisions_by_place ON decisions (place);

-- Who may vote on an open decision, and who has drawn their paper.
CREATE TABLE ballot_papers (
    decision TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    -- A keyed hash of the blinded paper, to know the same one again; empty until it is drawn.
    paper TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision, member)
);

-- The ballots of open decisions. Nothing here has anything in common with a row above but the decision.
CREATE TABLE ballots (
    decision TEXT COLLATE "C" NOT NULL,
    serial TEXT COLLATE "C" NOT NULL,
    choice TEXT COLLATE "C" NOT NULL CHECK (choice IN ('yes', 'no', 'aside')),
    words TEXT NOT NULL,
    PRIMARY KEY (decision, serial)
);

-- In the row, and in no statistics: see 0002.
ALTER TABLE decisions ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN text SET STORAGE MAIN,
    ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE ballots ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE decisions ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN title SET STATISTICS 0,
    ALTER COLUMN text SET STATISTICS 0, ALTER COLUMN words SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN handle SET STATISTICS 0;
ALTER TABLE ballot_papers ALTER COLUMN member SET STATISTICS 0, ALTER COLUMN paper SET STATISTICS 0;
ALTER TABLE ballots ALTER COLUMN serial SET STATISTICS 0, ALTER COLUMN choice SET STATISTICS 0,
    ALTER COLUMN words SET STATISTICS 0;

-- Group conscience: what a group's members are asked, and how they answered. Ids are random; no rowids, as in 0002.

CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('consent', 'majority', 'two-thirds')),
    state TEXT NOT NULL CHECK (state IN ('open', 'carried', 'lost', 'void')),
    -- On a whole hour; once it is closed, on a whole day.
    closes INTEGER NOT NULL CHECK (closes % 3600 = 0),
    -- How many might vote when it was opened.
    voters INTEGER NOT NULL,
    -- All three nothing while it is open, and where too few voted.
    yes INTEGER NOT NULL,
    no INTEGER NOT NULL,
    aside INTEGER NOT NULL,
    -- JSON: objections, or what the smaller side wrote; by nobody.
    words TEXT NOT NULL,
    -- Who asks, as known in this place; both empty for good some time after the close.
    member TEXT NOT NULL,
    handle TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX decisions_by_place ON decisions (place);

-- Who may vote on an open decision, and who has drawn their paper.
CREATE TABLE ballot_papers (
    decision TEXT NOT NULL,
    member TEXT NOT NULL,
    -- A keyed hash of the blinded paper, to know the same one again; empty until it is drawn.
    paper TEXT NOT NULL,
    PRIMARY KEY (decision, member)
) STRICT, WITHOUT ROWID;

-- The ballots of open decisions. Nothing here has anything in common with a row above but the decision.
CREATE TABLE ballots (
    decision TEXT NOT NULL,
    serial TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'aside')),
    words TEXT NOT NULL,
    PRIMARY KEY (decision, serial)
) STRICT, WITHOUT ROWID;

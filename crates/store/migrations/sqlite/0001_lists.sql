-- Lists that other people keep, and what readers say is wrong with them.
-- Times are Unix seconds. Nothing here holds a client's address, program or name.

-- One row. Every change to a list takes the next revision.
CREATE TABLE site (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO site (id, revision) VALUES (1, 0);

CREATE TABLE sources (
    name TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    fellowship TEXT,
    zone TEXT,
    origin TEXT,
    publish_passcodes INTEGER NOT NULL CHECK (publish_passcodes IN (0, 1)),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    -- JSON: the service body behind the list.
    entity TEXT,
    meeting_count INTEGER NOT NULL,
    -- An operator's act; on a whole minute.
    imported_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE meetings (
    source TEXT NOT NULL REFERENCES sources (name) ON DELETE CASCADE,
    key TEXT NOT NULL,
    -- JSON: the meeting.
    body TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) STRICT;

CREATE INDEX meetings_by_revision ON meetings (revision);

-- Rows that went away, for a running server that has them still. Old ones are forgotten.
CREATE TABLE removals (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) STRICT;

CREATE INDEX removals_by_revision ON removals (revision);

-- The inbox: "something is wrong here". No rowid, so that the order of arrival is not kept either.
CREATE TABLE corrections (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    -- A reader's act; on a whole hour.
    received INTEGER NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Lists that other people keep, and what readers say is wrong with them.
-- Times are Unix seconds. Nothing here holds a client's address, program or name.
-- Keys are compared byte by byte (COLLATE "C"), as SQLite does.

-- One row. Every change to a list takes the next revision.
CREATE TABLE site (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    revision BIGINT NOT NULL
);

INSERT INTO site (id, revision) VALUES (1, 0);

CREATE TABLE sources (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    fellowship TEXT,
    zone TEXT,
    origin TEXT,
    publish_passcodes BOOLEAN NOT NULL,
    sample BOOLEAN NOT NULL,
    -- JSON: the service body behind the list.
    entity TEXT,
    meeting_count BIGINT NOT NULL,
    -- An operator's act; on a whole minute.
    imported_at BIGINT NOT NULL,
    revision BIGINT NOT NULL
);

CREATE TABLE meetings (
    source TEXT COLLATE "C" NOT NULL REFERENCES sources (name) ON DELETE CASCADE,
    key TEXT COLLATE "C" NOT NULL,
    -- JSON: the meeting. Text, since it is compared byte by byte and never looked into here.
    body TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (source, key)
);

CREATE INDEX meetings_by_revision ON meetings (revision);

-- Rows that went away, for a running server that has them still. Old ones are forgotten.
CREATE TABLE removals (
    source TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (source, key)
);

CREATE INDEX removals_by_revision ON removals (revision);

-- The inbox: "something is wrong here".
CREATE TABLE corrections (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    -- A reader's act; on a whole hour.
    received BIGINT NOT NULL,
    done BOOLEAN NOT NULL
);

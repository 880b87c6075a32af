-- The clinic's own database. What stands in it is sealed under a key that lies outside it (but for ids, which are
-- random, and marks, which are keyed), so that a copy of it alone names nobody.

-- The end of the log, and the salt of the staff's phrases.
CREATE TABLE clinic (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    number INTEGER NOT NULL,
    mac TEXT NOT NULL
) STRICT;

-- Everything that is kept: who works here, who is treated, and each of their papers.
CREATE TABLE records (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- What it belongs to, or the mark by which it is found; empty where neither.
    owner TEXT NOT NULL,
    -- Random, another one with each change.
    version TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 500000)
) STRICT, WITHOUT ROWID;

CREATE INDEX records_of ON records (kind, owner);

-- What was read and done, each line bound to the one before. Nothing is ever changed or taken out.
CREATE TABLE log (
    number INTEGER NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL,
    mac TEXT NOT NULL
) STRICT;

CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;

-- Lists that are fetched on a rhythm of their own, what each fetch found, and what was not let in.
-- An operator's data: nothing here says anything about a person who reads or shares.

-- A list that was taken out of the directory. It can be brought back whole until it is forgotten. On a whole hour.
ALTER TABLE sources ADD COLUMN removed_at INTEGER CHECK (removed_at % 3600 = 0);

CREATE TABLE feeds (
    source TEXT NOT NULL PRIMARY KEY REFERENCES sources (name) ON DELETE CASCADE,
    address TEXT NOT NULL,
    -- What it is written in; guessed where empty.
    format TEXT,
    -- The name of a column map that comes with the program.
    column_map TEXT,
    -- Minutes from one fetch to the next.
    rhythm INTEGER NOT NULL CHECK (rhythm > 0),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    -- What the list's server wants to hear again, of the list that was last taken in.
    etag TEXT,
    last_modified TEXT,
    -- Somebody changed how it is read since it was last taken in: then everything may differ.
    reread INTEGER NOT NULL CHECK (reread IN (0, 1)),
    -- Fetches in a row that brought nothing.
    failures INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    -- The last fetch, and the last one that brought the list or found it as it was.
    fetched_at INTEGER,
    good_at INTEGER,
    -- What became of the last fetch: a word, and JSON that says more.
    outcome TEXT,
    detail TEXT,
    -- Which fetch is under way, so that no two programs fetch at once, and until when it may take.
    holder TEXT,
    held_until INTEGER NOT NULL
) STRICT;

-- What a fetch found, where it found anything new. The newest of each list are kept.
CREATE TABLE feed_reports (
    source TEXT NOT NULL REFERENCES sources (name) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    -- JSON.
    detail TEXT NOT NULL,
    -- How many rows are new, differ and are gone, and in JSON which: as many as fit.
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    changes TEXT,
    -- The same again and again is one report.
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (source, number)
) STRICT;

-- A list that was fetched and not let in, until somebody looks at it or a better one comes.
CREATE TABLE quarantine (
    source TEXT NOT NULL PRIMARY KEY REFERENCES sources (name) ON DELETE CASCADE,
    -- The number of its report.
    number INTEGER NOT NULL,
    -- As it was fetched.
    list BLOB NOT NULL,
    etag TEXT,
    last_modified TEXT
) STRICT;

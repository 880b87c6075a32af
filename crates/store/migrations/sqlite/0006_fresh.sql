-- Keeping listings true: links by which groups confirm theirs, and pairs that were told apart.
-- No rowids where people's acts are behind the rows, as in 0002.

-- A link by which a group says, without a name, that its listings are right.
CREATE TABLE group_links (
    -- The hash of what is in the link.
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    -- What it is for: "name/" and the group's folded name, or "key/" and one listing's key.
    subject TEXT NOT NULL,
    -- On a whole hour.
    expires INTEGER NOT NULL CHECK (expires % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- Two listings that seem to be one meeting and are two, as somebody said who knows.
CREATE TABLE told_apart (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    other_source TEXT NOT NULL,
    other_key TEXT NOT NULL,
    PRIMARY KEY (source, key, other_source, other_key)
) STRICT, WITHOUT ROWID;

-- Keeping listings true: links by which groups confirm theirs, and pairs that were told apart.
-- `Store::shuffle` takes away the order of what people did.

-- A link by which a group says, without a name, that its listings are right.
CREATE TABLE group_links (
    -- The hash of what is in the link.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    source TEXT COLLATE "C" NOT NULL,
    -- What it is for: "name/" and the group's folded name, or "key/" and one listing's key.
    subject TEXT COLLATE "C" NOT NULL,
    -- On a whole hour.
    expires BIGINT NOT NULL CHECK (expires % 3600 = 0)
);

-- Two listings that seem to be one meeting and are two, as somebody said who knows.
CREATE TABLE told_apart (
    source TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    other_source TEXT COLLATE "C" NOT NULL,
    other_key TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (source, key, other_source, other_key)
);

-- What somebody writes for themselves alone, and what they let one other read. Everything in it is sealed where it is
-- written; no times, no rowids, ids as in 0002. A member here is who somebody is in the place "steps".

-- A page. Its id follows from which page it is and from the writer's own key.
CREATE TABLE entries (
    member TEXT NOT NULL,
    id TEXT NOT NULL,
    -- Random, another one with each save.
    version TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 300000),
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;

-- A key to which a page may be sealed, under an id that follows from six words.
CREATE TABLE readers (
    id TEXT NOT NULL PRIMARY KEY,
    -- Whose key it is.
    member TEXT NOT NULL,
    public TEXT NOT NULL,
    -- The words' mark on the key; empty once the code was used.
    mac TEXT NOT NULL,
    -- On a whole hour; until then the code is good. 0 once it was used.
    ends INTEGER NOT NULL CHECK (ends % 3600 = 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX readers_of ON readers (member);

-- A page that somebody lets one other read, and the answer.
CREATE TABLE shared (
    id TEXT NOT NULL PRIMARY KEY,
    -- Whose page it is.
    member TEXT NOT NULL,
    -- For which key it is sealed.
    reader TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 300000),
    -- Empty until there is one.
    answer BLOB NOT NULL CHECK (length(answer) <= 300000)
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_by ON shared (member);
CREATE INDEX shared_for ON shared (reader);

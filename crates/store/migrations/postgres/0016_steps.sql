-- What somebody writes for themselves alone, and what they let one other read. Everything in it is sealed where it is
-- written; no times, ids as in 0002. A member here is who somebody is in the place "steps".

-- A page. Its id follows from which page it is and from the writer's own key.
CREATE TABLE entries (
    member TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- Random, another one with each save.
    version TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 300000),
    PRIMARY KEY (member, id)
);

-- A key to which a page may be sealed, under an id that follows from six words.
CREATE TABLE readers (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Whose key it is.
    member TEXT COLLATE "C" NOT NULL,
    public TEXT COLLATE "C" NOT NULL,
    -- The words' mark on the key; empty once the code was used.
    mac TEXT COLLATE "C" NOT NULL,
    -- On a whole hour; until then the code is good. 0 once it was used.
    ends BIGINT NOT NULL CHECK (ends % 3600 = 0)
);

CREATE INDEX readers_of ON readers (member);

-- A page that somebody lets one other read, and the answer.
CREATE TABLE shared (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Whose page it is.
    member TEXT COLLATE "C" NOT NULL,
    -- For which key it is sealed.
    reader TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 300000),
    -- Empty until there is one.
    answer BYTEA NOT NULL CHECK (octet_length(answer) <= 300000)
);

CREATE INDEX shared_by ON shared (member);
CREATE INDEX shared_for ON shared (reader);

-- No copies in statistics: see 0002. What is sealed is of few lengths and cannot be compressed, so it lies beside its
-- row under a number, which `Store::shuffle` gives anew in the order of the keys.
ALTER TABLE entries ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE shared ALTER COLUMN sealed SET STORAGE EXTERNAL, ALTER COLUMN answer SET STORAGE EXTERNAL;
ALTER TABLE entries ALTER COLUMN member SET STATISTICS 0, ALTER COLUMN id SET STATISTICS 0,
    ALTER COLUMN version SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE readers ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN public SET STATISTICS 0, ALTER COLUMN mac SET STATISTICS 0;
ALTER TABLE shared ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN reader SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0,
    ALTER COLUMN answer SET STATISTICS 0;

-- The clinic's own database. What stands in it is sealed under a key that lies outside it (but for ids, which are
-- random, and marks, which are keyed), so that a copy of it alone names nobody.

-- The end of the log, and the salt of the staff's phrases.
CREATE TABLE clinic (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    salt BYTEA NOT NULL CHECK (octet_length(salt) = 16),
    number BIGINT NOT NULL,
    mac TEXT COLLATE "C" NOT NULL
);

-- Everything that is kept: who works here, who is treated, and each of their papers.
CREATE TABLE records (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    -- What it belongs to, or the mark by which it is found; empty where neither.
    owner TEXT COLLATE "C" NOT NULL,
    -- Random, another one with each change.
    version TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 500000)
);

CREATE INDEX records_of ON records (kind, owner);

-- What was read and done, each line bound to the one before. Nothing is ever changed or taken out.
CREATE TABLE log (
    number BIGINT NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL,
    mac TEXT COLLATE "C" NOT NULL
);

CREATE FUNCTION log_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is only added to';
END $$;

CREATE TRIGGER log_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON log
    FOR EACH STATEMENT EXECUTE FUNCTION log_is_only_added_to();

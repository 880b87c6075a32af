-- Calendars that calendar programs fetch by an address, sealed under what stands in that address. One a person at most:
-- the id follows from their root, and from nothing that is kept here.
CREATE TABLE calendars (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 16413),
    -- A year after it was last sealed, up to the next four weeks: which hour somebody saved in is not told.
    ends BIGINT NOT NULL CHECK (ends % 2419200 = 0)
);

-- What a clinic and somebody here pass on to each other, sealed before it comes here. No row names a member, a handle
-- or a client: who knows a parcel's words, or a mailbox's number, knows whose it is, and nobody else. Ids are random or
-- made from random words.

-- What a clinic sends, for whoever has the six words; gone with the first who takes it.
CREATE TABLE parcels (
    -- Follows from the words.
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 300000),
    -- On a whole hour; until then the words are good.
    ends BIGINT NOT NULL CHECK (ends % 3600 = 0)
);

-- Where somebody may put what they show to a clinic.
CREATE TABLE mailboxes (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Who closed it stays known, so that both can be told.
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'by-clinic', 'by-member')),
    -- On a whole hour; then it is closed by itself.
    ends BIGINT NOT NULL CHECK (ends % 3600 = 0)
);

-- The days, counted from 1970, on which the clinic looked into a mailbox.
CREATE TABLE mailbox_readings (
    mailbox TEXT COLLATE "C" NOT NULL,
    day BIGINT NOT NULL,
    PRIMARY KEY (mailbox, day)
);

-- What somebody shows to a clinic, until it is taken: no writer, no time, no order.
CREATE TABLE returns (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    mailbox TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL CHECK (octet_length(sealed) <= 100000)
);

CREATE INDEX returns_in ON returns (mailbox);

-- No copies in statistics, and what is sealed beside its row: see 0002 and 0016.
ALTER TABLE parcels ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE returns ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE parcels ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE mailboxes ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE mailbox_readings ALTER COLUMN mailbox SET STATISTICS 0;
ALTER TABLE returns ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN mailbox SET STATISTICS 0,
    ALTER COLUMN sealed SET STATISTICS 0;

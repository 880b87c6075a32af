-- What a clinic and somebody here pass on to each other, sealed before it comes here. No row names a member, a handle
-- or a client: who knows a parcel's words, or a mailbox's number, knows whose it is, and nobody else. No rowids, ids
-- random or made from random words.

-- What a clinic sends, for whoever has the six words; gone with the first who takes it.
CREATE TABLE parcels (
    -- Follows from the words.
    id TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 300000),
    -- On a whole hour; until then the words are good.
    ends INTEGER NOT NULL CHECK (ends % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- Where somebody may put what they show to a clinic.
CREATE TABLE mailboxes (
    id TEXT NOT NULL PRIMARY KEY,
    -- Who closed it stays known, so that both can be told.
    state TEXT NOT NULL CHECK (state IN ('open', 'by-clinic', 'by-member')),
    -- On a whole hour; then it is closed by itself.
    ends INTEGER NOT NULL CHECK (ends % 3600 = 0)
) STRICT, WITHOUT ROWID;

-- The days, counted from 1970, on which the clinic looked into a mailbox.
CREATE TABLE mailbox_readings (
    mailbox TEXT NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (mailbox, day)
) STRICT, WITHOUT ROWID;

-- What somebody shows to a clinic, until it is taken: no writer, no time, no order.
CREATE TABLE returns (
    id TEXT NOT NULL PRIMARY KEY,
    mailbox TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) <= 100000)
) STRICT, WITHOUT ROWID;

CREATE INDEX returns_in ON returns (mailbox);

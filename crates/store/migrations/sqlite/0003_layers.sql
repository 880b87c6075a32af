-- What trusted servants change in the directory: layers over other people's lists, how they came about, and what
-- waits for somebody's yes. Ids are random, times are whole hours; no rowids, as in 0002.

-- How a listing differs from what its list says. It outlives an import, and the row it lies on.
CREATE TABLE layers (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    -- JSON: the fields that say something else, and whether the listing is hidden.
    body TEXT NOT NULL,
    -- Grows by one with every change of this listing.
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX layers_by_revision ON layers (revision);

-- Every change ever made to a listing here.
CREATE TABLE changes (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    -- Of the layer, once this was done.
    version INTEGER NOT NULL,
    act TEXT NOT NULL,
    note TEXT NOT NULL,
    -- JSON: the layer before and after.
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    -- The same for all that was done with one press.
    batch TEXT NOT NULL,
    -- Who did it, as known in this place; empty where a group's link did, and once somebody is forgotten.
    place TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    -- On a whole hour.
    happened INTEGER NOT NULL CHECK (happened % 3600 = 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX changes_by_listing ON changes (source, key);

-- A listing as somebody would have it: drafts, and what waits for approval.
CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'approved', 'declined')),
    source TEXT NOT NULL,
    -- Empty for a listing that is not there yet.
    key TEXT NOT NULL,
    -- Of the layer it was made on.
    version INTEGER NOT NULL,
    -- JSON: the meeting as it was seen then ("null" for a new one), and as it is to be.
    base TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL,
    -- Who made it, as known in this place; all three empty where a reader of the site did.
    place TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    -- On a whole hour.
    received INTEGER NOT NULL CHECK (received % 3600 = 0)
) STRICT, WITHOUT ROWID;

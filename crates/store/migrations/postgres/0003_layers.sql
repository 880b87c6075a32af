-- What trusted servants change in the directory: layers over other people's lists, how they came about, and what
-- waits for somebody's yes. Ids are random, times are whole hours; `Store::shuffle` takes away their order.

-- How a listing differs from what its list says. It outlives an import, and the row it lies on.
CREATE TABLE layers (
    source TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    -- JSON: the fields that say something else, and whether the listing is hidden.
    body TEXT NOT NULL,
    -- Grows by one with every change of this listing.
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (source, key)
);

CREATE INDEX layers_by_revision ON layers (revision);

-- Every change ever made to a listing here.
CREATE TABLE changes (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    source TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    -- Of the layer, once this was done.
    version BIGINT NOT NULL,
    act TEXT COLLATE "C" NOT NULL,
    note TEXT NOT NULL,
    -- JSON: the layer before and after.
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    -- The same for all that was done with one press.
    batch TEXT COLLATE "C" NOT NULL,
    -- Who did it, as known in this place; empty where a group's link did, and once somebody is forgotten.
    place TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    -- On a whole hour.
    happened BIGINT NOT NULL CHECK (happened % 3600 = 0)
);

CREATE INDEX changes_by_listing ON changes (source, key);

-- A listing as somebody would have it: drafts, and what waits for approval.
CREATE TABLE proposals (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'open', 'approved', 'declined')),
    source TEXT COLLATE "C" NOT NULL,
    -- Empty for a listing that is not there yet.
    key TEXT COLLATE "C" NOT NULL,
    -- Of the layer it was made on.
    version BIGINT NOT NULL,
    -- JSON: the meeting as it was seen then ("null" for a new one), and as it is to be.
    base TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL,
    -- Who made it, as known in this place; all three empty where a reader of the site did.
    place TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    -- On a whole hour.
    received BIGINT NOT NULL CHECK (received % 3600 = 0)
);

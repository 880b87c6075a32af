-- What people write: stories, threads and replies, in the areas of the forum and among the members of a group.
--
-- Posts are kept on shelves, a week each: rows stand in the order of when they were written (an hour, and after a day
-- the week), and within that in the order of their random keys. So that the table may grow long, `Store::shuffle`
-- rewrites the newest shelves alone, and a deletion the one shelf it takes a row from.

-- Who writes in a place. Another one in every place; the handle is given once.
CREATE TABLE authors (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    handle TEXT COLLATE "C" NOT NULL,
    -- Posts that were shown, counted to nine.
    standing BIGINT NOT NULL CHECK (standing BETWEEN 0 AND 9),
    -- The week they came in, from Monday.
    since BIGINT NOT NULL CHECK ((since - 345600) % 604800 = 0),
    -- All they write waits, whatever their standing.
    waits BOOLEAN NOT NULL,
    -- On a whole hour; they cannot write before it. 0 where they can.
    quiet_until BIGINT NOT NULL CHECK (quiet_until % 3600 = 0),
    -- Which of their private addresses of a feed is good.
    feed BIGINT NOT NULL,
    UNIQUE (place, member),
    UNIQUE (place, handle)
);

CREATE TABLE threads (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- On a whole hour, and after a day the week.
    started BIGINT NOT NULL CHECK (started % 3600 = 0),
    place TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('story', 'thread', 'daily')),
    -- Empty where its writer took it away, and for a day.
    title TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    -- The day of a daily thread ("2026-11-26"); empty for all others.
    day TEXT COLLATE "C" NOT NULL,
    -- When somebody wrote last, likewise.
    active BIGINT NOT NULL CHECK (active % 3600 = 0),
    -- Replies that are shown.
    replies BIGINT NOT NULL,
    -- The number of the next post.
    next BIGINT NOT NULL,
    shown BOOLEAN NOT NULL
);
CREATE INDEX threads_active ON threads (place, shown, active, id);
CREATE UNIQUE INDEX threads_day ON threads (place, day) WHERE day <> '';

CREATE TABLE posts (
    -- On a whole hour, and after a day the week.
    written BIGINT NOT NULL CHECK (written % 3600 = 0),
    id TEXT COLLATE "C" NOT NULL,
    thread TEXT COLLATE "C" NOT NULL,
    -- Its place in the thread: 0 opens it.
    number BIGINT NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'shown', 'held', 'locked')),
    -- Words of acute crisis: the moderators look at it first.
    urgent BOOLEAN NOT NULL,
    -- Somebody said thank you. Not who, and not how many.
    thanked BOOLEAN NOT NULL,
    -- When it was held or locked, on a whole hour; 0 where it was not.
    decided BIGINT NOT NULL CHECK (decided % 3600 = 0),
    -- Why, for its writer; and what they say to that.
    reason TEXT COLLATE "C" NOT NULL,
    objection TEXT COLLATE "C" NOT NULL,
    -- What it may be hard to read about, as words with commas.
    notes TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (written, id)
);
CREATE UNIQUE INDEX posts_id ON posts (id);
CREATE UNIQUE INDEX posts_number ON posts (thread, number);
CREATE INDEX posts_author ON posts (author);
CREATE INDEX posts_hours ON posts (written) WHERE (written - 345600) % 604800 <> 0;
CREATE INDEX posts_unsettled ON posts (state) WHERE state <> 'shown';
CREATE INDEX posts_urgent ON posts (written) WHERE urgent;

-- A yes to a post that waits, by a member of standing in the same place; gone when it is shown.
CREATE TABLE releases (
    post TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (post, author)
);

-- The post that a report is about; empty for a room's.
ALTER TABLE reports ADD COLUMN post TEXT COLLATE "C" NOT NULL DEFAULT '';

-- As for the tables of 0002: values stay in their rows, and no copies of them lie in statistics. Rows are found by
-- keys and short indexes. A long text is compressed in its row, or lies beside it under the number of its row version,
-- which `Store::shuffle` gives anew.
ALTER TABLE authors ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN member SET STATISTICS 0,
    ALTER COLUMN handle SET STATISTICS 0;
ALTER TABLE threads ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN title SET STATISTICS 0;
ALTER TABLE posts ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN thread SET STATISTICS 0,
    ALTER COLUMN author SET STATISTICS 0, ALTER COLUMN reason SET STATISTICS 0,
    ALTER COLUMN objection SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE releases ALTER COLUMN post SET STATISTICS 0, ALTER COLUMN author SET STATISTICS 0;
ALTER TABLE reports ALTER COLUMN post SET STATISTICS 0;
ALTER TABLE threads ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE posts ALTER COLUMN reason SET STORAGE MAIN, ALTER COLUMN objection SET STORAGE MAIN,
    ALTER COLUMN body SET STORAGE MAIN;

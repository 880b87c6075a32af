-- What people write: stories, threads and replies, in the areas of the forum and among the members of a group.
--
-- Posts are kept on shelves, a week each: rows stand in the order of when they were written (an hour, and after a day
-- the week), and within that in the order of their random keys. So that the table may grow long, `Store::shuffle`
-- rewrites the newest shelves alone, and a deletion the one shelf it takes a row from.

-- Who writes in a place. Another one in every place; the handle is given once.
CREATE TABLE authors (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    member TEXT NOT NULL,
    handle TEXT NOT NULL,
    -- Posts that were shown, counted to nine.
    standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 9),
    -- The week they came in, from Monday.
    since INTEGER NOT NULL CHECK ((since - 345600) % 604800 = 0),
    -- All they write waits, whatever their standing.
    waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
    -- On a whole hour; they cannot write before it. 0 where they can.
    quiet_until INTEGER NOT NULL CHECK (quiet_until % 3600 = 0),
    -- Which of their private addresses of a feed is good.
    feed INTEGER NOT NULL,
    UNIQUE (place, member),
    UNIQUE (place, handle)
) STRICT, WITHOUT ROWID;

CREATE TABLE threads (
    id TEXT NOT NULL PRIMARY KEY,
    -- On a whole hour, and after a day the week.
    started INTEGER NOT NULL CHECK (started % 3600 = 0),
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('story', 'thread', 'daily')),
    -- Empty where its writer took it away, and for a day.
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The day of a daily thread ("2026-11-26"); empty for all others.
    day TEXT NOT NULL,
    -- When somebody wrote last, likewise.
    active INTEGER NOT NULL CHECK (active % 3600 = 0),
    -- Replies that are shown.
    replies INTEGER NOT NULL,
    -- The number of the next post.
    next INTEGER NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX threads_active ON threads (place, shown, active, id);
CREATE UNIQUE INDEX threads_day ON threads (place, day) WHERE day <> '';

CREATE TABLE posts (
    -- On a whole hour, and after a day the week.
    written INTEGER NOT NULL CHECK (written % 3600 = 0),
    id TEXT NOT NULL,
    thread TEXT NOT NULL,
    -- Its place in the thread: 0 opens it.
    number INTEGER NOT NULL,
    author TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'held', 'locked')),
    -- Words of acute crisis: the moderators look at it first.
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    -- Somebody said thank you. Not who, and not how many.
    thanked INTEGER NOT NULL CHECK (thanked IN (0, 1)),
    -- When it was held or locked, on a whole hour; 0 where it was not.
    decided INTEGER NOT NULL CHECK (decided % 3600 = 0),
    -- Why, for its writer; and what they say to that.
    reason TEXT NOT NULL,
    objection TEXT NOT NULL,
    -- What it may be hard to read about, as words with commas.
    notes TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (written, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX posts_id ON posts (id);
CREATE UNIQUE INDEX posts_number ON posts (thread, number);
CREATE INDEX posts_author ON posts (author);
CREATE INDEX posts_hours ON posts (written) WHERE (written - 345600) % 604800 <> 0;
CREATE INDEX posts_unsettled ON posts (state) WHERE state <> 'shown';
CREATE INDEX posts_urgent ON posts (written) WHERE urgent;

-- A yes to a post that waits, by a member of standing in the same place; gone when it is shown.
CREATE TABLE releases (
    post TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (post, author)
) STRICT, WITHOUT ROWID;

-- The post that a report is about; empty for a room's.
ALTER TABLE reports ADD COLUMN post TEXT NOT NULL DEFAULT '';

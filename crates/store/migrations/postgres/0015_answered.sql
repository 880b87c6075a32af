-- A moderator has answered what a writer said to their post being held.
ALTER TABLE posts ADD COLUMN answered BOOLEAN NOT NULL DEFAULT FALSE;

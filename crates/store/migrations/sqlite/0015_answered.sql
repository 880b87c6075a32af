-- A moderator has answered what a writer said to their post being held.
ALTER TABLE posts ADD COLUMN answered INTEGER NOT NULL DEFAULT 0 CHECK (answered IN (0, 1));

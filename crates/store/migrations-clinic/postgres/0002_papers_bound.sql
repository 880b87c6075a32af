-- From here on each line of the log says which papers it wrote, and how they were then. A program that does not know that
-- must not write here: its papers would pass for papers that were put back. One that is still running fails at its next
-- act, which writes the end of the log first.
ALTER TABLE clinic RENAME COLUMN number TO reached;

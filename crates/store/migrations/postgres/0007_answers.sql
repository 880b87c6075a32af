-- Why a servant said no to a proposal, for whoever made it.
ALTER TABLE proposals ADD COLUMN answer TEXT NOT NULL DEFAULT '';

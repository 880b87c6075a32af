-- What somebody asks for: another text (also of a listing that is not there yet), that a listing be taken out, or that
-- it be shown again.
ALTER TABLE proposals ADD COLUMN asks TEXT NOT NULL DEFAULT 'change' CHECK (asks IN ('change', 'remove', 'restore'));

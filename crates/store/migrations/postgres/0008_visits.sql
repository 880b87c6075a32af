-- What came of visiting the pages that listings lead to. Nobody's act stands behind these rows: the program makes
-- them by itself, where the operator asked for it.
CREATE TABLE visits (
    -- As it stands in the list, without a passcode.
    address TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    visited_at BIGINT NOT NULL,
    -- Visits in a row that did not find the page.
    failures BIGINT NOT NULL CHECK (failures >= 0),
    -- What was wrong at the last of them, in a word.
    failure TEXT COLLATE "C"
);

-- What people corrected is kept as entries, and found among them.
CREATE INDEX entries_corrections ON entries (number) WHERE kind = 'correction';

-- What people had a hand in, as JSON; nothing where nobody had.
ALTER TABLE statements ADD COLUMN corrected TEXT;

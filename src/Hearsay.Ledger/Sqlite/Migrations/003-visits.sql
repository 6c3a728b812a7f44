-- What was fetched when, so that hosts can be asked for news alone. No part of the record: a visit takes the place of the one before.
CREATE TABLE visits (
    address TEXT PRIMARY KEY,
    asked TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    document TEXT,
    body BLOB
) STRICT;

-- What was fetched when, so that hosts can be asked for news alone. No part of the record: a visit takes the place of the one before.
CREATE TABLE visits (
    address TEXT COLLATE "C" PRIMARY KEY,
    asked TEXT COLLATE "C" NOT NULL,
    etag TEXT COLLATE "C",
    last_modified TEXT COLLATE "C",
    document TEXT COLLATE "C",
    body BYTEA
);

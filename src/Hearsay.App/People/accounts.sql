-- People, what they sign in with, and what they did. Times are seconds since 1970, but for those of the log, which are read by people.
CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'admin')),
    password TEXT, -- as the framework's hasher writes it; null where only another provider signs in
    issuer TEXT, -- of OpenID Connect
    subject TEXT,
    made INTEGER NOT NULL,
    UNIQUE (issuer, subject)
) STRICT;

CREATE TABLE sessions (
    token TEXT PRIMARY KEY, -- SHA-256 of what the browser has
    account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE INDEX sessions_of ON sessions (account);

CREATE TABLE tokens (
    token TEXT PRIMARY KEY, -- SHA-256 of what the program has
    account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    made INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (account, purpose)
) STRICT;

CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    did TEXT NOT NULL,
    what TEXT NOT NULL,
    hash TEXT NOT NULL -- chained to the line before
) STRICT;

CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_remains BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is never shortened'); END;

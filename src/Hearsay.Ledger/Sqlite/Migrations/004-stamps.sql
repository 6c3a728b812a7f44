-- Time stamps (RFC 3161) of hashes of the chain, as authorities signed them.

CREATE TABLE stamps (
    entry INTEGER NOT NULL,
    hash TEXT NOT NULL,
    authority TEXT NOT NULL,
    token BLOB NOT NULL,
    PRIMARY KEY (entry, authority)
) STRICT;

CREATE TRIGGER stamps_stay BEFORE UPDATE ON stamps BEGIN SELECT RAISE(ABORT, 'stamps are never changed'); END;
CREATE TRIGGER stamps_remain BEFORE DELETE ON stamps BEGIN SELECT RAISE(ABORT, 'stamps are never removed'); END;

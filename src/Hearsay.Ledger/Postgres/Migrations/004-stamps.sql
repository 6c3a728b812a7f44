-- Time stamps (RFC 3161) of hashes of the chain, as authorities signed them.

CREATE TABLE stamps (
    entry BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    authority TEXT COLLATE "C" NOT NULL,
    token BYTEA NOT NULL,
    PRIMARY KEY (entry, authority)
);

CREATE TRIGGER stamps_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON stamps EXECUTE FUNCTION refuse_change();

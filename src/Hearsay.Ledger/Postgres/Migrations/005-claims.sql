-- The account across documents: what is kept of it, so that a document that is added touches its neighbourhood alone. It follows from the
-- last readings, and can be made anew; only the names of claims and what became of them hang on the order of arrival.

CREATE TABLE document_words (
    word TEXT COLLATE "C" NOT NULL,
    published BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    document BIGINT NOT NULL,
    PRIMARY KEY (word, published, id)
);

CREATE INDEX document_words_document ON document_words (document);

CREATE TABLE neighbours (
    later BIGINT NOT NULL,
    earlier BIGINT NOT NULL,
    PRIMARY KEY (later, earlier)
);

CREATE INDEX neighbours_earlier ON neighbours (earlier);

-- A claim comes about by merging groups, the likeliest first. A statement that begins a group which went into another says into which (by the
-- statement that begins that), as which step, and at which mean odds.
CREATE TABLE statement_claims (
    statement BIGINT PRIMARY KEY,
    document BIGINT NOT NULL,
    claim BIGINT,
    went_into BIGINT,
    step INTEGER,
    odds INTEGER
);

CREATE INDEX statement_claims_document ON statement_claims (document);
CREATE INDEX statement_claims_claim ON statement_claims (claim);

-- Each pair stands here twice, once from either side.
CREATE TABLE statement_pairs (
    one BIGINT NOT NULL,
    other BIGINT NOT NULL,
    odds INTEGER NOT NULL,
    PRIMARY KEY (one, other)
);

CREATE TABLE claims (
    key BIGINT PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    ended INTEGER NOT NULL
);

CREATE TABLE claim_changes (
    place BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    other BIGINT,
    reason TEXT COLLATE "C" NOT NULL,
    entry BIGINT NOT NULL
);

CREATE INDEX claim_changes_claim ON claim_changes (claim);

-- By which weights and rules the account is made; no row where it is still to be made.
CREATE TABLE accounts (made_by TEXT COLLATE "C" NOT NULL);

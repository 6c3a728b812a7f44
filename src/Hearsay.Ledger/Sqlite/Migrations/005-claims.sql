-- The account across documents: what is kept of it, so that a document that is added touches its neighbourhood alone. It follows from the
-- last readings, and can be made anew; only the names of claims and what became of them hang on the order of arrival.

CREATE TABLE document_words (
    word TEXT NOT NULL,
    published INTEGER NOT NULL,
    id TEXT NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (word, published, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_words_document ON document_words (document);

CREATE TABLE neighbours (
    later INTEGER NOT NULL,
    earlier INTEGER NOT NULL,
    PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;

CREATE INDEX neighbours_earlier ON neighbours (earlier);

-- A claim comes about by merging groups, the likeliest first. A statement that begins a group which went into another says into which (by the
-- statement that begins that), as which step, and at which mean odds.
CREATE TABLE statement_claims (
    statement INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    claim INTEGER,
    went_into INTEGER,
    step INTEGER,
    odds INTEGER
) STRICT;

CREATE INDEX statement_claims_document ON statement_claims (document);
CREATE INDEX statement_claims_claim ON statement_claims (claim);

-- Each pair stands here twice, once from either side.
CREATE TABLE statement_pairs (
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    odds INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ended INTEGER NOT NULL
) STRICT;

CREATE TABLE claim_changes (
    place INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    other INTEGER,
    reason TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT;

CREATE INDEX claim_changes_claim ON claim_changes (claim);

-- By which weights and rules the account is made; no row where it is still to be made.
CREATE TABLE accounts (made_by TEXT NOT NULL) STRICT;

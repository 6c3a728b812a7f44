-- What is kept. Entries, originals, texts and readings are never changed.

CREATE TABLE entries (
    number BIGINT PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    made TEXT COLLATE "C" NOT NULL,
    program TEXT COLLATE "C" NOT NULL,
    weights TEXT COLLATE "C",
    original TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL
);

CREATE TABLE originals (
    sha256 TEXT COLLATE "C" PRIMARY KEY,
    length BIGINT NOT NULL,
    packed BYTEA NOT NULL
);

CREATE TABLE documents (
    key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    entry BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    url TEXT COLLATE "C",
    publisher TEXT COLLATE "C",
    title TEXT COLLATE "C",
    authors TEXT COLLATE "C" NOT NULL,
    published TEXT COLLATE "C",
    modified TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    charset TEXT COLLATE "C" NOT NULL,
    incomplete TEXT COLLATE "C",
    sha256 TEXT COLLATE "C" NOT NULL,
    text_sha256 TEXT COLLATE "C" NOT NULL,
    earlier TEXT COLLATE "C",
    later TEXT COLLATE "C"
);

CREATE INDEX documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_sha256 ON documents (sha256);

CREATE TABLE texts (
    document BIGINT PRIMARY KEY,
    packed BYTEA NOT NULL
);

CREATE TABLE readings (
    key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    program TEXT COLLATE "C" NOT NULL,
    weights TEXT COLLATE "C" NOT NULL,
    packed BYTEA NOT NULL
);

CREATE INDEX readings_document ON readings (document);

CREATE TABLE stories (
    name TEXT COLLATE "C" NOT NULL,
    document BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    PRIMARY KEY (name, document)
);

CREATE INDEX stories_document ON stories (document);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END $$;
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON entries EXECUTE FUNCTION refuse_change();
CREATE TRIGGER originals_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON originals EXECUTE FUNCTION refuse_change();
CREATE TRIGGER texts_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON texts EXECUTE FUNCTION refuse_change();
CREATE TRIGGER readings_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON readings EXECUTE FUNCTION refuse_change();

-- The index: what the last reading of each document says, to be asked. It can be made anew from the readings.
-- The key of a statement is the second of its publication times 2^24, plus a number: rows in the order of keys are in the order of
-- publication, and every index below is too.

CREATE TABLE statements (
    key BIGINT PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL,
    document BIGINT NOT NULL,
    attribution TEXT COLLATE "C",
    content TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    voice TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C",
    party TEXT COLLATE "C",
    via TEXT COLLATE "C",
    stance TEXT COLLATE "C" NOT NULL,
    factuality TEXT COLLATE "C" NOT NULL,
    points_to TEXT COLLATE "C",
    figures INTEGER NOT NULL,
    times INTEGER NOT NULL,
    places INTEGER NOT NULL
);

CREATE INDEX statements_id ON statements (id);
CREATE INDEX statements_attribution ON statements (attribution) WHERE attribution IS NOT NULL;
CREATE INDEX statements_document ON statements (document, key);
CREATE INDEX statements_actor ON statements (actor, key) WHERE actor IS NOT NULL;
CREATE INDEX statements_party ON statements (party, key) WHERE party IS NOT NULL;
CREATE INDEX statements_stance ON statements (stance, key);

CREATE TABLE figures (
    statement BIGINT NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    low DOUBLE PRECISION,
    best DOUBLE PRECISION,
    high DOUBLE PRECISION,
    kind TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C",
    per TEXT COLLATE "C",
    counted TEXT COLLATE "C",
    outcome TEXT COLLATE "C",
    PRIMARY KEY (statement, place)
);

CREATE TABLE times (
    statement BIGINT NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    PRIMARY KEY (statement, place)
);

CREATE TABLE places (
    statement BIGINT NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C",
    kind TEXT COLLATE "C",
    country TEXT COLLATE "C",
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    literal INTEGER NOT NULL,
    PRIMARY KEY (statement, place)
);

CREATE TABLE place_names (
    name TEXT COLLATE "C" NOT NULL,
    statement BIGINT NOT NULL,
    PRIMARY KEY (name, statement)
);

CREATE INDEX place_names_statement ON place_names (statement);

CREATE TABLE actors (
    document BIGINT NOT NULL,
    place INTEGER NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    party TEXT COLLATE "C",
    names TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (document, place)
);

CREATE INDEX actors_id ON actors (id);

CREATE TABLE parties (
    document BIGINT NOT NULL,
    place INTEGER NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    names TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (document, place)
);

CREATE INDEX parties_id ON parties (id);

-- Whoever a name stands for in any reading: actors and parties, in small letters.
CREATE TABLE names (
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (name, kind, id)
);

-- Words are stemmed and none is passed over, as in the other ledgers.
CREATE TEXT SEARCH DICTIONARY ledger_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION ledger_words (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION ledger_words ALTER MAPPING FOR asciiword, word, hword, hword_part, hword_asciipart, asciihword WITH ledger_stem;
ALTER TABLE statements ADD COLUMN searched TSVECTOR GENERATED ALWAYS AS (to_tsvector('ledger_words', words)) STORED;
CREATE INDEX statements_searched ON statements USING gin (searched);

-- What is kept. Entries, originals, texts and readings are never changed.

CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    made TEXT NOT NULL,
    program TEXT NOT NULL,
    weights TEXT,
    original TEXT NOT NULL,
    document TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE originals (
    sha256 TEXT PRIMARY KEY,
    length INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    title TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    modified TEXT,
    language TEXT NOT NULL,
    charset TEXT NOT NULL,
    incomplete TEXT,
    sha256 TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    earlier TEXT,
    later TEXT
) STRICT;

CREATE INDEX documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_sha256 ON documents (sha256);

CREATE TABLE texts (
    document INTEGER PRIMARY KEY,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE readings (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    program TEXT NOT NULL,
    weights TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE INDEX readings_document ON readings (document);

CREATE TABLE stories (
    name TEXT NOT NULL,
    document INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (name, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX stories_document ON stories (document);

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
CREATE TRIGGER originals_stay BEFORE UPDATE ON originals BEGIN SELECT RAISE(ABORT, 'originals are never changed'); END;
CREATE TRIGGER originals_remain BEFORE DELETE ON originals BEGIN SELECT RAISE(ABORT, 'originals are never removed'); END;
CREATE TRIGGER texts_stay BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
CREATE TRIGGER texts_remain BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'texts are never removed'); END;
CREATE TRIGGER readings_stay BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings are never changed'); END;
CREATE TRIGGER readings_remain BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings are never removed'); END;

-- The index: what the last reading of each document says, to be asked. It can be made anew from the readings.
-- The key of a statement is the second of its publication times 2^24, plus a number: rows in the order of keys are in the order of
-- publication, and every index below is too.

CREATE TABLE statements (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    document INTEGER NOT NULL,
    attribution TEXT,
    content TEXT NOT NULL,
    words TEXT NOT NULL,
    voice TEXT NOT NULL,
    actor TEXT,
    party TEXT,
    via TEXT,
    stance TEXT NOT NULL,
    factuality TEXT NOT NULL,
    points_to TEXT,
    figures INTEGER NOT NULL,
    times INTEGER NOT NULL,
    places INTEGER NOT NULL
) STRICT;

CREATE INDEX statements_id ON statements (id);
CREATE INDEX statements_attribution ON statements (attribution) WHERE attribution IS NOT NULL;
CREATE INDEX statements_document ON statements (document);
CREATE INDEX statements_actor ON statements (actor) WHERE actor IS NOT NULL;
CREATE INDEX statements_party ON statements (party) WHERE party IS NOT NULL;
CREATE INDEX statements_stance ON statements (stance);

CREATE TABLE figures (
    statement INTEGER NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT NOT NULL,
    low REAL,
    best REAL,
    high REAL,
    kind TEXT NOT NULL,
    unit TEXT,
    per TEXT,
    counted TEXT,
    outcome TEXT,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE times (
    statement INTEGER NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
    statement INTEGER NOT NULL,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    words TEXT NOT NULL,
    name TEXT,
    kind TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    literal INTEGER NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_names (
    name TEXT NOT NULL,
    statement INTEGER NOT NULL,
    PRIMARY KEY (name, statement)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_names_statement ON place_names (statement);

CREATE TABLE actors (
    document INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    party TEXT,
    names TEXT NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX actors_id ON actors (id);

CREATE TABLE parties (
    document INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX parties_id ON parties (id);

-- Whoever a name stands for in any reading: actors and parties, in small letters.
CREATE TABLE names (
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (name, kind, id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = 'statements', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER statements_added AFTER INSERT ON statements BEGIN
    INSERT INTO statement_words (rowid, words) VALUES (new.key, new.words);
END;

CREATE TRIGGER statements_removed AFTER DELETE ON statements BEGIN
    INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', old.key, old.words);
END;

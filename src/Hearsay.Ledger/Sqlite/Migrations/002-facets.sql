-- Words are found together with who says them, how, with figures and where: these are terms of the index too, so that a word of one
-- actor is an intersection. Names stand in hexadecimal digits, each a term of its own.

DROP TRIGGER statements_added;
DROP TRIGGER statements_removed;
DROP TABLE statement_words;

CREATE VIEW statement_terms (key, words, facets) AS
SELECT
    key,
    words,
    's' || hex(stance) || coalesce(' a' || hex(actor), '') || coalesce(' p' || hex(party), '') || iif(figures > 0, ' f', '')
        || coalesce((SELECT group_concat(' l' || hex(name), '') FROM place_names WHERE statement = statements.key), '')
FROM statements;

CREATE VIRTUAL TABLE statement_words USING fts5 (words, facets, content = 'statement_terms', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2');

INSERT INTO statement_words (statement_words) VALUES ('rebuild');

-- A statement goes in after its place_names, and out before them.
CREATE TRIGGER statements_added AFTER INSERT ON statements BEGIN
    INSERT INTO statement_words (rowid, words, facets) SELECT key, words, facets FROM statement_terms WHERE key = new.key;
END;

CREATE TRIGGER statements_removed BEFORE DELETE ON statements BEGIN
    INSERT INTO statement_words (statement_words, rowid, words, facets) SELECT 'delete', key, words, facets FROM statement_terms WHERE key = old.key;
END;

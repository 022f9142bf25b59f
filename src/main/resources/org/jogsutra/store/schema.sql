-- What is found in articles, as the stages found it. Keys are numbers; the views at the end give the names and columns of the
-- exported tables. Statements end with a semicolon at the end of a line.

-- What the database was made by; one row for each key.
CREATE TABLE made_by (key VARCHAR NOT NULL, value VARCHAR NOT NULL);

-- One row for each input. The number is only a key: exported tables are in the order of the ids.
CREATE TABLE article (
  article_no INTEGER NOT NULL,
  article_id VARCHAR NOT NULL,
  bytes BIGINT NOT NULL,            -- size of the file
  modified BIGINT NOT NULL,         -- nanoseconds since 1970; 0: look at the content whatever the file's time
  content VARCHAR NOT NULL,         -- begin of the SHA-256 of the file, or empty if it could not be read
  knowledge VARCHAR NOT NULL,       -- begin of the SHA-256 of the program, gazetteers and models that worked on it
  used BOOLEAN NOT NULL,            -- whether it was an article
  title VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  published VARCHAR NOT NULL,       -- ISO 8601, as precise as the article tells, or empty
  source VARCHAR NOT NULL,          -- first folder of the id, or empty
  characters INTEGER NOT NULL,
  words INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  words_hash BIGINT NOT NULL,       -- the same for articles whose words are; 0: too few words to tell
  signature BLOB NOT NULL,          -- for finding rewrites; empty: too short
  problem_stage VARCHAR NOT NULL,   -- empty: no problem
  problem VARCHAR NOT NULL,
  problem_action VARCHAR NOT NULL
);

-- Sentences in which something is named.
CREATE TABLE sentence (
  article_no INTEGER NOT NULL,
  sentence INTEGER NOT NULL,        -- number in the article, from 0
  begin_at INTEGER NOT NULL,        -- UTF-16 units into the article's text
  end_at INTEGER NOT NULL,
  text VARCHAR NOT NULL             -- on one line
);

-- Entities of the gazetteers that others may stand for in pairs: countries, and classes of weapons.
CREATE TABLE known (
  entity_id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  wikidata VARCHAR NOT NULL
);

-- Entities as linked to: an entity that no gazetteer has may have a row for each spelling of its name.
CREATE TABLE entity (
  entity_key BIGINT NOT NULL,       -- begin of the SHA-256 of the other cells
  entity_id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  wikidata VARCHAR NOT NULL,
  alternatives VARCHAR NOT NULL
);

CREATE TABLE mention (
  article_no INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  word INTEGER NOT NULL,            -- words of the article before it
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  entity_key BIGINT NOT NULL,
  match VARCHAR NOT NULL,
  methods TINYINT NOT NULL,         -- bits: 1 gazetteer, 2 crf, 4 maxent, 8 rule
  confidence DECIMAL(3, 2) NOT NULL,
  role VARCHAR NOT NULL,
  attributes VARCHAR NOT NULL,
  describes_key BIGINT              -- the weapon right behind a nationality, as in রুশ ড্রোন
);

CREATE TABLE relation (
  article_no INTEGER NOT NULL,
  number INTEGER NOT NULL,          -- in the article, from 0
  sentence INTEGER NOT NULL,
  relation VARCHAR NOT NULL,
  is_symmetric BOOLEAN NOT NULL,
  plover VARCHAR NOT NULL,
  subject_key BIGINT,
  object_key BIGINT,
  weapon_key BIGINT,
  place_key BIGINT,
  attribution_key BIGINT,
  attribution VARCHAR NOT NULL,
  quantity VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  quantity_value DOUBLE,
  quantity_plain VARCHAR NOT NULL,  -- the same without an exponent, or empty
  polarity VARCHAR NOT NULL,
  modality VARCHAR NOT NULL,
  event_date VARCHAR NOT NULL,
  stage VARCHAR NOT NULL,           -- of a transfer, or empty
  trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger VARCHAR NOT NULL,
  confidence DECIMAL(3, 2) NOT NULL
);

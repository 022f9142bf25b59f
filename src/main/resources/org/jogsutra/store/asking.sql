-- Which articles and entities count, and how; one row.
CREATE OR REPLACE TEMPORARY TABLE asked (
  from_date VARCHAR NOT NULL,       -- ISO 8601 or empty, as to_date
  to_date VARCHAR NOT NULL,
  sources VARCHAR[] NOT NULL,       -- one empty text: all
  languages VARCHAR[] NOT NULL,     -- one empty text: all
  types VARCHAR[] NOT NULL,         -- prefixes of ids
  phrases BOOLEAN NOT NULL          -- whether a nationality and the weapon behind it are a pair
);

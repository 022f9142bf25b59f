-- What is found in the input.
CREATE OR REPLACE TEMPORARY TABLE found (
  number BIGINT NOT NULL,
  article_id VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  bytes BIGINT NOT NULL,
  modified BIGINT NOT NULL,
  refusal VARCHAR NOT NULL
);

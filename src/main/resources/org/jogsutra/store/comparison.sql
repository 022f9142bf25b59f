-- Compares what is found with the database. A file whose size and time are the same is the same, unless it could not be read.
CREATE OR REPLACE TEMPORARY TABLE to_do AS
SELECT f.number, f.article_id, f.path, f.bytes, f.modified, f.refusal,
  coalesce(a.content, '') AS known,
  coalesce(a.knowledge, '') AS knowledge,
  coalesce(a.article_no, -1) AS replaces,
  coalesce(a.content <> '' AND f.refusal = '' AND f.modified <> 0 AND a.modified = f.modified AND a.bytes = f.bytes, false) AS is_same
FROM (SELECT * FROM found QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY number DESC) = 1) f
LEFT JOIN article a ON a.article_id = f.article_id;

CREATE OR REPLACE TEMPORARY TABLE vanished AS
SELECT article_no FROM article WHERE article_id NOT IN (SELECT article_id FROM found);

-- Articles in the order of their ids, which decides what is first.
CREATE OR REPLACE TEMPORARY TABLE ranked AS
SELECT a.article_no, row_number() OVER (ORDER BY a.article_id) AS rank, a.published
FROM article a WHERE a.used;

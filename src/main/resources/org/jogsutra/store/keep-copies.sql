-- Clusters of more than one article. One whose words are those of an earlier one is an exact copy of the first such.
DELETE FROM copy;
INSERT INTO copy
WITH placed AS (
  SELECT article_no, words_hash, (row_number() OVER (ORDER BY article_id) - 1)::INTEGER AS place FROM article WHERE used),
clustered AS (
  SELECT p.article_no, p.place, p.words_hash, f.article_no AS cluster_no, count(*) OVER (PARTITION BY s.first) AS members
  FROM placed p JOIN standing_for s ON s.place = p.place JOIN placed f ON f.place = s.first),
exact AS (
  SELECT *, CASE WHEN words_hash = 0 THEN article_no
    ELSE first_value(article_no) OVER (PARTITION BY words_hash ORDER BY place) END AS original_no
  FROM clustered WHERE members > 1)
SELECT article_no, cluster_no, original_no FROM exact;

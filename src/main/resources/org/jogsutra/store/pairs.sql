-- Counts which nodes are named together, by what the table `asked` holds and these words: ${window} is the number, in its article,
-- of the window a mention m is in; ${windows} is the number of windows of an article a; ${stands_for} is what an entity e stands for.

-- Articles that count.
CREATE OR REPLACE TEMPORARY TABLE member AS
SELECT r.article_no, r.rank, r.published, coalesce(c.cluster_no, r.article_no) AS cluster_no,
  r.rank = min(r.rank) OVER (PARTITION BY coalesce(c.cluster_no, r.article_no)) AS is_first,
  ${windows} AS windows
FROM ranked r JOIN article a USING (article_no) LEFT JOIN copy c USING (article_no) CROSS JOIN asked q
WHERE (q.from_date = '' OR r.published >= q.from_date) AND (q.to_date = '' OR (r.published <> '' AND left(r.published, length(q.to_date)) <= q.to_date))
  AND (q.sources = [''] OR list_contains(q.sources, a.source)) AND (q.languages = [''] OR list_contains(q.languages, a.language));

CREATE OR REPLACE TEMPORARY TABLE standing_id AS
SELECT e.entity_key, ${stands_for} AS entity_id FROM entity e;

CREATE OR REPLACE TEMPORARY TABLE numbered AS
SELECT entity_id, (row_number() OVER (ORDER BY entity_id) - 1)::INTEGER AS node
FROM (SELECT DISTINCT entity_id FROM standing_id)
WHERE list_contains((SELECT types FROM asked), split_part(entity_id, ':', 1));

CREATE OR REPLACE TEMPORARY TABLE standing AS
SELECT s.entity_key, n.node FROM standing_id s JOIN numbered n USING (entity_id);

CREATE OR REPLACE TEMPORARY TABLE naming AS
SELECT article_no, win, node, min(sentence) AS sentence, count(*) AS times
FROM (
  SELECT m.article_no, ${window} AS win, s.node, m.sentence
  FROM mention m JOIN standing s USING (entity_key) JOIN member USING (article_no))
GROUP BY article_no, win, node;

-- A nationality before a weapon is one phrase; alone it makes no pair unless asked.
CREATE OR REPLACE TEMPORARY TABLE description AS
SELECT m.article_no, ${window} AS win, m.entity_key, m.describes_key
FROM mention m WHERE m.describes_key IS NOT NULL AND NOT (SELECT phrases FROM asked);

CREATE OR REPLACE TEMPORARY TABLE phrase AS
SELECT m.article_no, m.win, least(s.node, d.node) AS a, greatest(s.node, d.node) AS b, count(*) AS times
FROM description m JOIN standing s USING (entity_key) JOIN standing d ON d.entity_key = m.describes_key
GROUP BY ALL;

CREATE OR REPLACE TEMPORARY TABLE pair_in_article AS
SELECT x.node AS a, y.node AS b, x.article_no, count(*)::INTEGER AS windows, min(least(x.sentence, y.sentence)) AS sentence
FROM naming x JOIN naming y ON y.article_no = x.article_no AND y.win = x.win AND x.node < y.node
LEFT JOIN phrase p ON p.article_no = x.article_no AND p.win = x.win AND p.a = x.node AND p.b = y.node
WHERE p.times IS NULL OR greatest(x.times, y.times) > p.times
GROUP BY x.node, y.node, x.article_no;

CREATE OR REPLACE TEMPORARY TABLE counted_pair AS
SELECT a, b, sum(windows)::BIGINT AS windows, sum(articles)::BIGINT AS articles, count(*) AS clusters, sum(together)::BIGINT AS together,
  coalesce(min(first_date) FILTER (first_date <> ''), '') AS first_date, max(last_date) AS last_date,
  arg_min(article_no, rank) AS article_no, arg_min(sentence, rank) AS sentence
FROM (
  SELECT p.a, p.b, m.cluster_no, sum(p.windows) AS windows, count(*) AS articles,
    coalesce(sum(p.windows) FILTER (m.is_first), 0) AS together,
    coalesce(min(m.published) FILTER (m.published <> ''), '') AS first_date, max(m.published) AS last_date,
    min(m.rank) AS rank, arg_min(p.article_no, m.rank) AS article_no, arg_min(p.sentence, m.rank) AS sentence
  FROM pair_in_article p JOIN member m USING (article_no)
  GROUP BY p.a, p.b, m.cluster_no)
GROUP BY a, b;

CREATE OR REPLACE TEMPORARY TABLE counted_node AS
WITH counted AS (
  SELECT node, sum(mentions) AS mentions, count(*) AS articles,
    coalesce(min(published) FILTER (published <> ''), '') AS first_date, max(published) AS last_date
  FROM (
    SELECT s.node, m.article_no, count(*) AS mentions
    FROM mention m JOIN standing s USING (entity_key) GROUP BY ALL) JOIN member USING (article_no)
  GROUP BY node),
seen AS (SELECT node, count(*) AS windows FROM naming JOIN member m USING (article_no) WHERE m.is_first GROUP BY node),
named AS (
  SELECT s.entity_id, e.* EXCLUDE (entity_id) FROM summary s JOIN entity e USING (entity_key))
SELECT c.node, n.entity_id,
  coalesce(e.type, k.type) AS type, coalesce(e.name, k.name) AS name, coalesce(e.name_en, k.name_en) AS name_en,
  coalesce(e.country, k.country) AS country, coalesce(e.category, k.category) AS category, coalesce(e.wikidata, k.wikidata) AS wikidata,
  c.mentions::BIGINT AS mentions, c.articles, c.first_date, c.last_date, coalesce(w.windows, 0) AS windows
FROM counted c JOIN numbered n USING (node) LEFT JOIN named e USING (entity_id) LEFT JOIN known k USING (entity_id) LEFT JOIN seen w USING (node);

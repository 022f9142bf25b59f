-- What differs between two runs.

CREATE TEMPORARY TABLE changed_node AS
SELECT entity_id, change(o.entity_id IS NOT NULL, n.entity_id IS NOT NULL, 0, 0) AS change,
  coalesce(n.name, o.name) AS name, coalesce(n.name_en, o.name_en) AS name_en, coalesce(n.country, o.country) AS country,
  coalesce(n.category, o.category) AS category, coalesce(n.wikidata, o.wikidata) AS wikidata,
  coalesce(o.articles, 0) AS articles_old, coalesce(n.articles, 0) AS articles_new,
  coalesce(n.x, o.x) AS x, coalesce(n.y, o.y) AS y, coalesce(n.size, o.size) AS size
FROM older_node o FULL JOIN newer_node n USING (entity_id);

CREATE TEMPORARY TABLE changed_edge AS
WITH drawn AS (
  SELECT source, target, o.source IS NOT NULL AS was, n.source IS NOT NULL AS is_there, o.npmi AS npmi_old, n.npmi AS npmi_new
  FROM older_edge o FULL JOIN newer_edge n USING (source, target)),
counted AS (
  SELECT d.*, coalesce(o.weight, 0) AS weight_old, coalesce(n.weight, 0) AS weight_new,
    coalesce(o.articles, 0) AS articles_old, coalesce(n.articles, 0) AS articles_new,
    CASE WHEN d.is_there THEN n.article_no ELSE o.article_no END AS article_no,
    CASE WHEN d.is_there THEN n.sentence ELSE o.sentence END AS sentence
  FROM drawn d LEFT JOIN older_pair o USING (source, target) LEFT JOIN newer_pair n USING (source, target))
SELECT c.*, change(was, is_there, weight_old, weight_new) AS change, weight_new - weight_old AS weight_change,
  keyness(weight_old, weight_new, s.reports, t.reports) AS keyness
FROM counted c CROSS JOIN older_size s CROSS JOIN newer_size t;

CREATE TEMPORARY TABLE changed_relation AS
WITH counted AS (
  SELECT subject_id, relation, object_id, o.articles IS NOT NULL AS was, n.articles IS NOT NULL AS is_there,
    coalesce(o.affirmed, 0) AS affirmed_old, coalesce(n.affirmed, 0) AS affirmed_new,
    coalesce(o.negated, 0) AS negated_old, coalesce(n.negated, 0) AS negated_new,
    coalesce(o.articles, 0) AS articles_old, coalesce(n.articles, 0) AS articles_new,
    coalesce(n.article_no, o.article_no) AS article_no, coalesce(n.sentence, o.sentence) AS sentence
  FROM older_relation o FULL JOIN newer_relation n USING (subject_id, relation, object_id))
SELECT c.*, CASE WHEN articles_old = articles_new AND (affirmed_old <> affirmed_new OR negated_old <> negated_new) THEN 'changed'
    ELSE change(was, is_there, articles_old, articles_new) END AS change,
  keyness(articles_old, articles_new, s.articles, t.articles) AS keyness
FROM counted c CROSS JOIN older_size s CROSS JOIN newer_size t;

-- What one of two compared runs found. ${run} begins the names, ${database} is where it is attached.

CREATE TEMPORARY TABLE ${run}_size AS
SELECT count(*) AS articles, count(DISTINCT coalesce(c.cluster_no, a.article_no)) AS reports
FROM ${database}.article a LEFT JOIN ${database}.copy c USING (article_no) WHERE a.used;

CREATE TEMPORARY TABLE ${run}_node AS
SELECT n.entity_id, n.name, n.name_en, n.country, n.category, n.wikidata, n.articles, g.x, g.y, g.size
FROM ${database}.graph_node g JOIN ${database}.node n USING (node);

CREATE TEMPORARY TABLE ${run}_edge AS
SELECT x.entity_id AS source, y.entity_id AS target, g.npmi
FROM ${database}.graph_edge g JOIN ${database}.node x ON x.node = g.a JOIN ${database}.node y ON y.node = g.b;

-- All pairs, also those that were not drawn.
CREATE TEMPORARY VIEW ${run}_pair AS
SELECT x.entity_id AS source, y.entity_id AS target, p.clusters AS weight, p.articles, p.article_no, p.sentence
FROM ${database}.pair p JOIN ${database}.node x ON x.node = p.a JOIN ${database}.node y ON y.node = p.b;

CREATE TEMPORARY VIEW ${run}_sentence AS
SELECT article_no, s.sentence, a.article_id || '#' || s.begin_at || ': ' || s.text AS evidence
FROM ${database}.sentence s JOIN ${database}.article a USING (article_no);

CREATE TEMPORARY VIEW ${run}_name AS
SELECT s.entity_id, english(s.entity_id, e.name, e.name_en) AS name
FROM ${database}.summary s JOIN ${database}.entity e USING (entity_key);

-- Stated relations with two ends. What has no object is done to the weapon, if it is a relation that is done to weapons: the same
-- relations as in the graph of relations. A place is itself here, whatever stands for it there.
CREATE TEMPORARY TABLE ${run}_relation AS
WITH tied AS (
  SELECT a.article_id, r.article_no, r.number, r.sentence, r.relation, r.polarity,
    CASE WHEN r.is_symmetric THEN least(s.entity_id, o.entity_id) ELSE s.entity_id END AS subject_id,
    CASE WHEN r.is_symmetric THEN greatest(s.entity_id, o.entity_id) ELSE o.entity_id END AS object_id
  FROM ${database}.relation r JOIN ${database}.article a USING (article_no)
  JOIN ${database}.entity s ON s.entity_key = r.subject_key
  JOIN ${database}.entity o ON o.entity_key = coalesce(r.object_key,
    CASE WHEN ends_with(r.relation, '_WEAPON') OR r.relation IN ('INTERCEPTS', 'DEPLOYS') THEN r.weapon_key END)
  WHERE s.entity_id <> o.entity_id)
SELECT subject_id, relation, object_id, count(*) FILTER (polarity <> 'negated') AS affirmed, count(*) FILTER (polarity = 'negated') AS negated,
  count(DISTINCT article_no) AS articles, first(article_no ORDER BY article_id, number) AS article_no,
  first(sentence ORDER BY article_id, number) AS sentence
FROM tied GROUP BY subject_id, relation, object_id;

-- What is counted over all articles; each run makes these tables anew.

-- Copies: articles that report the same in nearly the same words have one cluster, the number of the first of them.
CREATE TABLE copy (
  article_no INTEGER NOT NULL,
  cluster_no INTEGER NOT NULL,
  original_no INTEGER NOT NULL      -- the first article of the very same words, itself if it is that
);

-- One row for each entity that is named.
CREATE TABLE summary (
  entity_no INTEGER NOT NULL,       -- in the order of the ids
  entity_id VARCHAR NOT NULL,
  entity_key BIGINT NOT NULL,       -- as first named
  mentions BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  first_date VARCHAR NOT NULL,
  last_date VARCHAR NOT NULL,
  aliases VARCHAR NOT NULL,
  methods TINYINT NOT NULL,
  confidence DECIMAL(3, 2) NOT NULL,
  alternatives VARCHAR NOT NULL
);

-- Nodes of the co-occurrence graph: entities as pairs see them.
CREATE TABLE node (
  node INTEGER NOT NULL,            -- in the order of the ids
  entity_id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  wikidata VARCHAR NOT NULL,
  mentions BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  first_date VARCHAR NOT NULL,
  last_date VARCHAR NOT NULL,
  windows BIGINT NOT NULL           -- windows that name it, copies left out
);

-- Pairs of nodes that are named together; a < b.
CREATE TABLE pair (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  windows BIGINT NOT NULL,          -- windows that name both
  articles BIGINT NOT NULL,
  clusters BIGINT NOT NULL,         -- independent reports among the articles
  together BIGINT NOT NULL,         -- windows that name both, copies left out
  first_date VARCHAR NOT NULL,
  last_date VARCHAR NOT NULL,
  article_no INTEGER NOT NULL,      -- where they are first named together
  sentence INTEGER NOT NULL
);

-- What was drawn of them.
CREATE TABLE graph_node (
  node INTEGER NOT NULL, degree INTEGER NOT NULL, weighted_degree DOUBLE NOT NULL, betweenness DOUBLE NOT NULL, pagerank DOUBLE NOT NULL,
  community INTEGER NOT NULL, x DOUBLE NOT NULL, y DOUBLE NOT NULL, size DOUBLE NOT NULL
);
CREATE TABLE graph_edge (
  a INTEGER NOT NULL, b INTEGER NOT NULL, npmi DOUBLE NOT NULL, log_likelihood DOUBLE NOT NULL, p_value DOUBLE NOT NULL, backbone BOOLEAN NOT NULL
);

-- Statements that say the opposite of others.
CREATE TABLE contradiction (article_no INTEGER NOT NULL, number INTEGER NOT NULL, contradicted VARCHAR NOT NULL);

CREATE TABLE transfer (
  number INTEGER NOT NULL,
  transfer_id VARCHAR NOT NULL,
  supplier VARCHAR NOT NULL,
  recipient VARCHAR NOT NULL,
  designation VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  quantity VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  year_ordered VARCHAR NOT NULL,
  year_delivered VARCHAR NOT NULL,
  certainty VARCHAR NOT NULL,
  articles VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  comment VARCHAR NOT NULL,
  supplier_id VARCHAR NOT NULL,
  recipient_id VARCHAR NOT NULL,
  weapon_id VARCHAR NOT NULL
);

-- The exported tables.

CREATE VIEW articles AS
SELECT a.article_id,
  CASE WHEN NOT a.used THEN 'skipped' WHEN c.original_no <> a.article_no THEN 'duplicate' ELSE 'ok' END AS status,
  a.title, a.language, a.published, a.source,
  CASE WHEN a.used THEN a.characters END AS characters,
  CASE WHEN a.used THEN a.sentences END AS sentences,
  CASE WHEN a.used THEN a.mentions END AS mentions,
  CASE WHEN a.used THEN a.relations END AS relations,
  CASE WHEN c.original_no <> a.article_no THEN o.article_id ELSE '' END AS duplicate_of,
  coalesce(r.article_id, '') AS cluster,
  CASE WHEN a.used THEN '' ELSE a.problem END AS message
FROM article a LEFT JOIN copy c ON c.article_no = a.article_no LEFT JOIN article r ON r.article_no = c.cluster_no
LEFT JOIN article o ON o.article_no = c.original_no;

CREATE VIEW problems AS
SELECT article_id, problem_stage AS stage, problem, problem_action AS action FROM article WHERE problem_stage <> '';

CREATE MACRO method_names(bits) AS concat_ws('+',
  CASE WHEN bits & 1 > 0 THEN 'gazetteer' END, CASE WHEN bits & 2 > 0 THEN 'crf' END,
  CASE WHEN bits & 4 > 0 THEN 'maxent' END, CASE WHEN bits & 8 > 0 THEN 'rule' END);

CREATE VIEW mentions AS
SELECT a.article_id || '#' || m.begin_at AS mention_id, a.article_id, m.sentence, m.begin_at AS "begin", m.end_at AS "end", m.text,
  e.type, e.entity_id, m.match, method_names(m.methods) AS methods, m.confidence, m.role, m.attributes
FROM mention m JOIN article a USING (article_no) JOIN entity e USING (entity_key);

CREATE VIEW entities AS
SELECT s.entity_id, e.type, e.name, e.name_en, e.country, e.category, e.wikidata, s.mentions, s.articles, s.first_date, s.last_date,
  s.aliases, method_names(s.methods) AS methods, s.confidence, '' AS review, s.alternatives
FROM summary s JOIN entity e USING (entity_key);

CREATE MACRO english(name, name_en) AS CASE WHEN name_en = '' THEN name ELSE name_en END;

CREATE VIEW relations AS
SELECT a.article_id || '#r' || r.number AS relation_id, a.article_id, r.sentence,
  coalesce(s.entity_id, '') AS subject_id, coalesce(english(s.name, s.name_en), '') AS subject, r.relation,
  coalesce(o.entity_id, '') AS object_id, coalesce(english(o.name, o.name_en), '') AS object,
  coalesce(w.entity_id, '') AS weapon_id, coalesce(english(w.name, w.name_en), '') AS weapon,
  r.quantity, r.unit, r.polarity, r.modality, coalesce(t.entity_id, '') AS attribution_id, r.attribution, r.event_date,
  coalesce(p.entity_id, '') AS place_id, coalesce(english(p.name, p.name_en), '') AS place,
  r.trigger, n.text AS evidence, r.plover, r.confidence, '' AS review, r.quantity_plain AS quantity_value,
  coalesce(c.contradicted, '') AS contradicted, n.begin_at AS "begin", n.end_at AS "end"
FROM relation r JOIN article a USING (article_no) JOIN sentence n ON n.article_no = r.article_no AND n.sentence = r.sentence
LEFT JOIN entity s ON s.entity_key = r.subject_key LEFT JOIN entity o ON o.entity_key = r.object_key
LEFT JOIN entity w ON w.entity_key = r.weapon_key LEFT JOIN entity p ON p.entity_key = r.place_key
LEFT JOIN entity t ON t.entity_key = r.attribution_key
LEFT JOIN contradiction c ON c.article_no = r.article_no AND c.number = r.number;

CREATE VIEW transfers AS SELECT * EXCLUDE (number) FROM transfer;

CREATE VIEW nodes AS
SELECT n.entity_id AS id, n.name AS label, n.name_en AS label_en, n.type, n.country, n.category, n.mentions, n.articles,
  g.degree, g.weighted_degree, g.betweenness, g.pagerank, g.community
FROM graph_node g JOIN node n USING (node);

CREATE VIEW edges AS
SELECT x.entity_id AS source, y.entity_id AS target, p.clusters AS weight, p.windows AS sentences, p.articles, p.clusters,
  g.npmi, g.log_likelihood, g.p_value, g.backbone, p.first_date, p.last_date, a.article_id, s.text AS evidence
FROM graph_edge g JOIN pair p ON p.a = g.a AND p.b = g.b JOIN node x ON x.node = g.a JOIN node y ON y.node = g.b
JOIN article a ON a.article_no = p.article_no JOIN sentence s ON s.article_no = p.article_no AND s.sentence = p.sentence;

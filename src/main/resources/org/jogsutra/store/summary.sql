-- What is known of each entity that is named.

CREATE OR REPLACE TEMPORARY TABLE identity AS
SELECT entity_id, (row_number() OVER (ORDER BY entity_id) - 1)::INTEGER AS entity_no
FROM (SELECT DISTINCT entity_id FROM entity);

CREATE OR REPLACE TEMPORARY TABLE variant AS
SELECT e.entity_key, i.entity_no, e.alternatives FROM entity e JOIN identity i USING (entity_id);

-- What an article has of an entity.
CREATE OR REPLACE TEMPORARY TABLE occurrence AS
SELECT v.entity_no, m.article_no, count(*) AS mentions, bit_or(m.methods) AS methods, max(m.confidence) AS confidence,
  arg_min(m.entity_key, m.begin_at) AS entity_key, max(v.alternatives) AS alternatives
FROM mention m JOIN variant v USING (entity_key)
GROUP BY v.entity_no, m.article_no;

CREATE OR REPLACE TEMPORARY TABLE alias AS
WITH form AS (
  SELECT v.entity_no, regexp_replace(m.text, '\s+', ' ', 'g') AS form, count(*) AS times
  FROM mention m JOIN variant v USING (entity_key) GROUP BY 1, 2)
SELECT entity_no, string_agg(form, '; ' ORDER BY times DESC, form) AS aliases
FROM (SELECT * FROM form QUALIFY row_number() OVER (PARTITION BY entity_no ORDER BY times DESC, form) <= 20)
GROUP BY entity_no;

CREATE OR REPLACE TEMPORARY TABLE new_summary AS
SELECT o.entity_no, any_value(i.entity_id) AS entity_id, arg_min(o.entity_key, r.rank) AS entity_key, sum(o.mentions)::BIGINT AS mentions,
  count(*) AS articles, coalesce(min(r.published) FILTER (r.published <> ''), '') AS first_date, max(r.published) AS last_date,
  any_value(l.aliases) AS aliases, bit_or(o.methods) AS methods, max(o.confidence) AS confidence,
  coalesce(arg_min(o.alternatives, r.rank) FILTER (o.alternatives <> ''), '') AS alternatives
FROM occurrence o JOIN ranked r USING (article_no) JOIN identity i USING (entity_no) JOIN alias l USING (entity_no)
GROUP BY o.entity_no;

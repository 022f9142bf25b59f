-- On which days what is drawn is told of. Dates that are no full day are on none.
CREATE OR REPLACE TEMPORARY TABLE node_days AS
SELECT node, string_agg(published, ' ' ORDER BY published) AS days
FROM (
  SELECT DISTINCT n.node, m.published FROM naming n JOIN drawn_node USING (node) JOIN member m USING (article_no)
  WHERE length(m.published) = 10)
GROUP BY node;

CREATE OR REPLACE TEMPORARY TABLE edge_days AS
SELECT a, b, string_agg(published || '=' || clusters, ' ' ORDER BY published) AS days
FROM (
  SELECT p.a, p.b, m.published, count(DISTINCT m.cluster_no) AS clusters
  FROM pair_in_article p JOIN drawn_edge USING (a, b) JOIN member m USING (article_no)
  WHERE length(m.published) = 10
  GROUP BY p.a, p.b, m.published)
GROUP BY a, b;

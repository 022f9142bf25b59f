-- What is drawn of the counted nodes and pairs.
CREATE OR REPLACE TEMPORARY TABLE drawn_node (
  node INTEGER NOT NULL,
  degree INTEGER NOT NULL,
  weighted_degree DOUBLE NOT NULL,
  betweenness DOUBLE NOT NULL,
  pagerank DOUBLE NOT NULL,
  community INTEGER NOT NULL,
  x DOUBLE NOT NULL,
  y DOUBLE NOT NULL,
  size DOUBLE NOT NULL
);
CREATE OR REPLACE TEMPORARY TABLE drawn_edge (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  npmi DOUBLE NOT NULL,
  log_likelihood DOUBLE NOT NULL,
  p_value DOUBLE NOT NULL,
  backbone BOOLEAN NOT NULL
);

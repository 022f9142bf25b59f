-- Puts the graph that was drawn in the place of the one that was there.
DELETE FROM graph_node;
INSERT INTO graph_node SELECT * FROM drawn_node;
DELETE FROM graph_edge;
INSERT INTO graph_edge SELECT * FROM drawn_edge;

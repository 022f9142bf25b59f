-- Puts what was counted in the place of what was there.
DELETE FROM pair;
INSERT INTO pair SELECT * FROM counted_pair;
DELETE FROM node;
INSERT INTO node SELECT * FROM counted_node;

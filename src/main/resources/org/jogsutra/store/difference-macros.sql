-- What comparing two runs computes again and again.

CREATE TEMPORARY MACRO english(id, name, name_en) AS
CASE WHEN name_en <> '' THEN name_en WHEN name <> '' THEN name ELSE id END;

-- What one cell of a table of counts adds to the log-likelihood ratio: counted, and expected if both runs were alike.
CREATE TEMPORARY MACRO cell(counted, expected) AS
CASE WHEN counted = 0 THEN 0 ELSE 2 * counted * ln(counted / expected) END;

-- Dunning (1993): log-likelihood ratio of a of c articles having something in one corpus and b of d in another.
CREATE TEMPORARY MACRO log_likelihood(a, b, c, d) AS
cell(a, c::DOUBLE * (a + b) / (c + d)) + cell(b, d::DOUBLE * (a + b) / (c + d))
+ cell(c - a, c::DOUBLE * (c + d - a - b) / (c + d)) + cell(d - b, d::DOUBLE * (c + d - a - b) / (c + d));

-- The same, negative if the share in the second corpus is the smaller one. Rounded, so that rows are in the same order everywhere.
CREATE TEMPORARY MACRO keyness(a, b, c, d) AS
round(greatest(0, log_likelihood(a, b, c, d)), 6) * CASE WHEN b::DOUBLE * c >= a::DOUBLE * d THEN 1 ELSE -1 END;

-- By how strong something was and is, and whether it was and is there at all.
CREATE TEMPORARY MACRO change(was, is_there, strength_old, strength_new) AS
CASE WHEN NOT was THEN 'new' WHEN NOT is_there THEN 'vanished' WHEN strength_new > strength_old THEN 'stronger'
WHEN strength_new < strength_old THEN 'weaker' ELSE 'kept' END;

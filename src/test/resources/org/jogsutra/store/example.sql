-- A comment; it has a semicolon;
CREATE TABLE a (
  b VARCHAR,  -- another; comment
  c INTEGER
);

INSERT INTO a VALUES ('x; y', 1);
-- The last statement ends without a line end.
SELECT 1;
-- Puts what was counted in the place of what was there.
DELETE FROM summary;
INSERT INTO summary SELECT * FROM new_summary;

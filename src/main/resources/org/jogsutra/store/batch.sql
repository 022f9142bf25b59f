-- Ends a batch: new articles are in the place of the old, and each entity is there once.
INSERT INTO entity
SELECT DISTINCT ON (entity_key) * FROM new_entity n
WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.entity_key = n.entity_key);
DELETE FROM article WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM sentence WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM mention WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM relation WHERE article_no IN (SELECT article_no FROM replaced);
UPDATE article SET bytes = t.bytes, modified = t.modified FROM touched t WHERE t.article_no = article.article_no;
DELETE FROM new_entity;
DELETE FROM replaced;
DELETE FROM touched;

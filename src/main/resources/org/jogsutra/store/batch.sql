-- Ends a batch: each entity is there once.
INSERT INTO entity
SELECT DISTINCT ON (entity_key) * FROM new_entity n
WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.entity_key = n.entity_key);
DELETE FROM new_entity;

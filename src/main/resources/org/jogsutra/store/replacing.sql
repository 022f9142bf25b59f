-- Ends a batch with articles that were there before: new ones are in the place of the old.
DELETE FROM article WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM sentence WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM mention WHERE article_no IN (SELECT article_no FROM replaced);
DELETE FROM relation WHERE article_no IN (SELECT article_no FROM replaced);
UPDATE article SET bytes = t.bytes, modified = t.modified FROM touched t WHERE t.article_no = article.article_no;
DELETE FROM replaced;
DELETE FROM touched;

-- Which article stands for which, by their places in the order of the ids.
CREATE OR REPLACE TEMPORARY TABLE standing_for (place INTEGER NOT NULL, first INTEGER NOT NULL);

-- Owned by: catalogue
-- What buyers see of a work's papers while a change of these waits (docs/adr/0032): kind and number with the days between
-- which each is valid. Null: as the papers are.
ALTER TABLE product
  ADD COLUMN papers_shown JSON NULL;

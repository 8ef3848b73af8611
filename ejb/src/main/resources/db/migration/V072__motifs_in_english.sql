-- Owned by: catalogue
-- What a motif is called in English; empty where its own name is used there, too.
ALTER TABLE motif
  ADD COLUMN name_en VARCHAR(80) NOT NULL DEFAULT '';

-- Owned by: tenancy
-- When the gallery or pickup point is open, by weekday, and single days on which it is not, each with its reason in both languages.
ALTER TABLE tenant
  ADD COLUMN hours JSON NOT NULL DEFAULT (JSON_ARRAY()),
  ADD COLUMN closed_id JSON NOT NULL DEFAULT (JSON_ARRAY()),
  ADD COLUMN closed_en JSON NOT NULL DEFAULT (JSON_ARRAY());
ALTER TABLE tenant
  ADD COLUMN hours_note_id VARCHAR(160) NOT NULL DEFAULT '',
  ADD COLUMN hours_note_en VARCHAR(160) NOT NULL DEFAULT '';

-- Owned by: tenancy
-- The shop's own emblem and banner, by their names in stored_picture; without one it is drawn.
ALTER TABLE tenant
  ADD COLUMN logo VARCHAR(70) CHARACTER SET ascii NULL,
  ADD COLUMN banner VARCHAR(70) CHARACTER SET ascii NULL;

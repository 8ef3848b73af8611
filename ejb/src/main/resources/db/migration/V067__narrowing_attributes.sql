-- Owned by: catalogue
-- Whether buyers narrow lists of the category by the attribute, which is chosen from a list.
ALTER TABLE attribute_definition ADD COLUMN narrows BOOLEAN NOT NULL DEFAULT FALSE;

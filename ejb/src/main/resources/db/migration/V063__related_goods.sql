-- Owned by: catalogue
-- Works of the same Lapas that its staff show beside a work, by their ids in the chosen order, as 17,4; empty for none.
ALTER TABLE product ADD COLUMN related VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '';

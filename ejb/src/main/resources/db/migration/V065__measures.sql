-- Owned by: catalogue
-- How much room a variant takes with its packing, in centimetres; nulls where nobody has measured it.
ALTER TABLE product_sku
  ADD COLUMN length_cm SMALLINT NULL,
  ADD COLUMN width_cm SMALLINT NULL,
  ADD COLUMN height_cm SMALLINT NULL,
  ADD CONSTRAINT product_sku_measures CHECK (
    (length_cm IS NULL AND width_cm IS NULL AND height_cm IS NULL)
    OR (length_cm IS NOT NULL AND width_cm IS NOT NULL AND height_cm IS NOT NULL
      AND length_cm BETWEEN 1 AND 300 AND width_cm BETWEEN 1 AND 300 AND height_cm BETWEEN 1 AND 300));

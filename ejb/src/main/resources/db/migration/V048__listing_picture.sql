-- Owned by: storefront
-- The first photograph of a product; null where there is none and the product is drawn.
ALTER TABLE listing ADD COLUMN picture VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL;

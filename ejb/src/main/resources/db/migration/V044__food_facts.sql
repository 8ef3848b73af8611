-- Owned by: catalogue
-- What must be known of food to tell which papers it needs, and whether a published product is held back while one is missing.
ALTER TABLE product
  ADD COLUMN shelf_life_days INT NULL,
  ADD COLUMN food_base VARCHAR(10) NULL,
  ADD COLUMN packaging VARCHAR(10) NULL,
  ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT product_shelf_life CHECK (shelf_life_days BETWEEN 1 AND 3650);

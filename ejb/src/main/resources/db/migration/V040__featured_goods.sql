-- Owned by: catalogue
-- The place of a work among those that its Lapas shows first; the row is the Lapas's own, and so is the choice.
ALTER TABLE product
  ADD COLUMN featured INT NULL,
  ADD CONSTRAINT product_featured CHECK (featured BETWEEN 1 AND 8),
  ADD KEY product_featured (tenant_id, featured);

-- Owned by: catalogue
-- Variants of a product in their order. The market unit asks for them without naming the Lapas, so it needs a key of its own.
ALTER TABLE product_sku
  ADD KEY product_sku_by_tenant_product (tenant_id, product_id, position),
  ADD KEY product_sku_by_product (product_id, position);

-- Owned by: ordering
-- Lines of a part in their order. The market unit asks for them without naming the Lapas, with each payment: without a key of its
-- own it would read every line ever sold.
ALTER TABLE order_line
  ADD KEY order_line_by_tenant_shop_order (tenant_id, shop_order_id, position),
  ADD KEY order_line_by_shop_order (shop_order_id, position);

-- Owned by: tenancy. The one script over tables of many contexts: it closes what was left open for a row of one Lapas to name a
-- row of another (ADR 13). What SchemaRulesIT declares is what holds from here on.

-- A part of an order is named by its number elsewhere; the number now counts together with its Lapas.
ALTER TABLE shop_order ADD UNIQUE KEY shop_order_tenant_number (tenant_id, number);

-- What is sold is a variant of the very Lapas that sells it.
ALTER TABLE order_line ADD CONSTRAINT order_line_of_sku FOREIGN KEY (tenant_id, sku) REFERENCES product_sku (tenant_id, sku);

-- The code itself is unique in product_sku. Checkout still looks for it over all Lapas.
ALTER TABLE stock ADD UNIQUE KEY stock_tenant_sku (tenant_id, sku), ADD KEY stock_by_sku (sku);
ALTER TABLE stock DROP KEY stock_sku;

ALTER TABLE stock_movement ADD UNIQUE KEY stock_movement_tenant (tenant_id, id);

-- Pieces of one Lapas are never held for an order of another.
ALTER TABLE stock_reservation ADD UNIQUE KEY stock_reservation_part (tenant_id, shop_order, sku), ADD KEY stock_reservation_by_order (shop_order, sku);
ALTER TABLE stock_reservation DROP KEY stock_reservation_once;
ALTER TABLE stock_reservation ADD CONSTRAINT stock_reservation_of_order FOREIGN KEY (tenant_id, shop_order) REFERENCES shop_order (tenant_id, number);

ALTER TABLE refund ADD UNIQUE KEY refund_tenant (tenant_id, id), ADD UNIQUE KEY refund_part (tenant_id, shop_order);
ALTER TABLE refund DROP KEY refund_once;
ALTER TABLE refund ADD CONSTRAINT refund_of_order FOREIGN KEY (tenant_id, shop_order) REFERENCES shop_order (tenant_id, number);

-- A quote is worth thirty minutes: what points nowhere is gone, not saved.
DELETE FROM cart_quote WHERE tenant_id NOT IN (SELECT id FROM tenant);
ALTER TABLE cart_quote ADD CONSTRAINT cart_quote_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id);

-- A listing is a copy, made anew from its product; one that agrees with no product is none.
DELETE FROM listing WHERE NOT EXISTS (SELECT 1 FROM product p WHERE p.tenant_id = listing.tenant_id AND p.id = listing.product_id);
ALTER TABLE listing ADD UNIQUE KEY listing_tenant (tenant_id, product_id);
ALTER TABLE listing ADD CONSTRAINT listing_of_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id);

-- The sums of a Lapas lie together; the report of all reads by day.
ALTER TABLE sales_rollup DROP PRIMARY KEY, ADD PRIMARY KEY (tenant_id, sale_day, category), ADD KEY sales_rollup_day (sale_day);

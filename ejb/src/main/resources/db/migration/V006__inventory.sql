-- Owned by: inventory
-- Available = on_hand - reserved. The checks make overselling impossible even for a wrong statement.
CREATE TABLE stock (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  on_hand INT NOT NULL,
  reserved INT NOT NULL,
  UNIQUE KEY stock_tenant (tenant_id, id),
  UNIQUE KEY stock_sku (sku),
  CONSTRAINT stock_of_sku FOREIGN KEY (tenant_id, sku) REFERENCES product_sku (tenant_id, sku),
  CONSTRAINT stock_never_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
);

CREATE TABLE stock_movement (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  quantity INT NOT NULL,
  reference VARCHAR(40) NOT NULL,
  reason VARCHAR(200) NULL,
  recorded_at DATETIME(3) NOT NULL,
  KEY stock_movement_sku (tenant_id, sku, recorded_at),
  CONSTRAINT stock_movement_of_sku FOREIGN KEY (tenant_id, sku) REFERENCES product_sku (tenant_id, sku)
);

-- What a shop order holds: HELD until it is SOLD or RELEASED, once.
CREATE TABLE stock_reservation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  shop_order VARCHAR(24) NOT NULL,
  sku VARCHAR(40) NOT NULL,
  quantity INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  UNIQUE KEY stock_reservation_tenant (tenant_id, id),
  UNIQUE KEY stock_reservation_once (shop_order, sku),
  CONSTRAINT stock_reservation_of_sku FOREIGN KEY (tenant_id, sku) REFERENCES product_sku (tenant_id, sku),
  CONSTRAINT stock_reservation_quantity CHECK (quantity > 0)
);

-- Owned by: checkout
CREATE TABLE cart (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  area_code VARCHAR(8) NULL,
  postal_code CHAR(5) NULL,
  changed_at DATETIME(3) NOT NULL,
  UNIQUE KEY cart_code (code),
  KEY cart_age (changed_at)
);

CREATE TABLE cart_line (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  cart_id BIGINT NOT NULL,
  sku VARCHAR(40) NOT NULL,
  quantity INT NOT NULL,
  seen_price BIGINT NOT NULL,
  position INT NOT NULL,
  UNIQUE KEY cart_line_sku (cart_id, sku),
  CONSTRAINT cart_line_of_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE
);

CREATE TABLE cart_quote (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  cart_id BIGINT NOT NULL,
  tenant_id BIGINT NOT NULL,
  service VARCHAR(20) NOT NULL,
  cost BIGINT NOT NULL,
  eta_days INT NOT NULL,
  weight_grams INT NOT NULL,
  area_code VARCHAR(8) NOT NULL,
  postal_code CHAR(5) NOT NULL,
  valid_until DATETIME(3) NOT NULL,
  UNIQUE KEY cart_quote_service (cart_id, tenant_id, service),
  CONSTRAINT cart_quote_of_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE
);

-- Only a success is stored; a refusal leaves the key free.
CREATE TABLE idempotency_key (
  cart_id BIGINT NOT NULL,
  key_value VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  body_hash CHAR(64) NOT NULL,
  order_number VARCHAR(20) NULL,
  response JSON NULL,
  claimed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (cart_id, key_value),
  CONSTRAINT idempotency_key_of_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE
);

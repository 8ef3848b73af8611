-- Owned by: payment
-- One merchant of record for the platform (without a tenant), and at most one of each Lapas.
CREATE TABLE collector (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NULL,
  name VARCHAR(120) NOT NULL,
  nmid VARCHAR(20) NOT NULL,
  static_qris VARCHAR(512) NOT NULL,
  qris_limit BIGINT NOT NULL,
  qris_limit_since DATE NOT NULL,
  qris_limit_source VARCHAR(200) NOT NULL,
  bank VARCHAR(60) NOT NULL,
  bank_account VARCHAR(40) NOT NULL,
  bank_holder VARCHAR(120) NOT NULL,
  scope BIGINT AS (IFNULL(tenant_id, 0)) VIRTUAL,
  CONSTRAINT collector_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  UNIQUE KEY collector_once (scope)
);

CREATE TABLE accepted_method (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  UNIQUE KEY accepted_method_tenant (tenant_id, id),
  UNIQUE KEY accepted_method_once (tenant_id, method),
  CONSTRAINT accepted_method_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE payment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  collector_id BIGINT NULL,
  method VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  order_total BIGINT NOT NULL,
  unique_digits INT NOT NULL,
  amount BIGINT NOT NULL,
  qris VARCHAR(512) NULL,
  expires_at DATETIME(3) NOT NULL,
  reference VARCHAR(80) NULL,
  confirmed_by VARCHAR(160) NULL,
  confirmed_at DATETIME(3) NULL,
  UNIQUE KEY payment_order (order_number),
  KEY payment_open (status, expires_at),
  CONSTRAINT payment_by_collector FOREIGN KEY (collector_id) REFERENCES collector (id),
  CONSTRAINT payment_money CHECK (amount = order_total + unique_digits AND order_total > 0)
);

-- What goes back to a buyer: due at refusal or cancellation, paid when the collector says so.
CREATE TABLE refund (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  order_number VARCHAR(20) NOT NULL,
  shop_order VARCHAR(24) NOT NULL,
  amount BIGINT NOT NULL,
  reason VARCHAR(300) NOT NULL,
  status VARCHAR(10) NOT NULL,
  due_at DATETIME(3) NOT NULL,
  paid_at DATETIME(3) NULL,
  reference VARCHAR(80) NULL,
  UNIQUE KEY refund_once (shop_order),
  CONSTRAINT refund_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT refund_money CHECK (amount > 0)
);

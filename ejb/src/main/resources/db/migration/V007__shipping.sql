-- Owned by: shipping
-- Codes of Kemendagri: province 16, regency 16.71, district 16.71.01. Filled from idn-area-data (ODbL) by the next script.
CREATE TABLE area (
  code VARCHAR(8) NOT NULL PRIMARY KEY,
  parent VARCHAR(8) NULL,
  name VARCHAR(80) NOT NULL,
  level VARCHAR(10) NOT NULL,
  KEY area_parent (parent, name)
);

CREATE TABLE shipping_rate (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  service VARCHAR(20) NOT NULL,
  zone VARCHAR(12) NOT NULL,
  base_cost BIGINT NOT NULL,
  cost_per_kg BIGINT NOT NULL,
  eta_days INT NOT NULL,
  UNIQUE KEY shipping_rate_tenant (tenant_id, id),
  UNIQUE KEY shipping_rate_zone (tenant_id, service, zone),
  CONSTRAINT shipping_rate_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT shipping_rate_money CHECK (base_cost >= 0 AND cost_per_kg >= 0)
);

CREATE TABLE shipping_policy (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  cold_courier BOOLEAN NOT NULL,
  UNIQUE KEY shipping_policy_tenant (tenant_id, id),
  UNIQUE KEY shipping_policy_once (tenant_id),
  CONSTRAINT shipping_policy_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

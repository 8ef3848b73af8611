-- Owned by: tenancy
-- Days without orders, announced; and what a Lapas was called before, up to which day.
ALTER TABLE tenant
  ADD COLUMN away_from DATE NULL,
  ADD COLUMN away_until DATE NULL,
  ADD COLUMN away_message_id VARCHAR(300) NULL,
  ADD COLUMN away_message_en VARCHAR(300) NULL,
  ADD CONSTRAINT tenant_away CHECK (away_from IS NULL OR away_until >= away_from);

CREATE TABLE former_name (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  class VARCHAR(10) NOT NULL,
  valid_until DATE NOT NULL,
  UNIQUE KEY former_name_tenant (tenant_id, id),
  UNIQUE KEY former_name_day (tenant_id, valid_until),
  CONSTRAINT former_name_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

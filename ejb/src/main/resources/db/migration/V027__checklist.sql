-- Owned by: onboarding
-- That a shop may open without something: who said so, when, and why. One decision about each item of each Lapas.
CREATE TABLE checklist_override (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  item VARCHAR(20) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  decided_by VARCHAR(160) NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  UNIQUE KEY checklist_override_tenant (tenant_id, id),
  UNIQUE KEY checklist_override_once (tenant_id, item),
  CONSTRAINT checklist_override_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

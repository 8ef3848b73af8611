-- Owned by: onboarding
-- Files of works that a Lapas sent, how far each has come, and what becomes of each of its lines. Kept for a while, then deleted.
CREATE TABLE catalogue_upload (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  file_name VARCHAR(120) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  renewed BOOLEAN NOT NULL,
  updating BOOLEAN NOT NULL,
  state VARCHAR(10) NOT NULL,
  encoding VARCHAR(20) NOT NULL,
  separated_by VARCHAR(1) NOT NULL,
  lines_total INT NOT NULL,
  lines_done INT NOT NULL,
  added INT NOT NULL,
  changed INT NOT NULL,
  same INT NOT NULL,
  kept INT NOT NULL,
  faults INT NOT NULL,
  failure VARCHAR(60) NOT NULL,
  attempts INT NOT NULL,
  claimed_until DATETIME(3) NULL,
  created_at DATETIME(3) NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  UNIQUE KEY catalogue_upload_tenant (tenant_id, id),
  KEY catalogue_upload_state (state, claimed_until),
  CONSTRAINT catalogue_upload_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE catalogue_upload_row (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  upload_id BIGINT NOT NULL,
  line INT NOT NULL,
  product VARCHAR(100) NOT NULL,
  name VARCHAR(120) NOT NULL,
  fate VARCHAR(8) NOT NULL,
  faults JSON NOT NULL,
  UNIQUE KEY catalogue_upload_row_tenant (tenant_id, id),
  KEY catalogue_upload_row_by_line (upload_id, line),
  CONSTRAINT catalogue_upload_row_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT catalogue_upload_row_of_upload FOREIGN KEY (tenant_id, upload_id) REFERENCES catalogue_upload (tenant_id, id)
);

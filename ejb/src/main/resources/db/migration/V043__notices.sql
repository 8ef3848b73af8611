-- Owned by: notices
-- What a person is told about a Lapas while acting in one scope. A row for each reader: it is read, and grows old, for each alone.
CREATE TABLE notice (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  scope VARCHAR(40) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  target VARCHAR(120) NOT NULL,
  told_at DATETIME(3) NOT NULL,
  read_at DATETIME(3) NULL,
  UNIQUE KEY notice_tenant (tenant_id, id),
  KEY notice_of_reader (account_id, scope, told_at),
  KEY notice_age (told_at),
  CONSTRAINT notice_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT notice_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

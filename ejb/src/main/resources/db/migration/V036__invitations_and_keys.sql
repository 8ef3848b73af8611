-- Owned by: identity
-- Somebody is asked by mail to take a role in a scope. The mail holds the secret, the row its hash.
-- hands_over: the role of the one who asks, which ends when the invitation is accepted.
CREATE TABLE invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  email VARCHAR(160) NOT NULL,
  role VARCHAR(40) NOT NULL,
  tenant_id BIGINT NULL,
  region_code VARCHAR(8) NULL,
  role_until DATETIME(3) NULL,
  language VARCHAR(10) NOT NULL,
  invited_by BIGINT NOT NULL,
  invited_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  hands_over BIGINT NULL,
  accepted_at DATETIME(3) NULL,
  withdrawn_at DATETIME(3) NULL,
  UNIQUE KEY invitation_secret (secret_hash),
  KEY invitation_open (accepted_at, withdrawn_at, invited_at),
  KEY invitation_email (email),
  KEY invitation_age (expires_at),
  CONSTRAINT invitation_one_scope CHECK (tenant_id IS NULL OR region_code IS NULL),
  CONSTRAINT invitation_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT invitation_by_account FOREIGN KEY (invited_by) REFERENCES account (id),
  CONSTRAINT invitation_hands_over FOREIGN KEY (hands_over) REFERENCES role_assignment (id)
);

-- What the program of a partner proves itself with, in one Lapas or (tenant_id null) on the platform.
-- hint: its first characters, by which people know it; permissions: names with commas between.
CREATE TABLE partner_key (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NULL,
  name VARCHAR(80) NOT NULL,
  hint VARCHAR(12) NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  former_hash CHAR(64) NULL,
  former_until DATETIME(3) NULL,
  permissions VARCHAR(200) NOT NULL,
  per_hour INT NOT NULL,
  per_day INT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  revoked_by BIGINT NULL,
  revoked_at DATETIME(3) NULL,
  UNIQUE KEY partner_key_secret (secret_hash),
  UNIQUE KEY partner_key_former (former_hash),
  KEY partner_key_of_tenant (tenant_id, made_at),
  CONSTRAINT partner_key_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT partner_key_made_by FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT partner_key_revoked_by FOREIGN KEY (revoked_by) REFERENCES account (id)
);

-- How much of its quota a key has used: in the hour and the day (WIB) that are named by their numbers since 1970.
CREATE TABLE partner_key_use (
  key_id BIGINT NOT NULL PRIMARY KEY,
  hour_at BIGINT NOT NULL,
  hour_used INT NOT NULL,
  day_at BIGINT NOT NULL,
  day_used INT NOT NULL,
  used_at DATETIME(3) NULL,
  CONSTRAINT partner_key_use_of_key FOREIGN KEY (key_id) REFERENCES partner_key (id)
);

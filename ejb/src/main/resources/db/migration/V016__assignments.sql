-- Owned by: identity
-- A role is held in a tenant, in a region (code of Kemendagri) or, without either, on the platform; until it ends or is revoked.
ALTER TABLE role_assignment ADD COLUMN region_code VARCHAR(8) NULL AFTER tenant_id;
ALTER TABLE role_assignment ADD COLUMN granted_by BIGINT NULL AFTER granted_at;
ALTER TABLE role_assignment ADD COLUMN valid_until DATETIME(3) NULL AFTER granted_by;
ALTER TABLE role_assignment ADD COLUMN revoked_by BIGINT NULL AFTER revoked_at;
ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_one_scope CHECK (tenant_id IS NULL OR region_code IS NULL);
ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_granted_by FOREIGN KEY (granted_by) REFERENCES account (id);
ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_revoked_by FOREIGN KEY (revoked_by) REFERENCES account (id);

-- A token may be good for one scope only.
ALTER TABLE access_token ADD COLUMN scope VARCHAR(40) NULL;

-- Somebody of the province looks at a shop in its staff's place: for a reason, for half an hour at most.
CREATE TABLE help_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  tenant_id BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  started_at DATETIME(3) NOT NULL,
  valid_until DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL,
  KEY help_session_of_account (account_id, started_at),
  CONSTRAINT help_session_by_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT help_session_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

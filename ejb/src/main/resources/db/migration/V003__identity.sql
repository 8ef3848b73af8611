-- Owned by: identity
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  email VARCHAR(160) NOT NULL,
  name VARCHAR(120) NOT NULL,
  phone VARCHAR(20) NULL,
  password_hash VARCHAR(200) NOT NULL,
  failed_attempts INT NOT NULL DEFAULT 0,
  locked_until DATETIME(3) NULL,
  created_at DATETIME(3) NOT NULL,
  UNIQUE KEY account_email (email)
);

-- A permission is a role in a scope: one tenant, or (tenant_id null) the platform.
CREATE TABLE role_assignment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  role VARCHAR(40) NOT NULL,
  tenant_id BIGINT NULL,
  granted_at DATETIME(3) NOT NULL,
  revoked_at DATETIME(3) NULL,
  KEY role_assignment_account (account_id),
  CONSTRAINT role_assignment_of_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT role_assignment_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE access_token (
  token_hash CHAR(64) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  issued_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  KEY access_token_expiry (expires_at),
  CONSTRAINT access_token_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

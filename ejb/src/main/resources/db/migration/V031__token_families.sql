-- Owned by: identity
-- All tokens that came from one sign-in of a program; they end together.
CREATE TABLE token_family (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  scope VARCHAR(40) NULL,
  handle_hash CHAR(64) NOT NULL,
  refresh_hash CHAR(64) NOT NULL,
  opened_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL,
  UNIQUE KEY token_family_handle (handle_hash),
  KEY token_family_account (account_id),
  KEY token_family_expiry (expires_at),
  CONSTRAINT token_family_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

ALTER TABLE access_token
  ADD COLUMN family_id BIGINT NULL,
  ADD KEY access_token_family (family_id),
  ADD CONSTRAINT access_token_of_family FOREIGN KEY (family_id) REFERENCES token_family (id);

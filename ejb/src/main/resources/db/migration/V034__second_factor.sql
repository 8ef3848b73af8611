-- Owned by: identity
-- What a person's device and the application both know: codes that change every thirty seconds are made of it (RFC 6238).
-- Sealed under a key that lies outside of the database. "pending" waits for the first right code; "last_step" is the
-- newest step of time whose code was accepted, so that none is accepted twice.
CREATE TABLE second_factor (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  secret VARCHAR(200) NULL,
  pending VARCHAR(200) NULL,
  last_step BIGINT NOT NULL,
  UNIQUE KEY second_factor_account (account_id),
  CONSTRAINT second_factor_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- For whoever has lost the device: each good once. The slot is the first sign of the code, and names the one to compare with.
CREATE TABLE recovery_code (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  slot INT NOT NULL,
  code_hash VARCHAR(200) NOT NULL,
  used_at DATETIME(3) NULL,
  KEY recovery_code_account (account_id, slot),
  CONSTRAINT recovery_code_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Since when a second factor is asked for; null where none is. "demo" marks the accounts that the demo profile makes.
ALTER TABLE account
  ADD COLUMN second_factor_at DATETIME(3) NULL,
  ADD COLUMN demo BOOLEAN NOT NULL DEFAULT FALSE;

-- The password was right, and the code is still to come: nobody is signed in by such a row.
ALTER TABLE login ADD COLUMN awaits_code BOOLEAN NOT NULL DEFAULT FALSE;

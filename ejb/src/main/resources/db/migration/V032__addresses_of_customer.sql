-- Owned by: customer
-- The address book of an account. What was removed stays for a day, so that it can be taken back.
CREATE TABLE saved_address (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  label VARCHAR(40) NOT NULL,
  recipient VARCHAR(120) NOT NULL,
  phone VARCHAR(20) NOT NULL,
  area_code VARCHAR(8) NOT NULL,
  postal_code CHAR(5) NOT NULL,
  street VARCHAR(250) NOT NULL,
  preferred BOOLEAN NOT NULL,
  removed_at DATETIME(3) NULL,
  -- Of those that are there, one of each account at most.
  preferred_of BIGINT AS (IF(preferred AND removed_at IS NULL, account_id, NULL)) VIRTUAL,
  KEY saved_address_of_person (account_id, removed_at),
  KEY saved_address_removed (removed_at),
  UNIQUE KEY saved_address_preferred (preferred_of),
  CONSTRAINT saved_address_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

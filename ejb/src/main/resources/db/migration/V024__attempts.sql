-- Owned by: identity
-- Attempts in a row that were not followed by a success, under a hash of what they were about: also addresses without an account have a row,
-- so that nobody learns from a lock which addresses have one.
CREATE TABLE attempt_count (
  subject CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  locks INT NOT NULL,
  locked_until DATETIME(3) NULL,
  changed_at DATETIME(3) NOT NULL,
  KEY attempt_count_age (changed_at)
);

-- Addresses that differ in an accent are different addresses.
ALTER TABLE account MODIFY email VARCHAR(160) COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE account DROP COLUMN failed_attempts, DROP COLUMN locked_until;

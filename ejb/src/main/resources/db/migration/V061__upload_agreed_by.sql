-- Owned by: onboarding
-- Who agreed to a file of works, so that what it changes of the words of published works waits under that name.
-- agreed_straight: whoever agreed may approve such changes, too.
ALTER TABLE catalogue_upload
  ADD COLUMN agreed_by BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN agreed_name VARCHAR(254) NOT NULL DEFAULT '',
  ADD COLUMN agreed_straight BOOLEAN NOT NULL DEFAULT FALSE;

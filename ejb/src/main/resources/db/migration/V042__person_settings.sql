-- Owned by: identity
-- What a person has set for the own pages, under a name each: how a table looks, what is told. Nobody else reads it, and nothing depends on it.
CREATE TABLE person_setting (
  account_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  value VARCHAR(2000) NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (account_id, name),
  CONSTRAINT person_setting_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Owned by: identity
-- Where a person is signed in: one row for each browser. The browser holds the secret, the row its hash.
CREATE TABLE login (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  device VARCHAR(60) NOT NULL,
  network VARCHAR(45) NULL,
  began_at DATETIME(3) NOT NULL,
  used_at DATETIME(3) NOT NULL,
  proven_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL,
  UNIQUE KEY login_secret (secret_hash),
  KEY login_of_person (account_id, ended_at, used_at),
  CONSTRAINT login_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What a mail's link may be used for, once. An account that does not exist yet is named by its address.
CREATE TABLE mail_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  email VARCHAR(160) NOT NULL,
  name VARCHAR(120) NULL,
  account_id BIGINT NULL,
  issued_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  used_at DATETIME(3) NULL,
  UNIQUE KEY mail_link_secret (secret_hash),
  KEY mail_link_age (expires_at),
  CONSTRAINT mail_link_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- When a link sent to the address came back; null where nobody has shown yet that the address is the person's.
ALTER TABLE account ADD COLUMN mail_proven_at DATETIME(3) NULL;

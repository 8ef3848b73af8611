-- Owned by: identity
-- Which person of an identity provider an account is. The provider's subject decides, never an address: that may go to somebody else.
CREATE TABLE outside_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  linked_at DATETIME(3) NOT NULL,
  UNIQUE KEY outside_link_subject (issuer, subject),
  UNIQUE KEY outside_link_account (account_id, issuer),
  CONSTRAINT outside_link_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

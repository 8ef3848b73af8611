-- Owned by: audit
-- One row per change or refused attempt, written in the use case's transaction and never touched again (ADR 12).
-- Texts that look like JSON are kept as text: a seal is over their very characters, which the type JSON would rewrite.
-- tenant_id is null for what belongs to no Lapas: the platform's own chain.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 1,
  tenant_id BIGINT NULL,
  recorded_at DATETIME(3) NOT NULL,
  actor VARCHAR(10) NOT NULL,
  actor_account BIGINT NULL,
  acting VARCHAR(60) NULL,
  help_session BIGINT NULL,
  channel VARCHAR(10) NOT NULL,
  action VARCHAR(80) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  refusal VARCHAR(60) NULL,
  before_state MEDIUMTEXT NULL,
  after_state MEDIUMTEXT NULL,
  notes TEXT NULL,
  personal TEXT NULL,
  UNIQUE KEY audit_entry_tenant (tenant_id, id),
  KEY audit_entry_time (tenant_id, recorded_at),
  KEY audit_entry_all_time (recorded_at),
  KEY audit_entry_subject (subject, recorded_at),
  KEY audit_entry_actor (actor_account, recorded_at),
  KEY audit_entry_action (tenant_id, action, recorded_at),
  CONSTRAINT audit_entry_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT audit_entry_actor_kind CHECK (actor IN ('PERSON', 'GUEST', 'SYSTEM')),
  CONSTRAINT audit_entry_outcome CHECK (outcome IN ('DONE', 'REFUSED'))
);

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append only';
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append only';

-- What the sealer has still to chain; written with the entry. chain: the tenant, or 0 for the platform.
CREATE TABLE audit_pending (
  entry_id BIGINT NOT NULL PRIMARY KEY,
  chain BIGINT NOT NULL,
  KEY audit_pending_chain (chain, entry_id)
);

-- digest is over the entry, hash over its place in the chain, the digest and the hash before it.
CREATE TABLE audit_seal (
  chain BIGINT NOT NULL,
  position BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  digest BINARY(32) NOT NULL,
  previous_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL,
  sealed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (chain, position),
  UNIQUE KEY audit_seal_entry (entry_id),
  KEY audit_seal_digest (chain, digest)
);

CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append only';
CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append only';

-- The head of each chain, so that rows cut off at its end are missed; its row lock lets one node seal at a time.
CREATE TABLE audit_chain (
  chain BIGINT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  hash BINARY(32) NOT NULL,
  sealed_at DATETIME(3) NULL
);

-- The key of each person's values. Erasure empties secret; the ciphertexts stay where the chain needs them.
CREATE TABLE person_key (
  person VARCHAR(80) NOT NULL PRIMARY KEY,
  secret BINARY(32) NULL,
  made_at DATETIME(3) NOT NULL,
  destroyed_at DATETIME(3) NULL,
  CONSTRAINT person_key_destroyed CHECK ((secret IS NULL) = (destroyed_at IS NOT NULL))
);

-- Owned by: catalogue
-- What of a published product somebody would like to show otherwise, and what became of it. The proposal itself is written once.
CREATE TABLE change_set (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  base_version INT NOT NULL,
  shown_before MEDIUMTEXT NOT NULL,
  shown_after MEDIUMTEXT NOT NULL,
  made_by BIGINT NOT NULL,
  author VARCHAR(254) NOT NULL,
  made_at DATETIME(3) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_by BIGINT NULL,
  decider VARCHAR(254) NULL,
  decided_at DATETIME(3) NULL,
  reason VARCHAR(500) NULL,
  UNIQUE KEY change_set_tenant (tenant_id, id),
  KEY change_set_product (tenant_id, product_id, state),
  KEY change_set_state (state, made_at),
  CONSTRAINT change_set_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT change_set_of_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id)
);

-- Whoever would write it otherwise is refused.
CREATE TRIGGER change_set_written_once BEFORE UPDATE ON change_set FOR EACH ROW
BEGIN
  IF CAST(NEW.shown_before AS BINARY) <> CAST(OLD.shown_before AS BINARY) OR CAST(NEW.shown_after AS BINARY) <> CAST(OLD.shown_after AS BINARY)
    OR NEW.base_version <> OLD.base_version OR NEW.made_by <> OLD.made_by OR NEW.author <> OLD.author OR NEW.made_at <> OLD.made_at THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'change_set is written once';
  END IF;
END;

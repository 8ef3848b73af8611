-- Owned by: platform
CREATE TABLE id_block (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  next_value BIGINT NOT NULL
);
INSERT INTO id_block (name, next_value) VALUES ('lapak', 1000);

-- One row per event, written with the change that it tells of; done_at is set by the relay in the transaction of its handlers.
CREATE TABLE outbox_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  type VARCHAR(80) NOT NULL,
  payload JSON NOT NULL,
  recorded_at DATETIME(3) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  not_before DATETIME(3) NULL,
  failure VARCHAR(500) NULL,
  done_at DATETIME(3) NULL,
  KEY outbox_event_open (done_at, id)
);

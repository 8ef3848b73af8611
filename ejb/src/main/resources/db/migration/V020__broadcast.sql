-- Owned by: platform
-- What every node hears, in the order of a sequence without gaps: the relay takes its numbers last, under the row lock
-- of broadcast_sequence, in the transaction that makes the event visible. Kept for a day.
CREATE TABLE broadcast_event (
  seq BIGINT NOT NULL PRIMARY KEY,
  type VARCHAR(80) NOT NULL,
  payload JSON NOT NULL,
  recorded_at DATETIME(3) NOT NULL,
  KEY broadcast_event_recorded (recorded_at)
);
CREATE TABLE broadcast_sequence (
  id TINYINT NOT NULL PRIMARY KEY,
  last_seq BIGINT NOT NULL
);
INSERT INTO broadcast_sequence (id, last_seq) VALUES (1, 0);

-- Owned by: notification
CREATE TABLE mail (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  recipient VARCHAR(160) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  status VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  failure VARCHAR(500) NULL,
  written_at DATETIME(3) NOT NULL,
  next_try_at DATETIME(3) NOT NULL,
  sent_at DATETIME(3) NULL,
  KEY mail_open (status, next_try_at)
);

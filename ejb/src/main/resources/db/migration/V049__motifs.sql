-- Owned by: catalogue
-- Motifs that the province has on record: where one comes from, which institution holds it, and under which number its copyright is recorded.
CREATE TABLE motif (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(80) NOT NULL,
  origin VARCHAR(120) NOT NULL,
  holder VARCHAR(160) NOT NULL,
  copyright_number VARCHAR(60) NOT NULL,
  copyright_source VARCHAR(200) NOT NULL,
  note VARCHAR(600) NOT NULL,
  note_en VARCHAR(600) NOT NULL,
  UNIQUE KEY motif_name (name)
);

-- Owned by: platform
-- Pictures that people sent, written anew and named by their content; up to 16 MB each.
CREATE TABLE stored_picture (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  media_type VARCHAR(20) NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  created_at DATETIME(3) NOT NULL
);

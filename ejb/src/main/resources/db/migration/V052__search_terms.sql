-- Owned by: storefront
-- What was looked for in vain, in small letters. Nothing tells who looked for it; old rows are deleted.
CREATE TABLE search_term (
  term VARCHAR(60) NOT NULL PRIMARY KEY,
  times BIGINT NOT NULL,
  last_at DATETIME(3) NOT NULL,
  KEY search_term_age (last_at)
);

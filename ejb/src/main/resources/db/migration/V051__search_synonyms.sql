-- Owned by: storefront
-- Words that buyers type (term), and those by which the goods are called. The first rows have ids that are never given.
CREATE TABLE search_synonym (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  term VARCHAR(60) NOT NULL,
  meaning VARCHAR(60) NOT NULL,
  both_ways BOOLEAN NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  UNIQUE KEY search_synonym_pair (term, meaning)
);

INSERT INTO search_synonym (id, version, term, meaning, both_ways, changed_at) VALUES
  (-1, 0, 'kain tenun palembang', 'songket', FALSE, UTC_TIMESTAMP(3)),
  (-2, 0, 'tenun palembang', 'songket', FALSE, UTC_TIMESTAMP(3)),
  (-3, 0, 'jilbab', 'hijab', TRUE, UTC_TIMESTAMP(3)),
  (-4, 0, 'kerudung', 'hijab', TRUE, UTC_TIMESTAMP(3)),
  (-5, 0, 'kaus', 'kaos', TRUE, UTC_TIMESTAMP(3)),
  (-6, 0, 'empek empek', 'pempek', FALSE, UTC_TIMESTAMP(3)),
  (-7, 0, 'kopiah', 'peci', TRUE, UTC_TIMESTAMP(3)),
  (-8, 0, 'songkok', 'peci', FALSE, UTC_TIMESTAMP(3)),
  (-9, 0, 'ikat celup', 'jumputan', FALSE, UTC_TIMESTAMP(3)),
  (-10, 0, 'tie dye', 'jumputan', FALSE, UTC_TIMESTAMP(3)),
  (-11, 0, 'kerupuk', 'kemplang', FALSE, UTC_TIMESTAMP(3)),
  (-12, 0, 'cangkir', 'mug', FALSE, UTC_TIMESTAMP(3)),
  (-14, 0, 'sulaman', 'bordir', TRUE, UTC_TIMESTAMP(3)),
  (-13, 0, 'suvenir', 'gantungan kunci', FALSE, UTC_TIMESTAMP(3));

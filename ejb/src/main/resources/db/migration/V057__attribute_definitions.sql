-- Owned by: catalogue
-- Attributes that goods of a category have, and goods of its kinds.
CREATE TABLE attribute_definition (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  category VARCHAR(40) NOT NULL,
  attribute_key VARCHAR(40) NOT NULL,
  type VARCHAR(10) NOT NULL,
  name_id VARCHAR(60) NOT NULL,
  name_en VARCHAR(60) NOT NULL,
  unit VARCHAR(20) NOT NULL,
  required BOOLEAN NOT NULL,
  archived BOOLEAN NOT NULL,
  position INT NOT NULL,
  choices JSON NOT NULL,
  choices_en JSON NOT NULL,
  UNIQUE KEY attribute_definition_key (category, attribute_key),
  CONSTRAINT attribute_definition_category FOREIGN KEY (category) REFERENCES category (slug) ON DELETE CASCADE
);

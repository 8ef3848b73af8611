-- Owned by: catalogue
-- Papers of a Lapas's food, and the goods that they cover: by_file where that came in with a file of works and nobody ticked it.
-- valid_until is the last day on which one is valid; told, the latest that was told of its end.
CREATE TABLE food_paper (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  number VARCHAR(60) NOT NULL,
  holder VARCHAR(120) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  told INT NULL,
  file_type VARCHAR(20) NULL,
  changed_at DATETIME(3) NOT NULL,
  UNIQUE KEY food_paper_tenant (tenant_id, id),
  UNIQUE KEY food_paper_number (tenant_id, kind, number),
  KEY food_paper_end (valid_until),
  CONSTRAINT food_paper_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT food_paper_span CHECK (valid_until >= valid_from)
);

CREATE TABLE food_paper_product (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  by_file BOOLEAN NOT NULL,
  UNIQUE KEY food_paper_product_tenant (tenant_id, id),
  UNIQUE KEY food_paper_product_once (tenant_id, paper_id, product_id),
  KEY food_paper_product_by_paper (paper_id),
  KEY food_paper_product_by_product (tenant_id, product_id),
  CONSTRAINT food_paper_product_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT food_paper_product_paper FOREIGN KEY (tenant_id, paper_id) REFERENCES food_paper (tenant_id, id),
  CONSTRAINT food_paper_product_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id)
);

-- Owned by: catalogue
-- Copies of papers, apart from them so that lists need not carry them; up to 16 MB each.
CREATE TABLE food_paper_file (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  media_type VARCHAR(20) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  stored_at DATETIME(3) NOT NULL,
  UNIQUE KEY food_paper_file_tenant (tenant_id, id),
  UNIQUE KEY food_paper_file_once (tenant_id, paper_id),
  CONSTRAINT food_paper_file_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT food_paper_file_of_paper FOREIGN KEY (tenant_id, paper_id) REFERENCES food_paper (tenant_id, id)
);

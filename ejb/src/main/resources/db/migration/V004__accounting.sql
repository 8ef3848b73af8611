-- Owned by: accounting
-- How the proceeds of a sale are shared: dated, with the decree that says so. Shares in basis points, summing to 10000.
CREATE TABLE distribution_scheme (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  decree VARCHAR(200) NOT NULL,
  base VARCHAR(10) NOT NULL,
  premi_bp INT NOT NULL,
  capital_bp INT NOT NULL,
  pnbp_bp INT NOT NULL,
  UNIQUE KEY distribution_scheme_tenant (tenant_id, id),
  UNIQUE KEY distribution_scheme_date (tenant_id, valid_from),
  CONSTRAINT distribution_scheme_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT distribution_scheme_whole CHECK (premi_bp >= 0 AND capital_bp >= 0 AND pnbp_bp >= 0 AND premi_bp + capital_bp + pnbp_bp = 10000)
);

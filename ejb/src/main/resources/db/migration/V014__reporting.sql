-- Owned by: reporting
-- Sums per day (WIB), Lapas and category; the row of category '' carries what belongs to no category: orders, shipping and refunds.
CREATE TABLE sales_rollup (
  sale_day DATE NOT NULL,
  tenant_id BIGINT NOT NULL,
  category VARCHAR(40) NOT NULL,
  orders INT NOT NULL DEFAULT 0,
  items INT NOT NULL DEFAULT 0,
  gross BIGINT NOT NULL DEFAULT 0,
  shipping BIGINT NOT NULL DEFAULT 0,
  refunds BIGINT NOT NULL DEFAULT 0,
  premi BIGINT NOT NULL DEFAULT 0,
  capital BIGINT NOT NULL DEFAULT 0,
  pnbp BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (sale_day, tenant_id, category),
  CONSTRAINT sales_rollup_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

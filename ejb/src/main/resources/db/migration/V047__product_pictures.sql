-- Owned by: catalogue
-- Photographs of a product in their order: what was sent (original), what is shown of it (picture), and the part that was chosen.
CREATE TABLE product_picture (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  position INT NOT NULL,
  original VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  picture VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  crop_x INT NOT NULL,
  crop_y INT NOT NULL,
  crop_zoom INT NOT NULL,
  alt VARCHAR(160) NOT NULL,
  alt_en VARCHAR(160) NOT NULL,
  UNIQUE KEY product_picture_tenant (tenant_id, id),
  KEY product_picture_places (product_id, position),
  CONSTRAINT product_picture_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT product_picture_of_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  CONSTRAINT product_picture_crop CHECK (crop_x BETWEEN 0 AND 100 AND crop_y BETWEEN 0 AND 100 AND crop_zoom BETWEEN 100 AND 300)
);

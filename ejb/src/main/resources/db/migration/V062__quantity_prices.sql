-- Owned by: catalogue
-- What a piece costs from so many pieces of one variant on, as 12:95000;50:90000; empty where every piece costs the same.
ALTER TABLE product_sku ADD COLUMN quantity_prices VARCHAR(100) CHARACTER SET ascii NOT NULL DEFAULT '';

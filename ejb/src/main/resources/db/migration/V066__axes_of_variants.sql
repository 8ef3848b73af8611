-- Owned by: catalogue
-- What variants of a work differ in, such as size and colour, with all values in the order that buyers see; null for none.
ALTER TABLE product ADD COLUMN axes JSON NULL;
-- A variant that is offered no more; orders and stock go on naming it.
ALTER TABLE product_sku ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE;

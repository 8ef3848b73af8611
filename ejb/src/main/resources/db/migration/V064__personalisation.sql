-- Owned by: catalogue
-- What a buyer is asked to fill in for a work made for them; null asks nothing.
ALTER TABLE product ADD COLUMN personalisation JSON NULL;
-- What the buyer filled in, by the key of the field in a cart and by its label, frozen, in an order; null is nothing. May name a
-- person: erasure empties it.
ALTER TABLE cart_line ADD COLUMN personalisation JSON NULL;
ALTER TABLE order_line ADD COLUMN personalisation JSON NULL;

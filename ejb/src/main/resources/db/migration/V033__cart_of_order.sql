-- Owned by: checkout
-- Erasure looks for the carts that became the orders of one person.
ALTER TABLE idempotency_key ADD KEY idempotency_key_order (order_number);

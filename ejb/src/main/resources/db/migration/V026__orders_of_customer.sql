-- Owned by: ordering
-- Guest orders are looked for by the address they were ordered with.
ALTER TABLE customer_order ADD KEY customer_order_guest (buyer_email, account_id);

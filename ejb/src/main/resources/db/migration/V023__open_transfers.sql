-- Owned by: payment
-- No two transfers that are waited for have the same amount: it is what tells them apart on the collector's account.
ALTER TABLE payment
  ADD UNIQUE KEY payment_open_transfer ((CASE WHEN status = 'AWAITING' AND method = 'TRANSFER' THEN amount END)),
  ADD KEY payment_open_amount (status, method, amount);

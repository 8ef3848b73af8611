-- Owned by: payment
-- One collector for each scope as before, held by an index over the expression itself. Only MySQL's own tools write and read
-- a generated column as it must be; now a dump by any other client can be restored, too.
ALTER TABLE collector
  DROP INDEX collector_once,
  DROP COLUMN scope,
  ADD UNIQUE KEY collector_once ((IFNULL(tenant_id, 0)));

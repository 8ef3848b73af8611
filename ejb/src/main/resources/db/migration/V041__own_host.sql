-- Owned by: tenancy
-- A shop's own host name: asked for together with the proof that its domain must carry, and in force once the province has found it.
ALTER TABLE tenant
  ADD COLUMN asked_host VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN host_proof VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN host VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY tenant_host (host),
  ADD CONSTRAINT tenant_asked_host CHECK ((asked_host IS NULL) = (host_proof IS NULL));

-- Owned by: catalogue
-- Since when buyers know a work: what they knew once does not change unseen, though it be a draft again (docs/adr/0032).
-- Of works that are drafts today it is not known, and they count as never shown.
ALTER TABLE product
    ADD COLUMN first_published_at DATETIME(3) NULL COMMENT 'UTC; null for what buyers never saw';

UPDATE product SET first_published_at = created_at WHERE status <> 'DRAFT';

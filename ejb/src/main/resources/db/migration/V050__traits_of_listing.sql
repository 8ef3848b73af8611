-- Owned by: storefront
-- Motif and sizes of a work, by which lists are narrowed: a line for each, as motif=pucuk rebung.
ALTER TABLE listing ADD COLUMN traits VARCHAR(1000) NOT NULL DEFAULT '';

-- Every listing is written anew once, by the event after which it always is.
INSERT INTO outbox_event (type, payload, recorded_at)
SELECT 'id.lapakkarya.tenancy.ShopChanged', JSON_OBJECT('tenantId', id), UTC_TIMESTAMP(3) FROM tenant;

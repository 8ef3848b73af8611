-- Owned by: storefront
-- Since when a listing says what it says, for the sitemap. A row is replaced only when something in it is another.
ALTER TABLE listing ADD COLUMN changed_at DATETIME NOT NULL DEFAULT (UTC_TIMESTAMP());

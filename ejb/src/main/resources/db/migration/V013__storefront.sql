-- Owned by: storefront
-- One flat row per product that can be seen; kept by events, made from catalogue, inventory and tenancy.
CREATE TABLE listing (
  product_id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  slug VARCHAR(100) NOT NULL,
  name VARCHAR(120) NOT NULL,
  name_en VARCHAR(120) NOT NULL,
  category VARCHAR(40) NOT NULL,
  parent_category VARCHAR(40) NULL,
  shop_slug VARCHAR(60) NOT NULL,
  shop_name VARCHAR(120) NOT NULL,
  town VARCHAR(60) NOT NULL,
  price BIGINT NOT NULL,
  max_price BIGINT NOT NULL,
  in_stock BOOLEAN NOT NULL,
  lead_time_days INT NOT NULL,
  created_at DATETIME(3) NOT NULL,
  search_name VARCHAR(600) NOT NULL,
  search_text TEXT NOT NULL,
  UNIQUE KEY listing_slug (slug),
  KEY listing_category (category),
  KEY listing_parent_category (parent_category),
  KEY listing_shop (shop_slug),
  KEY listing_newest (created_at),
  FULLTEXT KEY listing_search_name (search_name),
  FULLTEXT KEY listing_search (search_name, search_text)
);

-- Owned by: storefront
-- Searches are answered by an index apart from the database (docs/adr/0028): nobody asks these any more, and each listing that
-- is made anew paid for them.
ALTER TABLE listing
  DROP KEY listing_search_name,
  DROP KEY listing_search;

-- Owned by: catalogue
-- A file of works names photographs that the Lapas has shown before.
ALTER TABLE product_picture
  ADD KEY product_picture_name (tenant_id, picture);

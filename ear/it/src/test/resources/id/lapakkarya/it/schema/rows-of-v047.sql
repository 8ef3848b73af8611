-- What tables since V014 hold that refer to rows of a Lapas: the same for each Lapas, ~ being its number (1 or 2).
INSERT INTO product_picture VALUES (~30, 1, ~00, ~02, 0, 'contoh.jpg', 'contoh.jpg', 50, 50, 100, '', '');

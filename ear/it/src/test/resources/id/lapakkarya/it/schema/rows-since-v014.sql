-- What refers to rows of other tables and came after V014: the same for each Lapas, ~ being its number (1 or 2).
INSERT INTO catalogue_upload VALUES (~20, 1, ~00, 'contoh.csv', '', FALSE, FALSE, 'CHECKED', 'UTF-8', ',', 1, 1, 1, 0, 0, 0, 0, '', 1, NULL, NOW(3), NOW(3), 0, '', FALSE);
INSERT INTO catalogue_upload_row VALUES (~21, 1, ~00, ~20, 2, 'contoh', 'Contoh', 'ADD', '[]');
INSERT INTO product_picture VALUES (~30, 1, ~00, ~02, 0, 'contoh.jpg', 'contoh.jpg', 50, 50, 100, '', '');
INSERT INTO food_paper VALUES (~20, 1, ~00, 'HALAL', 'CONTOH ~', 'Lapas Contoh ~', '2026-01-01', NULL, NULL, 'application/pdf', NOW(3));
INSERT INTO food_paper_product VALUES (~21, 1, ~00, ~20, ~02, FALSE);
INSERT INTO food_paper_file VALUES (~22, 1, ~00, ~20, 'application/pdf', 'x', NOW(3));
INSERT INTO change_set VALUES (~40, 1, ~00, ~02, 1, '[]', '[]', 1, 'contoh', NOW(3), 'WAITING', NULL, NULL, NULL, NULL);

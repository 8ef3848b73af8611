-- What refers to rows of other tables and came after V014: the same for each Lapas, ~ being its number (1 or 2).
INSERT INTO catalogue_upload VALUES (~20, 1, ~00, 'contoh.csv', '', FALSE, FALSE, 'CHECKED', 'UTF-8', ',', 1, 1, 1, 0, 0, 0, 0, '', 1, NULL, NOW(3), NOW(3));
INSERT INTO catalogue_upload_row VALUES (~21, 1, ~00, ~20, 2, 'contoh', 'Contoh', 'ADD', '[]');

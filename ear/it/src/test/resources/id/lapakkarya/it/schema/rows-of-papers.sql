-- Papers of food, in tables that V014 did not have: the same for each Lapas, ~ being its number (1 or 2).
INSERT INTO food_paper VALUES (~20, 1, ~00, 'HALAL', 'CONTOH ~', 'Lapas Contoh ~', '2026-01-01', NULL, NULL, 'application/pdf', NOW(3));
INSERT INTO food_paper_product VALUES (~21, 1, ~00, ~20, ~02, FALSE);
INSERT INTO food_paper_file VALUES (~22, 1, ~00, ~20, 'application/pdf', 'x', NOW(3));

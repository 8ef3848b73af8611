/** How each person wants the tables of the back office to look, and that it stays so. */
package id.lapakkarya.web.admin.table;

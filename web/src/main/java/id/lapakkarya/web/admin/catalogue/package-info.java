/** A Lapas's goods: their list with prices and stock, and the form for each. */
package id.lapakkarya.web.admin.catalogue;

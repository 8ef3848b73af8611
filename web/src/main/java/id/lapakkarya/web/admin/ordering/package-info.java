/** A Lapas's orders: the list and the work on each. */
package id.lapakkarya.web.admin.ordering;

/** Pages of a buyer's order. */
package id.lapakkarya.web.shop.ordering;

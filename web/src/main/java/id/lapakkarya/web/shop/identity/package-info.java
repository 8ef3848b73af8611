/** Customers' accounts: their door, and what they see and change of themselves. */
package id.lapakkarya.web.shop.identity;

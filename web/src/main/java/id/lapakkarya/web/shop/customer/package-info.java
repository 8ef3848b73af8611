/** What a customer sees and decides of the own data: address book, copy, erasure. */
package id.lapakkarya.web.shop.customer;

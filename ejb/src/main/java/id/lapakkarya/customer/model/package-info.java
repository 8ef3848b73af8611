/** The stored form of address books. */
package id.lapakkarya.customer.model;

/** The stored form of stock, its movements and its reservations. */
package id.lapakkarya.inventory.model;

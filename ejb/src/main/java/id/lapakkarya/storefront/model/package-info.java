/** What the province says of the search. */
package id.lapakkarya.storefront.model;

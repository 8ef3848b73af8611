/** The stored form of products, variants and categories. */
package id.lapakkarya.catalogue.model;

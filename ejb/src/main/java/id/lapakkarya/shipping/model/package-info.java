/** The stored form of areas and rate tables. */
package id.lapakkarya.shipping.model;

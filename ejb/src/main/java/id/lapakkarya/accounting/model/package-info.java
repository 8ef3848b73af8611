/** The stored form of distribution schemes. */
package id.lapakkarya.accounting.model;

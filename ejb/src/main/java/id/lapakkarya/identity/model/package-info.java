/** The stored form of accounts, assignments and tokens. */
package id.lapakkarya.identity.model;

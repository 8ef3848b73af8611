/** The stored form of tenants. */
package id.lapakkarya.tenancy.model;

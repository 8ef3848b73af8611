/** The stored form of audit entries, for reading only. */
package id.lapakkarya.audit.model;

/** The stored form of notices. */
package id.lapakkarya.notices.model;

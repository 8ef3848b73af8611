/** Stored forms of what belongs to no context. */
package id.lapakkarya.platform.model;

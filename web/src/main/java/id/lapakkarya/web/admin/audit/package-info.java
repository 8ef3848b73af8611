/** The audit trail: searching it, one entry, its files, and the verification of its chains. */
package id.lapakkarya.web.admin.audit;

/** Signing in to the back office. */
package id.lapakkarya.web.admin.identity;

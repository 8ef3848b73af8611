/** The Lapas of the province. */
package id.lapakkarya.web.admin.tenancy;

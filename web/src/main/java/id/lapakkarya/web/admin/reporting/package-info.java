/** The consolidated sales report: its page and its files. */
package id.lapakkarya.web.admin.reporting;

/** The collector's desk: money that comes in and money that goes back. */
package id.lapakkarya.web.admin.payment;

/** The stored form of mails. */
package id.lapakkarya.notification.model;

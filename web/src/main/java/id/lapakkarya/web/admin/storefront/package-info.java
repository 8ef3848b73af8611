/** What the province says of the search, and what was looked for in vain. */
package id.lapakkarya.web.admin.storefront;

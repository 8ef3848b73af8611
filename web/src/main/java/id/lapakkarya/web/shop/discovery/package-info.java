/** How search engines and people who share a link find the shop, and what they are told of it. */
package id.lapakkarya.web.shop.discovery;

/**
 * The back office. A page, its backing bean and its texts share one path: {@code
 * admin/ordering/order.xhtml}, {@code web.admin.ordering.Order}, {@code admin.ordering.order.*}.
 */
package id.lapakkarya.web.admin;

/**
 * The storefront: page beans that mirror the pages' names ({@code shop/catalogue/product.xhtml} and
 * {@code catalogue.ProductPage}), and what they share. Nobody needs a session here.
 */
package id.lapakkarya.web.shop;

/**
 * What every page and resource stands on: addresses, language, who is asking, errors and the guard
 * at the door.
 *
 * <p>Begin with {@link id.lapakkarya.web.platform.ShopRoutes}: it maps addresses to pages.
 */
package id.lapakkarya.web.platform;
